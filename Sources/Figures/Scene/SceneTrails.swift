import Drawing
import Experiments
import Plotting

/// The lengths of the pieces in which trails are drawn.
enum TrailPieces {
  /// The number of steps in a piece of a trail.
  ///
  /// A piece is drawn in one go: hundreds of tiny strokes would add up to ragged edges. The last
  /// piece moves until it is whole. Long runs, of which many steps fall on a pixel, have longer
  /// pieces.
  static func length(of run: Run) -> Int { max(16, run.steps.count / 1000) }

  /// The number of steps whose dots are drawn in one go.
  ///
  /// Dots do not hang together: each is drawn once. Of long runs, of which many fall on a pixel,
  /// some are drawn together, that those at one place are left out.
  static func dotCount(of run: Run) -> Int { max(1, run.steps.count / 1000) }
}

// The parts of a scene that only grow.
extension Scene {
  /// The moments at which pieces of the trails and groups of dots become whole, and the last one.
  func timeline(toEndOf runs: [Run], by clock: Clock) -> Timeline {
    Timeline(toEndOf: runs, by: clock, inPiecesOf: zip(pieceLengths, dotCounts).map { [$0, $1] })
  }

  /// The states of the dots that come between two moments.
  private func wholeDots(
    ofRun run: Int, from earlier: Moment, to later: Moment
  ) -> [ClosedRange<Int>] {
    let count = dotCounts[run]
    return ((earlier.states[run] / count)..<(later.states[run] / count)).map {
      ($0 * count)...($0 * count + count - 1)
    }
  }

  /// The same scene with trails in pieces of other lengths, in steps, one for each run.
  package func withPieces(ofLengths lengths: [Int]) -> Scene {
    var scene = self
    scene.pieceLengths = lengths
    return scene
  }

  /// The layers of a trail.
  package enum TrailLayer {
    case under
    case over
  }

  /// Draws the pieces of the trails that become whole between two moments, of all runs or of one.
  package func drawTrail(
    _ layer: TrailLayer, from earlier: Moment, to later: Moment, ofRun only: Int? = nil,
    on canvas: inout some Canvas & ~Copyable
  ) {
    for (content, panel, rectangle) in panels {
      for run in content.runs where only == nil || run == only {
        if layer == .under {
          for states in wholeDots(ofRun: run, from: earlier, to: later) {
            panel.draw(
              content.dots(ofRun: run, states: states), on: &canvas, in: rectangle, theme: theme)
          }
        }
        let length = pieceLengths[run]
        let first = earlier.states[run] / length
        for piece in first..<(later.states[run] / length) {
          let start = piece * length
          let marks = content.trail(ofRun: run, states: start...(start + length))
          panel.draw(
            layer == .under ? marks.under : marks.over, on: &canvas, in: rectangle, theme: theme)
        }
      }
    }
  }

  /// Draws the last pieces of the trails, which are not whole yet, of all runs or of one.
  package func drawEndOfTrail(
    _ layer: TrailLayer, at moment: Moment, ofRun only: Int? = nil,
    on canvas: inout some Canvas & ~Copyable
  ) {
    for (content, panel, rectangle) in panels {
      for run in content.runs where only == nil || run == only {
        let state = moment.states[run]
        if layer == .under {
          let first = state / dotCounts[run] * dotCounts[run]
          panel.draw(
            content.dots(ofRun: run, states: first...state), on: &canvas, in: rectangle,
            theme: theme)
        }
        let start = state / pieceLengths[run] * pieceLengths[run]
        let marks = content.trail(ofRun: run, states: start...state)
        panel.draw(
          layer == .under ? marks.under : marks.over, on: &canvas, in: rectangle, theme: theme)
      }
    }
  }
}
