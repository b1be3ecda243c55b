// A file that breaks the rules, for the test of the test.
#include "graph/graph.hpp"
