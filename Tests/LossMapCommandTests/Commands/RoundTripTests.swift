import ArgumentParser
import Exports
import Foundation
import Testing

@testable import LossMap
@testable import LossMapCommand

/// A command that a file holds asks for the same as the request that made it.
@Suite struct RoundTripTests {
  /// The words that a shell makes of a command.
  private func words(_ command: String, home: String = "/home/ada b") throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "printf '%s\\0' " + command]
    process.environment = ["HOME": home]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\0", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// The request that the command for an output asks for.
  private func again(_ request: DrawRequest, making path: String) throws -> DrawRequest {
    let command = ReproducingCommand(request, home: "/home/ada b").text(making: path)
    let words = try words(command)
    #expect(words.prefix(2) == ["lossmap", "draw"])
    return try DrawCommand.parse(Array(words.dropFirst(2))).request
  }

  /// A request with every setting that does not depend on the output.
  private static let full = {
    var request = DrawRequest(
      ["bgd", "adam:lr=0.5,label=it's ŷ", "/home/ada b/r.csv"],
      on: ProblemRequest(
        data: "/home/ada b/my points.csv", model: "w*sin(b*x)", loss: "mae", surface: "-(w^2) + b"))
    request.training.start = "-4,-3"
    request.training.epochs = "inf"
    request.training.lr = "0.2"
    request.training.batch = "all"
    request.training.shuffle = true
    request.training.seed = "7"
    request.training.stopBelow = "0.1"
    request.training.stopChange = "1e-6"
    request.training.patience = "2"
    request.figure.panels = "map,loss"
    request.figure.layout = "columns"
    request.figure.window = "-5:6,-8:5"
    request.figure.lens = "none"
    request.figure.levels = "1,10,0.5"
    request.figure.clock = "updates"
    request.figure.lossAxis = "samples"
    request.figure.azimuth = "-30"
    request.figure.elevation = "9"
    request.figure.size = "480x270"
    request.figure.scale = "2"
    request.figure.theme = "dark"
    request.figure.palette = "grey"
    request.figure.font = "Noto Sans"
    request.figure.background = "transparent"
    request.figure.title = "-o $HOME `id` \"q\"\nnew"
    request.figure.subtitle = ""
    request.figure.noTitle = true
    return request
  }()

  /// Every setting that applies to an output comes back, and no other.
  @Test(arguments: ExportFormats.all)
  func theCommandAsksForTheSame(format: any ExportFormat) throws {
    let traits = format.traits
    let path = "/home/ada b/notes/a" + (format.endings.first.map { "." + $0 } ?? "")
    var expected = Self.full
    expected.output.paths = [path]
    expected.output.pages = traits.isPaged
    if traits.moments == .one {
      expected.output.at = "3"
      expected.output.atEpoch = "4"
      expected.output.sheet = "2x1"
    } else {
      expected.output.every = "epoch"
      expected.output.maxFrames = "all"
    }
    if traits.plays {
      expected.output.fps = "5"
      expected.output.hold = "1"
      expected.output.loop = "2"
    }
    #expect(try again(expected, making: path) == expected)
    var request = expected
    request.output.paths = ["b.apng", path, "c"]
    request.output.fps = "5"
    request.output.hold = "1"
    request.output.loop = "2"
    request.output.at = "3"
    request.output.atEpoch = "4"
    request.output.sheet = "2x1"
    request.output.every = "epoch"
    request.output.maxFrames = "all"
    request.output.jobs = "3"
    request.embed = "html"
    #expect(try again(request, making: path) == expected)
  }

  @Test func nothingStandsForNothing() throws {
    #expect(try again(DrawRequest(), making: "output/bgd-sgd") == DrawRequest())
    #expect(
      try again(DrawRequest(to: ["a.png"]), making: "a.png") == DrawRequest(to: ["a.png"]))
  }

  @Test func aStillOfAnAnimationHasNoFrameRate() throws {
    let words = ["bgd", "sgd", "--fps", "5", "-o", "a.apng", "-o", "b.png"]
    let request = try DrawCommand.parse(words).request
    #expect(try again(request, making: "b.png") == DrawRequest(["bgd", "sgd"], to: ["b.png"]))
    var animation = DrawRequest(["bgd", "sgd"], to: ["a.apng"])
    animation.output.fps = "5"
    #expect(try again(request, making: "a.apng") == animation)
  }

  /// Words that begin with a hyphen, as they are given behind `=` or `--`.
  @Test func hyphensComeBack() throws {
    let words = [
      "--data=-d.csv", "--title=-o", "--theme=-t", "--embed=-e", "--output=-a.png", "--", "-c.csv",
      "sgd", "--shuffle",
    ]
    var request = try DrawCommand.parse(words).request
    #expect(request.training.runs == ["-c.csv", "sgd", "--shuffle"])
    #expect(request.output.paths == ["-a.png"] && request.figure.title == "-o")
    request.embed = nil
    #expect(try again(request, making: "-a.png") == request)
  }

  /// Each option of the command is a part of the request, but for those that change no output.
  @Test func everyOptionIsInTheRequest() throws {
    let command = ReproducingCommand(
      {
        var request = Self.full
        request.output.paths = ["a.png"]
        request.output.at = "3"
        request.output.atEpoch = "4"
        request.output.sheet = "2x1"
        return request
      }(), home: nil
    ).text(making: "a.png")
    let others: Set = [
      "--every", "--max-frames", "--pages", "--fps", "--hold", "--loop", "--jobs", "--summary",
      "--embed", "--output", "--help", "--version",
    ]
    let options = Help.options(of: DrawCommand.self).filter { $0.hasPrefix("--") }
    #expect(options.isSuperset(of: others))
    let words = try words(command)
    for option in options.subtracting(others) {
      #expect(words.contains { $0 == option || $0.hasPrefix(option + "=") }, "\(option)")
    }
  }
}
