/// Some rows of a picture as tokens, with what they add to its counts and its checksum.
///
/// A strip refers to nothing but itself and the row above it. Where these are as they were in
/// another picture, so is the strip: frames that follow each other share most of theirs.
struct Strip: Sendable {
  /// What the rows are made of.
  let tokens: [Token]
  /// How often each symbol occurs there.
  let counts: TokenCounts
  /// What the bytes of the rows add to the checksum.
  let sums: Adler32

  /// The number of rows of all strips but the last.
  ///
  /// In shorter ones fewer repeats are found; of longer ones more are told again for a small change.
  static let height = 16

  /// The rows of each strip of a picture, from the top.
  static func ranges(of rows: PixelRows) -> [Range<Int>] {
    stride(from: 0, to: rows.height, by: height).map { $0..<min(rows.height, $0 + height) }
  }

  /// Tells some rows of a picture.
  init(of rows: PixelRows, in range: Range<Int>) {
    tokens = RepeatFinder.tokens(of: rows, in: range)
    counts = TokenCounts(tokens, channels: rows.channels)
    sums = Adler32(of: rows, in: range)
  }
}
