import Drawing
import Figures
import Foundation
import PictureTesting
import RunTesting
import Testing

@testable import Exports

@Suite struct FrameFilesTests {
  /// Each file holds the pixels of that frame, and has the bytes that it has when it is the first.
  @Test(arguments: [true, false]) func filesHoldTheFrames(isOpaque: Bool) throws {
    let folder = try TemporaryFolder()
    let experiment = try courseExperiment(courseRun(.sgd, epochs: 2), courseRun(.bgd))
    let composition = Composition(
      size: .init(width: 320, height: 200), background: isOpaque ? .theme : .transparent)
    let scene = Scene(experiment, as: composition)
    let timeline = timeline(of: experiment)
    var files = try FrameFiles(scene, over: timeline)
    var renderer = FrameRenderer(scene, over: timeline)
    for index in timeline.moments.indices.prefix(40) {
      let file = try files.file(at: index)
      try Data(file).write(to: URL(filePath: folder.path("frame.png")))
      let isSame =
        try Raster(contentsOfPNG: folder.path("frame.png")) == renderer.raster(at: index)
      #expect(isSame, "frame \(index)")
      guard index % 13 == 0 else { continue }
      var fresh = try FrameFiles(scene, over: timeline)
      let isIndependent = try fresh.file(at: index) == file
      #expect(isIndependent, "frame \(index)")
    }
  }
}
