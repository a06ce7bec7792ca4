import Drawing

/// Embeds figures in documents: with a caption, an alt text, the width of the layout, and a
/// still for readers and printers that play nothing.
package struct Embedding: Sendable {
  /// The files to show.
  package let files: [EmbeddedFile]
  /// The extent of the layout, in CSS pixels: pictures of more pixels are shown no larger.
  let size: Size
  /// The number of pixels to a unit of the layout.
  let scale: Double
  /// The speed of animations.
  let playback: Playback

  /// Embeds files that show the same.
  ///
  /// - Parameters:
  ///   - files: The files to show, and the stills that ``EmbedTarget`` asks for.
  ///   - size: The extent of the layout.
  ///   - scale: The number of pixels to a unit of the layout.
  ///   - playback: The speed of animations.
  package init(
    of files: [EmbeddedFile], size: Size, scale: Double = 1,
    played playback: Playback = .init()
  ) {
    self.files = files
    self.size = size
    self.scale = scale
    self.playback = playback
  }

  /// The text for a document, without a line end behind it; nil where such documents can show
  /// none of the files.
  package func snippet(for target: EmbedTarget) -> String? {
    switch target {
    case .markdown: markdown
    case .html: html
    case .quarto: quarto
    case .myst: myst
    case .latex: latex
    case .beamer: beamer
    case .reveal: reveal
    }
  }
}

extension Embedding {
  /// The first file of the first of some kinds that there is.
  func first(_ kinds: EmbeddedFile.Kind...) -> EmbeddedFile? {
    kinds.lazy.compactMap { kind in files.first { $0.kind == kind } }.first
  }

  /// The file that a web page shows: the most interactive one.
  var webFile: EmbeddedFile? {
    first(.page, .video, .animatedImage) ?? webStill
  }

  /// The file that a web page shows where nothing plays.
  var webStill: EmbeddedFile? { first(.still("svg"), .still("png")) }

  /// The file for print.
  var printStill: EmbeddedFile? { first(.still("pdf"), .still("png")) }

  /// The layout's width in whole pixels.
  var width: Int { Int(size.width.rounded()) }

  /// A path without its ending.
  static func stem(of path: String) -> String {
    FileSystem.ending(of: path).map { String(path.dropLast($0.count + 1)) } ?? path
  }

  /// A name for cross-references: the file's, in small letters, digits and hyphens.
  static func label(of path: String) -> String {
    let letters = FileSystem.name(of: stem(of: path)).lowercased().map {
      $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-"
    }
    let words = String(letters).split(separator: "-").joined(separator: "-")
    return words.isEmpty ? "descent" : words
  }
}
