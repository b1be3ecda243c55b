#include "extract/syntax/conllu.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "extract/error.hpp"

namespace entente {
namespace {

constexpr std::size_t columns = 10;
using Cells = std::array<std::string_view, columns>;

std::string value(std::string_view cell) { return cell == "_" ? std::string() : std::string(cell); }

// A form or lemma that is an underscore is one.
std::string own_value(std::string_view cell, std::string_view form) {
  return cell == "_" && form != "_" ? std::string() : std::string(cell);
}

std::optional<std::uint32_t> number(std::string_view cell) {
  std::uint32_t result = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), result);
  if (error != std::errc() || end != cell.data() + cell.size()) return {};
  return result;
}

bool has_space_after(std::string_view misc) {
  for (std::size_t at = 0; at <= misc.size();) {
    const std::size_t end = std::min(misc.find('|', at), misc.size());
    if (misc.substr(at, end - at) == "SpaceAfter=No") return false;
    at = end + 1;
  }
  return true;
}

std::string_view trim_left(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(" \t"), text.size()));
}

// "text" of "# text = The king"; VTB writes "# text =The king".
std::optional<std::string_view> comment_value(std::string_view comment, std::string_view key) {
  std::string_view rest = trim_left(comment.substr(1));
  if (!rest.starts_with(key)) return {};
  rest = trim_left(rest.substr(key.size()));
  if (!rest.starts_with('=')) return {};
  return trim_left(rest.substr(1));
}

class Reader {
 public:
  Reader(const std::string& file, std::string_view content) : file_(file), content_(content) {}

  std::vector<ConlluSentence> read() {
    while (next_line()) {
      if (text_.empty()) {
        finish();
      } else if (text_.front() == '#') {
        take_comment();
      } else {
        take_word();
      }
    }
    finish();
    return std::move(sentences_);
  }

 private:
  // Words first..last are one token.
  struct Range {
    std::uint32_t last = 0;
    bool space_after = true;
  };

  bool next_line() {
    if (content_.empty()) return false;
    const std::size_t end = content_.find('\n');
    text_ = content_.substr(0, end);
    content_.remove_prefix(end == std::string_view::npos ? content_.size() : end + 1);
    if (!text_.empty() && text_.back() == '\r') text_.remove_suffix(1);
    ++line_;
    return true;
  }

  [[noreturn]] void fail(std::uint32_t line, std::string_view text, const std::string& message) const {
    throw Error(fmt::format("{}:{}: {}\n  {}", file_, line, message, text.substr(0, 200)));
  }

  void take_comment() {
    if (!sentence_.words.empty()) fail(line_, text_, "a comment stands between sentences, not among the words of one");
    if (const auto id = comment_value(text_, "sent_id")) sentence_.id = *id;
    if (const auto text = comment_value(text_, "text")) sentence_.text = *text;
    sentence_.comments.emplace_back(text_);
  }

