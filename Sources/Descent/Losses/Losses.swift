/// The losses by the names they have on the command line.
public enum Losses {
  /// The losses that come with the library.
  public static let builtIn: [any Loss] = [
    SquaredError(), AbsoluteError(), HuberLoss(), CrossEntropy(),
  ]
}
