import Experiments
import Figures

/// Names the panels of a picture in a sentence without a verb.
struct PanelSentence {
  /// The sentence.
  let sentence: String

  /// Names the panels of a picture, or a map where there are none.
  init(
    _ panels: [Composition.PanelKind], of experiment: Experiment, as layout: Composition.Layout,
    in form: Narration.Form
  ) {
    let subject = experiment.hasOneLoss ? experiment.problem.subject : "the loss"
    let hasColumns = layout == .columns && experiment.runs.count > 1
    let lines = experiment.runs.count == 1 || hasColumns ? "line" : "lines"
    let curves = experiment.runs.count == 1 ? "curve of the loss" : "curves of the losses"
    let parts = (panels.isEmpty ? [.map] : panels).map { panel -> String in
      switch panel {
      case .map where experiment.problem.hasUnknownLoss: "a map of the parameters w and b"
      case .map: "a contour map of \(subject) over w and b"
      case .surface: "a landscape of \(subject) over w and b"
      case .data: "the data with the fitted \(lines)"
      case .loss: "the \(curves)"
      }
    }
    let others = parts.count > 1 ? ", beside " + Array(parts.dropFirst()).listed() : ""
    let text = parts[0] + (hasColumns && panels.first != .loss ? " for each run" : "") + others
    let shown =
      switch form {
      case .picture: text
      case .sheet(let count): "\(count.counted("map")) in order of time, each \(text)"
      case .frames(let count): "\(count.counted("frame")), each with \(text)"
      case .page(let count): "a page to step through \(count.counted("state")): \(text)"
      case .animation(let count): "an animation in \(count.counted("frame")): \(text)"
      }
    // A sentence of this kind goes without its article.
    let article = shown.prefix { $0 != " " }
    sentence =
      (["a", "an"].contains(article) ? String(shown.dropFirst(article.count + 1)) : shown)
      .asBeginning + "."
  }
}
