import Foundation
import Testing

@testable import Drawing

@Suite struct SVGInformationTests {
  private let information = DocumentInformation(
    title: "a < b ]]> c", description: "two\u{1}\u{FFFE} & more", source: "draw 'x'\r",
    creator: "me")

  private func file() throws -> [UInt8] {
    try VectorCanvas(format: .svg, size: Size(width: 4, height: 3), information: information)
      .bytes()
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
    #expect(DocumentInformation(svg: try file()) == expected)
  }
}
