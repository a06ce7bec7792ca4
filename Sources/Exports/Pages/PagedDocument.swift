import Drawing
import Experiments
import Figures

/// Writes the frames of a timeline as the pages of one PDF, for LaTeX and for slides.
///
/// What never changes is in the file once. The trails are drawn anew on each page, so that lines
/// stay lines.
public struct PagedDocument: Sendable {
  private let scene: Scene
  private let timeline: Timeline
  private let scale: Double
  private let provenance: Provenance?

  /// Creates an output of the frames of a timeline.
  ///
  /// - Parameters:
  ///   - scene: What is drawn.
  ///   - timeline: The moment of each page.
  ///   - scale: The number of points to a layout unit.
  ///   - provenance: Where it came from, which its file says; nil to leave that untold.
  public init(
    _ scene: Scene, over timeline: Timeline, scale: Double = 1, from provenance: Provenance? = nil
  ) {
    self.scene = scene
    self.timeline = timeline
    self.scale = scale
    self.provenance = provenance
  }

  /// Writes the document, over the one that is there.
  ///
  /// - Parameters:
  ///   - path: The file, which is replaced when the new one is complete.
  ///   - progress: Is told, after each page, how many are done.
  /// - Returns: The size of the file in bytes.
  /// - Throws: ``OutputError``, `DrawingError`, or `CancellationError` when the task is cancelled;
  ///   what was there before is then still there.
  @discardableResult
  public func write(to path: String, progress: (Int) -> Void = { _ in }) throws -> Int {
    var still = VectorLayer(size: scene.size)
    scene.drawStill(on: &still)
    var canvas = VectorCanvas(
      format: .pdf, size: scene.size, scale: scale, background: scene.background,
      information: provenance?.information)
    for index in timeline.moments.indices {
      try Task.checkCancellation()
      if index > 0 { canvas.beginPage() }
      canvas.draw(still)
      scene.drawChanging(through: timeline.moments[...index], on: &canvas)
      progress(index + 1)
    }
    let bytes = try canvas.bytes()
    try AtomicFile(path).replace(with: bytes)
    return bytes.count
  }
}
