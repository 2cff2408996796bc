#include "CNameModels.h"

// #embed is C23 (https://en.cppreference.com/w/c/preprocessor/embed); clang takes it in every mode, and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char names[] = {
#embed "names.txt"
};

const unsigned char *entente_name_lists(void) { return names; }

size_t entente_name_lists_length(void) { return sizeof names; }
