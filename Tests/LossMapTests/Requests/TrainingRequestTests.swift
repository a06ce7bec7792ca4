import Descent
import Experiments
import Foundation
import PictureTesting
import Testing

@testable import LossMap

@Suite struct TrainingRequestTests {
  @Test func checksEachRun() throws {
    let request = TrainingRequest(["sgd", "minibatch:batch=61"])
    let problem = try request.madeProblem()
    #expect(throws: RequestError.self) { try request.specs(on: problem) }
    #expect(throws: RequestError.self) { try request.sources(on: problem, default: []) }
    let usual = try TrainingRequest().sources(on: problem, default: ["bgd"])
    #expect(usual.count == 1)
  }

  /// Files alone say nothing of the loss; with a method or a problem beside them there is one.
  @Test func trajectoriesAloneAreWithoutContours() throws {
    func problem(
      _ runs: String..., on problem: ProblemRequest = .init()
    ) throws -> Problem {
      try TrainingRequest(runs, on: problem).madeProblem()
    }
    #expect(try problem("a.csv", "b.jsonl").details.isEmpty)
    #expect(try problem("a.csv", "bgd").fit?.data == .courseLine)
    #expect(try problem("a.csv", on: .init(surface: "booth")).details[0] == "booth")
    #expect(try problem().fit?.data == .courseLine)
  }

  @Test func filesHoldRuns() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("two.csv")
    try Data("run,w,b\none,1,2\ntwo,3,4\n".utf8).write(to: URL(filePath: path))
    let request = TrainingRequest([path, "sgd"])
    let sources = try request.sources(on: request.madeProblem(), default: [])
    let labels = sources.map { source in
      if case .recording(_, let label) = source { label } else { "" }
    }
    #expect(labels == ["one", "two", ""])
  }

  @Test func aNamedSurfaceBringsItsStartAndLearningRate() throws {
    let request = TrainingRequest(
      ["bgd", "adam:lr=0.5"], on: ProblemRequest(surface: "rosenbrock"))
    let runs = try request.specs(on: request.madeProblem())
    #expect(runs.map(\.learningRate) == [0.001, 0.5])
    #expect(runs[0].plan.start == NamedSurface.rosenbrock.start && runs[0].plan.batchSize == .all)
  }
}
