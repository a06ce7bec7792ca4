import Benchmark
import Drawing
import PNGCoding
import Workloads

let benchmarks: @Sendable () -> Void = {
  Benchmark("Encoding a frame of 1280×720") { benchmark in
    let frame = try Descents.typicalFrame()
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      blackHole(
        PNGEncoder().encode(width: frame.width, height: frame.height, pixels: frame.pixels))
    }
  }
}
