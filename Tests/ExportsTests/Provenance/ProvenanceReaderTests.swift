import Descent
import Drawing
import Experiments
import Figures
import Foundation
import PNGCoding
import PictureTesting
import RunTesting
import Testing
import Trajectories

@testable import Exports

/// What is written into files of all kinds is read from them again.
@Suite struct ProvenanceReaderTests {
  private func footage() throws -> Footage {
    .small(
      of: try courseExperiment(courseRun(.bgd, epochs: 1)), heading: .shown(title: "ŷ & more"))
  }

  /// The formats whose files lossmap reads; videos are for other programs to read.
  static let readFormats = ExportFormats.files.filter { !($0 is any VideoFormat) }

  @Test(arguments: readFormats)
  func isInFiles(format: any FileFormat) async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a." + format.endings[0])
    let report = try await format.write(footage(), to: path, monitor: .init())
    let provenance = try ProvenanceReader.provenance(ofFile: path)
    #expect(provenance == report.provenance)
    #expect(provenance.title == "ŷ & more" && provenance.command == "lossmap draw 'a\nb'")
    // The bytes tell the format, and not the name.
    try FileManager.default.moveItem(atPath: path, toPath: folder.path("other"))
    #expect(try ProvenanceReader.provenance(ofFile: folder.path("other")) == provenance)
  }

  @Test func isInFramesAndBesideThem() async throws {
    let folder = try TemporaryFolder()
    let report = try await FrameFormat().write(footage(), to: folder.path, monitor: .init())
    #expect(try folder.names() == ["0000.png", "0001.png", "manifest.json"])
    for name in ["", "/manifest.json", "/0000.png", "/0001.png"] {
      #expect(try ProvenanceReader.provenance(ofFile: folder.path + name) == report.provenance)
    }
  }

  /// Pictures as they are, without an account of themselves.
  @Test func isNotInSilentPictures() throws {
    let folder = try TemporaryFolder()
    let picture = try footage().still().picture
    let png = PNGEncoder.forPictures.encode(try picture.raster(scale: 1))
    var pdf = PDFCanvas(size: picture.size)
    picture.draw(on: &pdf)
    var svg = SVGCanvas()
    picture.draw(on: &svg)
    let files = [png, try pdf.bytes(), svg.document(size: picture.size)]
    for bytes in files {
      try Data(bytes).write(to: URL(filePath: folder.path("silent")))
      expectForeign(folder.path("silent"))
    }
  }

  @Test(arguments: ["", "hello", "{}", "[1]", "<svg><title>a</title></svg>", "%PDF-1.4\n"])
  func isNotInOtherFiles(text: String) throws {
    let folder = try TemporaryFolder()
    try Data(text.utf8).write(to: URL(filePath: folder.path("other")))
    expectForeign(folder.path("other"))
  }

  @Test func isNotInOtherFolders() throws {
    let folder = try TemporaryFolder()
    expectForeign(folder.path)
    #expect(throws: InputError.self) {
      try ProvenanceReader.provenance(ofFile: folder.path("nothing"))
    }
  }

  private func expectForeign(_ path: String) {
    do {
      _ = try ProvenanceReader.provenance(ofFile: path)
      Issue.record("\(path) does not say where it came from")
    } catch {
      #expect(error.kind == .malformed && error.source == path)
    }
  }
}
