#include "graph/build.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "graph/graph_json.hpp"
#include "tests/graph/story.hpp"

using namespace entente;

namespace {

struct Case {
  const char* name;
  const char* story;
  const char* graph;
};

}  // namespace

TEST_CASE("reports of one event become one, and different events stay apart") {
  const Case cases[] = {
      {"one event in two papers", R"(
a 2010-02-12
  meet happened Kim.PRK,Wu.CHN Beijing/CHN 2010-02-09
b 2010-02-12
  meet happened Wu.CHN,Kim.PRK - 2010-02-08/2010-02-11)",
       R"(
a#1 meet happened Kim,Wu Beijing 2010-02-09 <- a b
)"},
      {"two meetings of one pair", R"(
a 2010-02-12
  meet happened Kim.PRK,Wu.CHN Beijing/CHN 2010-02-09
b 2010-03-12
  meet happened Kim.PRK,Wu.CHN Beijing/CHN 2010-03-09)",
       R"(
a#1 meet happened Kim,Wu Beijing 2010-02-09 <- a
b#1 meet happened Kim,Wu Beijing 2010-03-09 <- b
)"},
      {"two days in one article are two meetings", R"(
a 2010-02-12
  meet happened Kim.PRK,Wu.CHN - 2010-02-09
  meet happened Kim.PRK,Wu.CHN - 2010-02-10
b 2010-02-12
  meet happened Kim.PRK,Wu.CHN - 2010-02-10)",
       R"(
a#1 meet happened Kim,Wu - 2010-02-09 <- a
a#2 meet happened Kim,Wu - 2010-02-10 <- a b
)"},
      {"two papers and two days, and a third paper that knows of both", R"(
a 2010-02-12
  meet happened Kim.PRK,Wu.CHN - 2010-02-09
b 2010-02-12
  meet happened Kim.PRK,Wu.CHN - 2010-02-10
c 2010-02-12
  meet happened Kim.PRK,Wu.CHN - 2010-02-09
  meet happened Kim.PRK,Wu.CHN - 2010-02-10)",
       R"(
a#1 meet happened Kim,Wu - 2010-02-09 <- a c
b#1 meet happened Kim,Wu - 2010-02-10 <- b c
)"},
      {"everything agrees but the day", R"(
a 2018-10-26
  meet happened Abe.JPN,Xi.CHN Beijing/CHN 2018-10-25
b 2018-10-27
  meet happened Abe.JPN,Xi.CHN Beijing/CHN 2018-10-26
c 2018-10-27
  meet happened Abe.JPN,Xi.CHN Beijing/CHN 2018-10-26)",
       R"(
a#1 meet happened Abe,Xi Beijing 2018-10-26 <- a b c
! a#1: a says 2018-10-25; b, c says 2018-10-26; given up: a says 2018-10-25
)"},
      {"a visit, a meeting and a call are three", R"(
a 2018-10-26
  meet happened Abe.JPN,Xi.CHN - 2018-10-25
  visit happened Abe.JPN,Xi.CHN - 2018-10-25
b 2018-10-26
  phone happened Abe.JPN,Xi.CHN - 2018-10-25
  third-party happened Abe.JPN,Xi.CHN - 2018-10-25)",
       R"(
a#1 meet happened Abe,Xi - 2018-10-25 <- a b
a#2 visit happened Abe,Xi - 2018-10-25 <- a
b#1 phone happened Abe,Xi - 2018-10-25 <- b
)"},
      {"two of three are the three, two of six are another meeting", R"(
a 2018-10-26
  meet happened Abe.JPN,Xi.CHN - 2018-10-25
b 2018-10-26
  meet happened Abe.JPN,Li.CHN,Xi.CHN - 2018-10-25
c 2018-10-26
  multilateral happened Abe.JPN,Kim.PRK,Moon.KOR,Putin.RUS,Trump.USA,Xi.CHN - 2018-10-25)",
       R"(
a#1 meet happened Abe,Li,Xi - 2018-10-25 <- a b
c#1 multilateral happened Abe,Kim,Moon,Putin,Trump,Xi - 2018-10-25 <- c
)"},
      {"an unnamed envoy is the named one when day and place agree", R"(
a 2010-02-12
  meet happened envoy.PRK*,Wu.CHN Beijing/CHN 2010-02-09
b 2010-02-12
  meet happened Kim.PRK,Wu.CHN Beijing/CHN 2010-02-09)",
       R"(
