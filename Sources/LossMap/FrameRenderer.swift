import Drawing
import Foundation

/// Draws the frames of a timeline one after the other.
///
/// What never changes is drawn once and the trails grow by their new pieces only, so that a frame
/// costs the same early and late: restore the rows that something moved over, add, draw what moves.
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
  /// The rows of the frame that hold more than those two layers.
  private var movedRows: IndexSet

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
    movedRows = IndexSet(integersIn: 0..<frame.rowCount)
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
  /// - Returns: The rows that may differ from the picture drawn before.
  mutating func draw(at index: Int) -> IndexSet {
    precondition(index >= lastIndex, "a trail only grows")
    var changedRows = movedRows
    growTrails(to: index, noting: &changedRows)
    let moment = timeline.moments[index]
    var under = RecordingCanvas()
    scene.drawEndOfTrail(.under, at: moment, on: &under)
    var over = RecordingCanvas()
    scene.drawEndOfTrail(.over, at: moment, on: &over)
    scene.drawMoving(at: moment, on: &over)
    movedRows = rows(of: under).union(rows(of: over))
    changedRows.formUnion(movedRows)
    for rows in changedRows.rangeView { frame.copy(rows, from: background) }
    under.draw(on: &frame)
    for rows in changedRows.rangeView { frame.overlay(rows, of: trail) }
    over.draw(on: &frame)
    return changedRows
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
  private mutating func growTrails(to index: Int, noting changedRows: inout IndexSet) {
    let moments = timeline.moments
    for next in lastIndex..<index {
      var under = RecordingCanvas()
      scene.drawTrail(.under, from: moments[next], to: moments[next + 1], on: &under)
      under.draw(on: &background)
      var over = RecordingCanvas()
      scene.drawTrail(.over, from: moments[next], to: moments[next + 1], on: &over)
      over.draw(on: &trail)
      changedRows.formUnion(rows(of: under).union(rows(of: over)))
    }
    lastIndex = index
  }

  /// The rows of pixels that a drawing touches.
  private func rows(of drawing: RecordingCanvas) -> IndexSet {
    let all = 0..<frame.rowCount
    return drawing.areas.reduce(into: IndexSet()) { rows, area in
      // Far outside of the picture numbers may be greater than any row.
      let top = max(0, (area.minY * scale).rounded(.down))
      let bottom = min(Double(all.upperBound), (area.maxY * scale).rounded(.up))
      if top < bottom { rows.insert(integersIn: Int(top)..<Int(bottom)) }
    }
  }
}
