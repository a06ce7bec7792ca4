import Foundation
import PictureTesting
import Testing

@testable import Exports

@Suite struct AtomicFileTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func writesAFileAndTheFoldersAboveIt() throws {
    let folder = try TemporaryFolder()
    try AtomicFile(folder.path("a/b/c.txt")).replace(with: Array("new".utf8))
    #expect(try text(folder.path("a/b/c.txt")) == "new")
    try AtomicFile(folder.path("a/b/c.txt")).replace(with: Array("newer".utf8))
    #expect(try text(folder.path("a/b/c.txt")) == "newer")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("a/b")) == ["c.txt"])
  }

  @Test func keepsWhatWasThereWhenWritingFails() throws {
    let folder = try TemporaryFolder()
    let place = AtomicFile(folder.path("c.txt"))
    try place.replace(with: Array("old".utf8))
    #expect(throws: CancellationError.self) {
      try place.replace { file, _ in
        try FileSystem.write(Array("half".utf8), to: file, named: "c.txt")
        throw CancellationError()
      }
    }
    #expect(try text(folder.path("c.txt")) == "old")
    #expect(try folder.names() == ["c.txt"])
  }

  @Test func leavesNoFoldersBehindWhenWritingFails() throws {
    let folder = try TemporaryFolder()
    #expect(throws: CancellationError.self) {
      try AtomicFile(folder.path("a/b/c.txt")).replace { _, _ in throw CancellationError() }
    }
    #expect(try folder.names() == [])
  }

  @Test func doesNotReplaceAFolder() throws {
    let folder = try TemporaryFolder()
    #expect(throws: OutputError.self) { try AtomicFile(folder.path).replace(with: []) }
  }

  @Test func writesThroughALink() throws {
    let folder = try TemporaryFolder()
    try AtomicFile(folder.path("target")).replace(with: Array("old".utf8))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("target"))
    try AtomicFile(folder.path("link")).replace(with: Array("new".utf8))
    #expect(try text(folder.path("target")) == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link"))
        == folder.path("target"))
  }

  @Test func writesToADevice() throws {
    try AtomicFile("/dev/null").replace(with: [1, 2, 3])
    #expect(FileSystem.kind(of: "/dev/null") == .device)
  }

  #if os(Linux)
    @Test func saysWhyAFullDiskFails() {
      do {
        try AtomicFile("/dev/full").replace(with: [1, 2, 3])
        Issue.record("the device is always full")
      } catch {
        #expect("\(error)" == "/dev/full: writing failed: no space left on device")
        #expect((error as? OutputError)?.kind == .writingFailed)
      }
    }
  #endif
}
