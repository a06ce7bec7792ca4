import Foundation

/// Lets one thread at a time use fonts.
///
/// Cairo shares equal fonts among all threads. Up to version 1.16 it can abort the program when one
/// thread lets go of a font while another one measures with it (`cairo_scaled_font_destroy`,
/// assertion on `cache_frozen`). Text is a small part of a picture: waiting costs little.
let fontLock = NSRecursiveLock()
