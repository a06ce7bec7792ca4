/// Named columns of finite numbers in CSV text; other columns are ignored.
struct NumberTable {
  /// The columns asked for, in the order asked for.
  private(set) var columns: [[Double]]

  /// Reads the named columns.
  ///
  /// - Throws: ``InputError`` for a missing column, a ragged row, or a cell that is no finite
  ///   number.
  init(columns names: [String], of bytes: [UInt8], from source: String) throws(InputError) {
    var rows = try CSVRows(of: bytes, from: source, expecting: names)
    var places: [Int] = []
    for name in names { places.append(try rows.column(named: name)) }
    columns = names.map { _ in [] }
    while try rows.next() {
      for (column, place) in places.enumerated() {
        columns[column].append(try rows.finiteNumber(inColumn: place))
      }
    }
  }
}
