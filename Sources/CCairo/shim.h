// Homebrew's pkg-config names the folder the headers are in, Linux has them one level up.
#if __has_include(<cairo/cairo.h>)
#include <cairo/cairo.h>
#include <cairo/cairo-pdf.h>
#include <cairo/cairo-svg.h>
#else
#include <cairo.h>
#include <cairo-pdf.h>
#include <cairo-svg.h>
#endif
#include <fontconfig/fontconfig.h>

// As in cairo-ft.h, which cannot be included: it wants FreeType's headers, and their folder is
// known to pkg-config alone.
cairo_font_face_t *cairo_ft_font_face_create_for_pattern(FcPattern *pattern);
