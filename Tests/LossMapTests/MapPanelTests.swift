import Descent
import Plotting
import Testing

@testable import LossMap

@Suite struct MapPanelTests {
  @Test func showsStepsAsDotsWhileTheyAreFew() throws {
    let few = try courseExperiment(courseRun(.bgd)).runs[0]
    let many = try courseExperiment(courseRun(.sgd)).runs[0]
    #expect(!few.isDense && many.isDense)
  }

  @Test func marksTheStartAndTheCurrentPoint() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let panel = MapPanel(
      experiment, of: [0], window: Window(around: experiment), levels: .count(10), theme: .light)
    let dots = { (state: Int) in
      panel.moving(at: Moment(time: 0, states: [state])).count { $0 is DotMark }
    }
    #expect(dots(0) == 1)
    #expect(dots(4) == 2)
  }

  @Test func namesTheParameters() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let panel = MapPanel(
      experiment, of: [0], window: Window(around: experiment), levels: .count(10), theme: .light
    ).panel
    #expect(panel.xName == "w (slope)" && panel.yName == "b (intercept)")
  }
}
