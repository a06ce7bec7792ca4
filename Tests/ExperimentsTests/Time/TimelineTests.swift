import Descent
import RunTesting
import Testing

@testable import Experiments

@Suite struct TimelineTests {
  @Test func hasAFrameForEachState() throws {
    let experiment = try courseExperiment(courseRun(.minibatch, batch: .count(20)))
    let moments = timeline(of: experiment).moments
    #expect(moments.count == 31)
    #expect(moments.map { $0.states[0] } == Array(0...30))
  }

  @Test func hasAFrameForEachEpoch() throws {
    let experiment = try courseExperiment(courseRun(.sgd))
    let moments = timeline(of: experiment, every: .epoch).moments
    #expect(moments.map(\.time) == Array(stride(from: 0, through: 600, by: 60)))
    #expect(moments.map { experiment.runs[0].steps[$0.states[0]].epoch } == Array(0...10))
  }

  @Test func alwaysShowsTheLastState() throws {
    let experiment = try courseExperiment(courseRun(.sgd, epochs: 1))
    let moments = timeline(of: experiment, every: .every(25)).moments
    #expect(moments.map(\.time) == [0, 25, 50, 60])
  }

  /// A frame shows every run after the same number of samples.
  @Test func comparesRunsAfterTheSameWork() throws {
    let experiment = try courseExperiment(
      courseRun(.bgd), courseRun(.sgd), courseRun(.minibatch, batch: .count(7)))
    let moments = timeline(of: experiment).moments
    #expect(moments.count == 601)
    for moment in moments {
      for (run, state) in zip(experiment.runs, moment.states) {
        #expect(run.steps[state].samplesSeen <= moment.time)
        if state + 1 < run.steps.count {
          #expect(run.steps[state + 1].samplesSeen > moment.time)
        }
      }
    }
  }

  @Test func aRunThatEndedEarlyWaitsAtItsEnd() throws {
    let experiment = try courseExperiment(
      courseRun(.bgd, epochs: 2), courseRun(.bgd, epochs: 5, learningRate: 0.2))
    let last = timeline(of: experiment).moments.last
    #expect(last == Moment(time: 300, states: [2, 5]))
  }

  @Test func comparesRunsAfterTheSameUpdates() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.sgd, epochs: 1))
    let moments = Timeline(of: experiment.runs, by: .updates).moments
    #expect(moments.map(\.time) == Array(0...60))
    #expect(moments.map { $0.states[1] } == Array(0...60))
    #expect(moments.map { $0.states[0] } == Array(0...10) + Array(repeating: 10, count: 50))
  }

  @Test func findsMoments() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.sgd))
    let timeline = Timeline(of: experiment.runs)
    #expect(timeline.firstMoment(of: experiment.runs) { $0.iteration >= 42 } == 42)
    #expect(timeline.firstMoment(of: experiment.runs) { $0.epoch >= 3 } == 180)
    #expect(timeline.firstMoment(of: experiment.runs) { $0.epoch >= 11 } == nil)
  }

  @Test func isThinnedOutEvenly() throws {
    let experiment = try courseExperiment(courseRun(.sgd))
    let timeline = Timeline(of: experiment.runs, every: .iteration, atMost: 7)
    #expect(timeline.moments.map(\.time) == [0, 100, 200, 300, 400, 500, 600])
    #expect(timeline.momentCountBeforeThinning == 601)
  }

  /// Thinned out evenly there are more moments early, where the runs move fast.
  @Test func keepsMomentsThatChangeEvenly() throws {
    let experiment = try courseExperiment(courseRun(.minibatch))
    let whole = Timeline(of: experiment.runs)
    let window = Window(around: experiment)
    let timeline = whole.changingEvenly(atMost: 7, of: experiment, in: window)
    #expect(timeline.moments.count == 7 && timeline.momentCountBeforeThinning == 61)
    #expect(timeline.moments.first == whole.moments.first)
    #expect(timeline.moments.last == whole.moments.last)
    #expect(timeline.moments[3].time < 300)
    #expect(whole.changingEvenly(atMost: 61, of: experiment, in: window) == whole)
  }
}
