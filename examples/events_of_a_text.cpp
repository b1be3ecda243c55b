// The events of one text: load what entente knows, extract, look at the record. Start here.
#include <entente/extract/extract.hpp>
#include <entente/extract/vocabulary.hpp>
#include <iostream>

int main() {
  const entente::Knowledge knowledge(entente::Packs::built_in());  // once for a program, for all articles and threads

  entente::Article article;
  article.id = "example";
  article.text = "Ngoại trưởng Nga Sergei Lavrov gặp ông John Kerry tại Geneva hôm 14/1.";
  article.published = entente::parse_period("2016-01-15");

  const entente::Record record = entente::extract(article, knowledge);
  for (const entente::Event& event : record.events) {
    std::cout << word(event.type) << '/' << word(event.mode) << ' ' << word(event.status) << ' ' << iso(event.when);
    for (const entente::Participant& participant : event.participants) std::cout << ' ' << participant.actor;
    std::cout << "\n  " << event.evidence.text << '\n';
  }
}
