/// Part of a text that is read from its beginning on, while the text stays where it is.
struct TextReader {
  /// Where it has come, counted from the beginning of the text.
  private(set) var place: Int
  private let end: Int
  private let text: UnsafeRawPointer

  /// Reads a part of a text.
  init(_ text: UnsafeRawPointer, in range: Range<Int>) {
    self.text = text
    place = range.lowerBound
    end = range.upperBound
  }

  /// Whether there is nothing left.
  var isAtEnd: Bool { place >= end }

  /// The next byte; zero at the end.
  var next: UInt8 { place < end ? text.load(fromByteOffset: place, as: UInt8.self) : 0 }

  /// The next byte as a digit.
  var nextDigit: UInt8? {
    let digit = next &- UInt8(ascii: "0")
    return digit < 10 ? digit : nil
  }

  /// Goes on behind some bytes.
  mutating func skip(_ count: Int) { place += count }

  /// Goes on behind a sign, if there is one.
  ///
  /// - Returns: Whether it is a minus.
  mutating func skipSign() -> Bool {
    let isMinus = next == UInt8(ascii: "-")
    if isMinus || next == UInt8(ascii: "+") { skip(1) }
    return isMinus
  }
}
