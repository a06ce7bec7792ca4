internal import CZlib

extension [UInt8] {
  /// Adds a chunk: its length, its type, its data, and a checksum over the latter two.
  ///
  /// Source: PNG, section 5.3, *Chunk layout*; the checksum is the CRC-32 of section 5.5.
  mutating func append(chunk type: String, _ data: [UInt8]) {
    self += bigEndian(data.count)
    let start = count
    self += Array(type.utf8)
    self += data
    let checksum = self[start...].withUnsafeBufferPointer { bytes in
      crc32_z(0, bytes.baseAddress, bytes.count)
    }
    self += bigEndian(Int(checksum))
  }
}

/// The four bytes of a number, the highest first.
func bigEndian(_ number: Int) -> [UInt8] {
  [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}
