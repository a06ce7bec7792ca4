import Experiments
import Figures
import PNGCoding

/// The frames of a timeline as PNG files, one after the other.
///
/// Parts that a frame shares with the one before are neither drawn nor encoded again.
public struct FrameFiles: ~Copyable {
  private var renderer: FrameRenderer
  private var encoder: FrameEncoder

  /// Creates the files of a scene.
  ///
  /// - Parameters:
  ///   - scene: The scene.
  ///   - timeline: The moments to draw it at.
  ///   - scale: The number of pixels to a layout unit.
  ///   - provenance: Where the frames come from, as their files say; nil for files that leave it
  ///     untold.
  /// - Throws: `DrawingError` when the graphics library failed.
  package init(
    _ scene: Scene, over timeline: Timeline, scale: Double = 1, from provenance: Provenance? = nil
  ) throws {
    let renderer = FrameRenderer(scene, over: timeline, scale: scale)
    encoder = try renderer.withPixels { still in
      FrameEncoder(
        .forPictures(from: provenance), width: renderer.columnCount, still: still,
        isOpaque: scene.background != nil)
    }
    self.renderer = renderer
  }

  /// Creates the files of a scene that do not say where they come from.
  ///
  /// - Throws: `DrawingError` when the graphics library failed.
  public init(_ scene: Scene, over timeline: Timeline) throws {
    try self.init(scene, over: timeline, scale: 1, from: nil)
  }

  /// The bytes of the file for a moment.
  ///
  /// - Parameter index: The moment's index in the timeline, not below that of the last file.
  /// - Throws: `DrawingError` when the graphics library failed.
  public mutating func file(at index: Int) throws -> [UInt8] {
    let changed = renderer.draw(at: index)
    return try renderer.withPixels { encoder.encode($0, changedIn: changed.columns) }
  }
}
