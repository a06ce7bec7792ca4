/// A file, or a folder of frames, that a document may show.
public struct EmbeddedFile: Hashable, Sendable {
  /// Where it is, as documents are to name it.
  public let path: String
  /// What it is.
  public let kind: Kind
  /// The number of moments it shows.
  public let frameCount: Int
  /// What it says of itself.
  public let provenance: Provenance

  /// What a file is to a document.
  public enum Kind: Hashable, Sendable {
    /// A picture that does not move.
    case still(StillPicture.Format)
    /// A picture that moves: `.apng`, `.gif`, `.webp`.
    case animatedImage
    /// A film: `.mp4`, `.webm`.
    case video
    /// A page to step through.
    case page
    /// A folder of numbered pictures.
    case frames
    /// A PDF with a frame on each page.
    case pages

    /// What the ending of a path says; a folder where it says nothing.
    public init(ofFile path: String) {
      if let format = StillPicture.Format(ofFile: path) {
        self = .still(format)
        return
      }
      switch FileSystem.ending(of: path) {
      case "apng", "gif", "webp": self = .animatedImage
      case "mp4", "webm": self = .video
      case "html": self = .page
      default: self = .frames
      }
    }
  }

  /// Creates the account of a file.
  ///
  /// - Parameters:
  ///   - path: Where it is, as documents are to name it.
  ///   - kind: What it is; nil for what its ending says.
  ///   - frameCount: The number of moments it shows.
  ///   - provenance: What it says of itself.
  public init(
    _ path: String, as kind: Kind? = nil, frameCount: Int = 1, from provenance: Provenance
  ) {
    self.path = path
    self.kind = kind ?? Kind(ofFile: path)
    self.frameCount = frameCount
    self.provenance = provenance
  }
}
