import Testing

@testable import Exports

@Suite struct HTMLTextTests {
  @Test func namesWhatHasAMeaning() {
    #expect(HTMLText.text("a < b & \"c\" > 'ŷ'") == "a &lt; b &amp; &quot;c&quot; &gt; 'ŷ'")
  }
}
