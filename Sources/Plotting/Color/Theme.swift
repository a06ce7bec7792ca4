import Drawing

/// Colours, letters and spacing of a figure.
///
/// All lengths are multiples of one unit and all letters come from one scale of sizes, so that a
/// figure of another size is the same composition.
public struct Theme: Hashable, Sendable {
  /// The name of the theme.
  public let name: String
  /// The purpose in a few words.
  public let summary: String
  /// The kind of paper: light or dark.
  public let paper: Palette.Paper
  /// The background.
  public var background: Color
  /// Titles and what matters most.
  public var ink: Color
  /// Labels and explanations.
  public var muted: Color
  /// Axis lines and other helps for the eye.
  public var faint: Color
  /// The samples of a data set.
  public var data: Color
  /// The share of a colour in tints of it: a dark ground swallows more.
  public var tint: Double
  /// The colours of the loss.
  public var palette: Palette
  /// The styles of the runs, in order.
  public var runs: [RunStyle]

  /// The unit of all spacing, in layout units.
  public var unit: Double
  /// The unit of lines' widths and dots' radii, in layout units.
  public var pen: Double
  /// The distance by which the marker of a run reaches over the border of a plot, in layout units;
  /// that of a triangle, which has the longest corners.
  public var markerReach: Double { pen * 1.2 }
  /// The title of the figure.
  public var titleFont: Font
  /// The size of the subtitle, and of the counters' captions.
  public var subtitleFont: Font
  /// The numbers that say where in a run a frame is.
  public var counterFont: Font
  /// The title of a panel.
  public var panelTitleFont: Font
  /// Axes' names and legends.
  public var labelFont: Font
  /// Numbers on axes and on lines of equal loss.
  public var tickFont: Font

  /// Lines of equal loss.
  public var isoline: Color { palette.tones(on: paper).isoline }
  /// The labels on lines of equal loss.
  public var isolineLabel: Color { palette.tones(on: paper).label }
  /// The loss from low to high.
  public var surface: ColorMap { palette.tones(on: paper).surface }

  /// The family of all letters.
  public var fontFamily: String {
    get { labelFont.family }
    set { mapFonts { $0.family = newValue } }
  }

  /// The style of a run, by its index among the runs.
  public func style(ofRun index: Int) -> RunStyle { runs[index % runs.count] }

  /// The colour of a run, by its index among the runs.
  public func color(ofRun index: Int) -> Color { style(ofRun: index).color }

  /// All themes, the default first.
  public static let all = [light, dark, print]

  /// The theme of a name, if there is one.
  public static func named(_ name: String) -> Theme? { all.first { $0.name == name } }

  /// Dark on white, over a calm surface that lets paths stand out.
  public static let light = Theme(
    name: "light", summary: "dark on white, for screens and paper", paper: .light,
    background: .white, ink: Color(hex: 0x1B2730), muted: Color(hex: 0x55636D),
    faint: Color(hex: 0xC5CDD3), data: Color(hex: 0x6B757C), palette: .calm,
    // M. Okabe and K. Ito, Color Universal Design (2008), the darker ones first.
    runs: [0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9])

  /// Bright on nearly black, for dark rooms and dark slides.
  public static let dark = Theme(
    name: "dark", summary: "bright on nearly black, for dark slides", paper: .dark,
    background: Color(hex: 0x12181D), ink: Color(hex: 0xEDF1F4), muted: Color(hex: 0x9DABB5),
    faint: Color(hex: 0x3C4952), data: Color(hex: 0x8A959D), palette: .calm,
    // Okabe and Ito's as well, the brighter ones first and the green brighter than theirs; their
    // blue is too dark here.
    runs: [0x56B4E9, 0xE69F00, 0x1DB88A, 0xCC79A7, 0xF0E442, 0xD55E00])

  /// Black and greys on white, for printing without colours.
  public static let print = Theme(
    name: "print", summary: "greys, dashes and markers, for printing without colours",
    paper: .light, background: .white, ink: Color(hex: 0x111111), muted: Color(hex: 0x4D4D4D),
    faint: Color(hex: 0xBFBFBF), data: Color(hex: 0x777777), palette: .grey,
    // More greys than four would look alike in print; dashes and markers tell the rest.
    runs: [0x101010, 0x636363, 0x3A3A3A, 0x7E7E7E])

  /// Creates a theme; themes differ in their colours alone.
  private init(
    name: String, summary: String, paper: Palette.Paper, background: Color, ink: Color,
    muted: Color, faint: Color, data: Color, palette: Palette, runs: [UInt32]
  ) {
    self.name = name
    self.summary = summary
    self.paper = paper
    self.background = background
    self.ink = ink
    self.muted = muted
    self.faint = faint
    self.data = data
    self.palette = palette
    tint = paper == .light ? 0.4 : 0.5
    self.runs = RunStyle.series(runs.map(Color.init(hex:)))
    unit = 8
    pen = 8
    titleFont = Font(family: "DejaVu Sans", size: 24, isBold: true)
    subtitleFont = Font(family: "DejaVu Sans", size: 14)
    counterFont = Font(family: "DejaVu Sans", size: 22)
    panelTitleFont = Font(family: "DejaVu Sans", size: 14, isBold: true)
    labelFont = Font(family: "DejaVu Sans", size: 12.5)
    tickFont = Font(family: "DejaVu Sans", size: 12)
  }

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
    theme.mapFonts { $0.size = max(11, $0.size * slowRatio) }
    return theme
  }

  private mutating func mapFonts(_ change: (inout Font) -> Void) {
    change(&titleFont)
    change(&subtitleFont)
    change(&counterFont)
    change(&panelTitleFont)
    change(&labelFont)
    change(&tickFont)
  }
}
