// Gumbo's tree of a page, and walking it. Only html*.cpp include this.
#pragma once

#include <gumbo.h>

#include <csetjmp>
#include <cstddef>
#include <memory_resource>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// A parsed page. Gumbo frees its trees by recursion and takes memory without bound, so a tree lives in memory of ours,
/// which is limited and freed at once.
class HtmlTree {
 public:
  /// Parses a page of valid UTF-8.
  explicit HtmlTree(const std::string& utf8);
  HtmlTree(const HtmlTree&) = delete;  // gumbo knows its address
  HtmlTree& operator=(const HtmlTree&) = delete;

  /// nullptr when the page is too large, too deeply nested or too tangled to be parsed in bounded time.
  const GumboNode* root() const { return root_; }

 private:
  static void* allocate(void* tree, std::size_t size);

  std::string page_;  // what is parsed: the tree refers to it
  std::pmr::monotonic_buffer_resource memory_;
  std::size_t used_ = 0;
  std::jmp_buf out_of_memory_;
  const GumboNode* root_ = nullptr;
};

/// Goes through a node and all below it in document order, without recursion.
class HtmlWalk {
 public:
  explicit HtmlWalk(const GumboNode* root) : root_(root) {}

  /// Goes on to the next node, or back to one whose children are done; false at the end.
  bool next();
  const GumboNode& node() const { return *path_.back().first; }
  /// Whether the node's children are done.
  bool leaving() const { return leaving_; }
  /// Passes over the children of the node that was just entered: it is not come back to.
  void skip() { path_.pop_back(); }

 private:
  const GumboNode* root_;
  std::vector<std::pair<const GumboNode*, unsigned>> path_;  // and the number of the next child
  bool leaving_ = false;
  bool started_ = false;
};

/// The children of an element or a document; nullptr for others.
const GumboVector* find_children(const GumboNode& node);
/// The element's tag; GUMBO_TAG_LAST for what is no element.
GumboTag tag_of(const GumboNode& node);
/// An attribute's value; empty when there is none.
std::string_view attribute(const GumboNode& node, const char* name);
/// Whether the node is a piece of text.
bool is_text(const GumboNode& node);
/// Appends text with each run of white space as one blank.
void append_collapsed(std::string& line, std::string_view text);
/// The text of a node and all below it, white space collapsed.
std::string text_of(const GumboNode& node);

}  // namespace entente
