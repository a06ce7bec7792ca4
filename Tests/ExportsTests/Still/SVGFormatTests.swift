import Experiments
import Figures
import RunTesting
import Testing

@testable import Exports

@Suite struct SVGFormatTests {
  /// Lines and letters, and the same bytes when made again.
  @Test func isMadeOfVectors() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.minibatch))
    let footage = Footage.small(of: experiment, width: 1280, height: 720)
    let (bytes, report) = try SVGFormat().export(footage)
    #expect(try SVGFormat().export(footage).bytes == bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("<svg"))
    #expect(!text.contains("<image") && !text.contains("/Image"))
    #expect(bytes.count > 10_000 && bytes.count < 3_000_000)
    #expect(report.summary == "one picture" && report.frameCount == 1)
  }

  @Test func showsAnotherMoment() throws {
    let footage = Footage.small(of: try courseExperiment(courseRun(.bgd)))
    let end = try SVGFormat().export(footage).bytes
    #expect(try SVGFormat().export(footage.with { $0.still = .moment(3) }).bytes != end)
    #expect(try SVGFormat().export(footage.with { $0.still = .moment(10) }).bytes == end)
  }
}
