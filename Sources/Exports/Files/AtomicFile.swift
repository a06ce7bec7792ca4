/// The place of a single result, written beside it and renamed: a file that exists is whole.
struct AtomicFile {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Puts a file into the place, over the one that was there.
  ///
  /// - Throws: ``OutputError``; what was there before is then still there.
  func replace(with bytes: [UInt8]) throws {
    try replace { file in try FileSystem.write(bytes, to: file, named: path) }
  }

  /// Puts a file into the place, over the one that was there.
  ///
  /// - Parameter writing: Writes to the open file it is given.
  /// - Throws: ``OutputError``, or what `writing` throws; what was there before is then still
  ///   there.
  func replace(writing: (Int32) throws -> Void) throws {
    try replace { file, _ in try writing(file) }
  }

  /// Puts a file into the place, over the one that was there.
  ///
  /// - Parameter writing: Writes to the open file it is given, or to the path of the same file.
  /// - Throws: ``OutputError``, or what `writing` throws; what was there before is then still
  ///   there.
  func replace(writing: (Int32, String) throws -> Void) throws {
    switch FileSystem.kind(of: path) {
    case .folder:
      throw OutputError(
        .cannotCreate, path, problem: "cannot be created: a folder of that name is there")
    case .device:
      let file = try FileSystem.openDevice(path)
      defer { FileSystem.close(file) }
      try writing(file, path)
    case .file, .nothing:
      try replaceFile(FileSystem.withoutLinks(path), writing: writing)
    }
  }

  private func replaceFile(_ target: String, writing: (Int32, String) throws -> Void) throws {
    let folder = FileSystem.parent(of: target)
    let madeFolder = try FileSystem.makeFolder(folder)
    let draft = FileSystem.path(folder, ".\(FileSystem.name(of: target)).lossmap-partial")
    FileSystem.remove(draft)
    do {
      let file = try FileSystem.createFile(draft, for: path)
      defer { FileSystem.close(file) }
      try writing(file, draft)
      try FileSystem.move(draft, to: target)
    } catch {
      FileSystem.remove(draft)
      if let madeFolder { FileSystem.remove(madeFolder) }
      throw error
    }
  }
}
