import Foundation

/// Files with what other programs compute, kept beside the tests.
enum Fixture {
  /// A row of a reference trajectory; empty cells are nil.
  typealias Row = [String: Double?]

  static func path(_ name: String) throws -> String {
    let url = Bundle.module.url(forResource: name, withExtension: nil, subdirectory: "Fixtures")
    guard let url else { throw CocoaError(.fileNoSuchFile) }
    return url.path
  }

  static func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// Rows of plain CSV, read on their own: not by the code under test.
  static func rows(of text: String) -> [Row] {
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
func relativeError(_ value: Double, _ expected: Double) -> Double {
  value == expected ? 0 : abs(value - expected) / abs(expected)
}
