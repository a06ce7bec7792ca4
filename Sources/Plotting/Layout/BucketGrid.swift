import Drawing

/// Something for each of the equal squares that a part of the canvas is divided into.
struct BucketGrid<Content> {
  /// The side of a square, in layout units.
  let side: Double
  private let bounds: Rectangle
  private let columns: Int
  private let rows: Int
  private let outside: Content
  private var contents: [Content]

  /// A grid with the same in all squares.
  init(over bounds: Rectangle, side: Double, filledWith content: Content) {
    self.bounds = bounds
    self.side = side
    columns = max(0, Int(bounds.width / side) + 1)
    rows = max(0, Int(bounds.height / side) + 1)
    outside = content
    contents = Array(repeating: content, count: columns * rows)
  }

  /// The value of the square around a point; beyond the bounds the one that all were filled with.
  subscript(point: Point) -> Content {
    get { index(around: point).map { contents[$0] } ?? outside }
    set { if let index = index(around: point) { contents[index] = newValue } }
  }

  private func index(around point: Point) -> Int? {
    guard bounds.contains(point) else { return nil }
    // From the corner on, so that equal plots get equal labels wherever they are.
    let (column, row) = ((point.x - bounds.minX) / side, (point.y - bounds.minY) / side)
    return Int(row) * columns + Int(column)
  }

  /// Changes what is in the squares that a line runs through; in one that it comes back to, again.
  mutating func change(along line: [Point], by body: (inout Content) -> Void) {
    var last: Int?
    for (start, end) in zip(line, line.dropFirst()) {
      let isInside = bounds.contains(start) && bounds.contains(end)
      guard let part = isInside ? (start, end) : bounds.part(ofLineFrom: start, to: end) else {
        continue
      }
      let way = part.1 - part.0
      let count = Int(way.length / side) + 1
      for step in 0...count {
        let index = index(around: part.0 + way * (Double(step) / Double(count)))
        if let index, index != last { body(&contents[index]) }
        last = index
      }
    }
  }
}
