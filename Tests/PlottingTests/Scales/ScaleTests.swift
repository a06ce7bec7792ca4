import Testing

@testable import Plotting

@Suite struct ScaleTests {
  @Test func linearStepsTakeEqualRoom() {
    let scale = Scale(-10...30)
    #expect(scale.fraction(of: -10) == 0)
    #expect(scale.fraction(of: 0) == 0.25)
    #expect(scale.fraction(of: 30) == 1)
    #expect(scale.fraction(of: 50) == 1.5)
  }

  @Test func logarithmicFactorsTakeEqualRoom() {
    let scale = Scale(0.01...100, .logarithmic)
    #expect(abs(scale.fraction(of: 1) - 0.5) < 1e-15)
    #expect(abs(scale.fraction(of: 10) - 0.75) < 1e-15)
    #expect(scale.fraction(of: 0) == -.infinity)
    #expect(scale.fraction(of: -1) == -.infinity)
  }

  @Test func hugeDomainsAreFinite() {
    let huge = Double.greatestFiniteMagnitude
    #expect(Scale(-huge...huge).fraction(of: 0) == 0.5)
  }
}
