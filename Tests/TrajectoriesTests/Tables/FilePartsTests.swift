import Foundation
import Testing

@testable import Trajectories

@Suite struct FilePartsTests {
  /// The parts of a file with some text.
  private func parts(of text: String, ofSize size: Int) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var parts = try FileParts(file.path, ofSize: size)
    var found: [String] = []
    while let part = try parts.next() { found.append(String(decoding: part, as: UTF8.self)) }
    return found
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("\n", ["\n"]), ("ab\ncd\n", ["ab\n", "cd\n"]),
    ("a\nb\nc\nd\ne", ["a\nb\n", "c\nd\n", "e"]),
    // A line that is longer than a part.
    ("abcdefghij\nk\n", ["abcdefghij\nk\n"]),
    // Within quotation marks a line end is text.
    ("a\nb\nc\n\"\n\"\nd\ne\n", ["a\nb\n", "c\n\"\n\"\nd\ne\n"]),
  ])
  func endWhereALineEnds(text: String, expected: [String]) throws {
    #expect(try parts(of: text, ofSize: 4) == expected)
  }

  @Test func areAllOfTheFile() throws {
    let text = (0..<1000).map { "\($0)\n" }.joined()
    for size in [1, 7, 64, 4096] { #expect(try parts(of: text, ofSize: size).joined() == text) }
  }

  @Test func sayWhyThereAreNone() {
    #expect(throws: InputError.self) { _ = try FileParts("no/such/file", ofSize: 64) }
  }
}
