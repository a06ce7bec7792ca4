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
        CAIRO_FORMAT_ARGB32,
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

  /// The number of columns of pixels.
  public var columnCount: Int { Int(cairo_image_surface_get_width(cairo.surface)) }

  /// The number of rows of pixels.
  public var rowCount: Int { Int(cairo_image_surface_get_height(cairo.surface)) }

  /// Replaces some parts by those of a canvas of the same size.
  ///
  /// - Parameters:
  ///   - parts: Rectangles of whole pixels, measured in pixels, that do not share any.
  ///   - other: The canvas.
  public mutating func copy(_ parts: [Rectangle], from other: borrowing RasterCanvas) {
    precondition(
      columnCount == other.columnCount && rowCount == other.rowCount, "canvases are of one size")
    cairo_surface_flush(cairo.surface)
    cairo_surface_flush(other.cairo.surface)
    guard let pixels = cairo_image_surface_get_data(cairo.surface),
      let others = cairo_image_surface_get_data(other.cairo.surface)
    else { return }
    for part in parts {
      let byteCount = 4 * Int(part.width)
      for row in Int(part.minY)..<Int(part.maxY) {
        let start = 4 * (row * columnCount + Int(part.minX))
        pixels.advanced(by: start).update(from: others.advanced(by: start), count: byteCount)
      }
    }
    cairo_surface_mark_dirty(cairo.surface)
  }

  /// Lays some parts of a canvas of the same size over those of this one.
  ///
  /// - Parameters:
  ///   - parts: Rectangles of whole pixels, measured in pixels, that do not share any.
  ///   - other: The canvas.
  public mutating func overlay(_ parts: [Rectangle], of other: borrowing RasterCanvas) {
    cairo.overlay(parts, of: other.cairo)
  }

  /// Lends the pixels as they are now, as those of a ``Raster``.
  ///
  /// - Parameter body: Is given the pixels, which are valid only there.
  /// - Throws: ``DrawingError``, the first that happened since the canvas was created; or what
  ///   `body` throws.
  public func withPixels<Result>(
    _ body: (UnsafeBufferPointer<UInt32>) throws -> Result
  ) throws -> Result {
    try cairo.check()
    cairo_surface_flush(cairo.surface)
    guard let data = cairo_image_surface_get_data(cairo.surface) else {
      throw DrawingError.noPixels
    }
    // Rows of four bytes a pixel are not padded (cairo_format_stride_for_width).
    let count = columnCount * rowCount
    return try UnsafeRawPointer(data).withMemoryRebound(to: UInt32.self, capacity: count) {
      try body(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  /// The pixels as they are now.
  ///
  /// - Throws: ``DrawingError``, the first that happened since the canvas was created.
  public func raster() throws(DrawingError) -> Raster {
    try cairo.check()
    return try Raster(cairo.surface)
  }
}
