import Descent
import Drawing
import Figures
import Foundation
import PNGCoding
import RunTesting
import TestSupport
import Testing
import Trajectories

@testable import Exports

/// What is written into files of all kinds is read from them again.
@Suite struct ProvenanceFileTests {
  private let provenance = ProvenanceTests.provenance
  private let size = Size(width: 480, height: 270)

  @Test(arguments: StillPicture.Format.allCases)
  func isInStillPictures(format: StillPicture.Format) throws {
    let folder = try TemporaryFolder()
    let experiment = try courseExperiment(courseRun(.bgd, epochs: 1))
    let scene = Scene(experiment, as: Composition(size: size))
    let snapshot = Snapshot(of: scene, over: timeline(of: experiment))
    try StillPicture(snapshot, from: provenance).write(to: folder.path("told"), as: format)
    #expect(try Provenance(ofFile: folder.path("told")) == provenance)
    try StillPicture(snapshot).write(to: folder.path("silent"), as: format)
    expectForeign(folder.path("silent"))
  }

  @Test func isInAnimations() throws {
    let folder = try TemporaryFolder()
    let experiment = try courseExperiment(courseRun(.bgd, epochs: 1))
    let scene = Scene(experiment, as: Composition(size: size))
    try AnimatedPicture(scene, over: timeline(of: experiment), from: provenance)
      .write(to: folder.path("a.apng"))
    #expect(try Provenance(ofFile: folder.path("a.apng")) == provenance)
  }

  @Test func isInFramesAndBesideThem() async throws {
    let folder = try TemporaryFolder()
    let experiment = try courseExperiment(courseRun(.bgd, epochs: 1))
    let timeline = timeline(of: experiment)
    try await FrameSequence(
      Scene(experiment, as: Composition(size: size)), over: timeline,
      manifest: Manifest(of: experiment, over: timeline, from: provenance)
    ).write(to: folder.path, workers: 2)
    #expect(try folder.names() == ["0000.png", "0001.png", "manifest.json"])
    for name in ["", "/manifest.json", "/0000.png", "/0001.png"] {
      #expect(try Provenance(ofFile: folder.path + name) == provenance)
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
    #expect(throws: InputError.self) { try Provenance(ofFile: folder.path("nothing")) }
  }

  private func expectForeign(_ path: String) {
    do {
      _ = try Provenance(ofFile: path)
      Issue.record("\(path) does not say where it came from")
    } catch {
      #expect(error.kind == .malformed && error.source == path)
    }
  }
}
