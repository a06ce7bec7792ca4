internal import CCairo

/// A Cairo surface and the context that draws on it: what the canvases of all formats share.
struct CairoContext: ~Copyable {
  /// What is drawn on.
  let surface: OpaquePointer?
  private let context: OpaquePointer?

  /// Takes over a surface.
  ///
  /// - Parameters:
  ///   - surface: The surface, released with the context.
  ///   - scale: The number of the surface's units to a layout unit.
  ///   - background: The colour the surface is filled with; nil to leave it as it is.
  init(surface: OpaquePointer?, scale: Double, background: Color?) {
    self.surface = surface
    context = cairo_create(surface)
    cairo_scale(context, scale, scale)
    cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
    fill(background)
  }

  private func fill(_ background: Color?) {
    guard let background else { return }
    set(background)
    cairo_paint(context)
  }

  /// Ends a page, and begins one with a ground.
  func beginPage(background: Color?) {
    fontLock.withLock { cairo_show_page(context) }
    fill(background)
  }

  /// Paints all of a surface that was drawn in layout units.
  func paint(_ other: borrowing CairoContext) {
    fontLock.withLock {
      cairo_set_source_surface(context, other.surface, 0, 0)
      cairo_paint(context)
    }
  }

  deinit {
    fontLock.withLock {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
    }
  }

  /// Fills the inside of a path.
  func fill(_ path: Path, with color: Color) {
    trace(path)
    set(color)
    cairo_fill(context)
  }

  /// Draws a line along a path.
  func stroke(_ path: Path, with stroke: Stroke) {
    trace(path)
    set(stroke.color)
    cairo_set_line_width(context, stroke.width)
    cairo_set_line_cap(context, stroke.cap == .round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
    cairo_set_dash(context, stroke.dashes, Int32(stroke.dashes.count), stroke.dashOffset)
    cairo_stroke(context)
  }

  /// Writes a line of text.
  func draw(_ text: Text) {
    fontLock.withLock { drawAlone(text) }
  }

  private func drawAlone(_ text: Text) {
    set(text.color)
    write(text, by: cairo_show_text)
    cairo_new_path(context)
  }

  /// The outlines of the letters of a text.
  func outline(of text: Text) -> Path {
    fontLock.withLock {
      write(text, by: cairo_text_path)
      defer { cairo_new_path(context) }
      let path = cairo_copy_path(context)
      defer { cairo_path_destroy(path) }
      return path.map { Path($0.pointee) } ?? Path()
    }
  }

  /// Hands over the parts of a text at their places, each in its typeface.
  private func write(_ text: Text, by body: (OpaquePointer?, UnsafePointer<CChar>?) -> Void) {
    cairo_save(context)
    let offset = text.baselineOffset
    cairo_translate(context, text.position.x, text.position.y)
    cairo_rotate(context, text.angle)
    cairo_move_to(context, offset.dx, offset.dy)
    for run in text.font.runs(of: text.string) {
      run.typeface.select(in: context)
      body(context, run.string)
    }
    cairo_restore(context)
  }

  /// Begins to draw only what falls into a rectangle.
  func beginClip(to rectangle: Rectangle) {
    cairo_save(context)
    trace(Path(rectangle))
    cairo_clip(context)
  }

  /// Ends the innermost clip.
  func endClip() {
    cairo_restore(context)
  }

  /// Lays some parts of a surface of pixels over those here, pixel on pixel.
  func overlay(_ parts: [Rectangle], of other: borrowing CairoContext) {
    cairo_save(context)
    cairo_identity_matrix(context)
    cairo_set_source_surface(context, other.surface, 0, 0)
    for part in parts { cairo_rectangle(context, part.minX, part.minY, part.width, part.height) }
    cairo_fill(context)
    cairo_restore(context)
  }

  /// Asks for the first error there was.
  ///
  /// After an error Cairo draws nothing and says nothing. It hands out a context even for a surface
  /// in error, so both have to be asked.
  func check() throws(DrawingError) {
    try DrawingError.check(cairo_surface_status(surface))
    try DrawingError.check(cairo_status(context))
  }

  /// Writes what is left to be written, the letters of all fonts among it.
  func finish() {
    fontLock.withLock { cairo_surface_finish(surface) }
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
