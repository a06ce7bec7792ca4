import Benchmark
import Drawing
import Foundation

let benchmarks: @Sendable () -> Void = {
  let size = Size(width: 1280, height: 720)
  let font = Font(family: "DejaVu Sans", size: 14)

  Benchmark("Drawing a text") { benchmark in
    var canvas = RasterCanvas(size: size)
    let text = Text("epoch 4", font: font, color: .black, at: Point(x: 640, y: 360))
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { canvas.draw(text) }
    benchmark.stopMeasurement()
    blackHole(try canvas.raster())
  }

  Benchmark("Measuring a text") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(font.width(of: "epoch 4")) }
  }

  Benchmark("Stroking a path of 100,000 points") { benchmark in
    var canvas = RasterCanvas(size: size)
    // A Lissajous figure: neighbours are some pixels apart, and the line crosses itself all over.
    let points = (0..<100_000).map { index in
      let time = Double(index) / 100
      return Point(x: 640 + 600 * sin(2.3 * time), y: 360 + 330 * sin(1.7 * time))
    }
    let path = Path(through: points)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { canvas.stroke(path, with: Stroke(.black, width: 2)) }
    benchmark.stopMeasurement()
    blackHole(try canvas.raster())
  }

  Benchmark("Copying a canvas, and taking its pixels") { benchmark in
    let ground = RasterCanvas(size: size)
    var canvas = RasterCanvas(size: size)
    let all = Rectangle(minX: 0, minY: 0, maxX: size.width, maxY: size.height)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      canvas.copy([all], from: ground)
      blackHole(try canvas.raster())
    }
  }
}
