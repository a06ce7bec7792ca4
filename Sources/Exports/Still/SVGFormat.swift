import Drawing

/// One picture in lines and glyphs, for pages on the web.
package struct SVGFormat: FileFormat {
  package let endings = ["svg"]
  package let summary = "one picture"
  package let traits = ExportTraits(medium: .still("svg"), moments: .one)

  package func write(
    _ footage: Footage, to sink: inout some ByteSink, monitor: ExportMonitor
  ) throws -> ExportReport {
    let (picture, provenance) = footage.still()
    var canvas = SVGCanvas()
    picture.draw(on: &canvas)
    try sink.write(
      canvas.document(
        size: picture.size, scale: footage.settings.scale, background: picture.background,
        metadata: provenance.information))
    return ExportReport(from: provenance, summary: summary)
  }

  package func provenance(in file: [UInt8]) -> Provenance? {
    DocumentMetadata(svg: file).flatMap(Provenance.init)
  }
}
