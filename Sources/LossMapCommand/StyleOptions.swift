import ArgumentParser
import Drawing
import Figures
import LossMap
import Plotting

/// The options that say how a picture looks.
struct StyleOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The extent of a picture.", valueName: "WIDTHxHEIGHT"))
  var size = "1280x720"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Pixels to a unit of the size: 2 for fine screens.", valueName: "FACTOR"))
  var scale = "1"

  @Option(help: ArgumentHelp("Colours for a purpose.", valueName: "light|dark|print"))
  var theme = "light"

  @Option(
    help: ArgumentHelp("The colours of the loss, in place of the theme's.", valueName: "NAME"))
  var palette: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The letters, such as \"Noto Sans\".", valueName: "FAMILY"))
  var font: String?

  @Option(help: ArgumentHelp("What is behind everything.", valueName: "theme|transparent"))
  var background = "theme"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The title, in place of the runs' names.", valueName: "TEXT"))
  var title: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What is below the title, in place of the settings.", valueName: "TEXT"))
  var subtitle: String?

  @Flag(help: "No title, subtitle and counters.")
  var noTitle = false

  /// Puts what the options say into a composition.
  ///
  /// - Throws: `Failure` that names the option which is wrong.
  func apply(to composition: inout Composition) throws {
    composition.size = try StyleOptions.size(size)
    composition.theme = try Choices.entry(theme, of: "--theme", among: Theme.all, by: \.name)
    composition.palette = try palette.map {
      try Choices.entry($0, of: "--palette", among: Palette.all, by: \.name)
    }
    composition.theme.fontFamily = try font.map(StyleOptions.family) ?? composition.theme.fontFamily
    composition.background = try Choices.word(background, of: "--background")
    composition.heading = try composedHeading()
  }

  private static func family(_ name: String) throws -> String {
    guard !name.isEmpty else {
      throw Failure(.wrongArguments, "--font: the name of a family is expected")
    }
    if let substitute = Font.substitute(forFamily: name) {
      Console.warn("--font \(name): not installed; \(substitute) is used in its place")
    }
    return name
  }

  private static func size(_ text: String) throws -> Size {
    let parts = text.lowercased().split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]) else {
      throw Failure(
        .wrongArguments, "--size \(text): a width and a height are expected, as in 1280x720")
    }
    let smallest = Composition.smallestSize
    guard width >= Int(smallest.width), height >= Int(smallest.height) else {
      throw Failure(
        .wrongArguments,
        "--size \(text): too small to draw in; "
          + "the smallest is \(Int(smallest.width))x\(Int(smallest.height))")
    }
    let largest = Int(StyleOptions.largestExtent)
    guard width <= largest, height <= largest else {
      throw Failure(
        .wrongArguments, "--size \(text): too large; the largest is \(largest)x\(largest)")
    }
    return Size(width: Double(width), height: Double(height))
  }

  /// The number of pixels to a unit of the size.
  ///
  /// - Throws: `Failure` where a picture would be too large for it.
  func pixelScale(for size: Size) throws -> Double {
    let text = scale
    let scale = try Numbers.number(text, at: "--scale \(text)")
    guard scale > 0, max(size.width, size.height) * scale <= StyleOptions.largestExtent,
      min(size.width, size.height) * scale >= 1
    else {
      throw Failure(
        .wrongArguments,
        "--scale \(text): a picture has from 1 to \(Int(StyleOptions.largestExtent)) pixels a side")
    }
    return scale
  }

  private func composedHeading() throws -> Composition.Heading {
    guard noTitle else {
      return .shown(title: title, subtitle: subtitle)
    }
    guard title == nil, subtitle == nil else {
      throw Failure(.wrongArguments, "--no-title: a title or a subtitle is given as well")
    }
    return .hidden
  }

  /// The most pixels a side that pictures can have.
  private static let largestExtent = 16_384.0
}
