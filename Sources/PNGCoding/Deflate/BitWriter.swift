/// A few bits, the first of them the lowest.
struct BitString: Hashable, Sendable {
  /// The bits; those beyond the count are 0.
  var bits: UInt64
  /// The number of bits.
  var count: Int

  init(_ bits: UInt64, count: Int) {
    self.bits = bits
    self.count = count
  }

  /// These bits and then some others, 64 at most.
  @inline(__always)
  func then(_ next: BitString) -> BitString {
    BitString(
      bits | next.bits &<< UInt64(truncatingIfNeeded: count), count: count &+ next.count)
  }
}

/// Writes bits one behind the other, from the lowest bit of each byte up.
///
/// Source: RFC 1951, section 3.1.1, *Packing into bytes*.
struct BitWriter: ~Copyable {
  private let bytes: UnsafeMutableRawBufferPointer
  /// The number of bytes that are full.
  private var fullCount = 0
  /// The bits behind the full bytes.
  private var pending = BitString(0, count: 0)

  /// The most bits that can be added at once.
  static let mostBits = 56
  /// The number of bytes of memory needed beyond those that are written.
  static let slack = 8

  /// Writes into some memory.
  init(into bytes: UnsafeMutableRawBufferPointer) {
    self.bytes = bytes
  }

  /// Adds some bits, at most ``mostBits``.
  @inline(__always)
  mutating func append(_ next: BitString) {
    pending = pending.then(next)
    // The bits of a byte that is not full yet are stored again with those that fill it.
    bytes.storeBytes(of: pending.bits.littleEndian, toByteOffset: fullCount, as: UInt64.self)
    fullCount &+= pending.count &>> 3
    pending.bits &>>= UInt64(truncatingIfNeeded: pending.count & ~7)
    pending.count &= 7
  }

  /// Adds some of the bits in some bytes, behind the last of which there are seven more.
  mutating func append(_ other: UnsafeRawBufferPointer, bits: Range<Int>) {
    var start = bits.lowerBound
    @inline(__always)
    func next(_ count: Int) -> BitString {
      let loaded = other.loadUnaligned(fromByteOffset: start &>> 3, as: UInt64.self)
      let bits = UInt64(littleEndian: loaded) &>> UInt64(truncatingIfNeeded: start & 7)
      return BitString(bits & ((1 &<< UInt64(truncatingIfNeeded: count)) &- 1), count: count)
    }
    // Whole bytes wait for nothing, once that begun last is full.
    let first = min(-pending.count & 7, bits.count)
    append(next(first))
    start &+= first
    while start &+ Self.mostBits <= bits.upperBound {
      bytes.storeBytes(
        of: next(Self.mostBits).bits.littleEndian, toByteOffset: fullCount, as: UInt64.self)
      fullCount &+= Self.mostBits / 8
      start &+= Self.mostBits
    }
    append(next(bits.upperBound &- start))
  }

  /// Fills the last byte with zeros.
  mutating func fillByte() {
    append(BitString(0, count: -pending.count & 7))
  }

  /// The number of bytes that are full.
  var byteCount: Int { fullCount }

  /// The number of bits so far.
  var bitCount: Int { 8 * fullCount + pending.count }
}
