#include "render/picture.hpp"

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

#include "extract/error.hpp"
#include "extract/text.hpp"
#include "render/dot.hpp"
#include "render/relations.hpp"
#include "render/timeline_diagram.hpp"
#include "tests/render/samples.hpp"

using namespace entente;

namespace {

std::vector<Diagram> drawings(const Graph& graph) { return {draw_relations(graph, {}), draw_timeline(graph, {})}; }

std::string svg_of(const Diagram& diagram) { return render_picture(write_dot(diagram), PictureFormat::svg); }

// What an XML parser would refuse: bytes that are no UTF-8, control characters, tags that do not fit.
void check_xml(const std::string& svg) {
  CHECK(Text(svg).utf8() == svg);
  CHECK(std::none_of(svg.begin(), svg.end(), [](char c) { return (c >= 0 && c < ' ' && c != '\n') || c == '\x7f'; }));
  std::istringstream in(svg);
  boost::property_tree::ptree tree;
  CHECK_NOTHROW(boost::property_tree::read_xml(in, tree));
  CHECK(tree.get<std::string>("svg.<xmlattr>.role", "") == "img");
  CHECK_FALSE(tree.get<std::string>("svg.title", "").empty());
  CHECK_FALSE(tree.get<std::string>("svg.desc", "").empty());
}

}  // namespace

TEST_CASE("Vietnamese names are whole in the SVG") {
  for (const Diagram& diagram : drawings(samples::vietnam())) {
    const std::string svg = svg_of(diagram);
    for (const std::string name : {"Bộ Ngoại giao Mỹ", "Nguyễn Xuân Phúc", "Phạm Bình Minh", "Nhà Trắng"})
      CHECK(svg.find(name) != std::string::npos);
    CHECK(svg.find("font-family=\"DejaVu Sans,") != std::string::npos);
    check_xml(svg);
  }
}

TEST_CASE("hostile names make well-formed SVG") {
  for (const Diagram& diagram : drawings(samples::hostile())) {
    const std::string svg = svg_of(diagram);
    check_xml(svg);
    CHECK(svg.find("&lt;b&gt;bold&lt;/b&gt;") != std::string::npos);
    CHECK(svg.find("<b>") == std::string::npos);
    CHECK(svg.find("\\N \\G \\l \\") != std::string::npos);
    CHECK(svg.find("\u202E") == std::string::npos);
  }
}

TEST_CASE("any byte may stand in a name, first, alone and last") {
  for (int byte = 1; byte < 256; ++byte) {
    const std::string c(1, static_cast<char>(byte));
    const Graph graph = samples::make_graph({{"person/" + c, c, c, "a" + c}, {"person/b" + c, c + "b", "", ""}},
                                            {{Mode::meet, Status::denied, "2010", c, {"person/" + c, "person/b" + c}, {}}});
    for (const Diagram& diagram : drawings(graph)) check_xml(svg_of(diagram));
  }
}

TEST_CASE("pictures are the same bytes again, whatever was drawn in between") {
  const std::vector<Graph> graphs = {samples::korea(), samples::crowd(60, 150), samples::hostile(), samples::crowd(20, 30),
                                     Graph{}};
  for (const PictureFormat format : {PictureFormat::svg, PictureFormat::pdf, PictureFormat::png}) {
    std::vector<std::string> first;
    for (int round = 0; round < 2; ++round) {
      std::size_t number = 0;
      for (const Graph& graph : graphs) {
        for (const Diagram& diagram : drawings(graph)) {
          const std::string picture = render_picture(write_dot(diagram), format);
          if (round == 0) first.push_back(picture);
          CHECK(picture == first[number++]);
        }
      }
    }
  }
}

TEST_CASE("each format is what it says, and a PDF knows no clock") {
  const std::string dot = write_dot(draw_relations(samples::korea(), {}));
  CHECK(render_picture(dot, PictureFormat::svg).find("<svg ") != std::string::npos);
  CHECK(render_picture(dot, PictureFormat::png).substr(0, 8) == "\x89PNG\r\n\x1a\n");
  const std::string pdf = render_picture(dot, PictureFormat::pdf);
  CHECK(pdf.substr(0, 5) == "%PDF-");
  CHECK(pdf.find("/CreationDate (D:20000101000000") != std::string::npos);
}

TEST_CASE("what is no DOT is an error and prints nothing") {
  for (const std::string dot : {"", "digraph {", "not dot at all", "digraph { layout=nosuch; a }"}) {
    CHECK_THROWS_AS(render_picture(dot, PictureFormat::svg), Error);
  }
  CHECK_FALSE(render_picture("digraph { a -> b }", PictureFormat::svg).empty());
}
