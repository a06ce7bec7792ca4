import Contours
import Drawing

/// The regions between levels, each in its colour.
public struct BandMark: Mark {
  /// The regions above each level, from the lowest level up.
  private let regions: [Band]

  /// Creates a mark that fills a surface.
  ///
  /// - Parameters:
  ///   - surface: The samples; where they are not finite, nothing is drawn.
  ///   - levels: The levels between the bands, increasing.
  public init(of surface: ScalarGrid, levels: [Double]) {
    regions = surface.regions(above: [-Double.infinity] + levels)
  }

  /// Paints the regions over each other from the lowest up, which leaves no seams between them.
  ///
  /// The colour goes by the number of the band: losses span decades.
  public func draw(on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme) {
    for (index, region) in regions.enumerated() {
      var path = Path()
      for ring in region.rings {
        path.addLines(through: ring.lazy.map { area.point($0) }, isClosed: true)
      }
      let share = Double(index) / Double(max(1, regions.count - 1))
      canvas.fill(path, with: theme.surface.color(at: share))
    }
  }
}
