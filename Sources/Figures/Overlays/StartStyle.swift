import Plotting

extension Theme {
  /// The styles of the starts of some runs: one that several runs share has the colour and the
  /// marker of none.
  func startStyles(ofRuns runs: [Int], at points: [SIMD2<Double>]) -> [RunStyle] {
    zip(runs, points).map { run, point in
      points.count { $0 == point } > 1 ? RunStyle(ink) : style(ofRun: run)
    }
  }
}
