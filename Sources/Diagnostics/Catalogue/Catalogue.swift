extension Message {
    /// Every message there is; codes are unique and never reused.
    package static let catalogue: [Message] =
        reading
        + numbering
        + importing
        + understanding
        + annexes
        + tables
        + components
        + pictures
        + charts
        + plan
        + rules
        + layout
        + fitting
        + drawing
        + writing
        + certificates
        + followUps
        + calendar
        + directories
        + recipients
        + numbers
        + officeBook
        + reports
        + progress
        + progressStore
        + surroundings
        + templates
        + batchJobs
        + batches
        + library
        + pdfReading
        + forms
        + printing
}
