// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/nl.tsv; do not edit.
extension Gazetteer {
    static let nl = #"""
        -	x	Latijns-Amerika|Zuid-Amerika|Noord-Amerika|Indische Oceaan|Golf van Mexico|Zuid-Chinese Zee|New Mexico
        AD	n	Andorra
        AE	n	Verenigde Arabische Emiraten|Emiraten
        AF	n	Afghanistan
        AF	d	Afghaans|Afghaanse
        AF	c	Kabul
        AG	n	Antigua en Barbuda
        AI	n	Anguilla
        AL	n	Albanië
        AL	c	Tirana
        AM	n	Armenië
        AM	c	Jerevan
        AO	n	Angola
        AO	c	Luanda
        AQ	n	Antarctica
        AR	n	Argentinië
        AR	c	Buenos Aires
        AS	n	Amerikaans-Samoa
        AS	c	Pago Pago
        AT	n	Oostenrijk
        AT	c	Wenen
        AU	n	Australië
        AW	n	Aruba
        AX	n	Åland
        AX	c	Mariehamn
        AZ	n	Azerbeidzjan
        AZ	c	Bakoe
        BA	n	Bosnië en Herzegovina
        BA	c	Sarajevo
        BB	n	Barbados
        BD	n	Bangladesh
        BD	c	Dhaka
        BE	n	België
        BE	d	Belgisch|Belgischs|Belgischen|Belg|Belgen
        BE	c	Brussel
        BF	n	Burkina Faso
        BF	c	Ouagadougou
        BG	n	Bulgarije
        BG	c	Sofia
        BH	n	Bahrein
        BI	n	Burundi
        BI	c	Bujumbura
        BJ	n	Benin
        BJ	c	Porto-Novo
        BL	n	Saint-Barthélemy
        BM	n	Bermuda
        BN	n	Brunei
        BO	n	Bolivia
        BO	c	La Paz
        BQ	n	Caribisch Nederland
        BR	n	Brazilië
        BS	n	Bahama’s
        BS	c	Nassau
        BT	n	Bhutan
        BT	c	Thimphu
        BV	n	Bouveteiland
        BW	n	Botswana
        BW	c	Gaborone
        BY	n	Belarus
        BY	c	Minsk
        BZ	n	Belize
        CA	n	Canada
        CC	n	Cocoseilanden
        CD	n	Congo-Kinshasa
        CD	c	Kinshasa
        CF	n	Centraal-Afrikaanse Republiek
        CF	c	Bangui
        CG	n	Congo-Brazzaville
        CG	c	Brazzaville
        CH	n	Zwitserland
        CI	n	Ivoorkust
        CK	n	Cookeilanden
        CL	n	Chili
        CL	c	Santiago
        CM	n	Kameroen
        CN	n	China
        CN	d	Chinees|Chineese|Chinese|Chinezen
        CO	n	Colombia
        CO	c	Bogota
        CR	n	Costa Rica
        CU	n	Cuba
        CU	c	Havana
        CV	n	Kaapverdië
        CW	n	Curaçao
        CX	n	Christmaseiland
        CY	n	Cyprus
        CY	c	Nicosia
        CZ	n	Tsjechië
        CZ	c	Praag
        DE	n	Duitsland
        DE	d	Duits|Duitse|Duitser|Duitsers
        DE	c	Berlijn
        DJ	n	Djibouti
        DK	n	Denemarken
        DK	c	Kopenhagen
        DM	n	Dominica
        DO	n	Dominicaanse Republiek
        DO	c	Santo Domingo
        DZ	n	Algerije
        DZ	c	Algiers
        EC	n	Ecuador
        EE	n	Estland
        EE	c	Tallinn
        EG	n	Egypte
        EG	d	Egyptisch|Egyptischs|Egyptischen
        EG	c	Caïro
        EH	n	Westelijke Sahara
        EH	c	El Aaiun
        ER	n	Eritrea
        ER	c	Asmara
        ES	n	Spanje
        ES	d	Spaans|Spaanse
        ES	c	Madrid
        ET	n	Ethiopië
        ET	c	Addis Abeba
        FI	n	Finland
        FI	c	Helsinki
        FJ	n	Fiji
        FK	n	Falklandeilanden
        FM	n	Micronesia
        FO	n	Faeröer
        FR	n	Frankrijk
        FR	d	Frans|Franse|Fransen
        FR	c	Parijs
        GA	n	Gabon
        GA	c	Libreville
        GB	n	Verenigd Koninkrijk|=VK|Groot-Brittannië|Engeland|Schotland
        GB	d	Brits|Britse|Brit|Briten|Britten|Engels|Engelse
        GB	c	Londen
        GD	n	Grenada
        GE	n	Georgië
        GE	c	Tbilisi
        GF	n	Frans-Guyana
        GF	c	Cayenne
        GG	n	Guernsey
        GH	n	Ghana
        GH	c	Accra
        GI	n	Gibraltar
        GL	n	Groenland
        GL	c	Nuuk
        GM	n	Gambia
        GM	c	Banjul
        GN	n	Guinee
        GN	c	Conakry
        GP	n	Guadeloupe
        GQ	n	Equatoriaal-Guinea
        GQ	c	Malabo
        GR	n	Griekenland
        GR	c	Athene
        GS	n	Zuid-Georgia en Zuidelijke Sandwicheilanden
        GT	n	Guatemala
        GU	n	Guam
        GW	n	Guinee-Bissau
        GW	c	Bissau
        GY	n	Guyana
        HK	n	Hongkong
        HM	n	Heard en McDonaldeilanden
        HN	n	Honduras
        HN	c	Tegucigalpa
        HR	n	Kroatië
        HR	c	Zagreb
        HT	n	Haïti
        HT	c	Port-au-Prince
        HU	n	Hongarije
        HU	c	Boedapest
        ID	n	Indonesië
        ID	c	Jakarta
        IE	n	Ierland
        IE	c	Dublin
        IL	n	Israël
        IL	d	Israëlisch|Israëlischs|Israëlischen
        IM	n	Isle of Man
        IN	n	India
        IN	d	Indiaas|Indiaase
        IO	n	Brits Indische Oceaanterritorium
        IQ	n	Irak
        IQ	d	Iraaks|Iraakse|Irakees|Irakezen
        IQ	c	Bagdad
        IR	n	Iran
        IR	d	Iraans|Iraanse|Iraniër|Iraniërs|Iraniëren
        IR	c	Teheran
        IS	n	IJsland
        IS	c	Reykjavik
        IT	n	Italië
        IT	d	Italiaans|Italiaanse
        IT	c	Rome
        JE	n	Jersey
        JM	n	Jamaica
        JO	n	Jordanië
        JO	c	Amman
        JP	n	Japan
        JP	d	Japans|Japanse
        JP	c	Tokio
        KE	n	Kenia
        KE	c	Nairobi
        KG	n	Kirgizië
        KG	c	Bisjkek
        KH	n	Cambodja
        KH	c	Phnom Penh
        KI	n	Kiribati
        KI	c	Tarawa
        KM	n	Comoren
        KN	n	Saint Kitts en Nevis
        KP	n	Noord-Korea
        KP	d	Noord-Koreaans|Noord-Koreaanse
        KP	c	Pyongyang
        KR	n	Zuid-Korea
        KR	d	Zuid-Koreaans|Zuid-Koreaanse
        KR	c	Seoul
        KW	n	Koeweit
        KY	n	Kaaimaneilanden
        KZ	n	Kazachstan
        LA	n	Laos
        LA	c	Vientiane
        LB	n	Libanon
        LB	d	Libanees|Libaneese
        LB	c	Beiroet
        LC	n	Saint Lucia
        LI	n	Liechtenstein
        LI	c	Vaduz
        LK	n	Sri Lanka
        LK	c	Colombo
        LR	n	Liberia
        LR	c	Monrovia
        LS	n	Lesotho
        LS	c	Maseru
        LT	n	Litouwen
        LT	c	Vilnius
        LU	n	Luxemburg
        LV	n	Letland
        LV	c	Riga
        LY	n	Libië
        LY	c	Tripoli
        MA	n	Marokko
        MA	d	Marokkaans|Marokkaanse|Marokkanen
        MC	n	Monaco
        MD	n	Moldavië
        MD	c	Chisinau
        ME	n	Montenegro
        ME	c	Podgorica
        MF	n	Saint-Martin
        MG	n	Madagaskar
        MG	c	Antananarivo
        MH	n	Marshalleilanden
        MH	c	Majuro
        MK	n	Noord-Macedonië
        MK	c	Skopje
        ML	n	Mali
        ML	c	Bamako
        MM	n	Myanmar|Birma
        MN	n	Mongolië
        MN	c	Ulaanbaatar
        MO	n	Macau
        MP	n	Noordelijke Marianen
        MQ	n	Martinique
        MR	n	Mauritanië
        MR	c	Nouakchott
        MS	n	Montserrat
        MT	n	Malta
        MU	n	Mauritius
        MV	n	Maldiven
        MW	n	Malawi
        MX	n	Mexico
        MX	c	Mexico-Stad
        MY	n	Maleisië
        MY	c	Kuala Lumpur
        MZ	n	Mozambique
        MZ	c	Maputo
        NA	n	Namibië
        NA	c	Windhoek
        NC	n	Nieuw-Caledonië
        NC	c	Nouméa
        NE	n	Niger
        NE	c	Niamey
        NF	n	Norfolk
        NG	n	Nigeria
        NI	n	Nicaragua
        NI	c	Managua
        NL	n	Nederland
        NL	d	Nederlands|Nederlandse|Nederlander|Nederlanders
        NL	c	Amsterdam
        NO	n	Noorwegen
        NO	c	Oslo
        NP	n	Nepal
        NP	c	Kathmandu
        NR	n	Nauru
        NU	n	Niue
        NZ	n	Nieuw-Zeeland
        OM	n	Oman
        OM	c	Muscat
        PA	n	Panama
        PE	n	Peru
        PE	c	Lima
        PF	n	Frans-Polynesië
        PG	n	Papoea-Nieuw-Guinea
        PG	c	Port Moresby
        PH	n	Filipijnen
        PH	c	Manilla
        PK	n	Pakistan
        PK	d	Pakistaans|Pakistaanse
        PL	n	Polen
        PL	d	Pools|Poolse|Polen
        PL	c	Warschau
        PM	n	Saint-Pierre en Miquelon
        PN	n	Pitcairneilanden
        PR	n	Puerto Rico
        PS	n	Palestina|Gaza|Gazastrook|Westelijke Jordaanoever
        PS	d	Palestijns|Palestijnse|Palestijnen
        PT	n	Portugal
        PT	c	Lissabon
        PW	n	Palau
        PY	n	Paraguay
        PY	c	Asunción
        QA	n	Qatar
        RE	n	Réunion
        RO	n	Roemenië
        RO	c	Boekarest
        RS	n	Servië
        RS	c	Belgrado
        RU	n	Rusland
        RU	d	Russisch|Russischs|Russischen|Rus|Russen
        RU	c	Moskou
        RW	n	Rwanda
        RW	c	Kigali
        SA	n	Saoedi-Arabië
        SA	d	Saoedisch|Saoedischs|Saoedischen|Saudisch|Saudischs|Saudischen|Saoedi|Saoedi's
        SA	c	Riyad
        SB	n	Salomonseilanden
        SC	n	Seychellen
        SD	n	Soedan
        SD	c	Khartoem
        SE	n	Zweden
        SE	c	Stockholm
        SG	n	Singapore
        SH	n	Sint-Helena
        SI	n	Slovenië
        SI	c	Ljubljana
        SJ	n	Spitsbergen en Jan Mayen
        SK	n	Slowakije
        SK	c	Bratislava
        SL	n	Sierra Leone
        SL	c	Freetown
        SM	n	San Marino
        SN	n	Senegal
        SN	c	Dakar
        SO	n	Somalië
        SO	c	Mogadishu
        SR	n	Suriname
        SR	c	Paramaribo
        SS	n	Zuid-Soedan
        SS	c	Juba
        ST	n	Sao Tomé en Principe
        ST	c	Sao Tomé
        SV	n	El Salvador
        SX	n	Sint-Maarten
        SY	n	Syrië
        SY	d	Syrisch|Syrischs|Syrischen|Syriërs
        SY	c	Damascus
        SZ	n	Eswatini
        SZ	c	Mbabane
        TC	n	Turks- en Caicoseilanden
        TD	n	Tsjaad
        TD	c	Ndjamena
        TF	n	Franse Gebieden in de zuidelijke Indische Oceaan
        TG	n	Togo
        TG	c	Lomé
        TH	n	Thailand
        TH	c	Bangkok
        TJ	n	Tadzjikistan
        TJ	c	Doesjanbe
        TK	n	Tokelau
        TL	n	Oost-Timor
        TL	c	Dili
        TM	n	Turkmenistan
        TM	c	Asjchabad
        TN	n	Tunesië
        TN	c	Tunis
        TO	n	Tonga
        TR	n	Turkije
        TR	d	Turks|Turkse|Turk|Turken
        TT	n	Trinidad en Tobago
        TT	c	Port of Spain
        TV	n	Tuvalu
        TV	c	Funafuti
        TW	n	Taiwan
        TW	c	Taipei
        TZ	n	Tanzania
        UA	n	Oekraïne
        UA	d	Oekraïens|Oekraïense|Oekraïners
        UA	c	Kiev
        UG	n	Oeganda
        UG	c	Kampala
        US	n	Verenigde Staten|=VS|=USA|Amerika
        US	d	Amerikaans|Amerikaanse|Amerikaan|Amerikaanen|Amerikanen
        UY	n	Uruguay
        UY	c	Montevideo
        UZ	n	Oezbekistan
        UZ	c	Tasjkent
        VA	n	Vaticaanstad
        VC	n	Saint Vincent en de Grenadines
        VE	n	Venezuela
        VE	c	Caracas
        VG	n	Britse Maagdeneilanden
        VI	n	Amerikaanse Maagdeneilanden
        VN	n	Vietnam
        VU	n	Vanuatu
        WF	n	Wallis en Futuna
        WS	n	Samoa
        WS	c	Apia
        XK	n	Kosovo
        YE	n	Jemen
        YT	n	Mayotte
        ZA	n	Zuid-Afrika
        ZM	n	Zambia
        ZM	c	Lusaka
        ZW	n	Zimbabwe
        ZW	c	Harare
        """#
}
