import Drawing
import Experiments
import Plotting

/// The magnified part of a map: a map of its own, with levels, labels and a scale of its own.
struct LensPanel: ScenePanel {
  /// The plot area within the plate.
  let area: Rectangle
  private let map: any ScenePanel
  private let plate: Rectangle
  private let source: Rectangle
  private let theme: Theme

  /// Creates the panel.
  ///
  /// - Parameters:
  ///   - lens: The magnified part.
  ///   - detail: A map of that part.
  ///   - whole: The panel that it is a part of.
  ///   - mapArea: The area of that panel on the canvas.
  ///   - theme: The look of the figure.
  /// - Returns: Nil where the area is too small for a lens.
  init?(
    _ lens: Lens, showing detail: any ScenePanel, of whole: Panel, at mapArea: Rectangle,
    theme: Theme
  ) {
    guard let plate = lens.plate(in: mapArea, unit: theme.unit) else { return nil }
    let inner = plate.inset(by: theme.unit)
    let margins = detail.panel.margins(
      around: Size(width: inner.width * 0.8, height: inner.height * 0.8), theme: theme)
    area = Rectangle(
      minX: inner.minX + margins.left, minY: inner.minY + margins.top, maxX: inner.maxX,
      maxY: inner.maxY - margins.bottom)
    let outer = whole.area(mapArea)
    let topLeft = outer.point(lens.window.w.lowerBound, lens.window.b.upperBound)
    let bottomRight = outer.point(lens.window.w.upperBound, lens.window.b.lowerBound)
    source = Rectangle(
      minX: topLeft.x, minY: topLeft.y, maxX: bottomRight.x, maxY: bottomRight.y)
    map = detail.measured(in: area)
    self.plate = plate
    self.theme = theme
  }

  var panel: Panel { map.panel }
  var runs: [Int] { map.runs }

  /// Draws the plate, a frame around what is magnified, and lines from the one to the other.
  func drawGround(on canvas: inout some Canvas & ~Copyable) {
    let isLeft = plate.center.x < source.center.x
    let (near, far) = isLeft ? (plate.maxX, source.minX) : (plate.minX, source.maxX)
    var lines = Path(source)
    lines.addLines(through: [Point(x: near, y: plate.minY), Point(x: far, y: source.minY)])
    lines.addLines(through: [Point(x: near, y: plate.maxY), Point(x: far, y: source.maxY)])
    canvas.stroke(lines, with: Stroke(theme.background.opacity(0.8), width: theme.pen / 6))
    canvas.fill(Path(plate), with: theme.background)
  }

  func still(in area: PlotArea) -> [any Mark] { map.still(in: area) }

  func trail(ofRun run: Int, states: ClosedRange<Int>) -> TrailMarks {
    map.trail(ofRun: run, states: states)
  }

  func moving(at moment: Moment) -> [MovingMark] { map.moving(at: moment) }
}
