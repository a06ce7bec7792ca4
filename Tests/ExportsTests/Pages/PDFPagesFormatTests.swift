import Drawing
import Figures
import Foundation
import RunTesting
import Testing

@testable import Exports

@Suite struct PDFPagesFormatTests {
  private func footage(epochs: Int) throws -> Footage {
    .small(
      of: try courseExperiment(courseRun(.bgd, epochs: epochs)), heading: .shown(title: "ŷ & more"),
      settings: .init(scale: 2))
  }

  /// What never changes is there once: many pages are far smaller than as many pictures.
  @Test func hasAPageForEachFrame() throws {
    let footage = try footage(epochs: 30)
    let log = MonitorLog()
    let (bytes, report) = try PDFPagesFormat().export(footage, monitor: log.monitor)
    #expect(log.steps == (1...31).map { [$0, 31] })
    #expect(report.frameCount == 31)
    #expect(report.summary == "31 pages, " + ExportReport.size(bytes.count))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("/Count 31\n") && text.contains("/MediaBox [ 0 0 960 540 ]"))
    let provenance = try #require(PDFPagesFormat().provenance(in: bytes))
    #expect(provenance == report.provenance && provenance.title == "ŷ & more")
    #expect(provenance.command == footage.command)
    let last = try PDFFormat().export(footage).bytes
    #expect(bytes.count < 31 * last.count / 2)
  }

  @Test func isTheSameToTheByteWhenMadeAgain() throws {
    let footage = try footage(epochs: 3)
    #expect(try PDFPagesFormat().export(footage).bytes == PDFPagesFormat().export(footage).bytes)
  }
}
