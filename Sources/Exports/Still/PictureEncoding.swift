import Drawing
import PNGCoding

extension PNGEncoder {
  /// Writes pictures that say what made them, by which frames of ours are told from other files.
  static let forPictures = PNGEncoder(notes: [TextChunk("Software", Provenance.program)])

  /// Writes pictures that say where they came from, as far as that is known.
  static func forPictures(from provenance: Provenance?) -> PNGEncoder {
    provenance.map { PNGEncoder(notes: $0.information.notes) } ?? forPictures
  }

  /// The bytes of a PNG file.
  func encode(_ raster: Raster) -> [UInt8] {
    encode(width: raster.width, height: raster.height, pixels: raster.pixels)
  }
}

extension DocumentMetadata {
  /// The information as notes in a PNG file, the program first; a command has a keyword of its own.
  ///
  /// Source: W3C, *PNG Specification*, third edition (2025), section 11.3.3.1, *Keywords and text
  /// strings*.
  var notes: [PNGEncoder.TextChunk] {
    [
      PNGEncoder.TextChunk("Software", creator), PNGEncoder.TextChunk("Title", title),
      PNGEncoder.TextChunk("Description", description), PNGEncoder.TextChunk("Command", source),
    ]
  }

  /// Reads the information from a PNG file, still or animated; nil where it does not say all of it.
  init?(png file: [UInt8]) {
    guard let notes = PNGEncoder.TextChunk.all(inPNG: file) else { return nil }
    let texts = notes.reduce(into: [:]) { $0[$1.keyword] = $1.text }
    guard let creator = texts["Software"], let title = texts["Title"],
      let description = texts["Description"], let source = texts["Command"]
    else { return nil }
    self.init(title: title, description: description, source: source, creator: creator)
  }
}
