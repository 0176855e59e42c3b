// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "marsad", path: "..")],
    targets: [
        .executableTarget(
            name: "bench",
            dependencies: [
                .product(name: "Watch", package: "marsad"), .product(name: "Feeds", package: "marsad"),
                .product(name: "ScheduleTrial", package: "marsad"), .product(name: "Stories", package: "marsad"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
