/// Shows on a terminal how far long work is; nothing in a pipe, and nothing for short work.
final class ProgressBar: Sendable {
  private let subject: String
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let width = 30

  /// Creates a bar for some work.
  init(_ subject: String) {
    self.subject = subject
    isShown = Console.isTerminal
  }

  /// Shows that some pieces are done, now and then.
  func update(_ done: Int, of total: Int) {
    let isWorthSaying = done.isMultiple(of: max(1, total / 100)) || done == total
    guard isShown, isWorthSaying, ContinuousClock.now - start > .milliseconds(500) else { return }
    let filled = width * done / max(1, total)
    let bar =
      String(repeating: "━", count: filled) + String(repeating: "·", count: width - filled)
    Console.say("\r\(subject) \(bar) \(done) of \(total)")
  }

  /// Takes the bar away.
  func finish() {
    if isShown { Console.say("\r\u{1B}[K") }
  }
}
