extension Embedding {
  /// A figure for Quarto.
  ///
  /// A still is named without its ending: Quarto takes the PNG for a page and the PDF for print.
  /// The width is a style, which pages heed; in print it would be wider than the paper.
  var quarto: String? {
    guard let file = webFile else { return nil }
    let caption = MarkdownText.text(file.provenance.caption)
    let label = "#fig-" + Embedding.label(of: file.path)
    guard case .still = file.kind else { return quartoDivision(file, label, caption) }
    return "![\(caption)]" + quartoImage(Embedding.stem(of: file.path), of: file, label + " ")
  }

  /// A name with a dot in it seems to have an ending, so that it is given one.
  private func quartoImage(_ stem: String, of file: EmbeddedFile, _ label: String = "") -> String {
    let path = FileSystem.name(of: stem).contains(".") ? stem + ".png" : stem
    let alt = MarkdownText.quoted(file.provenance.altText)
    return "(\(URLPath.text(path))){\(label)fig-alt=\(alt) style=\"width:\(width)px\"}"
  }

  /// Animations are for web pages alone; print shows a still.
  private func quartoDivision(_ file: EmbeddedFile, _ label: String, _ caption: String) -> String {
    let medium = webMedium?.text ?? ""
    let still = quartoImage(Embedding.stem(of: file.path), of: webStill ?? file)
    return """
      ::: {\(label)}
      ::: {.content-visible when-format="html"}
      ```{=html}
      \(medium)
      ```
      :::

      ::: {.content-visible unless-format="html"}
      ![]\(still)
      :::

      \(caption)
      :::
      """
  }
}