a#1 meet happened Kim,Wu Beijing 2010-02-09 <- a b
)"},
      {"the same without a place, and as news of the same days; but not two weeks later", R"(
a 2010-02-12
  meet happened envoy.PRK*,Wu.CHN - 2010-02-09
b 2010-02-12
  meet happened Kim.PRK,Wu.CHN Beijing/CHN 2010-02-09
c 2010-02-13
  meet happened PRK,Wu.CHN - -
d 2010-02-27
  meet happened PRK,Wu.CHN - -)",
       R"(
a#1 meet happened Kim,Wu Beijing 2010-02-09 <- a b c
d#1 meet happened Wu,PRK - ../2010-02-27 <- d
)"},
      {"two states are the people of two states on one day, not in one week", R"(
a 2010-02-12
  meet happened PRK,CHN Beijing/CHN 2010-02-09
b 2010-02-12
  meet happened Kim.PRK,Wu.CHN Beijing/CHN 2010-02-09
c 2010-02-12
  meet happened Ri.PRK,Yang.CHN - 2010-02-01/2010-02-07
d 2010-02-12
  meet happened PRK,CHN - 2010-02-01/2010-02-07)",
       R"(
c#1 meet happened Ri,Yang - 2010-02-01/2010-02-07 <- c
d#1 meet happened CHN,PRK - 2010-02-01/2010-02-07 <- d
a#1 meet happened Kim,Wu Beijing 2010-02-09 <- a b
)"},
      {"a headline describes whom the text names", R"(
a 2009-10-26
  meet happened envoys-of-PRK.PRK*,envoys-of-USA.USA* New-York/USA -
  meet happened Ri.PRK,Kim.USA New-York/USA 2009-10-24)",
       R"(
a#1 meet happened Kim,Ri New-York 2009-10-24 <- a
)"},
      {"another man of the state is another man", R"(
a 2010-02-12
  meet happened Ri.PRK,Wu.CHN Beijing/CHN 2010-02-09
b 2010-02-12
  meet happened Kim.PRK,Wu.CHN Beijing/CHN 2010-02-09)",
       R"(
a#1 meet happened Ri,Wu Beijing 2010-02-09 <- a
b#1 meet happened Kim,Wu Beijing 2010-02-09 <- b
)"},
      {"a host's state stays, though an envoy stands for his own", R"(
a 2010-02-12
  visit happened Kim.PRK,>CHN Beijing/CHN 2010-02-09
b 2010-02-12
  visit happened PRK,>CHN China/CHN 2010-02-09)",
       R"(
a#1 visit happened Kim,>CHN Beijing 2010-02-09 <- a b
)"},
      {"one day and one pair, but places in two countries: one place is wrong; within some weeks there are two meetings", R"(
a 2010-02-12
  meet happened Kim.PRK,Wu.CHN Beijing/CHN 2010-02-09
b 2010-02-12
  meet happened Kim.PRK,Wu.CHN Beijing/CHN 2010-02-09
c 2010-02-12
  meet happened Kim.PRK,Wu.CHN Pyongyang/PRK 2010-02-09
d 2010-06-12
  meet happened Kim.PRK,Wu.CHN Beijing/CHN 2010-06-01/2010-06-10
e 2010-06-12
  meet happened Kim.PRK,Wu.CHN Pyongyang/PRK 2010-06-01/2010-06-10)",
       R"(
a#1 meet happened Kim,Wu Beijing 2010-02-09 <- a b c
d#1 meet happened Kim,Wu Beijing 2010-06-01/2010-06-10 <- d
e#1 meet happened Kim,Wu Pyongyang 2010-06-01/2010-06-10 <- e
! a#1: a, b say Beijing; c says Pyongyang; taken: Beijing
)"},
      {"one article says that it was held and another that it was not", R"(
a 2010-02-12
  meet happened Kim.PRK,Wu.CHN Beijing/CHN 2010-02-09
b 2010-02-12
  meet denied Kim.PRK,Wu.CHN - 2010-02-09)",
       R"(
