import CLibrary
import Exports

/// Writes messages to the user.
enum Console {
  /// Says something on standard error: results alone go to standard output.
  static func say(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // Whoever closed standard error does not want to hear of it.
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Says in a line of its own what deserves attention but does not stop the program.
  static func warn(_ message: String) {
    say("lossmap: \(message)\n")
  }

  /// Says a sentence that may mention options.
  static func warn(_ message: SettingMessage) { warn(message.text(option)) }

  /// An option as a user writes it, with its value if it has one.
  static func option(_ name: String, _ value: String?) -> String {
    let option = name == "output" ? "-o" : "--\(name)"
    return value.map { "\(option) \($0)" } ?? option
  }

  /// Indicates whether standard error is read by a person at a terminal.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
