#ifndef VANBAN_CZLIB_H
#define VANBAN_CZLIB_H

#include <zlib.h>

#endif
