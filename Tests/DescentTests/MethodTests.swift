import Testing

@testable import Descent

@Suite struct MethodTests {
  @Test func areFoundByDifferentNames() {
    #expect(Set(Method.all.map(\.name)).count == Method.all.count)
    #expect(Method.all.map(\.name).prefix(3) == ["bgd", "sgd", "minibatch"])
  }

  @Test func haveTheBatchesTheirNamesPromise() throws {
    #expect(try Method.bgd.batchSize.resolved(for: 60) == 60)
    #expect(try Method.sgd.batchSize.resolved(for: 60) == 1)
    #expect(try Method.minibatch.batchSize.resolved(for: 60) == 10)
  }

  /// A picture says what was done, not what it was called.
  @Test func gradientDescentIsNamedAfterItsBatches() {
    #expect(Method.sgd.title(batchSize: 60, of: 60) == "Batch gradient descent")
    #expect(Method.bgd.title(batchSize: 1, of: 60) == "Stochastic gradient descent")
    #expect(Method.minibatch.title(batchSize: 10, of: 60) == "Mini-batch gradient descent")
    #expect(Method.sgd.label(batchSize: 60, of: 60) == "BGD")
    #expect(Method.bgd.label(batchSize: 1, of: 60) == "SGD")
    #expect(Method.minibatch.label(batchSize: 12, of: 60) == "mini-batch 12")
  }
}
