import Drawing
import Experiments
import Figures
import PNGCoding
import Plotting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The moments of a scene as parts of one SVG picture, which a page shows and hides.
///
/// The parts are drawn by the scene itself: what a page shows is what frames show. Each part is
/// told which run it belongs to, by a class, and the pieces of trails from which moment on they are
/// seen.
struct PageDrawing {
  private typealias Part = (run: Int?, fragment: SVGCanvas.Fragment)

  /// The still layer.
  private enum Still {
    case markup(SVGCanvas.Fragment)
    /// An element with pixels.
    case image(String)
  }

  /// A whole piece of a run's trail.
  private struct Piece {
    let moment: Int
    let run: Int
    let fragment: SVGCanvas.Fragment
  }

  private var canvas: SVGCanvas
  private let still: Still
  /// The marker of each run, in a square of 16 units.
  private var swatches: [SVGCanvas.Fragment] = []
  /// The pieces of trails in order of time, in the lower and the upper layer.
  private var pieces: (under: [Piece], over: [Piece]) = ([], [])
  /// For each moment, what is drawn anew over the lower layer, and over the upper one.
  private var moments: [(under: [Part], over: [Part])] = []

  /// Draws all moments of a timeline.
  ///
  /// - Throws: `DrawingError` when the graphics library failed.
  init(of scene: Scene, over timeline: Timeline) throws(DrawingError) {
    let last = timeline.moments[timeline.moments.count - 1]
    // A piece that is not complete is in the page once for each moment: pieces are short, so that a
    // moment has few steps of its own, and not so short that lines fall into crumbs.
    let scene = scene.withPieces(
      ofLengths: last.states.map { max(8, 6 * $0 / timeline.moments.count) })
    let runs = last.states.indices
    (canvas, still) = try PageDrawing.still(of: scene)
    for run in runs { addSwatch(scene.theme.style(ofRun: run), on: scene.theme.background) }
    for (index, moment) in timeline.moments.enumerated() {
      if index > 0 {
        let earlier = timeline.moments[index - 1]
        for run in runs {
          scene.drawTrail(.under, from: earlier, to: moment, ofRun: run, on: &canvas)
          add(Piece(moment: index, run: run, fragment: canvas.cut()), to: \.under)
          scene.drawTrail(.over, from: earlier, to: moment, ofRun: run, on: &canvas)
          add(Piece(moment: index, run: run, fragment: canvas.cut()), to: \.over)
        }
      }
      moments.append(
        (
          ends(.under, of: scene, at: moment),
          ends(.over, of: scene, at: moment) + moving(of: scene, at: moment)
        ))
    }
  }

  /// The most characters of what never changes, above which pixels are smaller: a landscape has
  /// thousands of facets.
  private static let largestMarkup = 600_000

  /// Draws what never changes, on the canvas for all that follows.
  private static func still(of scene: Scene) throws(DrawingError) -> (SVGCanvas, Still) {
    var canvas = SVGCanvas()
    drawStill(of: scene, on: &canvas)
    let fragment = canvas.cut()
    let size = canvas.markup(of: fragment).utf8.count + canvas.definitions.utf8.count
    guard size > largestMarkup else { return (canvas, .markup(fragment)) }
    // As sharp as most screens are.
    var pixels = RasterCanvas(size: scene.size, scale: 2, background: nil)
    drawStill(of: scene, on: &pixels)
    let file = Data(PNGEncoder.forPictures.encode(try pixels.raster())).base64EncodedString()
    return (
      SVGCanvas(),
      .image(
        "<image width=\"\(scene.size.width)\" height=\"\(scene.size.height)\" "
          + "href=\"data:image/png;base64,\(file)\"/>")
    )
  }

  /// Draws what never changes on paper.
  ///
  /// A transparent picture gets the paper that its theme is made for: what a page is
  /// on may be light or dark.
  private static func drawStill(of scene: Scene, on canvas: inout some Canvas & ~Copyable) {
    let paper = Rectangle(minX: 0, minY: 0, maxX: scene.size.width, maxY: scene.size.height)
    canvas.fill(Path(paper), with: scene.theme.background)
    scene.drawStill(on: &canvas)
  }

  private mutating func add(
    _ piece: Piece, to layer: WritableKeyPath<(under: [Piece], over: [Piece]), [Piece]>
  ) {
    if !piece.fragment.isEmpty { pieces[keyPath: layer].append(piece) }
  }

  /// Draws a marker with the rim that it has in the picture: the page may be dark or bright.
  private mutating func addSwatch(_ style: RunStyle, on paper: Color) {
    let marker = style.marker.path(around: Point(x: 8, y: 8), radius: 5)
    canvas.stroke(marker, with: Stroke(paper, width: 3))
    canvas.fill(marker, with: style.color)
    swatches.append(canvas.cut())
  }

  private mutating func ends(
    _ layer: Scene.TrailLayer, of scene: Scene, at moment: Moment
  ) -> [Part] {
    moment.states.indices.map { run in
      scene.drawEndOfTrail(layer, at: moment, ofRun: run, on: &canvas)
      return (run, canvas.cut())
    }
  }

  /// The moving marks in order, divided where another run's turn begins.
  private mutating func moving(of scene: Scene, at moment: Moment) -> [Part] {
    var parts: [Part] = []
    var run: Int?
    scene.drawMoving(at: moment, on: &canvas) { next, canvas in
      guard next != run else { return }
      parts.append((run, canvas.cut()))
      run = next
    }
    return parts + [(run, canvas.cut())]
  }

  /// The definitions that the parts refer to, for the `defs` of one picture of the page.
  var definitions: String { canvas.definitions }

  /// The rules of the parts' styles.
  var styleSheet: String { canvas.styleSheet }

  /// The still layer.
  var stillMarkup: String {
    switch still {
    case .markup(let fragment): canvas.markup(of: fragment)
    case .image(let element): element
    }
  }

  /// The marker of a run, in a square of 16 units.
  func swatchMarkup(ofRun run: Int) -> String { canvas.markup(of: swatches[run]) }

  /// The trails, and the last moment, with an empty group for other moments in each layer.
  var trailMarkup: String {
    let last = moments[moments.count - 1]
    return [(pieces.under, last.under), (pieces.over, last.over)].map { pieces, end in
      pieces.map { piece in
        "<g class=\"run-\(piece.run)\" data-state=\"\(piece.moment)\">"
          + "\(canvas.markup(of: piece.fragment))</g>\n"
      }.joined() + "<g class=\"end\">\(markup(of: end))</g>\n<g class=\"now\"></g>\n"
    }.joined()
  }

  /// The marks that are redrawn, for every moment but the last: a group for each layer.
  var momentMarkup: [String] {
    moments.dropLast().map { moment in
      "<g><g>\(markup(of: moment.under))</g><g>\(markup(of: moment.over))</g></g>"
    }
  }

  private func markup(of parts: [Part]) -> String {
    parts.filter { !$0.fragment.isEmpty }.map { part in
      let markup = canvas.markup(of: part.fragment)
      return part.run.map { "<g class=\"run-\($0)\">\(markup)</g>" } ?? markup
    }.joined()
  }
}
