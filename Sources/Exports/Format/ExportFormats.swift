/// The formats there are, and what derives from their list.
package enum ExportFormats {
  /// All formats; one without endings is a folder.
  package static let all: [any ExportFormat] = [
    FrameFormat(), PNGFormat(), SVGFormat(), PDFFormat(), PDFPagesFormat(), APNGFormat(),
    HTMLFormat(), GIFFormat(), MP4Format(), WebMFormat(), WebPFormat(),
  ]

  /// The format that an ending names.
  ///
  /// - Parameters:
  ///   - ending: The ending without its dot, in lower case; nil for a path without one.
  ///   - isPaged: Whether a page for each moment is asked for, where a format has pages.
  /// - Returns: Nil where no format has this ending.
  package static func format(
    withEnding ending: String?, isPaged: Bool = false
  ) -> (any ExportFormat)? {
    let matches = all.filter { format in
      ending.map(format.endings.contains) ?? format.endings.isEmpty
    }
    return matches.first { $0.traits.isPaged == isPaged } ?? matches.first
  }

  /// The format of a path: that of its ending, or a folder where no format has such an ending.
  package static func format(ofPath path: String, isPaged: Bool = false) -> any ExportFormat {
    format(withEnding: FileSystem.ending(of: path), isPaged: isPaged) ?? FrameFormat()
  }

  /// All formats that are files.
  package static var files: [any FileFormat] { all.compactMap { $0 as? any FileFormat } }

  /// The endings of some formats as a list, such as `.png, .svg or .pdf`.
  package static func endings(
    _ word: String, where isIncluded: (any ExportFormat) -> Bool = { _ in true }
  ) -> String {
    var endings: [String] = []
    for format in all where isIncluded(format) {
      for ending in format.endings where !endings.contains(".\(ending)") {
        endings.append(".\(ending)")
      }
    }
    guard let last = endings.last, endings.count > 1 else { return endings.first ?? "" }
    return endings.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
