import RunTesting
import Testing

@testable import Descent

@Suite struct ScalarFunctionsTests {
  /// What PyTorch 2.15 gives in double precision, its choices at kinks included.
  static let references: [(function: Function, x: Double, value: Double, slope: Double)] = [
    (.sin, -1.3, -0.963558185417193, 0.26749882862458735),
    (.sin, 0.7, 0.644217687237691, 0.7648421872844885),
    (.cos, -1.3, 0.26749882862458735, 0.963558185417193),
    (.cos, 0.7, 0.7648421872844885, -0.644217687237691),
    (.tan, -1.3, -3.6021024479679786, 13.975142045656904),
    (.tan, 0.7, 0.8422883804630794, 1.7094497158631172),
    (.asin, -0.5, -0.5235987755982989, 1.1547005383792517),
    (.asin, 0.9, 1.1197695149986342, 2.294157338705618),
    (.acos, -0.5, 2.0943951023931957, -1.1547005383792517),
    (.acos, 0.9, 0.45102681179626236, -2.294157338705618),
    (.atan, -1.3, -0.9151007005533605, 0.3717472118959107),
    (.atan, 0.7, 0.6107259643892086, 0.6711409395973155),
    (.sinh, -1.3, -1.698382437292616, 1.9709142303266285),
    (.sinh, 0.7, 0.7585837018395334, 1.255169005630943),
    (.cosh, -1.3, 1.9709142303266285, -1.698382437292616),
    (.cosh, 0.7, 1.255169005630943, 0.7585837018395334),
    (.tanh, -1.3, -0.8617231593133063, 0.25743319670309406),
    (.tanh, 0.7, 0.6043677771171635, 0.6347395899824586),
    (.exp, -1.3, 0.2725317930340126, 0.2725317930340126),
    (.exp, 0.7, 2.0137527074704766, 2.0137527074704766),
    (.log, 0.3, -1.2039728043259361, 3.3333333333333335),
    (.log, 20, 2.995732273553991, 0.05),
    (.log10, 0.3, -0.5228787452803376, 1.4476482730108393),
    (.log10, 20, 1.3010299956639813, 0.021714724095162587),
    (.sqrt, 0.3, 0.5477225575051661, 0.9128709291752769),
    (.sqrt, 20, 4.47213595499958, 0.11180339887498948),
    (.abs, -2, 2.0, -1.0),
    (.abs, 0, 0.0, 0.0),
    (.abs, 3, 3.0, 1.0),
    (.sign, -2, -1.0, 0.0),
    (.sign, 0, 0.0, 0.0),
    (.sign, 3, 1.0, 0.0),
    (.sigmoid, -30, 9.357622968839299e-14, 9.357622968838423e-14),
    (.sigmoid, -2, 0.11920292202211755, 0.1049935854035065),
    (.sigmoid, 0, 0.5, 0.25),
    (.sigmoid, 3, 0.9525741268224334, 0.045176659730912),
    (.relu, -2, 0.0, 0.0),
    (.relu, 0, 0.0, 0.0),
    (.relu, 3, 3.0, 1.0),
    (.softplus, -2, 0.1269280110429725, 0.11920292202211755),
    (.softplus, 0, 0.6931471805599453, 0.5),
    (.softplus, 3, 3.048587351573742, 0.9525741268224333),
  ]

  @Test(arguments: references.indices)
  func haveTheValuesAndSlopesOfPyTorch(index: Int) {
    let (function, x, value, slope) = Self.references[index]
    let dual = function.value(of: Dual(value: x, gradient: Parameters(w: 1, b: -2)))
    #expect(relativeError(dual.value, value) < 1e-12)
    #expect(relativeError(dual.gradient.w, slope) < 1e-12)
    #expect(dual.gradient.b == -2 * dual.gradient.w)
    #expect(function.value(of: x) == dual.value)
  }

