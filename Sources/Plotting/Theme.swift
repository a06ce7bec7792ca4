import Drawing

/// Colours, letters and spacing of a figure.
///
/// All lengths are multiples of one unit and all letters come from one scale of sizes, so that a
/// figure of another size is the same composition.
public struct Theme: Hashable, Sendable {
  /// What everything is drawn on.
  public var background: Color
  /// Titles and what matters most.
  public var ink: Color
  /// Labels and explanations.
  public var muted: Color
  /// Axis lines and other helps for the eye.
  public var faint: Color
  /// The samples of a data set.
  public var data: Color
  /// Lines of equal loss.
  public var isoline: Color
  /// The labels on lines of equal loss.
  public var isolineLabel: Color
  /// The loss from low to high.
  public var surface: ColorMap
  /// The runs, in order.
  public var runs: [Color]

  /// The unit of all spacing, in layout units.
  public var unit: Double
  /// The unit of lines' widths and dots' radii, in layout units.
  public var pen: Double
  /// The title of the figure.
  public var titleFont: Font
  /// What is said below the title, and counters' captions.
  public var subtitleFont: Font
  /// The numbers that say where in a run a frame is.
  public var counterFont: Font
  /// The title of a panel.
  public var panelTitleFont: Font
  /// Axes' names and legends.
  public var labelFont: Font
  /// Numbers on axes and on lines of equal loss.
  public var tickFont: Font

  /// The colour of a run, by its place among the runs.
  public func color(ofRun index: Int) -> Color { runs[index % runs.count] }

  /// Dark on white, over a calm surface that lets paths stand out.
  public static let light = Theme(
    background: .white, ink: Color(hex: 0x1B2730), muted: Color(hex: 0x55636D),
    faint: Color(hex: 0xC5CDD3), data: Color(hex: 0x6B757C), isoline: Color(hex: 0x6E8A9C),
    isolineLabel: Color(hex: 0x22343F),
    surface: ColorMap([Color(hex: 0xFFFDF4), Color(hex: 0xCFDFE4), Color(hex: 0x86A7BF)]),
    // M. Okabe and K. Ito, Color Universal Design (2008), the darker ones first.
    runs: [0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9].map(Color.init(hex:)),
    unit: 8, pen: 8,
    titleFont: Font(family: "DejaVu Sans", size: 24, isBold: true),
    subtitleFont: Font(family: "DejaVu Sans", size: 14),
    counterFont: Font(family: "DejaVu Sans", size: 22),
    panelTitleFont: Font(family: "DejaVu Sans", size: 14, isBold: true),
    labelFont: Font(family: "DejaVu Sans", size: 12.5),
    tickFont: Font(family: "DejaVu Sans", size: 12))

  /// The theme for a figure of some size.
  ///
  /// It is composed for 1280×720 and grows in proportion. Letters and lines shrink more slowly than
  /// the figure, and only as far as they stay legible.
  public func fitted(to size: Size) -> Theme {
    let ratio = min(size.width / 1280, size.height / 720)
    var theme = self
    let slowRatio = ratio < 1 ? ratio.squareRoot() : ratio
    theme.unit = unit * max(ratio, 0.45)
    theme.pen = pen * slowRatio
    func fitted(_ font: Font) -> Font {
      var font = font
      font.size = max(11, font.size * slowRatio)
      return font
    }
    theme.titleFont = fitted(titleFont)
    theme.subtitleFont = fitted(subtitleFont)
    theme.counterFont = fitted(counterFont)
    theme.panelTitleFont = fitted(panelTitleFont)
    theme.labelFont = fitted(labelFont)
    theme.tickFont = fitted(tickFont)
    return theme
  }
}
