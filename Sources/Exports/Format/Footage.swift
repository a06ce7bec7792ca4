import Drawing
import Experiments
import Figures

/// A figure and the way it is to be shown: all that an exporter needs.
package struct Footage: Sendable {
  /// The problem and its runs.
  package let experiment: Experiment
  /// The figure's settings.
  package let composition: Composition
  /// The figure itself.
  package let scene: Scene
  /// The parameters shown.
  package let figureWindow: FigureWindow
  /// The choice of moments, pixels and speed.
  package let settings: ExportSettings
  /// The command that makes the same output again; empty where no command does.
  package let command: String

  /// Prepares a figure.
  ///
  /// - Parameters:
  ///   - experiment: The problem and its runs.
  ///   - composition: The figure's settings.
  ///   - window: The parameters shown; nil to decide on them here.
  ///   - scene: The scene of both, where it is there already; nil to compose it.
  ///   - settings: The choice of moments, pixels and speed.
  ///   - command: The command that makes the same output again; empty where no command does.
  package init(
    of experiment: Experiment, as composition: Composition, in window: FigureWindow? = nil,
    scene: Scene? = nil, settings: ExportSettings = .init(), command: String = ""
  ) {
    self.experiment = experiment
    self.composition = composition
    let window = window ?? FigureWindow(experiment, composition)
    figureWindow = window
    self.scene = scene ?? Scene(experiment, as: composition, in: window)
    self.settings = settings
    self.command = command
  }

  /// The same figure made by another command.
  package func made(by command: String) -> Footage {
    Footage(
      of: experiment, as: composition, in: figureWindow, scene: scene, settings: settings,
      command: command)
  }

  /// All moments that get a frame, before any are left out.
  package var wholeTimeline: Timeline {
    Timeline(of: experiment.runs, by: composition.clock, every: settings.cadence)
  }

  /// The moments for a film, a page or a document: where there are too many, those between which
  /// the picture changes evenly.
  ///
  /// - Parameters:
  ///   - defaultLimit: The most moments, unless the settings say otherwise.
  ///   - monitor: Is told where moments are left out.
  package func changingTimeline(atMost defaultLimit: Int, monitor: ExportMonitor) -> Timeline {
    let timeline = wholeTimeline
    let limit = settings.frameLimit.count(orElse: defaultLimit)
    guard let limit, timeline.moments.count > limit else { return timeline }
    monitor.notice(
      """
      \(timeline.moments.count) states, thinned out to \(limit) frames that change evenly; \
      \(setting: "max-frames", "all") draws every one
      """)
    return timeline.changingEvenly(atMost: limit, of: experiment, in: window)
  }

  /// The parameters in whose width and height a change is measured.
  package var window: Window { figureWindow.base }

  /// The account of an output.
  ///
  /// - Parameters:
  ///   - moment: The moment shown, or the last one of several.
  ///   - form: The way moments are shown.
  package func provenance(at moment: Moment, in form: Narration.Form) -> Provenance {
    Provenance(
      of: experiment, as: composition,
      narrated: Narration(of: experiment, as: composition, at: moment, in: form),
      command: command)
  }

  /// The picture that a still shows, and its account.
  package func still() -> (picture: any Picture, provenance: Provenance) {
    let clock = composition.clock
    switch settings.still {
    case .end:
      let snapshot = Snapshot(ofEndOf: experiment.runs, in: scene, by: clock)
      return (snapshot, provenance(at: snapshot.moment, in: .picture))
    case .moment(let index):
      let timeline = Timeline(of: experiment.runs, by: clock)
      let snapshot = Snapshot(of: scene, over: timeline, at: index)
      return (snapshot, provenance(at: snapshot.moment, in: .picture))
    case .sheet(let columns, let rows):
      let timeline = Timeline(of: experiment.runs, by: clock)
      let sheet = ContactSheet(
        experiment, over: timeline, as: composition, in: window, columns: columns, rows: rows)
      let count = min(columns * rows, timeline.moments.count)
      return (sheet, provenance(at: timeline.last, in: .sheet(moments: count)))
    }
  }
}
