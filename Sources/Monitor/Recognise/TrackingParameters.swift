/// The parameters of an address that say where a reader came from, in what session and in what dress, and not what the
/// page is.
enum TrackingParameters {
    /// Whether the page is the same without the parameter; name and value as they stand in the address.
    static func holds(_ name: String, _ value: String) -> Bool {
        let name = name.lowercased()
        if always.contains(name) || prefixes.contains(where: name.hasPrefix) { return true }
        if sessions.contains(name) { return isSession(value) || name != "sid" && name != "s" }
        if switches.contains(name), value.isEmpty || switchValues.contains(value.lowercased()) { return true }
        // ref=rss tells where the reader came from; ref=4711 may be the page.
        return origins.contains(name) && !value.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
    }

    /// Families of campaign parameters: Google, Matomo, Adobe, HubSpot, AT Internet, AMP, Salesforce and Bluecore.
    private static let prefixes = [
        "utm_", "mtm_", "matomo_", "pk_", "piwik_", "hsa_", "ga_", "at_custom", "at_medium", "at_campaign", "at_link",
        "at_ptr", "at_format", "at_bbc", "at_point", "at_creation", "at_variant", "at_emailtype", "ns_", "amp_", "_amp",
        "fb_", "sfmc_", "bsft_", "trk_", "guce_", "oly_", "vero_", "__hs", "_hs", "wt.", "wt_", "stm_", "sc_c", "sc_e",
        "ml_sub", "itm_", "int_campaign", "hmb_", "aff_", "rb_click", "nr_email", "xtor", "gclid", "gad_",
    ]

    private static let always: Set<String> = [
        // clicks
        "gclsrc", "gbraid", "wbraid", "dclid", "fbclid", "msclkid", "yclid", "ysclid", "twclid", "ttclid", "li_fat_id",
        "igshid", "igsh", "epik", "ef_id", "s_kwcid", "zanpid", "irclickid", "srsltid", "wickedid", "_openstat", "_gl",
        "_ga", "_gac", "dm_i", "ved", "usg", "usqp", "ei", "cvid", "ocid", "icid", "ncid", "s_cid", "sc_cid", "mc_cid",
        "mc_eid", "mkt_tok", "mbid", "cndid", "esrc", "bxid", "_bhlid", "ck_subscriber_id", "sendid", "hss_channel",
        // campaigns
        "cmp", "cmpid", "cmp_id", "campaign", "campaign_id", "ito", "maca", "emc", "taid", "ftag", "echobox",
        "sr_share",
        "smid", "smtyp", "soc_src", "soc_trk", "tsrc", "traffic_source", "trk", "trkcampaign", "spm", "scm", "cpt",
        "action_object_map", "action_type_map", "action_ref_map", "__twitter_impression", "__tn__", "__xts__", "hc_ref",
        "fref", "ref_src", "ref_url", "referrer", "referer", "guccounter", "sfns", "sh_kit", "linkid", "partner",
        "xtref", "rss_id", "feedtype", "feedname", "newsletter_id", "__s", "ssp", "share_from", "shared", "sharetype",
        "share_token", "spref", "mibextid", "intcmp", "intcid", "cid_source", "wtmc", "trackingid", "tracking_id",
        "pf_rd_r", "_branch_match_id", "_branch_referrer", "utm", "mod", "ns", "wprov", "feature_share", "from_rss",
        "_rss",
    ]

    private static let sessions: Set<String> = [
        "phpsessid", "jsessionid", "sessionid", "session_id", "sessid", "aspsessionid", "cfid", "cftoken", "zenid",
        "oscsid", "sid", "s",
    ]

    private static let origins: Set<String> = [
        "ref", "source", "src", "from", "via", "feature", "medium", "rss", "feed", "share", "origin", "cid", "pos",
        "channel_from", "seen", "refer",
    ]

    /// Versions of the page: AMP, for telephones, for printers.
    private static let switches: Set<String> = [
        "amp", "outputtype", "output", "isamp", "mobile", "m", "print", "printable", "ismobile", "mobileview", "noamp",
        "view", "platform", "version", "display", "mode", "rss", "feed", "nb",
    ]
    private static let switchValues: Set<String> = [
        "1", "0", "true", "false", "amp", "mobile", "print", "amphtml", "mobi", "yes", "no", "desktop", "html5",
    ]

    /// Long and of letters and digits: nobody names an article so.
    private static func isSession(_ value: String) -> Bool {
        value.utf8.count >= 20 && value.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
            && value.utf8.contains { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x41 && $0 <= 0x5A }
    }
}
