import Drawing

/// Something that is drawn in a plot area: a value that knows its data and how it looks.
///
/// A figure is a list of marks; axes and legends are marks too.
public protocol Mark: Sendable {
  /// Indicates that the mark is clipped to the plot area; true unless a mark says
  /// otherwise.
  var isClipped: Bool { get }

  /// Draws the mark.
  ///
  /// - Parameters:
  ///   - canvas: What to draw on.
  ///   - area: Where the data is shown.
  ///   - theme: Colours, letters and spacing.
  func draw(on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme)
}

extension Mark {
  /// Marks are cut off at the border of the plot area.
  public var isClipped: Bool { true }
}
