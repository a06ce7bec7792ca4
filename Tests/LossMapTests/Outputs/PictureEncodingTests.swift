import Drawing
import PNGCoding
import Testing

@testable import LossMap

@Suite struct PictureEncodingTests {
  @Test func saysWhatMadeAPicture() {
    let raster = Raster(width: 1, height: 1, pixels: [0xFF00_0000])
    let head = String(decoding: PNGEncoder.forPictures.encode(raster).prefix(128), as: UTF8.self)
    #expect(head.contains("tEXtSoftware\u{0}lossmap"))
  }
}
