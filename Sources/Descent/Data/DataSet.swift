/// Samples of one input x and one target y.
public struct DataSet: Hashable, Sendable {
  /// The name of the data set: that of a built-in one, or the path of a file.
  public let name: String
  /// The inputs, all finite.
  public let x: [Double]
  /// The targets, all finite, one for each input.
  public let y: [Double]

  /// Creates a data set from samples in memory.
  ///
  /// - Throws: ``InvalidSetting`` named `data` when there are no samples, the columns differ in
  ///   length, or a number is not finite.
  public init(name: String, x: [Double], y: [Double]) throws(InvalidSetting) {
    guard x.count == y.count else {
      throw InvalidSetting(
        name: "data", value: name, problem: "\(x.count) values of x, but \(y.count) of y")
    }
    guard !x.isEmpty else {
      throw InvalidSetting(
        name: "data", value: name, problem: "no samples below the header; at least one is needed")
    }
    guard (x + y).allSatisfy(\.isFinite) else {
      throw InvalidSetting(name: "data", value: name, problem: "a value is not a finite number")
    }
    self.init(name: name, checkedX: x, checkedY: y)
  }

  /// Creates a data set from numbers that are known to fit.
  init(name: String, checkedX x: [Double], checkedY y: [Double]) {
    self.name = name
    self.x = x
    self.y = y
  }

  /// The number of samples.
  public var count: Int { x.count }

  /// The data sets that come with the library.
  public static let builtIn: [DataSet] = [courseLine, courseStep]
}
