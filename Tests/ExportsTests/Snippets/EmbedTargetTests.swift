import Testing

@testable import Exports

@Suite struct EmbedTargetTests {
  @Test(arguments: EmbedTarget.allCases)
  func showsPicturesEverywhere(target: EmbedTarget) {
    #expect(target.shows(.still("svg")) && target.shows(.animatedImage))
    let isLaTeX = target == .latex || target == .beamer
    #expect(target.shows(.frames) == isLaTeX && target.shows(.pages) == isLaTeX)
    #expect(target.shows(.video) == (target != .myst) && target.shows(.page) == (target != .myst))
  }

  @Test(arguments: [EmbedTarget.markdown, .html, .reveal])
  func whatMovesGetsAStill(target: EmbedTarget) {
    #expect(target.missingStills(beside: ["notes/v1.2/a.apng"]) == ["notes/v1.2/a.png"])
    #expect(target.missingStills(beside: ["a.mp4", "a.webm"]) == ["a.png"])
    #expect(target.missingStills(beside: ["a.apng", "b.svg"]) == [])
    #expect(target.missingStills(beside: ["b.png", "a.gif"]) == [])
    #expect(target.missingStills(beside: ["frames", "a.pdf"]) == ["a.png"])
  }

  @Test func aPageIsWhole() {
    #expect(EmbedTarget.html.missingStills(beside: ["a.html"]) == [])
    #expect(EmbedTarget.reveal.missingStills(beside: ["a.html"]) == [])
    // Markdown links to it from its still.
    #expect(EmbedTarget.markdown.missingStills(beside: ["a.html"]) == ["a.png"])
  }

  @Test func whatPicksAFormatHasAll() {
    #expect(EmbedTarget.quarto.missingStills(beside: ["a.png"]) == ["a.pdf"])
    #expect(EmbedTarget.quarto.missingStills(beside: ["a.svg"]) == ["a.png", "a.pdf"])
    #expect(EmbedTarget.quarto.missingStills(beside: ["a.apng"]) == ["a.png", "a.pdf"])
    #expect(EmbedTarget.quarto.missingStills(beside: ["a.pdf", "a.png"]) == [])
    #expect(EmbedTarget.quarto.missingStills(beside: ["a.png", "b.pdf"]) == ["a.pdf"])
    #expect(EmbedTarget.myst.missingStills(beside: ["a.svg"]) == ["a.pdf"])
    #expect(EmbedTarget.myst.missingStills(beside: ["a.pdf"]) == ["a.png"])
    #expect(EmbedTarget.myst.missingStills(beside: ["a.mp4"]) == [])
  }

  @Test(arguments: [EmbedTarget.latex, .beamer])
  func printHasFramesOrAStill(target: EmbedTarget) {
    #expect(target.missingStills(beside: ["frames"]) == [])
    #expect(target.missingStills(beside: ["a.svg", "frames"]) == [])
    #expect(target.missingStills(beside: ["a.svg"]) == ["a.pdf"])
    #expect(target.missingStills(beside: ["a.apng"]) == ["a.pdf"])
    #expect(target.missingStills(beside: ["a.png"]) == [])
  }
}
