import Drawing
import Figures
import Foundation
import RunTesting
import TestSupport
import Testing

@testable import Exports

@Suite struct PagedDocumentTests {
  private let size = Size(width: 480, height: 270)

  private func document(
    epochs: Int, from provenance: Provenance? = nil
  ) throws -> (PagedDocument, Snapshot) {
    let experiment = try courseExperiment(courseRun(.bgd, epochs: epochs))
    let scene = Scene(experiment, as: Composition(size: size))
    let timeline = timeline(of: experiment)
    return (
      PagedDocument(scene, over: timeline, scale: 2, from: provenance),
      Snapshot(of: scene, over: timeline)
    )
  }

  /// What never changes is there once: many pages are far smaller than as many pictures.
  @Test func hasAPageForEachFrame() throws {
    let folder = try TemporaryFolder()
    let (pages, last) = try document(epochs: 30, from: ProvenanceTests.provenance)
    var done: [Int] = []
    let byteCount = try pages.write(to: folder.path("a.pdf")) { done.append($0) }
    #expect(done == Array(1...31))
    let file = try Data(contentsOf: URL(filePath: folder.path("a.pdf")))
    #expect(file.count == byteCount)
    let text = String(decoding: file, as: UTF8.self)
    #expect(text.contains("/Count 31\n") && text.contains("/MediaBox [ 0 0 960 540 ]"))
    #expect(try Provenance(ofFile: folder.path("a.pdf")) == ProvenanceTests.provenance)
    try StillPicture(last, scale: 2).write(to: folder.path("last.pdf"), as: .pdf)
    #expect(byteCount < 31 * FileSystem.size(of: folder.path("last.pdf")) / 2)
  }

  @Test func isTheSameToTheByteWhenMadeAgain() throws {
    let folder = try TemporaryFolder()
    let (pages, _) = try document(epochs: 3)
    for name in ["a.pdf", "b.pdf"] { try pages.write(to: folder.path(name)) }
    #expect(
      FileManager.default.contents(atPath: folder.path("a.pdf"))
        == FileManager.default.contents(atPath: folder.path("b.pdf")))
  }
}
