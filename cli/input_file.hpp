// Files that are read whole.
#pragma once

#include <string>

namespace entente {

/// The bytes of a file. Throws Error when it is a folder or cannot be read.
std::string read_bytes(const std::string& path);

/// The text of a file as UTF-8 without byte order mark; a mark may say that it is UTF-16. Throws Error as read_bytes() does,
/// and for bytes that are no text.
std::string read_text(const std::string& path);

}  // namespace entente
