// What the stages of extraction find in a text, in short lines that a table of tests can hold.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/knowledge.hpp"
#include "extract/language.hpp"
#include "extract/record.hpp"

namespace entente {

/// The packs that were compiled in.
const Knowledge& built_in_knowledge();
/// The pack of a language that there is.
const Language& built_in_language(std::string_view code);

/// The record of a text as the article "a", published on a day or days ("2010-02-12", "2010-02"; empty: unknown).
Record record_of(std::string_view language, std::string_view text, std::string_view published = {});

/// "[Mr.] [Kim] [met] [Wu] [.] | [They] …": tokens in brackets, a bar between sentences.
std::string dump_tokens(std::string_view language, std::string_view text);

/// "[Kim Kye Gwan|person PRK] met [the Chinese envoy|person CHN definite]": the text with its noun phrases; behind the bar
/// kind, state, office, and what else is known of the phrase.
std::string dump_phrases(std::string_view language, std::string_view text);

/// "[Ri Gun|person/ri-gun] met [the Chinese envoy|group/the-chinese-envoy@a]": the text with the actors that its noun
/// phrases are;
/// "-" stands for nobody.
std::string dump_mentions(std::string_view language, std::string_view text, std::string_view published = {});

/// "person/kim-kye-gwan PRK \"Kim Kye Gwan\"", an actor a line, with the state and the name.
std::string dump_actors(const Record& record);

/// "CONSULT/meet happened person/ri-gun + person/sung-kim @New York 2009-10-25 (Yonhap) x2", an event a line; recipients
/// behind
/// "> ", the report's source in brackets, behind "x" how often the article tells it where that is more than once.
std::string dump_events(const Record& record);
std::string dump_events(std::string_view language, std::string_view text, std::string_view published = {});

/// A text and what a stage makes of it.
struct Case {
  std::string_view text;
  std::string_view dump;
};

}  // namespace entente
