import Drawing

@testable import Exports

/// Files whose texts have signs that documents give a meaning to.
func embedding(
  _ paths: String..., size: Size = Size(width: 640, height: 360), scale: Double = 1,
  plays: Int? = nil
) -> Embedding {
  let provenance = Provenance(
    title: "A & B", altText: "At (−15, 3) 50% \"up\".", caption: "From ŷ_1 < 10⁻⁵ to C#, 5*σ.",
    problem: "", command: "")
  return Embedding(
    of: paths.map { path in
      EmbeddedFile(
        path, as: ExportFormats.format(ofPath: path).traits.medium, frameCount: 12,
        from: provenance)
    }, size: size, scale: scale, played: .init(framesPerSecond: 25, plays: plays))
}
