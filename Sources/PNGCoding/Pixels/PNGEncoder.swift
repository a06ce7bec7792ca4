/// Writes pictures as PNG, made for drawings: flat areas, thin lines and text.
///
/// A general compressor looks at every byte of a picture, of which nearly all say that nothing has
/// changed. This one looks at pixels, several at a time. The way of a picture:
///
/// 1. `PixelRows` are what is to be stored: per row a filter and its samples. No row is filtered,
/// as
///    drawn pictures repeat themselves to the letter, which differences would hide.
/// 2. `MatchFinder` tells them as lists of `Token`s, one for each `Patch`: pixels, and repeats of
///    earlier pixels.
/// 3. For their `TokenCounts` a `DeflateCode` is made, which is two of `HuffmanCode`. In it a
///    `BitWriter` writes each as a `CodedPatch`, and then all as a `DeflateBlock`. `DeflateSymbol`
///    and `CodeLengths` are the tables of the format.
/// 4. `zlibStream(of:)` puts a header before and the `Adler32` of all samples behind them. Pictures
///    that nothing shortens, such as noise, are stored as they are.
/// 5. The stream becomes a chunk of the file, with a CRC-32.
///
/// Frames go the same way by a ``FrameEncoder``, which keeps one code, and the patches that have
/// not changed; and pictures that move, each as a `FrameDelta`, by an ``APNGEncoder``.
///
/// Source: W3C, *Portable Network Graphics (PNG) Specification*, third edition (2025), for the
/// file; RFC 1950 for the stream; RFC 1951 for what is in it.
public struct PNGEncoder: Sendable {
  /// A note that travels with a picture, such as the program that made it.
  public struct TextChunk: Hashable, Sendable {
    /// The keyword: 1 to 79 characters of ASCII, such as `Software`.
    public let keyword: String
    /// The text, in any script; lines end in a line feed.
    public let text: String

    /// Creates a note.
    public init(_ keyword: String, _ text: String) {
      self.keyword = keyword
      self.text = text
    }
  }

  /// The notes as they stand in every picture.
  private let noteChunks: [UInt8]

  /// Creates an encoder that puts some notes into every picture.
  public init(notes: [TextChunk] = []) {
    noteChunks = notes.reduce(into: []) { $0.append($1) }
  }

  /// The bytes of a PNG file.
  ///
  /// - Parameters:
  ///   - width: The number of columns, at least 1.
  ///   - height: The number of rows, at least 1.
  ///   - pixels: The pixels row after row from the top, each alpha, red, green and blue from the
  ///     highest byte to the lowest, colours premultiplied by alpha. All take less than 2³⁰ bytes.
  /// - Returns: A file with three channels where all pixels are opaque, and with four otherwise.
  public func encode(width: Int, height: Int, pixels: [UInt32]) -> [UInt8] {
    let rows = PixelRows(width: width, height: height, premultiplied: pixels)
    return file(of: rows, in: DeflateBlock(of: rows))
  }

  /// The bytes of a PNG file of some rows, which are already in a block.
  func file(of rows: PixelRows, in block: DeflateBlock) -> [UInt8] {
    var file = head(width: rows.width, height: rows.height, channels: rows.channels)
    file.append(chunk: "IDAT", zlibStream(of: rows, in: block))
    file.append(chunk: "IEND", [])
    return file
  }

  /// The signature of every PNG file.
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The bytes before the pixels: the signature, the size, and the text chunks.
  func head(width: Int, height: Int, channels: Int) -> [UInt8] {
    var file = PNGEncoder.signature
    let colorType: UInt8 = channels == 3 ? 2 : 6
    file.append(
      chunk: "IHDR", bigEndian(width) + bigEndian(height) + [8, colorType, 0, 0, 0])
    return file + noteChunks
  }
}
