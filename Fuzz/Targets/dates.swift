// modules: Feeds
import Feeds

func fuzzTarget(_ bytes: [UInt8]) {
    _ = parseFeedDate(String(decoding: bytes, as: UTF8.self))
}
