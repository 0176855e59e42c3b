// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/pl.tsv; do not edit.
extension Gazetteer {
    static let pl = #"""
        -	x	Ameryka Łacińska|Ameryka Łacińsky|Ameryka Łaciński|Ameryka Łacińskę|Ameryka Łacińską|Ameryka Łacińskie|Ameryki Łacińskiej|Ameryce Łacińskiej|Ameryka Południowa|Ameryka Południowy|Ameryka Południowi|Ameryka Południowę|Ameryka Południową|Ameryka Południowie|Ameryki Południowej|Ameryka Północna|Ameryka Północny|Ameryka Północni|Ameryka Północnę|Ameryka Północną|Ameryka Północnie|Ameryki Północnej|Ocean Indyjski|Zatoka Meksykańska|Zatoka Meksykańsky|Zatoka Meksykański|Zatoka Meksykańskę|Zatoka Meksykańską|Zatoka Meksykańskie|Nowy Meksyk
        AD	n	Andora|Andory|Andori|Andorę|Andorą|Andorie
        AE	n	Zjednoczone Emiraty Arabskie
        AF	n	Afganistan|Afganistanu|Afganistanem|Afganistaniem|Afganistanowi|Afganistanie|Afganistana
        AF	c	Kabul|Kabulu|Kabulem|Kabuliem|Kabulowi|Kabulie|Kabula
        AG	n	Antigua i Barbuda|Antigua i Barbudy|Antigua i Barbudi|Antigua i Barbudę|Antigua i Barbudą|Antigua i Barbudie
        AI	n	Anguilla|Anguilly|Anguilli|Anguillę|Anguillą|Anguillie
        AL	n	Albania|Albanii|Albanię|Albanią|Albanio
        AL	c	Tirana|Tirany|Tirani|Tiranę|Tiraną|Tiranie
        AM	n	Armenia|Armenii|Armenię|Armenią|Armenio
        AM	c	Erywań
        AO	n	Angola|Angoly|Angoli|Angolę|Angolą|Angolie
        AO	c	Luanda|Luandy|Luandi|Luandę|Luandą|Luandie
        AQ	n	Antarktyda|Antarktydy|Antarktydi|Antarktydę|Antarktydą|Antarktydie
        AR	n	Argentyna|Argentyny|Argentyni|Argentynę|Argentyną|Argentynie
        AR	c	Buenos Aires
        AS	n	Samoa Amerykańskie
        AS	c	Pago Pago
        AT	n	Austria|Austrii|Austrię|Austrią|Austrio
        AT	c	Wiedeń
        AU	n	Australia|Australii|Australię|Australią|Australio
        AW	n	Aruba|Aruby|Arubi|Arubę|Arubą|Arubie
        AX	n	Wyspy Alandzkie
        AX	c	Maarianhamina|Maarianhaminy|Maarianhamini|Maarianhaminę|Maarianhaminą|Maarianhaminie
        AZ	n	Azerbejdżan|Azerbejdżanu|Azerbejdżanem|Azerbejdżaniem|Azerbejdżanowi|Azerbejdżanie|Azerbejdżana
        AZ	c	Baku
        BA	n	Bośnia i Hercegowina|Bośnia i Hercegowiny|Bośnia i Hercegowini|Bośnia i Hercegowinę|Bośnia i Hercegowiną|Bośnia i Hercegowinie
        BA	c	Sarajewo
        BB	n	Barbados|Barbadosu|Barbadosem|Barbadosiem|Barbadosowi|Barbadosie|Barbadosa
        BD	n	Bangladesz|Bangladeszu|Bangladeszem|Bangladesziem|Bangladeszowi|Bangladeszie|Bangladesza
        BD	c	Dhaka|Dhaky|Dhaki|Dhakę|Dhaką|Dhakie
        BE	n	Belgia|Belgii|Belgię|Belgią|Belgio
        BE	c	Bruksela|Bruksely|Brukseli|Brukselę|Brukselą|Brukselie
        BF	n	Burkina Faso
        BF	c	Wagadugu
        BG	n	Bułgaria|Bułgarii|Bułgarię|Bułgarią|Bułgario
        BG	c	Sofia|Sofii|Sofię|Sofią|Sofio
        BH	n	Bahrajn|Bahrajnu|Bahrajnem|Bahrajniem|Bahrajnowi|Bahrajnie|Bahrajna
        BI	n	Burundi
        BI	c	Bużumbura|Bużumbury|Bużumburi|Bużumburę|Bużumburą|Bużumburie
        BJ	n	Benin|Beninu|Beninem|Beniniem|Beninowi|Beninie|Benina
        BJ	c	Porto Novo
        BL	n	Saint-Barthélemy
        BM	n	Bermudy
        BN	n	Brunei
        BO	n	Boliwia|Boliwii|Boliwię|Boliwią|Boliwio
        BO	c	La Paz
        BQ	n	Niderlandy Karaibskie
        BR	n	Brazylia|Brazylii|Brazylię|Brazylią|Brazylio
        BS	n	Bahamy
        BS	c	Nassau
        BT	n	Bhutan|Bhutanu|Bhutanem|Bhutaniem|Bhutanowi|Bhutanie|Bhutana
        BT	c	Thimphu
        BV	n	Wyspa Bouveta|Wyspa Bouvety|Wyspa Bouveti|Wyspa Bouvetę|Wyspa Bouvetą|Wyspa Bouvetie
        BW	n	Botswana|Botswany|Botswani|Botswanę|Botswaną|Botswanie
        BW	c	Gaborone
        BY	n	Białoruś|Białorusi|Białorusią
        BY	d	białoruski|białoruskiego|białoruskiemu|białoruskim|białoruskich|białoruskimi|białoruską|białoruskie|białoruska|białoruskiej|białorusko|białoruscy
        BY	c	Mińsk|Mińsku|Mińskem|Mińskiem|Mińskowi|Mińskie|Mińska
        BZ	n	Belize
        CA	n	Kanada|Kanady|Kanadi|Kanadę|Kanadą|Kanadie
        CC	n	Wyspy Kokosowe
        CD	n	Demokratyczna Republika Konga|Demokratyczna Republika Kongy|Demokratyczna Republika Kongi|Demokratyczna Republika Kongę|Demokratyczna Republika Kongą|Demokratyczna Republika Kongie
        CD	c	Kinszasa|Kinszasy|Kinszasi|Kinszasę|Kinszasą|Kinszasie
        CF	n	Republika Środkowoafrykańska|Republika Środkowoafrykańsky|Republika Środkowoafrykański|Republika Środkowoafrykańskę|Republika Środkowoafrykańską|Republika Środkowoafrykańskie
        CF	c	Bangi
        CG	c	Brazzaville
        CH	n	Szwajcaria|Szwajcarii|Szwajcarię|Szwajcarią|Szwajcario
        CI	n	Côte d’Ivoire
        CK	n	Wyspy Cooka|Wyspy Cooky|Wyspy Cooki|Wyspy Cookę|Wyspy Cooką|Wyspy Cookie
        CL	n	Chile
        CL	c	Santiago
        CM	n	Kamerun|Kamerunu|Kamerunem|Kameruniem|Kamerunowi|Kamerunie|Kameruna
        CN	n	Chiny|Chin|Chinu|Chinem|Chiniem|Chinowi|Chinie|China|Chinach|Chinachu|Chinachem|Chinachiem|Chinachowi|Chinachie|Chinacha|Chinom|Chinomu|Chinomem|Chinomiem|Chinomowi|Chinomie|Chinoma|Chinami
        CN	d	chiński|chińskiego|chińskiemu|chińskim|chińskich|chińskimi|chińską|chińskie|chińska|chińskiej|chińsko|chińscy|Chińczyk|Chińczycy
        CN	c	Pekin|Pekinu|Pekinem|Pekiniem|Pekinowi|Pekinie|Pekina
        CO	n	Kolumbia|Kolumbii|Kolumbię|Kolumbią|Kolumbio
        CO	c	Bogota|Bogoty|Bogoti|Bogotę|Bogotą|Bogotie
        CR	n	Kostaryka|Kostaryky|Kostaryki|Kostarykę|Kostaryką|Kostarykie
        CU	n	Kuba|Kuby|Kubi|Kubę|Kubą|Kubie
        CU	c	Hawana|Hawany|Hawani|Hawanę|Hawaną|Hawanie
        CV	n	Republika Zielonego Przylądka|Republika Zielonego Przylądky|Republika Zielonego Przylądki|Republika Zielonego Przylądkę|Republika Zielonego Przylądką|Republika Zielonego Przylądkie
        CW	n	Curaçao
        CX	n	Wyspa Bożego Narodzenia|Wyspa Bożego Narodzenii|Wyspa Bożego Narodzenię|Wyspa Bożego Narodzenią|Wyspa Bożego Narodzenio
        CY	n	Cypr|Cypru|Cyprem|Cypriem|Cyprowi|Cyprie|Cypra
        CY	c	Nikozja|Nikozji|Nikozję|Nikozją|Nikozjo
        CZ	n	Czechy|Czech|Czechu|Czechem|Czechiem|Czechowi|Czechie|Czecha|Czechach|Czechachu|Czechachem|Czechachiem|Czechachowi|Czechachie|Czechacha
        CZ	d	czeski|czeskiego|czeskiemu|czeskim|czeskich|czeskimi|czeską|czeskie|czeska|czeskiej|czesko|czescy
        CZ	c	Praga|Pragy|Pragi|Pragę|Pragą|Pragie
        DE	n	Niemcy|Niemiec|Niemiecu|Niemiecem|Niemieciem|Niemiecowi|Niemiecie|Niemieca|Niemczech|Niemczechu|Niemczechem|Niemczechiem|Niemczechowi|Niemczechie|Niemczecha|Niemcom|Niemcomu|Niemcomem|Niemcomiem|Niemcomowi|Niemcomie|Niemcoma|Niemcami
        DE	d	niemiecki|niemieckiego|niemieckiemu|niemieckim|niemieckich|niemieckimi|niemiecką|niemieckie|niemiecka|niemieckiej|niemiecko|niemieccy
        DE	c	Berlin|Berlinu|Berlinem|Berliniem|Berlinowi|Berlinie|Berlina
        DJ	n	Dżibuti
        DK	n	Dania|Danii|Danię|Danią|Danio
        DK	c	Kopenhaga|Kopenhagy|Kopenhagi|Kopenhagę|Kopenhagą|Kopenhagie
        DM	n	Dominika|Dominiky|Dominiki|Dominikę|Dominiką|Dominikie
        DO	n	Dominikana|Dominikany|Dominikani|Dominikanę|Dominikaną|Dominikanie
        DO	c	Santo Domingo
        DZ	n	Algieria|Algierii|Algierię|Algierią|Algierio
        DZ	c	Algier|Algieru|Algierem|Algieriem|Algierowi|Algierie|Algiera
        EC	n	Ekwador|Ekwadoru|Ekwadorem|Ekwadoriem|Ekwadorowi|Ekwadorie|Ekwadora
        EE	n	Estonia|Estonii|Estonię|Estonią|Estonio
        EE	c	Tallin|Tallinu|Tallinem|Talliniem|Tallinowi|Tallinie|Tallina
        EG	n	Egipt|Egiptu|Egiptem|Egiptiem|Egiptowi|Egiptie|Egipta|Egipcie
        EG	d	egipski|egipskiego|egipskiemu|egipskim|egipskich|egipskimi|egipską|egipskie|egipska|egipskiej|egipsko|egipscy
        EG	c	Kair|Kairu|Kairem|Kairiem|Kairowi|Kairie|Kaira
        EH	n	Sahara Zachodnia|Sahara Zachodnii|Sahara Zachodnię|Sahara Zachodnią|Sahara Zachodnio
        EH	c	Al-Ujun|Al-Ujunu|Al-Ujunem|Al-Ujuniem|Al-Ujunowi|Al-Ujunie|Al-Ujuna
        ER	n	Erytrea|Erytrey|Erytrei|Erytreę|Erytreą|Erytreie
        ER	c	Asmara|Asmary|Asmari|Asmarę|Asmarą|Asmarie
        ES	n	Hiszpania|Hiszpanii|Hiszpanię|Hiszpanią|Hiszpanio
        ES	c	Madryt|Madrytu|Madrytem|Madrytiem|Madrytowi|Madrytie|Madryta
        ET	n	Etiopia|Etiopii|Etiopię|Etiopią|Etiopio
        ET	c	Addis Abeba|Addis Abeby|Addis Abebi|Addis Abebę|Addis Abebą|Addis Abebie
        FI	n	Finlandia|Finlandii|Finlandię|Finlandią|Finlandio
        FI	c	Helsinki
        FJ	n	Fidżi
        FK	n	Falklandy
        FM	n	Mikronezja|Mikronezji|Mikronezję|Mikronezją|Mikronezjo
        FO	n	Wyspy Owcze
        FR	n	Francja|Francji|Francję|Francją|Francjo
        FR	d	francuski|francuskiego|francuskiemu|francuskim|francuskich|francuskimi|francuską|francuskie|francuska|francuskiej|francusko|francuscy|Francuz|Francuzi
        FR	c	Paryż|Paryżu|Paryżem|Paryżiem|Paryżowi|Paryżie|Paryża|Paryży|Paryżi|Paryżę|Paryżą
        GA	n	Gabon|Gabonu|Gabonem|Gaboniem|Gabonowi|Gabonie|Gabona
        GA	c	Libreville
        GB	n	Wielka Brytania|Wielka Brytanii|Wielka Brytanię|Wielka Brytanią|Wielka Brytanio|Wielkiej Brytanii|Wielką Brytanię|Wielką Brytanią|Anglia|Anglii|Anglię|Anglią|Anglio
        GB	d	brytyjski|brytyjskiego|brytyjskiemu|brytyjskim|brytyjskich|brytyjskimi|brytyjską|brytyjskie|brytyjska|brytyjskiej|brytyjsko|brytyjscy|Brytyjczyk|Brytyjczycy|angielski|angielskiego|angielskiemu|angielskim|angielskich|angielskimi|angielską|angielskie|angielska|angielskiej|angielsko|angielscy
        GB	c	Londyn|Londynu|Londynem|Londyniem|Londynowi|Londynie|Londyna
        GD	n	Grenada|Grenady|Grenadi|Grenadę|Grenadą|Grenadie
        GE	n	Gruzja|Gruzji|Gruzję|Gruzją|Gruzjo
        GE	c	Tbilisi
        GF	n	Gujana Francuska|Gujana Francusky|Gujana Francuski|Gujana Francuskę|Gujana Francuską|Gujana Francuskie
        GF	c	Kajenna|Kajenny|Kajenni|Kajennę|Kajenną|Kajennie
        GG	n	Guernsey
        GH	n	Ghana|Ghany|Ghani|Ghanę|Ghaną|Ghanie
        GH	c	Akra|Akry|Akri|Akrę|Akrą|Akrie
        GI	n	Gibraltar|Gibraltaru|Gibraltarem|Gibraltariem|Gibraltarowi|Gibraltarie|Gibraltara
        GL	n	Grenlandia|Grenlandii|Grenlandię|Grenlandią|Grenlandio
        GL	c	Nuuk|Nuuku|Nuukem|Nuukiem|Nuukowi|Nuukie|Nuuka
        GM	n	Gambia|Gambii|Gambię|Gambią|Gambio
        GM	c	Bandżul|Bandżulu|Bandżulem|Bandżuliem|Bandżulowi|Bandżulie|Bandżula
        GN	n	Gwinea|Gwiney|Gwinei|Gwineę|Gwineą|Gwineie
        GN	c	Konakry
        GP	n	Gwadelupa|Gwadelupy|Gwadelupi|Gwadelupę|Gwadelupą|Gwadelupie
        GQ	n	Gwinea Równikowa|Gwinea Równikowy|Gwinea Równikowi|Gwinea Równikowę|Gwinea Równikową|Gwinea Równikowie
        GQ	c	Malabo
        GR	n	Grecja|Grecji|Grecję|Grecją|Grecjo
        GR	c	Ateny
        GS	n	Georgia Południowa i Sandwich Południowy
        GT	n	Gwatemala|Gwatemaly|Gwatemali|Gwatemalę|Gwatemalą|Gwatemalie
        GU	n	Guam|Guamu|Guamem|Guamiem|Guamowi|Guamie|Guama
        GW	n	Gwinea Bissau
        GW	c	Bissau
        GY	n	Gujana|Gujany|Gujani|Gujanę|Gujaną|Gujanie
        HK	n	Hongkong|Hongkongu|Hongkongem|Hongkongiem|Hongkongowi|Hongkongie|Hongkonga
        HM	n	Wyspy Heard i McDonalda|Wyspy Heard i McDonaldy|Wyspy Heard i McDonaldi|Wyspy Heard i McDonaldę|Wyspy Heard i McDonaldą|Wyspy Heard i McDonaldie
        HN	n	Honduras|Hondurasu|Hondurasem|Hondurasiem|Hondurasowi|Hondurasie|Hondurasa
        HN	c	Tegucigalpa|Tegucigalpy|Tegucigalpi|Tegucigalpę|Tegucigalpą|Tegucigalpie
        HR	n	Chorwacja|Chorwacji|Chorwację|Chorwacją|Chorwacjo
        HR	c	Zagrzeb|Zagrzebu|Zagrzebem|Zagrzebiem|Zagrzebowi|Zagrzebie|Zagrzeba
        HT	n	Haiti
        HT	c	Port-au-Prince
        HU	n	Węgry|Węgier|Węgieru|Węgierem|Węgieriem|Węgierowi|Węgierie|Węgiera|Węgrzech|Węgrzechu|Węgrzechem|Węgrzechiem|Węgrzechowi|Węgrzechie|Węgrzecha
        HU	d	węgierski|węgierskiego|węgierskiemu|węgierskim|węgierskich|węgierskimi|węgierską|węgierskie|węgierska|węgierskiej|węgiersko|węgierscy
        HU	c	Budapeszt|Budapesztu|Budapesztem|Budapesztiem|Budapesztowi|Budapesztie|Budapeszta
        ID	n	Indonezja|Indonezji|Indonezję|Indonezją|Indonezjo
        ID	c	Dżakarta|Dżakarty|Dżakarti|Dżakartę|Dżakartą|Dżakartie
        IE	n	Irlandia|Irlandii|Irlandię|Irlandią|Irlandio
        IE	c	Dublin|Dublinu|Dublinem|Dubliniem|Dublinowi|Dublinie|Dublina
        IL	n	Izrael|Izraelu|Izraelem|Izraeliem|Izraelowi|Izraelie|Izraela
        IL	d	izraelski|izraelskiego|izraelskiemu|izraelskim|izraelskich|izraelskimi|izraelską|izraelskie|izraelska|izraelskiej|izraelsko|izraelscy|Izraelczycy
        IL	c	Jerozolima|Jerozolimy|Jerozolimi|Jerozolimę|Jerozolimą|Jerozolimie
        IM	n	Wyspa Man
        IN	n	Indie
        IO	n	Brytyjskie Terytorium Oceanu Indyjskiego
        IQ	n	Irak|Iraku|Irakem|Irakiem|Irakowi|Irakie|Iraka
        IQ	d	iracki|irackiego|irackiemu|irackim|irackich|irackimi|iracką|irackie|iracka|irackiej|iracko|iraccy|irakijski|irakijskiego|irakijskiemu|irakijskim|irakijskich|irakijskimi|irakijską|irakijskie|irakijska|irakijskiej|irakijsko|irakijscy
        IQ	c	Bagdad|Bagdadu|Bagdadem|Bagdadiem|Bagdadowi|Bagdadie|Bagdada
        IR	n	Iran|Iranu|Iranem|Iraniem|Iranowi|Iranie|Irana
        IR	d	irański|irańskiego|irańskiemu|irańskim|irańskich|irańskimi|irańską|irańskie|irańska|irańskiej|irańsko|irańscy|Irańczyk|Irańczycy
        IR	c	Teheran|Teheranu|Teheranem|Teheraniem|Teheranowi|Teheranie|Teherana
        IS	n	Islandia|Islandii|Islandię|Islandią|Islandio
        IS	c	Reykjavik|Reykjaviku|Reykjavikem|Reykjavikiem|Reykjavikowi|Reykjavikie|Reykjavika
        IT	n	Włochy|Włoch|Włochu|Włochem|Włochiem|Włochowi|Włochie|Włocha|Włoszech|Włoszechu|Włoszechem|Włoszechiem|Włoszechowi|Włoszechie|Włoszecha
        IT	d	włoski|włoskiego|włoskiemu|włoskim|włoskich|włoskimi|włoską|włoskie|włoska|włoskiej|włosko|włoscy
        IT	c	Rzym|Rzymu|Rzymem|Rzymiem|Rzymowi|Rzymie|Rzyma
        JE	n	Jersey
        JM	n	Jamajka|Jamajky|Jamajki|Jamajkę|Jamajką|Jamajkie
        JO	n	Jordania|Jordanii|Jordanię|Jordanią|Jordanio
        JO	c	Amman|Ammanu|Ammanem|Ammaniem|Ammanowi|Ammanie|Ammana
        JP	n	Japonia|Japonii|Japonię|Japonią|Japonio
        JP	d	japoński|japońskiego|japońskiemu|japońskim|japońskich|japońskimi|japońską|japońskie|japońska|japońskiej|japońsko|japońscy
        JP	c	Tokio
        KE	n	Kenia|Kenii|Kenię|Kenią|Kenio
        KE	c	Nairobi
        KG	n	Kirgistan|Kirgistanu|Kirgistanem|Kirgistaniem|Kirgistanowi|Kirgistanie|Kirgistana
        KG	c	Biszkek|Biszkeku|Biszkekem|Biszkekiem|Biszkekowi|Biszkekie|Biszkeka
        KH	n	Kambodża|Kambodży|Kambodżi|Kambodżę|Kambodżą|Kambodżie
        KH	c	Phnom Penh
        KI	n	Kiribati
        KI	c	Tarawa|Tarawy|Tarawi|Tarawę|Tarawą|Tarawie
        KM	n	Komory
        KN	n	Saint Kitts i Nevis
        KP	n	Korea Północna|Korea Północny|Korea Północni|Korea Północnę|Korea Północną|Korea Północnie|Korei Północnej
        KP	c	Pjongjang|Pjongjangu|Pjongjangem|Pjongjangiem|Pjongjangowi|Pjongjangie|Pjongjanga
        KR	n	Korea Południowa|Korea Południowy|Korea Południowi|Korea Południowę|Korea Południową|Korea Południowie|Korei Południowej
        KR	c	Seul|Seulu|Seulem|Seuliem|Seulowi|Seulie|Seula
        KW	n	Kuwejt|Kuwejtu|Kuwejtem|Kuwejtiem|Kuwejtowi|Kuwejtie|Kuwejta
        KY	n	Kajmany
        KZ	n	Kazachstan|Kazachstanu|Kazachstanem|Kazachstaniem|Kazachstanowi|Kazachstanie|Kazachstana
        LA	n	Laos|Laosu|Laosem|Laosiem|Laosowi|Laosie|Laosa
        LA	c	Wientian|Wientianu|Wientianem|Wientianiem|Wientianowi|Wientianie|Wientiana
        LB	n	Liban|Libanu|Libanem|Libaniem|Libanowi|Libanie|Libana
        LB	c	Bejrut|Bejrutu|Bejrutem|Bejrutiem|Bejrutowi|Bejrutie|Bejruta
        LC	n	Saint Lucia|Saint Lucii|Saint Lucię|Saint Lucią|Saint Lucio
        LI	n	Liechtenstein|Liechtensteinu|Liechtensteinem|Liechtensteiniem|Liechtensteinowi|Liechtensteinie|Liechtensteina
        LI	c	Vaduz|Vaduzu|Vaduzem|Vaduziem|Vaduzowi|Vaduzie|Vaduza
        LK	n	Sri Lanka|Sri Lanky|Sri Lanki|Sri Lankę|Sri Lanką|Sri Lankie
        LK	c	Kolombo
        LR	n	Liberia|Liberii|Liberię|Liberią|Liberio
        LR	c	Monrovia|Monrovii|Monrovię|Monrovią|Monrovio
        LS	n	Lesotho
        LS	c	Maseru
        LT	n	Litwa|Litwy|Litwi|Litwę|Litwą|Litwie
        LT	d	litewski|litewskiego|litewskiemu|litewskim|litewskich|litewskimi|litewską|litewskie|litewska|litewskiej|litewsko|litewscy
        LT	c	Wilno
        LU	n	Luksemburg|Luksemburgu|Luksemburgem|Luksemburgiem|Luksemburgowi|Luksemburgie|Luksemburga
        LV	n	Łotwa|Łotwy|Łotwi|Łotwę|Łotwą|Łotwie
        LV	c	Ryga|Rygy|Rygi|Rygę|Rygą|Rygie
        LY	n	Libia|Libii|Libię|Libią|Libio
        LY	c	Trypolis|Trypolisu|Trypolisem|Trypolisiem|Trypolisowi|Trypolisie|Trypolisa
        MA	n	Maroko
        MC	n	Monako
        MD	n	Mołdawia|Mołdawii|Mołdawię|Mołdawią|Mołdawio
        MD	c	Kiszyniów|Kiszyniówu|Kiszyniówem|Kiszyniówiem|Kiszyniówowi|Kiszyniówie|Kiszyniówa
        ME	n	Czarnogóra|Czarnogóry|Czarnogóri|Czarnogórę|Czarnogórą|Czarnogórie
        ME	c	Podgorica|Podgoricy|Podgorici|Podgoricę|Podgoricą|Podgoricie
        MF	n	Saint-Martin|Saint-Martinu|Saint-Martinem|Saint-Martiniem|Saint-Martinowi|Saint-Martinie|Saint-Martina
        MG	n	Madagaskar|Madagaskaru|Madagaskarem|Madagaskariem|Madagaskarowi|Madagaskarie|Madagaskara
        MG	c	Antananarywa|Antananarywy|Antananarywi|Antananarywę|Antananarywą|Antananarywie
        MH	n	Wyspy Marshalla|Wyspy Marshally|Wyspy Marshalli|Wyspy Marshallę|Wyspy Marshallą|Wyspy Marshallie
        MH	c	Majuro
        MK	n	Macedonia Północna|Macedonia Północny|Macedonia Północni|Macedonia Północnę|Macedonia Północną|Macedonia Północnie
        MK	c	Skopje
        ML	n	Mali
        ML	c	Bamako
        MM	n	Mjanma|Mjanmy|Mjanmi|Mjanmę|Mjanmą|Mjanmie|Birma|Birmy|Birmi|Birmę|Birmą|Birmie
        MN	n	Mongolia|Mongolii|Mongolię|Mongolią|Mongolio
        MN	c	Ułan Bator
        MO	n	Makau
        MP	n	Mariany Północne
        MQ	n	Martynika|Martyniky|Martyniki|Martynikę|Martyniką|Martynikie
        MR	n	Mauretania|Mauretanii|Mauretanię|Mauretanią|Mauretanio
        MR	c	Nawakszut|Nawakszutu|Nawakszutem|Nawakszutiem|Nawakszutowi|Nawakszutie|Nawakszuta
        MS	n	Montserrat|Montserratu|Montserratem|Montserratiem|Montserratowi|Montserratie|Montserrata
        MT	n	Malta|Malty|Malti|Maltę|Maltą|Maltie
        MU	n	Mauritius|Mauritiusu|Mauritiusem|Mauritiusiem|Mauritiusowi|Mauritiusie|Mauritiusa
        MV	n	Malediwy
        MW	n	Malawi
        MX	n	Meksyk|Meksyku|Meksykem|Meksykiem|Meksykowi|Meksykie|Meksyka
        MX	c	Meksyk|Meksyku|Meksykem|Meksykiem|Meksykowi|Meksykie|Meksyka
        MY	n	Malezja|Malezji|Malezję|Malezją|Malezjo
        MY	c	Kuala Lumpur
        MZ	n	Mozambik|Mozambiku|Mozambikem|Mozambikiem|Mozambikowi|Mozambikie|Mozambika
        MZ	c	Maputo
        NA	n	Namibia|Namibii|Namibię|Namibią|Namibio
        NA	c	Windhuk|Windhuku|Windhukem|Windhukiem|Windhukowi|Windhukie|Windhuka
        NC	n	Nowa Kaledonia|Nowa Kaledonii|Nowa Kaledonię|Nowa Kaledonią|Nowa Kaledonio
        NC	c	Numea|Numey|Numei|Numeę|Numeą|Numeie
        NE	n	Niger|Nigeru|Nigerem|Nigeriem|Nigerowi|Nigerie|Nigera
        NE	c	Niamey
        NF	n	Norfolk|Norfolku|Norfolkem|Norfolkiem|Norfolkowi|Norfolkie|Norfolka
        NG	n	Nigeria|Nigerii|Nigerię|Nigerią|Nigerio
        NI	n	Nikaragua|Nikaraguy|Nikaragui|Nikaraguę|Nikaraguą|Nikaraguie
        NI	c	Managua|Managuy|Managui|Managuę|Managuą|Managuie
        NL	n	Holandia|Holandii|Holandię|Holandią|Holandio
        NL	c	Amsterdam|Amsterdamu|Amsterdamem|Amsterdamiem|Amsterdamowi|Amsterdamie|Amsterdama
        NO	n	Norwegia|Norwegii|Norwegię|Norwegią|Norwegio
        NO	c	Oslo
        NP	n	Nepal|Nepalu|Nepalem|Nepaliem|Nepalowi|Nepalie|Nepala
        NP	c	Katmandu
        NR	n	Nauru
        NU	n	Niue
        NZ	n	Nowa Zelandia|Nowa Zelandii|Nowa Zelandię|Nowa Zelandią|Nowa Zelandio
        OM	n	Oman|Omanu|Omanem|Omaniem|Omanowi|Omanie|Omana
        OM	c	Maskat|Maskatu|Maskatem|Maskatiem|Maskatowi|Maskatie|Maskata
        PA	n	Panama|Panamy|Panami|Panamę|Panamą|Panamie
        PE	n	Peru
        PE	c	Lima|Limy|Limi|Limę|Limą|Limie
        PF	n	Polinezja Francuska|Polinezja Francusky|Polinezja Francuski|Polinezja Francuskę|Polinezja Francuską|Polinezja Francuskie
        PG	n	Papua-Nowa Gwinea|Papua-Nowa Gwiney|Papua-Nowa Gwinei|Papua-Nowa Gwineę|Papua-Nowa Gwineą|Papua-Nowa Gwineie
        PG	c	Port Moresby
        PH	n	Filipiny
        PH	c	Manila|Manily|Manili|Manilę|Manilą|Manilie
        PK	n	Pakistan|Pakistanu|Pakistanem|Pakistaniem|Pakistanowi|Pakistanie|Pakistana
        PL	n	Polska|Polsky|Polski|Polskę|Polską|Polskie|Polsce|=RP
        PL	d	polski|polskiego|polskiemu|polskim|polskich|polskimi|polską|polskie|polska|polskiej|polsko|polscy|Polak|Polacy|Polaków
        PL	c	Warszawa|Warszawy|Warszawi|Warszawę|Warszawą|Warszawie
        PM	n	Saint-Pierre i Miquelon
        PN	n	Pitcairn|Pitcairnu|Pitcairnem|Pitcairniem|Pitcairnowi|Pitcairnie|Pitcairna
        PR	n	Portoryko
        PS	n	Palestyna|Palestyny|Palestyni|Palestynę|Palestyną|Palestynie|Gaza|Gazy|Gazi|Gazę|Gazą|Gazie|Strefa Gazy|Strefie Gazy|Strefy Gazy
        PS	d	palestyński|palestyńskiego|palestyńskiemu|palestyńskim|palestyńskich|palestyńskimi|palestyńską|palestyńskie|palestyńska|palestyńskiej|palestyńsko|palestyńscy|Palestyńczycy|Palestyńczyków
        PT	n	Portugalia|Portugalii|Portugalię|Portugalią|Portugalio
        PT	c	Lizbona|Lizbony|Lizboni|Lizbonę|Lizboną|Lizbonie
        PW	n	Palau
        PY	n	Paragwaj
        PY	c	Asunción|Asunciónu|Asunciónem|Asuncióniem|Asunciónowi|Asunciónie|Asuncióna
        QA	n	Katar|Kataru|Katarem|Katariem|Katarowi|Katarie|Katara
        RE	n	Reunion|Reunionu|Reunionem|Reunioniem|Reunionowi|Reunionie|Reuniona
        RO	n	Rumunia|Rumunii|Rumunię|Rumunią|Rumunio
        RO	c	Bukareszt|Bukaresztu|Bukaresztem|Bukaresztiem|Bukaresztowi|Bukaresztie|Bukareszta
        RS	n	Serbia|Serbii|Serbię|Serbią|Serbio
        RS	c	Belgrad|Belgradu|Belgradem|Belgradiem|Belgradowi|Belgradie|Belgrada
        RU	n	Rosja|Rosji|Rosję|Rosją|Rosjo|Federacja Rosyjska|Federacja Rosyjsky|Federacja Rosyjski|Federacja Rosyjskę|Federacja Rosyjską|Federacja Rosyjskie
        RU	d	rosyjski|rosyjskiego|rosyjskiemu|rosyjskim|rosyjskich|rosyjskimi|rosyjską|rosyjskie|rosyjska|rosyjskiej|rosyjsko|rosyjscy|Rosjanin|Rosjanie|Rosjan
        RU	c	Moskwa|Moskwy|Moskwi|Moskwę|Moskwą|Moskwie
        RW	n	Rwanda|Rwandy|Rwandi|Rwandę|Rwandą|Rwandie
        RW	c	Kigali
        SA	n	Arabia Saudyjska|Arabia Saudyjsky|Arabia Saudyjski|Arabia Saudyjskę|Arabia Saudyjską|Arabia Saudyjskie|Arabii Saudyjskiej|Arabię Saudyjską|Arabią Saudyjską
        SA	d	saudyjski|saudyjskiego|saudyjskiemu|saudyjskim|saudyjskich|saudyjskimi|saudyjską|saudyjskie|saudyjska|saudyjskiej|saudyjsko|saudyjscy
        SA	c	Rijad|Rijadu|Rijadem|Rijadiem|Rijadowi|Rijadie|Rijada
        SB	n	Wyspy Salomona|Wyspy Salomony|Wyspy Salomoni|Wyspy Salomonę|Wyspy Salomoną|Wyspy Salomonie
        SC	n	Seszele
        SD	n	Sudan|Sudanu|Sudanem|Sudaniem|Sudanowi|Sudanie|Sudana
        SD	c	Chartum|Chartumu|Chartumem|Chartumiem|Chartumowi|Chartumie|Chartuma
        SE	n	Szwecja|Szwecji|Szwecję|Szwecją|Szwecjo
        SE	c	Sztokholm|Sztokholmu|Sztokholmem|Sztokholmiem|Sztokholmowi|Sztokholmie|Sztokholma
        SG	n	Singapur|Singapuru|Singapurem|Singapuriem|Singapurowi|Singapurie|Singapura
        SH	n	Wyspa Świętej Heleny
        SI	n	Słowenia|Słowenii|Słowenię|Słowenią|Słowenio
        SI	c	Lublana|Lublany|Lublani|Lublanę|Lublaną|Lublanie
        SJ	n	Svalbard i Jan Mayen
        SK	n	Słowacja|Słowacji|Słowację|Słowacją|Słowacjo
        SK	c	Bratysława|Bratysławy|Bratysławi|Bratysławę|Bratysławą|Bratysławie
        SL	n	Sierra Leone
        SL	c	Freetown|Freetownu|Freetownem|Freetowniem|Freetownowi|Freetownie|Freetowna
        SM	n	San Marino
        SN	n	Senegal|Senegalu|Senegalem|Senegaliem|Senegalowi|Senegalie|Senegala
        SN	c	Dakar|Dakaru|Dakarem|Dakariem|Dakarowi|Dakarie|Dakara
        SO	n	Somalia|Somalii|Somalię|Somalią|Somalio
        SO	c	Mogadiszu
        SR	n	Surinam|Surinamu|Surinamem|Surinamiem|Surinamowi|Surinamie|Surinama
        SR	c	Paramaribo
        SS	n	Sudan Południowy
        SS	c	Dżuba|Dżuby|Dżubi|Dżubę|Dżubą|Dżubie
        ST	n	Wyspy Świętego Tomasza i Książęca|Wyspy Świętego Tomasza i Książęcy|Wyspy Świętego Tomasza i Książęci|Wyspy Świętego Tomasza i Książęcę|Wyspy Świętego Tomasza i Książęcą|Wyspy Świętego Tomasza i Książęcie
        ST	c	São Tomé
        SV	n	Salwador|Salwadoru|Salwadorem|Salwadoriem|Salwadorowi|Salwadorie|Salwadora
        SX	n	Sint Maarten
        SY	n	Syria|Syrii|Syrię|Syrią|Syrio
        SY	d	syryjski|syryjskiego|syryjskiemu|syryjskim|syryjskich|syryjskimi|syryjską|syryjskie|syryjska|syryjskiej|syryjsko|syryjscy
        SY	c	Damaszek|Damaszeku|Damaszekem|Damaszekiem|Damaszekowi|Damaszekie|Damaszeka
        SZ	n	Eswatini
        SZ	c	Mbabane
        TC	n	Turks i Caicos
        TD	n	Czad|Czadu|Czadem|Czadiem|Czadowi|Czadie|Czada
        TD	c	Ndżamena|Ndżameny|Ndżameni|Ndżamenę|Ndżameną|Ndżamenie
        TF	n	Francuskie Terytoria Południowe i Antarktyczne
        TG	n	Togo
        TG	c	Lomé
        TH	n	Tajlandia|Tajlandii|Tajlandię|Tajlandią|Tajlandio
        TH	c	Bangkok|Bangkoku|Bangkokem|Bangkokiem|Bangkokowi|Bangkokie|Bangkoka
        TJ	n	Tadżykistan|Tadżykistanu|Tadżykistanem|Tadżykistaniem|Tadżykistanowi|Tadżykistanie|Tadżykistana
        TJ	c	Duszanbe
        TK	n	Tokelau
        TL	n	Timor Wschodni
        TL	c	Dili
        TM	n	Turkmenistan|Turkmenistanu|Turkmenistanem|Turkmenistaniem|Turkmenistanowi|Turkmenistanie|Turkmenistana
        TM	c	Aszchabad|Aszchabadu|Aszchabadem|Aszchabadiem|Aszchabadowi|Aszchabadie|Aszchabada
        TN	n	Tunezja|Tunezji|Tunezję|Tunezją|Tunezjo
        TN	c	Tunis|Tunisu|Tunisem|Tunisiem|Tunisowi|Tunisie|Tunisa
        TO	n	Tonga|Tongy|Tongi|Tongę|Tongą|Tongie
        TR	n	Turcja|Turcji|Turcję|Turcją|Turcjo
        TR	d	turecki|tureckiego|tureckiemu|tureckim|tureckich|tureckimi|turecką|tureckie|turecka|tureckiej|turecko|tureccy|Turek|Turcy
        TR	c	Ankara|Ankary|Ankari|Ankarę|Ankarą|Ankarie
        TT	n	Trynidad i Tobago
        TT	c	Port-of-Spain|Port-of-Spainu|Port-of-Spainem|Port-of-Spainiem|Port-of-Spainowi|Port-of-Spainie|Port-of-Spaina
        TV	n	Tuvalu
        TV	c	Funafuti
        TW	n	Tajwan|Tajwanu|Tajwanem|Tajwaniem|Tajwanowi|Tajwanie|Tajwana
        TW	c	Tajpej
        TZ	n	Tanzania|Tanzanii|Tanzanię|Tanzanią|Tanzanio
        UA	n	Ukraina|Ukrainy|Ukraini|Ukrainę|Ukrainą|Ukrainie
        UA	d	ukraiński|ukraińskiego|ukraińskiemu|ukraińskim|ukraińskich|ukraińskimi|ukraińską|ukraińskie|ukraińska|ukraińskiej|ukraińsko|ukraińscy|Ukrainiec|Ukraińcy|Ukraińców
        UA	c	Kijów|Kijówu|Kijówem|Kijówiem|Kijówowi|Kijówie|Kijówa|Kijowa|Kijowy|Kijowi|Kijowę|Kijową|Kijowie
        UG	n	Uganda|Ugandy|Ugandi|Ugandę|Ugandą|Ugandie
        UG	c	Kampala|Kampaly|Kampali|Kampalę|Kampalą|Kampalie
        US	n	Stany Zjednoczone|=USA|Stanów Zjednoczonych|Stanom Zjednoczonym|Stanami Zjednoczonymi|Stanach Zjednoczonych|Ameryka|Ameryky|Ameryki|Amerykę|Ameryką|Amerykie
        US	d	amerykański|amerykańskiego|amerykańskiemu|amerykańskim|amerykańskich|amerykańskimi|amerykańską|amerykańskie|amerykańska|amerykańskiej|amerykańsko|amerykańscy|Amerykanin|Amerykanie|Amerykanów
        US	c	Waszyngton|Waszyngtonu|Waszyngtonem|Waszyngtoniem|Waszyngtonowi|Waszyngtonie|Waszyngtona
        UY	n	Urugwaj
        UY	c	Montevideo
        UZ	n	Uzbekistan|Uzbekistanu|Uzbekistanem|Uzbekistaniem|Uzbekistanowi|Uzbekistanie|Uzbekistana
        UZ	c	Taszkient|Taszkientu|Taszkientem|Taszkientiem|Taszkientowi|Taszkientie|Taszkienta
        VA	n	Watykan|Watykanu|Watykanem|Watykaniem|Watykanowi|Watykanie|Watykana
        VC	n	Saint Vincent i Grenadyny
        VE	n	Wenezuela|Wenezuely|Wenezueli|Wenezuelę|Wenezuelą|Wenezuelie
        VE	c	Caracas|Caracasu|Caracasem|Caracasiem|Caracasowi|Caracasie|Caracasa
        VG	n	Brytyjskie Wyspy Dziewicze
        VI	n	Wyspy Dziewicze Stanów Zjednoczonych
        VN	n	Wietnam|Wietnamu|Wietnamem|Wietnamiem|Wietnamowi|Wietnamie|Wietnama
        VU	n	Vanuatu
        WF	n	Wallis i Futuna|Wallis i Futuny|Wallis i Futuni|Wallis i Futunę|Wallis i Futuną|Wallis i Futunie
        WS	n	Samoa|Samoy|Samoi|Samoę|Samoą|Samoie
        WS	c	Apia|Apii|Apię|Apią|Apio
        XK	n	Kosowo
        YE	n	Jemen|Jemenu|Jemenem|Jemeniem|Jemenowi|Jemenie|Jemena
        YT	n	Majotta|Majotty|Majotti|Majottę|Majottą|Majottie
        ZA	n	Republika Południowej Afryki
        ZM	n	Zambia|Zambii|Zambię|Zambią|Zambio
        ZM	c	Lusaka|Lusaky|Lusaki|Lusakę|Lusaką|Lusakie
        ZW	n	Zimbabwe
        ZW	c	Harare
        """#
}
