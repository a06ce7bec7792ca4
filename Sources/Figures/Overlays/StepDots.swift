import Descent
import Drawing
import Experiments

/// The updates of a path that are shown as dots: all while they are few, the ends of epochs while
/// those can be distinguished, and none where the path is a line to the eye.
struct StepDots: Sendable {
  private var isShown: [Bool]
  private let isEpoch: [Bool]

  /// Shows the steps of a run, or only its epochs where the run is long.
  init(of run: Run) {
    isEpoch = run.steps.map { $0.totalLoss != nil }
    isShown = run.isDense ? isEpoch : run.steps.map { _ in true }
  }

  /// The dots that are left when none may be nearer to its neighbours than a distance.
  ///
  /// - Parameters:
  ///   - points: Where the steps are on the canvas.
  ///   - distance: How far apart dots are, at least.
  func apart<Points: RandomAccessCollection<Point>>(
    _ points: Points, by distance: Double
  ) -> StepDots where Points.Index == Int {
    let shown = isShown.indices.filter { isShown[$0] }
    var dots = self
    for (first, second) in zip(shown, shown.dropFirst())
    where (points[second] - points[first]).length < distance {
      dots.isShown[first] = false
      dots.isShown[second] = false
    }
    return dots
  }

  /// The dots for ends of epochs among some states.
  func epochs(in states: ClosedRange<Int>) -> [Int] {
    states.filter { isShown[$0] && isEpoch[$0] }
  }

  /// The dots for updates within epochs among some states.
  func updates(in states: ClosedRange<Int>) -> [Int] {
    states.filter { isShown[$0] && !isEpoch[$0] }
  }
}

extension Run {
  /// Indicates that the run has more updates than can be distinguished as dots.
  var isDense: Bool { steps.count > 150 }
}
