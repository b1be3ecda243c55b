#include "extract/syntax/model_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "extract/error.hpp"

namespace entente {
namespace {

constexpr std::string_view magic = "entente model 1\n";
constexpr std::size_t alignment_of_sections = 64;
constexpr std::uint32_t most_sections = 256;

struct EntryInFile {
  std::array<char, 40> name;  // ends with a zero
  std::uint32_t element;
  std::uint32_t reserved;
  std::uint64_t offset;
  std::uint64_t size;
};
static_assert(sizeof(EntryInFile) == 64);

struct Header {
  std::array<char, magic.size()> format;
  std::uint32_t sections;
  std::array<char, 44> reserved;
};
static_assert(sizeof(Header) == 64);

std::size_t aligned(std::size_t size) {
  return (size + alignment_of_sections - 1) / alignment_of_sections * alignment_of_sections;
}

}  // namespace

std::string_view ModelStrings::operator[](std::size_t index) const {
  if (index >= size()) return {};
  const std::size_t first = offsets_[index];
  const std::size_t last = offsets_[index + 1];
  if (first > last || last > bytes_.size()) return {};
  return {bytes_.data() + first, last - first};
}

ModelFile::ModelFile(std::string name, std::string_view bytes) : name_(std::move(name)) {
  Header header{};
  if (bytes.size() < sizeof header) throw Error(name_ + ": is no model");
  std::memcpy(&header, bytes.data(), sizeof header);
  if (std::string_view(header.format.data(), magic.size()) != magic) throw Error(name_ + ": is no model of this version");
  if (header.sections > most_sections || bytes.size() < sizeof header + header.sections * sizeof(EntryInFile))
    throw Error(name_ + ": the model is damaged: its sections are cut off");
  for (std::uint32_t i = 0; i < header.sections; ++i) {
    const char* const at = bytes.data() + sizeof header + i * sizeof(EntryInFile);
    EntryInFile entry{};
    std::memcpy(&entry, at, sizeof entry);
    const std::size_t length = std::find(entry.name.begin(), entry.name.end(), '\0') - entry.name.begin();
    const std::string_view section(at, length);
    if (entry.offset > bytes.size() || entry.size > bytes.size() - entry.offset) fail(section, "lies beyond the end");
    if (entry.element == 0 || entry.size % entry.element != 0) fail(section, "has a broken size");
    sections_.push_back({section, bytes.substr(entry.offset, entry.size), entry.element});
  }
}

std::optional<ModelFile> ModelFile::load(const Packs& packs, const std::string& path) {
  const auto content = packs.find(path);
  if (!content) return {};
  if (packs.is_built_in(path)) return ModelFile(path, *content);
  auto copy = std::make_unique<const std::string>(*content);
  ModelFile model(path, *copy);
  model.copy_ = std::move(copy);
  return model;
}

const ModelFile::Entry* ModelFile::find(std::string_view section) const {
  const auto found = std::find_if(sections_.begin(), sections_.end(), [&](const Entry& e) { return e.name == section; });
  return found == sections_.end() ? nullptr : &*found;
}

std::string_view ModelFile::checked(std::string_view section, std::size_t element, std::size_t alignment) const {
  const Entry* const entry = find(section);
  if (entry == nullptr) fail(section, "is missing");
  if (entry->element != element) fail(section, "has elements of another size");
  if (reinterpret_cast<std::uintptr_t>(entry->bytes.data()) % alignment != 0)
    fail(section, "does not lie where it can be read");
  return entry->bytes;
}

ModelStrings ModelFile::strings(std::string_view section) const {
  return {array<std::uint32_t>(std::string(section) + ".at"), array<char>(section)};
}

void ModelFile::fail(std::string_view section, std::string_view problem) const {
  throw Error(fmt::format("{}: the model is damaged: section '{}' {}", name_, section, problem));
}

void ModelWriter::add_strings(const std::string& section, const std::vector<std::string>& strings) {
  std::vector<std::uint32_t> offsets = {0};
  std::vector<char> bytes;
  for (const std::string& text : strings) {
    bytes.insert(bytes.end(), text.begin(), text.end());
    offsets.push_back(static_cast<std::uint32_t>(bytes.size()));
  }
  add(section, bytes);
  add(section + ".at", offsets);
}

std::string ModelWriter::finish() const {
  Header header{};
  std::copy(magic.begin(), magic.end(), header.format.begin());
  header.sections = static_cast<std::uint32_t>(sections_.size());
  std::string result(reinterpret_cast<const char*>(&header), sizeof header);
  std::size_t offset = sizeof header + sections_.size() * sizeof(EntryInFile);
  for (const Section& section : sections_) {
    EntryInFile entry{};
    std::copy_n(section.name.begin(), std::min(section.name.size(), entry.name.size() - 1), entry.name.begin());
    entry.element = section.element;
    entry.offset = offset;
    entry.size = section.bytes.size();
    result.append(reinterpret_cast<const char*>(&entry), sizeof entry);
    offset = aligned(offset + section.bytes.size());
  }
  for (const Section& section : sections_) {
    result += section.bytes;
    result.resize(aligned(result.size()));
  }
  return result;
}

}  // namespace entente
