import Exports
import Foundation
import Testing

@testable import LossMap
@testable import LossMapCommand

/// The pictures beside the commands in the README and in the gallery, which `Scripts/gallery`
/// draws.
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

  private func request(_ command: String) throws -> DrawRequest {
    let words = command.split(separator: " ").dropFirst().map(String.init)
    return try #require(Program.parseAsRoot(words) as? DrawCommand).request
  }

  /// The command is printed as a picture made by it says it.
  @Test(arguments: commands)
  func aCommandIsInTheOrderThatPicturesSay(command: String) throws {
    let request = try request(command)
    _ = try request.figure.composition()
    let path = try #require(request.output.paths.first)
    #expect(ReproducingCommand(request, home: nil).text(making: path) == command)
  }

  @Test(arguments: commands)
  func aPictureWasMadeByTheCommandBesideIt(command: String) throws {
    let request = try request(command)
    let path = try #require(request.output.paths.first)
    let provenance = try ProvenanceReader.provenance(ofFile: projectFolder + "/" + path)
    #expect(try self.request(provenance.command) == request)
  }
}
