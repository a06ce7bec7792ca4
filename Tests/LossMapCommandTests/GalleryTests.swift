import Descent
import Exports
import Foundation
import LossMap
import Testing

@testable import LossMapCommand

/// The pictures beside the commands in the README and in the gallery, which `Scripts/gallery` draws.
@Suite struct GalleryTests {
  /// The commands that draw pictures of the gallery.
  static let commands = ["README.md", "Documentation/Gallery.md"].flatMap { page in
    let text = try? String(contentsOfFile: projectFolder + "/" + page, encoding: .utf8)
    return (text ?? "").split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("lossmap draw") && $0.contains("-o output/gallery/") }
  }

  @Test func everyPictureIsDrawnByOneCommand() throws {
    let drawn = Self.commands.compactMap { $0.split(separator: "/").last.map(String.init) }
    let kept = try FileManager.default.contentsOfDirectory(
      atPath: projectFolder + "/output/gallery")
    #expect(drawn.sorted() == kept.filter { !$0.hasPrefix(".") }.sorted())
  }

  @Test(arguments: commands)
  func aPictureWasMadeByTheCommandBesideIt(command: String) throws {
    let words = command.split(separator: " ").dropFirst().map(String.init)
    let parsed = try #require(Program.parseAsRoot(words) as? DrawCommand)
    _ = try PictureOptions(parsed)
    let path = try #require(parsed.output.first)
    #expect(try Provenance(ofFile: projectFolder + "/" + path).command == command)
  }
}
