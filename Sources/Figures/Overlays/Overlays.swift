/// The overlays there are.
enum Overlays {
  /// Those of the map; their order is the order on the canvas, the lowest first.
  static let map: [any Overlay] = [
    ContoursOverlay(), ValleyOverlay(), PathsOverlay(), StepsOverlay(), MinimumOverlay(),
    StartsOverlay(), CurrentStatesOverlay(), OffscreenOverlay(), RunNamesOverlay(),
  ]
}
