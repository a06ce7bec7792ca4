import LossMap

extension OutputWriter {
  /// Writes a page to step through, with fewer states than wanted where it would be too large to be
  /// loaded quickly and the user has not said how many there are to be.
  func writePage(to path: String) throws -> EmbeddedFile {
    let whole = Timeline(
      of: experiment.runs, by: picture.composition.clock, every: picture.cadence)
    var count = min(whole.moments.count, picture.largestAnimation ?? .max)
    var provenance = provenance(of: path, at: whole.last, in: .page(states: count))
    func page() throws -> String {
      provenance = self.provenance(of: path, at: whole.last, in: .page(states: count))
      let timeline = whole.changingEvenly(
        atMost: count, of: experiment, as: picture.composition)
      return try StepPage(scene, of: experiment, over: timeline, from: provenance).html()
    }
    var text = try page()
    while !picture.hasFrameLimit, text.utf8.count > StepPage.usualSize, count > 2 {
      // What does not depend on the number of states is in the size as well.
      count = max(2, min(count * 9 / 10, count * StepPage.usualSize / text.utf8.count))
      text = try page()
    }
    if count < whole.moments.count {
      Console.warn(
        "\(whole.moments.count) states, thinned out to \(count) that change evenly; "
          + "--max-frames all has every one")
    }
    try StepPage.write(text, to: path)
    let size = OutputWriter.size(text.utf8.count)
    Console.say("\(path): \(count) \(count == 1 ? "state" : "states"), \(size)\n")
    return EmbeddedFile(path, as: .page, frameCount: count, from: provenance)
  }
}
