import Drawing
import Plotting

/// Where the parts of a scene are: a header over everything, and the panels below it.
struct SceneLayout: Hashable, Sendable {
  /// The room of the header, which is flat where there is none.
  let header: Rectangle
  /// The plot areas of the panels, in the order they were given.
  let areas: [Rectangle]

  /// The smallest picture in which everything can be read.
  static let smallestSize = Size(width: 480, height: 270)

  /// How panels are arranged.
  enum Arrangement {
    /// The first panel large at the left, the others below each other at the right.
    case leading([Panel])
    /// Rows of panels; the first row is the highest.
    case rows([[Panel]])
    /// Panels of one size in rows of so many columns; the last row may be shorter.
    case grid([Panel], columns: Int)
  }

  init(_ arrangement: Arrangement, size: Size, theme: Theme, header: Header?) {
    let unit = theme.unit
    let frame = Rectangle(minX: 0, minY: 0, maxX: size.width, maxY: size.height)
      .inset(by: 4.5 * unit)
    var room = frame
    if let header { room.minY = frame.minY + header.height(theme: theme) + 2 * unit }
    self.header = Rectangle(
      minX: frame.minX, minY: frame.minY, maxX: frame.maxX, maxY: room.minY)
    switch arrangement {
    case .leading(let panels) where panels.count > 1:
      var (left, right) = (room, room)
      left.maxX = frame.minX + 0.565 * frame.width
      right.minX = left.maxX + 3 * unit
      areas =
        SceneLayout.areas(of: [Array(panels.prefix(1))], in: left, theme: theme)
        + SceneLayout.areas(of: panels.dropFirst().map { [$0] }, in: right, theme: theme)
    case .leading(let panels):
      areas = panels.isEmpty ? [] : SceneLayout.areas(of: [panels], in: room, theme: theme)
    case .grid(let panels, let columns):
      let starts = stride(from: 0, to: panels.count, by: columns)
      let rows = starts.map { Array(panels[$0..<min($0 + columns, panels.count)]) }
      areas = SceneLayout.areas(of: rows, columns: columns, in: room, theme: theme)
    case .rows(let rows):
      areas = SceneLayout.areas(
        of: rows, weights: rows.indices.map { $0 == 0 ? 2 : 1 }, in: room, theme: theme)
    }
  }

  /// The plot areas of panels in rows, row after row: aligned from row to row, and as high as the
  /// weights say.
  ///
  /// What axes and legends need depends on the room that is left for the plots, which depends on
  /// what they need: it is guessed first, and then known.
  private static func areas(
    of rows: [[Panel]], weights: [Double]? = nil, columns: Int? = nil, in room: Rectangle,
    theme: Theme
  ) -> [Rectangle] {
    let weights = weights ?? rows.map { _ in 1 }
    let guess = Size(
      width: room.width / Double(columns ?? rows.map(\.count).max() ?? 1) * 0.7,
      height: room.height / Double(rows.count) * 0.6)
    var sizes = rows.map { $0.map { _ in guess } }
    var areas: [[Rectangle]] = []
    for _ in 0..<3 {
      let margins = zip(rows, sizes).map { row, sizes in
        zip(row, sizes).map { $0.margins(around: $1, theme: theme) }
      }
      areas = place(margins, weights: weights, columns: columns, in: room, theme: theme)
      sizes = areas.map { $0.map { Size(width: $0.width, height: $0.height) } }
    }
    return areas.flatMap(\.self)
  }

  /// The plot areas of panels that need some margins.
  private static func place(
    _ margins: [[Panel.Margins]], weights: [Double], columns fixedColumns: Int?,
    in room: Rectangle, theme: Theme
  ) -> [[Rectangle]] {
    let gap = Size(width: 2 * theme.unit, height: 2.5 * theme.unit)
    let needed = margins.map { row in
      (top: row.map(\.top).max() ?? 0, bottom: row.map(\.bottom).max() ?? 0)
    }
    let height =
      room.height - needed.reduce(0) { $0 + $1.top + $1.bottom }
      - gap.height * Double(margins.count - 1)
    var top = room.minY
    return margins.indices.map { row in
      let columns = fixedColumns ?? margins[row].count
      let width = (room.width - gap.width * Double(columns - 1)) / Double(columns)
      let plotTop = top + needed[row].top
      let bottom = plotTop + height * weights[row] / weights.reduce(0, +)
      top = bottom + needed[row].bottom + gap.height
      return margins[row].indices.map { column in
        // Panels above each other begin in line.
        let aligned = margins.filter {
          (fixedColumns ?? $0.count) == columns && $0.indices.contains(column)
        }
        let left = aligned.map { $0[column].left }.max() ?? 0
        let start = room.minX + Double(column) * (width + gap.width)
        return Rectangle(minX: start + left, minY: plotTop, maxX: start + width, maxY: bottom)
      }
    }
  }
}
