/* The bare-library yardstick of `make bench`: the same text set with PangoLayout and Cairo the plain way,
 * one layout a paragraph, same sheet, margins, sizes and pitch, but no keeping together and no foot columns.
 *
 *   reference FAMILY TEXT OUT.pdf        one document into a file: for cold starts
 *   reference FAMILY TEXT --count N      N documents in one process; prints each one's CPU milliseconds
 *
 * TEXT holds a paragraph a line: a letter for its style, a tab, Pango markup. */
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MM (72.0 / 25.4)
enum { SHEET_WIDTH = 210, SHEET_HEIGHT = 297, TOP = 20, BOTTOM = 20, LEFT = 30, RIGHT = 15, NUMBER_TOP = 10 };

static const struct style {
    char letter;
    double size, pitch, gap, indent;
    gboolean bold, italic, justified;
    PangoAlignment alignment;
} styles[] = {
    {'T', 15, 18, 0, 0, TRUE, FALSE, FALSE, PANGO_ALIGN_RIGHT},        /* the party's title */
    {'D', 14, 18, 4, 0, FALSE, TRUE, FALSE, PANGO_ALIGN_RIGHT},        /* place and date */
    {'N', 14, 18, 0, 0, FALSE, FALSE, FALSE, PANGO_ALIGN_LEFT},        /* issuer, number */
    {'K', 16, 20, 22, 0, TRUE, FALSE, FALSE, PANGO_ALIGN_CENTER},      /* kind */
    {'S', 14, 20, 0, 0, TRUE, FALSE, FALSE, PANGO_ALIGN_CENTER},       /* subject */
    {'H', 14, 18, 6, 10 * MM, TRUE, FALSE, TRUE, PANGO_ALIGN_LEFT},    /* heading */
    {'B', 14, 18, 6, 10 * MM, FALSE, FALSE, TRUE, PANGO_ALIGN_LEFT},   /* body */
    {'L', 12, 15, 0, 0, FALSE, FALSE, FALSE, PANGO_ALIGN_LEFT},        /* recipients */
    {'G', 14, 18, 0, 0, TRUE, FALSE, FALSE, PANGO_ALIGN_RIGHT},        /* signature */
};
enum { STYLES = sizeof styles / sizeof *styles };

struct setter {
    PangoContext *context;
    PangoFontDescription *fonts[STYLES];
    cairo_t *cairo;
    double y;
    int page;
};

static void fail(const char *what) {
    fprintf(stderr, "reference: %s\n", what);
    exit(1);
}

static PangoLayout *layout_of(struct setter *setter, int style, const char *markup) {
    PangoLayout *layout = pango_layout_new(setter->context);
    pango_layout_set_font_description(layout, setter->fonts[style]);
    pango_layout_set_width(layout, (int)((SHEET_WIDTH - LEFT - RIGHT) * MM * PANGO_SCALE));
    pango_layout_set_alignment(layout, styles[style].alignment);
    pango_layout_set_justify(layout, styles[style].justified);
    pango_layout_set_indent(layout, (int)(styles[style].indent * PANGO_SCALE));
    pango_layout_set_markup(layout, markup, -1);
    return layout;
}

static void new_page(struct setter *setter) {
    char number[16];
    cairo_show_page(setter->cairo);
    setter->y = TOP * MM;
    snprintf(number, sizeof number, "%d", ++setter->page);
    PangoLayout *layout = layout_of(setter, 4, number);
    pango_layout_set_font_description(layout, setter->fonts[2]);
    cairo_move_to(setter->cairo, LEFT * MM, NUMBER_TOP * MM);
    pango_cairo_show_layout(setter->cairo, layout);
    g_object_unref(layout);
}

static void set_paragraph(struct setter *setter, int style, const char *markup) {
    PangoLayout *layout = layout_of(setter, style, markup);
    PangoLayoutIter *line = pango_layout_get_iter(layout);
    setter->y += styles[style].gap;
    do {
        PangoRectangle box;
        pango_layout_iter_get_line_extents(line, NULL, &box);
        if (setter->y + styles[style].pitch > (SHEET_HEIGHT - BOTTOM) * MM) new_page(setter);
        double spare = styles[style].pitch - (double)box.height / PANGO_SCALE;
        double ascent = (double)(pango_layout_iter_get_baseline(line) - box.y) / PANGO_SCALE;
        cairo_move_to(setter->cairo, LEFT * MM + (double)box.x / PANGO_SCALE, setter->y + spare / 2 + ascent);
        pango_cairo_show_layout_line(setter->cairo, pango_layout_iter_get_line_readonly(line));
        setter->y += styles[style].pitch;
    } while (pango_layout_iter_next_line(line));
    pango_layout_iter_free(line);
    g_object_unref(layout);
}

static void set_document(struct setter *setter, char *const *lines, cairo_surface_t *surface) {
    setter->cairo = cairo_create(surface);
    setter->y = TOP * MM;
    setter->page = 1;
    for (; *lines; lines++) {
        int style = 0;
        while (style < STYLES && styles[style].letter != **lines) style++;
        if (style < STYLES) set_paragraph(setter, style, *lines + 2);
    }
    cairo_show_page(setter->cairo);
    cairo_destroy(setter->cairo);
    cairo_surface_finish(surface);
    if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS) fail("Cairo failed");
    cairo_surface_destroy(surface);
}

static cairo_status_t into_memory(void *bytes, const unsigned char *data, unsigned length) {
    return g_byte_array_append(bytes, data, length) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

static double cpu_milliseconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

int main(int count, char **arguments) {
    char *text;
    if (count < 4) fail("usage: reference FAMILY TEXT (OUT.pdf | --count N)");
    if (!g_file_get_contents(arguments[2], &text, NULL, NULL)) fail("cannot read the text");
    char **lines = g_strsplit(text, "\n", -1);
    const double width = SHEET_WIDTH * MM, height = SHEET_HEIGHT * MM;

    PangoFontMap *map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map), 72);
    struct setter setter = {.context = pango_font_map_create_context(map)};
    pango_context_set_round_glyph_positions(setter.context, FALSE);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    pango_cairo_context_set_font_options(setter.context, options);
    for (int style = 0; style < STYLES; style++) {
        PangoFontDescription *font = setter.fonts[style] = pango_font_description_new();
        pango_font_description_set_family(font, arguments[1]);
        pango_font_description_set_absolute_size(font, styles[style].size * PANGO_SCALE);
        if (styles[style].bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
        if (styles[style].italic) pango_font_description_set_style(font, PANGO_STYLE_ITALIC);
    }
    if (strcmp(arguments[3], "--count") != 0) {
        set_document(&setter, lines, cairo_pdf_surface_create(arguments[3], width, height));
        return 0;
    }
    for (int number = count > 4 ? atoi(arguments[4]) : 1; number > 0; number--) {
        double start = cpu_milliseconds();
        GByteArray *bytes = g_byte_array_new();
        set_document(&setter, lines, cairo_pdf_surface_create_for_stream(into_memory, bytes, width, height));
        g_byte_array_unref(bytes);
        printf("%.3f\n", cpu_milliseconds() - start);
    }
    return 0;
}
