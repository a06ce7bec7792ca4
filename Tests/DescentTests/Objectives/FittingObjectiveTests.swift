import RunTesting
import Testing

@testable import Descent

@Suite struct FittingObjectiveTests {
  /// What PyTorch 2.15 gives for the built-in data at (1.4, −0.6): the mean, its slopes by w and b.
  static let references:
    [(model: String, loss: any Loss, mean: Double, slopes: (w: Double, b: Double))] = [
      ("line", SquaredError(), 0.6344742897001001, (2.3208972942598263, 0.8051096359876295)),
      ("line", AbsoluteError(), 0.6585307494793085, (1.3500000050663947, 0.3)),
      ("line", HuberLoss(), 0.2999571934591106, (0.9688317420035191, 0.3239448475831499)),
      ("w*sin(b*x)", SquaredError(), 8.946795483871972, (4.179688715677176, -2.901777209877003)),
      ("w*sin(b*x)", AbsoluteError(), 2.572957492871777, (0.651843442706175, -0.6122134130820469)),
      ("w*sin(b*x)", HuberLoss(), 2.1040080557250227, (0.6416874414474588, -0.5914936663114796)),
      (
        "logistic", SquaredError(), 0.11667341621001666,
        (-0.05404601452210614, -0.011176855286144155)
      ),
      (
        "logistic", AbsoluteError(), 0.3177034153963419,
        (-0.08580410416779206, 0.03169463435793945)
      ),
      (
        "logistic", HuberLoss(), 0.05833670810500833,
        (-0.02702300726105307, -0.005588427643072077)
      ),
      ("logistic", CrossEntropy(), 0.39986234822988126, (-0.1302479081131337, 0.00871306959836216)),
    ]

  @Test(arguments: references.indices)
  func meansAndGradientsAreThoseOfPyTorch(index: Int) throws {
    let (name, loss, mean, slopes) = Self.references[index]
    let model = try Models.builtIn.first { $0.name == name } ?? ExpressionModel(name)
    let data = model is Logistic ? DataSet.courseStep : .courseLine
    let objective = try model.objective(fitting: data, by: loss)
    let state = Parameters(w: 1.4, b: -0.6)
    let (value, gradient) = objective.lossAndGradient(at: state, over: Batch(0..<data.count))
    #expect(relativeError(objective.loss(at: state), mean) < 1e-12)
    #expect(relativeError(value, mean) < 1e-12)
    #expect(relativeError(gradient.w, slopes.w) < 1e-12)
    #expect(relativeError(gradient.b, slopes.b) < 1e-12)
    #expect(objective.sampleCount == data.count)
  }

  /// The runs that PyTorch made, with batches of 3, a learning rate of 2 and 100 epochs.
  @Test(arguments: [
    ("mse", "logistic_mse_batch3_lr2_100epochs.csv"),
    ("bce", "logistic_bce_batch3_lr2_100epochs.csv"),
  ])
  func trainsTheLogisticModelAsPyTorchDoes(lossName: String, file: String) throws {
    let loss = try #require(Losses.builtIn.first { $0.name == lossName })
    let objective = try Logistic().objective(fitting: .courseStep, by: loss)
    let steps = try steps(of: objective, from: Parameters(w: -5, b: -10), batchSize: .count(3))
    let expected = try Fixture.rows(of: Fixture.text(file))
    #expect(steps.count == expected.count)
    for (step, row) in zip(steps, expected) {
      let values = [
        "w": step.parameters.w, "b": step.parameters.b, "loss": step.batchLoss,
        "total_loss": step.totalLoss,
      ]
      for (column, value) in values {
        switch (value, row[column] ?? nil) {
        case (nil, nil): break
        case (let value?, let expected?):
          #expect(relativeError(value, expected) <= 1e-9, "\(column) at \(step.iteration)")
        default: Issue.record("\(column) is missing or too much at \(step.iteration)")
        }
      }
    }
  }

