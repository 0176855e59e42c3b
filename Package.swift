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

/// What is done to every word, and to the gazetteer at each start: unoptimised it takes the tests' daemons five seconds to start.
let optimised: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

func room(_ name: String, _ dependencies: [Target.Dependency] = [], _ more: [SwiftSetting] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings + more)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let log: Target.Dependency = .product(name: "Logging", package: "swift-log")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")

let package = Package(
    name: "marsad",
    products: [
        .executable(name: "marsad", targets: ["marsad"]),
        // For the benchmarks.
        .library(name: "Feeds", targets: ["Feeds"]),
        .library(name: "Stories", targets: ["Stories"]),
        .library(name: "ScheduleTrial", targets: ["Schedule", "ScheduleTrial"]),
        .library(name: "Watch", targets: ["Watch"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .target(name: "CVectors"),
        room("Language", ["CVectors"], optimised),
        room("Stories", ["Language"]),
        room("Feeds"),
        room("Fetch", ["CCurl"]),
        room("Watch", ["CVectors", "Language", "Stories"], optimised),
        room("Schedule"),
        room("ScheduleTrial", ["Schedule"]),
        room("Floods", ["Language"]),
        room("Store", ["CSQLite", "Floods", "Stories", .product(name: "GRDB", package: "GRDB.swift"), crypto]),
        room("Deliver", ["Fetch", crypto, .product(name: "Mustache", package: "swift-mustache")]),
        room("Settings", ["Feeds", "Floods", "Language", .product(name: "Yams", package: "Yams")]),
        room(
            "Monitor",
            [
                "Floods",
                "Stories", "Feeds", "Fetch", "Watch", "Store", "Deliver", "Settings", "Schedule", log, lifecycle,
                crypto,
            ]),
        room("Dashboard", ["Monitor", "Store", .product(name: "Hummingbird", package: "hummingbird"), log, lifecycle]),
        .executableTarget(
            name: "marsad",
            dependencies: [
                "Dashboard", "Deliver", "Feeds", "Fetch", "Floods", "Language", "Monitor", "Schedule", "Settings",
                "Store",
                "Stories", "Watch",
                log, lifecycle,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: settings),
        tests("FeedsTests", ["Feeds"], exclude: ["Pages"]),
        // A server for the tests, with a switch for each fault.
        .target(
            name: "FeedServer", path: "Tests/FeedServer", exclude: ["feed_server.py", "proxy.py"],
            swiftSettings: settings),
        tests("FetchTests", ["Fetch", "FeedServer"]),
        tests("ScheduleTests", ["Schedule", "ScheduleTrial"]),
        tests("FloodsTests", ["Floods"]),
        tests("StoreTests", ["Store", "Stories", .product(name: "GRDB", package: "GRDB.swift")]),
        tests("DeliverTests", ["Deliver", "Fetch"]),
        tests(
            "MonitorTests",
            [
                "Monitor", "Deliver", "Fetch", "Floods", "Settings", "Store", "Watch", log,
                .product(name: "Hummingbird", package: "hummingbird"),
            ], exclude: ["Topics"]),
        tests("SettingsTests", ["Floods", "Settings"]),
        tests("LanguageTests", ["Language"]),
        tests("StoriesTests", ["Language", "Stories"]),
        tests("WatchTests", ["Watch"], exclude: ["People", "Sentences"]),
        tests(
            "EndToEndTests",
            ["marsad", "FeedServer", crypto, log, .product(name: "Hummingbird", package: "hummingbird")]),
    ],
    swiftLanguageModes: [.v6]
)
