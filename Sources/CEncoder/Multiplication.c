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
  lanes part0 = FUSED(
      FUSED(u, SPLAT(-1.080184293e-03f), SPLAT(9.722133028e-03f)), u2,
      FUSED(u, SPLAT(-6.619514011e-02f), SPLAT(3.988215887e-01f)));
  lanes part1 = FUSED(
      FUSED(u, SPLAT(-4.555686897e-09f), SPLAT(1.998717722e-07f)), u2,
      FUSED(u, SPLAT(-5.168388877e-06f), SPLAT(8.868903195e-05f)));
  lanes share = FUSED(FUSED(FUSED(u4, SPLAT(4.600794389e-11f), part1), u4, part0), inner, SPLAT(0.5f));
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
      lanes value = FUSED(__builtin_convertvector(product, lanes), scales * rows.scales[row + place], biases);
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

// Sums of products of up to BLOCK rows with a tile: multiply_plainly, or what a processor does faster.
typedef void multiply_block(
    const uint8_t *numbers, int count, int inputs, const int8_t *weights, int32_t *products);

// Goes through tiles and blocks of rows.
ALWAYS_INLINE void multiply(
    multiply_block *multiply_block, entente_rows rows, int count, const entente_matrix *matrix, int first, int outputs,
    entente_activation activation, float *result, int stride) {
  int32_t products[BLOCK * TILE];
  for (int output = first; output < first + outputs; output += TILE)
    for (int row = 0; row < count; row += BLOCK) {
      int rest = count - row < BLOCK ? count - row : BLOCK;
      multiply_block(
          rows.numbers + (long)row * matrix->inputs, rest, matrix->inputs,
          matrix->weights + (long)output * matrix->inputs, products);
      finish(products, rows, row, rest, matrix, output, activation, result + (output - first), stride);
    }
}

#if defined(__x86_64__)
// Two rows with a tile, sixteen inputs. A compiler that orders these instructions itself makes a third fewer products a
// second of them: the sums of two rows are all that the sixteen registers have room for.
//
// Sums of two products are added up in 16 bits before they go to 32, which saves half of the instructions that bring
// them there; entente_matrix says why they fit.
#define FIRST(row, place, low, high)                                      \
  "vpbroadcastd " #place "(%[" #row "]), %[four]\n"                       \
  "vpmaddubsw %[weights0], %[four], %[" #low "]\n"                        \
  "vpmaddubsw 16 * " #place " + 32(%[weights]), %[four], %[" #high "]\n"
#define NEXT(row, place, low, high)                                       \
  "vpbroadcastd " #place "(%[" #row "]), %[four]\n"                       \
  "vpmaddubsw %[weights0], %[four], %[products]\n"                        \
  "vpmaddubsw 16 * " #place " + 32(%[weights]), %[four], %[four]\n"       \
  "vpaddw %[products], %[" #low "], %[" #low "]\n"                        \
  "vpaddw %[four], %[" #high "], %[" #high "]\n"
#define FOUR(take, place)                                                 \
  "vmovdqu 16 * " #place "(%[weights]), %[weights0]\n"                    \
  take(row0, place, short00, short01) take(row1, place, short10, short11)
#define WIDEN(from) "vpmaddwd %[ones], %[" #from "], %[" #from "]\n"
#define ADD(from, to) "vpaddd %[" #from "], %[" #to "], %[" #to "]\n"

WIDE ALWAYS_INLINE void add_pair(
    const uint8_t *row0, const uint8_t *row1, const int8_t *weights, __m256i ones, __m256i *sums0, __m256i *sums1) {
  __m256i short00, short01, short10, short11, weights0, four, products;
  __asm__(FOUR(FIRST, 0) FOUR(NEXT, 4) FOUR(NEXT, 8) FOUR(NEXT, 12)
          WIDEN(short00) WIDEN(short01) WIDEN(short10) WIDEN(short11)
          ADD(short00, sum00) ADD(short01, sum01) ADD(short10, sum10) ADD(short11, sum11)
          : [sum00] "+x"(sums0[0]), [sum01] "+x"(sums0[1]), [sum10] "+x"(sums1[0]), [sum11] "+x"(sums1[1]),
            [short00] "=&x"(short00), [short01] "=&x"(short01), [short10] "=&x"(short10), [short11] "=&x"(short11),
            [weights0] "=&x"(weights0), [four] "=&x"(four), [products] "=&x"(products)
          : [row0] "r"(row0), [row1] "r"(row1), [weights] "r"(weights), [ones] "x"(ones),
            "m"(*(const uint8_t(*)[16])row0), "m"(*(const uint8_t(*)[16])row1), "m"(*(const int8_t(*)[16 * TILE])weights));
}

// The same sums as multiply_plainly's, sixteen products an instruction. Rows that are none are taken for the first one.
WIDE static void multiply_widely(
    const uint8_t *numbers, int count, int inputs, const int8_t *weights, int32_t *products) {
  const uint8_t *row0 = numbers, *row1 = count > 1 ? row0 + inputs : row0;
  const uint8_t *row2 = count > 2 ? row1 + inputs : row0, *row3 = count > 3 ? row2 + inputs : row0;
  const __m256i ones = _mm256_set1_epi16(1);
  __m256i sums[2 * BLOCK] = {};
  for (int input = 0; input < inputs; input += 16) {
    add_pair(row0 + input, row1 + input, weights + input * TILE, ones, sums, sums + 2);
    add_pair(row2 + input, row3 + input, weights + input * TILE, ones, sums + 4, sums + 6);
  }
  memcpy(products, sums, sizeof sums);
}

WIDE static void multiply_wide(
    entente_rows rows, int count, const entente_matrix *matrix, int first, int outputs, entente_activation activation,
    float *result, int stride) {
  multiply(multiply_widely, rows, count, matrix, first, outputs, activation, result, stride);
}
#endif

void entente_multiply_plainly(
    entente_rows rows, int32_t count, const entente_matrix *matrix, int32_t first, int32_t outputs,
    entente_activation activation, float *result, int32_t stride) {
  multiply(multiply_plainly, rows, count, matrix, first, outputs, activation, result, stride);
}

void entente_multiply(
    entente_rows rows, int32_t count, const entente_matrix *matrix, int32_t first, int32_t outputs,
    entente_activation activation, float *result, int32_t stride) {
#if defined(__x86_64__)
  if (HAS_WIDE) return multiply_wide(rows, count, matrix, first, outputs, activation, result, stride);
#endif
  entente_multiply_plainly(rows, count, matrix, first, outputs, activation, result, stride);
}

int32_t entente_greatest_sum(const entente_matrix *matrix) {
  int32_t greatest = 0;
  for (long first = 0; first < (long)matrix->inputs * matrix->outputs; first += 16 * TILE)
    for (int pair = 0; pair < 2 * TILE; pair++) {
      int32_t positive = 0, negative = 0;
      for (int four = 0; four < 4; four++)
        for (int place = 0; place < 2; place++) {
          int weight = matrix->weights[first + four * 4 * TILE + 2 * pair + place];
          if (weight > 0) positive += weight;
          if (weight < 0) negative -= weight;
        }
      greatest = positive > greatest ? positive : greatest;
      greatest = negative > greatest ? negative : greatest;
    }
  return greatest;
}
