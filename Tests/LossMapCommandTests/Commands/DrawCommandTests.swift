import Drawing
import Foundation
import PictureTesting
import Testing

@Suite struct DrawCommandTests {
  private func draw(_ arguments: String, in folder: String) throws -> ProgramRun {
    try ProgramRun(
      ["draw", "--size", "480x270"] + arguments.split(separator: " ").map(String.init), in: folder)
  }

  private func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  @Test func drawsBatchAndStochasticDescentUnlessTold() throws {
    let folder = try TemporaryFolder()
    let run = try draw("--every epoch", in: folder.path)
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.errors == "output/bgd-sgd: 11 frames\n")
    #expect(
      try names(folder.path("output/bgd-sgd"))
        == (0...10).map { String(format: "%04d.png", $0) } + ["manifest.json"])
  }

  @Test func namesTheFolderAfterTheRuns() throws {
    let folder = try TemporaryFolder()
    _ = try draw(
      "minibatch:batch=20 bgd:label=slow,lr=0.01 --every epoch --epochs 1", in: folder.path)
    #expect(try names(folder.path("output")) == ["mini-batch-20-slow"])
  }

  @Test func writesSeveralOutputs() throws {
    let folder = try TemporaryFolder()
    let run = try draw("bgd --epochs 2 -o notes/frames -o notes/whole.png", in: folder.path)
    #expect(run.errors == "notes/frames: 3 frames\nnotes/whole.png: one picture\n")
    #expect(try names(folder.path("notes")) == ["frames", "whole.png"])
    let last = try Raster(contentsOfPNG: folder.path("notes/frames/0002.png"))
    let isSame = try Raster(contentsOfPNG: folder.path("notes/whole.png")) == last
    #expect(isSame)
  }

  @Test func isTheSameToTheByteWhenDrawnAgain() throws {
    let folder = try TemporaryFolder()
    for name in ["one", "two"] {
      _ = try draw("sgd --every 20 --epochs 2 -o run", in: folder.path)
      try FileManager.default.moveItem(atPath: folder.path("run"), toPath: folder.path(name))
    }
    for name in try names(folder.path("one")) {
      #expect(
        FileManager.default.contents(atPath: folder.path("one/" + name))
          == FileManager.default.contents(atPath: folder.path("two/" + name)))
    }
  }

  @Test func saysWhenItLeavesFramesOut() throws {
    let folder = try TemporaryFolder()
    let run = try draw("sgd --epochs 1 --max-frames 4 -o few", in: folder.path)
    #expect(
      run.errors
        == """
        lossmap: 61 states, evenly thinned out to 4 frames; --max-frames all draws every one
        few: 4 frames

        """)
    #expect(try names(folder.path("few")).count == 4 + 1)
  }

  private func player(_ path: String) throws -> AnimationPlayer {
    try AnimationPlayer(Array(Data(contentsOf: URL(filePath: path))))
  }

  @Test func writesAnAnimation() throws {
    let folder = try TemporaryFolder()
    let run = try draw(
      "bgd --fps 5 --hold 0.6 --loop 4 -o frames -o race.apng", in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors == "frames: 11 frames\nrace.apng: 11 frames, 2.6 s\n")
    let player = try player(folder.path("race.apng"))
    #expect(player.frames.count == 11 && player.plays == 4)
    // Ten fifths of a second, and the last frame.
    #expect(player.frames.map(\.delay.numerator) == Array(repeating: 1, count: 10) + [3])
    for (index, frame) in player.frames.enumerated() {
      let path = folder.path("frames/" + String(format: "%04d.png", index))
      let isSame = try Raster(contentsOfPNG: path) == frame.raster
      #expect(isSame, "frame \(index)")
    }
    let isLast = player.still == player.frames.last?.raster
    #expect(isLast)
  }

  @Test func choosesFramesThatChangeEvenlyAndSaysSo() throws {
    let folder = try TemporaryFolder()
    let run = try draw("sgd --epochs 1 --max-frames 4 -o few.apng", in: folder.path)
    #expect(
      run.errors
        == """
        lossmap: 61 states, thinned out to 4 frames that change evenly; --max-frames all draws every one
        few.apng: 4 frames, 2.2 s

        """)
    #expect(try player(folder.path("few.apng")).frames.map(\.delay.numerator) == [1, 1, 1, 40])
  }

  @Test func anInterruptedAnimationLeavesWhatWasThere() throws {
    let folder = try TemporaryFolder()
    try Data("old".utf8).write(to: URL(filePath: folder.path("a.apng")))
    let process = ProgramRun.process(
      ["draw", "sgd", "--epochs", "100", "--max-frames", "all", "-o", "a.apng"], in: folder.path)
    let run = try ProgramRun(interrupting: process) { try folder.names().count >= 2 }
    #expect(run.errors == "lossmap: interrupted; what was there before is unchanged\n")
    #expect(run.status == 130)
    #expect(try folder.names() == ["a.apng"])
    #expect(try String(contentsOfFile: folder.path("a.apng"), encoding: .utf8) == "old")
  }

  @Test(arguments: [
    ("x,y\n2,1\n", "there is only one sample"), ("x,y\n3,1\n3,2\n", "all x are 3.0"),
  ])
  func drawsAValleyAndSaysSo(csv: String, what: String) throws {
    let folder = try TemporaryFolder()
    try Data(csv.utf8).write(to: URL(filePath: folder.path("d.csv")))
    let run = try draw("bgd --lr 0.01 --epochs 3 --data d.csv -o out.png", in: folder.path)
    #expect(run.status == 0)
    #expect(
      run.errors.hasPrefix(
        "lossmap: d.csv: \(what), so the best line is not unique; "
          + "all best lines are drawn as a valley\n"))
  }

  @Test func drawsARunThatDiverges() throws {
    let folder = try TemporaryFolder()
    let run = try draw("bgd --lr 4 --epochs 500 -o out.png", in: folder.path)
    #expect(run.status == 0)
    #expect(
      run.errors.hasSuffix("; it is drawn as far as it is finite\n")
        && run.errors.contains("lossmap: BGD diverged at iteration "))
  }

  @Test func anInterruptedSequenceLeavesWhatWasThere() throws {
    let folder = try TemporaryFolder()
    _ = try draw("bgd --epochs 1 -o run", in: folder.path)
    let before = FileManager.default.contents(atPath: folder.path("run/0001.png"))
    let process = ProgramRun.process(
      ["draw", "sgd", "--epochs", "100", "--max-frames", "all", "-o", "run"], in: folder.path)
    let run = try ProgramRun(interrupting: process) { try names(folder.path("run")).count >= 4 }
    #expect(run.errors == "lossmap: interrupted; what was there before is unchanged\n")
    #expect(run.status == 130)
    #expect(try names(folder.path("run")) == ["0000.png", "0001.png", "manifest.json"])
    #expect(FileManager.default.contents(atPath: folder.path("run/0001.png")) == before)
  }

  @Test func anInterruptedSequenceLeavesNoNewFolder() throws {
    let folder = try TemporaryFolder()
    let process = ProgramRun.process(
      ["draw", "sgd", "--epochs", "100", "--max-frames", "all", "-o", "new/run"], in: folder.path)
    let run = try ProgramRun(interrupting: process) {
      let draft = folder.path("new/.run.lossmap-partial")
      return (try? names(draft))?.isEmpty == false
    }
    #expect(run.errors == "lossmap: interrupted; what was there before is unchanged\n")
    #expect(run.status == 130)
    #expect(try folder.names() == [])
  }

  @Test func drawsInOtherLettersOnNoGround() throws {
    let folder = try TemporaryFolder()
    let run = try draw(
      "bgd --font Nosuchletters --background transparent -o out.png", in: folder.path)
    #expect(run.errors.hasPrefix("lossmap: --font Nosuchletters: not installed; "))
    #expect(run.errors.hasSuffix(" is used in its place\nout.png: one picture\n"))
    #expect(try Raster(contentsOfPNG: folder.path("out.png")).pixels[0] == 0)
  }

  /// From 1/2 a straight line soon leaves what the cross-entropy is defined for.
  @Test func saysWhenPredictionsLeaveTheRange() throws {
    let folder = try TemporaryFolder()
    let run = try draw(
      "bgd --model w*x+b --loss bce --data course-step --start 0,0.5 --lr 1 -o out.png",
      in: folder.path)
    #expect(run.status == 0)
    #expect(
      run.errors.contains(
        "lossmap: BGD: its next predictions are not all from 0 to 1, where bce is defined\n"))
  }
}
