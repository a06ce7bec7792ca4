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
    var canvas = VectorCanvas(format: .pdf, size: size, scale: 2)
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

  /// The shapes of a layer are in the place they would have on the page itself.
  @Test func isDrawnInLayoutUnits() throws {
    let rectangle = Rectangle(minX: 10, minY: 5, maxX: 30, maxY: 15)
    var layer = VectorLayer(size: size)
    layer.clip(to: rectangle) { $0.fill(Path(rectangle), with: .black) }
    var canvas = VectorCanvas(format: .svg, size: size, scale: 2, background: nil)
    canvas.draw(layer)
    let elements = try #require(SVGElement.all(of: canvas.bytes()))
    // Cairo draws a layer as a group of its own, turned from layout units into those of the file.
    let matrices = elements.compactMap { $0.attributes["transform"] }.map {
      $0.filter { !$0.isWhitespace }
    }
    #expect(matrices.contains { $0.hasPrefix("matrix(2,0,0,2,") })
  }
}
