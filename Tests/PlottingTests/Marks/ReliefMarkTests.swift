import Contours
import Drawing
import PictureTesting
import Testing

@testable import Plotting

@Suite struct ReliefMarkTests {
  private let red = Color(hex: 0xFF0000)

  /// Views from all sides, level to steep.
  static let roundViewpoints = (0..<12).map { number in
    Viewpoint(azimuth: Double(number) * 31, elevation: [10, 25, 45, 65, 85][number % 5])
  }

  private func area(_ relief: Relief, side: Int) -> PlotArea {
    PlotArea(
      Rectangle(minX: 0, minY: 0, maxX: Double(side), maxY: Double(side)), x: relief.box.x,
      y: relief.box.y)
  }

  private func raster(
    _ marks: [any Mark], of relief: Relief, on ground: Color, side: Int
  ) throws -> Raster {
    var canvas = RasterCanvas(
      size: Size(width: Double(side), height: Double(side)), background: ground)
    for mark in marks { mark.draw(on: &canvas, in: area(relief, side: side), theme: .light) }
    return try canvas.raster()
  }

  private func expectation(_ ground: TestGround, _ relief: Relief, side: Int) -> DepthBuffer {
    let rectangle = area(relief, side: side).rectangle
    return DepthBuffer(
      TestFacet.all(of: ground.surface(), in: relief.box),
      relief.frame(in: rectangle, theme: .light).projection, side: side)
  }

  private func levels(_ ground: TestGround) -> [Double] {
    switch ground {
    case .saddle: [-12, -8, -4, 0, 4, 8, 12]
    case .himmelblau: [2, 5, 10, 20, 50, 100, 200, 500]
    case .craterWithHole: [-1, -0.5, 0, 0.5, 1]
    }
  }

  /// What is painted last over each point has the colour of the band and the shade that a line of
  /// sight meets first, and nothing is painted where it meets nothing.
  @Test(arguments: TestGround.allCases, roundViewpoints)
  func showsTheNearestBand(ground: TestGround, viewpoint: Viewpoint) throws {
    let side = 160
    let relief = ground.relief(from: viewpoint)
    let levels = levels(ground)
    var painted: [Color?] = Array(repeating: nil, count: side * side)
    let mark = ReliefMark(of: relief, levels: levels)
    for case .fill(let path, let color) in calls(mark, in: area(relief, side: side)) {
      for polygon in polygons(of: path) {
        for pixel in pixels(inside: polygon, side: side) { painted[pixel] = color }
      }
    }
    let colors = ReliefColors(bandCount: levels.count + 1, from: viewpoint, theme: .light)
    let shades = TestFacet.all(of: ground.surface(), in: relief.box).map { facet in
      relief.cell(facet.column, facet.row).map {
        colors.shade(ofNormal: Projection.normal(rising: $0.slope.x, $0.slope.y))
      } ?? -1
    }
    let heights = levels.map { relief.box.z.fraction(of: $0) }
    let expected = expectation(ground, relief, side: side).samples.map { sample in
      sample.map { sample in
        colors.color(
          ofBand: heights.count { $0 < sample.height }, shade: shades[sample.facet])
      }
    }
    #expect(expected.count { $0 != nil } > 1000)
    #expect(zip(painted, expected).count { $0 != $1 } == 0)
  }

  private func polygons(of path: Path) -> [[Point]] {
    path.elements.reduce(into: []) { polygons, element in
      switch element {
      case .move(let point): polygons.append([point])
      case .line(let point), .curve(_, _, to: let point):
        polygons[polygons.count - 1].append(point)
      case .close: break
      }
    }
  }

  /// Between neighbouring facets, the ground does not show through.
  @Test(arguments: TestGround.allCases, testViewpoints.prefix(4))
  func hasNoSeams(ground: TestGround, viewpoint: Viewpoint) throws {
    let side = 160
    let relief = ground.relief(from: viewpoint)
    let mark = ReliefMark(of: relief, levels: levels(ground))
    let onRed = try raster([mark], of: relief, on: red, side: side).pixels
    let onWhite = try raster([mark], of: relief, on: .white, side: side).pixels
    let inner = expectation(ground, relief, side: side).inner
    #expect(inner.count > 500)
    #expect(inner.count { difference(onRed[$0], onWhite[$0]) > 2 } == 0)
  }

  /// The largest difference between the components of two pixels.
  private func difference(_ first: UInt32, _ second: UInt32) -> Int {
    [16, 8, 0].reduce(0) { largest, shift in
      max(largest, abs(Int(first >> shift & 0xFF) - Int(second >> shift & 0xFF)))
    }
  }

  @Test(arguments: [("saddle", TestGround.saddle), ("himmelblau", .himmelblau)])
  func looksAsBefore(name: String, ground: TestGround) throws {
    let relief = ground.relief(from: Viewpoint(azimuth: 30, elevation: 40), 41)
    let raster = try raster(
      [
        ReliefFloorMark(below: relief, levels: levels(ground)),
        ReliefMark(of: relief, levels: levels(ground)),
      ], of: relief, on: .white, side: 320)
    #expect(
      try GoldenPicture("relief-\(name)", besideFile: #filePath.replacing("/Marks/", with: "/"))
        .complaint(about: raster) == nil)
  }
}
