extension [UInt8] {
  /// Adds a note as a chunk, which is plain where its text is ASCII.
  ///
  /// Source: PNG, sections 11.3.3.2, *tEXt Textual data*, and 11.3.3.4, *iTXt International textual
  /// data*. The text of the latter is UTF-8; it is not compressed, and names no language.
  mutating func append(_ note: PNGEncoder.TextChunk) {
    let keyword = Array(note.keyword.utf8) + [0]
    if note.text.utf8.allSatisfy({ $0 < 0x80 }) {
      append(chunk: "tEXt", keyword + Array(note.text.utf8))
    } else {
      append(chunk: "iTXt", keyword + [0, 0, 0, 0] + Array(note.text.utf8))
    }
  }
}

extension PNGEncoder.TextChunk {
  /// The notes in a PNG file, still or animated, in their order; compressed ones are left out.
  ///
  /// - Parameter file: The bytes of the file; of one that was cut off, the notes that are whole.
  /// - Returns: Nil where the bytes are not those of a PNG file.
  public static func all(inPNG file: [UInt8]) -> [PNGEncoder.TextChunk]? {
    guard file.starts(with: PNGEncoder.signature) else { return nil }
    var notes: [PNGEncoder.TextChunk] = []
    var rest = file.dropFirst(PNGEncoder.signature.count)
    // A chunk is its length, its type, its data, and a checksum.
    while rest.count >= 12 {
      let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      guard length <= rest.count - 12 else { break }
      let data = rest.dropFirst(8).prefix(length)
      switch String(decoding: rest.dropFirst(4).prefix(4), as: UTF8.self) {
      case "tEXt": notes += [PNGEncoder.TextChunk(plain: data)].compactMap(\.self)
      case "iTXt": notes += [PNGEncoder.TextChunk(international: data)].compactMap(\.self)
      default: break
      }
      rest = rest.dropFirst(12 + length)
    }
    return notes
  }

  /// Reads the data of a `tEXt` chunk, which are Latin-1.
  private init?(plain data: ArraySlice<UInt8>) {
    guard let end = data.firstIndex(of: 0) else { return nil }
    self.init(latin1(data[..<end]), latin1(data[(end + 1)...]))
  }

  /// Reads the data of an `iTXt` chunk: a keyword, whether and how the text is compressed, its
  /// language, the keyword in that language, and the text.
  private init?(international data: ArraySlice<UInt8>) {
    guard let end = data.firstIndex(of: 0), data[end...].count > 3, data[end + 1] == 0,
      let endOfLanguage = data[(end + 3)...].firstIndex(of: 0),
      let endOfTranslation = data[(endOfLanguage + 1)...].firstIndex(of: 0)
    else { return nil }
    self.init(
      latin1(data[..<end]), String(decoding: data[(endOfTranslation + 1)...], as: UTF8.self))
  }
}

/// The text of bytes in Latin-1, whose codes are those of Unicode.
private func latin1(_ bytes: ArraySlice<UInt8>) -> String {
  String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
}
