#include "CVectors.h"

vectors_cutting vectors_begin(const uint8_t *bytes, int64_t count, uint16_t *edges, uint16_t *marks) {
    return (vectors_cutting){
        .bytes = bytes, .count = count, .edges = edges, .marks = marks, .edge = edges, .last_edge = edges, .mark = marks};
}

#if defined(__x86_64__)
#include "wide.h"

// Up to sixteen ASCII letters and digits; answers whether they are that.
WIDE static inline bool ascii(
    const uint8_t *word, unsigned length, uint16_t *units, uint64_t *hash, unsigned *shape, const vectors_letters *letters) {
    __mmask16 kept = (__mmask16)_bzhi_u32(0xFFFF, length);
    __m128i bytes = _mm_maskz_loadu_epi8(kept, word);
    if (_mm_movemask_epi8(bytes) | (length > 16)) return false;
    __m128i folded = _mm_maskz_mov_epi8(kept, _mm_or_si128(bytes, _mm_set1_epi8(0x20)));
    _mm256_storeu_si256((__m256i *)units, _mm256_cvtepu8_epi16(folded));
    // See `WordHash.joining`.
    uint64_t sum = (uint64_t)_mm_cvtsi128_si64(folded) * letters->powers[1]
        + (uint64_t)_mm_extract_epi64(folded, 1) * letters->powers[2];
    *hash = sum ^ sum >> 32;
    // Without a branch: which words begin with a capital is not to be foreseen.
    unsigned small = _mm_cmpge_epu8_mask(bytes, _mm_set1_epi8('a'));
    *shape |= (~small & 1) * CAPITAL | (small == 0) * ALL_CAPITALS;
    return true;
}

// The polynomial over up to sixteen units.
WIDE static inline uint64_t polynomial(__m256i units, const vectors_letters *letters) {
    __m512i low = _mm512_mullo_epi64(
        _mm512_cvtepu16_epi64(_mm256_castsi256_si128(units)), _mm512_loadu_si512(letters->powers));
    __m512i high = _mm512_mullo_epi64(
        _mm512_cvtepu16_epi64(_mm256_extracti128_si256(units, 1)), _mm512_loadu_si512(letters->powers + 8));
    return (uint64_t)_mm512_reduce_add_epi64(_mm512_add_epi64(low, high));
}

