import Descent

/// Rosenbrock's curved valley, (1 − w)² + 100·(b − w²)²: an objective without data.
package struct Rosenbrock: Objective {
  package let sampleCount = 1
  package let minimum: Minimum? = .point(Parameters(w: 1, b: 1))

  package init() {}

  package func loss(at parameters: Parameters) -> Double {
    value(w: parameters.w, b: parameters.b)
  }

  package func lossAndGradient(
    at parameters: Parameters, over batch: Batch
  ) -> (loss: Double, gradient: Parameters) {
    let value: Dual = value(w: .w(parameters.w), b: .b(parameters.b))
    return (value.value, value.gradient)
  }

  private func value<S: Scalar>(w: S, b: S) -> S {
    let slope = S(1) - w
    let height = b - w * w
    return slope * slope + S(100) * height * height
  }
}
