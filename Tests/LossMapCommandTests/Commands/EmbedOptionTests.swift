import Foundation
import PictureTesting
import Testing

@testable import LossMapCommand

@Suite struct EmbedOptionTests {
  private func draw(_ arguments: String, in folder: String) throws -> ProgramRun {
    try ProgramRun(
      ["draw", "bgd", "--size", "480x270", "--epochs", "1"]
        + arguments.split(separator: " ").map(String.init), in: folder)
  }

  @Test func printsTheSnippetAlone() throws {
    let folder = try TemporaryFolder()
    let run = try draw("-o a.png --embed markdown", in: folder.path)
    #expect(run.status == 0 && run.errors == "a.png: one picture\n")
    #expect(run.output.hasPrefix("![Contour map of the mean squared error over w and b"))
    #expect(run.output.contains("](a.png)\n\n*") && run.output.hasSuffix(".*\n"))
    #expect(try draw("-o a.png", in: folder.path).output.isEmpty)
  }

  @Test func writesTheStillsThatAreMissing() throws {
    let folder = try TemporaryFolder()
    let run = try draw("-o notes/a.apng --embed quarto --fps 5", in: folder.path)
    #expect(
      run.errors
        == "notes/a.apng: 2 frames, 2.2 s\nnotes/a.png: one picture\nnotes/a.pdf: one picture\n")
    #expect(run.output.hasPrefix("::: {#fig-a}\n"))
    // Each says how it alone is made, and is written again without asking.
    let again = try draw("-o notes/a.apng --embed quarto --fps 5", in: folder.path)
    #expect(again.status == 0)
    let command = try ProgramRun(["show", "notes/a.pdf", "--command"], in: folder.path).output
    #expect(command == "lossmap draw bgd --epochs 1 --size 480x270 -o notes/a.pdf\n")
  }

  @Test func leavesFilesOfOthersAlone() throws {
    let folder = try TemporaryFolder()
    try Data("mine".utf8).write(to: URL(filePath: folder.path("a.png")))
    let run = try draw("-o a.apng --embed html", in: folder.path)
    #expect(run.status == 73 && run.output.isEmpty)
    #expect(
      run.errors == """
        lossmap: a.png: already exists and was not made by lossmap; --embed html needs a still of this \
        name beside the others, so choose another with -o

        """)
    #expect(try folder.names() == ["a.png"])
  }

  @Test func aFolderIsForLaTeXAlone() throws {
    let folder = try TemporaryFolder()
    let latex = try draw("-o frames --fps 5 --embed latex", in: folder.path)
    #expect(latex.output.contains("]{5}{frames/}{0000}{0001}\n"))
    let html = try draw("-o frames --embed html", in: folder.path)
    #expect(html.status == 64 && html.output.isEmpty)
    #expect(
      html.errors == """
        lossmap: --embed html: a folder of frames cannot be shown there; a picture or an animation \
        can, as in -o race.png or -o race.apng

        """)
    #expect(try draw("--embed myst", in: folder.path).status == 64)
  }

  /// A document of pages is played like a folder, and is none of the pictures that others show.
  @Test func pagesAreForLaTeXAlone() throws {
    let folder = try TemporaryFolder()
    let latex = try draw("--pages -o a.pdf --fps 5 --embed latex", in: folder.path)
    #expect(latex.output.contains("]{5}{a}{}{}\n"))
    #expect(try folder.names() == ["a.pdf"])
    #expect(try draw("--pages -o a.pdf --embed quarto", in: folder.path).status == 64)
  }

  @Test func saysWhatKindsThereAre() throws {
    let folder = try TemporaryFolder()
    let run = try draw("-o a.png --embed word", in: folder.path)
    #expect(run.status == 64)
    #expect(
      run.errors == """
        lossmap: --embed word: there are markdown, html, quarto, myst, latex, beamer, reveal

        """)
  }

  /// Both would be printed on standard output.
  @Test func goesWithoutASummary() throws {
    let folder = try TemporaryFolder()
    let run = try draw("-o a.png --embed html --summary", in: folder.path)
    #expect(run.status == 64 && run.output.isEmpty && run.errors.contains("leave out --summary"))
  }
}
