import Testing

@testable import Exports

@Suite struct HTMLEmbedTests {
  @Test func aStillIsAFigure() {
    #expect(
      embedding("my notes/a.png", scale: 2).html == """
        <figure>
        <img src="my%20notes/a.png" width="640" height="360" style="max-width:100%;height:auto" \
        alt="At (−15, 3) 50% &quot;up&quot;.">
        <figcaption>From ŷ_1 &lt; 10⁻⁵ to C#, 5*σ.</figcaption>
        </figure>
        """)
  }

  @Test func anAnimationHasAStillForPrintAndReducedMotion() {
    #expect(
      embedding("b.png", "a.apng").html == """
        <figure>
        <picture>
        <source media="(prefers-reduced-motion: reduce), print" srcset="b.png">
        <img src="a.apng" width="640" height="360" style="max-width:100%;height:auto" \
        alt="At (−15, 3) 50% &quot;up&quot;.">
        </picture>
        <figcaption>From ŷ_1 &lt; 10⁻⁵ to C#, 5*σ.</figcaption>
        </figure>
        """)
  }

  @Test func aFilmHasAPosterAndWaits() {
    #expect(
      embedding("a.mp4", "a.webm", "a.png").html == """
        <figure>
        <video controls muted loop playsinline poster="a.png" width="640" height="360" \
        style="max-width:100%;height:auto" aria-label="At (−15, 3) 50% &quot;up&quot;.">
        <source src="a.mp4">
        <source src="a.webm">
        </video>
        <figcaption>From ŷ_1 &lt; 10⁻⁵ to C#, 5*σ.</figcaption>
        </figure>
        """)
    #expect(embedding("a.mp4", plays: 1).html?.contains(" loop") == false)
  }

  @Test func aPageIsAFrame() {
    #expect(
      embedding("a.html", "a.png").html == """
        <figure>
        <iframe src="a.html" title="A &amp; B" width="640" height="660" \
        style="max-width:100%;border:0" loading="lazy"></iframe>
        <figcaption>From ŷ_1 &lt; 10⁻⁵ to C#, 5*σ.</figcaption>
        </figure>
        """)
  }
}
