/// The data that travels with the binary: SwiftPM copies it into a folder beside the program, where
/// `ResourceStore` looks for it. (A target needs a source file; this is it.)
package enum VanBanData {}
