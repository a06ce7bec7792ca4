import Descent
import Drawing
import Experiments
import Plotting

/// The content and the look of a figure.
public struct Composition: Hashable, Sendable {
  /// The arrangement of several runs.
  public enum Layout: String, CaseIterable, Sendable {
    /// All runs in the same panels.
    case overlay
    /// A column of panels for each run, with shared axes, levels and colours.
    case columns
  }

  /// The x-axis of the loss panel.
  public enum LossAxis: String, CaseIterable, Sendable {
    /// Complete passes over the data, and parts of them.
    case epochs
    /// Updates made.
    case updates
    /// Samples looked at.
    case samples

    /// The place of a state along the axis.
    func value(of step: Step, sampleCount: Int) -> Double {
      switch self {
      case .epochs: Double(step.samplesSeen) / Double(sampleCount)
      case .updates: Double(step.iteration)
      case .samples: Double(step.samplesSeen)
      }
    }
  }

  /// The extent of the loss panel's axes.
  public struct LossExtent: Hashable, Sendable {
    /// The end of the x-axis, in its own unit, above zero.
    public var end: Double
    /// The losses that the y-axis holds.
    public var losses: ClosedRange<Double>

    /// Creates an extent.
    public init(end: Double, losses: ClosedRange<Double>) {
      self.end = end
      self.losses = losses
    }
  }

  /// The words above the panels.
  public enum Heading: Hashable, Sendable {
    /// A title and a subtitle made from the runs, or others in their place.
    case shown(title: String? = nil, subtitle: String? = nil)
    /// No words, and no counters.
    case hidden
  }

  /// The background.
  public enum Background: String, CaseIterable, Sendable {
    /// The theme's paper.
    case theme
    /// Nothing, so that what the picture is put on shows through.
    case transparent
  }

  /// The extent in layout units, at least ``smallestSize``.
  public var size: Size
  /// The arrangement of several runs.
  public var layout: Layout
  /// The panels in the order wanted; nil for those that suit the layout.
  public var panels: [PanelKind]?
  /// The choice of contour levels.
  public var levels: LevelChoice
  /// The clock that aligns the runs.
  public var clock: Clock
  /// The parameters that the map shows; nil for those that hold all paths.
  public var window: Window?
  /// The part of the map that a lens magnifies.
  public var lens: LensChoice
  /// From where the landscape of the loss is looked at.
  public var viewpoint: Viewpoint
  /// The x-axis of the loss panel.
  public var lossAxis: LossAxis
  /// The axes of the loss panel, for pictures that are to have the same ones; nil for those that
  /// hold all losses.
  public var lossExtent: LossExtent?
  /// The words above the panels.
  public var heading: Heading
  /// Colours, letters and spacing, for a picture of 1280×720.
  public var theme: Theme
  /// The colours of the loss; nil for the theme's own.
  public var palette: Palette?
  /// The background.
  public var background: Background

  /// Creates a composition; unless told otherwise, that of a slide.
  public init(
    size: Size = Size(width: 1280, height: 720), layout: Layout = .overlay,
    panels: [PanelKind]? = nil, levels: LevelChoice = .count(10), clock: Clock = .samples,
    window: Window? = nil, lens: LensChoice = .automatic,
    viewpoint: Viewpoint = Viewpoint(azimuth: 30, elevation: 55), lossAxis: LossAxis = .epochs,
    heading: Heading = .shown(),
    theme: Theme = .light, palette: Palette? = nil, background: Background = .theme
  ) {
    self.size = size
    self.layout = layout
    self.panels = panels
    self.levels = levels
    self.clock = clock
    self.window = window
    self.lens = lens
    self.viewpoint = viewpoint
    self.lossAxis = lossAxis
    self.heading = heading
    self.theme = theme
    self.palette = palette
    self.background = background
  }

  /// The theme for this size, with this palette.
  var fittedTheme: Theme {
    var theme = theme.fitted(to: size)
    if let palette { theme.palette = palette }
    return theme
  }

  /// The colour behind everything, if there is one.
  var ground: Color? { background == .theme ? theme.background : nil }

  /// The smallest extent in which everything can be read.
  public static let smallestSize = SceneLayout.smallestSize
}
