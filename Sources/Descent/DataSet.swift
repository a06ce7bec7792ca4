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
  /// - Throws: ``InputError`` when there are no samples, the columns differ in length, or a number
  ///   is not finite.
  public init(name: String, x: [Double], y: [Double]) throws(InputError) {
    guard x.count == y.count else {
      throw InputError(
        .malformed, in: name, problem: "\(x.count) values of x, but \(y.count) of y")
    }
    guard !x.isEmpty else {
      throw InputError(
        .malformed, in: name, problem: "no samples below the header; at least one is needed")
    }
    guard (x + y).allSatisfy(\.isFinite) else {
      throw InputError(.malformed, in: name, problem: "a value is not a finite number")
    }
    self.init(name: name, checkedX: x, checkedY: y)
  }

  /// Creates a data set from numbers that are known to fit.
  init(name: String, checkedX x: [Double], checkedY y: [Double]) {
    self.name = name
    self.x = x
    self.y = y
  }

  /// Reads a CSV file with columns `x` and `y`; other columns are ignored.
  ///
  /// - Throws: ``InputError`` that names the file, the line and what would be right.
  public init(contentsOfFile path: String) throws(InputError) {
    try self.init(name: path, csv: bytes(ofFile: path))
  }

  /// Reads the text of a CSV file with columns `x` and `y`.
  ///
  /// - Throws: ``InputError`` that names the line and what would be right.
  init(name: String, csv: [UInt8]) throws(InputError) {
    let table = try NumberTable(columns: ["x", "y"], of: csv, from: name)
    try self.init(name: name, x: table.columns[0], y: table.columns[1])
  }

  /// The number of samples.
  public var count: Int { x.count }

  /// The data sets that come with the library.
  public static let builtIn: [DataSet] = [courseLine, courseStep]
}
