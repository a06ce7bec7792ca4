import CZlib
import Drawing
import Foundation

/// Plays an animated PNG as its specification says, and refuses one that is not as it says.
///
/// The pictures in it are made files of their own, which libpng reads.
public struct AnimationPlayer {
  /// A part of the file.
  public struct Chunk {
    /// Its four letters.
    public let type: String
    /// What is in it.
    public let data: [UInt8]
  }

  /// What is seen for some time.
  public struct Frame {
    /// The whole picture.
    public let raster: Raster
    /// How long it is seen: a number of seconds, and what it is divided by.
    public let delay: (numerator: Int, denominator: Int)
    /// The part of the picture that was told.
    public let column, row, width, height: Int
    /// Whether it was laid over what was there.
    public let isOver: Bool

    /// How long it is seen, in seconds.
    public var seconds: Double { Double(delay.numerator) / Double(delay.denominator) }
  }

  /// Why a file cannot be played.
  public struct Complaint: Error, CustomStringConvertible {
    /// What is wrong.
    public let description: String
  }

  /// The parts of the file.
  public let chunks: [Chunk]
  /// The picture for those who cannot play.
  public let still: Raster
  /// The frames, each seen after the one before.
  public let frames: [Frame]
  /// How often they are to be played; 0 for without end.
  public let plays: Int

  /// Plays the bytes of a file.
  public init(_ bytes: [UInt8]) throws {
    chunks = try Self.chunks(of: bytes)
    guard let header = chunks.first, header.type == "IHDR", chunks.last?.type == "IEND" else {
      throw Complaint(description: "a file begins with IHDR and ends with IEND")
    }
    let folder = try TemporaryFolder()
    var still: [UInt8] = []
    var numbers: [Int]?
    var parts: [(control: [UInt8], stream: [UInt8])] = []
    var next = 0
    for chunk in chunks {
      if chunk.type == "fcTL" || chunk.type == "fdAT" {
        guard number(chunk.data.prefix(4)) == next else {
          throw Complaint(description: "sequence number \(next) is not there")
        }
        next += 1
      }
      switch chunk.type {
      case "acTL":
        guard numbers == nil, still.isEmpty else { throw Complaint(description: "acTL is late") }
        numbers = [number(chunk.data.prefix(4)), number(chunk.data.dropFirst(4))]
      case "IDAT": still += chunk.data
      case "fcTL":
        guard chunk.data.count == 26 else { throw Complaint(description: "fcTL has 26 bytes") }
        parts.append((Array(chunk.data.dropFirst(4)), []))
      case "fdAT":
        guard !parts.isEmpty else { throw Complaint(description: "fdAT is before any fcTL") }
        parts[parts.count - 1].stream += chunk.data.dropFirst(4)
      default: break
      }
    }
    guard let numbers, numbers[0] == parts.count else {
      throw Complaint(description: "acTL does not say that there are \(parts.count) frames")
    }
    plays = numbers[1]
    let stage = try Self.picture(still, header.data, size: header.data.prefix(8), in: folder)
    self.still = stage
    var pixels = [UInt32](repeating: 0, count: stage.width * stage.height)
    var frames: [Frame] = []
    for (control, stream) in parts {
      let raster = try Self.picture(stream, header.data, size: control.prefix(8), in: folder)
      let frame = try Frame(control, raster, over: &pixels, width: stage.width)
      frames.append(frame)
    }
    self.frames = frames
  }

  /// Chunks are length, type, data, and the CRC-32 of type and data.
  private static func chunks(of bytes: [UInt8]) throws -> [Chunk] {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else {
      throw Complaint(description: "this is no PNG")
    }
    var chunks: [Chunk] = []
    var rest = bytes.dropFirst(8)
    while rest.count >= 12 {
      let length = number(rest.prefix(4))
      let body = Array(rest.dropFirst(4).prefix(4 + length))
      let type = String(decoding: body.prefix(4), as: UTF8.self)
      guard number(rest.dropFirst(8 + length).prefix(4)) == checksum(of: body) else {
        throw Complaint(description: "the checksum of \(type) is wrong")
      }
      chunks.append(Chunk(type: type, data: Array(body.dropFirst(4))))
      rest = rest.dropFirst(12 + length)
    }
    guard rest.isEmpty else { throw Complaint(description: "something is behind the last chunk") }
    return chunks
  }

  /// A picture of a size of its own, and otherwise as a header says.
  private static func picture(
    _ stream: [UInt8], _ header: [UInt8], size: ArraySlice<UInt8>,
    in folder: borrowing TemporaryFolder
  ) throws -> Raster {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    for (type, data) in [("IHDR", size + header.dropFirst(8)), ("IDAT", stream[...]), ("IEND", [])]
    {
      let body = Array(type.utf8) + data
      for number in [data.count, -1, checksum(of: body)] {
        file +=
          number < 0 ? body : [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
      }
    }
    let path = folder.path("part.png")
    try Data(file).write(to: URL(filePath: path))
    return try Raster(contentsOfPNG: path)
  }

  private static func checksum(of bytes: [UInt8]) -> Int {
    Int(crc32(0, bytes, uInt(bytes.count)))
  }
}

extension AnimationPlayer.Frame {
  /// Puts a part into a picture, whose pixels have colours multiplied by alpha.
  fileprivate init(
    _ control: [UInt8], _ part: Raster, over pixels: inout [UInt32], width stageWidth: Int
  ) throws {
    let fields = (0..<4).map { number(control.dropFirst(4 * $0).prefix(4)) }
    (width, height, column, row) = (fields[0], fields[1], fields[2], fields[3])
    delay = (number(control[16..<18]), number(control[18..<20]))
    isOver = control[21] == 1
    let stageHeight = pixels.count / stageWidth
    guard column + width <= stageWidth, row + height <= stageHeight, control[20] == 0,
      control[21] <= 1
    else {
      throw AnimationPlayer.Complaint(description: "a frame is out of bounds, or of unknown kind")
    }
    for (index, pixel) in part.pixels.enumerated() {
      let place = (row + index / width) * stageWidth + column + index % width
      pixels[place] = isOver ? over(pixel, pixels[place]) : pixel
    }
    raster = Raster(width: stageWidth, height: stageHeight, pixels: pixels)
  }
}

/// A pixel on another one (Porter and Duff, *Compositing Digital Images*, 1984).
private func over(_ pixel: UInt32, _ ground: UInt32) -> UInt32 {
  let rest = 255 - pixel >> 24
  return [24, 16, 8, 0].reduce(0) { sum, shift in
    sum | ((pixel >> shift & 255) + ((ground >> shift & 255) * rest + 127) / 255) << shift
  }
}

private func number(_ bytes: some Sequence<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
