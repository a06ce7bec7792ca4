/// Encodes pictures of one size that differ little from one that stands still.
///
/// Pictures are told in patches, of which only those that have changed are told anew. All pictures
/// are in one code, made for the still one, and so the others are in the next file bit for bit.
///
/// The bytes depend on the picture and the still one alone, and not on those between. The files are
/// a tenth longer than those of ``PNGEncoder``, as repeats beyond a patch are not found.
public struct FrameEncoder: Sendable {
  private let encoder: PNGEncoder
  private let code: DeflateCode
  /// The picture encoded last, at first the still one.
  private var rows: PixelRows
  private var lines: [Line]

  /// Patches beside each other.
  private struct Line {
    let places: [Patch.Place]
    var patches: [CodedPatch]
    /// All of them as one.
    var joined: CodedPatch
  }

  /// Creates an encoder of one sequence.
  ///
  /// - Parameters:
  ///   - encoder: What makes the files, with its notes.
  ///   - width: The number of columns, at least 1.
  ///   - still: The pixels of the still picture, as ``PNGEncoder`` takes them.
  ///   - isOpaque: Whether all pixels of all pictures are opaque.
  public init(
    _ encoder: PNGEncoder, width: Int, still: UnsafeBufferPointer<UInt32>, isOpaque: Bool
  ) {
    let rows = PixelRows(
      width: width, height: still.count / width, premultiplied: Array(still), isOpaque: isOpaque)
    // In smaller ones fewer repeats are found; of larger ones more is told again for a small
    // change.
    let places = Patch.places(of: rows, width: 256, height: 8)
    let patches = places.map { line in line.map { Patch(of: rows, at: $0) } }
    // The pictures to come may have any symbol.
    var counts = TokenCounts(ofEach: 1)
    for patch in patches.joined() { counts.add(patch.counts) }
    let code = DeflateCode(for: counts, channels: rows.channels)
    lines = zip(places, patches).map { places, patches in
      let patches = patches.map { CodedPatch($0, by: code) }
      return Line(places: places, patches: patches, joined: CodedPatch(joining: patches))
    }
    self.encoder = encoder
    self.code = code
    self.rows = rows
  }

  /// The bytes of the PNG file of a picture.
  ///
  /// - Parameters:
  ///   - pixels: The pixels of the whole picture, as ``PNGEncoder`` takes them.
  ///   - changedColumns: In which of some columns any of them, in some rows, may differ from those
  ///     of the picture before, at first the still one.
  public mutating func encode(
    _ pixels: UnsafeBufferPointer<UInt32>,
    changedIn changedColumns: (_ columns: Range<Int>, _ rows: Range<Int>) -> Range<Int>
  ) -> [UInt8] {
    // A patch may repeat the pixels just above it, which belong to another one.
    var isAboveChanged = lines[0].places.map { _ in false }
    for line in lines.indices {
      var isLineChanged = false
      for (index, place) in lines[line].places.enumerated() {
        let columns = changedColumns(place.columns, place.rows)
        let changed = replace(columns, inRows: place.rows, from: pixels)
        if changed.any || isAboveChanged[index] {
          lines[line].patches[index] = CodedPatch(Patch(of: rows, at: place), by: code)
          isLineChanged = true
        }
        isAboveChanged[index] = changed.last
      }
      if isLineChanged { lines[line].joined = CodedPatch(joining: lines[line].patches) }
    }
    return encoder.file(of: rows, in: DeflateBlock(lines.map(\.joined), by: code))
  }

  /// Takes over the pixels of a part, and says whether any of them differ from those before, and
  /// any in the last row.
  private mutating func replace(
    _ columns: Range<Int>, inRows part: Range<Int>, from pixels: UnsafeBufferPointer<UInt32>
  ) -> (any: Bool, last: Bool) {
    if columns.isEmpty { return (false, false) }
    let others = rows.replace(columns, inRows: part.dropLast(), from: pixels)
    let last = rows.replace(columns, inRows: part.suffix(1), from: pixels)
    return (others || last, last)
  }
}
