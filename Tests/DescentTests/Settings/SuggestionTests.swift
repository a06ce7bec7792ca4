import Testing

@testable import Descent

@Suite struct SuggestionTests {
  @Test func countsInsertionsRemovalsReplacementsAndSwaps() {
    #expect(Suggestion.distance("", "") == 0)
    #expect(Suggestion.distance("sgd", "") == 3)
    #expect(Suggestion.distance("bgd", "bdg") == 1)
    #expect(Suggestion.distance("kitten", "sitting") == 3)
    #expect(Suggestion.distance("minibach", "minibatch") == 1)
  }

  @Test func offersWhatIsNear() {
    let known = ["bgd", "sgd", "minibatch"]
    #expect(Suggestion.text(for: "mini-batch", among: known) == "did you mean minibatch?")
    #expect(Suggestion.text(for: "SGD", among: known) == "did you mean sgd?")
    #expect(Suggestion.text(for: "adam", among: known) == "there are bgd, sgd, minibatch")
  }
}
