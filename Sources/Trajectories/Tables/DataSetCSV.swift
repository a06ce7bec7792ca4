import Descent

extension DataSet {
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
    do throws(InvalidSetting) {
      try self.init(name: name, x: table.columns[0], y: table.columns[1])
    } catch {
      throw InputError(.malformed, in: name, problem: error.problem)
    }
  }
}
