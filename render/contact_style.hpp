// How a contact looks: its line, the words at it, and the box of a meeting of several.
#pragma once

#include "render/contacts.hpp"
#include "render/diagram.hpp"

namespace entente {

/// Whose contacts, for which question, in what kind of picture.
struct ContactStyle {
  const Graph& graph;
  Layout layout = Layout::layered;
  bool meetings_only = true;  ///< then nobody needs to be told that they met

  /// Without its ends and its label.
  Line line(const Contact& contact) const;
  /// Status, days, number and place; in a crowd only what a line cannot show by itself.
  Label label(const Contact& contact) const;
  /// A meeting of several, a visit without a host.
  Box meeting(const Contact& contact) const;
};

}  // namespace entente
