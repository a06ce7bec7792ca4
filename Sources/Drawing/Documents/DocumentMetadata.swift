/// What a file says of itself, besides the picture.
public struct DocumentMetadata: Hashable, Sendable {
  /// What the picture is called.
  public var title: String
  /// What there is to be seen, in sentences, for who cannot see it.
  public var description: String
  /// What the picture was made from, such as a command.
  public var source: String
  /// The program that made it.
  public var creator: String

  /// Creates the information; nothing of it may be left out, though texts may be empty.
  public init(title: String, description: String, source: String, creator: String) {
    self.title = title
    self.description = description
    self.source = source
    self.creator = creator
  }
}
