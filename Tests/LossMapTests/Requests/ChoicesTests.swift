import Figures
import Plotting
import Testing

@testable import LossMap

@Suite struct ChoicesTests {
  @Test func areFoundByTheirWords() throws {
    let layout: Composition.Layout = try Choices.word("columns", of: "layout")
    #expect(layout == .columns)
    #expect(try Choices.entry("dark", of: "theme", among: Theme.all, by: \.name) == .dark)
  }

  @Test func offerTheNearestWord() throws {
    let error = #expect(throws: RequestError.self) {
      try Choices.entry("drak", of: "theme", among: Theme.all, by: \.name)
    }
    #expect(error?.description == "theme drak: did you mean dark?")
    #expect(error?.subject == .setting("theme", "drak") && error?.kind == .wrongSettings)
  }
}
