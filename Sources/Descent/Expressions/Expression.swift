/// A formula given as text, such as `w*sin(b*x)`, read once and computed many times.
///
/// There are numbers (`2`, `.5`, `1e-3`), the constants `pi` and `e`, variables, the operators
/// `+ - * / ^`, parentheses, and the functions `sin cos tan asin acos atan sinh cosh tanh exp log
/// log10 sqrt abs sign min max pow sigmoid relu softplus`; angles are in radians and `log` is the
/// natural logarithm. Powers are taken first and from the right, then signs, then products, then
/// sums: `-w^2` is −(w²). Every product is written out. The signs `·`, `×`, `−`, `π` and raised
/// digits are understood as well, so that a formula can be copied from a title.
public struct Expression: Hashable, Sendable {
  /// The formula as it was written, without spaces around it.
  public let text: String
  private let program: Program

  /// Reads a formula.
  ///
  /// - Parameters:
  ///   - text: The formula.
  ///   - variables: The variables it may hold.
  /// - Throws: ``ExpressionError`` that names the place and what would be right.
  public init(_ text: String, of variables: [Variable]) throws(ExpressionError) {
    var parser = ExpressionParser(text, of: variables)
    program = try parser.program()
    let start = text.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    self.text = end.map { String(start[...$0]) } ?? ""
  }

  private init(text: String, program: Program) {
    self.text = text
    self.program = program
  }

  /// The result for some values of the variables; those that the formula does not hold are ignored.
  public func value<S: Scalar>(w: S, b: S, x: Double = 0) -> S {
    program.value(w: w, b: b, x: x)
  }

  /// The argument of the logistic function, where the whole formula is that function of something.
  var logit: Expression? {
    program.argument(of: .sigmoid).map { Expression(text: text, program: $0) }
  }
}
