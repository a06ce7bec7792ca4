import Descent
import Experiments
import Plotting

/// Describes how the losses of some runs changed, in sentences.
struct LossNarration {
  private let reports: [RunReport]
  private let experiment: Experiment

  /// Tells of some runs, at least one.
  init(_ reports: [RunReport], of experiment: Experiment) {
    self.reports = reports
    self.experiment = experiment
  }

  /// The change of the losses; nil where none are known.
  var sentence: String? {
    let known = reports.compactMap { report in report.losses.map { (report, $0) } }
    guard let (first, losses) = known.first else { return nil }
    if reports.count == 1 { return sentence(of: first, losses) }
    let moment = known.contains { $0.0.hasMoved } ? commonDuration(of: known.map(\.0)) : nil
    let beginning = moment.map { "After \($0.text), " } ?? ""
    let starts = Set(known.map { LossNarration.text($0.1.first) })
    let isShared = starts.count == 1
    if known.count > PathNarration.mostToldApart {
      return beginning + extremes(of: known) + leastLoss(beside: known.map(\.1.last)) + "."
    }
    let ends = known.enumerated().map { index, run in
      (isShared ? "to " : index == 0 ? "is " : "")
        + LossNarration.text(run.1.last) + " for \(run.0.name)"
        + (moment?.isComplete == true ? "" : " (\(ownDuration(of: run.0, moment)))")
    }
    let way = isShared ? "has gone from \(LossNarration.text(losses.first)) " : ""
    return (beginning + "\(name) \(way)" + ends.listed() + leastLoss(beside: known.map(\.1.last)))
      .asBeginning + "."
  }

  /// Remarks beside that: that a run diverges and why, what ended it, how far round its
  /// way was, or in what several runs differ.
  var remark: String? {
    let diverging = reports.filter(\.isDiverging)
    guard reports.count == 1 else {
      let fate =
        diverging.isEmpty
        ? nil
        : diverging.map(\.name).listed() + (diverging.count == 1 ? " diverges" : " diverge")
      let parts = [difference, fate].compactMap(\.self)
      return parts.isEmpty ? nil : parts.joined(separator: "; ").asBeginning + "."
    }
    let report = reports[0]
    if report.isDiverging {
      let reason = report.reasonOfDivergence(on: experiment.problem)
      let update = report.run.divergedAt.map { " at update \(NumberText.count($0))" } ?? ""
      return "It diverges\(update)" + (reason.map { ": \($0)" } ?? "") + "."
    }
    if let reason = report.reasonOfEnd { return reason }
    let shape = report.shape
    guard report.hasMoved, shape.detour.isFinite, shape.detour >= 2 else { return nil }
    return "Its path is \(NumberText.compact(shape.detour, digits: 2)) times as long as the "
      + "straight line between its ends."
  }

  /// The name of the loss.
  private var name: String {
    let names = Set(reports.map { $0.run.problem.fit?.loss.nameOfMean })
    return "the " + (names.count == 1 ? names.first.flatMap(\.self) ?? "loss" : "loss")
  }

  private static func text(_ loss: Double) -> String { NumberText.compact(loss, digits: 3) }

  /// The change of the loss of a single run.
  private func sentence(of report: RunReport, _ losses: (first: Double, last: Double)) -> String {
    let (first, last) = (LossNarration.text(losses.first), LossNarration.text(losses.last))
    guard report.hasMoved else {
      return "Before the first update of \(report.name), \(name) is \(first)."
    }
    let rate = report.run.run.map { " with learning rate \(NumberText.compact($0.learningRate))" }
    let change =
      first == last
      ? "leaves \(name) at \(first)"
      : "\(losses.last < losses.first ? "brings" : "raises") \(name) from \(first) to \(last)"
    return "In \(report.duration), \(report.name)\(rate ?? "") \(change)"
      + leastLoss(beside: [losses.last]) + "."
  }

  /// The runs with the lowest and the highest loss among many.
  private func extremes(of known: [(RunReport, (first: Double, last: Double))]) -> String {
    guard let low = known.min(by: { $0.1.last < $1.1.last }),
      let high = known.max(by: { $0.1.last < $1.1.last })
    else { return "" }
    return "\(low.0.name) has the lowest loss, \(LossNarration.text(low.1.last)), and "
      + "\(high.0.name) the highest, \(LossNarration.text(high.1.last))"
  }

  /// The least loss there can be, where it is known and a run is on its way there.
  private func leastLoss(beside losses: [Double]) -> String {
    guard experiment.problem.objective.minimum != nil, experiment.hasOneLoss,
      let least = experiment.smallestLoss, !reports.contains(where: \.isDiverging)
    else { return "" }
    let text = LossNarration.text(least)
    if losses.count == 1, LossNarration.text(losses[0]) == text { return ", the minimum" }
    return "; the minimum is \(text)"
  }

  /// The duration that all runs share, if they do; it is complete where it includes their updates.
  private func commonDuration(of reports: [RunReport]) -> (text: String, isComplete: Bool)? {
    if Set(reports.map(\.duration)).count == 1 { return (reports[0].duration, true) }
    let epochs = Set(reports.map(\.epochs))
    if epochs.count == 1, let count = epochs.first.flatMap(\.self) {
      return (count.counted("epoch"), false)
    }
    let samples = Set(reports.map(\.step.samplesSeen))
    guard samples.count == 1, let count = samples.first, experiment.problem.fit != nil else {
      return nil
    }
    return (count.counted("sample"), false)
  }

  /// The part of a run's duration that differs from the common one.
  private func ownDuration(of report: RunReport, _ common: (text: String, isComplete: Bool)?)
    -> String
  {
    common == nil ? report.duration : report.step.iteration.counted("update")
  }

  /// In what the runs differ, as a sentence without its end.
  private var difference: String? {
    guard let differences = experiment.differences, !differences.isEmpty else { return nil }
    let settings = differences.map(\.setting)
    guard settings.count == 1, let (setting, values) = differences.first else {
      return "the runs differ in \(settings.listed())"
    }
    // Names that give the duration make saying it again redundant.
    let isSaid = zip(reports, values).allSatisfy { $0.name.contains($1) }
    return "the runs differ only in \(setting)" + (isSaid ? "" : ": \(values.listed())")
  }
}
