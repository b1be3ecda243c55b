#include "render/dot.hpp"

#include <catch2/catch.hpp>

#include "render/dot_graph.hpp"
#include "render/html_label.hpp"
#include "render/relations.hpp"
#include "render/timeline_diagram.hpp"
#include "tests/render/samples.hpp"

using namespace entente;

namespace {

Box box(const std::string& id, const Label& label) {
  Box made;
  made.id = id;
  made.label = label;
  return made;
}

Line line(const std::string& from, const std::string& to, const Label& label) {
  Line made;
  made.from = from;
  made.to = to;
  made.label = label;
  return made;
}

// Without the attributes of the graph and the defaults.
std::string body(const std::string& dot) {
  const std::string end = "fontsize=10.00\n\t];\n";
  return dot.substr(dot.find(end) + end.size());
}

bool readable_dot(const std::string& dot) {
  const GraphvizSession session;
  return read_dot(dot) != nullptr;
}

}  // namespace

TEST_CASE("boxes are nodes in their order, lines are edges, a line's label stands in its midst") {
  Diagram diagram;
  diagram.title = "Title";
  diagram.boxes = {box("b", {"Beta", "two"}), box("a", {"Alpha"})};
  diagram.lines = {line("b", "a", {"met"}), line("a", "b", {})};
  diagram.lines[0].stroke = Stroke::dashed;
  diagram.lines[0].arrow = Arrow::forward;
  diagram.groups = {{"G", {"Group"}, {"a"}, "#000000", "#ffffff", "tip"}};
  const std::string dot = write_dot(diagram);
  CHECK(body(dot) == R"(	subgraph cluster_G {
		graph [color="#000000",
			fillcolor="#ffffff",
			fontsize=13.00,
			label=<<B>Group</B>>,
			margin=10,
			style="rounded,filled",
			tooltip=tip
		];
		a	[fontsize=12.00,
			label=<<B>Alpha</B>>,
			penwidth=1.00,
			style=rounded];
	}
	b	[fontsize=12.00,
		label=<<B>Beta</B><BR/><FONT POINT-SIZE="9.1">two</FONT>>,
		penwidth=1.00,
		style=rounded];
	a -> b	[dir=none,
		penwidth=1.00];
	"line 1"	[fontsize=12.00,
		label=<met>,
		penwidth=1.00,
		shape=plain];
	b -> "line 1"	[dir=none,
		penwidth=1.00,
		style=dashed];
	"line 1" -> a	[dir=forward,
		penwidth=1.00,
		style=dashed];
}
)");
}

TEST_CASE("a label is escaped, wrapped and has its first line in bold") {
  CHECK(html_label({"Wu Dawei", "envoy"}, {}) == "<B>Wu Dawei</B><BR/><FONT POINT-SIZE=\"9.1\">envoy</FONT>");
  CHECK(html_label({"a <b> & \"c\" \\N"}, {}) == "<B>a &lt;b&gt; &amp; &quot;c&quot; \\\\N</B>");
  CHECK(html_label({"", "\x01"}, {}).empty());
  CHECK(html_label({}, {}).empty());
  CHECK(html_label({"one two"}, {.font_size = 10, .wrap_width = 30, .bold_first = false}) == "one<BR/>two");
}

TEST_CASE("a tooltip keeps its lines and has no codes") {
  CHECK(escape_string("a\\N & b\nc\x02") == "a\\\\N &amp; b\nc");
  CHECK(plain_string(escape_string("a\\N & b\nc &amp; \\")) == "a\\N & b\nc &amp; \\");
}

TEST_CASE("the same diagram is the same DOT, and DOT that can be read") {
  for (const Graph& graph : {samples::korea(), samples::hostile(), samples::crowd(60, 150), Graph{}}) {
    for (const Diagram& diagram : {draw_relations(graph, {}), draw_timeline(graph, {})}) {
      const std::string dot = write_dot(diagram);
      CHECK(dot == write_dot(diagram));
      CHECK(readable_dot(dot));
    }
  }
}

TEST_CASE("ids that look alike stay two boxes") {
  Diagram diagram;
  diagram.boxes = {box("a\x01", {"one"}), box("a", {"two"}), box("", {"three"}), box("\\", {"four"}), box("%1", {"five"})};
  const std::string dot = write_dot(diagram);
  for (const std::string label : {"one", "two", "three", "four", "five"})
    CHECK(dot.find("<<B>" + label + "</B>>") != std::string::npos);
  CHECK(dot.find("\"a (2)\"") != std::string::npos);
}
