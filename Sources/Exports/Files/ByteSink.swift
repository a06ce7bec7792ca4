#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Something that takes the bytes of one file: a file on disk, standard output, memory.
package protocol ByteSink {
  /// The name of the destination for errors: the path of a file, for one.
  var name: String { get }

  /// Appends bytes.
  ///
  /// - Throws: ``OutputError`` where they cannot be written.
  mutating func write(_ bytes: [UInt8]) throws

  /// Replaces bytes that were written before, as a header does that counts what follows it.
  ///
  /// - Throws: ``OutputError``, also where the sink cannot go back, as a pipe cannot.
  mutating func overwrite(_ bytes: [UInt8], at offset: Int) throws

  /// Lets another program write all of the file.
  ///
  /// - Parameter write: Writes a file at the path it is given.
  /// - Throws: ``OutputError``, or what `write` throws.
  mutating func fill(by write: (_ path: String) throws -> Void) throws
}

/// Collects the bytes of a file in memory.
package struct MemorySink: ByteSink, Sendable {
  /// The bytes written so far.
  package private(set) var bytes: [UInt8] = []
  /// The name of the destination for errors.
  package let name: String

  /// Creates an empty sink.
  package init(named name: String = "memory") { self.name = name }

  /// Appends bytes.
  package mutating func write(_ bytes: [UInt8]) { self.bytes += bytes }

  /// Replaces bytes that were written before.
  package mutating func overwrite(_ bytes: [UInt8], at offset: Int) {
    self.bytes.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
  }

  /// Takes the bytes of a temporary file, which is removed afterwards.
  ///
  /// - Throws: ``OutputError`` where the file cannot be read back, or what `write` throws.
  package mutating func fill(by write: (_ path: String) throws -> Void) throws {
    let path = FileSystem.path(
      FileManager.default.temporaryDirectory.path, "lossmap-\(UUID().uuidString)")
    defer { FileSystem.remove(path) }
    try write(path)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw OutputError(.writingFailed, path, problem: "a temporary file cannot be read back")
    }
    bytes += data
  }
}

/// Passes the bytes of a file on to an open one.
struct FileSink: ByteSink {
  private let file: Int32
  private let path: String
  let name: String

  /// Wraps an open file.
  ///
  /// - Parameters:
  ///   - file: The file's descriptor.
  ///   - path: The path of the same file.
  ///   - name: The name for errors.
  init(_ file: Int32, at path: String, named name: String) {
    self.file = file
    self.path = path
    self.name = name
  }

  func write(_ bytes: [UInt8]) throws {
    try FileSystem.write(bytes, to: file, named: name)
  }

  func overwrite(_ bytes: [UInt8], at offset: Int) throws {
    try FileSystem.overwrite(bytes, in: file, at: offset, named: name)
  }

  func fill(by write: (_ path: String) throws -> Void) throws { try write(path) }
}
