extension String {
  /// What stands for characters that XML has a use for; a carriage return would be read as a line
  /// feed.
  private static let entities = [
    ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\r", "&#13;"),
  ]

  /// The text as it is written between the tags of XML, without characters that cannot be.
  ///
  /// Source: W3C, *Extensible Markup Language (XML) 1.0* (2008), sections 2.2 and 2.4.
  package var asXML: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      if let entity = String.entities.first(where: { $0.0 == String(scalar) }) {
        text += entity.1
      } else if scalar.value >= 0x20 || scalar == "\n" || scalar == "\t",
        scalar.value & 0xFFFE != 0xFFFE
      {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  /// The text that is written in an XML file.
  var fromXML: String {
    // What stands for & comes last: what it then spells is no entity any more.
    String.entities.reversed().reduce(self) { text, entity in
      text.replacing(entity.1, with: entity.0)
    }
  }
}
