// Graphviz lays out and renders in process; what it leaves unlike from run to run, or unsaid, is put right here: its random
// numbers, the last bits of positions, the size of bitmaps, the clock in a PDF, and the words for readers who do not see an
// SVG.
#include "render/picture.hpp"

#include <fmt/core.h>
#include <gvc.h>

#include <algorithm>
#include <cmath>

#include "extract/error.hpp"
#include "render/dot_graph.hpp"
#include "render/html_label.hpp"

namespace entente {
namespace {

constexpr double most_pixels = 12000;  // of a bitmap's longer side; cairo ends at 32767
constexpr double usual_dpi = 110;

// One context for the life of the process: the text plug-in keeps pointers to the font names of the last one it worked for.
GVC_t* context_of_all() {
  static GVC_t* const context = gvContext();
  return context;
}

// A layout belongs to a graph and must go before it.
class LaidOut {
 public:
  LaidOut(GVC_t* context, Agraph_t* graph) : context_(context), graph_(graph) {
    char* const wanted = agget(graph, const_cast<char*>("layout"));
    const std::string engine = wanted == nullptr || *wanted == '\0' ? "dot" : wanted;
    std::srand(1);
    srand48(1);
    failed_ = gvLayout(context, graph, engine.c_str()) != 0;
  }
  ~LaidOut() { gvFreeLayout(context_, graph_); }
  LaidOut(const LaidOut&) = delete;
  LaidOut& operator=(const LaidOut&) = delete;
  bool failed() const { return failed_; }

 private:
  GVC_t* context_;
  Agraph_t* graph_;
  bool failed_ = false;
};

// Springs leave noise in the last bits of positions, unlike from run to run, which a PDF would show: 1/64 point is exact.
void settle(double& value) { value = std::round(value * 64) / 64; }

void settle(pointf& point) {
  settle(point.x);
  settle(point.y);
}

void settle(textlabel_t* label) {
  if (label != nullptr) settle(label->pos);
}

void settle(Agedge_t* edge) {
  settle(ED_label(edge));
  const splines* const curves = ED_spl(edge);
  for (int i = 0; curves != nullptr && i < curves->size; ++i) {
    bezier& curve = curves->list[i];
    for (int j = 0; j < curve.size; ++j) settle(curve.list[j]);
    settle(curve.sp);
    settle(curve.ep);
  }
}

void settle(Agraph_t* graph) {
  settle(GD_bb(graph).LL);
  settle(GD_bb(graph).UR);
  settle(GD_label(graph));
  for (Agnode_t* node = agfstnode(graph); node != nullptr; node = agnxtnode(graph, node)) {
    settle(ND_coord(node));
    for (Agedge_t* edge = agfstout(graph, node); edge != nullptr; edge = agnxtout(graph, edge)) settle(edge);
  }
}

const char* name_of(PictureFormat format) {
  switch (format) {
    case PictureFormat::png:
      return "png";
    case PictureFormat::pdf:
      return "pdf";
    case PictureFormat::svg:
      break;
  }
  return "svg";
}

std::string attribute(Agraph_t* graph, const char* name) {
  const char* const value = agget(graph, const_cast<char*>(name));
  return value == nullptr ? "" : plain_string(value);
}

std::string escape_xml(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else
      out += c;
  }
  return out;
}

// An image with a name and a description for those who do not see it.
void describe(std::string& svg, const std::string& title, const std::string& description) {
  const std::size_t start = svg.find("<svg ");
  const std::size_t end = start == std::string::npos ? start : svg.find('>', start);
  if (end == std::string::npos) return;
  svg.insert(end + 1, fmt::format("\n<title>{}</title>\n<desc>{}</desc>", escape_xml(title), escape_xml(description)));
  svg.insert(start + 5, "role=\"img\" ");
}

// The clock does not belong into a file: a constant of the same length keeps all offsets of the PDF right.
void stop_clock(std::string& pdf) {
  constexpr std::string_view key = "/CreationDate (D:";
  constexpr std::string_view constant = "20000101000000";
  const std::size_t found = pdf.rfind(key);
  if (found != std::string::npos && found + key.size() + constant.size() <= pdf.size()) {
    pdf.replace(found + key.size(), constant.size(), constant);
  }
}

std::string render(GVC_t* context, Agraph_t* graph, PictureFormat format, const GraphvizSession& session) {
  char* data = nullptr;
  unsigned int size = 0;
  const int failure = gvRenderData(context, graph, name_of(format), &data, &size);
  if (failure != 0 || data == nullptr) {
    throw Error(fmt::format("Graphviz cannot write {}: {}", name_of(format), session.messages()));
  }
  std::string picture(data, size);
  gvFreeRenderData(data);
  return picture;
}

}  // namespace

std::string render_picture(const std::string& dot, PictureFormat format) {
  const GraphvizSession session;
  GVC_t* const context = context_of_all();
  if (context == nullptr) throw Error("Graphviz cannot be started");
  const DotGraph graph = read_dot(dot);
  if (!graph) throw Error("this is no DOT that Graphviz can read: " + session.messages());
  const LaidOut layout(context, graph.get());
  if (layout.failed()) throw Error("Graphviz cannot lay out the diagram: " + session.messages());
  settle(graph.get());
  if (format == PictureFormat::png) {
    const boxf box = GD_bb(graph.get());
    const double inches = std::max({box.UR.x - box.LL.x, box.UR.y - box.LL.y, 1.0}) / 72;
    GD_drawing(graph.get())->dpi = std::min(usual_dpi, most_pixels / inches);
  }
  std::string picture = render(context, graph.get(), format, session);
  if (format == PictureFormat::svg)
    describe(picture, attribute(graph.get(), "title"), attribute(graph.get(), "description"));
  if (format == PictureFormat::pdf) stop_clock(picture);
  return picture;
}

}  // namespace entente
