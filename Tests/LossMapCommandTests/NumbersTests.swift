import LossMap
import Testing

@testable import LossMapCommand

@Suite struct NumbersTests {
  @Test func readsNumbers() throws {
    #expect(try Numbers.number("-1e-3", at: "") == -0.001)
    #expect(try Numbers.count("7", from: 1, at: "") == 7)
    #expect(try Numbers.pair("-15,2.5", separator: ",", at: "") == (-15, 2.5))
  }

  @Test(arguments: ["", "x", "nan", "inf", "1,5"])
  func refusesWhatIsNoNumber(text: String) {
    #expect(throws: Failure.self) { try Numbers.number(text, at: "") }
  }

  @Test(arguments: ["", "0", "1.5", "-2", "many"])
  func refusesWhatIsNoCount(text: String) {
    #expect(throws: Failure.self) { try Numbers.count(text, from: 1, at: "") }
  }

  @Test func readsIntervals() throws {
    #expect(try Numbers.interval("-2:0.5", at: "") == -2...0.5)
    for text in ["1", "2:1", "1:1", "a:b", "1:2:3", "0:inf"] {
      #expect(throws: Failure.self) { try Numbers.interval(text, at: "") }
    }
  }

  @Test(arguments: ["1", "1,2,3", "1,", ",", "a,b", "1,inf"])
  func refusesWhatIsNoPair(text: String) {
    #expect(throws: Failure.self) { try Numbers.pair(text, separator: ",", at: "") }
  }
}