a#1 meet happened Kim,Wu Beijing 2010-02-09 <- a
b#1 meet denied Kim,Wu - 2010-02-09 <- b
! a#1 b#1: a says that it was held; b says that it was not
)"},
      {"an undated article that tells a known story tells its events", R"(
a 2018-04-17
  meet happened Pompeo.USA,Kim.PRK - 2018-04-01
  meet planned Trump.USA,Kim.PRK - -
b -
  meet happened Pompeo.USA,Kim.PRK - -
  meet planned Trump.USA,Kim.PRK - -)",
       R"(
a#1 meet happened Kim,Pompeo - 2018-04-01 <- a b
a#2 meet planned Kim,Trump - 2018-04-17/.. <- a b
)"},
      {"what nothing dates is not one rather than the other of two meetings", R"(
a 2018-05-17
  meet happened Pompeo.USA,Kim.PRK - 2018-05-09
  visit happened Pompeo.USA,>PRK - 2018-05-09
b 2018-09-17
  meet happened Pompeo.USA,Kim.PRK - 2018-09-09
  visit happened Pompeo.USA,>PRK - 2018-09-09
c -
  meet happened Pompeo.USA,Kim.PRK - -
  visit happened Pompeo.USA,>PRK - 2018-09-09)",
       R"(
a#1 meet happened Kim,Pompeo - 2018-05-09 <- a
a#2 visit happened Pompeo,>PRK - 2018-05-09 <- a
b#1 meet happened Kim,Pompeo - 2018-09-09 <- b
b#2 visit happened Pompeo,>PRK - 2018-09-09 <- b c
c#1 meet happened Kim,Pompeo - .. <- c
)"},
      {"a palace and its city on one day", R"(
a 2013-10-22
  meet happened Singh.IND,Putin.RUS Kremlin/RUS 2013-10-21
b 2013-10-23
  meet happened Singh.IND,Putin.RUS Moscow/RUS 2013-10-21
c 2013-10-23
  meet happened Singh.IND,Putin.RUS Moscow/RUS -)",
       R"(
a#1 meet happened Putin,Singh Moscow 2013-10-21 <- a b c
)"},
      {"one article that names two places means two meetings, but a visit goes to many", R"(
a 2013-10-23
  meet happened Singh.IND,Putin.RUS Kremlin/RUS -
  meet happened Singh.IND,Putin.RUS Sochi/RUS -
  visit happened Singh.IND,>RUS Moscow/RUS -
  visit happened Singh.IND,>RUS Sochi/RUS -)",
       R"(
a#1 meet happened Putin,Singh Kremlin ../2013-10-23 <- a
a#2 meet happened Putin,Singh Sochi ../2013-10-23 <- a
a#3 visit happened Singh,>RUS Moscow ../2013-10-23 <- a
)"},
      {"undated talks of three are not those of two, unless the third is of a side that is there", R"(
a 2013-10-23
  meet happened IND,RUS,CHN - -
b 2013-10-23
  meet happened IND,RUS - -
  phone happened Singh.IND,Putin.RUS - -
c 2013-10-23
  phone happened Singh.IND,Putin.RUS,Lavrov.RUS - -)",
       R"(
a#1 meet happened CHN,IND,RUS - ../2013-10-23 <- a
b#1 meet happened IND,RUS - ../2013-10-23 <- b
b#2 phone happened Lavrov,Putin,Singh - ../2013-10-23 <- b c
)"},
      {"undated news of the same days is one event, of other days another", R"(
a 2018-04-17
  meet happened USA,PRK - -
b 2018-04-18
  meet happened USA,PRK - -
c 2018-06-18
  meet happened USA,PRK - -)",
       R"(
a#1 meet happened PRK,USA - ../2018-04-17 <- a b
c#1 meet happened PRK,USA - ../2018-06-18 <- c
)"},
      {"undated talk of a meeting, within a week and not", R"(
a 2018-04-17
  meet hypothetical USA,PRK - -
b 2018-04-24
  meet hypothetical USA,PRK - -
c 2018-05-02
  meet hypothetical USA,PRK - -)",
       R"(
