/* SGD on 60 samples, one to an update, as a plain loop: sgd DATA.csv EPOCHS */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + 1e-9 * time.tv_nsec;
}

int main(int argc, char **argv) {
  double x[1000], y[1000];
  int count = 0;
  FILE *file = argc == 3 ? fopen(argv[1], "r") : NULL;
  if (!file || fscanf(file, "%*[^\n]") < 0) {
    fprintf(stderr, "usage: sgd DATA.csv EPOCHS\n");
    return 64;
  }
  while (count < 1000 && fscanf(file, "%lf,%lf", &x[count], &y[count]) == 2) count++;
  fclose(file);

  long epochs = atol(argv[2]);
  double w = -15, b = -10, sum = 0;
  double start = now();
  for (long epoch = 0; epoch < epochs; epoch++) {
    for (int i = 0; i < count; i++) {
      double error = w * x[i] + b - y[i];
      sum += error * error;
      w -= 0.1 * (2 * error * x[i]);
      b -= 0.1 * (2 * error);
    }
  }
  printf("seconds %.9g\nupdates %ld\nsum %.17g\n", now() - start, epochs * count, sum);
  return 0;
}
