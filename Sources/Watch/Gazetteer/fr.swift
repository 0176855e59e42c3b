// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/fr.tsv; do not edit.
extension Gazetteer {
    static let fr = #"""
        -	x	noix du Brésil|poivre de Guinée|Marie France|Anatole France|Mendès France|Amérique latine|Amérique du Sud|Amérique du Nord|Amérique centrale|Nouveau-Mexique|océan Indien|Océan Indien|golfe du Mexique|mer de Chine|mer de Chine méridionale|mer du Japon|Paris Saint-Germain|Paris SG|filer à l'anglaise|latino-américain|latino-américaine|latino-américains|sud-américain|sud-américains|nord-américain|George Washington|Michael Jordan|Guinée-Bissau équatoriale|langue anglaise|Canal de Panama
        AD	n	Andorre
        AE	n	Émirats arabes unis|Émirats|=EAU
        AE	d	émirati|émiratis|émiratie|émiraties|émirien|émiriens|émirienne|émiriennes
        AE	c	Abou Dhabi
        AF	n	Afghanistan
        AF	d	afghan|afghans|afghane|afghanes
        AF	c	Kaboul
        AG	n	Antigua-et-Barbuda
        AI	n	Anguilla
        AL	n	Albanie
        AL	d	albanais|albanaise|albanaises
        AL	c	Tirana
        AM	n	Arménie
        AM	d	arménien|arméniens|arménienne|arméniennes
        AM	c	Erevan
        AO	n	Angola
        AO	c	Luanda
        AQ	n	Antarctique
        AR	n	Argentine
        AR	d	argentin|argentins|argentine|argentines
        AR	c	Buenos Aires
        AS	n	Samoa américaines
        AS	c	Pago Pago
        AT	n	Autriche
        AT	d	autrichien|autrichiens|autrichienne|autrichiennes
        AT	c	Vienne
        AU	n	Australie
        AU	d	australien|australiens|australienne|australiennes
        AW	n	Aruba
        AX	n	Îles Åland
        AX	c	Mariehamn
        AZ	n	Azerbaïdjan
        AZ	d	azerbaïdjanais|azerbaïdjanaise|azerbaïdjanaises|azéri|azéris|azérie|azéries
        AZ	c	Bakou
        BA	n	Bosnie-Herzégovine
        BA	c	Sarajevo
        BB	n	Barbade
        BD	n	Bangladesh
        BD	d	bangladais|bangladaise|bangladaises
        BD	c	Dhaka
        BE	n	Belgique
        BE	d	belge|belges
        BE	c	Bruxelles
        BF	n	Burkina Faso|Burkina
        BF	d	burkinabè|burkinabès|burkinabèe|burkinabèes|burkinabé|burkinabés|burkinabée|burkinabées
        BF	c	Ouagadougou
        BG	n	Bulgarie
        BG	d	bulgare|bulgares
        BG	c	Sofia
        BH	n	Bahreïn
        BH	d	bahreïni|bahreïnis|bahreïnie|bahreïnies
        BI	n	Burundi
        BI	d	burundais|burundaise|burundaises
        BI	c	Bujumbura
        BJ	n	Bénin
        BJ	d	béninois|béninoise|béninoises
        BJ	c	Porto-Novo
        BL	n	Saint-Barthélemy
        BM	n	Bermudes
        BN	n	Brunei
        BO	n	Bolivie
        BO	c	La Paz
        BQ	n	Pays-Bas caribéens
        BR	n	Brésil
        BR	d	brésilien|brésiliens|brésilienne|brésiliennes
        BS	n	Bahamas
        BS	c	Nassau
        BT	n	Bhoutan
        BT	c	Thimphu
        BV	n	Île Bouvet
        BW	n	Botswana
        BW	c	Gaborone
        BY	n	Biélorussie
        BY	d	biélorusse|biélorusses|bélarusse|bélarusses
        BY	c	Minsk
        BZ	n	Belize
        CA	n	Canada
        CA	d	canadien|canadiens|canadienne|canadiennes
        CA	c	Ottawa
        CC	n	Îles Cocos
        CD	n	Congo-Kinshasa|=RDC|République démocratique du Congo|RD Congo|Congo
        CD	d	congolais|congolaise|congolaises
        CD	c	Kinshasa
        CF	n	République centrafricaine|Centrafrique
        CF	d	centrafricain|centrafricains|centrafricaine|centrafricaines
        CF	c	Bangui
        CG	n	Congo-Brazzaville|République du Congo
        CG	c	Brazzaville
        CH	n	Suisse
        CH	d	suisse|suisses|helvétique|helvétiques
        CH	c	Berne
        CI	n	Côte d’Ivoire
        CI	d	ivoirien|ivoiriens|ivoirienne|ivoiriennes
        CK	n	Îles Cook
        CL	n	Chili
        CL	d	chilien|chiliens|chilienne|chiliennes
        CL	c	Santiago
        CM	n	Cameroun
        CM	d	camerounais|camerounaise|camerounaises
        CN	n	Chine
        CN	d	chinois|chinoise|chinoises
        CN	c	Pékin
        CO	n	Colombie
        CO	d	colombien|colombiens|colombienne|colombiennes
        CO	c	Bogota
        CR	n	Costa Rica
        CU	n	Cuba
        CU	d	cubain|cubains|cubaine|cubaines
        CU	c	La Havane
        CV	n	Cap-Vert
        CW	n	Curaçao
        CX	n	Île Christmas
        CY	n	Chypre
        CY	c	Nicosie
        CZ	n	Tchéquie|République tchèque
        CZ	d	tchèque|tchèques
        CZ	c	Prague
        DE	n	Allemagne
        DE	d	allemand|allemands|allemande|allemandes
        DE	c	Berlin
        DJ	n	Djibouti
        DK	n	Danemark
        DK	d	danois|danoise|danoises
        DK	c	Copenhague
        DM	n	Dominique
        DO	n	République dominicaine
        DO	c	Saint-Domingue
        DZ	n	Algérie
        DZ	d	algérien|algériens|algérienne|algériennes
        DZ	c	Alger
        EC	n	Équateur
        EE	n	Estonie
        EE	c	Tallinn
        EG	n	Égypte
        EG	d	égyptien|égyptiens|égyptienne|égyptiennes
        EG	c	Le Caire
        EH	n	Sahara occidental
        EH	c	Laâyoune
        ER	n	Érythrée
        ER	c	Asmara
        ES	n	Espagne
        ES	d	espagnol|espagnols|espagnole|espagnoles
        ES	c	Madrid
        ET	n	Éthiopie
        ET	d	éthiopien|éthiopiens|éthiopienne|éthiopiennes
        ET	c	Addis-Abeba
        FI	n	Finlande
        FI	d	finlandais|finlandaise|finlandaises
        FI	c	Helsinki
        FJ	n	Fidji
        FK	n	Îles Malouines
        FM	n	Micronésie
        FO	n	Îles Féroé
        FR	n	France
        FR	d	français|française|françaises
        FR	c	Paris
        GA	n	Gabon
        GA	d	gabonais|gabonaise|gabonaises
        GA	c	Libreville
        GB	n	Royaume-Uni|Grande-Bretagne|Angleterre|Écosse|Pays de Galles|Irlande du Nord
        GB	d	britannique|britanniques|anglais|anglaise|anglaises|écossais|écossaise|écossaises|gallois|galloise|galloises
        GB	c	Londres
        GD	n	Grenade
        GE	n	Géorgie
        GE	d	géorgien|géorgiens|géorgienne|géorgiennes
        GE	c	Tbilissi
        GF	n	Guyane française
        GF	c	Cayenne
        GG	n	Guernesey
        GH	n	Ghana
        GH	c	Accra
        GI	n	Gibraltar
        GL	n	Groenland
        GL	c	Nuuk
        GM	n	Gambie
        GM	c	Banjul
        GN	n	Guinée
        GN	d	guinéen|guinéens|guinéene|guinéenes|guinéenne|guinéennes
        GN	c	Conakry
        GP	n	Guadeloupe
        GQ	n	Guinée équatoriale
        GQ	c	Malabo
        GR	n	Grèce
        GR	d	grec|grecs|greque|greques|grecque|grecques
        GR	c	Athènes
        GS	n	Géorgie du Sud-et-les Îles Sandwich du Sud
        GT	n	Guatemala
        GU	n	Guam
        GW	n	Guinée-Bissau
        GW	c	Bissau
        GY	n	Guyana
        HK	n	Hong Kong|Hongkong
        HK	d	hongkongais|hongkongaise|hongkongaises
        HM	n	Îles Heard-et-MacDonald
        HN	n	Honduras
        HN	c	Tegucigalpa
        HR	n	Croatie
        HR	d	croate|croates
        HR	c	Zagreb
        HT	n	Haïti
        HT	d	haïtien|haïtiens|haïtienne|haïtiennes
        HT	c	Port-au-Prince
        HU	n	Hongrie
        HU	d	hongrois|hongroise|hongroises
        HU	c	Budapest
        ID	n	Indonésie
        ID	d	indonésien|indonésiens|indonésienne|indonésiennes
        ID	c	Jakarta
        IE	n	Irlande
        IE	d	irlandais|irlandaise|irlandaises
        IE	c	Dublin
        IL	n	Israël
        IL	d	israélien|israéliens|israélienne|israéliennes
        IL	c	Jérusalem
        IM	n	Île de Man
        IN	n	Inde
        IN	d	indien|indiens|indienne|indiennes
        IN	c	New Delhi
        IO	n	Territoire britannique de l’océan Indien
        IQ	n	Irak
        IQ	d	irakien|irakiens|irakienne|irakiennes|iraquien|iraquiens|iraquienne|iraquiennes
        IQ	c	Bagdad
        IR	n	Iran
        IR	d	iranien|iraniens|iranienne|iraniennes
        IR	c	Téhéran
        IS	n	Islande
        IS	c	Reykjavik
        IT	n	Italie
        IT	d	italien|italiens|italienne|italiennes
        IT	c	Rome
        JE	n	Jersey
        JM	n	Jamaïque
        JO	n	Jordanie
        JO	d	jordanien|jordaniens|jordanienne|jordaniennes
        JO	c	Amman
        JP	n	Japon
        JP	d	japonais|japonaise|japonaises
        JP	c	Tokyo
        KE	n	Kenya
        KE	d	kényan|kényans|kényane|kényanes
        KE	c	Nairobi
        KG	n	Kirghizstan
        KG	c	Bichkek
        KH	n	Cambodge
        KH	c	Phnom Penh
        KI	n	Kiribati
        KI	c	Tarawa
        KM	n	Comores
        KN	n	Saint-Christophe-et-Niévès
        KP	n	Corée du Nord
        KP	d	nord-coréen|nord-coréens|nord-coréene|nord-coréenes|nord-coréenne|nord-coréennes
        KP	c	Pyongyang
        KR	n	Corée du Sud|Corée
        KR	d	sud-coréen|sud-coréens|sud-coréene|sud-coréenes|sud-coréenne|sud-coréennes|coréen|coréens|coréene|coréenes|coréenne|coréennes
        KR	c	Séoul
        KW	n	Koweït
        KW	d	koweïtien|koweïtiens|koweïtienne|koweïtiennes
        KY	n	Îles Caïmans
        KZ	n	Kazakhstan
        KZ	d	kazakh|kazakhs|kazakhe|kazakhes
        LA	n	Laos
        LA	c	Vientiane
        LB	n	Liban
        LB	d	libanais|libanaise|libanaises
        LB	c	Beyrouth
        LC	n	Sainte-Lucie
        LI	n	Liechtenstein
        LI	c	Vaduz
        LK	n	Sri Lanka
        LK	c	Colombo
        LR	n	Liberia
        LR	c	Monrovia
        LS	n	Lesotho
        LS	c	Maseru
        LT	n	Lituanie
        LT	c	Vilnius
        LU	n	Luxembourg
        LV	n	Lettonie
        LV	c	Riga
        LY	n	Libye
        LY	d	libyen|libyens|libyene|libyenes|libyenne|libyennes
        LY	c	Tripoli
        MA	n	Maroc
        MA	d	marocain|marocains|marocaine|marocaines
        MA	c	Rabat
        MC	n	Monaco
        MD	n	Moldavie
        MD	c	Chisinau
        ME	n	Monténégro
        ME	c	Podgorica
        MG	n	Madagascar
        MG	d	malgache|malgaches
        MG	c	Antananarivo
        MH	n	Îles Marshall
        MH	c	Majuro
        MK	n	Macédoine du Nord
        MK	c	Skopje
        ML	n	Mali
        ML	d	malien|maliens|malienne|maliennes
        ML	c	Bamako
        MM	n	Myanmar|Birmanie
        MM	d	birman|birmans|birmane|birmanes
        MN	n	Mongolie
        MN	c	Oulan-Bator
        MO	n	Macao
        MP	n	Îles Mariannes du Nord
        MQ	n	Martinique
        MR	n	Mauritanie
        MR	d	mauritanien|mauritaniens|mauritanienne|mauritaniennes
        MR	c	Nouakchott
        MS	n	Montserrat
        MT	n	Malte
        MU	n	Maurice
        MV	n	Maldives
        MW	n	Malawi
        MX	n	Mexique
        MX	d	mexicain|mexicains|mexicaine|mexicaines
        MX	c	Mexico
        MY	n	Malaisie
        MY	d	malaisien|malaisiens|malaisienne|malaisiennes
        MY	c	Kuala Lumpur
        MZ	n	Mozambique
        MZ	c	Maputo
        NA	n	Namibie
        NA	c	Windhoek
        NC	n	Nouvelle-Calédonie
        NC	c	Nouméa
        NE	n	Niger
        NE	d	nigérien|nigériens|nigérienne|nigériennes
        NE	c	Niamey
        NF	n	Île Norfolk
        NG	n	Nigeria
        NG	d	nigérian|nigérians|nigériane|nigérianes
        NI	n	Nicaragua
        NI	c	Managua
        NL	n	Pays-Bas|Hollande
        NL	d	néerlandais|néerlandaise|néerlandaises|hollandais|hollandaise|hollandaises
        NL	c	Amsterdam|La Haye
        NO	n	Norvège
        NO	d	norvégien|norvégiens|norvégienne|norvégiennes
        NO	c	Oslo
        NP	n	Népal
        NP	c	Katmandou
        NR	n	Nauru
        NU	n	Niue
        NZ	n	Nouvelle-Zélande
        NZ	d	néo-zélandais|néo-zélandaise|néo-zélandaises
        OM	n	Oman
        OM	d	omanais|omanaise|omanaises
        OM	c	Mascate
        PA	n	Panama
        PE	n	Pérou
        PE	d	péruvien|péruviens|péruvienne|péruviennes
        PE	c	Lima
        PF	n	Polynésie française
        PG	n	Papouasie-Nouvelle-Guinée
        PG	c	Port Moresby
        PH	n	Philippines
        PH	d	philippin|philippins|philippine|philippines
        PH	c	Manille
        PK	n	Pakistan
        PK	d	pakistanais|pakistanaise|pakistanaises
        PL	n	Pologne
        PL	d	polonais|polonaise|polonaises
        PL	c	Varsovie
        PM	n	Saint-Pierre-et-Miquelon
        PN	n	Îles Pitcairn
        PR	n	Porto Rico
        PS	n	Palestine|Gaza|bande de Gaza|Bande de Gaza|Cisjordanie|territoires palestiniens
        PS	d	palestinien|palestiniens|palestinienne|palestiniennes
        PS	c	Ramallah
        PT	n	Portugal
        PT	d	portugais|portugaise|portugaises
        PT	c	Lisbonne
        PW	n	Palaos
        PY	n	Paraguay
        PY	c	Asunción
        QA	n	Qatar
        QA	d	qatari|qataris|qatarie|qataries|qatarien|qatariens|qatarienne|qatariennes
        QA	c	Doha
        RE	n	La Réunion
        RO	n	Roumanie
        RO	d	roumain|roumains|roumaine|roumaines
        RO	c	Bucarest
        RS	n	Serbie
        RS	d	serbe|serbes
        RS	c	Belgrade
        RU	n	Russie
        RU	d	russe|russes
        RU	c	Moscou
        RW	n	Rwanda
        RW	d	rwandais|rwandaise|rwandaises
        RW	c	Kigali
        SA	n	Arabie saoudite|Arabie Saoudite
        SA	d	saoudien|saoudiens|saoudienne|saoudiennes
        SA	c	Riyad|Ryad
        SB	n	Îles Salomon
        SC	n	Seychelles
        SD	n	Soudan
        SD	d	soudanais|soudanaise|soudanaises
        SD	c	Khartoum
        SE	n	Suède
        SE	d	suédois|suédoise|suédoises
        SE	c	Stockholm
        SG	n	Singapour
        SH	n	Sainte-Hélène
        SI	n	Slovénie
        SI	c	Ljubljana
        SJ	n	Svalbard et Jan Mayen
        SK	n	Slovaquie
        SK	c	Bratislava
        SL	n	Sierra Leone
        SL	c	Freetown
        SM	n	Saint-Marin
        SN	n	Sénégal
        SN	d	sénégalais|sénégalaise|sénégalaises
        SN	c	Dakar
        SO	n	Somalie
        SO	d	somalien|somaliens|somalienne|somaliennes
        SO	c	Mogadiscio
        SR	n	Suriname
        SR	c	Paramaribo
        SS	n	Soudan du Sud
        SS	d	sud-soudanais|sud-soudanaise|sud-soudanaises
        SS	c	Juba
        ST	n	Sao Tomé-et-Principe
        ST	c	São Tomé
        SV	n	Salvador
        SY	n	Syrie
        SY	d	syrien|syriens|syrienne|syriennes
        SY	c	Damas
        SZ	n	Eswatini
        SZ	c	Mbabane
        TC	n	Îles Turques-et-Caïques
        TD	n	Tchad
        TD	d	tchadien|tchadiens|tchadienne|tchadiennes
        TD	c	N’Djamena
        TF	n	Terres australes françaises
        TG	n	Togo
        TG	d	togolais|togolaise|togolaises
        TG	c	Lomé
        TH	n	Thaïlande
        TH	d	thaïlandais|thaïlandaise|thaïlandaises
        TH	c	Bangkok
        TJ	n	Tadjikistan
        TJ	c	Douchanbé
        TK	n	Tokelau
        TL	n	Timor oriental
        TL	c	Dili
        TM	n	Turkménistan
        TM	c	Achgabat
        TN	n	Tunisie
        TN	d	tunisien|tunisiens|tunisienne|tunisiennes
        TN	c	Tunis
        TO	n	Tonga
        TR	n	Turquie
        TR	d	turc|turcs|turque|turques
        TR	c	Ankara
        TT	n	Trinité-et-Tobago
        TT	c	Port-d’Espagne
        TV	n	Tuvalu
        TV	c	Funafuti
        TW	n	Taïwan
        TW	d	taïwanais|taïwanaise|taïwanaises
        TW	c	Taipei
        TZ	n	Tanzanie
        UA	n	Ukraine
        UA	d	ukrainien|ukrainiens|ukrainienne|ukrainiennes
        UA	c	Kiev|Kyiv
        UG	n	Ouganda
        UG	c	Kampala
        US	n	États-Unis|États-Unis d'Amérique|Amérique|=USA|=US
        US	d	américain|américains|américaine|américaines|étatsunien|étatsuniens|étatsunienne|étatsuniennes
        US	c	Washington
        UY	n	Uruguay
        UY	c	Montevideo
        UZ	n	Ouzbékistan
        UZ	c	Tachkent
        VA	n	État de la Cité du Vatican|Vatican|Saint-Siège
        VC	n	Saint-Vincent-et-les Grenadines
        VE	n	Venezuela
        VE	d	vénézuélien|vénézuéliens|vénézuélienne|vénézuéliennes
        VE	c	Caracas
        VG	n	Îles Vierges britanniques
        VI	n	Îles Vierges des États-Unis
        VN	n	Viêt Nam
        VN	d	vietnamien|vietnamiens|vietnamienne|vietnamiennes
        VU	n	Vanuatu
        WF	n	Wallis-et-Futuna
        WS	n	Samoa
        WS	c	Apia
        XK	n	Kosovo
        XK	d	kosovar|kosovars|kosovare|kosovares
        YE	n	Yémen
        YE	d	yéménite|yéménites
        YE	c	Sanaa
        YT	n	Mayotte
        ZA	n	Afrique du Sud
        ZA	d	sud-africain|sud-africains|sud-africaine|sud-africaines
        ZM	n	Zambie
        ZM	c	Lusaka
        ZW	n	Zimbabwe
        ZW	c	Harare
        """#
}
