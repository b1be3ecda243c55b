// Frames: which words tell of which event, and where its participants stand. The data of the event stage.
//
// A frame is a trigger word with slots, and with a class of nouns where the noun decides what the verb means ("lift" +
// sanctions, ban, siege). Slots are named by the relation that the participant has to the trigger, in the terms of Universal
// Dependencies: `subject`, `object`, `indirect`, `possessor`, `clause`, or the preposition (`with`, `giữa`), each with the
// PLOVER role of who fills it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/packs.hpp"
#include "extract/phrases.hpp"
#include "extract/record.hpp"

namespace entente {

/// The form that a trigger has: decides tense and where its subject stands.
enum class VerbForm : std::uint8_t { any, base, present, past, participle, gerund, noun };

/// Where a participant stands and what it does.
struct Slot {
  enum class Relation : std::uint8_t {
    subject,      ///< nsubj; of a passive the agent: obl "by", bởi
    object,       ///< obj; of a passive the subject
    indirect,     ///< iobj: "handed Iran an ultimatum"
    possessor,    ///< nmod:poss, and what stands right before a noun: "the U.S. visit"
    nmod,         ///< bare nmod right behind a noun: "hội nghị Mỹ - Triều"
    clause,       ///< whoever takes part in the clause that the trigger governs (xcomp, ccomp): "agreed to help Iran"
    speaker,      ///< subject of the verb of saying over the clause: "Russia said that Israel must withdraw"
    preposition,  ///< obl or nmod with that case
  };
  Relation relation = Relation::subject;
  std::string preposition;  ///< folded; of Relation::preposition; of several words "đối với"
  Role role = Role::actor;
  bool state_only = false;  ///< takes states, places and bodies, no people: the goal of a visit
  bool adjacent = false;    ///< a subject right before its verb, auxiliaries aside: for verbs that are prepositions too
  bool official = false;    ///< takes people with an office, known names, states and bodies: those whose arrival is a visit
  bool partner = false;     ///< a preposition of mutual deeds: with, between
  bool all_sides = false;   ///< of those, one that all who take part stand behind: between
  bool assembly = false;    ///< a body of states, or its people, may be all who meet: "a NATO summit"
  bool inside =
      false;  ///< if the phrase is nobody, whoever stands in it: "condemned Israel's raid", "rejected a call by Iran"
};

struct Frame {
  std::string lemma;
  EventType type = EventType::consult;
  Mode mode = Mode::none;
  bool is_noun = false;
  bool is_light = false;         ///< a verb that lends its subject to a noun: held (talks), có (chuyến thăm)
  bool is_none = false;          ///< words that look like a trigger and are none: "according to", tiếp tục
  std::uint8_t least_sides = 2;  ///< participants that make it an event
  std::vector<Slot> slots;
  std::vector<std::uint32_t> complements;  ///< classes of nouns, one of which must stand in its object; empty: any object

  /// Whether it governs a clause whose verb tells no event of its own: "refused to sign".
  bool takes_clause() const;
};

/// A form of a frame's trigger.
struct Trigger {
  std::uint32_t frame = 0;
  VerbForm form = VerbForm::any;
};

/// What a cue says of the event whose trigger it governs.
enum class CueKind : std::uint8_t {
  negation,      ///< not, không: denies, and turns a denial into a possibility
  denied,        ///< refused to, ruled out
  hypothetical,  ///< if, would, called for
  planned,       ///< will, is set to, dự kiến
  happened,      ///< đã, vừa: overrides the tense of a bare form
  reported,      ///< would: planned behind a verb of saying in the past ("said it would"), else hypothetical
};

/// A small word that tells how a verb is to be read.
enum class Marker : std::uint8_t {
  passive,  ///< bị, được: what stands before is the object, what stands between acts
  nominal,  ///< sự, việc: makes a noun of the verb behind
  mutual,   ///< each other, lẫn nhau: the subjects do it to one another
  apart,    ///< separately, bilaterally: contact with each by himself
  aside,    ///< against, despite: what stands behind it is no part of a verb's object
};

struct Cue {
  CueKind kind = CueKind::negation;
  enum class Side : std::uint8_t { before, after } side = Side::before;  ///< of the trigger
  std::uint8_t reach = 6;                                                ///< tokens between it and the trigger at most
};

/// One language's frames and cues, from frames.tsv and cues.tsv of its pack; the tables say how their columns are read.
struct Frames {
  /// Throws Error "file:line: ..." when a table is not well formed. Words of its phrases get numbers of `numbers`.
  static Frames load(const std::string& folder, const Packs& packs, const TokenRules& rules, WordNumbersBuilder& numbers);

  std::vector<Frame> frames;
  std::vector<Trigger> triggers;
  std::vector<Cue> cues;
  Phrases complement_phrases;  ///< values are classes of nouns
  Phrases marker_phrases;      ///< values are Marker
  /// Whether a marker stands at a token.
  bool has_marker(const Tokens& tokens, std::uint32_t token, Marker marker) const;

  Phrases trigger_phrases;  ///< values are indexes of triggers
  Phrases cue_phrases;      ///< values are indexes of cues
};

}  // namespace entente
