import Descent
import Drawing
import Experiments
import Plotting
import RunTesting
import Testing

@testable import Figures

@Suite struct ContactSheetTests {
  private func texts(_ experiment: Experiment, _ columns: Int, _ rows: Int) -> [Text] {
    var canvas = DisplayList()
    ContactSheet(
      experiment, over: timeline(of: experiment), as: Composition(),
      in: Window(around: experiment), columns: columns, rows: rows
    ).draw(on: &canvas)
    return canvas.texts
  }

  @Test func showsAsManyMomentsAsItHasRoomFor() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.sgd))
    let titles = texts(experiment, 4, 3).filter {
      $0.string.hasSuffix(" samples") && $0.font.isBold
    }
    #expect(titles.count == 12)
    #expect(titles.first?.string == "0 samples" && titles.last?.string == "600 samples")
    #expect(Set(titles.map(\.position.x)).count == 4 && Set(titles.map(\.position.y)).count == 3)
  }

  @Test func showsAllMomentsWhereThereAreFew() throws {
    let experiment = try courseExperiment(courseRun(.bgd, epochs: 4))
    let titles = texts(experiment, 4, 3).map(\.string).filter { $0.hasPrefix("update ") }
    #expect(titles.count == 5)
    #expect(titles[0] == "update 0 · loss 835.28")
  }

  @Test func namesTheRunsOnce() throws {
    let texts = texts(try courseExperiment(courseRun(.bgd), courseRun(.sgd)), 3, 2).map(\.string)
    #expect(texts.count { $0 == "BGD" } == 1 && texts.count { $0 == "SGD" } == 1)
  }

  /// Maps in a row and in a column share their axes: each is named once.
  @Test func axesAreShared() throws {
    let texts = texts(try courseExperiment(courseRun(.bgd), courseRun(.sgd)), 4, 3)
    #expect(texts.count { $0.string == "b (intercept)" } == 3)
    #expect(texts.count { $0.string == "w (slope)" } == 4)
    let zeros = texts.filter { $0.string == "0" && $0.font == Theme.light.tickFont }
    #expect(zeros.count == 3 + 4)
  }
}
