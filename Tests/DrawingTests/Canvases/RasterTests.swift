import PictureTesting
import Testing

@testable import Drawing

@Suite struct RasterTests {
  @Test func saysWhyAFileCannotBeRead() {
    #expect(throws: DrawingError.self) { try Raster(contentsOfPNG: "no/such/file.png") }
    #expect(throws: DrawingError.self) { try Raster(contentsOfPNG: #filePath) }
  }

  @Test func isAValue() {
    let raster = Raster(width: 1, height: 2, pixels: [1, 2])
    #expect(raster == Raster(width: 1, height: 2, pixels: [1, 2]))
    #expect(raster != Raster(width: 2, height: 1, pixels: [1, 2]))
  }
}
