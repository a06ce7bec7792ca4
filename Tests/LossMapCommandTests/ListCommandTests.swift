import Testing

@Suite struct ListCommandTests {
  @Test func namesWhatThereIs() throws {
    let all = try ProgramRun(["list"], in: projectFolder)
    #expect(all.status == 0)
    for word in ["methods", "  bgd ", "  sgd ", "  minibatch ", "data", "  course-line "] {
      #expect(all.output.contains(word))
    }
    let data = try ProgramRun(["list", "data"], in: projectFolder)
    #expect(data.output == "course-line  60 samples\ncourse-step  20 samples\n")
  }
}
