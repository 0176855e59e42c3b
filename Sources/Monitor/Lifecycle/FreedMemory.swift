import Foundation

/// Gives memory back that is free but still held: compiling the gazetteer leaves some 20 MB of it behind.
///
/// glibc's malloc_trim(3), which Swift's module of it leaves out; nothing happens where the C library has none.
func returnFreedMemory() {
    guard let symbol = dlsym(nil, "malloc_trim") else { return }
    let trim = unsafeBitCast(symbol, to: (@convention(c) (Int) -> Int32).self)
    _ = trim(0)
}
