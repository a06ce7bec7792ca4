/// Tells a picture by pixels as they are and by repeats of earlier ones.
///
/// This is the method of Ziv and Lempel (*A Universal Algorithm for Sequential Data Compression*,
/// 1977), by pixels in place of bytes. Drawn pictures repeat themselves in three ways, and only
/// these are looked for: a pixel is as the one to its left (flat areas), as the one above it (lines
/// and edges that stand upright), or it and the next are as a pair seen before (glyphs, and lines
/// that lean). The first that holds for a few pixels is taken, else the longest.
///
/// A picture is told in patches, and all is looked for in the same patch, but for the row above it:
/// what is found depends on these pixels alone.
///
/// Places are numbers of pixels, counted over all rows. They are far from overflowing, which is not
/// checked at every pixel.
struct MatchFinder {
  /// Some pixels that are as the ones before by a distance in bytes.
  private struct Repeat {
    var count = 0
    var distance = 0
  }

  /// The pixels, four bytes each.
  private let pixels: UnsafeRawPointer
  /// The last index at which a pair of pixels was seen, by a hash of the pair.
  ///
  /// Other pairs may have the same hash, and before any was seen all are said to be at the first
  /// pixel of the patch: what is found is compared.
  private let places: UnsafeMutablePointer<Int32>
  /// The columns of the patch.
  private let columns: Range<Int>
  private let width: Int
  private let pixelCount: Int
  private let channels: Int
  private let stride: Int
  /// Indicates whether the row above is near enough to be repeated.
  private let canRepeatAbove: Bool

  private static let placeBits = 11
  /// A repeat of so many pixels is taken without a look at the other ways.
  private static let enough = 4

