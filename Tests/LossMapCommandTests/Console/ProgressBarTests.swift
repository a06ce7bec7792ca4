import PictureTesting
import Testing

@Suite struct ProgressBarTests {
  /// A pipe gets the result's line and nothing that overwrites itself.
  @Test func isNotShownInAPipe() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(
      ["draw", "sgd", "--size", "480x270", "--epochs", "1", "-o", "run"], in: folder.path)
    #expect(run.errors == "run: 61 frames\n")
  }
}
