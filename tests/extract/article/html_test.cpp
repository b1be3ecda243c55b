#include "extract/article/html.hpp"

#include <catch2/catch.hpp>
#include <memory_resource>

using namespace entente;

namespace {

// title | published | language, then the text; or the problems.
std::string read(const std::string& html, const std::string& file = "page.html") {
  std::string problems;
  const auto article =
      read_html(html, {file, "page", file}, [&](const Problem& problem) { problems += "! " + problem.sentence + "\n"; });
  if (!article) return problems;
  return problems + article->title + " | " + iso(article->published.value_or(Period{})) + " | " + article->language + "\n" +
         article->text;
}

std::string text_of_page(const std::string& html) {
  const std::string all = read(html);
  return all.substr(all.find('\n') + 1);
}

std::string day_of_page(const std::string& head) {
  const std::string all = read("<html><head>" + head + "</head><body><p>Text.</p></body></html>");
  return all.substr(3, all.find(" | ", 3) - 3);
}

std::string repeat(const std::string& part, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += part;
  return all;
}

const std::string too_complex = "! page.html: is too large or too deeply nested to be read as HTML\n";

}  // namespace

TEST_CASE("A page gives its title, day, language and main text") {
  CHECK(read(R"(<!DOCTYPE html><html lang="en-GB"><head><title>Talks held - The Site</title>
      <meta property="article:published_time" content="2010-02-12T09:30:00+09:00">
      <style>p { color: red }</style><script>var a = "<p>no</p>";</script></head>
      <body><header><p>The Site</p></header><nav><ul><li><a href="/">Home</a></li></ul></nav>
      <article><h1>Talks held</h1><p>Kim met <b>Wu</b>&nbsp;in
         Beijing &amp; left.</p><ul><li>First point</li><li>Second point</li></ul>
      <p>He will<br>return.</p></article>
      <aside><p>Read also</p></aside><form><p>Subscribe</p></form><footer><p>Imprint</p></footer></body></html>)") ==
        "Talks held | 2010-02-12 | en-GB\n"
        "Talks held\nKim met Wu\u00A0in Beijing & left.\nFirst point\nSecond point\nHe will\nreturn.");
}

TEST_CASE("The main text of a page is found") {
  const std::pair<const char*, const char*> cases[] = {
      {"Just words, no tags", "Just words, no tags"},
      {"<p>One<p>Two<div>Three<p>Four</div>", "One\nTwo\nThree\nFour"},
      {"<main><p>Long text of the page itself.</p></main><div>Other</div>", "Long text of the page itself."},
      {"<main><p>Short</p></main><div>Most of the text stands here</div>", "Short\nMost of the text stands here"},
      {"<main><article><p>The article's own words.</p></article><p>More</p></main>", "The article's own words."},
      {"<article><p>First comment</p></article><article><p>Other comment</p></article>", "First comment\nOther comment"},
      {"<div><a href=x>Menu one</a> <a href=y>two</a></div><p>The words of the text.</p>", "The words of the text."},
      {"<p><a href=x>Nothing but a link</a></p>", "Nothing but a link"},
      {"<p><a href=x>Kim met Wu on Thursday</a>, KCNA said.</p>", "Kim met Wu on Thursday, KCNA said."},
      {"<p><a href=x>Kim met Wu on Thursday</a>, KCNA said.</p><p>They talked for three days, it said.</p>",
       "Kim met Wu on Thursday, KCNA said.\nThey talked for three days, it said."},
      {"<form><p>A page that a server made as one form.</p></form><p>Small</p>",
       "A page that a server made as one form.\nSmall"},
      {"<div hidden>x</div><div aria-hidden=true>y</div><div role=navigation>z</div><p>Seen</p>", "Seen"},
      {"<table><tr><td>Kim</td><td>Wu</td></tr></table>", "Kim\nWu"},
      {"<p>H<sub>2</sub>O and <custom>own</custom> words</p>", "H2O and\nown\nwords"},
      {"<p>Kim <!-- a comment --> met<!-- another --> Wu</p>", "Kim met Wu"},
      {"<p>&nbsp;</p><p>\u200B</p><p>Text</p>", "Text"},
      {"<p>\u0110\u00E0m ph\u00E1n&#8212;&eacute;&lt;b&gt;</p>", "\u0110\u00E0m ph\u00E1n\u2014\u00E9<b>"},
      {"<svg><title>Icon</title><text>y</text></svg><p>Text</p>", "Text"},
      {"<textarea><p>typed</p></textarea><p>Text", "Text"},
  };
  for (const auto& [html, text] : cases) {
    CAPTURE(html);
    CHECK(text_of_page(html) == text);
  }
}

