#ifndef VANBAN_CPANGOCAIRO_H
#define VANBAN_CPANGOCAIRO_H

#include <cairo/cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>
#include <malloc.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-font.h>
#include <pango/pangofc-fontmap.h>

#endif
