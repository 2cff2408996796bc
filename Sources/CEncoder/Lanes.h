// Eight floats at a time, for whatever processor: the compiler makes one instruction of them or two. A function is
// written once, always inlined, into one that may use AVX2 and into one for the processors without; both give the same
// bits, since a product is fused with a sum only where it is written.
#ifndef ENTENTE_LANES_H
#define ENTENTE_LANES_H

#include <stdint.h>
#include <string.h>

#pragma STDC FP_CONTRACT OFF

typedef float lanes __attribute__((vector_size(32)));
typedef int32_t whole_lanes __attribute__((vector_size(32)));

#define ALWAYS_INLINE static inline __attribute__((always_inline))

#if defined(__x86_64__)
#define WIDE __attribute__((target("avx2,fma")))
#define HAS_WIDE (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
#else
#define WIDE
#define HAS_WIDE 0
#endif

// Adding this rounds a float of less than 2^22 to a whole number, which then stands in the lower bits.
static const float rounder = 12582912.0f;

typedef float lanes_in_memory __attribute__((vector_size(32), aligned(4), may_alias));
#define LOAD(pointer) (*(const lanes_in_memory *)(pointer))
#define STORE(pointer, value) (*(lanes_in_memory *)(pointer) = (value))
#define SPLAT(value) __builtin_shufflevector((lanes){value}, (lanes){}, 0, 0, 0, 0, 0, 0, 0, 0)
// a * b + c, rounded once: an instruction, or a slow call of fmaf on the processors without.
#define FUSED(a, b, c) __builtin_elementwise_fma(a, b, c)

// The bits of one kind of lanes as the other.
#define BITS(value) ((whole_lanes)(value))
#define FLOATS(value) ((lanes)(value))
#define CHOOSE(condition, yes, no) FLOATS((BITS(yes) & (condition)) | (BITS(no) & ~(condition)))
#define GREATER(a, b) CHOOSE((a) > (b), a, b)
#define LESS(a, b) CHOOSE((a) < (b), a, b)

// e to the power of lanes that are 0 or less; below -87 it is that of -87. Off by 1 part in 8 million at most: powers of 2
// apart, what is left between ln(1/2)/2 and ln(2)/2 goes through the polynomial of degree 5 that errs least there.
ALWAYS_INLINE void exponential(lanes *values) {
  lanes power = GREATER(*values, SPLAT(-87.0f));
  lanes turns = FUSED(power, SPLAT(1.44269504f), SPLAT(rounder));
  lanes whole = turns - rounder;
  lanes rest = FUSED(whole, SPLAT(2.12194440e-4f), FUSED(whole, SPLAT(-0.693359375f), power));
  lanes square = rest * rest;
  lanes low = FUSED(rest, SPLAT(9.999996920e-01f), SPLAT(1.000000072f));
  lanes middle = FUSED(rest, SPLAT(1.666757473e-01f), SPLAT(4.999889485e-01f));
  lanes high = FUSED(rest, SPLAT(8.297655027e-03f), SPLAT(4.191538199e-02f));
  low = FUSED(FUSED(high, square, middle), square, low);
  *values = FLOATS(BITS(low) + (BITS(turns) << 23));
}

#endif
