import Drawing
import Experiments
import Figures
import Foundation
import PictureTesting
import RunTesting
import Testing

@testable import Exports

@Suite struct PNGFormatTests {
  private func raster(_ footage: Footage) throws -> Raster {
    let folder = try TemporaryFolder()
    let (bytes, report) = try PNGFormat().export(footage)
    #expect(report.frameCount == 1 && report.summary == "one picture")
    try Data(bytes).write(to: URL(filePath: folder.path("still.png")))
    return try Raster(contentsOfPNG: folder.path("still.png"))
  }

  @Test func isTheLastFrame() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let footage = Footage.small(of: experiment, width: 640, height: 360)
    var renderer = FrameRenderer(footage.scene, over: timeline(of: experiment))
    let expected = try renderer.raster(at: 10)
    let isSame = try raster(footage) == expected
    #expect(isSame)
  }

  @Test func showsAnotherMomentOrMorePixels() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let footage = Footage.small(
      of: experiment, settings: .init(still: .moment(3), scale: 2))
    var renderer = FrameRenderer(footage.scene, over: timeline(of: experiment), scale: 2)
    let expected = try renderer.raster(at: 3)
    #expect(expected.width == 960)
    let isSame = try raster(footage) == expected
    #expect(isSame)
  }

  @Test func showsSeveralMomentsOnASheet() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let footage = Footage.small(
      of: experiment, settings: .init(still: .sheet(columns: 2, rows: 1)))
    let sheet = ContactSheet(
      experiment, over: timeline(of: experiment), as: footage.composition, in: footage.window,
      columns: 2, rows: 1)
    let expected = try sheet.raster(scale: 1)
    let isSame = try raster(footage) == expected
    #expect(isSame)
  }
}
