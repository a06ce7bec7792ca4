import Descent
import Drawing
import LossMap
import Plotting

/// What the options say of the picture, read and checked.
struct PictureOptions {
  let cadence: Cadence
  let largestFrameCount: Int?
  let composition: Composition
  let moment: MomentOption?
  let scale: Double
  let summary: SummaryFormat?
  /// The columns and rows of a contact sheet.
  let sheet: (columns: Int, rows: Int)?

  /// How a summary is printed.
  enum SummaryFormat: String, CaseIterable {
    case table
    case csv
  }

  init(_ command: DrawCommand) throws {
    let every = command.every
    switch every {
    case "iteration": cadence = .iteration
    case "epoch": cadence = .epoch
    default:
      cadence = .every(
        try Numbers.count(every, from: 1, at: "--every \(every)", or: "iteration, or epoch"))
    }
    let frames = command.maxFrames
    largestFrameCount =
      frames == "all"
      ? nil : try Numbers.count(frames, from: 2, at: "--max-frames \(frames)", or: "all")
    composition = Composition(
      size: try PictureOptions.size(command.size),
      layout: try PictureOptions.choice(command.layout, of: "--layout"),
      panels: try command.panels.map(PictureOptions.panels),
      levels: try PictureOptions.levels(command.levels),
      clock: try PictureOptions.choice(command.clock, of: "--clock"),
      lens: try PictureOptions.lens(command.lens),
      viewpoint: try PictureOptions.viewpoint(command),
      lossAxis: try PictureOptions.choice(command.lossAxis, of: "--loss-axis"),
      heading: try PictureOptions.heading(command),
      theme: try PictureOptions.theme(command.theme),
      palette: try command.palette.map(PictureOptions.palette))
    moment = try MomentOption(at: command.at, atEpoch: command.atEpoch)
    scale = try PictureOptions.scale(command.scale, of: composition.size)
    sheet = try command.sheet.map(PictureOptions.sheet)
    if let text = command.sheet, !command.output.contains(where: PictureOptions.isStill) {
      throw Failure(
        .wrongArguments, "--sheet \(text): a sheet is one picture; name it, as in -o sheet.png")
    }
    summary = try command.summary.map { try PictureOptions.choice($0, of: "--summary") }
    for path in command.output { try PictureOptions.checkEnding(of: path) }
  }

  /// One of the few words that an option takes.
  private static func choice<Choice>(_ text: String, of option: String) throws -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let choice = Choice(rawValue: text) else {
      throw Failure(
        .wrongArguments,
        "\(option) \(text): "
          + Suggestion.text(for: text, among: Choice.allCases.map(\.rawValue)))
    }
    return choice
  }

  private static func theme(_ name: String) throws -> Theme {
    guard let theme = Theme.named(name) else {
      throw Failure(
        .wrongArguments,
        "--theme \(name): " + Suggestion.text(for: name, among: Theme.all.map(\.name)))
    }
    return theme
  }

  private static func palette(_ name: String) throws -> Palette {
    guard let palette = Palette.named(name) else {
      throw Failure(
        .wrongArguments,
        "--palette \(name): " + Suggestion.text(for: name, among: Palette.all.map(\.name)))
    }
    return palette
  }

  private static func viewpoint(_ command: DrawCommand) throws -> Viewpoint {
    let azimuth = try Numbers.number(command.azimuth, at: "--azimuth \(command.azimuth)")
    let elevation = try Numbers.number(
      command.elevation, at: "--elevation \(command.elevation)")
    guard (0...90).contains(elevation) else {
      throw Failure(
        .wrongArguments,
        "--elevation \(command.elevation): from 0, level with the floor, to 90, straight above")
    }
    return Viewpoint(azimuth: azimuth, elevation: elevation)
  }

  private static func heading(_ command: DrawCommand) throws -> Composition.Heading {
    guard command.noTitle else {
      return .shown(title: command.title, subtitle: command.subtitle)
    }
    guard command.title == nil, command.subtitle == nil else {
      throw Failure(.wrongArguments, "--no-title: a title or a subtitle is given as well")
    }
    return .hidden
  }

  private static func isStill(_ path: String) -> Bool {
    StillPicture.Format(ofFile: path) != nil
  }

  private static func sheet(_ text: String) throws -> (columns: Int, rows: Int) {
    let counts = text.lowercased().split(separator: "x", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    guard counts.count == 2, counts.allSatisfy((1...12).contains) else {
      throw Failure(
        .wrongArguments,
        "--sheet \(text): columns and rows from 1 to 12 are expected, as in 4x3")
    }
    return (counts[0], counts[1])
  }

  private static func lens(_ text: String) throws -> LensChoice {
    switch text {
    case "auto": return .automatic
    case "none": return .none
    default:
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      let intervals = try parts.map { try Numbers.interval($0, at: "--lens \(text)") }
      guard intervals.count == 2 else {
        throw Failure(
          .wrongArguments, "--lens \(text): auto, none, or W0:W1,B0:B1 is expected, as in 0:2,-2:0")
      }
      return .window(w: intervals[0], b: intervals[1])
    }
  }

  private static func panels(_ text: String) throws -> [Composition.PanelKind] {
    let panels: [Composition.PanelKind] = try text.split(
      separator: ",", omittingEmptySubsequences: false
    ).map { try choice(String($0), of: "--panels") }
    guard Set(panels).count == panels.count else {
      throw Failure(.wrongArguments, "--panels \(text): a panel is named twice")
    }
    return panels
  }

  private static func scale(_ text: String, of size: Size) throws -> Double {
    let scale = try Numbers.number(text, at: "--scale \(text)")
    guard scale > 0, max(size.width, size.height) * scale <= largestExtent,
      min(size.width, size.height) * scale >= 1
    else {
      throw Failure(
        .wrongArguments,
        "--scale \(text): a picture has from 1 to \(Int(largestExtent)) pixels a side")
    }
    return scale
  }

  /// The most pixels a side that pictures can have.
  private static let largestExtent = 16_384.0

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
    let largest = Int(largestExtent)
    guard width <= largest, height <= largest else {
      throw Failure(
        .wrongArguments, "--size \(text): too large; the largest is \(largest)x\(largest)")
    }
    return Size(width: Double(width), height: Double(height))
  }

  private static func levels(_ text: String) throws -> LevelChoice {
    let place = "--levels \(text)"
    if !text.contains(","), !text.contains(".") {
      return .count(try Numbers.count(text, from: 1, at: place, or: "losses such as 1,10,100"))
    }
    return .values(
      try text.split(separator: ",").map { try Numbers.number($0, at: place) })
  }

  private static func checkEnding(of path: String) throws {
    guard !path.isEmpty else {
      throw Failure(
        .wrongArguments, "-o: the name of a folder or of a .png, .svg or .pdf is expected")
    }
    let others = [
      ".apng", ".gif", ".mp4", ".webm", ".webp", ".html", ".jpg", ".jpeg",
    ]
    guard let ending = others.first(where: path.lowercased().hasSuffix) else { return }
    throw Failure(
      .wrongArguments,
      "-o \(path): \(ending) cannot be written yet; "
        + "a folder for frames and .png, .svg and .pdf can")
  }
}
