import Descent
import Foundation
import PictureTesting
import Testing

@testable import LossMapCommand

@Suite struct CheckCommandTests {
  private let fixtures = projectFolder + "/Tests/DescentTests/Fixtures"

  /// Runs `lossmap check` in a folder with some files.
  private func check(_ arguments: String, files: [String: String]) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: folder.path(name))) }
    return try ProgramRun(
      ["check"] + arguments.split(separator: " ").map(String.init), in: folder.path)
  }

  @Test func agreesWithWhatPyTorchComputed() throws {
    let run = try ProgramRun(
      ["check", "line_adam_batch10_10epochs.csv", "line_bgd_lr0.34_diverges_40epochs.csv"],
      in: fixtures)
    #expect(run.status == 0 && run.errors.isEmpty)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0].hasPrefix(
        "line_adam_batch10_10epochs.csv: 11 states agree within 1e-06; largest difference "))
    #expect(lines[0].hasSuffix(")") && lines[0].contains("e-1") && lines[0].contains(" at line "))
  }

  /// One sample (1, 2): the loss is (w + b − 2)².
  @Test func saysWhatDiffers() throws {
    let data = ["one.csv": "x,y\n1,2\n", "mine.csv": "w,b,loss\n5,0,4.5\n4,0,2\n2,0,0\n"]
    let run = try check("mine.csv --data one.csv", files: data)
    #expect(
      run.output
        == "mine.csv: 2 of 3 losses differ; largest at line 2 (iteration 0): 4.5 in the file, "
        + "9.0 by the objective. All are half of it: is there a factor 1/2 in the loss?\n")
    #expect(run.errors == "lossmap: check: 1 of 1 run does not agree\n")
    #expect(run.status == 65)
  }

  @Test func checksEveryRunOfEveryFile() throws {
    let files = [
      "one.csv": "x,y\n1,2\n",
      "a.jsonl": "{\"w\": 5, \"b\": 0, \"total_loss\": 9}\n",
      "b.csv": "run,w,b,total_loss\nfast,5,0,9\nslow,5,0,9.5\nfast,4,0,4.0001\n",
      "c.csv": "w,b\n1,2\n",
    ]
    let run = try check("a.jsonl b.csv c.csv --data one.csv --tolerance 1e-4", files: files)
    #expect(
      run.output == """
        a.jsonl: 1 state agrees; no difference
        b.csv (fast): 2 states agree within 0.0001; largest difference 2.5e-05 at line 4 (iteration 1)
        b.csv (slow): 1 of 1 total losses differ; largest at line 3 (iteration 0): 9.5 in the file, \
        9.0 by the objective
        c.csv: no losses to check; a column total_loss or loss is expected

        """)
    #expect(run.errors == "lossmap: check: 2 of 4 runs do not agree\n")
    #expect(run.status == 65)
  }

  @Test func checksItsOwnTrajectories() throws {
    let folder = try TemporaryFolder()
    let train = try ProgramRun(
      ["train", "bgd", "sgd", "adam:lr=1", "-o", "runs.csv"], in: folder.path)
    #expect(train.status == 0)
    let run = try ProgramRun(["check", "runs.csv", "--tolerance", "0"], in: folder.path)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.hasSuffix(": 11 states agree; no difference") })
  }

  @Test(arguments: [
    ("", 64, "missing expected argument '<FILE> ...'; see lossmap --help"),
    ("a.csv --tolerance -1", 64, "--tolerance -1: a tolerance is 0 or above"),
    ("a.csv --tolerance low", 64, "--tolerance low: \"low\" is not a number"),
    ("no.csv", 66, "no.csv: cannot be read: no such file or directory"),
    ("a.csv --data no.csv", 66, "no.csv: cannot be read: no such file or directory"),
    ("bad.csv", 65, "bad.csv:2: w is \"x\", not a number"),
    ("bad.jsonl", 65, "bad.jsonl:1: no key is named b; w and b are needed"),
  ])
  func refusesWhatItCannotCheck(arguments: String, status: Int32, message: String) throws {
    let files = ["a.csv": "w,b,loss\n1,2,3\n", "bad.csv": "w,b\nx,1\n", "bad.jsonl": "{\"w\":1}"]
    let run = try check(arguments, files: files)
    #expect(run.errors == "lossmap: \(message)\n")
    #expect(run.status == status)
    #expect(run.output.isEmpty)
  }
}
