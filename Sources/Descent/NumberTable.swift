/// Named columns of numbers in CSV text, as RFC 4180 writes it.
///
/// Line ends may be LF or CRLF, a byte-order mark is skipped, empty lines are skipped, columns come
/// in any order and unknown ones are ignored. Every complaint names the line it is about, counted
/// as an editor counts it.
struct NumberTable {
  /// The columns asked for, in the order asked for.
  private(set) var columns: [[Double]]

  /// Reads the named columns.
  ///
  /// - Throws: ``InputError`` for a missing column, a ragged row, or a cell that is no finite
  ///   number.
  init(columns names: [String], of bytes: [UInt8], from source: String) throws(InputError) {
    var rows = RowReader(bytes, from: source)
    guard let header = try rows.next() else {
      throw InputError(
        .malformed, in: source,
        problem: "the file is empty; a header that names \(names.joined(separator: " and ")) "
          + "and rows of numbers are expected")
    }
    let places = try NumberTable.places(of: names, in: header, from: source)
    columns = names.map { _ in [] }
    while let row = try rows.next() {
      guard row.cells.count == header.cells.count else {
        throw InputError(
          .malformed, in: source, line: row.line,
          problem: "\(row.cells.count) \(row.cells.count == 1 ? "cell" : "cells") "
            + "under a header of \(header.cells.count)")
      }
      for (column, place) in places.enumerated() {
        let cell = row.cells[place]
        guard let number = Double(cell), number.isFinite else {
          let what = cell.isEmpty ? "empty" : "\"\(cell)\""
          throw InputError(
            .malformed, in: source, line: row.line,
            problem: "\(names[column]) is \(what), not a \(Double(cell) == nil ? "" : "finite ")"
              + "number")
        }
        columns[column].append(number)
      }
    }
  }

  private static func places(
    of names: [String], in header: Row, from source: String
  ) throws(InputError) -> [Int] {
    var places: [Int] = []
    for name in names {
      let found = header.cells.indices.filter { header.cells[$0] == name }
      guard found.count <= 1 else {
        throw InputError(
          .malformed, in: source, line: header.line, problem: "two columns are named \(name)")
      }
      guard let place = found.first else {
        throw InputError(
          .malformed, in: source, line: header.line,
          problem: "no column is named \(name); the header says "
            + "\"\(header.cells.joined(separator: ",").prefix(60))\", columns are parted by commas")
      }
      places.append(place)
    }
    return places
  }
}

/// One row of cells, without quotation marks and surrounding blanks.
private struct Row {
  var line: Int
  var cells: [String]
}

/// Parts CSV text into rows.
private struct RowReader {
  private let bytes: [UInt8]
  private let source: String
  private var position: Int
  private var line = 1

  init(_ bytes: [UInt8], from source: String) {
    self.bytes = bytes
    self.source = source
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next row that is not empty.
  mutating func next() throws(InputError) -> Row? {
    while position < bytes.count {
      let row = try readRow()
      if row.cells != [""] { return row }
    }
    return nil
  }

  private mutating func readRow() throws(InputError) -> Row {
    var row = Row(line: line, cells: [])
    var cell: [UInt8] = []
    var isQuoted = false
    var isRowOpen = true
    while isRowOpen {
      let byte = position < bytes.count ? bytes[position] : UInt8(ascii: "\n")
      if position >= bytes.count, isQuoted {
        throw InputError(
          .malformed, in: source, line: row.line, problem: "a quotation mark is never closed")
      }
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        // Within quotation marks, two of them stand for one.
        let isDoubled = isQuoted && position < bytes.count && bytes[position] == byte
        if isDoubled {
          cell.append(byte)
          position += 1
        } else {
          isQuoted.toggle()
        }
      case UInt8(ascii: ",") where !isQuoted, UInt8(ascii: "\n") where !isQuoted:
        row.cells.append(text(of: cell))
        cell.removeAll(keepingCapacity: true)
        isRowOpen = byte == UInt8(ascii: ",")
      default:
        cell.append(byte)
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
    }
    return row
  }

  private func text(of cell: [UInt8]) -> String {
    let isBlank: (UInt8) -> Bool = { [0x20, 0x09, 0x0D].contains($0) }
    let start = cell.firstIndex { !isBlank($0) } ?? cell.endIndex
    let end = cell.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
    return String(decoding: cell[start..<end], as: UTF8.self)
  }
}
