import Descent

/// Recorded losses beside those of an objective, and a search for what makes them differ.
///
/// A cause is named only if it accounts for every loss, within the same tolerance.
struct LossComparison {
  /// The objective's losses, one for each record.
  let expected: [Double]
  /// The relative differences, one for each record.
  let differences: [Double]

  private let records: LossRecords
  private let objective: any Objective
  private let tolerance: Double
  /// What rounding leaves of the largest loss.
  private let rounding: Double

  init(_ records: LossRecords, against objective: any Objective, tolerance: Double) {
    self.records = records
    self.objective = objective
    self.tolerance = tolerance
    let expected = records.indices.map { objective.loss(at: records.states[$0].parameters) }
    let largest = expected.reduce(0) { $1.isFinite ? max($0, abs($1)) : $0 }
    let rounding = largest * Double.ulpOfOne
    self.expected = expected
    self.rounding = rounding
    differences = zip(records.losses, expected).map {
      LossComparison.difference($0, from: $1, rounding: rounding)
    }
  }

  /// The first cause found.
  var cause: LossMismatch? {
    if isSinglePrecision { return .singlePrecision }
    return factor ?? change ?? offset ?? batch
  }

  // MARK: Causes

  /// Numbers that hold no more than single precision, and differences of its size.
  private var isSinglePrecision: Bool {
    guard differences.allSatisfy({ $0 <= 1e-4 }) else { return false }
    // Either the exact value or the fewest digits that are enough is written.
    func isSingle(_ number: Double) -> Bool {
      let single = Float(number)
      return Double(single) == number || Double("\(single)") == number
    }
    return records.states.allSatisfy { isSingle($0.parameters.w) && isSingle($0.parameters.b) }
  }

  /// A common factor: any where several losses show it, a usual one where there is but one.
  private var factor: LossMismatch? {
    let finite = expected.indices.filter { expected[$0].isFinite && expected[$0] != 0 }
    guard let pivot = finite.max(by: { abs(expected[$0]) < abs(expected[$1]) }) else { return nil }
    let ratio = records.losses[pivot] / expected[pivot]
    let count = Double(objective.sampleCount)
    let usual = [0.5, 2, count, 1 / count, count / 2].first {
      $0 != 1 && abs(ratio / $0 - 1) <= tolerance
    }
    guard usual != nil || Set(finite.map { expected[$0] }).count > 1 else { return nil }
    let factor = usual ?? ratio
    guard factor.isFinite, allFit({ factor * expected[$0] }) else { return nil }
    return .factor(factor, sampleCount: objective.sampleCount)
  }

  /// Other parameters.
  private var change: LossMismatch? {
    LossMismatch.Change.allCases.first { change in
      allFit { objective.loss(at: change(records.state($0).parameters)) }
    }.map { .parameters($0) }
  }

  /// The parameters of a row before or behind.
  private var offset: LossMismatch? {
    [-1, 1].first { offset in
      let isNeighbourKnown = records.indices.contains { records.states.indices ~= $0 + offset }
      return isNeighbourKnown
        && allFit { state($0, offset: offset).map { objective.loss(at: $0.parameters) } }
    }.map { .row(offset: $0) }
  }

  /// Batches of consecutive samples, whose size shows in the first one.
  private var batch: LossMismatch? {
    let count = objective.sampleCount
    guard count > 1 else { return nil }
    for offset in [0, -1] {
      let first = records.losses.indices.first { state($0, offset: offset)?.iteration == 0 }
      guard let first, let start = state(first, offset: offset) else { continue }
      for size in batchSizes(of: records.losses[first], at: start.parameters) {
        // A last batch that is not full may be left out.
        for batchesPerEpoch in Set([(count + size - 1) / size, count / size]) {
          let isBatch = allFit { record in
            state(record, offset: offset).map {
              let start = $0.iteration % batchesPerEpoch * size
              let batch = Batch(start..<min(start + size, count))
              return objective.lossAndGradient(at: $0.parameters, over: batch).loss
            }
          }
          if isBatch { return .batch(size: size, offset: offset) }
        }
      }
    }
    return nil
  }

  /// The sizes, below that of the data set, of a first batch that has a loss.
  private func batchSizes(of loss: Double, at parameters: Parameters) -> [Int] {
    var sum = 0.0
    return (1..<objective.sampleCount).filter { size in
      sum += objective.lossAndGradient(at: parameters, over: Batch(size - 1..<size)).loss
      return fits(loss, sum / Double(size))
    }
  }

  // MARK: Comparing

  /// The state some rows behind that of a record; nil where there is none.
  private func state(_ record: Int, offset: Int) -> Trajectory.State? {
    let index = records.indices[record] + offset
    return records.states.indices ~= index ? records.states[index] : nil
  }

  /// Whether all records have the losses that a hypothesis gives them, where it gives any.
  private func allFit(_ hypothesis: (Int) -> Double?) -> Bool {
    records.losses.indices.allSatisfy { record in
      hypothesis(record).map { fits(records.losses[record], $0) } ?? true
    }
  }

  private func fits(_ loss: Double, _ expected: Double) -> Bool {
    LossComparison.difference(loss, from: expected, rounding: rounding) <= tolerance
  }

  private static func difference(
    _ loss: Double, from expected: Double, rounding: Double
  ) -> Double {
    let difference = abs(loss - expected)
    if difference <= rounding { return 0 }
    return difference.isFinite ? difference / abs(expected) : .infinity
  }
}
