/// The rows of CSV text, as RFC 4180 writes it, one at a time.
///
/// Line ends may be LF or CRLF, a byte-order mark is skipped, empty lines are skipped, columns come
/// in any order. Every complaint names the line it is about, counted as an editor counts it. The
/// cells of a row are places in the text: no text is made of them unless it is asked for.
struct CSVRows {
  /// The cells of the first row: the names of the columns.
  private(set) var header: [String] = []
  /// The line where the current row begins, counted from 1.
  private(set) var line = 1

  /// The number of lines that end before where it has come.
  var lineCount: Int { nextLine - 1 }

  private let bytes: [UInt8]
  private let source: String
  private var position: Int
  private var nextLine = 1
  private var cells: [Cell] = []

  /// Where a cell is in the text, quotation marks included, surrounding blanks not.
  struct Cell {
    var start: Int
    var end: Int
    var isQuoted = false
    /// What is there, where that is a number and was seen to be one.
    var number: DecimalNumber?
  }

  /// Reads the header.
  ///
  /// - Parameter expected: What the header should name, for the message when there is none.
  /// - Throws: ``InputError`` when there is no header.
  init(of bytes: [UInt8], from source: String, expecting expected: [String]) throws(InputError) {
    self.bytes = bytes
    self.source = source
    position = bytes.startOfText
    guard try readRow() else {
      throw InputError(
        .malformed, in: source,
        problem: "the file is empty; a header that names \(expected.joined(separator: " and ")) "
          + "and rows of numbers are expected")
    }
    header = cells.indices.map { text(inColumn: $0) }
  }

  /// Goes on with the next part of the same text, whose lines are counted from 1 again.
  init(of bytes: [UInt8], following rows: CSVRows) {
    self.bytes = bytes
    source = rows.source
    header = rows.header
    cells = rows.cells
    position = 0
  }

  /// Moves on to the next row that is not empty.
  ///
  /// - Returns: Whether there is one.
  /// - Throws: ``InputError`` for a ragged row.
  mutating func next() throws(InputError) -> Bool {
    if readPlainRow() { return true }
    guard try readRow() else { return false }
    guard cells.count == header.count else {
      throw complaint(
        "\(cells.count) \(cells.count == 1 ? "cell" : "cells") under a header of \(header.count)")
    }
    return true
  }

  /// The place of a column.
  ///
  /// - Throws: ``InputError`` where no column or several have the name.
  func column(named name: String) throws(InputError) -> Int {
    guard let column = try optionalColumn(named: name) else {
      throw complaint(
        "no column is named \(name); the header says "
          + "\"\(header.joined(separator: ",").prefix(60))\", columns are parted by commas")
    }
    return column
  }

  /// The place of a column that may be absent.
  ///
  /// - Throws: ``InputError`` where several columns have the name.
  func optionalColumn(named name: String) throws(InputError) -> Int? {
    let found = header.indices.filter { header[$0] == name }
    guard found.count <= 1 else { throw complaint("two columns are named \(name)") }
    return found.first
  }

  /// Whether the current row has nothing in a column.
  func isEmpty(inColumn column: Int) -> Bool {
    cells[column].isQuoted
      ? text(inColumn: column).isEmpty : cells[column].start == cells[column].end
  }

  /// The number that the current row has in a column, which may be infinite or NaN; nil where the
  /// cell is something else.
  func number(inColumn column: Int) -> Double? {
    let cell = cells[column]
    if let number = cell.number?.value { return number }
    return cell.isQuoted
      ? Double(text(inColumn: column)) : Double(decimal: bytes, in: cell.start..<cell.end)
  }

  /// The whole number that the current row has in a column, where that was seen to be one.
  func plainCount(inColumn column: Int) -> Int? { cells[column].number?.wholeNumber }

