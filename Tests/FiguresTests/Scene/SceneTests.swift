import Contours
import Descent
import Drawing
import Experiments
import Foundation
import Plotting
import RunTesting
import Testing

@testable import Figures

@Suite struct SceneTests {
  private func calls(
    _ experiment: Experiment, at index: Int, size: Size = Size(width: 1280, height: 720)
  ) -> DisplayList {
    var canvas = DisplayList()
    let moments = timeline(of: experiment).moments
    Scene(experiment, as: Composition(size: size)).draw(
      through: moments.prefix(index + 1), on: &canvas)
    return canvas
  }

  /// Whether two turned boxes overlap: no line along a side of one keeps them apart.
  private func overlap(_ a: [Point], _ b: [Point]) -> Bool {
    for box in [a, b] {
      for (start, end) in [(box[0], box[1]), (box[1], box[2])] {
        let axis = end - start
        func shadow(_ corners: [Point]) -> (Double, Double) {
          let places = corners.map { $0.x * axis.dx + $0.y * axis.dy }
          return (places.min() ?? 0, places.max() ?? 0)
        }
        let (one, other) = (shadow(a), shadow(b))
        if one.1 <= other.0 || other.1 <= one.0 { return false }
      }
    }
    return true
  }

  static let sizes = [
    (480.0, 270.0), (640, 360), (960, 540), (1280, 720), (1920, 1080), (3840, 2160), (800, 900),
    (1600, 400),
  ]

  /// Runs whose labels are as long as they get unless the user gives them names.
  private static func runs(_ count: Int, epochs: Int = 10) -> [RunSpec] {
    let runs = [
      courseRun(.bgd), courseRun(.sgd), courseRun(.minibatch), courseRun(.bgd, learningRate: 0.2),
      courseRun(.minibatch, batch: .count(20)), courseRun(.minibatch, batch: .count(5)),
      courseRun(.sgd, learningRate: 0.02), courseRun(.minibatch, batch: .count(7)),
    ]
    return runs.prefix(count).map {
      var run = $0
      run.plan.epochs = epochs
      return run
    }
  }

  /// Where a text lies on another one, is cut off, or is too small to be read.
  private func check(
    _ texts: [Text], width: Double, height: Double, _ what: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let canvas = Rectangle(minX: 0, minY: 0, maxX: width, maxY: height)
    #expect(texts.count > 10, sourceLocation: sourceLocation)
    let boxes = texts.map { ($0.bounds, $0.corners) }
    for (index, text) in texts.enumerated() {
      let (bounds, corners) = boxes[index]
      if !canvas.contains(bounds) || text.font.size < 11 {
        Issue.record(
          "\"\(text.string)\" of \(what) is not seen at \(width)×\(height)",
          sourceLocation: sourceLocation)
      }
      for (other, box) in boxes[..<index].enumerated()
      where bounds.intersects(box.0) && overlap(corners, box.1) {
        Issue.record(
          "\"\(text.string)\" lies on \"\(texts[other].string)\" in \(what) at \(width)×\(height)",
          sourceLocation: sourceLocation)
      }
    }
  }

  /// Checks the texts at the beginning, in the middle and at the end of some runs.
  private func checkTexts(_ count: Int, epochs: Int = 10, _ composition: Composition) throws {
    let experiment = try TrainedExperiments.shared.experiment(
      of: SceneTests.runs(count, epochs: epochs))
    let scene = Scene(experiment, as: composition)
    let still = DisplayList.still(of: scene)
    let moments = timeline(of: experiment).moments
    for moment in [moments[0], moments[moments.count / 2], moments[moments.count - 1]] {
      var canvas = still
      scene.drawMoving(at: moment, on: &canvas)
      check(
        canvas.texts, width: composition.size.width, height: composition.size.height,
        "\(composition.layout) of \(count) runs")
      for run in experiment.runs where count > 1 && composition.layout == .overlay {
        #expect(canvas.texts.contains { $0.string == run.label })
      }
    }
  }

  @Test(arguments: sizes)
  func textsNeverOverlapAndNeverLeaveTheCanvas(width: Double, height: Double) throws {
    for count in [1, 3, 8] {
      try checkTexts(count, Composition(size: Size(width: width, height: height)))
    }
  }

  /// With a single line on the maps, which are what takes time.
  @Test(arguments: sizes, Composition.Layout.allCases)
  func textsOfOneToEightRunsNeverOverlap(
    extent: (Double, Double), layout: Composition.Layout
  ) throws {
    for count in 1...8 {
      let size = Size(width: extent.0, height: extent.1)
      try checkTexts(count, Composition(size: size, layout: layout, levels: .values([50])))
    }
  }

