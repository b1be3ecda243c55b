// Spelling rules of English, on the bytes of ASCII words: what they do to others does no harm, as no text has such a form.
#include "extract/events/inflection.hpp"

namespace entente {
namespace {

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

bool ends_in_consonant_y(std::string_view word) {
  return word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]);
}

// One vowel between consonants, of which the last is one that doubles: "ban", "stop", "shun".
bool doubles(std::string_view word) {
  if (word.size() < 3 || is_vowel(word.back()) || std::string_view("wxy").find(word.back()) != std::string_view::npos)
    return false;
  std::size_t vowels = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool u_of_qu = word[i] == 'u' && i > 0 && word[i - 1] == 'q';
    vowels += is_vowel(word[i]) && !u_of_qu ? 1 : 0;
  }
  return vowels == 1 && is_vowel(word[word.size() - 2]);
}

std::string third_person(std::string_view word) {
  if (ends_in_consonant_y(word)) return std::string(word.substr(0, word.size() - 1)) + "ies";
  const bool hisses = word.ends_with("s") || word.ends_with("x") || word.ends_with("z") || word.ends_with("ch") ||
                      word.ends_with("sh") || word.ends_with("o");
  return std::string(word) + (hisses ? "es" : "s");
}

std::string past(std::string_view word) {
  if (word.ends_with("e")) return std::string(word) + "d";
  if (ends_in_consonant_y(word)) return std::string(word.substr(0, word.size() - 1)) + "ied";
  return std::string(word) + (doubles(word) ? std::string(1, word.back()) : "") + "ed";
}

std::string gerund(std::string_view word) {
  if (word.ends_with("ie")) return std::string(word.substr(0, word.size() - 2)) + "ying";
  const bool keeps = word.ends_with("ee") || word.ends_with("oe") || word.ends_with("ye");
  if (word.ends_with("e") && !keeps) return std::string(word.substr(0, word.size() - 1)) + "ing";
  return std::string(word) + (doubles(word) ? std::string(1, word.back()) : "") + "ing";
}

}  // namespace

std::array<std::string, 5> verb_forms(std::string_view lemma) {
  const std::size_t space = lemma.find(' ');
  const std::string_view word = lemma.substr(0, space);
  const std::string rest(space == std::string_view::npos ? "" : lemma.substr(space));
  return {std::string(lemma), third_person(word) + rest, past(word) + rest, past(word) + rest, gerund(word) + rest};
}

std::string plural(std::string_view noun) {
  const std::size_t space = noun.rfind(' ');
  const std::size_t first = space == std::string_view::npos ? 0 : space + 1;
  return std::string(noun.substr(0, first)) + third_person(noun.substr(first));
}

}  // namespace entente
