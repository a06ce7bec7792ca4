internal import CCairo

/// A typeface at a size, as Cairo measures it and writes with it.
///
/// It is made for a call and dropped; Cairo keeps what is costly.
final class CairoFont {
  /// Measures without a canvas, so that a layout is known before anything is drawn.
  private let scaledFont: OpaquePointer?
  private let size: Double

  /// Creates the typeface of a font, or a similar one where the family is not installed.
  convenience init(_ font: Font) {
    self.init(
      face: cairo_toy_font_face_create(
        font.family, CAIRO_FONT_SLANT_NORMAL,
        font.isBold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL),
      size: font.size)
  }

  /// Finds the typeface that has most of some characters, and among those the most similar one to
  /// a font; nil where none is installed.
  convenience init?(like font: Font, having characters: Set<Character>) {
    let wanted = FcPatternCreate()
    let scalars = FcCharSetCreate()
    defer {
      FcPatternDestroy(wanted)
      FcCharSetDestroy(scalars)
    }
    for scalar in characters.lazy.flatMap(\.unicodeScalars) {
      FcCharSetAddChar(scalars, scalar.value)
    }
    FcPatternAddCharSet(wanted, FC_CHARSET, scalars)
    FcPatternAddString(wanted, FC_FAMILY, font.family)
    FcPatternAddInteger(wanted, FC_WEIGHT, font.isBold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR)
    // Letters made of pixels have no colour of ours and do not stay sharp.
    FcPatternAddBool(wanted, FC_SCALABLE, 1)
    FcPatternAddBool(wanted, FC_COLOR, 0)
    FcConfigSubstitute(nil, wanted, FcMatchPattern)
    FcDefaultSubstitute(wanted)
    var result = FcResultNoMatch
    guard let found = FcFontMatch(nil, wanted, &result) else { return nil }
    defer { FcPatternDestroy(found) }
    self.init(face: cairo_ft_font_face_create_for_pattern(found), size: font.size)
  }

  /// The installed family that stands in for one that is not; nil where it is installed itself.
  static func substitute(forFamily family: String) -> String? {
    let wanted = FcPatternCreate()
    defer { FcPatternDestroy(wanted) }
    FcPatternAddString(wanted, FC_FAMILY, family)
    FcConfigSubstitute(nil, wanted, FcMatchPattern)
    FcDefaultSubstitute(wanted)
    var result = FcResultNoMatch
    guard let found = FcFontMatch(nil, wanted, &result) else { return nil }
    defer { FcPatternDestroy(found) }
    // A typeface may have several names, each in several languages.
    var names: [String] = []
    var name: UnsafeMutablePointer<FcChar8>?
    while FcPatternGetString(found, FC_FAMILY, Int32(names.count), &name) == FcResultMatch,
      let text = name
    {
      names.append(String(cString: text))
    }
    // These stand for whatever is installed.
    let generic = ["sans", "sans-serif", "serif", "monospace", "mono"]
    let isMeant = (names + generic).contains { $0.lowercased() == family.lowercased() }
    return isMeant ? nil : names.first
  }

  /// Takes over a Cairo font face.
  private init(face: OpaquePointer?, size: Double) {
    defer { cairo_font_face_destroy(face) }
    var matrix = cairo_matrix_t()
    cairo_matrix_init_scale(&matrix, size, size)
    var identity = cairo_matrix_t()
    cairo_matrix_init_identity(&identity)
    scaledFont = fontLock.withLock {
      CairoFont.withOptions { cairo_scaled_font_create(face, &matrix, &identity, $0) }
    }
    self.size = size
  }

  deinit {
    fontLock.withLock { cairo_scaled_font_destroy(scaledFont) }
  }

  /// Returns whether the typeface has a character, with all the marks on it.
  func has(_ character: Character) -> Bool {
    var glyphs: UnsafeMutablePointer<cairo_glyph_t>?
    var count: Int32 = 0
    _ = fontLock.withLock {
      cairo_scaled_font_text_to_glyphs(
        scaledFont, 0, 0, String(character), -1, &glyphs, &count, nil, nil, nil)
    }
    defer { cairo_glyph_free(glyphs) }
    // The glyph of number 0 stands for all that is missing.
    return UnsafeBufferPointer(start: glyphs, count: Int(count)).allSatisfy { $0.index != 0 }
  }

  /// How far a line of text reaches to the right, in layout units.
  func width(of string: String) -> Double { extents(of: string).x_advance }

  /// How tall capital letters and digits are, in layout units.
  var capitalHeight: Double { -extents(of: "H").y_bearing }

  /// How far letters reach above and below the baseline, in layout units.
  var reach: (ascent: Double, descent: Double) {
    var extents = cairo_font_extents_t()
    fontLock.withLock { cairo_scaled_font_extents(scaledFont, &extents) }
    return (extents.ascent, extents.descent)
  }

  /// Makes a Cairo context use the typeface.
  func select(in context: OpaquePointer?) {
    // Not the scaled font itself: it holds for one scale and one direction of the canvas.
    cairo_set_font_face(context, cairo_scaled_font_get_font_face(scaledFont))
    cairo_set_font_size(context, size)
    CairoFont.withOptions { cairo_set_font_options(context, $0) }
  }

  private func extents(of string: String) -> cairo_text_extents_t {
    var extents = cairo_text_extents_t()
    fontLock.withLock { cairo_scaled_font_text_extents(scaledFont, string, &extents) }
    return extents
  }

  /// Metrics are not rounded to pixels: the layout is the same at every scale.
  private static func withOptions<Result>(_ body: (OpaquePointer?) -> Result) -> Result {
    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_SLIGHT)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    return body(options)
  }
}
