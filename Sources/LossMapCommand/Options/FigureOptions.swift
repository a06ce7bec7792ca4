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

  @Option(help: ArgumentHelp("How several runs share a picture. (default: overlay)", valueName: "overlay|columns"))
  var layout: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The parameters shown, in place of those that hold all paths.", valueName: "W0:W1,B0:B1"))
  var window: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "What a corner of the map magnifies. (default: auto)", valueName: "auto|none|W0:W1,B0:B1"))
  var lens: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many losses get a line, or which. (default: 10)", valueName: "N|V,V,..."))
  var levels: String?

  @Option(help: ArgumentHelp("What runs are aligned by. (default: samples)", valueName: "samples|updates"))
  var clock: String?

  @Option(
    help: ArgumentHelp("What losses are drawn against. (default: epochs)", valueName: "epochs|updates|samples"))
  var lossAxis: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "From which side the surface is looked at, 0 from the south. (default: 30)", valueName: "DEGREES"))
  var azimuth: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "From how high the surface is looked at, 0 to 90. (default: 55)", valueName: "DEGREES"))
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
