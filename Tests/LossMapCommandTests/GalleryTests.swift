import Drawing
import Foundation
import TestSupport
import Testing

/// The pictures in the README and in the gallery are what the commands beside them draw.
@Suite struct GalleryTests {
  /// The commands that draw pictures of the gallery.
  static let commands = ["README.md", "Documentation/Gallery.md"].flatMap { page in
    let text = try? String(contentsOfFile: projectFolder + "/" + page, encoding: .utf8)
    return (text ?? "").split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("lossmap draw") && $0.contains("-o output/gallery/") }
  }

  @Test func areOnBothPages() {
    #expect(Self.commands.contains { $0.contains("bgd-sgd") })
    #expect(Self.commands.contains { $0.contains("two-losses") })
    #expect(Self.commands.contains { $0.contains("race.apng") })
    #expect(Self.commands.contains { $0.contains("descent.html") })
  }

  @Test(arguments: commands.filter { !$0.hasSuffix(".html") })
  func isWhatTheCommandDraws(command: String) throws {
    var words = command.split(separator: " ").map(String.init)
    let place = try #require(words.firstIndex { $0.hasPrefix("output/gallery/") })
    let picture = words[place]
    let folder = try TemporaryFolder()
    // Of an animation the last frame is compared, which is the picture to who sees only one.
    let drawing = folder.path("drawn" + (picture.hasSuffix(".apng") ? ".apng" : ".png"))
    words[place] = drawing
    let run = try ProgramRun(Array(words.dropFirst()), in: projectFolder)
    #expect(run.status == 0, "\(run.errors)")
    let drawn = try Raster(contentsOfPNG: drawing)
    let kept = GoldenPicture(atPath: projectFolder + "/" + picture, tolerance: 0.03)
    #expect(try kept.complaint(about: drawn) == nil)
  }

  /// Of a page the numbers are compared, as letters are outlines of the fonts that are installed.
  @Test(arguments: commands.filter { $0.hasSuffix(".html") })
  func aPageHasTheNumbersOfItsCommand(command: String) throws {
    var words = command.split(separator: " ").map(String.init)
    let page = projectFolder + "/" + words.removeLast()
    let folder = try TemporaryFolder()
    let run = try ProgramRun(words.dropFirst() + [folder.path("drawn.html")], in: projectFolder)
    #expect(run.status == 0, "\(run.errors)")
    let isSame = try numbers(inPage: page) == numbers(inPage: folder.path("drawn.html"))
    #expect(isSame)
  }

  private func numbers(inPage path: String) throws -> Substring {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let start = try #require(text.firstRange(of: "\"frames\": ["))
    let rest = text[start.upperBound...]
    return rest[..<(try #require(rest.firstRange(of: "</script>")).lowerBound)]
  }
}
