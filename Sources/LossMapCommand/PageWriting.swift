import LossMap

extension DrawCommand {
  /// Writes a page to step through, with fewer states than wanted where it would be too large to be
  /// loaded quickly and the user has not said how many there are to be.
  func writePage(
    _ experiment: Experiment, _ scene: Scene, to path: String, _ picture: PictureOptions
  ) throws {
    let whole = Timeline(
      of: experiment.runs, by: picture.composition.clock, every: picture.cadence)
    var count = min(whole.moments.count, picture.largestAnimation ?? .max)
    func page() -> StepPage {
      let timeline = whole.changingEvenly(
        atMost: count, of: experiment, as: picture.composition)
      return StepPage(
        scene, of: experiment, over: timeline,
        from: provenance(of: path, showing: experiment, timeline, in: .page(states: count), picture)
      )
    }
    var text = try page().html()
    while !picture.hasFrameLimit, text.utf8.count > StepPage.usualSize, count > 2 {
      // What does not depend on the number of states is in the size as well.
      count = max(2, min(count * 9 / 10, count * StepPage.usualSize / text.utf8.count))
      text = try page().html()
    }
    if count < whole.moments.count {
      Console.warn(
        "\(whole.moments.count) states, thinned out to \(count) that change evenly; "
          + "--max-frames all has every one")
    }
    try StepPage.write(text, to: path)
    Console.say("\(path): \(count) \(count == 1 ? "state" : "states"), \(size(of: text))\n")
  }

  /// How large a file is, in words.
  private func size(of text: String) -> String {
    let size = Double(text.utf8.count)
    return size < 1e6
      ? "\(Int((size / 1e3).rounded())) kB" : "\((size / 1e5).rounded() / 10) MB"
  }
}
