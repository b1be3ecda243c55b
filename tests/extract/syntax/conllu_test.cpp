// CoNLL-U: what is kept, what is left out, and the messages for what does not fit.
#include "extract/syntax/conllu.hpp"

#include <catch2/catch.hpp>

#include "extract/error.hpp"

namespace entente {
namespace {

std::vector<ConlluSentence> read(std::string_view content) { return read_conllu("bank.conllu", content); }

// form<head, a full stop behind those without a space
std::string shown(const ConlluSentence& sentence) {
  std::string result;
  for (const ConlluWord& word : sentence.words) {
    result += word.form + "<" + std::to_string(word.head) + (word.space_after ? " " : ".");
  }
  return result;
}

TEST_CASE("words keep their columns; an underscore is an empty one, but for the word itself") {
  const auto sentences = read(
      "# sent_id = a-1\n# text = _ meet\n"
      "1\t_\t_\tSYM\t_\t_\t2\tdep\t_\t_\n2\tmeet\tmeet\tVERB\tVBP\tTense=Pres\t0\troot\t0:root\tx=y\n\n");
  REQUIRE(sentences.size() == 1);
  CHECK(sentences[0].id == "a-1");
  CHECK(sentences[0].text == "_ meet");
  CHECK(sentences[0].line == 3);
  CHECK(sentences[0].words[0].form == "_");
  CHECK(sentences[0].words[0].lemma == "_");
  CHECK(sentences[0].words[0].xpos.empty());
  CHECK(sentences[0].words[1].feats == "Tense=Pres");
  CHECK(sentences[0].words[1].deps == "0:root");
}

TEST_CASE("spaces are known within multiword tokens too; empty nodes are left out") {
  const auto sentences = read(
      "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n1\tdo\tdo\tAUX\t_\t_\t0\troot\t_\t_\n"
      "2\tn't\tnot\tPART\t_\t_\t1\tadvmod\t_\t_\n2.1\tgo\tgo\tVERB\t_\t_\t_\t_\t_\t_\n3\t!\t!\tPUNCT\t_\t_\t1\tpunct\t_\t_");
  REQUIRE(sentences.size() == 1);
  CHECK(shown(sentences[0]) == "do<0.n't<1.!<1 ");
  CHECK(sentences[0].text == "don't!");
}

TEST_CASE("comments tell where documents and paragraphs begin, and the text also without a space") {
  const auto sentences = read(
      "# newdoc id = d\n# newpar\n# text =Tôi nhớ\n1\tTôi\t_\t_\t_\t_\t0\t_\t_\t_\n\n\n"
      "# newparty\r\n1\tnhớ\t_\t_\t_\t_\t0\t_\t_\t_\r\n");
  REQUIRE(sentences.size() == 2);
  CHECK(sentences[0].begins("newdoc"));
  CHECK(sentences[0].begins("newpar"));
  CHECK(sentences[0].text == "Tôi nhớ");
  CHECK_FALSE(sentences[1].begins("newpar"));
}

TEST_CASE("what was read is written as it was") {
  const std::string content =
      "# newdoc\n# sent_id = 1\n# text = UN's\n1\tUN\tUN\tPROPN\tNNP\t_\t0\troot\t_\tSpaceAfter=No\n"
      "2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\t_\n\n";
  CHECK(write_conllu(read(content).at(0)) == content);
  ConlluSentence bare;
  bare.id = "x";
  bare.text = "a";
  bare.words.resize(1);
  bare.words[0].form = "a";
  bare.words[0].space_after = false;
  CHECK(write_conllu(bare) == "# sent_id = x\n# text = a\n1\ta\t_\t_\t_\t_\t0\t_\t_\tSpaceAfter=No\n\n");
}

TEST_CASE("line ends within a comment, an id and a text are written as spaces") {
  ConlluSentence sentence;
  sentence.comments = {"# newdoc id = a\nb"};
  sentence.id = "a\r\nb-1";
  sentence.text = "x\ny";
  CHECK(write_conllu(sentence) == "# newdoc id = a b\n# sent_id = a  b-1\n# text = x y\n\n");
}

TEST_CASE("what is no CoNLL-U is refused with file, line and cause") {
  CHECK_THROWS_WITH(read("1\ta\n"),
                    "bank.conllu:1: a word has ten columns with a tab between them, this line has 2\n  1\ta");
  CHECK_THROWS_WITH(read("\n2\ta\t_\t_\t_\t_\t0\t_\t_\t_\n"),
                    Catch::StartsWith("bank.conllu:2: expected word number 1, found '2'"));
  CHECK_THROWS_WITH(read("1\ta\t_\t_\t_\t_\tx\t_\t_\t_\n"), Catch::StartsWith("bank.conllu:1: 'x' is no number of a head"));
  CHECK_THROWS_WITH(read("1\ta\t_\t_\t_\t_\t7\t_\t_\t_\n"),
                    Catch::StartsWith("bank.conllu:1: word 1 has the head 7, and there are 1"));
  CHECK_THROWS_WITH(read("1\ta\t_\t_\t_\t_\t2\t_\t_\t_\n2\tb\t_\t_\t_\t_\t1\t_\t_\t_\n"),
                    Catch::StartsWith("bank.conllu:1: the heads of word 2 go round in a circle"));
  CHECK_THROWS_AS(read("1\t\t_\t_\t_\t_\t0\t_\t_\t_\n"), Error);
  CHECK_THROWS_AS(read("1-x\ta\t_\t_\t_\t_\t0\t_\t_\t_\n"), Error);
  CHECK_THROWS_WITH(read("1\ta\t_\t_\t_\t_\t0\t_\t_\t_\n# newdoc id = b\n"),
                    Catch::StartsWith("bank.conllu:2: a comment stands between sentences, not among the words of one"));
  CHECK(read("").empty());
  CHECK(read("# only a comment\n").empty());
}

}  // namespace
}  // namespace entente
