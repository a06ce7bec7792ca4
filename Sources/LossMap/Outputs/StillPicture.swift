import Drawing
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
  ///   - scale: The number of pixels to a layout unit; of points, in a PDF.
  public init(
    _ scene: Scene, over timeline: Timeline, at index: Int? = nil, scale: Double = 1
  ) {
    self.scene = scene
    self.timeline = timeline
    self.index = index ?? timeline.moments.count - 1
    self.scale = scale
  }

  /// A kind of file that a picture is written as.
  public enum Format: String, CaseIterable, Sendable {
    /// Pixels.
    case png
    /// Lines and letters, for pages on the web.
    case svg
    /// Lines and letters, for print.
    case pdf

    /// The format that the ending of a path names, if there is one.
    public init?(ofFile path: String) {
      let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last
      guard let ending, let format = Format(rawValue: ending.lowercased()) else { return nil }
      self = format
    }
  }

  /// Writes the picture, over the one that is there.
  ///
  /// - Throws: ``OutputError`` or `DrawingError`; what was there before is then still there.
  public func write(to path: String, as format: Format) throws {
    let bytes =
      switch format {
      case .png: try pixels()
      case .svg: try vectors(.svg)
      case .pdf: try vectors(.pdf)
      }
    try FilePlace(path).replace(with: bytes)
  }

  private func pixels() throws(DrawingError) -> [UInt8] {
    var renderer = FrameRenderer(scene, over: timeline, scale: scale)
    return PNGEncoder.forPictures.encode(try renderer.raster(at: index))
  }

  private func vectors(_ format: VectorCanvas.Format) throws(DrawingError) -> [UInt8] {
    var canvas = VectorCanvas(
      format: format, size: scene.size, scale: scale, background: scene.theme.background)
    scene.draw(through: timeline.moments[...index], on: &canvas)
    return try canvas.bytes()
  }
}
