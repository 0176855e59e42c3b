// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/pt.tsv; do not edit.
extension Gazetteer {
    static let pt = #"""
        -	x	América Latina|América do Sul|América do Norte|América Central|Novo México|oceano Índico|Oceano Índico|golfo do México|Golfo do México|Guiné Equatorial e Bissau
        AD	n	Andorra
        AE	n	Emirados Árabes Unidos|Emirados
        AE	d	emiradense|emiradenses
        AF	n	Afeganistão
        AF	c	Cabul
        AG	n	Antígua e Barbuda
        AI	n	Anguila
        AL	n	Albânia
        AL	c	Tirana
        AM	n	Armênia
        AM	c	Yerevan
        AO	n	Angola
        AO	d	angolano|angolanos|angolana|angolanas
        AO	c	Luanda
        AQ	n	Antártida
        AR	n	Argentina
        AR	d	argentino|argentinos|argentina|argentinas
        AR	c	Buenos Aires
        AS	n	Samoa Americana
        AS	c	Pago Pago
        AT	n	Áustria
        AT	c	Viena
        AU	n	Austrália
        AW	n	Aruba
        AX	n	Ilhas Aland
        AX	c	Mariehamn
        AZ	n	Azerbaijão
        AZ	c	Baku
        BA	n	Bósnia e Herzegovina
        BA	c	Sarajevo
        BB	n	Barbados
        BD	n	Bangladesh
        BD	c	Dacca
        BE	n	Bélgica
        BE	c	Bruxelas
        BF	n	Burquina Faso
        BF	c	Ouagadougou
        BG	n	Bulgária
        BG	c	Sófia
        BH	n	Barein
        BI	n	Burundi
        BI	c	Bujumbura
        BJ	n	Benin
        BJ	c	Porto Novo
        BL	n	São Bartolomeu
        BM	n	Bermudas
        BN	n	Brunei
        BO	n	Bolívia
        BO	c	La Paz
        BQ	n	Países Baixos Caribenhos
        BR	n	Brasil
        BR	d	brasileiro|brasileiros|brasileira|brasileiras
        BS	n	Bahamas
        BS	c	Nassau
        BT	n	Butão
        BT	c	Thimphu
        BV	n	Ilha Bouvet
        BW	n	Botsuana
        BW	c	Gaborone
        BY	n	Bielorrússia
        BY	c	Minsk
        BZ	n	Belize
        CA	n	Canadá
        CA	d	canadense|canadenses|canadiano|canadianos|canadiana|canadianas
        CC	n	Ilhas Cocos
        CD	n	Congo - Kinshasa
        CD	c	Kinshasa
        CF	n	República Centro-Africana
        CF	c	Bangui
        CG	n	República do Congo
        CG	c	Brazzaville
        CH	n	Suíça
        CI	n	Costa do Marfim
        CK	n	Ilhas Cook
        CL	n	Chile
        CL	d	chileno|chilenos|chilena|chilenas
        CL	c	Santiago
        CM	n	Camarões
        CN	n	China
        CN	d	chinês|chinesa|chineses|chinesas
        CO	n	Colômbia
        CO	d	colombiano|colombianos|colombiana|colombianas
        CO	c	Bogotá
        CR	n	Costa Rica
        CU	n	Cuba
        CU	c	Havana
        CV	n	Cabo Verde
        CV	d	cabo-verdiano|cabo-verdianos|cabo-verdiana|cabo-verdianas
        CW	n	Curaçao
        CX	n	Ilha Christmas
        CY	n	Chipre
        CY	c	Nicósia
        CZ	n	Tchéquia
        CZ	c	Praga
        DE	n	Alemanha
        DE	d	alemão|alemã|alemães|alemãos|alemãs|alemões
        DE	c	Berlim
        DJ	n	Djibuti
        DK	n	Dinamarca
        DK	c	Copenhague
        DM	n	Dominica
        DO	n	República Dominicana
        DO	c	Santo Domingo
        DZ	n	Argélia
        DZ	c	Argel
        EC	n	Equador
        EE	n	Estônia
        EE	c	Tallinn
        EG	n	Egito|Egipto
        EG	d	egípcio|egípcios|egípcia|egípcias
        EG	c	Cairo
        EH	n	Saara Ocidental
        EH	c	El Aaiún
        ER	n	Eritreia
        ER	c	Asmara
        ES	n	Espanha
        ES	d	espanhol|espanhols
        ES	c	Madri
        ET	n	Etiópia
        ET	c	Adis Abeba
        FI	n	Finlândia
        FI	c	Helsinque
        FJ	n	Fiji
        FK	n	Ilhas Malvinas
        FM	n	Micronésia
        FO	n	Ilhas Faroé
        FR	n	França
        FR	d	francês|francesa|franceses|francesas
        FR	c	Paris
        GA	n	Gabão
        GA	c	Libreville
        GB	n	Reino Unido|Grã-Bretanha|Inglaterra|Escócia
        GB	d	britânico|britânicos|britânica|britânicas|inglês|inglesa|ingleses|inglesas
        GB	c	Londres
        GD	n	Granada
        GE	n	Geórgia
        GE	c	Tbilisi
        GF	n	Guiana Francesa
        GF	c	Caiena
        GG	n	Guernsey
        GH	n	Gana
        GH	c	Acra
        GI	n	Gibraltar
        GL	n	Groenlândia
        GL	c	Nuuk
        GM	n	Gâmbia
        GM	c	Banjul
        GN	n	Guiné
        GN	c	Conacri
        GP	n	Guadalupe
        GQ	n	Guiné Equatorial
        GQ	c	Malabo
        GR	n	Grécia
        GR	c	Atenas
        GS	n	Ilhas Geórgia do Sul e Sandwich do Sul
        GT	n	Guatemala
        GU	n	Guam
        GW	n	Guiné-Bissau
        GW	d	guineense|guineenses
        GW	c	Bissau
        GY	n	Guiana
        HK	n	Hong Kong
        HM	n	Ilhas Heard e McDonald
        HN	n	Honduras
        HN	c	Tegucigalpa
        HR	n	Croácia
        HR	c	Zagreb
        HT	n	Haiti
        HT	c	Porto Príncipe
        HU	n	Hungria
        HU	c	Budapeste
        ID	n	Indonésia
        ID	c	Jacarta
        IE	n	Irlanda
        IE	c	Dublin
        IL	n	Israel
        IL	d	israelense|israelenses|israelita|israelitas
        IM	n	Ilha de Man
        IN	n	Índia
        IN	d	indiano|indianos|indiana|indianas
        IO	n	Território Britânico do Oceano Índico
        IQ	n	Iraque
        IQ	d	iraquiano|iraquianos|iraquiana|iraquianas
        IQ	c	Bagdá
        IR	n	Irã|Irão
        IR	d	iraniano|iranianos|iraniana|iranianas
        IR	c	Teerã|Teerão
        IS	n	Islândia
        IS	c	Reykjavík
        IT	n	Itália
        IT	d	italiano|italianos|italiana|italianas
        IT	c	Roma
        JE	n	Jersey
        JM	n	Jamaica
        JO	n	Jordânia
        JO	c	Amã
        JP	n	Japão
        JP	d	japonês|japonesa|japoneses|japonesas
        JP	c	Tóquio
        KE	n	Quênia
        KE	c	Nairóbi
        KG	n	Quirguistão
        KG	c	Bishkek
        KH	n	Camboja
        KH	c	Phnom Penh
        KI	n	Quiribati
        KI	c	Taraua
        KM	n	Comores
        KN	n	São Cristóvão e Névis
        KP	n	Coreia do Norte
        KP	d	norte-coreano|norte-coreanos|norte-coreana|norte-coreanas
        KP	c	Pyongyang
        KR	n	Coreia do Sul
        KR	d	sul-coreano|sul-coreanos|sul-coreana|sul-coreanas
        KR	c	Seul
        KW	n	Kuwait
        KY	n	Ilhas Cayman
        KZ	n	Cazaquistão
        LA	n	Laos
        LA	c	Vientiane
        LB	n	Líbano
        LB	d	libanês|libanesa|libaneses|libanesas
        LB	c	Beirute
        LC	n	Santa Lúcia
        LI	n	Liechtenstein
        LI	c	Vaduz
        LK	n	Sri Lanka
        LK	c	Colombo
        LR	n	Libéria
        LR	c	Monróvia
        LS	n	Lesoto
        LS	c	Maseru
        LT	n	Lituânia
        LT	c	Vilnius
        LU	n	Luxemburgo
        LV	n	Letônia
        LV	c	Riga
        LY	n	Líbia
        LY	c	Trípoli
        MA	n	Marrocos
        MC	n	Mônaco
        MD	n	Moldávia
        MD	c	Chisinau
        ME	n	Montenegro
        ME	c	Podgorica
        MF	n	São Martinho
        MG	n	Madagascar
        MG	c	Antananarivo
        MH	n	Ilhas Marshall
        MH	c	Majuro
        MK	n	Macedônia do Norte
        MK	c	Skopje
        ML	n	Mali
        ML	c	Bamako
        MM	n	Mianmar|Birmânia
        MN	n	Mongólia
        MN	c	Ulan Bator
        MO	n	Macau
        MP	n	Ilhas Marianas do Norte
        MQ	n	Martinica
        MR	n	Mauritânia
        MR	c	Nouakchott
        MS	n	Montserrat
        MT	n	Malta
        MU	n	Maurício
        MV	n	Maldivas
        MW	n	Malaui
        MX	n	México
        MX	d	mexicano|mexicanos|mexicana|mexicanas
        MX	c	Cidade do México
        MY	n	Malásia
        MY	c	Kuala Lumpur
        MZ	n	Moçambique
        MZ	d	moçambicano|moçambicanos|moçambicana|moçambicanas
        MZ	c	Maputo
        NA	n	Namíbia
        NA	c	Windhoek
        NC	n	Nova Caledônia
        NC	c	Nouméa
        NE	n	Níger
        NE	c	Niamey
        NF	n	Ilha Norfolk
        NG	n	Nigéria
        NI	n	Nicarágua
        NI	c	Manágua
        NL	n	Países Baixos|Holanda
        NL	d	holandês|holandesa|holandeses|holandesas|neerlandês|neerlandesa|neerlandeses|neerlandesas
        NL	c	Amsterdã
        NO	n	Noruega
        NO	c	Oslo
        NP	n	Nepal
        NP	c	Katmandu
        NR	n	Nauru
        NU	n	Niue
        NZ	n	Nova Zelândia
        OM	n	Omã
        OM	c	Mascate
        PA	n	Panamá
        PE	n	Peru
        PE	c	Lima
        PF	n	Polinésia Francesa
        PG	n	Papua-Nova Guiné
        PG	c	Port Moresby
        PH	n	Filipinas
        PH	c	Manila
        PK	n	Paquistão
        PL	n	Polônia|Polónia
        PL	d	polaco|polacos|polaca|polacas|polonês|polonesa|poloneses|polonesas
        PL	c	Varsóvia
        PM	n	São Pedro e Miquelão
        PN	n	Ilhas Pitcairn
        PR	n	Porto Rico
        PS	n	Palestina|Gaza|Faixa de Gaza|Cisjordânia
        PS	d	palestino|palestinos|palestina|palestinas|palestiniano|palestinianos|palestiniana|palestinianas
        PT	n	Portugal
        PT	d	português|portuguesa|portugueses|portuguesas
        PT	c	Lisboa
        PW	n	Palau
        PY	n	Paraguai
        PY	c	Assunção
        QA	n	Catar
        RE	n	Reunião
        RO	n	Romênia
        RO	c	Bucareste
        RS	n	Sérvia
        RS	c	Belgrado
        RU	n	Rússia
        RU	d	russo|russos|russa|russas
        RU	c	Moscou
        RW	n	Ruanda
        RW	c	Kigali
        SA	n	Arábia Saudita
        SA	d	saudita|sauditas
        SA	c	Riade
        SB	n	Ilhas Salomão
        SC	n	Seicheles
        SD	n	Sudão
        SD	c	Cartum
        SE	n	Suécia
        SE	c	Estocolmo
        SG	n	Singapura
        SH	n	Santa Helena
        SI	n	Eslovênia
        SI	c	Liubliana
        SJ	n	Svalbard e Jan Mayen
        SK	n	Eslováquia
        SK	c	Bratislava
        SL	n	Serra Leoa
        SL	c	Freetown
        SM	n	San Marino
        SN	n	Senegal
        SN	c	Dakar
        SO	n	Somália
        SO	c	Mogadíscio
        SR	n	Suriname
        SR	c	Paramaribo
        SS	n	Sudão do Sul
        SS	c	Juba
        ST	n	São Tomé e Príncipe
        ST	c	São Tomé
        SV	n	El Salvador
        SX	n	Sint Maarten
        SY	n	Síria
        SY	d	sírio|sírios|síria|sírias
        SY	c	Damasco
        SZ	n	Essuatíni
        SZ	c	Mbabane
        TC	n	Ilhas Turcas e Caicos
        TD	n	Chade
        TD	c	N’Djamena
        TF	n	Territórios Franceses do Sul
        TG	n	Togo
        TG	c	Lomé
        TH	n	Tailândia
        TH	c	Bangkok
        TJ	n	Tadjiquistão
        TJ	c	Duchambe
        TK	n	Tokelau
        TL	n	Timor-Leste
        TL	d	timorense|timorenses
        TL	c	Dili
        TM	n	Turcomenistão
        TM	c	Asgabate
        TN	n	Tunísia
        TN	c	Túnis
        TO	n	Tonga
        TR	n	Turquia
        TR	d	turco|turcos|turca|turcas
        TT	n	Trinidad e Tobago
        TT	c	Port of Spain
        TV	n	Tuvalu
        TV	c	Funafuti
        TW	n	Taiwan
        TW	c	Taipei
        TZ	n	Tanzânia
        UA	n	Ucrânia
        UA	d	ucraniano|ucranianos|ucraniana|ucranianas
        UA	c	Kiev
        UG	n	Uganda
        UG	c	Kampala
        US	n	Estados Unidos|Estados Unidos da América|=EUA|=USA
        US	d	americano|americanos|americana|americanas|norte-americano|norte-americanos|norte-americana|norte-americanas|estadunidense|estadunidenses
        US	c	Washington
        UY	n	Uruguai
        UY	c	Montevidéu
        UZ	n	Uzbequistão
        UZ	c	Tashkent
        VA	n	Cidade do Vaticano
        VC	n	São Vicente e Granadinas
        VE	n	Venezuela
        VE	d	venezuelano|venezuelanos|venezuelana|venezuelanas
        VE	c	Caracas
        VG	n	Ilhas Virgens Britânicas
        VI	n	Ilhas Virgens Americanas
        VN	n	Vietnã|Vietname
        VU	n	Vanuatu
        WF	n	Wallis e Futuna
        WS	n	Samoa
        WS	c	Apia
        XK	n	Kosovo
        YE	n	Iêmen
        YT	n	Mayotte
        ZA	n	África do Sul
        ZA	d	sul-africano|sul-africanos|sul-africana|sul-africanas
        ZM	n	Zâmbia
        ZM	c	Lusaka
        ZW	n	Zimbábue
        ZW	c	Harare
        """#
}
