import Contours
import Drawing
import PictureTesting
import Testing

@testable import Plotting

@Suite struct BandMarkTests {
  private let bowl = ScalarGrid(over: 0...10, 0...1, columns: 81, rows: 41) { x, y in
    (x - 4) * (x - 4) / 4 + 30 * (y - 0.4) * (y - 0.4)
  }
  private let levels = [0.2, 0.5, 1, 2, 5, 10]

  /// The lowest colour lies under everything: there is no hole at the minimum.
  @Test func paintsFromTheLowestUp() {
    let calls = calls(BandMark(of: bowl, levels: levels))
    #expect(calls.count == levels.count + 1)
    guard case .fill(let path, let color) = calls[0] else { return }
    #expect(color == Theme.light.surface.color(at: 0))
    #expect(Rectangle(around: points(of: path)) == testArea.rectangle)
    guard case .fill(_, let last) = calls[levels.count] else { return }
    #expect(last == Theme.light.surface.color(at: 1))
  }

  /// Not one pixel of the ground shows between the bands.
  @Test func leavesNoSeams() throws {
    var canvas = RasterCanvas(size: Size(width: 300, height: 140), background: Color(hex: 0xFF0000))
    BandMark(of: bowl, levels: levels).draw(on: &canvas, in: testArea, theme: .light)
    let raster = try canvas.raster()
    for row in 20..<120 {
      for column in 50..<250 {
        let pixel = raster.pixels[row * 300 + column]
        // The theme's colours have more green than the ground could leave.
        #expect(pixel >> 8 & 0xFF > 0x9F)
      }
    }
  }

  @Test func looksAsBefore() throws {
    var canvas = RasterCanvas(size: Size(width: 300, height: 140))
    BandMark(of: bowl, levels: levels).draw(on: &canvas, in: testArea, theme: .light)
    for level in levels {
      for line in bowl.isolines(at: level) {
        canvas.stroke(
          Path(through: line.points.map { testArea.point($0) }, isClosed: line.isClosed),
          with: Stroke(Theme.light.isoline, width: 0.8))
      }
    }
    #expect(
      try GoldenPicture("bands", besideFile: goldenPlace).complaint(about: canvas.raster()) == nil)
  }

  /// The folder of pictures is beside the folder of this file.
  private var goldenPlace: String { #filePath.replacing("/Marks/", with: "/") }
}
