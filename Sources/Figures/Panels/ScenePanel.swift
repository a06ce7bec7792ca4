import Drawing
import Experiments
import Plotting

/// A panel of a scene: what never changes over a sequence, what only grows, and what is drawn anew
/// in each frame.
package protocol ScenePanel: Sendable {
  /// The plot's title, axes and scales, the same in all frames.
  var panel: Panel { get }

  /// The runs that the panel shows, by their indices among all runs.
  var runs: [Int] { get }

  /// Indicates whether the panel is the main one, which gets the most space.
  var isLeading: Bool { get }

  /// The panel, knowing where on the canvas it is.
  func measured(in area: Rectangle) -> Self

  /// Indicates whether the panel's legend distinguishes the runs, for all panels.
  var explainsRuns: Bool { get }

  /// The magnified part of the panel, and its area; nil where it is no map, or too small for a
  /// lens.
  func magnified(by lens: Lens, in area: Rectangle) -> (panel: any ScenePanel, area: Rectangle)?

  /// Draws what lies below the panel and around it, where that is not the bare canvas.
  func drawGround(on canvas: inout some Canvas & ~Copyable)

  /// Marks that never change over a sequence.
  func still(in area: PlotArea) -> [any Mark]

  /// A stretch of what a run leaves behind, from one state to another.
  func trail(ofRun run: Int, states: ClosedRange<Int>) -> TrailMarks

  /// Marks of single states, below the trail, that a run leaves behind from one state to another.
  func dots(ofRun run: Int, states: ClosedRange<Int>) -> [any Mark]

  /// Marks that are redrawn in each frame.
  func moving(at moment: Moment) -> [MovingMark]

  /// A remark on the moment, set beside the title.
  func note(at moment: Moment) -> String?
}

extension ScenePanel {
  var isLeading: Bool { false }
  var explainsRuns: Bool { false }
  func magnified(
    by lens: Lens, in area: Rectangle
  ) -> (panel: any ScenePanel, area: Rectangle)? { nil }
  func measured(in area: Rectangle) -> Self { self }
  func drawGround(on canvas: inout some Canvas & ~Copyable) {}
  func trail(ofRun run: Int, states: ClosedRange<Int>) -> TrailMarks { TrailMarks() }
  func dots(ofRun run: Int, states: ClosedRange<Int>) -> [any Mark] { [] }
  func note(at moment: Moment) -> String? { nil }
}

/// A mark that is drawn anew in each frame.
package struct MovingMark: Sendable {
  /// The mark.
  let mark: any Mark
  /// The run that it shows, by its index among all runs; nil where it belongs to none.
  let run: Int?

  init(_ mark: any Mark, ofRun run: Int? = nil) {
    self.mark = mark
    self.run = run
  }
}

/// The trail of a run in two layers: nothing of the lower one hides any of the upper one,
/// however long the trails are.
package struct TrailMarks: Sendable {
  /// The lower layer, such as halos.
  var under: [any Mark] = []
  /// The upper layer, such as the paths themselves.
  var over: [any Mark] = []
}
