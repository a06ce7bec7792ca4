import Testing

@testable import LossMap

@Suite struct NumbersTests {
  @Test func readsNumbers() throws {
    #expect(try Numbers.number("-1e-3", of: .request) == -0.001)
    #expect(try Numbers.count("7", from: 1, of: .request) == 7)
    #expect(try Numbers.pair("-15,2.5", separator: ",", of: .request) == (-15, 2.5))
  }

  @Test(arguments: ["", "x", "nan", "inf", "1,5"])
  func refusesWhatIsNoNumber(text: String) {
    #expect(throws: RequestError.self) { try Numbers.number(text, of: .request) }
  }

  @Test(arguments: ["", "0", "1.5", "-2", "many"])
  func refusesWhatIsNoCount(text: String) {
    #expect(throws: RequestError.self) { try Numbers.count(text, from: 1, of: .request) }
  }

  @Test func readsIntervals() throws {
    #expect(try Numbers.interval("-2:0.5", of: .request) == -2...0.5)
    for text in ["1", "2:1", "1:1", "a:b", "1:2:3", "0:inf"] {
      #expect(throws: RequestError.self) { try Numbers.interval(text, of: .request) }
    }
  }

  @Test(arguments: ["1", "1,2,3", "1,", ",", "a,b", "1,inf"])
  func refusesWhatIsNoPair(text: String) {
    #expect(throws: RequestError.self) { try Numbers.pair(text, separator: ",", of: .request) }
  }
}
