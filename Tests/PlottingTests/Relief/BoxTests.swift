import Testing

@testable import Plotting

@Suite struct BoxTests {
  @Test func placesAreFractionsOfTheScales() {
    let box = Box(
      x: Scale(-10...10), named: "w", y: Scale(0...4), named: "b",
      z: Scale(0.01...100, .logarithmic), named: "loss")
    #expect(box.place(-10, 4, 0.01) == SIMD3(0, 1, 0))
    let place = box.place(5, 1, 1)
    #expect(place.x == 0.75 && place.y == 0.25 && abs(place.z - 0.5) < 1e-15)
  }

  @Test func theFloorIsBelowTheScale() {
    #expect(Box.corners.count == 8)
    #expect(Box.corners.prefix(4).allSatisfy { $0.z == Box.floor && $0.z < 0 })
    #expect(Box.corners.suffix(4).allSatisfy { $0.z == 1 })
  }
}
