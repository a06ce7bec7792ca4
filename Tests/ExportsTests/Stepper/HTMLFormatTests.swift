import Experiments
import Figures
import RunTesting
import Testing

@testable import Exports

@Suite struct HTMLFormatTests {
  private func footage(epochs: Int) throws -> Footage {
    .small(of: try courseExperiment(courseRun(.bgd, epochs: epochs)), width: 640, height: 360)
  }

  @Test func isThePage() throws {
    let footage = try footage(epochs: 4)
    let log = MonitorLog()
    let (bytes, report) = try HTMLFormat().export(footage, monitor: log.monitor)
    let page = StepPage(
      footage.scene, of: footage.experiment, over: timeline(of: footage.experiment),
      from: report.provenance)
    #expect(try String(decoding: bytes, as: UTF8.self) == page.html())
    #expect(report.frameCount == 5 && log.notices.isEmpty)
    #expect(report.summary == "5 states, " + ExportReport.size(bytes.count))
    #expect(HTMLFormat().provenance(in: bytes) == report.provenance)
  }

  @Test func saysThatItLeavesStatesOut() throws {
    let log = MonitorLog()
    let (_, report) = try HTMLFormat().export(
      footage(epochs: 9).with { $0.frameLimit = .count(4) }, monitor: log.monitor)
    #expect(report.frameCount == 4)
    #expect(
      log.notices.map(\.description)
        == ["10 states, thinned out to 4 that change evenly; max-frames: all has every one"])
  }
}
