import Foundation
import Testing

@testable import Drawing

@Suite struct SVGMetadataTests {
  private let information = DocumentMetadata(
    title: "a < b ]]> c", description: "two\u{1}\u{FFFE} & more", source: "draw 'x'\r",
    creator: "me")

  private func file() -> [UInt8] {
    SVGCanvas().document(size: Size(width: 4, height: 3), metadata: information)
  }

  /// Well-formed, first in the file, and an image that has a name.
  @Test func isAnImageWithANameAndADescription() throws {
    let elements = try #require(SVGElement.all(of: file()))
    #expect(elements[0].name == "svg" && elements[0].attributes["role"] == "img")
    #expect(elements[1...3].map(\.name) == ["title", "desc", "metadata"])
    #expect(elements[1...3].allSatisfy { $0.ancestors.map(\.name) == ["svg"] })
  }

  @Test func leavesOutWhatXMLCannotHold() throws {
    var expected = information
    expected.description = "two & more"
    #expect(DocumentMetadata(svg: file()) == expected)
  }
}
