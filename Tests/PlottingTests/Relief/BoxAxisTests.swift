import Drawing
import Testing

@testable import Plotting

@Suite struct BoxAxisTests {
  private let box = Box(
    x: Scale(0...10), named: "w (slope)", y: Scale(0...1), named: "b", z: Scale(0...100),
    named: "loss")

  private func axes(_ azimuth: Double, _ elevation: Double) -> [BoxAxis] {
    let texts = [(box.x, box.xName), (box.y, box.yName), (box.z, box.zName)].map {
      AxisTexts($0.0, $0.1, theme: .light)
    }
    return BoxAxis.axes(
      of: projection(azimuth, elevation), texts: texts, letters: AxisLetters(.light))
  }

  private func projection(_ azimuth: Double, _ elevation: Double) -> Projection {
    Projection(
      of: box, from: Viewpoint(azimuth: azimuth, elevation: elevation),
      in: Rectangle(minX: 0, minY: 0, maxX: 400, maxY: 400))
  }

  @Test func whatIsSeenEndOnIsLeftOut() {
    #expect(axes(30, 30).compactMap { $0.name?.text.string } == ["w (slope)", "b", "loss"])
    #expect(axes(0, 90).compactMap { $0.name?.text.string } == ["w (slope)", "b"])
    #expect(axes(0, 0).compactMap { $0.name?.text.string } == ["w (slope)", "loss"])
  }

  @Test func heightsStandAboveTheFloorAndNotBesideIt() throws {
    let lowest = try #require(axes(0, 30)[2].labels.first)
    let floor = projection(0, 30).point(0, 1, box.z.value(at: Box.floor))
    #expect(lowest.text.position.y < floor.y)
  }

  @Test func labelsStandOutsideAtTheirTicks() throws {
    let projection = projection(30, 30)
    let width = axes(30, 30)[0]
    #expect(width.labels.map(\.text.string) == ["0", "2", "4", "6", "8", "10"])
    let outline = try #require(Rectangle(around: Box.corners.map { projection.point($0) }))
    for (label, value) in zip(width.labels, stride(from: 0.0, through: 10, by: 2)) {
      // Beside the near edge of the floor.
      let floor = box.z.value(at: Box.floor)
      let way = label.text.position - projection.point(value, 0, floor)
      #expect(way.length < 30 && way.dy > 0)
    }
    for label in axes(30, 30)[2].labels { #expect(label.text.bounds.maxX < outline.minX) }
  }

  @Test func namesAreNeverUpsideDown() {
    for azimuth in stride(from: -180.0, to: 180, by: 20) {
      for axis in axes(azimuth, 30) {
        #expect(axis.name.map { abs($0.text.angle) <= .pi / 2 + 1e-5 } ?? true)
      }
    }
    // Upwards is read from below, as on other axes.
    #expect(axes(30, 30)[2].name.map { abs($0.text.angle + .pi / 2) < 1e-9 } == true)
  }
}
