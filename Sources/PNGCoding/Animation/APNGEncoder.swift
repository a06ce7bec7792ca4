/// Writes moving pictures as an animated PNG, a frame at a time.
///
/// A file is what ``head(frameCount:still:)``, ``add(_:lasting:)`` for each frame, and ``end()``
/// return, one behind the other. Between them this holds one frame and what it was made of.
///
/// Programs that show no animations show a picture of its own and not the first frame:
/// it is the only one some readers will see, and the beginning of an animation often tells least.
///
/// A frame is told as a `FrameDelta` from the one before. One that does not differ makes the one
/// before last longer, and so a frame is written when the next one that differs is there.
///
/// Source: W3C, *Portable Network Graphics (PNG) Specification*, third edition (2025), sections
/// 4.9, *APNG: frame-based animation*, and 11.3.6, *Animation information*.
public struct APNGEncoder: Sendable {
  private let encoder: PNGEncoder
  private let width: Int
  private let height: Int
  private let framesPerSecond: Int
  private let plays: Int
  /// The frame shown last.
  private var shown: [UInt32] = []
  /// That frame as it will be written.
  private var pending: (change: FrameDelta, stream: [UInt8], ticks: Int)?
  private var nextSequenceNumber = 0

  /// The number of frames so far.
  public private(set) var frameCount = 0

  /// A frame lasts so many ticks at most.
  static let mostTicks = Int(UInt16.max)

  /// Creates an encoder of one animation.
  ///
  /// - Parameters:
  ///   - encoder: What makes the pictures, with its notes.
  ///   - width: The number of columns, at least 1.
  ///   - height: The number of rows, at least 1.
  ///   - framesPerSecond: The number of ticks in a second, from 1 to 65535.
  ///   - plays: How often it is played, below 2³¹; nil for without end.
  public init(
    _ encoder: PNGEncoder, width: Int, height: Int, framesPerSecond: Int, plays: Int? = nil
  ) {
    precondition(1...Self.mostTicks ~= framesPerSecond, "a second is 1 to 65535 ticks")
    precondition(1..<(1 << 31) ~= plays ?? 1, "a file counts to 2³¹")
    self.encoder = encoder
    self.width = width
    self.height = height
    self.framesPerSecond = framesPerSecond
    self.plays = plays ?? 0
  }

  /// The beginning of a file.
  ///
  /// - Parameters:
  ///   - frameCount: The number of frames expected, at least 1.
  ///   - still: The picture for programs that show no animations; its pixels, and those of all
  ///     frames, are as those that ``PNGEncoder`` takes.
  public func head(frameCount: Int, still: [UInt32]) -> [UInt8] {
    var file = encoder.head(width: width, height: height, channels: 4)
    file += control(frameCount: frameCount)
    file.append(chunk: "IDAT", stream(of: FrameDelta(width: width, pixels: still)))
    return file
  }

  /// The offset of the number of frames in the head, and its bytes.
  ///
  /// Frames that are like the one before are not known beforehand: where there were some, these
  /// bytes replace what the beginning said.
  public var countCorrection: (offset: Int, bytes: [UInt8]) {
    (
      encoder.head(width: width, height: height, channels: 4).count,
      control(frameCount: frameCount)
    )
  }

  /// Adds a frame.
  ///
  /// - Parameters:
  ///   - pixels: The pixels of the whole picture.
  ///   - ticks: How long it lasts, from 1 to 65535.
  /// - Returns: The bytes that are next in the file; there may be none yet.
  public mutating func add(_ pixels: [UInt32], lasting ticks: Int = 1) -> [UInt8] {
    precondition(1...Self.mostTicks ~= ticks, "a frame lasts 1 to 65535 ticks")
    let change =
      pending == nil
      ? FrameDelta(width: width, pixels: pixels)
      : FrameDelta(from: shown, to: pixels, width: width)
    if change == nil, let (change, stream, before) = pending, before + ticks <= Self.mostTicks {
      pending = (change, stream, before + ticks)
      return []
    }
    let bytes = takePending()
    let next = change ?? .none
    shown = pixels
    pending = (next, stream(of: next), ticks)
    frameCount += 1
    return bytes
  }

  /// The end of a file, behind the last frame.
  public mutating func end() -> [UInt8] {
    var bytes = takePending()
    bytes.append(chunk: "IEND", [])
    return bytes
  }

  private func control(frameCount: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(chunk: "acTL", bigEndian(frameCount) + bigEndian(plays))
    return bytes
  }

  private func stream(of change: FrameDelta) -> [UInt8] {
    zlibStream(
      of: PixelRows(
        width: change.width, height: change.height, premultiplied: change.pixels, isOpaque: false))
  }

  /// The bytes of the frame that waits for the next one.
  private mutating func takePending() -> [UInt8] {
    guard let (change, stream, ticks) = pending else { return [] }
    pending = nil
    var control = takeSequenceNumber()
    for number in [change.width, change.height, change.column, change.row] {
      control += bigEndian(number)
    }
    for number in [ticks, framesPerSecond] { control += bigEndian(number).suffix(2) }
    // The frame stays as it is for the next one.
    control += [0, change.isOver ? 1 : 0]
    var bytes: [UInt8] = []
    bytes.append(chunk: "fcTL", control)
    bytes.append(chunk: "fdAT", takeSequenceNumber() + stream)
    return bytes
  }

  /// The number of the next chunk of a frame.
  private mutating func takeSequenceNumber() -> [UInt8] {
    defer { nextSequenceNumber += 1 }
    return bigEndian(nextSequenceNumber)
  }
}
