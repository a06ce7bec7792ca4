import Contours
import Drawing
import Foundation

@testable import Plotting

/// Functions whose reliefs hide parts of themselves in different ways.
enum TestGround: CaseIterable {
  case saddle
  case himmelblau
  case craterWithHole

  /// Samples over the square from −4 to 4.
  func surface(_ count: Int = 17) -> ScalarGrid {
    ScalarGrid(over: -4...4, -4...4, columns: count, rows: count + 2, sampling: value)
  }

  private func value(_ x: Double, _ y: Double) -> Double {
    switch self {
    case .saddle:
      return x * x - y * y
    case .himmelblau:
      let (first, second) = (x * x + y - 11, x + y * y - 7)
      return first * first + second * second
    case .craterWithHole:
      // A rim that rises and falls, and nothing on a part of the slope.
      let distance = (x * x + y * y).squareRoot()
      if abs(x + 2.2) < 0.6, abs(y) < 1.3 { return .nan }
      return sin(2 * distance) + 0.3 * cos(3 * x) + 0.2 * y
    }
  }

  func relief(from viewpoint: Viewpoint, _ count: Int = 17) -> Relief {
    let surface = surface(count)
    return Relief(
      of: surface, named: "w", "b", height: Scale(surface.finiteRange ?? 0...1), named: "loss",
      from: viewpoint)
  }
}

/// Views from all quarters, level and steep, and along the grid.
let testViewpoints = [
  Viewpoint(azimuth: 30, elevation: 35), Viewpoint(azimuth: 115, elevation: 20),
  Viewpoint(azimuth: -150, elevation: 50), Viewpoint(azimuth: -20, elevation: 8),
  Viewpoint(azimuth: 0, elevation: 25), Viewpoint(azimuth: 90, elevation: 40),
  Viewpoint(azimuth: 45, elevation: 90),
]

/// A facet of a relief, put together from the samples alone.
struct TestFacet {
  /// The cell it belongs to.
  var column: Int
  var row: Int
  /// Places in the box.
  var corners: [SIMD3<Double>]

  /// All facets of a surface in a box, in no particular order.
  static func all(of surface: ScalarGrid, in box: Box) -> [TestFacet] {
    let columns = surface.x.count
    return (0..<(surface.y.count - 1)).flatMap { row in
      (0..<(columns - 1)).flatMap { column in
        let nodes = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)]
        let corners = nodes.map { column, row in
          box.place(surface.x[column], surface.y[row], surface.values[row * columns + column])
        }
        let center = corners.reduce(SIMD3(0, 0, 0), +) / 4
        guard center.z.isFinite else { return [TestFacet]() }
        return (0..<4).map {
          TestFacet(
            column: column, row: row, corners: [center, corners[$0], corners[($0 + 1) % 4]])
        }
      }
    }
  }
}

/// For the middle of each pixel, the nearest facet there: a depth buffer.
struct DepthBuffer {
  /// What is nearest at a point.
  struct Sample {
    /// The number of the facet.
    var facet: Int
    /// The height of the place on it.
    var height: Double
  }

  let side: Int
  private(set) var samples: [Sample?]
  private var depths: [Double]

  init(_ facets: [TestFacet], _ projection: Projection, side: Int) {
    self.side = side
    samples = Array(repeating: nil, count: side * side)
    depths = Array(repeating: .infinity, count: side * side)
    for (number, facet) in facets.enumerated() {
      add(
        number, facet.corners, facet.corners.map { projection.point($0) },
        facet.corners.map { depth(of: $0, from: projection.viewpoint) })
    }
  }

  private mutating func add(
    _ number: Int, _ places: [SIMD3<Double>], _ points: [Point], _ depths: [Double]
  ) {
    let (first, second) = (points[1] - points[0], points[2] - points[0])
    let area = first.dx * second.dy - first.dy * second.dx
    for pixel in pixels(inside: points, side: side) {
      let way = Point(x: Double(pixel % side) + 0.5, y: Double(pixel / side) + 0.5) - points[0]
      let one = (way.dx * second.dy - way.dy * second.dx) / area
      let two = (first.dx * way.dy - first.dy * way.dx) / area
      let depth = depths[0] + (depths[1] - depths[0]) * one + (depths[2] - depths[0]) * two
      guard depth < self.depths[pixel] else { continue }
      self.depths[pixel] = depth
      let rise = (places[1].z - places[0].z) * one + (places[2].z - places[0].z) * two
      samples[pixel] = Sample(facet: number, height: places[0].z + rise)
    }
  }

  /// The pixels that show the relief and that only pixels which do so surround.
  var inner: [Int] {
    samples.indices.filter { pixel in
      guard samples[pixel] != nil else { return false }
      return [-side - 1, -side, 1 - side, -1, 1, side - 1, side, side + 1].allSatisfy {
        samples.indices.contains(pixel + $0) && samples[pixel + $0] != nil
      }
    }
  }
}

/// The pixels of a square picture whose middles are in a convex polygon.
func pixels(inside polygon: [Point], side: Int) -> [Int] {
  guard let bounds = Rectangle(around: polygon) else { return [] }
  let rows = max(0, Int(bounds.minY))..<min(side, Int(bounds.maxY) + 1)
  let columns = max(0, Int(bounds.minX))..<min(side, Int(bounds.maxX) + 1)
  let edges = Array(zip(polygon, polygon.dropFirst() + polygon.prefix(1)))
  var pixels: [Int] = []
  for row in rows {
    for column in columns {
      let (x, y) = (Double(column) + 0.5, Double(row) + 0.5)
      var (isLeft, isRight) = (true, true)
      for (start, end) in edges {
        let turn = (end.x - start.x) * (y - start.y) - (end.y - start.y) * (x - start.x)
        if turn < 0 { isLeft = false }
        if turn > 0 { isRight = false }
      }
      if isLeft != isRight { pixels.append(row * side + column) }
    }
  }
  return pixels
}

/// How far a place is from the viewer: turned by the azimuth, then tilted by the elevation.
func depth(of place: SIMD3<Double>, from viewpoint: Viewpoint) -> Double {
  let (azimuth, elevation) = (viewpoint.azimuth * .pi / 180, viewpoint.elevation * .pi / 180)
  let away = place.y * cos(azimuth) - place.x * sin(azimuth)
  return away * cos(elevation) - place.z * Box.height * sin(elevation)
}

extension Scale {
  /// The value at a fraction of a linear scale.
  func value(at fraction: Double) -> Double {
    domain.lowerBound + fraction * (domain.upperBound - domain.lowerBound)
  }
}
