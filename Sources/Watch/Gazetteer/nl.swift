// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/nl.tsv; do not edit.
extension Gazetteer {
    static let nl = #"""
        -	x	Latijns-Amerika|Zuid-Amerika|Noord-Amerika|Indische Oceaan|Golf van Mexico|Zuid-Chinese Zee|New Mexico|Spaanse griep|Spaanse peper|Spaanse pepers|Spaanse ruiter|Turks fruit|Turkse pizza|Turks bad|Turks Fruit|Russische roulette|Russisch roulette|Russisch ei|Zwitsers zakmes|Engelse drop|Engelse sleutel|Engelse les|Franse kaas op brood|Franse slag|met de Franse slag|Franse bulldog|Duitse herder|Duitse dog|Deense dog|Mechelse herder|Belgische herder|Chinese muur|Chinese Muur|Chinese kool|Oost-Indische inkt|Oost-Indische kers|Oost-Indisch doof|West-Indië|Poolse landdag|Amerikaanse nachten|Panama Papers|panamahoed|panamahoeds|Panamakanaal|Panamakanaals|Griekse yoghurt|Griekse salade|Griekse mythologie|Afghaanse windhond|Noorse boskat|in het Engels|in het Nederlands|in het Frans|in het Duits|in het Spaans|Engelse taal|Nederlandse taal|Franse taal|spreekt Engels|spreekt Nederlands|Latijns-Amerikaans|Latijns-Amerikaanse|Zuid-Amerikaans|Zuid-Amerikaanse|Noord-Amerikaans|Midden-Amerika|Afro-Amerikaans|Afro-Amerikanen|Afro-Amerikanens|Nieuw-Engeland|Nieuw-Engelands|Nieuw-Guinea|Golf van Guinee|Golf van Oman|Tsjaadmeer|Tsjaadmeers|Nigerdelta|Jordaanvallei|Verenigde Naties|Tom Holland|Michael Jordan|Paris Hilton|Angelsaksisch|Grieks-Romeins|Indo-Pacific|Indo-Pacifische|de Jordaan|Duits bier op|russische roulette|Zwitserse zakmes|engelse sleutel|franse slag|poolse landdag|spaanse peper|chinees restaurant|Zweedse puzzel|zweedse puzzel|Zweeds wittebrood|Deense hond|duitse herder|franse bulldog|Franse kaas|Hongaarse goulash|Guinees biggetje|Guinese biggetje|Amerikaanse fuik|Amerikaans voetbal|Schotse hooglander|Schots en scheef|Agence France-Presse|Agence France Presse|France-Presse|France Presse|France 24|France24|Stade de France|Mexicaanse golf|Mexicaanse hond|Turkse koffie|Mexicaanse griep|Let op|Let goed|Let wel|Let er|Let daarbij|Let vooral|Let u|in het Welsh|Nieuw-Zuid-Wales|Nieuw-Zuid Wales|Air France|Air France-KLM|Air India|Air China|Air Canada|British Airways|American Airlines|American Express|American Eagle|Credit Suisse|Crédit Suisse|Swiss Re|Swiss Life|Telecom Italia|Deutsche Bank|Deutsche Telekom|Deutsche Post|Deutsche Bahn|Deutsche Börse|Deutsche Welle|Bank of America|British American Tobacco|Royal Dutch Shell|Banco do Brasil|Banco de Chile|Santander México|Santander Brasil|Vodafone Italia|Malta Guinness|South China Morning Post|Cuba Libre|=cuba libre|India Pale Ale|India pale ale|Cuba Gooding|American Pie|American Idol|American Beauty|Miss America|Miss USA|Air Jordan|Jordan Peterson|Jordan Henderson|Jordan Pickford|Jordan Spieth|Jordan Belfort|Jordan Bardella|Jordan Ayew|Jordan Clarkson|Jordan Smith|DeAndre Jordan|Jim Jordan|Chad Smith|Chad Kroeger|Chad Johnson|Chad Wolf|Chad Daybell|Israel Adesanya|Israel Folau|India Arie|Georgia Meloni|Georgia Stanway|Island Records|Dominique Strauss-Kahn|Dominique de Villepin|New South Wales|Jimmy Wales|Scottish Sun|The Scottish Sun|BBC Scotland|Johnny English|Priorities USA|USA Today|Niger Delta|Delta Niger|Palau de la Música|Palau Sant Jordi|Palau de la Generalitat|Palau Blaugrana
        AD	n	Andorra
        AD	d	Andorrees|Andorrese|Andorresen|Andorrezen|Andorreze
        AD	c	Andorra la Vella
        AE	n	Verenigde Arabische Emiraten|Emiraten|Emiratens|=VAE
        AE	d	Emiratisch|Emiratische
        AE	c	Abu Dhabi
        AF	n	Afghanistan|Afghanistans
        AF	d	Afghaans|Afghaanse|Afghaan|Afghanen
        AF	c	Kabul|Kabuls
        AG	n	Antigua en Barbuda
        AG	d	Antiguaans|Antiguaanse|Antiguaan|Antiguanen
        AG	c	St John's
        AI	n	Anguilla
        AL	n	Albanië
        AL	d	Albanees|Albanese|Albanesen|Albanezen|Albaneze
        AL	c	Tirana
        AM	n	Armenië
        AM	d	Armeens|Armeense|Armeniër|Armeniërs
        AM	c	Jerevan|Jerevans
        AO	n	Angola
        AO	d	Angolees|Angolese|Angolesen|Angolezen|Angoleze
        AO	c	Luanda
        AQ	n	Antarctica
        AR	n	Argentinië
        AR	d	Argentijns|Argentijnse|Argentijn|Argentijnen
        AR	c	Buenos Aires
        AS	n	Amerikaans-Samoa
        AS	c	Pago Pago
        AT	n	Oostenrijk|Oostenrijks
        AT	d	Oostenrijks|Oostenrijkse|Oostenrijker|Oostenrijkers
        AT	c	Wenen|Wenens
        AU	n	Australië
        AU	d	Australisch|Australische|Australiër|Australiërs
        AU	c	Canberra
        AW	n	Aruba
        AX	n	Åland|Ålands|Ålandseilanden|Ålandseilandens
        AX	c	Mariehamn|Mariehamns
        AZ	n	Azerbeidzjan|Azerbeidzjans
        AZ	d	Azerbeidzjaans|Azerbeidzjaanse|Azerisch|Azerische|Azeri's
        AZ	c	Bakoe
        BA	n	Bosnië en Herzegovina|Bosnië|Bosnië-Herzegovina
        BA	d	Bosnisch|Bosnische|Bosniër|Bosniërs
        BA	c	Sarajevo
        BB	n	Barbados
        BB	d	Barbadaans|Barbadaanse
        BB	c	Bridgetown|Bridgetowns
        BD	n	Bangladesh
        BD	d	Bengalees|Bengalese|Bengalesen|Bengalezen|Bengaleze|Bengaals|Bengaalse
        BD	c	Dhaka
        BE	n	België
        BE	d	Belgisch|Belgische|Belg|Belgen
        BE	c	Brussel|Brussels
        BF	n	Burkina Faso
        BF	d	Burkinees|Burkinese|Burkinesen|Burkinezen|Burkineze
        BF	c	Ouagadougou
        BG	n	Bulgarije
        BG	d	Bulgaars|Bulgaarse|Bulgaar|Bulgaaren|Bulgaren
        BG	c	Sofia
        BH	n	Bahrein|Bahreins
        BH	d	Bahreins|Bahreinse
        BH	c	Manama
        BI	n	Burundi
        BI	d	Burundees|Burundese|Burundesen|Burundezen|Burundeze
        BI	c	Bujumbura
        BJ	n	Benin|Benins
        BJ	d	Benins|Beninse
        BJ	c	Porto-Novo
        BL	n	Saint-Barthélemy
        BM	n	Bermuda
        BN	n	Brunei
        BN	d	Bruneis|Bruneise
        BN	c	Bandar Seri Begawan
        BO	n	Bolivia
        BO	d	Boliviaans|Boliviaanse|Boliviaan|Bolivianen
        BO	c	La Paz
        BQ	n	Caribisch Nederland
        BR	n	Brazilië
        BR	d	Braziliaans|Braziliaanse|Braziliaan|Brazilianen
        BR	c	Brasilia
        BS	n	Bahama’s
        BS	d	Bahamaans|Bahamaanse
        BS	c	Nassau
        BT	n	Bhutan|Bhutans
        BT	d	Bhutaans|Bhutaanse
        BT	c	Thimphu
        BV	n	Bouveteiland|Bouveteilands
        BW	n	Botswana
        BW	d	Botswaans|Botswaanse
        BW	c	Gaborone
        BY	n	Belarus|Wit-Rusland|Wit-Ruslands
        BY	d	Belarussisch|Belarussische|Wit-Russisch|Wit-Russische|Belarussen|Wit-Russen
        BY	c	Minsk|Minsks
        BZ	n	Belize
        BZ	d	Belizaans|Belizaanse
        BZ	c	Belmopan|Belmopans
        CA	n	Canada
        CA	d	Canadees|Canadese|Canadesen|Canadezen|Canadeze
        CA	c	Ottawa
        CC	n	Cocoseilanden|Cocoseilandens
        CD	n	Congo-Kinshasa|Democratische Republiek Congo|Congo|=DRC
        CD	d	Congolees|Congolese|Congolesen|Congolezen|Congoleze
        CD	c	Kinshasa
        CF	n	Centraal-Afrikaanse Republiek
        CF	d	Centraal-Afrikaans|Centraal-Afrikaanse
        CF	c	Bangui
        CG	n	Congo-Brazzaville|Republiek Congo
        CG	d	Congolees|Congolese|Congolesen|Congolezen|Congoleze
        CG	c	Brazzaville
        CH	n	Zwitserland|Zwitserlands
        CH	d	Zwitsers|Zwitserse|Zwitser|Zwitserse kaas|Zwitserse kase
        CH	c	Bern|Berns
        CI	n	Ivoorkust
        CI	d	Ivoriaans|Ivoriaanse|Ivorianen
        CI	c	Yamoussoukro
        CK	n	Cookeilanden|Cookeilandens
        CL	n	Chili|Chile
        CL	d	Chileens|Chileense|Chileen|Chileenen|Chilenen
        CL	c	Santiago
        CM	n	Kameroen|Kameroens
        CM	d	Kameroens|Kameroense|Kameroeners
        CM	c	Yaounde|Yaoundé
        CN	n	China
        CN	d	Chinees|Chinese|Chinesen|Chinezen|Chineze
        CN	c	Peking|Beijing
        CO	n	Colombia
        CO	d	Colombiaans|Colombiaanse|Colombianen|Colombiaan
        CO	c	Bogota
        CR	n	Costa Rica
        CR	d	Costa Ricaans|Costa Ricaanse
        CR	c	San Jose|San José
        CU	n	Cuba
        CU	d	Cubaans|Cubaanse|Cubaan|Cubanen
        CU	c	Havana
        CV	n	Kaapverdië
        CV	d	Kaapverdisch|Kaapverdische
        CV	c	Praia
        CW	n	Curaçao
        CW	d	Curaçaos|Curaçaose|Curaçaoënaar|Curaçaoënaars|Curaçaoënaaren
        CX	n	Christmaseiland|Christmaseilands
        CY	n	Cyprus
        CY	d	Cypriotisch|Cypriotische|Cyprioot|Cyprioots|Cypriooten|Cyprioten
        CY	c	Nicosia
        CZ	n	Tsjechië|Tsjechische Republiek
        CZ	d	Tsjechisch|Tsjechische|Tsjech|Tsjechs|Tsjechen
        CZ	c	Praag
        DE	n	Duitsland|Duitslands
        DE	d	Duits|Duitse|Duitser|Duitsers
        DE	c	Berlijn|Berlijns
        DJ	n	Djibouti
        DJ	d	Djiboutiaans|Djiboutiaanse
        DJ	c	Djibouti City
        DK	n	Denemarken|Denemarkens
        DK	d	Deens|Deense|Deen|Denen
        DK	c	Kopenhagen|Kopenhagens
        DM	n	Dominica
        DO	n	Dominicaanse Republiek
        DO	d	Dominicaans|Dominicaanse|Dominicanen
        DO	c	Santo Domingo
        DZ	n	Algerije
        DZ	d	Algerijns|Algerijnse|Algerijn|Algerijnen
        DZ	c	Algiers
        EC	n	Ecuador|Ecuadors
        EC	d	Ecuadoraans|Ecuadoraanse|Ecuadoranen
        EC	c	Quito
        EE	n	Estland|Estlands
        EE	d	Estisch|Estische|Estlander|Estlanders|Esten
        EE	c	Tallinn|Tallinns
        EG	n	Egypte
        EG	d	Egyptisch|Egyptische|Egyptenaar|Egyptenaren
        EG	c	Caïro
        EH	n	Westelijke Sahara|West-Sahara
        EH	d	Sahrawi|Sahrawis|Sahrawien
        EH	c	El Aaiun
        ER	n	Eritrea
        ER	d	Eritrees|Eritrese|Eritresen|Eritrezen|Eritreze|Eritreeër|Eritreeërs
        ER	c	Asmara
        ES	n	Spanje
        ES	d	Spaans|Spaanse|Spanjaard|Spanjaarden
        ES	c	Madrid|Madrids
        ET	n	Ethiopië
        ET	d	Ethiopisch|Ethiopische|Ethiopiër|Ethiopiërs
        ET	c	Addis Abeba
        FI	n	Finland|Finlands
        FI	d	Fins|Finse|Fin|Finnen
        FI	c	Helsinki
        FJ	n	Fiji
        FJ	d	Fijisch|Fijische
        FJ	c	Suva
        FK	n	Falklandeilanden|Falklandeilandens
        FM	n	Micronesia|Micronesië
        FM	d	Micronesisch|Micronesische
        FM	c	Palikir|Palikirs
        FO	n	Faeröer|Faeröers
        FR	n	Frankrijk|Frankrijks
        FR	d	Frans|Franse|Fransen|Fransman|Française
        FR	c	Parijs
        GA	n	Gabon|Gabons
        GA	d	Gabonees|Gabonese|Gabonesen|Gabonezen|Gaboneze
        GA	c	Libreville
        GB	n	Verenigd Koninkrijk|=VK|Groot-Brittannië|Engeland|Engelands|Schotland|Schotlands|Noord-Ierland|Noord-Ierlands|Wales
        GB	d	Brits|Britse|Brit|Briten|Britten|Engels|Engelse|Engelsman|Engelsmans|Engelsmanen|Engelsen|Schots|Schotse|Schotten|Welsh|Welshs|Welshen|Noord-Iers|Noord-Ierse|Welshman|Welshmans|Welshmanen|Welshe|Welshes|Welsheen
        GB	c	Londen|Londens
        GD	n	Grenada
        GD	d	Grenadaans|Grenadaanse|Grenadaan|Grenadanen
        GD	c	St George's
        GE	n	Georgië
        GE	d	Georgisch|Georgische|Georgiër|Georgiërs
        GE	c	Tbilisi
        GF	n	Frans-Guyana
        GF	c	Cayenne
        GG	n	Guernsey
        GH	n	Ghana
        GH	d	Ghanees|Ghanese|Ghanesen|Ghanezen|Ghaneze
        GH	c	Accra
        GI	n	Gibraltar|Gibraltars
        GL	n	Groenland|Groenlands
        GL	c	Nuuk|Nuuks
        GM	n	Gambia
        GM	d	Gambiaans|Gambiaanse
        GM	c	Banjul|Banjuls
        GN	n	Guinee
        GN	d	Guinees|Guinese|Guinesen|Guinezen|Guineze
        GN	c	Conakry
        GP	n	Guadeloupe
        GQ	n	Equatoriaal-Guinea
        GQ	d	Equatoriaal-Guinees|Equatoriaal-Guinese|Equatoriaal-Guinesen|Equatoriaal-Guinezen|Equatoriaal-Guineze
        GQ	c	Malabo
        GR	n	Griekenland|Griekenlands|Helleense Republiek
        GR	d	Grieks|Griekse|Griek|Grieken
        GR	c	Athene
        GS	n	Zuid-Georgia en Zuidelijke Sandwicheilanden|Zuid-Georgia|Zuid-Georgië
        GT	n	Guatemala
        GT	d	Guatemalteeks|Guatemalteekse
        GT	c	Guatemala City
        GU	n	Guam|Guams
        GW	n	Guinee-Bissau
        GW	c	Bissau
        GY	n	Guyana
        GY	d	Guyaans|Guyaanse
        GY	c	Georgetown|Georgetowns
        HK	n	Hongkong
        HK	d	Hongkongs|Hongkongse
        HM	n	Heard en McDonaldeilanden
        HN	n	Honduras
        HN	d	Hondurees|Hondurese|Honduresen|Hondurezen|Hondureze
        HN	c	Tegucigalpa
        HR	n	Kroatië
        HR	d	Kroatisch|Kroatische|Kroaat|Kroaten
        HR	c	Zagreb
        HT	n	Haïti
        HT	d	Haïtiaans|Haïtiaanse|Haïtianen
        HT	c	Port-au-Prince
        HU	n	Hongarije
        HU	d	Hongaars|Hongaarse|Hongaar|Hongaren
        HU	c	Boedapest
        ID	n	Indonesië
        ID	d	Indonesisch|Indonesische|Indonesiër|Indonesiërs
        ID	c	Jakarta
        IE	n	Ierland|Ierlands
        IE	d	Iers|Ierse|Ier|Ieren
        IE	c	Dublin|Dublins
        IL	n	Israël|Israëls
        IL	d	Israëlisch|Israëlische|Israëliër|Israëliërs|Israëli|Israëli's
        IL	c	Jeruzalem|Jeruzalems|Tel Aviv
        IM	n	Isle of Man|Eiland Man
        IN	n	India
        IN	d	Indiaas|Indiase|Indisch|Indische|Indiër|Indiërs
        IN	c	New Delhi|Nieuw-Delhi
        IO	n	Brits Indische Oceaanterritorium
        IQ	n	Irak|Iraks
        IQ	d	Iraaks|Iraakse|Irakees|Irakezen
        IQ	c	Bagdad|Bagdads
        IR	n	Iran|Irans
        IR	d	Iraans|Iraanse|Iraniër|Iraniërs
        IR	c	Teheran|Teherans
        IS	n	IJsland|IJslands
        IS	d	IJslands|IJslandse|IJslander|IJslanders
        IS	c	Reykjavik|Reykjaviks
        IT	n	Italië
        IT	d	Italiaans|Italiaanse|Italiaan|Italianen
        IT	c	Rome
        JE	n	Jersey
        JM	n	Jamaica
        JM	d	Jamaicaans|Jamaicaanse
        JM	c	Kingston|Kingstons
        JO	n	Jordanië
        JO	d	Jordaans|Jordaanse|Jordaniër|Jordaniërs
        JO	c	Amman|Ammans
        JP	n	Japan|Japans
        JP	d	Japans|Japanse|Japanner|Japanners
        JP	c	Tokio
        KE	n	Kenia
        KE	d	Keniaans|Keniaanse|Kenianen|Keniaan|Keniaansen
        KE	c	Nairobi
        KG	n	Kirgizië
        KG	d	Kirgizisch|Kirgizische
        KG	c	Bisjkek|Bisjkeks
        KH	n	Cambodja
        KH	d	Cambodjaans|Cambodjaanse|Cambodjanen
        KH	c	Phnom Penh
        KI	n	Kiribati
        KI	d	Kiribatisch|Kiribatische
        KI	c	Tarawa
        KM	n	Comoren|Comorens
        KM	d	Comorees|Comorese|Comoresen|Comorezen|Comoreze
        KM	c	Moroni
        KN	n	Saint Kitts en Nevis|St Kitts en Nevis
        KN	c	Basseterre
        KP	n	Noord-Korea|Democratische Volksrepubliek Korea|Volksrepubliek Korea
        KP	d	Noord-Koreaans|Noord-Koreaanse
        KP	c	Pyongyang
        KR	n	Zuid-Korea|Korea
        KR	d	Zuid-Koreaans|Zuid-Koreaanse
        KR	c	Seoul|Seouls
        KW	n	Koeweit
        KW	d	Koeweits|Koeweitse|Koeweiti
        KW	c	Koeweit-Stad|Koeweit-Stads
        KY	n	Kaaimaneilanden|Kaaimaneilandens
        KZ	n	Kazachstan|Kazachstans
        KZ	d	Kazachs|Kazachse|Kazachstaans|Kazachstaanse|Kazachen
        KZ	c	Astana
        LA	n	Laos
        LA	d	Laotiaans|Laotiaanse
        LA	c	Vientiane
        LB	n	Libanon|Libanons
        LB	d	Libanees|Libanese|Libanesen|Libanezen|Libaneze
        LB	c	Beiroet
        LC	n	Saint Lucia
        LC	d	Saint Luciaans|Saint Luciaanse
        LC	c	Castries
        LI	n	Liechtenstein|Liechtensteins
        LI	d	Liechtensteins|Liechtensteinse
        LI	c	Vaduz
        LK	n	Sri Lanka
        LK	d	Sri Lankaans|Sri Lankaanse
        LK	c	Colombo
        LR	n	Liberia
        LR	d	Liberiaans|Liberiaanse
        LR	c	Monrovia
        LS	n	Lesotho
        LS	d	Lesothaans|Lesothaanse|Lesothaan|Lesothanen
        LS	c	Maseru
        LT	n	Litouwen|Litouwens
        LT	d	Litouws|Litouwse|Litouwer|Litouwers
        LT	c	Vilnius
        LU	n	Luxemburg
        LU	d	Luxemburgs|Luxemburgse|Luxemburger|Luxemburgers
        LU	c	Luxembourg City
        LV	n	Letland|Letlands
        LV	d	Lets|Letse|Letten|Let
        LV	c	Riga
        LY	n	Libië
        LY	d	Libisch|Libische|Libiër|Libiërs
        LY	c	Tripoli
        MA	n	Marokko
        MA	d	Marokkaans|Marokkaanse|Marokkanen
        MA	c	Rabat
        MC	n	Monaco
        MC	d	Monegaskisch|Monegaskische
        MD	n	Moldavië
        MD	d	Moldavisch|Moldavische|Moldaviër|Moldaviërs
        MD	c	Chisinau
        ME	n	Montenegro
        ME	d	Montenegrijns|Montenegrijnse
        ME	c	Podgorica
        MF	n	Saint-Martin|Saint-Martins
        MG	n	Madagaskar|Madagaskars
        MG	d	Malagassisch|Malagassische
        MG	c	Antananarivo
        MH	n	Marshalleilanden|Marshalleilandens
        MH	d	Marshalleilands|Marshalleilandse
        MH	c	Majuro
        MK	n	Noord-Macedonië|Macedonië
        MK	d	Noord-Macedonisch|Noord-Macedonische|Macedonisch|Macedonische
        MK	c	Skopje
        ML	n	Mali
        ML	d	Malinees|Malinese|Malinesen|Malinezen|Malineze
        ML	c	Bamako
        MM	n	Myanmar|Myanmars|Birma
        MM	d	Myanmarees|Myanmarese|Myanmaresen|Myanmarezen|Myanmareze|Birmees|Birmese|Birmesen|Birmezen|Birmeze|Birmaans|Birmaanse
        MM	c	Naypyidaw|Naypyitaw
        MN	n	Mongolië
        MN	d	Mongools|Mongoolse|Mongolen
        MN	c	Ulaanbaatar|Ulaanbaatars
        MO	n	Macau
        MO	d	Macaus|Macause
        MP	n	Noordelijke Marianen
        MQ	n	Martinique
        MR	n	Mauritanië|Mauretanië
        MR	d	Mauritaans|Mauritaanse
        MR	c	Nouakchott
        MS	n	Montserrat
        MT	n	Malta
        MT	d	Maltees|Maltese|Maltesen|Maltezen|Malteze|Maltezer|Maltezers
        MT	c	Valletta
        MU	n	Mauritius
        MU	d	Mauritiaans|Mauritiaanse
        MU	c	Port Louis
        MV	n	Maldiven|Maldivens|Malediven|Maledivens
        MV	d	Maldivisch|Maldivische
        MV	c	Malé
        MW	n	Malawi
        MW	d	Malawisch|Malawische
        MW	c	Lilongwe
        MX	n	Mexico|Verenigde Mexicaanse Staten
        MX	d	Mexicaans|Mexicaanse|Mexicaan|Mexicanen
        MX	c	Mexico-Stad|Mexico-Stads
        MY	n	Maleisië
        MY	d	Maleisisch|Maleisische|Maleisiër|Maleisiërs
        MY	c	Kuala Lumpur
        MZ	n	Mozambique
        MZ	d	Mozambikaans|Mozambikaanse
        MZ	c	Maputo
        NA	n	Namibië
        NA	d	Namibisch|Namibische
        NA	c	Windhoek|Windhoeks
        NC	n	Nieuw-Caledonië
        NC	c	Nouméa
        NE	n	Niger|Nigers
        NE	d	Nigerees|Nigerese|Nigeresen|Nigerezen|Nigereze
        NE	c	Niamey
        NF	n	Norfolk|Norfolks
        NG	n	Nigeria
        NG	d	Nigeriaans|Nigeriaanse|Nigerianen|Nigeriaan
        NG	c	Abuja
        NI	n	Nicaragua
        NI	d	Nicaraguaans|Nicaraguaanse
        NI	c	Managua
        NL	n	Nederland|Nederlands|Holland|Hollands|Koninkrijk der Nederlanden
        NL	d	Nederlands|Nederlandse|Nederlander|Nederlanders|Hollands|Hollandse|Hollander|Hollanders
        NL	c	Amsterdam|Amsterdams
        NO	n	Noorwegen|Noorwegens
        NO	d	Noors|Noorse|Noor|Noren
        NO	c	Oslo
        NP	n	Nepal|Nepals
        NP	d	Nepalees|Nepalese|Nepalesen|Nepalezen|Nepaleze
        NP	c	Kathmandu
        NR	n	Nauru
        NR	d	Nauruaans|Nauruaanse
        NU	n	Niue
        NZ	n	Nieuw-Zeeland|Nieuw-Zeelands
        NZ	d	Nieuw-Zeelands|Nieuw-Zeelandse|Nieuw-Zeelander|Nieuw-Zeelanders
        NZ	c	Wellington|Wellingtons
        OM	n	Oman|Omans
        OM	d	Omaans|Omaanse
        OM	c	Muscat
        PA	n	Panama
        PA	d	Panamees|Panamese|Panamesen|Panamezen|Panameze
        PA	c	Panama City
        PE	n	Peru
        PE	d	Peruaans|Peruaanse|Peruanen
        PE	c	Lima
        PF	n	Frans-Polynesië
        PG	n	Papoea-Nieuw-Guinea|Papua Nieuw Guinea|Papua-Nieuw-Guinea
        PG	d	Papoeaas|Papoease
        PG	c	Port Moresby
        PH	n	Filipijnen|Filipijnens|Filippijnen|Filippijnens
        PH	d	Filipijns|Filipijnse|Filipino|Filipino's
        PH	c	Manilla
        PK	n	Pakistan|Pakistans
        PK	d	Pakistaans|Pakistaanse|Pakistaan|Pakistanen
        PK	c	Islamabad|Islamabads
        PL	n	Polen|Polens
        PL	d	Pools|Poolse|Polen|Pool
        PL	c	Warschau
        PM	n	Saint-Pierre en Miquelon
        PN	n	Pitcairneilanden|Pitcairneilandens
        PR	n	Puerto Rico
        PR	c	San Juan
        PS	n	Palestina|Gaza|Gazastrook|Gazastrooks|Westelijke Jordaanoever
        PS	d	Palestijns|Palestijnse|Palestijnen
        PS	c	Ramallah
        PT	n	Portugal|Portugals
        PT	d	Portugees|Portugese|Portugesen|Portugezen|Portugeze
        PT	c	Lissabon|Lissabons
        PW	n	Palau
        PW	d	Palaus|Palause
        PW	c	Ngerulmud|Ngerulmuds
        PY	n	Paraguay
        PY	d	Paraguayaans|Paraguayaanse
        PY	c	Asunción|Asuncións
        QA	n	Qatar|Qatars
        QA	d	Qatarees|Qatarese|Qataresen|Qatarezen|Qatareze|Qatars|Qatarse
        QA	c	Doha
        RE	n	Réunion|Réunions
        RO	n	Roemenië
        RO	d	Roemeens|Roemeense|Roemeen|Roemenen
        RO	c	Boekarest
        RS	n	Servië
        RS	d	Servisch|Servische|Serviër|Serviërs
        RS	c	Belgrado
        RU	n	Rusland|Ruslands
        RU	d	Russisch|Russische|Rus|Russen|Russin
        RU	c	Moskou
        RW	n	Rwanda
        RW	d	Rwandees|Rwandese|Rwandesen|Rwandezen|Rwandeze
        RW	c	Kigali
        SA	n	Saoedi-Arabië|Saudi-Arabië|Saoudi-Arabië
        SA	d	Saoedisch|Saoedische|Saudisch|Saudische|Saoedi|Saoedi's
        SA	c	Riyad|Riyads
        SB	n	Salomonseilanden|Salomonseilandens
        SB	d	Salomonseilands|Salomonseilandse
        SB	c	Honiara
        SC	n	Seychellen|Seychellens
        SC	d	Seychels|Seychelse
        SC	c	Victoria
        SD	n	Soedan|Soedans
        SD	d	Soedanees|Soedanese|Soedanesen|Soedanezen|Soedaneze
        SD	c	Khartoem|Khartoems
        SE	n	Zweden|Zwedens
        SE	d	Zweeds|Zweedse|Zweed|Zweden
        SE	c	Stockholm|Stockholms
        SG	n	Singapore
        SG	d	Singaporees|Singaporese|Singaporesen|Singaporezen|Singaporeze
        SH	n	Sint-Helena
        SI	n	Slovenië
        SI	d	Sloveens|Sloveense|Sloveen|Slovenen
        SI	c	Ljubljana
        SJ	n	Spitsbergen en Jan Mayen
        SK	n	Slowakije|Slovaakse Republiek
        SK	d	Slowaaks|Slowaakse|Slowaak|Slowaken
        SK	c	Bratislava
        SL	n	Sierra Leone
        SL	d	Sierra Leoons|Sierra Leoonse|Sierra Leoner|Sierra Leoners
        SL	c	Freetown|Freetowns
        SM	n	San Marino
        SM	d	San Marinees|San Marinese|San Marinesen|San Marinezen|San Marineze
        SN	n	Senegal|Senegals
        SN	d	Senegalees|Senegalese|Senegalesen|Senegalezen|Senegaleze
        SN	c	Dakar|Dakars
        SO	n	Somalië
        SO	d	Somalisch|Somalische|Somaliër|Somaliërs
        SO	c	Mogadishu
        SR	n	Suriname
        SR	d	Surinaams|Surinaamse|Surinamer|Surinamers
        SR	c	Paramaribo
        SS	n	Zuid-Soedan|Zuid-Soedans
        SS	d	Zuid-Soedanees|Zuid-Soedanese|Zuid-Soedanesen|Zuid-Soedanezen|Zuid-Soedaneze
        SS	c	Juba
        ST	n	Sao Tomé en Principe
        ST	d	Santomees|Santomese|Santomesen|Santomezen|Santomeze
        ST	c	Sao Tomé
        SV	n	El Salvador
        SV	d	Salvadoraans|Salvadoraanse
        SV	c	San Salvador
        SX	n	Sint-Maarten|Sint-Maartens
        SY	n	Syrië
        SY	d	Syrisch|Syrische|Syriërs
        SY	c	Damascus
        SZ	n	Eswatini
        SZ	d	Swazisch|Swazische|Eswatinisch|Eswatinische
        SZ	c	Mbabane
        TC	n	Turks- en Caicoseilanden
        TD	n	Tsjaad|Tsjaads
        TD	d	Tsjadisch|Tsjadische|Tsjaadse|Tsjaadses|Tsjaadseen|Tsjaadiër|Tsjaadiërs|Tsjadiër|Tsjadiërs
        TD	c	Ndjamena
        TF	n	Franse Gebieden in de zuidelijke Indische Oceaan
        TG	n	Togo
        TG	d	Togolees|Togolese|Togolesen|Togolezen|Togoleze
        TG	c	Lomé
        TH	n	Thailand|Thailands
        TH	d	Thais|Thaise|Thailands|Thailandse
        TH	c	Bangkok|Bangkoks
        TJ	n	Tadzjikistan|Tadzjikistans
        TJ	d	Tadzjieks|Tadzjiekse
        TJ	c	Doesjanbe
        TK	n	Tokelau
        TL	n	Oost-Timor|Oost-Timors
        TL	d	Oost-Timorees|Oost-Timorese|Oost-Timoresen|Oost-Timorezen|Oost-Timoreze
        TL	c	Dili
        TM	n	Turkmenistan|Turkmenistans
        TM	d	Turkmeens|Turkmeense
        TM	c	Asjchabad|Asjchabads
        TN	n	Tunesië
        TN	d	Tunesisch|Tunesische|Tunesiër|Tunesiërs
        TN	c	Tunis
        TO	n	Tonga
        TO	d	Tongaans|Tongaanse
        TO	c	Nuku'alofa
        TR	n	Turkije
        TR	d	Turks|Turkse|Turk|Turken
        TR	c	Ankara
        TT	n	Trinidad en Tobago
        TT	d	Trinidadiaans|Trinidadiaanse
        TT	c	Port of Spain
        TV	n	Tuvalu
        TV	d	Tuvaluaans|Tuvaluaanse
        TV	c	Funafuti
        TW	n	Taiwan|Taiwans
        TW	d	Taiwanees|Taiwanese|Taiwanesen|Taiwanezen|Taiwaneze
        TW	c	Taipei
        TZ	n	Tanzania
        TZ	d	Tanzaniaans|Tanzaniaanse
        TZ	c	Dodoma|Dar es Salaam
        UA	n	Oekraïne
        UA	d	Oekraïens|Oekraïense|Oekraïners|Oekraïner|Oekraïeners
        UA	c	Kiev
        UG	n	Oeganda
        UG	d	Oegandees|Oegandese|Oegandesen|Oegandezen|Oegandeze
        UG	c	Kampala
        US	n	Verenigde Staten|=VS|=USA|Amerika|Verenigde Staten van Amerika
        US	d	Amerikaans|Amerikaanse|Amerikaan|Amerikanen
        US	c	Washington|Washingtons
        UY	n	Uruguay
        UY	d	Uruguayaans|Uruguayaanse|Uruguayanen
        UY	c	Montevideo
        UZ	n	Oezbekistan|Oezbekistans|Oesbekistan|Oesbekistans
        UZ	d	Oezbeeks|Oezbeekse|Oezbeken
        UZ	c	Tasjkent
        VA	n	Vaticaanstad|Vaticaanstads|Vaticaan|Vaticaans|Heilige Stoel
        VA	d	Vaticaans|Vaticaanse
        VC	n	Saint Vincent en de Grenadines
        VC	c	Kingstown|Kingstowns
        VE	n	Venezuela
        VE	d	Venezolaans|Venezolaanse|Venezolanen|Venezolaan
        VE	c	Caracas
        VG	n	Britse Maagdeneilanden
        VI	n	Amerikaanse Maagdeneilanden
        VN	n	Vietnam|Vietnams
        VN	d	Vietnamees|Vietnamese|Vietnamesen|Vietnamezen|Vietnameze
        VN	c	Hanoi
        VU	n	Vanuatu
        VU	d	Vanuatuaans|Vanuatuaanse
        VU	c	Port Vila
        WF	n	Wallis en Futuna
        WS	n	Samoa
        WS	d	Samoaans|Samoaanse
        WS	c	Apia
        XK	n	Kosovo
        XK	d	Kosovaars|Kosovaarse|Kosovaren
        XK	c	Pristina
        YE	n	Jemen|Jemens
        YE	d	Jemenitisch|Jemenitische|Jemenieten
        YE	c	Sanaa|Sana'a
        YT	n	Mayotte
        ZA	n	Zuid-Afrika
        ZA	d	Zuid-Afrikaans|Zuid-Afrikaanse|Zuid-Afrikanen|Zuid-Afrikaan
        ZA	c	Pretoria|Kaapstad|Kaapstads
        ZM	n	Zambia
        ZM	d	Zambiaans|Zambiaanse
        ZM	c	Lusaka
        ZW	n	Zimbabwe
        ZW	d	Zimbabwaans|Zimbabwaanse
        ZW	c	Harare
        CG	?	Congolees|Congolese|Congolesen|Congolezen|Congoleze	no	Brazzaville
        CH	?	Zwitserse kaas|Zwitserse kase	no	uitvoer|export|invoer|import|producenten|makers|heffingen|sector|Zwitserland|Bern|ton	gaten|plak|plakken|gatenkaas|boterham|als|recept
        MF	?	Saint-Martin|Saint-Martins	name	eiland|eilanden|orkaan|caribisch|caribische|guadeloupe|antillen|bovenwindse|irma|curaçao|aruba|philipsburg|koninkrijk
        SX	?	Sint-Maarten|Sint-Maartens	name	eiland|eilanden|orkaan|caribisch|caribische|guadeloupe|antillen|bovenwindse|irma|curaçao|aruba|philipsburg|koninkrijk
        FR	?	Frans|Franse	yes	parijs|macron|duits|frankrijk|president|minister|regering
        NO	?	Noor|Noors	yes	oslo|noorwegen|zweed|deen|fin|skiër
        GB	?	Brit|Brits|Briten	yes	londen|engeland|verenigd koninkrijk
        DK	?	Deen|Deens	yes	kopenhagen|denemarken|zweed|noor	supermarkt|supermarkten
        """#
}
