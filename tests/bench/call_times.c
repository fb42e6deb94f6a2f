/* Stands before functions of llama.cpp and adds up the time that the thread spends in each kind.

   Measured in Python, a call costs more than it does unmeasured: behind an evaluation the caches
   hold neither llama.cpp nor Python, and what measures has to come from memory too. */

#include <stdint.h>
#include <time.h>

struct batch { int32_t n_tokens; void *token, *embd, *pos, *n_seq_id, *seq_id, *logits; };
struct moment { uint64_t at, evaluating, sampling; };

enum { MOST = 100000 };
static struct moment moments[MOST];
static int32_t taken;
static uint64_t evaluating, sampling;

static int32_t (*decode)(void *, struct batch);
static void (*synchronize)(void *);
static int32_t (*sample)(void *, void *, int32_t);
static void (*apply)(void *, void *);
static void (*accept_token)(void *, int32_t);
static float *(*logits)(void *, int32_t);

static uint64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

void begin(void **functions) {
    decode = functions[0], synchronize = functions[1], sample = functions[2];
    apply = functions[3], accept_token = functions[4], logits = functions[5];
}

/* A token begins with its evaluation. */
int32_t timed_decode(void *context, struct batch batch) {
    uint64_t began = now();
    if (taken < MOST) moments[taken++] = (struct moment){began, evaluating, sampling};
    int32_t result = decode(context, batch);
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

/* The moments since the last time; the caller reads them before the next token. */
int32_t take(struct moment **found) {
    int32_t count = taken;
    *found = moments, taken = 0;
    return count;
}
