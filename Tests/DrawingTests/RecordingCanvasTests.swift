import Testing

@testable import Drawing

@Suite struct RecordingCanvasTests {
  @Test func notesCallsInOrder() {
    let path = Path(circleAround: Point(x: 0, y: 0), radius: 1)
    let clip = Rectangle(minX: 0, minY: 0, maxX: 1, maxY: 1)
    let text = Text(
      "a", font: Font(family: "DejaVu Sans", size: 10), color: .black, at: Point(x: 0, y: 0))
    var canvas = RecordingCanvas()
    canvas.fill(path, with: .black)
    canvas.clip(to: clip) {
      $0.stroke(path, with: Stroke(.white, width: 1))
    }
    canvas.draw(text)
    #expect(
      canvas.calls == [
        .fill(path, .black), .beginClip(clip), .stroke(path, Stroke(.white, width: 1)), .endClip,
        .text(text),
      ])
    #expect(canvas.texts == [text])
  }
}
