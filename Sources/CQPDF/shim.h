#ifndef VANBAN_CQPDF_H
#define VANBAN_CQPDF_H

// Types and numbers only: the library itself is opened when a PDF of another program is read.
#include <qpdf/qpdf-c.h>

#endif
