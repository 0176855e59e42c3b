import Foundation
import Hummingbird
import Monitor

/// The callbacks of WebSub: `GET /websub/TOKEN` for a hub's questions, `POST` for what it pushes.
func routeWebSub(_ router: Router<BasicRequestContext>, _ daemon: Daemon) {
    router.get("websub/:token") { request, context -> Response in
        let token = try context.parameters.require("token")
        let query = request.uri.query ?? ""
        // A plus is a blank in a form, and itself where a hub encodes no more than it must.
        var answer = await daemon.subscriber.verify(token: token, parameters: fields(query.replacing("+", with: "%20")))
        if answer == nil, query.contains("+") {
            answer = await daemon.subscriber.verify(token: token, parameters: fields(query))
        }
        guard let answer else { return Response(status: .notFound) }
        return Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(string: answer)))
    }
    router.post("websub/:token") { request, context -> Response in
        let token = try context.parameters.require("token")
        // Nothing is read for those who only know that there is a callback.
        if let refusal = daemon.subscriber.refusal(of: token) { return Response(status: .init(code: refusal)) }
        guard let body = try? await request.body.collect(upTo: daemon.subscriber.maxBody) else {
            return Response(status: .contentTooLarge)
        }
        let status = await daemon.subscriber.receive(
            token: token, contentType: request.headers[.contentType],
            signature: request.headers[.init("X-Hub-Signature") ?? .from], body: Array(body.readableBytesView))
        return Response(status: .init(code: status))
    }
}

/// The fields of a query, the first of each name.
private func fields(_ query: String) -> [String: String] {
    Dictionary(
        query.split(separator: "&").map { field in
            let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                .map { $0.removingPercentEncoding ?? String($0) }
            return (parts[0], parts.count > 1 ? parts[1] : "")
        }, uniquingKeysWith: { first, _ in first })
}
