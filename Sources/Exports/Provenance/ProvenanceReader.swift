import Descent
import Drawing
import Trajectories

/// Reads where outputs came from, whatever their format.
package enum ProvenanceReader {
  /// Reads where a picture came from: a file of any format there is, or a folder of frames.
  ///
  /// - Throws: `InputError` where the file cannot be read, or was not made by lossmap.
  package static func provenance(ofFile path: String) throws(InputError) -> Provenance {
    guard FileSystem.kind(of: path) != .folder else {
      return try provenance(ofFolder: path)
    }
    let file = try bytes(ofFile: path)
    let provenance =
      ExportFormats.files.lazy.compactMap { $0.provenance(in: file) }.first
      ?? Manifest.provenance(in: file)
    guard let provenance else {
      let format = ExportFormats.format(ofPath: path)
      throw InputError(
        .malformed, in: path,
        problem: format is any VideoFormat
          ? "the metadata of a \(format.displayName) is for other programs to read, such as ffprobe "
            + "or exiftool; an .apng of the same command can be shown"
          : "does not say how lossmap made it; must be a "
            + ExportFormats.endings("or") { !($0 is any VideoFormat) }
            + " file written by lossmap draw, or a folder of frames")
    }
    return provenance
  }

  private static func provenance(ofFolder path: String) throws(InputError) -> Provenance {
    let manifest = FileSystem.path(path, Manifest.fileName)
    guard FileSystem.kind(of: manifest) != .nothing else {
      throw InputError(
        .malformed, in: path,
        problem: "a folder without \(Manifest.fileName), which lossmap draw writes beside frames")
    }
    return try provenance(ofFile: manifest)
  }
}
