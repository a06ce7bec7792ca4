import Drawing
import Experiments
import Figures

/// The frames of a figure as the pages of one PDF, for LaTeX and for slides.
///
/// The parts that never change are in the file once. The trails are drawn anew on each page, so
/// that lines stay lines.
package struct PDFPagesFormat: FileFormat {
  package let endings = ["pdf"]
  package let summary = "a document with a page for each frame"
  package let traits = ExportTraits(
    medium: .pages, moments: .evenlyChanging(atMost: 300), isPaged: true)

  package func write(
    _ footage: Footage, to sink: inout some ByteSink, monitor: ExportMonitor
  ) throws -> ExportReport {
    let timeline = footage.changingTimeline(atMost: 300, monitor: monitor)
    let scene = footage.scene
    let count = timeline.moments.count
    let provenance = footage.provenance(at: timeline.last, in: .frames(count))
    var still = VectorLayer(size: scene.size)
    scene.drawStill(on: &still)
    var canvas = PDFCanvas(
      size: scene.size, scale: footage.settings.scale,
      background: scene.background, information: provenance.information)
    for index in timeline.moments.indices {
      try Task.checkCancellation()
      if index > 0 { canvas.beginPage() }
      canvas.draw(still)
      scene.drawChanging(through: timeline.moments[...index], on: &canvas)
      monitor.update(index + 1, count)
    }
    let bytes = try canvas.bytes()
    try sink.write(bytes)
    return ExportReport(
      frameCount: count, from: provenance,
      summary: "\(ExportReport.count(count, "page")), \(ExportReport.size(bytes.count))")
  }

  package func provenance(in file: [UInt8]) -> Provenance? { PDFFormat().provenance(in: file) }
}
