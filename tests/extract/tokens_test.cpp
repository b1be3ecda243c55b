// Words and sentences of clean and of unclean news text.
#include "extract/tokens.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "extract/sentences.hpp"
#include "tests/extract/dump.hpp"

namespace entente {
namespace {

void check(std::string_view language, const std::vector<Case>& cases) {
  for (const Case& given : cases) CHECK(dump_tokens(language, given.text) == given.dump);
}

TEST_CASE("abbreviations and initials keep their full stop and end no sentence") {
  check("en",
        {{"Mr. Kim met U.S. officials. They talked.", "[Mr.] [Kim] [met] [U.S.] [officials] [.] | [They] [talked] [.]"},
         {"B. Lynn Pascoe and P.J. Crowley met.", "[B.] [Lynn] [Pascoe] [and] [P.J.] [Crowley] [met] [.]"},
         {"They flew to the U.S. The talks began.", "[They] [flew] [to] [the] [U.S.] | [The] [talks] [began] [.]"},
         {"He came on Feb. 12. It rained.", "[He] [came] [on] [Feb.] [12] [.] | [It] [rained] [.]"}});
  check("vi", {{"TP. Hồ Chí Minh đón đoàn. LHQ họp.", "[TP.] [Hồ] [Chí] [Minh] [đón] [đoàn] [.] | [LHQ] [họp] [.]"}});
}

TEST_CASE("a full stop with spaces around it ends a sentence before small letters too") {
  check("vi", {{"họ đã gặp nhau . ông rời đi .", "[họ] [đã] [gặp] [nhau] [.] | [ông] [rời] [đi] [.]"},
               {"bàn về thương mại v . v . với Lào .", "[bàn] [về] [thương] [mại] [v] [.] [v] [.] [với] [Lào] [.]"},
               {"họ gặp nhau. ông rời đi.", "[họ] [gặp] [nhau] [.] [ông] [rời] [đi] [.]"}});
}

TEST_CASE("a space that was lost behind a full stop still ends the sentence") {
  check("en", {{"\"Yes,\" Kim said.The talks ended.", "[\"] [Yes] [,] [\"] [Kim] [said] [.] | [The] [talks] [ended] [.]"},
               {"see www.example.com for v2.5", "[see] [www] [.] [example] [.] [com] [for] [v2] [.] [5]"}});
  check("vi", {{"Thông báo có đoạn.Nội dung không rõ.", "[Thông] [báo] [có] [đoạn] [.] | [Nội] [dung] [không] [rõ] [.]"},
               {"Thông báo có đoạn.\"Chúng tôi gặp.\"", "[Thông] [báo] [có] [đoạn] [.] | [\"] [Chúng] [tôi] [gặp] [.] [\"]"},
               {"đàm phán hạt nhânPhó Chủ tịch", "[đàm] [phán] [hạt] [nhân] | [Phó] [Chủ] [tịch]"}});
}

TEST_CASE("capitals within a word are its own") {
  check("en", {{"McDonald and iPhone and NATO", "[McDonald] [and] [iPhone] [and] [NATO]"}});
}

TEST_CASE("quotation marks stay with what they quote") {
  check("en",
        {{"\"We met.\" He left.", "[\"] [We] [met] [.] [\"] | [He] [left] [.]"},
         {"He left. \"Will it hold?\" she asked.", "[He] [left] [.] | [\"] [Will] [it] [hold] [?] [\"] [she] [asked] [.]"},
         {"“We met.” They left.", "[“] [We] [met] [.] [”] | [They] [left] [.]"}});
  check("vi",
        {{"Ông Kim nói: \"Sẽ gặp.\" Họ rời đi.", "[Ông] [Kim] [nói] [:] [\"] [Sẽ] [gặp] [.] [\"] | [Họ] [rời] [đi] [.]"}});
}

TEST_CASE("marks that close go with the sentence before them, marks that open with the next") {
  check("en", {{"They want a “merit system.” “So I agreed,” he said.",
                "[They] [want] [a] [“] [merit] [system] [.] [”] | [“] [So] [I] [agreed] [,] [”] [he] [said] [.]"},
               {"He left. (They met in Seoul.) It rained.",
                "[He] [left] [.] | [(] [They] [met] [in] [Seoul] [.] [)] | [It] [rained] [.]"}});
  check("vi", {{"Ông hỏi : \" Ông là ai ? \" . Hùng quay đi.",
                "[Ông] [hỏi] [:] [\"] [Ông] [là] [ai] [?] [\"] [.] | [Hùng] [quay] [đi] [.]"},
               {"\"Sẽ gặp chứ?\" - ông Kim hỏi.", "[\"] [Sẽ] [gặp] [chứ] [?] [\"] [-] [ông] [Kim] [hỏi] [.]"}});
}

TEST_CASE("an ellipsis ends a sentence before a capital") {
  check("en", {{"They waited... Kim left.", "[They] [waited] [...] | [Kim] [left] [.]"},
               {"They waited… and left… 15 came.", "[They] [waited] […] [and] [left] […] [15] [came] [.]"},
               {"Really?! Yes.", "[Really] [?] [!] | [Yes] [.]"}});
}

TEST_CASE("an answer is no abbreviation, a number behind it makes it one") {
  check("en", {{"“No.” He left.", "[“] [No] [.] [”] | [He] [left] [.]"},
               {"Asked for more, he said no. Kim left.", "[Asked] [for] [more] [,] [he] [said] [no] [.] | [Kim] [left] [.]"},
               {"the No. 2 official", "[the] [No.] [2] [official]"},
               {"They sat. Kim left on Sat. with Wu.", "[They] [sat] [.] | [Kim] [left] [on] [Sat.] [with] [Wu] [.]"}});
}

TEST_CASE("letters with full stops between them are one token") {
  check("en", {{"at 5 p.m. Tuesday, e.g. in the U.S.A. and D.C",
                "[at] [5] [p.m.] [Tuesday] [,] [e.g.] [in] [the] [U.S.A.] [and] [D.C]"},
               {"V.Putin and P.J. Crowley", "[V.] [Putin] [and] [P.J.] [Crowley]"}});
}

TEST_CASE("lists: each item is a sentence, and its number does not end it") {
  check("en", {{"Points • Peace • Trade", "[Points] | [•] [Peace] | [•] [Trade]"},
               {"1. Talks began.\n2. Talks ended.", "[1] [.] [Talks] [began] [.] | [2] [.] [Talks] [ended] [.]"}});
}

TEST_CASE("addresses are no place where sentences were glued") {
  check("en", {{"see http://a.example/Home.Page for more",
                "[see] [http] [:] [//] [a] [.] [example] [/] [Home] [.] [Page] [for] [more]"},
               {"write to kim@Example.Org today", "[write] [to] [kim] [@] [Example] [.] [Org] [today]"}});
}

TEST_CASE("a heading in capitals may be glued to the text") {
  check("en",
        {{"SEOULThe envoys met.", "[SEOUL] | [The] [envoys] [met] [.]"}, {"NATOs and UNESCO", "[NATOs] [and] [UNESCO]"}});
}

TEST_CASE("clitics, hyphens and slashes are tokens, numbers keep their separators") {
  check("en", {{"Korea's envoys didn't attend; they've left.",
                "[Korea] ['s] [envoys] [did] [n't] [attend] [;] [they] ['ve] [left] [.]"},
               {"the presidents' talks, the envoy’s trip", "[the] [presidents] ['] [talks] [,] [the] [envoy] [’s] [trip]"},
               {"six-party talks on 25/10 at 10:30", "[six] [-] [party] [talks] [on] [25] [/] [10] [at] [10:30]"},
               {"$1,000 in the 1980s", "[$] [1,000] [in] [the] [1980s]"},
               {"in 2009's summit at 10am they cannot pay 2bn",
                "[in] [2009] ['s] [summit] [at] [10] [am] [they] [can] [not] [pay] [2] [bn]"}});
  check("vi", {{"lúc 7h30 ngày 25/10/2009", "[lúc] [7h30] [ngày] [25] [/] [10] [/] [2009]"}});
}

TEST_CASE("a line of its own is a sentence, a line that was broken at a width is not") {
  check("en", {{"Envoys meet in Berlin\nU.S. envoys met.", "[Envoys] [meet] [in] [Berlin] | [U.S.] [envoys] [met] [.]"},
               {"Envoys meet\n\nThey talked", "[Envoys] [meet] | [They] [talked]"}});
  check("vi", {{"Anh đưa Tr.\nkhi họ tới Huế.\nHọ về.", "[Anh] [đưa] [Tr.] [khi] [họ] [tới] [Huế] [.] | [Họ] [về] [.]"}});
  const std::string wide = "the envoys of the six states went on with their long talks\n";
  const Text text(wide + wide + wide + wide + "\nand then they left");
  CHECK(find_tokens(text, built_in_language("en").token_rules).sentences.size() == 2);
}

TEST_CASE("spans are those of the text as it was given") {
  const Text text("😀 Kim’s\u00A0trip");
  const Tokens tokens = find_tokens(text, built_in_language("en").token_rules);
  REQUIRE(tokens.tokens.size() == 4);
  CHECK(tokens.tokens[1].span == Span{2, 5});
  CHECK(tokens.tokens[2].norm == "'s");
  CHECK(tokens.tokens[2].span == Span{5, 7});
  CHECK_FALSE(tokens.tokens[2].space_before);
  CHECK(tokens.tokens[3].space_before);
  CHECK(tokens.slice({1, 3}) == "Kim’s");
  CHECK(tokens.span({0, 0}) == Span{});
}

TEST_CASE("what is not seen is no part of a norm") {
  const Text text("Bình\u00A0Nh\u00ADưỡng \u200B Tri\u200Bều\uFEFF");
  const Tokens tokens = find_tokens(text, built_in_language("vi").token_rules);
  REQUIRE(tokens.tokens.size() == 3);
  CHECK(tokens.tokens[1].norm == "nhưỡng");
  CHECK(tokens.slice({1, 2}) == "Nh\u00ADưỡng");
  CHECK(tokens.tokens[2].norm == "triều");
  CHECK(tokens.tokens[2].span == Span{15, 21});
}

TEST_CASE("decomposed letters are cut like composed ones") {
  const Text text("Nga\u0300y Bi\u0300nh hạt nha\u0302nPho\u0301 đoàn");
  const Tokens tokens = find_tokens(text, built_in_language("vi").token_rules);
  REQUIRE(tokens.tokens.size() == 6);
  CHECK(tokens.tokens[0].norm == "ngày");
  CHECK(tokens.tokens[4].norm == "phó");
  CHECK(tokens.sentences.size() == 2);
}

TEST_CASE("letter case is told of each token") {
  const Text text("Kim UN U.S. A met McDonald 25");
  std::vector<LetterCase> cases;
  for (const Token& token : find_tokens(text, {}).tokens) cases.push_back(token.letter_case);
  using enum LetterCase;
  CHECK((cases == std::vector{initial, upper, upper, initial, lower, mixed, none}));
}

TEST_CASE("what has no end is cut, and a note says so") {
  const auto notes = [](std::size_t words) {
    std::string talk;
    for (std::size_t i = 0; i < words; ++i) talk += "talk ";
    const Text text(talk);
    return notes_on_cuts(find_tokens(text, built_in_language("en").token_rules));
  };
  CHECK(notes(most_sentence_tokens).empty());
  const std::vector<Note> one = notes(most_sentence_tokens + 1);
  REQUIRE(one.size() == 1);
  CHECK(one[0].what == "text without the end of a sentence for 400 words and signs was cut there");
  CHECK(one[0].span == Span{0, 5 * most_sentence_tokens - 1});
  CHECK(notes(3 * most_sentence_tokens)[0].what ==
        "text without the end of a sentence for 400 words and signs was cut there, 2 times");
}

TEST_CASE("any text is cut, and no sentence has no end") {
  CHECK(dump_tokens("en", "").empty());
  CHECK(dump_tokens("en", " \n\t ").empty());
  CHECK(dump_tokens("en", "\xFF") == "[\uFFFD]");
  std::string words;
  for (int i = 0; i < 100000; ++i) words += "word ";
  const Text text(words);
  const Tokens tokens = find_tokens(text, built_in_language("en").token_rules);
  CHECK(tokens.tokens.size() == 100000);
  CHECK(tokens.sentences.size() == 250);
  CHECK(tokens.sentence_of(0) == 0);
  CHECK(tokens.sentence_of(399) == 0);
  CHECK(tokens.sentence_of(400) == 1);
  CHECK(tokens.sentence_of(99999) == 249);
}

}  // namespace
}  // namespace entente
