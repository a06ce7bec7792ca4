import Drawing
import Plotting

/// The dots of updates and of ends of epochs on the paths.
struct StepsOverlay: Overlay {
  func trail(
    of run: DrawnRun, _ states: ClosedRange<Int>, _ context: PlotContext
  ) -> TrailMarks {
    let epochs = run.dots.epochs(in: states).map { run.points[$0] }
    let updates = run.dots.updates(in: states).map { run.points[$0] }
    func dots(_ color: Color, rim: Double) -> [any Mark] {
      [(updates, 0.25), (epochs, run.isDense ? 0.33 : DrawnRun.dotRadius)].map {
        points, radius in
        DotMark(
          points, radius: context.dotScale * radius + rim, color: color, shape: run.style.marker)
      }
    }
    return TrailMarks(
      under: dots(context.theme.background, rim: 0.15), over: dots(run.style.color, rim: 0))
  }
}
