import Testing

@testable import Plotting

@Suite struct TextInSentencesTests {
  @Test func listsParts() {
    #expect([String]().listed() == "" && ["a"].listed() == "a" && ["a", "b"].listed() == "a and b")
    #expect(["a", "b", "c"].listed() == "a, b and c")
  }

  @Test func countsThings() {
    #expect(1.counted("update") == "1 update" && 0.counted("update") == "0 updates")
    #expect(12_000.counted("epoch") == "12\u{2009}000 epochs")
  }

  @Test func writesBeginnings() {
    #expect("éa b".asBeginning == "Éa b" && "".asBeginning == "")
  }
}
