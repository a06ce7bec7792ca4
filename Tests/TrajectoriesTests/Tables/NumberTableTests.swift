import Testing

@testable import Trajectories

@Suite struct NumberTableTests {
  private func columns(_ text: String, _ names: [String] = ["x", "y"]) throws -> [[Double]] {
    try NumberTable(columns: names, of: Array(text.utf8), from: "t.csv").columns
  }

  private func complaint(_ text: String) -> String? {
    do {
      _ = try columns(text)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func readsColumnsInAnyOrder() throws {
    #expect(try columns("y,z,x\n1,2,3\n4,5,6\n") == [[3, 6], [1, 4]])
  }

  @Test(arguments: [
    "x,y\r\n1,2\r\n3,4\r\n",
    "\u{FEFF}x,y\n1,2\n3,4",
    "x,y\n\n1,2\n\n\n3,4\n\n",
    " x , y \n 1 ,\t2\n+3,4.0\n",
    "\"x\",\"y\"\n\"1\",\"2\"\n3,4\n",
    "x,note,y\n1,\"a, \"\"b\"\"\nc\",2\n3,,4\n",
    "x,y\n1e0,20e-1\n0.3E1,4\n",
  ])
  func readsWhatIsCommon(text: String) throws {
    #expect(try columns(text) == [[1, 3], [2, 4]])
  }

  @Test func readsEveryBitOfANumber() throws {
    let numbers = [
      0.1, 1.0 / 3, 2.2250738585072014e-308, 1.7976931348623157e308, -0.30000001192092896,
    ]
    let text = "x,y\n" + numbers.map { "\($0),0\n" }.joined()
    #expect(try columns(text)[0] == numbers)
  }

  @Test func saysWhereAndWhat() {
    #expect(
      complaint("x,y\n1,2\n3,abc\n") == "t.csv:3: y is \"abc\", not a number")
    #expect(complaint("x,y\n1,2\n,5\n") == "t.csv:3: x is empty, not a number")
    #expect(complaint("x,y\n1,nan\n") == "t.csv:2: y is \"nan\", not a finite number")
    #expect(complaint("x,y\ninf,1\n") == "t.csv:2: x is \"inf\", not a finite number")
    #expect(complaint("x,y\n1e999,1\n") == "t.csv:2: x is \"1e999\", not a finite number")
    #expect(complaint("x,y\n1,2,3\n") == "t.csv:2: 3 cells under a header of 2")
    #expect(complaint("x,y\n1\n") == "t.csv:2: 1 cell under a header of 2")
    #expect(complaint("x,y\n1,\"2\n") == "t.csv:2: a quotation mark is never closed")
    #expect(complaint("x,x,y\n1,2,3\n") == "t.csv:1: two columns are named x")
    #expect(
      complaint("x;y\n1;2\n")
        == "t.csv:1: no column is named x; the header says \"x;y\", columns are parted by commas")
    #expect(
      complaint("")
        == "t.csv: the file is empty; a header that names x and y and rows of numbers are expected")
    #expect(complaint("\n\n")?.hasPrefix("t.csv: the file is empty") == true)
  }

  /// A quoted cell may hold line ends; an editor counts them.
  @Test func countsLinesAsAnEditorDoes() {
    #expect(
      complaint("x,note,y\n1,\"two\nlines\",2\n3,,oops\n")
        == "t.csv:4: y is \"oops\", not a number")
  }
}
