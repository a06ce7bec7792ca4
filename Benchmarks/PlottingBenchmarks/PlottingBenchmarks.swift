import Benchmark
import Contours
import Drawing
import Plotting
import Workloads

let benchmarks: @Sendable () -> Void = {
  let surface = Surfaces.himmelblau(columns: 200, rows: 200)
  let levels = Levels.geometric(above: 0, over: surface)
  let panel = Panel(
    title: "Himmelblau", x: Scale(-6...6), named: "w", y: Scale(-6...6), named: "b")
  let size = Size(width: 720, height: 720)
  let plot = Rectangle(minX: 60, minY: 60, maxX: 660, maxY: 660)

  Benchmark("Filling bands") { benchmark in
    let mark = BandMark(of: surface, levels: levels)
    var canvas = RasterCanvas(size: size)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      mark.draw(on: &canvas, in: panel.area(plot), theme: .light)
    }
  }

  Benchmark("Drawing and labelling isolines") { benchmark in
    let mark = IsolineMark(of: surface, levels: levels, avoiding: [])
    var canvas = RasterCanvas(size: size)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      mark.draw(on: &canvas, in: panel.area(plot), theme: .light)
    }
  }

  Benchmark("Drawing axes and a title") { benchmark in
    var canvas = RasterCanvas(size: size)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      panel.drawFrame(on: &canvas, in: plot, theme: .light)
    }
  }
}
