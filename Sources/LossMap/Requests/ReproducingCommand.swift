import Exports

/// The command that makes one output of a request again.
///
/// Settings that do not apply to the output are left out, and so are those that change no byte.
struct ReproducingCommand {
  private let request: DrawRequest
  private let home: String?

  /// A setting of a request, and the formats that it applies to.
  private struct Setting: Sendable {
    let name: String
    let words: @Sendable (DrawRequest) -> [String]
    var applies: @Sendable (any ExportFormat) -> Bool = { _ in true }

    init(
      _ name: String, _ value: any KeyPath<DrawRequest, String?> & Sendable,
      applies: @escaping @Sendable (any ExportFormat) -> Bool = { _ in true }
    ) {
      self.name = name
      words = { request in request[keyPath: value].map { ReproducingCommand.words(name, $0) } ?? []
      }
      self.applies = applies
    }

    init(
      flag name: String, _ value: any KeyPath<DrawRequest, Bool> & Sendable,
      applies: @escaping @Sendable (any ExportFormat) -> Bool = { _ in true }
    ) {
      self.name = name
      words = { request in request[keyPath: value] ? ["--\(name)"] : [] }
      self.applies = applies
    }
  }

  private static let isStill: @Sendable (any ExportFormat) -> Bool = {
    $0.traits.moments == .one
  }
  private static let hasFrames: @Sendable (any ExportFormat) -> Bool = {
    $0.traits.moments != .one
  }
  private static let plays: @Sendable (any ExportFormat) -> Bool = { $0.traits.plays }

  /// All settings in the order in which a command names them.
  private static let settings = [
    Setting("data", \.training.problem.data), Setting("model", \.training.problem.model),
    Setting("loss", \.training.problem.loss), Setting("surface", \.training.problem.surface),
    Setting("start", \.training.start), Setting("epochs", \.training.epochs),
    Setting("lr", \.training.lr), Setting("batch", \.training.batch),
    Setting(flag: "shuffle", \.training.shuffle), Setting("seed", \.training.seed),
    Setting("stop-below", \.training.stopBelow), Setting("stop-change", \.training.stopChange),
    Setting("patience", \.training.patience),
    Setting("panels", \.figure.panels), Setting("layout", \.figure.layout),
    Setting("window", \.figure.window), Setting("lens", \.figure.lens),
    Setting("levels", \.figure.levels), Setting("clock", \.figure.clock),
    Setting("loss-axis", \.figure.lossAxis), Setting("azimuth", \.figure.azimuth),
    Setting("elevation", \.figure.elevation),
    Setting("size", \.figure.size), Setting("scale", \.figure.scale),
    Setting("theme", \.figure.theme), Setting("palette", \.figure.palette),
    Setting("font", \.figure.font), Setting("background", \.figure.background),
    Setting("title", \.figure.title), Setting("subtitle", \.figure.subtitle),
    Setting(flag: "no-title", \.figure.noTitle),
    Setting("at", \.output.at, applies: isStill),
    Setting("at-epoch", \.output.atEpoch, applies: isStill),
    Setting("sheet", \.output.sheet, applies: isStill),
    Setting("every", \.output.every, applies: hasFrames),
    Setting("max-frames", \.output.maxFrames, applies: hasFrames),
    Setting(flag: "pages", \.output.pages, applies: { $0.traits.isPaged }),
    Setting("fps", \.output.fps, applies: plays), Setting("hold", \.output.hold, applies: plays),
    Setting("loop", \.output.loop, applies: plays),
  ]

  /// Takes a request.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - home: The user's home folder, which the command names by its variable.
  init(_ request: DrawRequest, home: String?) {
    self.request = request
    self.home = home
  }

  /// The command for an output, with the program's name, for a POSIX shell.
  ///
  /// - Parameter path: The path of the output; one that the request does not name, such as a still
  ///   beside an animation, is named all the same.
  func text(making path: String) -> String {
    let format = ExportFormats.format(ofPath: path, isPaged: request.output.pages)
    let runs = request.training.runs
    // Behind `--`, a run that begins with a hyphen is no option.
    let isLikeOption = runs.contains { $0.hasPrefix("-") }
    let settings = ReproducingCommand.settings.filter { $0.applies(format) }
      .flatMap { $0.words(request) }
    // The folder of a request that names no output is not named.
    let isNamed = !request.output.paths.isEmpty || !format.endings.isEmpty
    let output = path.hasPrefix("-") ? ["--output=\(path)"] : ["-o", path]
    let words =
      (isLikeOption ? [] : runs) + settings + (isNamed ? output : [])
      + (isLikeOption ? ["--"] + runs : [])
    return (["lossmap", "draw"] + words).map { ShellWord($0, home: home).text }
      .joined(separator: " ")
  }

  /// The words of a setting; a value that could be taken for an option is one word with its name.
  private static func words(_ name: String, _ value: String) -> [String] {
    let isNumber = value.dropFirst().first?.isNumber ?? false
    return value.hasPrefix("-") && !isNumber
      ? ["--\(name)=\(value)"] : ["--\(name)", value]
  }
}
