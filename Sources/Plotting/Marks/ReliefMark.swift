import Contours
import Drawing

/// A relief with its bands and lines of equal value, nearer ground hiding what is behind it.
public struct ReliefMark: Mark {
  private let relief: Relief
  private let bands: FacetBands
  /// The lines of equal value and the relief's border, as far as they are seen.
  private let lines: [[SIMD3<Double>]]

  /// Creates a mark that draws a relief.
  ///
  /// - Parameters:
  ///   - relief: The scene.
  ///   - levels: The values between the bands, increasing.
  public init(of relief: Relief, levels: [Double]) {
    self.relief = relief
    bands = FacetBands(levels: levels.map { relief.box.z.fraction(of: $0) })
    var tracer = VisibleTracer(relief, isOnTop: false)
    for cell in relief.cellsFromFarToNear {
      for facet in cell.facets(towards: Projection.sight(from: relief.viewpoint)) {
        for (start, end) in bands.crossings(of: facet) { tracer.add(from: start, to: end) }
      }
    }
    for (start, end) in relief.borderEdges { tracer.add(from: start, to: end) }
    lines = tracer.seen.lines
  }

  /// Paints cell after cell from the farthest to the nearest, and then the lines that are seen.
  public func draw(on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme) {
    let projection = relief.frame(in: area.rectangle, theme: theme).projection
    let colors = ReliefColors(
      bandCount: bands.levels.count + 1, from: relief.viewpoint, theme: theme)
    for cell in relief.cellsFromFarToNear { draw(cell, on: &canvas, projection, colors, theme) }
    var path = Path()
    for line in lines { path.addLines(through: line.lazy.map { projection.point($0) }) }
    canvas.stroke(path, with: Stroke(theme.isoline, width: theme.pen / 10))
  }

  private func draw(
    _ cell: ReliefCell, on canvas: inout some Canvas & ~Copyable, _ projection: Projection,
    _ colors: ReliefColors, _ theme: Theme
  ) {
    let slope = cell.slope
    let shade = colors.shade(ofNormal: Projection.normal(rising: slope.x, slope.y))
    func paint(_ path: Path, _ band: Int) {
      let color = colors.color(ofBand: band, shade: shade)
      canvas.fill(path, with: color)
      // Two edges that share a pixel leave some of the ground between them: a line that is wider
      // than a pixel's diagonal covers it.
      canvas.stroke(path, with: Stroke(color, width: 1.5))
    }
    let facets = cell.facets(towards: Projection.sight(from: relief.viewpoint))
    let range = cell.range
    if bands.band(of: range.lowerBound) == bands.band(of: range.upperBound) {
      paint(
        facets.reduce(into: Path()) { $0.add(outline($1, projection)) },
        bands.band(of: range.lowerBound))
      return
    }
    for facet in facets {
      for part in bands.parts(of: facet) { paint(outline(part.polygon, projection), part.band) }
    }
  }

  /// The outline of a polygon on the canvas, always the same way round: overlapping parts of a path
  /// that wind against each other would leave a hole.
  private func outline(_ polygon: [SIMD3<Double>], _ projection: Projection) -> Path {
    let points = polygon.map { projection.point($0) }
    let area = zip(points, points.dropFirst() + points.prefix(1)).reduce(0) { sum, edge in
      sum + edge.0.x * edge.1.y - edge.1.x * edge.0.y
    }
    return Path(through: area < 0 ? points.reversed() : points, isClosed: true)
  }
}
