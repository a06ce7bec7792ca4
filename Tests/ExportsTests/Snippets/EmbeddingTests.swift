import Testing

@testable import Exports

@Suite struct EmbeddingTests {
  @Test func leavesOutEndings() {
    #expect(Embedding.stem(of: "a.png") == "a" && Embedding.stem(of: "v1.2/a") == "v1.2/a")
    #expect(Embedding.stem(of: "v1.2/a b.c.SVG") == "v1.2/a b.c")
  }

  @Test func labelsAreLettersDigitsAndHyphens() {
    #expect(Embedding.label(of: "notes/Week 3_descent!.png") == "week-3-descent")
    #expect(Embedding.label(of: "frames/") == "frames" && Embedding.label(of: "ŷ.png") == "descent")
  }

  @Test(arguments: EmbedTarget.allCases)
  func thereIsNoneOfWhatCannotBeShown(target: EmbedTarget) {
    let isLaTeX = target == .latex || target == .beamer
    #expect((embedding("frames").snippet(for: target) == nil) == !isLaTeX)
    #expect(embedding().snippet(for: target) == nil)
  }

  @Test func eachKindOfDocumentHasItsOwn() {
    let all = EmbedTarget.allCases.compactMap { embedding("a.png").snippet(for: $0) }
    #expect(Set(all).count == EmbedTarget.allCases.count)
  }
}
