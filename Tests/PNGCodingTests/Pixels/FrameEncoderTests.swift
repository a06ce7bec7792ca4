import Drawing
import Foundation
import PictureTesting
import Testing

@testable import PNGCoding

@Suite struct FrameEncoderTests {
  private let width = 600
  private let height = 70

  /// Frames of which each differs from the one before in a rectangle, and that rectangle.
  private func frames(
    isOpaque: Bool
  ) -> [(pixels: [UInt32], columns: Range<Int>, rows: Range<Int>)] {
    var pixels = (0..<(width * height)).map { index -> UInt32 in
      isOpaque ? noise(index % 600 / 9) : premultiplied(hash(index % 600 / 9))
    }
    let parts = [
      (0..<600, 0..<70), (5..<6, 15..<16), (5..<6, 16..<17), (0..<600, 69..<70),
      (255..<257, 30..<50), (3..<4, 3..<3), (0..<600, 47..<48), (256..<300, 31..<32),
    ]
    return parts.enumerated().map { step, part in
      for row in part.1 {
        for column in part.0 {
          let new = hash(step * 100 + column / 3)
          pixels[row * width + column] = isOpaque ? new | 0xFF00_0000 : premultiplied(new)
        }
      }
      return (pixels, part.0, part.1)
    }
  }

  private func encoder(isOpaque: Bool) -> FrameEncoder {
    // None of the pixels to come is in the still picture.
    Array(repeating: isOpaque ? 0xFF12_3456 : 0, count: width * height)
      .withUnsafeBufferPointer { still in
        FrameEncoder(
          PNGEncoder(notes: [.init("Software", "test")]), width: width, still: still,
          isOpaque: isOpaque)
      }
  }

  /// What libpng reads is what was given, bit by bit.
  @Test(arguments: [true, false]) func framesAreDecodedByLibpng(isOpaque: Bool) throws {
    let folder = try TemporaryFolder()
    var encoder = encoder(isOpaque: isOpaque)
    for (index, frame) in frames(isOpaque: isOpaque).enumerated() {
      let file = frame.pixels.withUnsafeBufferPointer { pixels in
        encoder.encode(pixels) {
          $1.overlaps(frame.rows) ? $0.clamped(to: frame.columns) : 0..<0
        }
      }
      try Data(file).write(to: URL(filePath: folder.path("frame.png")))
      let isSame = try Raster(contentsOfPNG: folder.path("frame.png")).pixels == frame.pixels
      #expect(isSame, "frame \(index)")
    }
  }

  /// A frame has the same bytes whatever was before it, so that any worker may begin with it, and
  /// however much is said to have changed.
  @Test(arguments: [true, false]) func bytesDependOnThePictureAlone(isOpaque: Bool) {
    var told = encoder(isOpaque: isOpaque)
    var toldTooMuch = encoder(isOpaque: isOpaque)
    for (index, frame) in frames(isOpaque: isOpaque).enumerated() {
      var fresh = encoder(isOpaque: isOpaque)
      let files = frame.pixels.withUnsafeBufferPointer { pixels in
        [
          told.encode(pixels) { $1.overlaps(frame.rows) ? $0.clamped(to: frame.columns) : 0..<0 },
          toldTooMuch.encode(pixels) { columns, _ in columns },
          fresh.encode(pixels) { columns, _ in columns },
        ]
      }
      #expect(Set(files).count == 1, "frame \(index)")
    }
  }
}
