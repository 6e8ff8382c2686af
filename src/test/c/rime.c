/* Drives librime: rime STATISTICS USER_FOLDER SCHEMA < lines. Nothing is ever committed, so that
   nothing is learned. The first run with a new user folder builds the tables: run it once without
   lines before measuring. */
#include <rime_api.h>

#include "bench.h"

#define CANDIDATES 10

static RimeApi *rime;

static void type(void *engine, const char *typed, int print) {
  RimeSessionId session = *(RimeSessionId *)engine;
  size_t length = strlen(typed);
  if (length == 1) {
    rime->clear_composition(session);
  }
  rime->process_key(session, typed[length - 1], 0);
  RimeCandidateListIterator candidate = {0};
  if (!rime->candidate_list_begin(session, &candidate)) {
    return;
  }
  for (int i = 0; i < CANDIDATES && rime->candidate_list_next(&candidate); i++) {
    if (print) {
      printf("%s%s", i == 0 ? "" : "\t", candidate.candidate.text);
    }
  }
  rime->candidate_list_end(&candidate);
}

int main(int count, char **arguments) {
  if (count != 4) {
    return 2;
  }
  rime = rime_get_api();
  RIME_STRUCT(RimeTraits, traits);
  traits.shared_data_dir = "/usr/share/rime-data";
  traits.user_data_dir = arguments[2];
  traits.app_name = "rime.bench";
  traits.min_log_level = 3;
  double start = clock_ms(CLOCK_MONOTONIC);
  rime->setup(&traits);
  rime->initialize(&traits);
  if (rime->start_maintenance(False)) {
    rime->join_maintenance_thread();
  }
  RimeSessionId session = rime->create_session();
  if (!rime->select_schema(session, arguments[3])) {
    return 3;
  }
  type(&session, "a", 0);
  run(&session, type, arguments[1], clock_ms(CLOCK_MONOTONIC) - start);
  rime->destroy_session(session);
  rime->finalize();
  return 0;
}
