#include "CVectors.h"

#if defined(__x86_64__)
#include "wide.h"

// The bits of a word that eight places say, each by six of its own bits.
WIDE static inline __m512i bits(__m512i places, uint64_t shift) {
    return _mm512_rolv_epi64(_mm512_set1_epi64(1), _mm512_srlv_epi64(places, _mm512_set1_epi64((int64_t)shift)));
}

// Those of eight hashes that a filter may have, by two bits of its words or by four.
WIDE static inline __mmask8 have(__m512i hashes, __mmask8 asked, const vectors_filter *filter, bool is_fine) {
    __m512i places = _mm512_mullo_epi64(hashes, _mm512_set1_epi64((int64_t)filter->multiplier));
    __m512i index = _mm512_and_si512(
        _mm512_srlv_epi64(places, _mm512_set1_epi64((int64_t)filter->word_shift)),
        _mm512_set1_epi64((int64_t)filter->mask));
    __m512i needed = _mm512_or_si512(bits(places, filter->bit_shifts[0]), bits(places, filter->bit_shifts[1]));
    if (is_fine) {
        needed = _mm512_or_si512(needed, bits(places, filter->bit_shifts[2]));
        needed = _mm512_or_si512(needed, bits(places, filter->bit_shifts[3]));
    }
    __m512i words = _mm512_mask_i64gather_epi64(_mm512_setzero_si512(), asked, index, filter->words, 8);
    return _mm512_mask_testn_epi64_mask(asked, _mm512_andnot_si512(words, needed), needed);
}

// The first four of some numbers and of others, in turn; and the last four.
WIDE static inline __m512i first_in_turn(__m512i some, __m512i others) {
    return _mm512_permutex2var_epi64(some, _mm512_setr_epi64(0, 8, 1, 9, 2, 10, 3, 11), others);
}

WIDE static inline __m512i last_in_turn(__m512i some, __m512i others) {
    return _mm512_permutex2var_epi64(some, _mm512_setr_epi64(4, 12, 5, 13, 6, 14, 7, 15), others);
}

// Writes those of eight readings that are known, given by their hashes and rests; answers where they end.
WIDE static inline vectors_reading *write_known(
    vectors_reading *readings, __mmask8 known, __m512i hashes, __m512i rests) {
    hashes = _mm512_maskz_compress_epi64(known, hashes);
    rests = _mm512_maskz_compress_epi64(known, rests);
    _mm512_storeu_si512(readings, first_in_turn(hashes, rests));
    _mm512_storeu_si512(readings + 4, last_in_turn(hashes, rests));
    return readings + __builtin_popcount(known);
}

