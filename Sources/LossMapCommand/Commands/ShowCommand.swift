import ArgumentParser
import Exports
import LossMap

/// `lossmap show`: shows the origin of a picture.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a picture shows and the command that made it.",
    discussion: """
      Every file that draw writes holds this, and so does the manifest beside frames. The \
      metadata of a video is for programs such as ffprobe and exiftool.
      """)

  @Argument(
    help: ArgumentHelp(
      "A .png, .apng, .svg, .pdf or .html that draw wrote, or a folder of frames.",
      valueName: "FILE"))
  var file: String

  @Flag(help: "Print only the command that makes the same file again.")
  var command = false

  func run() throws {
    let provenance = try ProvenanceReader.provenance(ofFile: file)
    guard !command else {
      print(provenance.command)
      return
    }
    for (name, text) in [
      ("title", provenance.title), ("alt text", provenance.altText),
      ("caption", provenance.caption), ("problem", provenance.problem),
      ("command", provenance.command), ("version", provenance.version),
    ] {
      print("\(name): \(text)")
    }
  }
}
