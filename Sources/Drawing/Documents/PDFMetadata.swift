extension DocumentMetadata {
  /// Reads the information from a PDF file.
  ///
  /// Source: ISO 32000-1:2008, *Portable document format, part 1: PDF 1.7*, sections 7.3.4, *String
  /// objects*, 7.5.5, *File trailer*, and 14.3.3, *Document information dictionary*.
  ///
  /// - Returns: Nil where the bytes are no PDF file, one that does not say all of it, or one that
  ///   keeps it compressed.
  public init?(pdf file: [UInt8]) {
    guard file.starts(with: Array("%PDF-".utf8)),
      let reference = file.ranges(of: Array("/Info ".utf8)).last,
      let number = String(decoding: file[reference.upperBound...].prefix(20), as: UTF8.self)
        .split(separator: " ").first,
      let object = file.firstRange(of: Array("\n\(number) 0 obj".utf8)),
      let start = file[object.upperBound...].firstRange(of: Array("<<".utf8))
    else { return nil }
    let texts = PDFTexts(of: file[start.upperBound...]).values
    guard let title = texts["Title"], let description = texts["Subject"],
      let source = texts["Keywords"], let creator = texts["Creator"]
    else { return nil }
    self.init(title: title, description: description, source: source, creator: creator)
  }
}

/// Reads the texts in a dictionary of a PDF file.
private struct PDFTexts {
  /// The texts by their keys.
  private(set) var values: [String: String] = [:]
  private var rest: ArraySlice<UInt8>

  /// Reads a dictionary from behind its opening to its end, or as far as it makes sense.
  init(of bytes: ArraySlice<UInt8>) {
    rest = bytes
    var key: String?
    while let byte = rest.popFirst(), byte != UInt8(ascii: ">") {
      switch byte {
      case UInt8(ascii: "/"): key = name()
      case UInt8(ascii: "("): keep(literal(), as: key)
      case UInt8(ascii: "<"): keep(hexadecimal(), as: key)
      default: break
      }
    }
  }

  private mutating func keep(_ text: [UInt8], as key: String?) {
    guard let key else { return }
    values[key] = PDFTexts.text(text)
  }

  private mutating func name() -> String {
    let name = rest.prefix { !" \t\r\n()<>[]/".utf8.contains($0) }
    rest = rest.dropFirst(name.count)
    return String(decoding: name, as: UTF8.self)
  }

  /// The bytes of a text in parentheses, behind the first.
  private mutating func literal() -> [UInt8] {
    var bytes: [UInt8] = []
    var depth = 1
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\\"):
        bytes += escaped()
        continue
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      if depth == 0 { break }
      bytes.append(byte)
    }
    return bytes
  }

  /// What is meant by the characters behind a backslash.
  private mutating func escaped() -> [UInt8] {
    let digits = rest.prefix(3).prefix { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }
    guard digits.isEmpty else {
      rest = rest.dropFirst(digits.count)
      return [UInt8(truncatingIfNeeded: digits.reduce(0) { $0 * 8 + Int($1 - UInt8(ascii: "0")) })]
    }
    guard let byte = rest.popFirst() else { return [] }
    switch byte {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case 0x0A: return []
    default: return [byte]
    }
  }

  /// The bytes of a text in hexadecimal digits, behind the bracket.
  private mutating func hexadecimal() -> [UInt8] {
    let text = rest.prefix { $0 != UInt8(ascii: ">") }
    rest = rest.dropFirst(text.count + 1)
    let digits = text.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return stride(from: 0, to: digits.count, by: 2).map { index in
      UInt8(digits[index] * 16 + (index + 1 < digits.count ? digits[index + 1] : 0))
    }
  }

  /// A text that is UTF-16 where it says so, and otherwise taken to be ASCII.
  private static func text(_ bytes: [UInt8]) -> String {
    guard bytes.starts(with: [0xFE, 0xFF]) else { return String(decoding: bytes, as: UTF8.self) }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }
}
