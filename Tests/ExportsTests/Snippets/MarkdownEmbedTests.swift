import Testing

@testable import Exports

@Suite struct MarkdownEmbedTests {
  private let caption = #"*From ŷ\_1 \< 10⁻⁵ to C#, 5\*σ.*"#

  @Test func aStillIsAnImageWithItsCaptionBelow() {
    #expect(
      embedding("my notes/a.png").markdown
        == #"![At (−15, 3) 50% \"up\".](my%20notes/a.png)"# + "\n\n" + caption)
  }

  /// Markdown knows no widths.
  @Test func morePixelsTakeHTML() {
    #expect(
      embedding("a.png", scale: 2).markdown == """
        <img src="a.png" width="640" height="360" style="max-width:100%;height:auto" \
        alt="At (−15, 3) 50% &quot;up&quot;.">

        \(caption)
        """)
  }

  @Test func anAnimationHasAStillForPrintAndReducedMotion() {
    #expect(
      embedding("a.apng", "a.png").markdown == """
        <picture>
        <source media="(prefers-reduced-motion: reduce), print" srcset="a.png">
        <img src="a.apng" width="640" height="360" style="max-width:100%;height:auto" \
        alt="At (−15, 3) 50% &quot;up&quot;.">
        </picture>

        \(caption)
        """)
  }

  @Test func aPageIsBehindItsStill() {
    #expect(
      embedding("a.html", "a.png").markdown
        == #"[![At (−15, 3) 50% \"up\".](a.png)](a.html)"# + "\n\n" + caption)
  }
}
