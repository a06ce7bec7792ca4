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
        guard let number = rows.number(inColumn: place), number.isFinite else {
          throw rows.complaint(aboutNumberInColumn: place)
        }
        columns[column].append(number)
      }
    }
  }
}

extension CSVRows {
  /// An error about a cell of the current row that is no finite number.
  func complaint(aboutNumberInColumn column: Int) -> InputError {
    let cell = text(inColumn: column)
    let what = cell.isEmpty ? "empty" : "\"\(cell)\""
    let expected = number(inColumn: column) == nil ? "a number" : "a finite number"
    return complaint("\(header[column]) is \(what), not \(expected)")
  }
}