  /// The same for functions of two numbers, with the slopes by both.
  static let referencesOfTwo:
    [(function: Function, x: Double, y: Double, value: Double, slopes: (x: Double, y: Double))] = [
      (.max, 1, 2, 2.0, (0.0, 1.0)),
      (.max, 2, 1, 2.0, (1.0, 0.0)),
      (.max, 3, 3, 3.0, (0.5, 0.5)),
      (.min, 1, 2, 1.0, (1.0, 0.0)),
      (.min, 2, 1, 1.0, (0.0, 1.0)),
      (.min, 3, 3, 3.0, (0.5, 0.5)),
      (.pow, 2, 3, 8.0, (12.0, 5.545177444479562)),
      (.pow, 0.5, -1.5, 2.8284271247461903, (-8.485281374238571, -1.9605162869370945)),
      (.pow, -2, 3, -8.0, (12.0, .nan)),
      (.pow, -2, -2, 0.25, (0.25, .nan)),
      (.pow, 0, 0, 1.0, (0.0, 0.0)),
      (.pow, 0, 2, 0.0, (0.0, 0.0)),
      (.pow, 0, 1, 0.0, (1.0, 0.0)),
      (.pow, 0, 0.5, 0.0, (.infinity, 0.0)),
      (.pow, -3, 0, 1.0, (0.0, .nan)),
      (.pow, 3, 0, 1.0, (0.0, 1.0986122886681098)),
    ]

  @Test(arguments: referencesOfTwo.indices)
  func haveTheSlopesOfPyTorchByBothNumbers(index: Int) {
    let (function, x, y, value, slopes) = Self.referencesOfTwo[index]
    let dual = function.value(of: Dual.w(x), Dual.b(y))
    #expect(relativeError(dual.value, value) < 1e-12)
    #expect(isNear(dual.gradient.w, slopes.x))
    #expect(isNear(dual.gradient.b, slopes.y))
    #expect(function.value(of: x, y) == dual.value)
  }

  /// A parabola has a slope everywhere, also where the logarithm of its base has no value.
  @Test func powersWithAFixedExponentHaveTheSlopesOfPolynomials() {
    for base in [-3.0, -1, 0, 0.5] {
      for exponent in 0...5 {
        let power = Dual.pow(.w(base), Dual(Double(exponent)))
        // By repeated multiplication, and n·xⁿ⁻¹.
        let value = (0..<exponent).reduce(1) { product, _ in product * base }
        let slope = (0..<max(0, exponent - 1)).reduce(Double(exponent)) { s, _ in s * base }
        #expect(power == Dual(value: value, gradient: Parameters(w: slope, b: 0)))
        #expect(Dual.w(base).raised(to: exponent) == power)
      }
    }
    // 1/x² has the slope −2/x³.
    #expect(Dual.w(-2).raised(to: -2) == Dual(value: 0.25, gradient: Parameters(w: 0.25, b: 0)))
  }

  @Test func whatDoesNotChangeMovesNothingWhereASlopeIsInfinite() {
    #expect(Dual.sqrt(0) == 0)
    #expect(Dual.sqrt(.w(0)) == Dual(value: 0, gradient: Parameters(w: .infinity, b: 0)))
    #expect(Dual.sqrt(.w(0) * .w(0)) == 0)
    #expect(Dual.pow(-2, 3) == -8)
  }

  /// Values by the asymptotic series: σ(−x) → e⁻ˣ, and softplus(x) → x + e⁻ˣ.
  @Test func theLogisticFunctionsStayFiniteAndPreciseFarOut() {
    for x in [50.0, 700, 1e4, 1e300] {
      let decay = Dual.exp(.w(-x)).value
      #expect(Dual.sigmoid(.w(x)) == Dual(value: 1, gradient: Parameters(w: decay, b: 0)))
      #expect(isNear(Dual.sigmoid(.w(-x)).value, decay))
      #expect(isNear(Dual.sigmoid(.w(-x)).gradient.w, decay))
      #expect(Dual.softplus(.w(x)) == Dual(value: x, gradient: Parameters(w: 1, b: 0)))
      #expect(isNear(Dual.softplus(.w(-x)).value, decay))
      #expect(isNear(Dual.softplus(.w(-x)).gradient.w, decay))
      // sech²(x) → 4·e⁻²ˣ
      #expect(isNear(Dual.tanh(.w(x)).gradient.w, 4 * Dual.exp(.w(-2 * x)).value))
    }
  }

  @Test func noNumberStaysNoNumber() {
    for function in Function.allCases where function != .pow {
      #expect(function.value(of: Double.nan, 1).isNaN)
      #expect(function.value(of: Dual(.nan), 1).value.isNaN)
    }
    #expect(Double.max(1, .nan).isNaN && Double.min(1, .nan).isNaN)
    #expect(Double.pow(.nan, 2).isNaN && Double.log(-1).isNaN && Double.pow(-2, 0.5).isNaN)
  }

  private func isNear(_ value: Double, _ expected: Double) -> Bool {
    value.isNaN ? expected.isNaN : relativeError(value, expected) < 1e-12
  }
}
