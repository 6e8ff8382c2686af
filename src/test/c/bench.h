/* What the drivers of both peers do alike: read lines "letters", hand them to the engine key by
   key, print the candidates after the last key separated by tabs, and write a line "ms 0.123" for
   every key to the file of the first argument, with the processor time that it took. */
#ifndef BENCH_H
#define BENCH_H

#include <stdio.h>
#include <string.h>
#include <time.h>

static double clock_ms(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

/* The peak of the resident memory in kilobytes. */
static long resident(void) {
  FILE *status = fopen("/proc/self/status", "r");
  char line[256];
  long kilobytes = 0;
  while (status != NULL && fgets(line, sizeof line, status) != NULL) {
    sscanf(line, "VmHWM: %ld", &kilobytes);
  }
  if (status != NULL) {
    fclose(status);
  }
  return kilobytes;
}

/* Types one more letter of the line; print says whether it was the last. */
typedef void (*key_fn)(void *engine, const char *typed, int print);

static void run(void *engine, key_fn key, const char *statistics, double load) {
  FILE *out = fopen(statistics, "w");
  char line[512];
  while (fgets(line, sizeof line, stdin) != NULL) {
    line[strcspn(line, "\r\n")] = '\0';
    size_t length = strlen(line);
    for (size_t i = 1; i <= length; i++) {
      char typed[512];
      memcpy(typed, line, i);
      typed[i] = '\0';
      double start = clock_ms(CLOCK_THREAD_CPUTIME_ID);
      key(engine, typed, i == length);
      fprintf(out, "ms %.4f\n", clock_ms(CLOCK_THREAD_CPUTIME_ID) - start);
    }
    putchar('\n');
  }
  fprintf(out, "load %.1f\nresident %ld\n", load, resident());
  fclose(out);
}

#endif
