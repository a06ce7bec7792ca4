import Drawing
import PictureTesting
import Testing

@testable import PNGCoding

@Suite struct AnimationEncoderTests {
  private let width = 40
  private let height = 30

  private func encoder(plays: Int? = nil, notes: [PNGEncoder.TextChunk] = []) -> APNGEncoder {
    APNGEncoder(
      PNGEncoder(notes: notes), width: width, height: height, framesPerSecond: 25, plays: plays)
  }

  private func picture(_ pixel: (_ x: Int, _ y: Int) -> UInt32) -> [UInt32] {
    (0..<(width * height)).map { pixel($0 % width, $0 / width) }
  }

  /// A file of some frames, with the number of them told last.
  private func file(
    _ frames: [[UInt32]], lasting ticks: [Int]? = nil, still: [UInt32]? = nil, plays: Int? = nil
  ) -> [UInt8] {
    var encoder = encoder(plays: plays, notes: [.init("Software", "test")])
    var file = encoder.head(frameCount: frames.count, still: still ?? frames[frames.count - 1])
    for (index, frame) in frames.enumerated() {
      file += encoder.add(frame, lasting: ticks?[index] ?? 1)
    }
    file += encoder.end()
    let (offset, bytes) = encoder.countCorrection
    file.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    return file
  }

  /// A square that walks over a drawing, over noise, and over nothing.
  private func walk(on ground: (Int) -> UInt32, as color: UInt32) -> [[UInt32]] {
    (0..<12).map { step in
      picture { x, y in
        3 * step..<(3 * step + 5) ~= x && 2 * step..<(2 * step + 5) ~= y
          ? color : ground(y * width + x)
      }
    }
  }

  @Test func playsWhatWasGiven() throws {
    let walks = [
      walk(on: { _ in 0xFFFF_FFFF }, as: 0xFF00_0000), walk(on: noise, as: 0xFF00_0000),
      walk(on: { _ in 0 }, as: 0xFF12_3456), walk(on: { _ in 0 }, as: 0x8040_2000),
      walk(on: { premultiplied(hash($0)) }, as: 0x8040_2000), walk(on: noise, as: 0),
      [picture { _, _ in 0 }], [picture { x, _ in noise(x) }, picture { _, y in noise(y) }],
    ]
    for frames in walks {
      let player = try AnimationPlayer(file(frames))
      let isSame = player.frames.map(\.raster.pixels) == frames
      #expect(isSame)
      #expect(player.still.pixels == frames.last)
    }
  }

  @Test func hasTheChunksOfTheSpecification() throws {
    let frames = walk(on: noise, as: 0xFF00_0000).prefix(3)
    let player = try AnimationPlayer(file(Array(frames), plays: 7))
    #expect(
      player.chunks.map(\.type) == ["IHDR", "tEXt", "acTL", "IDAT"]
        + ["fcTL", "fdAT", "fcTL", "fdAT", "fcTL", "fdAT", "IEND"])
    // 40 by 30 pixels, 8 bits, true colour with alpha, no interlacing.
    #expect(player.chunks[0].data == [0, 0, 0, 40, 0, 0, 0, 30, 8, 6, 0, 0, 0])
    #expect(player.chunks[2].data == [0, 0, 0, 3, 0, 0, 0, 7])
    // The first frame: number 0, 40 by 30 at (0, 0), 1/25 s, to be kept, in place of all.
    #expect(
      player.chunks[4].data == [0, 0, 0, 0] + [0, 0, 0, 40, 0, 0, 0, 30]
        + [0, 0, 0, 0, 0, 0, 0, 0] + [0, 1, 0, 25] + [0, 0])
    // The second: number 2, 8 by 7 at (0, 0), laid over the first.
    #expect(
      player.chunks[6].data == [0, 0, 0, 2] + [0, 0, 0, 8, 0, 0, 0, 7]
        + [0, 0, 0, 0, 0, 0, 0, 0] + [0, 1, 0, 25] + [0, 1])
    // The third: number 4, 8 by 7 at (3, 2).
    #expect(
      player.chunks[8].data == [0, 0, 0, 4] + [0, 0, 0, 8, 0, 0, 0, 7]
        + [0, 0, 0, 3, 0, 0, 0, 2] + [0, 1, 0, 25] + [0, 1])
    #expect(try AnimationPlayer(file(Array(frames))).plays == 0)
  }

  @Test func theStillIsAPictureOfItsOwn() throws {
    let frames = walk(on: noise, as: 0xFF00_0000)
    let still = picture { x, y in noise(x * y) }
    let player = try AnimationPlayer(file(frames, still: still))
    #expect(player.still.pixels == still && player.frames.count == 12)
  }

  /// Frames that are alike are one that lasts as long as all.
  @Test func framesThatAreAlikeLastLonger() throws {
    let walk = walk(on: noise, as: 0xFF00_0000)
    let player = try AnimationPlayer(
      file(
        [walk[0], walk[0], walk[1], walk[0], walk[0], walk[0]], lasting: [1, 2, 3, 4, 5, 50]))
    let isSame = player.frames.map(\.raster.pixels) == [walk[0], walk[1], walk[0]]
    #expect(isSame)
    #expect(player.frames.map(\.delay.numerator) == [3, 3, 59])
    #expect(player.frames.allSatisfy { $0.delay.denominator == 25 })
  }

  /// A frame lasts 65535 ticks at most; one that lasts longer is told again.
  @Test func aFrameThatLastsVeryLongIsToldAgain() throws {
    let frame = walk(on: noise, as: 0xFF00_0000)[0]
    let player = try AnimationPlayer(
      file([frame, frame, frame], lasting: [65_000, 535, 65_535]))
    #expect(player.frames.map(\.delay.numerator) == [65_535, 65_535])
    #expect(player.frames[1].raster.pixels == frame && player.frames[1].width == 1)
  }
}
