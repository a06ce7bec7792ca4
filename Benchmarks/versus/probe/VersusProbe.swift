import Contours
import Descent
import Exports
import Figures
import Drawing
import Foundation
import LossMap
import PNGCoding
import Workloads

/// Does one piece of the library's work, as a rival does it elsewhere, and prints how long the work
/// alone took: `seconds NUMBER`, and perhaps more lines of a name and a number.
@main
struct VersusProbe {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.dropFirst().first) {
    case ("sgd", let updates?): try descend(updates: Int(updates) ?? 0)
    case ("contours", nil): trace()
    case ("quadratic", nil): sampleQuadratic()
    case ("logistic", nil): try sampleLogistic()
    case ("read", let path?): try read(path)
    case ("pixels", let path?): try writePixels(to: path)
    case ("encode", let path?): try encode(path)
    case ("frames", let index?): try drawFrames(from: Int(index) ?? 0)
    default:
      print(
        "usage: versus-probe sgd UPDATES | contours | quadratic | logistic | read FILE.csv "
          + "| pixels FILE | encode FILE | frames INDEX")
      exit(64)
    }
  }

  /// SGD on 60 samples, every state looked at.
  static func descend(updates: Int) throws {
    let epochs = Descents.epochs(forUpdates: updates)
    let trainer = try Descents.trainer(epochs: epochs)
    var sum = 0.0
    time {
      for step in trainer { sum += step.batchLoss ?? 0 }
    }
    report("updates", Double(epochs * DataSet.courseLine.count))
    report("sum", sum)
  }

  /// Lines at 20 levels, and the bands between them.
  static func trace() {
    let surface = Surfaces.himmelblau(columns: 1000, rows: 1000)
    var pointCount = 0
    time {
      pointCount += surface.isolines(at: Surfaces.levels).reduce(0) { $0 + $1.points.count }
      for band in surface.bands(between: Surfaces.levels) {
        pointCount += band.rings.reduce(0) { $0 + $1.count }
      }
    }
    report("points", Double(pointCount))
  }

  /// The quadratic of a million samples, the pass over them included.
  static func sampleQuadratic() {
    let data = Surfaces.lineData(count: 1_000_000)
    var losses: [Double] = []
    time { losses = Surfaces.losses(of: LeastSquaresLine(data), columns: 200, rows: 200) }
    report("first", losses[0])
  }

  /// The cross-entropy of the logistic model over ten thousand samples.
  static func sampleLogistic() throws {
    let data = Surfaces.classData(count: 10_000)
    let objective = try Logistic().objective(fitting: data, by: CrossEntropy())
    var losses: [Double] = []
    time { losses = Surfaces.losses(of: objective, columns: 200, rows: 200) }
    report("first", losses[0])
  }

  static func read(_ path: String) throws {
    var stateCount = 0
    try time { stateCount = try TrajectoryFile(contentsOfFile: path).trajectories[0].states.count }
    report("rows", Double(stateCount))
  }

  /// Writes the pixels of a typical frame: its width and height, then the pixels, four bytes each.
  static func writePixels(to path: String) throws {
    let frame = try Descents.typicalFrame()
    let words = [UInt32(frame.width), UInt32(frame.height)] + frame.pixels
    try words.withUnsafeBytes { Data($0) }.write(to: URL(fileURLWithPath: path))
  }

  /// Encodes such a frame and writes a new file, the best of thirty times.
  static func encode(_ path: String) throws {
    let words = try Data(contentsOf: URL(fileURLWithPath: path)).withUnsafeBytes {
      Array($0.bindMemory(to: UInt32.self))
    }
    let pixels = Array(words.dropFirst(2))
    var file: [UInt8] = []
    var round = 0
    time(bestOf: 30) {
      file = PNGEncoder().encode(width: Int(words[0]), height: Int(words[1]), pixels: pixels)
      let output = fopen("\(path).\(round).png", "wb")
      fwrite(file, 1, file.count, output)
      fclose(output)
      round += 1
    }
    report("bytes", Double(file.count))
  }

  /// Draws and encodes a hundred frames of a run of 10,000, from one of them on.
  static func drawFrames(from first: Int) throws {
    let experiment = try Descents.experiment(epochs: Descents.epochs(forUpdates: 10_000))
    var files = try FrameFiles(Scene(experiment), over: Timeline(of: experiment.runs))
    // The trail up to there, and what is drawn once.
    _ = try files.file(at: first)
    var byteCount = 0
    let clock = ContinuousClock()
    let start = clock.now
    for index in (first + 1)...(first + 100) {
      byteCount += try files.file(at: index).count
    }
    report("seconds", (clock.now - start) / .seconds(1) / 100)
    report("bytes", Double(byteCount) / 100)
  }

  /// Reports the shortest time that some work took.
  static func time(bestOf count: Int = 1, _ work: () throws -> Void) rethrows {
    let clock = ContinuousClock()
    let times = try (0..<count).map { _ in try clock.measure(work) }
    report("seconds", (times.min() ?? .zero) / .seconds(1))
  }

  static func report(_ name: String, _ value: Double) {
    print(name, value)
  }
}
