#include "CEncoder.h"
#include "Lanes.h"

// This takes no time worth a second version for wider lanes.
void entente_embed(
    const int8_t *subword, float scale, const float *position, const float *shape, const float *share,
    const float *elsewhere, int32_t width, float *row) {
  for (int index = 0; index < width; index += 8) {
    typedef int8_t bytes __attribute__((vector_size(8)));
    bytes narrow;
    memcpy(&narrow, subword + index, 8);
    lanes value = __builtin_convertvector(narrow, lanes) * scale;
    value = value + LOAD(position + index) + LOAD(shape + index);
    STORE(row + index, value + LOAD(share + index) + LOAD(elsewhere + index));
  }
}
