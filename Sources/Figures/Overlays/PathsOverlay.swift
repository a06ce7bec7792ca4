import Plotting

/// The paths of the runs, each on a halo.
struct PathsOverlay: Overlay {
  func trail(
    of run: DrawnRun, _ states: ClosedRange<Int>, _ context: PlotContext
  ) -> TrailMarks {
    let lines = run.segments.lines(of: states, through: run.points)
    // Paths are solid, as gaps would look like missing updates. Their markers distinguish runs.
    return TrailMarks(
      under: [
        LineMark(throughEach: lines, color: context.theme.background, width: run.lineWidth + 0.3)
      ],
      over: [LineMark(throughEach: lines, color: run.style.color, width: run.lineWidth)])
  }
}
