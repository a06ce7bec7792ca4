/// The checksum at the end of a zlib stream: the sum `a` of all bytes, plus 1, and the sum `b` of
/// what `a` was after each byte, both modulo 65521.
///
/// Bytes x₀ … x₍ₙ₋₁₎ add Σ xᵢ to `a` and n·a + Σ (n − i)·xᵢ to `b`. Both are sums over pixels as
/// well, so they are taken from whole pixels, several at a time, and their bytes are never written.
/// As n·a is all that the bytes before have to do with it, parts are summed up apart and joined.
///
/// Source: RFC 1950, sections 2.2 and 8.2.
struct Adler32 {
  private var a: UInt64
  private var b: UInt64 = 0
  private var byteCount: UInt64 = 0
  private static let modulus: UInt64 = 65521

  /// The sums over nothing, as a stream begins.
  init() {
    self.init(a: 1)
  }

  /// The contribution of a patch to the sums over its rows, as if all other bytes were 0.
  init(of rows: PixelRows, at patch: Patch.Place) {
    a = 0
    byteCount = UInt64(patch.rows.count * rows.stride)
    // The byte for the filter is 0.
    let before = UInt64(1 + rows.channels * patch.columns.lowerBound)
    let behind = UInt64(rows.channels * (rows.width - patch.columns.upperBound))
    rows.pixels.withUnsafeBufferPointer { pixels in
      for row in patch.rows {
        let start = row * rows.width + patch.columns.lowerBound
        var rest = UnsafeBufferPointer(rebasing: pixels[start..<(start + patch.columns.count)])
        b += before * a
        while !rest.isEmpty {
          add(.init(rebasing: rest.prefix(Self.longest)), channels: UInt64(rows.channels))
          rest = .init(rebasing: rest.dropFirst(Self.longest))
        }
        b += behind * a
      }
    }
  }

  /// The contribution of adjacent patches together to the sums over their rows.
  init(joining patches: some Sequence<Adler32>) {
    a = 0
    for patch in patches {
      a = (a + patch.a) % Self.modulus
      b = (b + patch.b) % Self.modulus
      byteCount = patch.byteCount
    }
  }

  /// Adds what the next rows add.
  mutating func add(_ rows: Adler32) {
    b = (b + rows.byteCount % Self.modulus * a + rows.b) % Self.modulus
    a = (a + rows.a) % Self.modulus
  }

  private init(a: UInt64) {
    self.a = a
  }

  /// The checksum.
  var value: UInt32 { UInt32((b % Self.modulus) << 16 | a) }

  /// The most pixels whose sums fit into 32 bits: with 8 lanes the greatest is less than
  /// 4·255·(longest / 8)² / 2.
  private static let longest = 1 << 14

  private mutating func add(_ pixels: UnsafeBufferPointer<UInt32>, channels: UInt64) {
    let count = UInt64(pixels.count)
    let sums = PixelSums(pixels, withAlpha: channels == 4)
    // A pixel that is k pixels before the end is k·channels bytes before it, and its own bytes
    // count once for the last, twice for the one before …
    var own = 3 * sums.red + 2 * sums.green + sums.blue
    if channels == 4 { own += sums.total }
    b = (b + channels * (count * a + sums.byDistance) + own) % Self.modulus
    a = (a + sums.total) % Self.modulus
  }
}

/// Sums over a stretch of pixels.
private struct PixelSums {
  var red: UInt64 = 0
  var green: UInt64 = 0
  var blue: UInt64 = 0
  /// All samples.
  var total: UInt64 = 0
  /// All samples times the number of pixels behind theirs.
  var byDistance: UInt64 = 0

  /// Eight pixels or sums, each in 32 bits.
  private typealias Lanes = SIMD8<UInt32>

  init(_ pixels: UnsafeBufferPointer<UInt32>, withAlpha: Bool) {
    let inBlocks = pixels.count / Self.block * Self.block
    addBlocks(.init(rebasing: pixels[..<inBlocks]), withAlpha: withAlpha)
    for pixel in pixels[inBlocks...] {
      byDistance += total
      let (r, g, b) = (pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF)
      red += UInt64(r)
      green += UInt64(g)
      blue += UInt64(b)
      total += UInt64(r + g + b + (withAlpha ? pixel >> 24 : 0))
    }
  }

  /// The pixels whose sums fit into 16 bits: with 8 lanes of 16 pixels the greatest, by distance,
  /// is 2·255·(15 + 14 + … + 1).
  private static let block = 128

  /// Each lane sums up every eighth pixel, in halves of 16 bits within a block.
  private mutating func addBlocks(_ pixels: UnsafeBufferPointer<UInt32>, withAlpha: Bool) {
    let bytes = UnsafeRawBufferPointer(pixels)
    let halves: UInt32 = 0x00FF_00FF
    let greenMask: UInt32 = withAlpha ? halves : 0xFF
    var (r, g, b, all, before) = (Lanes(), Lanes(), Lanes(), Lanes(), Lanes())
    for block in stride(from: 0, to: bytes.count, by: 4 * Self.block) {
      var (redBlue, alphaGreen, both, bothBefore) = (Lanes(), Lanes(), Lanes(), Lanes())
      for offset in stride(from: block, to: block &+ 4 &* Self.block, by: 32) {
        let pixel = bytes.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
        bothBefore &+= both
        redBlue &+= pixel & halves
        alphaGreen &+= pixel &>> 8 & greenMask
        both = redBlue &+ alphaGreen
      }
      before &+= all &<< 4 &+ (bothBefore & 0xFFFF) &+ bothBefore &>> 16
      all &+= (both & 0xFFFF) &+ both &>> 16
      r &+= redBlue &>> 16
      g &+= alphaGreen & 0xFFFF
      b &+= redBlue & 0xFFFF
    }
    for lane in 0..<8 {
      red += UInt64(r[lane])
      green += UInt64(g[lane])
      blue += UInt64(b[lane])
      total += UInt64(all[lane])
      byDistance += 8 * UInt64(before[lane]) + UInt64(7 - lane) * UInt64(all[lane])
    }
  }
}
