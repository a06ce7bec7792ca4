import Drawing
import PNGCoding

/// One picture in pixels.
package struct PNGFormat: FileFormat {
  package let endings = ["png"]
  package let summary = "one picture"
  package let traits = ExportTraits(medium: .still("png"), moments: .one)

  package func write(
    _ footage: Footage, to sink: inout some ByteSink, monitor: ExportMonitor
  ) throws -> ExportReport {
    let (picture, provenance) = footage.still()
    let raster = try picture.raster(scale: footage.settings.scale)
    try sink.write(PNGEncoder.forPictures(from: provenance).encode(raster))
    return ExportReport(from: provenance, summary: summary)
  }

  package func provenance(in file: [UInt8]) -> Provenance? {
    DocumentMetadata(png: file).flatMap(Provenance.init)
  }
}
