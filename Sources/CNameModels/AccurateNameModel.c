#include "CNameModels.h"

// #embed is C23 (https://en.cppreference.com/w/c/preprocessor/embed); clang takes it in every mode, and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

// The model's tensors are read where they lie, so they begin where the file says they do.
static const unsigned char model[] __attribute__((aligned(64))) = {
#embed "accurate.ner"
};

const unsigned char *entente_accurate_name_model(void) { return model; }

size_t entente_accurate_name_model_length(void) { return sizeof model; }
