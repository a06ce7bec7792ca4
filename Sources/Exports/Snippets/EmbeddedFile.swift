/// A file, or a folder of frames, that a document may show.
package struct EmbeddedFile: Hashable, Sendable {
  /// The path by which documents refer to it.
  package let path: String
  /// The kind of file.
  package let kind: Kind
  /// The number of moments it shows.
  package let frameCount: Int
  /// The account it gives of itself.
  package let provenance: Provenance

  /// The kinds of files that documents distinguish.
  package enum Kind: Hashable, Sendable {
    /// A picture that does not move, by the ending of its format.
    case still(String)
    /// A picture that moves.
    case animatedImage
    /// A video.
    case video
    /// A page to step through.
    case page
    /// A folder of numbered pictures.
    case frames
    /// A PDF with a frame on each page.
    case pages
  }

  /// Creates the account of a file.
  ///
  /// - Parameters:
  ///   - path: The path by which documents refer to it.
  ///   - kind: The kind of file.
  ///   - frameCount: The number of moments it shows.
  ///   - provenance: The account it gives of itself.
  package init(
    _ path: String, as kind: Kind, frameCount: Int = 1, from provenance: Provenance
  ) {
    self.path = path
    self.kind = kind
    self.frameCount = frameCount
    self.provenance = provenance
  }
}