// Up to sixteen letters of two bytes each, all of the script of the first; answers whether they are that.
WIDE static inline bool pairs(
    const uint8_t *word, unsigned length, uint16_t *units, uint64_t *hash, unsigned *shape, const vectors_letters *letters,
    __m512i arabic0, __m512i arabic1, bool *is_beyond) {
    uint32_t all = _bzhi_u32(~0u, (length + 1) / 2);
    __m256i pairs = _mm256_maskz_loadu_epi8(_bzhi_u32(~0u, length), word);
    // The six lower bits of the second byte, and two of the first above them.
    __m256i low = _mm256_ternarylogic_epi32(
        _mm256_set1_epi16(0xC0), _mm256_slli_epi16(pairs, 6), _mm256_srli_epi16(pairs, 8), 0xCA);
    __m512i index = _mm512_castsi256_si512(low);
    __m256i folded, lead, kept_bits, script;
    if (word[0] >= 0xD8) {
        folded = _mm512_castsi512_si256(_mm512_permutex2var_epi8(arabic0, index, arabic1));
        // Letters beyond U+067F, as Persian and Urdu have: a text has them in every other word or nowhere.
        if (*is_beyond || _mm256_test_epi16_mask(low, _mm256_set1_epi16(0x80))) {
            *is_beyond = true;
            __m512i beyond = _mm512_permutex2var_epi8(
                _mm512_loadu_si512(letters->arabic + 128), index, _mm512_loadu_si512(letters->arabic + 192));
            folded = _mm256_mask_mov_epi8(folded, _mm256_movepi8_mask(low), _mm512_castsi512_si256(beyond));
        }
        kept_bits = _mm256_set1_epi16((short)0xC0FC);
        lead = _mm256_set1_epi16((short)0x80D8);
        script = _mm256_set1_epi16(0x600);
        *shape |= CAPITAL | ALL_CAPITALS | TAKES_PROCLITICS;
    } else if (word[0] == 0xD7) {
        folded = _mm512_castsi512_si256(_mm512_permutexvar_epi8(index, _mm512_loadu_si512(letters->hebrew)));
        kept_bits = _mm256_set1_epi16((short)0xC0FF);
        lead = _mm256_set1_epi16((short)0x80D7);
        script = _mm256_set1_epi16(0x500);
        *shape |= CAPITAL | ALL_CAPITALS | TAKES_PROCLITICS;
    } else {
        folded = _mm512_castsi512_si256(_mm512_permutex2var_epi8(
            _mm512_loadu_si512(letters->cyrillic), index, _mm512_loadu_si512(letters->cyrillic + 64)));
        kept_bits = _mm256_set1_epi16((short)0xC0FE);
        lead = _mm256_set1_epi16((short)0x80D0);
        script = _mm256_set1_epi16(0x400);
        __m256i letter = _mm256_and_si256(low, _mm256_set1_epi16(0x7F));
        __mmask16 capital = _mm256_cmplt_epu16_mask(letter, _mm256_set1_epi16(0x30));
        if (capital & 1) *shape |= (capital & all) == all ? CAPITAL | ALL_CAPITALS : CAPITAL;
    }
    folded = _mm256_maskz_mov_epi8(0x55555555u, folded);
    // Each is two bytes that encode a letter of the script, and one that folds to one of it.
    __mmask16 plain = _mm256_mask_test_epi16_mask(
        _mm256_cmpeq_epi16_mask(_mm256_and_si256(pairs, kept_bits), lead), folded, folded);
    if ((plain ^ all) | (length > 32)) return false;
    folded = _mm256_maskz_mov_epi16(plain, _mm256_or_si256(folded, script));
    _mm256_storeu_si256((__m256i *)units, folded);
    *hash = polynomial(folded, letters);
    return true;
}

// Writes where the bits of a mask are.
WIDE static inline uint16_t *write_places(uint16_t *places, uint64_t mask, uint16_t from, __m512i numbers) {
    __m512i packed = _mm512_maskz_compress_epi8(mask, numbers);
    __m512i base = _mm512_set1_epi16((short)from);
    _mm512_storeu_si512(
        places, _mm512_add_epi16(base, _mm512_cvtepu8_epi16(_mm512_castsi512_si256(packed))));
    const int count = __builtin_popcountll(mask);
    if (count > 32) {
        _mm512_storeu_si512(
            places + 32, _mm512_add_epi16(base, _mm512_cvtepu8_epi16(_mm512_extracti64x4_epi64(packed, 1))));
    }
    return places + count;
}

WIDE static inline uint64_t equal(__m512i bytes, int byte) {
    return _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8((char)byte));
}

// The bytes of marks beyond ASCII that are frequent, stand between words and say nothing of the next: ، ؛ « » – — “ ” „. One
// that is cut by the end of these bytes is left among the words, where it makes a word that is handed back.
WIDE static inline uint64_t punctuation(__m512i bytes) {
    uint64_t arabic = equal(bytes, 0xD8) << 1 & (equal(bytes, 0x8C) | equal(bytes, 0x9B));
    uint64_t quotes = equal(bytes, 0xC2) << 1 & (equal(bytes, 0xAB) | equal(bytes, 0xBB));
    uint64_t two = arabic | quotes;
    uint64_t general = equal(bytes, 0xE2) << 2 & equal(bytes, 0x80) << 1;
    if (general) {
        general &= equal(bytes, 0x93) | equal(bytes, 0x94) | equal(bytes, 0x9C) | equal(bytes, 0x9D) | equal(bytes, 0x9E);
    }
    return two | two >> 1 | general | general >> 1 | general >> 2;
}

