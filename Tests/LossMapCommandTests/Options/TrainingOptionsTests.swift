import LossMap
import Testing

@testable import LossMapCommand

@Suite struct TrainingOptionsTests {
  @Test func areARequest() throws {
    #expect(try TrainingOptions.parse([]).request == TrainingRequest())
    let request = try TrainingOptions.parse([
      "sgd", "--lr", "0.5", "--epochs", "3", "--batch", "6", "--shuffle", "--seed", "1",
      "adam:lr=1", "--stop-below", "2", "--stop-change", "3", "--patience", "4", "--loss", "mae",
    ]).request
    var expected = TrainingRequest(["sgd", "adam:lr=1"], on: ProblemRequest(loss: "mae"))
    expected.lr = "0.5"
    expected.epochs = "3"
    expected.batch = "6"
    expected.shuffle = true
    expected.seed = "1"
    expected.stopBelow = "2"
    expected.stopChange = "3"
    expected.patience = "4"
    #expect(request == expected)
  }

  @Test func aMinusAtTheBeginningStillParses() throws {
    for arguments in [["--start", "-15,-10"], ["--start=-15,-10"]] {
      #expect(try TrainingOptions.parse(arguments).request.start == "-15,-10")
    }
  }
}
