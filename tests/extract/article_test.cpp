#include "extract/article.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace entente;
using namespace std::string_literals;

namespace {

namespace fs = std::filesystem;

std::string dump(ArticleReader& reader) {
  std::string articles;
  while (const auto article = reader.next()) {
    articles += article->id + " | " + article->title + " | " + iso(article->published.value_or(Period{})) + " | " +
                article->language + " | " + article->text + "\n";
  }
  return articles;
}

// Articles as "id | title | published | language | text", then problems, "!" before those that lost an article.
template <typename Open>
std::string read_all(Open open) {
  std::string problems;
  const auto reader =
      open([&](const Problem& problem) { problems += (problem.lost ? "! " : "? ") + problem.sentence + "\n"; });
  const std::string articles = dump(*reader);
  return articles + problems;
}

std::string read_stream(const std::string& bytes, InputFormat format = InputFormat::automatic,
                        const std::string& name = "in.txt") {
  std::istringstream input(bytes);
  return read_all([&](const OnProblem& on_problem) { return read_articles(input, name, format, on_problem); });
}

std::string read_lines(const std::string& bytes) { return read_stream(bytes, InputFormat::automatic, "in.ndjson"); }

/// A folder that is gone when the test is.
class Folder {
 public:
  explicit Folder(const std::string& name) : path_(fs::temp_directory_path() / ("entente-article-test-" + name)) {
    fs::remove_all(path_);
    fs::create_directories(path_);
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void write(const std::string& name, const std::string& bytes) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }
  std::string path(const std::string& name = {}) const { return name.empty() ? path_.string() : (path_ / name).string(); }

  // What is read of paths, with this folder's path as "DIR".
  std::string read(const std::vector<std::string>& paths, InputFormat format = InputFormat::automatic) const {
    std::string all = read_all([&](const OnProblem& on_problem) { return read_articles(paths, format, on_problem); });
    for (std::size_t at = all.find(path_.string()); at != std::string::npos; at = all.find(path_.string(), at)) {
      all.replace(at, path_.string().size(), "DIR");
    }
    return all;
  }

 private:
  fs::path path_;
};

}  // namespace

TEST_CASE("A plain text is one article, as it is") {
  CHECK(read_stream("Kim met Wu.\r\nThey talked.\r\n") == "in |  | .. |  | Kim met Wu.\r\nThey talked.\r\n\n");
  CHECK(read_stream("Talks held\n\nKim met Wu.") == "in | Talks held | .. |  | Talks held\n\nKim met Wu.\n");
  CHECK(read_stream("\n Talks held \r\n \r\nKim met Wu.") ==
        "in | Talks held | .. |  | \n Talks held \r\n \r\nKim met Wu.\n");
  CHECK(read_stream("Kim met Wu.\n\nThey talked.") == "in |  | .. |  | Kim met Wu.\n\nThey talked.\n");
  CHECK(read_stream("Talks held\nKim met Wu.") == "in |  | .. |  | Talks held\nKim met Wu.\n");
  CHECK(read_stream("Talks held\n\n") == "in |  | .. |  | Talks held\n\n\n");
  const std::string title(200, 'x');
  CHECK(read_stream(title + "\n\ny") == "in | " + title + " | .. |  | " + title + "\n\ny\n");
  CHECK(read_stream(title + "x\n\ny") == "in |  | .. |  | " + title + "x\n\ny\n");
}

TEST_CASE("The format is told from the first bytes, and where they say nothing from the name") {
  const std::pair<std::string, std::string> cases[] = {
      {"{\"text\": \"x\"}", "in-1 |  | .. |  | x\n"},
      {" \n{ \"text\": \"x\"}", "in-2 |  | .. |  | x\n"},
      {"\xEF\xBB\xBF{\"text\":\"x\"}", "in-1 |  | .. |  | x\n"},
      {"<p>x", "in |  | .. |  | x\n"},
      {"\n<!doctype html><p>x", "in |  | .. |  | x\n"},
      {"<?xml version='1.0'?><html><p>x", "in |  | .. |  | x\n"},
      {"<SRD> to form a unit", "in |  | .. |  | <SRD> to form a unit\n"},
      {"<private talks>", "in |  | .. |  | <private talks>\n"},
      {"<", "in |  | .. |  | <\n"},
      {"[AFP] Kim met Wu", "in |  | .. |  | [AFP] Kim met Wu\n"},
      {"{curly} words", "in |  | .. |  | {curly} words\n"},
  };
  for (const auto& [bytes, articles] : cases) {
    CAPTURE(bytes);
    CHECK(read_stream(bytes) == articles);
  }
  CHECK(read_stream("a &amp; b", InputFormat::automatic, "in.HTM") == "in |  | .. |  | a & b\n");
  CHECK(read_lines("a & b") == "! in.ndjson:1: is not JSON at byte 1: invalid value; line skipped\n");
  CHECK(read_stream("<p>x", InputFormat::text) == "in |  | .. |  | <p>x\n");
  CHECK(read_stream("x", InputFormat::html) == "in |  | .. |  | x\n");
}

