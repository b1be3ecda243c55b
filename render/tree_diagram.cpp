// Arcs are brackets of three straight lines over the row of words. An arc lies above all arcs between the same words; arcs
// of one word begin side by side, the widest ones in the middle, so that no two of a projective tree cross. Words stand so
// far apart that the name of each relation fits into its arc.
#include "render/tree_diagram.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "render/lettering.hpp"
#include "render/palette.hpp"

namespace entente {
namespace {

// Points.
constexpr double word_size = 13;
constexpr double label_size = 10;
constexpr double word_height = 36;
constexpr double level_height = 21;
constexpr double anchor_step = 8;  // between arcs of one word
constexpr double least_gap = 10;   // between words
constexpr std::size_t most_words = 200;
constexpr std::size_t longest_form = 40;  // code points

bool is_one_of(std::string_view relation, const auto& relations) {
  const std::string_view universal = relation.substr(0, relation.find(':'));
  return std::find(relations.begin(), relations.end(), universal) != relations.end();
}

bool is_core(std::string_view relation) {
  static constexpr std::array<std::string_view, 7> core = {"root", "nsubj", "obj", "iobj", "csubj", "ccomp", "xcomp"};
  return is_one_of(relation, core);
}

bool is_faint(std::string_view relation) {
  static constexpr std::array<std::string_view, 8> faint = {"case", "det", "punct", "aux", "mark", "cc", "cop", "clf"};
  return is_one_of(relation, faint);
}

struct Arc {
  std::size_t head = 0;
  std::size_t word = 0;  // that depends on it
  std::string relation;
  std::size_t level = 0;  // from 1
  double from_x = 0;
  double to_x = 0;
  std::size_t left() const { return std::min(head, word); }
  std::size_t right() const { return std::max(head, word); }
  double label_width() const { return text_width(relation, label_size) + 4; }
};

Box point(const std::string& id, Position at) {
  Box box;
  box.id = id;
  box.shape = Shape::box;
  box.stroke = Stroke::none;
  box.at = at;
  box.size = Extent{1, 1};
  return box;
}

class TreeDrawing {
 public:
  explicit TreeDrawing(const ConlluSentence& sentence)
      : sentence_(sentence), size_(std::min(sentence.words.size(), most_words)), x_(size_), width_(size_), ends_(size_) {
    for (std::size_t i = 0; i < size_; ++i) {
      const ConlluWord& word = sentence.words[i];
      if (word.head > 0 && word.head <= size_ && word.head != i + 1) arcs_.push_back({word.head - 1, i, word.deprel});
    }
  }

  Diagram draw() {
    find_levels();
    order_ends();
    place_words();
    for (std::size_t i = 0; i < size_; ++i) add_word(i);
    for (std::size_t i = 0; i < arcs_.size(); ++i) add_arc(arcs_[i], fmt::format("arc/{}", i + 1));
    for (std::size_t i = 0; i < size_; ++i) {
      if (sentence_.words[i].head == 0 && !sentence_.words[i].deprel.empty()) add_root(i);
    }
    describe();
    return std::move(diagram_);
  }

 private:
  // One end of an arc, or the line to the root (no arc).
  struct End {
    Arc* arc = nullptr;
    int side = 0;  // -1: the arc goes to the left, 1: to the right
  };

  void find_levels() {
    std::sort(arcs_.begin(), arcs_.end(), [](const Arc& a, const Arc& b) {
      return std::pair(a.right() - a.left(), a.left()) < std::pair(b.right() - b.left(), b.left());
    });
    for (std::size_t i = 0; i < arcs_.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const bool overlap = arcs_[j].left() < arcs_[i].right() && arcs_[i].left() < arcs_[j].right();
        if (overlap) arcs_[i].level = std::max(arcs_[i].level, arcs_[j].level);
      }
      highest_ = std::max(highest_, ++arcs_[i].level);
    }
  }

  // Arcs to the left first, the narrow ones before the wide ones; then the root; then arcs to the right.
  void order_ends() {
    for (Arc& arc : arcs_) {
      ends_[arc.left()].push_back({&arc, 1});
      ends_[arc.right()].push_back({&arc, -1});
    }
    for (std::size_t i = 0; i < size_; ++i) {
      if (sentence_.words[i].head == 0) ends_[i].push_back({});
      const auto key = [](const End& end) {
        return end.side * (end.arc ? 1000.0 - static_cast<double>(end.arc->level) : 0.0);
      };
      std::stable_sort(ends_[i].begin(), ends_[i].end(), [&](const End& a, const End& b) { return key(a) < key(b); });
    }
  }

  double offset(std::size_t word, std::size_t end) const {
    return (static_cast<double>(end) - static_cast<double>(ends_[word].size() - 1) / 2) * anchor_step;
  }

