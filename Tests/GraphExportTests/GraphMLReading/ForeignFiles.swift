/// GraphML as other programs write it: the first four by these programs, those of Gephi and yEd by their structure.
enum ForeignFiles {
  /// networkx 3.6: `g.add_node("a", label="Ann & Co", kind="person")`, …, `nx.write_graphml(g, "nx.graphml")`.
  static let networkx = """
    <?xml version='1.0' encoding='utf-8'?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\
    <key id="d5" for="edge" attr.name="note" attr.type="string"/>
    <key id="d4" for="edge" attr.name="weight" attr.type="double"/>
    <key id="d3" for="node" attr.name="type" attr.type="string"/>
    <key id="d2" for="node" attr.name="kind" attr.type="string"/>
    <key id="d1" for="node" attr.name="label" attr.type="string"/>
    <key id="d0" for="graph" attr.name="title" attr.type="string"/>
    <graph edgedefault="undirected"><data key="d0">T</data>
    <node id="a">
      <data key="d1">Ann &amp; Co</data>
      <data key="d2">person</data>
    </node>
    <node id="b b">
      <data key="d1">B &lt;x&gt;</data>
      <data key="d2">country</data>
    </node>
    <node id="3">
      <data key="d3">Robot</data>
    </node>
    <edge source="a" target="b b">
      <data key="d4">2.5</data>
      <data key="d5">x</data>
    </edge>
    <edge source="b b" target="3">
      <data key="d4">1.0</data>
    </edge>
    </graph></graphml>
    """

  /// networkx 3.6, a `MultiDiGraph` with 1→2, 2→1, 1→1 and 1→2 again.
  static let directedMultigraph = """
    <?xml version='1.0' encoding='utf-8'?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="edge" attr.name="weight" attr.type="long"/>
    <graph edgedefault="directed"><node id="1"/>
    <node id="2"/>
    <edge source="1" target="2" id="0">
      <data key="d0">2</data>
    </edge>
    <edge source="1" target="2" id="1">
      <data key="d0">4</data>
    </edge>
    <edge source="1" target="1" id="0">
      <data key="d0">1</data>
    </edge>
    <edge source="2" target="1" id="0">
      <data key="d0">3</data>
    </edge>
    </graph></graphml>
    """

