import Exports
import Foundation
import PictureTesting
import Testing

@testable import LossMap

@Suite struct EmbedRequestTests {
  private func request(_ embed: String?, _ paths: String..., pages: Bool = false) -> DrawRequest {
    var request = DrawRequest(["bgd"], to: paths)
    request.embed = embed
    request.output.pages = pages
    return request
  }

  @Test func isAKindOfDocument() throws {
    #expect(try EmbedRequest.target(of: request(nil, "a.png")) == nil)
    #expect(try EmbedRequest.target(of: request("quarto", "a.png")) == .quarto)
    #expect(throws: RequestError.self) { try EmbedRequest.target(of: request("word", "a.png")) }
  }

  @Test func showsAnOutput() throws {
    #expect(throws: RequestError.self) { try EmbedRequest.target(of: request("html", "frames")) }
    #expect(throws: RequestError.self) {
      try EmbedRequest.target(of: request("quarto", "a.pdf", pages: true))
    }
    #expect(try EmbedRequest.target(of: request("latex", "frames")) == .latex)
  }

  /// A folder of frames is played where it is embedded in LaTeX, and nowhere else.
  @Test func framesArePlayedByLaTeX() {
    #expect(EmbedRequest.playsFrames(.latex, of: request("latex")))
    #expect(EmbedRequest.playsFrames(.beamer, of: request("beamer", "frames", "a.png")))
    #expect(EmbedRequest.playsFrames(.latex, of: request("latex", "a.pdf", pages: true)))
    #expect(!EmbedRequest.playsFrames(.latex, of: request("latex", "a.png")))
    #expect(!EmbedRequest.playsFrames(.html, of: request("html", "frames")))
    #expect(!EmbedRequest.playsFrames(nil, of: request(nil, "frames")))
  }

  @Test func stillsOfOthersStay() throws {
    let folder = try TemporaryFolder()
    let output = folder.path("a.apng")
    #expect(
      try EmbedRequest.stills(for: .html, beside: [output]) == [folder.path("a.png")])
    try Data("mine".utf8).write(to: URL(filePath: folder.path("a.png")))
    let error = #expect(throws: RequestError.self) {
      try EmbedRequest.stills(for: .html, beside: [output])
    }
    #expect(error?.kind == .cannotCreateOutput && error?.subject == .named(folder.path("a.png")))
  }
}
