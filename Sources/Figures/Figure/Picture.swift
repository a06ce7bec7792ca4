import Drawing

/// Something that can be drawn as one picture.
package protocol Picture: Sendable {
  /// The extent in layout units.
  var size: Size { get }

  /// The colour of the ground; nil for none.
  var background: Color? { get }

  /// Draws the picture on its ground.
  func draw(on canvas: inout some Canvas & ~Copyable)

  /// The picture in pixels, so many to a layout unit.
  ///
  /// - Throws: `DrawingError` when the graphics library failed.
  func raster(scale: Double) throws(DrawingError) -> Raster
}

extension Picture {
  /// The picture in pixels, so many to a layout unit.
  package func raster(scale: Double) throws(DrawingError) -> Raster {
    var canvas = RasterCanvas(size: size, scale: scale, background: background)
    draw(on: &canvas)
    return try canvas.raster()
  }
}
