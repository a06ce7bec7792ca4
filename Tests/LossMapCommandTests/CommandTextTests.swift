import Foundation
import Testing

@testable import LossMapCommand

@Suite struct CommandTextTests {
  private func text(_ command: String, making output: String) -> String {
    CommandText(command.split(separator: " ").map(String.init), home: nil).text(making: output)
  }

  @Test func isWhatWasGiven() {
    for command in [
      "draw", "draw sgd -o a.png", "draw --start -15,-10 bgd:lr=0.2 --output=a.png --shuffle",
      "draw --summary csv sgd -o=a.png", "draw --at 3 --no-title -o a.png sgd -- bgd",
    ] {
      #expect(text(command, making: "a.png") == "lossmap " + command)
    }
  }

  @Test func leavesOutOtherOutputs() {
    let command = "draw -o a.png sgd --output b.svg -o=c --output=d.apng --title -o"
    #expect(text(command, making: "a.png") == "lossmap draw -o a.png sgd --title -o")
    #expect(text(command, making: "b.svg") == "lossmap draw sgd --output b.svg --title -o")
    #expect(text(command, making: "c") == "lossmap draw sgd -o=c --title -o")
    #expect(text(command, making: "d.apng") == "lossmap draw sgd --output=d.apng --title -o")
    #expect(text("draw -o a -o a --shuffle", making: "a") == "lossmap draw -o a --shuffle")
  }

  /// Such options would be refused where there is nothing for them.
  @Test func leavesOutWhatGoesWithOtherOutputs() {
    let command = "draw --fps 5 --hold=1 --loop 2 --sheet 2x2 -o a.apng -o b.png -o c"
    #expect(
      text(command, making: "a.apng") == "lossmap draw --fps 5 --hold=1 --loop 2 -o a.apng")
    #expect(text(command, making: "b.png") == "lossmap draw --sheet 2x2 -o b.png")
    #expect(text(command, making: "c") == "lossmap draw -o c")
    for film in ["a.gif", "a.mp4", "a.webm", "a.webp"] {
      let played = "draw --fps 5 --hold=1 --loop 2 -o " + film
      #expect(text(played + " -o b.png", making: film) == "lossmap " + played)
    }
    let pages = "draw --pages sgd -o a.pdf -o b.svg"
    #expect(text(pages, making: "a.pdf") == "lossmap draw --pages sgd -o a.pdf")
    #expect(text(pages, making: "b.svg") == "lossmap draw sgd -o b.svg")
  }

  /// A file is the same however many processors drew it.
  @Test func leavesOutHowManyDraw() {
    #expect(text("draw sgd --jobs 3 -o a", making: "a") == "lossmap draw sgd -o a")
    #expect(text("draw --jobs=1 sgd -o a", making: "a") == "lossmap draw sgd -o a")
  }

  @Test func leavesOutWhatIsPrinted() {
    #expect(text("draw --embed html sgd -o a.png", making: "a.png") == "lossmap draw sgd -o a.png")
  }

  /// A still beside an animation that was asked for.
  @Test func namesAnOutputThatWasNot() {
    let command = "draw --fps 5 sgd -o a.apng --output=b.svg --embed html -- c.csv"
    #expect(text(command, making: "a.png") == "lossmap draw sgd -o a.png -- c.csv")
    // A folder that goes without saying is not said.
    #expect(text("draw sgd", making: "output/sgd") == "lossmap draw sgd")
  }

  /// The program itself says which of its options take no value.
  @Test func knowsAllFlags() throws {
    let help = try ProgramRun(["draw", "--experimental-dump-help"], in: projectFolder).output
    let tool = try JSONDecoder().decode(Tool.self, from: Data(help.utf8))
    func names(_ kind: String) -> Set<String> {
      Set(tool.command.arguments.filter { $0.kind == kind }.flatMap(\.longNames))
    }
    let options = names("option")
    #expect(options.isSuperset(of: ["--output", "--fps", "--hold", "--loop", "--sheet"]))
    // A summary may go without its value.
    let flags = CommandText.flags.subtracting(["--summary"])
    #expect(flags == names("flag").subtracting(["--help", "--version", "--summary"]))
    #expect(options.isDisjoint(with: flags))
  }

  private struct Tool: Decodable {
    var command: Command

    struct Command: Decodable {
      var arguments: [Argument]
    }

    struct Argument: Decodable {
      var kind: String
      var names: [Name]?

      var longNames: [String] {
        (names ?? []).filter { $0.kind == "long" }.map { "--" + $0.name }
      }
    }

    struct Name: Decodable {
      var kind: String
      var name: String
    }
  }
}
