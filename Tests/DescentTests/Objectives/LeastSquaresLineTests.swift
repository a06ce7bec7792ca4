import RunTesting
import Testing

@testable import Descent

@Suite struct LeastSquaresLineTests {
  /// The loss as it is defined, from the samples.
  private func loss(_ data: DataSet, _ p: Parameters) -> Double {
    MeanLoss(of: SquaredError(), model: Line(), over: data).loss(at: p)
  }

  @Test func isTheMeanSquaredErrorEverywhere() {
    let objective = LeastSquaresLine(.courseLine)
    for w in stride(from: -15.0, through: 15, by: 2.5) {
      for b in stride(from: -10.0, through: 10, by: 2.5) {
        let p = Parameters(w: w, b: b)
        #expect(relativeError(objective.loss(at: p), loss(.courseLine, p)) < 1e-12)
      }
    }
  }

  /// Data far from the origin, where the plain expansion of the sums loses all its digits.
  @Test func keepsItsDigitsNearTheOptimumOfFarData() throws {
    let x = (0..<50).map { 1e6 + Double($0) / 10 }
    let data = try DataSet(name: "far", x: x, y: x.map { 2 * $0 - 3 })
    let objective = LeastSquaresLine(data)
    guard case .point(let best) = objective.minimum else {
      Issue.record("the optimum is unique")
      return
    }
    #expect(relativeError(best.w, 2) < 1e-9)
    #expect(objective.loss(at: best) < 1e-9)
    // A step of Δb alone costs Δb² more.
    let beside = best + Parameters(w: 0, b: 0.5)
    #expect(abs(objective.loss(at: beside) - objective.loss(at: best) - 0.25) < 1e-9)
  }

  /// What `numpy.polyfit` gives for the course's data.
  @Test func findsTheBestLine() {
    guard case .point(let best) = LeastSquaresLine(.courseLine).minimum else {
      Issue.record("the optimum is unique")
      return
    }
    #expect(relativeError(best.w, 1.0063651968778744) < 1e-9)
    #expect(relativeError(best.b, -1.0222365608481045) < 1e-9)
  }

  @Test func isAValleyWhereAllInputsAreEqual() throws {
    let data = try DataSet(name: "valley", x: [3, 3, 3], y: [1, 2, 6])
    let objective = LeastSquaresLine(data)
    guard case .valley(through: let best, along: let way) = objective.minimum else {
      Issue.record("the optimum is not unique")
      return
    }
    // All lines through (3, 3) are best; their loss is the variance of y, 14/3.
    for reach in [-10.0, 0, 2.5] {
      let p = best + reach * way
      #expect(abs(3 * p.w + p.b - 3) < 1e-12)
      #expect(relativeError(objective.loss(at: p), 14.0 / 3) < 1e-12)
      #expect(relativeError(loss(data, p), 14.0 / 3) < 1e-12)
    }
    // The nearest to the origin: (0.9, 0.3).
    #expect(abs(best.w - 0.9) < 1e-12 && abs(best.b - 0.3) < 1e-12)
  }

  @Test func hasAValleyForASingleSample() throws {
    let objective = LeastSquaresLine(try DataSet(name: "one", x: [2], y: [1]))
    guard case .valley(through: let best, along: _) = objective.minimum else {
      Issue.record("the optimum is not unique")
      return
    }
    #expect(objective.loss(at: best) < 1e-30)
  }

  /// A little below the limit gradient descent comes nearer, a little above it goes away.
  @Test func knowsTheLimitOfTheLearningRate() throws {
    let line = LeastSquaresLine(.courseLine)
    func lastLoss(_ factor: Double) throws -> Double {
      let plan = TrainingPlan(start: Parameters(w: -15, b: -10), epochs: 2000)
      let trainer = try Trainer(
        descending: line, by: GradientDescent(learningRate: factor * line.learningRateLimit),
        plan: plan)
      return Array(trainer).last?.totalLoss ?? .nan
    }
    #expect(try lastLoss(0.99) < 1)
    #expect(try lastLoss(1.01) > 1e6)
    // With x = −1 and 1 the curvatures are 2 and 2: the limit is 1.
    let even = LeastSquaresLine(try DataSet(name: "even", x: [-1, 1], y: [0, 1]))
    #expect(abs(even.learningRateLimit - 1) < 1e-15)
  }
}
