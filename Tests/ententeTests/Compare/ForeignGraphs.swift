/// John Kerry and Russia, linked by 2, in GraphML as other programs write it; Gephi's and yEd's by their structure.
enum ForeignGraphs {
  /// networkx 3.6.1: `g.add_node("k", label="John Kerry", kind="person")`, …, `nx.write_graphml(g, "nx.graphml")`.
  static let networkx = """
    <?xml version='1.0' encoding='utf-8'?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\
    <key id="d2" for="edge" attr.name="weight" attr.type="double"/>
    <key id="d1" for="node" attr.name="kind" attr.type="string"/>
    <key id="d0" for="node" attr.name="label" attr.type="string"/>
    <graph edgedefault="undirected"><node id="k">
      <data key="d0">John Kerry</data>
      <data key="d1">person</data>
    </node>
    <node id="r">
      <data key="d0">Russia</data>
      <data key="d1">country</data>
    </node>
    <edge source="k" target="r">
      <data key="d2">2.0</data>
    </edge>
    </graph></graphml>
    """

  /// igraph 1.0: `igraph.Graph.Read_GraphML("nx.graphml").write_graphml("ig.graphml")`.
  static let igraph = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
             xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
             xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns
             http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
    <!-- Created by igraph -->
      <key id="v_kind" for="node" attr.name="kind" attr.type="string"/>
      <key id="v_label" for="node" attr.name="label" attr.type="string"/>
      <key id="v_id" for="node" attr.name="id" attr.type="string"/>
      <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
      <graph id="G" edgedefault="undirected">
        <node id="n0">
          <data key="v_kind">person</data>
          <data key="v_label">John Kerry</data>
          <data key="v_id">k</data>
        </node>
        <node id="n1">
          <data key="v_kind">country</data>
          <data key="v_label">Russia</data>
          <data key="v_id">r</data>
        </node>
        <edge source="n0" target="n1">
          <data key="e_weight">2</data>
        </edge>
      </graph>
    </graphml>
    """

  /// Gephi: numbers for identifiers, no kinds, keys that share an identifier.
  static let gephi = """
    <?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
    <key attr.name="label" attr.type="string" for="node" id="label"/>
    <key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
    <key attr.name="weight" attr.type="double" for="edge" id="weight"/>
    <key attr.name="r" attr.type="int" for="node" id="r"/>
    <graph edgedefault="directed">
    <node id="0"><data key="label">John Kerry</data><data key="r">12</data></node>
    <node id="1"><data key="label">Russia</data><data key="r">0</data></node>
    <edge directed="false" id="0" source="0" target="1"><data key="weight">2.0</data></edge>
    </graph>
    </graphml>
    """

  /// yEd 3: names stand in drawings, links are directed and have no weights.
  static let yEd = """
    <?xml version="1.0" encoding="UTF-8" standalone="no"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
      <key for="node" id="d6" yfiles.type="nodegraphics"/>
      <key for="edge" id="d10" yfiles.type="edgegraphics"/>
      <graph edgedefault="directed" id="G">
        <node id="n0"><data key="d6"><y:ShapeNode><y:NodeLabel>John Kerry</y:NodeLabel></y:ShapeNode></data></node>
        <node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel>Russia</y:NodeLabel></y:ShapeNode></data></node>
        <edge id="e0" source="n0" target="n1"><data key="d10"><y:PolyLineEdge/></data></edge>
      </graph>
    </graphml>
    """

  /// A graph of these links alone, and of lonely nodes.
  static func links(_ links: [(String, String, String)], alone: [String] = []) -> String {
    let nodes = Set(links.flatMap { [$0.0, $0.1] } + alone).sorted().map { "<node id=\"\($0)\"/>" }.joined()
    let edges = links.map { "<edge source=\"\($0.0)\" target=\"\($0.1)\"><data key=\"w\">\($0.2)</data></edge>" }
    return """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="w" for="edge" attr.name="weight" attr.type="double"/>
      <graph edgedefault="undirected">\(nodes)\(edges.joined(separator: "\n"))</graph></graphml>
      """
  }
}
