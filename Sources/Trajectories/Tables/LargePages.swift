import CLibrary

extension Array {
  /// Asks the system to keep the elements there is room for in large pages, where it has them.
  ///
  /// Otherwise filling a large array takes a page fault every 4 KiB, which together take as long as
  /// all else that is done to read a file.
  mutating func preferLargePages() {
    #if os(Linux)
      let byteCount = capacity * MemoryLayout<Element>.stride
      withUnsafeMutableBytes { bytes in
        // The address alone is used: it is an advice, and nothing is read or written there.
        guard let start = bytes.baseAddress else { return }
        let page = start.alignedUp(toMultipleOf: Int(getpagesize()))
        let size = byteCount - (page - start)
        if size > 0 { madvise(page, size, MADV_HUGEPAGE) }
      }
    #endif
  }
}
