import Foundation
import PNGCoding
import PictureTesting
import RunTesting
import Testing

@testable import Exports

@Suite struct FrameFolderTests {
  /// A frame of one pixel, of some shade.
  private func frame(_ shade: UInt32) -> [UInt8] {
    PNGEncoder.forPictures.encode(width: 1, height: 1, pixels: [0xFF00_0000 | shade])
  }

  private func write(_ count: Int, shade: UInt32 = 0, to path: String) throws {
    let folder = try FrameFolder(path, frameCount: count)
    for index in 0..<count { try folder.add(frame(shade + UInt32(index)), at: index) }
    try folder.commit()
  }

  @Test func numbersFrames() throws {
    let folder = try TemporaryFolder()
    try write(3, to: folder.path("run"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("run")).sorted()
    #expect(names == ["0000.png", "0001.png", "0002.png"])
  }

  @Test func numbersAreWideEnoughForTheCount() throws {
    let folder = try TemporaryFolder()
    let frames = try FrameFolder(folder.path("run"), frameCount: 10_001)
    try frames.add(frame(0), at: 7)
    try frames.add(frame(0), at: 10_000)
    let draft = folder.path(".run.lossmap-partial")
    let names = try FileManager.default.contentsOfDirectory(atPath: draft).sorted()
    #expect(names == ["00007.png", "10000.png"])
    frames.abandon()
    #expect(try folder.names() == [])
  }

  /// What someone puts into a new folder before the frames are there stays, as in an older one.
  @Test func aNewFolderMayBeUsedMeanwhile() throws {
    let folder = try TemporaryFolder()
    let frames = try FrameFolder(folder.path("a/run"), frameCount: 1)
    #expect(try folder.names() == ["a"])
    try Data("mine".utf8).write(to: URL(filePath: folder.path("a/run/notes.txt")))
    try frames.add(frame(0), at: 0)
    try frames.commit()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("a/run")).sorted()
    #expect(names == ["0000.png", "notes.txt"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("a")) == ["run"])
  }

  /// A picture by lossmap whose name is a number, but not a frame's number of at least four digits.
  @Test func otherPicturesByLossmapStay() throws {
    let folder = try TemporaryFolder()
    try Data(frame(7)).write(to: URL(filePath: folder.path("12.png")))
    try write(1, to: folder.path)
    #expect(try folder.names() == ["0000.png", "12.png"])
  }

  @Test func aShorterSequenceLeavesNoStaleFrames() throws {
    let folder = try TemporaryFolder()
    try write(5, shade: 10, to: folder.path)
    try write(2, shade: 50, to: folder.path)
    #expect(try folder.names() == ["0000.png", "0001.png"])
    #expect(
      FileManager.default.contents(atPath: folder.path("0001.png")).map(Array.init) == frame(51))
  }

  @Test func filesOfOthersAreLeftAlone() throws {
    let folder = try TemporaryFolder()
    let foreign = PNGEncoder().encode(width: 1, height: 1, pixels: [0xFF00_0000])
    for name in ["notes.txt", "2024.png", "title.png"] {
      try Data(foreign).write(to: URL(filePath: folder.path(name)))
    }
    try write(3, to: folder.path)
    try write(1, to: folder.path)
    #expect(try folder.names() == ["0000.png", "2024.png", "notes.txt", "title.png"])
  }

  @Test func aForeignFileInTheWayIsNotOverwritten() throws {
    let folder = try TemporaryFolder()
    try Data("mine".utf8).write(to: URL(filePath: folder.path("0001.png")))
    do {
      try write(3, to: folder.path)
      Issue.record("a foreign file is in the way")
    } catch let error as OutputError {
      #expect(error.kind == .cannotCreate && error.path == folder.path("0001.png"))
    }
    #expect(try folder.names() == ["0001.png"])
  }

  private func manifest(_ command: String) throws -> Manifest {
    let experiment = try courseExperiment(courseRun(.bgd, epochs: 1))
    return Manifest(
      of: experiment, over: timeline(of: experiment),
      from: Provenance(title: "", altText: "", caption: "", problem: "", command: command))
  }

  private func write(_ count: Int, and manifest: Manifest, to path: String) throws {
    let folder = try FrameFolder(path, frameCount: count, hasManifest: true)
    for index in 0..<count { try folder.add(frame(0), at: index) }
    try folder.add(manifest)
    try folder.commit()
  }

  @Test func aManifestIsReplacedWithTheFrames() throws {
    let folder = try TemporaryFolder()
    try write(2, and: manifest("first"), to: folder.path)
    #expect(try folder.names() == ["0000.png", "0001.png", "manifest.json"])
    try write(1, and: manifest("second"), to: folder.path)
    #expect(try folder.names() == ["0000.png", "manifest.json"])
    #expect(try ProvenanceReader.provenance(ofFile: folder.path).command == "second")
    // Frames without one leave none that tells of others.
    try write(1, to: folder.path)
    #expect(try folder.names() == ["0000.png"])
  }

  @Test func aForeignManifestIsNotOverwritten() throws {
    let folder = try TemporaryFolder()
    try Data("{}".utf8).write(to: URL(filePath: folder.path("manifest.json")))
    do {
      try write(1, and: manifest("mine"), to: folder.path)
      Issue.record("a foreign file is in the way")
    } catch let error as OutputError {
      #expect(error.kind == .cannotCreate && error.path == folder.path("manifest.json"))
    }
    #expect(try folder.names() == ["manifest.json"])
  }

  @Test func anAbandonedSequenceLeavesTheOldOne() throws {
    let folder = try TemporaryFolder()
    try write(3, shade: 10, to: folder.path)
    let next = try FrameFolder(folder.path, frameCount: 2)
    try next.add(frame(77), at: 0)
    next.abandon()
    #expect(try folder.names() == ["0000.png", "0001.png", "0002.png"])
    #expect(
      FileManager.default.contents(atPath: folder.path("0000.png")).map(Array.init) == frame(10))
  }

  /// A sequence that is not whole cannot be moved in: what was moved is moved back.
  @Test func aFailedMoveIsUndone() throws {
    let folder = try TemporaryFolder()
    try write(3, shade: 10, to: folder.path)
    let next = try FrameFolder(folder.path, frameCount: 3)
    try next.add(frame(77), at: 0)
    try next.add(frame(78), at: 1)
    #expect(throws: OutputError.self) { try next.commit() }
    next.abandon()
    #expect(try folder.names() == ["0000.png", "0001.png", "0002.png"])
    for index in 0..<3 {
      let bytes = FileManager.default.contents(atPath: folder.path("000\(index).png"))
      #expect(bytes.map(Array.init) == frame(10 + UInt32(index)))
    }
  }

  @Test func whatAKilledProgramLeftIsRemoved() throws {
    let folder = try TemporaryFolder()
    _ = try FrameFolder(folder.path, frameCount: 2).add(frame(1), at: 0)
    try write(2, to: folder.path)
    #expect(try folder.names() == ["0000.png", "0001.png"])
  }
}
