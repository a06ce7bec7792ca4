/// A small generator of random bits that gives the same numbers on every machine.
///
/// Source: G. L. Steele, D. Lea and C. H. Flood, *Fast splittable pseudorandom number generators*,
/// OOPSLA 2014.
public struct SplitMix64: Hashable, Sendable {
  private var state: UInt64

  /// Creates a generator; equal seeds give equal numbers.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A random number from zero up to but not including `bound`, each equally likely.
  ///
  /// The standard library's own method may change its results between versions; this one is fixed.
  ///
  /// Source: D. Lemire, *Fast random integer generation in an interval*, ACM Transactions on
  /// Modeling and Computer Simulation 29 (2019).
  public mutating func next(below bound: Int) -> Int {
    precondition(bound > 0, "a bound is above zero")
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    let unfair = (0 &- bound) % bound
    while product.low < unfair {
      product = next().multipliedFullWidth(by: bound)
    }
    return Int(product.high)
  }

  /// Brings the elements into a random order, each order equally likely.
  ///
  /// Source: R. Durstenfeld, *Algorithm 235: Random permutation*, Communications of the ACM 7
  /// (1964).
  public mutating func shuffle(_ elements: inout [Int]) {
    guard elements.count > 1 else { return }
    for last in (1..<elements.count).reversed() {
      elements.swapAt(last, next(below: last + 1))
    }
  }

  /// The numbers from zero up to but not including `count`, in a random order.
  mutating func order(of count: Int) -> [Int] {
    var numbers = Array(0..<count)
    shuffle(&numbers)
    return numbers
  }
}
