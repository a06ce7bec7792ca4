import CLibrary
import Dispatch

/// Lets Ctrl-C end work in good order.
enum Interruption {
  /// Does work that is cancelled when the user interrupts the program.
  ///
  /// The first signal cancels, so that unfinished results are removed; a second one ends the
  /// program at once.
  static func cancelling(_ work: @Sendable @escaping () async throws -> Void) async throws {
    let task = Task { try await work() }
    let sources = [SIGINT, SIGTERM].map { signalNumber in
      signal(signalNumber, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: signalNumber)
      source.setEventHandler {
        task.cancel()
        signal(signalNumber, SIG_DFL)
      }
      source.resume()
      return source
    }
    defer { sources.forEach { $0.cancel() } }
    try await task.value
  }
}
