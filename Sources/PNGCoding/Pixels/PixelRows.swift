/// The rows of a picture as PNG counts its bytes: ahead of each row a byte for the filter, which is
/// always 0 for *none*, then the samples of its pixels.
///
/// Source: PNG, section 7.2, *Scanlines*, and section 9, *Filtering*.
struct PixelRows: Sendable {
  /// The number of pixels in a row.
  let width: Int
  /// The number of rows.
  let height: Int
  /// Bytes to a pixel: red, green and blue, and with 4 also alpha.
  let channels: Int
  /// The pixels row after row, alpha, red, green and blue from the highest byte to the lowest,
  /// colours not multiplied by alpha.
  private(set) var pixels: [UInt32]

  /// The rows of a picture whose colours are premultiplied by alpha.
  ///
  /// - Parameter isOpaque: Whether alpha is left out; nil for where all pixels are opaque.
  init(width: Int, height: Int, premultiplied pixels: [UInt32], isOpaque: Bool? = nil) {
    precondition(width > 0 && height > 0, "a picture has at least one pixel")
    precondition(pixels.count == width * height, "a picture has a pixel for each column and row")
    self.width = width
    self.height = height
    // Numbers of pixels fit into 32 bits, and the data into one chunk (PNG, section 5.3).
    precondition(pixels.count < 1 << 28, "a picture takes less than a gigabyte")
    let isOpaque = isOpaque ?? (pixels.withUnsafeBufferPointer { $0.reduce(.max, &) } >> 24 == 255)
    channels = isOpaque ? 3 : 4
    self.pixels = isOpaque ? pixels : pixels.map(straightened)
  }

  /// Replaces a part by that of another picture of the same size, premultiplied by alpha.
  ///
  /// - Returns: Whether they differ.
  @discardableResult
  mutating func replace(
    _ columns: Range<Int>, inRows rows: Range<Int>,
    from premultiplied: UnsafeBufferPointer<UInt32>
  ) -> Bool {
    precondition(premultiplied.count == pixels.count, "frames are of one size")
    // All differences are gathered: loops that end early take one pixel at a time.
    var differences: UInt32 = 0
    for row in rows {
      let start = row * width + columns.lowerBound
      let new = UnsafeBufferPointer(rebasing: premultiplied[start..<(start + columns.count)])
      differences |=
        channels == 3
        ? replace(from: start, by: new)
        : new.map(straightened).withUnsafeBufferPointer { replace(from: start, by: $0) }
    }
    return differences != 0
  }

  /// Replaces some pixels, and returns a number with the bits in which any of them differ.
  private mutating func replace(from start: Int, by new: UnsafeBufferPointer<UInt32>) -> UInt32 {
    pixels.withUnsafeMutableBufferPointer { pixels in
      let old = UnsafeMutableBufferPointer(rebasing: pixels[start..<(start + new.count)])
      var differences: UInt32 = 0
      for index in 0..<new.count { differences |= old[index] ^ new[index] }
      if differences != 0 { _ = old.update(fromContentsOf: new) }
      return differences
    }
  }

  /// The bytes of a row; this is also how far a pixel is behind the one below it.
  var stride: Int { 1 + channels * width }

  /// The bytes of all rows.
  var byteCount: Int { height * stride }

  /// All bytes.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(byteCount)
    for row in 0..<height {
      bytes.append(0)
      for pixel in pixels[(row * width)..<((row + 1) * width)] {
        bytes.append(UInt8(truncatingIfNeeded: pixel >> 16))
        bytes.append(UInt8(truncatingIfNeeded: pixel >> 8))
        bytes.append(UInt8(truncatingIfNeeded: pixel))
        if channels == 4 { bytes.append(UInt8(truncatingIfNeeded: pixel >> 24)) }
      }
    }
    return bytes
  }
}

/// A pixel with its colours no longer multiplied by alpha, as PNG wants them (section 6.2, *Alpha
/// representation*).
private func straightened(_ pixel: UInt32) -> UInt32 {
  let alpha = pixel >> 24
  if alpha == 0 || alpha == 255 { return alpha == 0 ? 0 : pixel }
  func channel(_ shift: UInt32) -> UInt32 {
    min(255, ((pixel >> shift & 0xFF) * 255 + alpha / 2) / alpha) << shift
  }
  return alpha << 24 | channel(16) | channel(8) | channel(0)
}
