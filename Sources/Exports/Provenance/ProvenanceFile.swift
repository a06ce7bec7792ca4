import Descent
import Drawing
import Foundation
import Trajectories

extension Provenance {
  /// Reads where a picture came from: a file of any format there is, or a folder of frames.
  ///
  /// - Throws: `InputError` where the file cannot be read, or was not made by lossmap.
  public init(ofFile path: String) throws(InputError) {
    guard FileSystem.kind(of: path) != .folder else {
      try self.init(ofFolder: path)
      return
    }
    let file = try bytes(ofFile: path)
    if let film = Video.Format(ofFile: path) {
      throw InputError(
        .malformed, in: path,
        problem: "what a .\(film) says of itself is for other programs to read, such as ffprobe or "
          + "exiftool; an .apng of the same command can be shown")
    }
    let information =
      DocumentInformation(png: file) ?? DocumentInformation(pdf: file)
      ?? DocumentInformation(svg: file)
    guard
      let provenance = information.flatMap({ Provenance($0) }) ?? Provenance(manifest: file)
        ?? StepPage.manifest(in: file).flatMap({ Provenance(manifest: $0) })
    else {
      throw InputError(
        .malformed, in: path,
        problem: "does not say how lossmap made it; a .png, .apng, .svg, .pdf or "
          + ".html that lossmap draw wrote is expected, or a folder of frames")
    }
    self = provenance
  }

  private init(ofFolder path: String) throws(InputError) {
    let manifest = FileSystem.path(path, Manifest.fileName)
    guard FileSystem.kind(of: manifest) != .nothing else {
      throw InputError(
        .malformed, in: path,
        problem: "a folder without \(Manifest.fileName), which lossmap draw writes beside frames")
    }
    try self.init(ofFile: manifest)
  }

  /// Reads a manifest; nil where the bytes are none of ours.
  private init?(manifest file: [UInt8]) {
    guard let head = try? JSONDecoder().decode(ManifestHead.self, from: Data(file)),
      head.program == Provenance.program
    else { return nil }
    self.init(
      title: head.title, altText: head.alt_text, caption: head.caption, problem: head.problem,
      command: head.command, version: head.version)
  }
}

/// What a manifest says besides its runs and its frames.
private struct ManifestHead: Decodable {
  var program, version, command, title, alt_text, caption, problem: String
}
