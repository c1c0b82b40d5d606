import Diagnostics
import FormatRules
import PageModel

/// Sets a form's fields into their places.
struct FormFields {
    let composer: Composer
    let form: Form
    let name: String
    /// What a key stands for; empty where nothing is known.
    let value: (String) -> String

    private struct TooLong: Error {
        var lines: Int
        var room: Int
    }

    /// The fields of a page, from the corner that they count from, and where the last of them ends.
    func place(_ fields: [FormField], where isMeant: (FormField) -> Bool) -> (items: [PlacedItem], end: Length) {
        var items: [PlacedItem] = []
        var end = Length.zero
        for field in fields where isMeant(field) && stands(field) {
            let y = field.isBelow ? end + field.y : field.y
            switch field.content {
            case .rule(let dashed):
                items += rules(field, y: y, dashed: dashed)
                end = y + field.pitch
            case .box:
                let frame = Rectangle(x: field.x, y: y, width: field.width, height: field.height)
                items.append(item(.box(thickness: field.pitch), frame, .formBox, field))
                end = y + field.height
            case .text(let texts):
                let block = text(texts, field)
                items += block.items.map { $0.moved(x: field.x, y: y) }
                // What is missing takes no room.
                if block.height > .zero || !field.isBelow { end = y + block.height }
            }
        }
        return (items, end)
    }

    private func stands(_ field: FormField) -> Bool {
        func has(_ key: String) -> Bool { !value(key).allSatisfy(\.isWhitespace) }
        if let key = field.ifPresent, !has(key) { return false }
        if let key = field.ifAbsent, has(key) { return false }
        return true
    }

    // MARK: Text

    /// In the field's own size, or the largest of its smaller ones in which its height is enough.
    private func text(_ texts: [FormText], _ field: FormField) -> (items: [PlacedItem], height: Length) {
        guard !texts.allSatisfy({ $0.isBlank(value) }) else { return ([], .zero) }
        let paragraphs = paragraphs(texts)
        let usual = texts[texts.count - 1].style.size
        var lacking = TooLong(lines: 0, room: 0)
        for size in [usual] + field.smaller {
            let factor = Double(size.units) / Double(usual.units)
            do throws(TooLong) {
                return try set(paragraphs, field, factor: factor)
            } catch {
                lacking = error
            }
        }
        let words = paragraphs.map { $0.map(\.text).joined() }.joined(separator: " ")
        composer.report(
            Diagnostic(
                .formValueTooLong,
                [
                    "form": form.name, "name": name, "value": String(words.prefix(80)) + (words.count > 80 ? "…" : ""),
                    "lines": "\(lacking.lines)", "room": "\(lacking.room)",
                ]))
        return ([], field.height)
    }

    private func paragraphs(_ texts: [FormText]) -> [[StyledText]] {
        var paragraphs: [[StyledText]] = [[]]
        for text in texts {
            for (index, line) in text.filled(value).enumerated() {
                if index > 0 { paragraphs.append([]) }
                if !line.isEmpty { paragraphs[paragraphs.count - 1].append(StyledText(line, text.style)) }
            }
        }
        return paragraphs.filter { !$0.isEmpty }
    }

    private func set(
        _ paragraphs: [[StyledText]], _ field: FormField, factor: Double
    ) throws(TooLong) -> (items: [PlacedItem], height: Length) {
        let pitch = field.pitch.scaled(by: factor)
        let setting = LineSetting(
            role: .formText, width: field.width, pitch: pitch, alignment: field.alignment.ofLines,
            balanced: field.alignment == .centre)
        var stack = Stack()
        var lines = 0
        for paragraph in paragraphs {
            let scaled = paragraph.map { text in
                var text = text
                text.style.size = text.style.size.scaled(by: factor)
                return text
            }
            composer.profile.components[.formText] = Component(
                style: scaled[0].style, clause: field.clause, certainty: field.certainty)
            let boxes = FormBreaking.fit(composer.boxes(scaled), width: field.width, shaper: composer.shaper)
            let own = composer.lines(of: boxes, setting)
            lines += own.count
            stack.append(own)
        }
        // A hair's breadth of rounding is no lack of room.
        let room = field.height == .zero ? .max : max(1, (field.height + .points(0.1)).units / max(1, pitch.units))
        guard lines <= room else { throw TooLong(lines: lines, room: room) }
        let spare = field.height == .zero ? Length.zero : max(.zero, field.height - stack.height)
        let drop: Length =
            switch field.stand {
            case .top: .zero
            case .middle: spare / 2
            case .bottom: spare
            }
        let items = stack.items.map { item in
            var item = item.moved(x: .zero, y: drop)
            if field.isRed { item.ink = .red }
            return item
        }
        return (items, stack.height)
    }

    // MARK: Marks

    private func item(
        _ content: PlacedItem.Content, _ frame: Rectangle, _ role: Role, _ field: FormField
    ) -> PlacedItem {
        var item = PlacedItem(content, frame: frame, role: role, clause: field.clause)
        if field.isRed { item.ink = .red }
        return item
    }

    private func rules(_ field: FormField, y: Length, dashed: Bool) -> [PlacedItem] {
        func rule(_ x: Length, _ width: Length) -> PlacedItem {
            item(.rule, Rectangle(x: x, y: y, width: width, height: field.pitch), .formRule, field)
        }
        guard dashed else { return [rule(field.x, field.width)] }
        let dash = Length.millimetres(2)
        return stride(from: 0, to: field.width.units, by: dash.units * 2).map { offset in
            rule(field.x + Length(units: offset), min(dash, field.width - Length(units: offset)))
        }
    }
}

extension FormField.Alignment {
    fileprivate var ofLines: Alignment {
        switch self {
        case .left: .left
        case .centre: .centred
        case .right: .right
        }
    }
}
