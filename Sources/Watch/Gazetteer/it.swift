// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/it.tsv; do not edit.
extension Gazetteer {
    static let it = #"""
        -	x	America Latina|America del Sud|America del Nord|Sud America|Nord America|Nuovo Messico|oceano Indiano|Oceano Indiano|golfo del Messico|Golfo del Messico|Mar Cinese Meridionale|San Pietroburgo
        AD	n	Andorra
        AE	n	Emirati Arabi Uniti|Emirati
        AE	d	emiratino|emiratina|emiratini|emiratine
        AF	n	Afghanistan
        AF	d	afgano|afgana|afgani|afgane
        AF	c	Kabul
        AG	n	Antigua e Barbuda
        AI	n	Anguilla
        AL	n	Albania
        AL	d	albanese|albanesi
        AL	c	Tirana
        AM	n	Armenia
        AM	c	Yerevan
        AO	n	Angola
        AO	c	Luanda
        AQ	n	Antartide
        AR	n	Argentina
        AR	d	argentino|argentina|argentini|argentine
        AR	c	Buenos Aires
        AS	n	Samoa Americane
        AS	c	Pago Pago
        AT	n	Austria
        AT	d	austriaco|austriaca|austriachi|austriache|austriaci
        AT	c	Vienna
        AU	n	Australia
        AW	n	Aruba
        AX	n	Isole Åland
        AX	c	Mariehamn
        AZ	n	Azerbaigian
        AZ	c	Baku
        BA	n	Bosnia ed Erzegovina
        BA	c	Sarajevo
        BB	n	Barbados
        BD	n	Bangladesh
        BD	c	Dacca
        BE	n	Belgio
        BE	c	Bruxelles
        BF	n	Burkina Faso
        BF	c	Ouagadougou
        BG	n	Bulgaria
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
        BQ	n	Caraibi Olandesi
        BR	n	Brasile
        BR	d	brasiliano|brasiliana|brasiliani|brasiliane
        BS	n	Bahamas
        BS	c	Nassau
        BT	n	Bhutan
        BT	c	Thimphu
        BV	n	Isola Bouvet
        BW	n	Botswana
        BW	c	Gaborone
        BY	n	Bielorussia
        BY	c	Minsk
        BZ	n	Belize
        CA	n	Canada
        CA	d	canadese|canadesi
        CC	n	Isole Cocos
        CD	n	Congo - Kinshasa
        CD	c	Kinshasa
        CF	n	Repubblica Centrafricana
        CF	c	Bangui
        CG	n	Congo-Brazzaville
        CG	c	Brazzaville
        CH	n	Svizzera
        CH	d	svizzero|svizzera|svizzeri|svizzere
        CI	n	Costa d’Avorio
        CK	n	Isole Cook
        CL	n	Cile
        CL	c	Santiago
        CM	n	Camerun
        CN	n	Cina
        CN	d	cinese|cinesi
        CO	n	Colombia
        CO	c	Bogotá
        CR	n	Costa Rica
        CU	n	Cuba
        CU	c	L’Avana
        CV	n	Capo Verde
        CW	n	Curaçao
        CX	n	Isola Christmas
        CY	n	Cipro
        CY	c	Nicosia
        CZ	n	Cechia
        CZ	c	Praga
        DE	n	Germania
        DE	d	tedesco|tedesca|tedeschi|tedesche|tedesci
        DE	c	Berlino
        DJ	n	Gibuti
        DK	n	Danimarca
        DK	c	Copenaghen
        DM	n	Dominica
        DO	n	Repubblica Dominicana
        DO	c	Santo Domingo
        DZ	n	Algeria
        DZ	d	algerino|algerina|algerini|algerine
        DZ	c	Algeri
        EC	n	Ecuador
        EE	n	Estonia
        EE	c	Tallinn
        EG	n	Egitto
        EG	d	egiziano|egiziana|egiziani|egiziane
        EG	c	Il Cairo
        EH	n	Sahara Occidentale
        EH	c	El Ayun
        ER	n	Eritrea
        ER	d	eritreo|eritrea|eritrei|eritree
        ER	c	Asmara
        ES	n	Spagna
        ES	d	spagnolo|spagnola|spagnoli|spagnole
        ES	c	Madrid
        ET	n	Etiopia
        ET	d	etiope|etiopi
        ET	c	Addis Abeba
        FI	n	Finlandia
        FI	c	Helsinki
        FJ	n	Figi
        FK	n	Isole Falkland
        FM	n	Micronesia
        FO	n	Isole Fær Øer
        FR	n	Francia
        FR	d	francese|francesi
        FR	c	Parigi
        GA	n	Gabon
        GA	c	Libreville
        GB	n	Regno Unito|Gran Bretagna|Inghilterra|Scozia|Galles
        GB	d	britannico|britannica|britannichi|britanniche|britannici|inglese|inglesi|scozzese|scozzesi
        GB	c	Londra
        GD	n	Grenada
        GE	n	Georgia
        GE	c	Tbilisi
        GF	n	Guyana Francese
        GF	c	Caienna
        GG	n	Guernsey
        GH	n	Ghana
        GH	c	Accra
        GI	n	Gibilterra
        GL	n	Groenlandia
        GL	c	Nuuk
        GM	n	Gambia
        GM	c	Banjul
        GN	n	Guinea
        GN	c	Conakry
        GP	n	Guadalupa
        GQ	n	Guinea Equatoriale
        GQ	c	Malabo
        GR	n	Grecia
        GR	d	greco|greca|grechi|greche|greci
        GR	c	Atene
        GS	n	Georgia del Sud e Sandwich Australi
        GT	n	Guatemala
        GU	n	Guam
        GW	n	Guinea-Bissau
        GW	c	Bissau
        GY	n	Guyana
        HK	n	Hong Kong
        HM	n	Isole Heard e McDonald
        HN	n	Honduras
        HN	c	Tegucigalpa
        HR	n	Croazia
        HR	c	Zagabria
        HT	n	Haiti
        HT	c	Port-au-Prince
        HU	n	Ungheria
        HU	d	ungherese|ungheresi
        HU	c	Budapest
        ID	n	Indonesia
        ID	c	Giacarta
        IE	n	Irlanda
        IE	c	Dublino
        IL	n	Israele
        IL	d	israeliano|israeliana|israeliani|israeliane
        IM	n	Isola di Man
        IN	n	India
        IN	d	indiano|indiana|indiani|indiane
        IO	n	Territorio Britannico dell’Oceano Indiano
        IQ	n	Iraq
        IQ	d	iracheno|irachena|iracheni|irachene
        IQ	c	Baghdad
        IR	n	Iran
        IR	d	iraniano|iraniana|iraniani|iraniane
        IR	c	Teheran
        IS	n	Islanda
        IS	c	Reykjavík
        IT	n	Italia
        IT	d	italiano|italiana|italiani|italiane
        IT	c	Roma
        JE	n	Jersey
        JM	n	Giamaica
        JO	n	Giordania
        JO	c	Amman
        JP	n	Giappone
        JP	d	giapponese|giapponesi
        JP	c	Tokyo
        KE	n	Kenya
        KE	c	Nairobi
        KG	n	Kirghizistan
        KG	c	Bishkek
        KH	n	Cambogia
        KH	c	Phnom Penh
        KI	n	Kiribati
        KI	c	Tarawa
        KM	n	Comore
        KN	n	Saint Kitts e Nevis
        KP	n	Corea del Nord
        KP	d	nordcoreano|nordcoreana|nordcoreani|nordcoreane
        KP	c	Pyongyang
        KR	n	Corea del Sud
        KR	d	sudcoreano|sudcoreana|sudcoreani|sudcoreane|coreano|coreana|coreani|coreane
        KR	c	Seul
        KW	n	Kuwait
        KY	n	Isole Cayman
        KZ	n	Kazakistan
        LA	n	Laos
        LA	c	Vientiane
        LB	n	Libano
        LB	d	libanese|libanesi
        LB	c	Beirut
        LC	n	Saint Lucia
        LI	n	Liechtenstein
        LI	c	Vaduz
        LK	n	Sri Lanka
        LK	c	Colombo
        LR	n	Liberia
        LR	c	Monrovia
        LS	n	Lesotho
        LS	c	Maseru
        LT	n	Lituania
        LT	c	Vilnius
        LU	n	Lussemburgo
        LV	n	Lettonia
        LV	c	Riga
        LY	n	Libia
        LY	d	libico|libica|libichi|libiche|libici
        LY	c	Tripoli
        MA	n	Marocco
        MA	d	marocchino|marocchina|marocchini|marocchine
        MC	n	Monaco
        MD	n	Moldavia
        MD	c	Chisinau
        ME	n	Montenegro
        ME	c	Podgorica
        MF	n	Saint Martin
        MG	n	Madagascar
        MG	c	Antananarivo
        MH	n	Isole Marshall
        MH	c	Majuro
        MK	n	Macedonia del Nord
        MK	c	Skopje
        ML	n	Mali
        ML	c	Bamako
        MM	n	Myanmar|Birmania
        MN	n	Mongolia
        MN	c	Ulan Bator
        MO	n	Macao
        MP	n	Isole Marianne Settentrionali
        MQ	n	Martinica
        MR	n	Mauritania
        MR	c	Nouakchott
        MS	n	Montserrat
        MT	n	Malta
        MU	n	Mauritius
        MV	n	Maldive
        MW	n	Malawi
        MX	n	Messico
        MX	d	messicano|messicana|messicani|messicane
        MX	c	Città del Messico
        MY	n	Malaysia
        MY	c	Kuala Lumpur
        MZ	n	Mozambico
        MZ	c	Maputo
        NA	n	Namibia
        NA	c	Windhoek
        NC	n	Nuova Caledonia
        NC	c	Noumea
        NE	n	Niger
        NE	c	Niamey
        NF	n	Isola Norfolk
        NG	n	Nigeria
        NI	n	Nicaragua
        NI	c	Managua
        NL	n	Paesi Bassi|Olanda
        NL	d	olandese|olandesi
        NL	c	Amsterdam
        NO	n	Norvegia
        NO	c	Oslo
        NP	n	Nepal
        NP	c	Kathmandu
        NR	n	Nauru
        NU	n	Niue
        NZ	n	Nuova Zelanda
        OM	n	Oman
        OM	c	Mascate
        PA	n	Panama
        PE	n	Perù
        PE	c	Lima
        PF	n	Polinesia Francese
        PG	n	Papua Nuova Guinea
        PG	c	Port Moresby
        PH	n	Filippine
        PH	c	Manila
        PK	n	Pakistan
        PK	d	pachistano|pachistana|pachistani|pachistane
        PL	n	Polonia
        PL	d	polacco|polacca|polacchi|polacche|polacci
        PL	c	Varsavia
        PM	n	Saint-Pierre e Miquelon
        PN	n	Isole Pitcairn
        PR	n	Portorico
        PS	n	Palestina|Gaza|Striscia di Gaza|Cisgiordania
        PS	d	palestinese|palestinesi
        PT	n	Portogallo
        PT	c	Lisbona
        PW	n	Palau
        PY	n	Paraguay
        PY	c	Asunción
        QA	n	Qatar
        RE	n	Riunione
        RO	n	Romania
        RO	d	romeno|romena|romeni|romene|rumeno|rumena|rumeni|rumene
        RO	c	Bucarest
        RS	n	Serbia
        RS	c	Belgrado
        RU	n	Russia
        RU	d	russo|russa|russi|russe
        RU	c	Mosca
        RW	n	Ruanda
        RW	c	Kigali
        SA	n	Arabia Saudita
        SA	d	saudita
        SA	c	Riyad
        SB	n	Isole Salomone
        SC	n	Seychelles
        SD	n	Sudan
        SD	c	Khartum
        SE	n	Svezia
        SE	c	Stoccolma
        SG	n	Singapore
        SH	n	Sant’Elena
        SI	n	Slovenia
        SI	c	Lubiana
        SJ	n	Svalbard e Jan Mayen
        SK	n	Slovacchia
        SK	c	Bratislava
        SL	n	Sierra Leone
        SL	c	Freetown
        SM	n	San Marino
        SN	n	Senegal
        SN	c	Dakar
        SO	n	Somalia
        SO	d	somalo|somala|somali|somale
        SO	c	Mogadiscio
        SR	n	Suriname
        SR	c	Paramaribo
        SS	n	Sud Sudan
        SS	c	Giuba
        ST	n	São Tomé e Príncipe
        ST	c	São Tomé
        SV	n	El Salvador
        SX	n	Sint Maarten
        SY	n	Siria
        SY	d	siriano|siriana|siriani|siriane
        SY	c	Damasco
        SZ	n	Eswatini
        SZ	c	Mbabane
        TC	n	Isole Turks e Caicos
        TD	n	Ciad
        TD	c	N’Djamena
        TF	n	Terre Australi Francesi
        TG	n	Togo
        TG	c	Lomé
        TH	n	Thailandia
        TH	c	Bangkok
        TJ	n	Tagikistan
        TJ	c	Dushanbe
        TK	n	Tokelau
        TL	n	Timor Est
        TL	c	Dili
        TM	n	Turkmenistan
        TM	c	Ashgabat
        TN	n	Tunisia
        TN	d	tunisino|tunisina|tunisini|tunisine
        TN	c	Tunisi
        TO	n	Tonga
        TR	n	Turchia
        TR	d	turco|turca|turchi|turche|turci
        TT	n	Trinidad e Tobago
        TT	c	Port of Spain
        TV	n	Tuvalu
        TV	c	Funafuti
        TW	n	Taiwan
        TW	c	Taipei
        TZ	n	Tanzania
        UA	n	Ucraina
        UA	d	ucraino|ucraina|ucraini|ucraine
        UA	c	Kiev
        UG	n	Uganda
        UG	c	Kampala
        US	n	Stati Uniti|Stati Uniti d'America|America|=USA|=Usa|=US
        US	d	americano|americana|americani|americane|statunitense|statunitensi
        US	c	Washington
        UY	n	Uruguay
        UY	c	Montevideo
        UZ	n	Uzbekistan
        UZ	c	Tashkent
        VA	n	Città del Vaticano|Vaticano|Santa Sede
        VC	n	Saint Vincent e Grenadine
        VE	n	Venezuela
        VE	c	Caracas
        VG	n	Isole Vergini Britanniche
        VI	n	Isole Vergini Americane
        VN	n	Vietnam
        VU	n	Vanuatu
        WF	n	Wallis e Futuna
        WS	n	Samoa
        WS	c	Apia
        XK	n	Kosovo
        YE	n	Yemen
        YT	n	Mayotte
        ZA	n	Sudafrica
        ZM	n	Zambia
        ZM	c	Lusaka
        ZW	n	Zimbabwe
        ZW	c	Harare
        """#
}
