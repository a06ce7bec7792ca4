import Drawing

/// One picture in lines and glyphs, for print.
package struct PDFFormat: FileFormat {
  package let endings = ["pdf"]
  package let summary = "one picture"
  package let traits = ExportTraits(medium: .still("pdf"), moments: .one)

  package func write(
    _ footage: Footage, to sink: inout some ByteSink, monitor: ExportMonitor
  ) throws -> ExportReport {
    let (picture, provenance) = footage.still()
    var canvas = PDFCanvas(
      size: picture.size, scale: footage.settings.scale,
      background: picture.background, information: provenance.information)
    picture.draw(on: &canvas)
    try sink.write(canvas.bytes())
    return ExportReport(from: provenance, summary: summary)
  }

  package func provenance(in file: [UInt8]) -> Provenance? {
    DocumentMetadata(pdf: file).flatMap(Provenance.init)
  }
}
