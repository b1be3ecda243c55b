// Trees written as CoNLL-U, and other tools' trees brought to our tokens.
#include "extract/syntax/tree_conllu.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "extract/syntax/given_trees.hpp"
#include "tests/extract/dump.hpp"

namespace entente {
namespace {

// CoNLL-U of rows "form head relation", a sentence for each empty one.
std::string conllu(const std::vector<std::string>& rows) {
  std::string result;
  int number = 0;
  for (const std::string& row : rows) {
    const std::size_t relation = row.rfind(' ');
    const std::size_t head = row.empty() ? 0 : row.rfind(' ', relation - 1);
    if (row.empty()) {
      result += '\n';
      number = 0;
      continue;
    }
    result += std::to_string(++number) + "\t" + row.substr(0, head) + "\t" + row.substr(0, head) + "\tNOUN\t_\t_\t" +
              row.substr(head + 1, relation - head - 1) + "\t" + row.substr(relation + 1) + "\t_\t_\n";
  }
  return result + "\n";
}

// For each of our sentences: words in brackets with head and relation; "-" for an empty tree.
std::string matched(const std::string& utf8, const std::vector<std::string>& rows) {
  const Text text(utf8);
  const Tokens tokens = find_tokens(text, built_in_language("en").token_rules);
  std::string result;
  for (const Tree& tree : match_trees(read_conllu("given", conllu(rows)), tokens)) {
    result += result.empty() ? "" : " | ";
    if (tree.words.empty()) result += "-";
    for (std::size_t i = 0; i < tree.words.size(); ++i) {
      const Word& word = tree.words[i];
      result += (i == 0 ? "[" : " [") + std::string(tokens.slice(word.tokens)) + " " +
                (word.head == Word::root ? "0" : std::to_string(word.head + 1)) + " " + word.deprel + "]";
    }
  }
  return result;
}

const std::vector<std::string> he_left = {"He 2 nsubj", "left 0 root", ". 2 punct"};

TEST_CASE("given trees: the same words keep their tree") {
  CHECK(matched("He left.", he_left) == "[He 2 nsubj] [left 0 root] [. 2 punct]");
}

TEST_CASE("given trees: spaces, quotation marks, dashes and case do not matter") {
  CHECK(matched("“He  left” — she", {"\" 3 punct", "He 3 nsubj", "LEFT 0 root", "\" 3 punct", "- 3 punct", "she 3 x"}) ==
        "[“ 3 punct] [He 3 nsubj] [left 0 root] [” 3 punct] [— 3 punct] [she 3 x]");
}

TEST_CASE("given trees: words of several tokens, and several words of one token") {
  CHECK(matched("six-party talks", {"six-party 2 compound", "talks 0 root"}) == "[six-party 2 compound] [talks 0 root]");
  CHECK(matched("the U.S. left", {"the 4 det", "U. 4 nsubj", "S. 2 flat", "left 0 root"}) ==
        "[the 3 det] [U.S. 3 nsubj] [left 0 root]");
  CHECK(matched("the U.S. left", {"the 3 det", "U. 3 flat", "S. 4 nsubj", "left 0 root"}) ==
        "[the 2 det] [U.S. 3 nsubj] [left 0 root]");
}

TEST_CASE("given trees: sentences that are cut otherwise") {
  CHECK(matched("He left. She met Wu.",
                {"He 2 nsubj", "left 0 root", ". 2 punct", "She 5 nsubj", "met 2 conj", "Wu 5 obj", ". 2 punct"}) ==
        "[He 2 nsubj] [left 0 root] [. 2 punct] | [She 2 nsubj] [met 0 root] [Wu 2 obj] [. 0 root]");
  CHECK(matched("He left, she met Wu",
                {"He 2 nsubj", "left 0 root", ", 2 punct", "", "she 2 nsubj", "met 0 root", "Wu 2 obj"}) ==
        "[He 2 nsubj] [left 0 root] [, 2 punct] [she 5 nsubj] [met 0 root] [Wu 5 obj]");
}

TEST_CASE("given trees: sentences of another text are left out, those behind them are found") {
  CHECK(matched("Envoys meet\n\nHe left.", he_left) == "- | [He 2 nsubj] [left 0 root] [. 2 punct]");
  CHECK(matched("He left.", {"Nobody 2 nsubj", "came 0 root", "", "He 2 nsubj", "left 0 root", ". 2 punct"}) ==
        "[He 2 nsubj] [left 0 root] [. 2 punct]");
  CHECK(matched("She left.", he_left) == "-");
  CHECK(matched("", he_left).empty());
}

TEST_CASE("given trees: a note says what was parsed anew") {
  const Text text("Envoys meet\n\nHe left.");
  const Tokens tokens = find_tokens(text, built_in_language("en").token_rules);
  std::vector<Note> notes;
  CHECK(given_trees("", tokens, notes).empty());
  CHECK(notes.empty());
  CHECK(given_trees(conllu(he_left), tokens, notes).size() == 2);
  REQUIRE(notes.size() == 1);
  CHECK(notes[0].span == Span{0, 11});
  CHECK(notes[0].what == "1 of 2 sentences are not in the given syntax and were parsed anew");
  CHECK(given_trees("what?\n", tokens, notes).empty());
  CHECK(notes.size() == 2);
}

TEST_CASE("given trees: hostile trees cost bounded time") {
  std::string word;
  std::vector<std::string> rows;
  for (int i = 1; i <= 20'000; ++i) rows.push_back("a " + std::to_string(i == 20'000 ? 0 : i + 1) + " x");
  for (int i = 0; i < 20'000; ++i) word += "a";
  CHECK(matched(word, rows).size() == word.size() + 9);
  std::string many;
  for (int i = 0; i < 20'000; ++i) many += "a ";
  CHECK_FALSE(matched(many, rows).empty());
}

TEST_CASE("a tree is written with places in the article") {
  const Text text("\n Kim’s\u00A0 trip");
  const Tokens tokens = find_tokens(text, built_in_language("en").token_rules);
  Tree tree;
  tree.words = {{{0, 1}, "Kim", Upos::propn, "NNP", 2, "nmod:poss"},
                {{1, 2}, "'s", Upos::part, "POS", 0, "case"},
                {{2, 3}, "trip", Upos::noun, "NN", Word::root, "root"}};
  CHECK(write_conllu(write_tree(tokens, tokens.sentences[0], tree)) ==
        "# text = Kim’s trip\n"
        "1\tKim\tKim\tPROPN\tNNP\t_\t3\tnmod:poss\t_\tTokenRange=2:5|SpaceAfter=No\n"
        "2\t’s\t's\tPART\tPOS\t_\t1\tcase\t_\tTokenRange=5:7\n"
        "3\ttrip\ttrip\tNOUN\tNN\t_\t0\troot\t_\tTokenRange=9:13\n\n");
}

TEST_CASE("control characters of an article are no part of what is written") {
  const Text text("Kim\x01 \x1b[31m met\x7f");
  const Tokens tokens = find_tokens(text, built_in_language("en").token_rules);
  const std::string written = write_conllu(write_tree(tokens, tokens.sentences[0], {}));
  CHECK(written == "# text = Kim [31m met\n\n");
}

}  // namespace
}  // namespace entente
