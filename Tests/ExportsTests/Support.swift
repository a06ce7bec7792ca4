import Drawing
import Experiments
import Figures
import Foundation
import RunTesting

@testable import Exports

extension Footage {
  /// A small figure of some runs.
  static func small(
    of experiment: Experiment, width: Double = 480, height: Double = 270,
    background: Composition.Background = .theme, heading: Composition.Heading = .shown(),
    panels: [PanelKind]? = nil, settings: ExportSettings = .init(),
    command: String = "lossmap draw 'a\nb'"
  ) -> Footage {
    var composition = Composition(size: Size(width: width, height: height))
    composition.background = background
    composition.heading = heading
    composition.panels = panels
    return Footage(of: experiment, as: composition, settings: settings, command: command)
  }

  /// The same figure with other settings.
  func with(_ change: (inout ExportSettings) -> Void) -> Footage {
    var settings = settings
    change(&settings)
    return Footage(
      of: experiment, as: composition, scene: scene, settings: settings, command: command)
  }
}

extension FileFormat {
  /// The bytes of a file, and the report about it.
  func export(
    _ footage: Footage, monitor: ExportMonitor = .init()
  ) throws -> (bytes: [UInt8], report: ExportReport) {
    var sink = MemorySink()
    let report = try write(footage, to: &sink, monitor: monitor)
    return (sink.bytes, report)
  }
}

/// Collects what a monitor is told, from any thread.
// The lock guards the only stored state.
final class MonitorLog: @unchecked Sendable {
  private let lock = NSLock()
  private var updates: [[Int]] = []
  private var messages: [SettingMessage] = []

  /// The numbers of pieces done, and of all pieces, in the order of the calls.
  var steps: [[Int]] { lock.withLock { updates } }
  /// The sentences.
  var notices: [SettingMessage] { lock.withLock { messages } }

  /// The monitor that reports to this log.
  var monitor: ExportMonitor {
    ExportMonitor(
      update: { done, total in self.lock.withLock { self.updates.append([done, total]) } },
      notice: { message in self.lock.withLock { self.messages.append(message) } })
  }
}
