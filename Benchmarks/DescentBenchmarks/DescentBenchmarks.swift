import Benchmark
import Descent
import Trajectories
import Foundation
import Workloads

let benchmarks: @Sendable () -> Void = {
  Benchmark("SGD, 60 samples, 60,000 updates") { benchmark in
    for _ in benchmark.scaledIterations {
      for step in try Descents.trainer(epochs: 1000) { blackHole(step) }
    }
  }

  let million = Surfaces.lineData(count: 1_000_000)
  Benchmark("Quadratic of 1,000,000 samples, 200×200") { benchmark in
    for _ in benchmark.scaledIterations {
      blackHole(Surfaces.losses(of: LeastSquaresLine(million), columns: 200, rows: 200))
    }
  }

  // A hundredth of the grid, which takes a hundredth of the time.
  let classes = Surfaces.classData(count: 10_000)
  Benchmark("Logistic of 10,000 samples, 20×20") { benchmark in
    let objective = try Logistic().objective(fitting: classes, by: CrossEntropy())
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      blackHole(Surfaces.losses(of: objective, columns: 20, rows: 20))
    }
  }

  let file = NSTemporaryDirectory() + "lossmap-benchmark-\(UUID()).csv"
  Benchmark("Reading a trajectory of 1,000,000 rows") { benchmark in
    for _ in benchmark.scaledIterations {
      blackHole(try TrajectoryFile(contentsOfFile: file))
    }
  } setup: {
    let epochs = Descents.epochs(forUpdates: 1_000_000)
    try Descents.trajectoryText(epochs: epochs)
      .write(toFile: file, atomically: false, encoding: .utf8)
  } teardown: {
    try FileManager.default.removeItem(atPath: file)
  }
}
