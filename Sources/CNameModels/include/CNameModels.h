// The trained name models and the lists of names and words that they know, as bytes inside the binary. `NameModel`,
// `EncoderModel`, `NameLists` and `WordClasses` in EntityRecognition read them.
#ifndef ENTENTE_NAME_MODELS_H
#define ENTENTE_NAME_MODELS_H

#include <stddef.h>

// The bytes of fast.ner. They live as long as the process.
const unsigned char *entente_fast_name_model(void);

// How many bytes there are.
size_t entente_fast_name_model_length(void);

// The bytes of accurate.ner, beginning at a multiple of 64. They live as long as the process.
const unsigned char *entente_accurate_name_model(void);

// How many bytes there are.
size_t entente_accurate_name_model_length(void);

// Asks the processor to bring memory near that will be read soon.
static inline void entente_prefetch(const void *address) { __builtin_prefetch(address); }

// The text of names.txt. It lives as long as the process.
const unsigned char *entente_name_lists(void);

// How many bytes it has.
size_t entente_name_lists_length(void);

// The text of words.txt. It lives as long as the process.
const unsigned char *entente_word_classes(void);

// How many bytes it has.
size_t entente_word_classes_length(void);

#endif
