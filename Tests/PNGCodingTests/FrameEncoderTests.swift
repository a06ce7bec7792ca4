import Testing

@testable import PNGCoding

@Suite struct FrameEncoderTests {
  private let width = 90
  private let height = 70

  /// Frames of which each differs from the one before in a rectangle, and that rectangle.
  private func frames(
    isOpaque: Bool
  ) -> [(pixels: [UInt32], columns: Range<Int>, rows: Range<Int>)] {
    var pixels = (0..<(width * height)).map { index -> UInt32 in
      isOpaque ? noise(index % 90 / 9) : premultiplied(hash(index % 90 / 9))
    }
    let parts = [
      (0..<90, 0..<70), (5..<6, 15..<16), (5..<6, 16..<17), (0..<90, 69..<70), (80..<90, 30..<50),
      (3..<4, 3..<3), (0..<90, 47..<48),
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

  /// Each frame is the file that the encoder of single pictures makes of it.
  @Test(arguments: [true, false]) func makesTheFilesOfSinglePictures(isOpaque: Bool) {
    let single = PNGEncoder(notes: [.init("Software", "test")])
    var encoder = FrameEncoder(single, width: width, height: height, isOpaque: isOpaque)
    for (index, frame) in frames(isOpaque: isOpaque).enumerated() {
      let file = frame.pixels.withUnsafeBufferPointer { pixels in
        encoder.encode(pixels) { $0.overlaps(frame.rows) ? frame.columns : nil }
      }
      let isSame = file == single.encode(width: width, height: height, pixels: frame.pixels)
      #expect(isSame, "frame \(index)")
    }
  }

  /// What is said to have changed may be more than what has.
  @Test func mayBeToldTooMuch() {
    var encoder = FrameEncoder(PNGEncoder(), width: width, height: height, isOpaque: true)
    for frame in frames(isOpaque: true) {
      let file = frame.pixels.withUnsafeBufferPointer { pixels in
        encoder.encode(pixels) { _ in 0..<width }
      }
      let isSame = file == PNGEncoder().encode(width: width, height: height, pixels: frame.pixels)
      #expect(isSame)
    }
  }
}
