import Descent
import Drawing
import Experiments
import Plotting
import RunTesting
import Testing

@testable import Figures

@Suite struct LensPanelTests {
  @Test func isAMapOfItsOwnWithinItsPlate() throws {
    let experiment = try courseExperiment(courseRun(.sgd))
    let window = FigureWindow(experiment, Composition())
    let lens = try #require(window.lens)
    let map = MapPanel(
      experiment, of: [0], window: window.map, levels: .count(10), theme: .light, lens: lens)
    let rectangle = Rectangle(minX: 92, minY: 122, maxX: 719, maxY: 645)
    let magnified = try #require(map.magnified(by: lens, in: rectangle))
    let panel = try #require(magnified.panel as? LensPanel)
    #expect(magnified.area == panel.area)
    var ground = DisplayList()
    panel.drawGround(on: &ground)
    guard case .fill(let plate, Theme.light.background) = ground.calls[1],
      case .move(let corner) = plate.elements[0]
    else {
      Issue.record("a plate is filled")
      return
    }
    #expect(corner.x < panel.area.minX && corner.y < panel.area.minY)
    var frame = DisplayList()
    panel.panel.drawFrame(on: &frame, in: panel.area, theme: .light)
    #expect(!frame.texts.isEmpty)
    #expect(frame.texts.allSatisfy { rectangle.contains($0.bounds) && !$0.string.isEmpty })
  }
}
