import Drawing
import Experiments
import Figures
import Plotting

/// Writes the moments of a timeline into one page of HTML to step through them.
///
/// The page needs nothing but itself, and asks for nothing. Without its script, and in print, it
/// shows the last moment.
struct StepPage: Sendable {
  private let scene: Scene
  private let experiment: Experiment
  private let timeline: Timeline
  private let provenance: Provenance

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - scene: The scene.
  ///   - experiment: What the scene shows, whose numbers stand below the picture.
  ///   - timeline: The moments to step through.
  ///   - provenance: Where the page came from, which it says.
  init(
    _ scene: Scene, of experiment: Experiment, over timeline: Timeline,
    from provenance: Provenance
  ) {
    self.scene = scene
    self.experiment = experiment
    self.timeline = timeline
    self.provenance = provenance
  }

  /// The page.
  ///
  /// - Throws: `DrawingError` when the graphics library failed.
  func html() throws(DrawingError) -> String {
    let drawing = try PageDrawing(of: scene, over: timeline)
    return """
      <!doctype html>
      <html lang="en">
      <head>
      \(head)
      <style>
      \(PageStyle.text)
      #stage { --ratio: \(scene.size.width / scene.size.height); }
      \(runRules)
      \(drawing.styleSheet)
      </style>
      </head>
      <body>
      <main>
      <h1 class="unseen">\(HTMLText.text(provenance.title))</h1>
      \(figure(of: drawing))
      \(controls)
      \(numbers(of: drawing))
      <p class="caption">\(HTMLText.text(provenance.caption))</p>
      \(origin)
      <p id="status" class="unseen" role="status" aria-live="polite"></p>
      </main>
      <template id="states"><svg>
      \(drawing.momentMarkup.joined(separator: "\n"))
      </svg></template>
      \(StepPage.manifestTag)\(manifest.json(namingFiles: false))</script>
      <script>
      \(PageScript.text)
      </script>
      </body>
      </html>

      """
  }

  private var manifest: Manifest { Manifest(of: experiment, over: timeline, from: provenance) }

  private static let manifestTag = "<script type=\"application/json\" id=\"manifest\">\n"

  /// The manifest within a page of ours; nil where the bytes are none.
  static func manifest(in file: [UInt8]) -> [UInt8]? {
    guard let start = file.firstRange(of: Array(manifestTag.utf8))?.upperBound,
      let end = file[start...].firstRange(of: Array("</script>".utf8))?.lowerBound
    else { return nil }
    return Array(file[start..<end])
  }

  /// The metadata of the page, with a policy that forbids requests to other servers.
  private var head: String {
    let information = provenance.information
    return """
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; \
      form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(HTMLText.text(information.title))</title>
      <meta name="description" content="\(HTMLText.text(information.description))">
      <meta name="dcterms.source" content="\(HTMLText.text(information.source))">
      <meta name="generator" content="\(HTMLText.text(information.creator))">
      """
  }

  /// A run that is switched off is nowhere to be seen.
  private var runRules: String {
    experiment.runs.indices.map { "#stage.without-\($0) .run-\($0) { display: none; }" }
      .joined(separator: "\n")
  }

  /// The still layer, and the changing layers over it, so that browsers paint the first only once.
  private func figure(of drawing: PageDrawing) -> String {
    let size = scene.size
    let opening =
      "<svg viewBox=\"0 0 \(size.width) \(size.height)\" stroke-linecap=\"round\" "
      + "stroke-linejoin=\"round\" aria-hidden=\"true\">"
    return """
      <div id="stage" role="img" aria-label="\(HTMLText.text(provenance.altText))">
      \(opening)
      <defs>
      \(drawing.definitions)
      </defs>
      \(drawing.stillMarkup)
      </svg>
      \(opening)
      \(drawing.trailMarkup)
      </svg>
      </div>
      """
  }
}

// The parts below the picture.
extension StepPage {
  /// The controls, which the script shows.
  private var controls: String {
    let last = timeline.moments.count - 1
    func button(_ name: String, _ key: String, _ title: String, _ shape: String) -> String {
      """
      <button type="button" id="\(name)" aria-label="\(title)" title="\(title)" \
      aria-keyshortcuts="\(key)"><svg viewBox="0 0 24 24" aria-hidden="true">\
      <path d="\(shape)"/></svg></button>
      """
    }
    return """
      <div id="controls" role="group" aria-label="Steps" hidden>
      \(button("first", "Home", "First state", "M5 5h3v14H5zM20 5v14L9 12z"))
      \(button("previous", "ArrowLeft", "Previous state", "M16 5l-2-2-9 9 9 9 2-2-7-7z"))
      \(button("play", "Space", "Play", "M7 4v16l13-8z"))
      \(button("next", "ArrowRight", "Next state", "M8 5l2-2 9 9-9 9-2-2 7-7z"))
      \(button("last", "End", "Last state", "M16 5h3v14h-3zM4 5v14l11-7z"))
      <input type="range" id="slider" min="0" max="\(last)" value="\(last)" aria-label="State">
      <label>Speed
      <select id="speed">
      <option value="1">1 a second</option>
      <option value="2">2 a second</option>
      <option value="5">5 a second</option>
      <option value="10" selected>10 a second</option>
      <option value="20">20 a second</option>
      <option value="40">40 a second</option>
      </select></label>
      </div>
      """
  }

  /// A row for each run, which the script fills.
  private func numbers(of drawing: PageDrawing) -> String {
    let isAlone = experiment.runs.count == 1
    let rows = experiment.runs.enumerated().map { index, run in
      let name = HTMLText.text(run.label)
      let swatch =
        "<svg class=\"swatch\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">"
        + "\(drawing.swatchMarkup(ofRun: index))</svg>"
      let box =
        "<input type=\"checkbox\" checked data-run=\"\(index)\" aria-label=\"Show \(name)\">"
      let title = isAlone ? swatch + name : "<label>\(box)\(swatch)\(name)</label>"
      return "<tr><th scope=\"row\">\(title)</th><td></td><td></td><td></td><td></td><td></td>"
        + "<td></td></tr>"
    }
    return """
      <div id="numbers" hidden>
      <table>
      <thead><tr><th scope="col">run</th><th scope="col">epoch</th><th scope="col">update</th>\
      <th scope="col">w</th><th scope="col">b</th><th scope="col">batch loss</th>\
      <th scope="col">total loss</th></tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      </div>
      """
  }

  /// The origin of the page.
  private var origin: String {
    """
    <details>
    <summary>How this was made</summary>
    <p>\(HTMLText.text(provenance.problem))</p>
    <pre><code>\(HTMLText.text(provenance.command))</code></pre>
    <p>lossmap \(HTMLText.text(provenance.version))</p>
    </details>
    """
  }
}
