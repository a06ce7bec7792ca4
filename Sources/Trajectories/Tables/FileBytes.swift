import CLibrary

/// Reads a whole file, or a pipe to its end.
///
/// - Throws: ``InputError`` of kind `unreadable`, with the reason the system gives.
package func bytes(ofFile path: String) throws(InputError) -> [UInt8] {
  var file = try FileParts(path, ofSize: 1 << 16)
  var bytes: [UInt8] = []
  bytes.reserveCapacity(file.byteCount)
  while let part = try file.next() { bytes += part }
  return bytes
}

extension InputError {
  static func unreadable(_ path: String, _ code: Int32) -> InputError {
    let reason = String(cString: strerror(code)).lowercased()
    return InputError(.unreadable, in: path, problem: "cannot be read: \(reason)")
  }
}
