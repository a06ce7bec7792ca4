import Drawing
import Testing

@testable import Exports

@Suite struct LaTeXEmbedTests {
  private let caption = ##"\caption{From \^{y}\_1 $<$ 10$^{-}$$^{5}$ to C\#, 5*$\sigma$.}"##

  @Test func aStillIsAsWideAsTheText() {
    #expect(
      embedding("my notes/a.png", "my notes/a.pdf", scale: 2).latex == #"""
        % needs \usepackage{graphicx} in the preamble
        \begin{figure}[htbp]
        \centering
        \includegraphics[width=\linewidth,alt={At (−15, 3) 50\% ''up''.}]{my notes/a.pdf}
        \#(caption)
        \label{fig:a}
        \end{figure}
        """#)
  }

  /// Twelve frames are 0000.png to 0011.png; the fallback is the last one.
  @Test func framesArePlayed() {
    #expect(
      embedding("a.png", "notes/frames").latex == #"""
        % needs \usepackage{animate} in the preamble
        \begin{figure}[htbp]
        \centering
        \animategraphics[controls,loop,poster=last,width=\linewidth,\#
        alttext={At [-15, 3] 50   up .}]{25}{notes/frames/}{0000}{0011}
        \#(caption)
        \label{fig:frames}
        \end{figure}
        """#)
    #expect(embedding("frames", plays: 3).latex?.contains("loop") == false)
  }

  @Test func pagesArePlayed() {
    let embedding = embedding("a.pdf")
    let pages = Embedding(
      of: embedding.files.map {
        EmbeddedFile($0.path, as: .pages, frameCount: $0.frameCount, from: $0.provenance)
      }, size: embedding.size, played: .init(framesPerSecond: 25))
    #expect(pages.latex?.contains("]{25}{a}{}{}\n") == true)
  }

  @Test func aSlideHasRoomForItsTitle() {
    #expect(
      embedding("a.pdf").beamer == #"""
        % needs \usepackage{graphicx} in the preamble
        \begin{frame}
        \frametitle{A \& B}
        \begin{figure}
        \centering
        \setbeamerfont{caption}{size=\tiny}
        \includegraphics[width=\linewidth,height=0.62\textheight,keepaspectratio,\#
        alt={At (−15, 3) 50\% ''up''.}]{a.pdf}
        \#(caption)
        \label{fig:a}
        \end{figure}
        \end{frame}
        """#)
  }
}
