import Hummingbird
import Monitor

/// The callbacks of WebSub: `GET /websub/TOKEN` for a hub's questions, `POST` for what it pushes.
func routeWebSub(_ router: Router<BasicRequestContext>, _ daemon: Daemon) {
    router.get("websub/:token") { request, context -> Response in
        let token = try context.parameters.require("token")
        let parameters = Dictionary(
            request.uri.queryParameters.map { (String($0.key), String($0.value)) },
            uniquingKeysWith: { first, _ in first })
        guard let answer = await daemon.subscriber.verify(token: token, parameters: parameters) else {
            return Response(status: .notFound)
        }
        return Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(string: answer)))
    }
    router.post("websub/:token") { request, context -> Response in
        let token = try context.parameters.require("token")
        guard let body = try? await request.body.collect(upTo: daemon.subscriber.maxBody) else {
            return Response(status: .contentTooLarge)
        }
        let status = await daemon.subscriber.receive(
            token: token, contentType: request.headers[.contentType],
            signature: request.headers[.init("X-Hub-Signature") ?? .from], body: Array(body.readableBytesView))
        return Response(status: .init(code: status))
    }
}
