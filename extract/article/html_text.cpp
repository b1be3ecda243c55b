// One walk cuts the page into lines at its block elements, passing over what is never an article's text, and remembers of
// each line how much of it is links, and whether it stands in an <article>, a <main> or a form. Then lines are chosen: those
// of the innermost <article> or <main> that has most of the text, without lines that are links; and without forms, unless
// the page is one form as some servers make it. What makes a page's text is told by structure alone, so every language is
// read alike.
#include "extract/article/html_text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "extract/article/plain_text.hpp"

namespace entente {
namespace {

constexpr std::array passed_over = {
    GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NAV,      GUMBO_TAG_HEADER,   GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE,
    GUMBO_TAG_MENU,   GUMBO_TAG_HEAD,   GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_SVG,    GUMBO_TAG_MATH,
    GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_IFRAME,   GUMBO_TAG_OBJECT, GUMBO_TAG_AUDIO,
    GUMBO_TAG_VIDEO,  GUMBO_TAG_CANVAS, GUMBO_TAG_TITLE};

constexpr std::array within_lines = {
    GUMBO_TAG_A,    GUMBO_TAG_ABBR, GUMBO_TAG_ACRONYM, GUMBO_TAG_B,      GUMBO_TAG_BDI,  GUMBO_TAG_BDO,   GUMBO_TAG_BIG,
    GUMBO_TAG_CITE, GUMBO_TAG_CODE, GUMBO_TAG_DATA,    GUMBO_TAG_DEL,    GUMBO_TAG_DFN,  GUMBO_TAG_EM,    GUMBO_TAG_FONT,
    GUMBO_TAG_I,    GUMBO_TAG_INS,  GUMBO_TAG_KBD,     GUMBO_TAG_LABEL,  GUMBO_TAG_MARK, GUMBO_TAG_NOBR,  GUMBO_TAG_Q,
    GUMBO_TAG_RP,   GUMBO_TAG_RT,   GUMBO_TAG_RUBY,    GUMBO_TAG_S,      GUMBO_TAG_SAMP, GUMBO_TAG_SMALL, GUMBO_TAG_SPAN,
    GUMBO_TAG_IMG,  GUMBO_TAG_SUB,  GUMBO_TAG_STRIKE,  GUMBO_TAG_STRONG, GUMBO_TAG_SUP,  GUMBO_TAG_TIME,  GUMBO_TAG_TT,
    GUMBO_TAG_U,    GUMBO_TAG_VAR,  GUMBO_TAG_WBR};

constexpr std::array<std::string_view, 6> outside_roles = {"navigation",    "banner", "contentinfo",
                                                           "complementary", "search", "menu"};

template <typename List, typename Value>
bool holds(const List& list, const Value& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

bool is_passed_over(const GumboNode& node) {
  if (holds(passed_over, tag_of(node)) || holds(outside_roles, attribute(node, "role"))) return true;
  if (attribute(node, "aria-hidden") == "true") return true;
  return tag_of(node) != GUMBO_TAG_LAST && gumbo_get_attribute(&node.v.element.attributes, "hidden") != nullptr;
}

constexpr int no_region = -1;

struct Line {
  std::string text;
  std::size_t linked = 0;  // bytes that are links
  bool paragraph = false;
  bool in_form = false;
  int region = no_region;  // the innermost <article> or <main>
};

/// All lines of a page.
struct Lines {
  std::vector<Line> lines;
  std::vector<int> parents;  // of each region, the region that it stands in
};

class LineCutter {
 public:
  Lines cut(const GumboNode* root) {
    HtmlWalk walk(root);
    while (walk.next()) {
      const GumboNode& node = walk.node();
      if (is_text(node)) {
        if (!walk.leaving()) add(node.v.text.text);
      } else if (is_passed_over(node)) {
        end_line();
        walk.skip();
      } else if (node.type != GUMBO_NODE_COMMENT) {
        walk.leaving() ? leave(tag_of(node)) : enter(tag_of(node));
      }
    }
    end_line();
    return std::move(result_);
  }

 private:
  void enter(GumboTag tag) {
    if (!holds(within_lines, tag)) end_line();
    links_ += tag == GUMBO_TAG_A ? 1 : 0;
    forms_ += tag == GUMBO_TAG_FORM ? 1 : 0;
    line_.paragraph = line_.paragraph || tag == GUMBO_TAG_P;
    if (tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN) {
      result_.parents.push_back(region_);
      region_ = static_cast<int>(result_.parents.size()) - 1;
    }
  }

  void leave(GumboTag tag) {
    if (!holds(within_lines, tag)) end_line();
    links_ -= tag == GUMBO_TAG_A ? 1 : 0;
    forms_ -= tag == GUMBO_TAG_FORM ? 1 : 0;
    if (tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN) region_ = result_.parents[static_cast<std::size_t>(region_)];
  }

  void add(std::string_view text) {
    const std::size_t before = line_.text.size();
    append_collapsed(line_.text, text);
    if (links_ > 0) line_.linked += line_.text.size() - before;
  }

  void end_line() {
    if (line_.text.ends_with(' ')) line_.text.pop_back();
    if (!is_blank(line_.text)) {
      line_.in_form = forms_ > 0;
      line_.region = region_;
      result_.lines.push_back(std::move(line_));
    }
    line_ = {};
  }

  Lines result_;
  Line line_;
  int links_ = 0;
  int forms_ = 0;
  int region_ = no_region;
};

// Menus and teasers. A paragraph may well be a sentence with a long link.
bool is_link(const Line& line) {
  return line.paragraph ? line.linked * 20 > line.text.size() * 19 : line.linked * 2 > line.text.size();
}

template <typename Keep>
std::size_t count_bytes(const std::vector<Line>& lines, Keep keep) {
  std::size_t bytes = 0;
  for (const Line& line : lines) bytes += keep(line) ? line.text.size() : 0;
  return bytes;
}

template <typename Drop>
void drop_unless_most(std::vector<Line>& lines, Drop drop) {
  if (count_bytes(lines, drop) * 2 > count_bytes(lines, [](const Line&) { return true; })) return;
  std::erase_if(lines, drop);
}

// Whether a region is another or stands in it.
bool is_within(const std::vector<int>& parents, int region, int outer) {
  while (region > outer) region = parents[static_cast<std::size_t>(region)];  // parents have smaller numbers
  return region == outer;
}

// The innermost region with more than half of the text.
int find_main_region(const Lines& page) {
  std::vector<std::size_t> bytes(page.parents.size(), 0);
  for (const Line& line : page.lines) {
    if (line.region != no_region) bytes[static_cast<std::size_t>(line.region)] += line.text.size();
  }
  const std::size_t all = count_bytes(page.lines, [](const Line&) { return true; });
  int main = no_region;
  for (std::size_t i = bytes.size(); i-- > 0;) {
    if (bytes[i] * 2 > all) return static_cast<int>(i);
    if (page.parents[i] != no_region) bytes[static_cast<std::size_t>(page.parents[i])] += bytes[i];
  }
  return main;
}

}  // namespace

std::string find_main_text(const HtmlTree& tree) {
  Lines page = LineCutter().cut(tree.root());
  drop_unless_most(page.lines, [](const Line& line) { return line.in_form; });
  drop_unless_most(page.lines, is_link);
  const int main = find_main_region(page);
  std::string text;
  for (const Line& line : page.lines) {
    if (main != no_region && !is_within(page.parents, line.region, main)) continue;
    if (!text.empty()) text += '\n';
    text += line.text;
  }
  return text;
}

}  // namespace entente
