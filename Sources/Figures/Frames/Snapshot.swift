import Drawing
import Experiments

/// One moment of a scene, with all that led there.
public struct Snapshot: Picture {
  private let scene: Scene
  private let timeline: Timeline
  private let index: Int

  /// Takes a moment of a timeline.
  ///
  /// - Parameters:
  ///   - scene: The scene.
  ///   - timeline: The moments that lead to the one that is drawn.
  ///   - index: The moment's index in the timeline; nil for the last one.
  public init(of scene: Scene, over timeline: Timeline, at index: Int? = nil) {
    self.scene = scene
    self.timeline = timeline
    self.index = index ?? timeline.moments.count - 1
  }

  /// Takes the end of some runs: the same picture as that of the last moment of a timeline of all
  /// states.
  ///
  /// - Parameters:
  ///   - runs: The runs that are drawn.
  ///   - scene: The scene.
  ///   - clock: What the runs are aligned by.
  package init(ofEndOf runs: [Run], in scene: Scene, by clock: Clock = .samples) {
    self.init(of: scene, over: scene.timeline(toEndOf: runs, by: clock))
  }

  /// The moment that is drawn.
  package var moment: Moment { timeline.moments[index] }

  /// The extent in layout units.
  package var size: Size { scene.size }
  /// The colour of the ground; nil for none.
  package var background: Color? { scene.background }

  /// Draws the moment on its ground.
  package func draw(on canvas: inout some Canvas & ~Copyable) {
    scene.draw(through: timeline.moments[...index], on: &canvas)
  }

  /// The same pixels as those of the frame in a sequence.
  public func raster(scale: Double) throws(DrawingError) -> Raster {
    var renderer = FrameRenderer(scene, over: timeline, scale: scale)
    return try renderer.raster(at: index)
  }
}
