import Descent
import Drawing
import PictureTesting
import Testing

@testable import LossMap

@Suite struct FrameRendererTests {
  private let size = Size(width: 640, height: 360)

  private func frames(_ experiment: Experiment, at indices: [Int]) throws -> [Raster] {
    var renderer = FrameRenderer(
      Scene(experiment, as: Composition(size: size)), over: timeline(of: experiment))
    var frames: [Raster] = []
    for index in indices { frames.append(try renderer.raster(at: index)) }
    return frames
  }

  /// A path grown over many frames is the same as one drawn at once, pixel for pixel.
  @Test func growingEqualsDrawingAtOnce() throws {
    let experiment = try courseExperiment(courseRun(.sgd, epochs: 3), courseRun(.minibatch))
    let grown = try frames(experiment, at: Array(0...150)).last
    let atOnce = try frames(experiment, at: [150]).first
    #expect(grown == atOnce)
  }

  @Test func drawnTwiceIsTheSame() throws {
    let experiment = try courseExperiment(courseRun(.sgd, epochs: 1))
    let isSame = try frames(experiment, at: [0, 30, 60]) == frames(experiment, at: [0, 30, 60])
    #expect(isSame)
  }

  /// On one canvas, as a still would be drawn, the layers give the same picture but for rounding.
  @Test func layersAddUpToTheWholePicture() throws {
    let experiment = try courseExperiment(courseRun(.sgd, epochs: 3))
    let moments = timeline(of: experiment).moments
    var canvas = RasterCanvas(size: size)
    Scene(experiment, as: Composition(size: size)).draw(through: moments, on: &canvas)
    let whole = try canvas.raster()
    let layered = try #require(try frames(experiment, at: [moments.count - 1]).first)
    #expect(GoldenPicture.worstTile(whole, layered).difference < 0.004)
  }

  @Test func framesDiffer() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let frames = try frames(experiment, at: Array(0...10))
    #expect(Set(frames).count == 11)
  }

  @Test func scaleDoublesPixelsAndNotTheLayout() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    var renderer = FrameRenderer(
      Scene(experiment, as: Composition(size: size)), over: timeline(of: experiment), scale: 2)
    let raster = try renderer.raster(at: 5)
    #expect(raster.width == 1280 && raster.height == 720)
  }
}
