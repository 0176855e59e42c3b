#include "CVectors.h"

#if defined(__x86_64__)
#include "wide.h"

static inline uint64_t key(uint64_t node, uint64_t hash, const vectors_edges *edges) {
    uint64_t mixed = (hash ^ node * edges->node_multiplier) * edges->multiplier;
    return (mixed ^ mixed >> 29) | 1ull << 63;
}

// Where the search for a key begins.
static inline const uint64_t *line(uint64_t key, const vectors_edges *edges) {
    return edges->slots + 8 * ((key & 0xFFFFFFFF) * edges->lines >> 32);
}

static inline void ask(uint64_t node, uint64_t hash, const vectors_edges *edges) {
    _mm_prefetch((const char *)line(key(node, hash, edges), edges), _MM_HINT_T0);
}

// The edge that leads on from a node by a word, or 0.
WIDE static inline uint64_t find(uint64_t node, uint64_t hash, const vectors_edges *edges) {
    const uint64_t wanted = key(node, hash, edges);
    const uint64_t *at = line(wanted, edges), *const end = edges->slots + 8 * edges->lines;
    for (;;) {
        __m512i eight = _mm512_load_si512(at);
        unsigned same = _mm512_testn_epi64_mask(
            _mm512_xor_si512(eight, _mm512_set1_epi64((int64_t)wanted)), _mm512_set1_epi64((int64_t)edges->key_mask));
        if (same) return at[__builtin_ctz(same)];
        if (_mm512_testn_epi64_mask(eight, eight)) return 0;
        at = at + 8 == end ? edges->slots : at + 8;
    }
}

WIDE void vectors_follow(
    const vectors_reading *readings, int64_t count, const vectors_word *words, int64_t word_count,
    const vectors_edges *edges, const uint8_t *entries, uint64_t entry_size, uint64_t last_named, uint64_t names,
    vectors_lead *leads) {
    // In loops whose steps wait for no other's memory.
    for (int64_t at = 0; at < count; at += 1) {
        ask(0, readings[at].hash, edges);
        if (!names) continue;
        ask(names, readings[at].hash, edges);
        const int64_t next = (int64_t)(readings[at].rest & 0xFFFFFFFF) + 1;
        if (next < word_count) ask(names, words[next].hash, edges);
    }
    for (int64_t at = 0; at < count; at += 1) {
        const uint64_t edge = find(0, readings[at].hash, edges);
        const int64_t next = (int64_t)(readings[at].rest & 0xFFFFFFFF) + 1;
        leads[at] = (vectors_lead){.edge = edge};
        if (!edge) continue;
        const uint64_t target = edge & edges->target_mask;
        if (next < word_count) ask(target, words[next].hash, edges);
        if (target <= last_named) _mm_prefetch((const char *)entries + target * entry_size, _MM_HINT_T0);
    }
    for (int64_t at = 0; at < count; at += 1) {
        const int64_t next = (int64_t)(readings[at].rest & 0xFFFFFFFF) + 1;
        if (!leads[at].edge || next >= word_count) continue;
        leads[at].following = find(leads[at].edge & edges->target_mask, words[next].hash, edges);
        const uint64_t target = leads[at].following & edges->target_mask;
        if (target <= last_named) _mm_prefetch((const char *)entries + target * entry_size, _MM_HINT_T0);
    }
}

#else

void vectors_follow(
    const vectors_reading *readings, int64_t count, const vectors_word *words, int64_t word_count,
    const vectors_edges *edges, const uint8_t *entries, uint64_t entry_size, uint64_t last_named, uint64_t names,
    vectors_lead *leads) {
    (void)readings, (void)count, (void)words, (void)word_count, (void)edges, (void)entries, (void)entry_size;
    (void)last_named, (void)names, (void)leads;
    __builtin_trap();
}

#endif
