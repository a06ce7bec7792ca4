/// A kind of panel, by the name that users know it by.
///
/// Each panel names its own kind, in its own file; `Panels.all` lists them.
public struct PanelKind: Hashable, Sendable, CustomStringConvertible {
  /// The name, such as `map`.
  public let name: String

  /// Creates a kind.
  init(_ name: String) { self.name = name }

  /// The name.
  public var description: String { name }
}
