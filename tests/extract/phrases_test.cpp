// The dictionary: longest match, letters that must be capital, hyphens that do not matter.
#include "extract/phrases.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace entente {
namespace {

// What is found in a text: "[Kim Jong-il 3] [US 0,2]".
std::string found(const std::vector<const char*>& dictionary, std::string_view utf8) {
  TokenRules rules;
  WordNumbersBuilder numbers;
  PhrasesBuilder builder(rules, numbers);
  for (std::uint32_t i = 0; i < dictionary.size(); ++i) builder.add(dictionary[i], i);
  const Phrases phrases = builder.build();
  rules.words = numbers.build();
  const Text text(utf8);
  const Tokens tokens = find_tokens(text, rules);
  std::string result;
  for (const Phrases::Match& match : phrases.find_all(tokens, {0, static_cast<std::uint32_t>(tokens.tokens.size())})) {
    result.append(result.empty() ? "[" : " [").append(tokens.slice(match.tokens));
    for (const std::uint32_t value : match.values) result.append(" ").append(std::to_string(value));
    result += ']';
  }
  return result;
}

TEST_CASE("the longest phrase wins, and what it holds is not found again") {
  CHECK(found({"Korea", "North Korea", "North Korean envoy"}, "North Korea, Korea") == "[North Korea 1] [Korea 0]");
  CHECK(found({"Korea", "North Korea", "North Korean envoy"}, "North Korean talks") == "");
  CHECK(found({"sit", "sit down with them"}, "sit down with him") == "[sit 0]");
}

TEST_CASE("a capital in the phrase must be one in the text, small letters match any") {
  CHECK(found({"US"}, "US us Us") == "[US 0]");
  CHECK(found({"May"}, "may May MAY") == "[May 0] [MAY 0]");
  CHECK(found({"envoy"}, "envoy Envoy ENVOY") == "[envoy 0] [Envoy 0] [ENVOY 0]");
  CHECK(found({"Hội đồng"}, "hội đồng Hội đồng Hội Đồng") == "[Hội đồng 0] [Hội Đồng 0]");
}

TEST_CASE("phrases of one spelling give all values whose letters fit, in their order") {
  CHECK(found({"may", "May", "may"}, "may May") == "[may 0 2] [May 0 2 1]");
  CHECK(found({"Us forces", "US Forces", "us Forces"}, "us forces, Us Forces, US forces, US Forces, us Forces") ==
        "[Us Forces 0 2] [US forces 0] [US Forces 0 1 2] [us Forces 2]");
}

TEST_CASE("hyphens count for nothing") {
  CHECK(found({"Kim Jong Il"}, "Kim Jong-il, Kim Jong-Il, Kim Jong Il") ==
        "[Kim Jong-il 0] [Kim Jong-Il 0] [Kim Jong Il 0]");
  CHECK(found({"Kim Jong Il"}, "Kim Jong il, kim Jong-il") == "");
  CHECK(found({"Pan-US"}, "Pan-us") == "");
  CHECK(found({"Kim Jong-il"}, "Kim Jong Il, Kim Jong-il") == "[Kim Jong Il 0] [Kim Jong-il 0]");
  CHECK(found({"secretary-general"}, "Secretary General, secretary‑general") ==
        "[Secretary General 0] [secretary‑general 0]");
}

TEST_CASE("letters are compared in the form that words are looked up in") {
  CHECK(found({"Hoà Bình"}, "Hòa Bình, Hoa\u0300 Bi\u0300nh") == "[Hòa Bình 0] [Hoa\u0300 Bi\u0300nh 0]");
  CHECK(found({"charge d'affaires"}, "charge d’affaires") == "[charge d’affaires 0]");
}

TEST_CASE("a match ends within the range") {
  TokenRules rules;
  WordNumbersBuilder numbers;
  PhrasesBuilder builder(rules, numbers);
  builder.add("New York", 7);
  const Phrases phrases = builder.build();
  rules.words = numbers.build();
  const Text text("New York");
  const Tokens tokens = find_tokens(text, rules);
  CHECK(phrases.longest_at(tokens, 0, 2));
  CHECK_FALSE(phrases.longest_at(tokens, 0, 1));
  CHECK_FALSE(phrases.longest_at(tokens, 1, 2));
}

TEST_CASE("a phrase may be long; capitals count in its first words") {
  std::string phrase;
  for (int i = 0; i < 40; ++i) phrase += "la ";
  CHECK(found({(phrase + "La").c_str()}, phrase + "la").ends_with(" 0]"));
  CHECK(found({("La " + phrase).c_str()}, "la " + phrase) == "");
}

TEST_CASE("an empty phrase is none") {
  CHECK(found({"", "-", "a"}, "- a") == "[a 2]");
  CHECK(found({}, "a") == "");
}

}  // namespace
}  // namespace entente
