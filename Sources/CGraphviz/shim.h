// The part of Graphviz that Swift sees. What Swift cannot import (macros, a type that changed between versions) is
// wrapped here and nowhere else.
#pragma once
#include <stddef.h>
#include <stdlib.h>
#include <gvc.h>

// The length that gvRenderData reports is `unsigned int` up to Graphviz 12 and `size_t` after. Ask the header
// which one it is: a pointer to the wrong one writes past the variable or leaves half of it unset.
typedef __typeof__(_Generic(
    &gvRenderData,
    int (*)(GVC_t *, graph_t *, const char *, char **, unsigned int *): (unsigned int)0,
    default: (size_t)0)) graphviz_length;

/// Renders a graph that was laid out; the bytes in `result` are freed with gvFreeRenderData.
static inline int graphviz_render(GVC_t *context, graph_t *graph, const char *format, char **result, size_t *length) {
  graphviz_length written = 0;
  int status = gvRenderData(context, graph, format, result, &written);
  *length = written;
  return status;
}

/// Starts C's two random generators anew. sfdp draws its first positions from them and never seeds them itself.
static inline void graphviz_seed(void) {
  srand(1);
  srand48(1);
}

// Where a layout put a node: macros over the node's record, which Swift does not import.
/// The centre of a node, in points from the left.
static inline double graphviz_node_x(node_t *node) { return ND_coord(node).x; }
/// The centre of a node, in points from below.
static inline double graphviz_node_y(node_t *node) { return ND_coord(node).y; }
/// The width of a node, in points; Graphviz keeps it in inches.
static inline double graphviz_node_width(node_t *node) { return ND_width(node) * 72; }
/// The height of a node, in points.
static inline double graphviz_node_height(node_t *node) { return ND_height(node) * 72; }
