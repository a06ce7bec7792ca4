import Drawing
import PNGCoding

extension PNGEncoder {
  /// Writes pictures that say what made them, by which frames of ours are told from other files.
  static let forPictures = PNGEncoder(notes: [Note("Software", "lossmap")])

  /// The bytes of a PNG file.
  func encode(_ raster: Raster) -> [UInt8] {
    encode(width: raster.width, height: raster.height, pixels: raster.pixels)
  }
}
