internal import CCairo

/// A canvas that Cairo writes as a PDF: text can be searched and copied, and brings its glyphs
/// along.
public struct PDFCanvas: Canvas, ~Copyable {
  private let sink: ByteSink
  private let cairo: CairoContext
  private let background: Color?

  /// Creates a canvas.
  ///
  /// - Parameters:
  ///   - size: The extent in layout units.
  ///   - scale: The number of the file's units to a layout unit, which are points.
  ///   - background: The colour it is filled with; nil for a transparent canvas.
  ///   - information: What the file says of itself; nil for nothing.
  ///
  /// Without memory nothing is drawn, and ``bytes()`` says why.
  public init(
    size: Size, scale: Double = 1, background: Color? = .white,
    information: DocumentMetadata? = nil
  ) {
    self.background = background
    sink = ByteSink()
    let surface = sink.surface(width: size.width * scale, height: size.height * scale)
    if let information { information.add(toPDF: surface) }
    cairo = CairoContext(surface: surface, scale: scale, background: background)
  }

  // Cairo may write until its surface is finished, and must do so while there is a sink.
  deinit {
    cairo.finish()
    withExtendedLifetime(sink) {}
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
  public mutating func clip(to rectangle: Rectangle, _ drawing: (inout PDFCanvas) -> Void) {
    cairo.beginClip(to: rectangle)
    drawing(&self)
    cairo.endClip()
  }

  /// Puts a layer on the page; on however many pages it is, a PDF holds it once.
  public mutating func draw(_ layer: borrowing VectorLayer) {
    cairo.paint(layer.cairo)
  }

  /// Ends the page, and begins another on the same ground; an SVG has only one.
  public mutating func beginPage() {
    cairo.beginPage(background: background)
  }

  /// Finishes the picture and hands out the file's bytes.
  ///
  /// The same picture gives the same bytes.
  ///
  /// - Throws: ``DrawingError``, the first that happened since the canvas was created.
  public consuming func bytes() throws(DrawingError) -> [UInt8] {
    cairo.finish()
    try cairo.check()
    return sink.bytes
  }
}

extension DocumentMetadata {
  /// Tells a surface what its file is to say; there is no field for a source but the keywords.
  fileprivate func add(toPDF surface: OpaquePointer?) {
    for (field, text) in [
      (CAIRO_PDF_METADATA_TITLE, title), (CAIRO_PDF_METADATA_SUBJECT, description),
      (CAIRO_PDF_METADATA_KEYWORDS, source), (CAIRO_PDF_METADATA_CREATOR, creator),
    ] {
      cairo_pdf_surface_set_metadata(surface, field, text)
    }
  }
}

/// Holds what Cairo has written.
private final class ByteSink {
  private(set) var bytes: [UInt8] = []

  /// Makes a surface that writes to the sink, without keeping it alive.
  func surface(width: Double, height: Double) -> OpaquePointer? {
    let write: cairo_write_func_t = { sink, data, count in
      guard let sink, let data else { return CAIRO_STATUS_WRITE_ERROR }
      Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue().bytes
        .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
      return CAIRO_STATUS_SUCCESS
    }
    let sink = Unmanaged.passUnretained(self).toOpaque()
    let surface = cairo_pdf_surface_create_for_stream(write, sink, width, height)
    // Later versions of the format add nothing that is used here, and some programs that include
    // figures warn of them.
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    // Without a date the same picture gives the same bytes.
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, nil)
    return surface
  }
}
