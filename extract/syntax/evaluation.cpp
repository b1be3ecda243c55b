#include "extract/syntax/evaluation.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace entente {
namespace {

constexpr std::size_t no_word = ~std::size_t{0};

// A word on letters [first, last) of the text without white space.
struct PlacedWord {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::string upos;
  std::string xpos;
  std::string lemma;
  std::string deprel;
  std::size_t head = no_word;
};

struct PlacedText {
  std::vector<PlacedWord> words;
  std::vector<Span> sentences;
};

std::uint32_t letters(std::string_view utf8) {
  const Text text(utf8);
  std::uint32_t count = 0;
  for (std::uint32_t i = 0; i < text.size(); ++i) count += is_space(text.at(i)) ? 0 : 1;
  return count;
}

void place(const ConlluSentence& sentence, std::uint32_t& at, PlacedText& placed) {
  const std::size_t base = placed.words.size();
  const std::uint32_t first = at;
  for (const ConlluWord& word : sentence.words) {
    const std::uint32_t last = at + letters(word.form);
    placed.words.push_back(
        {at, last, word.upos, word.xpos, word.lemma, word.deprel, word.head == 0 ? no_word : base + word.head - 1});
    at = last;
  }
  placed.sentences.push_back({first, at});
}

PlacedText place(const std::vector<ConlluSentence>& treebank) {
  PlacedText placed;
  std::uint32_t at = 0;
  for (const ConlluSentence& sentence : treebank) place(sentence, at, placed);
  return placed;
}

void add_word(const Word& word, std::uint32_t first, std::uint32_t last, std::size_t base, PlacedText& placed) {
  placed.words.push_back({first, last, std::string(upos_name(word.upos)), word.xpos, word.lemma, word.deprel,
                          word.head == Word::root ? no_word : base + word.head});
}

// The treebank's words, as the syntax has them.
PlacedText parse_words(const std::vector<ConlluSentence>& treebank, const PlacedText& gold, const Syntax& syntax) {
  PlacedText placed;
  placed.sentences = gold.sentences;
  for (const ConlluSentence& sentence : treebank) {
    std::vector<std::string> forms;
    for (const ConlluWord& word : sentence.words) forms.push_back(word.form);
    const std::size_t base = placed.words.size();
    const Tree tree = syntax.parse(forms);
    for (const Word& word : tree.words) {
      const PlacedWord& same = gold.words[placed.words.size()];
      add_word(word, same.first, same.last, base, placed);
    }
  }
  return placed;
}

// The text as a reader would have it: paragraphs apart, sentences with a space between.
std::string raw_text(const std::vector<ConlluSentence>& treebank) {
  std::string text;
  for (const ConlluSentence& sentence : treebank) {
    if (!text.empty()) text += sentence.begins("newdoc") || sentence.begins("newpar") ? "\n\n" : " ";
    text += joined_forms(sentence.words);
  }
  return text;
}

PlacedText parse_text(const std::vector<ConlluSentence>& treebank, const Syntax& syntax) {
  const Text text(raw_text(treebank));
  std::vector<std::uint32_t> place(text.size() + 1);  // letters before each code point
  for (std::uint32_t i = 0; i < text.size(); ++i) place[i + 1] = place[i] + (is_space(text.at(i)) ? 0 : 1);
  const Tokens tokens = find_tokens(text, syntax.rules());
  PlacedText placed;
  for (const Sentence& sentence : tokens.sentences) {
    const std::size_t base = placed.words.size();
    const Tree tree = syntax.parse(tokens, sentence.tokens, {});
    for (const Word& word : tree.words) {
      const Span span = tokens.span(word.tokens);
      add_word(word, place[span.start], place[span.end], base, placed);
    }
    const Span span = tokens.span(sentence.tokens);
    placed.sentences.push_back({place[span.start], place[span.end]});
  }
  return placed;
}

// For each word of `from` the one of `to` on the same letters.
std::vector<std::size_t> align(const std::vector<PlacedWord>& from, const std::vector<PlacedWord>& to) {
  std::vector<std::size_t> same(from.size(), no_word);
  std::size_t i = 0;
  std::size_t k = 0;
  while (i < from.size() && k < to.size()) {
    const auto one = std::tie(from[i].first, from[i].last);
    const auto other = std::tie(to[k].first, to[k].last);
    if (one == other) same[i] = k;
    if (one <= other) ++i;
    if (other <= one) ++k;
  }
  return same;
}

std::string universal(const std::string& deprel) { return deprel.substr(0, deprel.find(':')); }

class Comparison {
 public:
  Comparison(const PlacedText& gold, const PlacedText& found)
      : gold_(gold.words), found_(found.words), same_(align(gold.words, found.words)) {
    Score sentences{"sentences", 0, found.sentences.size(), gold.sentences.size()};
    std::vector<Span> spans = gold.sentences;
    std::sort(spans.begin(), spans.end());
    for (const Span& span : found.sentences) sentences.right += std::binary_search(spans.begin(), spans.end(), span) ? 1 : 0;
    scores_.push_back(sentences);
  }

