/// The names of the frames in a folder: `0000.png`, `0001.png`, and so on.
package struct FrameNames: Sendable {
  /// The number of digits in a name.
  private let digits: Int

  /// Names so many frames.
  init(count: Int) {
    digits = Swift.max(4, String(Swift.max(0, count - 1)).count)
  }

  /// The path of a frame of a sequence whose length is not known yet.
  package static func path(in folder: String, index: Int) -> String {
    FileSystem.path(folder, FrameNames(count: index + 1)[index])
  }

  /// The name of a frame.
  subscript(index: Int) -> String {
    let number = String(index)
    return String(repeating: "0", count: digits - number.count) + number + ".png"
  }
}
