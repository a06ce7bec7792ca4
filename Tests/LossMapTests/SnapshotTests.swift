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
}
