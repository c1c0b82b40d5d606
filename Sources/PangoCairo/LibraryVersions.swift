import CPangoCairo

/// The libraries in use, which are part of what makes an output the same.
package enum LibraryVersions {
    /// `pango 1.50.12, harfbuzz 6.0.0, cairo 1.16.0`.
    package static var text: String {
        let versions = [
            ("pango", pango_version_string()), ("harfbuzz", hb_version_string()), ("cairo", cairo_version_string()),
        ]
        return versions.map { "\($0) \($1.map { String(cString: $0) } ?? "?")" }.joined(separator: ", ")
    }
}
