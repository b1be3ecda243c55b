// Packs from the library and from folders, and what is said of those that are not whole.
#include "extract/packs.hpp"

#include <unistd.h>

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <string>

#include "extract/error.hpp"
#include "extract/knowledge.hpp"
#include "extract/language.hpp"

namespace entente {
namespace {

namespace fs = std::filesystem;

// A folder of this process alone that goes with the test.
class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / ("entente-packs-test-" + std::to_string(getpid()))) { fs::remove_all(path_); }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  const fs::path& path() const { return path_; }
  void write(const fs::path& name, std::string_view content) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << content;
  }

 private:
  fs::path path_;
};

const fs::path source = fs::path(ENTENTE_SOURCE_DIR) / "extract";

void copy_packs(const fs::path& to) {
  fs::create_directories(to);
  fs::copy(source / "languages", to / "languages", fs::copy_options::recursive);
  fs::create_directories(to / "world");
  for (const fs::directory_entry& file : fs::directory_iterator(source / "world")) {
    if (file.path().extension() == ".tsv") fs::copy(file.path(), to / "world");
  }
}

TEST_CASE("the library holds English and Vietnamese") {
  const Packs packs = Packs::built_in();
  CHECK(packs.languages() == std::vector<std::string>{"en", "vi"});
  CHECK(packs.find("languages/vi/frames.tsv"));
  CHECK_FALSE(packs.find("languages/vi/frames"));
  CHECK_FALSE(packs.find("languages/xx/frames.tsv"));
  CHECK(packs.read("world/states.tsv").starts_with("# code\t"));
  CHECK_THROWS_WITH(packs.read("languages/xx/frames.tsv"), "the pack file languages/xx/frames.tsv is missing");
}

TEST_CASE("a folder laid out alike gives the same files") {
  const Packs folder = Packs::folder(source);
  const Packs built_in = Packs::built_in();
  CHECK(folder.languages() == built_in.languages());
  for (const char* path : {"languages/en/frames.tsv", "languages/vi/words.tsv", "world/names.tsv"}) {
    CHECK((folder.read(path) == built_in.read(path)));
  }
}

TEST_CASE("a language is known by its code, region aside") {
  const Knowledge knowledge(Packs::built_in());
  REQUIRE(knowledge.find_language("en"));
  CHECK(knowledge.find_language("en-GB") == knowledge.find_language("en"));
  CHECK(knowledge.find_language("vi")->code == "vi");
  CHECK_FALSE(knowledge.find_language("fr"));
  CHECK_FALSE(knowledge.find_language(""));
  CHECK_FALSE(knowledge.find_language("e"));
}

TEST_CASE("a folder without languages is refused") {
  const Folder folder;
  folder.write("readme.txt", "nothing");
  CHECK_THROWS_WITH(Packs::folder(folder.path()), folder.path().string() + ": holds no language packs; expected " +
                                                      (folder.path() / "languages/CODE/*.tsv").string());
  CHECK_THROWS_AS(Packs::folder(folder.path() / "none"), Error);
}

TEST_CASE("a mistake in a pack is told with its file and line") {
  const Folder folder;
  copy_packs(folder.path());
  CHECK_NOTHROW(Knowledge(Packs::folder(folder.path())));
  SECTION("a kind of title that is none") {
    folder.write("languages/en/titles.tsv", "# title\tplural\tkind\toffice\tfamily\nenvoy\tenvoys\tpersn\n");
    CHECK_THROWS_WITH(Knowledge(Packs::folder(folder.path())),
                      "languages/en/titles.tsv:2: no kind of title: persn\n  envoy\tenvoys\tpersn\t\t");
  }
  SECTION("a class of words that is none") {
    folder.write("languages/en/words.tsv", "# class\twords\nverbs\tmeet|see\n");
    CHECK_THROWS_WITH(Knowledge(Packs::folder(folder.path())),
                      "languages/en/words.tsv:2: no class of words: verbs\n  verbs\tmeet|see");
  }
  SECTION("a kind of cue that is none") {
    folder.write("languages/en/cues.tsv", "# cue\tkind\tside\treach\texample\nnot\tno\tbefore\t4\n");
    CHECK_THROWS_WITH(Knowledge(Packs::folder(folder.path())),
                      "languages/en/cues.tsv:2: no kind of cue: no\n  not\tno\tbefore\t4\t");
  }
  SECTION("a frame of no event type") {
    folder.write(
        "languages/en/frames.tsv",
        "# lemma\tpart\tforms\ttype\tmode\tsides\tslots\twith\texample\tcounter\nmeet\tverb\t-\tTALK\t-\t2\tsubject\n");
    CHECK_THROWS_WITH(Knowledge(Packs::folder(folder.path())),
                      "languages/en/frames.tsv:2: no event type: \"TALK\"\n  meet\tverb\t\tTALK\t\t2\tsubject\t\t\t");
  }
  SECTION("a file that is not there") {
    fs::remove(folder.path() / "languages/vi/words.tsv");
    CHECK_THROWS_WITH(Knowledge(Packs::folder(folder.path())), "the pack file languages/vi/words.tsv is missing");
  }
}

}  // namespace
}  // namespace entente
