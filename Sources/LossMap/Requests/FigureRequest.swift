import Drawing
import Experiments
import Exports
import Figures
import Plotting

/// The content and the look of a figure.
///
/// Settings are written as on the command line; nil stands for the default.
public struct FigureRequest: Hashable, Sendable {
  /// The panels in their order, separated by commas.
  public var panels: String?
  /// The arrangement of several runs: `overlay` or `columns`.
  public var layout: String?
  /// The parameters shown, as `W0:W1,B0:B1`.
  public var window: String?
  /// The magnified part of the map: `auto`, `none` or `W0:W1,B0:B1`.
  public var lens: String?
  /// The number of contour levels, or the levels themselves, separated by commas.
  public var levels: String?
  /// The clock that aligns runs: `samples` or `updates`.
  public var clock: String?
  /// The x-axis of the loss panel: `epochs`, `updates` or `samples`.
  public var lossAxis: String?
  /// The azimuth of the 3-D view in degrees.
  public var azimuth: String?
  /// The elevation of the 3-D view in degrees, from 0 to 90.
  public var elevation: String?
  /// The size as `WIDTHxHEIGHT`.
  public var size: String?
  /// Pixels to a unit of the size.
  public var scale: String?
  /// The theme: `light`, `dark` or `print`.
  public var theme: String?
  /// The palette of the loss.
  public var palette: String?
  /// The font family.
  public var font: String?
  /// The background: `theme` or `transparent`.
  public var background: String?
  /// The title in place of the runs' names.
  public var title: String?
  /// The subtitle in place of the settings.
  public var subtitle: String?
  /// Indicates whether title, subtitle and counters are left out.
  public var noTitle = false

  /// Creates a request with default settings.
  public init() {}

  /// Makes the composition.
  ///
  /// - Throws: ``RequestError`` that names the setting which is wrong.
  package func composition() throws -> Composition {
    var composition = Composition()
    composition.panels = try panels.map(FigureRequest.panels)
    composition.layout = try Choices.word(layout ?? "overlay", of: "layout")
    composition.window = try window.map { try FigureRequest.window($0, of: "window") }
    composition.lens = try FigureRequest.lens(lens ?? "auto")
    composition.levels = try FigureRequest.levels(levels ?? "10")
    composition.clock = try Choices.word(clock ?? "samples", of: "clock")
    composition.lossAxis = try Choices.word(lossAxis ?? "epochs", of: "loss-axis")
    composition.viewpoint = try viewpoint()
    composition.size = try FigureRequest.size(size ?? "1280x720")
    composition.theme = try Choices.entry(
      theme ?? "light", of: "theme", among: Theme.all, by: \.name)
    composition.palette = try palette.map {
      try Choices.entry($0, of: "palette", among: Palette.all, by: \.name)
    }
    if let font {
      guard !font.isEmpty else {
        throw RequestError(.setting("font", nil), "must be the name of a font family")
      }
      composition.theme.fontFamily = font
    }
    composition.background = try Choices.word(background ?? "theme", of: "background")
    composition.heading = try heading()
    return composition
  }

  /// The font family that is used where the one asked for is not installed; nil where it is, or
  /// none is asked for.
  package var substituteFont: String? { font.flatMap(Font.substitute) }

  /// The number of pixels to a unit of the size.
  ///
  /// - Throws: ``RequestError`` where a picture would be too large for it.
  package func pixelScale(for size: Size) throws -> Double {
    let text = scale ?? "1"
    let scale = try Numbers.number(text, of: .setting("scale", text))
    guard scale > 0, max(size.width, size.height) * scale <= FigureRequest.largestSide,
      min(size.width, size.height) * scale >= 1
    else {
      throw RequestError(
        .setting("scale", text),
        "each side of the picture must have from 1 to \(Int(FigureRequest.largestSide)) pixels")
    }
    return scale
  }

  /// The most pixels a side that pictures can have.
  private static let largestSide = 16_384.0

  private static func panels(_ text: String) throws -> [PanelKind] {
    let kinds = Panels.all.map { $0.kind }
    let panels = try text.split(separator: ",", omittingEmptySubsequences: false).map {
      try Choices.entry(String($0), of: "panels", among: kinds, by: \.name)
    }
    guard Set(panels).count == panels.count else {
      throw RequestError(.setting("panels", text), "a panel is named twice")
    }
    return panels
  }

  private static func levels(_ text: String) throws -> LevelChoice {
    let subject = RequestError.Subject.setting("levels", text)
    if !text.contains(","), !text.contains(".") {
      return .count(
        try Numbers.count(text, from: 1, of: subject, or: "losses such as 1,10,100"))
    }
    return .values(try text.split(separator: ",").map { try Numbers.number($0, of: subject) })
  }

  private static func lens(_ text: String) throws -> LensChoice {
    switch text {
    case "auto": return .automatic
    case "none": return .none
    default:
      let window = try window(text, of: "lens", or: "auto, none, or ")
      return .window(w: window.w, b: window.b)
    }
  }

  private static func window(
    _ text: String, of setting: String, or others: String = ""
  ) throws -> Window {
    let subject = RequestError.Subject.setting(setting, text)
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw RequestError(subject, "must be \(others)W0:W1,B0:B1, as in 0:2,-2:0")
    }
    return Window(
      w: try Numbers.interval(parts[0], of: subject),
      b: try Numbers.interval(parts[1], of: subject))
  }

  private func viewpoint() throws -> Viewpoint {
    let usual = Viewpoint(azimuth: 30, elevation: 55)
    let azimuth = try azimuth.map { try Numbers.number($0, of: .setting("azimuth", $0)) }
    let elevation = try elevation.map { text in
      let degrees = try Numbers.number(text, of: .setting("elevation", text))
      guard (0...90).contains(degrees) else {
        throw RequestError(
          .setting("elevation", text), "must be from 0 (side view) to 90 (top view)")
      }
      return degrees
    }
    return Viewpoint(
      azimuth: azimuth ?? usual.azimuth, elevation: elevation ?? usual.elevation)
  }

  private static func size(_ text: String) throws -> Size {
    let subject = RequestError.Subject.setting("size", text)
    let parts = text.lowercased().split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]) else {
      throw RequestError(subject, "must be a width and a height, as in 1280x720")
    }
    let smallest = Composition.smallestSize
    guard width >= Int(smallest.width), height >= Int(smallest.height) else {
      throw RequestError(
        subject,
        "must be at least \(Int(smallest.width))x\(Int(smallest.height))")
    }
    let largest = Int(largestSide)
    guard width <= largest, height <= largest else {
      throw RequestError(subject, "must be at most \(largest)x\(largest)")
    }
    return Size(width: Double(width), height: Double(height))
  }

  private func heading() throws -> Composition.Heading {
    guard noTitle else { return .shown(title: title, subtitle: subtitle) }
    let given = [("title", title), ("subtitle", subtitle)]
    if case (let name, let text?)? = given.first(where: { $0.1 != nil }) {
      throw RequestError(
        .setting("no-title", nil), "cannot be combined with \(setting: name, text)")
    }
    return .hidden
  }
}
