/// A large value behind one reference, so that what holds it is cheap to pass on; changed, it is copied.
///
/// A profile is asked for at every step of a layout and holds hundreds of values.
@propertyWrapper
package struct Boxed<Value: Sendable>: Sendable {
    /// Never changed, so that it may be shared.
    private final class Box: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private var box: Box

    package init(wrappedValue: Value) { box = Box(wrappedValue) }

    package var wrappedValue: Value {
        _read { yield box.value }
        _modify {
            var value = box.value
            yield &value
            box = Box(value)
        }
    }
}
