extension Embedding {
  /// A figure for MyST Markdown.
  ///
  /// A still is named with `.*`: Sphinx takes the ending that its page, or its print, can show
  /// best.
  var myst: String? {
    guard let file = first(.animatedImage) ?? webStill else { return nil }
    let name = "fig-" + Embedding.label(of: file.path)
    let path = Embedding.directivePath(Embedding.stem(of: file.path) + ".*")
    let caption = MarkdownText.text(file.provenance.caption)
    guard file.kind == .animatedImage else {
      return mystFigure(path, file, ":name: \(name)", caption)
    }
    return """
      ````{only} html
      ```{raw} html
      <style>
      .lossmap-still { display: none; }
      @media print, (prefers-reduced-motion: reduce) {
        .lossmap-still { display: inline; }
        .lossmap-moving { display: none; }
      }
      </style>
      ```
      ```{image} \(Embedding.directivePath(file.path))
      :class: lossmap-moving
      :alt: \(MarkdownText.quoted(file.provenance.altText))
      :width: \(width)px
      ```
      ````

      \(mystFigure(path, webStill ?? file, ":name: \(name)\n:class: lossmap-still", caption))
      """
  }

  private func mystFigure(
    _ path: String, _ file: EmbeddedFile, _ options: String, _ caption: String
  ) -> String {
    """
    ```{figure} \(path)
    \(options)
    :alt: \(MarkdownText.quoted(file.provenance.altText))
    :width: \(width)px

    \(caption)
    ```
    """
  }

  /// A directive leaves out spaces of a path that no backslash precedes.
  static func directivePath(_ path: String) -> String {
    path.map { " \\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
