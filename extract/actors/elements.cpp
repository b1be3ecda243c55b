// Lists go first and claim their tokens; shapes take what is left.
#include "extract/actors/elements.hpp"

#include "extract/actors/element_draft.hpp"
#include "extract/actors/listed_elements.hpp"
#include "extract/actors/shapes.hpp"

namespace entente {

std::vector<Element> find_elements(const Tokens& tokens, const std::vector<WordClasses>& classes,
                                   const std::vector<Time>& times, const Language& language, const World& world) {
  ElementDraft draft(tokens, classes, language, world);
  take_listed(draft, times);
  take_shapes(draft);
  return draft.release();
}

std::vector<Element> find_listed(const Tokens& tokens, const std::vector<WordClasses>& classes,
                                 const std::vector<Time>& times, const Language& language, const World& world) {
  ElementDraft draft(tokens, classes, language, world);
  take_listed(draft, times);
  return draft.release();
}

}  // namespace entente
