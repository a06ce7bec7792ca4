@testable import PNGCoding

/// Numbers that look random (Knuth's multiplicative hash).
func hash(_ index: Int) -> UInt32 {
  let mixed = UInt32(truncatingIfNeeded: index) &* 2_654_435_761
  return mixed ^ mixed >> 15
}

/// Colours that look random.
func noise(_ index: Int) -> UInt32 { 0xFF00_0000 | hash(index) >> 8 }

func premultiplied(_ pixel: UInt32) -> UInt32 {
  let alpha = pixel >> 24
  func channel(_ shift: UInt32) -> UInt32 {
    ((pixel >> shift & 0xFF) * alpha + 127) / 255 << shift
  }
  return alpha << 24 | channel(16) | channel(8) | channel(0)
}

/// The bytes of rows as PNG has them, written down plainly.
func plainBytes(_ rows: PixelRows) -> [UInt8] {
  var bytes: [UInt8] = []
  for (index, pixel) in rows.pixels.enumerated() {
    if index % rows.width == 0 { bytes.append(0) }
    let shifts: [UInt32] = rows.channels == 3 ? [16, 8, 0] : [16, 8, 0, 24]
    bytes += shifts.map { UInt8(pixel >> $0 & 0xFF) }
  }
  return bytes
}

/// Rows of pixels that are all opaque.
func opaqueRows(width: Int, height: Int, pixel: (Int) -> UInt32) -> PixelRows {
  PixelRows(width: width, height: height, premultiplied: (0..<(width * height)).map(pixel))
}
