import ArgumentParser
import CLibrary
import Descent
import Exports
import LossMap

/// The `lossmap` program.
@main
struct Program: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lossmap",
    abstract: "Plot gradient-descent paths on loss contours.",
    discussion: """
      A RUN is a method, with settings of its own behind a colon: sgd, minibatch:batch=20, \
      bgd:lr=0.2,label=fast. 'lossmap list' shows all methods, data sets, …
      """,
    version: Provenance.currentVersion,
    subcommands: [
      DrawCommand.self, ShowCommand.self, TrainCommand.self, CheckCommand.self, ListCommand.self,
    ])

  /// Runs the program, and turns what goes wrong into one line and an exit status.
  static func main() async {
    do {
      try await Interruption.cancelling {
        try await run(Array(CommandLine.arguments.dropFirst()))
      }
    } catch {
      let failure = Failure(error)
      if failure.status == .success {
        print(failure.message)
      } else {
        Console.say(failure.message + "\n")
      }
      CLibrary.exit(failure.status.rawValue)
    }
  }

  /// Parses arguments, without the program's name, and runs the command that they name.
  static func run(_ arguments: [String]) async throws {
    var command = try parseAsRoot(arguments)
    if var command = command as? any AsyncParsableCommand {
      try await command.run()
    } else {
      try command.run()
    }
  }
}
