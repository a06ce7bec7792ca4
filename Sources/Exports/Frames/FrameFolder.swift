/// A folder of numbered frames that are put there together, or not at all.
///
/// Frames are written into a hidden folder. When all are there, it becomes the folder where that is
/// new. Else they are moved in, and those of an older sequence that they do not replace are
/// removed; files that are not frames of ours are left alone. A manifest may stand beside the
/// frames, and shares their fate.
struct FrameFolder: Sendable {
  /// The folder.
  let path: String
  private let frameNames: FrameNames
  /// The names of all files of the sequence.
  private let names: [String]
  private let draft: String
  private let madeFolder: String?

  /// Makes room for a sequence of frames.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - frameCount: The number of frames there will be.
  ///   - hasManifest: Whether there will be a manifest.
  /// - Throws: ``OutputError`` when the folder cannot be created, or has a file with the name of a
  ///   frame, or of the manifest, that is not one of ours.
  init(_ path: String, frameCount: Int, hasManifest: Bool = false) throws(OutputError) {
    self.path = path
    frameNames = FrameNames(count: frameCount)
    names =
      (0..<frameCount).map { [frameNames] in frameNames[$0] }
      + (hasManifest ? [Manifest.fileName] : [])
    madeFolder = try FileSystem.makeFolder(path)
    // A folder can only become another one from outside of it.
    draft =
      madeFolder == nil
      ? FileSystem.path(path, ".lossmap-partial")
      : FileSystem.path(
        FileSystem.parent(of: path), ".\(FileSystem.name(of: path)).lossmap-partial")
    let paths = names.lazy.map { FileSystem.path(path, $0) }
    if madeFolder == nil, let foreign = paths.first(where: FrameFolder.isForeign) {
      throw OutputError(
        .cannotCreate, foreign,
        problem: "already exists and was not made by lossmap; choose another folder")
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
    try add(bytes, named: frameNames[index])
  }

  /// Keeps a manifest until all frames are there.
  func add(_ manifest: Manifest) throws(OutputError) {
    try add(Array(manifest.json.utf8), named: Manifest.fileName)
  }

  private func add(_ bytes: [UInt8], named name: String) throws(OutputError) {
    let target = FileSystem.path(path, name)
    let file = try FileSystem.createFile(FileSystem.path(draft, name), for: target)
    defer { FileSystem.close(file) }
    try FileSystem.write(bytes, to: file, named: target)
  }

  /// Puts the frames, and the manifest, into their paths.
  ///
  /// - Throws: ``OutputError``; the frames that were there before are then still there.
  func commit() throws(OutputError) {
    // It fails where someone has put something into the folder meanwhile.
    if madeFolder != nil, (try? FileSystem.move(draft, to: path)) != nil { return }
    let older = FileSystem.path(draft, "older")
    try FileSystem.makeFolder(older)
    var moves: [(from: String, to: String)] = []
    do {
      for name in FileSystem.names(in: path).sorted() where isOurs(name) {
        moves.append((FileSystem.path(path, name), FileSystem.path(older, name)))
        try FileSystem.move(moves[moves.count - 1].from, to: moves[moves.count - 1].to)
      }
      for name in names {
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
    FileSystem.remove(draft)
    if let madeFolder { FileSystem.remove(madeFolder) }
  }

  private func isOurs(_ name: String) -> Bool {
    let number = name.dropLast(4)
    let isFrame =
      name.hasSuffix(".png") && number.count >= 4
      && number.allSatisfy { $0.isASCII && $0.isNumber }
    return (isFrame || name == Manifest.fileName)
      && !FrameFolder.isForeign(FileSystem.path(path, name))
  }

  /// Returns whether a file exists that does not say it was made by lossmap.
  private static func isForeign(_ path: String) -> Bool {
    let head = FileSystem.head(of: path, count: 128)
    guard !head.isEmpty || FileSystem.kind(of: path) != .nothing else { return false }
    let text = String(decoding: head, as: UTF8.self)
    return !text.contains("Software\u{0}\(Provenance.program)")
      && !text.hasPrefix(Manifest.beginning)
  }
}
