import Experiments
import Figures

/// The frames of a figure as a folder of PNG files, `0000.png`, `0001.png` and so on, with a
/// manifest that describes them.
package struct FrameFormat: ExportFormat {
  package let endings: [String] = []
  package let summary = "a folder of frames"
  package let traits = ExportTraits(medium: .frames, moments: .evenlyThinned(atMost: 1000))

  /// Writes the frames, each worker some stretches of them.
  ///
  /// A sequence that is there is replaced when the new one is complete; files that are not frames
  /// of lossmap are left alone.
  package func write(
    _ footage: Footage, to path: String, monitor: ExportMonitor
  ) async throws -> ExportReport {
    let timeline = Timeline(
      of: footage.experiment.runs, by: footage.composition.clock, every: footage.settings.cadence,
      atMost: footage.settings.frameLimit.count(orElse: 1000))
    let count = timeline.moments.count
    if count < timeline.momentCountBeforeThinning {
      monitor.notice(
        """
        \(timeline.momentCountBeforeThinning) states, evenly thinned out to \(count) frames; \
        \(setting: "max-frames", "all") draws every one
        """)
    }
    let provenance = footage.provenance(at: timeline.last, in: .frames(count))
    let folder = try FrameFolder(path, frameCount: count, hasManifest: true)
    do {
      try await draw(footage, over: timeline, from: provenance, into: folder, monitor: monitor)
      try Task.checkCancellation()
      try folder.add(Manifest(of: footage.experiment, over: timeline, from: provenance))
      try folder.commit()
    } catch {
      folder.abandon()
      throw error
    }
    return ExportReport(
      frameCount: count, from: provenance, summary: ExportReport.count(count, "frame"))
  }

  private func draw(
    _ footage: Footage, over timeline: Timeline, from provenance: Provenance,
    into folder: FrameFolder, monitor: ExportMonitor
  ) async throws {
    let count = timeline.moments.count
    let workers = min(footage.settings.workers, count)
    let queue = FrameQueue(count, among: workers)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<workers {
        group.addTask {
          // A worker draws the still layer for itself, and holds one frame at a time.
          var files = try FrameFiles(
            footage.scene, over: timeline, scale: footage.settings.scale, from: provenance)
          while let stretch = await queue.next() {
            for index in stretch {
              try Task.checkCancellation()
              try folder.add(files.file(at: index), at: index)
              monitor.update(await queue.noteOne(), count)
            }
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
