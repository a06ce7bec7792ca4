/* Writes the pixels of a frame as PNG by Cairo, to a new file each time, the best of
   thirty times: png PIXELS PICTURE

   The pixels are a width and a height, and then four bytes each: opaque, as in CAIRO_FORMAT_RGB24. */
#include <cairo/cairo.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + 1e-9 * time.tv_nsec;
}

int main(int argc, char **argv) {
  FILE *file = argc == 3 ? fopen(argv[1], "rb") : NULL;
  uint32_t extent[2];
  if (!file || fread(extent, 4, 2, file) != 2) {
    fprintf(stderr, "usage: png PIXELS PICTURE\n");
    return 64;
  }
  size_t count = (size_t)extent[0] * extent[1];
  unsigned char *pixels = malloc(4 * count);
  if (!pixels || fread(pixels, 4, count, file) != count) return 65;
  fclose(file);

  /* A width of 1280 needs no padding at the ends of rows. */
  cairo_surface_t *surface = cairo_image_surface_create_for_data(
      pixels, CAIRO_FORMAT_RGB24, (int)extent[0], (int)extent[1], 4 * (int)extent[0]);
  double best = 1e9;
  char path[4096];
  for (int round = 0; round < 30; round++) {
    snprintf(path, sizeof path, "%s.%d.png", argv[2], round);
    double start = now();
    if (cairo_surface_write_to_png(surface, path) != CAIRO_STATUS_SUCCESS) return 74;
    double seconds = now() - start;
    if (seconds < best) best = seconds;
  }
  file = fopen(path, "rb");
  fseek(file, 0, SEEK_END);
  printf("seconds %.9g\nbytes %ld\ncairo %s\n", best, ftell(file), cairo_version_string());
  return 0;
}
