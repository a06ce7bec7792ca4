import Testing

@testable import Plotting

@Suite struct TicksTests {
  private func labels(_ domain: ClosedRange<Double>, _ count: Int, _ law: Scale.Law = .linear)
    -> [String]
  {
    Scale(domain, law).ticks(atMost: count).map(\.label)
  }

  @Test func areRoundNumbers() {
    #expect(labels(-16.8...10.4, 7) == ["−15", "−10", "−5", "0", "5", "10"])
    #expect(labels(0...10, 7) == ["0", "2", "4", "6", "8", "10"])
    #expect(labels(0...1, 6) == ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"])
    #expect(labels(2.95...3.05, 5) == ["2.96", "2.98", "3.00", "3.02", "3.04"])
    #expect(labels(-0.5...0.5, 3) == ["−0.5", "0.0", "0.5"])
  }

  /// 0.3 is 0.3, and not 0.30000000000000004; zero has no sign.
  @Test func areTheNearestNumbersThereAre() {
    let ticks = Scale(-0.45...0.45).ticks(atMost: 9)
    #expect(ticks.map(\.value) == [-0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4])
    #expect(ticks[4].value.sign == .plus && ticks[4].label == "0.0")
  }

  @Test func includeBothEnds() {
    #expect(Scale(0.1...0.7).ticks(atMost: 7).map(\.value) == [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7])
    // Even if rounding puts a tick beyond its end.
    #expect(labels(0...0.3.nextDown, 4).last == "0.3")
    #expect(labels((-0.3).nextUp...0, 4).first == "−0.3")
  }

  @Test func hugeAndTinyNumbersHaveExponents() {
    #expect(labels(0...3e7, 4) == ["0", "1×10⁷", "2×10⁷", "3×10⁷"])
    #expect(labels(-2e153...2e153, 5) == ["−2×10¹⁵³", "−1×10¹⁵³", "0", "1×10¹⁵³", "2×10¹⁵³"])
    #expect(labels(0...4e-7, 5) == ["0", "1×10⁻⁷", "2×10⁻⁷", "3×10⁻⁷", "4×10⁻⁷"])
  }

  @Test func logarithmicOnesArePowersOfTen() {
    #expect(labels(0.004...1500, 7, .logarithmic) == ["10⁻²", "10⁻¹", "10⁰", "10¹", "10²", "10³"])
    #expect(labels(0.004...1500, 3, .logarithmic) == ["10⁻²", "10⁰", "10²"])
    #expect(labels(1...1e300, 5, .logarithmic).count <= 5)
  }

  @Test func logarithmicOnesAreFinerWhereThereAreFewPowers() {
    #expect(labels(0.9...60, 7, .logarithmic) == ["1", "2", "5", "10", "20", "50"])
    #expect(labels(200...700, 7, .logarithmic) == ["200", "300", "500", "700"])
  }

  @Test(arguments: 2...9)
  func areNeverMoreThanAskedForAndNeverLessThanTwo(count: Int) {
    for exponent in -8...8 {
      for low in [-3.7, 0, 0.2, 19] {
        for extent in [0.013, 1, 2.9, 7, 77] {
          var size = 1.0
          for _ in 0..<abs(exponent) { size = exponent < 0 ? size / 10 : size * 10 }
          let scale = Scale((low * size)...((low + extent) * size))
          let ticks = scale.ticks(atMost: count)
          #expect(ticks.count <= count)
          #expect(ticks.count >= (count < 4 ? 1 : 2))
          #expect(ticks.allSatisfy { (-1e-6...1.000001).contains(scale.fraction(of: $0.value)) })
        }
      }
    }
  }
}
