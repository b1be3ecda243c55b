// Whether it came about: cues, their reach, and the form of the verb.
#include "extract/events/status.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "extract/vocabulary.hpp"
#include "tests/extract/dump.hpp"

namespace entente {
namespace {

// Status of the first meeting, visit or call; "none" where there is no such event.
std::string status_of(std::string_view language, std::string_view text) {
  for (const Event& event : record_of(language, text, "2010-02-12").events) {
    if (event.type == EventType::consult) return std::string(word(event.status));
  }
  return "none";
}

void check(std::string_view language, const char* status, const std::vector<std::string_view>& texts) {
  for (const std::string_view text : texts) {
    INFO(text);
    CHECK(status_of(language, text) == status);
  }
}

TEST_CASE("a plain past happened") {
  check("en", "happened",
        {"Sung Kim met Ri Gun.", "Sung Kim has met Ri Gun.", "Sung Kim, who will retire, met Ri Gun.",
         "Sung Kim is meeting Ri Gun.", "Sung Kim was the first to meet Ri Gun.",
         "Sung Kim met Ri Gun and said he would return."});
  check("vi", "happened",
        {"Ông Sung Kim gặp ông Ri Gun.", "Ông Sung Kim đã gặp ông Ri Gun.", "Ông Sung Kim vừa gặp ông Ri Gun."});
}

TEST_CASE("what is announced is planned") {
  check("en", "planned",
        {"Sung Kim will meet Ri Gun.", "Sung Kim is to meet Ri Gun.", "Sung Kim agreed to meet Ri Gun.",
         "Sung Kim is expected to meet Ri Gun.", "Sung Kim plans to visit Japan.",
         "A meeting between Sung Kim and Ri Gun is scheduled for March 3.",
         "The talks between Iran and France will be held in May."});
  check("vi", "planned",
        {"Ông Sung Kim sẽ gặp ông Ri Gun.", "Ông Sung Kim dự kiến gặp ông Ri Gun.", "Ông Sung Kim đồng ý gặp ông Ri Gun.",
         "Cuộc gặp giữa ông Sung Kim và ông Ri Gun sẽ diễn ra tại Berlin."});
}

TEST_CASE("what is negated, refused or called off is denied") {
  check("en", "denied",
        {"Sung Kim did not meet Ri Gun.", "Sung Kim never met Ri Gun.", "Sung Kim hasn't met Ri Gun.",
         "Sung Kim refused to meet Ri Gun.", "Sung Kim will not meet Ri Gun.", "Sung Kim won't meet Ri Gun.",
         "Sung Kim ruled out meeting Ri Gun.", "Iran refused to hold talks with France.",
         "Iran has no plans to meet France.", "The talks between Iran and France were called off."});
  check("vi", "denied",
        {"Ông Sung Kim không gặp ông Ri Gun.", "Ông Sung Kim chưa từng gặp ông Ri Gun.",
         "Ông Sung Kim từ chối gặp ông Ri Gun.", "Ông Sung Kim sẽ không gặp ông Ri Gun.",
         "Cuộc gặp giữa ông Sung Kim và ông Ri Gun bị hủy."});
}

TEST_CASE("what is wished, proposed or conditional is hypothetical") {
  check("en", "hypothetical",
        {"Sung Kim may meet Ri Gun.", "Sung Kim wants to meet Ri Gun.", "Sung Kim offered to meet Ri Gun.",
         "If Sung Kim meets Ri Gun, peace will come.", "Sung Kim will meet Ri Gun if Beijing agrees.",
         "China urged North Korea to meet Japan.", "Sung Kim was invited to meet Ri Gun."});
  check("vi", "hypothetical",
        {"Ông Sung Kim có thể gặp ông Ri Gun.", "Ông Sung Kim muốn gặp ông Ri Gun.",
         "Nếu Hàn Quốc gặp Triều Tiên, căng thẳng sẽ giảm.", "Ông Sung Kim sẽ gặp ông Ri Gun nếu Bắc Kinh đồng ý."});
}

TEST_CASE("a refusal that is negated, and a denial under a condition, are possibilities") {
  check("en", "hypothetical",
        {"Sung Kim did not rule out meeting Ri Gun.", "Sung Kim has not refused to meet Ri Gun.",
         "Sung Kim will not meet Ri Gun unless Beijing agrees.", "Sung Kim won't meet Ri Gun unless Beijing agrees."});
  check("vi", "hypothetical",
        {"Ông Sung Kim không từ chối gặp ông Ri Gun.", "Ông Sung Kim không loại trừ gặp ông Ri Gun.",
         "Ông Sung Kim sẽ không gặp ông Ri Gun trừ khi Bắc Kinh đồng ý."});
}

}  // namespace
}  // namespace entente
