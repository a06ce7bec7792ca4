extension DocumentMetadata {
  /// Puts the information into an SVG file, right behind the tag that opens it.
  ///
  /// The whole becomes an image for programs that read pages aloud, with the title as its name and
  /// the description as such.
  ///
  /// Source: W3C, *Scalable Vector Graphics (SVG) 2* (2018), sections 5.7, *The `desc` and `title`
  /// elements*, and 5.8, *The `metadata` element*; DCMI, *Expressing Dublin Core metadata using the
  /// Resource Description Framework* (2008).
  func added(toSVG svg: [UInt8]) -> [UInt8] {
    guard let tag = svg.firstRange(of: Array("<svg".utf8)),
      let end = svg[tag.upperBound...].firstIndex(of: UInt8(ascii: ">"))
    else { return svg }
    let text = """
       role="img">
      <title>\(title.asXML)</title>
      <desc>\(description.asXML)</desc>
      <metadata>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
      xmlns:dc="http://purl.org/dc/elements/1.1/">
      <rdf:Description rdf:about="">
      <dc:creator>\(creator.asXML)</dc:creator>
      <dc:source>\(source.asXML)</dc:source>
      </rdf:Description>
      </rdf:RDF>
      </metadata>
      """
    return svg[..<end] + Array(text.utf8) + svg[(end + 1)...]
  }

  /// Reads the information from an SVG file.
  ///
  /// - Returns: Nil where the bytes are no SVG file, or one that does not say all of it.
  public init?(svg file: [UInt8]) {
    guard let start = file.firstRange(of: Array("<svg".utf8))?.upperBound,
      let title = file.text(ofElement: "title", behind: start),
      let description = file.text(ofElement: "desc", behind: start),
      let creator = file.text(ofElement: "dc:creator", behind: start),
      let source = file.text(ofElement: "dc:source", behind: start)
    else { return nil }
    self.init(title: title, description: description, source: source, creator: creator)
  }
}

extension [UInt8] {
  /// The text of the first element of a name behind a place, if it has no attributes.
  fileprivate func text(ofElement name: String, behind start: Int) -> String? {
    guard let opening = self[start...].firstRange(of: Array("<\(name)>".utf8)),
      let closing = self[opening.upperBound...].firstRange(of: Array("</\(name)>".utf8))
    else { return nil }
    return String(decoding: self[opening.upperBound..<closing.lowerBound], as: UTF8.self).fromXML
  }
}
