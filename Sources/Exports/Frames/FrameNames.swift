/// The names of the frames in a folder: `0000.png`, `0001.png`, and so on.
struct FrameNames: Sendable {
  /// The number of digits in a name.
  private let digits: Int

  /// Names so many frames.
  init(count: Int) {
    digits = Swift.max(4, String(Swift.max(0, count - 1)).count)
  }

  /// The name of a frame.
  subscript(index: Int) -> String {
    let number = String(index)
    return String(repeating: "0", count: digits - number.count) + number + ".png"
  }
}
