import Experiments
import Figures
import PNGCoding

/// Writes the frames of a timeline into a folder: `0000.png`, `0001.png`, and so on, and a
/// manifest that says what is in them.
public struct FrameSequence: Sendable {
  private let scene: Scene
  private let timeline: Timeline
  private let scale: Double
  private let manifest: Manifest?

  /// Creates a sequence of frames, with `scale` pixels to a layout unit; without a manifest, it
  /// leaves untold where it came from.
  public init(
    _ scene: Scene, over timeline: Timeline, scale: Double = 1, manifest: Manifest? = nil
  ) {
    self.manifest = manifest
    self.scene = scene
    self.timeline = timeline
    self.scale = scale
  }

  /// Writes the frames, each worker some stretches of them.
  ///
  /// - Parameters:
  ///   - path: The folder, which is made if it is not there. A sequence that is there is replaced
  ///     when the new one is complete; files that are not frames of ours are left alone.
  ///   - workers: The number of frames drawn at a time, at least 1. The files are the same for any
  ///     number.
  ///   - progress: Is told, after each frame, how many are done.
  /// - Throws: ``OutputError``, `DrawingError`, or `CancellationError` when the task is cancelled;
  ///   the folder is then as it was before.
  public func write(
    to path: String, workers: Int, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws {
    let folder = try FrameFolder(
      path, frameCount: timeline.moments.count, hasManifest: manifest != nil)
    do {
      try await draw(into: folder, workers: workers, progress: progress)
      try Task.checkCancellation()
      if let manifest { try folder.add(manifest) }
      try folder.commit()
    } catch {
      folder.abandon()
      throw error
    }
  }

  private func draw(
    into folder: FrameFolder, workers: Int, progress: @escaping @Sendable (Int) -> Void
  ) async throws {
    let count = timeline.moments.count
    let workers = min(workers, count)
    let work = FrameQueue(count, among: workers)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<workers {
        group.addTask {
          // A worker draws what never changes for itself, and holds one frame at a time.
          var files = try FrameFiles(
            scene, over: timeline, scale: scale, from: manifest?.provenance)
          while let stretch = await work.next() {
            for index in stretch {
              try Task.checkCancellation()
              try folder.add(files.file(at: index), at: index)
              progress(await work.noteOne())
            }
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
