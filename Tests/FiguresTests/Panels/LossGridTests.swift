import Contours
import Descent
import Experiments
import Testing

@testable import Figures

@Suite struct LossSurfaceTests {
  @Test func samplesTheLoss() {
    let objective = LeastSquaresLine(.courseLine)
    let surface = ScalarGrid(
      of: objective, over: Window(w: -15...1, b: -10...0), columns: 3, rows: 2)
    #expect(surface.x == [-15, -7, 1] && surface.y == [-10, 0])
    // The loss at (−15, −10), from PyTorch's reference.
    #expect(abs(surface.values[0] - 835.2759999464176) < 1e-9)
    #expect(surface.values[4] == objective.loss(at: Parameters(w: -7, b: 0)))
  }
}
