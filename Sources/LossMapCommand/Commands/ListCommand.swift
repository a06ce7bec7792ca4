import ArgumentParser
import Descent
import Exports
import Figures
import Plotting

/// `lossmap list`: lists what is available.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List available methods, data sets, models, …")

  @Argument(
    help: ArgumentHelp(
      "methods, schedules, data, models, losses, surfaces, panels, formats, palettes or themes.",
      valueName: "TOPIC"))
  var topic: String?

  func run() throws {
    let topics = [
      ("methods", Method.all.map { ($0.name, $0.summary) }),
      ("schedules", Schedule.all.map { ($0.name, $0.summary) }),
      (
        "data",
        DataSet.builtIn.map { ($0.name, "\($0.count) samples") }
          + SyntheticData.kinds.map { ($0.name, $0.summary) }
      ),
      ("models", Models.builtIn.map { ($0.name, $0.summary) }),
      ("losses", Losses.builtIn.map { ($0.name, $0.summary) }),
      ("surfaces", NamedSurface.all.map { ($0.name, $0.summary) }),
      ("panels", Panels.all.map { ($0.kind.name, $0.summary) }),
      (
        "formats",
        ExportFormats.all.map { ($0.displayName, $0.summary) }
      ),
      ("palettes", Palette.all.map { ($0.name, $0.summary) }),
      ("themes", Theme.all.map { ($0.name, $0.summary) }),
    ]
    guard topic == nil || topics.contains(where: { $0.0 == topic }) else {
      throw Failure(
        .wrongArguments,
        "list \(topic ?? ""): "
          + Suggestion.text(for: topic ?? "", among: topics.map(\.0)))
    }
    for (name, entries) in topics where topic == nil || topic == name {
      if topic == nil { print(name) }
      let width = entries.map(\.0.count).max() ?? 0
      for (entry, summary) in entries {
        let padding = String(repeating: " ", count: width - entry.count)
        print("\(topic == nil ? "  " : "")\(entry)\(padding)  \(summary)")
      }
    }
  }
}
