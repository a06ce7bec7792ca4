import Testing

@testable import Exports

@Suite struct URLPathTests {
  /// RFC 3986, section 2.3: what is unreserved stands for itself; ŷ is C5 B7 in UTF-8.
  @Test func percentSignsStandForAllButPlainLetters() {
    #expect(URLPath.text("../a-b_c.~1/D.png") == "../a-b_c.~1/D.png")
    #expect(URLPath.text("my notes/50%#?.png") == "my%20notes/50%25%23%3F.png")
    #expect(URLPath.text("a:b,(ŷ)\n") == "a%3Ab%2C%28%C5%B7%29%0A")
  }
}
