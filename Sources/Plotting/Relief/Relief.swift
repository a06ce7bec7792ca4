import Contours
import Drawing

/// A surface as a landscape in a box, looked at from one side.
///
/// Each cell of the grid is four flat facets that meet above its middle, at the mean of its
/// corners: no diagonal is preferred, and a level runs through a saddle as it does on the map.
/// Samples that are not finite have no cells. Heights beyond the scale end at its ends.
public struct Relief: Sendable {
  /// The box it stands in; the floor's sides are those of the grid.
  public let box: Box
  /// From where it is looked at.
  public let viewpoint: Viewpoint
  /// The places of the samples: their heights over their positions on the floor.
  let places: ScalarGrid
  /// The last layout of the box.
  private var layout: Layout?

  private struct Layout {
    let rectangle: Rectangle
    let theme: Theme
    let frame: BoxFrame
  }

  /// Creates a relief.
  ///
  /// - Parameters:
  ///   - surface: The samples. Where they are not finite, there is nothing.
  ///   - xName: What the columns are.
  ///   - yName: What the rows are.
  ///   - z: The scale of the heights, linear or logarithmic.
  ///   - zName: What the samples are.
  ///   - viewpoint: From where it is looked at.
  public init(
    of surface: ScalarGrid, named xName: String, _ yName: String, height z: Scale,
    named zName: String,
    from viewpoint: Viewpoint
  ) {
    let x = Scale(surface.x[0]...surface.x[surface.x.count - 1])
    let y = Scale(surface.y[0]...surface.y[surface.y.count - 1])
    box = Box(x: x, named: xName, y: y, named: yName, z: z, named: zName)
    self.viewpoint = viewpoint
    places = ScalarGrid(
      x: surface.x.map { x.fraction(of: $0) }, y: surface.y.map { y.fraction(of: $0) },
      values: surface.values.map { $0.isFinite ? min(max(z.fraction(of: $0), 0), 1) : .nan })
  }

  /// The relief, knowing how its box is laid out in a rectangle: measuring texts takes time, and
  /// all that is drawn on the relief needs to know.
  public func measured(in rectangle: Rectangle, theme: Theme) -> Relief {
    var relief = self
    relief.layout = Layout(
      rectangle: rectangle, theme: theme, frame: frame(in: rectangle, theme: theme))
    return relief
  }

  /// The layout of the relief's box and its axes in a rectangle.
  public func frame(in rectangle: Rectangle, theme: Theme) -> BoxFrame {
    if let layout, layout.rectangle == rectangle, layout.theme == theme { return layout.frame }
    return BoxFrame(of: box, from: viewpoint, in: rectangle, theme: theme)
  }

  /// The place on the relief above or below a position; nil where there is no surface.
  public func place(at position: SIMD2<Double>) -> SIMD3<Double>? {
    place(over: SIMD2(box.x.fraction(of: position.x), box.y.fraction(of: position.y)))
  }

  /// The place over a position that is given in fractions of the floor's sides.
  func place(over position: SIMD2<Double>) -> SIMD3<Double>? {
    guard let column = Relief.interval(of: position.x, in: places.x),
      let row = Relief.interval(of: position.y, in: places.y),
      let cell = cell(column, row)
    else { return nil }
    return SIMD3(position.x, position.y, cell.height(at: cell.local(position)))
  }

  /// A cell of the grid, by its column and row; nil where there is none.
  func cell(_ column: Int, _ row: Int) -> ReliefCell? {
    guard (0..<(places.x.count - 1)).contains(column), (0..<(places.y.count - 1)).contains(row)
    else { return nil }
    let corner = row * places.x.count + column
    let above = corner + places.x.count
    return ReliefCell(
      origin: SIMD2(places.x[column], places.y[row]),
      size: SIMD2(places.x[column + 1], places.y[row + 1]) - SIMD2(places.x[column], places.y[row]),
      heights: [
        places.values[corner], places.values[corner + 1], places.values[above + 1],
        places.values[above],
      ])
  }

  /// The interval between neighbouring coordinates that holds a value; nil outside of all.
  static func interval(of value: Double, in coordinates: [Double]) -> Int? {
    guard let first = coordinates.first, let last = coordinates.last, first <= value, value <= last
    else { return nil }
    var range = 0..<(coordinates.count - 1)
    while range.count > 1 {
      let middle = (range.lowerBound + range.upperBound) / 2
      range =
        coordinates[middle] <= value
        ? middle..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
