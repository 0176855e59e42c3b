// The processors that have vectors wide enough, and what C must know of Swift's words.
#pragma once
#include <immintrin.h>

#define WIDE __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2,bmi,bmi2,popcnt")))

// Of `Word.Shape`.
enum { CAPITAL = 1, ALL_CAPITALS = 2, SENTENCE_START = 4, TAKES_PROCLITICS = 8, SUFFIX = 128 };
