import PNGCoding

/// Writes one moment of some runs, with all that led there, as one picture.
public struct StillPicture: Sendable {
  private let scene: Scene
  private let timeline: Timeline
  private let index: Int
  private let scale: Double

  /// Creates a picture of a moment of a timeline.
  ///
  /// - Parameters:
  ///   - scene: What is drawn.
  ///   - timeline: The moments that lead to the one that is drawn.
  ///   - index: The moment's place in the timeline; nil for the last one.
  ///   - scale: The number of pixels to a layout unit, in a picture made of pixels.
  public init(
    _ scene: Scene, over timeline: Timeline, at index: Int? = nil, scale: Double = 1
  ) {
    self.scene = scene
    self.timeline = timeline
    self.index = index ?? timeline.moments.count - 1
    self.scale = scale
  }

  /// Writes the picture as a PNG file, over the one that is there.
  ///
  /// - Throws: ``OutputError`` or `DrawingError`; what was there before is then still there.
  public func write(to path: String) throws {
    var renderer = FrameRenderer(scene, over: timeline, scale: scale)
    let raster = try renderer.raster(at: index)
    try FilePlace(path).replace(with: PNGEncoder.forPictures.encode(raster))
  }
}
