#!/usr/bin/env python3
"""Load a GraphML file in networkx, igraph and NetworKit and compare what they read with the file itself.

usage: load_graph.py FILE.graphml

The file is read by Python's own XML parser first. Each library that is installed must then read the same nodes and
links, undirected, with the same labels, types and weights (NetworKit keeps numbers only: counts and weights).
Prints one line for each library; "skipped" where it is not installed.
Exit status: 0 if all that are installed agree, 1 if one does not, 77 if none is installed.
"""
import sys
import xml.etree.ElementTree as ElementTree

NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"
COMPARED = ("label", "name", "type")


def read_file(path):
    """The nodes {id: attributes} and the links {(id, id): weight} that the file holds."""
    root = ElementTree.parse(path).getroot()
    names = {key.get("id"): key.get("attr.name") for key in root.iter(NAMESPACE + "key")}

    def data(element):
        return {names[item.get("key")]: item.text or "" for item in element.findall(NAMESPACE + "data")}

    nodes = {node.get("id"): data(node) for node in root.iter(NAMESPACE + "node")}
    links = {}
    for edge in root.iter(NAMESPACE + "edge"):
        links[tuple(sorted((edge.get("source"), edge.get("target"))))] = float(data(edge)["weight"])
    return {node: {name: values.get(name, "") for name in COMPARED} for node, values in nodes.items()}, links


def read_networkx(path):
    import networkx

    graph = networkx.read_graphml(path)
    if graph.is_directed() or graph.is_multigraph():
        raise ValueError(f"read as {type(graph).__name__}")
    nodes = {node: {name: values.get(name, "") for name in COMPARED} for node, values in graph.nodes(data=True)}
    for source, target, values in graph.edges(data=True):
        if not isinstance(values["weight"], float):
            raise ValueError(f"the weight of {source} -- {target} is {values['weight']!r}")
    return nodes, {tuple(sorted(edge[:2])): edge[2]["weight"] for edge in graph.edges(data=True)}


def read_igraph(path):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    if graph.is_directed():
        raise ValueError("read as a directed graph")
    if graph.vcount() == 0:
        return {}, {}
    ids = graph.vs["id"]
    nodes = {ids[node.index]: {name: node[name] for name in COMPARED} for node in graph.vs}
    return nodes, {tuple(sorted((ids[edge.source], ids[edge.target]))): edge["weight"] for edge in graph.es}


def read_networkit(path):
    import networkit

    graph = networkit.readGraph(path, networkit.Format.GraphML)
    if graph.isDirected() or not graph.isWeighted():
        raise ValueError("read as a graph that is directed or has no weights")
    weights = []
    graph.forEdges(lambda source, target, weight, index: weights.append(weight))
    return graph.numberOfNodes(), sorted(weights)


def main():
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        print(__doc__.strip())
        return 2
    path = sys.argv[1]
    expected = read_file(path)
    numbers = (len(expected[0]), sorted(expected[1].values()))
    passed = failed = 0
    for name, read in (("networkx", read_networkx), ("igraph", read_igraph), ("networkit", read_networkit)):
        try:
            found = read(path)
        except ImportError:
            print(f"{name}: skipped, it is not installed")
            continue
        except Exception as error:
            print(f"{name}: failed to load {path}: {type(error).__name__}: {error}")
            failed += 1
            continue
        wanted = numbers if name == "networkit" else expected
        if found == wanted:
            print(f"{name}: {numbers[0]} nodes and {len(numbers[1])} links, as in the file")
            passed += 1
        else:
            print(f"{name}: read something else than the file holds")
            for part, (ours, theirs) in zip(("nodes", "links"), zip(wanted, found)):
                if ours != theirs:
                    print(f"  {part}: expected {str(ours)[:300]}\n  {' ' * len(part)}  found    {str(theirs)[:300]}")
            failed += 1
    return 1 if failed else 0 if passed else 77


if __name__ == "__main__":
    sys.exit(main())
