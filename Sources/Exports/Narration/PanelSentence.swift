import Experiments
import Figures

/// Names the panels of a picture in a sentence without a verb.
struct PanelSentence {
  /// The sentence.
  let sentence: String

  /// Names the panels of a picture.
  init(
    _ panels: [any FigurePanel.Type], of experiment: Experiment, as layout: Composition.Layout,
    in form: Narration.Form
  ) {
    let hasColumns = layout == .columns && experiment.runs.count > 1
    let subject = PanelSubject(
      experiment, loss: experiment.hasOneLoss ? experiment.problem.subject : "the loss",
      hasColumns: hasColumns)
    let parts = panels.map { $0.phrase(about: subject) }
    let others = parts.count > 1 ? ", beside " + Array(parts.dropFirst()).listed() : ""
    let text =
      (parts.first ?? "") + (hasColumns && panels.first?.isShared != true ? " for each run" : "")
      + others
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
