import Drawing
import Experiments
import Figures
import PNGCoding

/// The frames of a figure in one animated PNG.
///
/// Programs that show no animations, and pages that are printed, show the last frame.
package struct APNGFormat: FileFormat {
  package let endings = ["apng"]
  package let summary = "an animation"
  package let traits = ExportTraits(
    medium: .animatedImage, moments: .evenlyChanging(atMost: 300), plays: true,
    largestPlayCount: Int(Int32.max))

  package func write(
    _ footage: Footage, to sink: inout some ByteSink, monitor: ExportMonitor
  ) throws -> ExportReport {
    let timeline = footage.changingTimeline(atMost: 300, monitor: monitor)
    let count = timeline.moments.count
    let provenance = footage.provenance(at: timeline.last, in: .animation(frames: count))
    let (scene, scale) = (footage.scene, footage.settings.scale)
    let playback = footage.settings.playback
    let still = try Snapshot(of: scene, over: timeline).raster(scale: scale)
    var encoder = APNGEncoder(
      .forPictures(from: provenance), width: still.width, height: still.height,
      framesPerSecond: playback.framesPerSecond, plays: playback.plays)
    try sink.write(encoder.head(frameCount: count, still: still.pixels))
    var renderer = FrameRenderer(scene, over: timeline, scale: scale)
    for index in 0..<count {
      try Task.checkCancellation()
      let frame = try renderer.raster(at: index)
      let ticks = index == count - 1 ? playback.framesHeld : 1
      try sink.write(encoder.add(frame.pixels, lasting: ticks))
      monitor.update(index + 1, count)
    }
    try sink.write(encoder.end())
    // Moments that look alike share a frame.
    if encoder.frameCount != count {
      let (offset, bytes) = encoder.countCorrection
      try sink.overwrite(bytes, at: offset)
    }
    let seconds = Double(count - 1 + playback.framesHeld) / Double(playback.framesPerSecond)
    return ExportReport(
      frameCount: count, from: provenance,
      summary: "\(ExportReport.count(encoder.frameCount, "frame")), "
        + ExportReport.duration(seconds))
  }

  // An animated PNG is a PNG to whoever reads its text.
  package func provenance(in file: [UInt8]) -> Provenance? {
    DocumentMetadata(png: file).flatMap(Provenance.init)
  }
}
