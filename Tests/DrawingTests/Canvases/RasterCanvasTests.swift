import PictureTesting
import Testing

@testable import Drawing

@Suite struct RasterCanvasTests {
  private let red: UInt32 = 0xFFFF_0000
  private let white: UInt32 = 0xFFFF_FFFF

  private func rectangle(
    _ minX: Double, _ minY: Double, _ maxX: Double, _ maxY: Double
  ) -> Rectangle {
    Rectangle(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
  }

  @Test func fillsWholePixels() throws {
    var canvas = RasterCanvas(size: Size(width: 4, height: 3))
    canvas.fill(Path(rectangle(1, 1, 3, 2)), with: Color(hex: 0xFF0000))
    let raster = try canvas.raster()
    #expect(raster.width == 4 && raster.height == 3)
    let expected = (0..<12).map { [5, 6].contains($0) ? red : white }
    #expect(raster.pixels == expected)
  }

  @Test func scalesPixelsAndNotTheLayout() throws {
    var canvas = RasterCanvas(size: Size(width: 4, height: 3), scale: 2)
    canvas.fill(Path(rectangle(0, 0, 2, 3)), with: Color(hex: 0xFF0000))
    let raster = try canvas.raster()
    #expect(raster.width == 8 && raster.height == 6)
    #expect(raster.pixels.filter { $0 == red }.count == 24)
  }

  @Test func leavesHolesWhereAPathWindsBack() throws {
    var canvas = RasterCanvas(size: Size(width: 6, height: 6))
    var path = Path(rectangle(0, 0, 6, 6))
    path.addLines(
      through: [
        Point(x: 2, y: 2), Point(x: 2, y: 4), Point(x: 4, y: 4), Point(x: 4, y: 2),
      ], isClosed: true)
    canvas.fill(path, with: Color(hex: 0xFF0000))
    #expect(try canvas.raster().pixels.filter { $0 == white }.count == 4)
  }

  @Test func drawsOnlyWithinAClip() throws {
    var canvas = RasterCanvas(size: Size(width: 4, height: 1))
    canvas.clip(to: rectangle(1, 0, 2, 1)) {
      $0.fill(Path(rectangle(0, 0, 4, 1)), with: Color(hex: 0xFF0000))
    }
    canvas.fill(Path(rectangle(3, 0, 4, 1)), with: Color(hex: 0xFF0000))
    #expect(try canvas.raster().pixels == [white, red, white, red])
  }

  @Test func strokesAndDashes() throws {
    var canvas = RasterCanvas(size: Size(width: 6, height: 1))
    canvas.stroke(
      Path(through: [Point(x: 0, y: 0.5), Point(x: 6, y: 0.5)]),
      with: Stroke(Color(hex: 0xFF0000), width: 1, dashes: [2, 1], cap: .butt))
    #expect(try canvas.raster().pixels == [red, red, white, red, red, white])
  }

  @Test func dashesBeginWhereTheyAreTold() throws {
    var canvas = RasterCanvas(size: Size(width: 6, height: 1))
    canvas.stroke(
      Path(through: [Point(x: 0, y: 0.5), Point(x: 6, y: 0.5)]),
      with: Stroke(Color(hex: 0xFF0000), width: 1, dashes: [2, 1], dashOffset: 1, cap: .butt))
    #expect(try canvas.raster().pixels == [red, white, red, red, white, red])
  }

  @Test func laysCanvasesOverEachOther() throws {
    let size = Size(width: 2, height: 1)
    var ground = RasterCanvas(size: size, background: Color(hex: 0x0000FF))
    var layer = RasterCanvas(size: size, background: nil)
    layer.fill(Path(rectangle(1, 0, 2, 1)), with: Color(hex: 0xFF0000))
    #expect(try layer.raster().pixels == [0, red])
    var frame = RasterCanvas(size: size)
    let all = [rectangle(0, 0, 2, 1)]
    frame.copy(all, from: ground)
    frame.overlay(all, of: layer)
    #expect(try frame.raster().pixels == [0xFF00_00FF, red])
    ground.copy(all, from: frame)
    #expect(try ground.raster().pixels == [0xFF00_00FF, red])
  }

  @Test func laysPartsOverEachOther() throws {
    let size = Size(width: 4, height: 1)
    let ground = RasterCanvas(size: size, background: Color(hex: 0x0000FF))
    let layer = RasterCanvas(size: size, background: Color(hex: 0xFF0000))
    var frame = RasterCanvas(size: size)
    frame.copy([rectangle(0, 0, 1, 1), rectangle(2, 0, 4, 1)], from: ground)
    #expect(try frame.raster().pixels == [0xFF00_00FF, white, 0xFF00_00FF, 0xFF00_00FF])
    frame.overlay([rectangle(1, 0, 3, 1)], of: layer)
    #expect(try frame.raster().pixels == [0xFF00_00FF, red, red, 0xFF00_00FF])
    frame.copy([], from: layer)
    #expect(try frame.raster().pixels == [0xFF00_00FF, red, red, 0xFF00_00FF])
  }

  @Test func lendsThePixelsOfItsRaster() throws {
    // An odd width, in case rows were padded.
    var canvas = RasterCanvas(size: Size(width: 3, height: 2), background: nil)
    canvas.fill(Path(rectangle(1, 0, 2.5, 2)), with: Color(hex: 0xFF0000))
    #expect(canvas.columnCount == 3 && canvas.rowCount == 2)
    let pixels = try canvas.withPixels { Array($0) }
    #expect(try pixels == canvas.raster().pixels)
  }

  @Test func writesTextWhereItSaysItIs() throws {
    var canvas = RasterCanvas(size: Size(width: 100, height: 50))
    let text = Text(
      "H", font: Font(family: "DejaVu Sans", size: 30, isBold: true), color: .black,
      at: Point(x: 50, y: 25), anchor: .center, .middle)
    canvas.draw(text)
    let raster = try canvas.raster()
    let dark = raster.pixels.indices.filter { raster.pixels[$0] & 0xFF < 128 }
      .map { Point(x: Double($0 % 100) + 0.5, y: Double($0 / 100) + 0.5) }
    let ink = try #require(Rectangle(around: dark))
    #expect(text.bounds.inset(by: -1).contains(ink))
    #expect(abs(ink.center.x - 50) < 1 && abs(ink.center.y - 25) < 1)
    #expect(abs(ink.height - text.font.capitalHeight) < 2)
  }

  /// The last letter, which DejaVu Sans Mono lacks, is a full circle up to the end of the text.
  @Test func writesWhatAFontLacksWhereItSaysItIs() throws {
    func picture(_ string: String) throws -> (ink: Rectangle?, text: Text) {
      var canvas = RasterCanvas(size: Size(width: 100, height: 50), scale: 2)
      let text = Text(
        string, font: Font(family: "DejaVu Sans Mono", size: 20), color: .black,
        at: Point(x: 90, y: 25), anchor: .trailing, .middle)
      canvas.draw(text)
      let raster = try canvas.raster()
      let dark = raster.pixels.indices.filter { raster.pixels[$0] & 0xFF < 128 }
        .map { Point(x: Double($0 % 200) / 2 + 0.25, y: Double($0 / 200) / 2 + 0.25) }
      return (Rectangle(around: dark), text)
    }
    let written = try picture("HHHⴰ")
    let ink = try #require(written.ink)
    #expect(written.text.bounds.inset(by: -0.5).contains(ink))
    #expect(abs(ink.maxX - 90) < 2.5 && abs(ink.minX - written.text.bounds.minX) < 2.5)
    #expect(try picture("HHH\u{10FFFD}").ink != ink)
  }

  @Test func reportsTheFirstErrorAtTheEnd() {
    var canvas = RasterCanvas(size: Size(width: 1e6, height: 1e6))
    canvas.fill(Path(rectangle(0, 0, 1, 1)), with: .black)
    var error: DrawingError?
    do throws(DrawingError) {
      _ = try canvas.raster()
    } catch let thrown {
      error = thrown
    }
    #expect(error?.description.isEmpty == false)
  }

  @Test func drawsTheSameTwice() throws {
    #expect(try shapes() == shapes())
  }

  @Test func drawsShapesAsBefore() throws {
    #expect(try GoldenPicture("shapes").complaint(about: shapes()) == nil)
  }

  private func shapes() throws -> Raster {
    var canvas = RasterCanvas(size: Size(width: 96, height: 64))
    canvas.fill(
      Path(circleAround: Point(x: 30, y: 32), radius: 22), with: Color(hex: 0x0072B2))
    canvas.fill(
      Path(circleAround: Point(x: 50, y: 32), radius: 22), with: Color(hex: 0xD55E00).opacity(0.6))
    canvas.stroke(
      Path(through: [Point(x: 8, y: 56), Point(x: 40, y: 8), Point(x: 88, y: 50)]),
      with: Stroke(Color(hex: 0x1B2730), width: 3))
    canvas.stroke(
      Path(rectangle(60, 6, 90, 26)),
      with: Stroke(Color(hex: 0x009E73), width: 1.5, dashes: [4, 3], cap: .butt))
    return try canvas.raster()
  }
}
