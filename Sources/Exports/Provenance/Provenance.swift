import Descent
import Drawing
import Experiments
import Figures
import PNGCoding

/// The origin of a picture, as its file records it.
package struct Provenance: Hashable, Sendable {
  /// The title of the picture.
  package let title: String
  /// Alt text: describes the picture for readers who cannot see it.
  package let altText: String
  /// The caption: the conclusion to draw.
  package let caption: String
  /// The problem and its settings.
  package let problem: String
  /// The command that makes the same file again, for a POSIX shell.
  package let command: String
  /// The version of lossmap that made it.
  package let version: String

  /// The version of this library, and of the program.
  package static let currentVersion = "0.1.0"

  /// Creates the account of a picture; texts become one line each.
  package init(
    title: String, altText: String, caption: String, problem: String, command: String,
    version: String = currentVersion
  ) {
    self.title = title.asOneLine
    self.altText = altText.asOneLine
    self.caption = caption.asOneLine
    self.problem = problem.asOneLine
    self.command = command
    self.version = version
  }

  /// Creates the account of a picture of some runs.
  ///
  /// - Parameters:
  ///   - experiment: The problem and its runs.
  ///   - composition: What is shown of them.
  ///   - narration: What there is to be told.
  ///   - command: The command that makes it.
  package init(
    of experiment: Experiment, as composition: Composition, narrated narration: Narration,
    command: String
  ) {
    let header = SceneHeader(experiment).header
    var title = header.title
    if case .shown(let given?, _) = composition.heading { title = given }
    let data = experiment.problem.fit.map { $0.data.name.lastPathComponent }
    self.init(
      title: title, altText: narration.altText, caption: narration.caption,
      problem: ([data].compactMap(\.self) + header.details).joined(separator: ", "),
      command: command)
  }
}

extension Provenance {
  /// The name of the program, as files say who made them.
  static let program = "lossmap"

  /// The metadata that files of all formats hold; alt text, caption and problem are lines of one
  /// description.
  var information: DocumentMetadata {
    DocumentMetadata(
      title: title, description: [altText, caption, problem].joined(separator: "\n"),
      source: command, creator: "\(Provenance.program) \(version)")
  }

  /// Reads the metadata of a file; nil where it was not made by lossmap.
  init?(_ information: DocumentMetadata) {
    let creator = information.creator.split(separator: " ")
    let lines = information.description.split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    guard creator.count == 2, creator[0] == Provenance.program, lines.count == 3 else {
      return nil
    }
    self.init(
      title: information.title, altText: lines[0], caption: lines[1], problem: lines[2],
      command: information.source, version: String(creator[1]))
  }
}

extension String {
  /// The text without line ends.
  fileprivate var asOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
