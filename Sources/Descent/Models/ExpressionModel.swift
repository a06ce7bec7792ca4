/// A prediction given as a formula in `w`, `b` and `x`, such as `w*sin(b*x)`.
public struct ExpressionModel: Model {
  private let expression: Expression
  private let logitExpression: Expression?

  /// Reads the formula.
  ///
  /// - Throws: ``ExpressionError`` that names the place and what would be right.
  public init(_ text: String) throws(ExpressionError) {
    expression = try Expression(text, of: [.w, .b, .x])
    logitExpression = expression.logit
  }

  /// The formula as it was written.
  public var name: String { expression.text }

  /// What it is for.
  public var summary: String { "a formula in w, b and x" }

  /// The formula as it was written.
  public var formula: String { expression.text }

  /// The formula's value at `x`.
  public func prediction<S: Scalar>(for x: Double, w: S, b: S) -> S {
    expression.value(w: w, b: b, x: x)
  }

  /// The argument of the logistic function, where the formula is that of something.
  public func logit<S: Scalar>(for x: Double, w: S, b: S) -> S? {
    logitExpression?.value(w: w, b: b, x: x)
  }
}
