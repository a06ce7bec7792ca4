import ArgumentParser
import Experiments
import Figures
import LossMap
import Plotting

/// The options that choose the content of a figure.
struct FigureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The panels in the order wanted.",
      valueName: Panels.all.map { $0.kind.name }.joined(separator: ",")))
  var panels: String?

  @Option(
    help: ArgumentHelp(
      "The arrangement of several runs. (default: overlay)",
      valueName: Choices.names(of: Composition.Layout.self)))
  var layout: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The parameters shown, in place of those that hold all paths.", valueName: "W0:W1,B0:B1"))
  var window: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The part of the map that a lens magnifies. (default: auto)",
      valueName: "auto|none|W0:W1,B0:B1"))
  var lens: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The number of contour levels, or the levels themselves. (default: 10)",
      valueName: "N|V,V,..."))
  var levels: String?

  @Option(
    help: ArgumentHelp(
      "The clock that aligns runs. (default: samples)", valueName: Choices.names(of: Clock.self)))
  var clock: String?

  @Option(
    help: ArgumentHelp(
      "The x-axis of the loss panel. (default: epochs)",
      valueName: Choices.names(of: Composition.LossAxis.self)))
  var lossAxis: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The azimuth of the 3-D view, 0 from the south. (default: 30)", valueName: "DEGREES"))
  var azimuth: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The elevation of the 3-D view, from 0 to 90. (default: 55)", valueName: "DEGREES"))
  var elevation: String?

  /// Puts the options into a request.
  func apply(to request: inout FigureRequest) {
    request.panels = panels
    request.layout = layout
    request.window = window
    request.lens = lens
    request.levels = levels
    request.clock = clock
    request.lossAxis = lossAxis
    request.azimuth = azimuth
    request.elevation = elevation
  }
}
