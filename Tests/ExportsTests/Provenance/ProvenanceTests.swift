import Descent
import Drawing
import Experiments
import Figures
import RunTesting
import Testing

@testable import Exports

@Suite struct ProvenanceTests {
  static let provenance = Provenance(
    title: "ŷ & more", altText: "What is seen.", caption: "What\nto conclude.", problem: "",
    command: "lossmap draw 'a\nb'", version: "1.2.3")

  @Test func isWhatInformationHolds() {
    let information = ProvenanceTests.provenance.information
    #expect(information.description == "What is seen.\nWhat to conclude.\n")
    #expect(information.creator == "lossmap 1.2.3" && information.source == "lossmap draw 'a\nb'")
    #expect(Provenance(information) == ProvenanceTests.provenance)
  }

  @Test(arguments: ["", "lossmap", "cairo 1.2", "lossmapper 1", "lossmap 1 beta"])
  func isNotTakenFromOthers(creator: String) {
    var information = ProvenanceTests.provenance.information
    information.creator = creator
    #expect(Provenance(information) == nil)
  }

  @Test func isNotTakenFromOtherDescriptions() {
    var information = ProvenanceTests.provenance.information
    information.description = "one line"
    #expect(Provenance(information) == nil)
  }

  @Test func tellsTheTitleAndTheProblem() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let narration = Narration(
      of: experiment, as: Composition(), at: timeline(of: experiment).moments[0])
    func provenance(_ heading: Composition.Heading) -> Provenance {
      Provenance(
        of: experiment, as: Composition(heading: heading), narrated: narration, command: "c")
    }
    #expect(provenance(.shown(title: "Week 3")).title == "Week 3")
    #expect(provenance(.hidden).title == "Batch gradient descent")
    #expect(
      provenance(.shown()).problem
        == "course-line, ŷ = w·x + b, mean squared error, 60 samples, learning rate 0.1, "
        + "from (−15, −10)")
    #expect(provenance(.shown()).altText == narration.altText)
    #expect(provenance(.shown()).caption == narration.caption)
  }

  /// A folder is no part of a data set's name: it may name its owner.
  @Test func leavesOutFolders() throws {
    let data = try DataSet(name: "/home/ada/points.csv", x: [1, 2], y: [1, 2])
    let experiment = try Experiment(Problem(fittingLineTo: data), runs: [courseRun(.bgd)])
    let narration = Narration(
      of: experiment, as: Composition(), at: timeline(of: experiment).moments[0])
    let provenance = Provenance(
      of: experiment, as: Composition(), narrated: narration, command: "c")
    #expect(provenance.problem.hasPrefix("points.csv, "))
  }
}
