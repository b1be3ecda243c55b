// The text is copied between the expressions, which do not overlap; everything from outside goes through escape().
#include "extract/timeml.hpp"

#include <fmt/core.h>

#include <map>

#include "extract/text.hpp"
#include "extract/vocabulary.hpp"

namespace entente {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Text as XML 1.0 content or attribute value.
std::string escape(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 16);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto byte = static_cast<unsigned char>(c);
    const std::string_view three = text.substr(i, 3);
    if (three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF") {
      out += replacement;
      i += 2;
    } else if (byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0) {
      out += fmt::format("&#{};", static_cast<unsigned char>(text[++i]));  // controls: no terminal shall obey them
    } else if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else if (byte < 0x20 && c != '\t' && c != '\n') {
      out += c == '\r' ? std::string_view("&#13;") : replacement;
    } else {
      out += c;
    }
  }
  return out;
}

std::string day_value(const Period& period) {
  return period.known() && period.earliest == period.latest ? iso(*period.earliest) : "XXXX-XX-XX";
}

class Writer {
 public:
  Writer(const Article& article, const Record& record) : article_(article), record_(record), text_(article.text) {}

  std::string write() {
    const std::string dct = day_value(record_.published.period);
    std::string out = fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<TimeML xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        "xsi:noNamespaceSchemaLocation=\"http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd\">\n"
        "<DOCID>{}</DOCID>\n"
        "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"{}\" temporalFunction=\"false\" "
        "functionInDocument=\"CREATION_TIME\">{}</TIMEX3></DCT>\n",
        escape(record_.id), dct, dct);
    if (!record_.title.empty()) out += fmt::format("<TITLE>{}</TITLE>\n", escape(record_.title));
    return out + "<TEXT>" + body() + "</TEXT>\n</TimeML>\n";
  }

 private:
  std::string body() {
    std::string out;
    std::uint32_t at = 0;
    for (const Time& time : record_.times) {
      if (time.span.start < at || time.span.end > text_.size()) continue;
      out += escape(text_.slice({at, time.span.start}));
      out += element(time);
      at = time.span.end;
    }
    return out + escape(text_.slice({at, text_.size()}));
  }

  std::string element(const Time& time) {
    ++count_;
    std::string out =
        fmt::format("<TIMEX3 tid=\"t{}\" type=\"{}\" value=\"{}\"", count_, word(time.type), escape(time.value));
    if (!time.mod.empty()) out += fmt::format(" mod=\"{}\"", escape(time.mod));
    const std::string anchor = anchor_of(time);
    out += anchor.empty() ? " temporalFunction=\"false\"" : " temporalFunction=\"true\" anchorTimeID=\"" + anchor + "\"";
    numbers_[time.text] = count_;
    return out + ">" + escape(time.text) + "</TIMEX3>";
  }

  std::string anchor_of(const Time& time) const {
    if (time.anchor == "published" || time.anchor == "text") return "t0";
    const auto found = numbers_.find(time.anchor);
    return found == numbers_.end() ? std::string() : fmt::format("t{}", found->second);
  }

  const Article& article_;
  const Record& record_;
  Text text_;
  int count_ = 0;
  std::map<std::string, int> numbers_;  // of the last expression with these words
};

}  // namespace

std::string write_timeml(const Article& article, const Record& record) { return Writer(article, record).write(); }

}  // namespace entente