  /// What the current row has in a column, without quotation marks and surrounding blanks.
  func text(inColumn column: Int) -> String {
    let cell = cells[column]
    let range = cell.start..<cell.end
    return cell.isQuoted ? unquoted(range) : String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether the current row has these very bytes in a column.
  func isSame(_ text: [UInt8], inColumn column: Int) -> Bool {
    bytes[cells[column].start..<cells[column].end].elementsEqual(text)
  }

  /// The bytes that the current row has in a column, quotation marks included.
  func rawBytes(inColumn column: Int) -> [UInt8] {
    Array(bytes[cells[column].start..<cells[column].end])
  }

  /// An error about the current row.
  func complaint(_ problem: String) -> InputError {
    InputError(.malformed, in: source, line: line, problem: problem)
  }

  /// Finds the cells of the next row, where it has as many as the header and none has blanks or
  /// quotation marks: most files have no other rows, and most of their cells are numbers.
  ///
  /// - Returns: Whether the row is such a row; it is yet to be read where it is not.
  private mutating func readPlainRow() -> Bool {
    guard cells.count == header.count else { return false }
    let start = position
    let end = bytes.withUnsafeBytes { bytes in
      cells.withUnsafeMutableBufferPointer { bytes.findPlainCells($0, from: start) }
    }
    guard let end else { return false }
    position = end
    line = nextLine
    nextLine += 1
    return true
  }

  /// Finds the cells of the next row that is not empty.
  private mutating func readRow() throws(InputError) -> Bool {
    while position < bytes.count {
      line = nextLine
      cells.removeAll(keepingCapacity: true)
      try readCells()
      let isEmptyLine = cells.count == 1 && !cells[0].isQuoted && cells[0].start == cells[0].end
      if !isEmptyLine { return true }
    }
    return false
  }

  private mutating func readCells() throws(InputError) {
    var start = position
    var isQuoted = false
    var isInQuotes = false
    while true {
      position = bytes.withUnsafeBytes { $0.firstIndex(from: position, upTo: UInt8(ascii: ",")) }
      guard position < bytes.count else {
        if isInQuotes { throw complaint("a quotation mark is never closed") }
        appendCell(from: start, isQuoted: isQuoted)
        return
      }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        // Two of them within quotation marks, which stand for one, close and open again.
        isInQuotes.toggle()
        isQuoted = true
      case UInt8(ascii: ",") where !isInQuotes:
        appendCell(from: start, isQuoted: isQuoted)
        start = position + 1
        isQuoted = false
      case UInt8(ascii: "\n"):
        nextLine += 1
        if !isInQuotes {
          appendCell(from: start, isQuoted: isQuoted)
          position += 1
          return
        }
      default: break
      }
      position += 1
    }
  }

  /// Takes the text from a place up to here as a cell, without surrounding blanks.
  private mutating func appendCell(from start: Int, isQuoted: Bool) {
    var cell = Cell(start: start, end: position, isQuoted: isQuoted)
    while cell.start < cell.end, bytes[cell.start].isBlank { cell.start += 1 }
    while cell.start < cell.end, bytes[cell.end - 1].isBlank { cell.end -= 1 }
    cells.append(cell)
  }

  private func unquoted(_ range: Range<Int>) -> String {
    var text: [UInt8] = []
    var isInQuotes = false
    for place in range {
      guard bytes[place] == UInt8(ascii: "\"") else {
        text.append(bytes[place])
        continue
      }
      // A mark that opens right behind one that closed stands for one that is meant.
      if !isInQuotes, place > range.lowerBound, bytes[place - 1] == bytes[place] {
        text.append(bytes[place])
      }
      isInQuotes.toggle()
    }
    let start = text.firstIndex { !$0.isBlank } ?? text.endIndex
    let end = text.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? start
    return String(decoding: text[start..<end], as: UTF8.self)
  }
}

extension CSVRows {
  /// A finite number.
  ///
  /// - Throws: ``InputError`` for anything else.
  func finiteNumber(inColumn column: Int) throws(InputError) -> Double {
    guard let number = number(inColumn: column), number.isFinite else {
      throw complaint(aboutNumberInColumn: column)
    }
    return number
  }

  /// A number that may be infinite or NaN.
  ///
  /// - Throws: ``InputError`` for anything else.
  func anyNumber(inColumn column: Int) throws(InputError) -> Double {
    guard let number = number(inColumn: column) else {
      throw complaint(aboutNumberInColumn: column)
    }
    return number
  }

  /// A number that may be infinite or NaN, or nil where there is none.
  ///
  /// - Throws: ``InputError`` for anything else.
  func optionalNumber(inColumn column: Int?) throws(InputError) -> Double? {
    guard let column, !isEmpty(inColumn: column) else { return nil }
    return try anyNumber(inColumn: column)
  }

  /// An error about a cell of the current row that is no finite number.
  private func complaint(aboutNumberInColumn column: Int) -> InputError {
    let cell = text(inColumn: column)
    let what = cell.isEmpty ? "empty" : "\"\(cell)\""
    let expected = number(inColumn: column) == nil ? "a number" : "a finite number"
    return complaint("\(header[column]) is \(what), not \(expected)")
  }
}
