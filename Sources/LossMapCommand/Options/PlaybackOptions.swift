import ArgumentParser
import Exports
import LossMap

/// The options that say how an animation is played.
struct PlaybackOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Frames in a second (default: 20).", valueName: "N"))
  var fps: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How long the last frame stays (default: 2).", valueName: "SECONDS"))
  var hold: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How often it is played (default: forever).", valueName: "N|forever"))
  var loop: String?

  /// Puts the options into a request.
  func apply(to request: inout OutputRequest) {
    request.fps = fps
    request.hold = hold
    request.loop = loop
  }
}
