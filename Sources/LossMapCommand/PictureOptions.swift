import LossMap

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
    var composition = Composition()
    try command.figure.apply(to: &composition)
    try command.style.apply(to: &composition)
    self.composition = composition
    scale = try command.style.pixelScale(for: composition.size)
    moment = try MomentOption(at: command.at, atEpoch: command.atEpoch)
    sheet = try command.sheet.map(PictureOptions.sheet)
    if let text = command.sheet, !command.output.contains(where: PictureOptions.isStill) {
      throw Failure(
        .wrongArguments, "--sheet \(text): a sheet is one picture; name it, as in -o sheet.png")
    }
    summary = try command.summary.map { try Choices.word($0, of: "--summary") }
    for path in command.output { try PictureOptions.checkEnding(of: path) }
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
