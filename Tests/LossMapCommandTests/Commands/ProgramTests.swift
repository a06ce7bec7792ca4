import Testing

@Suite struct ProgramTests {
  @Test func helpsOnStandardOutput() throws {
    for arguments in [["--help"], ["draw", "--help"], ["help", "train"]] {
      let run = try ProgramRun(arguments, in: projectFolder)
      #expect(run.status == 0 && run.errors.isEmpty)
      #expect(run.output.contains("USAGE: lossmap"))
    }
    #expect(try ProgramRun([], in: projectFolder).output.contains("USAGE: lossmap"))
  }
}
