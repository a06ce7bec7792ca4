extension UnsafeRawBufferPointer {
  /// Finds cells without blanks and quotation marks, separated by commas, up to the end of a line.
  ///
  /// - Returns: The start of the next line; nil where the line is empty or not of such cells.
  func findPlainCells(
    _ cells: UnsafeMutableBufferPointer<CSVRows.Cell>, from start: Int
  ) -> Int? {
    guard let baseAddress else { return nil }
    var text = TextReader(baseAddress, in: start..<count)
    guard text.next != UInt8(ascii: "\n"), text.next != UInt8(ascii: "\r") else { return nil }
    for column in cells.indices {
      let start = text.place
      var number = DecimalNumber(&text)
      // Where the number ends, the cell does, or there is other text.
      while text.next > UInt8(ascii: ",") {
        number = nil
        text.skip(1)
      }
      cells[column] = CSVRows.Cell(start: start, end: text.place, number: number)
      let isLast = column == cells.count - 1
      if isLast, text.next == UInt8(ascii: "\r") { text.skip(1) }
      guard text.next == UInt8(ascii: isLast ? "\n" : ",") else { return nil }
      text.skip(1)
    }
    return text.place
  }

  /// The first index, from some index on, of a byte that is not above another; the end if there is
  /// none.
  ///
  /// Digits, points, signs and letters are most of a text, and all come after the comma.
  func firstIndex(from start: Int, upTo bound: UInt8) -> Int {
    var index = start
    let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    while index + 8 <= count {
      // Eight at a time: where a byte is too small, its subtraction borrows the highest bit.
      let eight = UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let found = (eight &- ones &* UInt64(bound + 1)) & ~eight & tops
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, self[index] > bound { index += 1 }
    return index
  }
}

extension [UInt8] {
  /// The start of the text: behind a byte-order mark, if there is one.
  var startOfText: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

extension UInt8 {
  var isBlankOrLineEnd: Bool { isBlank || self == UInt8(ascii: "\n") }

  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
}
