import LossMap
import Testing

@testable import LossMapCommand

@Suite struct StyleOptionsTests {
  @Test func arePartOfARequest() throws {
    var request = FigureRequest()
    try StyleOptions.parse([]).apply(to: &request)
    #expect(request == FigureRequest())
    try StyleOptions.parse([
      "--size", "640x480", "--scale", "2", "--theme", "dark", "--palette", "grey", "--font",
      "DejaVu Serif", "--background", "transparent", "--title", "-t", "--subtitle", "",
      "--no-title",
    ]).apply(to: &request)
    var expected = FigureRequest()
    expected.size = "640x480"
    expected.scale = "2"
    expected.theme = "dark"
    expected.palette = "grey"
    expected.font = "DejaVu Serif"
    expected.background = "transparent"
    expected.title = "-t"
    expected.subtitle = ""
    expected.noTitle = true
    #expect(request == expected)
  }
}