  private func steps(
    of objective: some Objective, from start: Parameters, batchSize: BatchSize
  ) throws -> [Step] {
    let plan = TrainingPlan(start: start, batchSize: batchSize, epochs: 100)
    return Array(
      try Trainer(descending: objective, by: GradientDescent(learningRate: 2), plan: plan))
  }

  /// Far from the data, where PyTorch's own cross-entropy is cut off at 100.
  @Test func aSurePredictionThatIsWrongHasAFiniteLoss() throws {
    for text in [nil, "sigmoid(w*x + b)"] {
      let model: any Model = try text.map { try ExpressionModel($0) } ?? Logistic()
      let objective = try model.objective(fitting: .courseStep, by: CrossEntropy())
      // Thirteen targets of twenty are 0, where a logit of 5000 costs 5000.
      let (loss, gradient) = objective.lossAndGradient(
        at: Parameters(w: 0, b: 5000), over: Batch(0..<20))
      #expect(relativeError(loss, 0.65 * 5000) < 1e-14)
      #expect(relativeError(gradient.b, 0.65) < 1e-14)
    }
  }

  @Test func aLineWithTheSquaredErrorKeepsItsQuadratic() throws {
    let objective = try Line().objective(fitting: .courseLine, by: SquaredError())
    #expect(objective is LeastSquaresLine)
  }

  @Test func theLogisticModelWithTheCrossEntropyHasItsOwnForm() throws {
    let objective = try Logistic().objective(fitting: .courseStep, by: CrossEntropy())
    #expect(objective is LogisticRegression)
  }

  @Test func modelsAndLossesOfOnesOwnAreTaken() throws {
    struct Hyperparameter: Model {
      let name = "constant"
      let summary = ""
      let formula = "b"
      func prediction<S: Scalar>(for x: Double, w: S, b: S) -> S { b }
    }
    struct Cube: Loss {
      let name = "cube"
      let summary = ""
      let nameOfMean = "mean cube"
      func cost<S: Scalar>(of prediction: S, for target: Double) -> S {
        prediction * prediction * prediction
      }
    }
    let own = try Hyperparameter().objective(fitting: .courseLine, by: Cube())
    #expect(own.loss(at: Parameters(w: 0, b: 2)) == 8)
    let mixed = try Line().objective(fitting: .courseLine, by: Cube())
    #expect(mixed.loss(at: Parameters(w: 0, b: 3)) == 27)
  }

  @Test func targetsMustBeProbabilities() {
    let expected = InvalidSetting(
      name: "loss", value: "bce",
      problem:
        "targets must lie between 0 and 1; sample 1 of course-line has y = -4.152559757232666"
    )
    #expect(throws: expected) {
      try Logistic().objective(fitting: .courseLine, by: CrossEntropy())
    }
  }

  @Test func predictionsMustBeProbabilitiesAtTheStart() throws {
    let data = try DataSet(name: "two", x: [0.5, 2], y: [0, 1])
    let objective = try ExpressionModel("w*x").objective(fitting: data, by: CrossEntropy())
    try objective.validate(start: Parameters(w: 0.25, b: 0))
    let expected = InvalidSetting(
      name: "loss", value: "bce",
      problem: "predictions must lie between 0 and 1; at the start \"w*x\" gives 3.5 at x = 2.0")
    #expect(throws: expected) { try objective.validate(start: Parameters(w: 1.75, b: 0)) }
    #expect(throws: expected) {
      try steps(of: objective, from: Parameters(w: 1.75, b: 0), batchSize: .all)
    }
    // Cells of a surface where a prediction is no probability are left out.
    #expect(objective.loss(at: Parameters(w: 1.75, b: 0)).isNaN)
  }

  @Test func theLossMustBeFiniteAtTheStart() throws {
    let objective = try ExpressionModel("log(w)*x").objective(
      fitting: .courseLine, by: SquaredError())
    let expected = InvalidSetting(
      name: "start", value: "-1.0,0.0",
      problem: "the loss there is not a finite number; start nearer to the data")
    #expect(throws: expected) { try objective.validate(start: Parameters(w: -1, b: 0)) }
  }
}
