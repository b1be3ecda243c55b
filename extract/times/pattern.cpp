// A recursive descent over the pattern's tokens that writes Thompson-style code: split and jump for alternatives, in order
// of preference. Groups nest at most 8 deep, so the recursion is bounded whatever the file holds.
#include "extract/times/pattern.hpp"

#include <array>

namespace entente {
namespace {

using Op = TimeInstruction::Op;

constexpr int max_depth = 8;
constexpr std::array<std::string_view, 12> number_names = {"day",    "month", "year", "short_year", "hour",     "minute",
                                                           "second", "n",     "nn",   "round_year", "round_nn", "old_year"};

bool is_name(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }

class Compiler {
 public:
  Compiler(std::string_view pattern, const TimePatternNames& names, std::vector<TimeInstruction>& code, std::string& problem)
      : rest_(pattern), names_(names), code_(code), problem_(problem) {}

  int compile() {
    sequence(0);
    skip_space();
    if (!rest_.empty()) fail("unexpected '" + std::string(rest_.substr(0, 1)) + "'");
    emit({Op::accept, 0, 0, 0});
    return pieces_;
  }

 private:
  void fail(const std::string& what) {
    if (problem_.empty()) problem_ = what;
    rest_ = {};
  }
  std::uint32_t here() const { return static_cast<std::uint32_t>(code_.size()); }
  void emit(TimeInstruction instruction) { code_.push_back(instruction); }
  void skip_space() {
    while (!rest_.empty() && rest_[0] == ' ') rest_.remove_prefix(1);
  }
  bool take(char c) {
    skip_space();
    if (rest_.empty() || rest_[0] != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  std::string_view take_name() {
    std::size_t end = 0;
    while (end < rest_.size() && is_name(rest_[end])) ++end;
    const std::string_view name = rest_.substr(0, end);
    rest_.remove_prefix(end);
    return name;
  }
  std::string_view take_until(char end) {
    const std::size_t found = rest_.find(end);
    if (found == std::string_view::npos) {
      fail(std::string("missing '") + end + "'");
      return {};
    }
    const std::string_view text = rest_.substr(0, found);
    rest_.remove_prefix(found + 1);
    return text;
  }

  // NOLINTBEGIN(misc-no-recursion): as deep as max_depth
  void sequence(int depth) {
    for (skip_space(); !rest_.empty() && rest_[0] != ')' && rest_[0] != ']' && rest_[0] != '|'; skip_space()) {
      const std::uint32_t begin = here();
      item(depth);
      if (!rest_.empty() && rest_[0] == '?') {
        rest_.remove_prefix(1);
        make_optional(begin);
      }
    }
  }

  /// Puts a split before the code from `begin` on that may go past it.
  void make_optional(std::uint32_t begin) {
    code_.insert(code_.begin() + begin, {Op::split, 0, 0, 0});
    for (std::uint32_t i = begin + 1; i < here(); ++i) {
      const bool has_target = code_[i].op == Op::split || code_[i].op == Op::jump;
      if (has_target && code_[i].target >= begin) ++code_[i].target;
    }
    code_[begin].target = here();
  }

  void item(int depth) {
    if (depth > max_depth) return fail("groups nest too deep");
    if (take('(')) return group(depth);
    if (take('[')) return piece(depth);
    if (take('^')) return emit({Op::name, 0, 0, 0});
    if (take('~')) return emit({Op::glue, 0, 0, 0});
    std::uint8_t label = 0;
    if (rest_.size() > 1 && rest_[1] == ':' && rest_[0] >= 'a' && rest_[0] <= 'd') {
      label = static_cast<std::uint8_t>(rest_[0] - 'a' + 1);
      rest_.remove_prefix(2);
    }
    if (take('"')) return literal();
    if (take('<')) return part(label);
    if (take('#')) return number(label);
    word_class(label);
  }

  void group(int depth) {
    std::vector<std::uint32_t> jumps;
    for (;;) {
      const std::uint32_t begin = here();
      sequence(depth + 1);
      if (!take('|')) break;
      make_optional(begin);  // try this alternative first, then what follows
      jumps.push_back(here());
      emit({Op::jump, 0, 0, 0});
      code_[begin].target = here();
    }
    if (!take(')')) return fail("missing ')'");
    for (const std::uint32_t jump : jumps) code_[jump].target = here();
  }

  void piece(int depth) {
    ++pieces_;
    const auto number = static_cast<std::uint16_t>(pieces_);
    emit({Op::open, 0, number, 0});
    sequence(depth + 1);
    if (!take(']')) return fail("missing ']'");
    emit({Op::close, 0, number, 0});
  }

  // NOLINTEND(misc-no-recursion)

  void literal() {
    const std::vector<std::uint32_t> words = names_.words(take_until('"'));
    if (words.empty()) return fail("empty words");
    for (const std::uint32_t word : words) emit({Op::word, 0, 0, word});
  }

  void part(std::uint8_t label) {
    const std::string name(take_until('>'));
    const int number = names_.part(name);
    if (number < 0) return fail("no part <" + name + "> above");
    emit({Op::part, label, static_cast<std::uint16_t>(number), 0});
  }

  void number(std::uint8_t label) {
    const std::string_view name = take_name();
    for (std::size_t i = 0; i < number_names.size(); ++i) {
      if (number_names[i] == name) return emit({Op::number, label, static_cast<std::uint16_t>(i), 0});
    }
    fail("no kind of number: #" + std::string(name));
  }

  void word_class(std::uint8_t label) {
    const std::string name(take_name());
    if (name.empty()) return fail("unexpected '" + std::string(rest_.substr(0, 1)) + "'");
    const std::uint16_t number = names_.word_class(name);
    if (number == 0) return fail("no word is of class '" + name + "'");
    emit({Op::word_class, label, number, 0});
  }

  std::string_view rest_;
  const TimePatternNames& names_;
  std::vector<TimeInstruction>& code_;
  std::string& problem_;
  int pieces_ = 0;
};

}  // namespace

int compile_time_pattern(std::string_view pattern, const TimePatternNames& names, std::vector<TimeInstruction>& code,
                         std::string& problem) {
  return Compiler(pattern, names, code, problem).compile();
}

}  // namespace entente
