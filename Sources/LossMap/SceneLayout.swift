import Drawing
import Plotting

/// Where the parts of a scene are: a header over everything, the map at the left, and at the right
/// what it means for the data, over how the loss got there.
struct SceneLayout: Hashable, Sendable {
  /// The room of the header.
  let header: Rectangle
  /// The plot areas of the panels.
  let map: Rectangle
  let data: Rectangle
  let loss: Rectangle

  /// The smallest picture in which everything can be read.
  static let smallestSize = Size(width: 480, height: 270)

  init(
    size: Size, theme: Theme, header: Header, map: Panel, data: Panel, loss: Panel
  ) {
    let unit = theme.unit
    let frame = Rectangle(minX: 0, minY: 0, maxX: size.width, maxY: size.height)
      .inset(by: 4.5 * unit)
    let panelsTop = frame.minY + header.height(theme: theme) + 2 * unit
    self.header = Rectangle(
      minX: frame.minX, minY: frame.minY, maxX: frame.maxX, maxY: panelsTop)
    let height = frame.maxY - panelsTop
    let split = frame.minX + 0.565 * frame.width
    // The axes' labels depend a little on the room for them: half of it is a good guess.
    let small = Size(width: frame.maxX - split, height: height / 3)
    let mapMargins = map.margins(
      around: Size(width: split - frame.minX, height: height), theme: theme)
    let dataMargins = data.margins(around: small, theme: theme)
    let lossMargins = loss.margins(around: small, theme: theme)
    self.map = Rectangle(
      minX: frame.minX + mapMargins.left, minY: panelsTop + mapMargins.top, maxX: split,
      maxY: frame.maxY - mapMargins.bottom)
    let left = split + 3 * unit + max(dataMargins.left, lossMargins.left)
    let plots =
      height - dataMargins.top - dataMargins.bottom - lossMargins.top - lossMargins.bottom
      - 2.5 * unit
    let dataTop = panelsTop + dataMargins.top
    self.data = Rectangle(minX: left, minY: dataTop, maxX: frame.maxX, maxY: dataTop + plots / 2)
    let lossBottom = frame.maxY - lossMargins.bottom
    self.loss = Rectangle(
      minX: left, minY: lossBottom - plots / 2, maxX: frame.maxX, maxY: lossBottom)
  }
}
