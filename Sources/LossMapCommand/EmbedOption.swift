import Descent
import Exports
import Foundation
import LossMap

/// What `--embed` asks for, read and checked.
enum EmbedOption {
  /// The kind of document, if one is named.
  ///
  /// - Throws: `Failure` where there is no such kind, it can show none of the outputs, or a summary
  ///   is to be printed as well.
  static func target(of command: DrawCommand) throws -> EmbedTarget? {
    guard let text = command.embed else { return nil }
    let target: EmbedTarget = try Choices.word(text, of: "--embed")
    if command.summary != nil {
      throw Failure(
        .wrongArguments,
        "--embed \(text): standard output is for what embeds the picture; leave out --summary")
    }
    let kinds = kinds(of: command)
    guard !kinds.contains(where: target.shows), !target.shows(.frames) else { return target }
    let what =
      kinds.allSatisfy { $0 == .frames }
      ? "a folder of frames" : command.output.joined(separator: ", ")
    throw Failure(
      .wrongArguments,
      "--embed \(text): \(what) cannot be shown there; "
        + "a picture or an animation can, as in -o race.png or -o race.apng")
  }

  /// What the outputs are to a document.
  private static func kinds(of command: DrawCommand) -> [EmbeddedFile.Kind] {
    command.output.map(EmbeddedFile.Kind.init(ofFile:)).map { kind in
      command.pages && kind == .still(.pdf) ? .pages : kind
    }
  }

  /// Whether a document plays a folder of frames, or pages.
  static func playsFrames(_ target: EmbedTarget?, of command: DrawCommand) -> Bool {
    guard let target, target.shows(.frames) else { return false }
    return command.output.isEmpty
      || kinds(of: command).contains { $0 == .frames || $0 == .pages }
  }

  /// The stills that a document needs besides the outputs.
  ///
  /// - Throws: `Failure` where such a file is there, and is none of ours.
  static func stills(for target: EmbedTarget, beside outputs: [String]) throws -> [String] {
    let stills = target.missingStills(beside: outputs)
    let foreign = stills.first {
      FileManager.default.fileExists(atPath: $0) && (try? Provenance(ofFile: $0)) == nil
    }
    if let foreign {
      throw Failure(
        .cannotCreateOutput,
        "\(foreign): is there and was not made by lossmap; --embed \(target.rawValue) needs a still "
          + "of this name beside the others, so choose another with -o")
    }
    return stills
  }
}
