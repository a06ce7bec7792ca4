extension Relief {
  /// The edges with a cell on one side only: those around the whole and those around holes.
  var borderEdges: [(SIMD3<Double>, SIMD3<Double>)] {
    var edges: [(SIMD3<Double>, SIMD3<Double>)] = []
    for row in 0..<(places.y.count - 1) {
      for column in 0..<(places.x.count - 1) {
        guard let corners = cell(column, row)?.corners else { continue }
        // In the order of the sides: below, to the right, above, to the left.
        let neighbors = [
          cell(column, row - 1), cell(column + 1, row), cell(column, row + 1),
          cell(column - 1, row),
        ]
        for side in neighbors.indices where neighbors[side] == nil {
          edges.append((corners[side], corners[(side + 1) % 4]))
        }
      }
    }
    return edges
  }
}
