import Drawing

/// A part of the canvas in equal squares.
struct SquareGrid {
  /// A square, by its place.
  struct Square: Hashable {
    var column: Int
    var row: Int
  }

  /// The side of a square, in layout units.
  let side: Double
  /// The number of squares from left to right.
  let columns: Int
  /// The number of squares from top to bottom.
  let rows: Int
  private let bounds: Rectangle

  init(over bounds: Rectangle, side: Double) {
    self.bounds = bounds
    self.side = side
    columns = max(0, Int(bounds.width / side) + 1)
    rows = max(0, Int(bounds.height / side) + 1)
  }

  /// The square that a point is in, which may be beyond the bounds.
  func square(around point: Point) -> Square {
    // From the corner on, so that equal plots get equal labels wherever they are.
    Square(
      column: Int(((point.x - bounds.minX) / side).rounded(.down)),
      row: Int(((point.y - bounds.minY) / side).rounded(.down)))
  }

  /// The place of a square when they are counted row by row; nil for one beyond the bounds.
  func index(of square: Square) -> Int? {
    guard 0..<columns ~= square.column, 0..<rows ~= square.row else { return nil }
    return square.row * columns + square.column
  }

  /// Does something with the squares that a line runs through within the bounds; one that it comes
  /// back to comes again.
  func forEachSquare(along line: [Point], _ body: (Square) -> Void) {
    var last: Square?
    for (start, end) in zip(line, line.dropFirst()) {
      let isInside = bounds.contains(start) && bounds.contains(end)
      guard let part = isInside ? (start, end) : bounds.part(ofLineFrom: start, to: end) else {
        continue
      }
      let way = part.1 - part.0
      let count = Int(way.length / side) + 1
      for index in 0...count {
        let square = square(around: part.0 + way * (Double(index) / Double(count)))
        if square != last { body(square) }
        last = square
      }
    }
  }
}
