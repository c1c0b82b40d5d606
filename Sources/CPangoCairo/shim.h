#ifndef VANBAN_CPANGOCAIRO_H
#define VANBAN_CPANGOCAIRO_H

#include <cairo/cairo-ft.h>
#include <cairo/cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#endif