  /// igraph 1.0, after it has read ``networkx``: the identifiers have become an attribute, what was missing is empty.
  static let igraph = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
             xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
             xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns
             http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
    <!-- Created by igraph -->
      <key id="g_title" for="graph" attr.name="title" attr.type="string"/>
      <key id="v_type" for="node" attr.name="type" attr.type="string"/>
      <key id="v_kind" for="node" attr.name="kind" attr.type="string"/>
      <key id="v_label" for="node" attr.name="label" attr.type="string"/>
      <key id="v_id" for="node" attr.name="id" attr.type="string"/>
      <key id="e_note" for="edge" attr.name="note" attr.type="string"/>
      <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
      <graph id="G" edgedefault="undirected">
        <data key="g_title">T</data>
        <node id="n0">
          <data key="v_type"></data>
          <data key="v_kind">person</data>
          <data key="v_label">Ann &amp; Co</data>
          <data key="v_id">a</data>
        </node>
        <node id="n1">
          <data key="v_type"></data>
          <data key="v_kind">country</data>
          <data key="v_label">B &lt;x&gt;</data>
          <data key="v_id">b b</data>
        </node>
        <node id="n2">
          <data key="v_type">Robot</data>
          <data key="v_kind"></data>
          <data key="v_label"></data>
          <data key="v_id">3</data>
        </node>
        <edge source="n0" target="n1">
          <data key="e_note">x</data>
          <data key="e_weight">2.5</data>
        </edge>
        <edge source="n1" target="n2">
          <data key="e_note"></data>
          <data key="e_weight">1</data>
        </edge>
      </graph>
    </graphml>
    """

  /// NetworKit 11.2, with its own namespace mistake: `nk.writeGraph(g, "nk.graphml", nk.Format.GraphML)`.
  static let networKit = """
    <?xml version='1.0' encoding='utf-8'?>
    <graphml xmlnsi="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns &#09;&#09;&#09;http://graphml.graphdrawing.org/xmlns/1.0\
    /graphml.xsd"><key for="edge" id="d1" attr.name="weight" attr.type="double" /><graph edgedefault="undirected">\
    <node id="0" /><node id="1" /><node id="2" /><edge directed="false" target="0" source="1" id="e0"><data key="d1">2.5\
    </data></edge><edge directed="false" target="1" source="2" id="e1"><data key="d1">1.0</data></edge></graph></graphml>
    """

  /// Gephi's exporter: a mixed graph is "directed" with exceptions, and node and edge keys share identifiers.
  static let gephi = """
    <?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
    <key attr.name="label" attr.type="string" for="node" id="label"/>
    <key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
    <key attr.name="weight" attr.type="double" for="edge" id="weight"/>
    <key attr.name="weight" attr.type="float" for="node" id="weight"/>
    <key attr.name="r" attr.type="int" for="node" id="r"/>
    <key attr.name="Modularity Class" attr.type="int" for="node" id="modularity_class"/>
    <graph edgedefault="directed">
    <node id="0">
    <data key="label">Ann</data>
    <data key="weight">7.5</data>
    <data key="modularity_class">1</data>
    <data key="r">12</data>
    </node>
    <node id="1">
    <data key="label">Bob</data>
    <data key="weight">2.0</data>
    <data key="r">0</data>
    </node>
    <edge directed="false" id="0" source="0" target="1">
    <data key="edgelabel">meets</data>
    <data key="weight">3.0</data>
    </edge>
    </graph>
    </graphml>
    """

  /// yEd 3: labels stand in drawings, groups are nodes with a graph inside, empty data carry `xml:space`.
  static let yEd = """
    <?xml version="1.0" encoding="UTF-8" standalone="no"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml" \
    xmlns:yed="http://www.yworks.com/xml/yed/3">
      <!--Created by yEd 3.20-->
      <key attr.name="Description" attr.type="string" for="graph" id="d0"/>
      <key for="port" id="d1" yfiles.type="portgraphics"/>
      <key attr.name="description" attr.type="string" for="node" id="d5"/>
      <key for="node" id="d6" yfiles.type="nodegraphics"/>
      <key for="graphml" id="d7" yfiles.type="resources"/>
      <key for="edge" id="d10" yfiles.type="edgegraphics"/>
      <graph edgedefault="directed" id="G">
        <data key="d0" xml:space="preserve"/>
        <node id="n0">
          <data key="d5"/>
          <data key="d6">
            <y:ShapeNode>
              <y:Geometry height="30.0" width="30.0" x="1.0" y="2.0"/>
              <y:NodeLabel alignment="center" visible="true" xml:space="preserve">Ann &amp;
    Bob<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel>
              <y:Shape type="rectangle"/>
            </y:ShapeNode>
          </data>
          <port name="North"/>
        </node>
        <node id="n1" yfiles.foldertype="group">
          <data key="d6">
            <y:ProxyAutoBoundsNode><y:Realizers active="0">
              <y:GroupNode><y:NodeLabel>Ministers</y:NodeLabel></y:GroupNode>
              <y:GroupNode><y:NodeLabel>Folder 1</y:NodeLabel></y:GroupNode>
            </y:Realizers></y:ProxyAutoBoundsNode>
          </data>
          <graph edgedefault="directed" id="n1:">
            <node id="n1::n0">
              <data key="d6"><y:ShapeNode><y:NodeLabel hasText="false"/></y:ShapeNode></data>
            </node>
          </graph>
        </node>
        <edge id="e0" source="n0" target="n1::n0">
          <data key="d10"><y:PolyLineEdge><y:EdgeLabel>5</y:EdgeLabel></y:PolyLineEdge></data>
        </edge>
        <hyperedge id="h"><endpoint node="n0"/><endpoint node="n1"/></hyperedge>
      </graph>
      <data key="d7"><y:Resources/></data>
    </graphml>
    """
}
