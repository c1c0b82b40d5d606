import Testing

@testable import PangoCairo
