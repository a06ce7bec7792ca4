internal import CCairo

/// A typeface at a size.
public struct Font: Hashable, Sendable {
  /// The family's name, such as `DejaVu Sans`.
  public var family: String
  /// The size of an em, in layout units.
  public var size: Double
  /// Whether the letters are bold.
  public var isBold: Bool

  /// Creates a font; a family that is not installed is replaced by a similar one.
  public init(family: String, size: Double, isBold: Bool = false) {
    self.family = family
    self.size = size
    self.isBold = isBold
  }

  /// How far a line of text reaches to the right, in layout units, spaces included.
  public func width(of string: String) -> Double {
    withScaledFont { font in
      var extents = cairo_text_extents_t()
      cairo_scaled_font_text_extents(font, string, &extents)
      return extents.x_advance
    }
  }

  /// How far letters reach above the baseline, in layout units, accents included.
  public var ascent: Double { extents.ascent }

  /// How far letters reach below the baseline, in layout units.
  public var descent: Double { extents.descent }

  /// How tall capital letters and digits are, in layout units.
  public var capitalHeight: Double {
    withScaledFont { font in
      var extents = cairo_text_extents_t()
      cairo_scaled_font_text_extents(font, "H", &extents)
      return -extents.y_bearing
    }
  }

  private var extents: cairo_font_extents_t {
    withScaledFont { font in
      var extents = cairo_font_extents_t()
      cairo_scaled_font_extents(font, &extents)
      return extents
    }
  }

  /// Makes a Cairo context use the font.
  func select(in context: OpaquePointer?) {
    cairo_select_font_face(
      context, family, CAIRO_FONT_SLANT_NORMAL,
      isBold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL)
    cairo_set_font_size(context, size)
    Font.withOptions { cairo_set_font_options(context, $0) }
  }

  /// Measures without a canvas, so that a layout is known before anything is drawn.
  private func withScaledFont<Result>(_ body: (OpaquePointer?) -> Result) -> Result {
    let face = cairo_toy_font_face_create(
      family, CAIRO_FONT_SLANT_NORMAL, isBold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL)
    defer { cairo_font_face_destroy(face) }
    var size = cairo_matrix_t()
    cairo_matrix_init_scale(&size, self.size, self.size)
    var identity = cairo_matrix_t()
    cairo_matrix_init_identity(&identity)
    return Font.withOptions { options in
      let font = cairo_scaled_font_create(face, &size, &identity, options)
      defer { cairo_scaled_font_destroy(font) }
      return body(font)
    }
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
