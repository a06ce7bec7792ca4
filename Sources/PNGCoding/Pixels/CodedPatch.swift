/// A patch as it stands in a stream: the bits of each of its rows.
struct CodedPatch: Sendable {
  /// The bits of all rows, and some bytes behind them, so that eight can be loaded anywhere.
  private let bytes: [UInt8]
  /// The end of the bits of each row.
  private let ends: [Int]
  /// The contribution of the patch to the checksum of its rows.
  let sums: Adler32

  /// Writes a patch in a code that has all its symbols.
  init(_ patch: Patch, by code: DeflateCode) {
    self.init(
      rowCount: patch.rowCount, mostBits: patch.tokenCount * BitWriter.mostBits, sums: patch.sums
    ) { row, writer in
      code.write(patch.tokens(inRow: row), to: &writer)
    }
  }

  /// Joins patches that are beside each other, from left to right.
  init(joining patches: [CodedPatch]) {
    self.init(
      rowCount: patches.first?.rowCount ?? 0, mostBits: patches.reduce(0) { $0 + $1.bitCount },
      sums: Adler32(joining: patches.lazy.map(\.sums))
    ) { row, writer in
      for patch in patches {
        let start = row > 0 ? patch.ends[row - 1] : 0
        patch.bytes.withUnsafeBytes { writer.append($0, bits: start..<patch.ends[row]) }
      }
    }
  }

  /// Takes what is written for each row.
  private init(
    rowCount: Int, mostBits: Int, sums: Adler32, write: (_ row: Int, inout BitWriter) -> Void
  ) {
    var ends: [Int] = []
    ends.reserveCapacity(rowCount)
    bytes = [UInt8](
      unsafeUninitializedCapacity: mostBits / 8 + 2 * BitWriter.slack
    ) { bytes, count in
      var writer = BitWriter(into: UnsafeMutableRawBufferPointer(bytes))
      for row in 0..<rowCount {
        write(row, &writer)
        ends.append(writer.bitCount)
      }
      count = writer.bitCount / 8 + BitWriter.slack
    }
    self.ends = ends
    self.sums = sums
  }

  /// The number of rows of pixels.
  var rowCount: Int { ends.count }

  /// The number of bits of all rows.
  var bitCount: Int { ends.last ?? 0 }

  /// Writes all rows.
  func write(to writer: inout BitWriter) {
    bytes.withUnsafeBytes { writer.append($0, bits: 0..<bitCount) }
  }
}
