// What the tree says goes before what the chunks suggest, and that before what the tree leaves to be understood: each is
// right where the others are weak. Objects and partners are looked for first, as a noun shares the subject of its clause
// only where it has a partner of its own.
#include "extract/events/slots.hpp"

#include <algorithm>
#include <optional>

#include "extract/events/chunk_slots.hpp"
#include "extract/events/noun_modifiers.hpp"

namespace entente {
namespace {

class SlotFiller {
 public:
  SlotFiller(const TriggerClause& clause, const Dependencies& tree)
      : clause_(clause),
        chunks_(clause.chunks()),
        trigger_(clause.trigger()),
        tree_(clause.chunks(), tree, clause.trigger()),
        in_chunks_(clause, tree_) {}

  std::vector<Filler> fill() {
    std::vector<Slot> slots = trigger_.frame->slots;
    std::stable_partition(slots.begin(), slots.end(), [](const Slot& s) { return s.relation != Slot::Relation::subject; });
    for (const Slot& slot : slots) {
      const std::size_t before = fillers_.size();
      fill(slot);
      // "called for talks between Israel and Lebanon": whoever calls for them is no side; whoever mediates is.
      has_all_sides_ = has_all_sides_ || (slot.all_sides && fillers_.size() - before > 1 && !is_mediated());
    }
    if (is_one_sided()) add_all(tree_.find_understood(Slot{}), Slot{});
    if ((wants_partner() && !has_partner()) || tells_oneself()) return {};
    std::sort(fillers_.begin(), fillers_.end());
    const auto same = [](const Filler& a, const Filler& b) { return a.phrase == b.phrase; };
    fillers_.erase(std::unique(fillers_.begin(), fillers_.end(), same), fillers_.end());
    return std::move(fillers_);
  }

 private:
  void fill(const Slot& slot) {
    const bool loose = slot.inside || slot.relation == Slot::Relation::clause;
    if (loose && has(slot.role)) return;
    const std::size_t before = fillers_.size();
    if (slot.partner && is_setting()) return;
    if (slot.relation == Slot::Relation::subject && (has_all_sides_ || has_owner())) return;
    if (slot.relation == Slot::Relation::possessor) add_all(noun_modifiers(clause_), slot);
    if (slot.relation == Slot::Relation::nmod) add_all(bare_modifiers(clause_), slot);
    if (fillers_.size() > before) return;
    // Who stands right before a verb is its subject, whatever the tree makes of it.
    const bool adjacent = slot.relation == Slot::Relation::subject && ChunkSubjects(clause_).is_adjacent();
    if (!adjacent) add_all(tree_.find(slot), slot);
    if (fillers_.size() > before) return;
    const auto found = in_chunks_.find(slot, fillers_);
    const bool shares = trigger_.form != VerbForm::noun || trigger_.light || (!fillers_.empty() && !has_assembly());
    const bool doubtful = found && slot.relation == Slot::Relation::subject && tree_.is_governed(*found);
    if (doubtful && shares) add_all(tree_.find(slot), slot);
    if (doubtful && shares && fillers_.size() == before) add_all(tree_.find_understood(slot), slot);
    if (fillers_.size() > before) return;
    if (found && slot.relation == Slot::Relation::object && !slot.inside && tree_.modifies_thing(*found)) return;
    if (found) add(*found, slot);
    if (found && slot.relation == Slot::Relation::clause) add_second(*found, slot);
    if (fillers_.size() == before && shares) add_all(tree_.find_understood(slot), slot);
  }

  void add_all(const std::vector<std::uint32_t>& phrases, const Slot& slot) {
    for (const std::uint32_t phrase : phrases) {
      const bool named_by_noun = clause_.decides(phrase) && !tree_.is_passive();
      const bool vague = slot.inside && (named_by_noun || !clause_.is_somebody(phrase));
      if (!vague) add_one(phrase, slot);
    }
  }

  void add(std::uint32_t phrase, const Slot& slot) {
    for (const std::uint32_t p : chunks_.coordinated(phrase)) add_one(p, slot);
  }

  void add_one(std::uint32_t phrase, const Slot& slot) {
    const bool assembly = slot.assembly && chunks_.phrase(phrase).of_states;
    if (clause_.may_fill(phrase, slot)) fillers_.push_back({phrase, slot.role, slot.relation, slot.partner, assembly});
  }

