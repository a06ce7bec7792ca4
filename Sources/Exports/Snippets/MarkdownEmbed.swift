extension Embedding {
  /// A picture for Markdown, with its caption below.
  ///
  /// Markdown knows no widths: a picture of more pixels, or one that moves, takes HTML, which it
  /// allows. A page cannot stand in another: its still is a link to it.
  var markdown: String? {
    guard let file = webFile else { return nil }
    return markdownMedium(file) + "\n\n*" + MarkdownText.text(file.provenance.caption) + "*"
  }

  private func markdownMedium(_ file: EmbeddedFile) -> String {
    switch file.kind {
    case .page:
      let still = webStill.map(markdownImage) ?? MarkdownText.text(file.provenance.title)
      return "[\(still)](\(URLPath.text(file.path)))"
    case .still where scale == 1:
      return markdownImage(file)
    default:
      // An empty line would end the HTML.
      return webMedium?.text ?? ""
    }
  }

  private func markdownImage(_ file: EmbeddedFile) -> String {
    "![\(MarkdownText.text(file.provenance.altText))](\(URLPath.text(file.path)))"
  }
}
