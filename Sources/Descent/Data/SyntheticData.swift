/// Data sets drawn at random, the same for the same numbers on every machine.
///
/// Inputs are evenly spaced from −3 to 3.
public enum SyntheticData {
  /// The kinds there are, and what can be said of them on the command line.
  public static let kinds: [(name: String, summary: String)] = [
    ("line", "points about a line, drawn at random; " + lineKeys.joined(separator: ", ")),
    ("logistic", "targets 0 and 1, drawn at random; " + logisticKeys.joined(separator: ", ")),
  ]

  private static let lineKeys = ["slope", "intercept", "noise", "count", "seed"]
  private static let logisticKeys = ["slope", "intercept", "count", "seed"]
  private static let counts = 2...1_000_000

  /// Points about a line: y = slope·x + intercept + noise·N, with N from the normal distribution.
  ///
  /// - Parameters:
  ///   - slope: The slope of the line.
  ///   - intercept: The height of the line at x = 0.
  ///   - noise: The standard deviation of the points from the line, at least 0.
  ///   - count: The number of points, from 2 to a million.
  ///   - seed: Equal seeds give equal points.
  public static func line(
    slope: Double, intercept: Double, noise: Double, count: Int, seed: UInt64
  ) -> DataSet {
    let name =
      "line:slope=\(slope),intercept=\(intercept),noise=\(noise),count=\(count),seed=\(seed)"
    return drawn(name, count, seed) { x, generator in
      slope * x + intercept + noise * generator.nextNormal()
    }
  }

  /// Targets that are 1 with the probability σ(slope·x + intercept), and else 0.
  ///
  /// There is no noise to set: chance is in the targets themselves, the more the flatter the slope.
  ///
  /// - Parameters:
  ///   - slope: How fast the probability rises.
  ///   - intercept: The logit of the probability at x = 0.
  ///   - count: The number of samples, from 2 to a million.
  ///   - seed: Equal seeds give equal targets.
  public static func logistic(
    slope: Double, intercept: Double, count: Int, seed: UInt64
  ) -> DataSet {
    let name = "logistic:slope=\(slope),intercept=\(intercept),count=\(count),seed=\(seed)"
    return drawn(name, count, seed) { x, generator in
      // That the last digit of a logistic function decides has a chance of about 2⁻⁵².
      generator.nextUniform() < Double.sigmoid(slope * x + intercept) ? 1 : 0
    }
  }

  /// Reads a description such as `line:slope=2,noise=0.3,count=200,seed=4`.
  ///
  /// What it does not say is: 60 samples with the seed 0; for a line the slope 1, the intercept −1
  /// and the noise 0.1, as in ``DataSet/courseLine``; for the logistic kind the slope 3 and the
  /// intercept −1.
  ///
  /// - Returns: The data set by the name of its description; nil where that names no kind.
  /// - Throws: ``InvalidSetting`` that names the key and what would be right.
  public static func data(from text: String) throws(InvalidSetting) -> DataSet? {
    var settings = NamedNumbers(text, for: "data")
    let data: DataSet
    switch settings.name {
    case "line":
      try settings.read(keys: lineKeys)
      data = line(
        slope: try settings.number("slope") ?? 1,
        intercept: try settings.number("intercept") ?? -1,
        noise: try settings.number("noise", from: 0) ?? 0.1,
        count: try settings.wholeNumber("count", in: counts) ?? 60,
        seed: try settings.wholeNumber("seed", in: 0...UInt64.max) ?? 0)
    case "logistic":
      try settings.read(keys: logisticKeys)
      data = logistic(
        slope: try settings.number("slope") ?? 3,
        intercept: try settings.number("intercept") ?? -1,
        count: try settings.wholeNumber("count", in: counts) ?? 60,
        seed: try settings.wholeNumber("seed", in: 0...UInt64.max) ?? 0)
    default:
      return nil
    }
    return DataSet(name: text, checkedX: data.x, checkedY: data.y)
  }

  private static func drawn(
    _ name: String, _ count: Int, _ seed: UInt64,
    target: (_ x: Double, _ generator: inout SplitMix64) -> Double
  ) -> DataSet {
    precondition(counts.contains(count), "a data set has 2 to a million samples")
    var generator = SplitMix64(seed: seed)
    // Counted from the middle, which makes the inputs symmetric to the digit.
    let x = (0..<count).map { Double(6 * $0 - 3 * (count - 1)) / Double(count - 1) }
    let y = x.map { target($0, &generator) }
    precondition(y.allSatisfy(\.isFinite), "the numbers of a line are finite")
    return DataSet(name: name, checkedX: x, checkedY: y)
  }
}
