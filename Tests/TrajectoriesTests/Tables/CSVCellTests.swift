import Testing

@testable import Trajectories

@Suite struct CSVCellTests {
  @Test func isQuotedWhereItHasTo() {
    #expect("SGD".asCSVCell == "SGD")
    #expect("lr 1, fast".asCSVCell == "\"lr 1, fast\"")
    #expect("say \"hi\"".asCSVCell == "\"say \"\"hi\"\"\"")
    for lineEnd in ["\n", "\r", "\r\n"] {
      #expect("two\(lineEnd)lines".asCSVCell == "\"two\(lineEnd)lines\"")
    }
  }
}
