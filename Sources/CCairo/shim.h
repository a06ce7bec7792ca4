// Homebrew's pkg-config names the folder the header is in, Linux has it one level up.
#if __has_include(<cairo/cairo.h>)
#include <cairo/cairo.h>
#else
#include <cairo.h>
#endif
