extension Embedding {
  /// A figure for LaTeX.
  var latex: String? {
    latexMedium(size: "width=\\linewidth").map { medium in
      """
      % \(medium.package)
      \(latexFigure(medium, placement: "[htbp]"))
      """
    }
  }

  /// A slide in LaTeX: the picture leaves room for the title and the caption.
  var beamer: String? {
    let size = "width=\\linewidth,height=0.62\\textheight,keepaspectratio"
    return latexMedium(size: size).map { medium in
      """
      % \(medium.package)
      \\begin{frame}
      \\frametitle{\(LaTeXText.text(medium.file.provenance.title))}
      \(latexFigure(medium, placement: "", font: "\\setbeamerfont{caption}{size=\\tiny}\n"))
      \\end{frame}
      """
    }
  }

  private typealias Medium = (text: String, package: String, file: EmbeddedFile)

  private func latexFigure(_ medium: Medium, placement: String, font: String = "") -> String {
    """
    \\begin{figure}\(placement)
    \\centering
    \(font)\(medium.text)
    \\caption{\(LaTeXText.text(medium.file.provenance.caption))}
    \\label{fig:\(Embedding.label(of: medium.file.path))}
    \\end{figure}
    """
  }

  /// The commands that show the frames if there are any, or else the still.
  private func latexMedium(size: String) -> Medium? {
    if let file = first(.frames, .pages) {
      return (
        animateGraphics(file, size: size), "needs \\usepackage{animate} in the preamble", file
      )
    }
    guard let file = printStill else { return nil }
    let text = """
      \\includegraphics[\(size),alt={\(LaTeXText.readOut(file.provenance.altText))}]\
      {\(LaTeXText.fileName(file.path))}
      """
    return (text, "needs \\usepackage{graphicx} in the preamble", file)
  }

  /// Viewers that play nothing, and print, show the last frame.
  ///
  /// Source: A. Grahn, *The animate Package* (2023), sections 5 and 6.
  private func animateGraphics(_ file: EmbeddedFile, size: String) -> String {
    let loop = playback.plays == nil ? "loop," : ""
    let alt = LaTeXText.plain(file.provenance.altText)
    var (base, first, last) = (Embedding.stem(of: file.path), "", "")
    if file.kind == .frames {
      let names = FrameNames(count: file.frameCount)
      base = FileSystem.path(file.path, "")
      (first, last) = (Embedding.stem(of: names[0]), Embedding.stem(of: names[file.frameCount - 1]))
    }
    return """
      \\animategraphics[controls,\(loop)poster=last,\(size),alttext={\(alt)}]\
      {\(playback.framesPerSecond)}{\(LaTeXText.fileName(base))}{\(first)}{\(last)}
      """
  }
}
