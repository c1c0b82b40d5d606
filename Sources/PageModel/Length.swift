/// A length in Pango units: 1/1024 of a point (1 pt = 1/72 inch).
///
/// Lengths are integers, so that the same document gives the same page on every machine.
/// Millimetres are converted once, where data is decoded.
package struct Length: Sendable, Hashable, Comparable, AdditiveArithmetic {
    package var units: Int

    package init(units: Int) { self.units = units }

    package static let zero = Length(units: 0)
    package static func points(_ points: Double) -> Length {
        Length(units: Int((points * 1024).rounded()))
    }
    package static func millimetres(_ millimetres: Double) -> Length { .points(millimetres * 72 / 25.4) }

    package var points: Double { Double(units) / 1024 }
    package var millimetres: Double { points * 25.4 / 72 }

    package static func < (left: Length, right: Length) -> Bool { left.units < right.units }
    package static func + (left: Length, right: Length) -> Length { Length(units: left.units + right.units) }
    package static func - (left: Length, right: Length) -> Length { Length(units: left.units - right.units) }
    package static prefix func - (length: Length) -> Length { Length(units: -length.units) }
    package static func * (length: Length, factor: Int) -> Length { Length(units: length.units * factor) }
    package static func / (length: Length, divisor: Int) -> Length { Length(units: length.units / divisor) }
    package func scaled(by factor: Double) -> Length { Length(units: Int((Double(units) * factor).rounded())) }
}

/// A rectangle on a page, from the top left corner of the sheet.
package struct Rectangle: Sendable, Hashable {
    package var x: Length
    package var y: Length
    package var width: Length
    package var height: Length

    package init(x: Length, y: Length, width: Length, height: Length) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    package var right: Length { x + width }
    package var bottom: Length { y + height }

    package func moved(x: Length, y: Length) -> Rectangle {
        Rectangle(x: self.x + x, y: self.y + y, width: width, height: height)
    }
}
