// The program that lossmap grew out of: a course's own training loop, which records every update and
// draws every epoch. All frames have the same axes.
//
//     swift run CourseLoop FOLDER

import LossMap

/// The course's loop: a line, the mean squared error, and plain gradient descent.
struct CourseLoop {
  let x = (0..<60).map { -3 + 0.1 * Double($0) }
  let y: [Double]
  let learningRate = 0.1
  let epochs = 4

  init() {
    // A line with some deterministic scatter in place of the course's noise.
    y = x.enumerated().map { index, x in
      x - 1 + (index.isMultiple(of: 3) ? 0.12 : index.isMultiple(of: 2) ? -0.1 : 0.02)
    }
  }

  /// Trains on batches of a size, and draws a frame per epoch.
  func train(batchSize: Int, label: String, into folder: String) async throws {
    var recorder = Recorder(
      on: Problem(fittingLineTo: try DataSet(name: "the course's points", x: x, y: y)),
      label: label, epochs: epochs, window: Window(w: -16...8, b: -12...6))
    var (w, b) = (-15.0, -10.0)
    for _ in 0..<epochs {
      for start in stride(from: 0, to: x.count, by: batchSize) {
        let batch = start..<min(start + batchSize, x.count)
        let errors = batch.map { w * x[$0] + b - y[$0] }
        let count = Double(batch.count)
        let loss = errors.map { $0 * $0 }.reduce(0, +) / count
        recorder.record(w: w, b: b, loss: loss)
        let slope = zip(errors, batch).map { 2 * $0 * x[$1] }.reduce(0, +) / count
        let offset = errors.map { 2 * $0 }.reduce(0, +) / count
        (w, b) = (w - learningRate * slope, b - learningRate * offset)
      }
      recorder.endEpoch(w: w, b: b)
      try await recorder.drawFrame(into: folder)
    }
  }
}

@main
struct Program {
  static func main() async throws {
    let folder = CommandLine.arguments.dropFirst().first ?? "frames"
    let course = CourseLoop()
    try await course.train(batchSize: course.x.count, label: "BGD", into: folder + "/bgd")
    try await course.train(batchSize: 1, label: "SGD", into: folder + "/sgd")
  }
}
