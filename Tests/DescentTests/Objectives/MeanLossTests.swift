import RunTesting
import Testing

@testable import Descent

@Suite struct MeanLossTests {
  private let objective = MeanLoss(of: SquaredError(), model: Line(), over: .courseLine)

  /// The gradient of the mean squared error of a line in closed form: 2·mean(e·x) and 2·mean(e).
  @Test(arguments: [0..<60, 0..<1, 17..<24, 59..<60])
  func hasTheClosedFormsGradient(places: Range<Int>) {
    let p = Parameters(w: -3.5, b: 2.25)
    let data = DataSet.courseLine
    let errors = places.map { p.w * data.x[$0] + p.b - data.y[$0] }
    let count = Double(places.count)
    let (loss, gradient) = objective.lossAndGradient(at: p, over: Batch(places))
    let expectedW = 2 * zip(errors, places).reduce(0) { $0 + $1.0 * data.x[$1.1] } / count
    #expect(relativeError(loss, errors.reduce(0) { $0 + $1 * $1 } / count) < 1e-13)
    #expect(relativeError(gradient.w, expectedW) < 1e-13)
    #expect(relativeError(gradient.b, 2 * errors.reduce(0, +) / count) < 1e-13)
  }

  @Test func looksAtTheSamplesOfAShuffledBatch() {
    let p = Parameters(w: 1, b: 1)
    let shuffled = Batch(1..<3, of: [5, 40, 2, 7])
    let one = objective.lossAndGradient(at: p, over: Batch(40..<41)).loss
    let other = objective.lossAndGradient(at: p, over: Batch(2..<3)).loss
    #expect(
      relativeError(objective.lossAndGradient(at: p, over: shuffled).loss, (one + other) / 2)
        < 1e-13)
  }

  @Test func meanOverAllIsTheLoss() {
    let p = Parameters(w: 0.25, b: -7)
    let (loss, _) = objective.lossAndGradient(at: p, over: Batch(0..<60))
    #expect(loss == objective.loss(at: p))
    #expect(objective.sampleCount == 60)
    #expect(objective.minimum == nil)
  }
}
