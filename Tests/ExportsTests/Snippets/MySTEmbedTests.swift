import Testing

@testable import Exports

@Suite struct MySTEmbedTests {
  private let figure = #"""
    :alt: "At (−15, 3) 50% \"up\"."
    :width: 640px

    From ŷ\_1 \< 10⁻⁵ to C#, 5\*σ.
    ```
    """#

  @Test func aStillIsNamedWithAnyEnding() {
    #expect(
      embedding("my notes/a.svg", "my notes/a.pdf").myst == #"""
        ```{figure} my\ notes/a.*
        :name: fig-a
        \#(figure)
        """#)
  }

  /// The still is for print, and for who wants less to move.
  @Test func anAnimationIsForPagesAlone() {
    #expect(
      embedding("a.apng", "a.png", "a.pdf").myst == #"""
        ````{only} html
        ```{raw} html
        <style>
        .lossmap-still { display: none; }
        @media print, (prefers-reduced-motion: reduce) {
          .lossmap-still { display: inline; }
          .lossmap-moving { display: none; }
        }
        </style>
        ```
        ```{image} a.apng
        :class: lossmap-moving
        :alt: "At (−15, 3) 50% \"up\"."
        :width: 640px
        ```
        ````

        ```{figure} a.*
        :name: fig-a
        :class: lossmap-still
        \#(figure)
        """#)
  }

  @Test func filmsAndPagesAreNotCopied() {
    #expect(embedding("a.mp4").myst == nil && embedding("a.html").myst == nil)
  }
}
