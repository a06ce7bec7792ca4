import PNGCoding

/// Writes the whole of some runs as one picture.
public struct StillPicture: Sendable {
  private let scene: Scene
  private let timeline: Timeline

  /// Creates a picture of the last moment of a timeline.
  public init(_ scene: Scene, over timeline: Timeline) {
    self.scene = scene
    self.timeline = timeline
  }

  /// Writes the picture as a PNG file, over the one that is there.
  ///
  /// - Throws: ``OutputError`` or `DrawingError`; what was there before is then still there.
  public func write(to path: String) throws {
    var renderer = FrameRenderer(scene, over: timeline)
    let raster = try renderer.raster(at: timeline.moments.count - 1)
    try FilePlace(path).replace(with: PNGEncoder.forPictures.encode(raster))
  }
}
