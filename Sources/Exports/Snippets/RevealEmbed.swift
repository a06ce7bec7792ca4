import Drawing

extension Embedding {
  /// A slide of reveal.js: the picture leaves room for the title and the caption.
  var reveal: String? {
    let part = min(1, Embedding.heightOnSlides / size.height)
    let fitting = Size(width: size.width * part, height: size.height * part)
    return webMedium(of: fitting).map { medium in
      """
      <section>
      <h3>\(HTMLText.text(medium.file.provenance.title))</h3>
      <figure style="margin:0">
      \(medium.text)
      <figcaption style="font-size:0.45em">\
      \(HTMLText.text(medium.file.provenance.caption))</figcaption>
      </figure>
      </section>
      """
    }
  }

  /// The height of a picture in CSS pixels; a slide has 960 by 700 unless told otherwise.
  ///
  /// Source: the documentation of reveal.js, *Presentation Size*.
  private static let heightOnSlides = 400.0
}
