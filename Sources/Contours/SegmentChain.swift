/// Strings directed segments together, end to start, into lines and rings.
///
/// Segments run between numbered nodes. Where several segments leave a node (two rings that touch
/// in a corner), any of them may follow: the boundary is the same.
struct SegmentChain {
  /// A chain of nodes; a closed one does not repeat its first node.
  struct Chain {
    var nodes: [Int]
    var isClosed: Bool
  }

  private struct Segment {
    var start: Int32
    var end: Int32
    /// The next segment that leaves the same node, or -1.
    var sibling: Int32
  }

  private var segments: [Segment] = []
  /// For each node, a segment that leaves it and is not used yet, or -1.
  private var leaving: [Int32]
  private var isEntered: [Bool]

  init(nodeCount: Int) {
    leaving = Array(repeating: -1, count: nodeCount)
    isEntered = Array(repeating: false, count: nodeCount)
  }

  /// Adds a segment from one node to another.
  mutating func add(from start: Int, to end: Int) {
    segments.append(
      Segment(start: Int32(start), end: Int32(end), sibling: leaving[start]))
    leaving[start] = Int32(segments.count - 1)
    isEntered[end] = true
  }

  /// All chains of the segments added so far; afterwards there are none.
  mutating func removeAll() -> [Chain] {
    var chains: [Chain] = []
    // Open chains first, from their beginnings; what remains is closed.
    for segment in segments where !isEntered[Int(segment.start)] {
      while let chain = follow(from: Int(segment.start)) { chains.append(chain) }
    }
    for segment in segments {
      while let chain = follow(from: Int(segment.start)) { chains.append(chain) }
    }
    for segment in segments { isEntered[Int(segment.end)] = false }
    segments.removeAll(keepingCapacity: true)
    return chains
  }

  /// The chain that begins at a node, taken out of what is left; nil where none does.
  private mutating func follow(from first: Int) -> Chain? {
    guard leaving[first] >= 0 else { return nil }
    var nodes = [first]
    var node = first
    while leaving[node] >= 0 {
      let segment = segments[Int(leaving[node])]
      leaving[node] = segment.sibling
      node = Int(segment.end)
      if node == first { return Chain(nodes: nodes, isClosed: true) }
      nodes.append(node)
    }
    return Chain(nodes: nodes, isClosed: false)
  }
}
