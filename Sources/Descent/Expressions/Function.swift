/// A function by the name it has in expressions.
enum Function: String, CaseIterable, Sendable {
  case sin, cos, tan, asin, acos, atan, sinh, cosh, tanh
  case exp, log, log10, sqrt, abs, sign
  case sigmoid, relu, softplus
  case min, max, pow

  /// How many numbers it takes, separated by commas.
  var argumentCount: Int {
    switch self {
    case .min, .max, .pow: 2
    default: 1
    }
  }

  /// Applies the function.
  ///
  /// - Parameters:
  ///   - x: The first argument.
  ///   - y: The second one, which functions of one argument ignore.
  func value<S: Scalar>(of x: S, _ y: @autoclosure () -> S = 0) -> S {
    switch self {
    case .sin: S.sin(x)
    case .cos: S.cos(x)
    case .tan: S.tan(x)
    case .asin: S.asin(x)
    case .acos: S.acos(x)
    case .atan: S.atan(x)
    case .sinh: S.sinh(x)
    case .cosh: S.cosh(x)
    case .tanh: S.tanh(x)
    case .exp: S.exp(x)
    case .log: S.log(x)
    case .log10: S.log10(x)
    case .sqrt: S.sqrt(x)
    case .abs: S.abs(x)
    case .sign: S.sign(x)
    case .sigmoid: S.sigmoid(x)
    case .relu: S.relu(x)
    case .softplus: S.softplus(x)
    case .min: S.min(x, y())
    case .max: S.max(x, y())
    case .pow: S.pow(x, y())
    }
  }
}
