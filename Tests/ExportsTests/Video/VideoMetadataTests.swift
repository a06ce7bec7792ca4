import Foundation
import TestSupport
import Testing

@testable import Exports

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct FilmNoteTests {
  /// Adds a note to a file.
  private func noted(_ bytes: [UInt8], as format: Video.Format) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try AtomicFile(folder.path("film")).replace { (file: Int32, path: String) throws -> Void in
      try FileSystem.write(bytes, to: file, named: path)
      try VideoMetadata(ProvenanceTests.provenance).add(to: file, at: path, as: format, named: path)
    }
    return Array(try Data(contentsOf: URL(filePath: folder.path("film"))))
  }

  /// Blocks that each begin with their length, up to one of length 0 (GIF89a, section 15).
  @Test func isACommentOfAGIF() throws {
    let file = try noted([1, 2, 0x3B], as: .gif)
    #expect(file.starts(with: [1, 2, 0x21, 0xFE]) && file.last == 0x3B)
    var rest = file[4...]
    var text: [UInt8] = []
    while let count = rest.popFirst(), count > 0 {
      text += rest.prefix(Int(count))
      rest = rest.dropFirst(Int(count))
    }
    #expect(Array(rest) == [0x3B])
    let lines = String(decoding: text, as: UTF8.self)
    #expect(lines.contains(ProvenanceTests.provenance.command))
    #expect(lines.contains(ProvenanceTests.provenance.altText))
  }

  /// A chunk of text at the end, its flag in the head, and the size of all (RFC 9649).
  @Test func isAChunkOfAWebP() throws {
    let header = Array("RIFF".utf8) + [22, 0, 0, 0] + Array("WEBPVP8X".utf8) + [10, 0, 0, 0, 0x12]
    let head = header + [UInt8](repeating: 0, count: 9)
    let file = try noted(head, as: .webp)
    func number(at place: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(file[place + $1]) << (8 * $1) }
    }
    #expect(file.count.isMultiple(of: 2) && number(at: 4) == file.count - 8)
    #expect(file[20] == 0x12 | 0x04)
    #expect(file[30..<34].elementsEqual("XMP ".utf8))
    let size = number(at: 34)
    #expect(38 + size == file.count || 38 + size + 1 == file.count)
    let reader = XMLParser(data: Data(file[38..<(38 + size)]))
    #expect(reader.parse())
  }

  @Test func isNotInWhatFfmpegWritesTextsInto() throws {
    #expect(try noted([1, 2, 3], as: .mp4) == [1, 2, 3])
  }
}
