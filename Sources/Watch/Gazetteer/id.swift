// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/id.tsv; do not edit.
extension Gazetteer {
    static let id = #"""
        -	x	Amerika Latin|Amerika Selatan|Amerika Utara|Samudra Hindia|Laut China Selatan|Laut Cina Selatan|Teluk Persia|Turki bin|Turki al|Turki Usmani|Turki Utsmani|Kesultanan Turki|terong belanda|terung belanda|kacang belanda|Samudera Hindia|Teluk Meksiko|Amerika Tengah|Panama Papers|rolet Rusia|salad Rusia|bahasa Indonesia|bahasa Inggris|bahasa Prancis|bahasa Perancis|bahasa Jerman|bahasa Belanda|bahasa Spanyol|bahasa Portugis|bahasa Italia|bahasa Rusia|bahasa Cina|bahasa Jepang|bahasa Korea|bahasa Turki|bahasa Thailand|bahasa Vietnam|bahasa Malaysia|berbahasa Indonesia|berbahasa Inggris|berbahasa Prancis|berbahasa Jepang|berbahasa Cina|Agence France-Presse|Agence France Presse|France-Presse|France Presse|France 24|France24|Stade de France|kacang Brasil|kacang Brazil|kopi Turki|gembala Jerman|anjing gembala Jerman|tinta India|rumah makan Cina|restoran Cina|masakan Cina|masakan India|masakan Italia|masakan Jepang|makanan Cina|marmut Guinea|ayam Guinea|kentang Prancis|roti Prancis|bulldog Prancis|sawi Cina|petai Cina|cabai Turki|teh Cina|keju Swiss|pisau Swiss|cokelat Belgia|bahasa Arab dan Inggris|bahasa Yunani|bahasa Polandia|bahasa Ukraina|bahasa Persia|berbahasa Spanyol|berbahasa Jerman|berbahasa Rusia|berbahasa Belanda|berbahasa Portugis|berbahasa Korea|Papua Barat|tembok Cina|Terusan Panama|Kanal Panama|Terusan Suez|topi Panama|Topi Panama|Teluk Oman|Teluk Guinea|Teluk Thailand|Sungai Kongo|Sungai Niger|Sungai Yordan|Laut Jepang|Red Hot Chili|Chili Peppers|Chili Pepper|saus chili|cabai chili|chili padi|sambal chili|South Cina Morning Post|AS Roma|AS Monaco|berinisial AS|inisial AS|Swiss-Belhotel|Swiss-Belinn|Swiss-Bel|Oman Fathurahman|negara bagian Georgia|Air France|Air France-KLM|Air India|Air China|Air Canada|British Airways|American Airlines|American Express|American Eagle|Credit Suisse|Crédit Suisse|Swiss Re|Swiss Life|Telecom Italia|Deutsche Bank|Deutsche Telekom|Deutsche Post|Deutsche Bahn|Deutsche Börse|Deutsche Welle|Bank of America|British American Tobacco|Royal Dutch Shell|Banco do Brasil|Banco de Chile|Santander México|Santander Brasil|Vodafone Italia|Malta Guinness|South China Morning Post|Cuba Libre|=cuba libre|India Pale Ale|India pale ale|Cuba Gooding|Paris Hilton|American Pie|American Idol|American Beauty|Miss America|Miss USA|Michael Jordan|Air Jordan|Jordan Peterson|Jordan Henderson|Jordan Pickford|Jordan Spieth|Jordan Belfort|Jordan Bardella|Jordan Ayew|Jordan Clarkson|Jordan Smith|DeAndre Jordan|Jim Jordan|Chad Smith|Chad Kroeger|Chad Johnson|Chad Wolf|Chad Daybell|Israel Adesanya|Israel Folau|India Arie|Georgia Meloni|Georgia Stanway|Island Records|Dominique Strauss-Kahn|Dominique de Villepin|New South Wales|Jimmy Wales|Scottish Sun|The Scottish Sun|BBC Scotland|Johnny English|Priorities USA|USA Today|Niger Delta|Delta Niger|Palau de la Música|Palau Sant Jordi|Palau de la Generalitat|Palau Blaugrana
        AD	n	Andorra
        AD	c	Andorra la Vella
        AE	n	Uni Emirat Arab|=UEA|Emirat|Uni Emirat
        AE	c	Abu Dhabi
        AF	n	Afganistan
        AF	c	Kabul
        AG	n	Antigua dan Barbuda
        AG	c	St John's
        AI	n	Anguilla
        AL	n	Albania
        AL	c	Tirane
        AM	n	Armenia
        AM	c	Yerevan
        AO	n	Angola
        AO	c	Luanda
        AQ	n	Antarktika|Antartika
        AR	n	Argentina
        AR	c	Buenos Aires
        AS	n	Samoa Amerika
        AS	c	Pago Pago
        AT	n	Austria
        AT	c	Wina
        AU	n	Australia|Negeri Kanguru|Negeri Kangguru
        AU	c	Canberra
        AW	n	Aruba
        AX	n	Kepulauan Aland
        AX	c	Mariehamn
        AZ	n	Azerbaijan
        AZ	c	Baku
        BA	n	Bosnia dan Herzegovina
        BA	c	Sarajevo
        BB	n	Barbados
        BB	c	Bridgetown
        BD	n	Bangladesh
        BD	c	Dhaka
        BE	n	Belgia
        BE	c	Brussels
        BF	n	Burkina Faso
        BF	c	Ouagadougou
        BG	n	Bulgaria
        BG	c	Sofia
        BH	n	Bahrain
        BH	c	Manama
        BI	n	Burundi
        BI	c	Bujumbura
        BJ	n	Benin
        BJ	c	Porto-Novo
        BL	n	Saint Barthélemy
        BM	n	Bermuda
        BN	n	Brunei
        BN	c	Bandar Seri Begawan
        BO	n	Bolivia
        BO	c	La Paz
        BQ	n	Belanda Karibia
        BR	n	Brasil|Negeri Samba
        BR	c	Brasilia|Brasília
        BS	n	Bahama
        BS	c	Nassau
        BT	n	Bhutan
        BT	c	Thimphu
        BV	n	Pulau Bouvet
        BW	n	Botswana
        BW	c	Gaborone
        BY	n	Belarus|Belarusia
        BY	c	Minsk
        BZ	n	Belize
        BZ	c	Belmopan
        CA	n	Kanada
        CA	c	Ottawa
        CC	n	Kepulauan Cocos
        CD	n	Kongo - Kinshasa|Republik Demokratik Kongo|RD Kongo|Kongo
        CD	c	Kinshasa
        CF	n	Republik Afrika Tengah
        CF	c	Bangui
        CG	n	Kongo - Brazzaville|Republik Kongo
        CG	c	Brazzaville
        CH	n	Swiss
        CH	c	Bern|Berne
        CI	n	Côte d’Ivoire|Pantai Gading
        CI	c	Yamoussoukro
        CK	n	Kepulauan Cook
        CL	n	Cile|Cili|=Chili|Chile|Chili
        CL	c	Santiago
        CM	n	Kamerun
        CM	c	Yaounde|Yaoundé
        CN	n	Tiongkok|Cina|China|Negeri Tirai Bambu|Negeri Panda|=RRT|=RRC
        CN	c	Beijing
        CO	n	Kolombia|Kolumbia
        CO	c	Bogota
        CR	n	Kosta Rika
        CR	c	San Jose|San José
        CU	n	Kuba
        CU	c	Havana
        CV	n	Tanjung Verde
        CV	c	Praia
        CW	n	Curaçao
        CX	n	Pulau Natal|Pulau Christmas
        CY	n	Siprus
        CY	c	Nikosia
        CZ	n	Ceko|Ceska
        CZ	c	Praha
        DE	n	Jerman
        DE	c	Berlin
        DJ	n	Jibuti|Djibouti|Jibouti
        DJ	c	Djibouti City
        DK	n	Denmark
        DK	c	Kopenhagen
        DM	n	Dominika
        DO	n	Republik Dominika
        DO	c	Santo Domingo
        DZ	n	Aljazair
        DZ	c	Aljir
        EC	n	Ekuador
        EC	c	Quito
        EE	n	Estonia
        EE	c	Tallinn
        EG	n	Mesir|Negeri Piramida|Negeri Seribu Menara
        EG	c	Kairo
        EH	n	Sahara Barat
        EH	c	El Aaiun
        ER	n	Eritrea
        ER	c	Asmara
        ES	n	Spanyol|Negeri Matador
        ES	c	Madrid
        ET	n	Etiopia
        ET	c	Addis Ababa
        FI	n	Finlandia
        FI	c	Helsinki
        FJ	n	Fiji
        FJ	c	Suva
        FK	n	Kepulauan Falkland
        FM	n	Mikronesia
        FM	c	Palikir
        FO	n	Kepulauan Faroe
        FR	n	Prancis|Perancis|Negeri Menara Eiffel
        FR	c	Paris
        GA	n	Gabon
        GA	c	Libreville
        GB	n	Inggris Raya|Inggris|Britania Raya|Skotlandia|Skotland|Wales|Irlandia Utara|Britania|Negeri Ratu Elizabeth
        GB	d	Welsh|Skotlandia
        GB	c	London
        GD	n	Grenada
        GD	c	St George's
        GE	n	Georgia
        GE	c	Tbilisi
        GF	n	Guyana Prancis|Guyana Perancis|Guiana Prancis|Guiana Perancis
        GF	c	Cayenne
        GG	n	Guernsey
        GH	n	Ghana
        GH	c	Accra
        GI	n	Gibraltar
        GL	n	Greenland
        GL	c	Nuuk
        GM	n	Gambia
        GM	c	Banjul
        GN	n	Guinea
        GN	c	Conakry
        GP	n	Guadeloupe
        GQ	n	Guinea Ekuatorial|Guinea Khatulistiwa
        GQ	c	Malabo
        GR	n	Yunani|Republik Helenik
        GR	c	Athena
        GS	n	Georgia Selatan & Kep. Sandwich Selatan|Georgia Selatan
        GT	n	Guatemala
        GT	c	Guatemala City
        GU	n	Guam
        GW	n	Guinea-Bissau
        GW	c	Bissau
        GY	n	Guyana
        GY	c	Georgetown
        HK	n	Hong Kong|Hongkong
        HM	n	Pulau Heard dan Kepulauan McDonald
        HN	n	Honduras
        HN	c	Tegucigalpa
        HR	n	Kroasia
        HR	c	Zagreb
        HT	n	Haiti
        HT	c	Port-au-Prince
        HU	n	Hungaria|Hongaria
        HU	c	Budapest
        ID	n	Indonesia|Republik Indonesia|=RI
        ID	c	Jakarta
        IE	n	Irlandia
        IE	c	Dublin
        IL	n	Israel|Negeri Zionis|Rezim Zionis|Entitas Zionis
        IL	c	Jerusalem
        IM	n	Pulau Man
        IN	n	India|Negeri Bollywood|Negeri Hindustan
        IN	c	New Delhi|Delhi
        IO	n	Wilayah Inggris di Samudra Hindia
        IQ	n	Irak
        IQ	c	Baghdad
        IR	n	Iran|Negeri Mullah|Negeri Para Mullah
        IR	c	Teheran
        IS	n	Islandia
        IS	c	Reykjavik
        IT	n	Italia|Itali|Negeri Pizza|Negeri Spaghetti
        IT	c	Roma
        JE	n	Jersey
        JM	n	Jamaika
        JM	c	Kingston
        JO	n	Yordania
        JO	c	Amman
        JP	n	Jepang|Negeri Sakura|Negeri Matahari Terbit
        JP	c	Tokyo
        KE	n	Kenya
        KE	c	Nairobi
        KG	n	Kirgizstan|Kirgistan|Kyrgyz|Kirgizia
        KG	c	Bishkek
        KH	n	Kamboja
        KH	c	Phnom Penh
        KI	n	Kiribati
        KI	c	Tarawa
        KM	n	Komoro
        KM	c	Moroni
        KN	n	Saint Kitts dan Nevis
        KN	c	Basseterre
        KP	n	Korea Utara|Korut|Republik Demokratik Rakyat Korea|Republik Demokrat Rakyat Korea|Republik Rakyat Demokratik Korea
        KP	c	Pyongyang
        KR	n	Korea Selatan|Korsel|Negeri Ginseng
        KR	c	Seoul
        KW	n	Kuwait
        KW	c	Kuwait City
        KY	n	Kepulauan Cayman
        KZ	n	Kazakhstan
        KZ	c	Astana|Nur-Sultan
        LA	n	Laos
        LA	c	Vientiane
        LB	n	Lebanon|Libanon
        LB	c	Beirut
        LC	n	Saint Lucia
        LC	c	Castries
        LI	n	Liechtenstein
        LI	c	Vaduz
        LK	n	Sri Lanka
        LK	c	Kolombo
        LR	n	Liberia
        LR	c	Monrovia
        LS	n	Lesotho
        LS	c	Maseru
        LT	n	Lituania
        LT	c	Vilnius
        LU	n	Luksemburg|Luxemburg
        LU	c	Luxembourg City
        LV	n	Latvia
        LV	c	Riga
        LY	n	Libya|Libia
        LY	c	Tripoli
        MA	n	Maroko
        MA	c	Rabat
        MC	n	Monako
        MD	n	Moldova
        MD	c	Kishinev
        ME	n	Montenegro
        ME	c	Podgorica
        MF	n	Saint Martin
        MG	n	Madagaskar
        MG	c	Antananarivo
        MH	n	Kepulauan Marshall
        MH	c	Majuro
        MK	n	Makedonia Utara|Makedonia
        MK	c	Skopje
        ML	n	Mali
        ML	c	Bamako
        MM	n	Myanmar|Burma|Birma
        MM	c	Naypyidaw|Naypyitaw
        MN	n	Mongolia
        MN	c	Ulaanbaatar
        MO	n	Makau
        MP	n	Kepulauan Mariana Utara
        MQ	n	Martinik
        MR	n	Mauritania
        MR	c	Nouakchott
        MS	n	Montserrat
        MT	n	Malta
        MT	c	Valletta
        MU	n	Mauritius
        MU	c	Port Louis
        MV	n	Maladewa
        MV	c	Malé
        MW	n	Malawi
        MW	c	Lilongwe
        MX	n	Meksiko|Amerika Serikat Meksiko
        MX	c	Mexico City
        MY	n	Malaysia|Negeri Jiran
        MY	c	Kuala Lumpur
        MZ	n	Mozambik
        MZ	c	Maputo
        NA	n	Namibia
        NA	c	Windhoek
        NC	n	Kaledonia Baru
        NC	c	Noumea
        NE	n	Niger
        NE	c	Niamey
        NF	n	Kepulauan Norfolk|Pulau Norfolk
        NG	n	Nigeria
        NG	c	Abuja
        NI	n	Nikaragua
        NI	c	Managua
        NL	n	Belanda|Negeri Kincir Angin
        NL	c	Amsterdam
        NO	n	Norwegia
        NO	c	Oslo
        NP	n	Nepal
        NP	c	Kathmandu
        NR	n	Nauru
        NU	n	Niue
        NZ	n	Selandia Baru
        NZ	c	Wellington
        OM	n	Oman
        OM	c	Muskat
        PA	n	Panama
        PA	c	Panama City
        PE	n	Peru
        PE	c	Lima
        PF	n	Polinesia Prancis|Polinesia Perancis
        PG	n	Papua Nugini|=PNG
        PG	c	Port Moresby
        PH	n	Filipina
        PH	c	Manila
        PK	n	Pakistan
        PK	c	Islamabad
        PL	n	Polandia
        PL	c	Warsawa
        PM	n	Saint Pierre dan Miquelon
        PN	n	Kepulauan Pitcairn
        PR	n	Puerto Riko
        PR	c	San Juan
        PS	n	Palestina|Gaza|Jalur Gaza|Tepi Barat
        PS	c	Ramallah
        PT	n	Portugal
        PT	c	Lisbon
        PW	n	Palau
        PW	c	Ngerulmud
        PY	n	Paraguay
        PY	c	Asunción
        QA	n	Qatar
        QA	c	Doha
        RE	n	Réunion
        RO	n	Rumania
        RO	c	Bucharest
        RS	n	Serbia
        RS	c	Beograd
        RU	n	Rusia|Negeri Beruang Merah
        RU	c	Moskwa
        RW	n	Rwanda
        RW	c	Kigali
        SA	n	Arab Saudi|Saudi
        SA	c	Riyadh
        SB	n	Kepulauan Solomon
        SB	c	Honiara
        SC	n	Seychelles
        SC	c	Victoria
        SD	n	Sudan
        SD	c	Khartoum
        SE	n	Swedia
        SE	c	Stockholm
        SG	n	Singapura|Negeri Singa
        SH	n	Saint Helena
        SI	n	Slovenia
        SI	c	Ljubljana
        SJ	n	Kepulauan Svalbard dan Jan Mayen
        SK	n	Slovakia|Slowakia
        SK	c	Bratislava
        SL	n	Sierra Leone
        SL	c	Freetown
        SM	n	San Marino
        SN	n	Senegal
        SN	c	Dakar
        SO	n	Somalia
        SO	c	Mogadishu
        SR	n	Suriname
        SR	c	Paramaribo
        SS	n	Sudan Selatan
        SS	c	Juba
        ST	n	Sao Tome dan Principe
        ST	c	São Tomé
        SV	n	El Salvador
        SV	c	San Salvador
        SX	n	Sint Maarten
        SY	n	Suriah|Siria
        SY	c	Damaskus
        SZ	n	eSwatini
        SZ	c	Mbabane
        TC	n	Kepulauan Turks dan Caicos
        TD	n	Chad
        TD	c	Ndjamena
        TF	n	Wilayah Selatan Prancis
        TG	n	Togo
        TG	c	Lome
        TH	n	Thailand|Negeri Gajah Putih|Muangthai|Muang Thai
        TH	c	Bangkok
        TJ	n	Tajikistan
        TJ	c	Dushanbe
        TK	n	Tokelau
        TL	n	Timor Leste|Timor Timur
        TL	c	Dili
        TM	n	Turkmenistan
        TM	c	Ashgabat
        TN	n	Tunisia
        TN	c	Tunis
        TO	n	Tonga
        TO	c	Nuku'alofa
        TR	n	Turki|Turkiye
        TR	c	Ankara
        TT	n	Trinidad dan Tobago
        TT	c	Port of Spain
        TV	n	Tuvalu
        TV	c	Funafuti
        TW	n	Taiwan
        TW	c	Taipei
        TZ	n	Tanzania
        TZ	c	Dodoma|Dar es Salaam
        UA	n	Ukraina
        UA	c	Kiev
        UG	n	Uganda
        UG	c	Kampala
        US	n	Amerika Serikat|=AS|Amerika|Negeri Paman Sam|Paman Sam|Amrik|=A.S.
        US	c	Washington
        UY	n	Uruguay
        UY	c	Montevideo
        UZ	n	Uzbekistan
        UZ	c	Tashkent
        VA	n	Vatikan|Takhta Suci|Tahta Suci
        VC	n	Saint Vincent dan Grenadine|Saint Vincent dan Grenadines
        VC	c	Kingstown
        VE	n	Venezuela
        VE	c	Caracas
        VG	n	Kepulauan Virgin Britania Raya|Kepulauan Virgin Inggris|Kepulauan Virgin Britania
        VI	n	Kepulauan Virgin Amerika Serikat|Kepulauan Virgin Amerika
        VN	n	Vietnam
        VN	c	Hanoi
        VU	n	Vanuatu
        VU	c	Port Vila
        WF	n	Kepulauan Wallis dan Futuna|Wallis dan Futuna
        WS	n	Samoa
        WS	c	Apia
        XK	n	Kosovo
        XK	c	Pristina
        YE	n	Yaman
        YE	c	Sanaa|Sana'a
        YT	n	Mayotte
        ZA	n	Afrika Selatan|Afsel
        ZA	c	Pretoria|Cape Town
        ZM	n	Zambia
        ZM	c	Lusaka
        ZW	n	Zimbabwe
        ZW	c	Harare
        MF	?	Saint Martin	name	pulau|kepulauan|badai|karibia|guadeloupe|antillen|belanda
        TD	?	Chad	yes	ndjamena|afrika|sahel|darfur|sudan|boko haram|deby	<aktor|<penyanyi|<pemain|<bernama
        """#
}
