import Testing

@testable import LossMap

@Suite struct ReproducingCommandTests {
  private func text(
    _ runs: String..., to paths: String..., making path: String, home: String? = nil,
    change: (inout DrawRequest) -> Void = { _ in }
  ) -> String {
    var request = DrawRequest(runs, to: paths)
    change(&request)
    return ReproducingCommand(request, home: home).text(making: path)
  }

  @Test func namesTheRunsTheSettingsAndTheOutput() {
    #expect(
      text("bgd", "adam:lr=0.5", to: "a.png", making: "a.png") {
        $0.training.start = "-15,-10"
        $0.training.shuffle = true
        $0.figure.noTitle = true
        $0.training.problem.data = "my points.csv"
        $0.output.at = "3"
      }
        == "lossmap draw bgd adam:lr=0.5 --data 'my points.csv' --start -15,-10 --shuffle "
        + "--no-title --at 3 -o a.png")
  }

  @Test func leavesOutOtherOutputs() {
    for path in ["a.png", "b.svg", "c", "d.apng"] {
      #expect(
        text("sgd", to: "a.png", "b.svg", "c", "d.apng", making: path)
          == "lossmap draw sgd -o \(path)")
    }
    #expect(text("sgd", to: "a", "a", making: "a") == "lossmap draw sgd -o a")
  }

  /// Such settings would be refused where there is nothing for them.
  @Test func leavesOutWhatGoesWithOtherOutputs() {
    func command(making path: String, pages: Bool = false) -> String {
      text("bgd", "sgd", to: "a.apng", "b.png", "c", "e.pdf", making: path) {
        $0.output.fps = "5"
        $0.output.hold = "1"
        $0.output.loop = "2"
        $0.output.every = "3"
        $0.output.maxFrames = "9"
        if pages { $0.output.pages = true } else { $0.output.sheet = "2x2" }
      }
    }
    let runs = "lossmap draw bgd sgd "
    for path in ["a.apng", "a.gif", "a.mp4", "a.webm", "a.webp"] {
      #expect(
        command(making: path)
          == runs + "--every 3 --max-frames 9 --fps 5 --hold 1 --loop 2 -o " + path)
    }
    #expect(command(making: "b.png") == runs + "--sheet 2x2 -o b.png")
    #expect(command(making: "e.pdf") == runs + "--sheet 2x2 -o e.pdf")
    #expect(command(making: "c") == runs + "--every 3 --max-frames 9 -o c")
    #expect(command(making: "f.html") == runs + "--every 3 --max-frames 9 -o f.html")
    #expect(
      command(making: "e.pdf", pages: true) == runs + "--every 3 --max-frames 9 --pages -o e.pdf")
    #expect(command(making: "b.png", pages: true) == runs + "-o b.png")
  }

  /// A file is the same however many threads drew it, and whatever is printed besides.
  @Test func leavesOutWhatChangesNoByte() {
    #expect(
      text("sgd", to: "a.png", making: "a.png") {
        $0.output.jobs = "3"
        $0.embed = "html"
      } == "lossmap draw sgd -o a.png")
  }

  /// A still beside an animation that was asked for.
  @Test func namesAnOutputThatTheRequestDoesNot() {
    #expect(
      text("sgd", "c.csv", to: "a.apng", making: "a.png") { $0.output.fps = "5" }
        == "lossmap draw sgd c.csv -o a.png")
    // A folder that goes without saying is not said.
    #expect(text("sgd", making: "output/sgd") == "lossmap draw sgd")
    #expect(text(making: "output/bgd-sgd") == "lossmap draw")
  }

  /// A word that begins with a hyphen is not taken for an option.
  @Test func hyphensBeginNoOption() {
    #expect(
      text("sgd", "-c.csv", to: "-a.png", making: "-a.png") {
        $0.figure.title = "-o"
        $0.training.problem.data = "-d.csv"
        $0.training.start = "-1,2"
      }
        == "lossmap draw --data=-d.csv --start -1,2 --title=-o --output=-a.png -- sgd -c.csv")
  }

  @Test func doesNotNameTheUser() {
    #expect(
      text("/home/ada/r.csv", to: "/home/ada/a.png", making: "/home/ada/a.png", home: "/home/ada") {
        $0.training.problem.data = "/home/ada/d.csv"
      } == #"lossmap draw "$HOME"/r.csv --data "$HOME"/d.csv -o "$HOME"/a.png"#)
  }
}
