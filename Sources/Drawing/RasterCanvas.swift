internal import CCairo

/// A canvas of pixels, drawn by Cairo.
public struct RasterCanvas: Canvas, ~Copyable {
  private let surface: OpaquePointer?
  private let context: OpaquePointer?

  /// Creates a canvas.
  ///
  /// - Parameters:
  ///   - size: The extent in layout units.
  ///   - scale: The number of pixels to a layout unit.
  ///   - background: The opaque colour it is filled with; nil for a transparent canvas.
  ///
  /// Without memory for the pixels, or with a size that is too large, nothing is drawn, and
  /// ``raster()`` says why.
  public init(size: Size, scale: Double = 1, background: Color? = .white) {
    surface = cairo_image_surface_create(
      background == nil ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24,
      Int32((size.width * scale).rounded()),
      Int32((size.height * scale).rounded()))
    context = cairo_create(surface)
    cairo_scale(context, scale, scale)
    cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
    if let background {
      set(background)
      cairo_paint(context)
    }
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Fills the inside of a path.
  public mutating func fill(_ path: Path, with color: Color) {
    trace(path)
    set(color)
    cairo_fill(context)
  }

  /// Draws a line along a path.
  public mutating func stroke(_ path: Path, with stroke: Stroke) {
    trace(path)
    set(stroke.color)
    cairo_set_line_width(context, stroke.width)
    cairo_set_line_cap(context, stroke.cap == .round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
    cairo_set_dash(context, stroke.dashes, Int32(stroke.dashes.count), stroke.dashOffset)
    cairo_stroke(context)
  }

  /// Writes a line of text.
  public mutating func draw(_ text: Text) {
    cairo_save(context)
    text.font.select(in: context)
    set(text.color)
    let offset = text.baselineOffset
    cairo_translate(context, text.position.x, text.position.y)
    cairo_rotate(context, text.angle)
    cairo_move_to(context, offset.dx, offset.dy)
    cairo_show_text(context, text.string)
    cairo_new_path(context)
    cairo_restore(context)
  }

  /// Draws only what falls into a rectangle.
  public mutating func clip(to rectangle: Rectangle, _ drawing: (inout RasterCanvas) -> Void) {
    cairo_save(context)
    trace(Path(rectangle))
    cairo_clip(context)
    drawing(&self)
    cairo_restore(context)
  }

  /// Replaces all pixels by those of a canvas of the same size.
  public mutating func copy(from other: borrowing RasterCanvas) {
    paint(other, CAIRO_OPERATOR_SOURCE)
  }

  /// Lays a canvas of the same size over this one.
  public mutating func overlay(_ other: borrowing RasterCanvas) {
    paint(other, CAIRO_OPERATOR_OVER)
  }

  private mutating func paint(_ other: borrowing RasterCanvas, _ operation: cairo_operator_t) {
    cairo_save(context)
    cairo_identity_matrix(context)
    cairo_set_operator(context, operation)
    cairo_set_source_surface(context, other.surface, 0, 0)
    cairo_paint(context)
    cairo_restore(context)
  }

  /// The pixels as they are now.
  ///
  /// - Throws: ``DrawingError``, the first that happened since the canvas was created.
  public func raster() throws(DrawingError) -> Raster {
    try check()
    return try Raster(surface)
  }

  /// Asks for the first error there was.
  ///
  /// After an error Cairo draws nothing and says nothing. It hands out a context even for a surface
  /// in error, so both have to be asked.
  private func check() throws(DrawingError) {
    try DrawingError.check(cairo_surface_status(surface))
    try DrawingError.check(cairo_status(context))
  }

  private func set(_ color: Color) {
    cairo_set_source_rgba(context, color.red, color.green, color.blue, color.opacity)
  }

  private func trace(_ path: Path) {
    for element in path.elements {
      switch element {
      case .move(let point): cairo_move_to(context, point.x, point.y)
      case .line(let point): cairo_line_to(context, point.x, point.y)
      case .curve(let first, let second, let end):
        cairo_curve_to(context, first.x, first.y, second.x, second.y, end.x, end.y)
      case .close: cairo_close_path(context)
      }
    }
  }
}
