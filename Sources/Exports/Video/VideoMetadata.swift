import Drawing

/// The account that a film gives of itself, in the form of each format.
struct VideoMetadata {
  private let information: DocumentMetadata

  /// Takes the account of a figure.
  init(_ information: DocumentMetadata) {
    self.information = information
  }

  /// The texts by ffmpeg's names for them.
  var ffmpegTexts: KeyValuePairs<String, String> {
    [
      "title": information.title, "description": information.description,
      "comment": "\(information.creator): \(information.source)",
    ]
  }

  /// All texts, a line for each.
  private var text: String {
    [information.title, information.description, information.source, information.creator]
      .joined(separator: "\n")
  }

  /// A comment of a GIF, in blocks of at most 255 bytes.
  ///
  /// Source: CompuServe, *Graphics Interchange Format*, version 89a (1990), section 24, *Comment
  /// Extension*.
  var gifComment: [UInt8] {
    let text = Array(text.utf8)
    let blocks = stride(from: 0, to: text.count, by: 255).flatMap { start -> [UInt8] in
      let block = text[start...].prefix(255)
      return [UInt8(block.count)] + block
    }
    return [0x21, 0xFE] + blocks + [0]
  }

  /// A chunk with metadata for a WebP; bit 2 of the header's flags says that there is one.
  ///
  /// Sources: RFC 9649, *WebP Image Format* (2024), section 2.7; ISO 16684-1:2019, *Extensible
  /// metadata platform (XMP), part 1*.
  var xmpChunk: [UInt8] {
    func alternatives(_ name: String, _ text: String) -> String {
      "<\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">\(text.asXML)</rdf:li></rdf:Alt>"
        + "</\(name)>"
    }
    let packet =
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
      + "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
      + alternatives("dc:title", information.title)
      + alternatives("dc:description", information.description)
      + "<dc:source>\(information.source.asXML)</dc:source>"
      + "<xmp:CreatorTool>\(information.creator.asXML)</xmp:CreatorTool>"
      + "</rdf:Description></rdf:RDF></x:xmpmeta>"
    let bytes = Array(packet.utf8)
    // Chunks begin at even offsets.
    return Array("XMP ".utf8) + VideoMetadata.bytes(of: bytes.count) + bytes
      + (bytes.count.isMultiple(of: 2) ? [] : [0])
  }

  /// A number in four bytes, the lowest first.
  static func bytes(of number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
