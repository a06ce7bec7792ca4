import Testing

@testable import LossMap

@Suite struct RequestErrorTests {
  private func texts(_ error: RequestError) -> [String] {
    [error.description, error.text { name, value in "--\(name)" + (value.map { " \($0)" } ?? "") }]
  }

  @Test func namesItsSubject() {
    #expect(
      texts(RequestError(.setting("epochs", "0"), "must be an integer of at least 1"))
        == [
          "epochs 0: must be an integer of at least 1",
          "--epochs 0: must be an integer of at least 1",
        ])
    #expect(
      texts(RequestError(.setting("pages", nil), "cannot be combined with \(setting: "at", "3")"))
        == [
          "pages: cannot be combined with at: 3", "--pages: cannot be combined with --at 3",
        ])
    #expect(texts(RequestError(.run("sgd:lr=x", part: "lr=x"), "no"))[0] == "sgd:lr=x: lr=x: no")
    #expect(texts(RequestError(.run("sgd"), "no"))[1] == "sgd: no")
    #expect(texts(RequestError(.named("a.png"), "no")) == ["a.png: no", "a.png: no"])
    #expect(texts(RequestError(.request, "no")) == ["no", "no"])
  }

  @Test func isAboutSettingsUnlessTold() {
    #expect(RequestError(.request, "no").kind == .wrongSettings)
    #expect(RequestError(.wrongData, .request, "no").kind == .wrongData)
  }
}
