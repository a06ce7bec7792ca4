import Contours

/// The pieces of a line, the closing one included.
func segments(of line: Isoline) -> [(SIMD2<Double>, SIMD2<Double>)] {
  let following = line.points.dropFirst() + (line.isClosed ? line.points.prefix(1) : [])
  return Array(zip(line.points, following))
}

/// How far a point is from a piece of a line.
func distance(_ point: SIMD2<Double>, _ ends: (SIMD2<Double>, SIMD2<Double>)) -> Double {
  let way = ends.1 - ends.0
  let length = (way * way).sum()
  let share = length > 0 ? min(max(((point - ends.0) * way).sum() / length, 0), 1) : 0
  let gap = point - (ends.0 + way * share)
  return (gap * gap).sum().squareRoot()
}

/// On which side of a line through two points a third is: positive to the left.
func side(_ a: SIMD2<Double>, _ b: SIMD2<Double>, _ point: SIMD2<Double>) -> Double {
  (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
}

/// Random numbers that are the same in every run (a linear congruential generator, Knuth's MMIX).
struct Noise {
  var state: UInt64

  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / Double(1 << 53)
  }

  mutating func surface(_ columns: Int, _ rows: Int, steps: Double? = nil) -> ScalarGrid {
    let values = (0..<(columns * rows)).map { _ in
      let value = next()
      return steps.map { (value * $0).rounded() / $0 } ?? value
    }
    return ScalarGrid(
      x: (0..<columns).map(Double.init), y: (0..<rows).map(Double.init), values: values)
  }
}

extension ScalarGrid {
  /// The region between two levels.
  func band(between lower: Double, and upper: Double) -> Band {
    bands(between: [lower, upper])[0]
  }
}