// Looks through the stretch that begins where the cutting is.
WIDE static void look_through(vectors_cutting *cutting) {
    static const uint8_t places[64] = {
        0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
        22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
        44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
    // Those that `WordCutter.isTelling`.
    static const uint8_t telling[64] = {[0x0A] = 0xFF, [0x21] = 0xFF, [0x27] = 0xFF, [0x2E] = 0xFF, [0x3F] = 0xFF};
    const __m512i numbers = _mm512_loadu_si512(places), tells = _mm512_loadu_si512(telling);
    const uint8_t *text = cutting->bytes + cutting->at;
    int64_t left = cutting->count - cutting->at;
    unsigned length = left < VECTORS_STRETCH ? (unsigned)left : VECTORS_STRETCH;
    uint16_t *edge = cutting->edges, *mark = cutting->marks;
    uint64_t before = 0;
    for (unsigned at = 0; at < length; at += 64) {
        if (at + 2048 < left) _mm_prefetch((const char *)text + at + 2048, _MM_HINT_T0);
        // Behind the text stands nothing, which is neither a word nor a mark.
        uint64_t here = _bzhi_u64(~0ull, length - at < 64 ? length - at : 64);
        __m512i block = _mm512_maskz_loadu_epi8(here, text + at);
        __m512i lower = _mm512_or_si512(block, _mm512_set1_epi8(0x20));
        uint64_t words = _mm512_cmple_epu8_mask(_mm512_sub_epi8(lower, _mm512_set1_epi8('a')), _mm512_set1_epi8(25))
            | _mm512_cmple_epu8_mask(_mm512_sub_epi8(block, _mm512_set1_epi8('0')), _mm512_set1_epi8(9))
            | _mm512_movepi8_mask(block);
        if (_mm512_movepi8_mask(block)) words &= ~punctuation(block);
        uint64_t marks = _mm512_mask_cmplt_epu8_mask(
            _mm512_movepi8_mask(_mm512_permutexvar_epi8(block, tells)), block, _mm512_set1_epi8(0x40));
        edge = write_places(edge, words ^ (words << 1 | before), (uint16_t)at, numbers);
        // Without a branch: whether a block has any is not to be foreseen.
        mark = write_places(mark, marks, (uint16_t)at, numbers);
        before = words >> 63;
    }
    // The text's end is a word's; a stretch's end is perhaps not.
    if ((edge - cutting->edges) & 1 && length == left) *edge++ = (uint16_t)length;
    *mark = UINT16_MAX;
    cutting->from = cutting->at;
    cutting->to = cutting->at + length;
    cutting->edge = cutting->edges;
    cutting->mark = cutting->marks;
    cutting->last_edge = edge;
}

// What a mark of ASCII says of the next word, see `WordCutter.told`.
static inline unsigned told(const vectors_cutting *cutting, int64_t at, const vectors_word *next) {
    const uint8_t mark = cutting->bytes[at];
    if (mark != '.' && mark != '\'') return SENTENCE_START;
    const bool is_behind_word = next > cutting->words && next[-1].end == (int32_t)at;
    const uint8_t following = at + 1 < cutting->count ? cutting->bytes[at + 1] : ' ';
    if (mark == '\'') return is_behind_word && following != ' ' ? SUFFIX : 0;
    const int32_t letters = is_behind_word ? next[-1].folded_end - next[-1].folded_start : 0;
    if (following > ' ' && (following < 0x80 || (letters >= 1 && letters <= 3))) return 0;
    return letters == 1 && next[-1].shape & CAPITAL ? 0 : SENTENCE_START;
}

static inline bool are_spaces(const uint8_t *bytes, int64_t from, int64_t to) {
    while (from < to && bytes[from] == ' ') from += 1;
    return from == to;
}

WIDE vectors_pause vectors_cut(vectors_cutting *cutting, const vectors_letters *letters) {
    const __m512i arabic0 = _mm512_loadu_si512(letters->arabic), arabic1 = _mm512_loadu_si512(letters->arabic + 64);
    // What was handed back may go on beyond what looked like its end: a word of a whole stretch, or of bytes that are no
    // UTF-8.
    if (cutting->at > cutting->stop) cutting->to = cutting->at;
    for (;;) {
        if (cutting->end - cutting->next < VECTORS_WORDS) return VECTORS_FULL;
        if (cutting->at >= cutting->to) {
            if (cutting->at >= cutting->count) return VECTORS_END;
            look_through(cutting);
        }
        const uint8_t *const text = cutting->bytes + cutting->from;
        const int64_t from = cutting->from;
        const uint16_t *edge = cutting->edge, *mark = cutting->mark;
        // A word without an end is the stretch's last.
        const uint16_t *const last = cutting->last_edge - ((cutting->last_edge - edge) & 1);
        uint16_t *const units = cutting->units;
        uint32_t unit = (uint32_t)cutting->unit_count;
        vectors_word *next = cutting->next;
        unsigned coming = cutting->coming, next_mark = *mark;
        bool is_beyond = cutting->is_beyond;
        // Behind what last said something of the next word.
        int64_t unmarked = cutting->at;
        vectors_pause pause = VECTORS_END;
        for (; edge < last; edge += 2) {
            const unsigned start = edge[0], stop = edge[1], length = stop - start;
            while (next_mark < start) {
                coming = (coming & ~(unsigned)SUFFIX) | told(cutting, from + next_mark, next);
                unmarked = from + next_mark + 1;
                next_mark = *++mark;
            }
            if (coming & SUFFIX && !are_spaces(cutting->bytes, unmarked, from + start)) coming &= ~(unsigned)SUFFIX;
            const uint8_t *word = text + start;
            uint64_t hash;
            unsigned shape = coming, unit_length = length;
            bool is_plain;
            if (word[0] < 0x80) {
                is_plain = ascii(word, length, units + unit, &hash, &shape, letters);
            } else {
                is_plain = pairs(
                    word, length, units + unit, &hash, &shape, letters, arabic0, arabic1, &is_beyond);
                unit_length = length / 2;
            }
            if (!is_plain) {
                pause = VECTORS_OTHER;
                break;
            }
            next->hash = hash;
            next->folded_start = (int32_t)unit;
            unit += unit_length;
            next->folded_end = (int32_t)unit;
            next->start = (int32_t)(from + start);
            next->end = (int32_t)(from + stop);
            next->shape = (uint8_t)shape;
            next += 1;
            coming = 0;
        }
        if (pause == VECTORS_END) {
            for (; *mark < UINT16_MAX && (edge == cutting->last_edge || *mark < *edge); mark += 1) {
                coming = (coming & ~(unsigned)SUFFIX) | told(cutting, from + *mark, next);
                unmarked = from + *mark + 1;
            }
            const int64_t end = edge < cutting->last_edge ? from + *edge : cutting->to;
            if (coming & SUFFIX && !are_spaces(cutting->bytes, unmarked, end)) coming &= ~(unsigned)SUFFIX;
        }
        cutting->next = next;
        cutting->unit_count = unit;
        cutting->coming = (uint8_t)coming;
        cutting->is_beyond = is_beyond;
        cutting->edge = edge;
        cutting->mark = mark;
        if (pause == VECTORS_OTHER) {
            cutting->at = from + edge[0];
            cutting->stop = from + edge[1];
            cutting->edge = edge + 2;
            return VECTORS_OTHER;
        }
        // A stretch that is one word, or the end of one.
        if (edge < cutting->last_edge && *edge == 0) {
            cutting->at = from;
            cutting->stop = cutting->to;
            cutting->edge = cutting->last_edge;
            return VECTORS_OTHER;
        }
        cutting->at = edge < cutting->last_edge ? from + *edge : cutting->to;
        cutting->to = cutting->at;
    }
}

WIDE int64_t vectors_scalars(const uint8_t *bytes, int64_t count) {
    int64_t scalars = 0;
    for (int64_t at = 0; at < count; at += 64) {
        uint64_t here = _bzhi_u64(~0ull, count - at < 64 ? (unsigned)(count - at) : 64);
        __m512i block = _mm512_maskz_loadu_epi8(here, bytes + at);
        // Bytes that go on a scalar begin with the bits 10: as signed numbers they are the lowest.
        scalars += __builtin_popcountll(_mm512_mask_cmpgt_epi8_mask(here, block, _mm512_set1_epi8(-65)));
    }
    return scalars;
}

#else

int64_t vectors_scalars(const uint8_t *bytes, int64_t count) {
    (void)bytes, (void)count;
    __builtin_trap();
}

vectors_pause vectors_cut(vectors_cutting *cutting, const vectors_letters *letters) {
    (void)cutting, (void)letters;
    __builtin_trap();
}

#endif
