import Descent
import Experiments
import Exports
import Figures
import Foundation
import LossMap
import Testing

@testable import LossMapCommand

/// The pages on embedding show what the commands in them print.
@Suite struct EmbeddingPagesTests {
  /// A command of a page, and what is printed as the page has it.
  struct Example: Sendable, CustomTestStringConvertible {
    var command: String
    var snippet: String

    var testDescription: String { command }
  }

  private static let folder = projectFolder + "/Documentation/Embedding/"

  /// A command stands in a line of its own, and what it prints in a block of code behind it.
  static let examples = ["Markdown", "Quarto", "MyST", "LaTeX", "Reveal"].flatMap { page in
    let text = try? String(contentsOfFile: folder + page + ".md", encoding: .utf8)
    return (text ?? "").components(separatedBy: "\n    lossmap ").dropFirst().compactMap { part in
      let pieces = part.components(separatedBy: "\n`````")
      guard let command = pieces[0].split(separator: "\n").first, pieces.count > 2 else {
        return Example?.none
      }
      let block = pieces[1].drop { $0 != "\n" }.dropFirst()
      return Example(command: String(command), snippet: block + "\n")
    }
  }

  @Test func allKindsAreThere() {
    for kind in ["markdown", "html", "quarto", "myst", "latex", "beamer", "reveal"] {
      #expect(Self.examples.contains { $0.command.hasSuffix(" --embed " + kind) }, "\(kind)")
    }
  }

  /// Without drawing: the text needs only what the files say of themselves, and that the program
  /// prints it is seen with smaller pictures in `EmbedOptionTests`.
  @Test(arguments: examples)
  func isWhatTheCommandPrints(example: Example) throws {
    let words = example.command.split(separator: " ").map(String.init)
    let command = try #require(Program.parseAsRoot(words) as? DrawCommand)
    let picture = try PictureOptions(command)
    let target = try #require(picture.embed)
    let problem = try command.training.problem()
    let experiment = try Experiment(
      problem, runs: command.training.sources(on: problem, default: []))
    let writer = OutputWriter(
      experiment: experiment, scene: Scene(experiment, as: picture.composition), picture: picture)
    let timeline = Timeline(of: experiment.runs, every: picture.cadence)
    let files = (command.output + target.missingStills(beside: command.output)).map { path in
      let kind = EmbeddedFile.Kind(ofFile: path)
      let count = timeline.moments.count
      let form: Narration.Form =
        switch kind {
        case .still: .picture
        case .frames: .frames(count)
        default: .animation(frames: count)
        }
      return EmbeddedFile(
        path, frameCount: form == .picture ? 1 : count,
        from: writer.provenance(of: path, at: timeline.last, in: form))
    }
    let embedding = Embedding(
      of: files, size: picture.composition.size, scale: picture.scale, played: picture.playback)
    #expect(embedding.snippet(for: target).map { $0 + "\n" } == example.snippet)
  }
}
