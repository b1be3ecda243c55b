// Tokens become words: by their form, by fixed ranges, and by what a segmenter has learned.
#include "extract/syntax/words.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "extract/syntax/segmenter_features.hpp"
#include "tests/extract/dump.hpp"

namespace entente {
namespace {

std::string dump(const std::string& utf8, const WordRules& rules, const std::vector<TokenRange>& fixed = {}) {
  const Text text(utf8);
  const Tokens tokens = find_tokens(text, rules.tokens);
  std::string result;
  for (const Sentence& sentence : tokens.sentences) {
    for (const Word& word : find_words(tokens, sentence.tokens, fixed, rules)) {
      result += (result.empty() ? "[" : " [") + word_text(tokens, word.tokens) + "]";
    }
  }
  return result;
}

std::string english(const std::string& utf8, const std::vector<TokenRange>& fixed = {}) {
  return dump(utf8, {built_in_language("en").token_rules}, fixed);
}

// Two sentences a hundred times are enough to learn them.
std::string small_model() {
  const std::string treebank =
      "1\tngoại trưởng\t_\t_\t_\t_\t0\troot\t_\t_\n2\tNga\t_\t_\t_\t_\t1\tnmod\t_\t_\n3\tthăm\t_\t_\t_\t_\t1\tx\t_\t_\n"
      "4\tBình Nhưỡng\t_\t_\t_\t_\t3\tobj\t_\t_\n5\t,\t_\t_\t_\t_\t3\tpunct\t_\t_\n6\tông\t_\t_\t_\t_\t3\tx\t_\t_\n"
      "7\tKim\t_\t_\t_\t_\t6\tx\t_\t_\n8\tđàm phán\t_\t_\t_\t_\t3\tconj\t_\t_\n9\thòa "
      "bình\t_\t_\t_\t_\t8\tobj\t_\t_\n10\t.\t_\t_\t_\t_\t3\tpunct\t_\t_\n\n";
  std::string all;
  for (int i = 0; i < 20; ++i) all += treebank;
  ModelWriter model;
  train_segmenter(read_conllu("small", all), {"ngoại trưởng", "đàm phán", "hạt nhân", "hòa bình"},
                  built_in_language("vi").token_rules, model);
  return model.finish();
}

TEST_CASE("what is written as one word in figures and addresses is one") {
  CHECK(english("on 25/10/2009, 9/11 and 2010-02-12") == "[on] [25/10/2009] [,] [9/11] [and] [2010-02-12]");
  CHECK(english("in 1914-1918, call 555-1234") == "[in] [1914] [-] [1918] [,] [call] [555-1234]");
  CHECK(english("(see http://www.example.com/a-b?c=1).") == "[(] [see] [http://www.example.com/a-b?c=1] [)] [.]");
  CHECK(english("mail kim.lee@example.com; or example.org") == "[mail] [kim.lee@example.com] [;] [or] [example.org]");
  CHECK(english("AT&T paid US$5 in the '70s #peace") == "[AT&T] [paid] [US$] [5] [in] [the] ['70s] [#peace]");
  CHECK(english("and/or six-party talks") == "[and] [/] [or] [six] [-] [party] [talks]");
}

TEST_CASE("a prefix is one word with what its hyphen ties to it") {
  CHECK(english("the ex-minister in the mid-1980s") == "[the] [ex-minister] [in] [the] [mid-1980s]");
  CHECK(english("pro - Western") == "[pro] [-] [Western]");
}

TEST_CASE("fixed ranges are words, and nothing reaches over their ends") {
  CHECK(english("Sung Kim met Kim Kye Gwan", {{0, 2}, {3, 6}}) == "[Sung Kim] [met] [Kim Kye Gwan]");
  CHECK(english("the ex-minister left", {{3, 4}}) == "[the] [ex-] [minister] [left]");
}

TEST_CASE("forms are plain") {
  CHECK(english("“Kim’s\u00A0 trip” – Nh\u00ADững…") == "[\"] [Kim] ['s] [trip] [\"] [-] [Những] [...]");
}

TEST_CASE("a segmenter joins syllables as its treebank and lexicon do") {
  const std::string bytes = small_model();
  const ModelFile model("small", bytes);
  REQUIRE(Segmenter::has(model));
  const Segmenter segmenter(model);
  const WordRules rules{built_in_language("vi").token_rules, &segmenter};
  CHECK(dump("Ngoại trưởng Nga thăm Bình Nhưỡng, ông Kim đàm phán hòa bình.", rules) ==
        "[Ngoại trưởng] [Nga] [thăm] [Bình Nhưỡng] [,] [ông] [Kim] [đàm phán] [hòa bình] [.]");
  CHECK(dump("ông Kim thăm Nga, đàm phán hoà bình", rules) == "[ông] [Kim] [thăm] [Nga] [,] [đàm phán] [hoà bình]");
  CHECK(dump("Nga thăm Bi\u0300nh Nhưỡng, ông Kim", rules) == "[Nga] [thăm] [Bình Nhưỡng] [,] [ông] [Kim]");
  CHECK(dump("ông Kim hôm 25/10", rules, {{0, 2}}) == "[ông Kim] [hôm] [25/10]");
  CHECK(dump("", rules).empty());
}

TEST_CASE("training twice gives the same model, and words without spaces none") {
  CHECK(small_model() == small_model());
  ModelWriter model;
  train_segmenter(read_conllu("one", "1\tKim\t_\t_\t_\t_\t0\troot\t_\t_\n\n"), {}, built_in_language("en").token_rules,
                  model);
  const std::string bytes = model.finish();
  CHECK_FALSE(Segmenter::has(ModelFile("none", bytes)));
}

TEST_CASE("a lexicon tells words from their beginnings") {
  using segmenting::extend;
  using segmenting::hash_of;
  const std::vector<std::uint32_t> table = WordLexicon::make({"a b c", "a"});
  const WordLexicon lexicon(table);
  const std::uint64_t a = extend(0, hash_of("a"));
  const std::uint64_t ab = extend(a, hash_of("b"));
  CHECK(lexicon.find(a) == WordLexicon::Found::word);
  CHECK(lexicon.find(ab) == WordLexicon::Found::beginning);
  CHECK(lexicon.find(extend(ab, hash_of("c"))) == WordLexicon::Found::word);
  CHECK(lexicon.find(extend(a, hash_of("c"))) == WordLexicon::Found::nothing);
  CHECK(WordLexicon().find(1) == WordLexicon::Found::nothing);
}

TEST_CASE("damaged models are told") {
  ModelWriter model;
  model.add("words.lexicon", std::vector<std::uint32_t>{1, 2, 3});
  model.add("words.weights", std::vector<std::int8_t>{1, 2, 3});
  const std::string bytes = model.finish();
  CHECK_THROWS(Segmenter(ModelFile("damaged", bytes)));
}

TEST_CASE("a word may be as long as its sentence when it is fixed") {
  std::string words;
  for (int i = 0; i < 300; ++i) words += "từ ";
  const std::string bytes = small_model();
  const ModelFile model("small", bytes);
  const Segmenter segmenter(model);
  const Text text(words);
  const Tokens tokens = find_tokens(text, built_in_language("vi").token_rules);
  const std::vector<TokenRange> all = {{0, 300}};
  CHECK(find_words(tokens, tokens.sentences[0].tokens, all, {built_in_language("vi").token_rules, &segmenter}).size() == 1);
  for (const Word& word :
       find_words(tokens, tokens.sentences[0].tokens, {}, {built_in_language("vi").token_rules, &segmenter}))
    CHECK(word.tokens.size() <= Segmenter::most_tokens);
}

}  // namespace
}  // namespace entente