  std::vector<Score> scores() {
    count("words", [](const PlacedWord&, const PlacedWord&, bool) { return true; });
    count("UPOS", [](const PlacedWord& g, const PlacedWord& f, bool) { return g.upos == f.upos; });
    count("XPOS", [](const PlacedWord& g, const PlacedWord& f, bool) { return g.xpos == f.xpos; });
    count("lemmas", [](const PlacedWord& g, const PlacedWord& f, bool) { return g.lemma == f.lemma; });
    count("UAS", [](const PlacedWord&, const PlacedWord&, bool head) { return head; });
    count("LAS", [](const PlacedWord& g, const PlacedWord& f, bool head) {
      return head && universal(g.deprel) == universal(f.deprel);
    });
    count("LAS with subtypes",
          [](const PlacedWord& g, const PlacedWord& f, bool head) { return head && g.deprel == f.deprel; });
    count_pairs("verb-subject", "nsubj");
    count_pairs("verb-object", "obj");
    return std::move(scores_);
  }

 private:
  bool same_head(std::size_t gold) const {
    const std::size_t one = gold_[gold].head;
    const std::size_t other = found_[same_[gold]].head;
    if (one == no_word || other == no_word) return one == other;
    return same_[one] == other;
  }

  template <typename Right>
  void count(const std::string& name, Right right) {
    Score score{name, 0, found_.size(), gold_.size()};
    for (std::size_t i = 0; i < gold_.size(); ++i) {
      if (same_[i] != no_word && right(gold_[i], found_[same_[i]], same_head(i))) ++score.right;
    }
    scores_.push_back(score);
  }

  static bool is_pair(const std::vector<PlacedWord>& words, std::size_t word, const std::string& relation) {
    return words[word].head != no_word && words[words[word].head].upos == "VERB" &&
           universal(words[word].deprel) == relation;
  }

  void count_pairs(const std::string& name, const std::string& relation) {
    Score score{name, 0, 0, 0};
    for (std::size_t i = 0; i < found_.size(); ++i) score.found += is_pair(found_, i, relation) ? 1 : 0;
    for (std::size_t i = 0; i < gold_.size(); ++i) {
      if (!is_pair(gold_, i, relation)) continue;
      ++score.expected;
      if (same_[i] != no_word && is_pair(found_, same_[i], relation) && same_head(i)) ++score.right;
    }
    scores_.push_back(score);
  }

  const std::vector<PlacedWord>& gold_;
  const std::vector<PlacedWord>& found_;
  std::vector<std::size_t> same_;  // of each word of the treebank the one that was found
  std::vector<Score> scores_;
};

}  // namespace

double Score::f1() const {
  const std::size_t both = found + expected;
  return both == 0 ? 0 : 200.0 * static_cast<double>(right) / static_cast<double>(both);
}

std::vector<Score> score_syntax(const std::vector<ConlluSentence>& treebank, const Syntax& syntax, WordSource source) {
  const PlacedText gold = place(treebank);
  const PlacedText found =
      source == WordSource::treebank ? parse_words(treebank, gold, syntax) : parse_text(treebank, syntax);
  return Comparison(gold, found).scores();
}

}  // namespace entente
