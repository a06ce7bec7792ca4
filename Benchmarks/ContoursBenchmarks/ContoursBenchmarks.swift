import Benchmark
import Contours
import Workloads

let benchmarks: @Sendable () -> Void = {
  let surface = Surfaces.himmelblau(columns: 1000, rows: 1000)

  Benchmark("Isolines at 20 levels, 1000×1000") { benchmark in
    for _ in benchmark.scaledIterations {
      blackHole(surface.isolines(at: Surfaces.levels))
    }
  }

  Benchmark("Bands between 20 levels, 1000×1000") { benchmark in
    for _ in benchmark.scaledIterations {
      blackHole(surface.bands(between: Surfaces.levels))
    }
  }

  Benchmark("Choosing levels, 1000×1000") { benchmark in
    for _ in benchmark.scaledIterations {
      blackHole(Levels.geometric(above: 0, over: surface))
    }
  }
}