TEST_CASE("The title is the one for sharing, the heading or the page's own") {
  const std::pair<const char*, const char*> cases[] = {
      {"<title>A - Site</title><meta property=og:title content='Shared &amp;\n title'><h1>A</h1>x", "Shared & title"},
      {"<title>Talks held - Site</title><h1>Talks  <i>held</i></h1>x", "Talks held"},
      {"<title>Talks held</title><h1>The Site</h1>x", "Talks held"},
      {"<h1>Talks held</h1>x", "Talks held"},
      {"x", ""},
  };
  for (const auto& [html, title] : cases) {
    CAPTURE(html);
    const std::string all = read(html);
    CHECK(all.substr(0, all.find(" |")) == title);
  }
}

TEST_CASE("The day is the most trustworthy of those that a page gives") {
  const std::pair<const char*, const char*> cases[] = {
      {"", ".."},
      {"<meta name=date content=2010-02-12>", "2010-02-12"},
      {"<meta name=DC.date.issued content=20100212>", "2010-02-12"},
      {"<meta name=date content=2010-02>", "2010-02-01/2010-02-28"},
      {"<meta name=date content='last week'>", ".."},
      {"<meta name=date content=2010-01-01><time datetime='2010-02-12 10:00'>x</time>", "2010-02-12"},
      {"<time datetime=2010-01-01></time><meta itemprop=datePublished content=2010-02-12>", "2010-02-12"},
      {"<time itemprop=datePublished datetime=2010-02-12T10:00></time>", "2010-02-12"},
      {R"(<time datetime=2010-01-01></time><script type="application/ld+json">{"@graph": [{"@type": "WebSite"},
          {"@type": "NewsArticle", "datePublished": "2010-02-12T23:00:00-05:00"}]}</script>)",
       "2010-02-12"},
      {R"(<script type="application/ld+json">{"datePublished": "2010-01-01"}</script>
          <meta property="article:published_time" content="2010-02-12">)",
       "2010-02-12"},
      {R"(<script type="application/ld+json">{"datePublished": </script><meta name=date content=2010-02-12>)", "2010-02-12"},
      {R"(<script type="application/ld+json">{"datePublished": 7}</script><meta name=date content=2010-02-12>)",
       "2010-02-12"},
      {R"(<script>{"datePublished": "2010-02-12"}</script>)", ".."},
  };
  for (const auto& [head, day] : cases) {
    CAPTURE(head);
    CHECK(day_of_page(head) == day);
  }
  const std::string nested = repeat("[", 100'000) + repeat("]", 100'000);
  CHECK(day_of_page("<script type=\"application/ld+json\">" + nested + "</script>") == "..");
  CHECK(read("<p>x", "2010-02-12-talks.html") == " | 2010-02-12 | \nx");
  CHECK(read("<meta name=date content=2010-02-13><p>x", "2010-02-12-talks.html") == " | 2010-02-13 | \nx");
}

TEST_CASE("The language is the page's, as a code") {
  CHECK(read("<html lang=VI><p>x") == " | .. | vi\nx");
  CHECK(read("<html><meta property=og:locale content=en_US><p>x") == " | .. | en-US\nx");
  CHECK(read("<html lang='\"><x'><p>x") == " | .. | \nx");
}

TEST_CASE("A page is decoded by its mark, its own word, or as what it must be") {
  CHECK(text_of_page("<meta charset=utf-8><p>\u0110\u00E0m</p>") == "\u0110\u00E0m");
  CHECK(text_of_page("\xEF\xBB\xBF<meta charset=windows-1258><p>\u0110\u00E0m</p>") == "\u0110\u00E0m");
  CHECK(text_of_page("<meta charset='iso-8859-1'><p>caf\xE9 \x93ok\x94</p>") == "caf\u00E9 \u201Cok\u201D");
  CHECK(text_of_page("<META http-equiv=Content-Type content=\"text/html; charset = GB2312\"><p>\xB1\xB1\xBE\xA9</p>") ==
        "\u5317\u4EAC");
  CHECK(text_of_page("<meta charset=no-such-thing><p>\u0110\u00E0m</p>") == "\u0110\u00E0m");
  CHECK(text_of_page("<p>caf\xE9</p>") == "caf\u00E9");
  CHECK(read("<meta charset=utf-8><p>caf\xE9</p>") ==
        "! page.html: 1 place is not valid UTF-8 and was replaced\n | .. | \ncaf\uFFFD");
  using namespace std::string_literals;
  CHECK(text_of_page("\xFF\xFE<\0p\0>\0\x10\x01"s) == "\u0110");
}

