import RunTesting
import Testing

@testable import Descent

@Suite struct SyntheticDataTests {
  /// What a transcription in Python gives.
  @Test func drawsTheSameOnEveryMachine() {
    let line = SyntheticData.line(slope: 2, intercept: 1, noise: 0.3, count: 5, seed: 4)
    #expect(line.x == [-3, -1.5, 0, 1.5, 3])
    let expected = [
      -5.049219871719436, -1.6550528205762185, 0.47203309911937985, 4.242200157373895,
      6.602559305183894,
    ]
    for (y, expected) in zip(line.y, expected) { #expect(relativeError(y, expected) < 1e-14) }
    #expect(line.name == "line:slope=2.0,intercept=1.0,noise=0.3,count=5,seed=4")
    let logistic = SyntheticData.logistic(slope: 1, intercept: -0.5, count: 12, seed: 4)
    #expect(logistic.y == [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
  }

  /// Residuals have the mean 0 ± σ/√n and the variance σ² ± σ²·√(2/n), here within five of those.
  @Test func theNoiseIsAsAskedFor() {
    let count = 20_000.0
    let data = SyntheticData.line(slope: -2, intercept: 5, noise: 0.3, count: 20_000, seed: 7)
    let residuals = zip(data.x, data.y).map { $1 - (5 - 2 * $0) }
    let mean = residuals.reduce(0, +) / count
    let variance = residuals.reduce(0) { $0 + $1 * $1 } / count
    #expect(abs(mean) < 5 * 0.3 / count.squareRoot())
    #expect(abs(variance / 0.09 - 1) < 5 * (2 / count).squareRoot())
    // Noise does not know its neighbour: products have the mean 0 ± σ²/√n.
    let products = zip(residuals, residuals.dropFirst()).map { $0 * $1 }
    let covariance = products.reduce(0, +) / count
    #expect(abs(covariance) < 5 * 0.09 / count.squareRoot())
    #expect(data.x.first == -3 && data.x.last == 3 && data.x[10_000] == -data.x[9_999])
  }

  /// Sums of 0 and 1 have the variance Σp·(1 − p); also where weighted with x, which sees slopes.
  @Test func targetsAreOneAsOftenAsTheProbabilitySays() {
    let data = SyntheticData.logistic(slope: 1.5, intercept: -0.5, count: 100_000, seed: 3)
    var (count, weighted, variance, weightedVariance) = (0.0, 0.0, 0.0, 0.0)
    for (x, y) in zip(data.x, data.y) {
      let p = Double.sigmoid(1.5 * x - 0.5)
      count += y - p
      weighted += x * (y - p)
      variance += p * (1 - p)
      weightedVariance += x * x * p * (1 - p)
    }
    #expect(abs(count) < 5 * variance.squareRoot())
    #expect(abs(weighted) < 5 * weightedVariance.squareRoot())
    #expect(Set(data.y) == [0, 1])
  }

  @Test func isReadFromItsDescription() throws {
    let text = "line:slope=2,intercept=1,noise=0.3,count=200,seed=4"
    let data = try #require(try SyntheticData.data(from: text))
    let line = SyntheticData.line(slope: 2, intercept: 1, noise: 0.3, count: 200, seed: 4)
    #expect(data.name == text && data.x == line.x && data.y == line.y)
    let usual = try #require(try SyntheticData.data(from: "line"))
    let given = try SyntheticData.data(from: "line:seed=0,count=60,noise=0.1,intercept=-1,slope=1")
    #expect(usual.count == 60 && usual.y == given?.y)
    let logistic = try SyntheticData.data(from: "logistic:slope=2,intercept=0.5,count=9,seed=8")
    #expect(
      logistic?.y == SyntheticData.logistic(slope: 2, intercept: 0.5, count: 9, seed: 8).y)
    #expect(try SyntheticData.data(from: "lines.csv") == nil)
    #expect(try SyntheticData.data(from: "course-line") == nil)
  }

  @Test(arguments: [
    ("line:", "\"\" is not a key with a number, as in slope=2"),
    ("line:slope", "\"slope\" is not a key with a number, as in slope=2"),
    ("line:slop=2", "unknown key slop; did you mean slope?"),
    ("line:slope=two", "slope is a number, not \"two\""),
    ("line:slope=inf", "slope is a number, not \"inf\""),
    ("line:slope=1,slope=2", "slope is given twice"),
    ("line:noise=-1", "noise is at least 0, not -1"),
    ("line:count=1", "count is a whole number from 2 to 1000000, not \"1\""),
    ("line:count=2.5", "count is a whole number from 2 to 1000000, not \"2.5\""),
    ("line:seed=-1", "seed is a whole number from 0 to 18446744073709551615, not \"-1\""),
    ("logistic:noise=1", "unknown key noise; there are slope, intercept, count, seed"),
  ])
  func namesTheKeyThatIsWrong(text: String, problem: String) {
    #expect(throws: InvalidSetting(name: "data", value: text, problem: problem)) {
      try SyntheticData.data(from: text)
    }
  }
}