WIDE int64_t vectors_choose(
    const vectors_word *words, int64_t count, int64_t index, const uint16_t *units, const vectors_filter *filter,
    const vectors_proclitics *proclitics, bool takes_proclitics, bool has_sounds, vectors_reading *readings,
    uint64_t *others) {
    const __m512i one = _mm512_set1_epi64(1);
    vectors_reading *next = readings;
    // Of two vectors of two words each, what the four words have at their beginning, and their shapes; or their units.
    const __m512i hashes_and_shapes = _mm512_setr_epi64(0, 4, 8, 12, 3, 7, 11, 15);
    const __m512i places = _mm512_setr_epi64(1, 5, 9, 13, 0, 0, 0, 0);
    const __m512i inverse = _mm512_set1_epi64((int64_t)proclitics->inverse);
    for (int64_t at = 0; at < count; at += 64) {
        uint64_t looked_into = 0;
        for (int64_t within = 0; within < 64 && at + within < count; within += 8) {
            const int64_t left = count - at - within;
            const __mmask8 here = (__mmask8)_bzhi_u32(0xFF, left < 8 ? (unsigned)left : 8);
            const uint32_t quarters = _bzhi_u32(~0u, left < 8 ? 4 * (unsigned)left : 32);
            const vectors_word *eight = words + at + within;
            __m512i pair0 = _mm512_maskz_loadu_epi64((__mmask8)quarters, eight);
            __m512i pair1 = _mm512_maskz_loadu_epi64((__mmask8)(quarters >> 8), eight + 2);
            __m512i pair2 = _mm512_maskz_loadu_epi64((__mmask8)(quarters >> 16), eight + 4);
            __m512i pair3 = _mm512_maskz_loadu_epi64((__mmask8)(quarters >> 24), eight + 6);
            __m512i low = _mm512_permutex2var_epi64(pair0, hashes_and_shapes, pair1);
            __m512i high = _mm512_permutex2var_epi64(pair2, hashes_and_shapes, pair3);
            __m512i hashes = _mm512_shuffle_i64x2(low, high, 0x44), shapes = _mm512_shuffle_i64x2(low, high, 0xEE);
            __mmask8 take = _mm512_test_epi64_mask(shapes, _mm512_set1_epi64(TAKES_PROCLITICS));
            __mmask8 capitals = _mm512_mask_test_epi64_mask((__mmask8)~take, shapes, _mm512_set1_epi64(CAPITAL));
            __mmask8 known = have(hashes, here, filter, false);
            __m512i indices = _mm512_add_epi64(
                _mm512_set1_epi64(index + at + within), _mm512_setr_epi64(0, 1, 2, 3, 4, 5, 6, 7));
            if (has_sounds) looked_into |= (uint64_t)capitals << within;
            if (!take) {
                next = write_known(next, known, hashes, indices);
                continue;
            }
            __m512i ends = _mm512_shuffle_i64x2(
                _mm512_permutex2var_epi64(pair0, places, pair1), _mm512_permutex2var_epi64(pair2, places, pair3), 0x44);
            __m256i start = _mm512_cvtepi64_epi32(ends), end = _mm512_cvtepi64_epi32(_mm512_srli_epi64(ends, 32));
            __m512i length = _mm512_cvtepi32_epi64(_mm256_sub_epi32(end, start));
            __m512i first_four = _mm512_mask_i32gather_epi64(_mm512_setzero_si512(), take, start, units, 2);
            // The last unit is the upper half; asked only of words of more than three.
            __mmask8 is_long = _mm512_mask_cmpgt_epi64_mask(take, length, _mm512_set1_epi64(3));
            __m256i last_two = _mm256_mmask_i32gather_epi32(
                _mm256_setzero_si256(), is_long, _mm256_sub_epi32(end, _mm256_set1_epi32(2)), units, 2);
            __mmask8 tanwin = _mm256_mask_cmpeq_epi32_mask(
                is_long, _mm256_srli_epi32(last_two, 16), _mm256_set1_epi32((int32_t)proclitics->alef));
            __m512i roles = _mm512_mask_mov_epi8(
                _mm512_permutex2var_epi8(
                    _mm512_loadu_si512(proclitics->roles), first_four, _mm512_loadu_si512(proclitics->roles + 64)),
                _mm512_movepi8_mask(first_four),
                _mm512_permutex2var_epi8(
                    _mm512_loadu_si512(proclitics->roles + 128), first_four,
                    _mm512_loadu_si512(proclitics->roles + 192)));
            // See `Arabic.Role`: a proclitic, alef, lam, what others stand behind, what stands behind it.
            __m512i second = _mm512_srli_epi64(roles, 16), third = _mm512_srli_epi64(roles, 32);
            __m512i article = _mm512_and_si512(_mm512_srli_epi64(roles, 1), _mm512_srli_epi64(second, 2));
            __m512i behind = _mm512_and_si512(
                roles, _mm512_and_si512(_mm512_srli_epi64(second, 1), _mm512_srli_epi64(third, 2)));
            __m512i doubled = _mm512_and_si512(_mm512_srli_epi64(roles, 2), _mm512_srli_epi64(second, 2));
            __m512i chained = _mm512_and_si512(_mm512_srli_epi64(roles, 3), _mm512_srli_epi64(second, 4));
            __mmask8 chain = _mm512_test_epi64_mask(
                _mm512_or_si512(behind, _mm512_or_si512(doubled, chained)), one);
            __mmask8 foreign = _mm512_test_epi64_mask(
                _mm512_xor_si512(first_four, _mm512_set1_epi64(0x060006000600)), _mm512_set1_epi64(0xFF00FF00FF00));
            __mmask8 endless = _mm512_cmpgt_epi64_mask(length, _mm512_set1_epi64((int64_t)proclitics->longest));
            __mmask8 several = take & (chain | foreign | endless);
            tanwin &= (__mmask8)~several;
            if (tanwin) {
                // Few of the words that end in an alef are known without it.
                __m512i alefs = _mm512_mask_i64gather_epi64(
                    _mm512_setzero_si512(), tanwin, length, proclitics->last_alef, 8);
                several |= have(_mm512_sub_epi64(hashes, alefs), tanwin, filter, false);
            }
            looked_into |= (uint64_t)several << within;
            if (!takes_proclitics) {
                next = write_known(next, known, hashes, indices);
                continue;
            }
            __mmask8 with_article = _mm512_test_epi64_mask(article, one);
            __mmask8 with_any = with_article | _mm512_test_epi64_mask(roles, one);
            __mmask8 enough = _mm512_cmpgt_epi64_mask(
                length, _mm512_mask_blend_epi64(with_article, _mm512_set1_epi64(2), _mm512_set1_epi64(3)));
            __mmask8 asked = take & (__mmask8)~several & with_any & enough;
            __m512i rest = _mm512_mullo_epi64(
                _mm512_sub_epi64(hashes, _mm512_and_si512(first_four, _mm512_set1_epi64(0xFFFF))), inverse);
            rest = _mm512_mask_mullo_epi64(
                rest, with_article, _mm512_sub_epi64(rest, _mm512_set1_epi64((int64_t)proclitics->lam)), inverse);
            __mmask8 parts = have(rest, asked, filter, false);
            if (!parts) {
                next = write_known(next, known, hashes, indices);
                continue;
            }
            // Each part behind its word.
            __m512i part_rests = _mm512_or_si512(
                indices, _mm512_mask_blend_epi64(
                    with_article, _mm512_set1_epi64((int64_t)proclitics->behind_proclitic),
                    _mm512_set1_epi64((int64_t)proclitics->behind_article)));
            const unsigned both = _pdep_u32(known, 0x5555) | _pdep_u32(parts, 0xAAAA);
            next = write_known(
                next, (__mmask8)both, first_in_turn(hashes, rest), first_in_turn(indices, part_rests));
            next = write_known(
                next, (__mmask8)(both >> 8), last_in_turn(hashes, rest), last_in_turn(indices, part_rests));
        }
        others[at / 64] = looked_into;
    }
    return next - readings;
}

