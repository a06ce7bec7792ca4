import Testing

@Suite struct ListCommandTests {
  @Test func namesWhatThereIs() throws {
    let all = try ProgramRun(["list"], in: projectFolder)
    #expect(all.status == 0)
    for word in ["methods", "  bgd ", "  sgd ", "  minibatch ", "data", "  course-line "] {
      #expect(all.output.contains(word))
    }
    let methods = try ProgramRun(["list", "methods"], in: projectFolder).output
    #expect(methods.split(separator: "\n").count == 13 && methods.contains("\nrprop "))
    let schedules = try ProgramRun(["list", "schedules"], in: projectFolder).output
    #expect(schedules.split(separator: "\n").count == 5 && schedules.contains("\ncosine "))
    let data = try ProgramRun(["list", "data"], in: projectFolder)
    #expect(data.output.hasPrefix("course-line  60 samples\ncourse-step  20 samples\nline "))
    for (topic, name) in [
      ("models", "logistic"), ("losses", "huber"), ("surfaces", "monkey-saddle"),
      ("palettes", "cividis"), ("themes", "print"),
    ] {
      let lines = try ProgramRun(["list", topic], in: projectFolder).output.split(separator: "\n")
      #expect(lines.contains { $0.hasPrefix(name + " ") })
    }
  }
}
