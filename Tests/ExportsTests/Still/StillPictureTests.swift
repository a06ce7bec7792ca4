import Descent
import Drawing
import Figures
import Foundation
import RunTesting
import TestSupport
import Testing

@testable import Exports

@Suite struct StillPictureTests {
  @Test func isTheLastFrame() throws {
    let folder = try TemporaryFolder()
    let experiment = try courseExperiment(courseRun(.bgd))
    let scene = Scene(experiment, as: Composition(size: Size(width: 640, height: 360)))
    let timeline = timeline(of: experiment)
    try StillPicture(Snapshot(of: scene, over: timeline)).write(
      to: folder.path("still.png"), as: .png)
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
    try StillPicture(Snapshot(of: scene, over: timeline, at: 3), scale: 2).write(
      to: folder.path("still.png"), as: .png)
    var renderer = FrameRenderer(scene, over: timeline, scale: 2)
    let expected = try renderer.raster(at: 3)
    #expect(expected.width == 960)
    let isSame = try Raster(contentsOfPNG: folder.path("still.png")) == expected
    #expect(isSame)
  }

  @Test func isNamedByItsEnding() {
    typealias Format = StillPicture.Format
    #expect(Format(ofFile: "notes/a.png") == .png && Format(ofFile: "a.SVG") == .svg)
    #expect(Format(ofFile: "a.b.pdf") == .pdf)
    #expect(Format(ofFile: "png") == nil && Format(ofFile: "notes.png/run") == nil)
    #expect(Format(ofFile: "a.gif") == nil && Format(ofFile: ".png") == nil)
  }

  /// As SVG and PDF: lines and letters, and the same bytes when made again.
  @Test(arguments: [StillPicture.Format.svg, .pdf])
  func isMadeOfVectors(format: StillPicture.Format) throws {
    let folder = try TemporaryFolder()
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.minibatch))
    let still = StillPicture(
      Snapshot(of: Scene(experiment), over: timeline(of: experiment)))
    for name in ["one", "two"] { try still.write(to: folder.path(name), as: format) }
    let bytes = FileManager.default.contents(atPath: folder.path("one")) ?? Data()
    #expect(bytes == FileManager.default.contents(atPath: folder.path("two")))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(format == .svg ? "<svg" : "%PDF-"))
    #expect(!text.contains("<image") && !text.contains("/Image"))
    #expect(bytes.count > 10_000 && bytes.count < 3_000_000)
  }
}
