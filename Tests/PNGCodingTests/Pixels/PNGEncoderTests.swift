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
    Picture(testDescription: "noise", width: 67, height: 41) { noise($0) },
    Picture(testDescription: "stripes", width: 300, height: 20) {
      $0 % 300 / 7 % 2 == 0 ? 0xFFFF_FFFF : 0xFF00_0080
    },
    Picture(testDescription: "one pixel", width: 1, height: 1) { _ in 0xFF01_0203 },
    Picture(testDescription: "one column", width: 1, height: 500) { noise($0) },
    Picture(testDescription: "one row", width: 500, height: 1) { noise($0) },
    Picture(testDescription: "wide", width: 20_000, height: 3) {
      0xFF00_0000 | UInt32($0 / 100)
    },
    Picture(testDescription: "large", width: 16_384, height: 100) {
      noise(($0 / 97 ^ $0 / 16_384 / 5) % 1000)
    },
    Picture(testDescription: "tall", width: 3, height: 20_000) { noise($0 / 50 % 9) },
    Picture(testDescription: "shades", width: 256, height: 256) {
      0xFF00_0000 | UInt32($0 % 256) * 0x0001_0100 | UInt32($0 / 256)
    },
    Picture(testDescription: "glyphs", width: 400, height: 100) {
      hash($0 % 400 % 11 + 11 * ($0 / 400 % 13)) % 3 == 0 ? 0xFF10_2030 : 0xFFFF_FFFF
    },
    Picture(testDescription: "one pixel that is not opaque", width: 50, height: 50) {
      $0 == 1234 ? 0 : noise($0 / 9)
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
    let chunks = chunks(of: bytes)
    #expect(chunks.map(\.type) == ["IHDR", "tEXt", "tEXt", "IDAT", "IEND"])
    // 3 by 2 pixels, 8 bits, true colour, no interlacing.
    #expect(chunks[0].data == [0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0])
    #expect(String(decoding: chunks[1].data, as: UTF8.self) == "Software\0lossmap")
  }

  /// Chunks are length, type, data and CRC-32.
  private func chunks(of bytes: [UInt8]) -> [(type: String, data: [UInt8])] {
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
      let checksum = body.dropFirst(4 + length).prefix(4).reduce(0) { $0 << 8 | Int($1) }
      #expect(checksum == Zlib.crc(Array(body.prefix(4 + length))))
      rest = body.dropFirst(4 + length + 4)
    }
    return chunks
  }

  @Test func isTheSameWhenMadeAgain() {
    let picture = Self.pictures[2]
    let encoder = PNGEncoder()
    #expect(
      encoder.encode(width: picture.width, height: picture.height, pixels: picture.pixels)
        == encoder.encode(width: picture.width, height: picture.height, pixels: picture.pixels))
  }

  /// Pictures the program has drawn: text, lines and areas, in light and in dark.
  private static let drawnPictures = ["bgd-sgd", "dark", "surface"]

  /// Real pictures are kept, and are not much longer than zlib makes them with more effort.
  @Test(arguments: drawnPictures) func keepsDrawnPicturesShort(name: String) throws {
    let gallery = URL(filePath: #filePath).appending(path: "../../../../output/gallery")
      .standardized
    let drawn = try Raster(contentsOfPNG: gallery.appending(path: name + ".png").path)
    let rows = PixelRows(width: drawn.width, height: drawn.height, premultiplied: drawn.pixels)
    let bytes = plainBytes(rows)
    let stream = zlibStream(of: rows)
    let isSame = try Zlib.inflated(stream, count: bytes.count) == bytes
    #expect(isSame)
    #expect(try stream.count <= Zlib.compressedCount(bytes, level: 6) * 5 / 4)
  }
}
