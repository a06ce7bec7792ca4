import Descent
import Foundation
import PictureTesting
import Testing

@testable import LossMapCommand

@Suite struct FailureTests {
  /// A mistake, and the one line and the status it gets.
  struct Mistake: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var status: Int32
    var message: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: String, _ status: Int32, _ message: String) {
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.status = status
      self.message = message
    }
  }

  static let mistakes = [
    Mistake(
      "draw --batch 61", 64,
      "--batch 61: a batch holds 1 to 60 samples here, the size of the data set"),
    Mistake(
      "train minibatch:batch=0", 64,
      "minibatch:batch=0: a batch holds 1 to 60 samples here, the size of the data set"),
    Mistake(
      "train minibatch --data few.csv", 64,
      "minibatch: its batch is 10: a batch holds 1 to 3 samples here, the size of the data set"),
    Mistake("train bdg", 64, "bdg: no method is named \"bdg\"; did you mean bgd?"),
    Mistake(
      "train quantum", 64,
      "quantum: no method is named \"quantum\"; there are bgd, sgd, minibatch, momentum, "
        + "nesterov, adagrad, adadelta, rmsprop, adam, adamw, adamax, nadam, rprop"),
    Mistake("train sgd:lrr=1", 64, "sgd:lrr=1: sgd has no key \"lrr\"; did you mean lr?"),
    Mistake(
      "train adam:beta3=1", 64, "adam:beta3=1: adam has no key \"beta3\"; did you mean beta1?"),
    Mistake(
      "train adam:rate=1", 64,
      "adam:rate=1: adam has no key \"rate\"; there are lr, batch, epochs, start, label, schedule, loss, "
        + "beta1, beta2, eps, weight_decay"),
    Mistake(
      "train adam:beta1=1.5", 64, "adam:beta1=1.5: beta1 is from 0 up to, not including, 1"),
    Mistake(
      "draw bgd adam:lr=1,eps=-1", 64, "adam:lr=1,eps=-1: eps is 0 or above"),
    Mistake(
      "train adam:beta1=much", 64, "adam:beta1=much: beta1=much: \"much\" is not a number"),
    Mistake(
      "train sgd:schedule=cosin", 64,
      "sgd:schedule=cosin: no schedule is named \"cosin\"; did you mean cosine?"),
    Mistake(
      "train sgd:gamma=1", 64,
      "sgd:gamma=1: gamma requires schedule=step or schedule=exponential"),
    Mistake(
      "train sgd:schedule=cosine,t_max=3", 64,
      "sgd:schedule=cosine,t_max=3: sgd has no key \"t_max\"; did you mean T_max?"),
    Mistake(
      "train sgd:schedule=step,step_size=2.5", 64,
      "sgd:schedule=step,step_size=2.5: step_size is a whole number from 1 on"),
    Mistake(
      "train sgd:schedule=cosine --epochs inf --stop-below 1", 64,
      "sgd:schedule=cosine: a run without limit has no length to take T_max from; give it, as in "
        + "schedule=cosine,T_max=10"),
    Mistake("train sgd:lr", 64, "sgd:lr: \"lr\" must be KEY=VALUE"),
    Mistake("train sgd:lr=fast", 64, "sgd:lr=fast: lr=fast: \"fast\" is not a number"),
    Mistake("train sgd --lr -1", 64, "--lr -1: a learning rate is a number above 0"),
    Mistake("train", 64, "train: name a run, as in: lossmap train sgd"),
    Mistake(
      "train sgd --epochs -3", 64, "--epochs -3: must be an integer of at least 1, or inf"),
    Mistake(
      "train sgd --shuffle --seed -1", 64,
      "--seed -1: must be an integer from 0 to 18446744073709551615"),
    Mistake("train sgd --epochs 0", 64, "--epochs 0: must be an integer of at least 1, or inf"),
    Mistake(
      "train sgd --epochs inf", 64,
      "--epochs inf: a run without end needs --stop-below or --stop-change to end it"),
    Mistake("train sgd --patience 3", 64, "--patience 3: requires --stop-change"),
    Mistake("train sgd --seed 3", 64, "--seed 3: requires --shuffle"),
    Mistake(
      "train sgd --start 1;2", 64,
      "--start 1;2: must be two numbers W,B, as in -15,-10"),
    Mistake(
      "train sgd --start 1e200,0", 64,
      "--start 1e200,0: the loss there is not a finite number; start nearer to the data"),
    Mistake(
      "draw --size 300x200", 64,
      "--size 300x200: must be at least 480x270"),
    Mistake(
      "draw --size big", 64, "--size big: must be a width and a height, as in 1280x720"),
    Mistake(
      "draw --every now", 64,
      "--every now: must be an integer of at least 1, or iteration, or epoch"),
    Mistake(
      "draw --max-frames 1", 64, "--max-frames 1: must be an integer of at least 2, or all"),
    Mistake(
      "draw -o photo.jpg", 64,
      "-o photo.jpg: .jpg is not supported; "
        + "choose .png, .svg, .pdf, .apng, .html, .gif, .mp4, .webm or .webp, or a folder for frames"
    ),
    Mistake(
      "draw --background transparent -o a.mp4", 64,
      "--background transparent: not supported by .mp4; choose .apng, .gif, .webm or .webp"),
    Mistake(
      "draw --loop 65536 -o a.webp", 64,
      "--loop 65536: must be at most 65535 for .webp, or forever"),
    Mistake(
      "draw --pages -o a.png", 64, "--pages: applies to a .pdf; name one, as in -o descent.pdf"),
    Mistake(
      "draw --pages --at 3 -o a.pdf", 64,
      "--at 3: cannot be combined with --pages"),
    Mistake(
      "draw --fps 30", 64, "--fps 30: applies to an animation; name one, as in -o run.apng"),
    Mistake(
      "draw --hold 1 -o a.png", 64,
      "--hold 1: applies to an animation; name one, as in -o run.apng"),
    Mistake(
      "draw --loop 2 -o frames", 64,
      "--loop 2: applies to an animation; name one, as in -o run.apng"),
    Mistake(
      "draw --fps 61 -o a.apng", 64, "--fps 61: must be an integer from 1 to 60"),
    Mistake(
      "draw --fps 2.5 -o a.apng", 64, "--fps 2.5: must be an integer from 1 to 60"),
    Mistake(
      "draw --hold -1 -o a.apng", 64, "--hold -1: must be from 0 to 600 seconds"),
    Mistake("draw --hold long -o a.apng", 64, "--hold long: \"long\" is not a number"),
    Mistake(
      "draw --loop 0 -o a.apng", 64,
      "--loop 0: must be an integer of at least 1, or forever"),
    Mistake(
      "draw --loop 2147483648 -o a.apng", 64,
      "--loop 2147483648: must be less than 2147483648, or forever"),
    Mistake(
      "draw bgd -o taken.apng", 73,
      "taken.apng: cannot be created: a folder of that name is there"),
    Mistake(
      "draw bgd bgd", 64,
      "label \"BGD\": two runs have the same label; give one another, as in sgd:label=NAME"),
    Mistake(
      "draw --lens 1:2", 64,
      "--lens 1:2: must be auto, none, or W0:W1,B0:B1, as in 0:2,-2:0"),
    Mistake(
      "draw --lens 2:1,0:1", 64,
      "--lens 2:1,0:1: \"2:1\" is not an interval LOW:HIGH, as in -2:0.5"),
    Mistake("draw --loss-axis hours", 64, "--loss-axis hours: there are epochs, updates, samples"),
    Mistake(
      "draw --no-title --title a", 64, "--no-title: cannot be combined with --title a"),
    Mistake(
      "draw --sheet 4 -o a.png", 64,
      "--sheet 4: must be columns and rows from 1 to 12, as in 4x3"),
    Mistake(
      "draw --sheet 4x3", 64,
      "--sheet 4x3: applies to a still; name one, as in -o sheet.png"),
    Mistake(
      "draw --elevation 91", 64,
      "--elevation 91: must be from 0 (side view) to 90 (top view)"),
    Mistake("draw --theme drak", 64, "--theme drak: did you mean dark?"),
    Mistake(
      "draw --palette jet", 64,
      "--palette jet: there are calm, viridis, cividis, magma, grey"),
    Mistake("draw --layout rows", 64, "--layout rows: there are overlay, columns"),
    Mistake("draw --panels map,maps", 64, "--panels maps: did you mean map?"),
    Mistake("draw --panels map,map", 64, "--panels map,map: a panel is named twice"),
    Mistake("draw --clock hours", 64, "--clock hours: there are samples, updates"),
    Mistake("draw --summary=xml", 64, "--summary xml: there are table, csv"),
    Mistake("draw sgd --at 601 -o a.png", 64, "--at 601: the last update is number 600"),
    Mistake("draw sgd --at-epoch 11 -o a.png", 64, "--at-epoch 11: the last epoch is number 10"),
    Mistake(
      "draw --at 1 --at-epoch 1", 64, "--at 1: cannot be combined with --at-epoch 1"),
    Mistake(
      "draw --at 1 -o a.apng", 64,
      "--at 1: applies to a still; name one, as in -o still.png"),
    Mistake(
      "draw --sheet 2x2 --at-epoch 1 -o a.png", 64,
      "--sheet 2x2: cannot be combined with --at-epoch 1"),
    Mistake(
      "draw --scale 0", 64, "--scale 0: each side of the picture must have from 1 to 16384 pixels"),
    Mistake(
      "draw bgd:loss=mae bgd:loss=mse -o a.png", 64,
      "mae and mse have different maps; show them side by side with --layout columns"),
    Mistake(
      "draw bgd --surface booth --panels map,data -o a.png", 64,
      "--panels map,data: there are no data to show"),
    Mistake(
      "draw path.csv --panels loss -o a.png", 64,
      "--panels loss: there are no losses to show"),
    Mistake(
      "draw path.csv path.csv -o a.png", 64,
      "label \"path\": two runs have the same label; rename one, by its file or as in "
        + "sgd:label=NAME"),
    Mistake(
      "draw few.csv -o a.png", 65,
      "few.csv:1: no column is named w; the header says \"x,y\", columns are parted by commas"),
    Mistake("draw ragged.csv -o a.png", 65, "ragged.csv:3: 1 cell under a header of 2"),
    Mistake(
      "draw hole.csv -o a.png", 65,
      "hole.csv:3: w is \"nan\", not a finite number, but finite states follow it"),
    Mistake(
      "draw gap.jsonl -o a.png", 65,
      "gap.jsonl:2: the line is empty; an object such as {\"w\": 1.5, \"b\": -2} is expected"),
    Mistake(
      "draw bgd --surface uneven.csv -o a.png", 65,
      "uneven.csv:4: b is 1.0, 1.0 behind 0.0; on a regular grid all are 0.7 apart"),
    Mistake(
      "draw none.jsonl -o a.png", 66, "none.jsonl: cannot be read: no such file or directory"),
    Mistake(
      "train path.csv", 64, "path.csv: a recorded trajectory is not trained; name a method"),
    Mistake(
      "draw bgd --model w*x+b --loss bce --data course-step -o a.png", 64,
      "bgd: predictions must lie between 0 and 1; "
        + "at the start \"w*x+b\" gives 5.0 at x = -1.0"),
    Mistake(
      "draw bgd --loss bce -o a.png", 65,
      "--loss bce: targets must lie between 0 and 1; "
        + "sample 1 of course-line has y = -4.152559757232666"),
    Mistake(
      "draw --window 1:0,0:1", 64,
      "--window 1:0,0:1: \"1:0\" is not an interval LOW:HIGH, as in -2:0.5"),
    Mistake("draw --nonsense", 64, "unknown option '--nonsense'; see lossmap --help"),
    Mistake(
      "list colours", 64,
      "list colours: there are methods, schedules, data, models, losses, surfaces, panels, formats, "
        + "palettes, themes"
    ),
    Mistake(
      "draw --data none.csv", 66, "none.csv: cannot be read: no such file or directory"),
    Mistake(
      "draw --data course-lime", 66,
      "--data course-lime: no file and no data set of that name; did you mean course-line?"),
    Mistake("draw --data .", 66, ".: cannot be read: is a directory"),
    Mistake(
      "draw --data empty.csv", 65,
      "empty.csv: the file is empty; a header that names x and y and rows of numbers are expected"),
    Mistake(
      "draw --data header.csv", 65,
      "header.csv: no samples below the header; at least one is needed"),
    Mistake(
      "draw --data names.csv", 65,
      "names.csv:1: no column is named x; the header says \"a,b\", columns are parted by commas"),
    Mistake("draw --data cell.csv", 65, "cell.csv:3: y is \"abc\", not a number"),
    Mistake("draw --data nan.csv", 65, "nan.csv:2: y is \"nan\", not a finite number"),
    Mistake("draw bgd -o few.csv/frames", 73, "few.csv: cannot be created: file exists"),
    Mistake(
      "draw bgd -o taken", 73,
      "taken/0000.png: already exists and was not made by lossmap; choose another folder"),
    Mistake(
      "train bgd -o taken", 73, "taken: cannot be created: a folder of that name is there"),
  ]

  private static let files = [
    "few.csv": "x,y\n1,2\n2,3\n4,5\n", "empty.csv": "", "header.csv": "x,y\n",
    "names.csv": "a,b\n1,2\n", "cell.csv": "x,y\n1,2\n3,abc\n", "nan.csv": "x,y\n1,nan\n",
    "taken/0000.png": "mine", "path.csv": "w,b\n1,2\n3,4\n", "ragged.csv": "w,b\n1,2\n3\n",
    "hole.csv": "w,b\n1,2\nnan,3\n4,5\n", "gap.jsonl": "{\"w\":1,\"b\":2}\n\n",
    "uneven.csv": "w,b,loss\n0,0,1\n1,0,2\n0,1,3\n1.5,1.7,3\n",
  ]

  private func folderOfFiles() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["taken", "taken.apng"] {
      try FileManager.default.createDirectory(
        atPath: folder.path(name), withIntermediateDirectories: true)
    }
    for (name, text) in Self.files {
      try Data(text.utf8).write(to: URL(filePath: folder.path(name)))
    }
    return folder
  }

  /// In this process, with the paths of the folder: a process for each would take far longer.
  @Test func isOneLineAndAStatus() async throws {
    let folder = try folderOfFiles()
    let names = try folder.names()
    for mistake in Self.mistakes {
      let arguments = mistake.arguments.map { word in
        let file = String(word.prefix { $0 != "/" })
        return word == "." ? folder.path : Self.isFile(file) ? folder.path(word) : word
      }
      var failure: Failure?
      do { try await Program.run(arguments) } catch { failure = Failure(error) }
      let message = failure?.message.replacing(folder.path + "/", with: "")
        .replacing(folder.path, with: ".")
      #expect(message == "lossmap: \(mistake.message)", "\(mistake)")
      #expect(failure?.status.rawValue == mistake.status, "\(mistake)")
      // Nothing is left behind, and what was there is still there.
      #expect(try folder.names() == names, "\(mistake)")
    }
    for (name, text) in Self.files {
      #expect(try String(contentsOfFile: folder.path(name), encoding: .utf8) == text)
    }
  }

  /// Whether a word of a mistake names a file or folder, such as `few.csv` or `taken`.
  private static func isFile(_ word: String) -> Bool {
    [".csv", ".jsonl", ".png", ".apng", ".mp4", ".webp", ".pdf", ".jpg"].contains {
      word.hasSuffix($0)
    } || ["taken", "frames"].contains(word)
  }

  /// The line goes to standard error, the status to the shell, and nothing to standard output.
  @Test(arguments: [64, 65, 66, 73] as [Int32])
  func isReportedByTheProcess(status: Int32) throws {
    let folder = try folderOfFiles()
    let mistake = try #require(Self.mistakes.last { $0.status == status })
    let run = try ProgramRun(mistake.arguments, in: folder.path)
    #expect(run.errors == "lossmap: \(mistake.message)\n")
    #expect(run.status == mistake.status)
    #expect(run.output.isEmpty)
  }

  #if os(Linux)
    @Test func aFullDiskIsReported() throws {
      let folder = try TemporaryFolder()
      let run = try ProgramRun(["train", "sgd"], in: folder.path, standardOutput: "/dev/full")
      #expect(
        run.errors == "lossmap: standard output: writing failed: no space left on device\n")
      #expect(run.status == 74)
      let still = try ProgramRun(["draw", "bgd", "-o", "/dev/full"], in: folder.path)
      #expect(still.status == 73)
      // A name that ends as it must, and leads to a disk without room.
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("full.apng"), withDestinationPath: "/dev/full")
      let animation = try ProgramRun(
        ["draw", "bgd", "--size", "480x270", "-o", "full.apng"], in: folder.path)
      #expect(
        animation.errors == "lossmap: full.apng: writing failed: no space left on device\n")
      #expect(animation.status == 74)
      #expect(try folder.names() == ["full.apng"])
    }
  #endif
}