TEST_CASE("NDJSON is an article a line") {
  CHECK(read_lines(R"({"id": "a", "title": "T", "text": "Kim\nmet", "published": "2010-02-12", "language": "en"})"
                   "\r\n\n  \n"
                   R"({"more": {"text": [1, {"text": "no"}]}, "text": "\u0110\ud83d\ude00", "id": 17, "title": null})"
                   "\n") ==
        "a | T | 2010-02-12 | en | Kim\nmet\n"
        "17 |  | .. |  | \u0110\U0001F600\n");
}

TEST_CASE("The day of publication may be a day, a time, a month or a year") {
  const std::pair<const char*, const char*> cases[] = {
      {"\"2010-02-12\"", "2010-02-12"},
      {"\"2010-02-12T23:59:59-10:00\"", "2010-02-12"},
      {"\"2010-02-12 10:00\"", "2010-02-12"},
      {"\" 20100212 \"", "2010-02-12"},
      {"20100212", "2010-02-12"},
      {"\"2010-02\"", "2010-02-01/2010-02-28"},
      {"\"2010\"", "2010-01-01/2010-12-31"},
      {"2010", "2010-01-01/2010-12-31"},
      {"null", ".."},
      {"\"\"", ".."},
  };
  for (const auto& [day, period] : cases) {
    CAPTURE(day);
    CHECK(read_lines("{\"text\":\"x\",\"published\":" + std::string(day) + "}") ==
          "in-1 |  | " + std::string(period) + " |  | x\n");
  }
  for (const std::string day : {"2010-02-30", "2010-13", "12.2.2010", "2010-02-12x", "yesterday", "0000", "-2010"}) {
    CHECK(read_lines("{\"text\":\"x\",\"published\":\"" + day + "\"}") ==
          "in-1 |  | .. |  | x\n? in.ndjson:1: published \"" + day +
              "\" is no day, month or year such as 2010-02-12; the date is left unknown\n");
  }
}

TEST_CASE("Lines that are no article are reported with their number and passed over") {
  const std::pair<std::string, std::string> cases[] = {
      {"{\"text\": \"x\"", "is not JSON at byte 13: missing a comma or '}' after an object member"},
      {"{\"text\": \"x\"} {\"text\": \"y\"}",
       "is not JSON at byte 15: the document root must not be followed by other values"},
      {"what", "is not JSON at byte 1: invalid value"},
      {"7", "is not a JSON object"},
      {"\"text\"", "is not a JSON object"},
      {"[{\"text\": \"x\"}]", "is not a JSON object"},
      {"{}", "has no text"},
      {"{\"text\": \" \\n\\u00a0\"}", "has no text"},
      {"{\"text\": null}", "has no text"},
      {"{\"text\": 7}", "text is not a string"},
      {"{\"text\": [\"x\"]}", "text is not a string"},
      {"{\"text\": {\"text\": \"x\"}}", "text is not a string"},
      {"{\"text\": \"x\"}\0"s, "is not text"},
      {"{\"a\":" + std::string(3'000'000, '['), "nests deeper than 64 levels"},
  };
  const std::string good = "{\"text\":\"x\"}\n";
  for (const auto& [line, message] : cases) {
    CAPTURE(line.substr(0, 100));
    CHECK(read_lines(good + line + "\n" + good) ==
          "in-1 |  | .. |  | x\nin-3 |  | .. |  | x\n! in.ndjson:2: " + message + "; line skipped\n");
  }
  CHECK(read_lines("{\"text\":\"x\",\"title\":[1],\"language\":true}") ==
        "in-1 |  | .. |  | x\n? in.ndjson:1: title is not a string; left out\n? in.ndjson:1: language is not a string; left "
        "out\n");
}

