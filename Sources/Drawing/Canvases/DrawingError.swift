internal import CCairo

/// Why a picture could not be drawn, in the words of the graphics library.
public struct DrawingError: Error, Hashable, CustomStringConvertible {
  /// What went wrong.
  public let description: String

  /// The surface has no pixels to hand out.
  static let noPixels = DrawingError(description: "the picture has no pixels")

  /// Throws when a status is not that of success.
  static func check(_ status: cairo_status_t) throws(DrawingError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw DrawingError(description: String(cString: cairo_status_to_string(status)))
  }
}
