import Experiments

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The moments, pixels and speed of an output.
public struct ExportSettings: Hashable, Sendable {
  /// The states that get a frame.
  public var cadence: Cadence
  /// The most frames.
  public var frameLimit: FrameLimit
  /// The moment that a still shows.
  public var still: StillChoice
  /// Pixels to a unit of the layout; points, in a PDF.
  public var scale: Double
  /// The speed of an animation.
  public var playback: Playback
  /// The number of frames of a folder drawn at a time, at least 1; the files are the same for any.
  public var workers: Int

  /// The most frames of an output.
  public enum FrameLimit: Hashable, Sendable {
    /// The format's own limit: 1000 in a folder, 300 in a film or a page.
    case automatic
    /// None.
    case all
    /// A number of at least 2.
    case count(Int)

    /// The limit as a number; nil for none.
    package func count(orElse automatic: Int) -> Int? {
      switch self {
      case .automatic: automatic
      case .all: nil
      case .count(let count): count
      }
    }
  }

  /// The moment that a still shows.
  public enum StillChoice: Hashable, Sendable {
    /// The end of all runs.
    case end
    /// A moment of the timeline of all states, by its index.
    case moment(Int)
    /// Moments between which the picture changes evenly, as maps on one page.
    case sheet(columns: Int, rows: Int)
  }

  /// Creates settings: all states, at the usual limits, with all processors.
  public init(
    cadence: Cadence = .iteration, frameLimit: FrameLimit = .automatic, still: StillChoice = .end,
    scale: Double = 1, playback: Playback = .init(),
    workers: Int = ProcessInfo.processInfo.activeProcessorCount
  ) {
    self.cadence = cadence
    self.frameLimit = frameLimit
    self.still = still
    self.scale = scale
    self.playback = playback
    self.workers = workers
  }
}

/// The way an animation is played.
public struct Playback: Hashable, Sendable {
  /// Frames per second, from 1 to 60; some browsers play more only slowly.
  public var framesPerSecond: Int
  /// The seconds that the last frame stays, from 0 to 600, to the nearest whole number of frames
  /// and never less than one.
  public var hold: Double
  /// The loop count, below 2³¹; nil to loop forever.
  public var plays: Int?

  /// Creates a way to play.
  public init(framesPerSecond: Int = 20, hold: Double = 2, plays: Int? = nil) {
    self.framesPerSecond = framesPerSecond
    self.hold = hold
    self.plays = plays
  }

  /// The number of frames in the time that the last one stays.
  var framesHeld: Int { max(1, Int((hold * Double(framesPerSecond)).rounded())) }
}
