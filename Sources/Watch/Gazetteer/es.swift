// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/es.tsv; do not edit.
extension Gazetteer {
    static let es = #"""
        -	x	América Latina|América del Sur|América del Norte|América Central|Nuevo México|océano Índico|Océano Índico|golfo de México|Golfo de México|mar de China|mar de la China Meridional|conejillo de indias|Canal de Panamá|Santiago de Compostela|Santiago de Cuba|Santiago Bernabéu|José de San Martín|Michael Jordan|Real Madrid|Atlético de Madrid|París Saint-Germain
        AD	n	Andorra
        AE	n	Emiratos Árabes Unidos|Emiratos|=EAU
        AE	d	emiratí|emiratíes|emiratís
        AF	n	Afganistán
        AF	d	afgano|afganos|afgana|afganas
        AF	c	Kabul
        AG	n	Antigua y Barbuda
        AI	n	Anguila
        AL	n	Albania
        AL	c	Tirana
        AM	n	Armenia
        AM	c	Ereván
        AO	n	Angola
        AO	c	Luanda
        AQ	n	Antártida
        AR	n	Argentina
        AR	d	argentino|argentinos|argentina|argentinas
        AR	c	Buenos Aires
        AS	n	Samoa Americana
        AS	c	Pago Pago
        AT	n	Austria
        AT	d	austríaco|austríacos|austríaca|austríacas|austriaco|austriacos|austriaca|austriacas
        AT	c	Viena
        AU	n	Australia
        AU	d	australiano|australianos|australiana|australianas
        AW	n	Aruba
        AX	n	Islas Aland
        AX	c	Mariehamn
        AZ	n	Azerbaiyán
        AZ	c	Bakú
        BA	n	Bosnia y Herzegovina
        BA	c	Sarajevo
        BB	n	Barbados
        BD	n	Bangladés
        BD	c	Daca
        BE	n	Bélgica
        BE	d	belga|belgas
        BE	c	Bruselas
        BF	n	Burkina Faso
        BF	c	Uagadugú
        BG	n	Bulgaria
        BG	c	Sofía
        BH	n	Baréin
        BI	n	Burundi
        BI	c	Bujumbura
        BJ	n	Benín
        BJ	c	Portonovo
        BL	n	San Bartolomé
        BM	n	Bermudas
        BN	n	Brunéi
        BO	n	Bolivia
        BO	d	boliviano|bolivianos|boliviana|bolivianas
        BO	c	La Paz
        BQ	n	Caribe neerlandés
        BR	n	Brasil
        BR	d	brasileño|brasileños|brasileña|brasileñas
        BR	c	Brasilia
        BS	n	Bahamas
        BS	c	Nassau
        BT	n	Bután
        BT	c	Timbu
        BV	n	Isla Bouvet
        BW	n	Botsuana
        BW	c	Gaborone
        BY	n	Bielorrusia
        BY	d	bielorruso|bielorrusos|bielorrusa|bielorrusas
        BY	c	Minsk
        BZ	n	Belice
        CA	n	Canadá
        CA	d	canadiense|canadienses
        CA	c	Ottawa
        CC	n	Islas Cocos
        CD	n	República Democrática del Congo
        CD	c	Kinshasa
        CF	n	República Centroafricana
        CF	c	Bangui
        CG	c	Brazzaville
        CH	n	Suiza
        CH	d	suizo|suizos|suiza|suizas
        CI	n	Côte d’Ivoire
        CK	n	Islas Cook
        CL	n	Chile
        CL	d	chileno|chilenos|chilena|chilenas
        CL	c	Santiago de Chile
        CM	n	Camerún
        CN	n	China
        CN	d	chino|chinos|china|chinas
        CN	c	Pekín
        CO	n	Colombia
        CO	d	colombiano|colombianos|colombiana|colombianas
        CO	c	Bogotá
        CR	n	Costa Rica
        CR	d	costarricense|costarricenses
        CU	n	Cuba
        CU	d	cubano|cubanos|cubana|cubanas
        CU	c	La Habana
        CV	n	Cabo Verde
        CW	n	Curazao
        CX	n	Isla de Navidad
        CY	n	Chipre
        CY	c	Nicosia
        CZ	n	Chequia
        CZ	c	Praga
        DE	n	Alemania
        DE	d	alemán|alemána|alemánas|alemánes
        DE	c	Berlín
        DJ	n	Yibuti
        DK	n	Dinamarca
        DK	d	danés|danésa|danésas|danéses
        DK	c	Copenhague
        DM	n	Dominica
        DO	n	República Dominicana
        DO	d	dominicano|dominicanos|dominicana|dominicanas
        DO	c	Santo Domingo
        DZ	n	Argelia
        DZ	d	argelino|argelinos|argelina|argelinas
        DZ	c	Argel
        EC	n	Ecuador
        EC	d	ecuatoriano|ecuatorianos|ecuatoriana|ecuatorianas
        EE	n	Estonia
        EE	c	Tallin
        EG	n	Egipto
        EG	d	egipcio|egipcios|egipcia|egipcias
        EG	c	El Cairo
        EH	n	Sáhara Occidental|Sahara Occidental
        EH	d	saharaui|saharauis
        EH	c	El Aaiún
        ER	n	Eritrea
        ER	c	Asmara
        ES	n	España
        ES	d	español|española|españolas|españoles
        ES	c	Madrid
        ET	n	Etiopía
        ET	d	etíope|etíopes
        ET	c	Adís Abeba
        FI	n	Finlandia
        FI	d	finlandés|finlandésa|finlandésas|finlandéses
        FI	c	Helsinki
        FJ	n	Fiyi
        FK	n	Islas Malvinas
        FM	n	Micronesia
        FO	n	Islas Feroe
        FR	n	Francia
        FR	d	francés|francésa|francésas|francéses
        FR	c	París
        GA	n	Gabón
        GA	c	Libreville
        GB	n	Reino Unido|Gran Bretaña|Inglaterra|Escocia|Gales|Irlanda del Norte
        GB	d	británico|británicos|británica|británicas|inglés|inglésa|inglésas|ingléses|escocés|escocésa|escocésas|escocéses
        GB	c	Londres
        GD	n	Granada
        GE	n	Georgia
        GE	c	Tiflis
        GF	n	Guayana Francesa
        GF	c	Cayena
        GG	n	Guernesey
        GH	n	Ghana
        GH	c	Acra
        GI	n	Gibraltar
        GL	n	Groenlandia
        GL	c	Nuuk
        GM	n	Gambia
        GM	c	Banjul
        GN	n	Guinea
        GN	c	Conakri
        GP	n	Guadalupe
        GQ	n	Guinea Ecuatorial
        GQ	d	ecuatoguineano|ecuatoguineanos|ecuatoguineana|ecuatoguineanas
        GQ	c	Malabo
        GR	n	Grecia
        GR	d	griego|griegos|griega|griegas
        GR	c	Atenas
        GS	n	Islas Georgia del Sur y Sandwich del Sur
        GT	n	Guatemala
        GT	d	guatemalteco|guatemaltecos|guatemalteca|guatemaltecas
        GU	n	Guam
        GW	n	Guinea-Bisáu
        GW	c	Bisáu
        GY	n	Guyana
        HK	n	Hong Kong
        HM	n	Islas Heard y McDonald
        HN	n	Honduras
        HN	d	hondureño|hondureños|hondureña|hondureñas
        HN	c	Tegucigalpa
        HR	n	Croacia
        HR	c	Zagreb
        HT	n	Haití
        HT	d	haitiano|haitianos|haitiana|haitianas
        HT	c	Puerto Príncipe
        HU	n	Hungría
        HU	d	húngaro|húngaros|húngara|húngaras
        HU	c	Budapest
        ID	n	Indonesia
        ID	c	Yakarta
        IE	n	Irlanda
        IE	d	irlandés|irlandésa|irlandésas|irlandéses
        IE	c	Dublín
        IL	n	Israel
        IL	d	israelí|israelíes|israelís
        IL	c	Jerusalén
        IM	n	Isla de Man
        IN	n	India
        IN	d	indio|indios|india|indias
        IN	c	Nueva Delhi
        IO	n	Territorio Británico del Océano Índico
        IQ	n	Irak|Iraq
        IQ	d	iraquí|iraquíes|iraquís
        IQ	c	Bagdad
        IR	n	Irán
        IR	d	iraní|iraníes|iranís
        IR	c	Teherán
        IS	n	Islandia
        IS	c	Reikiavik
        IT	n	Italia
        IT	d	italiano|italianos|italiana|italianas
        IT	c	Roma
        JE	n	Jersey
        JM	n	Jamaica
        JO	n	Jordania
        JO	d	jordano|jordanos|jordana|jordanas
        JO	c	Ammán
        JP	n	Japón
        JP	d	japonés|japonésa|japonésas|japonéses
        JP	c	Tokio
        KE	n	Kenia
        KE	c	Nairobi
        KG	n	Kirguistán
        KG	c	Bishkek
        KH	n	Camboya
        KH	c	Phnom Penh
        KI	n	Kiribati
        KI	c	Tarawa
        KM	n	Comoras
        KN	n	San Cristóbal y Nieves
        KP	n	Corea del Norte
        KP	d	norcoreano|norcoreanos|norcoreana|norcoreanas
        KP	c	Pyongyang
        KR	n	Corea del Sur|Corea
        KR	d	surcoreano|surcoreanos|surcoreana|surcoreanas|coreano|coreanos|coreana|coreanas
        KR	c	Seúl
        KW	n	Kuwait
        KW	d	kuwaití|kuwaitíes|kuwaitís
        KY	n	Islas Caimán
        KZ	n	Kazajistán
        LA	n	Laos
        LA	c	Vientián
        LB	n	Líbano
        LB	d	libanés|libanésa|libanésas|libanéses
        LB	c	Beirut
        LC	n	Santa Lucía
        LI	n	Liechtenstein
        LI	c	Vaduz
        LK	n	Sri Lanka
        LK	c	Colombo
        LR	n	Liberia
        LR	c	Monrovia
        LS	n	Lesoto
        LS	c	Maseru
        LT	n	Lituania
        LT	c	Vilna
        LU	n	Luxemburgo
        LV	n	Letonia
        LV	c	Riga
        LY	n	Libia
        LY	d	libio|libios|libia|libias
        LY	c	Trípoli
        MA	n	Marruecos
        MA	d	marroquí|marroquíes|marroquís
        MA	c	Rabat
        MC	n	Mónaco
        MD	n	Moldavia
        MD	c	Chisináu
        ME	n	Montenegro
        ME	c	Podgorica
        MF	n	San Martín
        MG	n	Madagascar
        MG	c	Antananarivo
        MH	n	Islas Marshall
        MH	c	Majuro
        MK	n	Macedonia del Norte
        MK	c	Skopie
        ML	n	Mali
        ML	c	Bamako
        MM	n	Myanmar|Birmania
        MM	d	birmano|birmanos|birmana|birmanas
        MN	n	Mongolia
        MN	c	Ulán Bator
        MO	n	Macao
        MP	n	Islas Marianas del Norte
        MQ	n	Martinica
        MR	n	Mauritania
        MR	c	Nuakchot
        MS	n	Montserrat
        MT	n	Malta
        MU	n	Mauricio
        MV	n	Maldivas
        MW	n	Malaui
        MX	n	México
        MX	d	mexicano|mexicanos|mexicana|mexicanas|mejicano|mejicanos|mejicana|mejicanas
        MX	c	Ciudad de México
        MY	n	Malasia
        MY	c	Kuala Lumpur
        MZ	n	Mozambique
        MZ	c	Maputo
        NA	n	Namibia
        NA	c	Windhoek
        NC	n	Nueva Caledonia
        NC	c	Numea
        NE	n	Níger
        NE	c	Niamey
        NF	n	Isla Norfolk
        NG	n	Nigeria
        NG	d	nigeriano|nigerianos|nigeriana|nigerianas
        NI	n	Nicaragua
        NI	d	nicaragüense|nicaragüenses
        NI	c	Managua
        NL	n	Países Bajos|Holanda
        NL	d	neerlandés|neerlandésa|neerlandésas|neerlandéses|holandés|holandésa|holandésas|holandéses
        NL	c	Ámsterdam|La Haya
        NO	n	Noruega
        NO	d	noruego|noruegos|noruega|noruegas
        NO	c	Oslo
        NP	n	Nepal
        NP	c	Katmandú
        NR	n	Nauru
        NU	n	Niue
        NZ	n	Nueva Zelanda
        OM	n	Omán
        OM	c	Mascate
        PA	n	Panamá
        PA	d	panameño|panameños|panameña|panameñas
        PE	n	Perú
        PE	d	peruano|peruanos|peruana|peruanas
        PE	c	Lima
        PF	n	Polinesia Francesa
        PG	n	Papúa Nueva Guinea
        PG	c	Port Moresby
        PH	n	Filipinas
        PH	d	filipino|filipinos|filipina|filipinas
        PH	c	Manila
        PK	n	Pakistán
        PK	d	pakistaní|pakistaníes|pakistanís|paquistaní|paquistaníes|paquistanís
        PL	n	Polonia
        PL	d	polaco|polacos|polaca|polacas
        PL	c	Varsovia
        PM	n	San Pedro y Miquelón
        PN	n	Islas Pitcairn
        PR	n	Puerto Rico
        PR	d	puertorriqueño|puertorriqueños|puertorriqueña|puertorriqueñas
        PS	n	Palestina|Gaza|Franja de Gaza|franja de Gaza|Cisjordania
        PS	d	palestino|palestinos|palestina|palestinas
        PT	n	Portugal
        PT	d	portugués|portuguésa|portuguésas|portuguéses
        PT	c	Lisboa
        PW	n	Palaos
        PY	n	Paraguay
        PY	d	paraguayo|paraguayos|paraguaya|paraguayas
        PY	c	Asunción
        QA	n	Catar|Qatar
        QA	d	catarí|cataríes|catarís|qatarí|qataríes|qatarís
        RE	n	Reunión
        RO	n	Rumanía
        RO	d	rumano|rumanos|rumana|rumanas
        RO	c	Bucarest
        RS	n	Serbia
        RS	d	serbio|serbios|serbia|serbias
        RS	c	Belgrado
        RU	n	Rusia
        RU	d	ruso|rusos|rusa|rusas
        RU	c	Moscú
        RW	n	Ruanda
        RW	c	Kigali
        SA	n	Arabia Saudí|Arabia Saudita|Arabia Saudi
        SA	d	saudí|saudíes|saudís|saudita|sauditas
        SA	c	Riad
        SB	n	Islas Salomón
        SC	n	Seychelles
        SD	n	Sudán
        SD	d	sudanés|sudanésa|sudanésas|sudanéses
        SD	c	Jartum
        SE	n	Suecia
        SE	d	sueco|suecos|sueca|suecas
        SE	c	Estocolmo
        SG	n	Singapur
        SH	n	Santa Elena
        SI	n	Eslovenia
        SI	c	Liubliana
        SJ	n	Svalbard y Jan Mayen
        SK	n	Eslovaquia
        SK	c	Bratislava
        SL	n	Sierra Leona
        SL	c	Freetown
        SM	n	San Marino
        SN	n	Senegal
        SN	c	Dakar
        SO	n	Somalia
        SO	d	somalí|somalíes|somalís
        SO	c	Mogadiscio
        SR	n	Surinam
        SR	c	Paramaribo
        SS	n	Sudán del Sur
        SS	c	Juba
        ST	n	Santo Tomé y Príncipe
        ST	c	Santo Tomé
        SV	n	El Salvador
        SV	d	salvadoreño|salvadoreños|salvadoreña|salvadoreñas
        SX	n	Sint Maarten
        SY	n	Siria
        SY	d	sirio|sirios|siria|sirias
        SY	c	Damasco
        SZ	n	Esuatini
        SZ	c	Mbabane
        TC	n	Islas Turcas y Caicos
        TD	n	Chad
        TD	c	Yamena
        TF	n	Territorios Australes Franceses
        TG	n	Togo
        TG	c	Lomé
        TH	n	Tailandia
        TH	d	tailandés|tailandésa|tailandésas|tailandéses
        TH	c	Bangkok
        TJ	n	Tayikistán
        TJ	c	Dusambé
        TK	n	Tokelau
        TL	n	Timor-Leste
        TL	c	Dili
        TM	n	Turkmenistán
        TM	c	Asjabad
        TN	n	Túnez
        TN	d	tunecino|tunecinos|tunecina|tunecinas
        TN	c	Túnez
        TO	n	Tonga
        TR	n	Turquía
        TR	d	turco|turcos|turca|turcas
        TT	n	Trinidad y Tobago
        TT	c	Puerto España
        TV	n	Tuvalu
        TV	c	Funafuti
        TW	n	Taiwán
        TW	d	taiwanés|taiwanésa|taiwanésas|taiwanéses
        TW	c	Taipéi
        TZ	n	Tanzania
        UA	n	Ucrania
        UA	d	ucraniano|ucranianos|ucraniana|ucranianas
        UA	c	Kiev
        UG	n	Uganda
        UG	c	Kampala
        US	n	Estados Unidos|Estados Unidos de América|=EEUU|=EE.UU.|=EE. UU.|=EE UU|=USA|=EUA|Norteamérica
        US	d	estadounidense|estadounidenses|norteamericano|norteamericanos|norteamericana|norteamericanas
        US	c	Washington
        UY	n	Uruguay
        UY	d	uruguayo|uruguayos|uruguaya|uruguayas
        UY	c	Montevideo
        UZ	n	Uzbekistán
        UZ	c	Taskent
        VA	n	Ciudad del Vaticano|Vaticano|Santa Sede
        VC	n	San Vicente y las Granadinas
        VE	n	Venezuela
        VE	d	venezolano|venezolanos|venezolana|venezolanas
        VE	c	Caracas
        VG	n	Islas Vírgenes Británicas
        VI	n	Islas Vírgenes de EE. UU.
        VN	n	Vietnam
        VN	d	vietnamita|vietnamitas
        VU	n	Vanuatu
        WF	n	Wallis y Futuna
        WS	n	Samoa
        WS	c	Apia
        XK	n	Kosovo
        YE	n	Yemen
        YE	d	yemení|yemeníes|yemenís
        YT	n	Mayotte
        ZA	n	Sudáfrica
        ZA	d	sudafricano|sudafricanos|sudafricana|sudafricanas
        ZM	n	Zambia
        ZM	c	Lusaka
        ZW	n	Zimbabue
        ZW	c	Harare
        """#
}
