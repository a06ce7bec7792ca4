import Testing

@testable import Contours

@Suite struct CellCaseTests {
  /// A case as a picture: the corners' values, the level 5, and the joins expected.
  struct Picture: Sendable, CustomTestStringConvertible {
    var corners: String
    var joins: Set<String>
    var testDescription: String { corners }

    init(_ corners: String, _ joins: String...) {
      self.corners = corners
      self.joins = Set(joins)
    }
  }

  /// The corners are written as they lie, the upper row before the lower one; `#` is above.
  static let pictures = [
    Picture(". . / . ."),
    Picture(". . / # .", "bottom-left"),
    Picture(". . / . #", "right-bottom"),
    Picture(". . / # #", "right-left"),
    Picture(". # / . .", "top-right"),
    Picture(". # / . #", "top-bottom"),
    Picture(". # / # #", "top-left"),
    Picture("# . / . .", "left-top"),
    Picture("# . / # .", "bottom-top"),
    Picture("# . / # #", "right-top"),
    Picture("# # / . .", "left-right"),
    Picture("# # / # .", "bottom-right"),
    Picture("# # / . #", "left-bottom"),
    Picture("# # / # #"),
    // Saddles: `#` alone is just above the level, `@` so far that the mean is above it too.
    Picture(". # / # .", "bottom-left", "top-right"),
    Picture("# . / . #", "right-bottom", "left-top"),
    Picture(". @ / @ .", "bottom-right", "top-left"),
    Picture("@ . / . @", "left-bottom", "right-top"),
  ]

  @Test(arguments: pictures)
  func joinsAsThePictureShows(picture: Picture) {
    let heights: [Character: Double] = [".": 0, "#": 6, "@": 20]
    let values = picture.corners.compactMap { heights[$0] }
    // The picture's upper row is the grid's second one.
    let surface = ScalarGrid(x: [0, 1], y: [0, 1], values: Array(values[2...] + values[..<2]))
    let grid = GridNumbering(surface)
    var joins: Set<String> = []
    grid.forEachJoin(at: 5) { enter, leave in
      joins.insert("\(name(of: enter, in: grid))-\(name(of: leave, in: grid))")
    }
    #expect(joins == picture.joins)
  }

  private func name(of edge: Int, in grid: GridNumbering) -> String {
    let edges: [CellCase.Edge] = [.bottom, .right, .top, .left]
    return edges.first { grid.edge($0, ofCell: 0) == edge }.map { "\($0)" } ?? "none"
  }
}
