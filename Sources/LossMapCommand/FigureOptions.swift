import ArgumentParser
import Experiments
import Figures
import LossMap
import Plotting

/// The options that say what a picture shows.
struct FigureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The panels in the order wanted.", valueName: "map,surface,data,loss"))
  var panels: String?

  @Option(help: ArgumentHelp("How several runs share a picture.", valueName: "overlay|columns"))
  var layout = "overlay"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The parameters shown, in place of those that hold all paths.", valueName: "W0:W1,B0:B1"))
  var window: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "What a corner of the map magnifies.", valueName: "auto|none|W0:W1,B0:B1"))
  var lens = "auto"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many losses get a line, or which.", valueName: "N|V,V,..."))
  var levels = "10"

  @Option(help: ArgumentHelp("What runs are aligned by.", valueName: "samples|updates"))
  var clock = "samples"

  @Option(
    help: ArgumentHelp("What losses are drawn against.", valueName: "epochs|updates|samples"))
  var lossAxis = "epochs"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "From which side the surface is looked at, 0 from the south.", valueName: "DEGREES"))
  var azimuth = "30"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "From how high the surface is looked at, 0 to 90.", valueName: "DEGREES"))
  var elevation = "55"

  /// Puts what the options say into a composition.
  ///
  /// - Throws: `Failure` that names the option which is wrong.
  func apply(to composition: inout Composition) throws {
    composition.panels = try panels.map(FigureOptions.panels)
    composition.layout = try Choices.word(layout, of: "--layout")
    composition.window = try window.map { try FigureOptions.window($0, of: "--window") }
    composition.lens = try FigureOptions.lens(lens)
    composition.levels = try FigureOptions.levels(levels)
    composition.clock = try Choices.word(clock, of: "--clock")
    composition.lossAxis = try Choices.word(lossAxis, of: "--loss-axis")
    composition.viewpoint = try viewpoint()
  }

  private static func panels(_ text: String) throws -> [Composition.PanelKind] {
    let panels: [Composition.PanelKind] = try text.split(
      separator: ",", omittingEmptySubsequences: false
    ).map { try Choices.word(String($0), of: "--panels") }
    guard Set(panels).count == panels.count else {
      throw Failure(.wrongArguments, "--panels \(text): a panel is named twice")
    }
    return panels
  }

  private static func levels(_ text: String) throws -> LevelChoice {
    let place = "--levels \(text)"
    if !text.contains(","), !text.contains(".") {
      return .count(try Numbers.count(text, from: 1, at: place, or: "losses such as 1,10,100"))
    }
    return .values(
      try text.split(separator: ",").map { try Numbers.number($0, at: place) })
  }

  private static func lens(_ text: String) throws -> LensChoice {
    switch text {
    case "auto": return .automatic
    case "none": return .none
    default:
      let window = try window(text, of: "--lens", or: "auto, none, or ")
      return .window(w: window.w, b: window.b)
    }
  }

  private static func window(
    _ text: String, of option: String, or others: String = ""
  ) throws -> Window {
    let place = "\(option) \(text)"
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw Failure(
        .wrongArguments, "\(place): \(others)W0:W1,B0:B1 is expected, as in 0:2,-2:0")
    }
    return Window(
      w: try Numbers.interval(parts[0], at: place), b: try Numbers.interval(parts[1], at: place))
  }

  private func viewpoint() throws -> Viewpoint {
    let azimuth = try Numbers.number(azimuth, at: "--azimuth \(azimuth)")
    let place = "--elevation \(elevation)"
    let elevation = try Numbers.number(elevation, at: place)
    guard (0...90).contains(elevation) else {
      throw Failure(
        .wrongArguments, "\(place): from 0, level with the floor, to 90, straight above")
    }
    return Viewpoint(azimuth: azimuth, elevation: elevation)
  }
}
