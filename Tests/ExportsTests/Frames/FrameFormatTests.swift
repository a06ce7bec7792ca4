import Descent
import Drawing
import Experiments
import Figures
import Foundation
import PictureTesting
import RunTesting
import Testing

@testable import Exports

@Suite struct FrameFormatTests {
  private func write(
    _ footage: Footage, to path: String, workers: Int = 2, monitor: ExportMonitor = .init()
  ) async throws -> ExportReport {
    try await FrameFormat().write(
      footage.with { $0.workers = workers }, to: path, monitor: monitor)
  }

  private func contents(_ path: String) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, try Data(contentsOf: URL(filePath: path + "/" + $0)))
      })
  }

  @Test func writesEachMomentAsAFrame() async throws {
    let folder = try TemporaryFolder()
    let experiment = try courseExperiment(courseRun(.minibatch, batch: .count(20), epochs: 2))
    let footage = Footage.small(of: experiment)
    let report = try await write(footage, to: folder.path("run"))
    #expect(report.frameCount == 7 && report.summary == "7 frames")
    let files = try contents(folder.path("run"))
    #expect(files.keys.sorted() == (0...6).map { "000\($0).png" } + ["manifest.json"])
    var renderer = FrameRenderer(footage.scene, over: timeline(of: experiment))
    for index in 0...6 {
      let expected = try renderer.raster(at: index)
      let isSame = try Raster(contentsOfPNG: folder.path("run/000\(index).png")) == expected
      #expect(isSame)
    }
  }

  @Test func bytesAreTheSameForAnyNumberOfWorkers() async throws {
    let folder = try TemporaryFolder()
    let footage = Footage.small(of: try courseExperiment(courseRun(.bgd, epochs: 5)))
    for workers in [1, 2, 7] {
      _ = try await write(footage, to: folder.path("\(workers)"), workers: workers)
    }
    let one = try contents(folder.path("1"))
    #expect(try contents(folder.path("2")) == one)
    #expect(try contents(folder.path("7")) == one)
  }

  /// Each number is told once; two workers may tell theirs at the same time.
  @Test func tellsHowFarItIs() async throws {
    let folder = try TemporaryFolder()
    let footage = Footage.small(of: try courseExperiment(courseRun(.bgd, epochs: 5)))
    for workers in [1, 2] {
      let log = MonitorLog()
      _ = try await write(footage, to: folder.path, workers: workers, monitor: log.monitor)
      let steps = workers == 1 ? log.steps : log.steps.sorted { $0[0] < $1[0] }
      #expect(steps == (1...6).map { [$0, 6] })
    }
  }

  @Test func saysThatItLeavesMomentsOut() async throws {
    let folder = try TemporaryFolder()
    let footage = Footage.small(of: try courseExperiment(courseRun(.bgd, epochs: 9)))
    let log = MonitorLog()
    let report = try await write(
      footage.with { $0.frameLimit = .count(4) }, to: folder.path, monitor: log.monitor)
    #expect(report.frameCount == 4)
    #expect(try folder.names().count == 4 + 1)
    #expect(
      log.notices.map(\.description)
        == ["10 states, evenly thinned out to 4 frames; max-frames: all draws every one"])
  }

  @Test func aCancelledSequenceLeavesNothing() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("run")
    let footage = Footage.small(of: try courseExperiment(courseRun(.sgd)))
    let task = Task { try await FrameFormat().write(footage, to: path, monitor: .init()) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try folder.names() == [])
  }
}
