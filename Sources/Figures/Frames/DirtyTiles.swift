import Drawing

/// Parts of a picture of pixels, to the precision of small squares.
package struct DirtyTiles: Hashable, Sendable {
  /// The number of columns and of rows of pixels to a tile, fewer at the right and the bottom.
  static let side = 16

  private let width: Int
  private let height: Int
  /// The number of tiles in a row.
  private let columnCount: Int
  /// The tiles that are dirty, row after row from the top.
  private var isIn: [Bool]

  /// Creates parts of a picture of so many pixels: none of it, or all.
  init(width: Int, height: Int, isFull: Bool = false) {
    self.width = width
    self.height = height
    columnCount = Self.count(width)
    isIn = Array(repeating: isFull, count: columnCount * Self.count(height))
  }

  /// The number of tiles that some pixels in a line take.
  private static func count(_ pixels: Int) -> Int { (pixels + side - 1) / side }

  /// Adds all tiles that a rectangle, measured in pixels, touches.
  mutating func insert(_ rectangle: Rectangle) {
    let (columns, rows) = touched(by: rectangle)
    for row in rows {
      for column in columns { isIn[row * columnCount + column] = true }
    }
  }

  /// Returns whether a rectangle, measured in pixels, touches any of the tiles.
  func touch(_ rectangle: Rectangle) -> Bool {
    let (columns, rows) = touched(by: rectangle)
    return rows.contains { row in columns.contains { isIn[row * columnCount + $0] } }
  }

  /// The columns and the rows of tiles that a rectangle touches.
  private func touched(by rectangle: Rectangle) -> (columns: Range<Int>, rows: Range<Int>) {
    func touched(_ low: Double, _ high: Double, atMost length: Int) -> Range<Int> {
      // Far outside of the picture, numbers may be greater than any place, or none.
      guard low <= high else { return 0..<Self.count(length) }
      let first = max(0, min(low.rounded(.down), Double(length)))
      let end = max(first, min(high.rounded(.up), Double(length)))
      return (Int(first) / Self.side)..<Self.count(Int(end))
    }
    return (
      touched(rectangle.minX, rectangle.maxX, atMost: width),
      touched(rectangle.minY, rectangle.maxY, atMost: height)
    )
  }

  /// The parts that are those of another picture of the same size as well.
  func intersection(_ other: DirtyTiles) -> DirtyTiles {
    var both = self
    for place in isIn.indices where !other.isIn[place] { both.isIn[place] = false }
    return both
  }

  /// Tiles that are beside each other, as rectangles measured in pixels; no two share a pixel.
  var rectangles: [Rectangle] {
    (0..<Self.count(height)).flatMap { row -> [Rectangle] in
      let tiles = tiles(inRow: row)
      var rectangles: [Rectangle] = []
      var rest = tiles
      while let start = rest.firstIndex(of: true) {
        let end = rest[start...].firstIndex(of: false) ?? rest.endIndex
        rectangles.append(
          Rectangle(
            minX: Double((start - tiles.startIndex) * Self.side), minY: Double(row * Self.side),
            maxX: Double(min(width, (end - tiles.startIndex) * Self.side)),
            maxY: Double(min(height, (row + 1) * Self.side))))
        rest = rest[end...]
      }
      return rectangles
    }
  }

  /// The columns, of some columns and rows of pixels, from the first to the last tile among them;
  /// none where there are no tiles.
  package func columns(within columns: Range<Int>, rows: Range<Int>) -> Range<Int> {
    var (first, end) = (columns.upperBound, columns.lowerBound)
    for row in (rows.lowerBound / Self.side)..<Self.count(rows.upperBound) {
      let start = row * columnCount
      for column in (columns.lowerBound / Self.side)..<Self.count(columns.upperBound)
      where isIn[start + column] {
        first = min(first, column * Self.side)
        end = max(end, (column + 1) * Self.side)
      }
    }
    return first < end ? (first..<end).clamped(to: columns) : columns.prefix(0)
  }

  private func tiles(inRow row: Int) -> ArraySlice<Bool> {
    isIn[(row * columnCount)..<((row + 1) * columnCount)]
  }
}
