import Descent
import Drawing
import PictureTesting
import Testing

@testable import LossMap

@Suite struct StillPictureTests {
  @Test func isTheLastFrame() throws {
    let folder = try TemporaryFolder()
    let experiment = try courseExperiment(courseRun(.bgd))
    let scene = Scene(experiment, as: Composition(size: Size(width: 640, height: 360)))
    let timeline = timeline(of: experiment)
    try StillPicture(scene, over: timeline).write(to: folder.path("still.png"))
    var renderer = FrameRenderer(scene, over: timeline)
    let expected = try renderer.raster(at: 10)
    let isSame = try Raster(contentsOfPNG: folder.path("still.png")) == expected
    #expect(isSame)
  }

  @Test func showsAnotherMomentOrMorePixels() throws {
    let folder = try TemporaryFolder()
    let experiment = try courseExperiment(courseRun(.bgd))
    let scene = Scene(experiment, as: Composition(size: Size(width: 480, height: 270)))
    let timeline = timeline(of: experiment)
    try StillPicture(scene, over: timeline, at: 3, scale: 2).write(to: folder.path("still.png"))
    var renderer = FrameRenderer(scene, over: timeline, scale: 2)
    let expected = try renderer.raster(at: 3)
    #expect(expected.width == 960)
    let isSame = try Raster(contentsOfPNG: folder.path("still.png")) == expected
    #expect(isSame)
  }
}
