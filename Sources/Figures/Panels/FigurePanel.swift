import Experiments
import Plotting

/// A panel that users can ask for.
///
/// A new panel is one file that conforms to this, and one line in ``Panels/all``.
package protocol FigurePanel: ScenePanel {
  /// The kind of panel, which has its name.
  static var kind: PanelKind { get }

  /// The content in one line, for lists of panels.
  static var summary: String { get }

  /// Indicates whether one panel shows all runs, also where the runs have columns of their own.
  static var isShared: Bool { get }

  /// Indicates whether the panel shows the paths of the runs over the parameters.
  static var showsPaths: Bool { get }

  /// Returns whether a layout shows the panel unless told otherwise.
  static func isUsual(in layout: Composition.Layout) -> Bool

  /// The thing that the panel shows and an experiment does not have, such as `data`; nil where
  /// there is something to show.
  static func missing(from experiment: Experiment) -> String?

  /// The content as a noun phrase with its article, for alt texts.
  static func phrase(about subject: PanelSubject) -> String

  /// Creates the panel; nil where there is nothing to show.
  init?(_ context: PanelContext)
}

extension FigurePanel {
  package static var isShared: Bool { false }
  package static var showsPaths: Bool { false }
  package static func missing(from experiment: Experiment) -> String? { nil }
}

/// The subject of a panel, in the words of an alt text.
package struct PanelSubject: Sendable {
  /// The problem and its runs.
  package let experiment: Experiment
  /// The loss in running text, such as `the mean squared error`.
  package let loss: String
  /// Indicates whether each run has a column of its own.
  package let hasColumns: Bool

  /// Creates a subject.
  package init(_ experiment: Experiment, loss: String, hasColumns: Bool) {
    self.experiment = experiment
    self.loss = loss
    self.hasColumns = hasColumns
  }
}

/// Everything that a panel is made from.
package struct PanelContext: Sendable {
  /// The problem and all its runs.
  let experiment: Experiment
  /// The runs shown, by their indices among all.
  let runs: [Int]
  /// The parameters shown.
  let window: Window
  /// The figure's settings.
  let composition: Composition
  /// The look of the figure, fitted to its size.
  let theme: Theme
  /// The label of the run whose column the panel belongs to; nil where it belongs to none.
  let column: String?
  /// The magnified part of the map, if there is one.
  let lens: Lens?
}
