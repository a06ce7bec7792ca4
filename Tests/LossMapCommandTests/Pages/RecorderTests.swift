import Foundation
import Testing

/// The programs in the documentation that write trajectories.
@Suite struct RecorderTests {
  /// Readers who copy a program from a page have the one that `Scripts/test-recorders` runs.
  @Test(arguments: [
    ("README.md", "Documentation/recorders/pytorch_recorder.py"),
    ("Documentation/Runs.md", "recorders/numpy_recorder.py"),
  ])
  func thePageShowsTheFile(page: String, file: String) throws {
    let url = URL(filePath: "\(projectFolder)/\(page)")
    let program = try String(
      contentsOf: url.deletingLastPathComponent().appending(path: file), encoding: .utf8)
    let text = try String(contentsOf: url, encoding: .utf8)
    #expect(program.contains("import "))
    #expect(text.contains("](\(file))"))
    #expect(text.contains("\n```python\n\(program)```\n"))
  }
}
