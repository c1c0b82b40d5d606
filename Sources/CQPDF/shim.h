#ifndef VANBAN_CQPDF_H
#define VANBAN_CQPDF_H

#include <qpdf/qpdf-c.h>

#endif
