/// A message that mentions settings, which each front end writes in its own way.
///
/// A program says `--max-frames all` where a library says `maxFrames: all`. A message keeps the
/// settings apart from its words:
///
///     "\(setting: "max-frames", "all") draws every one"
public struct SettingMessage: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// A stretch of words, or a setting by its name on the command line, with its value if it has
  /// one.
  fileprivate enum Part: Hashable, Sendable {
    case words(String)
    case setting(String, String?)
  }

  private var parts: [Part]

  /// Takes words that mention no setting.
  public init(stringLiteral words: String) { parts = [.words(words)] }

  /// Takes words that mention no setting.
  public init(_ words: String) { parts = [.words(words)] }

  /// Takes words and the settings between them.
  public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  /// Collects words and settings.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    /// Starts with nothing.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds words.
    public mutating func appendLiteral(_ literal: String) { parts.append(.words(literal)) }

    /// Adds a value in words.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      parts.append(.words(value.description))
    }

    /// Adds a setting, with its value if it has one.
    public mutating func appendInterpolation(setting name: String, _ value: String? = nil) {
      parts.append(.setting(name, value))
    }
  }

  /// The message with its settings written in some way.
  public func text(_ write: (_ name: String, _ value: String?) -> String) -> String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .setting(let name, let value): write(name, value)
      }
    }.joined()
  }
}

extension SettingMessage: CustomStringConvertible {
  /// The message as a library says it: `max-frames: all`.
  public var description: String {
    text { name, value in value.map { "\(name): \($0)" } ?? name }
  }
}
