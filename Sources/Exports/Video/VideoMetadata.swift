import Drawing

/// What the file of a film says of itself where ffmpeg writes no texts: in a GIF and in a WebP.
struct VideoMetadata {
  private let information: DocumentInformation

  /// Takes where a film came from.
  init(_ provenance: Provenance) {
    information = provenance.information
  }

  /// Adds the note to a file that is whole without it; to those of other formats nothing.
  func add(
    to file: Int32, at path: String, as format: Video.Format, named name: String
  ) throws(OutputError) {
    let size = FileSystem.size(of: path)
    switch format {
    case .gif:
      // In place of the last byte, which ends a GIF.
      try FileSystem.overwrite(comment + [0x3B], in: file, at: size - 1, named: name)
    case .webp:
      let head = FileSystem.head(of: path, count: 21)
      guard head.count == 21, head[12..<16].elementsEqual("VP8X".utf8) else { return }
      let chunk = xmpChunk
      try FileSystem.overwrite(chunk, in: file, at: size, named: name)
      try FileSystem.overwrite(
        VideoMetadata.bytes(of: size + chunk.count - 8), in: file, at: 4, named: name)
      try FileSystem.overwrite([head[20] | 0x04], in: file, at: 20, named: name)
    case .mp4, .webm: break
    }
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
  private var comment: [UInt8] {
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
  private var xmpChunk: [UInt8] {
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
    // Chunks begin at even places.
    return Array("XMP ".utf8) + VideoMetadata.bytes(of: bytes.count) + bytes
      + (bytes.count.isMultiple(of: 2) ? [] : [0])
  }

  /// A number in four bytes, the lowest first.
  private static func bytes(of number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
