import Descent
import Experiments
import Plotting

/// The end of each run, and the updates it took.
package struct Summary: Sendable {
  private let rows: [Row]

  private struct Row: Sendable {
    var label: String
    var last: Step
    var totalLoss: Double
  }

  /// Takes the last states of some runs.
  package init(of runs: [Run]) {
    rows = runs.compactMap { run in
      guard let last = run.steps.last, let loss = run.totalLosses.last else { return nil }
      return Row(label: run.label, last: last, totalLoss: loss)
    }
  }

  /// The names of the columns.
  private static let names = ["run", "w", "b", "total_loss", "epochs", "updates", "ended"]

  /// The summary as CSV, with every number in full precision.
  package var csv: String {
    let lines = rows.map { row in
      [
        row.label.asCSVCell, "\(row.last.parameters.w)", "\(row.last.parameters.b)",
        row.totalLoss.isFinite ? "\(row.totalLoss)" : "", "\(row.last.epoch)",
        "\(row.last.iteration)", ending(of: row),
      ]
    }
    return ([Summary.names] + lines).map { $0.joined(separator: ",") + "\n" }.joined()
  }

  /// The summary as a table to be read, with numbers of six digits.
  package var table: String {
    let lines =
      [Summary.names.map { $0.replacing("_", with: " ") }]
      + rows.map { row in
        [
          row.label, text(row.last.parameters.w), text(row.last.parameters.b),
          row.totalLoss.isFinite ? text(row.totalLoss) : "",
          "\(row.last.epoch)", "\(row.last.iteration)", ending(of: row),
        ]
      }
    let widths = Summary.names.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { cells in
      cells.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - cells[column].count)
        // Words begin in line, numbers end in line; behind the last word there is nothing.
        if column == cells.count - 1 { return cells[column] }
        return column == 0 ? cells[column] + padding : padding + cells[column]
      }.joined(separator: "  ") + "\n"
    }.joined()
  }

  private func text(_ value: Double) -> String { value.printed(.general, precision: 6) }

  private func ending(of row: Row) -> String {
    switch row.last.ending {
    case .diverged(let iteration): "diverged at iteration \(iteration)"
    case .stopped(.below(let bound)): "loss below \(bound)"
    case .stopped(.settled(let change, _)): "loss changed by less than \(change)"
    case .completed, nil: "all epochs done"
    }
  }
}
