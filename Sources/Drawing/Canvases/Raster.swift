internal import CCairo

/// A picture made of pixels.
public struct Raster: Hashable, Sendable {
  /// The number of columns.
  public let width: Int
  /// The number of rows.
  public let height: Int
  /// The pixels row after row from the top, each alpha, red, green and blue from the highest byte
  /// to the lowest, colours premultiplied by alpha.
  public let pixels: [UInt32]

  /// Creates a picture; there is a pixel for each column and row.
  public init(width: Int, height: Int, pixels: [UInt32]) {
    precondition(pixels.count == width * height, "a picture has a pixel for each column and row")
    self.width = width
    self.height = height
    self.pixels = pixels
  }

  /// Reads a PNG file through Cairo and libpng.
  ///
  /// - Throws: ``DrawingError`` when the file cannot be read or is not a PNG.
  public init(contentsOfPNG path: String) throws(DrawingError) {
    let surface = cairo_image_surface_create_from_png(path)
    defer { cairo_surface_destroy(surface) }
    try self.init(surface)
  }

  /// Copies the pixels of a Cairo image surface.
  init(_ surface: OpaquePointer?) throws(DrawingError) {
    try DrawingError.check(cairo_surface_status(surface))
    cairo_surface_flush(surface)
    guard let data = cairo_image_surface_get_data(surface) else { throw DrawingError.noPixels }
    let width = Int(cairo_image_surface_get_width(surface))
    let height = Int(cairo_image_surface_get_height(surface))
    let stride = Int(cairo_image_surface_get_stride(surface))
    // The unused byte of an image without alpha is not defined: such a pixel is opaque.
    let isOpaque = cairo_image_surface_get_format(surface) == CAIRO_FORMAT_RGB24
    let pixels = [UInt32](unsafeUninitializedCapacity: width * height) { pixels, count in
      for row in 0..<height {
        let source = UnsafeRawPointer(data + row * stride)
        for column in 0..<width {
          let pixel = source.load(fromByteOffset: 4 * column, as: UInt32.self)
          pixels[row * width + column] = isOpaque ? pixel | 0xFF00_0000 : pixel
        }
      }
      count = width * height
    }
    self.init(width: width, height: height, pixels: pixels)
  }
}
