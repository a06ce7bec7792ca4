import Testing

@testable import PNGCoding

@Suite struct NoteChunkTests {
  /// Written out by the tables of the PNG specification, sections 11.3.3.2 and 11.3.3.4.
  @Test func isPlainInASCIIAndInternationalElse() {
    var plain: [UInt8] = []
    plain.append(PNGEncoder.TextChunk("Title", "a b"))
    #expect(plain.dropFirst(4).dropLast(4) == Array("tEXtTitle\0a b".utf8)[...])
    var international: [UInt8] = []
    international.append(PNGEncoder.TextChunk("Title", "ŷ = 1"))
    #expect(
      international.dropFirst(4).dropLast(4)
        == Array("iTXtTitle\0\0\0\0\0".utf8)[...] + [0xC5, 0xB7] + Array(" = 1".utf8))
  }

  @Test func isReadAgain() {
    let notes = [
      PNGEncoder.TextChunk("Software", "lossmap"),
      PNGEncoder.TextChunk("Title", "ŷ = w·x\nand more"),
      PNGEncoder.TextChunk("Command", ""),
    ]
    let encoder = PNGEncoder(notes: notes)
    let still = encoder.encode(width: 1, height: 1, pixels: [0xFF00_0000])
    #expect(PNGEncoder.TextChunk.all(inPNG: still) == notes)
    var animation = APNGEncoder(encoder, width: 1, height: 1, framesPerSecond: 1)
    let moving =
      animation.head(frameCount: 1, still: [0]) + animation.add([0xFF00_0000]) + animation.end()
    #expect(PNGEncoder.TextChunk.all(inPNG: moving) == notes)
  }

  /// A file of other programs: é in Latin-1, a text with a language, one behind the pixels, and
  /// ones that are compressed.
  @Test func readsThoseOfOthers() {
    var file = PNGEncoder.signature
    file.append(chunk: "IHDR", [])
    file.append(chunk: "tEXt", Array("Author\0Andr".utf8) + [0xE9])
    file.append(chunk: "iTXt", Array("Title\0\0\0de\0Titel\0Bild".utf8))
    file.append(chunk: "iTXt", Array("Comment\0".utf8) + [1, 0, 0, 0, 0x78, 0x9C])
    file.append(chunk: "zTXt", Array("Comment\0\0".utf8) + [0x78, 0x9C])
    file.append(chunk: "IDAT", [1, 2, 3])
    file.append(chunk: "tEXt", Array("Comment\0late".utf8))
    file.append(chunk: "IEND", [])
    #expect(
      PNGEncoder.TextChunk.all(inPNG: file) == [
        PNGEncoder.TextChunk("Author", "André"), PNGEncoder.TextChunk("Title", "Bild"),
        PNGEncoder.TextChunk("Comment", "late"),
      ])
  }

  @Test func readsWhatIsWholeOfACutFile() {
    let file = PNGEncoder(notes: [.init("Title", "a"), .init("Command", "b")])
      .encode(width: 1, height: 1, pixels: [0])
    // The signature, the header's 25 bytes, and 12 around the 7 of the first note.
    for length in 0...file.count {
      let notes = PNGEncoder.TextChunk.all(inPNG: Array(file[..<length]))
      switch length {
      case ..<8: #expect(notes == nil)
      case ..<52: #expect(notes == [])
      case ..<73: #expect(notes == [PNGEncoder.TextChunk("Title", "a")])
      default: #expect(notes?.count == 2)
      }
    }
    #expect(PNGEncoder.TextChunk.all(inPNG: Array("%PDF-1.4".utf8)) == nil)
  }

  @Test func passesOverWhatMakesNoSense() {
    let beginnings: [[UInt8]] = [
      [], [0x41], [0x41, 0], [0x41, 0, 0], [0x41, 0, 0, 0, 0x42], [0x41, 0, 0, 0, 0],
    ]
    for data in beginnings {
      var file = PNGEncoder.signature
      file.append(chunk: "iTXt", data)
      #expect(PNGEncoder.TextChunk.all(inPNG: file) == [])
    }
    var file = PNGEncoder.signature
    file.append(chunk: "tEXt", [0x41])
    #expect(PNGEncoder.TextChunk.all(inPNG: file) == [])
    let long = PNGEncoder.signature + [255, 255, 255, 255] + Array("tEXtA\0bcdefgh".utf8)
    #expect(PNGEncoder.TextChunk.all(inPNG: long) == [])
  }
}
