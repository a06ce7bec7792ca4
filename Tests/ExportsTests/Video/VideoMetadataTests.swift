import Drawing
import Foundation
import Testing

@testable import Exports

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct VideoMetadataTests {
  private let metadata = VideoMetadata(ProvenanceTests.provenance.information)

  /// Blocks that each begin with their length, up to one of length 0 (GIF89a, section 15).
  @Test func isACommentOfAGIF() {
    let comment = metadata.gifComment
    #expect(comment.starts(with: [0x21, 0xFE]))
    var rest = comment[2...]
    var text: [UInt8] = []
    while let count = rest.popFirst(), count > 0 {
      text += rest.prefix(Int(count))
      rest = rest.dropFirst(Int(count))
    }
    #expect(rest.isEmpty)
    let lines = String(decoding: text, as: UTF8.self)
    #expect(lines.contains(ProvenanceTests.provenance.command))
    #expect(lines.contains(ProvenanceTests.provenance.altText))
  }

  /// A comment of more than one block, the last of which is not full.
  @Test func longTextsTakeSeveralBlocks() {
    var information = ProvenanceTests.provenance.information
    information.description = String(repeating: "x", count: 600)
    let comment = VideoMetadata(information).gifComment
    #expect(comment[2] == 255 && comment[2 + 256] == 255 && comment[2 + 2 * 256] < 255)
  }

  @Test func isAChunkOfAWebP() throws {
    let chunk = metadata.xmpChunk
    #expect(chunk.prefix(4).elementsEqual("XMP ".utf8) && chunk.count.isMultiple(of: 2))
    let size = (0..<4).reduce(0) { $0 | Int(chunk[4 + $1]) << (8 * $1) }
    #expect(8 + size == chunk.count || 8 + size + 1 == chunk.count)
    let packet = chunk[8..<(8 + size)]
    #expect(XMLParser(data: Data(packet)).parse())
    let text = String(decoding: packet, as: UTF8.self)
    #expect(text.contains("ŷ &amp; more") && text.contains("What is seen."))
  }

  @Test func hasTextsForFfmpeg() {
    #expect(metadata.ffmpegTexts.first { $0.key == "title" }?.value == "ŷ & more")
    #expect(
      metadata.ffmpegTexts.first { $0.key == "comment" }?.value
        == "lossmap 1.2.3: lossmap draw 'a\nb'")
  }
}
