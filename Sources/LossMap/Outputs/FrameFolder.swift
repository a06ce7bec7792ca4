/// A folder of numbered frames that are put there together, or not at all.
///
/// Frames are written into a hidden folder beside their places. When all are there they are moved
/// in, and those of an older sequence that they do not replace are removed. Files that are not
/// frames of ours are left alone.
struct FrameFolder: Sendable {
  /// The folder.
  let path: String
  /// The number of digits in a frame's name.
  private let digits: Int
  private let frameCount: Int
  private let draft: String
  private let madeFolder: String?

  /// Makes room for a sequence of frames.
  ///
  /// - Throws: ``OutputError`` when the folder cannot be created, or has a file with the name of a
  ///   frame that is not one of ours.
  init(_ path: String, frameCount: Int) throws(OutputError) {
    self.path = path
    self.frameCount = frameCount
    digits = max(4, String(max(0, frameCount - 1)).count)
    draft = FileSystem.path(path, ".lossmap-partial")
    madeFolder = try FileSystem.makeFolder(path)
    let places = (0..<frameCount).lazy.map { [self] in FileSystem.path(path, name(ofFrame: $0)) }
    if madeFolder == nil, let foreign = places.first(where: FrameFolder.isForeign) {
      throw OutputError(
        .cannotCreate, foreign,
        problem: "is there and was not made by lossmap; choose another folder with -o")
    }
    // One that was left behind when its program was killed.
    FileSystem.remove(draft)
    do {
      try FileSystem.makeFolder(draft)
    } catch {
      throw OutputError(.cannotCreate, path, problem: error.problem)
    }
  }

  /// Keeps a frame until all are there.
  func add(_ bytes: [UInt8], at index: Int) throws(OutputError) {
    let name = name(ofFrame: index)
    let place = FileSystem.path(path, name)
    let file = try FileSystem.createFile(FileSystem.path(draft, name), for: place)
    defer { FileSystem.close(file) }
    try FileSystem.write(bytes, to: file, named: place)
  }

  /// Puts the frames into their places.
  ///
  /// - Throws: ``OutputError``; the frames that were there before are then still there.
  func commit() throws(OutputError) {
    let older = FileSystem.path(draft, "older")
    try FileSystem.makeFolder(older)
    var moves: [(from: String, to: String)] = []
    do {
      for name in FileSystem.names(in: path).sorted() where isOurs(name) {
        moves.append((FileSystem.path(path, name), FileSystem.path(older, name)))
        try FileSystem.move(moves[moves.count - 1].from, to: moves[moves.count - 1].to)
      }
      for name in (0..<frameCount).map(name(ofFrame:)) {
        moves.append((FileSystem.path(draft, name), FileSystem.path(path, name)))
        try FileSystem.move(moves[moves.count - 1].from, to: moves[moves.count - 1].to)
      }
    } catch {
      for move in moves.dropLast().reversed() { try? FileSystem.move(move.to, to: move.from) }
      throw error
    }
    FileSystem.remove(draft)
  }

  /// Leaves everything as it was before.
  func abandon() {
    FileSystem.remove(madeFolder ?? draft)
  }

  private func name(ofFrame index: Int) -> String {
    let number = String(index)
    return String(repeating: "0", count: digits - number.count) + number + ".png"
  }

  private func isOurs(_ name: String) -> Bool {
    let number = name.dropLast(4)
    return name.hasSuffix(".png") && number.count >= 4
      && number.allSatisfy { $0.isASCII && $0.isNumber }
      && !FrameFolder.isForeign(FileSystem.path(path, name))
  }

  /// Whether there is a file that does not say it was made by lossmap.
  private static func isForeign(_ path: String) -> Bool {
    let head = FileSystem.head(of: path, count: 128)
    guard !head.isEmpty || FileSystem.kind(of: path) != .nothing else { return false }
    return !String(decoding: head, as: UTF8.self).contains("Software\u{0}lossmap")
  }
}
