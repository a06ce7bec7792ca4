import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import Drawing

@Suite struct XMLTextTests {
  /// Foundation's parser reads back what was written.
  @Test(arguments: ["a < b & c > d", "]]>", "&amp;lt;", "ŷ = 2·x\t\n\r\n", "'\"", ""])
  func isReadByAParser(text: String) throws {
    let document = "<?xml version=\"1.0\"?><a>\(text.asXML)</a>"
    let parser = XMLParser(data: Data(document.utf8))
    let collector = Collector()
    parser.delegate = collector
    #expect(parser.parse() && collector.text == text)
    #expect(text.asXML.fromXML == text)
  }

  @Test func leavesOutWhatXMLCannotHold() {
    #expect("a\u{0}b\u{1F}c\u{FFFE}d\u{FFFF}e".asXML == "abcde")
  }

  private final class Collector: NSObject, XMLParserDelegate {
    var text = ""

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      text += string
    }
  }
}
