import ArgumentParser
import Descent
import Experiments
import Foundation
import LossMap
import TestSupport
import Testing

@testable import LossMapCommand

@Suite struct TrainingOptionsTests {
  @Test func checksEachRun() throws {
    let options = try TrainingOptions.parse(["sgd", "minibatch:batch=61"])
    let problem = try options.problem()
    #expect(throws: Failure.self) { try options.runs(on: problem) }
    #expect(throws: Failure.self) { try options.sources(on: problem, default: []) }
    let usual = try TrainingOptions.parse([]).sources(on: problem, default: ["bgd"])
    #expect(usual.count == 1)
  }

  /// Files alone say nothing of the loss; with a method or a problem beside them there is one.
  @Test func trajectoriesAloneAreOnABarePlane() throws {
    func problem(_ arguments: String...) throws -> Problem {
      try TrainingOptions.parse(arguments).problem()
    }
    #expect(try problem("a.csv", "b.jsonl").details.isEmpty)
    #expect(try problem("a.csv", "bgd").fit?.data == .courseLine)
    #expect(try problem("a.csv", "--surface", "booth").details[0] == "booth")
    #expect(try problem().fit?.data == .courseLine)
  }

  @Test func filesHoldRuns() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("two.csv")
    try Data("run,w,b\none,1,2\ntwo,3,4\n".utf8).write(to: URL(filePath: path))
    let options = try TrainingOptions.parse([path, "sgd"])
    let sources = try options.sources(on: options.problem(), default: [])
    let labels = sources.map { source in
      if case .recording(_, let label) = source { label } else { "" }
    }
    #expect(labels == ["one", "two", ""])
  }

  @Test func aNamedSurfaceBringsItsStartAndLearningRate() throws {
    let options = try TrainingOptions.parse(["bgd", "adam:lr=0.5", "--surface", "rosenbrock"])
    let runs = try options.runs(on: options.problem())
    #expect(runs.map(\.learningRate) == [0.001, 0.5])
    #expect(runs[0].plan.start == NamedSurface.rosenbrock.start && runs[0].plan.batchSize == .all)
  }
}
