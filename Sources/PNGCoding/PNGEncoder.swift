internal import CZlib

/// Writes pictures as PNG.
///
/// Source: W3C, *Portable Network Graphics (PNG) Specification*, third edition (2025).
public struct PNGEncoder: Sendable {
  /// A note that travels with a picture, such as the program that made it.
  public struct Note: Hashable, Sendable {
    /// What the note is about: 1 to 79 characters of ASCII, such as `Software`.
    public let keyword: String
    /// What it says, in ASCII.
    public let text: String

    /// Creates a note.
    public init(_ keyword: String, _ text: String) {
      self.keyword = keyword
      self.text = text
    }
  }

  private let notes: [Note]

  /// Creates an encoder that puts some notes into every picture.
  public init(notes: [Note] = []) {
    self.notes = notes
  }

  /// The bytes of a PNG file.
  ///
  /// - Parameters:
  ///   - width: The number of columns, at least 1.
  ///   - height: The number of rows, at least 1.
  ///   - pixels: The pixels row after row from the top, each alpha, red, green and blue from the
  ///     highest byte to the lowest, colours premultiplied by alpha.
  /// - Returns: A file with three channels where all pixels are opaque, and with four otherwise.
  public func encode(width: Int, height: Int, pixels: [UInt32]) -> [UInt8] {
    precondition(width > 0 && height > 0, "a picture has at least one pixel")
    precondition(pixels.count == width * height, "a picture has a pixel for each column and row")
    let isOpaque = pixels.allSatisfy { $0 >> 24 == 0xFF }
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let colorType: UInt8 = isOpaque ? 2 : 6
    file.append(
      chunk: "IHDR", bigEndian(width) + bigEndian(height) + [8, colorType, 0, 0, 0])
    for note in notes {
      file.append(chunk: "tEXt", Array(note.keyword.utf8) + [0] + Array(note.text.utf8))
    }
    let samples = rows(width: width, pixels: pixels, isOpaque: isOpaque)
    file.append(chunk: "IDAT", compressed(samples))
    file.append(chunk: "IEND", [])
    return file
  }

  /// The samples of all rows, each row behind the mark that it is not filtered.
  ///
  /// Drawn pictures repeat themselves to the letter, in flat areas and in glyphs; compression finds
  /// that without a filter, and better than with one.
  private func rows(width: Int, pixels: [UInt32], isOpaque: Bool) -> [UInt8] {
    let height = pixels.count / width
    let byteCount = height * (1 + (isOpaque ? 3 : 4) * width)
    return [UInt8](unsafeUninitializedCapacity: byteCount) { bytes, count in
      func append(_ value: UInt32) {
        bytes[count] = UInt8(truncatingIfNeeded: value)
        count += 1
      }
      for row in 0..<height {
        append(0)
        for pixel in pixels[(row * width)..<((row + 1) * width)] {
          let pixel = isOpaque ? pixel : straightened(pixel)
          append(pixel >> 16)
          append(pixel >> 8)
          append(pixel)
          if !isOpaque { append(pixel >> 24) }
        }
      }
    }
  }

  /// A pixel with its colours no longer multiplied by alpha, as PNG wants them.
  private func straightened(_ pixel: UInt32) -> UInt32 {
    let alpha = pixel >> 24
    guard alpha > 0 else { return 0 }
    func channel(_ shift: UInt32) -> UInt32 {
      min(255, ((pixel >> shift & 0xFF) * 255 + alpha / 2) / alpha) << shift
    }
    return alpha << 24 | channel(16) | channel(8) | channel(0)
  }

  private func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    // Higher levels take twice the time for a tenth of the size.
    let level: Int32 = 3
    let status = deflateInit_(
      &stream, level, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "there is no memory to compress a picture")
    defer { deflateEnd(&stream) }
    let bound = Int(deflateBound(&stream, UInt(bytes.count)))
    var input = bytes
    return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      input.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(bound)
        // The whole input and room for the whole output are there: one call does it all.
        let status = deflate(&stream, Z_FINISH)
        precondition(status == Z_STREAM_END, "a picture fits into the bound zlib gives")
      }
      count = Int(stream.total_out)
    }
  }
}

extension [UInt8] {
  /// Adds a chunk: its length, its type, its data, and a checksum over the latter two.
  fileprivate mutating func append(chunk type: String, _ data: [UInt8]) {
    let body = Array(type.utf8) + data
    let checksum = body.withUnsafeBufferPointer { bytes in
      crc32(0, bytes.baseAddress, UInt32(bytes.count))
    }
    self += bigEndian(data.count) + body + bigEndian(Int(checksum))
  }
}

/// The four bytes of a number, the highest first.
private func bigEndian(_ number: Int) -> [UInt8] {
  [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}
