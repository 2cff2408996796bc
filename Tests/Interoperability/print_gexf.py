#!/usr/bin/env python3
"""Print what networkx reads from a GEXF file, as JSON.

usage: print_gexf.py FILE.gexf

The output has "graph", "nodes" {id: attributes} and "links" {"id id": attributes}, keys sorted.
Exit status: 0 if the file was read as one undirected graph without parallel links, else 1.
"""
import json
import sys

import networkx


def main():
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        print(__doc__.strip())
        return 2
    graph = networkx.read_gexf(sys.argv[1])
    if graph.is_directed() or graph.is_multigraph():
        print(f"read as {type(graph).__name__}")
        return 1
    links = {" ".join(sorted((source, target))): data for source, target, data in graph.edges(data=True)}
    print(json.dumps({"graph": graph.graph, "nodes": dict(graph.nodes(data=True)), "links": links}, sort_keys=True))
    return 0


if __name__ == "__main__":
    sys.exit(main())
