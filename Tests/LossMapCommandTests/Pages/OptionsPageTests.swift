import ArgumentParser
import Foundation
import Testing

@testable import LossMapCommand

/// The page on options has those that the program has.
@Suite struct OptionsPageTests {
  static let commands: [any ParsableCommand.Type] = [
    DrawCommand.self, ShowCommand.self, TrainCommand.self, CheckCommand.self, ListCommand.self,
  ]

  /// A part of the page: the commands that its heading names, and the names in its table.
  private struct Part {
    var commands: Set<String>
    var isForAll: Bool
    var options: Set<String>
  }

  private func parts() throws -> [Part] {
    let text = try String(
      contentsOfFile: projectFolder + "/Documentation/Options.md", encoding: .utf8)
    return text.components(separatedBy: "\n## ").dropFirst().map { part in
      let lines = part.split(separator: "\n")
      let options = lines.filter { $0.hasPrefix("| `-") }.flatMap { line in
        quoted(String(line.split(separator: "|")[0]))
      }
      return Part(
        commands: Set(quoted(String(lines[0]))), isForAll: lines[0] == "Every command",
        options: Set(options))
    }
  }

  /// The words between backticks.
  private func quoted(_ text: String) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }

  @Test(arguments: commands.indices)
  func hasTheOptionsOfTheHelp(index: Int) throws {
    let command = Self.commands[index]
    let name = try #require(command.configuration.commandName)
    let documented = try parts().filter { $0.isForAll || $0.commands.contains(name) }
      .reduce(into: Set()) { $0.formUnion($1.options) }
    #expect(documented.sorted() == Help.options(of: command).sorted(), "\(name)")
  }

  @Test func areThoseOfAllCommands() {
    #expect(
      Self.commands.map { "\($0)" } == Program.configuration.subcommands.map { "\($0)" })
  }
}
