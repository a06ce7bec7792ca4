import Descent
import Experiments
import Exports
import Foundation
import PictureTesting
import Testing

@testable import LossMap

@Suite struct DrawJobTests {
  private func small(_ runs: String..., to paths: String...) -> DrawRequest {
    var request = DrawRequest(runs, to: paths)
    request.figure.size = "480x270"
    request.training.epochs = "2"
    return request
  }

  @Test func writesAnOutputThatSaysHow() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.svg")
    let job = try DrawJob(small("bgd", "sgd", to: path))
    #expect(job.paths == [path] && job.notices.isEmpty)
    let report = try await job.write(to: path)
    #expect(try ProvenanceReader.provenance(ofFile: path) == report.provenance)
    #expect(
      report.provenance.command
        == "lossmap draw bgd sgd --epochs 2 --size 480x270 -o \(ShellWord(path).text)")
    #expect(job.snippet(for: [(path, report)]) == nil)
  }

  @Test func namesAFolderAfterTheRuns() throws {
    #expect(
      try DrawJob(small("minibatch:batch=20", "bgd:label=slow")).paths == [
        "output/mini-batch-20-slow"
      ])
    #expect(try DrawJob(small()).paths == ["output/bgd-sgd"])
  }

  @Test func addsTheStillsOfADocument() throws {
    var request = small("bgd", to: "no such folder/a.apng")
    request.embed = "quarto"
    #expect(
      try DrawJob(request).paths
        == ["no such folder/a.apng", "no such folder/a.png", "no such folder/a.pdf"])
    // The stills show the moment asked for.
    request.output.at = "1"
    _ = try DrawJob(request)
    request.output.at = "3"
    #expect(throws: RequestError.self) { try DrawJob(request) }
  }

  @Test func saysWhatItFollowsInAnotherWay() throws {
    var request = small("bgd", to: "a.png")
    request.figure.font = "Nosuchletters"
    let notices = try DrawJob(request).notices.map(\.description)
    #expect(notices.count == 1 && notices[0].hasPrefix("font: Nosuchletters: not installed; "))
  }

  @Test func refusesWhatTheRunsCannotShow() {
    var request = small("bgd", to: "a.png")
    request.training.problem.surface = "booth"
    request.figure.panels = "map,data"
    let error = #expect(throws: RequestError.self) { try DrawJob(request) }
    #expect(error?.description == "panels map,data: there are no data to show")
  }

  @Test func tellsWhichRunsDiverge() throws {
    let job = try DrawJob(small("bgd:lr=4,epochs=500", to: "a.png"))
    let notices = job.experiment.divergenceNotices
    #expect(notices.first?.hasPrefix("BGD: the learning rate 4 is above 2/λmax") == true)
    #expect(notices.last?.hasPrefix("BGD diverged at iteration ") == true)
    #expect(try DrawJob(small("bgd", to: "a.png")).experiment.divergenceNotices.isEmpty)
  }
}
