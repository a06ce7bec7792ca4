/// A form in which a figure leaves: its endings, its abilities, and its bytes.
///
/// A format is one file that conforms to this or to ``FileFormat``, and one line in
/// ``ExportFormats/all``. Help, checks of settings, messages and embeddings derive from that list.
package protocol ExportFormat: Sendable {
  /// The endings of its files, in lower case and without a dot; none for a folder.
  var endings: [String] { get }

  /// The result as a noun phrase with its article, such as `an animation`.
  var summary: String { get }

  /// The abilities that settings are checked against.
  var traits: ExportTraits { get }

  /// Makes sure that everything needed besides lossmap is there, before the work begins.
  ///
  /// - Throws: ``OutputError`` that says how to come by it.
  func checkRequirements(for path: String) throws(OutputError)

  /// Writes a figure, over the output that is there.
  ///
  /// - Throws: ``OutputError``, `DrawingError`, or `CancellationError` when the task is cancelled;
  ///   what was there before is then still there.
  func write(
    _ footage: Footage, to path: String, monitor: ExportMonitor
  ) async throws -> ExportReport
}

extension ExportFormat {
  package func checkRequirements(for path: String) throws(OutputError) {}

  /// The first ending with its dot, as messages name the format; `a folder` where there is none.
  package var displayName: String { endings.first.map { "." + $0 } ?? "a folder" }
}

/// A format that is one file, and so a stream of bytes.
package protocol FileFormat: ExportFormat {
  /// Writes the bytes of a file.
  ///
  /// - Parameters:
  ///   - footage: The figure.
  ///   - sink: The destination of the bytes.
  ///   - monitor: Follows the work.
  /// - Throws: ``OutputError``, `DrawingError`, or `CancellationError` when the task is cancelled.
  func write(
    _ footage: Footage, to sink: inout some ByteSink, monitor: ExportMonitor
  ) throws -> ExportReport

  /// Reads back where a file came from.
  ///
  /// - Returns: Nil where the bytes are none of this format, or were not written by lossmap.
  func provenance(in file: [UInt8]) -> Provenance?
}

extension FileFormat {
  package func write(
    _ footage: Footage, to path: String, monitor: ExportMonitor
  ) async throws -> ExportReport {
    try AtomicFile(path).replace { file, draft in
      var sink = FileSink(file, at: draft, named: path)
      return try write(footage, to: &sink, monitor: monitor)
    }
  }
}

/// The abilities of a format.
package struct ExportTraits: Hashable, Sendable {
  /// The kind of file that it is to a document.
  package var medium: EmbeddedFile.Kind
  /// The moments that it shows.
  package var moments: MomentSelection
  /// Indicates whether it plays by itself, and so has a frame rate.
  package var plays = false
  /// The most times that a file can ask to be played; nil where it cannot ask.
  package var largestPlayCount: Int?
  /// Indicates whether the background of a page may show through.
  package var canBeTransparent = true
  /// Indicates whether it is a document with a page for each moment, which has to be asked for.
  package var isPaged = false

  /// The moments that a format shows.
  package enum MomentSelection: Hashable, Sendable {
    /// A single one: the end, the one asked for, or a sheet of several.
    case one
    /// As many as there are, evenly thinned out above a number.
    case evenlyThinned(atMost: Int)
    /// As many as there are, and above a number those between which the picture changes evenly.
    case evenlyChanging(atMost: Int)
  }
}

/// Follows the export of a figure.
package struct ExportMonitor: Sendable {
  /// Called after each piece of work, with the number of pieces that are done, and of all.
  package var update: @Sendable (_ done: Int, _ total: Int) -> Void
  /// Called with a sentence about something that differs from what was asked for.
  package var notice: @Sendable (SettingMessage) -> Void

  /// Creates a monitor, which ignores what it is not given a function for.
  package init(
    update: @escaping @Sendable (Int, Int) -> Void = { _, _ in },
    notice: @escaping @Sendable (SettingMessage) -> Void = { _ in }
  ) {
    self.update = update
    self.notice = notice
  }
}

/// The result of an export.
package struct ExportReport: Hashable, Sendable {
  /// The number of moments shown.
  package let frameCount: Int
  /// The account that the output gives of itself.
  package let provenance: Provenance
  /// The result in a few words, such as `58 frames, 4.9 s`.
  package let summary: String

  /// Creates a report.
  package init(frameCount: Int = 1, from provenance: Provenance, summary: String) {
    self.frameCount = frameCount
    self.provenance = provenance
    self.summary = summary
  }

  /// The size of a file in words, such as `1.3 MB`.
  static func size(_ byteCount: Int) -> String {
    byteCount < 1_000_000
      ? "\(Int((Double(byteCount) / 1e3).rounded())) kB"
      : "\((Double(byteCount) / 1e5).rounded() / 10) MB"
  }

  /// A duration in words, such as `4.9 s`.
  static func duration(_ seconds: Double) -> String { "\((seconds * 10).rounded() / 10) s" }

  /// A count with its noun, such as `1 frame` or `1000 frames`.
  static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
