// Averaged structured perceptron: the best cut of each sentence under the weights so far is compared with the treebank's;
// features of what is wrong lose, those of what was missed gain. Treebanks write signs with spaces around them, news does
// not: a sentence is learned both as it stands and as it would be printed.
#include <random>

#include "extract/syntax/segmenter_features.hpp"
#include "extract/syntax/words.hpp"

namespace entente {
namespace {

constexpr std::uint64_t table_size = 1U << 18U;
constexpr int rounds = 10;

struct Example {
  std::string utf8;
  std::vector<std::uint32_t> ends;  // code points at which words end
};

bool closes(const std::string& form) {
  static const std::vector<std::string> signs = {".", ",", ":", ";", "?", "!", ")", "]", "”", "»", "...", "…", "%"};
  return std::find(signs.begin(), signs.end(), form) != signs.end();
}
bool opens(const std::string& form) { return form == "(" || form == "[" || form == "“" || form == "«"; }

// The parts of a form between spaces, printed: "Ban Ki - Moon" as "Ban Ki-Moon".
std::string printed(const std::string& form) {
  std::string result;
  for (std::size_t i = 0; i < form.size(); ++i) {
    const bool at_sign = i > 0 && i + 1 < form.size() && form[i] == ' ' &&
                         (form[i + 1] == '-' || form[i - 1] == '-' || form[i + 1] == '/' || form[i - 1] == '/');
    if (!at_sign) result += form[i];
  }
  return result;
}

std::uint32_t code_points(std::string_view utf8) {
  return static_cast<std::uint32_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

Example as_it_stands(const ConlluSentence& sentence) {
  Example example;
  for (const ConlluWord& word : sentence.words) {
    example.utf8 += word.form;
    example.ends.push_back(code_points(example.utf8));
    if (word.space_after) example.utf8 += ' ';
  }
  return example;
}

Example as_printed(const ConlluSentence& sentence) {
  Example example;
  bool quoted = false;
  bool glue = true;
  for (const ConlluWord& word : sentence.words) {
    const bool quote = word.form == "\"";
    if (!glue && !closes(word.form) && !(quote && quoted)) example.utf8 += ' ';
    example.utf8 += printed(word.form);
    example.ends.push_back(code_points(example.utf8));
    if (quote) quoted = !quoted;
    glue = opens(word.form) || (quote && quoted) || !word.space_after;
  }
  return example;
}

// A sentence ready to be learned.
struct Lesson {
  segmenting::View view;
  std::vector<Bond> given;  // by form and signs
  std::vector<Bond> right;
};

class Trainer {
 public:
  Trainer(const std::vector<std::uint32_t>& lexicon, const TokenRules& rules) : lexicon_(lexicon), rules_(rules) {}

  void add(const Example& example) {
    const Text text(example.utf8);
    const Tokens tokens = find_tokens(text, rules_);
    const TokenRange all = {0, static_cast<std::uint32_t>(tokens.tokens.size())};
    if (all.size() == 0) return;
    Lesson& lesson = lessons_.emplace_back();
    lesson.view.read(tokens, all, lexicon_);
    lesson.given = word_bonds(tokens, all, {}, rules_);
    std::size_t word = 0;
    std::uint32_t length = 0;
    for (std::uint32_t i = 0; i < all.last; ++i) {
      const Span span = tokens.tokens[i].span;
      while (word + 1 < example.ends.size() && example.ends[word] <= span.start) ++word;
      const bool ends = example.ends[word] <= span.end || lesson.given[i] == Bond::cut || ++length >= Segmenter::most_tokens;
      lesson.right.push_back(ends && lesson.given[i] != Bond::tied ? Bond::cut : Bond::tied);
      if (lesson.right.back() == Bond::cut) length = 0;
    }
  }

  std::vector<std::int8_t> train() {
    std::mt19937 random(1);
    for (int round = 0; round < rounds; ++round) {
      for (std::size_t i = lessons_.size(); i > 1; --i) std::swap(lessons_[i - 1], lessons_[random() % i]);
      for (const Lesson& lesson : lessons_) learn(lesson);
    }
    return quantised();
  }

 private:
  std::int32_t weight(std::uint64_t place) const { return weights_[place & (table_size - 1)]; }

  void learn(const Lesson& lesson) {
    std::vector<Bond> guess = lesson.given;
    const auto gap = [&](std::uint32_t i) {
      std::int32_t score = lesson.right[i] == Bond::cut ? 1 : -1;  // the wrong answer shall lose by a margin
      lesson.view.gap(i, [&](std::uint64_t place) { score += weight(place); });
      return score;
    };
    const auto word = [&](std::uint32_t first, std::uint32_t last) {
      std::int32_t score = 0;
      lesson.view.word(first, last, [&](std::uint64_t place) { score += weight(place); });
      return score;
    };
    search_.decide(guess, gap, word);
    ++time_;
    if (guess == lesson.right) return;
    change(lesson, lesson.right, 1);
    change(lesson, guess, -1);
  }

  void change(const Lesson& lesson, const std::vector<Bond>& bonds, std::int32_t by) {
    const auto add = [&](std::uint64_t place) {
      weights_[place & (table_size - 1)] += by;
      sums_[place & (table_size - 1)] += static_cast<std::int64_t>(by) * time_;
    };
    std::uint32_t first = 0;
    for (std::uint32_t i = 0; i < bonds.size(); ++i) {
      if (bonds[i] == Bond::tied) {
        if (lesson.given[i] == Bond::open) lesson.view.gap(i, add);
        continue;
      }
      if (i + 1 - first <= Segmenter::most_tokens) lesson.view.word(first, i + 1, add);
      first = i + 1;
    }
  }

  // The averages, in units such that the largest fits.
  std::vector<std::int8_t> quantised() const {
    std::vector<double> averages(table_size);
    double most = 1e-9;
    for (std::size_t i = 0; i < table_size; ++i) {
      averages[i] = weights_[i] - static_cast<double>(sums_[i]) / static_cast<double>(time_ + 1);
      most = std::max(most, std::abs(averages[i]));
    }
    std::vector<std::int8_t> result(table_size);
    for (std::size_t i = 0; i < table_size; ++i) result[i] = static_cast<std::int8_t>(std::lround(averages[i] / most * 127));
    return result;
  }

  WordLexicon lexicon_;
  const TokenRules& rules_;
  std::vector<Lesson> lessons_;
  std::vector<std::int32_t> weights_ = std::vector<std::int32_t>(table_size, 0);
  std::vector<std::int64_t> sums_ = std::vector<std::int64_t>(table_size, 0);
  std::int64_t time_ = 1;
  segmenting::Search search_;
};

bool has_long_words(const std::vector<ConlluSentence>& treebank) {
  return std::any_of(treebank.begin(), treebank.end(), [](const ConlluSentence& sentence) {
    return std::any_of(sentence.words.begin(), sentence.words.end(),
                       [](const ConlluWord& word) { return word.form.find(' ') != std::string::npos; });
  });
}

// The lexicon's words as norms with single spaces between them.
std::vector<std::string> in_norms(const std::vector<std::string>& lexicon, const TokenRules& rules) {
  std::vector<std::string> words;
  for (const std::string& entry : lexicon) {
    const Text text(entry);
    std::string word;
    for (const Token& token : find_tokens(text, rules).tokens) word += (word.empty() ? "" : " ") + token.norm;
    if (!word.empty()) words.push_back(std::move(word));
  }
  return words;
}

}  // namespace

void train_segmenter(const std::vector<ConlluSentence>& treebank, const std::vector<std::string>& lexicon,
                     const TokenRules& rules, ModelWriter& model) {
  if (!has_long_words(treebank)) return;
  const std::vector<std::uint32_t> table = WordLexicon::make(in_norms(lexicon, rules));
  Trainer trainer(table, rules);
  for (const ConlluSentence& sentence : treebank) {
    trainer.add(as_it_stands(sentence));
    trainer.add(as_printed(sentence));
  }
  model.add("words.lexicon", table);
  model.add("words.weights", trainer.train());
}

}  // namespace entente