  /// Of one epoch, as it takes long to find what the surface hides of a path.
  @Test(arguments: [1, 8], Composition.Layout.allCases)
  func textsAroundASurfaceNeverOverlap(count: Int, layout: Composition.Layout) throws {
    try checkTexts(
      count, epochs: 1,
      Composition(
        size: Composition.smallestSize, layout: layout, panels: [.surface, .data, .loss],
        levels: .values([50])))
  }

  /// Four panels for each of five runs are more than the smallest picture has room for: it is
  /// crowded, but it is drawn.
  @Test func tooManyPanelsAreStillDrawn() throws {
    let experiment = try TrainedExperiments.shared.experiment(
      of: SceneTests.runs(5, epochs: 1))
    let composition = Composition(
      size: Composition.smallestSize, layout: .columns, panels: [.map, .surface, .data, .loss],
      levels: .values([50]))
    var canvas = DisplayList()
    Scene(experiment, as: composition).draw(
      through: timeline(of: experiment).moments.suffix(1), on: &canvas)
    #expect(canvas.texts.count > 10)
  }

  @Test(arguments: sizes)
  func textsOfASheetNeverOverlap(width: Double, height: Double) throws {
    for count in [1, 4, 8] {
      let experiment = try TrainedExperiments.shared.experiment(of: SceneTests.runs(count))
      var canvas = DisplayList()
      ContactSheet(
        experiment, over: timeline(of: experiment),
        as: Composition(size: Size(width: width, height: height), levels: .values([50])),
        in: Window(around: experiment), columns: 3, rows: 2
      ).draw(on: &canvas)
      check(canvas.texts, width: width, height: height, "a sheet of \(count) runs")
    }
  }

  @Test(arguments: sizes)
  func textsOfADivergedRunNeverOverlap(width: Double, height: Double) throws {
    let experiment = try courseExperiment(courseRun(.bgd, epochs: 500, learningRate: 4))
    let scene = Scene(experiment, as: Composition(size: Size(width: width, height: height)))
    var canvas = DisplayList()
    scene.draw(through: timeline(of: experiment).moments, on: &canvas)
    check(canvas.texts, width: width, height: height, "a diverged run")
  }

  /// The map's point, the line's equation and the counters all tell the state of the moment.
  @Test func everythingInAFrameIsOneState() throws {
    let experiment = try courseExperiment(courseRun(.minibatch, batch: .count(20)))
    for index in [0, 4, 17, 30] {
      let step = experiment.runs[0].steps[index]
      let texts = calls(experiment, at: index).texts.map(\.string)
      #expect(texts.contains("\(step.iteration)") && texts.contains("\(step.epoch)"))
      #expect(texts.contains(NumberText.fixed(experiment.runs[0].totalLosses[index], 4)))
      let sign = step.parameters.b < 0 ? "−" : "+"
      let slope = NumberText.fixed(step.parameters.w, 2)
      let intercept = NumberText.fixed(abs(step.parameters.b), 2)
      #expect(texts.contains("ŷ = \(slope)·x \(sign) \(intercept)"))
    }
  }

