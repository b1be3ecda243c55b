// What a page may ask of the parser.
#pragma once

#include <string_view>

namespace entente {

/// Whether parsing a page takes too long: its bytes are looked through once. The HTML parser is quadratic in the depth of
/// nesting and in the attributes of a tag. Browsers stop at a depth of 512 too.
bool is_too_complex(std::string_view html);

}  // namespace entente
