#include "CEncoder.h"
#include "Lanes.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

enum { TILE = ENTENTE_TILE, BLOCK = 4 };

// x times the standard normal distribution's share below x, off by 6e-5 at most: between -3 and 3 times the root of 2
// that share is 1/2 and x times the polynomial of its square that errs least, beyond them it hardly changes.
//
// Hendrycks and Gimpel, "Gaussian error linear units", 2016, https://arxiv.org/abs/1606.08415
ALWAYS_INLINE void apply_gelu(lanes *values) {
  lanes x = GREATER(*values, SPLAT(-4.2426405f));
  lanes inner = LESS(x, SPLAT(4.2426405f));
  lanes u = inner * inner, u2 = u * u, u4 = u2 * u2;
  lanes part0 = (u * -6.619514011e-02f + 3.988215887e-01f) + (u * -1.080184293e-03f + 9.722133028e-03f) * u2;
  lanes part1 = (u * -5.168388877e-06f + 8.868903195e-05f) + (u * -4.555686897e-09f + 1.998717722e-07f) * u2;
  lanes share = (part0 + (part1 + u4 * 4.600794389e-11f) * u4) * inner + 0.5f;
  *values = x * share;
}

// Floats of the sums of products of up to BLOCK rows with a tile.
ALWAYS_INLINE void finish(
    const int32_t *products, entente_rows rows, int row, int count, const entente_matrix *matrix, int first,
    entente_activation activation, float *result, int stride) {
  for (int lane = 0; lane < TILE; lane += 8) {
    int output = first + lane;
    whole_lanes sums;
    memcpy(&sums, matrix->sums + output, sizeof sums);
    lanes scales = LOAD(matrix->scales + output), biases = LOAD(matrix->biases + output);
    for (int place = 0; place < count; place++) {
      whole_lanes product;
      memcpy(&product, products + place * TILE + lane, sizeof product);
      product -= sums * rows.zeros[row + place];
      lanes value = __builtin_convertvector(product, lanes) * (scales * rows.scales[row + place]) + biases;
      if (activation == ENTENTE_GELU) apply_gelu(&value);
      STORE(result + (row + place) * (long)stride + lane, value);
    }
  }
}

// Sums of products of up to BLOCK rows with a tile, on any processor whose numbers begin with the lowest byte: four
// outputs at a time, of each four inputs two sums of two.
ALWAYS_INLINE void multiply_plainly(
    const uint8_t *numbers, int count, int inputs, const int8_t *weights, int32_t *products) {
  typedef int8_t bytes __attribute__((vector_size(16)));
  typedef int16_t halves __attribute__((vector_size(32)));
  typedef uint64_t quarters __attribute__((vector_size(32)));
  for (int output = 0; output < TILE; output += 4) {
    whole_lanes sums[BLOCK] = {};
    for (int input = 0; input < inputs; input += 4) {
      bytes narrow;
      memcpy(&narrow, weights + (long)input * TILE + 4 * output, sizeof narrow);
      halves weight = __builtin_convertvector(narrow, halves);
      for (int place = 0; place < BLOCK; place++) {
        const uint8_t *four = numbers + (place < count ? place : 0) * (long)inputs + input;
        uint64_t row = four[0] | (uint64_t)four[1] << 16 | (uint64_t)four[2] << 32 | (uint64_t)four[3] << 48;
        whole_lanes pairs = (whole_lanes)(weight * (halves)((quarters){} + row));
        sums[place] += ((pairs << 16) >> 16) + (pairs >> 16);
      }
    }
    for (int place = 0; place < count; place++)
      for (int lane = 0; lane < 4; lane++)
        products[place * TILE + output + lane] = sums[place][2 * lane] + sums[place][2 * lane + 1];
  }
}

static void multiply_anywhere(
    entente_rows rows, int count, const entente_matrix *matrix, int first, int outputs, entente_activation activation,
    float *result, int stride) {
  int32_t products[BLOCK * TILE];
  for (int output = first; output < first + outputs; output += TILE)
    for (int row = 0; row < count; row += BLOCK) {
      int rest = count - row < BLOCK ? count - row : BLOCK;
      multiply_plainly(
          rows.numbers + (long)row * matrix->inputs, rest, matrix->inputs,
          matrix->weights + (long)output * matrix->inputs, products);
      finish(products, rows, row, rest, matrix, output, activation, result + (output - first), stride);
    }
}

