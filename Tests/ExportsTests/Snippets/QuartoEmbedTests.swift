import Testing

@testable import Exports

@Suite struct QuartoEmbedTests {
  private let caption = #"From ŷ\_1 \< 10⁻⁵ to C#, 5\*σ."#
  private let attributes = #"fig-alt="At (−15, 3) 50% \"up\"." style="width:640px"}"#

  @Test func aStillIsNamedWithoutItsEnding() {
    #expect(
      embedding("my notes/a.png", "my notes/a.pdf", scale: 2).quarto
        == "![\(caption)](my%20notes/a){#fig-a \(attributes)")
  }

  /// Pandoc adds no ending to what seems to have one.
  @Test func aNameWithADotHasAnEnding() {
    #expect(
      embedding("v1.5.png", "v1.5.pdf").quarto
        == "![\(caption)](v1.5.png){#fig-v1-5 \(attributes)")
    #expect(embedding("v1.5/a.png").quarto?.contains("](v1.5/a){") == true)
  }

  @Test func anAnimationIsForPagesAndAStillForPrint() {
    #expect(
      embedding("a.apng", "a.png", "a.pdf").quarto == """
        ::: {#fig-a}
        ::: {.content-visible when-format="html"}
        ```{=html}
        <picture>
        <source media="(prefers-reduced-motion: reduce), print" srcset="a.png">
        <img src="a.apng" width="640" height="360" style="max-width:100%;height:auto" \
        alt="At (−15, 3) 50% &quot;up&quot;.">
        </picture>
        ```
        :::

        ::: {.content-visible unless-format="html"}
        ![](a){\(attributes)
        :::

        \(caption)
        :::
        """)
  }
}
