import Drawing
import Plotting
import Testing

/// A plot area of 200×100 at (50, 20) with the values 0 to 10 along x and 0 to 1 along y.
let testArea = PlotArea(
  Rectangle(minX: 50, minY: 20, maxX: 250, maxY: 120), x: Scale(0...10), y: Scale(0...1))

/// What a mark calls on a canvas.
func calls(_ mark: some Mark, in area: PlotArea = testArea) -> [DisplayList.Call] {
  var canvas = DisplayList()
  mark.draw(on: &canvas, in: area, theme: .light)
  return canvas.calls
}

/// Where the lines of a path begin and end.
func points(of path: Path) -> [Point] {
  path.elements.compactMap { element in
    switch element {
    case .move(let point), .line(let point), .curve(_, _, to: let point): point
    case .close: nil
    }
  }
}

/// Failures name a theme or a palette, and do not list all it holds.
extension Theme: CustomTestStringConvertible {
  /// The name alone.
  public var testDescription: String { name }
}

extension Palette: CustomTestStringConvertible {
  /// The name alone.
  public var testDescription: String { name }
}
