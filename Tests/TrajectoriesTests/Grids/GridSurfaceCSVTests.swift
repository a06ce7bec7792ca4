import Descent
import Foundation
import Testing

@testable import Trajectories

@Suite struct GridSurfaceCSVTests {
  private func surface(_ text: String) throws -> GridSurface {
    try GridSurface(name: "g.csv", csv: Array(text.utf8))
  }

  @Test func readsNodesInAnyOrder() throws {
    let surface = try surface(
      "b,note,loss,w\n20,x,6,1\n10,,1,0\n20,,4,0\n10,,2,0.5\n20,,5,0.5\n10,,3,1\n")
    #expect(surface.w == .init(0...1, count: 3))
    #expect(surface.b == .init(10...20, count: 2))
    #expect(surface.values == [1, 2, 3, 4, 5, 6])
  }

  /// A grid of thirds that a program printed with four digits, as NumPy's `linspace` and `%.4f`.
  @Test func allowsForRounding() throws {
    var text = "w,b,loss\n"
    for row in 0..<4 {
      for column in 0..<31 {
        let w = (Double(column) / 3 * 1e4).rounded() / 1e4
        let b = ((Double(row) / 3 - 5) * 1e4).rounded() / 1e4
        text += "\(w),\(b),\(row * 31 + column)\n"
      }
    }
    let surface = try surface(text)
    #expect(surface.w == .init(0...10, count: 31))
    #expect(surface.b == .init(-5 ... -4, count: 4))
    #expect(surface.values == (0..<124).map(Double.init))
  }

  @Test func leavesHolesWhereThereIsNoLoss() throws {
    // The column at 2 has no row at all, and of that at 3 one is missing.
    let surface = try surface("w,b,loss\n0,0,1\n1,0,\n3,0,3\n4,0,4\n0,1,nan\n1,1,inf\n4,1,5\n")
    #expect(surface.w == .init(0...4, count: 5))
    #expect(surface.values.map { $0.isNaN ? -1 : $0 } == [1, -1, -1, 3, 4, -1, -1, -1, -1, 5])
  }

  @Test(arguments: [
    (
      "w,b,loss\n0,0,1\n1,0,1\n2.5,0,1\n0,1,1\n1,1,1\n2.5,1,1\n",
      "g.csv:4: w is 2.5, 1.5 behind 1.0; on a regular grid all are 1.0 apart"
    ),
    (
      // Logarithmic axes are not regular.
      "w,b,loss\n0,1,1\n0,2,1\n0,4,1\n0,8,1\n1,1,1\n",
      "g.csv:3: b is 2.0, 1.0 behind 1.0; on a regular grid all are 2.0 apart"
    ),
    (
      "w,b,loss\n0,0,1\n1,0,1\n2.04,0,1\n3,0,1\n4,0,1\n0,1,1\n",
      "g.csv:4: w is 2.04, not a node of the regular grid from 0.0 to 4.0 in steps of 1.0"
    ),
    (
      "w,b,loss\n0,0,1\n1,0,1\n0,1,1\n1,1,1\n1,0,2\n",
      "g.csv:6: the loss at w 1.0, b 0.0 is in line 3"
    ),
    ("w,b,loss\n0,0,1\n0,1,1\n", "g.csv: 1 values of w; a grid has at least 2"),
    ("w,b,loss\n", "g.csv: 0 values of w; a grid has at least 2"),
    (
      "w,b,loss\n0,0,1\n1,0,1\n2,0,1\n19,0,1\n20,1,1\n0,19,1\n0,20,1\n0,2,1\n0,3,1\n",
      "g.csv: only 9 losses for 21 values of w by 21 of b; "
        + "a regular grid with few holes is expected"
    ),
    (
      "w,b\n0,0\n",
      "g.csv:1: no column is named loss; the header says \"w,b\", columns are parted by commas"
    ),
    ("w,b,loss\n0,0,1\nnan,0,1\n", "g.csv:3: w is \"nan\", not a finite number"),
    ("w,b,loss\n0,,1\n", "g.csv:2: b is empty, not a number"),
    ("w,b,loss\n0,0,low\n", "g.csv:2: loss is \"low\", not a number"),
    ("w,b,loss\n0,0\n", "g.csv:2: 2 cells under a header of 3"),
  ])
  func saysWhereAndWhat(text: String, message: String) {
    do {
      _ = try surface(text)
      Issue.record("this cannot be read")
    } catch {
      #expect("\(error)" == message)
    }
  }

  @Test func namesAFileThatCannotBeRead() {
    #expect(
      throws: InputError(
        .unreadable, in: "no.csv", problem: "cannot be read: no such file or directory")
    ) { try GridSurface(contentsOfFile: "no.csv") }
  }
}
