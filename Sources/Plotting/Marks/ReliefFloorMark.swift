import Contours
import Drawing

/// The map of a relief, painted flat on the floor of its box.
public struct ReliefFloorMark: Mark {
  private let relief: Relief
  private let regions: [Band]
  private let lines: [Isoline]

  /// Creates the map.
  ///
  /// - Parameters:
  ///   - relief: The relief above the floor.
  ///   - levels: The values between the bands, increasing.
  public init(below relief: Relief, levels: [Double]) {
    self.relief = relief
    let heights = levels.map { relief.box.z.fraction(of: $0) }
    regions = relief.places.regions(above: [-Double.infinity] + heights)
    lines = heights.filter { $0 > 0 }.flatMap { relief.places.isolines(at: $0) }
  }

  /// Draws the map; the relief comes afterwards.
  public func draw(on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme) {
    let projection = relief.frame(in: area.rectangle, theme: theme).projection
    func point(_ position: SIMD2<Double>) -> Point {
      projection.point(SIMD3(position.x, position.y, Box.floor))
    }
    for (index, region) in regions.enumerated() {
      var path = Path()
      for ring in region.rings { path.addLines(through: ring.lazy.map(point), isClosed: true) }
      let share = Double(index) / Double(max(1, regions.count - 1))
      canvas.fill(path, with: theme.surface.color(at: share))
    }
    var path = Path()
    for line in lines {
      path.addLines(through: line.points.lazy.map(point), isClosed: line.isClosed)
    }
    canvas.stroke(path, with: Stroke(theme.isoline, width: theme.pen / 16))
  }
}
