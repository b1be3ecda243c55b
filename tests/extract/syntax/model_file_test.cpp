// Model files: what goes in comes out, and damage is an Error.
#include "extract/syntax/model_file.hpp"

#include <catch2/catch.hpp>

#include "extract/error.hpp"

namespace entente {
namespace {

std::string sample() {
  ModelWriter writer;
  writer.add("weights", std::vector<std::int16_t>{1, -2, 3});
  writer.add_strings("labels", {"nsubj", "", "obj"});
  writer.add("nothing", std::vector<std::uint32_t>{});
  return writer.finish();
}

TEST_CASE("a model gives back the arrays and strings that it was made of") {
  const std::string bytes = sample();
  const ModelFile model("en.model", bytes);
  const auto weights = model.array<std::int16_t>("weights");
  CHECK(std::vector<std::int16_t>(weights.begin(), weights.end()) == std::vector<std::int16_t>{1, -2, 3});
  const ModelStrings labels = model.strings("labels");
  REQUIRE(labels.size() == 3);
  CHECK(labels[0] == "nsubj");
  CHECK(labels[1].empty());
  CHECK(labels[2] == "obj");
  CHECK(labels[3].empty());
  CHECK(model.array<std::uint32_t>("nothing").empty());
  CHECK(model.has("labels"));
  CHECK_FALSE(model.has("label"));
}

TEST_CASE("what is missing or of another kind is named") {
  const std::string bytes = sample();
  const ModelFile model("en.model", bytes);
  CHECK_THROWS_WITH(model.array<char>("tags"), "en.model: the model is damaged: section 'tags' is missing");
  CHECK_THROWS_AS(model.array<std::uint32_t>("weights"), Error);
  CHECK_THROWS_AS(model.array<std::int16_t>("weights", 4), Error);
  CHECK_THROWS_WITH(ModelFile("x", "no model at all"), "x: is no model");
}

TEST_CASE("a model cut off anywhere, or with any byte changed, is an error or still a model, never a fault") {
  const std::string bytes = sample();
  const auto use = [](const std::string& damaged) {
    try {
      const ModelFile model("en.model", damaged);
      const ModelStrings labels = model.strings("labels");
      std::size_t sum = 0;
      for (std::size_t i = 0; i < labels.size(); ++i) sum += labels[i].size();
      return sum + model.array<std::int16_t>("weights").size();
    } catch (const Error&) {
      return std::size_t{0};
    }
  };
  for (std::size_t size = 0; size < bytes.size(); ++size) CHECK(use(bytes.substr(0, size)) <= 11);
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    std::string damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ 0xff);
    CHECK(use(damaged) <= bytes.size());
  }
}

}  // namespace
}  // namespace entente
