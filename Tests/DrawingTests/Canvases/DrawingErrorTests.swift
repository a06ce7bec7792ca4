import PictureTesting
import Testing

@testable import Drawing

@Suite struct DrawingErrorTests {
  @Test func speaksInTheWordsOfTheLibrary() {
    do {
      _ = try Raster(contentsOfPNG: "no/such/file.png")
      Issue.record("there is no such file")
    } catch {
      #expect(error.description == "file not found")
    }
  }
}
