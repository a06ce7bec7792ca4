/// Writes a file atomically: to a temporary file beside it, then renames.
struct AtomicFile {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Replaces the file.
  ///
  /// - Throws: ``OutputError``; what was there before is then still there.
  func replace(with bytes: [UInt8]) throws {
    try replace { file, _ in try FileSystem.write(bytes, to: file, named: path) }
  }

  /// Replaces the file.
  ///
  /// - Parameter writing: Writes to the open file it is given, or to the path of the same file.
  /// - Throws: ``OutputError``, or what `writing` throws; what was there before is then still
  ///   there.
  func replace<Result>(writing: (Int32, String) throws -> Result) throws -> Result {
    switch FileSystem.kind(of: path) {
    case .folder:
      throw OutputError(
        .cannotCreate, path, problem: "cannot be created: a folder of that name is there")
    case .device:
      let file = try FileSystem.openDevice(path)
      defer { FileSystem.close(file) }
      return try writing(file, path)
    case .file, .nothing:
      return try replaceFile(FileSystem.withoutLinks(path), writing: writing)
    }
  }

  private func replaceFile<Result>(
    _ target: String, writing: (Int32, String) throws -> Result
  ) throws -> Result {
    let folder = FileSystem.parent(of: target)
    let madeFolder = try FileSystem.makeFolder(folder)
    let draft = FileSystem.path(folder, ".\(FileSystem.name(of: target)).lossmap-partial")
    FileSystem.remove(draft)
    do {
      let file = try FileSystem.createFile(draft, for: path)
      defer { FileSystem.close(file) }
      let result = try writing(file, draft)
      try FileSystem.move(draft, to: target)
      return result
    } catch {
      FileSystem.remove(draft)
      if let madeFolder { FileSystem.remove(madeFolder) }
      throw error
    }
  }
}