// What the words at some places have in one of their quarters: the hash, the units, the bytes, the shape.
WIDE static inline __m512i quarters(const vectors_word *words, __m512i places, __mmask8 asked, int quarter) {
    return _mm512_mask_i64gather_epi64(
        _mm512_setzero_si512(), asked, _mm512_slli_epi64(places, 2), (const uint64_t *)words + quarter, 8);
}

WIDE void vectors_narrow(
    const vectors_reading *readings, int64_t count, const vectors_word *words, int64_t word_count,
    const uint16_t *units, const vectors_beginnings *beginnings, const vectors_proclitics *proclitics, uint64_t *kept) {
    const __m512i multiplier = _mm512_set1_epi64((int64_t)beginnings->pair_multiplier);
    const __m256i article = _mm256_set1_epi32((int32_t)(proclitics->alef | proclitics->lam << 16));
    for (int64_t at = 0; at < count; at += 64) {
        uint64_t bits = 0;
        for (int64_t within = 0; within < 64 && at + within < count; within += 8) {
            const int64_t left = count - at - within;
            const uint32_t halves = _bzhi_u32(~0u, left < 8 ? 2 * (unsigned)left : 16);
            const __mmask8 here = (__mmask8)_bzhi_u32(0xFF, left < 8 ? (unsigned)left : 8);
            const vectors_reading *eight = readings + at + within;
            __m512i low = _mm512_maskz_loadu_epi64((__mmask8)halves, eight);
            __m512i high = _mm512_maskz_loadu_epi64((__mmask8)(halves >> 8), eight + 4);
            __m512i hashes = _mm512_permutex2var_epi64(low, _mm512_setr_epi64(0, 2, 4, 6, 8, 10, 12, 14), high);
            __m512i rests = _mm512_permutex2var_epi64(low, _mm512_setr_epi64(1, 3, 5, 7, 9, 11, 13, 15), high);
            __m512i next = _mm512_add_epi64(
                _mm512_and_si512(rests, _mm512_set1_epi64(0xFFFFFFFF)), _mm512_set1_epi64(1));
            __mmask8 is_followed = _mm512_mask_cmplt_epi64_mask(here, next, _mm512_set1_epi64(word_count));
            __mmask8 keep = have(hashes, here, &beginnings->sufficient, true);
            __m512i following = quarters(words, next, is_followed, 0);
            __m512i firsts = _mm512_mullo_epi64(hashes, multiplier);
            keep |= have(_mm512_add_epi64(firsts, following), is_followed, &beginnings->pairs, true);
            __mmask8 take = _mm512_mask_test_epi64_mask(
                is_followed, quarters(words, next, is_followed, 3), _mm512_set1_epi64(TAKES_PROCLITICS));
            if (take) {
                __m256i start = _mm512_cvtepi64_epi32(quarters(words, next, take, 1));
                __m256i first_two = _mm256_mmask_i32gather_epi32(_mm256_setzero_si256(), take, start, units, 2);
                __mmask8 has_article = _mm256_mask_cmpeq_epi32_mask(take, first_two, article);
                if (has_article) {
                    const __m512i inverse = _mm512_set1_epi64((int64_t)proclitics->inverse);
                    __m512i rest = _mm512_mullo_epi64(
                        _mm512_sub_epi64(following, _mm512_set1_epi64((int64_t)proclitics->alef)), inverse);
                    rest = _mm512_mullo_epi64(
                        _mm512_sub_epi64(rest, _mm512_set1_epi64((int64_t)proclitics->lam)), inverse);
                    keep |= have(_mm512_add_epi64(firsts, rest), has_article, &beginnings->pairs, true);
                }
            }
            bits |= (uint64_t)keep << within;
        }
        kept[at / 64] = bits;
    }
}

#else

void vectors_narrow(
    const vectors_reading *readings, int64_t count, const vectors_word *words, int64_t word_count,
    const uint16_t *units, const vectors_beginnings *beginnings, const vectors_proclitics *proclitics, uint64_t *kept) {
    (void)readings, (void)count, (void)words, (void)word_count, (void)units, (void)beginnings, (void)proclitics;
    (void)kept;
    __builtin_trap();
}

int64_t vectors_choose(
    const vectors_word *words, int64_t count, int64_t index, const uint16_t *units, const vectors_filter *filter,
    const vectors_proclitics *proclitics, bool takes_proclitics, bool has_sounds, vectors_reading *readings,
    uint64_t *others) {
    (void)words, (void)count, (void)index, (void)units, (void)filter, (void)proclitics, (void)takes_proclitics;
    (void)has_sounds, (void)readings, (void)others;
    __builtin_trap();
}

#endif
