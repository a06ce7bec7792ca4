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

  /// Whether the options go with a file.
  static func goWith(_ path: String) -> Bool {
    AnimatedPicture.isNamed(by: path) || Video.Format(ofFile: path) != nil
  }

  /// How an animation is played.
  ///
  /// - Parameter isUsed: Whether there is an animation.
  /// - Throws: `Failure` that names the option which is wrong, or has nothing to go with.
  func playback(isUsed: Bool) throws -> AnimatedPicture.Playback {
    let given = [("--fps", fps), ("--hold", hold), ("--loop", loop)]
    if !isUsed, case (let option, let text?)? = given.first(where: { $0.1 != nil }) {
      throw Failure(
        .wrongArguments, "\(option) \(text): goes with an animation; name one, as in -o run.apng")
    }
    var playback = AnimatedPicture.Playback()
    if let fps {
      guard let count = Int(fps), 1...60 ~= count else {
        throw Failure(.wrongArguments, "--fps \(fps): a whole number from 1 to 60 is expected")
      }
      playback.framesPerSecond = count
    }
    if let hold {
      let place = "--hold \(hold)"
      playback.hold = try Numbers.number(hold, at: place)
      guard 0...600 ~= playback.hold else {
        throw Failure(.wrongArguments, "\(place): the last frame stays 0 to 600 seconds")
      }
    }
    if let loop, loop != "forever" {
      let place = "--loop \(loop)"
      let count = try Numbers.count(loop, from: 1, at: place, or: "forever")
      guard count < 1 << 31 else {
        throw Failure(.wrongArguments, "\(place): too often; forever plays it without end")
      }
      playback.plays = count
    }
    return playback
  }
}