TEST_CASE("Pages without text are problems") {
  CHECK(read("<html><body><script>x</script></body></html>") == "! page.html: has no text\n");
  using namespace std::string_literals;
  CHECK(read("<p>a\0b</p>"s) == "! page.html: is not text\n");
}

TEST_CASE("Hostile pages are refused or read in bounded time and memory") {
  const std::size_t many = 200'000;
  CHECK(read(repeat("<div>", many)) == too_complex);
  CHECK(read(repeat("<div>", 600) + "x") == too_complex);
  CHECK(read(repeat("<p>x", many)) == too_complex);
  CHECK(read(std::string((std::size_t{16} << 20) + 1, 'x')) == too_complex);
  CHECK(read("<p" + repeat(" a", many) + ">x") == too_complex);
  CHECK(read(repeat("<script", many / 4)) == too_complex);
  CHECK(read(repeat("<div><object></div></object>", 10'000) + repeat("</p>", many)) == too_complex);
  CHECK(read("<svg><style>" + repeat("<g>", many)) == too_complex);
  CHECK(read("<!--a--!>" + repeat("<g>", many)) == too_complex);
  // Ever more elements are opened anew in every paragraph: too few tags to be refused, too much memory to be finished.
  std::string tangled;
  for (int i = 0; i < 10'000; ++i) tangled += "<p><b a=" + std::to_string(i) + "><object></b></object>";
  CHECK(read(tangled) == too_complex);
  CHECK(text_of_page(repeat("<div>", 300) + "deep" + repeat("</div>", 300)) == "deep");
  CHECK(text_of_page(repeat("<p>x</p><br>", 10'000)).size() == 2 * 10'000 - 1);
  CHECK(text_of_page("<script>" + repeat("a<b;", 1'000) + "</script><p>Text") == "Text");
}

TEST_CASE("Drawings and formulas that make gumbo end the program do not") {
  const std::pair<std::string, std::string> cases[] = {
      {"<table><math a=1><mi><![CDATA[<?]]>&", "&"},
      {"<table><MATH><mtext><![CDATA[<link>]]>&</math></table>x", "x"},
      {"<table><math><select><mtext><select><td>x", "x"},
      {"<math><thead><mtext><select></select><tr><colgroup><h1><select><tbody/></body></select>x", "x"},
      {"a<svg>b<svg>c</svg>d", "ad"},
      {"a<svg><p>b</math>c", "a\nbc"},
  };
  for (const auto& [html, text] : cases) {
    CAPTURE(html);
    CHECK_NOTHROW(read(html));
    CHECK(text_of_page(html) == text);
  }
  CHECK(read(repeat("<svg>", 90'000) + "x") == too_complex);
}

TEST_CASE("Every truncation of a page and every broken byte in it is read or refused") {
  const std::string page =
      "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>T</title><script type='application/ld+json'>{\"a\":[1]}"
      "</script></head><body><table><p>a<tr><td><b><i>x</b>y</i><svg><title>q</title></svg><select><option>o</table><!-- c "
      "-->"
      "<p>&amp;&#x41;&bogus;\u0110</p></body></html>";
  for (std::size_t i = 0; i < page.size(); ++i) {
    CHECK_NOTHROW(read(page.substr(0, i)));
    for (const char c : {'<', '>', '"', '&', '/', '\0', '\xFF'}) {
      std::string broken = page;
      broken[i] = c;
      CHECK_NOTHROW(read(broken));
    }
  }
}

TEST_CASE("a page for which there is no memory is refused, and no exception crosses the parser") {
  std::pmr::memory_resource* before = std::pmr::set_default_resource(std::pmr::null_memory_resource());
  const std::string problems = read("<p>Text.</p>");
  std::pmr::set_default_resource(before);
  CHECK(problems == "! page.html: is too large or too deeply nested to be read as HTML\n");
}
