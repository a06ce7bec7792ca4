import Drawing
import PNGCoding
import Testing

@testable import Exports

@Suite struct PictureEncodingTests {
  @Test func saysWhatMadeAPicture() {
    let raster = Raster(width: 1, height: 1, pixels: [0xFF00_0000])
    let head = String(decoding: PNGEncoder.forPictures.encode(raster).prefix(128), as: UTF8.self)
    #expect(head.contains("tEXtSoftware\u{0}lossmap"))
  }

  /// The program comes first, by which frames are known by their beginnings.
  @Test func saysWhereAPictureCameFrom() {
    let raster = Raster(width: 1, height: 1, pixels: [0xFF00_0000])
    let file = PNGEncoder.forPictures(from: ProvenanceTests.provenance).encode(raster)
    #expect(String(decoding: file.prefix(128), as: UTF8.self).contains("Software\u{0}lossmap"))
    #expect(DocumentMetadata(png: file) == ProvenanceTests.provenance.information)
    #expect(DocumentMetadata(png: PNGEncoder.forPictures.encode(raster)) == nil)
  }
}
