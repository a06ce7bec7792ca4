import Descent
import Experiments
import Foundation
import RunTesting
import Testing
import Trajectories

@testable import Exports

@Suite struct ManifestTests {
  private func manifest(of experiment: Experiment) -> Manifest {
    Manifest(
      of: experiment, over: timeline(of: experiment), from: ProvenanceTests.provenance)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// Each number is that of the trajectory, to the last bit.
  @Test func hasTheNumbersOfEachFrame() throws {
    let experiment = try courseExperiment(courseRun(.bgd, epochs: 2), courseRun(.sgd, epochs: 2))
    let moments = timeline(of: experiment).moments
    // Foundation's decoder reads numbers to the last bit; its JSONSerialization does not.
    let frames = try JSONDecoder().decode(
      Frames.self, from: Data(manifest(of: experiment).json.utf8)
    ).frames
    #expect(frames.count == 121)
    for (index, (frame, moment)) in zip(frames, moments).enumerated() {
      #expect(frame.file == String(format: "%04d.png", index))
      #expect(frame.epoch == index / 60 && frame.iteration == index && frame.samples_seen == index)
      let states = zip(experiment.runs, moment.states).map { run, place in
        let step = run.steps[place]
        return Frames.State(
          epoch: step.epoch, iteration: step.iteration, samples_seen: step.samplesSeen,
          w: step.parameters.w, b: step.parameters.b, loss: step.batchLoss,
          total_loss: run.totalLosses[place])
      }
      #expect(frame.runs == states)
    }
  }

  /// What is checked of a manifest.
  private struct Frames: Decodable {
    var frames: [Frame]

    struct Frame: Decodable {
      var file: String
      var epoch, iteration, samples_seen: Int
      var runs: [State]
    }

    struct State: Decodable, Equatable {
      var epoch, iteration, samples_seen: Int
      var w, b: Double
      var loss, total_loss: Double?
    }
  }

  /// The last row of PyTorch's reference.
  @Test func endsWhereTheReferenceEnds() throws {
    let json = try object(manifest(of: courseExperiment(courseRun(.bgd))).json)
    let frames = try #require(json["frames"] as? [[String: Any]])
    let state = try #require((frames.last?["runs"] as? [[String: Any]])?.first)
    let numbers = ["w", "b", "total_loss"].compactMap { state[$0] as? Double }
    #expect(
      zip(numbers, [0.9795369680669165, -2.0315974257805687, 1.0259698331062168]).allSatisfy {
        abs($0 - $1) < 1e-9
      })
    #expect(numbers.count == 3 && state["loss"] is NSNull)
  }

  /// The schema and the manifest name the same keys, and values have the types it says.
  @Test func isAsTheSchemaSays() throws {
    let schema = try object(
      String(
        contentsOf: URL(filePath: #filePath).appending(
          path: "../../../../Documentation/manifest.schema.json"
        ).standardized, encoding: .utf8))
    let stopped = courseRun(.bgd, epochs: 500, learningRate: 4, label: "lost")
    let recorded = Trajectory([Trajectory.State(iteration: 0, parameters: .zero, line: 2)])
    let experiments = [
      try courseExperiment(courseRun(.bgd), stopped),
      try Experiment(.unknownLoss, runs: [.recording(recorded, label: "bare")]),
    ]
    for experiment in experiments {
      let complaints = SchemaCheck(schema).complaints(
        about: try object(manifest(of: experiment).json), by: schema, at: "")
      #expect(complaints == [])
    }
  }

  /// A check that never complains would be none.
  @Test func theCheckFindsWhatIsWrong() throws {
    let schema = try object(
      #"{"type": "object", "required": ["a"], "properties": {"a": {"type": ["number", "null"]}}}"#)
    func complaints(_ text: String) throws -> [String] {
      SchemaCheck(schema).complaints(about: try object(text), by: schema, at: "")
    }
    #expect(try complaints(#"{"a": 1}"#) == [] && complaints(#"{"a": null}"#) == [])
    #expect(try complaints("{}") == [" has not the keys a"])
    #expect(try complaints(#"{"a": 1, "b": 1}"#) == [" has not the keys a"])
    #expect(try complaints(#"{"a": "1"}"#) == ["/a is no number or null"])
  }
}

/// Checks JSON by what our schema uses of JSON Schema, more strictly: every key that may be there
/// has to be there, and no other.
private struct SchemaCheck {
  private let definitions: [String: Any]

  init(_ schema: [String: Any]) { definitions = schema["$defs"] as? [String: Any] ?? [:] }

  func complaints(about value: Any, by schema: [String: Any], at place: String) -> [String] {
    if let name = (schema["$ref"] as? String)?.split(separator: "/").last,
      let definition = definitions[String(name)] as? [String: Any]
    {
      return complaints(about: value, by: definition, at: place)
    }
    let types = schema["type"] as? [String] ?? [schema["type"] as? String ?? "nothing"]
    guard types.contains(where: { Self.isOf($0, value) }) else {
      return ["\(place) is no \(types.joined(separator: " or "))"]
    }
    if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "") {
      return ["\(place) is none of \(words)"]
    }
    if let elements = value as? [Any], let items = schema["items"] as? [String: Any] {
      return elements.enumerated().flatMap {
        complaints(about: $1, by: items, at: "\(place)/\($0)")
      }
    }
    guard let object = value as? [String: Any] else { return [] }
    let required = (schema["required"] as? [String] ?? []).sorted()
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    guard object.keys.sorted() == required, properties.keys.sorted() == required else {
      return ["\(place) has not the keys \(required.joined(separator: ", "))"]
    }
    return object.keys.sorted().flatMap {
      complaints(about: object[$0] ?? 0, by: properties[$0] ?? [:], at: "\(place)/\($0)")
    }
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "string": value is String
    case "number": value is Double
    case "integer": value is Int
    case "null": value is NSNull
    case "array": value is [Any]
    case "object": value is [String: Any]
    default: false
    }
  }
}
