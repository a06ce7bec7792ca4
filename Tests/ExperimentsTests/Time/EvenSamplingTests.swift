import Descent
import RunTesting
import Testing

@testable import Experiments

@Suite struct EvenMomentsTests {
  /// Between neighbours runs move about as far, as far as single steps allow.
  @Test func changeEvenly() throws {
    let experiment = try courseExperiment(courseRun(.minibatch, epochs: 10))
    let moments = timeline(of: experiment).moments
    let window = Window(around: experiment)
    let places = EvenSampling(6, of: moments, experiment, in: window).places
    #expect(places.first == 0 && places.last == 60 && places.count == 6)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
    // Most of the way is made early: the moments shown are early too.
    #expect(places[2] < 20)
  }

  @Test func areEachTakenOnceWhereNothingMoves() throws {
    let data = try DataSet(name: "exact", x: [0, 1], y: [1, 3])
    let experiment = try Experiment(
      Problem(fittingLineTo: data),
      runs: [courseRun(.bgd, epochs: 30, start: Parameters(w: 2, b: 1))])
    let places = EvenSampling(
      4, of: timeline(of: experiment).moments, experiment, in: Window(around: experiment)
    ).places
    #expect(places == [0, 10, 20, 30])
  }

  /// A descent that jumps at once and then creeps still has as many moments as were asked for.
  @Test func areAsManyAsAskedFor() throws {
    let experiment = try courseExperiment(courseRun(.bgd, epochs: 100))
    let moments = timeline(of: experiment).moments
    for count in [2, 3, 50, 99, 100, 101, 1000] {
      let places = EvenSampling(
        count, of: moments, experiment, in: Window(around: experiment)
      ).places
      #expect(places.count == min(count, 101))
      #expect(places.first == 0 && places.last == 100)
      #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
    }
  }
}
