/// A kind of document that pictures are embedded in.
package enum EmbedTarget: String, CaseIterable, Sendable {
  /// Markdown, as notes and READMEs have it.
  case markdown
  /// A page on the web.
  case html
  /// A document of Quarto, which becomes a page or a PDF.
  case quarto
  /// MyST Markdown, as Sphinx and Jupyter Book read it.
  case myst
  /// An article in LaTeX.
  case latex
  /// A slide in LaTeX.
  case beamer
  /// A slide of reveal.js.
  case reveal

  /// Returns whether documents of this kind can show a file.
  package func shows(_ kind: EmbeddedFile.Kind) -> Bool {
    switch kind {
    case .still, .animatedImage: true
    // Sphinx copies only image files beside its pages.
    case .video, .page: self != .myst
    case .frames, .pages: self == .latex || self == .beamer
    }
  }

  /// The stills that a document needs besides the outputs there are: in the formats that it picks
  /// from, and for readers and printers that show nothing move.
  ///
  /// - Returns: The paths of files that are yet to be written, beside the first output that counts.
  package func missingStills(beside outputs: [String]) -> [String] {
    let kinds = outputs.map { ExportFormats.format(ofPath: $0).traits.medium }
    let shown = zip(outputs, kinds).filter { shows($0.1) }
    // A folder of frames, or a page, has all that it needs.
    let isComplete =
      switch self {
      case .latex, .beamer: kinds.contains(.frames)
      case .html, .reveal: kinds.contains(.page)
      case .markdown, .quarto, .myst: false
      }
    guard !isComplete, let first = shown.first?.0 else { return [] }
    let stem = Embedding.stem(of: first)
    func has(_ formats: String...) -> Bool {
      formats.contains { kinds.contains(.still($0)) }
    }
    func missing(_ formats: String...) -> [String] {
      formats.map { "\(stem).\($0)" }.filter { !outputs.contains($0) }
    }
    switch self {
    case .markdown, .html, .reveal: return has("png", "svg") ? [] : missing("png")
    case .latex, .beamer: return has("png", "pdf") ? [] : missing("pdf")
    case .quarto: return missing("png", "pdf")
    case .myst: return outputs.contains(stem + ".svg") ? missing("pdf") : missing("png", "pdf")
    }
  }
}
