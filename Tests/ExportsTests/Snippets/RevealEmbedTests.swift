import Drawing
import Testing

@testable import Exports

@Suite struct RevealEmbedTests {
  @Test func isASlideWithRoomForTheCaption() {
    #expect(
      embedding("a.apng", "a.png", size: Size(width: 1280, height: 720)).reveal == """
        <section>
        <h3>A &amp; B</h3>
        <figure style="margin:0">
        <picture>
        <source media="(prefers-reduced-motion: reduce), print" srcset="a.png">
        <img src="a.apng" width="711" height="400" style="max-width:100%;height:auto" \
        alt="At (−15, 3) 50% &quot;up&quot;.">
        </picture>
        <figcaption style="font-size:0.45em">From ŷ_1 &lt; 10⁻⁵ to C#, 5*σ.</figcaption>
        </figure>
        </section>
        """)
    #expect(embedding("a.png").reveal?.contains(#"width="640" height="360""#) == true)
  }
}
