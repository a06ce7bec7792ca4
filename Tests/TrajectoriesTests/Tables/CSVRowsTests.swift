import Descent
import Foundation
import Testing

@testable import Trajectories

@Suite struct CSVRowsTests {
  private func table(_ text: String) throws -> [[String]] {
    var rows = try CSVRows(of: Array(text.utf8), from: "t.csv", expecting: ["x"])
    var table = [rows.header]
    while try rows.next() {
      table.append(rows.header.indices.map { rows.text(inColumn: $0) })
    }
    return table
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n 1 ,\t2\r\n\r\n,", [["a", "b"], ["1", "2"], ["", ""]]),
    ("\u{FEFF}a\n\n\n1", [["a"], ["1"]]),
    ("a,b\n\"1,\n2\",\"\"\n", [["a", "b"], ["1,\n2", ""]]),
    ("a,b\n\"x \"\"y\"\" z\",\"\"\"\"\n", [["a", "b"], ["x \"y\" z", "\""]]),
    ("\"a\" , \"b\"\n x\"y,z\" ,\" w \"\n", [["a", "b"], ["xy,z", "w"]]),
    ("\"a\"\n\"\"\n", [["a"], [""]]),
    ("a\r\n\r\n1\r\n\n2\n", [["a"], ["1"], ["2"]]),
  ])
  func partsCells(text: String, expected: [[String]]) throws {
    #expect(try table(text) == expected)
  }

  @Test func readsNumbersWithAndWithoutQuotationMarks() throws {
    var rows = try CSVRows(
      of: Array("a,b,c,d\n-1.5,\"2e3\",,\"\"\n".utf8), from: "t", expecting: ["a"])
    let isRow = try rows.next()
    #expect(isRow)
    #expect((0..<4).map { rows.number(inColumn: $0) } == [-1.5, 2000, nil, nil])
    #expect((0..<4).map { rows.isEmpty(inColumn: $0) } == [false, false, true, true])
  }

  /// What the cells are decides how a row is read, and rows of all kinds follow each other.
  @Test func readsRowsOfAllKindsInTurns() throws {
    let text = "a,b\n1,x\n \"2\n0\",y\n\r\n3,-4e5\r\n+6, z\n,\n\n7é,8\u{0}\n9,10"
    var rows = try CSVRows(of: Array(text.utf8), from: "t", expecting: ["a"])
    var found: [String] = []
    while try rows.next() {
      found.append("\(rows.line): \(rows.text(inColumn: 0))|\(rows.text(inColumn: 1))")
    }
    #expect(
      found == ["2: 1|x", "3: 2\n0|y", "6: 3|-4e5", "7: +6|z", "8: |", "10: 7é|8\u{0}", "11: 9|10"])
  }

  @Test(arguments: [
    ("1\n", "1 cell"), ("1\r\n", "1 cell"), ("1,2,3\n", "3 cells"), ("1,2,\n", "3 cells"),
    ("1,2\r,3\n", "3 cells"),
  ])
  func refusesRowsOfOtherLengths(row: String, count: String) throws {
    let text = "a,b\n1,2\n\(row)1,2\n"
    var rows = try CSVRows(of: Array(text.utf8), from: "t", expecting: ["a"])
    _ = try rows.next()
    #expect(
      throws: InputError(.malformed, in: "t", line: 3, problem: "\(count) under a header of 2")
    ) { try rows.next() }
  }

  @Test(arguments: ["1e", "e5", "1.5x", "--1", "1-", ".", "-", "1.2.3", "12345678\u{B0}", "1e5.0"])
  func seesWhatIsNoNumber(cell: String) throws {
    let text = "a,b\n\(cell),\(cell)\n"
    var rows = try CSVRows(of: Array(text.utf8), from: "t", expecting: ["a"])
    _ = try rows.next()
    for column in 0...1 {
      #expect(rows.number(inColumn: column) == nil)
      #expect(rows.plainCount(inColumn: column) == nil)
      #expect(rows.text(inColumn: column) == cell)
    }
  }

  /// The bits are those that C's `strtod` reads, which is another implementation, whatever is
  /// behind the digits.
  @Test(arguments: [",", " ,", "\t,"], ["\n", "\r\n", " \n"])
  func readsNumbersToTheBit(comma: String, lineEnd: String) throws {
    var random = SplitMix64(seed: 5)
    let numbers = (0..<4000).map {
      let digits = String(random.next() >> (random.next() % 64))
      let point = Int(random.next() % UInt64(digits.count + 1))
      let power = ["", "", "e-\(random.next() % 30)", "E+\(random.next() % 9)"][$0 % 4]
      return ["", "-"][$0 % 3 / 2] + "\(digits.prefix(point)).\(digits.dropFirst(point))\(power)"
    }
    let pairs = zip(numbers, numbers.reversed())
    let text = "a,b\n" + pairs.map { $0 + comma + $1 + lineEnd }.joined()
    var rows = try CSVRows(of: Array(text.utf8), from: "t", expecting: ["a"])
    for (a, b) in pairs {
      let isRow = try rows.next()
      #expect(isRow)
      #expect(rows.number(inColumn: 0)?.bitPattern == strtod(a, nil).bitPattern, "\(a)")
      #expect(rows.number(inColumn: 1)?.bitPattern == strtod(b, nil).bitPattern, "\(b)")
    }
  }
}
