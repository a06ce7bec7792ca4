import Drawing

/// Colours for a surface, as they are used on light and on dark paper.
///
/// The lowest values always look most like the paper, so that the paths that end there stand out.
public struct Palette: Hashable, Sendable {
  /// The paper that the palette is made for.
  public enum Paper: Hashable, Sendable {
    /// Nearly white, with dark letters.
    case light
    /// Nearly black, with bright letters.
    case dark
  }

  /// The colours on one kind of paper.
  public struct Tones: Hashable, Sendable {
    /// The colours from low to high.
    public let surface: ColorMap
    /// Lines of equal value.
    public let isoline: Color
    /// The labels on these lines, legible on every colour of the surface.
    public let label: Color
  }

  /// The name of the palette.
  public let name: String
  /// A description in a few words.
  public let summary: String
  private let light: Tones
  private let dark: Tones

  /// The colours on a kind of paper.
  public func tones(on paper: Paper) -> Tones {
    switch paper {
    case .light: light
    case .dark: dark
    }
  }

  /// All palettes, the default first.
  public static let all = [calm, viridis, cividis, magma, grey]

  /// The palette of a name, if there is one.
  public static func named(_ name: String) -> Palette? { all.first { $0.name == name } }

  /// A quiet blue that lets paths stand out.
  public static let calm = Palette(
    name: "calm", summary: "a quiet blue that lets paths stand out",
    light: Tones(
      surface: ColorMap([0xFFFDF4, 0xCFDFE4, 0x86A7BF].map(Color.init(hex:))),
      isoline: Color(hex: 0x6B879A), label: Color(hex: 0x22343F)),
    dark: Tones(
      surface: ColorMap([0x12202A, 0x223D4B, 0x395A6D].map(Color.init(hex:))),
      isoline: Color(hex: 0x6E8B9C), label: Color(hex: 0xE8EDF0)))

  /// Purple over green to yellow.
  ///
  /// Source: S. van der Walt and N. Smith, *A better default colormap for Matplotlib* (2015).
  public static let viridis = Palette(
    name: "viridis", summary: "purple, green and yellow in perceptually even steps",
    publishedFromDark: [
      0x440154, 0x481B6D, 0x46327E, 0x3F4788, 0x365C8D, 0x2E6E8E, 0x277F8E, 0x21918C, 0x1FA187,
      0x2DB27D, 0x4AC16D, 0x73D056, 0xA0DA39, 0xD0E11C, 0xFDE725,
    ])

  /// Blue over grey to yellow, nearly alike to all eyes.
  ///
  /// Source: J. R. Nuñez, C. R. Anderton and R. S. Renslow, *Optimizing colormaps with
  /// consideration for color vision deficiency to enable accurate interpretation of scientific
  /// data*, PLOS ONE 13 (2018).
  public static let cividis = Palette(
    name: "cividis", summary: "blue and yellow, nearly alike to all eyes",
    publishedFromDark: [
      0x00224E, 0x002F6D, 0x213B6E, 0x39486C, 0x4C556C, 0x5D616E, 0x6C6E72, 0x7D7C78, 0x8E8978,
      0x9F9775, 0xB1A570, 0xC5B568, 0xD9C55C, 0xEDD54A, 0xFEE838,
    ])

  /// Purple over red to a pale yellow.
  ///
  /// Source: S. van der Walt and N. Smith, *A better default colormap for Matplotlib* (2015),
  /// without its darkest quarter, which is black with hardly any hue to tell it by.
  public static let magma = Palette(
    name: "magma", summary: "purple, red and pale yellow in perceptually even steps",
    publishedFromDark: [
      0x400F74, 0x5F187F, 0x7B2382, 0x982D80, 0xB73779, 0xD3436E, 0xEB5760, 0xF8765C, 0xFD9A6A,
      0xFEBB81, 0xFDDC9E, 0xFCFDBF,
    ])

  /// Greys, as they come out of any printer.
  public static let grey = Palette(
    name: "grey", summary: "greys, as they come out of any printer",
    light: Tones(
      surface: ColorMap([Color(hex: 0xFFFFFF), Color(hex: 0xB8B8B8)]),
      isoline: Color(hex: 0x787878), label: Color(hex: 0x222222)),
    dark: Tones(
      surface: ColorMap([Color(hex: 0x1A1A1A), Color(hex: 0x585858)]),
      isoline: Color(hex: 0x8A8A8A), label: Color(hex: 0xEDEDED)))
}

extension Palette {
  /// Creates a palette from a published map of vivid colours.
  ///
  /// As published, no colour of a path and of a label is seen on all of it. Here it is a wash: its
  /// colours are mixed with the paper, in Oklab, where this makes all steps smaller alike: a map
  /// that was even stays even.
  fileprivate init(name: String, summary: String, publishedFromDark stops: [UInt32]) {
    let colors = stops.map(Color.init(hex:))
    self.init(
      name: name, summary: summary,
      light: Tones(
        surface: ColorMap(colors.reversed().map { $0.mixed(with: .white, share: 0.68) }),
        isoline: Color(hex: 0x76808A), label: Color(hex: 0x22343F)),
      dark: Tones(
        surface: ColorMap(colors.map { $0.mixed(with: Color(hex: 0x12181D), share: 0.62) }),
        isoline: Color(hex: 0x8E99A2), label: Color(hex: 0xE8EDF0)))
  }
}
