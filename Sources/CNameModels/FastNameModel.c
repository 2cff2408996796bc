#include "CNameModels.h"

// #embed is C23 (https://en.cppreference.com/w/c/preprocessor/embed); clang takes it in every mode, and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char model[] = {
#embed "fast.ner"
};

const unsigned char *entente_fast_name_model(void) { return model; }

size_t entente_fast_name_model_length(void) { return sizeof model; }
