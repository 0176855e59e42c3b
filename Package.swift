// swift-tools-version: 6.2
import PackageDescription

/// What every target of the project is compiled with.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .treatAllWarnings(as: .error),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = [], _ more: [SwiftSetting] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings + more)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

let package = Package(
    name: "marsad",
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        room("Language"),
        room("Feeds", ["CLibXML2"]),
        room("Fetch", ["CCurl"]),
        room("Store", [.product(name: "GRDB", package: "GRDB.swift"), crypto]),
        room("Deliver", ["Fetch", crypto]),
        room("Settings", [.product(name: "Yams", package: "Yams")]),
        tests("FeedsTests", ["Feeds"]),
        tests("FetchTests", ["Fetch"]),
        tests("StoreTests", ["Store"]),
        tests("DeliverTests", ["Deliver", "Fetch"]),
        tests("SettingsTests", ["Settings"]),
    ],
    swiftLanguageModes: [.v6]
)
