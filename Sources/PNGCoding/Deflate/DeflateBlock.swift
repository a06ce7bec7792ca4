/// A picture as one block of a deflate stream.
///
/// Source: RFC 1951, section 3.2.3, *Details of block format*.
struct DeflateBlock: Sendable {
  private let patches: [CodedPatch]
  private let code: DeflateCode
  /// The length of the block; the last byte is filled with zeros.
  let byteCount: Int

  /// A block of the patches of a picture from the top, each as wide as it, all in one code.
  init(_ patches: [CodedPatch], by code: DeflateCode) {
    self.patches = patches
    self.code = code
    let bitCount =
      code.header.reduce(code.end.count) { $0 + $1.count }
      + patches.reduce(0) { $0 + $1.bitCount }
    byteCount = (bitCount + 7) / 8
  }

  /// A picture that stands alone, in a code made for just this one.
  init(of rows: PixelRows) {
    let patches = Patch.all(of: rows)
    var counts = TokenCounts()
    for patch in patches { counts.add(patch.counts) }
    let code = DeflateCode(for: counts, channels: rows.channels)
    self.init(patches.map { CodedPatch($0, by: code) }, by: code)
  }

  /// Writes the block.
  func write(to writer: inout BitWriter) {
    for bits in code.header { writer.append(bits) }
    for patch in patches { patch.write(to: &writer) }
    writer.append(code.end)
  }

  /// The checksum of all bytes of the picture.
  var checksum: Adler32 {
    patches.reduce(into: Adler32()) { $0.add($1.sums) }
  }
}
