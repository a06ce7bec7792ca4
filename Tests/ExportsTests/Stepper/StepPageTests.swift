import Descent
import Drawing
import Experiments
import Figures
import Foundation
import PictureTesting
import RunTesting
import Testing

@testable import Exports

/// What the text of a page has in it; what a browser makes of it is tested by `Scripts/test-page`.
@Suite struct StepPageTests {
  private let composition = Composition(size: Size(width: 640, height: 360))

  private func html(
    of experiment: Experiment, from provenance: Provenance = ProvenanceTests.provenance
  ) throws -> String {
    try StepPage(
      Scene(experiment, as: composition), of: experiment, over: timeline(of: experiment),
      from: provenance
    ).html()
  }

  private func twoRuns() throws -> Experiment {
    try courseExperiment(courseRun(.bgd, epochs: 2), courseRun(.minibatch, epochs: 2))
  }

  /// The text between two others.
  private func part(_ html: String, from start: String, to end: String) throws -> Substring {
    let first = try #require(html.range(of: start))
    let rest = html[first.upperBound...]
    return rest[..<(try #require(rest.range(of: end))).lowerBound]
  }

  @Test func isTheSameEachTime() throws {
    #expect(try html(of: twoRuns()) == html(of: twoRuns()))
  }

  /// The start and eleven updates after it, of which the last one is in its place already.
  @Test func hasEveryState() throws {
    let html = try html(of: twoRuns())
    let states = try part(html, from: "<template id=\"states\"><svg>", to: "</svg></template>")
    #expect(states.split(separator: "\n").count == 12)
    #expect(states.split(separator: "\n").allSatisfy { $0.hasPrefix("<g><g>") })
    #expect(html.contains("min=\"0\" max=\"12\""))
  }

  /// Each number is that of the trajectory, to the last bit.
  @Test func hasTheNumbersOfEachState() throws {
    let experiment = try twoRuns()
    let json = try part(html(of: experiment), from: "id=\"manifest\">", to: "</script>")
    let frames = try JSONDecoder().decode(Frames.self, from: Data(json.utf8)).frames
    #expect(frames.count == 13)
    for (frame, moment) in zip(frames, timeline(of: experiment).moments) {
      for (state, (run, place)) in zip(frame.runs, zip(experiment.runs, moment.states)) {
        let step = run.steps[place]
        #expect(state.w == step.parameters.w && state.b == step.parameters.b)
        #expect(state.loss == step.batchLoss && state.total_loss == run.totalLosses[place])
      }
    }
  }

  private struct Frames: Decodable {
    var frames: [Frame]

    struct Frame: Decodable {
      var runs: [State]
    }

    struct State: Decodable {
      var w, b: Double
      var loss, total_loss: Double?
    }
  }

  /// Whatever a drawing refers to is in the page, once.
  @Test func whatItRefersToIsThere() throws {
    let html = try html(of: twoRuns())
    let names = html.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(names).count == names.count)
    let references =
      Set(html.matches(of: /href="#(p\d+)"/).map { String($0.1) })
      .union(html.matches(of: /url\(#(c\d+)\)/).map { String($0.1) })
    #expect(references.count > 20 && references.isSubset(of: names))
    let classes = Set(html.matches(of: /class="(s\d+)"/).map { String($0.1) })
    #expect(classes.count > 10 && classes.allSatisfy { html.contains(".\($0){") })
  }

  /// Every run is in every layer, by a class of its own, and can be switched off.
  @Test func tellsRunsApart() throws {
    let html = try html(of: twoRuns())
    for run in 0...1 {
      #expect(html.contains("<g class=\"run-\(run)\">"))
      #expect(html.contains("#stage.without-\(run) .run-\(run) { display: none; }"))
      #expect(html.contains("type=\"checkbox\" checked data-run=\"\(run)\""))
    }
    #expect(!html.contains("run-2"))
    // A run that is alone has nothing to be told from.
    #expect(try !self.html(of: courseExperiment(courseRun(.bgd))).contains("checked data-run="))
  }

  /// It needs nothing from elsewhere, and is not let ask for it.
  @Test func asksForNothing() throws {
    let html = try html(of: twoRuns())
    #expect(!html.contains("http:") && !html.contains("https:"))
    #expect(!html.contains("src=") && !html.contains("@import") && !html.contains("url(h"))
    #expect(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; "))
  }

  /// Texts of the user do not end a tag, an attribute, or the script.
  @Test func textsStayTexts() throws {
    let text = #"</script><script>alert("1 & 2")</script>"#
    let provenance = Provenance(
      title: text, altText: text, caption: text, problem: text, command: text)
    let html = try html(of: courseExperiment(courseRun(.bgd, label: text)), from: provenance)
    #expect(!html.contains("alert(\"1 &") && !html.contains("<script>alert"))
    #expect(html.components(separatedBy: "</script>").count == 3)
    #expect(
      html.contains(
        "<title>&lt;/script&gt;&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;</title>"))
    let folder = try TemporaryFolder()
    try Data(html.utf8).write(to: URL(filePath: folder.path("a.html")))
    #expect(try ProvenanceReader.provenance(ofFile: folder.path("a.html")) == provenance)
  }

  /// A landscape of thousands of facets would be far larger as lines than as pixels.
  @Test func whatNeverChangesIsPixelsWhereTheseAreSmaller() throws {
    let experiment = try courseExperiment(courseRun(.bgd, epochs: 2))
    var composition = Composition(size: Composition.smallestSize)
    composition.panels = [.surface, .loss]
    let html = try StepPage(
      Scene(experiment, as: composition), of: experiment, over: timeline(of: experiment),
      from: ProvenanceTests.provenance
    ).html()
    #expect(html.contains("href=\"data:image/png;base64,iVBORw0KGgo"))
    #expect(html.utf8.count < 1_000_000)
    #expect(try !self.html(of: experiment).contains("base64"))
  }
}
