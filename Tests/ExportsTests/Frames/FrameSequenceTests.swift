import Descent
import Drawing
import Experiments
import Figures
import Foundation
import RunTesting
import TestSupport
import Testing

@testable import Exports

@Suite struct FrameSequenceTests {
  private let size = Size(width: 480, height: 270)

  private func sequence(_ experiment: Experiment) -> FrameSequence {
    FrameSequence(Scene(experiment, as: Composition(size: size)), over: timeline(of: experiment))
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
    try await sequence(experiment).write(to: folder.path("run"), workers: 2)
    let files = try contents(folder.path("run"))
    #expect(files.keys.sorted() == (0...6).map { "000\($0).png" })
    var renderer = FrameRenderer(
      Scene(experiment, as: Composition(size: size)), over: timeline(of: experiment))
    for index in 0...6 {
      let expected = try renderer.raster(at: index)
      let isSame = try Raster(contentsOfPNG: folder.path("run/000\(index).png")) == expected
      #expect(isSame)
    }
  }

  @Test func bytesAreTheSameForAnyNumberOfWorkers() async throws {
    let folder = try TemporaryFolder()
    let experiment = try courseExperiment(courseRun(.bgd, epochs: 5))
    for workers in [1, 2, 7] {
      try await sequence(experiment).write(to: folder.path("\(workers)"), workers: workers)
    }
    let one = try contents(folder.path("1"))
    #expect(try contents(folder.path("2")) == one)
    #expect(try contents(folder.path("7")) == one)
  }

  @Test func tellsHowFarItIs() async throws {
    let folder = try TemporaryFolder()
    let experiment = try courseExperiment(courseRun(.bgd, epochs: 5))
    let (numbers, continuation) = AsyncStream.makeStream(of: Int.self)
    try await sequence(experiment).write(to: folder.path, workers: 2) { continuation.yield($0) }
    continuation.finish()
    var done: [Int] = []
    for await number in numbers { done.append(number) }
    #expect(done == [1, 2, 3, 4, 5, 6])
  }

  @Test func aCancelledSequenceLeavesNothing() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("run")
    let sequence = sequence(try courseExperiment(courseRun(.sgd)))
    let task = Task { try await sequence.write(to: path, workers: 2) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try folder.names() == [])
  }
}
