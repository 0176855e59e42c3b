// What is done to every word of a text, by the wide vectors of processors that have them (AVX-512).
//
// Swift says what a word is and when one is looked into, and does the same on every processor: `WordCutter` and
// `WordChoice`. Here are only the cases that nearly every word is of; all others are handed back.
#ifndef CVECTORS_H
#define CVECTORS_H

#include <stdbool.h>
#include <stdint.h>

/// A `Word`, laid out as in Swift.
typedef struct {
    uint64_t hash;
    int32_t folded_start, folded_end;
    int32_t start, end;
    uint8_t shape;
} vectors_word;

/// Where tables begin that vectors read whole, so that no reading crosses a line of the cache.
enum { VECTORS_ALIGNMENT = 64 };

/// The lower byte of what a letter folds to, by the lower bits of its scalar; 0 where it is no plain letter.
typedef struct {
    /// U+0600 to U+06FF.
    uint8_t arabic[256];
    /// U+0400 to U+047F.
    uint8_t cyrillic[128];
    /// U+05C0 to U+05FF.
    uint8_t hebrew[64];
    /// Of the base of the polynomial that is a word's hash, by the letter's place.
    uint64_t powers[16];
} vectors_letters;

enum {
    /// The bytes looked through at once for where words begin and end.
    VECTORS_STRETCH = 4096,
    /// The words of a stretch at most.
    VECTORS_WORDS = VECTORS_STRETCH / 2,
    VECTORS_PLACES = VECTORS_STRETCH + 64,
    /// The units that may be written behind the last word's own.
    VECTORS_SLACK = 16,
    /// The readings that may be written behind the last that counts.
    VECTORS_SPARE = 16,
};

/// Where the cutting is.
typedef struct {
    const uint8_t *bytes;
    int64_t count;
    /// Room for all units of the text, and `VECTORS_SLACK` more.
    uint16_t *units;
    int64_t unit_count;
    /// The words, where the next is written, and where there is no more room.
    vectors_word *words;
    vectors_word *next;
    vectors_word *end;
    /// The byte to go on from; and for a word that is handed back, where what looks like it ends.
    int64_t at;
    int64_t stop;
    /// What the text before the next word says of its shape.
    uint8_t coming;
    /// Whether the text has Arabic letters beyond U+067F.
    bool is_beyond;
    /// The stretch that was looked through.
    int64_t from, to;
    /// Where its words begin and end, one behind the other, and where marks stand that say something of the next word; each
    /// with room for `VECTORS_PLACES`.
    uint16_t *edges, *marks;
    /// What is left of them.
    const uint16_t *edge, *last_edge, *mark;
} vectors_cutting;

typedef enum {
    /// The text is cut.
    VECTORS_END,
    /// The word here is of another kind.
    VECTORS_OTHER,
    /// There is no room for `VECTORS_WORDS` more words.
    VECTORS_FULL,
} vectors_pause;

/// A cutting at a text's beginning; what it writes to is still to be told.
vectors_cutting vectors_begin(const uint8_t *bytes, int64_t count, uint16_t *edges, uint16_t *marks);

/// Cuts words until something is left to the caller.
vectors_pause vectors_cut(vectors_cutting *cutting, const vectors_letters *letters);

/// A `WordFilter` or a `FineFilter`, and where in the product of a hash and the multiplier it stands which word and which
/// of its bits: of the first kind the first two.
typedef struct {
    const uint64_t *words;
    uint64_t mask;
    uint64_t multiplier;
    uint64_t word_shift, bit_shifts[4];
} vectors_filter;

/// What may be written to the beginning and end of Arabic words.
typedef struct {
    /// By the lower byte of a letter of the Arabic block, see `Arabic.Role`.
    uint8_t roles[256];
    uint64_t alef, lam;
    /// Undoes a multiplication by the base of the polynomial that is a word's hash.
    uint64_t inverse;
    /// What an alef at a word's end is worth in its hash, by the word's length, up to the longest that anything is taken
    /// from.
    uint64_t last_alef[65];
    uint64_t longest;
    /// The `rest` of a reading without a proclitic, and without the article, of the word 0.
    uint64_t behind_proclitic, behind_article;
} vectors_proclitics;

/// A `Reading`, whose index is the lower half of what is not its hash.
typedef struct {
    uint64_t hash;
    uint64_t rest;
} vectors_reading;

/// Chooses among words: answers how many readings a term may begin with, of words as they stand, and without a proclitic or
/// the article where nothing else is written to them.
///
/// - Parameters:
///   - index: of the first word.
///   - has_sounds: whether words that begin with a capital, or are of a script without them, and take no proclitics, are to be
///     looked into.
///   - readings: room for two a word, and `VECTORS_SPARE` more.
///   - others: of sixty-four words a bit each: they are to be looked into, for several things may be written to them, they are
///     in Hebrew or very long, or known without the alef at their end.
int64_t vectors_choose(
    const vectors_word *words, int64_t count, int64_t index, const uint16_t *units, const vectors_filter *filter,
    const vectors_proclitics *proclitics, bool takes_proclitics, bool has_sounds, vectors_reading *readings,
    uint64_t *others);

/// What tells of a term's first two words.
typedef struct {
    vectors_filter sufficient, pairs;
    /// A pair is the product of its first word's hash and this, and its second's.
    uint64_t pair_multiplier;
} vectors_beginnings;

/// Says which readings are a whole term or followed by a term's second word, with its article or without.
///
/// - Parameter kept: a bit a reading, 64 to a number.
void vectors_narrow(
    const vectors_reading *readings, int64_t count, const vectors_word *words, int64_t word_count,
    const uint16_t *units, const vectors_beginnings *beginnings, const vectors_proclitics *proclitics, uint64_t *kept);

/// An `EdgeTable`, and how its keys are made, see `Lexicon.key`.
typedef struct {
    const uint64_t *slots;
    uint64_t lines;
    uint64_t multiplier, node_multiplier;
    /// Of a slot: what is of its key, and of its target.
    uint64_t key_mask, target_mask;
} vectors_edges;

/// A `Lead`.
typedef struct {
    uint64_t edge;
    uint64_t following;
} vectors_lead;

/// Finds where readings lead, and where the word behind each leads from there; what is to be read next is asked for.
///
/// - Parameters:
///   - entries: of the nodes up to the last that stands for something, so many bytes each.
///   - names: the node that words of people's names lead on from, which is only asked for; 0 where there are none.
void vectors_follow(
    const vectors_reading *readings, int64_t count, const vectors_word *words, int64_t word_count,
    const vectors_edges *edges, const uint8_t *entries, uint64_t entry_size, uint64_t last_named, uint64_t names,
    vectors_lead *leads);

/// The scalars that begin among some bytes of UTF-8.
int64_t vectors_scalars(const uint8_t *bytes, int64_t count);

/// Whether this processor and its system can; nothing else here may be called where they cannot.
bool vectors_are_supported(void);

#endif
