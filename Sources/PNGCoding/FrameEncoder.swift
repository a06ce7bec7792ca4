/// Encodes pictures of one size that differ little from one to the next.
///
/// Pictures are told in patches, of which only those that have changed are told anew. The bytes depend
/// on the picture alone, and not on those before it; the files are a tenth longer than those of
/// ``PNGEncoder``, as repeats beyond a patch are not found.
public struct FrameEncoder: Sendable {
  private let encoder: PNGEncoder
  /// The picture encoded last.
  private var rows: PixelRows
  private let places: [[Patch.Place]]
  /// Its patches; none before the first picture.
  private var patches: [[Patch]] = []

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
    // In smaller ones fewer repeats are found; of larger ones more is told again for a small change.
    places = Patch.places(of: rows, width: 256, height: 16)
  }

  /// The bytes of the PNG file of a picture.
  ///
  /// - Parameters:
  ///   - pixels: The pixels of the whole picture, as ``PNGEncoder`` takes them.
  ///   - isChanged: Whether any of them may differ from those of the picture before, in some columns
  ///     and some rows. Not asked for the first picture.
  public mutating func encode(
    _ pixels: UnsafeBufferPointer<UInt32>,
    where isChanged: (_ columns: Range<Int>, _ rows: Range<Int>) -> Bool
  ) -> [UInt8] {
    if patches.isEmpty {
      rows.replace(0..<rows.width, inRows: 0..<rows.height, from: pixels)
      patches = places.map { line in line.map { Patch(of: rows, at: $0) } }
    } else {
      // A patch may repeat the pixels just above it, which belong to another one.
      var isAboveChanged = places[0].map { _ in false }
      let all = replace(from: pixels, where: isChanged)
      for (line, places) in places.enumerated() {
        for (index, place) in places.enumerated() {
          if all[line][index] || isAboveChanged[index] {
            patches[line][index] = Patch(of: rows, at: place)
          }
        }
        isAboveChanged = all[line]
      }
    }
    return encoder.file(of: rows, in: patches)
  }

  /// Takes over what has changed, and says of each patch whether it has.
  private mutating func replace(
    from pixels: UnsafeBufferPointer<UInt32>, where isChanged: (Range<Int>, Range<Int>) -> Bool
  ) -> [[Bool]] {
    places.map { line in
      line.map { place in
        isChanged(place.columns, place.rows)
          && rows.replace(place.columns, inRows: place.rows, from: pixels)
      }
    }
  }
}
