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

/// A `WordFilter`, and where in the product of a hash and the multiplier it stands which word and which bits.
typedef struct {
    const uint64_t *bits;
    uint64_t mask;
    uint64_t multiplier;
    uint64_t word_shift, first_bit, second_bit;
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
} vectors_proclitics;

/// Of sixty-four words a bit each.
typedef struct {
    /// The filter may have the word.
    uint64_t known;
    /// It may have what remains of the word without a proclitic or the article.
    uint64_t parts;
    /// Several things may be written to the word, it is in Hebrew or very long, or known without the alef at its end.
    uint64_t others;
    /// The word begins with a capital or is of a script without them, and takes no proclitics.
    uint64_t capitals;
} vectors_choice;

/// Chooses among words.
///
/// - Parameter choices: one for sixty-four words.
void vectors_choose(
    const vectors_word *words, int64_t count, const uint16_t *units, const vectors_filter *filter,
    const vectors_proclitics *proclitics, bool takes_proclitics, vectors_choice *choices);

/// A `Reading`, whose index is the lower half of what is not its hash.
typedef struct {
    uint64_t hash;
    uint64_t rest;
} vectors_reading;

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

/// The scalars that begin among some bytes of UTF-8.
int64_t vectors_scalars(const uint8_t *bytes, int64_t count);

/// Whether this processor and its system can; nothing else here may be called where they cannot.
bool vectors_are_supported(void);

#endif
