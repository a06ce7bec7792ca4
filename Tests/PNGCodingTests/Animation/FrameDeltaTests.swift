import Testing

@testable import PNGCoding

@Suite struct FrameChangeTests {
  private let red: UInt32 = 0xFFFF_0000
  private let white: UInt32 = 0xFFFF_FFFF

  /// Pictures of 5 by 4 pixels, of which some are of another colour.
  private func picture(_ colors: [Int: UInt32], on ground: UInt32 = 0xFFFF_FFFF) -> [UInt32] {
    (0..<20).map { colors[$0] ?? ground }
  }

  @Test func isNothingWherePicturesAreAlike() {
    #expect(FrameDelta(from: picture([7: red]), to: picture([7: red]), width: 5) == nil)
  }

  /// Every single pixel, and every two, have a rectangle that just holds them.
  @Test func isTheSmallestRectangle() throws {
    for first in 0..<20 {
      for second in 0..<20 {
        var later = picture([first: red])
        later[second] = red
        let change = try #require(FrameDelta(from: picture([:]), to: later, width: 5))
        let columns = [first % 5, second % 5]
        let rows = [first / 5, second / 5]
        #expect(change.column == columns.min() && change.row == rows.min())
        #expect(change.width == abs(columns[0] - columns[1]) + 1)
        #expect(change.height == abs(rows[0] - rows[1]) + 1)
        #expect(change.pixels.count == change.width * change.height)
        #expect(change.pixels.first { $0 != 0 } == red)
      }
    }
  }

  @Test func doesNotTellAgainWhatIsAlike() throws {
    let change = try #require(
      FrameDelta(from: picture([6: red]), to: picture([6: red, 0: red, 7: red]), width: 5))
    #expect(change.isOver && change.width == 3 && change.height == 2)
    #expect(change.pixels == [red, 0, 0, 0, 0, red])
  }

  /// What is laid over something cannot take it away.
  @Test func replacesWhatBecomesTransparent() throws {
    for color: UInt32 in [0, 0x8000_0000] {
      let change = try #require(
        FrameDelta(from: picture([6: red]), to: picture([8: color]), width: 5))
      #expect(!change.isOver && change.width == 3 && change.height == 1)
      #expect(change.pixels == [white, white, color])
    }
  }

  @Test func staysOverWhereWhatIsTransparentStays() throws {
    let change = try #require(
      FrameDelta(from: picture([:], on: 0), to: picture([6: red, 8: red], on: 0), width: 5))
    #expect(change.isOver && change.pixels == [red, 0, red])
  }
}