  void place_words() {
    for (std::size_t i = 0; i < size_; ++i) {
      const ConlluWord& word = sentence_.words[i];
      width_[i] = std::max({text_width(form_of(i), word_size) * 1.12, text_width(word.upos, 9) + 4, 18.0,
                            anchor_step * static_cast<double>(ends_[i].size())});
      x_[i] = i == 0 ? width_[i] / 2 : x_[i - 1] + (width_[i - 1] + width_[i]) / 2 + least_gap;
      for (std::size_t end = 0; end < ends_[i].size(); ++end) {
        if (ends_[i][end].side != -1) continue;
        const Arc& arc = *ends_[i][end].arc;
        const double begins = arc.left() == arc.head ? arc.from_x : arc.to_x;
        x_[i] = std::max(x_[i], begins + arc.label_width() + 10 - offset(i, end));
      }
      for (std::size_t end = 0; end < ends_[i].size(); ++end) {
        if (ends_[i][end].arc == nullptr) continue;
        Arc& arc = *ends_[i][end].arc;
        (arc.head == i ? arc.from_x : arc.to_x) = x_[i] + offset(i, end);
      }
    }
  }

  std::string form_of(std::size_t i) const { return shorten(sentence_.words[i].form, longest_form); }

  void add_word(std::size_t i) {
    const ConlluWord& word = sentence_.words[i];
    Box box;
    box.id = fmt::format("word/{}", i + 1);
    box.label = {form_of(i), word.upos};
    box.shape = Shape::box;
    box.stroke = Stroke::none;
    box.font_size = word_size;
    box.at = Position{x_[i], 0};
    box.size = Extent{width_[i] + 6, word_height};
    box.tooltip = fmt::format("{} {}\nlemma {}\n{} {}", i + 1, word.form, word.lemma, word.upos, word.xpos);
    if (word.head == 0 && !word.deprel.empty()) box.fill = bloc_tone(0).fill;
    diagram_.boxes.push_back(std::move(box));
  }

  double level_y(std::size_t level) const { return word_height / 2 + 6 + level_height * static_cast<double>(level); }

  Line stroke(const std::string& from, const std::string& to, std::string_view relation, Arrow arrow) const {
    Line line;
    line.from = from;
    line.to = to;
    line.arrow = arrow;
    line.colour = is_core(relation) ? bar_ink : is_faint(relation) ? "#A8A8A8" : line_ink;
    line.pen = is_core(relation) ? 1.8 : 1;
    return line;
  }

  void add_label(const std::string& id, Position at, const Arc& arc, const std::string& tooltip) {
    Box label;
    label.id = id;
    label.label = {"", arc.relation};
    label.shape = Shape::box;
    label.stroke = Stroke::none;
    label.fill = "#FFFFFF";
    label.ink = is_core(arc.relation) ? bar_ink : is_faint(arc.relation) ? faint_ink : text_ink;
    label.font_size = label_size;
    label.at = at;
    label.size = Extent{arc.label_width(), 13};
    label.tooltip = tooltip;
    diagram_.boxes.push_back(std::move(label));
  }

  void add_arc(const Arc& arc, const std::string& id) {
    const double foot = word_height / 2 + 1;
    const double top = level_y(arc.level);
    diagram_.boxes.push_back(point(id + " head", {arc.from_x, foot}));
    diagram_.boxes.push_back(point(id + " up", {arc.from_x, top}));
    diagram_.boxes.push_back(point(id + " down", {arc.to_x, top}));
    diagram_.boxes.push_back(point(id + " word", {arc.to_x, foot}));
    diagram_.lines.push_back(stroke(id + " head", id + " up", arc.relation, Arrow::none));
    diagram_.lines.push_back(stroke(id + " up", id + " down", arc.relation, Arrow::none));
    diagram_.lines.push_back(stroke(id + " down", id + " word", arc.relation, Arrow::forward));
    add_label(id, {(arc.from_x + arc.to_x) / 2, top}, arc,
              fmt::format("{} of {}: {}", arc.relation, form_of(arc.head), form_of(arc.word)));
  }

  void add_root(std::size_t word) {
    const auto end = std::find_if(ends_[word].begin(), ends_[word].end(), [](const End& e) { return e.arc == nullptr; });
    const double x = x_[word] + offset(word, static_cast<std::size_t>(end - ends_[word].begin()));
    const std::string id = fmt::format("root/{}", word + 1);
    const Arc root{word, word, sentence_.words[word].deprel};
    diagram_.boxes.push_back(point(id + " top", {x, level_y(highest_ + 1)}));
    diagram_.boxes.push_back(point(id + " word", {x, word_height / 2 + 1}));
    diagram_.lines.push_back(stroke(id + " top", id + " word", root.relation, Arrow::forward));
    add_label(id, {x, level_y(highest_ + 1)}, root, "the top of the sentence");
  }

  void describe() {
    diagram_.layout = Layout::given;
    diagram_.title = shorten(sentence_.text, 400);
    diagram_.description = fmt::format("The dependency tree of the sentence: {}", diagram_.title);
    if (!sentence_.id.empty()) diagram_.caption.push_back(sentence_.id);
    if (size_ < sentence_.words.size())
      diagram_.caption.push_back(
          fmt::format("Not shown: {} words from word {} on", sentence_.words.size() - size_, size_ + 1));
  }

  const ConlluSentence& sentence_;
  std::size_t size_;
  std::vector<Arc> arcs_;
  std::size_t highest_ = 0;
  std::vector<double> x_;               // of the middle of each word
  std::vector<double> width_;           // of each word
  std::vector<std::vector<End>> ends_;  // of arcs at each word, from left to right
  Diagram diagram_;
};

}  // namespace

Diagram draw_tree(const ConlluSentence& sentence) { return TreeDrawing(sentence).draw(); }

}  // namespace entente
