import Testing

@testable import Drawing

@Suite struct DisplayListTests {
  @Test func notesCallsInOrder() {
    let path = Path(circleAround: Point(x: 0, y: 0), radius: 1)
    let clip = Rectangle(minX: 0, minY: 0, maxX: 1, maxY: 1)
    let text = Text(
      "a", font: Font(family: "DejaVu Sans", size: 10), color: .black, at: Point(x: 0, y: 0))
    var canvas = DisplayList()
    canvas.fill(path, with: .black)
    canvas.clip(to: clip) {
      $0.stroke(path, with: Stroke(.white, width: 1))
    }
    canvas.draw(text)
    #expect(
      canvas.calls == [
        .fill(path, .black), .beginClip(clip), .stroke(path, Stroke(.white, width: 1)), .endClip,
        .text(text),
      ])
    #expect(canvas.texts == [text])
  }

  /// Shapes, lines with all ends, and turned texts, some beyond the canvas and some clipped.
  private func drawing(_ seed: Int) -> DisplayList {
    func number(_ index: Int, _ low: Double, _ high: Double) -> Double {
      let mixed = UInt32(truncatingIfNeeded: seed * 100 + index) &* 2_654_435_761
      return low + (high - low) * Double(mixed ^ mixed >> 15) / Double(UInt32.max)
    }
    func point(_ index: Int) -> Point {
      Point(x: number(index, -10, 90), y: number(index + 50, -10, 70))
    }
    var canvas = DisplayList()
    let stroke = Stroke(
      .black, width: number(1, 0.5, 9), dashes: seed % 2 == 0 ? [] : [3, 4],
      cap: seed % 3 == 0 ? .butt : .round)
    switch seed % 4 {
    case 0: canvas.fill(Path(circleAround: point(2), radius: number(3, 1, 20)), with: .black)
    case 1:
      // Straight lines among them.
      canvas.stroke(Path(through: (4..<(seed % 8 == 1 ? 6 : 8)).map(point)), with: stroke)
    case 2:
      canvas.draw(
        Text(
          "Åyŷ|g", font: Font(family: "DejaVu Sans", size: number(9, 6, 30)), color: .black,
          at: point(10), anchor: .center, .middle, angle: number(11, 0, 6)))
    default:
      canvas.clip(to: Rectangle(minX: 20, minY: 10, maxX: 50, maxY: 30)) { canvas in
        canvas.clip(to: Rectangle(minX: 30, minY: 0, maxX: 80, maxY: 60)) {
          $0.stroke(Path(through: (12..<16).map(point)), with: stroke)
        }
      }
    }
    return canvas
  }

  /// No pixel outside of the areas is touched.
  @Test(arguments: 0..<80) func areasHoldAllThatIsDrawn(seed: Int) throws {
    let drawing = drawing(seed)
    var canvas = RasterCanvas(size: Size(width: 80, height: 60), background: nil)
    drawing.draw(on: &canvas)
    let areas = drawing.areas
    let raster = try canvas.raster()
    for (index, pixel) in raster.pixels.enumerated() where pixel != 0 {
      let (x, y) = (Double(index % 80), Double(index / 80))
      let square = Rectangle(minX: x, minY: y, maxX: x + 1, maxY: y + 1)
      #expect(areas.contains { $0.intersects(square) }, "pixel at \(x), \(y)")
    }
  }

  /// Around a line that leans, there is less than half of the rectangle that its ends span.
  @Test func aLeaningLineHasNarrowAreas() {
    var canvas = DisplayList()
    canvas.stroke(
      Path(through: [Point(x: 300, y: 0), Point(x: 0, y: 60)]), with: Stroke(.black, width: 1))
    #expect(canvas.areas.reduce(0) { $0 + $1.width * $1.height } < 300 * 60 / 2)
  }

  @Test func areasAreNotLargerThanTheClip() {
    let clip = Rectangle(minX: 0, minY: 0, maxX: 10, maxY: 10)
    var canvas = DisplayList()
    canvas.clip(to: clip) {
      $0.fill(Path(circleAround: Point(x: 0, y: 0), radius: 50), with: .black)
      $0.fill(Path(circleAround: Point(x: 90, y: 0), radius: 5), with: .black)
    }
    #expect(canvas.areas == [clip])
  }

  /// Clips are not taken apart, and parts one behind the other are all of the drawing.
  @Test func partsAreDrawnOneByOne() {
    var canvas = DisplayList()
    for seed in 0..<8 { drawing(seed).draw(on: &canvas) }
    #expect(canvas.parts.map(\.calls) == (0..<8).map { drawing($0).calls })
    #expect(DisplayList().parts.isEmpty)
  }

  @Test func drawsWhatItHasNoted() {
    var canvas = DisplayList()
    for seed in 0..<8 { drawing(seed).draw(on: &canvas) }
    #expect(canvas.calls == (0..<8).flatMap { drawing($0).calls })
  }
}
