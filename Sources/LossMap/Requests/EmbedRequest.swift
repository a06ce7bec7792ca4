import Exports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads the kind of document that outputs are to be embedded in.
enum EmbedRequest {
  /// The kind of document, if a request names one.
  ///
  /// - Throws: ``RequestError`` where there is no such kind, or it can show none of the outputs.
  static func target(of request: DrawRequest) throws -> EmbedTarget? {
    guard let text = request.embed else { return nil }
    let target: EmbedTarget = try Choices.word(text, of: "embed")
    let kinds = request.output.formats.map(\.traits.medium)
    guard !kinds.contains(where: target.shows), !target.shows(.frames) else { return target }
    let outputs =
      kinds.allSatisfy { $0 == .frames }
      ? "a folder of frames" : request.output.paths.joined(separator: ", ")
    throw RequestError(
      .setting("embed", text),
      """
      \(outputs) cannot be shown there; a picture or an animation can, as in \
      \(setting: "output", "race.png") or \(setting: "output", "race.apng")
      """)
  }

  /// Returns whether a document plays a folder of frames, or pages.
  static func playsFrames(_ target: EmbedTarget?, of request: DrawRequest) -> Bool {
    guard let target, target.shows(.frames) else { return false }
    return request.output.paths.isEmpty
      || request.output.formats.contains { [.frames, .pages].contains($0.traits.medium) }
  }

  /// The stills that a document needs besides the outputs.
  ///
  /// - Throws: ``RequestError`` where such a file already exists and was not made by lossmap.
  static func stills(for target: EmbedTarget, beside outputs: [String]) throws -> [String] {
    let stills = target.missingStills(beside: outputs)
    let foreign = stills.first { path in
      FileManager.default.fileExists(atPath: path)
        && (try? ProvenanceReader.provenance(ofFile: path)) == nil
    }
    if let foreign {
      throw RequestError(
        .cannotCreateOutput, .named(foreign),
        """
        already exists and was not made by lossmap; \(setting: "embed", target.rawValue) needs a \
        still of this name beside the others, so choose another with \(setting: "output", nil)
        """)
    }
    return stills
  }
}
