// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/de.tsv; do not edit.
extension Gazetteer {
    static let de = #"""
        -	x	New Mexico|Neumexiko|Neumexikos|Golf von Mexiko|Südchinesisches Meer|Südchinesischen Meer|Ostchinesisches Meer|Indischer Ozean|Indischen Ozean|Michael Jordan|Panamakanal|Panamakanals|Amerika-Haus|Latein-Amerika|Latein-Amerikas|Neuengland|Neuenglands|Rembrandt Deutsche Bank|Deutsche Bank|Deutschen Bank|Deutsche Bahn|Deutschen Bahn|Deutsche Telekom|englische Woche|Kevin Deutsche
        AD	n	Andorra|Andorras
        AE	n	Vereinigte Arabische Emirate|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten|Emirate|Emirates|=VAE
        AE	d	emiratisch|emiratische|emiratischer|emiratischen|emiratischem|emiratisches
        AF	n	Afghanistan|Afghanistans
        AF	d	afghanisch|afghanische|afghanischer|afghanischen|afghanischem|afghanisches|Afghane|Afghanen|Afghanin|Afghaninnen
        AF	c	Kabul|Kabuls
        AG	n	Antigua und Barbuda
        AI	n	Anguilla|Anguillas
        AL	n	Albanien|Albaniens
        AL	d	albanisch|albanische|albanischer|albanischen|albanischem|albanisches
        AL	c	Tirana|Tiranas
        AM	n	Armenien|Armeniens
        AM	d	armenisch|armenische|armenischer|armenischen|armenischem|armenisches
        AM	c	Eriwan|Eriwans
        AO	n	Angola|Angolas
        AO	c	Luanda|Luandas
        AQ	n	Antarktis
        AR	n	Argentinien|Argentiniens
        AR	d	argentinisch|argentinische|argentinischer|argentinischen|argentinischem|argentinisches
        AR	c	Buenos Aires
        AS	n	Amerikanisch-Samoa|Amerikanisch-Samoas
        AS	c	Pago Pago
        AT	n	Österreich|Österreichs
        AT	d	österreichisch|österreichische|österreichischer|österreichischen|österreichischem|österreichisches|Österreicher|Österreichern|Österreichers|Österreicherin|Österreicherinnen
        AT	c	Wien|Wiens
        AU	n	Australien|Australiens
        AU	d	australisch|australische|australischer|australischen|australischem|australisches|Australier|Australiern|Australiers|Australierin|Australierinnen
        AW	n	Aruba|Arubas
        AX	n	Ålandinseln|Ålandinselns
        AX	c	Mariehamn|Mariehamns
        AZ	n	Aserbaidschan|Aserbaidschans
        AZ	d	aserbaidschanisch|aserbaidschanische|aserbaidschanischer|aserbaidschanischen|aserbaidschanischem|aserbaidschanisches
        AZ	c	Baku|Bakus
        BA	n	Bosnien und Herzegowina
        BA	c	Sarajevo|Sarajevos
        BB	n	Barbados
        BD	n	Bangladesch|Bangladeschs
        BD	c	Dhaka|Dhakas
        BE	n	Belgien|Belgiens
        BE	d	belgisch|belgische|belgischer|belgischen|belgischem|belgisches|Belgier|Belgiern|Belgiers|Belgierin|Belgierinnen
        BE	c	Brüssel|Brüssels
        BF	n	Burkina Faso
        BF	c	Ouagadougou|Ouagadougous
        BG	n	Bulgarien|Bulgariens
        BG	d	bulgarisch|bulgarische|bulgarischer|bulgarischen|bulgarischem|bulgarisches
        BG	c	Sofia|Sofias
        BH	n	Bahrain|Bahrains
        BI	n	Burundi|Burundis
        BI	c	Bujumbura|Bujumburas
        BJ	n	Benin|Benins
        BJ	c	Porto Novo
        BL	n	St. Barthélemy
        BM	n	Bermuda|Bermudas
        BN	n	Brunei Darussalam
        BO	n	Bolivien|Boliviens
        BO	c	La Paz
        BQ	n	Karibische Niederlande
        BR	n	Brasilien|Brasiliens
        BR	d	brasilianisch|brasilianische|brasilianischer|brasilianischen|brasilianischem|brasilianisches|Brasilianer|Brasilianern|Brasilianers|Brasilianerin|Brasilianerinnen
        BS	n	Bahamas
        BS	c	Nassau|Nassaus
        BT	n	Bhutan|Bhutans
        BT	c	Thimphu|Thimphus
        BV	n	Bouvetinsel|Bouvetinsels
        BW	n	Botsuana|Botsuanas
        BW	c	Gaborone|Gaborones
        BY	n	Belarus|Weißrussland|Weißrusslands
        BY	d	belarussisch|belarussische|belarussischer|belarussischen|belarussischem|belarussisches|weißrussisch|weißrussische|weißrussischer|weißrussischen|weißrussischem|weißrussisches
        BY	c	Minsk|Minsks
        BZ	n	Belize|Belizes
        CA	n	Kanada|Kanadas
        CA	d	kanadisch|kanadische|kanadischer|kanadischen|kanadischem|kanadisches|Kanadier|Kanadiern|Kanadiers|Kanadierin|Kanadierinnen
        CA	c	Ottawa|Ottawas
        CC	n	Kokosinseln|Kokosinselns
        CD	n	Kongo-Kinshasa|Kongo-Kinshasas|DR Kongo|Demokratische Republik Kongo|Kongo|Kongos
        CD	d	kongolesisch|kongolesische|kongolesischer|kongolesischen|kongolesischem|kongolesisches
        CD	c	Kinshasa|Kinshasas
        CF	n	Zentralafrikanische Republik
        CF	c	Bangui|Banguis
        CG	n	Kongo-Brazzaville|Kongo-Brazzavilles
        CG	c	Brazzaville|Brazzavilles
        CH	n	Schweiz
        CH	d	schweizerisch|schweizerische|schweizerischer|schweizerischen|schweizerischem|schweizerisches|Schweizer|Schweizern|Schweizers|Schweizerin|Schweizerinnen
        CH	c	Bern|Berns
        CI	n	Côte d’Ivoire|Elfenbeinküste|Elfenbeinküstes
        CK	n	Cookinseln|Cookinselns
        CL	n	Chile|Chiles
        CL	c	Santiago|Santiagos
        CM	n	Kamerun|Kameruns
        CN	n	China|Chinas
        CN	d	chinesisch|chinesische|chinesischer|chinesischen|chinesischem|chinesisches|Chinese|Chinesen|Chinesin|Chinesinnen
        CN	c	Peking|Pekings
        CO	n	Kolumbien|Kolumbiens
        CO	c	Bogotá|Bogotás
        CR	n	Costa Rica
        CU	n	Kuba|Kubas
        CU	d	kubanisch|kubanische|kubanischer|kubanischen|kubanischem|kubanisches
        CU	c	Havanna|Havannas
        CV	n	Cabo Verde
        CW	n	Curaçao|Curaçaos
        CX	n	Weihnachtsinsel|Weihnachtsinsels
        CY	n	Zypern|Zyperns
        CY	c	Nikosia|Nikosias
        CZ	n	Tschechien|Tschechiens|Tschechische Republik
        CZ	d	tschechisch|tschechische|tschechischer|tschechischen|tschechischem|tschechisches|Tscheche|Tschechen|Tschechin|Tschechinnen
        CZ	c	Prag|Prags
        DE	n	Deutschland|Deutschlands|Bundesrepublik|Bundesrepubliks
        DE	d	deutsch|deutsche|deutscher|deutschen|deutschem|deutsches|Deutsche|Deutschen|Deutscher
        DE	c	Berlin|Berlins
        DJ	n	Dschibuti|Dschibutis
        DK	n	Dänemark|Dänemarks
        DK	d	dänisch|dänische|dänischer|dänischen|dänischem|dänisches|Däne|Dänen|Dänin|Däninnen
        DK	c	Kopenhagen|Kopenhagens
        DM	n	Dominica|Dominicas
        DO	n	Dominikanische Republik
        DO	c	Santo Domingo
        DZ	n	Algerien|Algeriens
        DZ	d	algerisch|algerische|algerischer|algerischen|algerischem|algerisches|Algerier|Algeriern|Algeriers|Algerierin|Algerierinnen
        DZ	c	Algier|Algiers
        EC	n	Ecuador|Ecuadors
        EE	n	Estland|Estlands
        EE	d	estnisch|estnische|estnischer|estnischen|estnischem|estnisches
        EE	c	Tallinn|Tallinns
        EG	n	Ägypten|Ägyptens
        EG	d	ägyptisch|ägyptische|ägyptischer|ägyptischen|ägyptischem|ägyptisches|Ägypter|Ägyptern|Ägypters|Ägypterin|Ägypterinnen
        EG	c	Kairo|Kairos
        EH	n	Westsahara|Westsaharas
        EH	c	El Aaiún
        ER	n	Eritrea|Eritreas
        ER	c	Asmara|Asmaras
        ES	n	Spanien|Spaniens
        ES	d	spanisch|spanische|spanischer|spanischen|spanischem|spanisches|Spanier|Spaniern|Spaniers|Spanierin|Spanierinnen
        ES	c	Madrid|Madrids
        ET	n	Äthiopien|Äthiopiens
        ET	d	äthiopisch|äthiopische|äthiopischer|äthiopischen|äthiopischem|äthiopisches
        ET	c	Addis Abeba
        FI	n	Finnland|Finnlands
        FI	d	finnisch|finnische|finnischer|finnischen|finnischem|finnisches|Finne|Finnen|Finnin|Finninnen
        FI	c	Helsinki|Helsinkis
        FJ	n	Fidschi|Fidschis
        FK	n	Falklandinseln|Falklandinselns
        FM	n	Mikronesien|Mikronesiens
        FO	n	Färöer|Färöers
        FR	n	Frankreich|Frankreichs
        FR	d	französisch|französische|französischer|französischen|französischem|französisches|Franzose|Franzosen|Franzosin|Franzosinnen|Französin
        FR	c	Paris
        GA	n	Gabun|Gabuns
        GA	c	Libreville|Librevilles
        GB	n	Vereinigtes Königreich|Großbritannien|Großbritanniens|Vereinigten Königreich|Vereinigten Königreichs|Vereinigte Königreich|England|Englands|Schottland|Schottlands|Wales|Nordirland|Nordirlands
        GB	d	britisch|britische|britischer|britischen|britischem|britisches|Brite|Briten|Britin|Britinnen|englisch|englische|englischer|englischen|englischem|englisches|Engländer|Engländern|Engländers|Engländerin|Engländerinnen|schottisch|schottische|schottischer|schottischen|schottischem|schottisches
        GB	c	London|Londons
        GD	n	Grenada|Grenadas
        GE	n	Georgien|Georgiens
        GE	d	georgisch|georgische|georgischer|georgischen|georgischem|georgisches
        GE	c	Tiflis
        GF	n	Französisch-Guayana|Französisch-Guayanas
        GF	c	Cayenne|Cayennes
        GG	n	Guernsey|Guernseys
        GH	n	Ghana|Ghanas
        GH	c	Accra|Accras
        GI	n	Gibraltar|Gibraltars
        GL	n	Grönland|Grönlands
        GL	c	Nuuk|Nuuks
        GM	n	Gambia|Gambias
        GM	c	Banjul|Banjuls
        GN	n	Guinea|Guineas
        GN	c	Conakry|Conakrys
        GP	n	Guadeloupe|Guadeloupes
        GQ	n	Äquatorialguinea|Äquatorialguineas
        GQ	c	Malabo|Malabos
        GR	n	Griechenland|Griechenlands
        GR	d	griechisch|griechische|griechischer|griechischen|griechischem|griechisches|Grieche|Griechen|Griechin|Griechinnen
        GR	c	Athen|Athens
        GS	n	Südgeorgien und die Südlichen Sandwichinseln
        GT	n	Guatemala|Guatemalas
        GU	n	Guam|Guams
        GW	n	Guinea-Bissau|Guinea-Bissaus
        GW	c	Bissau|Bissaus
        GY	n	Guyana|Guyanas
        HK	n	Hongkong|Hongkongs
        HM	n	Heard und McDonaldinseln
        HN	n	Honduras
        HN	c	Tegucigalpa|Tegucigalpas
        HR	n	Kroatien|Kroatiens
        HR	d	kroatisch|kroatische|kroatischer|kroatischen|kroatischem|kroatisches|Kroate|Kroaten|Kroatin|Kroatinnen
        HR	c	Zagreb|Zagrebs
        HT	n	Haiti|Haitis
        HT	c	Port-au-Prince|Port-au-Princes
        HU	n	Ungarn|Ungarns
        HU	d	ungarisch|ungarische|ungarischer|ungarischen|ungarischem|ungarisches|Ungar|Ungars|Ungaren|Ungarin|Ungarinnen
        HU	c	Budapest|Budapests
        ID	n	Indonesien|Indonesiens
        ID	d	indonesisch|indonesische|indonesischer|indonesischen|indonesischem|indonesisches
        ID	c	Jakarta|Jakartas
        IE	n	Irland|Irlands
        IE	d	irisch|irische|irischer|irischen|irischem|irisches|Ire|Iren|Irin|Irinnen
        IE	c	Dublin|Dublins
        IL	n	Israel|Israels
        IL	d	israelisch|israelische|israelischer|israelischen|israelischem|israelisches|Israeli|Israelis|Israelien|Israeliin|Israeliinnen
        IL	c	Jerusalem|Jerusalems
        IM	n	Isle of Man
        IN	n	Indien|Indiens
        IN	d	indisch|indische|indischer|indischen|indischem|indisches|Inder|Indern|Inders|Inderin|Inderinnen
        IN	c	Neu-Delhi|Neu-Delhis|Delhi|Delhis
        IO	n	Britisches Territorium im Indischen Ozean
        IQ	n	Irak|Iraks
        IQ	d	irakisch|irakische|irakischer|irakischen|irakischem|irakisches|Iraker|Irakern|Irakers|Irakerin|Irakerinnen
        IQ	c	Bagdad|Bagdads
        IR	n	Iran|Irans
        IR	d	iranisch|iranische|iranischer|iranischen|iranischem|iranisches|Iraner|Iranern|Iraners|Iranerin|Iranerinnen
        IR	c	Teheran|Teherans
        IS	n	Island|Islands
        IS	c	Reyk­ja­vík|Reyk­ja­víks
        IT	n	Italien|Italiens
        IT	d	italienisch|italienische|italienischer|italienischen|italienischem|italienisches|Italiener|Italienern|Italieners|Italienerin|Italienerinnen
        IT	c	Rom|Roms
        JE	n	Jersey|Jerseys
        JM	n	Jamaika|Jamaikas
        JO	n	Jordanien|Jordaniens
        JO	d	jordanisch|jordanische|jordanischer|jordanischen|jordanischem|jordanisches|Jordanier|Jordaniern|Jordaniers|Jordanierin|Jordanierinnen
        JO	c	Amman|Ammans
        JP	n	Japan|Japans
        JP	d	japanisch|japanische|japanischer|japanischen|japanischem|japanisches|Japaner|Japanern|Japaners|Japanerin|Japanerinnen
        JP	c	Tokio|Tokios
        KE	n	Kenia|Kenias
        KE	c	Nairobi|Nairobis
        KG	n	Kirgisistan|Kirgisistans
        KG	c	Bischkek|Bischkeks
        KH	n	Kambodscha|Kambodschas
        KH	c	Phnom Penh
        KI	n	Kiribati|Kiribatis
        KI	c	Tarawa|Tarawas
        KM	n	Komoren|Komorens
        KN	n	St. Kitts und Nevis
        KP	n	Nordkorea|Nordkoreas
        KP	d	nordkoreanisch|nordkoreanische|nordkoreanischer|nordkoreanischen|nordkoreanischem|nordkoreanisches|Nordkoreaner|Nordkoreanern|Nordkoreaners|Nordkoreanerin|Nordkoreanerinnen
        KP	c	Pjöngjang|Pjöngjangs
        KR	n	Südkorea|Südkoreas|Korea|Koreas
        KR	d	südkoreanisch|südkoreanische|südkoreanischer|südkoreanischen|südkoreanischem|südkoreanisches|Südkoreaner|Südkoreanern|Südkoreaners|Südkoreanerin|Südkoreanerinnen|koreanisch|koreanische|koreanischer|koreanischen|koreanischem|koreanisches
        KR	c	Seoul|Seouls
        KW	n	Kuwait|Kuwaits
        KW	d	kuwaitisch|kuwaitische|kuwaitischer|kuwaitischen|kuwaitischem|kuwaitisches
        KY	n	Kaimaninseln|Kaimaninselns
        KZ	n	Kasachstan|Kasachstans
        KZ	d	kasachisch|kasachische|kasachischer|kasachischen|kasachischem|kasachisches
        LA	n	Laos
        LA	c	Vientiane|Vientianes
        LB	n	Libanon|Libanons
        LB	d	libanesisch|libanesische|libanesischer|libanesischen|libanesischem|libanesisches|Libanese|Libanesen|Libanesin|Libanesinnen
        LB	c	Beirut|Beiruts
        LC	n	St. Lucia
        LI	n	Liechtenstein|Liechtensteins
        LI	c	Vaduz
        LK	n	Sri Lanka
        LK	c	Colombo|Colombos
        LR	n	Liberia|Liberias
        LR	c	Monrovia|Monrovias
        LS	n	Lesotho|Lesothos
        LS	c	Maseru|Maserus
        LT	n	Litauen|Litauens
        LT	d	litauisch|litauische|litauischer|litauischen|litauischem|litauisches
        LT	c	Vilnius
        LU	n	Luxemburg|Luxemburgs
        LV	n	Lettland|Lettlands
        LV	d	lettisch|lettische|lettischer|lettischen|lettischem|lettisches
        LV	c	Riga|Rigas
        LY	n	Libyen|Libyens
        LY	d	libysch|libysche|libyscher|libyschen|libyschem|libysches|Libyer|Libyern|Libyers|Libyerin|Libyerinnen
        LY	c	Tripolis
        MA	n	Marokko|Marokkos
        MA	d	marokkanisch|marokkanische|marokkanischer|marokkanischen|marokkanischem|marokkanisches|Marokkaner|Marokkanern|Marokkaners|Marokkanerin|Marokkanerinnen
        MC	n	Monaco|Monacos
        MD	n	Republik Moldau
        MD	c	Chisinau|Chisinaus
        ME	n	Montenegro|Montenegros
        ME	c	Podgorica|Podgoricas
        MF	n	St. Martin
        MG	n	Madagaskar|Madagaskars
        MG	c	Antananarivo|Antananarivos
        MH	n	Marshallinseln|Marshallinselns
        MH	c	Majuro|Majuros
        MK	n	Nordmazedonien|Nordmazedoniens
        MK	c	Skopje|Skopjes
        ML	n	Mali|Malis
        ML	d	malisch|malische|malischer|malischen|malischem|malisches
        ML	c	Bamako|Bamakos
        MM	n	Myanmar|Myanmars
        MN	n	Mongolei|Mongoleis
        MN	c	Ulaanbaatar|Ulaanbaatars
        MO	n	Macau|Macaus
        MP	n	Nördliche Marianen
        MQ	n	Martinique|Martiniques
        MR	n	Mauretanien|Mauretaniens
        MR	c	Nouakchott|Nouakchotts
        MS	n	Montserrat|Montserrats
        MT	n	Malta|Maltas
        MU	n	Mauritius
        MV	n	Malediven|Maledivens
        MW	n	Malawi|Malawis
        MX	n	Mexiko|Mexikos
        MX	d	mexikanisch|mexikanische|mexikanischer|mexikanischen|mexikanischem|mexikanisches
        MX	c	Mexiko-Stadt|Mexiko-Stadts
        MY	n	Malaysia|Malaysias
        MY	c	Kuala Lumpur
        MZ	n	Mosambik|Mosambiks
        MZ	c	Maputo|Maputos
        NA	n	Namibia|Namibias
        NA	c	Windhoek|Windhoeks
        NC	n	Neukaledonien|Neukaledoniens
        NC	c	Noumea|Noumeas
        NE	n	Niger|Nigers
        NE	c	Niamey|Niameys
        NF	n	Norfolkinsel|Norfolkinsels
        NG	n	Nigeria|Nigerias
        NG	d	nigerianisch|nigerianische|nigerianischer|nigerianischen|nigerianischem|nigerianisches
        NI	n	Nicaragua|Nicaraguas
        NI	c	Managua|Managuas
        NL	n	Niederlande|Niederlandes|Holland|Hollands|Niederlanden|Niederlandens
        NL	d	niederländisch|niederländische|niederländischer|niederländischen|niederländischem|niederländisches|holländisch|holländische|holländischer|holländischen|holländischem|holländisches|Niederländer|Niederländern|Niederländers|Niederländerin|Niederländerinnen
        NL	c	Amsterdam|Amsterdams
        NO	n	Norwegen|Norwegens
        NO	d	norwegisch|norwegische|norwegischer|norwegischen|norwegischem|norwegisches|Norweger|Norwegern|Norwegers|Norwegerin|Norwegerinnen
        NO	c	Oslo|Oslos
        NP	n	Nepal|Nepals
        NP	c	Kathmandu|Kathmandus
        NR	n	Nauru|Naurus
        NU	n	Niue|Niues
        NZ	n	Neuseeland|Neuseelands
        OM	n	Oman|Omans
        OM	c	Maskat|Maskats
        PA	n	Panama|Panamas
        PE	n	Peru|Perus
        PE	c	Lima|Limas
        PF	n	Französisch-Polynesien|Französisch-Polynesiens
        PG	n	Papua-Neuguinea|Papua-Neuguineas
        PG	c	Port Moresby
        PH	n	Philippinen|Philippinens
        PH	d	philippinisch|philippinische|philippinischer|philippinischen|philippinischem|philippinisches
        PH	c	Manila|Manilas
        PK	n	Pakistan|Pakistans
        PK	d	pakistanisch|pakistanische|pakistanischer|pakistanischen|pakistanischem|pakistanisches|Pakistaner|Pakistanern|Pakistaners|Pakistanerin|Pakistanerinnen
        PL	n	Polen|Polens
        PL	d	polnisch|polnische|polnischer|polnischen|polnischem|polnisches|Pole|Polen|Polin|Polinnen
        PL	c	Warschau|Warschaus
        PM	n	St. Pierre und Miquelon
        PN	n	Pitcairninseln|Pitcairninselns
        PR	n	Puerto Rico
        PS	n	Palästina|Palästinas|Gaza|Gazas|Gazastreifen|Gazastreifens|Gaza-Streifen|Gaza-Streifens|Westjordanland|Westjordanlands|Palästinensergebiete|Palästinensergebietes|Palästinensergebieten|Palästinensergebietens
        PS	d	palästinensisch|palästinensische|palästinensischer|palästinensischen|palästinensischem|palästinensisches|Palästinenser|Palästinensern|Palästinensers|Palästinenserin|Palästinenserinnen
        PT	n	Portugal|Portugals
        PT	d	portugiesisch|portugiesische|portugiesischer|portugiesischen|portugiesischem|portugiesisches
        PT	c	Lissabon|Lissabons
        PW	n	Palau|Palaus
        PY	n	Paraguay|Paraguays
        PY	c	Asunción|Asuncións
        QA	n	Katar|Katars|Qatar|Qatars
        QA	d	katarisch|katarische|katarischer|katarischen|katarischem|katarisches|Katarer|Katarern|Katarers|Katarerin|Katarerinnen
        QA	c	Doha|Dohas
        RE	n	Réunion|Réunions
        RO	n	Rumänien|Rumäniens
        RO	d	rumänisch|rumänische|rumänischer|rumänischen|rumänischem|rumänisches|Rumäne|Rumänen|Rumänin|Rumäninnen
        RO	c	Bukarest|Bukarests
        RS	n	Serbien|Serbiens
        RS	d	serbisch|serbische|serbischer|serbischen|serbischem|serbisches|Serbe|Serben|Serbin|Serbinnen
        RS	c	Belgrad|Belgrads
        RU	n	Russland|Russlands
        RU	d	russisch|russische|russischer|russischen|russischem|russisches|Russe|Russen|Russin|Russinnen
        RU	c	Moskau|Moskaus
        RW	n	Ruanda|Ruandas
        RW	c	Kigali|Kigalis
        SA	n	Saudi-Arabien|Saudi-Arabiens|Saudiarabien|Saudiarabiens
        SA	d	saudi-arabisch|saudi-arabische|saudi-arabischer|saudi-arabischen|saudi-arabischem|saudi-arabisches|saudisch|saudische|saudischer|saudischen|saudischem|saudisches|saudiarabisch|saudiarabische|saudiarabischer|saudiarabischen|saudiarabischem|saudiarabisches|Saudi|Saudis|Saudien|Saudiin|Saudiinnen
        SA	c	Riad|Riads
        SB	n	Salomonen|Salomonens
        SC	n	Seychellen|Seychellens
        SD	n	Sudan|Sudans
        SD	d	sudanesisch|sudanesische|sudanesischer|sudanesischen|sudanesischem|sudanesisches
        SD	c	Khartum|Khartums
        SE	n	Schweden|Schwedens
        SE	d	schwedisch|schwedische|schwedischer|schwedischen|schwedischem|schwedisches|Schwede|Schweden|Schwedin|Schwedinnen
        SE	c	Stockholm|Stockholms
        SG	n	Singapur|Singapurs
        SH	n	St. Helena
        SI	n	Slowenien|Sloweniens
        SI	c	Ljubljana|Ljubljanas
        SJ	n	Spitzbergen und Jan Mayen
        SK	n	Slowakei|Slowakeis
        SK	d	slowakisch|slowakische|slowakischer|slowakischen|slowakischem|slowakisches
        SK	c	Bratislava|Bratislavas
        SL	n	Sierra Leone
        SL	c	Freetown|Freetowns
        SM	n	San Marino
        SN	n	Senegal|Senegals
        SN	c	Dakar|Dakars
        SO	n	Somalia|Somalias
        SO	d	somalisch|somalische|somalischer|somalischen|somalischem|somalisches
        SO	c	Mogadischu|Mogadischus
        SR	n	Suriname|Surinames
        SR	c	Paramaribo|Paramaribos
        SS	n	Südsudan|Südsudans
        SS	c	Juba|Jubas
        ST	n	São Tomé und Príncipe
        ST	c	São Tomé
        SV	n	El Salvador
        SX	n	Sint Maarten
        SY	n	Syrien|Syriens
        SY	d	syrisch|syrische|syrischer|syrischen|syrischem|syrisches|Syrer|Syrern|Syrers|Syrerin|Syrerinnen
        SY	c	Damaskus
        SZ	n	Eswatini|Eswatinis
        SZ	c	Mbabane|Mbabanes
        TC	n	Turks- und Caicosinseln
        TD	n	Tschad|Tschads
        TD	c	N’Djamena|N’Djamenas
        TF	n	Französische Süd- und Antarktisgebiete
        TG	n	Togo|Togos
        TG	c	Lomé|Lomés
        TH	n	Thailand|Thailands
        TH	d	thailändisch|thailändische|thailändischer|thailändischen|thailändischem|thailändisches
        TH	c	Bangkok|Bangkoks
        TJ	n	Tadschikistan|Tadschikistans
        TJ	c	Duschanbe|Duschanbes
        TK	n	Tokelau|Tokelaus
        TL	n	Timor-Leste|Timor-Lestes
        TL	c	Dili|Dilis
        TM	n	Turkmenistan|Turkmenistans
        TM	c	Aşgabat|Aşgabats
        TN	n	Tunesien|Tunesiens
        TN	d	tunesisch|tunesische|tunesischer|tunesischen|tunesischem|tunesisches|Tunesier|Tunesiern|Tunesiers|Tunesierin|Tunesierinnen
        TN	c	Tunis
        TO	n	Tonga|Tongas
        TR	n	Türkei|Türkeis
        TR	d	türkisch|türkische|türkischer|türkischen|türkischem|türkisches|Türke|Türken|Türkin|Türkinnen
        TT	n	Trinidad und Tobago
        TT	c	Port of Spain
        TV	n	Tuvalu|Tuvalus
        TV	c	Funafuti|Funafutis
        TW	n	Taiwan|Taiwans
        TW	d	taiwanisch|taiwanische|taiwanischer|taiwanischen|taiwanischem|taiwanisches|taiwanesisch|taiwanesische|taiwanesischer|taiwanesischen|taiwanesischem|taiwanesisches
        TW	c	Taipeh|Taipehs
        TZ	n	Tansania|Tansanias
        UA	n	Ukraine|Ukraines
        UA	d	ukrainisch|ukrainische|ukrainischer|ukrainischen|ukrainischem|ukrainisches|Ukrainer|Ukrainern|Ukrainers|Ukrainerin|Ukrainerinnen
        UA	c	Kiew|Kiews|Kyjiw|Kyjiws
        UG	n	Uganda|Ugandas
        UG	c	Kampala|Kampalas
        US	n	Vereinigte Staaten|=USA|=US|Vereinigten Staaten|Vereinigte Staaten von Amerika|Vereinigten Staaten von Amerika|Amerika|Amerikas
        US	d	amerikanisch|amerikanische|amerikanischer|amerikanischen|amerikanischem|amerikanisches|US-amerikanisch|US-amerikanischs|US-amerikanischen|US-amerikanischin|US-amerikanischinnen|Amerikaner|Amerikanern|Amerikaners|Amerikanerin|Amerikanerinnen
        US	c	Washington|Washingtons
        UY	n	Uruguay|Uruguays
        UY	c	Montevideo|Montevideos
        UZ	n	Usbekistan|Usbekistans
        UZ	c	Taschkent|Taschkents
        VA	n	Vatikanstadt|Vatikanstadts|Vatikan|Vatikans
        VC	n	St. Vincent und die Grenadinen
        VE	n	Venezuela|Venezuelas
        VE	d	venezolanisch|venezolanische|venezolanischer|venezolanischen|venezolanischem|venezolanisches
        VE	c	Caracas
        VG	n	Britische Jungferninseln
        VI	n	Amerikanische Jungferninseln
        VN	n	Vietnam|Vietnams
        VN	d	vietnamesisch|vietnamesische|vietnamesischer|vietnamesischen|vietnamesischem|vietnamesisches
        VU	n	Vanuatu|Vanuatus
        WF	n	Wallis und Futuna
        WS	n	Samoa|Samoas
        WS	c	Apia|Apias
        XK	n	Kosovo|Kosovos
        XK	d	kosovarisch|kosovarische|kosovarischer|kosovarischen|kosovarischem|kosovarisches
        YE	n	Jemen|Jemens
        YE	d	jemenitisch|jemenitische|jemenitischer|jemenitischen|jemenitischem|jemenitisches|Jemenit|Jemenits|Jemeniten|Jemenitin|Jemenitinnen
        YT	n	Mayotte|Mayottes
        ZA	n	Südafrika|Südafrikas
        ZA	d	südafrikanisch|südafrikanische|südafrikanischer|südafrikanischen|südafrikanischem|südafrikanisches
        ZM	n	Sambia|Sambias
        ZM	c	Lusaka|Lusakas
        ZW	n	Simbabwe|Simbabwes
        ZW	c	Harare|Harares
        """#
}
