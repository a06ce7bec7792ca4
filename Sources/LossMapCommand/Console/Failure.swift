import ArgumentParser
import Descent
import Drawing
import Exports
import LossMap
import Trajectories

/// A failure, as one line for the user and a status for the shell.
struct Failure: Error {
  /// The exit statuses, as `sysexits.h` numbers them.
  enum Status: Int32 {
    case success = 0
    case wrongArguments = 64
    case wrongData = 65
    case unreadableInput = 66
    case internalTrouble = 70
    case cannotCreateOutput = 73
    case writingFailed = 74
    case interrupted = 130
  }

  /// The status for the shell.
  let status: Status
  /// The line for the user.
  let message: String

  /// Creates a failure whose line begins with the program's name.
  init(_ status: Status, _ problem: String) {
    self.status = status
    message = "lossmap: " + problem
  }

  private init(status: Status, message: String) {
    self.status = status
    self.message = message
  }

  /// Creates a failure for any error there can be.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure:
      self = failure
    case let error as RequestError:
      self.init(Failure.status(of: error.kind), error.text(Console.option))
    case let error as InputError:
      self.init(error.kind == .unreadable ? .unreadableInput : .wrongData, error.description)
    case let error as OutputError:
      self.init(
        error.kind == .cannotCreate ? .cannotCreateOutput : .writingFailed, error.description)
    case let error as InvalidSetting:
      self.init(.wrongArguments, "--" + error.description)
    case is CancellationError:
      self.init(.interrupted, "interrupted; what was there before is unchanged")
    case let error as DrawingError:
      self.init(.internalTrouble, "drawing failed: \(error)")
    default:
      self.init(parsing: error)
    }
  }

  private static func status(of kind: RequestError.Kind) -> Status {
    switch kind {
    case .wrongSettings: .wrongArguments
    case .wrongData: .wrongData
    case .unreadableInput: .unreadableInput
    case .cannotCreateOutput: .cannotCreateOutput
    }
  }

  /// Creates a failure from what the parser of arguments says; a request for help is none.
  private init(parsing error: any Error) {
    guard Program.exitCode(for: error) != .success else {
      self.init(status: .success, message: Program.fullMessage(for: error))
      return
    }
    let text = Program.message(for: error).split(separator: "\n").joined(separator: " ")
    let problem = text.prefix(1).lowercased() + text.dropFirst()
    self.init(
      .wrongArguments, problem + (problem.hasSuffix(".") ? "" : ";") + " see lossmap --help")
  }
}
