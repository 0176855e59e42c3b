/// Why an answer of this status gave no feed, and what to do about it.
public func statusWords(_ status: Int) -> String {
    switch status {
    case 401, 403: "HTTP \(status): the server refuses; it may want credentials or block this User-Agent"
    case 204, 205: "HTTP \(status): the server sends nothing; check the URL"
    case 206: "HTTP 206: the server sends a part of the feed without having been asked for one"
    case 404: "HTTP 404: there is no feed at this address; check the URL"
    case 410: "HTTP 410: the feed is gone for good; remove it from the configuration"
    case 407:
        "HTTP 407: fetch.proxy wants another user name and password; write them as http://USER:PASSWORD@HOST:PORT"
    case 429: "HTTP 429: the server asks for fewer requests"
    case 503: "HTTP 503: the server is overloaded or down"
    case 300..<400: "HTTP \(status): a redirect that does not say where to"
    case 400..<500: "HTTP \(status): the server does not give it; check the URL in a browser"
    case 500..<600: "HTTP \(status): the server fails; it is asked again later"
    default: "HTTP \(status): no answer that HTTP knows"
    }
}
