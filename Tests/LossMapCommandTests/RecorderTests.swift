import Foundation
import Testing

/// The programs in the README that write trajectories.
@Suite struct RecorderTests {
  /// Who copies the program from the README has the one that was run.
  @Test func theReadmeShowsTheFile() throws {
    let file = "Documentation/recorders/numpy_recorder.py"
    let program = try String(contentsOfFile: "\(projectFolder)/\(file)", encoding: .utf8)
    let readme = try String(contentsOfFile: projectFolder + "/README.md", encoding: .utf8)
    #expect(program.contains("\nimport numpy as np\n"))
    #expect(readme.contains("](\(file))"))
    #expect(readme.contains("\n```python\n\(program)```\n"))
  }
}
