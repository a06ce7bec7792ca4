import ArgumentParser
import Drawing
import Figures
import LossMap
import Plotting

/// The options that set the look of a figure.
struct StyleOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The size of the picture. (default: 1280x720)", valueName: "WIDTHxHEIGHT"))
  var size: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Pixels to a unit of the size: 2 for fine screens. (default: 1)", valueName: "FACTOR"))
  var scale: String?

  @Option(
    help: ArgumentHelp(
      "Choose light, dark or print. (default: light)",
      valueName: Theme.all.map(\.name).joined(separator: "|")))
  var theme: String?

  @Option(
    help: ArgumentHelp("The colours of the loss, in place of the theme's.", valueName: "NAME"))
  var palette: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The font family, such as \"Noto Sans\".", valueName: "FAMILY"))
  var font: String?

  @Option(
    help: ArgumentHelp(
      "The background. (default: theme)", valueName: Choices.names(of: Composition.Background.self))
  )
  var background: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The title, in place of the runs' names.", valueName: "TEXT"))
  var title: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The subtitle, in place of the settings.", valueName: "TEXT"))
  var subtitle: String?

  @Flag(help: "Leave out title, subtitle and counters.")
  var noTitle = false

  /// Puts the options into a request.
  func apply(to request: inout FigureRequest) {
    request.size = size
    request.scale = scale
    request.theme = theme
    request.palette = palette
    request.font = font
    request.background = background
    request.title = title
    request.subtitle = subtitle
    request.noTitle = noTitle
  }
}
