import PNGCoding
import Testing

@testable import LossMap

@Suite struct FrameFilesTests {
  /// Each file is what encoding that frame alone gives.
  @Test(arguments: [true, false]) func filesAreThoseOfSinglePictures(isOpaque: Bool) throws {
    let experiment = try courseExperiment(courseRun(.sgd, epochs: 2), courseRun(.bgd))
    let composition = Composition(
      size: .init(width: 320, height: 200), background: isOpaque ? .theme : .transparent)
    let scene = Scene(experiment, as: composition)
    let timeline = timeline(of: experiment)
    var files = FrameFiles(scene, over: timeline, scale: 1)
    var renderer = FrameRenderer(scene, over: timeline)
    for index in timeline.moments.indices.prefix(40) {
      let isSame =
        try files.file(at: index)
        == PNGEncoder.forPictures.encode(renderer.raster(at: index))
      #expect(isSame, "frame \(index)")
    }
  }
}
