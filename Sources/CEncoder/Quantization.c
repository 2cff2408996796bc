#include "CEncoder.h"
#include "Lanes.h"

ALWAYS_INLINE void quantize(const float *rows, int count, int width, entente_rows result) {
  for (int place = 0; place < count; place++) {
    const float *row = rows + (long)place * width;
    lanes least = {}, greatest = {};
    for (int index = 0; index < width; index += 8) {
      lanes values = LOAD(row + index);
      least = LESS(least, values);
      greatest = GREATER(greatest, values);
    }
    float low = 0, high = 1e-12f;
    for (int lane = 0; lane < 8; lane++) {
      low = least[lane] < low ? least[lane] : low;
      high = greatest[lane] > high ? greatest[lane] : high;
    }
    float steps = 127 / (high - low);
    int32_t zero = (int32_t)(-low * steps + 0.5f);
    result.scales[place] = (high - low) / 127;
    result.zeros[place] = zero;
    uint8_t *numbers = result.numbers + (long)place * width;
    for (int index = 0; index < width; index += 8) {
      lanes rounded = LOAD(row + index) * steps + (float)zero + rounder;
      whole_lanes whole = BITS(rounded) - BITS(SPLAT(rounder));
      whole = __builtin_elementwise_max(__builtin_elementwise_min(whole, (whole_lanes){} + 127), (whole_lanes){});
      typedef uint8_t bytes __attribute__((vector_size(8)));
      bytes narrow = __builtin_convertvector(whole, bytes);
      memcpy(numbers + index, &narrow, 8);
    }
  }
}

static void quantize_anywhere(const float *rows, int count, int width, entente_rows result) {
  quantize(rows, count, width, result);
}

WIDE static void quantize_wide(const float *rows, int count, int width, entente_rows result) {
  quantize(rows, count, width, result);
}

void entente_quantize(const float *rows, int32_t count, int32_t width, entente_rows result) {
  if (HAS_WIDE) return quantize_wide(rows, count, width, result);
  quantize_anywhere(rows, count, width, result);
}