a#1 meet hypothetical PRK,USA - .. <- a b
c#1 meet hypothetical PRK,USA - .. <- c
)"},
      {"undated news is of these days, not of a meeting a year ago", R"(
a 2018-04-17
  meet happened Trump.USA,Abe.JPN - -
b 2018-04-17
  meet happened Trump.USA,Abe.JPN - 2017-02-10/2017-02-12)",
       R"(
b#1 meet happened Abe,Trump - 2017-02-10/2017-02-12 <- b
a#1 meet happened Abe,Trump - ../2018-04-17 <- a
)"},
      {"an undated article tells its own news", R"(
a -
  meet happened Trump.USA,Abe.JPN - -
  meet happened Trump.USA,Abe.JPN - -
b -
  meet happened Trump.USA,Abe.JPN - -)",
       R"(
a#1 meet happened Abe,Trump - .. <- a
b#1 meet happened Abe,Trump - .. <- b
)"},
      {"a plan that came true", R"(
a 2018-04-17
  meet planned Kim.PRK,Moon.KOR - 2018-04-27
b 2018-04-28
  meet happened Kim.PRK,Moon.KOR Panmunjom/KOR 2018-04-27)",
       R"(
a#1 meet happened Kim,Moon Panmunjom 2018-04-27 <- a b
)"},
      {"a plan of which nothing is dated, and what came of it two months later", R"(
a 2018-04-17
  meet planned Kim.PRK,Trump.USA - -
b 2018-06-12
  meet happened Kim.PRK,Trump.USA Singapore/SGP 2018-06-12)",
       R"(
a#1 meet happened Kim,Trump Singapore 2018-06-12 <- a b
)"},
      {"a plan is not what was told before it", R"(
a 2018-04-17
  meet happened Kim.PRK,Moon.KOR - 2018-04-17
b 2018-04-17
  meet planned Kim.PRK,Moon.KOR - -
  meet happened Kim.PRK,Moon.KOR - 2018-04-05)",
       R"(
b#2 meet happened Kim,Moon - 2018-04-05 <- b
a#1 meet happened Kim,Moon - 2018-04-17 <- a
b#1 meet planned Kim,Moon - 2018-04-17/.. <- b
)"},
      {"a plan that was called off later", R"(
a 2018-05-20
  meet planned Kim.PRK,Trump.USA Singapore/SGP 2018-06-12
b 2018-05-24
  meet denied Kim.PRK,Trump.USA Singapore/SGP 2018-06-12)",
       R"(
a#1 meet denied Kim,Trump Singapore 2018-06-12 <- a b
)"},
      {"a plan that was made after a refusal", R"(
a 2018-05-20
  meet denied Kim.PRK,Trump.USA Singapore/SGP 2018-06-12
b 2018-05-24
  meet planned Kim.PRK,Trump.USA Singapore/SGP 2018-06-12)",
       R"(
a#1 meet denied Kim,Trump Singapore 2018-06-12 <- a
b#1 meet planned Kim,Trump Singapore 2018-06-12 <- b
)"},
      {"who accuses whom is not who is accused by whom", R"(
a 2018-05-20
  ACCUSE happened USA,>PRK - 2018-05-19
b 2018-05-20
  ACCUSE happened PRK,>USA - 2018-05-19
c 2018-05-20
  ACCUSE happened USA,>PRK - 2018-05-19)",
       R"(
a#1 ACCUSE happened USA,>PRK - 2018-05-19 <- a c
b#1 ACCUSE happened PRK,>USA - 2018-05-19 <- b
)"},
      {"no chain from one month's beginning to its end", R"(
a 2018-05-31
  meet happened Kim.PRK,Moon.KOR - 2018-05-01/2018-05-12
b 2018-05-31
  meet happened Kim.PRK,Moon.KOR - 2018-05-10/2018-05-22
c 2018-05-31
  meet happened Kim.PRK,Moon.KOR - 2018-05-20/2018-05-31)",
       R"(
a#1 meet happened Kim,Moon - 2018-05-10/2018-05-12 <- a b
c#1 meet happened Kim,Moon - 2018-05-20/2018-05-31 <- c
)"},
      {"nobody takes part", R"(
a 2018-05-31
  meet happened - - 2018-05-30
b 2018-05-31
  meet happened - - 2018-05-30)",
       R"(
