import Dispatch

/// A part of a picture as tokens, with what it adds to the picture's checksum.
///
/// A patch refers to nothing but itself and the pixels just above it. Where these are as they were
/// in another picture, so is the patch: frames that follow each other share most of theirs.
struct Patch: Sendable {
  /// The tokens of the pixels, row after row, with the symbols for filters in the first column of
  /// patches.
  private let tokens: [Token]
  /// The end of the tokens of each row.
  private let ends: [Int]
  private let channels: Int
  /// The contribution of the patch to the checksum of its rows.
  let sums: Adler32

  /// The location of a patch in a picture.
  struct Place: Hashable, Sendable {
    /// The columns of pixels.
    let columns: Range<Int>
    /// The rows of pixels.
    let rows: Range<Int>
  }

  /// The places of the patches of a picture, of so many columns and rows but for the last ones:
  /// from left to right, and these rows of patches from the top.
  static func places(of rows: PixelRows, width: Int, height: Int) -> [[Place]] {
    func ranges(_ count: Int, _ step: Int) -> [Range<Int>] {
      stride(from: 0, to: count, by: step).map { $0..<min(count, $0 + step) }
    }
    return ranges(rows.height, height).map { line in
      ranges(rows.width, width).map { Place(columns: $0, rows: line) }
    }
  }

  /// The patches of a picture that stands alone.
  ///
  /// They are whole rows, in which most repeats are found, and no more than fit into the memory
  /// nearest to the processor. All processors take part.
  static func all(of rows: PixelRows) -> [Patch] {
    let places = Array(places(of: rows, width: rows.width, height: 64).joined())
    return [Patch](unsafeUninitializedCapacity: places.count) { patches, count in
      // Each patch is made by one thread alone, and read when all are there.
      nonisolated(unsafe) let patches = patches
      DispatchQueue.concurrentPerform(iterations: places.count) { index in
        patches.initializeElement(at: index, to: Patch(of: rows, at: places[index]))
      }
      count = places.count
    }
  }

  /// Tells a part of a picture.
  init(of rows: PixelRows, at place: Place) {
    (tokens, ends) = MatchFinder.tokens(of: rows, at: place)
    channels = rows.channels
    sums = Adler32(of: rows, at: place)
  }

  /// The frequency of each symbol.
  var counts: TokenCounts { TokenCounts(tokens, channels: channels) }

  /// The number of tokens.
  var tokenCount: Int { tokens.count }

  /// The number of rows of pixels.
  var rowCount: Int { ends.count }

  /// The tokens of a row, counted from the patch's first.
  @inline(__always)
  func tokens(inRow row: Int) -> ArraySlice<Token> {
    tokens[(row > 0 ? ends[row - 1] : 0)..<ends[row]]
  }
}
