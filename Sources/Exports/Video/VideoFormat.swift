extension Video {
  /// A kind of file that ffmpeg makes of frames.
  public enum Format: String, CaseIterable, Sendable {
    /// At most 256 colours, shown everywhere.
    case gif
    /// H.264, which everything plays.
    case mp4
    /// VP9, for pages on the web.
    case webm
    /// Every pixel as it was drawn, for pages on the web.
    case webp

    /// The format that the ending of a path names, if there is one.
    public init?(ofFile path: String) {
      self.init(endingOf: path)
    }

    /// Whether what is behind a picture may show through.
    public var canBeTransparent: Bool { self != .mp4 }

    /// Whether a file says how often it is played.
    public var canLoop: Bool { largestPlayCount != nil }

    /// How often a file can ask to be played, besides without end; nil where it cannot ask.
    public var largestPlayCount: Int? {
      switch self {
      case .gif: 65536
      case .webp: 65535
      case .mp4, .webm: nil
      }
    }

    /// The rate that a file can hold which is nearest to a number of frames in a second.
    ///
    /// A GIF counts hundredths of a second, and browsers slow down what lasts less than two.
    func rate(nearest framesPerSecond: Int) -> FrameRate {
      guard self == .gif else { return FrameRate(count: framesPerSecond, seconds: 1) }
      let shorter = max(2, 100 / framesPerSecond)
      let choices = [shorter, shorter + 1].map { FrameRate(count: 100, seconds: $0) }
      func error(_ rate: FrameRate) -> Double { abs(rate.perSecond - Double(framesPerSecond)) }
      return error(choices[1]) < error(choices[0]) ? choices[1] : choices[0]
    }
  }

  /// So many frames in so many seconds.
  struct FrameRate: Hashable, Sendable {
    var count: Int
    var seconds: Int

    /// Frames in one second.
    var perSecond: Double { Double(count) / Double(seconds) }
    /// The rate as ffmpeg reads it.
    var text: String { seconds == 1 ? "\(count)" : "\(count)/\(seconds)" }
  }
}
