import CLibrary

/// Lets one thread at a time use fonts.
///
/// Cairo shares equal fonts among all threads. Up to version 1.16 it can abort the program when one
/// thread lets go of a font while another one measures with it (`cairo_scaled_font_destroy`,
/// assertion on `cache_frozen`). Text is a small part of a picture: waiting costs little.
let fontLock = RecursiveLock()

/// A lock that the thread that holds it may take again.
final class RecursiveLock: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  init() {
    var attributes = pthread_mutexattr_t()
    pthread_mutexattr_init(&attributes)
    defer { pthread_mutexattr_destroy(&attributes) }
    pthread_mutexattr_settype(&attributes, CInt(PTHREAD_MUTEX_RECURSIVE))
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, &attributes)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Does something while no other thread holds the lock.
  func withLock<Result>(_ body: () throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body()
  }
}
