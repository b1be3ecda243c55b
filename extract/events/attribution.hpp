// Attribution: who tells of an event, where the article says that it is not its own word.
#pragma once

#include <string>

#include "extract/events/triggers.hpp"

namespace entente {

/// "Yonhap reported", "the ministry said", "according to officials", theo JoongAng Daily: the medium's name, else the id of
/// the actor who says it, else the words for who does; empty where the sentence has no source, or the trigger is no part of
/// what the source says ("Kim, who met Wu, said ...", "said after meeting Wu").
std::string find_reporter(const Chunks& chunks, const Sentence& sentence, const FoundTrigger& trigger);

}  // namespace entente
