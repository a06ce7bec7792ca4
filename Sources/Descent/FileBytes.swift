import Foundation

/// Reads a whole file, or a pipe to its end.
///
/// - Throws: ``InputError`` of kind `unreadable`, with the reason the system gives.
package func bytes(ofFile path: String) throws(InputError) -> [UInt8] {
  guard let file = fopen(path, "rb") else { throw .unreadable(path, errno) }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(size(of: file))
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    bytes.append(contentsOf: chunk[..<count])
    if count < chunk.count { break }
  }
  if ferror(file) != 0 { throw .unreadable(path, errno) }
  return bytes
}

/// The size of a regular file, and zero for a pipe.
private func size(of file: UnsafeMutablePointer<FILE>) -> Int {
  var status = stat()
  guard fstat(fileno(file), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return 0 }
  return Int(status.st_size)
}

extension InputError {
  fileprivate static func unreadable(_ path: String, _ code: Int32) -> InputError {
    let reason = String(cString: strerror(code)).lowercased()
    return InputError(.unreadable, in: path, problem: "cannot be read: \(reason)")
  }
}
