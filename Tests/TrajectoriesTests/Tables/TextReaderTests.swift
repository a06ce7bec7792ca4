import Testing

@testable import Trajectories

@Suite struct TextReaderTests {
  /// Nothing outside the part of the text is read.
  @Test func endsWhereThePartEnds() {
    Array("12-3456789012".utf8).withUnsafeBytes { bytes in
      guard let text = bytes.baseAddress else { return }
      var reader = TextReader(text, in: 2..<11)
      #expect(!reader.isAtEnd && reader.next == UInt8(ascii: "-") && reader.nextDigit == nil)
      reader.skip(2)
      #expect(reader.place == 4 && reader.nextDigit == 4)
      reader.skip(7)
      #expect(reader.isAtEnd && reader.next == 0 && reader.nextDigit == nil)
    }
  }

  @Test(arguments: [("-1", true, 1), ("+1", false, 1), ("1", false, 0), ("", false, 0)])
  func skipsASign(text: String, isMinus: Bool, place: Int) {
    // Room for the empty text as well.
    Array("\(text)-".utf8).withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      var reader = TextReader(base, in: 0..<text.utf8.count)
      let found = reader.skipSign()
      #expect(found == isMinus && reader.place == place)
    }
  }
}
