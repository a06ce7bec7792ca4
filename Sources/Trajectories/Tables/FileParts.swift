import CLibrary

/// A file, or a pipe, in parts that end where a line ends.
struct FileParts: ~Copyable {
  private let file: UnsafeMutablePointer<FILE>
  private let path: String
  private let size: Int
  /// The beginning of a line whose end has not been read yet.
  private var rest: [UInt8] = []

  /// Opens a file.
  ///
  /// - Parameter size: About how long the parts are, in bytes.
  /// - Throws: ``InputError`` of kind `unreadable`, with the reason the system gives.
  init(_ path: String, ofSize size: Int) throws(InputError) {
    guard let file = fopen(path, "rb") else { throw .unreadable(path, errno) }
    self.file = file
    self.path = path
    self.size = size
  }

  deinit {
    fclose(file)
  }

  /// The size of a regular file, and zero for a pipe.
  var byteCount: Int {
    var status = stat()
    guard fstat(fileno(file), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return 0 }
    return Int(status.st_size)
  }

  /// Reads the next part; nil where there is none.
  ///
  /// Within quotation marks a line end is text, so the first part with one is all the rest.
  ///
  /// - Throws: ``InputError`` of kind `unreadable`, with the reason the system gives.
  mutating func next() throws(InputError) -> [UInt8]? {
    var part = rest
    var lineEnd: Int?
    while lineEnd == nil || part.has(UInt8(ascii: "\"")) {
      let count = part.count
      let room = max(size, count)
      part = [UInt8](unsafeUninitializedCapacity: count + room) { bytes, filled in
        _ = bytes.update(fromContentsOf: part)
        filled = count + fread(bytes.baseAddress.map { $0 + count }, 1, room, file)
      }
      if ferror(file) != 0 { throw .unreadable(path, errno) }
      if part.count == count {
        rest = []
        return part.isEmpty ? nil : part
      }
      lineEnd = part.lastIndex(of: UInt8(ascii: "\n"))
    }
    guard let lineEnd else { return nil }
    rest = Array(part[(lineEnd + 1)...])
    part.removeSubrange((lineEnd + 1)...)
    return part
  }
}

extension [UInt8] {
  /// Whether a byte is among these.
  fileprivate func has(_ byte: UInt8) -> Bool {
    withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
    }
  }
}
