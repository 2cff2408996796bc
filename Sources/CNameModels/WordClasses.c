#include "CNameModels.h"

// #embed is C23 (https://en.cppreference.com/w/c/preprocessor/embed); clang takes it in every mode, and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char words[] = {
#embed "words.txt"
};

const unsigned char *entente_word_classes(void) { return words; }

size_t entente_word_classes_length(void) { return sizeof words; }
