import Foundation
import PictureTesting
import Testing

@Suite struct TrainCommandTests {
  private let fixtures = projectFolder + "/Tests/DescentTests/Fixtures"

  private func rows(_ text: String) -> [[String]] {
    text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// What PyTorch computed, by the arguments that ask for the same.
  @Test(arguments: [
    ("line_bgd_lr0.1_10epochs", "bgd"),
    ("line_bgd_lr0.2_15epochs", "bgd --lr 0.2 --epochs 15"),
    ("line_bgd_lr0.34_diverges_40epochs", "bgd:lr=0.34,epochs=40"),
    ("line_sgd_lr0.1_10epochs", "sgd"),
    ("line_minibatch5_lr0.1_10epochs", "minibatch:batch=5"),
    ("line_minibatch7_lr0.1_10epochs", "minibatch --batch 7"),
    ("line_minibatch10_lr0.1_10epochs", "minibatch --start -15,-10"),
    ("line_minibatch20_lr0.1_10epochs", "sgd:batch=20,start=-15/-10"),
    ("line_momentum_batch60_50epochs", "momentum:lr=0.02 --epochs 50"),
    ("line_nesterov_batch10_10epochs", "nesterov:momentum=0.9,lr=0.02,batch=10"),
    ("line_adadelta_batch60_50epochs", "adadelta:rho=0.9,eps=1e-6 --lr 30 --epochs 50"),
    ("line_adam_batch10_10epochs", "adam:beta1=0.9,beta2=0.999 --lr 1 --batch 10"),
    ("line_adamw_batch60_50epochs", "adamw:weight_decay=0.01 --lr 1 --epochs 50"),
    ("line_rprop_batch60_50epochs", "rprop:etaminus=0.5,schedule=constant --lr 0.5 --epochs 50"),
  ])
  func reproducesPyTorch(file: String, arguments: String) throws {
    let expected = rows(try String(contentsOfFile: "\(fixtures)/\(file).csv", encoding: .utf8))
    let run = try ProgramRun(
      ["train"] + arguments.split(separator: " ").map(String.init), in: projectFolder)
    let found = rows(run.output)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(found.count == expected.count)
    #expect(found.first == expected.first)
    for (found, expected) in zip(found, expected).dropFirst() {
      for (cell, reference) in zip(found, expected) {
        guard let number = Double(reference) else {
          #expect(cell.isEmpty)
          continue
        }
        let difference = abs((Double(cell) ?? .nan) - number)
        #expect(difference <= 1e-9 * abs(number), "\(cell) for \(reference)")
      }
    }
  }

  @Test func trainsOnAFileOfOnesOwn() throws {
    let folder = try TemporaryFolder()
    try Data("id,y,x\r\na,2,1\r\nb,4,2\r\n".utf8).write(to: URL(filePath: folder.path("my.csv")))
    let run = try ProgramRun(
      ["train", "bgd", "--data", "my.csv", "--start", "0,0", "--epochs", "1", "-o", "t.csv"],
      in: folder.path)
    #expect(run.status == 0 && run.output.isEmpty)
    let rows = rows(try String(contentsOfFile: folder.path("t.csv"), encoding: .utf8))
    // The mean of 2² and 4² is 10; the gradient is (−2·(2 + 8)/2, −2·(2 + 4)/2) = (−10, −6).
    #expect(rows[1] == ["0", "0", "0.0", "0.0", "10.0", "10.0"])
    #expect(rows[2].prefix(3) == ["1", "1", "1.0"])
    #expect(abs((Double(rows[2][3]) ?? 0) - 0.6) < 1e-12)
  }

  /// A run without end prints at once, and its reader may leave whenever it likes.
  @Test func isLazy() throws {
    let process = ProgramRun.process(
      ["train", "sgd", "--epochs", "inf", "--stop-below", "0"], in: projectFolder)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let head = try output.fileHandleForReading.read(upToCount: 100) ?? Data()
    #expect(
      String(decoding: head, as: UTF8.self).hasPrefix("epoch,iteration,w,b,loss,total_loss\n"))
    #expect(process.isRunning)
    process.terminate()
    try output.fileHandleForReading.close()
    process.waitUntilExit()
  }

  @Test func stopsBelowALoss() throws {
    let run = try ProgramRun(
      ["train", "sgd", "--epochs", "inf", "--stop-below", "0.05"], in: projectFolder)
    let last = try #require(rows(run.output).last)
    #expect(run.status == 0)
    #expect(last[4].isEmpty)
    #expect((Double(last[5]) ?? 1) < 0.05)
  }

  @Test func shufflesTheSameForTheSameSeed() throws {
    func output(_ seed: String) throws -> String {
      try ProgramRun(
        ["train", "sgd", "--epochs", "2", "--shuffle", "--seed", seed], in: projectFolder
      ).output
    }
    #expect(try output("1") == output("1"))
    #expect(try output("1") != output("2"))
  }

  @Test func reportsARunThatDiverges() throws {
    let run = try ProgramRun(
      ["train", "bgd", "--lr", "4", "--epochs", "1000"], in: projectFolder)
    let rows = rows(run.output)
    #expect(run.status == 0)
    #expect(
      run.errors
        == "lossmap: BGD diverged at iteration \(rows.count - 1); the states before it are written\n"
        + "lossmap: BGD: the learning rate 4 is above 2/λmax = 0.333, "
        + "the largest with which gradient descent converges on this loss\n"
    )
    for row in rows.dropFirst() {
      #expect(row.allSatisfy { $0.isEmpty || Double($0)?.isFinite == true })
    }
  }
}
