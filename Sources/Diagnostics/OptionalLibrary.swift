import Glibc

/// A library that only some work needs. It is opened when first asked for: bound to the program, librsvg, gdk-pixbuf,
/// libqpdf and libcups with all that they bring along would make every start slower, also of papers that need none.
///
/// What is opened stays open until the process ends; `dlopen` may be called from any thread.
package struct OptionalLibrary: Sendable, Hashable {
    /// The file that the loader looks for, with the number of the interface.
    package let name: String
    /// What it is for, as shown to users.
    package let kind: String
    /// The Debian package that holds it.
    package let package: String

    package init(name: String, kind: String, package: String) {
        self.name = name
        self.kind = kind
        self.package = package
    }

    /// - Parameter failure: what a room says of a library that is not there, or lacks a function.
    package func open<Failure: Error>(
        or failure: @escaping (OptionalLibrary) -> Failure
    ) throws(Failure) -> Handle<Failure> {
        guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) else { throw failure(self) }
        return Handle(library: self, handle: handle, failure: failure)
    }

    /// - Parameter message: says that the library is not there, with places for `library` and `package`.
    package func open(orTell message: Message) throws(DiagnosedError) -> Handle<DiagnosedError> {
        try open { library in
            DiagnosedError(Diagnostic(message, ["library": library.name, "package": library.package]))
        }
    }

    package struct Handle<Failure: Error> {
        fileprivate let library: OptionalLibrary
        fileprivate let handle: UnsafeMutableRawPointer
        fileprivate let failure: (OptionalLibrary) -> Failure

        /// A function by its name in C.
        ///
        /// - Parameter type: must be the function's own type, which nothing can check.
        package func function<Function>(_ name: String, as type: Function.Type) throws(Failure) -> Function {
            guard let symbol = dlsym(handle, name) else { throw failure(library) }
            return unsafeBitCast(symbol, to: type)
        }
    }
}
