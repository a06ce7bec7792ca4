import Testing

@testable import Descent

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
}
