/// Numbers for the corners and edges of a surface's grid, and what is found there.
///
/// A crossing is named by the edge it lies on: an edge carries at most one crossing of a level.
struct GridNumbering {
  private let surface: ScalarGrid
  /// The number of columns of samples.
  let columns: Int
  /// The number of rows of samples.
  let rows: Int
  /// For each corner, whether there is a cell to its upper right with all four corners finite.
  private let isCell: [Bool]
  /// For each block of cells in a row, its smallest and its largest sample: most blocks are not
  /// crossed by a level, and are passed over in one go.
  private let blocks: [(low: Double, high: Double)]
  private let blocksInRow: Int

  /// The number of cells in a block.
  private static let blockLength = 32

  init(_ surface: ScalarGrid) {
    self.surface = surface
    let (columns, rows) = (surface.x.count, surface.y.count)
    let isFinite = surface.values.map(\.isFinite)
    var isCell = Array(repeating: false, count: columns * rows)
    for row in 0..<(rows - 1) {
      for corner in (row * columns)..<(row * columns + columns - 1) {
        isCell[corner] =
          isFinite[corner] && isFinite[corner + 1]
          && isFinite[corner + columns] && isFinite[corner + columns + 1]
      }
    }
    self.columns = columns
    self.rows = rows
    self.isCell = isCell
    blocksInRow = (columns - 1 + GridNumbering.blockLength - 1) / GridNumbering.blockLength
    blocks = GridNumbering.blocks(of: surface)
  }

  private static func blocks(of surface: ScalarGrid) -> [(low: Double, high: Double)] {
    let (columns, rows) = (surface.x.count, surface.y.count)
    return surface.values.withUnsafeBufferPointer { values in
      (0..<(rows - 1)).flatMap { row in
        stride(from: 0, to: columns - 1, by: blockLength).map { first in
          var (low, high) = (Double.infinity, -Double.infinity)
          func hold(_ value: Double) {
            // NaN is neither lower nor higher.
            if value < low { low = value }
            if value > high { high = value }
          }
          for corner
            in (row * columns + first)...(row * columns + min(first + blockLength, columns - 1))
          {
            hold(values[corner])
            hold(values[corner + columns])
          }
          return (low, high)
        }
      }
    }
  }

  /// The number of corners, which are numbered row after row like the samples.
  var cornerCount: Int { columns * rows }

  /// A bound on the numbers of edges.
  ///
  /// The edge to the right of corner `c` has the number `c`, the one above it
  /// `cornerCount + c`; the numbers of edges that would leave the grid stay unused.
  var edgeCount: Int { 2 * cornerCount }

  /// The number of a cell's edge; a cell is named by its bottom left corner.
  func edge(_ edge: CellCase.Edge, ofCell corner: Int) -> Int {
    switch edge {
    case .bottom: corner
    case .top: corner + columns
    case .left: cornerCount + corner
    case .right: cornerCount + corner + 1
    }
  }

  /// The location of a corner.
  func point(atCorner corner: Int) -> SIMD2<Double> {
    SIMD2(surface.x[corner % columns], surface.y[corner / columns])
  }

  /// The point where a level crosses an edge, the same for both cells beside it.
  func point(onEdge edge: Int, at level: Double) -> SIMD2<Double> {
    let from = edge % cornerCount
    let to = edge < cornerCount ? from + 1 : from + columns
    let (low, high) = (surface.values[from], surface.values[to])
    // Halved, so that the difference of two huge losses is still a finite number.
    let share = (level / 2 - low / 2) / (high / 2 - low / 2)
    let (start, end) = (point(atCorner: from), point(atCorner: to))
    // From the nearer end, so that both ends, and the edge's own coordinate, are met exactly.
    return share < 0.5 ? start + (end - start) * share : end - (end - start) * (1 - share)
  }

  /// Calls `body` with the entered and the left edge of each join of a level, cell by cell.
  func forEachJoin(at level: Double, _ body: (_ enter: Int, _ leave: Int) -> Void) {
    for row in 0..<(rows - 1) {
      for block in 0..<blocksInRow {
        let (low, high) = blocks[row * blocksInRow + block]
        guard low <= level, high > level else { continue }
        let first = row * columns + block * GridNumbering.blockLength
        let end = min(first + GridNumbering.blockLength, row * columns + columns - 1)
        forEachJoin(at: level, inCells: first..<end, body)
      }
    }
  }

  private func forEachJoin(
    at level: Double, inCells cells: Range<Int>, _ body: (_ enter: Int, _ leave: Int) -> Void
  ) {
    surface.values.withUnsafeBufferPointer { values in
      for corner in cells {
        let bottomLeft = values[corner]
        let bottomRight = values[corner + 1]
        let topLeft = values[corner + columns]
        let topRight = values[corner + columns + 1]
        let index =
          (bottomLeft > level ? CellCase.bottomLeft : 0)
          | (bottomRight > level ? CellCase.bottomRight : 0)
          | (topRight > level ? CellCase.topRight : 0)
          | (topLeft > level ? CellCase.topLeft : 0)
        // Most cells are not crossed at all.
        guard index != 0, index != 15, isCell[corner] else { continue }
        let mean = bottomLeft / 4 + bottomRight / 4 + topRight / 4 + topLeft / 4
        let highSaddle = mean > level ? CellCase.joinsOfHighSaddle[index] : nil
        for join in highSaddle ?? CellCase.joins[index] {
          body(edge(join.enter, ofCell: corner), edge(join.leave, ofCell: corner))
        }
      }
    }
  }

  /// Calls `body` with the edges that have a cell on one side only, that cell to their left.
  func forEachBorderEdge(_ body: (_ edge: Int, _ start: Int, _ end: Int) -> Void) {
    for corner in 0..<cornerCount where isCell[corner] {
      let (right, above) = (corner + 1, corner + columns)
      if corner < columns || !isCell[corner - columns] {
        body(edge(.bottom, ofCell: corner), corner, right)
      }
      // Behind the last cell of a row stands a corner without a cell, and so on both sides.
      if !isCell[right] {
        body(edge(.right, ofCell: corner), right, above + 1)
      }
      if !isCell[above] {
        body(edge(.top, ofCell: corner), above + 1, above)
      }
      if corner == 0 || !isCell[corner - 1] {
        body(edge(.left, ofCell: corner), above, corner)
      }
    }
  }
}
