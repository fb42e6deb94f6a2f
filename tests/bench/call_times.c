/* Stands before functions of llama.cpp and adds up the time that the thread spends in each kind.

   Measured in Python, a call costs more than it does unmeasured: behind an evaluation the caches
   hold neither llama.cpp nor Python, and what measures has to come from memory too. */

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

struct batch { int32_t n_tokens; void *token, *embd, *pos, *n_seq_id, *seq_id; int8_t *logits; };
struct moment { uint64_t at, evaluating, sampling, tokens; };

enum { MOST = 100000 };
static struct moment moments[MOST];
static int32_t taken;
static uint64_t evaluating, sampling;

/* Where evaluating is left out: more than a core's own caches hold. */
enum { EMPTIES = 16 << 20, LINE = 64 };
static char others[EMPTIES];
static bool leaves_out;
static int32_t rows; /* that have logits, of the last batch that was evaluated */

static int32_t (*decode)(void *, struct batch);
static void (*synchronize)(void *);
static int32_t (*sample)(void *, void *, int32_t);
static void (*apply)(void *, void *);
static void (*accept_token)(void *, int32_t);
static float *(*logits)(void *, int32_t);
static bool (*remove_some)(void *, int32_t, int32_t, int32_t);

static uint64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

void begin(void **functions) {
    decode = functions[0], synchronize = functions[1], sample = functions[2];
    apply = functions[3], accept_token = functions[4], logits = functions[5];
    remove_some = functions[6];
}

void leave_out(bool evaluating) { leaves_out = evaluating; }

/* Leaves the caches as an evaluation does. */
static int32_t empty_caches(void) {
    for (int32_t i = 0; i < EMPTIES; i += LINE) ((volatile char *)others)[i]++;
    return 0;
}

/* Of a batch that has them of each token, else 0. */
static int32_t rows_of(struct batch batch) {
    if (!batch.logits) return batch.n_tokens == 1;
    for (int32_t i = 0; i < batch.n_tokens; i++)
        if (!batch.logits[i]) return 0;
    return batch.n_tokens;
}

/* A token begins with its evaluation. */
int32_t timed_decode(void *context, struct batch batch) {
    uint64_t began = now();
    struct moment moment = {began, evaluating, sampling, (uint64_t)batch.n_tokens};
    if (taken < MOST) moments[taken++] = moment;
    bool left_out = leaves_out && batch.n_tokens <= rows;
    if (!left_out) rows = rows_of(batch);
    int32_t result = left_out ? empty_caches() : decode(context, batch);
    evaluating += now() - began;
    return result;
}

void timed_synchronize(void *context) {
    uint64_t began = now();
    synchronize(context);
    evaluating += now() - began;
}

int32_t timed_sample(void *chain, void *context, int32_t row) {
    uint64_t began = now();
    int32_t token = sample(chain, context, row);
    sampling += now() - began;
    return token;
}

void timed_apply(void *sampler, void *candidates) {
    uint64_t began = now();
    apply(sampler, candidates);
    sampling += now() - began;
}

void timed_accept(void *sampler, int32_t token) {
    uint64_t began = now();
    accept_token(sampler, token);
    sampling += now() - began;
}

float *timed_logits(void *context, int32_t row) {
    uint64_t began = now();
    float *found = logits(context, row);
    sampling += now() - began;
    return found;
}

bool timed_remove(void *memory, int32_t sequence, int32_t first, int32_t end) {
    uint64_t began = now();
    bool done = remove_some(memory, sequence, first, end);
    evaluating += now() - began;
    return done;
}

/* The moments since the last time; the caller reads them before the next token. */
int32_t take(struct moment **found) {
    int32_t count = taken;
    *found = moments, taken = 0;
    return count;
}
