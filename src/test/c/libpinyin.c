/* Drives libpinyin: libpinyin STATISTICS USER_FOLDER DATA_FOLDER < lines. It does not learn. */
#include <stdbool.h>

#include <glib.h>
#include <pinyin.h>

#include "bench.h"

#define CANDIDATES 10

static void type(void *engine, const char *typed, int print) {
  pinyin_instance_t *instance = engine;
  guint found = 0;
  pinyin_parse_more_full_pinyins(instance, typed);
  pinyin_guess_sentence(instance);
  pinyin_guess_candidates(instance, 0, SORT_BY_PHRASE_LENGTH_AND_PINYIN_LENGTH_AND_FREQUENCY);
  pinyin_get_n_candidate(instance, &found);
  for (guint i = 0; i < found && i < CANDIDATES; i++) {
    lookup_candidate_t *candidate = NULL;
    const char *text = NULL;
    if (pinyin_get_candidate(instance, i, &candidate) &&
        pinyin_get_candidate_string(instance, candidate, &text) && print) {
      printf("%s%s", i == 0 ? "" : "\t", text);
    }
  }
  if (print) {
    pinyin_reset(instance);
  }
}

int main(int count, char **arguments) {
  if (count != 4) {
    return 2;
  }
  double start = clock_ms(CLOCK_MONOTONIC);
  pinyin_context_t *context = pinyin_init(arguments[3], arguments[2]);
  if (context == NULL) {
    return 3;
  }
  pinyin_set_options(context, IS_PINYIN | PINYIN_INCOMPLETE);
  pinyin_instance_t *instance = pinyin_alloc_instance(context);
  type(instance, "a", 0);
  run(instance, type, arguments[1], clock_ms(CLOCK_MONOTONIC) - start);
  pinyin_free_instance(instance);
  pinyin_fini(context);
  return 0;
}
