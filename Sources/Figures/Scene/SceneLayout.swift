import Drawing
import Plotting

/// The areas of a scene: a header over everything, and the panels below it.
struct SceneLayout: Hashable, Sendable {
  /// The area of the header, which is flat where there is none.
  let header: Rectangle
  /// The plot areas of the panels, in the order they were given.
  let areas: [Rectangle]

  /// The smallest picture in which everything can be read.
  static let smallestSize = Size(width: 480, height: 270)

  /// Panels beside each other.
  struct Row {
    let panels: [Panel]
    /// The number of columns, of which the panels fill the first ones.
    var columns: Int
    /// The height of the row's plots relative to those of other rows.
    var weight = 1.0
  }

  /// The arrangements of panels.
  enum Arrangement {
    /// The first panel large at the left, the others below each other at the right.
    case leading([Panel])
    /// Rows of panels; the first row is the highest.
    case rows([Row])
  }

  init(_ arrangement: Arrangement, size: Size, theme: Theme, header: Header) {
    let unit = theme.unit
    let frame = Rectangle(minX: 0, minY: 0, maxX: size.width, maxY: size.height)
      .inset(by: 4.5 * unit)
    var room = frame
    let height = header.height(width: frame.width, theme: theme)
    if height > 0 { room.minY = frame.minY + height + 2 * unit }
    self.header = Rectangle(
      minX: frame.minX, minY: frame.minY, maxX: frame.maxX, maxY: room.minY)
    switch arrangement {
    case .leading(let panels) where panels.count > 1:
      var (left, right) = (room, room)
      left.maxX = frame.minX + 0.565 * frame.width
      right.minX = left.maxX + 3 * unit
      areas =
        SceneLayout.areas(of: [Row(panels: [panels[0]], columns: 1)], in: left, theme: theme)
        + SceneLayout.areas(
          of: panels.dropFirst().map { Row(panels: [$0], columns: 1) }, in: right, theme: theme)
    case .leading(let panels):
      areas = SceneLayout.areas(
        of: panels.map { Row(panels: [$0], columns: 1) }, in: room, theme: theme)
    case .rows(let rows):
      areas = SceneLayout.areas(of: rows, in: room, theme: theme)
    }
  }

  /// The plot areas of panels in rows, row after row: aligned from row to row, and as high as the
  /// weights say.
  ///
  /// The space for axes and legends depends on the space left for the plots, which depends on
  /// what they need: it is guessed first, and then known.
  private static func areas(of rows: [Row], in room: Rectangle, theme: Theme) -> [Rectangle] {
    let guess = Size(
      width: room.width / Double(rows.map(\.columns).max() ?? 1) * 0.7,
      height: room.height / Double(rows.count) * 0.6)
    var sizes = rows.map { $0.panels.map { _ in guess } }
    var areas: [[Rectangle]] = []
    for _ in 0..<3 {
      let margins = zip(rows, sizes).map { row, sizes in
        zip(row.panels, sizes).map { $0.margins(around: $1, theme: theme) }
      }
      areas = place(rows, margins, in: room, theme: theme)
      sizes = areas.map { $0.map { Size(width: $0.width, height: $0.height) } }
    }
    return areas.flatMap(\.self)
  }

  /// The plot areas of panels that need some margins.
  private static func place(
    _ rows: [Row], _ margins: [[Panel.Margins]], in room: Rectangle, theme: Theme
  ) -> [[Rectangle]] {
    let gap = 2.5 * theme.unit
    let needed = margins.map { row in
      (top: row.map(\.top).max() ?? 0, bottom: row.map(\.bottom).max() ?? 0)
    }
    let height =
      room.height - needed.reduce(0) { $0 + $1.top + $1.bottom } - gap * Double(rows.count - 1)
    let weights = rows.reduce(0) { $0 + $1.weight }
    var top = room.minY
    return rows.indices.map { index in
      let row = rows[index]
      // Panels above each other are in line.
      let aligned = zip(rows, margins).filter { $0.0.columns == row.columns }.map(\.1)
      let columns = columns(row.columns, around: aligned, in: room, theme: theme)
      let plotTop = top + needed[index].top
      let bottom = plotTop + height * row.weight / weights
      top = bottom + needed[index].bottom + gap
      return zip(columns, row.panels).map { column, _ in
        Rectangle(
          minX: column.lowerBound, minY: plotTop, maxX: column.upperBound, maxY: bottom)
      }
    }
  }

  /// Columns for plots of the same width, with room for what is between them.
  private static func columns(
    _ count: Int, around rows: [[Panel.Margins]], in room: Rectangle, theme: Theme
  ) -> [ClosedRange<Double>] {
    func widest(_ side: (Panel.Margins) -> Double, _ column: Int) -> Double {
      rows.compactMap { $0.indices.contains(column) ? side($0[column]) : nil }.max() ?? 0
    }
    let gaps = (0..<count).map { column in
      // Labels that reach over the end of the last axis use the margin of the picture.
      let before = column == 0 ? 0 : max(2 * theme.unit, widest(\.right, column - 1) + theme.unit)
      return before + widest(\.left, column)
    }
    let width = max(0, room.width - gaps.reduce(0, +)) / Double(count)
    var start = room.minX
    return gaps.map { gap in
      defer { start += gap + width }
      return (start + gap)...(start + gap + width)
    }
  }
}
