/// What libFuzzer calls with every input; `fuzzTarget` stands in the target's own file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    fuzzTarget(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
