/// A filled piece of a drawing. Printed in black alone, so that any printer shows it: what tells two apart is their
/// outline and their pattern, never a colour.
package struct Shape: Sendable, Hashable {
    package enum Outline: String, Sendable, Hashable {
        case rectangle, circle, diamond, triangle
    }

    /// From full ink to none; neighbours in this order differ in kind and in darkness.
    package enum Pattern: String, Sendable, Hashable, CaseIterable {
        case solid
        /// Lines that rise to the right.
        case rising
        /// White, which also covers what lies below.
        case empty
        case cross
        case dots
        /// Lines that fall to the right.
        case falling
        case level, upright
    }

    package var outline: Outline
    package var pattern: Pattern
    /// Of the line along its edge; zero for none.
    package var thickness: Length

    package init(_ outline: Outline, _ pattern: Pattern, thickness: Length = .zero) {
        self.outline = outline
        self.pattern = pattern
        self.thickness = thickness
    }
}
