import Foundation

/// The data that travels with the binary, as SwiftPM copies it.
package enum VanBanData {
    /// The folder of the resource bundle, for programs that link the library from source.
    package static var bundleDirectory: URL { Bundle.module.bundleURL }
}
