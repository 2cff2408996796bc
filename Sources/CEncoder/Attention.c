#include "CEncoder.h"
#include "Lanes.h"

enum { HEAD = 32, BLOCK = 4 };

// Each key's parts, scaled, in columns: part after part, all keys; keys that are none are 0.
ALWAYS_INLINE void turn(const float *keys, int length, int padded, int stride, float *columns) {
  for (int key = 0; key < length; key++)
    for (int part = 0; part < HEAD; part++)
      columns[part * padded + key] = keys[(long)key * stride + part] * 0.17677669f;  // 1/sqrt(32)
  for (int part = 0; part < HEAD; part++)
    for (int key = length; key < padded; key++) columns[part * padded + key] = 0;
}

// The weights of all keys for BLOCK queries, not yet divided by their sums, and the sums.
ALWAYS_INLINE void weigh(
    const float *const queries[BLOCK], const float *columns, int length, int padded, float *weights, float *sums) {
  lanes greatest[BLOCK];
  for (int query = 0; query < BLOCK; query++) greatest[query] = SPLAT(-1e30f);
  for (int key = 0; key < padded; key += 16) {
    lanes low[BLOCK] = {}, high[BLOCK] = {};
    for (int part = 0; part < HEAD; part++) {
      const float *column = columns + part * padded + key;
      lanes first = LOAD(column), second = LOAD(column + 8);
      for (int query = 0; query < BLOCK; query++) {
        lanes asked = SPLAT(queries[query][part]);
        low[query] = FUSED(first, asked, low[query]);
        high[query] = FUSED(second, asked, high[query]);
      }
    }
    const whole_lanes order = {0, 1, 2, 3, 4, 5, 6, 7};
    for (int query = 0; query < BLOCK; query++) {
      // A key that is none weighs nothing.
      lanes first = CHOOSE(order < length - key, low[query], SPLAT(-1e30f));
      lanes second = CHOOSE(order < length - key - 8, high[query], SPLAT(-1e30f));
      STORE(weights + query * padded + key, first);
      STORE(weights + query * padded + key + 8, second);
      greatest[query] = GREATER(greatest[query], first);
      greatest[query] = GREATER(greatest[query], second);
    }
  }
  for (int query = 0; query < BLOCK; query++) {
    float top = greatest[query][0];
    for (int lane = 1; lane < 8; lane++) top = greatest[query][lane] > top ? greatest[query][lane] : top;
    lanes sum = {};
    for (int key = 0; key < padded; key += 8) {
      lanes weight = LOAD(weights + query * padded + key) - top;
      exponential(&weight);
      STORE(weights + query * padded + key, weight);
      sum += weight;
    }
    sums[query] = ((sum[0] + sum[4]) + (sum[1] + sum[5])) + ((sum[2] + sum[6]) + (sum[3] + sum[7]));
  }
}

// The values of all keys, weighed, for two queries.
ALWAYS_INLINE void mix(
    const float *values, int length, int stride, const float *weights0, const float *weights1, const float *sums,
    float *result0, float *result1) {
  lanes mixed0[HEAD / 8] = {}, mixed1[HEAD / 8] = {};
  for (int key = 0; key < length; key++) {
    const float *value = values + (long)key * stride;
    for (int part = 0; part < HEAD / 8; part++) {
      lanes of_key = LOAD(value + 8 * part);
      mixed0[part] = FUSED(of_key, SPLAT(weights0[key]), mixed0[part]);
      mixed1[part] = FUSED(of_key, SPLAT(weights1[key]), mixed1[part]);
    }
  }
  for (int part = 0; part < HEAD / 8; part++) {
    STORE(result0 + 8 * part, mixed0[part] * (1 / sums[0]));
    STORE(result1 + 8 * part, mixed1[part] * (1 / sums[1]));
  }
}

ALWAYS_INLINE void attend(
    const float *queries, int count, const float *keys_values, int length, int width, float *scratch, float *result) {
  int padded = (length + 15) / 16 * 16;
  float *columns = scratch, *weights = scratch + HEAD * padded;
  float sums[BLOCK], unused[HEAD];
  for (int head = 0; head < width; head += HEAD) {
    turn(keys_values + head, length, padded, 2 * width, columns);
    const float *values = keys_values + width + head;
    for (int first = 0; first < count; first += BLOCK) {
      const float *block[BLOCK];
      float *results[BLOCK];
      for (int place = 0; place < BLOCK; place++) {
        int is_there = first + place < count;
        block[place] = queries + (long)(is_there ? first + place : first) * width + head;
        results[place] = is_there ? result + (long)(first + place) * width + head : unused;
      }
      weigh(block, columns, length, padded, weights, sums);
      for (int place = 0; place < BLOCK; place += 2)
        mix(
            values, length, 2 * width, weights + place * padded, weights + (place + 1) * padded, sums + place,
            results[place], results[place + 1]);
    }
  }
}

static void attend_anywhere(
    const float *queries, int count, const float *keys_values, int length, int width, float *scratch, float *result) {
  attend(queries, count, keys_values, length, width, scratch, result);
}

WIDE static void attend_wide(
    const float *queries, int count, const float *keys_values, int length, int width, float *scratch, float *result) {
  attend(queries, count, keys_values, length, width, scratch, result);
}

void entente_attend_plainly(
    const float *queries, int32_t count, const float *keys_values, int32_t length, int32_t width, float *scratch,
    float *result) {
  attend_anywhere(queries, count, keys_values, length, width, scratch, result);
}

void entente_attend(
    const float *queries, int32_t count, const float *keys_values, int32_t length, int32_t width, float *scratch,
    float *result) {
  if (HAS_WIDE) return attend_wide(queries, count, keys_values, length, width, scratch, result);
  attend_anywhere(queries, count, keys_values, length, width, scratch, result);
}
