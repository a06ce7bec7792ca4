import Descent
import Drawing
import Experiments
import RunTesting
import Testing

@testable import Figures

@Suite struct MovingPartsTests {
  private func tiles(
    _ scene: Scene, from earlier: Moment?, to later: Moment
  ) -> (tiles: DirtyTiles, parts: DynamicLayer) {
    var tiles = DirtyTiles(width: 640, height: 360)
    let parts = DynamicLayer(of: scene, at: later, scale: 1)
    parts.insertDifferences(
      from: earlier.map { DynamicLayer(of: scene, at: $0, scale: 1) } ?? DynamicLayer(),
      into: &tiles)
    return (tiles, parts)
  }

  private func scene() throws -> (scene: Scene, moments: [Moment]) {
    let experiment = try courseExperiment(courseRun(.sgd, epochs: 1))
    let scene = Scene(experiment, as: Composition(size: Size(width: 640, height: 360)))
    return (scene, timeline(of: experiment).moments)
  }

  @Test func whereNothingMovesNothingDiffers() throws {
    let (scene, moments) = try scene()
    #expect(tiles(scene, from: moments[5], to: moments[5]).tiles.rectangles.isEmpty)
  }

  @Test func allDiffersFromNothing() throws {
    let (scene, moments) = try scene()
    let (tiles, parts) = tiles(scene, from: nil, to: moments[5])
    #expect((parts.under + parts.over).allSatisfy { $0.touches(tiles) })
    #expect(!parts.under.isEmpty && !parts.over.isEmpty)
  }

  /// What is drawn anew is drawn as a whole: a part that has some of the tiles has all of its tiles
  /// among them.
  @Test func touchedPartsAreTouchedAltogether() throws {
    let (scene, moments) = try scene()
    for (earlier, later) in zip(moments, moments.dropFirst()) {
      let (tiles, parts) = tiles(scene, from: earlier, to: later)
      var more = tiles
      for part in parts.under + parts.over where part.touches(tiles) {
        for area in part.areas { more.insert(area) }
      }
      #expect(more == tiles)
    }
  }

  /// A part is touched by one that is touched by one that differs, in whatever order they are.
  @Test func touchIsPassedOn() {
    func parts(_ shade: Color) -> DynamicLayer {
      var canvas = DisplayList()
      for (x, color) in [(0.0, Color.black), (80, .black), (30, .black), (60, shade)] {
        canvas.fill(
          Path(Rectangle(minX: x, minY: 0, maxX: x + 35, maxY: 9)), with: color)
      }
      return DynamicLayer(under: DisplayList(), over: canvas, scale: 2)
    }
    var tiles = DirtyTiles(width: 640, height: 32)
    parts(.white).insertDifferences(from: parts(.black), into: &tiles)
    #expect(tiles.rectangles.map(\.minX) == [0, 0] && tiles.rectangles.map(\.maxX) == [240, 240])
    tiles = DirtyTiles(width: 640, height: 32)
    parts(.black).insertDifferences(from: parts(.black), into: &tiles)
    #expect(tiles.rectangles.isEmpty)
  }

  /// The ring around the start stays where it is, and is not drawn again while the path is
  /// elsewhere.
  @Test func somePartsAreLeftAlone() throws {
    let (scene, moments) = try scene()
    let (tiles, parts) = tiles(scene, from: moments[50], to: moments[51])
    #expect(parts.over.contains { !$0.areas.isEmpty && !$0.touches(tiles) })
  }
}
