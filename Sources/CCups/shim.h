#ifndef VANBAN_CCUPS_H
#define VANBAN_CCUPS_H

// Types and numbers only: the library itself is opened when something is to be printed.
#include <cups/cups.h>

#endif