TEST_CASE("JSON over several lines is one problem, not one a line") {
  CHECK(read_lines("{\n  \"text\": \"x\"\n}\n{\n}\n") ==
        "! in.ndjson: must hold one JSON object a line, but has one over several lines; \"jq -c .\" turns it into that\n");
  CHECK(read_lines("{\"id\": 1,\n  \"text\": \"x\"}") ==
        "! in.ndjson: must hold one JSON object a line, but has one over several lines; \"jq -c .\" turns it into that\n");
  CHECK(read_lines("[{\"text\": \"x\"},\n{\"text\": \"y\"}]") ==
        "! in.ndjson: must hold one JSON object a line, but is a JSON array; \"jq -c .[]\" turns it into that\n");
}

TEST_CASE("A broken first line is one problem, also where it ends as if its object went on") {
  const std::string article = "{\"text\": \"x\"}\n";
  const std::string missing = "! in.ndjson:1: is not JSON at byte ";
  for (const std::string broken : {"{\"id\": 1,\n", "{\n", "{\"id\": {\n\n"}) {
    const std::string read = read_lines(broken + article + article);
    INFO(read);
    const std::string first = broken.ends_with("\n\n") ? "3" : "2";
    const std::string second = broken.ends_with("\n\n") ? "4" : "3";
    CHECK(read.starts_with("in-" + first + " |  | .. |  | x\nin-" + second + " |  | .. |  | x\n" + missing));
    CHECK(read.ends_with("; line skipped\n"));
    CHECK(read_lines(broken).starts_with(missing));
  }
}

TEST_CASE("Repeated ids are numbered") {
  CHECK(read_lines("{\"id\":\"a\",\"text\":\"1\"}\n{\"id\":\"a\",\"text\":\"2\"}\n{\"id\":\"a-2\",\"text\":\"3\"}\n"
                   "{\"id\":\"a\",\"text\":\"4\"}\n{\"id\":\"a-2\",\"text\":\"5\"}") ==
        "a |  | .. |  | 1\na-2 |  | .. |  | 2\na-2-2 |  | .. |  | 3\na-3 |  | .. |  | 4\na-2-3 |  | .. |  | 5\n");
}

TEST_CASE("UTF-16 with a byte order mark is read") {
  CHECK(read_stream("\xFF\xFEK\0i\0m\0\x10\x01"s) == "in |  | .. |  | Kim\u0110\n");
  CHECK(read_stream("\xFE\xFF\0K\0i\0m\x01\x10"s) == "in |  | .. |  | Kim\u0110\n");
  CHECK(read_stream("\xFF\xFE{\0\"\0t\0e\0x\0t\0\"\0:\0\"\0\x10\x01\"\0}\0\n\0"s) == "in-1 |  | .. |  | \u0110\n");
  CHECK(read_stream("\xFF\xFE<\0p\0>\0\x10\x01"s) == "in |  | .. |  | \u0110\n");
  CHECK(read_stream("\xFF\xFEK\0i"s) ==
        "in |  | .. |  | K\uFFFD\n? in.txt: 1 place is not valid UTF-16LE and was replaced\n");
  CHECK(read_stream("\xFF\xFE"s) == "! in.txt: is empty\n");
}

TEST_CASE("What is not valid UTF-8 is replaced and reported") {
  CHECK(read_stream("a\xFF b\xC3 c\xE1\xBA") ==
        "in |  | .. |  | a\uFFFD b\uFFFD c\uFFFD\n? in.txt: 3 places are not valid UTF-8 and were replaced\n");
  CHECK(read_lines("{\"text\":\"x\"}\n{\"text\":\"caf\xE9\"}\n") ==
        "in-1 |  | .. |  | x\nin-2 |  | .. |  | caf\uFFFD\n? in.ndjson:2: 1 place is not valid UTF-8 and was replaced\n");
  CHECK(read_lines("{\"text\":\"a\\udc00b\"}") == "in-1 |  | .. |  | a\uFFFD\uFFFD\uFFFDb\n");
}

TEST_CASE("What is empty or no text is a problem") {
  CHECK(read_stream("") == "! in.txt: is empty\n");
  CHECK(read_stream(" \n\t\r\n\xC2\xA0") == "! in.txt: is empty\n");
  CHECK(read_stream("\xEF\xBB\xBF") == "! in.txt: is empty\n");
  CHECK(read_lines("\n \n") == "! in.ndjson: is empty\n");
  CHECK(read_stream("", InputFormat::html) == "! in.txt: is empty\n");
  CHECK(read_stream("Kim\0met"s) == "! in.txt: is not text\n");
  CHECK(read_stream("\x89PNG\r\n\x1A\n\x01\x02\x03\x04\x05") == "! in.txt: is not text\n");
}

