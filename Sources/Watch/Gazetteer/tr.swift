// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/tr.tsv; do not edit.
extension Gazetteer {
    static let tr = #"""
        -	x	Latin Amerika|Güney Amerika|Kuzey Amerika|Orta Amerika|Hint Okyanusu|Basra Körfezi|Meksika Körfezi|Güney Çin Denizi|Türk kahvesi|Türk Hava Yolları|İngiliz anahtarı
        AD	n	Andorra
        AE	n	Birleşik Arap Emirlikleri|=BAE
        AE	d	Emirlikli|Emirlikliler|Emirliklileri|Emirliklilerin|Emirliklilere|Emirliklilerden|Emirliklilerle
        AE	c	Abu Dabi
        AF	n	Afganistan
        AF	d	Afgan|Afganlar|Afganları|Afganların|Afganlara|Afganlardan|Afganlarla|Afganistanlı|Afganistanlılar|Afganistanlıları|Afganistanlıların|Afganistanlılara|Afganistanlılardan|Afganistanlılarla
        AF	c	Kabil
        AG	n	Antigua ve Barbuda
        AI	n	Anguilla
        AL	n	Arnavutluk
        AL	c	Tiran
        AM	n	Ermenistan
        AM	d	Ermeni|Ermeniler|Ermenileri|Ermenilerin|Ermenilere|Ermenilerden|Ermenilerle|Ermenistanlı|Ermenistanlılar|Ermenistanlıları|Ermenistanlıların|Ermenistanlılara|Ermenistanlılardan|Ermenistanlılarla
        AM	c	Erivan
        AO	n	Angola
        AO	c	Luanda
        AQ	n	Antarktika
        AR	n	Arjantin
        AR	c	Buenos Aires
        AS	n	Amerikan Samoası
        AS	c	Pago Pago
        AT	n	Avusturya
        AT	c	Viyana
        AU	n	Avustralya
        AW	n	Aruba
        AX	n	Åland Adaları
        AX	c	Mariehamn
        AZ	n	Azerbaycan
        AZ	d	Azerbaycanlı|Azerbaycanlılar|Azerbaycanlıları|Azerbaycanlıların|Azerbaycanlılara|Azerbaycanlılardan|Azerbaycanlılarla|Azeri|Azeriler|Azerileri|Azerilerin|Azerilere|Azerilerden|Azerilerle
        AZ	c	Bakü
        BA	n	Bosna-Hersek|Bosna|Bosna Hersek
        BA	d	Boşnak|Boşnaklar|Boşnakları|Boşnakların|Boşnaklara|Boşnaklardan|Boşnaklarla
        BA	c	Saraybosna
        BB	n	Barbados
        BD	n	Bangladeş
        BD	c	Dakka
        BE	n	Belçika
        BE	c	Brüksel
        BF	n	Burkina Faso
        BF	c	Ouagadougou
        BG	n	Bulgaristan
        BG	d	Bulgar|Bulgarlar|Bulgarları|Bulgarların|Bulgarlara|Bulgarlardan|Bulgarlarla
        BG	c	Sofya
        BH	n	Bahreyn
        BI	n	Burundi
        BI	c	Bujumbura
        BJ	n	Benin
        BJ	c	Porto-Novo
        BL	n	Saint Barthelemy
        BM	n	Bermuda
        BN	n	Brunei
        BO	n	Bolivya
        BO	c	La Paz
        BQ	n	Karayip Hollandası
        BR	n	Brezilya
        BS	n	Bahamalar
        BS	c	Nassau
        BT	n	Butan
        BT	c	Thimphu
        BV	n	Bouvet Adası
        BW	n	Botsvana
        BW	c	Gaborone
        BY	n	Belarus
        BY	c	Minsk
        BZ	n	Belize
        CA	n	Kanada
        CC	n	Cocos Adaları
        CD	n	Kongo - Kinşasa
        CD	c	Kinşasa
        CF	n	Orta Afrika Cumhuriyeti
        CF	c	Bangui
        CG	n	Kongo - Brazavil
        CG	c	Brazzavil
        CH	n	İsviçre
        CI	n	Côte d’Ivoire
        CK	n	Cook Adaları
        CL	n	Şili
        CL	c	Santiago
        CM	n	Kamerun
        CN	n	Çin
        CN	d	Çinli|Çinliler|Çinlileri|Çinlilerin|Çinlilere|Çinlilerden|Çinlilerle
        CN	c	Pekin
        CO	n	Kolombiya
        CO	c	Bogota
        CR	n	Kosta Rika
        CU	n	Küba
        CU	c	Havana
        CV	n	Cabo Verde
        CW	n	Curaçao
        CX	n	Christmas Adası
        CY	n	Kıbrıs|Kuzey Kıbrıs|=KKTC
        CY	d	Kıbrıslı|Kıbrıslılar|Kıbrıslıları|Kıbrıslıların|Kıbrıslılara|Kıbrıslılardan|Kıbrıslılarla
        CY	c	Lefkoşa
        CZ	n	Çekya
        CZ	c	Prag
        DE	n	Almanya
        DE	d	Alman|Almanlar|Almanları|Almanların|Almanlara|Almanlardan|Almanlarla|Almanyalı|Almanyalılar|Almanyalıları|Almanyalıların|Almanyalılara|Almanyalılardan|Almanyalılarla
        DE	c	Berlin
        DJ	n	Cibuti
        DK	n	Danimarka
        DK	c	Kopenhag
        DM	n	Dominika
        DO	n	Dominik Cumhuriyeti
        DO	c	Santo Domingo
        DZ	n	Cezayir
        DZ	c	Cezayir
        EC	n	Ekvador
        EE	n	Estonya
        EE	c	Tallinn
        EG	n	Mısır
        EG	d	Mısırlı|Mısırlılar|Mısırlıları|Mısırlıların|Mısırlılara|Mısırlılardan|Mısırlılarla
        EG	c	Kahire
        EH	n	Batı Sahra
        EH	c	Layun
        ER	n	Eritre
        ER	c	Asmara
        ES	n	İspanya
        ES	d	İspanyol|İspanyollar|İspanyolları|İspanyolların|İspanyollara|İspanyollardan|İspanyollarla
        ES	c	Madrid
        ET	n	Etiyopya
        ET	d	Etiyopyalı|Etiyopyalılar|Etiyopyalıları|Etiyopyalıların|Etiyopyalılara|Etiyopyalılardan|Etiyopyalılarla
        ET	c	Addis Ababa
        FI	n	Finlandiya
        FI	c	Helsinki
        FJ	n	Fiji
        FK	n	Falkland Adaları
        FM	n	Mikronezya
        FO	n	Faroe Adaları
        FR	n	Fransa
        FR	d	Fransız|Fransızlar|Fransızları|Fransızların|Fransızlara|Fransızlardan|Fransızlarla
        FR	c	Paris
        GA	n	Gabon
        GA	c	Librevil
        GB	n	Birleşik Krallık|İngiltere|Britanya|Büyük Britanya|İskoçya
        GB	d	İngiliz|İngilizler|İngilizleri|İngilizlerin|İngilizlere|İngilizlerden|İngilizlerle|Britanyalı|Britanyalılar|Britanyalıları|Britanyalıların|Britanyalılara|Britanyalılardan|Britanyalılarla|Britanya|Britanyalar|Britanyaları|Britanyaların|Britanyalara|Britanyalardan|Britanyalarla
        GB	c	Londra
        GD	n	Grenada
        GE	n	Gürcistan
        GE	d	Gürcü|Gürcüler|Gürcüleri|Gürcülerin|Gürcülere|Gürcülerden|Gürcülerle
        GE	c	Tiflis
        GF	n	Fransız Guyanası
        GF	c	Cayenne
        GG	n	Guernsey
        GH	n	Gana
        GH	c	Akra
        GI	n	Cebelitarık
        GL	n	Grönland
        GL	c	Nuuk
        GM	n	Gambiya
        GM	c	Banjul
        GN	n	Gine
        GN	c	Konakri
        GP	n	Guadeloupe
        GQ	n	Ekvator Ginesi
        GQ	c	Malabo
        GR	n	Yunanistan
        GR	d	Yunan|Yunanlar|Yunanları|Yunanların|Yunanlara|Yunanlardan|Yunanlarla|Yunanlı|Yunanlılar|Yunanlıları|Yunanlıların|Yunanlılara|Yunanlılardan|Yunanlılarla|Yunanistanlı|Yunanistanlılar|Yunanistanlıları|Yunanistanlıların|Yunanistanlılara|Yunanistanlılardan|Yunanistanlılarla
        GR	c	Atina
        GS	n	Güney Georgia ve Güney Sandwich Adaları
        GT	n	Guatemala
        GU	n	Guam
        GW	n	Gine-Bissau
        GW	c	Bissau
        GY	n	Guyana
        HK	n	Hong Kong
        HM	n	Heard Adası ve McDonald Adaları
        HN	n	Honduras
        HN	c	Tegucigalpa
        HR	n	Hırvatistan
        HR	c	Zagreb
        HT	n	Haiti
        HT	c	Port-au-Prince
        HU	n	Macaristan
        HU	c	Budapeşte
        ID	n	Endonezya
        ID	c	Cakarta
        IE	n	İrlanda
        IE	c	Dublin
        IL	n	İsrail
        IL	d	İsrailli|İsrailliler|İsraillileri|İsraillilerin|İsraillilere|İsraillilerden|İsraillilerle
        IL	c	Kudüs
        IM	n	Man Adası
        IN	n	Hindistan
        IN	d	Hintli|Hintliler|Hintlileri|Hintlilerin|Hintlilere|Hintlilerden|Hintlilerle|Hindistanlı|Hindistanlılar|Hindistanlıları|Hindistanlıların|Hindistanlılara|Hindistanlılardan|Hindistanlılarla
        IO	n	Britanya Hint Okyanusu Toprakları
        IQ	n	Irak
        IQ	d	Iraklı|Iraklılar|Iraklıları|Iraklıların|Iraklılara|Iraklılardan|Iraklılarla
        IQ	c	Bağdat
        IR	n	İran
        IR	d	İranlı|İranlılar|İranlıları|İranlıların|İranlılara|İranlılardan|İranlılarla
        IR	c	Tahran
        IS	n	İzlanda
        IS	c	Reykjavik
        IT	n	İtalya
        IT	d	İtalyan|İtalyanlar|İtalyanları|İtalyanların|İtalyanlara|İtalyanlardan|İtalyanlarla
        IT	c	Roma
        JE	n	Jersey
        JM	n	Jamaika
        JO	n	Ürdün
        JO	d	Ürdünlü|Ürdünlüler|Ürdünlüleri|Ürdünlülerin|Ürdünlülere|Ürdünlülerden|Ürdünlülerle
        JO	c	Amman
        JP	n	Japonya
        JP	d	Japon|Japonlar|Japonları|Japonların|Japonlara|Japonlardan|Japonlarla
        JP	c	Tokyo
        KE	n	Kenya
        KE	c	Nairobi
        KG	n	Kırgızistan
        KG	d	Kırgız|Kırgızlar|Kırgızları|Kırgızların|Kırgızlara|Kırgızlardan|Kırgızlarla
        KG	c	Bişkek
        KH	n	Kamboçya
        KH	c	Phnom Penh
        KI	n	Kiribati
        KI	c	Tarawa
        KM	n	Komorlar
        KN	n	Saint Kitts ve Nevis
        KP	n	Kuzey Kore
        KP	d	Kuzey Koreli|Kuzey Koreliler|Kuzey Korelileri|Kuzey Korelilerin|Kuzey Korelilere|Kuzey Korelilerden|Kuzey Korelilerle
        KP	c	Pyongyang
        KR	n	Güney Kore
        KR	d	Güney Koreli|Güney Koreliler|Güney Korelileri|Güney Korelilerin|Güney Korelilere|Güney Korelilerden|Güney Korelilerle|Koreli|Koreliler|Korelileri|Korelilerin|Korelilere|Korelilerden|Korelilerle
        KR	c	Seul
        KW	n	Kuveyt
        KY	n	Cayman Adaları
        KZ	n	Kazakistan
        KZ	d	Kazak|Kazaklar|Kazakları|Kazakların|Kazaklara|Kazaklardan|Kazaklarla
        LA	n	Laos
        LA	c	Vientiane
        LB	n	Lübnan
        LB	d	Lübnanlı|Lübnanlılar|Lübnanlıları|Lübnanlıların|Lübnanlılara|Lübnanlılardan|Lübnanlılarla
        LB	c	Beyrut
        LC	n	Saint Lucia
        LI	n	Liechtenstein
        LI	c	Vaduz
        LK	n	Sri Lanka
        LK	c	Kolombo
        LR	n	Liberya
        LR	c	Monrovia
        LS	n	Lesotho
        LS	c	Maseru
        LT	n	Litvanya
        LT	c	Vilnius
        LU	n	Lüksemburg
        LV	n	Letonya
        LV	c	Riga
        LY	n	Libya
        LY	d	Libyalı|Libyalılar|Libyalıları|Libyalıların|Libyalılara|Libyalılardan|Libyalılarla
        LY	c	Trablus
        MA	n	Fas
        MC	n	Monako
        MD	n	Moldova
        MD	c	Kişinev
        ME	n	Karadağ
        ME	c	Podgorica
        MF	n	Saint Martin
        MG	n	Madagaskar
        MG	c	Antananarivo
        MH	n	Marshall Adaları
        MH	c	Majuro
        MK	n	Kuzey Makedonya
        MK	c	Üsküp
        ML	n	Mali
        ML	c	Bamako
        MM	n	Myanmar|Burma
        MN	n	Moğolistan
        MN	c	Ulan Batur
        MO	n	Makao
        MP	n	Kuzey Mariana Adaları
        MQ	n	Martinik
        MR	n	Moritanya
        MR	c	Nouakchott
        MS	n	Montserrat
        MT	n	Malta
        MU	n	Mauritius
        MV	n	Maldivler
        MW	n	Malavi
        MX	n	Meksika
        MX	c	Mexico City
        MY	n	Malezya
        MY	c	Kuala Lumpur
        MZ	n	Mozambik
        MZ	c	Maputo
        NA	n	Namibya
        NA	c	Windhoek
        NC	n	Yeni Kaledonya
        NC	c	Noumea
        NE	n	Nijer
        NE	c	Niamey
        NF	n	Norfolk Adası
        NG	n	Nijerya
        NI	n	Nikaragua
        NI	c	Managua
        NL	n	Hollanda
        NL	d	Hollandalı|Hollandalılar|Hollandalıları|Hollandalıların|Hollandalılara|Hollandalılardan|Hollandalılarla
        NL	c	Amsterdam
        NO	n	Norveç
        NO	c	Oslo
        NP	n	Nepal
        NP	c	Katmandu
        NR	n	Nauru
        NU	n	Niue
        NZ	n	Yeni Zelanda
        OM	n	Umman
        OM	c	Maskat
        PA	n	Panama
        PE	n	Peru
        PE	c	Lima
        PF	n	Fransız Polinezyası
        PG	n	Papua Yeni Gine
        PG	c	Port Moresby
        PH	n	Filipinler
        PH	c	Manila
        PK	n	Pakistan
        PK	d	Pakistanlı|Pakistanlılar|Pakistanlıları|Pakistanlıların|Pakistanlılara|Pakistanlılardan|Pakistanlılarla
        PL	n	Polonya
        PL	c	Varşova
        PM	n	Saint Pierre ve Miquelon
        PN	n	Pitcairn Adaları
        PR	n	Porto Riko
        PS	n	Filistin|Gazze|Batı Şeria
        PS	d	Filistinli|Filistinliler|Filistinlileri|Filistinlilerin|Filistinlilere|Filistinlilerden|Filistinlilerle
        PS	c	Ramallah
        PT	n	Portekiz
        PT	c	Lizbon
        PW	n	Palau
        PY	n	Paraguay
        PY	c	Asunción
        QA	n	Katar
        QA	d	Katarlı|Katarlılar|Katarlıları|Katarlıların|Katarlılara|Katarlılardan|Katarlılarla
        QA	c	Doha
        RE	n	Reunion
        RO	n	Romanya
        RO	c	Bükreş
        RS	n	Sırbistan
        RS	d	Sırp|Sırplar|Sırpları|Sırpların|Sırplara|Sırplardan|Sırplarla
        RS	c	Belgrad
        RU	n	Rusya
        RU	d	Rus|Ruslar|Rusları|Rusların|Ruslara|Ruslardan|Ruslarla|Rusyalı|Rusyalılar|Rusyalıları|Rusyalıların|Rusyalılara|Rusyalılardan|Rusyalılarla
        RU	c	Moskova
        RW	n	Ruanda
        RW	c	Kigali
        SA	n	Suudi Arabistan
        SA	d	Suudi|Suudiler|Suudileri|Suudilerin|Suudilere|Suudilerden|Suudilerle|Suudi Arabistanlı|Suudi Arabistanlılar|Suudi Arabistanlıları|Suudi Arabistanlıların|Suudi Arabistanlılara|Suudi Arabistanlılardan|Suudi Arabistanlılarla
        SA	c	Riyad
        SB	n	Solomon Adaları
        SC	n	Seyşeller
        SD	n	Sudan
        SD	d	Sudanlı|Sudanlılar|Sudanlıları|Sudanlıların|Sudanlılara|Sudanlılardan|Sudanlılarla
        SD	c	Hartum
        SE	n	İsveç
        SE	c	Stokholm
        SG	n	Singapur
        SH	n	Saint Helena
        SI	n	Slovenya
        SI	c	Ljubljana
        SJ	n	Svalbard ve Jan Mayen
        SK	n	Slovakya
        SK	c	Bratislava
        SL	n	Sierra Leone
        SL	c	Freetown
        SM	n	San Marino
        SN	n	Senegal
        SN	c	Dakar
        SO	n	Somali
        SO	d	Somalili|Somalililer|Somalilileri|Somalililerin|Somalililere|Somalililerden|Somalililerle
        SO	c	Mogadişu
        SR	n	Surinam
        SR	c	Paramaribo
        SS	n	Güney Sudan
        SS	c	Cuba
        ST	n	Sao Tome ve Principe
        ST	c	São Tomé
        SV	n	El Salvador
        SX	n	Sint Maarten
        SY	n	Suriye
        SY	d	Suriyeli|Suriyeliler|Suriyelileri|Suriyelilerin|Suriyelilere|Suriyelilerden|Suriyelilerle
        SY	c	Şam
        SZ	n	Esvatini
        SZ	c	Mbabane
        TC	n	Turks ve Caicos Adaları
        TD	n	Çad
        TD	c	Ndjamena
        TF	n	Fransız Güney Toprakları
        TG	n	Togo
        TG	c	Lome
        TH	n	Tayland
        TH	c	Bangkok
        TJ	n	Tacikistan
        TJ	c	Duşanbe
        TK	n	Tokelau
        TL	n	Timor-Leste
        TL	c	Dili
        TM	n	Türkmenistan
        TM	d	Türkmen|Türkmenler|Türkmenleri|Türkmenlerin|Türkmenlere|Türkmenlerden|Türkmenlerle
        TM	c	Aşkabat
        TN	n	Tunus
        TN	c	Tunus
        TO	n	Tonga
        TR	n	Türkiye|Türkiye Cumhuriyeti
        TR	d	Türk|Türkler|Türkleri|Türklerin|Türklere|Türklerden|Türklerle
        TR	c	Ankara
        TT	n	Trinidad ve Tobago
        TT	c	Port of Spain
        TV	n	Tuvalu
        TV	c	Funafuti
        TW	n	Tayvan
        TW	c	Taipei
        TZ	n	Tanzanya
        UA	n	Ukrayna
        UA	d	Ukraynalı|Ukraynalılar|Ukraynalıları|Ukraynalıların|Ukraynalılara|Ukraynalılardan|Ukraynalılarla
        UA	c	Kiev
        UG	n	Uganda
        UG	c	Kampala
        US	n	Amerika Birleşik Devletleri|=ABD|Amerika
        US	d	Amerikalı|Amerikalılar|Amerikalıları|Amerikalıların|Amerikalılara|Amerikalılardan|Amerikalılarla|Amerikan|Amerikanlar|Amerikanları|Amerikanların|Amerikanlara|Amerikanlardan|Amerikanlarla
        US	c	Washington|Vaşington
        UY	n	Uruguay
        UY	c	Montevideo
        UZ	n	Özbekistan
        UZ	d	Özbek|Özbekler|Özbekleri|Özbeklerin|Özbeklere|Özbeklerden|Özbeklerle
        UZ	c	Taşkent
        VA	n	Vatikan
        VC	n	Saint Vincent ve Grenadinler
        VE	n	Venezuela
        VE	c	Caracas
        VG	n	Britanya Virjin Adaları
        VI	n	ABD Virjin Adaları
        VN	n	Vietnam
        VU	n	Vanuatu
        WF	n	Wallis ve Futuna
        WS	n	Samoa
        WS	c	Apia
        XK	n	Kosova
        XK	d	Kosovalı|Kosovalılar|Kosovalıları|Kosovalıların|Kosovalılara|Kosovalılardan|Kosovalılarla
        YE	n	Yemen
        YE	d	Yemenli|Yemenliler|Yemenlileri|Yemenlilerin|Yemenlilere|Yemenlilerden|Yemenlilerle
        YT	n	Mayotte
        ZA	n	Güney Afrika
        ZM	n	Zambiya
        ZM	c	Lusaka
        ZW	n	Zimbabve
        ZW	c	Harare
        EG	?	Mısır	yes	Kahire|Sisi|Sina	koçanı|buğday|arpa|ekimi|tarlası|kilo|patlamış|silajlık|dane
        MA	?	Fas	yes	Rabat|Kazablanka	fas
        """#
}
