import Drawing
import Experiments

/// Draws the frames of a timeline one after the other.
///
/// The still layer is drawn once and the trails grow by their new pieces only, so that a frame
/// costs the same early and late: restore where something has moved, add, draw what is there.
public struct FrameRenderer: ~Copyable {
  private let scene: Scene
  private let timeline: Timeline
  private let scale: Double
  /// The still layer, and the lower layer of the trails.
  private var background: RasterCanvas
  /// The upper layer of the trails, on a transparent ground.
  private var trail: RasterCanvas
  /// The tiles where there are any.
  private var trailTiles: DirtyTiles
  private var frame: RasterCanvas
  private var lastIndex = 0
  /// The parts of the frame besides those two layers.
  private var parts = DynamicLayer()

  /// Creates a renderer, and draws what never changes, which is its first picture.
  ///
  /// - Parameters:
  ///   - scene: The scene.
  ///   - timeline: The moments to draw it at.
  ///   - scale: The number of pixels to a layout unit.
  public init(_ scene: Scene, over timeline: Timeline, scale: Double = 1) {
    self.scene = scene
    self.timeline = timeline
    self.scale = scale
    background = RasterCanvas(
      size: scene.size, scale: scale, background: scene.background)
    trail = RasterCanvas(size: scene.size, scale: scale, background: nil)
    trailTiles = DirtyTiles(width: trail.columnCount, height: trail.rowCount)
    frame = RasterCanvas(size: scene.size, scale: scale, background: scene.background)
    scene.drawStill(on: &background)
    let all = DirtyTiles(width: frame.columnCount, height: frame.rowCount, isFull: true)
    frame.copy(all.rectangles, from: background)
  }

  /// The number of columns of pixels.
  package var columnCount: Int { frame.columnCount }
  /// The number of rows of pixels.
  package var rowCount: Int { frame.rowCount }

  /// The picture of a moment.
  ///
  /// - Parameter index: The moment's index in the timeline, not before the one drawn last.
  /// - Throws: `DrawingError` when the graphics library failed since the renderer was created.
  public mutating func raster(at index: Int) throws(DrawingError) -> Raster {
    _ = draw(at: index)
    return try frame.raster()
  }

  /// Draws the picture of a moment.
  ///
  /// - Parameter index: The moment's index in the timeline, not before the one drawn last.
  /// - Returns: Where it may differ from the picture drawn before.
  package mutating func draw(at index: Int) -> DirtyTiles {
    precondition(index >= lastIndex, "a trail only grows")
    var changed = growTrails(to: index)
    let before = parts
    parts = DynamicLayer(of: scene, at: timeline.moments[index], scale: scale)
    parts.insertDifferences(from: before, into: &changed)
    frame.copy(changed.rectangles, from: background)
    for part in parts.under where part.touches(changed) { part.drawing.draw(on: &frame) }
    frame.overlay(changed.intersection(trailTiles).rectangles, of: trail)
    for part in parts.over where part.touches(changed) { part.drawing.draw(on: &frame) }
    return changed
  }

  /// Lends the pixels of the picture drawn last.
  ///
  /// - Throws: `DrawingError` when the graphics library failed since the renderer was created.
  package func withPixels<Result>(
    _ body: (UnsafeBufferPointer<UInt32>) throws -> Result
  ) throws -> Result {
    try frame.withPixels(body)
  }

  /// Adds the pieces of the trails that are whole by now, and returns where they are.
  private mutating func growTrails(to index: Int) -> DirtyTiles {
    var grown = DirtyTiles(width: columnCount, height: rowCount)
    let moments = timeline.moments
    for next in lastIndex..<index {
      var under = DisplayList()
      scene.drawTrail(.under, from: moments[next], to: moments[next + 1], on: &under)
      under.draw(on: &background)
      var over = DisplayList()
      scene.drawTrail(.over, from: moments[next], to: moments[next + 1], on: &over)
      over.draw(on: &trail)
      for area in under.areas { grown.insert(area.scaled(by: scale)) }
      for area in over.areas {
        grown.insert(area.scaled(by: scale))
        trailTiles.insert(area.scaled(by: scale))
      }
    }
    lastIndex = index
    return grown
  }
}
