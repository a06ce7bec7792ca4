import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of an SVG file and the elements it lies in.
struct SVGElement {
  let name: String
  let attributes: [String: String]
  let ancestors: [(name: String, attributes: [String: String])]

  /// Whether only a part of the element shows.
  var isClipped: Bool { ancestors.contains { $0.attributes["clip-path"] != nil } }

  /// Whether the element is drawn where it stands.
  var isDrawn: Bool { !ancestors.contains { $0.name == "defs" } }

  /// The letters and numbers of a path.
  var pathPieces: [String] { (attributes["d"] ?? "").split(separator: " ").map(String.init) }

  /// All elements of a file in order, or nil when it is not well-formed.
  static func all(of svg: [UInt8]) -> [SVGElement]? {
    let parser = XMLParser(data: Data(svg))
    let collector = Collector()
    parser.delegate = collector
    return parser.parse() ? collector.elements : nil
  }

  private final class Collector: NSObject, XMLParserDelegate {
    var elements: [SVGElement] = []
    private var open: [(name: String, attributes: [String: String])] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      elements.append(SVGElement(name: name, attributes: attributes, ancestors: open))
      open.append((name, attributes))
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }
  }
}
