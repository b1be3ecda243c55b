#include "extract/actors/name_tokens.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr Atom outside = atom_of("<outside>");
constexpr std::size_t longest_joint = 3;  // letters of a small word within a name

bool is_capital(const Token& token) {
  return token.letter_case != LetterCase::lower && token.letter_case != LetterCase::none;
}

Atom prefix(const Token& token, std::size_t letters) {
  return token.norm.size() <= letters ? 0 : atom_of(std::string_view(token.norm).substr(0, letters));
}

Atom suffix(const Token& token, std::size_t letters) {
  const std::string& norm = token.norm;
  return norm.size() <= letters ? 0 : atom_of(std::string_view(norm).substr(norm.size() - letters));
}

// The lists' word for each token of a sentence: the element's kind, else the first class that it has.
std::vector<Atom> listed(const std::vector<WordClasses>& classes, std::span<const Element> elements, TokenRange sentence) {
  std::vector<Atom> atoms(sentence.size());
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    for (std::size_t c = 0; c < word_classes && atoms[i - sentence.first] == 0; ++c)
      if (classes[i].test(c)) atoms[i - sentence.first] = spread(0x400 + c);
  }
  for (const Element& element : elements) {
    if (element.tokens.first < sentence.first || element.tokens.last > sentence.last) continue;
    const auto kind = static_cast<std::uint64_t>(element.kind);
    const std::uint64_t use = element.name ? static_cast<std::uint64_t>(element.name->use) : 0;
    for (std::uint32_t i = element.tokens.first; i < element.tokens.last; ++i)
      atoms[i - sentence.first] = spread(0x200 + kind * 16 + use);
  }
  return atoms;
}

// Small words that may join capitals to one name: "of", "for", "&", "-".
bool may_join(const Token& token) {
  return !is_capital(token) && token.norm.size() <= longest_joint && token.norm != "," && token.norm != "(" &&
         token.norm != ")" && token.norm != "\"";
}

// What is the same for all words of a run.
void set_run(std::vector<NameToken>& tokens, const std::vector<std::uint8_t>& marks, std::size_t first, std::size_t last) {
  const auto word_at = [&](std::size_t i) { return i < tokens.size() ? tokens[i].word : outside; };
  std::uint64_t known = 0;
  for (std::size_t i = first; i < last; ++i) known |= marks[i];
  for (std::size_t i = first; i < last; ++i) {
    tokens[i].run_first = tokens[first].word;
    tokens[i].run_last = tokens[last - 1].word;
    tokens[i].run_before = first == 0 ? outside : word_at(first - 1);
    tokens[i].run_behind = word_at(last);
    tokens[i].run_size = spread(0x600 + std::min<std::size_t>(last - first, 5));
    tokens[i].run_place = spread(0x610 + std::min<std::size_t>(i - first, 3) * 4 + std::min<std::size_t>(last - 1 - i, 3));
    tokens[i].run_known = spread(0x800 + known);
  }
}

void set_runs(std::vector<NameToken>& tokens, const std::vector<std::uint8_t>& marks, const std::vector<bool>& capital) {
  for (std::size_t first = 0; first < tokens.size();) {
    if (!capital[first]) {
      ++first;
      continue;
    }
    std::size_t last = first + 1;
    while (last < tokens.size() && capital[last]) ++last;
    set_run(tokens, marks, first, last);
    first = last;
  }
}

// Runs that one or two small words join: those words may be a part of a name.
void set_far_runs(std::vector<NameToken>& tokens, const std::vector<bool>& capital, const std::vector<bool>& joint) {
  for (std::size_t first = 0; first < tokens.size();) {
    if (!capital[first]) {
      ++first;
      continue;
    }
    std::size_t last = first + 1;
    for (std::size_t next = last; next < tokens.size() && next - last < 3; ++next) {
      if (capital[next]) {
        last = next + 1;
      } else if (!joint[next]) {
        break;
      }
    }
    for (std::size_t i = first; i < last; ++i) {
      tokens[i].may_be_name = true;
      tokens[i].far_first = tokens[first].word;
      tokens[i].far_last = tokens[last - 1].word;
    }
    first = last;
  }
}

}  // namespace

std::vector<NameToken> name_tokens(const Tokens& tokens, const std::vector<WordClasses>& classes,
                                   std::span<const Element> elements, const NameLists& known, TokenRange sentence) {
  const std::vector<Atom> lists = listed(classes, elements, sentence);
  const std::vector<std::uint8_t> marks = known.marks(tokens, sentence);
  std::vector<NameToken> result(sentence.size());
  std::vector<bool> capital(sentence.size());
  std::vector<bool> joint(sentence.size());
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    const Token& token = tokens.tokens[i];
    const std::uint32_t at = i - sentence.first;
    NameToken& seen = result[at];
    seen.word = atom_of(token.norm);
    seen.shape = spread(0x100 + static_cast<std::uint64_t>(token.letter_case) * 2 + (i == sentence.first ? 1 : 0));
    seen.prefixes = {prefix(token, 2), prefix(token, 3)};
    seen.suffixes = {suffix(token, 2), suffix(token, 3), suffix(token, 4)};
    seen.listed = lists[at];
    seen.known = spread(0x300 + marks[at]);
    capital[at] = is_capital(token);
    joint[at] = may_join(token);
  }
  set_runs(result, marks, capital);
  set_far_runs(result, capital, joint);
  return result;
}

}  // namespace entente
