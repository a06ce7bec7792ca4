import Descent
import Drawing
import Experiments
import RunTesting
import Testing

@testable import Figures

@Suite struct SnapshotTests {
  private let composition = Composition(size: Size(width: 480, height: 270))

  @Test func isTheFrameOfItsMoment() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let scene = Scene(experiment, as: composition)
    let timeline = timeline(of: experiment)
    var renderer = FrameRenderer(scene, over: timeline)
    for index in [0, 7] {
      let frame = try renderer.raster(at: index)
      let isSame = try Snapshot(of: scene, over: timeline, at: index).raster(scale: 1) == frame
      #expect(isSame)
    }
  }

  @Test func isOfTheEndUnlessTold() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let snapshot = Snapshot(
      of: Scene(experiment, as: composition), over: timeline(of: experiment))
    var canvas = DisplayList()
    snapshot.draw(on: &canvas)
    #expect(canvas.texts.contains { $0.string == "1.03" })
    #expect(snapshot.size == composition.size && snapshot.background == .white)
  }

  /// However the runs' pieces take turns.
  @Test(arguments: [Clock.samples, .updates])
  func theEndIsTheLastMoment(clock: Clock) throws {
    let experiment = try courseExperiment(
      courseRun(.sgd), courseRun(.minibatch, epochs: 20), courseRun(.bgd, epochs: 45))
    let scene = Scene(experiment, as: composition)
    let timeline = Timeline(of: experiment.runs, by: clock)
    let end = Snapshot(ofEndOf: experiment.runs, in: scene, by: clock)
    let isSame = try end.raster(scale: 1) == Snapshot(of: scene, over: timeline).raster(scale: 1)
    #expect(isSame)
    var (whole, short) = (DisplayList(), DisplayList())
    Snapshot(of: scene, over: timeline).draw(on: &whole)
    end.draw(on: &short)
    #expect(short.calls == whole.calls)
  }

  /// Laid on white paper, a transparent picture is the one that was drawn on white.
  @Test func isTransparentWhereNothingIsDrawn() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    var composition = composition
    let onPaper = try Snapshot(
      of: Scene(experiment, as: composition), over: timeline(of: experiment)
    ).raster(scale: 1)
    composition.background = .transparent
    let unknownLoss = try Snapshot(
      of: Scene(experiment, as: composition), over: timeline(of: experiment)
    ).raster(scale: 1)
    #expect(unknownLoss.pixels[0] == 0)
    var worst = 0
    for (unknownLoss, paper) in zip(unknownLoss.pixels, onPaper.pixels) {
      let white = 255 - Int(unknownLoss >> 24)
      for shift: UInt32 in [0, 8, 16] {
        // The colours are multiplied by alpha already.
        let laid = Int(unknownLoss >> shift & 0xFF) + white
        worst = max(worst, abs(laid - Int(paper >> shift & 0xFF)))
      }
    }
    // Layers of a pixel are rounded one by one.
    #expect(worst <= 3)
  }
}
