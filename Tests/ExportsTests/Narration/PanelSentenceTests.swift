import Descent
import Experiments
import Figures
import RunTesting
import Testing

@testable import Exports

@Suite struct PanelSentenceTests {
  private func sentence(
    _ panels: [PanelKind], of experiment: Experiment? = nil,
    as layout: Composition.Layout = .overlay, in form: Narration.Form = .picture
  ) throws -> String {
    PanelSentence(
      panels.compactMap(Panels.panel), of: try experiment ?? courseExperiment(courseRun(.bgd)),
      as: layout, in: form
    ).sentence
  }

  @Test func namesThePanelsInTheirOrder() throws {
    #expect(
      try sentence([.map]) == "Contour map of the mean squared error over w and b.")
    #expect(
      try sentence([.loss, .surface])
        == "The curve of the loss, beside a 3-D surface of the mean squared error over w and b.")
    #expect(
      try sentence([.data, .map, .loss])
        == "The data with the fitted line, beside a contour map of the mean squared error over w "
        + "and b and the curve of the loss.")
  }

  @Test func namesWhatThereIsForEachRun() throws {
    let two = try courseExperiment(courseRun(.bgd), courseRun(.sgd))
    #expect(
      try sentence([.map, .data], of: two, as: .columns)
        == "Contour map of the mean squared error over w and b for each run, beside the data with "
        + "the fitted line.")
    #expect(
      try sentence([.data, .loss], of: two)
        == "The data with the fitted lines, beside the curves of the losses.")
  }

  @Test func saysHowMomentsAreShown() throws {
    #expect(
      try sentence([.map], in: .sheet(moments: 12))
        == "12 maps in order of time, each a contour map of the mean squared error over w and b.")
    #expect(
      try sentence([.map], in: .frames(601))
        == "601 frames, each with a contour map of the mean squared error over w and b.")
    #expect(
      try sentence([.map], in: .animation(frames: 11))
        == "Animation in 11 frames: a contour map of the mean squared error over w and b.")
  }

  @Test func namesTheLoss() throws {
    func map(of problem: Problem) throws -> String {
      try sentence([.map], of: Experiment(problem, runs: [courseRun(.bgd, start: .zero)]))
    }
    #expect(
      try map(of: Problem(Expression("w^2 + b^2", of: [.w, .b])))
        == "Contour map of the loss w^2 + b^2 over w and b.")
    #expect(
      try map(of: Problem(NamedSurface.himmelblau))
        == "Contour map of the surface himmelblau over w and b.")
  }
}
