import RunTesting
import Testing

@testable import Descent

@Suite struct GridLossesTests {
  @Test func areRowsOfColumns() {
    let line = LeastSquaresLine(.courseLine)
    let (w, b) = ([-15.0, -7, 1], [-10.0, 0])
    let losses = line.losses(w: w, b: b)
    #expect(losses == b.flatMap { b in w.map { w in line.loss(at: Parameters(w: w, b: b)) } })
    // The loss at (−15, −10), from PyTorch's reference.
    #expect(relativeError(losses[0], 835.2759999464176) < 1e-12)
  }

  @Test func areNoneOnAnEmptyGrid() {
    #expect(LeastSquaresLine(.courseLine).losses(w: [1], b: []).isEmpty)
    #expect(LogisticRegression(.courseStep).losses(w: [], b: [1]).isEmpty)
  }
}
