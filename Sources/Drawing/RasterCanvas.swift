internal import CCairo

/// A canvas of pixels, drawn by Cairo.
public struct RasterCanvas: Canvas, ~Copyable {
  private let cairo: CairoContext

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
    cairo = CairoContext(
      surface: cairo_image_surface_create(
        background == nil ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24,
        Int32((size.width * scale).rounded()),
        Int32((size.height * scale).rounded())),
      scale: scale, background: background)
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
  public mutating func clip(to rectangle: Rectangle, _ drawing: (inout RasterCanvas) -> Void) {
    cairo.beginClip(to: rectangle)
    drawing(&self)
    cairo.endClip()
  }

  /// Replaces all pixels by those of a canvas of the same size.
  public mutating func copy(from other: borrowing RasterCanvas) {
    cairo.paint(other.cairo, CAIRO_OPERATOR_SOURCE)
  }

  /// Lays a canvas of the same size over this one.
  public mutating func overlay(_ other: borrowing RasterCanvas) {
    cairo.paint(other.cairo, CAIRO_OPERATOR_OVER)
  }

  /// The pixels as they are now.
  ///
  /// - Throws: ``DrawingError``, the first that happened since the canvas was created.
  public func raster() throws(DrawingError) -> Raster {
    try cairo.check()
    return try Raster(cairo.surface)
  }
}
