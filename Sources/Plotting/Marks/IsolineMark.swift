import Contours
import Drawing

/// Lines of equal value, labelled with it in gaps of the lines.
public struct IsolineMark: Mark {
  private let lines: [Isoline]
  /// The lines that labels keep away from, in the coordinates of the data.
  private let obstacles: [[SIMD2<Double>]]
  private let taken: [Rectangle]

  /// Creates a mark that draws lines of a surface.
  ///
  /// - Parameters:
  ///   - surface: The samples.
  ///   - levels: The values along the lines, increasing.
  ///   - obstacles: Lines that labels keep away from, as far as they can.
  ///   - taken: Parts of the canvas where labels would not be seen, and are not put.
  public init(
    of surface: ScalarGrid, levels: [Double], avoiding obstacles: [[SIMD2<Double>]],
    outside taken: [Rectangle] = []
  ) {
    self.taken = taken
    lines = surface.isolines(at: levels.reversed())
    self.obstacles = obstacles
  }

  /// Draws the lines, and the labels where they read best.
  public func draw(on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme) {
    if lines.isEmpty { return }
    var placement = LabelPlacement(in: area.rectangle.inset(by: theme.unit / 2))
    for obstacle in obstacles {
      placement.avoid(obstacle.map { area.point($0) })
    }
    for part in taken { placement.exclude(part.inset(by: -theme.unit)) }
    let polylines = lines.map { line in
      Polyline(line.points.map { area.point($0) }, isClosed: line.isClosed)
    }
    for (index, polyline) in polylines.enumerated() {
      placement.note(polyline.points, number: index)
    }
    let stroke = Stroke(theme.isoline, width: theme.pen / 10)
    for (index, (line, polyline)) in zip(lines, polylines).enumerated() {
      let text = NumberText.compact(line.level)
      guard
        let label = placement.place(
          width: theme.tickFont.width(of: text), height: theme.tickFont.capitalHeight,
          on: polyline, number: index)
      else {
        canvas.stroke(Path(through: polyline.points), with: stroke)
        continue
      }
      for piece in polyline.pieces(without: label.gap) {
        canvas.stroke(Path(through: piece), with: stroke)
      }
      canvas.draw(
        Text(
          text, font: theme.tickFont, color: theme.isolineLabel, at: label.center,
          anchor: .center, .middle, angle: label.angle))
    }
  }
}