  // "ready to send troops to the NATO force in Somalia": a clause may have two that are known.
  void add_second(std::uint32_t first, const Slot& slot) {
    const auto second = InsideSlots(clause_).from(chunks_.phrase(first).tokens.last, fillers_);
    if (second && is_known(chunks_, *second)) add(*second, slot);
  }

  bool has(Role role) const {
    return role == Role::recipient &&
           std::any_of(fillers_.begin(), fillers_.end(), [role](const Filler& f) { return f.role == role; });
  }

  // "held talks on the sidelines of the G7 summit with Iran": the partner is the talks'.
  bool is_setting() const { return has_assembly() && !trigger_.light && clause_.is_behind_contact(); }

  bool has_assembly() const {
    return std::any_of(fillers_.begin(), fillers_.end(), [](const Filler& filler) { return filler.assembly; });
  }

  // "reported to leaders before Nakasone's visit": whose it is does it.
  bool has_owner() const {
    return trigger_.form == VerbForm::noun && !trigger_.light &&
           std::any_of(fillers_.begin(), fillers_.end(), [&](const Filler& filler) {
             const NounPhrase& phrase = chunks_.phrase(filler.phrase);
             return filler.relation == Slot::Relation::possessor && phrase.possessive && phrase.kind != PhraseKind::pronoun;
           });
  }

  bool is_mediated() const { return trigger_.frame->mode == Mode::third_party; }

  // "met Abe before talks with Kim": a contact told with a partner alone is the subject's of its clause.
  bool is_one_sided() const {
    const bool contact = trigger_.form == VerbForm::noun && !trigger_.light && trigger_.frame->type == EventType::consult;
    return contact && !fillers_.empty() &&
           std::all_of(fillers_.begin(), fillers_.end(), [](const Filler& filler) { return filler.partner; }) &&
           fillers_.size() < trigger_.frame->least_sides;
  }

  // "said that we must act": nobody asks himself.
  bool tells_oneself() const {
    const std::vector<Slot>& slots = trigger_.frame->slots;
    return std::any_of(slots.begin(), slots.end(), [](const Slot& s) { return s.relation == Slot::Relation::speaker; }) &&
           std::any_of(fillers_.begin(), fillers_.end(), [&](const Filler& filler) {
             return chunks_.is(chunks_.phrase(filler.phrase).tokens.first, WordClass::first_person);
           });
  }

  // "Japan and China asked a question": a deed that is done to somebody wants one, or a partner behind a preposition.
  bool wants_partner() const {
    const std::vector<Slot>& slots = trigger_.frame->slots;
    return trigger_.frame->type != EventType::consult && trigger_.frame->least_sides > 1 &&
           std::any_of(slots.begin(), slots.end(), [](const Slot& s) { return s.role == Role::recipient; });
  }

  bool has_partner() const {
    return (is_mutual() && is_several()) || std::any_of(fillers_.begin(), fillers_.end(), [](const Filler& filler) {
             return filler.role == Role::recipient || filler.relation == Slot::Relation::preposition;
           });
  }

  // "They", "the leaders" and "the two sides" are several.
  bool is_several() const {
    return fillers_.size() > 1 || std::any_of(fillers_.begin(), fillers_.end(), [&](const Filler& filler) {
             const NounPhrase& phrase = chunks_.phrase(filler.phrase);
             return phrase.plural || phrase.kind == PhraseKind::both || phrase.kind == PhraseKind::group;
           });
  }

  // A deed that its subjects do to one another.
  bool is_mutual() const {
    const std::vector<Slot>& slots = trigger_.frame->slots;
    const bool mutual = std::any_of(slots.begin(), slots.end(), [](const Slot& s) {
      return s.relation == Slot::Relation::preposition && s.role == Role::actor && s.partner;
    });
    const Analysis& analysis = chunks_.analysis();
    const std::uint32_t next = trigger_.tokens.last;
    return mutual ||
           (next < clause_.sentence().last && analysis.language.frames.has_marker(analysis.tokens, next, Marker::mutual));
  }

  const TriggerClause& clause_;
  const Chunks& chunks_;
  const FoundTrigger& trigger_;
  TreeSlots tree_;
  ChunkSlots in_chunks_;
  std::vector<Filler> fillers_;
  bool has_all_sides_ = false;
};

}  // namespace

std::vector<Filler> find_fillers(const Chunks& chunks, const Sentence& sentence, const Dependencies& tree,
                                 const FoundTrigger& trigger, const std::vector<FoundTrigger>& triggers) {
  const TriggerClause clause(chunks, sentence, trigger, triggers);
  return SlotFiller(clause, tree).fill();
}

}  // namespace entente
