import PNGCoding

/// Writes the frames of a timeline into a folder: `0000.png`, `0001.png`, and so on.
public struct FrameSequence: Sendable {
  private let scene: Scene
  private let timeline: Timeline
  private let scale: Double

  /// Creates a sequence of frames, with `scale` pixels to a layout unit.
  public init(_ scene: Scene, over timeline: Timeline, scale: Double = 1) {
    self.scene = scene
    self.timeline = timeline
    self.scale = scale
  }

  /// Writes the frames, encoding some while others are drawn.
  ///
  /// - Parameters:
  ///   - path: The folder, which is made if it is not there. A sequence that is there is replaced
  ///     when the new one is complete; files that are not frames of ours are left alone.
  ///   - workers: The number of frames encoded at a time, at least 1.
  ///   - progress: Is told, after each frame, how many are done.
  /// - Throws: ``OutputError``, `DrawingError`, or `CancellationError` when the task is cancelled;
  ///   the folder is then as it was before.
  public func write(
    to path: String, workers: Int, progress: @Sendable (Int) -> Void = { _ in }
  ) async throws {
    let folder = try FrameFolder(path, frameCount: timeline.moments.count)
    do {
      try await draw(into: folder, workers: workers, progress: progress)
      try Task.checkCancellation()
      try folder.commit()
    } catch {
      folder.abandon()
      throw error
    }
  }

  private func draw(
    into folder: FrameFolder, workers: Int, progress: @Sendable (Int) -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      var renderer = FrameRenderer(scene, over: timeline, scale: scale)
      for index in timeline.moments.indices {
        // A bounded number of frames waits in memory, however fast they are drawn.
        if index >= workers { try await group.next() }
        try Task.checkCancellation()
        let raster = try renderer.raster(at: index)
        group.addTask {
          try folder.add(PNGEncoder.forPictures.encode(raster), at: index)
        }
        progress(index + 1)
      }
      try await group.waitForAll()
    }
  }
}
