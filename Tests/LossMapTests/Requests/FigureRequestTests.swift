import Drawing
import Experiments
import Figures
import Testing

@testable import LossMap

@Suite struct FigureRequestTests {
  private func composition(
    _ change: (inout FigureRequest) -> Void = { _ in }
  ) throws -> Composition {
    var request = FigureRequest()
    change(&request)
    return try request.composition()
  }

  @Test func isThatOfALectureUnlessTold() throws {
    let composition = try composition()
    #expect(composition.size == Size(width: 1280, height: 720))
    #expect(composition.levels == .count(10) && composition.background == .theme)
    #expect(composition.window == nil && composition.panels == nil)
  }

  @Test func isRead() throws {
    #expect(try composition { $0.size = "640x480" }.size == Size(width: 640, height: 480))
    #expect(try composition { $0.levels = "1,10,0.5" }.levels == .values([1, 10, 0.5]))
    #expect(try composition { $0.levels = "5" }.levels == .count(5))
    #expect(try composition { $0.levels = "0.5" }.levels == .values([0.5]))
    #expect(try composition { $0.panels = "loss,map" }.panels == [.loss, .map])
    #expect(try composition { $0.layout = "columns" }.layout == .columns)
    #expect(try composition { $0.azimuth = "-10" }.viewpoint.azimuth == -10)
    #expect(
      try composition { $0.title = "a" }.heading == .shown(title: "a", subtitle: nil))
    #expect(try composition { $0.noTitle = true }.heading == .hidden)
  }

  @Test(arguments: ["479x270", "480x269", "20000x270", "480", "480x", "axb", "480x270x2"])
  func refusesASizeThatCannotBeDrawn(text: String) {
    #expect(throws: RequestError.self) { try composition { $0.size = text } }
  }

  @Test func pixelsAreFew() throws {
    var request = FigureRequest()
    let size = Size(width: 1280, height: 720)
    #expect(try request.pixelScale(for: size) == 1)
    request.scale = "0.5"
    #expect(try request.pixelScale(for: size) == 0.5)
    for text in ["0", "-1", "100", "x", "1e-9"] {
      request.scale = text
      #expect(throws: RequestError.self) { try request.pixelScale(for: size) }
    }
  }

  @Test func fontAndBackgroundAreTheThemesUnlessTold() throws {
    let composition = try composition {
      $0.font = "DejaVu Serif"
      $0.background = "transparent"
    }
    #expect(composition.theme.fontFamily == "DejaVu Serif")
    #expect(composition.background == .transparent)
    #expect(throws: RequestError.self) { try self.composition { $0.background = "transparant" } }
    #expect(throws: RequestError.self) { try self.composition { $0.font = "" } }
  }

  @Test func aWindowIsRead() throws {
    let window = try composition { $0.window = "-5:6,-8:5" }.window
    #expect(window == Window(w: -5...6, b: -8...5))
    for text in ["-5:6", "6:-5,0:1", "a:b,0:1", "1:2,3:4,5:6"] {
      #expect(throws: RequestError.self) { try composition { $0.window = text } }
    }
  }
}