#if defined(__x86_64__)
// The same sums sixteen products an instruction. A product of 127 and 63 fits four times into the 16 bits in which the
// processor adds them first.
WIDE static void multiply_block(const uint8_t *row0, int inputs, const int8_t *weights, int32_t *products) {
  const uint8_t *row1 = row0 + inputs, *row2 = row1 + inputs, *row3 = row2 + inputs;
  const __m256i ones = _mm256_set1_epi16(1);
  __m256i sum00 = _mm256_setzero_si256(), sum01 = sum00, sum10 = sum00, sum11 = sum00;
  __m256i sum20 = sum00, sum21 = sum00, sum30 = sum00, sum31 = sum00;
  for (int input = 0; input < inputs; input += 8, weights += 8 * TILE) {
    __m256i weights00 = _mm256_loadu_si256((const __m256i *)weights);
    __m256i weights01 = _mm256_loadu_si256((const __m256i *)(weights + 32));
    __m256i weights10 = _mm256_loadu_si256((const __m256i *)(weights + 64));
    __m256i weights11 = _mm256_loadu_si256((const __m256i *)(weights + 96));
#define ADD(row, sum0, sum1)                                                                                  \
  do {                                                                                                        \
    int32_t four, next;                                                                                       \
    memcpy(&four, row + input, 4);                                                                            \
    memcpy(&next, row + input + 4, 4);                                                                        \
    __m256i low = _mm256_set1_epi32(four), high = _mm256_set1_epi32(next);                                    \
    __m256i pairs0 = _mm256_add_epi16(_mm256_maddubs_epi16(low, weights00), _mm256_maddubs_epi16(high, weights10)); \
    __m256i pairs1 = _mm256_add_epi16(_mm256_maddubs_epi16(low, weights01), _mm256_maddubs_epi16(high, weights11)); \
    sum0 = _mm256_add_epi32(sum0, _mm256_madd_epi16(pairs0, ones));                                           \
    sum1 = _mm256_add_epi32(sum1, _mm256_madd_epi16(pairs1, ones));                                           \
  } while (0)
    ADD(row0, sum00, sum01);
    ADD(row1, sum10, sum11);
    ADD(row2, sum20, sum21);
    ADD(row3, sum30, sum31);
#undef ADD
  }
  __m256i *result = (__m256i *)products;
  _mm256_storeu_si256(result, sum00);
  _mm256_storeu_si256(result + 1, sum01);
  _mm256_storeu_si256(result + 2, sum10);
  _mm256_storeu_si256(result + 3, sum11);
  _mm256_storeu_si256(result + 4, sum20);
  _mm256_storeu_si256(result + 5, sum21);
  _mm256_storeu_si256(result + 6, sum30);
  _mm256_storeu_si256(result + 7, sum31);
}

WIDE static void multiply_wide(
    entente_rows rows, int count, const entente_matrix *matrix, int first, int outputs, entente_activation activation,
    float *result, int stride) {
  int32_t products[BLOCK * TILE];
  for (int output = first; output < first + outputs; output += TILE)
    for (int row = 0; row < count; row += BLOCK) {
      int rest = count - row < BLOCK ? count - row : BLOCK;
      const uint8_t *numbers = rows.numbers + (long)row * matrix->inputs;
      const int8_t *weights = matrix->weights + (long)output * matrix->inputs;
      if (rest == BLOCK) {
        multiply_block(numbers, matrix->inputs, weights, products);
      } else {
        multiply_plainly(numbers, rest, matrix->inputs, weights, products);
      }
      finish(products, rows, row, rest, matrix, output, activation, result + (output - first), stride);
    }
}
#endif

void entente_multiply(
    entente_rows rows, int32_t count, const entente_matrix *matrix, int32_t first, int32_t outputs,
    entente_activation activation, float *result, int32_t stride) {
#if defined(__x86_64__)
  if (HAS_WIDE) return multiply_wide(rows, count, matrix, first, outputs, activation, result, stride);
#endif
  multiply_anywhere(rows, count, matrix, first, outputs, activation, result, stride);
}
