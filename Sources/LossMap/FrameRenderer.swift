import Drawing

/// Draws the frames of a timeline one after the other.
///
/// What never changes is drawn once and the trails grow by their new pieces only, so that a frame
/// costs the same early and late: copy, add, draw what moves.
public struct FrameRenderer: ~Copyable {
  private let scene: Scene
  private let timeline: Timeline
  /// What never changes, and the lower layer of the trails.
  private var background: RasterCanvas
  /// The upper layer of the trails, on a transparent ground.
  private var trail: RasterCanvas
  private var frame: RasterCanvas
  private var lastIndex = 0

  /// Creates a renderer, and draws what never changes.
  ///
  /// - Parameters:
  ///   - scene: What is drawn.
  ///   - timeline: The moments to draw it at.
  ///   - scale: The number of pixels to a layout unit.
  public init(_ scene: Scene, over timeline: Timeline, scale: Double = 1) {
    self.scene = scene
    self.timeline = timeline
    background = RasterCanvas(
      size: scene.size, scale: scale, background: scene.background)
    trail = RasterCanvas(size: scene.size, scale: scale, background: nil)
    frame = RasterCanvas(size: scene.size, scale: scale, background: scene.background)
    scene.drawStill(on: &background)
  }

  /// The picture of a moment.
  ///
  /// - Parameter index: The moment's place in the timeline, not before the one drawn last.
  /// - Throws: `DrawingError` when the graphics library failed since the renderer was created.
  public mutating func raster(at index: Int) throws(DrawingError) -> Raster {
    precondition(index >= lastIndex, "a trail only grows")
    let moments = timeline.moments
    for next in lastIndex..<index {
      scene.drawTrail(.under, from: moments[next], to: moments[next + 1], on: &background)
      scene.drawTrail(.over, from: moments[next], to: moments[next + 1], on: &trail)
    }
    lastIndex = index
    frame.copy(from: background)
    scene.drawEndOfTrail(.under, at: moments[index], on: &frame)
    frame.overlay(trail)
    scene.drawEndOfTrail(.over, at: moments[index], on: &frame)
    scene.drawMoving(at: moments[index], on: &frame)
    return try frame.raster()
  }
}
