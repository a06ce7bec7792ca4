import Drawing
import Figures
import PNGCoding

/// Writes a picture into a file.
public struct StillPicture: Sendable {
  private let picture: any Picture
  private let scale: Double
  private let provenance: Provenance?

  /// Creates an output of a picture.
  ///
  /// - Parameters:
  ///   - picture: What is drawn.
  ///   - scale: The number of pixels to a layout unit; of points, in a PDF.
  ///   - provenance: Where it came from, which its file says; nil to leave that untold.
  public init(_ picture: some Picture, scale: Double = 1, from provenance: Provenance? = nil) {
    self.provenance = provenance
    self.picture = picture
    self.scale = scale
  }

  /// A kind of file that a picture is written as.
  public enum Format: String, CaseIterable, Sendable {
    /// Pixels.
    case png
    /// Lines and letters, for pages on the web.
    case svg
    /// Lines and letters, for print.
    case pdf

    /// The format that the ending of a path names, if there is one.
    public init?(ofFile path: String) {
      self.init(endingOf: path)
    }
  }

  /// Writes the picture, over the one that is there.
  ///
  /// - Throws: ``OutputError`` or `DrawingError`; what was there before is then still there.
  public func write(to path: String, as format: Format) throws {
    let bytes =
      switch format {
      case .png: try pixels()
      case .svg: try vectors(.svg)
      case .pdf: try vectors(.pdf)
      }
    try AtomicFile(path).replace(with: bytes)
  }

  private func pixels() throws(DrawingError) -> [UInt8] {
    PNGEncoder.forPictures(from: provenance).encode(try picture.raster(scale: scale))
  }

  private func vectors(_ format: VectorCanvas.Format) throws(DrawingError) -> [UInt8] {
    var canvas = VectorCanvas(
      format: format, size: picture.size, scale: scale, background: picture.background,
      information: provenance?.information)
    picture.draw(on: &canvas)
    return try canvas.bytes()
  }
}
