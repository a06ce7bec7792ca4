import Foundation

/// Files with what other programs compute, kept beside the tests.
package enum Fixture {
  /// A row of a reference trajectory; empty cells are nil.
  package typealias Row = [String: Double?]

  /// The path of a fixture.
  ///
  /// - Throws: `CocoaError` where there is no such file.
  package static func path(_ name: String) throws -> String {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "DescentTests/Fixtures/\(name)")
    guard FileManager.default.fileExists(atPath: url.path) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return url.path
  }

  /// The text of a fixture.
  package static func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// Rows of plain CSV, read on their own: not by the code under test.
  package static func rows(of text: String) -> [Row] {
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let names = lines[0].map(String.init)
    return lines.dropFirst().map { cells in
      Row(uniqueKeysWithValues: zip(names, cells.map { Double($0) }))
    }
  }
}

/// The difference of two numbers as a share of the second.
package func relativeError(_ value: Double, _ expected: Double) -> Double {
  value == expected ? 0 : abs(value - expected) / abs(expected)
}
