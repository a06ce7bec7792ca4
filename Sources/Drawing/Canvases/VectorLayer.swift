internal import CCairo

/// A drawing that is kept, to be put on several pages of a ``PDFCanvas``.
public struct VectorLayer: Canvas, ~Copyable {
  let cairo: CairoContext

  /// Creates a transparent layer of an extent in layout units.
  public init(size: Size) {
    var extent = cairo_rectangle_t(x: 0, y: 0, width: size.width, height: size.height)
    cairo = CairoContext(
      surface: cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extent), scale: 1,
      background: nil)
  }

  /// Fills the inside of a path.
  public mutating func fill(_ path: Path, with color: Color) {
    cairo.fill(path, with: color)
  }

  /// Draws a line along a path.
  public mutating func stroke(_ path: Path, with stroke: Stroke) {
    cairo.stroke(path, with: stroke)
  }

  /// Writes a line of text.
  public mutating func draw(_ text: Text) {
    cairo.draw(text)
  }

  /// Draws only what falls into a rectangle.
  public mutating func clip(to rectangle: Rectangle, _ drawing: (inout VectorLayer) -> Void) {
    cairo.beginClip(to: rectangle)
    drawing(&self)
    cairo.endClip()
  }
}
