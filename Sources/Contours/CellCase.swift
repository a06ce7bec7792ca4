/// The ways in which the crossings of one level are joined within a cell of the grid (marching
/// squares).
///
/// Each corner of a cell is either above the level or not, which makes sixteen cases. A case says
/// by which edges the level enters and leaves the cell. Every join has the higher side to its
/// left, and so the join of one cell goes on in the next.
///
/// In two of the cases opposite corners are alike, and the crossings could be joined in two ways:
/// a saddle. The mean of the four corners decides. A level below that mean has the high corners
/// joined across the cell, a level not below it the low ones, and so two levels never cross.
///
/// Source: W. E. Lorensen and H. E. Cline, *Marching cubes*, SIGGRAPH 1987, taken to two
/// dimensions.
enum CellCase {
  /// The four edges of a cell.
  enum Edge {
    case bottom
    case right
    case top
    case left
  }

  /// A join from the edge where the level enters a cell to the edge where it leaves.
  typealias Join = (enter: Edge, leave: Edge)

  /// The corners' bits in the index of a case, set where the corner is above the level.
  static let bottomLeft = 1
  static let bottomRight = 2
  static let topRight = 4
  static let topLeft = 8

  /// The joins of each case; saddles as they are where the mean is not above the level.
  static let joins: [[Join]] = [
    [],
    [(.bottom, .left)],
    [(.right, .bottom)],
    [(.right, .left)],
    [(.top, .right)],
    [(.bottom, .left), (.top, .right)],
    [(.top, .bottom)],
    [(.top, .left)],
    [(.left, .top)],
    [(.bottom, .top)],
    [(.right, .bottom), (.left, .top)],
    [(.right, .top)],
    [(.left, .right)],
    [(.bottom, .right)],
    [(.left, .bottom)],
    [],
  ]

  /// The joins of the two saddles where the mean of the corners is above the level.
  static let joinsOfHighSaddle: [Int: [Join]] = [
    bottomLeft | topRight: [(.bottom, .right), (.top, .left)],
    bottomRight | topLeft: [(.left, .bottom), (.right, .top)],
  ]
}