  /// A point of the path with the loss L lies on the L contour.
  @Test func thePathLiesOnTheContoursOfItsLosses() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let map = MapPanel(
      experiment, of: [0], window: Window(around: experiment), levels: .count(10), theme: .light
    ).panel
    let objective = experiment.problem.objective
    let surface = ScalarGrid(over: map.x.domain, map.y.domain, columns: 400, rows: 400) { w, b in
      objective.loss(at: Parameters(w: w, b: b))
    }
    for (step, loss) in zip(experiment.runs[0].steps, experiment.runs[0].totalLosses) {
      let point = SIMD2(step.parameters.w, step.parameters.b)
      let distances = surface.isolines(at: loss).flatMap(\.points).map { other in
        ((point - other) * (point - other)).sum().squareRoot()
      }
      // A sample of the surface is 0.06 wide.
      #expect(distances.min().map { $0 < 0.06 } == true)
    }
  }

  @Test func axesAndLevelsStayWhereTheyAre() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.sgd, epochs: 3))
    let count = DisplayList.still(of: Scene(experiment)).calls.count
    let early = calls(experiment, at: 0).calls.prefix(count)
    let late = calls(experiment, at: 60).calls.prefix(count)
    #expect(count > 30)
    #expect(early == late)
  }

  @Test func countersKeepTheirPlaces() throws {
    let experiment = try courseExperiment(courseRun(.sgd))
    let places = [0, 9, 99, 600].map { index in
      calls(experiment, at: index).texts.filter { $0.font == Theme.light.counterFont }
        .map(\.bounds.maxX)
    }
    #expect(places.allSatisfy { $0.count == 3 && $0 == places[0] })
  }

  /// However a picture is arranged, it says which run is which.
  @Test(
    arguments: [[.map], [.map, .surface], [.data, .loss], [.surface, .data]]
      as [[PanelKind]])
  func runsAreNamedInEveryArrangement(panels: [PanelKind]) throws {
    let experiment = try courseExperiment(
      courseRun(.bgd, epochs: 1), courseRun(.minibatch, epochs: 1))
    for layout in Composition.Layout.allCases {
      let scene = Scene(
        experiment,
        as: Composition(size: Size(width: 640, height: 360), layout: layout, panels: panels))
      let texts = DisplayList.still(of: scene).texts.map(\.string)
      if layout == .overlay || panels != [.data, .loss] {
        #expect(texts.contains("BGD") && texts.contains("mini-batch 10"))
      }
    }
  }

  @Test func aHiddenHeadingLeavesItsRoomToThePanels() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let shown = DisplayList.still(of: Scene(experiment)).texts
    let hidden = DisplayList.still(
      of: Scene(experiment, as: Composition(heading: .hidden))
    ).texts
    #expect(!hidden.contains { $0.string == "Batch gradient descent" })
    let top = { (texts: [Text]) in texts.first { $0.string == "Loss so far" }?.position.y ?? 0 }
    let first = { (texts: [Text]) in texts.map(\.bounds.minY).min() ?? 0 }
    #expect(top(hidden) < top(shown) && first(hidden) < 40)
  }

  @Test func aRunThatDivergedSaysSoInThePicture() throws {
    let experiment = try courseExperiment(courseRun(.bgd, epochs: 4000, learningRate: 4))
    let last = timeline(of: experiment).moments.count - 1
    let note = "diverged at update \(try #require(experiment.runs[0].divergedAt))"
    #expect(calls(experiment, at: last).texts.contains { $0.string == note })
    #expect(!calls(experiment, at: last - 1).texts.contains { $0.string == note })
  }

  @Test func isDrawnInTheThemeAndThePaletteAskedFor() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    func fills(_ scene: Scene) -> [Color] {
      DisplayList.still(of: scene).calls.compactMap {
        if case .fill(_, let color) = $0 { color } else { nil }
      }
    }
    let lowest = { (palette: Palette, paper: Palette.Paper) in
      palette.tones(on: paper).surface.color(at: 0)
    }
    #expect(fills(Scene(experiment)).first == lowest(.calm, .light))
    #expect(fills(Scene(experiment, as: Composition(theme: .dark))).first == lowest(.calm, .dark))
    #expect(fills(Scene(experiment, as: Composition(theme: .print))).first == lowest(.grey, .light))
    let viridis = Scene(
      experiment, as: Composition(theme: .dark, palette: .viridis))
    #expect(fills(viridis).first == lowest(.viridis, .dark))
    #expect(DisplayList.still(of: viridis).texts[0].color == Theme.dark.ink)
  }

  /// The loss curve of the second run is dashed, and no piece of it begins the dashes anew.
  @Test func dashesRunOnOverTheWholeCurve() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.sgd))
    let style = Theme.light.style(ofRun: 1)
    let offsets = calls(experiment, at: 200).calls.compactMap { call -> Double? in
      guard case .stroke(_, let stroke) = call, stroke.color == style.color, stroke.width == 2,
        !stroke.dashes.isEmpty
      else { return nil }
      return stroke.dashOffset
    }
    #expect(offsets.count == 13 && Set(offsets).count == 13)
  }

  @Test func aValleyIsDrawnAsALine() throws {
    let data = try DataSet(name: "valley", x: [3, 3], y: [1, 2])
    let experiment = try Experiment(
      Problem(fittingLineTo: data), runs: [courseRun(.bgd, learningRate: 0.05)])
    let dashes = calls(experiment, at: 10).calls.compactMap { call -> Path? in
      guard case .stroke(let path, let stroke) = call, !stroke.dashes.isEmpty, stroke.width > 1.5
      else { return nil }
      return path
    }
    #expect(dashes.count == 1)
  }
}

extension DisplayList {
  /// What never changes in a scene.
  fileprivate static func still(of scene: Scene) -> DisplayList {
    var canvas = DisplayList()
    scene.drawStill(on: &canvas)
    return canvas
  }
}
