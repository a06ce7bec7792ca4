import Drawing

/// Draws the frames of a timeline one after the other.
///
/// What never changes is drawn once and the trails grow by their new pieces only, so that a frame
/// costs the same early and late: restore where something has moved, add, draw what moves.
public struct FrameRenderer: ~Copyable {
  private let scene: Scene
  private let timeline: Timeline
  private let scale: Double
  /// What never changes, and the lower layer of the trails.
  private var background: RasterCanvas
  /// The upper layer of the trails, on a transparent ground.
  private var trail: RasterCanvas
  private var frame: RasterCanvas
  private var lastIndex = 0
  /// The tiles of the frame that hold more than those two layers.
  private var covered: Tiles

  /// Creates a renderer, and draws what never changes.
  ///
  /// - Parameters:
  ///   - scene: What is drawn.
  ///   - timeline: The moments to draw it at.
  ///   - scale: The number of pixels to a layout unit.
  public init(_ scene: Scene, over timeline: Timeline, scale: Double = 1) {
    self.scene = scene
    self.timeline = timeline
    self.scale = scale
    background = RasterCanvas(
      size: scene.size, scale: scale, background: scene.background)
    trail = RasterCanvas(size: scene.size, scale: scale, background: nil)
    frame = RasterCanvas(size: scene.size, scale: scale, background: scene.background)
    covered = Tiles(width: frame.columnCount, height: frame.rowCount, isFull: true)
    scene.drawStill(on: &background)
  }

  /// The number of columns of pixels.
  var columnCount: Int { frame.columnCount }
  /// The number of rows of pixels.
  var rowCount: Int { frame.rowCount }

  /// The picture of a moment.
  ///
  /// - Parameter index: The moment's place in the timeline, not before the one drawn last.
  /// - Throws: `DrawingError` when the graphics library failed since the renderer was created.
  public mutating func raster(at index: Int) throws(DrawingError) -> Raster {
    _ = draw(at: index)
    return try frame.raster()
  }

  /// Draws the picture of a moment.
  ///
  /// - Parameter index: The moment's place in the timeline, not before the one drawn last.
  /// - Returns: Where it may differ from the picture drawn before.
  mutating func draw(at index: Int) -> Tiles {
    precondition(index >= lastIndex, "a trail only grows")
    var changed = covered
    growTrails(to: index, noting: &changed)
    let moment = timeline.moments[index]
    var under = RecordingCanvas()
    scene.drawEndOfTrail(.under, at: moment, on: &under)
    var over = RecordingCanvas()
    scene.drawEndOfTrail(.over, at: moment, on: &over)
    scene.drawMoving(at: moment, on: &over)
    covered = tiles(of: under, over)
    changed.formUnion(covered)
    let rectangles = changed.rectangles
    frame.copy(rectangles, from: background)
    under.draw(on: &frame)
    frame.overlay(rectangles, of: trail)
    over.draw(on: &frame)
    return changed
  }

  /// Lends the pixels of the picture drawn last.
  ///
  /// - Throws: `DrawingError` when the graphics library failed since the renderer was created.
  func withPixels<Result>(
    _ body: (UnsafeBufferPointer<UInt32>) throws -> Result
  ) throws -> Result {
    try frame.withPixels(body)
  }

  /// Adds the pieces of the trails that are whole by now.
  private mutating func growTrails(to index: Int, noting changed: inout Tiles) {
    let moments = timeline.moments
    for next in lastIndex..<index {
      var under = RecordingCanvas()
      scene.drawTrail(.under, from: moments[next], to: moments[next + 1], on: &under)
      under.draw(on: &background)
      var over = RecordingCanvas()
      scene.drawTrail(.over, from: moments[next], to: moments[next + 1], on: &over)
      over.draw(on: &trail)
      changed.formUnion(tiles(of: under, over))
    }
    lastIndex = index
  }

  /// The tiles that some drawings touch.
  private func tiles(of drawings: RecordingCanvas...) -> Tiles {
    var tiles = Tiles(width: columnCount, height: rowCount)
    for area in drawings.lazy.flatMap(\.areas) {
      tiles.insert(
        Rectangle(
          minX: area.minX * scale, minY: area.minY * scale, maxX: area.maxX * scale,
          maxY: area.maxY * scale))
    }
    return tiles
  }
}
