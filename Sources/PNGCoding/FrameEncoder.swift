/// Encodes pictures of one size that differ little from one to the next.
///
/// The files are those of ``PNGEncoder``, but only strips that have changed are told anew.
public struct FrameEncoder: Sendable {
  private let encoder: PNGEncoder
  /// The picture encoded last.
  private var rows: PixelRows
  private let ranges: [Range<Int>]
  /// Its strips from the top; none before the first picture.
  private var strips: [Strip] = []

  /// Creates an encoder of one sequence.
  ///
  /// - Parameters:
  ///   - encoder: What makes the files, with its notes.
  ///   - width: The number of columns, at least 1.
  ///   - height: The number of rows, at least 1.
  ///   - isOpaque: Whether all pixels of all pictures are opaque.
  public init(_ encoder: PNGEncoder, width: Int, height: Int, isOpaque: Bool) {
    self.encoder = encoder
    rows = PixelRows(
      width: width, height: height,
      premultiplied: Array(repeating: 0, count: width * height), isOpaque: isOpaque)
    ranges = Strip.ranges(of: rows)
  }

  /// The bytes of the PNG file of a picture.
  ///
  /// - Parameters:
  ///   - pixels: The pixels of the whole picture, as ``PNGEncoder`` takes them.
  ///   - changedColumns: The columns of some rows in which they may differ from those of the picture
  ///     before; nil for none. Not asked for the first one.
  public mutating func encode(
    _ pixels: UnsafeBufferPointer<UInt32>, changedIn changedColumns: (Range<Int>) -> Range<Int>?
  ) -> [UInt8] {
    if strips.isEmpty {
      rows.replace(0..<rows.width, inRows: 0..<rows.height, from: pixels)
      strips = ranges.map { Strip(of: rows, in: $0) }
    } else {
      let changed = ranges.indices.filter { index in
        guard let columns = changedColumns(ranges[index]) else { return false }
        return rows.replace(columns, inRows: ranges[index], from: pixels)
      }
      // A strip may repeat the row above it, which is the last one of the strip before.
      for index in Set(changed).union(changed.map { $0 + 1 }) where index < strips.count {
        strips[index] = Strip(of: rows, in: ranges[index])
      }
    }
    return encoder.file(of: rows, in: strips)
  }
}
