import Experiments
import Exports
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
    let request = try #require(Program.parseAsRoot(words) as? DrawCommand).request
    let target = try #require(request.embed.flatMap(EmbedTarget.init))
    let problem = try request.training.madeProblem()
    let experiment = try Experiment(
      problem, runs: request.training.sources(on: problem, default: DrawRequest.defaultRuns))
    let composition = try request.figure.composition()
    var settings = try request.output.settings(isTransparent: false, playsFrames: true)
    settings.scale = try request.figure.pixelScale(for: composition.size)
    let footage = Footage(of: experiment, as: composition, settings: settings)
    let timeline = footage.wholeTimeline
    let outputs = request.output.paths
    let files = (outputs + target.missingStills(beside: outputs)).map { path in
      let kind = ExportFormats.format(ofPath: path, isPaged: request.output.pages).traits.medium
      let count = timeline.moments.count
      let form: Narration.Form =
        switch kind {
        case .still: .picture
        case .frames: .frames(count)
        default: .animation(frames: count)
        }
      return EmbeddedFile(
        path, as: kind, frameCount: form == .picture ? 1 : count,
        from: footage.provenance(at: timeline.last, in: form))
    }
    let embedding = Embedding(
      of: files, size: composition.size, scale: settings.scale, played: settings.playback)
    #expect(embedding.snippet(for: target).map { $0 + "\n" } == example.snippet)
  }
}
