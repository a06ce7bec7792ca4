import CZlib
import Testing

/// What zlib itself makes of a stream, and of bytes.
enum Zlib {
  /// The bytes in a stream, whose checksum zlib compares.
  static func inflated(_ stream: [UInt8], count: Int) throws -> [UInt8] {
    // Room for one more, to see that there is none.
    var bytes = [UInt8](repeating: 0, count: count + 1)
    var length = uLongf(bytes.count)
    var used = uLong(stream.count)
    let status = uncompress2(&bytes, &length, stream, &used)
    try #require(status == Z_OK)
    #expect(used == uLong(stream.count))
    return Array(bytes.prefix(Int(length)))
  }

  /// How long zlib's own stream is.
  static func compressedCount(_ bytes: [UInt8], level: Int32) throws -> Int {
    var length = compressBound(uLong(bytes.count))
    var stream = [UInt8](repeating: 0, count: Int(length))
    try #require(compress2(&stream, &length, bytes, uLong(bytes.count), level) == Z_OK)
    return Int(length)
  }

  static func crc(_ bytes: [UInt8]) -> Int { Int(crc32(0, bytes, uInt(bytes.count))) }

  static func adler(_ bytes: [UInt8]) -> UInt32 { UInt32(adler32(1, bytes, uInt(bytes.count))) }
}
