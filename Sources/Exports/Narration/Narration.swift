import Descent
import Experiments
import Figures

/// Describes a picture of some runs, and the conclusion to draw from it, in sentences.
///
/// Nothing is said that was not computed: that a path zigzags, for one, is measured by the part of
/// its way that goes back.
package struct Narration: Hashable, Sendable {
  /// Alt text: describes the picture for readers who cannot see it.
  package let altText: String
  /// The caption: the conclusion to draw, set below the picture.
  package let caption: String

  /// The ways to show moments.
  package enum Form: Hashable, Sendable {
    /// One of them, with all that led there.
    case picture
    /// So many of them on one page, as maps.
    case sheet(moments: Int)
    /// So many pictures in a folder.
    case frames(Int)
    /// So many pictures in a file that moves.
    case animation(frames: Int)
    /// So many of them in a page to step through.
    case page(states: Int)
  }

  /// Tells of some runs.
  ///
  /// - Parameters:
  ///   - experiment: The problem and its runs.
  ///   - composition: What is shown of them.
  ///   - moment: The moment that is shown, or the last one that is.
  ///   - form: How it is shown.
  package init(
    of experiment: Experiment, as composition: Composition, at moment: Moment,
    in form: Form = .picture
  ) {
    let reports = zip(experiment.runs, zip(experiment.namesInText, moment.states)).map {
      RunReport(of: $0, named: $1.0, in: $1.1)
    }
    var panels = Panels.chosen(for: composition, of: experiment)
    if case .sheet = form { panels = Panels.all.filter { $0.kind == .map } }
    let paths = PathNarration(
      reports, minimum: experiment.hasOneLoss ? experiment.minimum : nil)
    let losses = LossNarration(reports, of: experiment)
    let hasMap = panels.contains { $0.showsPaths }
    let drawn = PanelSentence(panels, of: experiment, as: composition.layout, in: form)
    let seen = hasMap ? paths.sentence : losses.sentence ?? paths.sentence
    altText = "\(drawn.sentence) \(seen)"
    caption = ([losses.sentence ?? paths.conclusion] + [losses.remark].compactMap(\.self))
      .joined(separator: " ")
  }
}

extension Experiment {
  /// Indicates whether all runs descend the same loss.
  var hasOneLoss: Bool { Set(runs.map(\.problem.subject)).count == 1 }
}
