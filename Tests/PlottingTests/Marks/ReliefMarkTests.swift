import Contours
import Drawing
import PictureTesting
import Testing

@testable import Plotting

@Suite struct ReliefMarkTests {
  private let side = 240
  private let red = Color(hex: 0xFF0000)

  private func raster(
    _ marks: [any Mark], of relief: Relief, on ground: Color
  ) throws -> Raster {
    var canvas = RasterCanvas(
      size: Size(width: Double(side), height: Double(side)), background: ground)
    for mark in marks { mark.draw(on: &canvas, in: area(relief), theme: .light) }
    return try canvas.raster()
  }

  private func area(_ relief: Relief) -> PlotArea {
    PlotArea(
      Rectangle(minX: 0, minY: 0, maxX: Double(side), maxY: Double(side)), x: relief.box.x,
      y: relief.box.y)
  }

  private func levels(_ ground: TestGround) -> [Double] {
    switch ground {
    case .saddle: [-12, -8, -4, 0, 4, 8, 12]
    case .himmelblau: [2, 5, 10, 20, 50, 100, 200, 500]
    case .craterWithHole: [-1, -0.5, 0, 0.5, 1]
    }
  }

  /// Not one pixel of the ground shows within the relief, and none of the relief in a hole.
  @Test(arguments: TestGround.allCases, testViewpoints.prefix(4))
  func isThereWhereTheSurfaceIs(ground: TestGround, viewpoint: Viewpoint) throws {
    let relief = ground.relief(from: viewpoint, 25)
    let pixels = try raster([ReliefMark(of: relief, levels: levels(ground))], of: relief, on: red)
      .pixels
    let projection = relief.frame(in: area(relief).rectangle, theme: .light).projection
    let expected = DepthBuffer(
      TestFacet.all(of: ground.surface(25), in: relief.box), projection, width: side, height: side)
    let settled = expected.settledPixels { ($0 == nil) == ($1 == nil) }
    let wrong = settled.filter { pixel in
      // The theme's colours have no more red than green; a little of the ground would add some.
      let (red, green) = (Int(pixels[pixel] >> 16 & 0xFF), Int(pixels[pixel] >> 8 & 0xFF))
      let isGround = red == 0xFF && green == 0
      let isRelief = red <= green + 8
      return expected.facets[pixel] == nil ? !isGround : !isRelief
    }
    // A line on the border reaches over it by half its width.
    #expect(wrong.count { expected.facets[$0] != nil } == 0)
    #expect(wrong.count < settled.count / 500)
  }

  /// Each pixel has the colour of the nearest facet's band and shade.
  @Test(arguments: [TestGround.saddle, .himmelblau])
  func showsTheNearestBand(ground: TestGround) throws {
    let viewpoint = testViewpoints[1]
    let relief = ground.relief(from: viewpoint, 25)
    let levels = levels(ground)
    let pixels = try raster([ReliefMark(of: relief, levels: levels)], of: relief, on: red).pixels
    let projection = relief.frame(in: area(relief).rectangle, theme: .light).projection
    let facets = TestFacet.all(of: ground.surface(25), in: relief.box)
    let expected = DepthBuffer(facets, projection, width: side, height: side)
    let colors = ReliefColors(bandCount: levels.count + 1, from: viewpoint, theme: .light)
    let bands = FacetBands(levels: levels.map { relief.box.z.fraction(of: $0) })
    func color(_ number: Int?) -> UInt32? {
      guard let number, let cell = relief.cell(facets[number].column, facets[number].row),
        bands.band(of: cell.range.lowerBound) == bands.band(of: cell.range.upperBound)
      else { return nil }
      let shade = colors.shade(ofNormal: Projection.normal(rising: cell.slope.x, cell.slope.y))
      let color = colors.color(ofBand: bands.band(of: cell.range.lowerBound), shade: shade)
      return [color.red, color.green, color.blue].reduce(0) { sum, component in
        sum << 8 | UInt32((component * 255).rounded())
      }
    }
    // Cells without a level, where no line is near.
    let settled = expected.settledPixels { color($0) != nil && color($0) == color($1) }
    let wrong = settled.filter { pixel in
      guard let expected = color(expected.facets[pixel]) else { return true }
      return difference(pixels[pixel], expected) > 6
    }
    #expect(settled.count > 300)
    // A line that passes close by may still touch the pixel.
    #expect(wrong.count * 25 < settled.count)
  }

  /// The largest difference between the components of two colours.
  private func difference(_ first: UInt32, _ second: UInt32) -> Int {
    [16, 8, 0].reduce(0) { largest, shift in
      let (one, other) = (Int(first >> shift & 0xFF), Int(second >> shift & 0xFF))
      return max(largest, abs(one - other))
    }
  }

  @Test(arguments: [("saddle", TestGround.saddle), ("himmelblau", .himmelblau)])
  func looksAsBefore(name: String, ground: TestGround) throws {
    let relief = ground.relief(from: Viewpoint(azimuth: 30, elevation: 40), 41)
    let raster = try raster(
      [
        ReliefFloorMark(below: relief, levels: levels(ground)),
        ReliefMark(of: relief, levels: levels(ground)),
      ], of: relief, on: .white)
    #expect(
      try GoldenPicture("relief-\(name)", besideFile: #filePath.replacing("/Marks/", with: "/"))
        .complaint(about: raster) == nil)
  }
}
