import Figures
import LossMap
import Plotting
import Testing

@testable import LossMapCommand

@Suite struct ChoicesTests {
  @Test func areFoundByTheirWords() throws {
    let layout: Composition.Layout = try Choices.word("columns", of: "--layout")
    #expect(layout == .columns)
    #expect(try Choices.entry("dark", of: "--theme", among: Theme.all, by: \.name) == .dark)
  }

  @Test func offerTheNearestWord() throws {
    let failure = #expect(throws: Failure.self) {
      try Choices.entry("drak", of: "--theme", among: Theme.all, by: \.name)
    }
    #expect(failure?.message == "lossmap: --theme drak: did you mean dark?")
  }
}
