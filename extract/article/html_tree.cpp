#include "extract/article/html_tree.hpp"

#include <algorithm>
#include <array>
#include <new>

#include "extract/article/html_limits.hpp"

namespace entente {
namespace {

constexpr std::size_t max_memory = std::size_t{256} << 20;

void free_nothing(void*, void*) {}

char lower_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_html_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

// The page without drawings and formulas. Gumbo 0.10.1 ends the program by an assertion when SVG or MathML stands in tables
// or selections in ways that nobody means; as their words are no article's, they are cut out before. A tag that is not
// closed becomes a comment.
std::string without_foreign_content(const std::string& page) {
  std::string lower = page;
  std::transform(lower.begin(), lower.end(), lower.begin(), lower_ascii);
  struct Element {
    std::string begin;
    std::string end;
    std::size_t last_end;  // npos: none
  };
  const std::array<Element, 2> elements = {
      {{"svg", "</svg", lower.rfind("</svg")}, {"math", "</math", lower.rfind("</math")}}};
  std::string kept;
  kept.reserve(page.size());
  std::size_t at = 0;
  for (std::size_t open = lower.find('<'); open != std::string::npos; open = lower.find('<', std::max(open + 1, at))) {
    for (const Element& element : elements) {
      if (lower.compare(open + 1, element.begin.size(), element.begin) != 0) continue;
      const bool closed = element.last_end != std::string::npos && element.last_end > open;
      kept.append(page, at, open - at) += "<!";
      at = closed ? lower.find(element.end, open) : open + 1;
    }
  }
  return kept.append(page, at);
}

}  // namespace

// Gumbo has no way to give up, and does not check what it is given; but its functions hold nothing that outlives a jump out
// of them, as all that they have is in our memory. An exception must not cross them: C code has no way to pass it on.
HtmlTree::HtmlTree(const std::string& utf8) {
  if (is_too_complex(utf8)) return;
  page_ = without_foreign_content(utf8);
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = free_nothing;
  options.userdata = this;
  options.max_errors = 0;
  if (setjmp(out_of_memory_) != 0) return;
  root_ = gumbo_parse_with_options(&options, page_.data(), page_.size())->document;
}

void* HtmlTree::allocate(void* tree, std::size_t size) {
  auto* self = static_cast<HtmlTree*>(tree);
  if (size > max_memory - self->used_) std::longjmp(self->out_of_memory_, 1);
  self->used_ += size;
  void* memory = nullptr;
  try {
    memory = self->memory_.allocate(size);
  } catch (const std::bad_alloc&) {  // ends below, as at the limit
  }
  if (memory == nullptr) std::longjmp(self->out_of_memory_, 1);
  return memory;
}

bool HtmlWalk::next() {
  if (!started_ && root_ != nullptr) {
    started_ = true;
    path_.emplace_back(root_, 0);
    return true;
  }
  if (leaving_) path_.pop_back();
  leaving_ = false;
  if (path_.empty()) return false;
  auto& [node, child] = path_.back();
  const GumboVector* children = find_children(*node);
  if (children == nullptr || child >= children->length) {
    leaving_ = true;
  } else {
    path_.emplace_back(static_cast<const GumboNode*>(children->data[child++]), 0);
  }
  return true;
}

const GumboVector* find_children(const GumboNode& node) {
  if (node.type == GUMBO_NODE_DOCUMENT) return &node.v.document.children;
  const bool element = node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
  return element ? &node.v.element.children : nullptr;
}

GumboTag tag_of(const GumboNode& node) {
  const bool element = node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
  return element ? node.v.element.tag : GUMBO_TAG_LAST;
}

std::string_view attribute(const GumboNode& node, const char* name) {
  if (tag_of(node) == GUMBO_TAG_LAST) return {};
  const GumboAttribute* found = gumbo_get_attribute(&node.v.element.attributes, name);
  return found != nullptr ? std::string_view(found->value) : std::string_view();
}

bool is_text(const GumboNode& node) {
  return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

void append_collapsed(std::string& line, std::string_view text) {
  for (const char c : text) {
    if (!is_html_space(c)) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
}

std::string text_of(const GumboNode& node) {
  std::string text;
  HtmlWalk walk(&node);
  while (walk.next()) {
    if (!walk.leaving() && is_text(walk.node())) append_collapsed(text, walk.node().v.text.text);
  }
  if (text.ends_with(' ')) text.pop_back();
  return text;
}

}  // namespace entente
