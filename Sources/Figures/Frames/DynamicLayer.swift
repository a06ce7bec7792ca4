import Drawing
import Experiments

/// The parts of a frame besides its still layers, which are drawn one by one.
///
/// Most parts are as they were in the frame before. Where nothing else has changed, they need not
/// be drawn again.
struct DynamicLayer: Sendable {
  /// Below the upper layer of the trails.
  private(set) var under: [Part] = []
  /// Above it.
  private(set) var over: [Part] = []

  /// Some marks, and where they are.
  struct Part: Sendable {
    let drawing: DisplayList
    /// Rectangles that hold all of it, in pixels.
    let areas: [Rectangle]

    /// Returns whether any of it may be in some tiles.
    func touches(_ tiles: DirtyTiles) -> Bool { areas.contains(where: tiles.touch) }
  }

  /// Nothing.
  init() {}

  /// The moving marks of a scene at a moment, at a number of pixels to a layout unit.
  init(of scene: Scene, at moment: Moment, scale: Double) {
    var under = DisplayList()
    scene.drawEndOfTrail(.under, at: moment, on: &under)
    var over = DisplayList()
    scene.drawEndOfTrail(.over, at: moment, on: &over)
    scene.drawMoving(at: moment, on: &over)
    self.init(under: under, over: over, scale: scale)
  }

  /// The parts of two drawings.
  init(under: DisplayList, over: DisplayList, scale: Double) {
    func parts(of drawing: DisplayList) -> [Part] {
      drawing.parts.map { Part(drawing: $0, areas: $0.areas.map { $0.scaled(by: scale) }) }
    }
    self.under = parts(of: under)
    self.over = parts(of: over)
  }

  /// Adds the tiles that must be drawn anew where some other parts were before.
  ///
  /// A part that is touched is drawn as a whole: its tiles are among them all.
  func insertDifferences(from before: DynamicLayer, into tiles: inout DirtyTiles) {
    for (old, new) in [(before.under, under), (before.over, over)] {
      for place in 0..<max(old.count, new.count) {
        let (old, new) = (old.dropFirst(place).first, new.dropFirst(place).first)
        guard old?.drawing != new?.drawing else { continue }
        for area in (old?.areas ?? []) + (new?.areas ?? []) { tiles.insert(area) }
      }
    }
    var untouched = under + over
    var count = 0
    repeat {
      count = untouched.count
      untouched.removeAll { part in
        guard part.touches(tiles) else { return false }
        for area in part.areas { tiles.insert(area) }
        return true
      }
    } while untouched.count < count
  }
}
