// The arithmetic of a transformer's encoder, for one sequence or several at once: rows of floats, one for each subword.
//
// Every result is the same on every processor, whatever else is computed beside it: matrices are multiplied in whole
// numbers, which no order of adding changes, and floats are added in an order that is written down here.
#ifndef ENTENTE_ENCODER_H
#define ENTENTE_ENCODER_H

#include <stdint.h>

#if defined(__clang__)
#pragma clang assume_nonnull begin
#endif

// Rows of whole numbers from 0 to 127 that stand for floats: (number - zero) * scale, with a scale and a zero a row.
typedef struct {
  uint8_t *numbers;
  float *scales;
  int32_t *zeros;
} entente_rows;

// A matrix of whole numbers from -63 to 63, with what makes floats of its products.
//
// The weights stand in tiles of ENTENTE_TILE outputs: of each four inputs in turn, the four weights of each output of
// the tile. `sums` are each output's weights added up; `scales` and `biases` are the outputs'.
//
// Of each 16 inputs in turn, those whose number, counted from 0, leaves 0 or 1 when divided by 4 are summed in 16 bits,
// and the others. So neither the positive nor the negative of an output's eight weights there may sum to more than 258:
// 258 times 127 is the most that fits.
typedef struct {
  const int8_t *weights;
  const float *scales;
  const int32_t *sums;
  const float *biases;
  int32_t inputs;   // a multiple of 16
  int32_t outputs;  // a multiple of ENTENTE_TILE
} entente_matrix;

#define ENTENTE_TILE 16

typedef enum { ENTENTE_PLAIN, ENTENTE_GELU } entente_activation;

// Makes whole numbers of rows of floats; `width` is a multiple of 8.
void entente_quantize(const float *rows, int32_t count, int32_t width, entente_rows result);

// Multiplies rows with the outputs [first, first + outputs) of a matrix, both multiples of ENTENTE_TILE, adds the
// biases and applies the activation. Each row of the result begins `stride` floats after the one before.
void entente_multiply(
    entente_rows rows, int32_t count, const entente_matrix *matrix, int32_t first, int32_t outputs,
    entente_activation activation, float *result, int32_t stride);

// The same on the path of processors that have no faster one, to compare the two.
void entente_multiply_plainly(
    entente_rows rows, int32_t count, const entente_matrix *matrix, int32_t first, int32_t outputs,
    entente_activation activation, float *result, int32_t stride);

// The most that weights of one sign sum to among eight whose products are summed in 16 bits.
int32_t entente_greatest_sum(const entente_matrix *matrix);

// The floats that attention over a sequence of so many rows needs for its work.
static inline int32_t entente_attention_scratch(int32_t length) { return (32 + 4) * ((length + 15) / 16 * 16); }

// Scaled dot-product attention within one sequence, in heads of 32 floats: `count` rows of queries, of `width` floats
// each, look at `length` rows of `width` floats of keys and `width` of values.
//
// Vaswani et al., "Attention is all you need", NeurIPS 2017, https://arxiv.org/abs/1706.03762
void entente_attend(
    const float *queries, int32_t count, const float *keys_values, int32_t length, int32_t width, float *scratch,
    float *result);

// The same on the path of processors that have no faster one, to compare the two.
void entente_attend_plainly(
    const float *queries, int32_t count, const float *keys_values, int32_t length, int32_t width, float *scratch,
    float *result);

// The row of a subword: its own, of whole numbers, times their scale, and four others of floats; `width` is a multiple of
// 8.
void entente_embed(
    const int8_t *subword, float scale, const float *position, const float *shape, const float *share,
    const float *elsewhere, int32_t width, float *row);

// rows = normalised(rows + added) * gains + biases, or without anything added; `width` is a multiple of 8.
//
// Ba, Kiros and Hinton, "Layer normalization", 2016, https://arxiv.org/abs/1607.06450
void entente_normalize(
    float *rows, const float *_Nullable added, int32_t count, int32_t width, const float *gains, const float *biases);

// What a last layer of 16 outputs gives for rows of `width` floats: `weights` holds 16 floats for each input and 16 that
// are added. `scores` are the outputs; `shares` are their softmax over the first `kinds`.
void entente_classify(
    const float *rows, int32_t count, int32_t width, const float *weights, int32_t kinds, float *scores, float *shares);

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif

#endif
