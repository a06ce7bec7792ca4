import Drawing

extension Embedding {
  /// A figure for a page on the web.
  var html: String? {
    webMedium.map { medium in
      """
      <figure>
      \(medium.text)
      <figcaption>\(HTMLText.text(medium.file.provenance.caption))</figcaption>
      </figure>
      """
    }
  }

  /// The element that shows what moves, and a still where nothing is to move; or only a still.
  var webMedium: (text: String, file: EmbeddedFile)? { webMedium(of: size) }

  /// The element that shows the files at a size in CSS pixels, or smaller where the page is
  /// narrower.
  func webMedium(of size: Size) -> (text: String, file: EmbeddedFile)? {
    guard let file = webFile else { return nil }
    let text =
      switch file.kind {
      case .page: frame(around: file, of: size)
      case .video: film(of: size)
      case .animatedImage: animation(file, of: size)
      default: image(file, of: size)
      }
    return (text, file)
  }

  private func source(_ file: EmbeddedFile) -> String { URLPath.text(file.path) }

  private func extent(_ width: Double, _ height: Double) -> String {
    "width=\"\(Int(width.rounded()))\" height=\"\(Int(height.rounded()))\""
  }

  private func image(_ file: EmbeddedFile, of size: Size) -> String {
    """
    <img src="\(source(file))" \(extent(size.width, size.height)) \
    style="max-width:100%;height:auto" alt="\(HTMLText.text(file.provenance.altText))">
    """
  }

  /// Who wants less to move, or prints, gets the still.
  private func animation(_ file: EmbeddedFile, of size: Size) -> String {
    guard let still = webStill else { return image(file, of: size) }
    return """
      <picture>
      <source media="(prefers-reduced-motion: reduce), print" srcset="\(source(still))">
      \(image(file, of: size))
      </picture>
      """
  }

  /// Films play when they are asked to.
  private func film(of size: Size) -> String {
    let films = files.filter { $0.kind == .video }
    let poster = webStill.map { " poster=\"\(source($0))\"" } ?? ""
    let loop = playback.plays == nil ? " loop" : ""
    let label = HTMLText.text(films.first?.provenance.altText ?? "")
    let sources = films.map { "<source src=\"\(source($0))\">" }
    return """
      <video controls muted\(loop) playsinline\(poster) \(extent(size.width, size.height)) \
      style="max-width:100%;height:auto" aria-label="\(label)">
      \(sources.joined(separator: "\n"))
      </video>
      """
  }

  /// A page has its controls below the picture.
  private func frame(around file: EmbeddedFile, of size: Size) -> String {
    """
    <iframe src="\(source(file))" title="\(HTMLText.text(file.provenance.title))" \
    \(extent(size.width, size.height + Embedding.heightOfControls)) \
    style="max-width:100%;border:0" loading="lazy"></iframe>
    """
  }

  /// Room for the buttons, the numbers of two runs, and the caption.
  private static let heightOfControls = 300.0
}
