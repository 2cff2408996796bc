// The trained name models, as bytes inside the binary. `NameModel` in EntityRecognition reads them.
#ifndef ENTENTE_NAME_MODELS_H
#define ENTENTE_NAME_MODELS_H

#include <stddef.h>

// The bytes of fast.ner. They live as long as the process.
const unsigned char *entente_fast_name_model(void);

// How many bytes there are.
size_t entente_fast_name_model_length(void);

#endif
