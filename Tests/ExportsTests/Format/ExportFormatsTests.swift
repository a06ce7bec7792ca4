import Testing

@testable import Exports

@Suite struct ExportFormatsTests {
  /// An ending names one format among those with pages, and one among the others.
  @Test(arguments: [true, false]) func eachEndingIsThereOnce(isPaged: Bool) {
    let endings = ExportFormats.all.filter { $0.traits.isPaged == isPaged }.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
    #expect(endings.allSatisfy { $0 == $0.lowercased() && !$0.contains(".") && !$0.isEmpty })
  }

  /// A path has at most one folder to become.
  @Test func oneFormatIsAFolder() {
    #expect(ExportFormats.all.filter(\.endings.isEmpty).count == 1)
    #expect(ExportFormats.files.count == ExportFormats.all.count - 1)
    #expect(ExportFormats.files.allSatisfy { !$0.endings.isEmpty })
  }

  @Test(arguments: ExportFormats.all) func areFoundByTheirEndings(format: any ExportFormat) {
    for ending in format.endings {
      for path in ["notes/a.\(ending)", "A.\(ending.uppercased())", "a.b.\(ending)"] {
        let found = ExportFormats.format(ofPath: path, isPaged: format.traits.isPaged)
        #expect(found.displayName == format.displayName && found.traits == format.traits)
      }
    }
  }

  @Test(arguments: [
    "run", "notes/v1.2", "png", ".png", "a.apng/frames", "notes.png/run", "a.jpg", "a.html.",
  ])
  func aPathWithoutSuchAnEndingIsAFolder(path: String) {
    #expect(ExportFormats.format(ofPath: path) is FrameFormat)
    #expect(ExportFormats.format(ofPath: path, isPaged: true) is FrameFormat)
  }

  @Test func anUnknownEndingNamesNone() {
    #expect(ExportFormats.format(withEnding: "jpg") == nil)
    #expect(ExportFormats.format(withEnding: "PNG") == nil)
    #expect(ExportFormats.format(withEnding: nil) is FrameFormat)
  }

  /// Pages are asked for, and only a PDF has them.
  @Test func pagesAreAskedFor() {
    #expect(ExportFormats.format(ofPath: "a.pdf") is PDFFormat)
    #expect(ExportFormats.format(ofPath: "a.pdf", isPaged: true) is PDFPagesFormat)
    for format in ExportFormats.all where !format.endings.contains("pdf") {
      let path = "a" + (format.endings.first.map { "." + $0 } ?? "")
      #expect(ExportFormats.format(ofPath: path, isPaged: true).traits == format.traits)
    }
  }

  @Test func endingsAreAList() {
    #expect(
      ExportFormats.endings("or")
        == ".png, .svg, .pdf, .apng, .html, .gif, .mp4, .webm or .webp")
    #expect(ExportFormats.endings("and") { $0.traits.moments == .one } == ".png, .svg and .pdf")
    #expect(ExportFormats.endings("or", where: \.traits.isPaged) == ".pdf")
    #expect(ExportFormats.endings("or") { _ in false } == "")
  }

  /// What plays has a frame rate, a page shows all moments, and a loop count needs something that
  /// plays.
  @Test(arguments: ExportFormats.all) func traitsAgree(format: any ExportFormat) {
    let traits = format.traits
    #expect(traits.largestPlayCount == nil || traits.plays)
    #expect(!traits.plays || traits.moments != .one)
    #expect(!traits.isPaged || traits.medium == .pages)
    if case .still(let ending) = traits.medium {
      #expect(format.endings == [ending] && traits.moments == .one)
    }
    #expect(!format.summary.isEmpty)
  }
}
