import Experiments

/// The moments of a figure in one interactive HTML viewer.
package struct HTMLFormat: FileFormat {
  package let endings = ["html"]
  package let summary = "an interactive HTML viewer"
  package let traits = ExportTraits(medium: .page, moments: .evenlyChanging(atMost: 300))

  /// The size, in bytes, above which a page is slow to load over a slow connection.
  private static let usualSize = 3_000_000

  /// Writes the page, with fewer states than there are where it would be too large to load quickly
  /// and the settings do not say how many there are to be.
  package func write(
    _ footage: Footage, to sink: inout some ByteSink, monitor: ExportMonitor
  ) throws -> ExportReport {
    let whole = footage.wholeTimeline
    let limit = footage.settings.frameLimit
    var count = min(whole.moments.count, limit.count(orElse: 300) ?? .max)
    var (provenance, text) = try page(of: footage, whole, count: count)
    while limit == .automatic, text.utf8.count > HTMLFormat.usualSize, count > 2 {
      // The size has a part that does not depend on the number of states.
      count = max(2, min(count * 9 / 10, count * HTMLFormat.usualSize / text.utf8.count))
      (provenance, text) = try page(of: footage, whole, count: count)
    }
    if count < whole.moments.count {
      monitor.notice(
        """
        \(whole.moments.count) states, thinned out to \(count) that change evenly; \
        \(setting: "max-frames", "all") has every one
        """)
    }
    try sink.write(Array(text.utf8))
    return ExportReport(
      frameCount: count, from: provenance,
      summary: "\(ExportReport.count(count, "state")), \(ExportReport.size(text.utf8.count))")
  }

  private func page(
    of footage: Footage, _ whole: Timeline, count: Int
  ) throws -> (Provenance, String) {
    let provenance = footage.provenance(at: whole.last, in: .page(states: count))
    let timeline = whole.changingEvenly(
      atMost: count, of: footage.experiment, in: footage.window)
    let page = StepPage(
      footage.scene, of: footage.experiment, over: timeline, from: provenance)
    return (provenance, try page.html())
  }

  package func provenance(in file: [UInt8]) -> Provenance? {
    StepPage.manifest(in: file).flatMap(Manifest.provenance)
  }
}
