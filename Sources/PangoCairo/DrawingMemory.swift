import CPangoCairo

/// How the process keeps memory between pages.
package enum DrawingMemory {
    /// Lets the allocator keep what a page has freed for the next page.
    ///
    /// Every compressed stream takes and frees a quarter of a megabyte; by default glibc gives it back to the
    /// system each time, which costs a tenth of a document's time. Changes the whole process, so it is for
    /// programs to call, early and once, not for the library. Up to 32 MB stay with the process.
    package static func keepFreed() {
        mallopt(M_MMAP_THRESHOLD, 4 << 20)
        mallopt(M_TRIM_THRESHOLD, 32 << 20)
    }
}
