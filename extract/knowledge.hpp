// All that the extractor knows beforehand: language packs and the world. Loaded once, const, shared by threads.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "extract/packs.hpp"

namespace entente {

struct Language;  // one loaded language pack
class World;      // states, organisations, cities, offices and their holders

/// The loaded packs. Const after construction: any number of threads may extract with one.
class Knowledge {
 public:
  /// Throws Error that points at the file and line of a pack when it is not well formed.
  explicit Knowledge(const Packs& packs);
  Knowledge(Knowledge&&) noexcept;
  Knowledge& operator=(Knowledge&&) noexcept;
  ~Knowledge();

  const World& world() const { return *world_; }
  /// The pack of a BCP 47 code ("en", "en-GB"); nullptr when there is none.
  const Language* find_language(std::string_view code) const;
  const std::vector<std::unique_ptr<const Language>>& languages() const { return languages_; }

 private:
  std::vector<std::string> images_;  // made of tables; world and languages view into them, or into the library's own
  std::unique_ptr<const World> world_;
  std::vector<std::unique_ptr<const Language>> languages_;
};

}  // namespace entente
