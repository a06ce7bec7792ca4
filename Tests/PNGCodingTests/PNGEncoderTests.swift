import Drawing
import Foundation
import PictureTesting
import Testing

@testable import PNGCoding

@Suite struct PNGEncoderTests {
  /// A picture to encode, and a name for it.
  struct Picture: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var width: Int
    var height: Int
    var pixel: @Sendable (_ index: Int) -> UInt32

    var pixels: [UInt32] { (0..<(width * height)).map(pixel) }
  }

  static let pictures = [
    Picture(testDescription: "flat", width: 64, height: 48) { _ in 0xFF12_3456 },
    Picture(testDescription: "noise", width: 67, height: 41) { 0xFF00_0000 | hash($0) >> 8 },
    Picture(testDescription: "stripes", width: 300, height: 20) {
      $0 % 300 / 7 % 2 == 0 ? 0xFFFF_FFFF : 0xFF00_0080
    },
    Picture(testDescription: "one pixel", width: 1, height: 1) { _ in 0xFF01_0203 },
    Picture(testDescription: "one column", width: 1, height: 500) { 0xFF00_0000 | hash($0) >> 8 },
    Picture(testDescription: "one row", width: 500, height: 1) { 0xFF00_0000 | hash($0) >> 8 },
    Picture(testDescription: "wide", width: 20_000, height: 3) {
      0xFF00_0000 | UInt32($0 / 100)
    },
    Picture(testDescription: "transparent", width: 64, height: 64) { premultiplied(hash($0)) },
    Picture(testDescription: "nothing at all", width: 9, height: 9) { _ in 0 },
  ]

  /// What libpng reads is what was given, bit by bit.
  @Test(arguments: pictures)
  func isDecodedByLibpng(picture: Picture) throws {
    let folder = try TemporaryFolder()
    let bytes = PNGEncoder(notes: [.init("Software", "test")]).encode(
      width: picture.width, height: picture.height, pixels: picture.pixels)
    try Data(bytes).write(to: URL(filePath: folder.path("picture.png")))
    let raster = try Raster(contentsOfPNG: folder.path("picture.png"))
    #expect(raster.width == picture.width && raster.height == picture.height)
    let isSame = raster.pixels == picture.pixels
    #expect(isSame)
  }

  @Test func hasTheChunksOfTheSpecification() throws {
    let bytes = PNGEncoder(notes: [.init("Software", "lossmap"), .init("Title", "x")]).encode(
      width: 3, height: 2, pixels: Array(repeating: 0xFF00_0000, count: 6))
    #expect(bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    let chunks = try chunks(of: bytes)
    #expect(chunks.map(\.type) == ["IHDR", "tEXt", "tEXt", "IDAT", "IEND"])
    // 3 by 2 pixels, 8 bits, true colour, no interlacing.
    #expect(chunks[0].data == [0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0])
    #expect(String(decoding: chunks[1].data, as: UTF8.self) == "Software\0lossmap")
  }

  /// Chunks are length, type, data and CRC-32; the checksum of IEND is known.
  private func chunks(of bytes: [UInt8]) throws -> [(type: String, data: [UInt8])] {
    var chunks: [(type: String, data: [UInt8])] = []
    var rest = bytes.dropFirst(8)
    while !rest.isEmpty {
      let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      let body = rest.dropFirst(4)
      chunks.append(
        (
          String(decoding: body.prefix(4), as: UTF8.self),
          Array(body.dropFirst(4).prefix(length))
        ))
      rest = body.dropFirst(4 + length + 4)
    }
    #expect(bytes.suffix(4) == [0xAE, 0x42, 0x60, 0x82])
    return chunks
  }

  @Test func isTheSameWhenMadeAgain() {
    let picture = Self.pictures[1]
    let encoder = PNGEncoder()
    #expect(
      encoder.encode(width: picture.width, height: picture.height, pixels: picture.pixels)
        == encoder.encode(width: picture.width, height: picture.height, pixels: picture.pixels))
  }

  /// Numbers that look random (Knuth's multiplicative hash).
  private static func hash(_ index: Int) -> UInt32 {
    let mixed = UInt32(truncatingIfNeeded: index) &* 2_654_435_761
    return mixed ^ mixed >> 15
  }

  private static func premultiplied(_ pixel: UInt32) -> UInt32 {
    let alpha = pixel >> 24
    func channel(_ shift: UInt32) -> UInt32 {
      ((pixel >> shift & 0xFF) * alpha + 127) / 255 << shift
    }
    return alpha << 24 | channel(16) | channel(8) | channel(0)
  }
}
