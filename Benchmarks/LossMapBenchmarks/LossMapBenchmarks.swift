import Benchmark
import Exports
import Figures
import LossMap
import Workloads

let benchmarks: @Sendable () -> Void = {
  Benchmark("Training a run of 600 updates") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try Descents.experiment()) }
  }

  Benchmark("Composing a scene") { benchmark in
    let experiment = try Descents.experiment()
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(Scene(experiment)) }
  }

  Benchmark("Drawing a still of 1280×720") { benchmark in
    let experiment = try Descents.experiment()
    let snapshot = Snapshot(of: Scene(experiment), over: Timeline(of: experiment.runs))
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(try snapshot.raster(scale: 1)) }
  }

  /// The file of one frame of a run of 10,000, once all before it are drawn.
  func frame(_ index: Int, _ benchmark: Benchmark) throws {
    let experiment = try Descents.experiment(epochs: Descents.epochs(forUpdates: 10_000))
    var files = try FrameFiles(Scene(experiment), over: Timeline(of: experiment.runs))
    blackHole(try files.file(at: index - 1))
    benchmark.startMeasurement()
    blackHole(try files.file(at: index))
    benchmark.stopMeasurement()
  }

  Benchmark("Frame 100 of 10,000", configuration: .init(maxIterations: 20)) { benchmark in
    try frame(100, benchmark)
  }

  Benchmark("Frame 9,900 of 10,000", configuration: .init(maxIterations: 20)) { benchmark in
    try frame(9900, benchmark)
  }
}
