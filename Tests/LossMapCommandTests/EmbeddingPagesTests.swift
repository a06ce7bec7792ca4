import Exports
import Foundation
import TestSupport
import Testing

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

  @Test(arguments: examples)
  func isWhatTheCommandPrints(example: Example) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(
      example.command.split(separator: " ").map(String.init), in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == example.snippet)
  }
}
