import Foundation
import PictureTesting
import Testing

/// What a file says of where it came from, as the program writes and reads it.
@Suite struct ShowCommandTests {
  private let small = ["--size", "480x270", "--epochs", "1"]

  /// Runs what a file says in a shell, in the folder of the first time, and compares all files.
  private func expectSameAgain(
    _ arguments: [String], _ outputs: [String], in folder: borrowing TemporaryFolder
  ) throws {
    let drawn = try ProgramRun(["draw"] + small + arguments, in: folder.path)
    #expect(drawn.status == 0, "\(drawn.errors)")
    for output in outputs {
      let first = try contents(folder.path(output))
      let command = try ProgramRun(["show", output, "--command"], in: folder.path).output
      try FileManager.default.removeItem(atPath: folder.path(output))
      let before = try folder.names()
      try run(command, in: folder.path)
      #expect(try contents(folder.path(output)) == first, "\(command)")
      // And it makes nothing else.
      #expect(try folder.names() == (before + [output]).sorted())
    }
  }

  private func contents(_ path: String) throws -> [String: Data] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      return try ["": Data(contentsOf: URL(filePath: path))]
    }
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, try Data(contentsOf: URL(filePath: path + "/" + $0)))
      })
  }

  /// The program of these tests stands first among those that a shell finds.
  private func run(_ command: String, in folder: String) throws {
    let program = try #require(ProgramRun.process([], in: folder).executableURL)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = URL(filePath: folder)
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = program.deletingLastPathComponent().path + ":/usr/bin:/bin"
    process.environment = environment
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(command)")
  }

  @Test func theCommandMakesTheSameBytesAgain() throws {
    let folder = try TemporaryFolder()
    try expectSameAgain(
      [
        "bgd", "sgd", "--every", "20", "--fps", "5", "--title", "it's ŷ", "--start", "-4,-3",
        "-o", "a.png", "-o", "b c.svg", "--output=d.pdf", "-o", "e.apng", "-o", "f.html", "-o",
        "frames",
      ], ["a.png", "b c.svg", "d.pdf", "e.apng", "f.html", "frames"], in: folder)
  }

  @Test func theCommandReadsTheSameFiles() throws {
    let folder = try TemporaryFolder()
    try Data("x,y\n1,2\n2,3\n4,4\n".utf8).write(to: URL(filePath: folder.path("my points.csv")))
    try expectSameAgain(
      ["sgd", "--data", "my points.csv", "--sheet", "2x1", "-o", "s.png", "-o", "f"],
      ["s.png", "f"], in: folder)
  }

  @Test func printsAllThereIs() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun(["draw", "bgd", "--size", "480x270", "-o", "a.png"], in: folder.path)
    let run = try ProgramRun(["show", "a.png"], in: folder.path)
    #expect(run.status == 0 && run.errors.isEmpty)
    let lines = run.output.split(separator: "\n").map { $0.prefix { $0 != ":" } }
    #expect(lines == ["title", "alt text", "caption", "problem", "command", "version"])
    #expect(run.output.contains("\ncommand: lossmap draw bgd --size 480x270 -o a.png\n"))
    let version = try ProgramRun(["--version"], in: folder.path).output
    #expect(run.output.hasSuffix("\nversion: \(version)"))
  }

  /// Neither who made a file, nor when.
  @Test(arguments: ["a.png", "a.svg", "a.pdf", "a.apng", "a.html"])
  func namesNoUserAndNoTime(output: String) throws {
    let folder = try TemporaryFolder()
    let process = ProgramRun.process(
      ["draw", "bgd"] + small + ["--data", folder.path + "/d.csv", "-o", output], in: folder.path)
    try Data("x,y\n1,2\n2,3\n".utf8).write(to: URL(filePath: folder.path("d.csv")))
    process.environment = ["HOME": folder.path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let text = String(
      decoding: try Data(contentsOf: URL(filePath: folder.path(output))), as: UTF8.self
    ).replacing("&quot;", with: "\"")
    #expect(text.contains("\"$HOME\"/d.csv") && !text.contains(folder.path))
    #expect(!text.contains("CreationDate"))
  }

  @Test func saysWhatIsWrong() throws {
    let folder = try TemporaryFolder()
    try Data("hello".utf8).write(to: URL(filePath: folder.path("a.txt")))
    let foreign = try ProgramRun(["show", "a.txt"], in: folder.path)
    #expect(foreign.status == 65 && foreign.output.isEmpty)
    #expect(
      foreign.errors
        == "lossmap: a.txt: does not say how lossmap made it; must be a .png, .svg, .pdf, .apng or "
        + ".html file written by lossmap draw, or a folder of frames\n")
    let missing = try ProgramRun(["show", "b.png"], in: folder.path)
    #expect(missing.status == 66)
    #expect(missing.errors == "lossmap: b.png: cannot be read: no such file or directory\n")
    let empty = try ProgramRun(["show", "."], in: folder.path)
    #expect(empty.status == 65)
    #expect(
      empty.errors
        == "lossmap: .: a folder without manifest.json, which lossmap draw writes beside frames\n")
  }
}