a#1 meet happened - - 2018-05-30 <- a
b#1 meet happened - - 2018-05-30 <- b
)"},
  };
  for (const Case& c : cases) {
    INFO(c.name);
    CHECK(dump(build_graph(tell(c.story))) == c.graph);
  }
}

TEST_CASE("bounds come from words, status and publication, and nothing is guessed") {
  const Case cases[] = {
      {"held: not after the article", "a 2018-05-31\n  visit happened Kim.PRK - 2018-05-20/..",
       "\na#1 visit happened Kim - 2018-05-20/2018-05-31 <- a\n"},
      {"planned: not before the article", "a 2018-05-31\n  visit planned Kim.PRK - ../2018-06-30",
       "\na#1 visit planned Kim - 2018-05-31/2018-06-30 <- a\n"},
      {"possible or denied: the article says nothing",
       "a 2018-05-31\n  visit hypothetical Kim.PRK - -\n  phone denied Kim.PRK - -",
       "\na#1 visit hypothetical Kim - .. <- a\na#2 phone denied Kim - .. <- a\n"},
      {"nothing known", "a -\n  visit happened Kim.PRK - -", "\na#1 visit happened Kim - .. <- a\n"},
      {"it was tomorrow there", "a 2018-05-31\n  visit happened Kim.PRK - 2018-06-01",
       "\na#1 visit happened Kim - 2018-06-01 <- a\n"},
      {"held in the article's future", "a 2018-05-31\n  visit happened Kim.PRK - 2018-06-05",
       "\na#1 visit happened Kim - ../2018-05-31 <- a\n"
       "! a#1: a says 2018-06-05; a, published 2018-05-31, tells of it as held; given up: a says 2018-06-05\n"},
  };
  for (const Case& c : cases) {
    INFO(c.name);
    CHECK(dump(build_graph(tell(c.story))) == c.graph);
  }
}

TEST_CASE("what articles say of the order of events bounds them, across articles that tell of one event") {
  const Case cases[] = {
      {"two days after the summit, whose day another paper has", R"(
a 2018-05-31
  meet happened Kim.PRK,Moon.KOR - -
  meet happened Moon.KOR,Trump.USA - - after+2/a#1
b 2018-05-31
  meet happened Kim.PRK,Moon.KOR - 2018-05-26)",
       R"(
a#1 meet happened Kim,Moon - 2018-05-26 <- a b
a#2 meet happened Moon,Trump - 2018-05-28 <- a
)"},
      {"before and after, of plans too", R"(
a 2018-05-31
  visit happened Pompeo.USA,>PRK - 2018-05-09 before/a#2
  meet happened Moon.KOR,Trump.USA - 2018-05-01/.. before/a#3
  meet planned Kim.PRK,Trump.USA - 2018-06-12)",
       R"(
a#1 visit happened Pompeo,>PRK - 2018-05-09 <- a
a#2 meet happened Moon,Trump - 2018-05-09/2018-05-31 <- a
a#3 meet planned Kim,Trump - 2018-06-12 <- a
)"},
      {"on a visit of three days", R"(
a 2018-05-31
  visit happened Moon.KOR,>USA - 2018-05-21/2018-05-23
  meet happened Moon.KOR,Trump.USA - - during/a#1)",
       R"(
a#1 visit happened Moon,>USA - 2018-05-21/2018-05-23 <- a
a#2 meet happened Moon,Trump - 2018-05-21/2018-05-23 <- a
)"},
      {"an order that the days exclude is given up and told", R"(
a 2018-05-31
  meet happened Kim.PRK,Moon.KOR - 2018-05-26
  meet happened Moon.KOR,Trump.USA - 2018-05-22 after/a#1)",
       R"(
a#2 meet happened Moon,Trump - 2018-05-22 <- a
a#1 meet happened Kim,Moon - 2018-05-26 <- a
! a#1 a#2: a says 2018-05-26; a says 2018-05-22; a says that a#2 was after a#1 (“after”); given up: a says that a#2 was after a#1 (“after”)
)"},
      {"a circle", R"(
a -
  meet happened Kim.PRK,Moon.KOR - - after+1/a#2
  meet happened Moon.KOR,Trump.USA - - after+1/a#1)",
       R"(
a#2 meet happened Moon,Trump - .. <- a
a#1 meet happened Kim,Moon - .. <- a
! a#1 a#2: a says that a#1 was after a#2 (“after+1”); a says that a#2 was after a#1 (“after+1”); given up: a says that a#2 was after a#1 (“after+1”)
)"},
  };
  for (const Case& c : cases) {
    INFO(c.name);
    CHECK(dump(build_graph(tell(c.story))) == c.graph);
  }
}

