import Drawing

/// The style of a run in every panel, which distinguishes it from the runs beside it.
///
/// Colour alone would not do: some eyes do not tell all colours apart, and a copier none.
public struct RunStyle: Hashable, Sendable {
  /// Its colour.
  public let color: Color
  /// The lengths of dashes and gaps of its lines in turn, in the theme's units of the pen; empty
  /// for a solid line.
  public let dashes: [Double]
  /// The shape of its markers.
  public let marker: MarkerShape

  /// Creates a style.
  public init(_ color: Color, dashes: [Double] = [], marker: MarkerShape = .circle) {
    self.color = color
    self.dashes = dashes
    self.marker = marker
  }

  /// Eight styles, no two with the same dashes or markers, in some colours that are used in turn.
  static func series(_ colors: [Color]) -> [RunStyle] {
    zip(patterns, MarkerShape.allCases).enumerated().map { index, look in
      RunStyle(colors[index % colors.count], dashes: look.0, marker: look.1)
    }
  }

  /// The plainest first.
  private static let patterns: [[Double]] = [
    [], [1.3, 0.4], [0.3, 0.3], [1.3, 0.35, 0.3, 0.35], [0.65, 0.35],
    [1.3, 0.3, 0.25, 0.3, 0.25, 0.3], [1.9, 0.6], [0.3, 0.75],
  ]
}