  Cells cells() const {
    Cells cells;
    std::string_view rest = text_;
    for (std::size_t i = 0; i < columns; ++i) {
      const std::size_t end = rest.find('\t');
      cells[i] = rest.substr(0, end);
      if ((end == std::string_view::npos) != (i + 1 == columns)) {
        fail(line_, text_,
             fmt::format("a word has ten columns with a tab between them, this line has {}",
                         std::count(text_.begin(), text_.end(), '\t') + 1));
      }
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return cells;
  }

  void take_word() {
    const Cells cell = cells();
    if (cell[0].find('.') != std::string_view::npos) return;
    if (const std::size_t hyphen = cell[0].find('-'); hyphen != std::string_view::npos) {
      const auto last = number(cell[0].substr(hyphen + 1));
      if (!last) fail(line_, text_, fmt::format("'{}' is no range of words", cell[0]));
      range_ = {*last, has_space_after(cell[9])};
      return;
    }
    const auto expected = static_cast<std::uint32_t>(sentence_.words.size() + 1);
    if (number(cell[0]) != expected)
      fail(line_, text_, fmt::format("expected word number {}, found '{}'", expected, cell[0]));
    if (cell[1].empty()) fail(line_, text_, "the word is empty");
    const auto head = cell[6] == "_" ? 0 : number(cell[6]);
    if (!head) fail(line_, text_, fmt::format("'{}' is no number of a head", cell[6]));
    if (expected == 1) sentence_.line = line_;
    ConlluWord word{std::string(cell[1]), own_value(cell[2], cell[1]),
                    value(cell[3]),       value(cell[4]),
                    value(cell[5]),       *head,
                    value(cell[7]),       value(cell[8]),
                    value(cell[9]),       has_space_after(cell[9])};
    if (expected < range_.last) word.space_after = false;
    if (expected == range_.last) word.space_after = range_.space_after;
    sentence_.words.push_back(std::move(word));
  }

  void finish() {
    range_ = {};
    if (!sentence_.words.empty()) {
      check_heads();
      if (sentence_.text.empty()) sentence_.text = joined_forms(sentence_.words);
      sentences_.push_back(std::move(sentence_));
    }
    sentence_ = {};
  }

  // Walks from each word towards the top, over words that no earlier walk has seen.
  void check_heads() const {
    const std::vector<ConlluWord>& words = sentence_.words;
    std::vector<std::uint32_t> walk(words.size() + 1, 0);  // the walk that saw the word
    for (std::uint32_t start = 1; start <= words.size(); ++start) {
      for (std::uint32_t at = start; at != 0 && walk[at] == 0;) {
        walk[at] = start;
        const std::uint32_t head = words[at - 1].head;
        if (head > words.size())
          fail(sentence_.line, words[at - 1].form,
               fmt::format("word {} has the head {}, and there are {}", at, head, words.size()));
        if (head != 0 && walk[head] == start)
          fail(sentence_.line, words[at - 1].form, fmt::format("the heads of word {} go round in a circle", at));
        at = head;
      }
    }
  }

  const std::string& file_;
  std::string_view content_;
  std::string_view text_;
  std::uint32_t line_ = 0;
  Range range_;
  ConlluSentence sentence_;
  std::vector<ConlluSentence> sentences_;
};

std::string_view cell(std::string_view value) { return value.empty() ? "_" : value; }

std::string misc_cell(const ConlluWord& word) {
  std::string misc = word.misc;
  if (!word.space_after && has_space_after(misc)) misc += misc.empty() ? "SpaceAfter=No" : "|SpaceAfter=No";
  return misc.empty() ? "_" : misc;
}

// An article's id may hold line ends, a comment may not.
std::string on_one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return text;
}

bool has_comment(const ConlluSentence& sentence, std::string_view key) {
  return std::any_of(sentence.comments.begin(), sentence.comments.end(),
                     [&](const std::string& comment) { return comment_value(comment, key).has_value(); });
}

}  // namespace

bool ConlluSentence::begins(std::string_view what) const {
  return std::any_of(comments.begin(), comments.end(), [&](const std::string& comment) {
    const std::string_view rest = trim_left(std::string_view(comment).substr(1));
    return rest.starts_with(what) && (rest.size() == what.size() || rest[what.size()] == ' ');
  });
}

std::vector<ConlluSentence> read_conllu(const std::string& file, std::string_view content) {
  return Reader(file, content).read();
}

std::string joined_forms(const std::vector<ConlluWord>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    text += words[i].form;
    if (words[i].space_after && i + 1 < words.size()) text += ' ';
  }
  return text;
}

std::string write_conllu(const ConlluSentence& sentence) {
  std::string result;
  for (const std::string& comment : sentence.comments) result += on_one_line(comment) + "\n";
  if (!sentence.id.empty() && !has_comment(sentence, "sent_id")) result += on_one_line("# sent_id = " + sentence.id) + "\n";
  if (!sentence.text.empty() && !has_comment(sentence, "text")) result += on_one_line("# text = " + sentence.text) + "\n";
  std::uint32_t number = 0;
  for (const ConlluWord& word : sentence.words) {
    result +=
        fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", ++number, cell(word.form), cell(word.lemma), cell(word.upos),
                    cell(word.xpos), cell(word.feats), word.head, cell(word.deprel), cell(word.deps), misc_cell(word));
  }
  return result + "\n";
}

}  // namespace entente
