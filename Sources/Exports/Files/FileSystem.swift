import CLibrary

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The few operations on files that outputs need, each with an error that names its path.
enum FileSystem {
  /// Makes sure that a folder is there, with all folders above it.
  ///
  /// - Returns: The topmost folder that was made, or nil where all were there.
  @discardableResult
  static func makeFolder(_ path: String) throws(OutputError) -> String? {
    guard !path.isEmpty, kind(of: path) != .folder else { return nil }
    let made = try makeFolder(parent(of: path))
    if mkdir(path, 0o777) != 0 {
      let code = errno
      // Someone else may have made it in between.
      guard kind(of: path) == .folder else {
        throw .fromSystem(.cannotCreate, path, code: code)
      }
    }
    return made ?? path
  }

  /// Creates a file that was not there before and opens it for writing.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - name: What an error calls it.
  static func createFile(_ path: String, for name: String) throws(OutputError) -> Int32 {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard file >= 0 else { throw .fromSystem(.cannotCreate, name) }
    return file
  }

  /// Opens a device or a pipe for writing.
  static func openDevice(_ path: String) throws(OutputError) -> Int32 {
    let file = open(path, O_WRONLY)
    guard file >= 0 else { throw .fromSystem(.cannotCreate, path) }
    return file
  }

  /// Closes an open file.
  static func close(_ file: Int32) {
    _ = CLibrary.close(file)
  }

  /// Writes all bytes to an open file.
  static func write(
    _ bytes: [UInt8], to file: Int32, named path: String
  ) throws(OutputError) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        CLibrary.write(file, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .fromSystem(.writingFailed, path) }
      start += count
    }
  }

  /// Writes all bytes over some that were written to a file before.
  ///
  /// - Throws: ``OutputError``, also where it is no file but a pipe.
  static func overwrite(
    _ bytes: [UInt8], in file: Int32, at offset: Int, named path: String
  ) throws(OutputError) {
    guard lseek(file, off_t(offset), SEEK_SET) >= 0 else {
      throw .fromSystem(.writingFailed, path)
    }
    try write(bytes, to: file, named: path)
  }

  /// Writes all bytes over some of a file, or behind its last one.
  static func overwrite(
    _ bytes: [UInt8], inFileAt path: String, at offset: Int, named name: String
  ) throws(OutputError) {
    let file = open(path, O_WRONLY)
    guard file >= 0 else { throw .fromSystem(.writingFailed, name) }
    defer { close(file) }
    try overwrite(bytes, in: file, at: offset, named: name)
  }

  /// Moves a file within a disk in one step, over the file that is there.
  static func move(_ path: String, to destination: String) throws(OutputError) {
    guard rename(path, destination) == 0 else { throw .fromSystem(.writingFailed, destination) }
  }

  /// Removes a file or a folder with all that is in it, if it is there.
  static func remove(_ path: String) {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The names in a folder.
  static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  /// The first bytes of a file, at most `count`; none where it cannot be read.
  static func head(of path: String, count: Int) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    return [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
      filled = fread(bytes.baseAddress, 1, count, file)
    }
  }

  /// The number of bytes in a file; 0 where there is none.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The kinds of things a path can name, with links followed.
  enum Kind {
    case nothing
    case file
    case folder
    /// A device, a pipe, or a socket: something that cannot be replaced, only written to.
    case device
  }

  /// The kind of thing that a path names.
  static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .device
    }
  }

  /// The path without links in it, where there is something of this name.
  static func withoutLinks(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// A name within a folder.
  static func path(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The folder that a file or folder is in; empty for the current one.
  static func parent(of path: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: true)
    guard !parts.isEmpty else { return "" }
    parts.removeLast()
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The extension of a file's name in lower case, without its dot; nil where a name is only
  /// that, or has no dot.
  static func ending(of path: String) -> String? {
    path.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased()
  }
}
