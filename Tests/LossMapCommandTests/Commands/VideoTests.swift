import Drawing
import Foundation
import PictureTesting
import Testing

/// Films as the program makes them, with scripts in place of ffmpeg: what it is told and given, and
/// what comes of it when it fails.
@Suite struct VideoTests {
  private static let size = "480x271"
  private static let frameBytes = 480 * 271 * 4

  /// Notes its arguments, one a line, and the number of bytes it reads, a line for each time;
  /// writes a palette where it is asked for one, and otherwise a file.
  private static let recorder = """
    for word in "$@"; do last=$word; done
    printf '%s\\n' "$@" >> "$NOTES/arguments"
    wc -c >> "$NOTES/bytes"
    case $last in
    pipe:1) head -c 1024 /dev/zero ;;
    *) printf 'the film;' > "${last#file:}" ;;
    esac
    """

  /// Puts a script into a folder as the only ffmpeg there is, and runs the program.
  private func draw(
    _ arguments: String, with script: String?, in folder: borrowing TemporaryFolder
  ) throws -> ProgramRun {
    try prepare(script, in: folder)
    return try ProgramRun(words(arguments), in: folder.path("work"), environment: places(folder))
  }

  private func words(_ arguments: String) -> [String] {
    ["draw", "--size", VideoTests.size] + arguments.split(separator: " ").map(String.init)
  }

  private func places(_ folder: borrowing TemporaryFolder) -> [String: String] {
    ["PATH": folder.path("bin"), "NOTES": folder.path("notes")]
  }

  private func prepare(_ script: String?, in folder: borrowing TemporaryFolder) throws {
    for name in ["bin", "work", "notes"] {
      try FileManager.default.createDirectory(
        atPath: folder.path(name), withIntermediateDirectories: true)
    }
    guard let script else { return }
    let path = folder.path("bin/ffmpeg")
    let text = "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script + "\n"
    try Data(text.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  private func lines(_ path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }

  private func left(in folder: borrowing TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path("work")).sorted()
  }

  /// Eleven states of three numbers a pixel and an opacity; a GIF's are drawn twice.
  @Test(arguments: [("mp4", 1), ("webm", 1), ("webp", 1), ("gif", 2)])
  func passesOnEveryFrame(ending: String, passes: Int) throws {
    let folder = try TemporaryFolder()
    let run = try draw("bgd -o a.\(ending)", with: VideoTests.recorder, in: folder)
    #expect(run.status == 0 && run.errors == "a.\(ending): 11 frames, 2.5 s\n")
    let bytes = try lines(folder.path("notes/bytes"))
    #expect(bytes == Array(repeating: "\(11 * VideoTests.frameBytes)", count: passes))
    #expect(try left(in: folder) == ["a.\(ending)"])
    let film = try Data(contentsOf: URL(filePath: folder.path("work/a.\(ending)")))
    #expect(film.starts(with: Data("the film".utf8)))
    let arguments = try lines(folder.path("notes/arguments"))
    let input = [
      "-f", "rawvideo", "-pix_fmt", "bgra", "-video_size", VideoTests.size, "-framerate",
      ending == "gif" ? "100/5" : "20", "-i", "pipe:0",
    ]
    #expect(arguments.firstRange(of: input) != nil)
    #expect(arguments.suffix(3).starts(with: ["-f", ending]))
  }

  /// A GIF counts in hundredths of a second: three of them are nearest to a thirtieth.
  @Test func aGIFIsPlayedAsItCanHold() throws {
    let folder = try TemporaryFolder()
    let run = try draw(
      "bgd --fps 30 --hold 1.5 --loop 3 -o a.gif", with: VideoTests.recorder, in: folder)
    #expect(
      run.errors
        == "lossmap: a.gif: 33.33 frames per second, the nearest to 30 that a .gif can hold\n"
        + "a.gif: 11 frames, 1.8 s\n")
    let arguments = try lines(folder.path("notes/arguments"))
    #expect(arguments.firstRange(of: ["-framerate", "100/3"]) != nil)
    #expect(arguments.firstRange(of: ["-loop", "2"]) != nil)
    #expect(arguments.firstRange(of: ["-final_delay", "150"]) != nil)
  }

