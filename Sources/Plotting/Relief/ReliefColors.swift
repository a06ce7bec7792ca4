import Drawing

/// The colours of a relief: those of the bands, a little darker where the ground turns from the
/// light.
///
/// Shading is by Lambert's cosine law, with one light above the viewer's left shoulder.
struct ReliefColors {
  /// For each band, its colours from full light to full shade.
  private let table: [[Color]]
  private let light: SIMD3<Double>
  private let towardsViewer: SIMD3<Double>

  /// The number of shades of a colour.
  private static let shades = 48
  /// The share of the shade's colour in full shade.
  private static let strength = 0.34

  init(bandCount: Int, from viewpoint: Viewpoint, theme: Theme) {
    table = (0..<bandCount).map { band in
      let color = theme.surface.color(at: Double(band) / Double(max(1, bandCount - 1)))
      return (0...ReliefColors.shades).map {
        let share = ReliefColors.strength * Double($0) / Double(ReliefColors.shades)
        return color.mixed(with: theme.reliefShade, share: share)
      }
    }
    towardsViewer = viewpoint.towardsViewer
    let light = viewpoint.towardsViewer * 0.5 + viewpoint.up * 0.6 - viewpoint.right * 0.6
    self.light = light / (light * light).sum().squareRoot()
  }

  /// The number of the shade of ground with an upper side of some direction.
  func shade(ofNormal normal: SIMD3<Double>) -> Int {
    // Facets seen from below show their other side, which is in the shade.
    guard (normal * towardsViewer).sum() >= 0 else { return ReliefColors.shades }
    // Level ground is in full light: seen from straight above, a plain is coloured like the map.
    let shade = 1 - (normal * light).sum() / light.z
    return Int((min(max(shade, 0), 1) * Double(ReliefColors.shades)).rounded())
  }

  /// The colour of a band in a shade.
  func color(ofBand band: Int, shade: Int) -> Color { table[band][shade] }
}

extension Theme {
  /// The colour that ground in the shade turns to: that of high ground, darker.
  var reliefShade: Color { surface.color(at: 1).mixed(with: ink, share: 0.35) }

  /// The colour of something behind the relief, as if its ground let some light through.
  ///
  /// It hides what is below it: where pale lines cross, they do not become stronger.
  func seenThroughRelief(_ color: Color) -> Color {
    color.mixed(with: surface.color(at: 0.6), share: 0.5)
  }
}
