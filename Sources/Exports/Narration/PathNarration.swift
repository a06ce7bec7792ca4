import Descent
import Plotting

/// Describes where the paths of some runs lead, in sentences.
struct PathNarration {
  private let reports: [RunReport]
  private let minimum: Minimum?

  /// Tells of some runs, at least one.
  init(_ reports: [RunReport], minimum: Minimum?) {
    self.reports = reports
    self.minimum = minimum
  }

  /// From where to where, how, and where the minimum is.
  var sentence: String {
    let names = reports.map(\.name)
    let start = reports[0].start.textInBrackets
    guard reports.contains(where: \.hasMoved) else {
      return names.listed().asBeginning + (names.count == 1 ? " starts" : " start")
        + (isStartShared ? " at \(start)." : " at \(reports.map(\.start.textInBrackets).listed()).")
    }
    if reports.count == 1 {
      let way = reports[0].way
      return "The path of \(names[0]) \(way.verb) from \(start)\(way.end)\(relationToMinimum)."
    }
    if reports.count > PathNarration.mostToldApart {
      return "The paths of \(names.listed()) start at "
        + "\(isStartShared ? start : "different places")\(relationToMinimum)."
    }
    let ways = reports.map { report in
      "\(report.name) \(report.way.verb)"
        + (isStartShared ? "" : " from \(report.start.textInBrackets)") + report.way.end
    }
    let text = (isStartShared ? "From \(start), " : "") + ways.listed() + relationToMinimum + "."
    return text.asBeginning
  }

  /// The ends of the runs, for runs whose losses are unknown.
  var conclusion: String {
    guard reports.count > 1 else {
      let report = reports[0]
      return "In \(report.duration), \(report.name) comes from \(report.start.textInBrackets) to "
        + "\(report.end.textInBrackets)."
    }
    return reports.map { "after \($0.duration), \($0.name) is at \($0.end.textInBrackets)" }
      .joined(separator: "; ").asBeginning + "."
  }

  /// The most runs that each have words of their own.
  static let mostToldApart = 3

  private var isStartShared: Bool { Set(reports.map(\.start)).count == 1 }

  /// The location of the minimum, if there is one, and whether the runs have come near to it.
  private var relationToMinimum: String {
    guard !reports.contains(where: \.isDiverging), let goal = commonGoal else { return "" }
    let location = goal.textInBrackets
    if reports.count > PathNarration.mostToldApart {
      let nearest = reports.min { ($0.end - goal).length < ($1.end - goal).length }
      return "; \(nearest?.name ?? "") ends nearest to the minimum at \(location)"
    }
    guard reports.allSatisfy({ $0.distance(to: goal) < 0.1 }) else {
      return "; the minimum is at \(location)"
    }
    let who = reports.count == 1 ? "" : reports.count == 2 ? "both " : "all "
    return ", \(who)near the minimum at \(location)"
  }

  /// The minimum that is nearest to where the runs are, if it is the same for all.
  private var commonGoal: Parameters? {
    let states = minimum?.isolatedStates ?? []
    let goals = reports.compactMap { report in
      states.min { ($0 - report.end).length < ($1 - report.end).length }
    }
    return Set(goals).count == 1 ? goals[0] : nil
  }
}
