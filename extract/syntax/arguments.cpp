#include "extract/syntax/arguments.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t most_steps = 6;   // verbs above a verb whose subject is looked for
constexpr std::size_t most_listed = 200;  // members of a list

}  // namespace

std::string Arguments::norm(std::uint32_t word) const {
  std::string text;
  for (std::uint32_t i = tree_[word].tokens.first; i < tree_[word].tokens.last; ++i) {
    if (!text.empty()) text += ' ';
    text += tokens_.tokens[i].norm;
  }
  return text;
}

std::string Arguments::preposition(std::uint32_t word) const {
  std::string text;
  for (const std::uint32_t child : tree_.children(word)) {
    if (!tree_.is(child, "case")) continue;
    if (!text.empty()) text += ' ';
    text += norm(child);
    for (const std::uint32_t part : tree_.children(child)) {
      if (tree_.is(part, "fixed")) text += ' ' + norm(part);
    }
  }
  return text;
}

bool Arguments::is_passive(std::uint32_t verb) const {
  if (tree_.child(verb, "nsubj:pass") || tree_.child(verb, "aux:pass")) return true;
  const auto head = tree_.parent(verb);
  const bool shares = head && tree_.is(verb, "conj") && tree_[verb].xpos == tree_[*head].xpos && !tree_.child(verb, "nsubj");
  if (shares && tree_.child(*head, "aux:pass")) return true;
  return tree_[verb].xpos == "VBN" && tree_.is(verb, "acl") &&
         !tree_.child(verb, "aux");  // "talks held by", not "who has held"
}

// "Kim, who met": who is Kim.
std::optional<std::uint32_t> Arguments::antecedent(std::uint32_t word) const {
  if (tree_[word].upos != Upos::pron && tree_[word].upos != Upos::sconj && tree_[word].upos != Upos::det) return word;
  const auto verb = tree_.parent(word);
  const bool relative = verb && tree_.is(*verb, "acl:relcl") && tree_[word].tokens.first <= tree_[*verb].tokens.first &&
                        (tree_[word].xpos.starts_with('W') || tree_[word].xpos.empty());
  return relative ? tree_.parent(*verb) : word;
}

std::optional<std::uint32_t> Arguments::surface_subject(std::uint32_t verb) const {
  for (const std::uint32_t child : tree_.children(verb)) {
    if (tree_.is(child, "nsubj") && child < verb) return antecedent(child);  // what is behind the verb is a slip
  }
  return {};
}

// Up the tree, until a verb has a subject to share.
std::optional<std::uint32_t> Arguments::understood_subject(std::uint32_t verb) const {
  if (surface_subject(verb)) return {};
  for (std::uint32_t steps = 0; steps < most_steps; ++steps) {
    const auto head = tree_.parent(verb);
    if (!head) return {};
    const auto mark = tree_.child(verb, "mark");
    const bool adverbial = mark && tree_[*mark].upos == Upos::sconj && !tree_.is(verb, "acl:relcl");
    if (tree_.is(verb, "acl") && !adverbial) {  // "a meeting after arriving": hangs too low
      const bool infinitive = tree_.child(verb, "mark").has_value() || tree_[verb].xpos == "VB";
      if (!infinitive) return head;  // "officials meeting in Geneva", a relative clause whose pronoun is left out
      const auto owners = possessors(*head);
      if (!owners.empty()) return owners.front();
    } else if (tree_.is(verb, "xcomp") || tree_.is(verb, "ccomp")) {
      const bool finite = tree_.is(verb, "ccomp");
      if (finite) return {};
      if (const auto object = tree_.child(*head, "obj"); object && tree_[*object].tokens.first < tree_[verb].tokens.first)
        return antecedent(*object);  // "urged Pyongyang to return"
    } else if (!adverbial && !tree_.is(verb, "conj") && !tree_.is(verb, "advcl") && !tree_.is(verb, "obj") &&
               !tree_.is(verb, "obl") && !tree_.is(verb, "nmod")) {
      return {};
    }
    verb = *head;
    if (const auto found = surface_subject(verb)) return found;
  }
  return {};
}

std::optional<std::uint32_t> Arguments::sent(std::uint32_t verb) const {
  const auto object = tree_.child(verb, "obj");
  if (!object) return {};
  for (const std::uint32_t child : tree_.children(verb)) {
    if (child > *object && tree_.is(child, "obl") && preposition(child) == "to") return object;
  }
  return {};
}

std::optional<std::uint32_t> Arguments::subject(std::uint32_t verb) const {
  return is_passive(verb) ? std::nullopt : surface_subject(verb);
}

std::optional<std::uint32_t> Arguments::object(std::uint32_t verb) const {
  if (is_passive(verb)) {
    if (const auto found = surface_subject(verb)) return found;
    return understood_subject(verb);
  }
  if (const auto found = tree_.child(verb, "obj")) return antecedent(*found);
  if (const auto slip = tree_.child(verb, "nsubj"); slip && *slip > verb) return slip;
  // "met and thanked the president": an object behind the last verb of a list is all verbs'.
  for (const std::uint32_t child : tree_.children(verb)) {
    if (tree_.is(child, "conj") && tree_[child].upos == tree_[verb].upos && !tree_.child(child, "nsubj")) {
      if (const auto shared = tree_.child(child, "obj"); shared && tree_[child].tokens.first - tree_[verb].tokens.last <= 2)
        return antecedent(*shared);
    }
  }
  return {};
}

std::vector<std::uint32_t> Arguments::behind(std::uint32_t predicate, std::string_view preposition_wanted) const {
  std::vector<std::uint32_t> governors = {predicate};
  for (const std::uint32_t child : tree_.children(predicate)) {
    const bool later = tree_[child].tokens.first > tree_[predicate].tokens.first;
    if (later && (tree_.is(child, "obj") || tree_.is(child, "xcomp"))) governors.push_back(child);
  }
  const auto head = tree_.parent(predicate);
  if (head && (tree_.is(predicate, "obj") || tree_.is(predicate, "nsubj:pass") || tree_.is(predicate, "obl")))
    governors.push_back(*head);
  std::vector<std::uint32_t> found;
  for (const std::uint32_t governor : governors) {
    for (const std::uint32_t child : tree_.children(governor)) {
      const bool oblique = tree_.is(child, "obl") || tree_.is(child, "nmod") || tree_.is(child, "obj");
      if (oblique && tree_[child].tokens.first > tree_[predicate].tokens.first && preposition(child) == preposition_wanted)
        found.push_back(child);
    }
    if (!found.empty()) break;  // the predicate's own first
  }
  return found;
}

std::vector<std::uint32_t> Arguments::possessors(std::uint32_t noun) const {
  std::vector<std::uint32_t> found;
  if (const auto owner = tree_.child(noun, "nmod:poss")) found.push_back(*owner);
  if (!found.empty()) return found;
  for (const std::uint32_t child : tree_.children(noun)) {
    const bool modifier = tree_.is(child, "compound") || tree_.is(child, "amod") || tree_.is(child, "nmod");
    if (modifier && preposition(child).empty()) found.push_back(child);
  }
  return found;
}

std::vector<std::uint32_t> Arguments::coordinated(std::uint32_t word) const {
  std::vector<std::uint32_t> list = {word};
  for (std::size_t i = 0; i < list.size() && list.size() < most_listed; ++i) {
    for (const std::uint32_t child : tree_.children(list[i])) {
      if (tree_.is(child, "conj")) list.push_back(child);
    }
  }
  std::sort(list.begin(), list.end());
  return list;
}

}  // namespace entente
