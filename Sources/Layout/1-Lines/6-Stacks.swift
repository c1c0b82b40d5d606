import Diagnostics
import FormatRules
import PageModel

/// Lines one under the other in a column, with their items placed from the stack's top left corner.
struct Stack {
    var items: [PlacedItem] = []
    var height = Length.zero
    /// The natural width of the widest and of the last line.
    var widest = Length.zero
    var lastLine = Length.zero

    mutating func append(_ lines: [SetLine], x: Length = .zero) {
        for line in lines {
            items += line.items.map { $0.moved(x: x, y: height) }
            height += line.height
            widest = max(widest, line.natural)
            lastLine = line.natural
        }
    }

    mutating func append(_ other: Stack, x: Length = .zero) {
        items += other.items.map { $0.moved(x: x, y: height) }
        height += other.height
        widest = max(widest, other.widest)
        lastLine = other.lastLine
    }

    mutating func append(gap: Length) { height += gap }

    /// The same with room above.
    func lowered(by drop: Length) -> Stack {
        var stack = Stack()
        stack.append(gap: drop)
        stack.append(self)
        return stack
    }

    /// The baseline of the first line of text.
    var firstBaseline: Length? { items.firstBaseline }
}

extension [PlacedItem] {
    /// The baseline of the first text among them.
    fileprivate var firstBaseline: Length? {
        for item in self {
            if case .text(let line) = item.content { return line.baseline }
        }
        return nil
    }
}

extension PlacedItem {
    func moved(x: Length, y: Length) -> PlacedItem {
        var item = self
        item.frame.x += x
        item.frame.y += y
        if case .text(var line) = content {
            line.baseline += y
            item.content = .text(line)
        }
        return item
    }
}

/// A stretch of the page that is never split: a line of the body, or the letterhead.
struct FlowLine {
    var items: [PlacedItem]
    var height: Length
    /// Dropped at the top of a page.
    var gapBefore = Length.zero
    /// What a page's end above this line would part.
    var tie: PageFault?
    /// A line of a dash item, and whether the item has no other.
    var item: Item?
    /// As high as the body's pitch; the gap above is that between paragraphs.
    var isPitched = false
    var isGapped = false
    /// Of a line of the body.
    var measure: LineMeasure?
    var bookmark: (title: String, level: Int)?
    /// What stands above this line where a page begins with it: the head of a table that goes on.
    var opening: PageEdge?
    /// What stands below it where a page ends with it: the rule under a table that is parted there.
    var closing: PageEdge?

    enum Item { case short, long }

    /// Where its text comes from.
    var span: SourceSpan? { items.lazy.compactMap(\.span).first }
    /// From its top.
    var baseline: Length { items.firstBaseline ?? .zero }

    /// No page ends above this line without the fault.
    mutating func tie(_ fault: PageFault) { tie = max(tie ?? fault, fault) }
}

/// What is added to a line at the top or at the foot of a page. The lines of a table share theirs.
struct PageEdge {
    var items: [PlacedItem]
    var height: Length
}

extension Composer {
    /// A solid line of a role from its left edge.
    func rule(_ role: Role, x: Length, y: Length, width: Length) -> PlacedItem {
        let component = profile.component(role)
        return PlacedItem(
            .rule, frame: Rectangle(x: x, y: y, width: width, height: profile.spacing.ruleThickness.value),
            role: role, component: component.cell, clause: component.clause)
    }

    /// Lines in the middle of a column, of like length where there are several.
    func centred(_ texts: [StyledText], _ role: Role, width: Length, pitch: Length) -> [SetLine] {
        lines(texts, LineSetting(role: role, width: width, pitch: pitch, alignment: .centred, balanced: true))
    }

    /// A dash with its space: how far the later lines of a list's entry hang.
    func dashWidth(_ style: TextStyle) -> Length { width([StyledText("-", style)]) + space(style).width }

    func style(_ role: Role) -> TextStyle { profile.component(role).style }

    /// The author's text in a role's style and case.
    func styled(_ text: String, _ role: Role, span: SourceSpan? = nil) -> StyledText {
        let component = profile.component(role)
        return StyledText(component.upperCase ? text.uppercased() : text, component.style, span: span)
    }
}