  /// The tokens of a patch: pixels and repeats, and at the start of each row of the picture a
  /// symbol for its filter; and where the tokens of each row end.
  static func tokens(
    of rows: PixelRows, at patch: Patch.Place
  ) -> (tokens: [Token], ends: [Int]) {
    let first = patch.rows.lowerBound &* rows.width &+ patch.columns.lowerBound
    return rows.pixels.withUnsafeBytes { pixels in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: 1 << placeBits) { places in
        places.initialize(repeating: Int32(truncatingIfNeeded: first))
        guard let pixels = pixels.baseAddress, let places = places.baseAddress else {
          return ([], [])
        }
        return MatchFinder(pixels: pixels, places: places, columns: patch.columns, rows: rows)
          .tokens(in: patch.rows)
      }
    }
  }

  private init(
    pixels: UnsafeRawPointer, places: UnsafeMutablePointer<Int32>, columns: Range<Int>,
    rows: PixelRows
  ) {
    self.pixels = pixels
    self.places = places
    self.columns = columns
    (width, channels, stride) = (rows.width, rows.channels, rows.stride)
    pixelCount = rows.pixels.count
    canRepeatAbove = rows.stride <= DeflateSymbol.farthest
  }

  private func tokens(in rows: Range<Int>) -> (tokens: [Token], ends: [Int]) {
    var tokens: [Token] = []
    tokens.reserveCapacity(rows.count * (2 + columns.count / 8))
    var ends: [Int] = []
    ends.reserveCapacity(rows.count)
    withUnsafeTemporaryAllocation(of: Token.self, capacity: 1 + columns.count) { ofRow in
      for row in rows {
        let count = find(in: row, ofRow)
        tokens += UnsafeBufferPointer(rebasing: ofRow[..<count])
        ends.append(tokens.count)
      }
    }
    return (tokens, ends)
  }

  /// Finds the tokens of a row, and returns how many there are.
  private func find(in row: Int, _ tokens: UnsafeMutableBufferPointer<Token>) -> Int {
    let rowStart = row * width
    let longest = DeflateSymbol.longest / channels
    var count = 0
    if columns.lowerBound == 0 {
      tokens[0] = Token(symbol: 0)
      count = 1
    }
    var place = rowStart &+ columns.lowerBound
    while place < rowStart &+ columns.upperBound {
      let found = longestRepeat(at: place, rowStart: rowStart)
      if found.count == 0 {
        tokens[count] = Token(pixel: pixel(at: place), hasAlpha: channels == 4)
        count &+= 1
        place &+= 1
        continue
      }
      place &+= found.count
      let distance = DeflateSymbol.distance(found.distance)
      var rest = found.count
      while rest > 0 {
        tokens[count] = Token(repeating: min(rest, longest), distance: distance)
        count &+= 1
        rest &-= longest
      }
    }
    return count
  }

  @inline(__always)
  private func longestRepeat(at place: Int, rowStart: Int) -> Repeat {
    let rest = rowStart &+ columns.upperBound &- place
    // A pair at the end of the patch would go beyond it.
    guard rest > 1 else { return Repeat() }
    let hasLeft = place > rowStart &+ columns.lowerBound
    let hasAbove = rowStart > 0 && canRepeatAbove
    let pair = pair(at: place)
    let earlier = exchange(pair, at: place)
    let pixel = UInt32(truncatingIfNeeded: pair)
    let isLeft = pixel == self.pixel(at: hasLeft ? place &- 1 : place)
    let isAbove = pixel == self.pixel(at: hasAbove ? place &- width : place)
    let isPair = pair == self.pair(at: earlier)
    // The direction is hard to predict; that it is one of the two is easier.
    guard isLeft.number | isAbove.number | isPair.number != 0 else { return Repeat() }
    var longest = Repeat()
    if isLeft && hasLeft {
      longest = Repeat(count: commonCount(place, place &- 1, atMost: rest), distance: channels)
      if longest.count >= Self.enough { return longest }
    }
    if isAbove && hasAbove {
      let count = commonCount(place, place &- width, atMost: rest)
      if count > longest.count { longest = Repeat(count: count, distance: stride) }
      if longest.count >= Self.enough { return longest }
    }
    guard isPair else { return longest }
    let found = repeatOfPair(at: place, rowStart: rowStart, earlier: earlier)
    return found.count > longest.count ? found : longest
  }

  /// The match that follows a pair seen before, where that is near enough.
  private func repeatOfPair(at place: Int, rowStart: Int, earlier: Int) -> Repeat {
    let column = place &- rowStart
    let back = place &- earlier
    // Between pixels of different rows are the bytes for the filters.
    let rowsBack = back <= column ? 0 : (back &- column &+ width &- 1) / width
    let distance = channels &* back &+ rowsBack
    guard 1...DeflateSymbol.farthest ~= distance else { return Repeat() }
    let earlierColumn = column &+ rowsBack &* width &- back
    let count = commonCount(
      place, earlier, atMost: columns.upperBound &- max(column, earlierColumn))
    return count > 1 ? Repeat(count: count, distance: distance) : Repeat()
  }

  /// The last index at which a pair of pixels was seen; from now on it is this one.
  @inline(__always)
  private func exchange(_ pair: UInt64, at place: Int) -> Int {
    // Multiplying by 2⁶⁴ over the golden ratio spreads pairs well over the highest bits (Knuth,
    // *The Art of Computer Programming*, volume 3, section 6.4).
    let hash = Int((pair &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - Self.placeBits))
    defer { places[hash] = Int32(truncatingIfNeeded: place) }
    return Int(places[hash])
  }

  /// The number of equal pixels from two indices on.
  @inline(__always)
  private func commonCount(_ place: Int, _ earlier: Int, atMost limit: Int) -> Int {
    var count = 0
    // Eight at a time, and then some of the next row may be compared as well.
    while count < limit && place &+ count &+ 8 <= pixelCount {
      let first = firstDifference(place &+ count, earlier &+ count)
      if first < 8 { return min(limit, count &+ first) }
      count &+= 8
    }
    while count < limit && pixel(at: place &+ count) == pixel(at: earlier &+ count) { count &+= 1 }
    return min(limit, count)
  }

  /// The first of eight pixels that is not as the one from another place on; 8 for none.
  @inline(__always)
  private func firstDifference(_ place: Int, _ earlier: Int) -> Int {
    func difference(_ index: Int) -> UInt64 {
      pair(at: place &+ index) ^ pair(at: earlier &+ index)
    }
    let (first, second) = (difference(0), difference(2))
    let (third, fourth) = (difference(4), difference(6))
    if first | second | third | fourth == 0 { return 8 }
    // The choice is hard to predict, so it is made without a branch.
    let isLate = first | second == 0
    let (even, odd) = isLate ? (third, fourth) : (first, second)
    let pixels = (even == 0 ? odd : even).trailingZeroBitCount &>> 5
    return (isLate ? 4 : 0) &+ (even == 0 ? 2 : 0) &+ pixels
  }

  @inline(__always)
  private func pixel(at place: Int) -> UInt32 {
    pixels.load(fromByteOffset: 4 &* place, as: UInt32.self)
  }

  /// A pixel and the next, which is in the upper half.
  @inline(__always)
  private func pair(at place: Int) -> UInt64 {
    UInt64(littleEndian: pixels.loadUnaligned(fromByteOffset: 4 &* place, as: UInt64.self))
  }
}

extension Bool {
  /// 1 for true, that several may be joined without a branch.
  @inline(__always)
  fileprivate var number: UInt8 { self ? 1 : 0 }
}
