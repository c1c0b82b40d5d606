/// The templates that travel with the binary: SwiftPM copies them into a folder beside the program, where
/// `TemplateStore` looks for them. (A target needs a source file; this is it.)
package enum VanBanTemplates {}
