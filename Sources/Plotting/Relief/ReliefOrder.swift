extension Relief {
  /// The cells in an order in which none hides one that comes after it (painter's algorithm).
  ///
  /// Above the floor, a line of sight runs through columns and rows one way only, so walking both
  /// towards the viewer is such an order, whatever the surface looks like.
  ///
  /// Source: D. P. Anderson, *Hidden line elimination in projected grid surfaces*, ACM Transactions
  /// on Graphics 1 (1982).
  var cellsFromFarToNear: some Sequence<ReliefCell> {
    let sight = viewpoint.towardsViewer
    let columns = Array(0..<(places.x.count - 1))
    let rows = Array(0..<(places.y.count - 1))
    let ordered = (
      columns: sight.x < 0 ? columns.reversed() : columns,
      rows: sight.y < 0 ? rows.reversed() : rows
    )
    return ordered.rows.lazy.flatMap { row in
      ordered.columns.lazy.compactMap { column in cell(column, row) }
    }
  }
}
