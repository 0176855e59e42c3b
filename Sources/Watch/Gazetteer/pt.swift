// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/pt.tsv; do not edit.
extension Gazetteer {
    static let pt = #"""
        -	x	América Latina|América do Sul|América do Norte|América Central|Novo México|oceano Índico|Oceano Índico|golfo do México|Golfo do México|Guiné Equatorial e Bissau|gripe espanhola|chave inglesa|chaves inglesas|à inglesa|à francesa|pão francês|montanha-russa|montanha russa|montanhas-russas|roleta russa|salada russa|banho turco|queijo suíço|canivete suíço|tinta da China|tinta-da-china|sombras chinesas|negócio da China|pastor alemão|pastores alemães|dogue alemão|porquinho-da-índia|porquinho da índia|porquinho-da-Índia|porquinhos-da-índia|castanha-da-índia|castanha do Brasil|castanha-do-brasil|castanha-do-Brasil|pau-brasil|pau Brasil|cana-da-índia|figo-da-índia|Panama Papers|Papéis do Panamá|chapéu panamá|chapéu-panamá|Canal do Panamá|canal do Panamá|iogurte grego|mitologia grega|salada grega|presente de grego|tragédia grega|buldogue francês|língua inglesa|língua portuguesa|língua francesa|em inglês|em português|em espanhol|em francês|em alemão|em chinês|em russo|fala inglês|fala português|aula de inglês|aulas de inglês|curso de inglês|Copa América|América Mineiro|América-MG|América MG|Capitão América|Nova Inglaterra|Nova Guiné|golfo da Guiné|Golfo da Guiné|golfo de Omã|Golfo de Omã|rio Níger|rio Congo|rio Jordão|lago Chade|mar do Japão|Nações Unidas|afro-americano|afro-americanos|latino-americano|latino-americanos|latino-americana|sul-americano|sul-americanos|sul-americana|norte-coreanos de|anglo-saxão|greco-romano|greco-romana|indo-pacífico|Indo-Pacífico|luso-brasileiro|peru de Natal|peru assado|Tom Holland|Michael Jordan|Paris Hilton|França Júnior|Holanda Cavalcanti|Buarque de Holanda|Sérgio Buarque|Chico Buarque de Holanda|Portugal Telecom de futebol|chá da Índia|Lojas Americanas|jogo americano|jogos americanos|copo americano|cozinha americana|pães franceses|boneca russa|bonecas russas|café turco|nanquim da China|negócios da China|fila indiana|à portuguesa|porquinho da Índia|castanha da Índia|para inglês ver|chá inglês|Agence France-Presse|Agence France Presse|France-Presse|France Presse|France 24|France24|Stade de France|=Indiana|Banco do Brasil|índios americanos|nativos americanos|nativo americano|em galês|língua galesa|no inglês de|idioma galês|Nova Gales do Sul|Complexo do Alemão|Morro do Alemão|torneio de sueca|jogar sueca|jogo da sueca|Assis Brasil|vila de Cuba|Cuba, no Alentejo|Sérgio Buarque de Holanda|José-Augusto França|Air France|Air France-KLM|Air India|Air China|Air Canada|British Airways|American Airlines|American Express|American Eagle|Credit Suisse|Crédit Suisse|Swiss Re|Swiss Life|Telecom Italia|Deutsche Bank|Deutsche Telekom|Deutsche Post|Deutsche Bahn|Deutsche Börse|Deutsche Welle|Bank of America|British American Tobacco|Royal Dutch Shell|Banco de Chile|Santander México|Santander Brasil|Vodafone Italia|Malta Guinness|South China Morning Post|Cuba Libre|=cuba libre|India Pale Ale|India pale ale|Cuba Gooding|American Pie|American Idol|American Beauty|Miss America|Miss USA|Air Jordan|Jordan Peterson|Jordan Henderson|Jordan Pickford|Jordan Spieth|Jordan Belfort|Jordan Bardella|Jordan Ayew|Jordan Clarkson|Jordan Smith|DeAndre Jordan|Jim Jordan|Chad Smith|Chad Kroeger|Chad Johnson|Chad Wolf|Chad Daybell|Israel Adesanya|Israel Folau|India Arie|Georgia Meloni|Georgia Stanway|Island Records|Dominique Strauss-Kahn|Dominique de Villepin|New South Wales|Jimmy Wales|Scottish Sun|The Scottish Sun|BBC Scotland|Johnny English|Priorities USA|USA Today|Niger Delta|Delta Niger|Palau de la Música|Palau Sant Jordi|Palau de la Generalitat|Palau Blaugrana
        AD	n	Andorra
        AD	d	andorrano|andorranos|andorrana|andorranas
        AD	c	Andorra la Vella
        AE	n	Emirados Árabes Unidos|Emirados|=EAU|Emirados Árabes
        AE	d	emiradense|emiradenses
        AE	c	Abu Dhabi|Abu Dabi
        AF	n	Afeganistão
        AF	d	afegão|afegã|afegães|afegãos|afegãs|afegões
        AF	c	Cabul
        AG	n	Antígua e Barbuda
        AG	d	antiguano|antiguanos|antiguana|antiguanas
        AG	c	St John's
        AI	n	Anguila
        AL	n	Albânia
        AL	d	albanês|albanesa|albaneses|albanesas
        AL	c	Tirana
        AM	n	Armênia|Arménia
        AM	d	armênio|armênios|armênia|armênias|arménio|arménios|arménia|arménias
        AM	c	Yerevan
        AO	n	Angola
        AO	d	angolano|angolanos|angolana|angolanas
        AO	c	Luanda
        AQ	n	Antártida|Antárctida|=Antártica
        AR	n	Argentina
        AR	d	argentino|argentinos|argentina|argentinas
        AR	c	Buenos Aires
        AS	n	Samoa Americana
        AS	c	Pago Pago
        AT	n	Áustria
        AT	d	austríaco|austríacos|austríaca|austríacas
        AT	c	Viena
        AU	n	Austrália
        AU	d	australiano|australianos|australiana|australianas
        AU	c	Camberra|Canberra
        AW	n	Aruba
        AX	n	Ilhas Aland|Ilhas Alanda|Ilhas Åland
        AX	c	Mariehamn
        AZ	n	Azerbaijão|Azerbaidjão|Azerbeijão
        AZ	d	azerbaijano|azerbaijanos|azerbaijana|azerbaijanas|azeri|azeris
        AZ	c	Baku
        BA	n	Bósnia e Herzegovina|Bósnia|Bósnia-Herzegovina
        BA	d	bósnio|bósnios|bósnia|bósnias
        BA	c	Sarajevo
        BB	n	Barbados
        BB	d	barbadiano|barbadianos|barbadiana|barbadianas
        BB	c	Bridgetown
        BD	n	Bangladesh|Bangladeche
        BD	d	bengali|bengalis|bangladeshiano|bangladeshianos|bangladeshiana|bangladeshianas
        BD	c	Dacca
        BE	n	Bélgica
        BE	d	belga|belgas
        BE	c	Bruxelas
        BF	n	Burquina Faso|Burkina Faso|Burquina Fasso|Burkina Fasso
        BF	d	burquinense|burquinenses
        BF	c	Ouagadougou
        BG	n	Bulgária
        BG	d	búlgaro|búlgaros|búlgara|búlgaras
        BG	c	Sófia
        BH	n	Barein|Bahrein|Barém
        BH	d	bareinita|bareinitas|barenita|barenitas
        BH	c	Manama
        BI	n	Burundi
        BI	d	burundês|burundesa|burundeses|burundesas
        BI	c	Bujumbura
        BJ	n	Benin|Benim
        BJ	d	beninense|beninenses
        BJ	c	Porto Novo
        BL	n	São Bartolomeu
        BM	n	Bermudas
        BN	n	Brunei
        BN	d	bruneano|bruneanos|bruneana|bruneanas
        BN	c	Bandar Seri Begawan
        BO	n	Bolívia
        BO	d	boliviano|bolivianos|boliviana|bolivianas
        BO	c	La Paz
        BQ	n	Países Baixos Caribenhos
        BR	n	Brasil
        BR	d	brasileiro|brasileiros|brasileira|brasileiras
        BR	c	Brasília
        BS	n	Bahamas
        BS	d	bahamense|bahamenses
        BS	c	Nassau
        BT	n	Butão
        BT	d	butanês|butanesa|butaneses|butanesas
        BT	c	Thimphu
        BV	n	Ilha Bouvet
        BW	n	Botsuana
        BW	d	botsuano|botsuanos|botsuana|botsuanas
        BW	c	Gaborone
        BY	n	Bielorrússia|Belarus|Bielorússia|Bielo-Rússia
        BY	d	bielorrusso|bielorrussos|bielorrussa|bielorrussas
        BY	c	Minsk
        BZ	n	Belize
        BZ	d	belizenho|belizenhos|belizenha|belizenhas
        BZ	c	Belmopan
        CA	n	Canadá
        CA	d	canadense|canadenses|canadiano|canadianos|canadiana|canadianas
        CA	c	Ottawa|Otava
        CC	n	Ilhas Cocos
        CD	n	Congo - Kinshasa|República Democrática do Congo|Congo|=RDC|=RDCongo
        CD	d	congolês|congolesa|congoleses|congolesas
        CD	c	Kinshasa
        CF	n	República Centro-Africana|República Centroafricana
        CF	d	centro-africano|centro-africanos|centro-africana|centro-africanas
        CF	c	Bangui
        CG	n	República do Congo|Congo-Brazzaville
        CG	d	congolês|congolesa|congoleses|congolesas
        CG	c	Brazzaville
        CH	n	Suíça
        CH	d	suíço|suíços|suíça|suíças|helvético|helvéticos|helvética|helvéticas
        CH	c	Berna
        CI	n	Costa do Marfim
        CI	d	marfinense|marfinenses
        CI	c	Yamoussoukro
        CK	n	Ilhas Cook
        CL	n	Chile
        CL	d	chileno|chilenos|chilena|chilenas
        CL	c	Santiago
        CM	n	Camarões
        CM	d	camaronês|camaronesa|camaroneses|camaronesas
        CM	c	Yaounde|Yaoundé
        CN	n	China
        CN	d	chinês|chinesa|chineses|chinesas|prochinês|prochinesa|prochineses|prochinesas|antichinês|antichinesa|antichineses|antichinesas|sino-
        CN	c	Pequim
        CO	n	Colômbia
        CO	d	colombiano|colombianos|colombiana|colombianas
        CO	c	Bogotá
        CR	n	Costa Rica
        CR	d	costarriquenho|costarriquenhos|costarriquenha|costarriquenhas|costa-riquenho|costa-riquenhos|costa-riquenha|costa-riquenhas
        CR	c	San Jose|San José
        CU	n	Cuba
        CU	d	cubano|cubanos|cubana|cubanas|procubano|procubanos|procubana|procubanas|anticubano|anticubanos|anticubana|anticubanas
        CU	c	Havana
        CV	n	Cabo Verde
        CV	d	cabo-verdiano|cabo-verdianos|cabo-verdiana|cabo-verdianas
        CV	c	Praia
        CW	n	Curaçao
        CX	n	Ilha Christmas|Ilha do Natal|Ilha Natal
        CY	n	Chipre
        CY	d	cipriota|cipriotas
        CY	c	Nicósia
        CZ	n	Tchéquia|República Tcheca|República Checa|Chéquia
        CZ	d	tcheco|tchecos|tcheca|tchecas|checo|checos|checa|checas
        CZ	c	Praga
        DE	n	Alemanha
        DE	d	alemão|alemã|alemães|alemãos|alemãs|alemões|proalemão|proalemã|proalemães|proalemãos|proalemãs|proalemões|antialemão|antialemã|antialemães|antialemãos|antialemãs|antialemões|germano-
        DE	c	Berlim
        DJ	n	Djibuti
        DJ	d	djibutiano|djibutianos|djibutiana|djibutianas
        DJ	c	Djibouti City
        DK	n	Dinamarca
        DK	d	dinamarquês|dinamarquesa|dinamarqueses|dinamarquesas
        DK	c	Copenhague
        DM	n	Dominica
        DM	d	dominiquense|dominiquenses
        DO	n	República Dominicana
        DO	d	dominicano|dominicanos|dominicana|dominicanas
        DO	c	Santo Domingo
        DZ	n	Argélia
        DZ	d	argelino|argelinos|argelina|argelinas
        DZ	c	Argel
        EC	n	Equador
        EC	d	equatoriano|equatorianos|equatoriana|equatorianas
        EC	c	Quito
        EE	n	Estônia|Estónia
        EE	d	estoniano|estonianos|estoniana|estonianas|estónio|estónios|estónia|estónias|estônio|estônios|estônia|estônias
        EE	c	Tallinn
        EG	n	Egito|Egipto
        EG	d	egípcio|egípcios|egípcia|egípcias
        EG	c	Cairo
        EH	n	Saara Ocidental|Sara Ocidental|Sahara Ocidental
        EH	d	saarauí|saarauís|saharaui|saharauis|sarauí|sarauís|saraui|sarauis|sarauiss
        EH	c	El Aaiún
        ER	n	Eritreia
        ER	d	eritreu|eritreus|eritreia|eritreias
        ER	c	Asmara
        ES	n	Espanha
        ES	d	espanhol|espanhola|espanholas|espanhois
        ES	c	Madri
        ET	n	Etiópia
        ET	d	etíope|etíopes
        ET	c	Adis Abeba
        FI	n	Finlândia
        FI	d	finlandês|finlandesa|finlandeses|finlandesas
        FI	c	Helsinque
        FJ	n	Fiji
        FJ	d	fijiano|fijianos|fijiana|fijianas
        FJ	c	Suva
        FK	n	Ilhas Malvinas
        FM	n	Micronésia
        FM	d	micronésio|micronésios|micronésia|micronésias
        FM	c	Palikir
        FO	n	Ilhas Faroé
        FR	n	França
        FR	d	francês|francesa|franceses|francesas|profrancês|profrancesa|profranceses|profrancesas|antifrancês|antifrancesa|antifranceses|antifrancesas|franco-
        FR	c	Paris
        GA	n	Gabão
        GA	d	gabonês|gabonesa|gaboneses|gabonesas
        GA	c	Libreville
        GB	n	Reino Unido|Grã-Bretanha|Inglaterra|Escócia|País de Gales|Irlanda do Norte
        GB	d	britânico|britânicos|britânica|britânicas|probritânico|probritânicos|probritânica|probritânicas|antibritânico|antibritânicos|antibritânica|antibritânicas|inglês|inglesa|ingleses|inglesas|escocês|escocesa|escoceses|escocesas|galês|galesa|galeses|galesas|anglo-|norte-irlandês|norte-irlandesa|norte-irlandeses|norte-irlandesas
        GB	c	Londres
        GD	n	Granada
        GD	d	granadino|granadinos|granadina|granadinas
        GD	c	St George's
        GE	n	Geórgia
        GE	d	georgiano|georgianos|georgiana|georgianas
        GE	c	Tbilisi
        GF	n	Guiana Francesa
        GF	c	Caiena
        GG	n	Guernsey
        GH	n	Gana
        GH	d	ganês|ganesa|ganeses|ganesas
        GH	c	Acra
        GI	n	Gibraltar
        GL	n	Groenlândia|Gronelândia
        GL	c	Nuuk
        GM	n	Gâmbia
        GM	d	gambiano|gambianos|gambiana|gambianas
        GM	c	Banjul
        GN	n	Guiné
        GN	c	Conacri
        GP	n	Guadalupe
        GQ	n	Guiné Equatorial
        GQ	d	equato-guineense|equato-guineenses
        GQ	c	Malabo
        GR	n	Grécia|República Helénica|República Helênica
        GR	d	grego|gregos|grega|gregas|greco-
        GR	c	Atenas
        GS	n	Ilhas Geórgia do Sul e Sandwich do Sul|Geórgia do Sul|Geórgia do Sul e Ilhas Sandwich do Sul
        GT	n	Guatemala
        GT	d	guatemalteco|guatemaltecos|guatemalteca|guatemaltecas
        GT	c	Guatemala City
        GU	n	Guam
        GW	n	Guiné-Bissau
        GW	d	guineense|guineenses
        GW	c	Bissau
        GY	n	Guiana
        GY	d	guianense|guianenses
        GY	c	Georgetown
        HK	n	Hong Kong
        HK	d	honconguês|honconguesa|honcongueses|honconguesas
        HM	n	Ilhas Heard e McDonald|Ilha Heard
        HN	n	Honduras
        HN	d	hondurenho|hondurenhos|hondurenha|hondurenhas
        HN	c	Tegucigalpa
        HR	n	Croácia
        HR	d	croata|croatas
        HR	c	Zagreb
        HT	n	Haiti
        HT	d	haitiano|haitianos|haitiana|haitianas
        HT	c	Porto Príncipe
        HU	n	Hungria
        HU	d	húngaro|húngaros|húngara|húngaras
        HU	c	Budapeste
        ID	n	Indonésia
        ID	d	indonésio|indonésios|indonésia|indonésias
        ID	c	Jacarta
        IE	n	Irlanda
        IE	d	irlandês|irlandesa|irlandeses|irlandesas
        IE	c	Dublin
        IL	n	Israel
        IL	d	israelense|israelenses|proisraelense|proisraelenses|antiisraelense|antiisraelenses|israelita|israelitas|proisraelita|proisraelitas|antiisraelita|antiisraelitas|israelo-
        IL	c	Jerusalém|Tel Aviv
        IM	n	Ilha de Man
        IN	n	Índia
        IN	d	indiano|indianos|indiana|indianas
        IN	c	Nova Délhi|Nova Deli|Nova Delhi
        IO	n	Território Britânico do Oceano Índico
        IQ	n	Iraque
        IQ	d	iraquiano|iraquianos|iraquiana|iraquianas
        IQ	c	Bagdá
        IR	n	Irã|Irão
        IR	d	iraniano|iranianos|iraniana|iranianas|proiraniano|proiranianos|proiraniana|proiranianas|antiiraniano|antiiranianos|antiiraniana|antiiranianas|irano-
        IR	c	Teerã|Teerão
        IS	n	Islândia
        IS	d	islandês|islandesa|islandeses|islandesas
        IS	c	Reykjavík
        IT	n	Itália
        IT	d	italiano|italianos|italiana|italianas
        IT	c	Roma
        JE	n	Jersey
        JM	n	Jamaica
        JM	d	jamaicano|jamaicanos|jamaicana|jamaicanas
        JM	c	Kingston
        JO	n	Jordânia
        JO	d	jordaniano|jordanianos|jordaniana|jordanianas|jordano|jordanos|jordana|jordanas
        JO	c	Amã
        JP	n	Japão
        JP	d	japonês|japonesa|japoneses|japonesas|nipo-
        JP	c	Tóquio
        KE	n	Quênia|Quénia
        KE	d	queniano|quenianos|queniana|quenianas
        KE	c	Nairóbi
        KG	n	Quirguistão|Quirguízia|Quirgistão|Quirguizistão
        KG	d	quirguiz|quirguizs|quirguistanês|quirguistanesa|quirguistaneses|quirguistanesas
        KG	c	Bishkek
        KH	n	Camboja|Cambodja
        KH	d	cambojano|cambojanos|cambojana|cambojanas
        KH	c	Phnom Penh
        KI	n	Quiribati
        KI	d	quiribatiano|quiribatianos|quiribatiana|quiribatianas
        KI	c	Taraua
        KM	n	Comores
        KM	d	comorense|comorenses
        KM	c	Moroni
        KN	n	São Cristóvão e Névis|Saint Kitts e Nevis
        KN	c	Basseterre
        KP	n	Coreia do Norte|República Popular Democrática da Coreia|República Democrática Popular da Coreia
        KP	d	norte-coreano|norte-coreanos|norte-coreana|norte-coreanas
        KP	c	Pyongyang
        KR	n	Coreia do Sul|Coreia
        KR	d	sul-coreano|sul-coreanos|sul-coreana|sul-coreanas|coreano|coreanos|coreana|coreanas
        KR	c	Seul
        KW	n	Kuwait|Koweit
        KW	d	kuwaitiano|kuwaitianos|kuwaitiana|kuwaitianas
        KW	c	Kuwait City
        KY	n	Ilhas Cayman|Ilhas Caimão|Ilhas Caimã
        KZ	n	Cazaquistão
        KZ	d	cazaque|cazaques
        KZ	c	Astana
        LA	n	Laos
        LA	d	laosiano|laosianos|laosiana|laosianas
        LA	c	Vientiane
        LB	n	Líbano
        LB	d	libanês|libanesa|libaneses|libanesas
        LB	c	Beirute
        LC	n	Santa Lúcia
        LC	d	santa-lucense|santa-lucenses
        LC	c	Castries
        LI	n	Liechtenstein
        LI	d	liechtensteinense|liechtensteinenses
        LI	c	Vaduz
        LK	n	Sri Lanka|Ceilão
        LK	d	cingalês|cingalesa|cingaleses|cingalesas|srilanquês|srilanquesa|srilanqueses|srilanquesas
        LK	c	Colombo
        LR	n	Libéria
        LR	d	liberiano|liberianos|liberiana|liberianas
        LR	c	Monróvia
        LS	n	Lesoto
        LS	d	lesotiano|lesotianos|lesotiana|lesotianas|basoto|basotos|basota|basotas
        LS	c	Maseru
        LT	n	Lituânia
        LT	d	lituano|lituanos|lituana|lituanas
        LT	c	Vilnius
        LU	n	Luxemburgo
        LU	d	luxemburguês|luxemburguesa|luxemburgueses|luxemburguesas
        LU	c	Luxembourg City
        LV	n	Letônia|Letónia
        LV	d	letão|letã|letães|letãos|letãs|letões
        LV	c	Riga
        LY	n	Líbia
        LY	d	líbio|líbios|líbia|líbias
        LY	c	Trípoli
        MA	n	Marrocos
        MA	d	marroquino|marroquinos|marroquina|marroquinas
        MA	c	Rabat
        MC	n	Mônaco|Mónaco
        MC	d	monegasco|monegascos|monegasca|monegascas
        MD	n	Moldávia|Moldova
        MD	d	moldavo|moldavos|moldava|moldavas|moldávio|moldávios|moldávia|moldávias
        MD	c	Chisinau
        ME	n	Montenegro
        ME	d	montenegrino|montenegrinos|montenegrina|montenegrinas
        ME	c	Podgorica
        MF	n	São Martinho
        MG	n	Madagascar
        MG	d	malgaxe|malgaxes
        MG	c	Antananarivo
        MH	n	Ilhas Marshall
        MH	d	marshallino|marshallinos|marshallina|marshallinas
        MH	c	Majuro
        MK	n	Macedônia do Norte|Macedónia do Norte|Macedônia|Macedónia
        MK	d	macedônio|macedônios|macedônia|macedônias|macedónio|macedónios|macedónia|macedónias
        MK	c	Skopje
        ML	n	Mali
        ML	d	malinês|malinesa|malineses|malinesas|maliano|malianos|maliana|malianas
        ML	c	Bamako
        MM	n	Mianmar|Birmânia|Myanmar
        MM	d	birmanês|birmanesa|birmaneses|birmanesas
        MM	c	Naypyidaw|Naypyitaw
        MN	n	Mongólia
        MN	d	mongol|mongola|mongolas|mongois
        MN	c	Ulan Bator
        MO	n	Macau
        MO	d	macaense|macaenses
        MP	n	Ilhas Marianas do Norte
        MQ	n	Martinica
        MR	n	Mauritânia
        MR	d	mauritano|mauritanos|mauritana|mauritanas
        MR	c	Nouakchott
        MS	n	Montserrat|Monserrate
        MT	n	Malta
        MT	d	maltês|maltesa|malteses|maltesas
        MT	c	Valeta
        MU	n	Maurício|Maurícia|Maurícias|Ilhas Maurício
        MU	d	mauriciano|mauricianos|mauriciana|mauricianas
        MU	c	Port Louis
        MV	n	Maldivas
        MV	d	maldivo|maldivos|maldiva|maldivas
        MV	c	Malé
        MW	n	Malaui
        MW	d	malauiano|malauianos|malauiana|malauianas
        MW	c	Lilongwe
        MX	n	México|Estados Unidos Mexicanos|Estados Unidos do México
        MX	d	mexicano|mexicanos|mexicana|mexicanas
        MX	c	Cidade do México
        MY	n	Malásia
        MY	d	malaio|malaios|malaia|malaias|malásio|malásios|malásia|malásias
        MY	c	Kuala Lumpur
        MZ	n	Moçambique
        MZ	d	moçambicano|moçambicanos|moçambicana|moçambicanas
        MZ	c	Maputo
        NA	n	Namíbia
        NA	d	namibiano|namibianos|namibiana|namibianas
        NA	c	Windhoek
        NC	n	Nova Caledônia
        NC	c	Nouméa
        NE	n	Níger
        NE	d	nigerino|nigerinos|nigerina|nigerinas
        NE	c	Niamey
        NF	n	Ilha Norfolk
        NG	n	Nigéria
        NG	d	nigeriano|nigerianos|nigeriana|nigerianas
        NG	c	Abuja
        NI	n	Nicarágua
        NI	d	nicaraguense|nicaraguenses
        NI	c	Manágua
        NL	n	Países Baixos|Holanda
        NL	d	holandês|holandesa|holandeses|holandesas|neerlandês|neerlandesa|neerlandeses|neerlandesas
        NL	c	Amsterdã
        NO	n	Noruega
        NO	d	norueguês|norueguesa|noruegueses|norueguesas
        NO	c	Oslo
        NP	n	Nepal
        NP	d	nepalês|nepalesa|nepaleses|nepalesas
        NP	c	Katmandu
        NR	n	Nauru
        NR	d	nauruano|nauruanos|nauruana|nauruanas
        NU	n	Niue
        NZ	n	Nova Zelândia
        NZ	d	neozelandês|neozelandesa|neozelandeses|neozelandesas
        NZ	c	Wellington
        OM	n	Omã
        OM	d	omanense|omanenses
        OM	c	Mascate
        PA	n	Panamá
        PA	d	panamenho|panamenhos|panamenha|panamenhas
        PA	c	Panama City
        PE	n	Peru
        PE	d	peruano|peruanos|peruana|peruanas
        PE	c	Lima
        PF	n	Polinésia Francesa
        PG	n	Papua-Nova Guiné|Papua Nova Guiné
        PG	d	papuásio|papuásios|papuásia|papuásias
        PG	c	Port Moresby
        PH	n	Filipinas
        PH	d	filipino|filipinos|filipina|filipinas
        PH	c	Manila
        PK	n	Paquistão
        PK	d	paquistanês|paquistanesa|paquistaneses|paquistanesas
        PK	c	Islamabad
        PL	n	Polônia|Polónia
        PL	d	polaco|polacos|polaca|polacas|polonês|polonesa|poloneses|polonesas
        PL	c	Varsóvia
        PM	n	São Pedro e Miquelão|Saint Pierre e Miquelon|São Pedro e Miquelon
        PN	n	Ilhas Pitcairn
        PR	n	Porto Rico
        PR	c	San Juan
        PS	n	Palestina|Gaza|Faixa de Gaza|Cisjordânia
        PS	d	palestino|palestinos|palestina|palestinas|propalestino|propalestinos|propalestina|propalestinas|antipalestino|antipalestinos|antipalestina|antipalestinas|palestiniano|palestinianos|palestiniana|palestinianas
        PS	c	Ramallah|Ramala
        PT	n	Portugal
        PT	d	português|portuguesa|portugueses|portuguesas|luso-|luso|lusos|lusa|lusas|lusoss|lusass
        PT	c	Lisboa
        PW	n	Palau
        PW	d	palauense|palauenses
        PW	c	Ngerulmud
        PY	n	Paraguai
        PY	d	paraguaio|paraguaios|paraguaia|paraguaias
        PY	c	Assunção
        QA	n	Catar|Qatar
        QA	d	catariano|catarianos|catariana|catarianas|catari|cataris|qatari|qataris
        QA	c	Doha
        RE	n	Reunião
        RO	n	Romênia|Roménia
        RO	d	romeno|romenos|romena|romenas
        RO	c	Bucareste
        RS	n	Sérvia
        RS	d	=sérvio|=sérvia|=sérvios|=sérvias|=Sérvio|=Sérvios|=Sérvia|=Sérvias
        RS	c	Belgrado
        RU	n	Rússia
        RU	d	russo|russos|russa|russas|prorusso|prorrusso|prorussos|prorrussos|prorussa|prorrussa|prorussas|prorrussas|antirusso|antirrusso|antirussos|antirrussos|antirussa|antirrussa|antirussas|antirrussas|russo-
        RU	c	Moscou
        RW	n	Ruanda
        RW	d	ruandês|ruandesa|ruandeses|ruandesas
        RW	c	Kigali
        SA	n	Arábia Saudita
        SA	d	saudita|sauditas
        SA	c	Riade
        SB	n	Ilhas Salomão
        SB	d	salomonense|salomonenses
        SB	c	Honiara
        SC	n	Seicheles
        SC	d	seichelense|seichelenses
        SC	c	Victoria
        SD	n	Sudão
        SD	d	sudanês|sudanesa|sudaneses|sudanesas
        SD	c	Cartum
        SE	n	Suécia
        SE	d	sueco|suecos|sueca|suecas
        SE	c	Estocolmo
        SG	n	Singapura|Cingapura
        SG	d	singapuriano|singapurianos|singapuriana|singapurianas|singapurense|singapurenses
        SH	n	Santa Helena
        SI	n	Eslovênia|Eslovénia
        SI	d	esloveno|eslovenos|eslovena|eslovenas
        SI	c	Liubliana
        SJ	n	Svalbard e Jan Mayen
        SK	n	Eslováquia
        SK	d	eslovaco|eslovacos|eslovaca|eslovacas
        SK	c	Bratislava
        SL	n	Serra Leoa
        SL	d	serra-leonês|serra-leonesa|serra-leoneses|serra-leonesas
        SL	c	Freetown
        SM	n	San Marino|São Marino|São Marinho
        SM	d	samarinês|samarinesa|samarineses|samarinesas
        SN	n	Senegal
        SN	d	senegalês|senegalesa|senegaleses|senegalesas
        SN	c	Dakar
        SO	n	Somália
        SO	d	somali|somalis|somaliano|somalianos|somaliana|somalianas
        SO	c	Mogadíscio
        SR	n	Suriname
        SR	d	surinamês|surinamesa|surinameses|surinamesas
        SR	c	Paramaribo
        SS	n	Sudão do Sul
        SS	d	sul-sudanês|sul-sudanesa|sul-sudaneses|sul-sudanesas
        SS	c	Juba
        ST	n	São Tomé e Príncipe
        ST	d	são-tomense|são-tomenses
        ST	c	São Tomé
        SV	n	El Salvador
        SV	d	salvadorenho|salvadorenhos|salvadorenha|salvadorenhas
        SV	c	San Salvador
        SX	n	Sint Maarten
        SY	n	Síria
        SY	d	sírio|sírios|síria|sírias|prosírio|prosírios|prosíria|prosírias|antisírio|antisírios|antisíria|antisírias
        SY	c	Damasco
        SZ	n	Essuatíni|Suazilândia|Eswatini
        SZ	d	suazi|suazis
        SZ	c	Mbabane
        TC	n	Ilhas Turcas e Caicos|Ilhas Turks e Caicos|Turcas e Caicos
        TD	n	Chade
        TD	d	chadiano|chadianos|chadiana|chadianas
        TD	c	N’Djamena
        TF	n	Territórios Franceses do Sul
        TG	n	Togo
        TG	d	togolês|togolesa|togoleses|togolesas
        TG	c	Lomé
        TH	n	Tailândia
        TH	d	tailandês|tailandesa|tailandeses|tailandesas
        TH	c	Bangkok
        TJ	n	Tadjiquistão|Tajiquistão
        TJ	d	tadjique|tadjiques
        TJ	c	Duchambe
        TK	n	Tokelau|Toquelau
        TL	n	Timor-Leste|Timor Leste
        TL	d	timorense|timorenses
        TL	c	Dili
        TM	n	Turcomenistão|Turquemenistão
        TM	d	turcomano|turcomanos|turcomana|turcomanas|turcomeno|turcomenos|turcomena|turcomenas
        TM	c	Asgabate
        TN	n	Tunísia
        TN	d	tunisiano|tunisianos|tunisiana|tunisianas|tunisino|tunisinos|tunisina|tunisinas
        TN	c	Túnis
        TO	n	Tonga
        TO	d	tonganês|tonganesa|tonganeses|tonganesas
        TO	c	Nuku'alofa
        TR	n	Turquia
        TR	d	turco|turcos|turca|turcas|proturco|proturcos|proturca|proturcas|antiturco|antiturcos|antiturca|antiturcas
        TR	c	Ancara
        TT	n	Trinidad e Tobago
        TT	d	trinitário|trinitários|trinitária|trinitárias
        TT	c	Port of Spain
        TV	n	Tuvalu
        TV	d	tuvaluano|tuvaluanos|tuvaluana|tuvaluanas
        TV	c	Funafuti
        TW	n	Taiwan
        TW	d	taiwanês|taiwanesa|taiwaneses|taiwanesas
        TW	c	Taipei
        TZ	n	Tanzânia
        TZ	d	tanzaniano|tanzanianos|tanzaniana|tanzanianas
        TZ	c	Dodoma|Dar es Salaam
        UA	n	Ucrânia
        UA	d	ucraniano|ucranianos|ucraniana|ucranianas|proucraniano|proucranianos|proucraniana|proucranianas|antiucraniano|antiucranianos|antiucraniana|antiucranianas
        UA	c	Kiev
        UG	n	Uganda
        UG	d	ugandense|ugandenses
        UG	c	Kampala
        US	n	Estados Unidos|Estados Unidos da América|=EUA|=USA
        US	d	americano|americanos|americana|americanas|proamericano|proamericanos|proamericana|proamericanas|antiamericano|antiamericanos|antiamericana|antiamericanas|norte-americano|norte-americanos|norte-americana|norte-americanas|estadunidense|estadunidenses|americano-
        US	c	Washington
        UY	n	Uruguai
        UY	d	uruguaio|uruguaios|uruguaia|uruguaias
        UY	c	Montevidéu
        UZ	n	Uzbequistão
        UZ	d	uzbeque|uzbeques
        UZ	c	Tashkent
        VA	n	Cidade do Vaticano|Vaticano|Santa Sé
        VA	d	vaticano|vaticanos|vaticana|vaticanas
        VC	n	São Vicente e Granadinas
        VC	d	são-vicentino|são-vicentinos|são-vicentina|são-vicentinas
        VC	c	Kingstown
        VE	n	Venezuela
        VE	d	venezuelano|venezuelanos|venezuelana|venezuelanas
        VE	c	Caracas
        VG	n	Ilhas Virgens Britânicas|=ilhas Virgens Britânicas|=ilhas Virgens britânicas
        VI	n	Ilhas Virgens Americanas|Ilhas Virgens dos Estados Unidos|=ilhas Virgens Americanas|=ilhas Virgens americanas
        VN	n	Vietnã|Vietname
        VN	d	vietnamita|vietnamitas
        VN	c	Hanói
        VU	n	Vanuatu
        VU	d	vanuatuense|vanuatuenses
        VU	c	Port Vila
        WF	n	Wallis e Futuna
        WS	n	Samoa
        WS	d	samoano|samoanos|samoana|samoanas
        WS	c	Apia
        XK	n	Kosovo|Kossovo
        XK	d	kosovar|kosovars|kosovares|kosovaress
        XK	c	Pristina
        YE	n	Iêmen|Iémen
        YE	d	iemenita|iemenitas
        YE	c	Sanaa|Saná
        YT	n	Mayotte|Maiote
        ZA	n	África do Sul
        ZA	d	sul-africano|sul-africanos|sul-africana|sul-africanas
        ZA	c	Pretória|Cidade do Cabo
        ZM	n	Zâmbia
        ZM	d	zambiano|zambianos|zambiana|zambianas
        ZM	c	Lusaka
        ZW	n	Zimbábue
        ZW	d	zimbabuano|zimbabuanos|zimbabuana|zimbabuanas
        ZW	c	Harare
        GE	?	Geórgia	yes	Tbilisi|Tiblíssi|Cáucaso|Abecásia|Rússia|Armênia|Arménia	Atlanta|Trump|Biden|republicano|senador|governador|Flórida|Alabama|Carolina|<estado da|Estados Unidos|condado|EUA
        PE	?	Peru	yes	Lima|peruano|Andes|Boluarte	assado|Natal|forno|receita|ave|ceia|<o peru de
        CG	?	congolês|congolesa|congoleses|congolesas	no	Brazzaville|Sassou
        MF	?	São Martinho	name	ilha|ilhas|furacão|caribe|caraíbas|guadalupe|antilhas|irma|anguila|maarten
        MU	?	Maurício	name	ilha|ilhas|port louis|oceano índico|chagos
        """#
}
