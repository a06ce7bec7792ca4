import Foundation
import Testing

@testable import Drawing

@Suite struct VectorLayerTests {
  private let size = Size(width: 40, height: 30)

  /// So many pages with the same layer, of which none compresses well.
  private func document(pages: Int) throws -> [UInt8] {
    var layer = VectorLayer(size: size)
    for index in 0..<2000 {
      let angle = Double(index * index)
      let end = Point(x: 20 + 20 * cos(angle), y: 15 + 15 * sin(angle * 1.7))
      layer.fill(Path(circleAround: end, radius: 0.3), with: .black)
    }
    var canvas = PDFCanvas(size: size, scale: 2)
    for page in 0..<pages {
      if page > 0 { canvas.beginPage() }
      canvas.draw(layer)
      canvas.fill(Path(circleAround: Point(x: 20, y: 15), radius: 3), with: .white)
    }
    return try canvas.bytes()
  }

  @Test func isInAPDFOnce() throws {
    let one = try document(pages: 1)
    let many = try document(pages: 20)
    #expect(String(decoding: many, as: UTF8.self).contains("/Count 20\n"))
    #expect(one.count > 20_000 && many.count < one.count * 3 / 2)
  }
}
