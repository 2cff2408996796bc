#include "CEncoder.h"
#include "Lanes.h"

#include <math.h>

ALWAYS_INLINE float total(const lanes *values) {
  lanes v = *values;
  return ((v[0] + v[4]) + (v[1] + v[5])) + ((v[2] + v[6]) + (v[3] + v[7]));
}

ALWAYS_INLINE void normalize(
    float *rows, const float *_Nullable added, int count, int width, const float *gains, const float *biases) {
  for (int place = 0; place < count; place++) {
    float *row = rows + (long)place * width;
    lanes sum = {}, squares = {};
    for (int index = 0; index < width; index += 8) {
      lanes value = LOAD(row + index);
      if (added) {
        value += LOAD(added + (long)place * width + index);
        STORE(row + index, value);
      }
      sum += value;
    }
    float mean = total(&sum) / width;
    for (int index = 0; index < width; index += 8) {
      lanes value = LOAD(row + index) - mean;
      squares += value * value;
    }
    float scale = 1 / sqrtf(total(&squares) / width + 1e-12f);
    for (int index = 0; index < width; index += 8) {
      lanes value = (LOAD(row + index) - mean) * scale;
      STORE(row + index, value * LOAD(gains + index) + LOAD(biases + index));
    }
  }
}

static void normalize_anywhere(
    float *rows, const float *_Nullable added, int count, int width, const float *gains, const float *biases) {
  normalize(rows, added, count, width, gains, biases);
}

WIDE static void normalize_wide(
    float *rows, const float *_Nullable added, int count, int width, const float *gains, const float *biases) {
  normalize(rows, added, count, width, gains, biases);
}

void entente_normalize(
    float *rows, const float *_Nullable added, int32_t count, int32_t width, const float *gains, const float *biases) {
  if (HAS_WIDE) return normalize_wide(rows, added, count, width, gains, biases);
  normalize_anywhere(rows, added, count, width, gains, biases);
}
