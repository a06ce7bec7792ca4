import Descent
import Experiments
import Figures
import RunTesting
import Testing
import Trajectories

@testable import Exports

/// The numbers in these sentences are those of PyTorch's reference trajectories.
///
/// States and losses are in their first and last rows, the length of a path comes from all rows.
/// The minimum, the least loss and
/// 2/λmax are from NumPy's least squares and eigenvalues.
@Suite struct NarrationTests {
  private func narration(
    of experiment: Experiment, as composition: Composition = Composition(), at index: Int? = nil,
    in form: Narration.Form = .picture
  ) -> Narration {
    let moments = timeline(of: experiment).moments
    return Narration(
      of: experiment, as: composition, at: moments[index ?? moments.count - 1], in: form)
  }

  private let drawn =
    "Contour map of the mean squared error over w and b, beside the data with the fitted line "
    + "and the curve of the loss."

  @Test func tellsOfBatchGradientDescent() throws {
    let narration = narration(of: try courseExperiment(courseRun(.bgd)))
    #expect(
      narration.altText
        == drawn + " The path of batch gradient descent curves from (−15, −10) to (0.98, −2.03), "
        + "near the minimum at (1.01, −1.02).")
    #expect(
      narration.caption
        == "In 10 epochs (10 updates), batch gradient descent with learning rate 0.1 brings the "
        + "mean squared error from 835 to 1.03; the minimum is 0.00771.")
  }

  @Test func tellsOfStochasticGradientDescent() throws {
    let narration = narration(of: try courseExperiment(courseRun(.sgd)))
    #expect(
      narration.altText
        == drawn + " The path of stochastic gradient descent zigzags from (−15, −10) to "
        + "(1.06, −1.02), near the minimum at (1.01, −1.02).")
    #expect(
      narration.caption
        == "In 10 epochs (600 updates), stochastic gradient descent with learning rate 0.1 brings "
        + "the mean squared error from 835 to 0.0149; the minimum is 0.00771. Its path is "
        + "13 times as long as the straight line between its ends.")
  }

  @Test func tellsOfAComparison() throws {
    let narration = narration(of: try courseExperiment(courseRun(.bgd), courseRun(.sgd)))
    #expect(
      narration.altText
        == "Contour map of the mean squared error over w and b, beside the data with the fitted "
        + "lines and the curves of the losses. From (−15, −10), batch gradient descent curves to "
        + "(0.98, −2.03) and stochastic gradient descent zigzags to (1.06, −1.02), both near the "
        + "minimum at (1.01, −1.02).")
    #expect(
      narration.caption
        == "After 10 epochs, the mean squared error has gone from 835 to 1.03 for batch gradient "
        + "descent (10 updates) and to 0.0149 for stochastic gradient descent (600 updates); the "
        + "minimum is 0.00771. The runs differ only in the batch size: 60 and 1.")
  }

  @Test func tellsOfARunThatDiverges() throws {
    let narration = narration(
      of: try courseExperiment(courseRun(.bgd, epochs: 40, learningRate: 0.34)))
    #expect(
      narration.altText
        == drawn + " The path of batch gradient descent swings ever farther out from (−15, −10) to "
        + "(−80.7, 1.02).")
    #expect(
      narration.caption
        == "In 40 epochs (40 updates), batch gradient descent with learning rate 0.34 raises the "
        + "mean squared error from 835 to 20065. It diverges: the learning rate 0.34 is above "
        + "2/λmax = 0.333, the largest with which gradient descent converges on this loss.")
  }

  @Test func tellsWhichOfSeveralDiverges() throws {
    let narration = narration(
      of: try courseExperiment(
        courseRun(.bgd, epochs: 40), courseRun(.bgd, epochs: 40, learningRate: 0.34)))
    #expect(
      narration.caption.hasSuffix(
        "and to 20065 for batch gradient descent with learning rate 0.34. The runs differ only in "
          + "the learning rate; batch gradient descent with learning rate 0.34 diverges."))
    #expect(!narration.altText.contains("minimum"))
  }

  @Test func namesNoPlaceBeyondAllNumbers() throws {
    let narration = narration(
      of: try courseExperiment(courseRun(.bgd, epochs: 500, learningRate: 4)))
    #expect(
      narration.altText.hasSuffix(
        "The path of batch gradient descent swings ever farther out from (−15, −10)."))
    #expect(narration.caption.contains("It diverges at update "))
  }

  /// The start, and the second state of the reference with batches of 20.
  @Test func tellsOfOtherMoments() throws {
    let experiment = try courseExperiment(courseRun(.minibatch, batch: .count(20)))
    let start = narration(of: experiment, at: 0)
    #expect(start.altText == drawn + " Mini-batch gradient descent starts at (−15, −10).")
    #expect(
      start.caption
        == "Before the first update of mini-batch gradient descent, the mean squared error is 835.")
    let next = narration(of: experiment, at: 1)
    #expect(
      next.altText
        == drawn + " The path of mini-batch gradient descent goes almost straight from (−15, −10) "
        + "to (−4.16, −14.8); the minimum is at (1.01, −1.02).")
    #expect(next.caption.hasPrefix("In 1 update, mini-batch gradient descent with "))
  }

  @Test func tellsOfUnequalMoments() throws {
    let experiment = try courseExperiment(courseRun(.minibatch), courseRun(.sgd))
    // Ten samples: one update of ten, ten of one.
    #expect(
      narration(of: experiment, at: 10).caption.hasPrefix(
        "After 10 samples, the mean squared error has gone from 835 to "))
    // A single sample: the one run has not begun.
    #expect(
      narration(of: experiment, at: 1).caption.hasPrefix(
        "The mean squared error has gone from 835 to 835 for mini-batch gradient descent "
          + "(0 updates) and to "))
    #expect(
      narration(of: experiment, at: 0).altText.hasSuffix(
        " Mini-batch gradient descent and stochastic gradient descent start at (−15, −10)."))
  }

  @Test func tellsOfManyRunsTogether() throws {
    let experiment = try courseExperiment(
      courseRun(.bgd), courseRun(.sgd), courseRun(.minibatch),
      courseRun(.minibatch, batch: .count(20)))
    let narration = narration(of: experiment)
    #expect(
      narration.altText.hasSuffix(
        " The paths of batch gradient descent, stochastic gradient descent, mini-batch gradient "
          + "descent with batches of 10 and mini-batch gradient descent with batches of 20 start "
          + "at (−15, −10); mini-batch gradient descent with batches of 20 ends nearest to the "
          + "minimum at (1.01, −1.02)."))
    #expect(
      narration.caption
        == "After 10 epochs, mini-batch gradient descent with batches of 20 has the lowest loss, "
        + "0.00778, and batch gradient descent the highest, 1.03; the minimum is 0.00771. "
        + "The runs differ only in the batch size: 60, 1, 10 and 20.")
  }

  @Test func namesEachStartOfRunsThatDoNotShareIt() throws {
    let other = courseRun(.sgd, start: Parameters(w: 2, b: 3))
    let two = narration(of: try courseExperiment(courseRun(.bgd), other))
    #expect(
      two.altText.contains(
        " Batch gradient descent curves from (−15, −10) to (0.98, −2.03) and stochastic gradient "
          + "descent zigzags from (2, 3) to "))
    #expect(two.caption.hasPrefix("After 10 epochs, the mean squared error is 1.03 for batch "))
    #expect(two.caption.hasSuffix(" The runs differ in the batch size and the start."))
    let four = narration(
      of: try courseExperiment(courseRun(.bgd), courseRun(.minibatch), courseRun(.adam), other))
    #expect(four.altText.contains(" stochastic gradient descent start at different places"))
  }

  /// A file of states alone: nothing is said of losses.
  @Test func tellsOfStatesWithoutLosses() throws {
    func recording(_ label: String) -> RunSource {
      let states = [Parameters(w: 0, b: 0), Parameters(w: 3, b: 4)]
      return .recording(
        Trajectory(
          states.enumerated().map { index, state in
            Trajectory.State(iteration: index, parameters: state, line: index + 2)
          }), label: label)
    }
    let one = narration(of: try Experiment(.unknownLoss, runs: [recording("mine")]))
    #expect(
      one.altText
        == "Map of the parameters w and b. The path of mine goes almost straight from (0, 0) to "
        + "(3, 4).")
    #expect(one.caption == "In 1 update, mine comes from (0, 0) to (3, 4).")
    let two = narration(of: try Experiment(.unknownLoss, runs: [recording("a"), recording("b")]))
    #expect(two.caption == "After 1 update, a is at (3, 4); after 1 update, b is at (3, 4).")
  }

  @Test func tellsOfASurface() throws {
    let run = courseRun(.bgd, epochs: 3, learningRate: 0.001, start: Parameters(w: -1.2, b: 1))
    let experiment = try Experiment(Problem(NamedSurface.rosenbrock), runs: [run])
    let narration = narration(of: experiment)
    #expect(
      narration.altText.hasPrefix(
        "Contour map of the surface rosenbrock over w and b, beside the curve of the loss. "
          + "The path of gradient descent "))
    #expect(narration.altText.hasSuffix("; the minimum is at (1, 1)."))
    // f(−1.2, 1) = 24.2, as in Rosenbrock's paper.
    #expect(
      narration.caption.hasPrefix(
        "In 3 updates, gradient descent with learning rate 0.001 brings the loss from 24.2 to "))
  }
}