TEST_CASE("what is told to be before something stands before it and is tied to it, days or no days") {
  const Graph graph = build_graph(tell(R"(
a -
  meet happened Kim.PRK,Moon.KOR - - after/a#2
  meet happened Moon.KOR,Trump.USA - - after/a#3
  meet happened Abe.JPN,Trump.USA - -
  meet happened Abe.JPN,Xi.CHN - -)"));
  CHECK(dump(graph) == R"(
a#3 meet happened Abe,Trump - .. <- a
a#2 meet happened Moon,Trump - .. <- a
a#1 meet happened Kim,Moon - .. <- a
a#4 meet happened Abe,Xi - .. <- a
)");
  std::string order;
  for (const Vertex v : events(graph))
    for (const Vertex w : events(graph))
      if (boost::edge(v, w, graph).second) order += event(graph, v).id + "<" + event(graph, w).id + " ";
  CHECK(order == "a#3<a#2 a#2<a#1 ");
  CHECK(event(graph, *find_event(graph, "a#1")).order ==
        std::vector<std::string>{"a says that a#1 was after a#2 (“after”)"});
}

namespace {

/// Many overlapping stories about few people, so that a lot may merge.
std::vector<Record> rumours(unsigned seed) {
  std::mt19937 random(seed);
  const auto pick = [&](std::vector<std::string> from) { return from[random() % from.size()]; };
  std::string story;
  for (int article = 0; article < 40; ++article) {
    const auto day = [&] { return iso(Day{date::year{2018} / 4 / 1} + date::days{static_cast<int>(random() % 40)}); };
    story += "a" + std::to_string(article) + " " + (random() % 5 == 0 ? "-" : day()) + "\n";
    for (int event = 0; event < 4; ++event) {
      story += "  " + pick({"meet", "meet", "visit", "multilateral", "ACCUSE"}) + " " +
               pick({"happened", "happened", "planned", "denied", "hypothetical"}) + " " +
               pick({"Kim.PRK,Moon.KOR", "Kim.PRK,Moon.KOR,Trump.USA", "PRK,KOR", "envoy.PRK*,Moon.KOR", "Moon.KOR"}) + " " +
               pick({"-", "Seoul/KOR", "Panmunjom/KOR"}) + " " + pick({"-", day(), day() + "/..", "../" + day()}) +
               (event > 0 && random() % 4 == 0
                    ? pick({" after/", " before+3/", " during/"}) + "a" + std::to_string(article) + "#1"
                    : "") +
               "\n";
    }
  }
  return tell(story);
}

}  // namespace

TEST_CASE("any order of the records, any number of times each, gives the same graph") {
  for (unsigned seed = 1; seed <= 20; ++seed) {
    INFO("seed " << seed);
    auto records = rumours(seed);
    const std::string expected = json(build_graph(records));
    std::mt19937 random(seed);
    for (int round = 0; round < 3; ++round) {
      records.push_back(records[random() % records.size()]);
      std::shuffle(records.begin(), records.end(), random);
      REQUIRE(json(build_graph(records)) == expected);
    }
  }
}

TEST_CASE("of two records with one id the same one is taken, whatever their order") {
  const auto one = tell("a 2018-05-31\n  visit happened Kim.PRK - 2018-05-20");
  const auto other = tell("a 2018-05-31\n  visit happened Kim.PRK - 2018-05-21");
  CHECK(json(build_graph({one[0], other[0]})) == json(build_graph({other[0], one[0]})));
}

TEST_CASE("an actor is what most articles say, with all its names") {
  std::vector<Record> records(3);
  for (int i = 0; i < 3; ++i) records[i].id = "a" + std::to_string(i);
  records[0].actors = {{"person/k-k-gwan", ActorKind::person, "Kim", "PRK", "envoy", {{{0, 3}, "the envoy"}}}};
  records[1].actors = {{"person/k-k-gwan", ActorKind::group, "Kim Kye Gwan", "", "negotiator", {}}};
  records[2].actors = {{"person/k-k-gwan", ActorKind::person, "Kim Kye-gwan", "PRK", "envoy", {}},
                       {"state/PRK", ActorKind::state, "North Korea", "PRK", "", {}}};
  const Graph graph = build_graph(records);
  const ActorNode& kim = actor(graph, 0);
  CHECK(kim.kind == ActorKind::person);
  CHECK(kim.name == "Kim Kye Gwan");
  CHECK(kim.state == "PRK");
  CHECK(kim.role == "envoy");
  CHECK(kim.names == std::vector<std::string>{"Kim", "Kim Kye Gwan", "Kim Kye-gwan", "the envoy"});
  REQUIRE(boost::edge(0, 1, graph).second);
  CHECK(graph[boost::edge(0, 1, graph).first].kind == EdgeKind::membership);
}

TEST_CASE("a participation keeps the forms that the event's own sentences use") {
  auto records = tell("a 2018-05-31\n  visit happened Kim.PRK - 2018-05-20");
  records[0].actors[0].mentions = {{{100, 103}, "the envoy"}, {{10, 13}, "Kim"}};
  const Graph graph = build_graph(records);
  const auto edge = boost::edge(0, 1, graph);
  REQUIRE(edge.second);
  CHECK(graph[edge.first].names == std::vector<std::string>{"the envoy"});
}

TEST_CASE("evidence has every sentence once, retold ones too, by article and place") {
  auto records =
      tell("b 2018-05-31\n  visit happened Kim.PRK - 2018-05-20\na 2018-05-31\n  visit happened Kim.PRK - 2018-05-20");
  Event& event = records[0].events[0];
  event.retold = {{{900, 950}, {910, 913}, "told again"}, event.evidence, {{20, 50}, {30, 33}, "told before"}};
  const Graph graph = build_graph(records);
  std::string text;
  for (const Source& source : entente::event(graph, events(graph)[0]).evidence)
    text += source.article + std::to_string(source.span.start) + " " + source.text + "\n";
  CHECK(text == "a100 a sentence 1\nb20 told before\nb100 b sentence 1\nb900 told again\n");
}

TEST_CASE("events that are certainly in order are tied by `before`, without what follows from it") {
  const Graph graph = build_graph(tell(R"(
a 2018-12-31
  visit happened Kim.PRK - 2018-01-01
  visit happened Moon.KOR - 2018-02-01/2018-03-01
  visit happened Abe.JPN - 2018-02-15
  visit happened Xi.CHN - 2018-04-01)"));
  std::string order;
  for (const Vertex v : events(graph))
    for (const Vertex w : events(graph))
      if (boost::edge(v, w, graph).second) order += event(graph, v).id + "<" + event(graph, w).id + " ";
  CHECK(order == "a#1<a#2 a#1<a#3 a#2<a#4 a#3<a#4 ");
}

TEST_CASE("what several articles tell is surer than what one tells") {
  const auto score = [](const std::string& story) {
    const Graph graph = build_graph(tell(story));
    return event(graph, events(graph)[0]).score;
  };
  CHECK(score("a 2018-05-31\n  visit happened Kim.PRK - 2018-05-20\n  visit happened Kim.PRK - 2018-05-20") == 0.75);
  CHECK(score("a 2018-05-31\n  visit happened Kim.PRK - 2018-05-20\nb 2018-05-31\n  visit happened Kim.PRK - 2018-05-20") ==
        0.83);
}

TEST_CASE("an id that two records use is given once") {
  auto records =
      tell("a 2018-05-31\n  visit happened Kim.PRK - 2018-05-20\nb 2018-05-31\n  visit happened Moon.KOR - 2018-05-20");
  records[1].events[0].id = "a#1";
  CHECK(dump(build_graph(records)) ==
        "\na#1 visit happened Kim - 2018-05-20 <- a\na#1-2 visit happened Moon - 2018-05-20 <- b\n");
}

TEST_CASE("no records make an empty graph") { CHECK(boost::num_vertices(build_graph({})) == 0); }
