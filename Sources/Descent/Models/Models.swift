/// The models by the names they have on the command line.
public enum Models {
  /// The models that come with the library; others are expressions.
  public static let builtIn: [any Model] = [Line(), Logistic()]
}
