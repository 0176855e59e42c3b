import Testing

@testable import Stories

@Suite struct SketchTests {
    @Test func `a sketch comes back from its bytes`() {
        let text = StoryReader().read(title: "", content: (0..<200).map { "word\($0)" }.joined(separator: " "))
        let sketch = Sketch(text)
        #expect(sketch.shingles.count == Sketch.size)
        #expect(Sketch(bytes: sketch.bytes) == sketch)
    }
}
