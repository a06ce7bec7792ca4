import Testing

@testable import Descent

@Suite struct CosineAnnealingTests {
  /// At 0.2, by CosineAnnealingLR(optimizer, T_max=4, eta_min=0.02) of PyTorch 2.4.1.
  @Test func fallsAndRises() throws {
    let expected = [
      0.2, 0.1736396103067893, 0.11000000000000001, 0.04636038969321073, 0.02,
      0.04636038969321073, 0.11000000000000004, 0.17363961030678937, 0.20000000000000012,
      0.1736396103067894, 0.1100000000000001,
    ]
    try PyTorch.expect(.cosine, ["T_max": 4, "eta_min": 0.02], epochs: 11, givesRates: expected)
  }

  /// At 0.2, by CosineAnnealingLR(optimizer, T_max=10) of PyTorch 2.4.1.
  @Test func fallsToZeroOverTheRun() throws {
    let expected = [
      0.2, 0.19510565162951538, 0.18090169943749476, 0.15877852522924735, 0.13090169943749477,
      0.10000000000000002, 0.06909830056250528, 0.041221474770752706, 0.01909830056250527,
      0.004894348370484648, 0.0,
    ]
    try PyTorch.expect(.cosine, epochs: 10, givesRates: expected)
  }
}
