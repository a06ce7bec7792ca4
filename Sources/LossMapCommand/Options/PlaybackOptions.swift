import ArgumentParser
import Exports
import LossMap

/// The options that set the playback of an animation.
struct PlaybackOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Frames per second (default: 20).", valueName: "N"))
  var fps: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Seconds that the last frame stays (default: 2).", valueName: "SECONDS"))
  var hold: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The loop count (default: forever).", valueName: "N|forever"))
  var loop: String?

  /// Puts the options into a request.
  func apply(to request: inout OutputRequest) {
    request.fps = fps
    request.hold = hold
    request.loop = loop
  }
}
