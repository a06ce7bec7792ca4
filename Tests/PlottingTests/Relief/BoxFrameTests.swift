import Drawing
import Testing

@testable import Plotting

@Suite struct BoxFrameTests {
  private let box = Box(
    x: Scale(-16.8...10.4), named: "w (slope)", y: Scale(-0.002...0.003), named: "b (intercept)",
    z: Scale(0.5...1300, .logarithmic), named: "loss")

  private func frame(_ viewpoint: Viewpoint, _ size: Size) -> (BoxFrame, Rectangle) {
    let rectangle = Rectangle(minX: 30, minY: 10, maxX: 30 + size.width, maxY: 10 + size.height)
    return (BoxFrame(of: box, from: viewpoint, in: rectangle, theme: .light), rectangle)
  }

  @Test(arguments: [Size(width: 600, height: 500), Size(width: 240, height: 220)])
  func textsNeitherTouchNorLeaveTheRectangle(size: Size) {
    for azimuth in stride(from: -180.0, to: 180, by: 30) {
      for elevation in [0.0, 10, 35, 60, 90] {
        let viewpoint = Viewpoint(azimuth: azimuth, elevation: elevation)
        let (frame, rectangle) = frame(viewpoint, size)
        let room = rectangle.inset(by: -1)
        for (index, text) in frame.texts.enumerated() {
          #expect(
            room.contains(text.text.bounds), "\(text.text.string) at \(azimuth), \(elevation)")
          for other in frame.texts[..<index] { #expect(!text.box.touches(other.box, gap: 2)) }
        }
        for corner in Box.corners { #expect(room.contains(frame.projection.point(corner))) }
      }
    }
  }

  /// In the smallest picture there is room for numbers on every axis.
  @Test func smallAxesHaveNumbers() throws {
    let theme = Theme.light.fitted(to: Size(width: 480, height: 270))
    let frame = BoxFrame(
      of: box, from: Viewpoint(azimuth: 30, elevation: 55),
      in: Rectangle(minX: 0, minY: 0, maxX: 250, maxY: 190), theme: theme)
    let strings = frame.texts.map(\.text.string)
    #expect(strings.count { $0.hasPrefix("10") && $0 != "10" } >= 2)
    for name in ["w (slope)", "b (intercept)", "loss"] { #expect(strings.contains(name)) }
  }

  /// The box takes all the room that texts leave, in one direction at least.
  @Test func isAsLargeAsItCanBe() throws {
    for viewpoint in testViewpoints {
      let (frame, rectangle) = frame(viewpoint, Size(width: 600, height: 500))
      let corners =
        Box.corners.map { frame.projection.point($0) } + frame.texts.flatMap(\.text.corners)
      let bounds = try #require(Rectangle(around: corners))
      #expect(bounds.width > rectangle.width - 4 || bounds.height > rectangle.height - 4)
    }
  }
}