  @Test func saysWhatAFilmCannotHold() throws {
    let folder = try TemporaryFolder()
    let run = try draw("bgd --loop 2 -o a.mp4", with: VideoTests.recorder, in: folder)
    #expect(run.status == 0)
    #expect(
      run.errors.hasPrefix(
        "lossmap: --loop 2: ignored for .mp4, whose loop count is set by the page or the player\n"))
    let arguments = try lines(folder.path("notes/arguments"))
    #expect(arguments.contains { $0.hasPrefix("comment=lossmap ") && $0.hasSuffix("-o a.mp4") })
  }

  /// The comment stands in front of the byte that ends a GIF.
  @Test func aGIFSaysHowItWasMade() throws {
    let folder = try TemporaryFolder()
    _ = try draw("bgd -o a.gif", with: VideoTests.recorder, in: folder)
    let film = try Data(contentsOf: URL(filePath: folder.path("work/a.gif")))
    #expect(film.starts(with: Data("the film!".utf8) + [0xFE, 255]))
    #expect(film.suffix(2).elementsEqual([0, 0x3B]))
    #expect(film.firstRange(of: Data("-o a.gif\nlossmap ".utf8)) != nil)
  }

  @Test func needsFfmpegAndSaysSoFirst() throws {
    let folder = try TemporaryFolder()
    let run = try draw("bgd -o first.png -o a.mp4", with: nil, in: folder)
    #expect(run.status == 73)
    #expect(
      run.errors.hasPrefix(
        "lossmap: a.mp4: ffmpeg is needed for .mp4 and is not on the PATH; install it, as with: ")
        && run.errors.hasSuffix(" install ffmpeg; an .apng needs nothing\n"))
    #expect(try left(in: folder) == [])
  }

  /// One that reads on, one that does not, one that is killed, and one that gives up quietly.
  @Test(arguments: [
    ("cat > /dev/null; echo 'no room' >&2; exit 3", "failed with status 3: no room"),
    (
      "echo 'Unknown encoder' >&2; echo bad >&2; exit 1",
      "failed with status 1: Unknown encoder; bad"
    ),
    ("head -c 1000 > /dev/null; kill -9 $$", "was ended by signal 9"),
    ("exit 0", "stopped before the last frame"),
  ])
  func itsFailureLeavesWhatWasThere(script: String, message: String) throws {
    let folder = try TemporaryFolder()
    try prepare(nil, in: folder)
    try Data("old".utf8).write(to: URL(filePath: folder.path("work/a.mp4")))
    let run = try draw("bgd -o a.mp4", with: script, in: folder)
    #expect(run.status == 74 && run.errors == "lossmap: a.mp4: ffmpeg \(message)\n")
    #expect(try left(in: folder) == ["a.mp4"])
    #expect(try String(contentsOfFile: folder.path("work/a.mp4"), encoding: .utf8) == "old")
  }

  /// Also while the other program takes its time, before its input ends and behind it.
  @Test(arguments: ["exec sleep 600", "cat > /dev/null; exec sleep 600"])
  func anInterruptionEndsBoth(wait: String) throws {
    let folder = try TemporaryFolder()
    try prepare("echo $$ > \"$NOTES/number\"; " + wait, in: folder)
    let process = ProgramRun.process(words("bgd -o a.mp4"), in: folder.path("work"))
    process.environment = places(folder)
    let run = try ProgramRun(interrupting: process) {
      (try? lines(folder.path("notes/number")))?.first != nil
    }
    #expect(run.errors == "lossmap: interrupted; what was there before is unchanged\n")
    #expect(run.status == 130)
    #expect(try left(in: folder) == [])
    let number = try #require(pid_t(lines(folder.path("notes/number"))[0]))
    #expect(kill(number, 0) == -1)
  }

  /// Every page is the frame of a folder, and the document says how it was made.
  @Test func aDocumentHasAPageForEachFrame() throws {
    let folder = try TemporaryFolder()
    let run = try draw("bgd --pages --max-frames 5 -o a.pdf -o b.png", with: nil, in: folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("\na.pdf: 5 pages, "))
    let file = try String(
      decoding: Data(contentsOf: URL(filePath: folder.path("work/a.pdf"))), as: UTF8.self)
    #expect(file.contains("/Count 5\n") && file.contains("/MediaBox [ 0 0 480 271 ]"))
    let shown = try ProgramRun(["show", "a.pdf", "--command"], in: folder.path("work"))
    #expect(
      shown.output
        == "lossmap draw bgd --size 480x271 --max-frames 5 --pages -o a.pdf\n")
    let still = try ProgramRun(["show", "b.png", "--command"], in: folder.path("work"))
    #expect(still.output == "lossmap draw bgd --size 480x271 -o b.png\n")
  }

  @Test func whatAFilmSaysIsForOthersToRead() throws {
    let folder = try TemporaryFolder()
    _ = try draw("bgd -o a.webm", with: VideoTests.recorder, in: folder)
    let shown = try ProgramRun(["show", "a.webm"], in: folder.path("work"))
    #expect(shown.status == 65)
    #expect(
      shown.errors
        == "lossmap: a.webm: the metadata of a .webm is for other programs to read, such as "
        + "ffprobe or exiftool; an .apng of the same command can be shown\n")
  }
}
