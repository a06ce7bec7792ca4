import Drawing

/// What a picture shows, and how it is arranged.
public struct Composition: Hashable, Sendable {
  /// A panel of a picture.
  public enum PanelKind: String, CaseIterable, Sendable {
    /// The loss over the parameters, with the paths on it.
    case map
    /// The data, with the fitted lines.
    case data
    /// The loss so far.
    case loss
  }

  /// How several runs share a picture.
  public enum Layout: String, CaseIterable, Sendable {
    /// All runs in the same panels.
    case overlay
    /// A column of panels for each run, with shared axes, levels and colours.
    case columns
  }

  /// The extent in layout units, at least ``smallestSize``.
  public var size: Size
  /// How several runs share the picture.
  public var layout: Layout
  /// The panels in the order wanted; nil for those that suit the layout.
  public var panels: [PanelKind]?
  /// Which losses get a line on the map.
  public var levels: LevelChoice
  /// What the runs are aligned by.
  public var clock: Clock
  /// Whether a part of the map is magnified, and which.
  public var lens: LensChoice

  /// Creates a composition; unless told otherwise, that of a slide.
  public init(
    size: Size = Size(width: 1280, height: 720), layout: Layout = .overlay,
    panels: [PanelKind]? = nil, levels: LevelChoice = .count(10), clock: Clock = .samples,
    lens: LensChoice = .automatic
  ) {
    self.size = size
    self.layout = layout
    self.panels = panels
    self.levels = levels
    self.clock = clock
    self.lens = lens
  }

  /// The smallest extent in which everything can be read.
  public static let smallestSize = SceneLayout.smallestSize
}
