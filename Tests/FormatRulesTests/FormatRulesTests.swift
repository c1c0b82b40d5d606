import Testing

@testable import FormatRules
