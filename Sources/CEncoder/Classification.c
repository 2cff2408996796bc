#include "CEncoder.h"
#include "Lanes.h"

enum { OUTPUTS = 16 };

ALWAYS_INLINE void classify(
    const float *rows, int count, int width, const float *weights, int kinds, float *scores, float *shares) {
  const whole_lanes order = {0, 1, 2, 3, 4, 5, 6, 7};
  for (int place = 0; place < count; place++) {
    const float *row = rows + (long)place * width;
    const float *added = weights + (long)width * OUTPUTS;
    lanes low = LOAD(added), high = LOAD(added + 8);
    for (int input = 0; input < width; input++) {
      low = FUSED(LOAD(weights + input * OUTPUTS), SPLAT(row[input]), low);
      high = FUSED(LOAD(weights + input * OUTPUTS + 8), SPLAT(row[input]), high);
    }
    STORE(scores + place * OUTPUTS, low);
    STORE(scores + place * OUTPUTS + 8, high);
    low = CHOOSE(order < kinds, low, SPLAT(-1e30f));
    high = CHOOSE(order < kinds - 8, high, SPLAT(-1e30f));
    lanes both = GREATER(low, high);
    float top = both[0];
    for (int lane = 1; lane < 8; lane++) top = both[lane] > top ? both[lane] : top;
    low -= top;
    high -= top;
    exponential(&low);
    exponential(&high);
    both = low + high;
    float sum = ((both[0] + both[4]) + (both[1] + both[5])) + ((both[2] + both[6]) + (both[3] + both[7]));
    STORE(shares + place * OUTPUTS, low * (1 / sum));
    STORE(shares + place * OUTPUTS + 8, high * (1 / sum));
  }
}

static void classify_anywhere(
    const float *rows, int count, int width, const float *weights, int kinds, float *scores, float *shares) {
  classify(rows, count, width, weights, kinds, scores, shares);
}

WIDE static void classify_wide(
    const float *rows, int count, int width, const float *weights, int kinds, float *scores, float *shares) {
  classify(rows, count, width, weights, kinds, scores, shares);
}

void entente_classify(
    const float *rows, int32_t count, int32_t width, const float *weights, int32_t kinds, float *scores,
    float *shares) {
  if (HAS_WIDE) return classify_wide(rows, count, width, weights, kinds, scores, shares);
  classify_anywhere(rows, count, width, weights, kinds, scores, shares);
}