TEST_CASE("Long lines are read up to a limit") {
  const std::string long_text(10 << 20, 'x');
  CHECK(read_lines("{\"text\":\"" + long_text + "\"}\n{\"text\":\"y\"}") ==
        "in-1 |  | .. |  | " + long_text + "\nin-2 |  | .. |  | y\n");
  CHECK(read_lines("{\"text\":\"" + std::string(64 << 20, 'x') + "\"}\n{\"text\":\"y\"}") ==
        "in-2 |  | .. |  | y\n! in.ndjson:1: is longer than 64 MiB; line skipped\n");
}

TEST_CASE("A line of a stream is there before the next one comes") {
  std::stringstream pipe;
  pipe << "{\"text\":\"first\"}\n";
  const auto reader = read_articles(pipe, "pipe", InputFormat::automatic, [](const Problem&) { FAIL("no problem"); });
  CHECK(reader->next()->text == "first");
  pipe << "{\"text\":\"second\"}\n";
  CHECK(reader->next()->text == "second");
  CHECK_FALSE(reader->next());
}

TEST_CASE("A folder is its articles, in order of path") {
  const Folder folder("order");
  folder.write("b.txt", "B");
  folder.write("a/2010-02-12-talks.txt", "A");
  folder.write("a/page.HTML", "<p>P");
  folder.write("a/lines.jsonl", "{\"id\":\"b\",\"text\":\"L\"}");
  folder.write("a/picture.png", "\x89PNG");
  folder.write(".hidden/x.txt", "X");
  folder.write("a/._b.txt", "X");
  folder.write("Đàm phán.md", "M");
  CHECK(folder.read({folder.path()}) ==
        "a-2010-02-12-talks |  | 2010-02-12 |  | A\n"
        "b |  | .. |  | L\n"
        "a-page |  | .. |  | P\n"
        "b-2 |  | .. |  | B\n"
        "dam-phan |  | .. |  | M\n");
  CHECK(folder.read({folder.path("b.txt"), folder.path() + "/a/"}) ==
        "b |  | .. |  | B\n"
        "2010-02-12-talks |  | 2010-02-12 |  | A\n"
        "b-2 |  | .. |  | L\n"
        "page |  | .. |  | P\n");
}

TEST_CASE("Paths that cannot be read are reported and the others are read") {
  const Folder folder("problems");
  folder.write("good.txt", "Good");
  folder.write("empty.txt", "");
  folder.write("none/picture.png", "\x89PNG");
  folder.write("odd\xFF.txt", "Odd");
  CHECK(folder.read({folder.path("missing.txt"), folder.path("none"), folder.path("empty.txt"), folder.path("good.txt")}) ==
        "good |  | .. |  | Good\n"
        "! DIR/missing.txt: there is no such file or folder\n"
        "! no articles in DIR/none\n"
        "! DIR/empty.txt: is empty\n");
  CHECK(folder.read({folder.path("odd\xFF.txt")}) == "odd |  | .. |  | Odd\n");
  CHECK(folder.read({folder.path("none/picture.png")}) ==
        "picture |  | .. |  | \uFFFDPNG\n? DIR/none/picture.png: 1 place is not valid UTF-8 and was replaced\n");
  CHECK(folder.read({}) == "");
}

TEST_CASE("Links that go round are not followed") {
  const Folder folder("links");
  folder.write("a/x.txt", "X");
  fs::create_directory_symlink(folder.path(), folder.path("a/loop"));
  fs::create_symlink(folder.path("a/gone.txt"), folder.path("a/broken.txt"));
  CHECK(folder.read({folder.path()}) == "a-x |  | .. |  | X\n");
}

TEST_CASE("Every truncation of NDJSON is read or reported") {
  const std::string line =
      "{\"id\":\"a\",\"text\":\"\u0110\\u0110\\n\",\"published\":\"2010\",\"x\":[{},[1.5e3,true,null]]}";
  for (std::size_t size = 1; size < line.size(); ++size) {
    CAPTURE(size);
    CHECK(read_lines(line.substr(0, size)).starts_with("! in.ndjson"));
  }
}
