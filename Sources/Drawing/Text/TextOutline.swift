internal import CCairo

extension Text {
  /// The outlines of its letters: what fills them looks the same where the typeface is not
  /// installed.
  var outline: Path {
    // Cairo rounds what it traces to parts of a unit; at a large scale they are small parts.
    CairoContext(
      surface: cairo_recording_surface_create(CAIRO_CONTENT_ALPHA, nil), scale: 64, background: nil
    ).outline(of: self)
  }
}

extension Path {
  /// Takes over a path of Cairo's.
  ///
  /// Source: cairo manual, `cairo_path_data_t`: a header with the kind and the length of an element
  /// stands before its points.
  init(_ path: cairo_path_t) {
    self.init()
    let data = UnsafeBufferPointer(start: path.data, count: Int(path.num_data))
    func point(_ index: Int) -> Point { Point(x: data[index].point.x, y: data[index].point.y) }
    var index = 0
    while index < data.count {
      let header = data[index].header
      switch header.type {
      case CAIRO_PATH_MOVE_TO: add(.move(point(index + 1)))
      case CAIRO_PATH_LINE_TO: add(.line(point(index + 1)))
      case CAIRO_PATH_CURVE_TO:
        add(.curve(point(index + 1), point(index + 2), to: point(index + 3)))
      default: add(.close)
      }
      index += max(1, Int(header.length))
    }
  }
}
