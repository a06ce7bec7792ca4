import Drawing
import Experiments
import Figures
import PNGCoding

/// Writes the frames of a timeline into one file that moves, an animated PNG.
///
/// Programs that show no animations, and pages that are printed, show the last frame.
public struct AnimatedPicture: Sendable {
  private let scene: Scene
  private let timeline: Timeline
  private let scale: Double
  private let playback: Playback
  private let provenance: Provenance?

  /// How an animation is played.
  public struct Playback: Hashable, Sendable {
    /// Frames in a second, from 1 to 60; some browsers play more only slowly.
    public var framesPerSecond: Int
    /// The seconds that the last frame stays, from 0 to 600, to the nearest whole number of frames
    /// and never less than one.
    public var hold: Double
    /// How often it is played, below 2³¹; nil for without end.
    public var plays: Int?

    /// Creates a way to play.
    public init(framesPerSecond: Int = 20, hold: Double = 2, plays: Int? = nil) {
      self.framesPerSecond = framesPerSecond
      self.hold = hold
      self.plays = plays
    }

    /// The frames in the time that the last one stays.
    var framesHeld: Int { max(1, Int((hold * Double(framesPerSecond)).rounded())) }
  }

  /// Creates an output of the frames of a timeline.
  ///
  /// - Parameters:
  ///   - scene: What is drawn.
  ///   - timeline: The moments to draw it at.
  ///   - scale: The number of pixels to a layout unit.
  ///   - playback: How it is played.
  ///   - provenance: Where it came from, which its file says; nil to leave that untold.
  public init(
    _ scene: Scene, over timeline: Timeline, scale: Double = 1,
    played playback: Playback = .init(), from provenance: Provenance? = nil
  ) {
    self.provenance = provenance
    self.scene = scene
    self.timeline = timeline
    self.scale = scale
    self.playback = playback
  }

  /// Whether the name of a file says that it is an animation.
  public static func isNamed(by path: String) -> Bool { FileSystem.ending(of: path) == "apng" }

  /// How long the animation is, in seconds.
  public var duration: Double {
    Double(timeline.moments.count - 1 + playback.framesHeld) / Double(playback.framesPerSecond)
  }

  /// Writes the animation, over the one that is there.
  ///
  /// - Parameters:
  ///   - path: The file, which is replaced when the new one is complete.
  ///   - progress: Is told, after each moment, how many are done.
  /// - Returns: The number of frames in the file: moments that look alike share one.
  /// - Throws: ``OutputError``, `DrawingError`, or `CancellationError` when the task is cancelled;
  ///   what was there before is then still there.
  @discardableResult
  public func write(to path: String, progress: (Int) -> Void = { _ in }) throws -> Int {
    var frameCount = 0
    try AtomicFile(path).replace { file in
      frameCount = try write(to: file, named: path, progress: progress)
    }
    return frameCount
  }

  private func write(
    to file: Int32, named path: String, progress: (Int) -> Void
  ) throws -> Int {
    let moments = timeline.moments.indices
    let still = try Snapshot(of: scene, over: timeline).raster(scale: scale)
    var encoder = APNGEncoder(
      .forPictures(from: provenance), width: still.width, height: still.height,
      framesPerSecond: playback.framesPerSecond, plays: playback.plays)
    try FileSystem.write(
      encoder.head(frameCount: moments.count, still: still.pixels), to: file, named: path)
    var renderer = FrameRenderer(scene, over: timeline, scale: scale)
    for index in moments {
      try Task.checkCancellation()
      let frame = try renderer.raster(at: index)
      let ticks = index == moments.last ? playback.framesHeld : 1
      try FileSystem.write(encoder.add(frame.pixels, lasting: ticks), to: file, named: path)
      progress(index + 1)
    }
    try FileSystem.write(encoder.end(), to: file, named: path)
    if encoder.frameCount != moments.count {
      let (offset, bytes) = encoder.countCorrection
      try FileSystem.overwrite(bytes, in: file, at: offset, named: path)
    }
    return encoder.frameCount
  }
}
