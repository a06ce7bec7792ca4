import Descent
import Drawing
import Testing

@testable import LossMap

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
    var canvas = RecordingCanvas()
    snapshot.draw(on: &canvas)
    #expect(canvas.texts.contains { $0.string == "1.03" })
    #expect(snapshot.size == composition.size && snapshot.background == .white)
  }

  /// Laid on white paper, a transparent picture is the one that was drawn on white.
  @Test func isTransparentWhereNothingIsDrawn() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    var composition = composition
    let onPaper = try Snapshot(
      of: Scene(experiment, as: composition), over: timeline(of: experiment)
    ).raster(scale: 1)
    composition.background = .transparent
    let bare = try Snapshot(
      of: Scene(experiment, as: composition), over: timeline(of: experiment)
    ).raster(scale: 1)
    #expect(bare.pixels[0] == 0)
    var worst = 0
    for (bare, paper) in zip(bare.pixels, onPaper.pixels) {
      let white = 255 - Int(bare >> 24)
      for shift: UInt32 in [0, 8, 16] {
        // The colours are multiplied by alpha already.
        let laid = Int(bare >> shift & 0xFF) + white
        worst = max(worst, abs(laid - Int(paper >> shift & 0xFF)))
      }
    }
    // Layers of a pixel are rounded one by one.
    #expect(worst <= 3)
  }
}
