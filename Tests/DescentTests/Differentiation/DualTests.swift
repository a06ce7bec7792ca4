import Testing

@testable import Descent

@Suite struct DualTests {
  @Test func followsTheRulesOfDifferentiation() {
    let w = Dual.w(3)
    let b = Dual.b(-2)
    #expect((w + b) == Dual(value: 1, gradient: Parameters(w: 1, b: 1)))
    #expect((w - b) == Dual(value: 5, gradient: Parameters(w: 1, b: -1)))
    #expect((w * b) == Dual(value: -6, gradient: Parameters(w: -2, b: 3)))
    // w²·b has the derivatives 2·w·b and w².
    #expect((w * w * b) == Dual(value: -18, gradient: Parameters(w: -12, b: 9)))
    #expect(Dual(7) == Dual(value: 7, gradient: .zero))
    #expect(Dual.zero + w == w)
    #expect(-w == Dual(value: -3, gradient: Parameters(w: -1, b: 0)))
    // w/b has the derivatives 1/b and −w/b².
    #expect((w / b) == Dual(value: -1.5, gradient: Parameters(w: -0.5, b: -0.75)))
    #expect(w.scaled(by: 4) == Dual(value: 12, gradient: Parameters(w: 4, b: 0)))
    #expect(7 == Dual(7) && 0.5 == Dual(0.5))
  }

  /// A fraction of polynomials against central differences, at random places.
  @Test func agreesWithCentralDifferences() {
    func fraction<S: Scalar>(_ w: S, _ b: S) -> S {
      (w * w * w - 2 * w * b + b * b * 0.5 - 4) / (1 + w * w)
    }
    var generator = SplitMix64(seed: 1)
    for _ in 0..<100 {
      let w = Double(generator.next(below: 2000)) / 500 - 2
      let b = Double(generator.next(below: 2000)) / 500 - 2
      let dual = fraction(Dual.w(w), Dual.b(b))
      let step = 1e-5
      let slopeW = (fraction(w + step, b) - fraction(w - step, b)) / (2 * step)
      let slopeB = (fraction(w, b + step) - fraction(w, b - step)) / (2 * step)
      #expect(dual.value == fraction(w, b))
      #expect(abs(dual.gradient.w - slopeW) < 1e-8)
      #expect(abs(dual.gradient.b - slopeB) < 1e-8)
    }
  }
}
