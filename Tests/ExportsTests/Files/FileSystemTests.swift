import PictureTesting
import Testing

@testable import Exports

@Suite struct FileSystemTests {
  @Test func partsPaths() {
    #expect(FileSystem.parent(of: "a/b/c.png") == "a/b")
    #expect(FileSystem.parent(of: "c.png") == "")
    #expect(FileSystem.parent(of: "/c.png") == "/")
    #expect(FileSystem.parent(of: "a/b/") == "a")
    #expect(FileSystem.name(of: "a/b/c.png") == "c.png")
    #expect(FileSystem.path("a", "b") == "a/b" && FileSystem.path("a/", "b") == "a/b")
    #expect(FileSystem.path("", "b") == "b" && FileSystem.path("/", "b") == "/b")
  }

  @Test func readsEndings() {
    #expect(FileSystem.ending(of: "a/b.c/d.e.PNG") == "png")
    #expect(FileSystem.ending(of: ".png") == nil && FileSystem.ending(of: "a.png/b") == nil)
    #expect(FileSystem.ending(of: "") == nil)
  }

  @Test func writesOverWhatWasWritten() throws {
    let folder = try TemporaryFolder()
    try AtomicFile(folder.path("file")).replace { file, _ in
      try FileSystem.write([1, 2, 3, 4, 5], to: file, named: "file")
      try FileSystem.overwrite([7, 8], in: file, at: 1, named: "file")
    }
    #expect(FileSystem.head(of: folder.path("file"), count: 9) == [1, 7, 8, 4, 5])
  }

  @Test func makesFoldersAndNamesTheTopmostOne() throws {
    let folder = try TemporaryFolder()
    #expect(try FileSystem.makeFolder(folder.path("a/b/c")) == folder.path("a"))
    #expect(try FileSystem.makeFolder(folder.path("a/b/c")) == nil)
    #expect(FileSystem.kind(of: folder.path("a/b/c")) == .folder)
    FileSystem.remove(folder.path("a"))
    #expect(FileSystem.kind(of: folder.path("a")) == .nothing)
  }

  /// The reason is that of the call that failed, and not of what was asked for afterwards.
  @Test func saysWhyAFolderCannotBeMade() throws {
    let folder = try TemporaryFolder()
    try AtomicFile(folder.path("file")).replace(with: [1])
    do throws(OutputError) {
      try FileSystem.makeFolder(folder.path("file"))
      Issue.record("a file is in the way")
    } catch {
      #expect(error.problem == "cannot be created: file exists")
    }
    #if os(Linux)
      do throws(OutputError) {
        try FileSystem.makeFolder("/sys/lossmap")
        Issue.record("nobody can make a folder there")
      } catch {
        #expect(!error.problem.contains("no such file"))
      }
    #endif
  }

  @Test func refusesAFolderInPlaceOfAFile() throws {
    let folder = try TemporaryFolder()
    try AtomicFile(folder.path("file")).replace(with: [1])
    #expect(throws: OutputError.self) { try FileSystem.makeFolder(folder.path("file")) }
    #expect(throws: OutputError.self) { try FileSystem.makeFolder(folder.path("file/below")) }
  }
}
