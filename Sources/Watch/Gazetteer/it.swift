// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/it.tsv; do not edit.
extension Gazetteer {
    static let it = #"""
        -	x	America Latina|America del Sud|America del Nord|Sud America|Nord America|Nuovo Messico|oceano Indiano|Oceano Indiano|golfo del Messico|Golfo del Messico|Mar Cinese Meridionale|San Pietroburgo|influenza spagnola|chiave inglese|chiavi inglesi|zuppa inglese|giardino all'inglese|all'inglese|insalata russa|montagne russe|roulette russa|bagno turco|bagni turchi|fumare come un turco|testa di turco|coltellino svizzero|formaggio svizzero|ombre cinesi|inchiostro di China|inchiostro di china|scatole cinesi|quartiere cinese|pastore tedesco|pastori tedeschi|alano tedesco|pastore belga|porcellino d'India|porcellini d'India|fico d'India|fichi d'India|canna d'India|noce del Brasile|noci del Brasile|Panama Papers|cappello panama|canale di Panama|Canale di Panama|yogurt greco|mitologia greca|tragedia greca|levriero afgano|bulldog francese|bulldog inglese|insalata greca|lingua inglese|lingua francese|lingua italiana|in inglese|in francese|in italiano|in spagnolo|in tedesco|in russo|in cinese|parla inglese|parla italiano|corso di inglese|lezione di inglese|Sudamerica|Nordamerica|Centroamerica|America Centrale|America centrale|Coppa America|Capitan America|Nuova Inghilterra|Nuova Guinea|golfo di Guinea|Golfo di Guinea|golfo di Oman|Golfo di Oman|lago Ciad|delta del Niger|fiume Niger|fiume Congo|fiume Giordano|valle del Giordano|mar del Giappone|Giorgia Meloni|Tom Holland|Michael Jordan|Paris Hilton|Nazioni Unite|afroamericano|afroamericani|latinoamericano|latinoamericani|anglo-sassone|greco-romano|greco-romana|indo-pacifico|Giordano Bruno|Luca Giordano|Umberto Giordano|Filippo Giordano|Bruno Giordano|Monaco di Baviera|Bayern Monaco|Monaco 1860|alla turca|alla francese|all'italiana|fare il portoghese|fa il portoghese|fare i portoghesi|faceva il portoghese|fanno i portoghesi|montagna russa|ombra cinese|zuppe inglesi|patata americana|patate americane|teste di turco|fuma come un turco|fila indiana|matrioska russa|doccia scozzese|all'americana|alla svedese|quadro svedese|matriosche russe|tiro alla greca|alla greca|gatto persiano|caffè turco|fagiolini alla greca|noci brasiliane|pan di Spagna|Agence France-Presse|Agence France Presse|France-Presse|France Presse|France 24|France24|Stade de France|=Tedesco|=Indiana|Telecom Italia|caffè alla turca|indiani d'America|indiano d'America|Indiani d'America|nativi americani|nativo americano|nativa americana|chi russa|che russa|se russa|non russa|russa di notte|Teatro Argentina|Largo Argentina|Torre Argentina|Palau in Sardegna|in gallese|lingua gallese|Nuovo Galles del Sud|Galles del Sud|in una canadese|tenda canadese|tende canadesi|Cuba di Palermo|nel lettone|lettone dei genitori|lettone di mamma|serba un|serba il|serba rancore|serba ancora|si serba|Amaro Montenegro|amaro Montenegro|marito russa|Scala dei Turchi|Greco di Tufo|greco di Tufo|una greca dorata|greca dorata|Magna Grecia|San Giorgio dei Greci|Grecia Colmenares|Macedonia centrale|Macedonia Centrale|polacca aversana|polacche aversane|svizzere di manzo|svizzera di manzo|Svizzera Pesciatina|Enciclopedia Britannica|Fondaco dei Tedeschi|Quartieri Spagnoli|quartieri spagnoli|La spagnola del 1918|la spagnola del 1918|fanno il portoghese|fa l'indiano|fare l'indiano|fanno gli indiani|facendo l'indiano|indiani metropolitani|morra cinese|Mongolia Interna|nespolo del Giappone|stallo alla messicana|Stallo alla messicana|messicani di vitello|piccola Siria|in serbo|Corto Maltese|tra Cipro e Ottaviano|metro Cipro|stazione Cipro|giardini del Lussemburgo|Giardini del Lussemburgo|il Libanese di Romanzo|cedro del Libano|cedri del Libano|Piana degli Albanesi|maggioranza bulgara|maggioranze bulgare|percentuali bulgare|la CECA|La CECA|spalliera svedese|spalliere svedesi|Olandese volante|olandese volante|Indivia belga|indivia belga|Italia 1|corso Italia|Corso Italia|Il Francia|colombiane del 1992|vale un Perù|valgono un Perù|Armenia, nel dipartimento|Capo Verde, sul promontorio|promontorio di Capo Verde|Filippino Lippi|Palau, in Gallura|Palau in Gallura|provider Aruba|Aruba Spa|Aruba S.p.A.|La Moldava|la Moldava|Moldava a Praga|US Lecce|US Palermo|US Sassuolo|US Cremonese|US Triestina|US Catanzaro|US Avellino|l'US|L'US|colletto alla coreana|Mauriziano|ospedale Mauriziano|Azerbaigian Orientale|Azerbaigian orientale|Azerbaigian Occidentale|Azerbaigian occidentale|mamma li turchi|Mamma li Turchi|cosa turca|cose turche|prato all'inglese|filarsela all'inglese|crema inglese|febbre spagnola|castagno d'India|cavolo cinese|scatola cinese|in fila indiana|estate indiana|orologio svizzero|croce di Malta|Cavalieri di Malta|Ordine di Malta|macedonia di frutta|macedonia di verdure|Macedonia di frutta|=A Russi|=Da Bulgari|=da Bulgari|americano con ghiaccio|americano con molto ghiaccio|marocchino con cacao|canadese in riva|camicia alla coreana|Camicia alla coreana|bagno alla turca|gabinetto alla turca|ultimo giapponese nella giungla|Francia o Spagna purché|Usa lo smartphone|Usa il cellulare|Usa il telefono|si serviva una svizzera|svizzera con patatine|Ha fatto il portoghese|ha fatto il portoghese|fatto il portoghese|fatto i portoghesi|facendo il portoghese|hanno fatto i portoghesi|una svizzera con patatine|svizzera con insalata|facendo i portoghesi|marocchino con molto cacao|marocchino con poco cacao|un marocchino e un cornetto|insalate russe|insalate greche|yogurt greci|meringa italiana|meringa francese|meringa svizzera|caffè americano|caffè irlandese|caffè turchi|colazione inglese|colazione americana|creme inglesi|salsa olandese|salsa inglese|senape inglese|senape tedesca|pan brioche francese|toast francese|toast francesi|polpette svedesi|polpettine svedesi|gulasch ungherese|goulash ungherese|gulash ungherese|gallette danesi|biscotti danesi|cipolla francese|insalata belga|insalata di belga|radicchio e belga|indivie belghe|cicoria belga|cialda belga|cialde belghe|waffle belga|waffle belgi|gaufre belga|riso alla cubana|involtini vietnamiti|involtino cinese|ravioli cinesi|cavoli cinesi|verza cinese|broccolo cinese|rapa giapponese|curry thailandese|curry giapponese|maionese giapponese|frittata spagnola|tortilla spagnola|omelette spagnola|paella spagnola|delizie turche|delizia turca|rotolo svizzero|svizzere al sangue|svizzera al sangue|messicani in umido|messicano di vitello|noce brasiliana|pepe della Giamaica|pepe di Giamaica|pepe giamaicano|Americano e Negroni|cocktail Americano|aperitivo Americano|due marocchini e un caffè|marocchino e cornetto|bulldog inglesi|bulldog francesi|bulldog americano|bulldog americani|bouledogue francese|bouledogue francesi|cocker inglese|cocker spaniel inglese|cocker americano|setter inglese|setter inglesi|setter irlandese|setter irlandesi|setter scozzese|pointer inglese|pointer tedesco|bracco tedesco|bracchi tedeschi|bracco italiano|bracchi italiani|bracco ungherese|bracco francese|spinone italiano|spinoni italiani|segugio italiano|segugi italiani|segugio svizzero|volpino italiano|volpini italiani|levriero italiano|levriero inglese|levriero irlandese|levrieri irlandesi|levriero spagnolo|levriero russo|levrieri afgani|levriero polacco|levriero scozzese|alani tedeschi|dogo argentino|dogue argentino|mastino inglese|mastino spagnolo|pastore australiano|pastore svizzero bianco|bovaro svizzero|bovaro australiano|spitz tedesco|spitz tedesco nano|spitz giapponese|spitz finlandese|pinscher tedesco|pinscher austriaco|schnauzer tedesco|terrier irlandese|terrier scozzese|terrier australiano|terrier nero russo|terrier brasiliano|cane d'acqua portoghese|cane d'acqua spagnolo|cane d'acqua irlandese|cane nudo cinese|cane nudo messicano|cane nudo peruviano|crestato cinese|pitbull americano|jindo coreano|mau egiziano|blu di Russia|gatto blu di Russia|gatti blu di Russia|angora turco|gatto birmano|gatti birmani|sacro di Birmania|gatto sacro di Birmania|gatti sacri di Birmania|norvegese delle foreste|gatto norvegese|gatti norvegesi|gatto delle foreste norvegesi|norvegesi delle foreste|bobtail giapponese|bobtail americano|purosangue inglese|purosangue inglesi|puro sangue inglese|cavallo islandese|cavalli islandesi|pony gallese|pony islandese|quarter horse americano|trottatore francese|trottatore americano|trottatore italiano|trottatori francesi|cavallo belga da tiro|ariete nano olandese|coniglio olandese|ariete inglese|criceto russo|criceti russi|criceto siriano|criceti siriani|criceto cinese|gerbillo della Mongolia|gerbilli della Mongolia|oca del Canada|oche del Canada|oca canadese|oche canadesi|oca egiziana|oche egiziane|avvoltoio egiziano|capovaccaio egiziano|cobra egiziano|cobra indiano|mangusta indiana|pitone birmano|pitoni birmani|pitone indiano|rinoceronte indiano|rinoceronti indiani|elefante indiano|elefanti indiani|lupo messicano|lupi messicani|lupo etiope|lince canadese|lince del Canada|axolotl messicano|macaco giapponese|macachi giapponesi|granchio cinese|granchi cinesi|gambero americano|gamberi americani|gambero rosso americano|visone americano|visoni americani|alligatore americano|alligatori americani|coccodrillo americano|coccodrilli americani|coccodrillo cubano|bisonte americano|bisonti americani|bufalo americano|orso nero americano|orsi neri americani|aquila calva americana|rana toro americana|castoro americano|blatta americana|blatte americane|blatta tedesca|blatte tedesche|scarafaggio tedesco|scarafaggi tedeschi|scarafaggio americano|scarafaggi americani|vespa tedesca|calabrone giapponese|scarabeo giapponese|coleottero giapponese|coleotteri giapponesi|coccinella cinese|bruco americano|bruco americano del gelso|tartaruga greca|tartarughe greche|tartaruga russa|testuggine greca|testuggini greche|carpa giapponese|carpe giapponesi|carpe koi giapponesi|parrocchetto australiano|pappagallino australiano|calopsitta australiana|passero spagnolo|passera spagnola|pappagallo del Senegal|vipera del Gabon|pappagallo cenerino del Congo|canarino belga|maialino vietnamita|maialini vietnamiti|maiale vietnamita|maiali vietnamiti|ciliegio giapponese|ciliegi giapponesi|acero giapponese|aceri giapponesi|anemone giapponese|anemoni giapponesi|nespole del Giappone|nespola del Giappone|nespoli del Giappone|nespolo giapponese|nespole giapponesi|nespola giapponese|susino giapponese|susine giapponesi|ligustro giapponese|evonimo giapponese|caprifoglio giapponese|poligono giapponese|poligono del Giappone|quercia americana|querce americane|noce americano|vite americana|viti americane|uva americana|frassino americano|salice cinese|glicine cinese|glicine giapponese|olmo cinese|rosa cinese|ibisco cinese|lanterna cinese|lanterne cinesi|palma cinese|palma giapponese|edera inglese|rosa inglese|rose inglesi|lavanda inglese|lavanda francese|iris olandese|giacinto spagnolo|ginestra spagnola|ginestra di Spagna|menta marocchina|abete norvegese|abeti norvegesi|pino norvegese|pino austriaco|pino cileno|pino greco|abete greco|gelsomino cileno|gelsomino del Madagascar|pervinca del Madagascar|blatta del Madagascar|blatte del Madagascar|giglio peruviano|giglio del Perù|gigli del Perù|falso pepe del Perù|pepe del Perù|castagni d'India|castagne d'India|castagna d'India|ippocastano d'India|canne d'India|garofano d'India|garofani d'India|crisantemo indiano|lillà indiano|papavero d'Islanda|lichene islandese|lichene d'Islanda|muschio islandese|muschio irlandese|giuggiolo cinese|tè della Cina|peonia cinese|pioppo canadese|pioppi canadesi|pioppo del Canada|verga d'oro del Canada|quercia ungherese|farnetto ungherese|quercia turca|cerro turco|nocciolo turco|platano turco|manicure francese|treccia francese|trecce francesi|ceretta brasiliana|cerette brasiliane|stiratura brasiliana|stiratura giapponese|massaggio thailandese|massaggi thailandesi|massaggio svedese|massaggi svedesi|massaggio turco|ginnastica svedese|giardino inglese|giardini inglesi|giardino francese|giardini francesi|giardino giapponese|giardini giapponesi|giardino cinese|corno inglese|corni inglesi|chitarra spagnola|asta olandese|aste olandesi|biliardo francese|biliardo americano|poker americano|roulette francese|roulette americana|bacchette cinesi|tortura cinese|supplizio cinese|tortura cinese della goccia|oroscopo cinese|oroscopi cinesi|zodiaco cinese|astrologia cinese|matrioske russe|matriosca russa|bambola russa|bambole russe|gambetto lettone|gambetto danese|squat bulgaro|squat bulgari|affondi bulgari|affondo bulgaro|stacco rumeno|stacchi rumeni|stacco romeno|sacco bulgaro|jiu-jitsu brasiliano|jiu jitsu brasiliano|boxe thailandese|football americano|tango argentino|danza irlandese|danze irlandesi|puntualità svizzera|puntualità inglese|puntualità britannica|precisione svizzera|flemma inglese|flemma britannica|bacio francese|baci francesi|encefalite giapponese|febbre maltese|febbre emorragica argentina|sindrome cinese|punto inglese|uncinetto tunisino|punto tunisino|parquet ungherese|spina ungherese|spina francese|spina di pesce ungherese|posa a spina ungherese|parquet a spina francese|cotone egiziano|cucina americana|tovaglietta americana|tovagliette americane|tragedie greche|profilo greco|naso greco|croce greca|calende greche|alle calende greche|greco antico|latino e greco|greco e latino|versione di greco|insegnante di greco|prof di greco|liceo classico greco|dono dei greci|doni dei greci|fumava come un turco|fumano come turchi|fumo come un turco|fumi come un turco|bestemmia come un turco|bestemmiare come un turco|=Tu vuò fa' l'americano|=Tu vuo' fa' l'americano|fare gli indiani|fatto l'indiano|faceva l'indiano|faccio l'indiano|fai l'indiano|riserva indiana|riserve indiane|scioperi alla giapponese|l'ultimo dei giapponesi|morre cinesi|docce scozzesi|coltellini svizzeri|=Un americano a Parigi|=Un americano a Roma|=Un tranquillo americano|=Pastorale americana|=Il paziente inglese|=Paziente inglese|=L'appartamento spagnolo|=La donna del tenente francese|=Il falcone maltese|=L'ultimo re di Scozia|=Ultimo re di Scozia|=Il turco in Italia|=L'italiana in Algeri|=Dalla Russia con amore|=C'era una volta in America|=C'era una volta in Cina|=C'era una volta in Messico|=Il mio grosso grasso matrimonio greco|=Good Morning, Vietnam|=Good morning Vietnam|=Passaggio in India|=I ragazzi venuti dal Brasile|=Il sarto di Panama|=La Casa Russia|=Sinfonia italiana|=Sinfonia scozzese|=Requiem tedesco|=Un requiem tedesco|=Danze ungheresi|=Rapsodia ungherese|=Rapsodie ungheresi|=Rapsodia spagnola|=Marcia turca|=Suite francese|=Suite inglese|=Suite inglesi|=Concerto italiano|=Asterix in Belgio|=Tintin in Congo|=Tintin in America|=fratelli Russo|=Albanese ha detto|=relatrice Onu Albanese|=Ginevra Albanese|=attaccante Inglese|=bomber Inglese|=Curzio Maltese|=Mimmo Marocchino|=Argentina Altobelli|=Santa Teresa Gallura e Palau|=Arzachena e Palau|=comune di Palau|=traghetto per Palau|=Palau e La Maddalena|=Cuba alla Zisa|=Togo biscotti|=biscotti Togo|=Macao centro sociale|=centro sociale Macao|=Macao a Milano|=Teatro di Argentina|=via Francia|=corso Francia|=fermata Cipro|=via Cipro|=via Belgio|=via Panama|=Libia metro|=metro Libia|=Libia-Gondar|=stazione Libia|=via Ungheria|=largo Messico|=via Inghilterra|=corso Inghilterra|=via dei Greci|=via degli Spagnoli|=via dei Francesi|=via degli Inglesi|=via dei Tedeschi|=rione degli Spagnoli|=San Luigi dei Francesi|=San Giacomo degli Spagnoli|=Sant'Antonio dei Portoghesi|=San Stanislao dei Polacchi|=San Girolamo dei Croati|=cimitero degli Inglesi|=giardino inglese di Palermo|=fossa dei Greci|=Baia dei Turchi|=Torre dei Turchi|=San Demetrio degli Albanesi|=Santa Maria degli Inglesi|=isola degli Armeni|=San Lazzaro degli Armeni|=isola di San Lazzaro degli Armeni|=San Gregorio armeno|=Nuova Scozia|=Nuova Spagna|=Nuova Olanda|=Nuova Svezia|=Nuova Irlanda|=Nuova Francia|=Piccola Italia|=Piccola Russia|=Forza Italia|=Fratelli d'Italia|=Italia Viva|=Sinistra Italiana|=Noi con l'Italia|=Italia dei Valori|=Italia Oggi|=Radio Italia|=Radio Italia Live|=Sky Italia|=Il Giornale d'Italia|=Giornale d'Italia|=Bell'Italia|=Italia Nostra|=Autostrade per l'Italia|=Giro d'Italia|=Coppa Italia|=Mediaset Italia|=Air Malta|=Virgin Australia|=Air New Zealand|=Air Serbia|=Air Albania|=Aruba Ducati|=Aruba.it|=Aruba.it Racing|=Aruba Racing|=team Aruba|=data center Aruba|=pec Aruba|=Aruba Pec|=Montenegro amaro|=Gruppo Montenegro|=il cardinale Montenegro|=Colombia Britannica|=Usa e getta|=sindaco Russo|=sindaco Greco|=sindaco Turco|=sindaco Tedesco|=sindaco Albanese|=sindaco Francese|=sindaco Inglese|=sindaco Spagnolo|=sindaco Maltese|=sindaco Giordano|=sindaco Danese|=sindaco Polacco|=pm Russo|=pm Greco|=pm Turco|=pm Tedesco|=pm Albanese|=pm Francese|=pm Inglese|=pm Spagnolo|=pm Maltese|=pm Giordano|=pm Danese|=pm Polacco|=procuratore Russo|=procuratore Greco|=procuratore Turco|=procuratore Tedesco|=procuratore Albanese|=procuratore Francese|=procuratore Inglese|=procuratore Spagnolo|=procuratore Maltese|=procuratore Giordano|=procuratore Danese|=procuratore Polacco|=avvocato Russo|=avvocato Greco|=avvocato Turco|=avvocato Tedesco|=avvocato Albanese|=avvocato Francese|=avvocato Inglese|=avvocato Spagnolo|=avvocato Maltese|=avvocato Giordano|=avvocato Danese|=avvocato Polacco|=giudice Russo|=giudice Greco|=giudice Turco|=giudice Tedesco|=giudice Albanese|=giudice Francese|=giudice Inglese|=giudice Spagnolo|=giudice Maltese|=giudice Giordano|=giudice Danese|=giudice Polacco|=assessore Russo|=assessore Greco|=assessore Turco|=assessore Tedesco|=assessore Albanese|=assessore Francese|=assessore Inglese|=assessore Spagnolo|=assessore Maltese|=assessore Giordano|=assessore Danese|=assessore Polacco|=senatore Russo|=senatore Greco|=senatore Turco|=senatore Tedesco|=senatore Albanese|=senatore Francese|=senatore Inglese|=senatore Spagnolo|=senatore Maltese|=senatore Giordano|=senatore Danese|=senatore Polacco|=senatrice Russo|=senatrice Greco|=senatrice Turco|=senatrice Tedesco|=senatrice Albanese|=senatrice Francese|=senatrice Inglese|=senatrice Spagnolo|=senatrice Maltese|=senatrice Giordano|=senatrice Danese|=senatrice Polacco|=onorevole Russo|=onorevole Greco|=onorevole Turco|=onorevole Tedesco|=onorevole Albanese|=onorevole Francese|=onorevole Inglese|=onorevole Spagnolo|=onorevole Maltese|=onorevole Giordano|=onorevole Danese|=onorevole Polacco|=mister Russo|=mister Greco|=mister Turco|=mister Tedesco|=mister Albanese|=mister Francese|=mister Inglese|=mister Spagnolo|=mister Maltese|=mister Giordano|=mister Danese|=mister Polacco|=ministro Giordano|=comandante Giordano|=colonnello Giordano|=generale Giordano|=questore Russo|=questore Greco|=questore Turco|=questore Tedesco|=questore Albanese|=questore Francese|=questore Inglese|=questore Spagnolo|=questore Maltese|=questore Giordano|=questore Danese|=questore Polacco|=prefetto Russo|=prefetto Greco|=prefetto Turco|=prefetto Tedesco|=prefetto Albanese|=prefetto Francese|=prefetto Inglese|=prefetto Spagnolo|=prefetto Maltese|=prefetto Giordano|=prefetto Danese|=prefetto Polacco|=signor Russo|=signor Greco|=signor Turco|=signor Tedesco|=signor Albanese|=signor Francese|=signor Inglese|=signor Spagnolo|=signor Maltese|=signor Giordano|=signor Danese|=signor Polacco|=signora Russo|=signora Greco|=signora Turco|=signora Tedesco|=signora Albanese|=signora Francese|=signora Inglese|=signora Spagnolo|=signora Maltese|=signora Giordano|=signora Danese|=signora Polacco|=dottor Russo|=dottor Greco|=dottor Turco|=dottor Tedesco|=dottor Albanese|=dottor Francese|=dottor Inglese|=dottor Spagnolo|=dottor Maltese|=dottor Giordano|=dottor Danese|=dottor Polacco|=dottoressa Russo|=dottoressa Greco|=dottoressa Turco|=dottoressa Tedesco|=dottoressa Albanese|=dottoressa Francese|=dottoressa Inglese|=dottoressa Spagnolo|=dottoressa Maltese|=dottoressa Giordano|=dottoressa Danese|=dottoressa Polacco|=fratelli Giordano|=famiglia Russo|=famiglia Greco|=famiglia Turco|=famiglia Tedesco|=famiglia Albanese|=famiglia Francese|=famiglia Inglese|=famiglia Spagnolo|=famiglia Maltese|=famiglia Giordano|=famiglia Danese|=famiglia Polacco|=coniugi Russo|=coniugi Greco|=coniugi Turco|=coniugi Tedesco|=coniugi Albanese|=coniugi Francese|=coniugi Inglese|=coniugi Spagnolo|=coniugi Maltese|=coniugi Giordano|=coniugi Danese|=coniugi Polacco|=don Russo|=don Greco|=don Turco|=don Tedesco|=don Albanese|=don Francese|=don Inglese|=don Spagnolo|=don Maltese|=don Giordano|=don Danese|=don Polacco|=monsignor Russo|=monsignor Greco|=monsignor Turco|=monsignor Tedesco|=monsignor Albanese|=monsignor Francese|=monsignor Inglese|=monsignor Spagnolo|=monsignor Maltese|=monsignor Giordano|=monsignor Danese|=monsignor Polacco|=cardinale Russo|=cardinale Greco|=cardinale Turco|=cardinale Tedesco|=cardinale Albanese|=cardinale Francese|=cardinale Inglese|=cardinale Spagnolo|=cardinale Maltese|=cardinale Giordano|=cardinale Danese|=cardinale Polacco|=maestro Russo|=maestro Greco|=maestro Turco|=maestro Tedesco|=maestro Albanese|=maestro Francese|=maestro Inglese|=maestro Spagnolo|=maestro Maltese|=maestro Giordano|=maestro Danese|=maestro Polacco|=professor Russo|=professor Greco|=professor Turco|=professor Tedesco|=professor Albanese|=professor Francese|=professor Inglese|=professor Spagnolo|=professor Maltese|=professor Giordano|=professor Danese|=professor Polacco|=ingegner Russo|=ingegner Greco|=ingegner Turco|=ingegner Tedesco|=ingegner Albanese|=ingegner Francese|=ingegner Inglese|=ingegner Spagnolo|=ingegner Maltese|=ingegner Giordano|=ingegner Danese|=ingegner Polacco|=boss Russo|=boss Greco|=boss Turco|=boss Tedesco|=boss Albanese|=boss Francese|=boss Inglese|=boss Spagnolo|=boss Maltese|=boss Giordano|=boss Danese|=boss Polacco|=clan Russo|=clan Greco|=clan Turco|=clan Tedesco|=clan Albanese|=clan Francese|=clan Inglese|=clan Spagnolo|=clan Maltese|=clan Giordano|=clan Danese|=clan Polacco|=premier Albanese|=primo ministro Albanese|=relatrice Albanese|=Francesca Albanese|=Anthony Albanese|=Teatro Argentina|serba una sorpresa|serba sorprese|svizzere di vitello|svizzera di vitello|svizzere di pollo|anatra di Pechino|riso cinese|spaghetti cinesi|noodles cinesi|pera giapponese|melone giapponese|zucca giapponese|melanzana giapponese|cetriolo giapponese|patata dolce giapponese|cetrioli russi|torta russa|torta svedese|pan svedese|plum cake inglese|muffin inglesi|muffin inglese|roast beef inglese|salsa americana|torta americana|pancake americani|insalata americana|patate alla tedesca|pita greca|kebab turco|pizza turca|gelato turco|lokum turco|sandwich cubano|panino cubano|peperoncino messicano|peperoncini messicani|baguette francese|brioche francese|uova alla russa|uova scozzesi|uovo scozzese|crema irlandese|mule di Mosca|basilico thailandese|menta inglese|melissa moldava|fagioli di Spagna|fagiolo di Spagna|fagiolo spagnolo|zuppa cinese|baccalà alla portoghese|baccalà alla spagnola|pollo alla cubana|pollo all'indiana|ostriche giapponesi|ostrica giapponese|ostrica portoghese|vongola filippina|vongole filippine|vongola giapponese|testuggine egiziana|tartaruga palustre cinese|granchio blu americano|gambero turco|gamberi turchi|gambero della Louisiana americano|carpa cinese|carpe cinesi|pesce gatto americano|storione russo|storione cinese|anguilla giapponese|alga giapponese|alghe giapponesi|cimice americana|cimice giapponese|cimici americane|cimice cinese|calabrone cinese|vespa cinese|formica argentina|formiche argentine|punteruolo giapponese|tarlo asiatico cinese|tarlo giapponese|moscerino giapponese|zanzara giapponese|zanzara coreana|zanzare coreane|zanzare giapponesi|ifantria americana|cocciniglia giapponese|cocciniglia cinese|ragno brasiliano|ragno delle banane brasiliano|tarantola cilena|tarantola messicana|ape italiana|api italiane|salamandra gigante cinese|salamandra gigante giapponese|alligatore cinese|coccodrillo filippino|coccodrillo di Cuba|pitone delle rocce indiano|gerbillo egiziano|pipistrello egiziano|pipistrello brasiliano|pipistrelli messicani|scoiattolo americano|scoiattolo coreano|castoro canadese|castori canadesi|sciacallo egiziano|cervo giapponese|muntjak cinese|muntjak indiano|bruna svizzera|frisona italiana|frisona olandese|frisona canadese|pezzata rossa austriaca|cavallo norico austriaco|anatra corritrice indiana|anatre corritrici indiane|corritrice indiana|gallina olandese|tortora turca|tortora egiziana|quaglia giapponese|quaglie giapponesi|fagiano giapponese|fagiano coreano|fagiano mongolo|ibis egiziano|gru giapponese|gru giapponesi|fenicottero cileno|fenicotteri cileni|gabbiano armeno|maina indiana|usignolo del Giappone|usignoli del Giappone|diamante australiano|calopsite australiane|cocorita australiana|cocorite australiane|inseparabile del Malawi|parrocchetto cinese|parrocchetto indiano|cenerino del Congo|corgi gallese|welsh corgi gallese|spaniel giapponese|spaniel olandese|segugio serbo|segugio austriaco|segugio finlandese|segugio spagnolo|pointer inglesi|podenco portoghese|podengo portoghese|akita americano|akita giapponese|tosa giapponese|spitz svedese|spitz norvegese|lupo italiano|pastore olandese|pastori belgi|pastori australiani|gatto somalo|gatti somali|gatto egiziano|coniglio ariete francese|ariete francese|cavia peruviana|cavie peruviane|cavia inglese|abete canadese|abete serbo|abete rosso norvegese|acero americano|acero norvegese|acero turco|acero cinese|agrifoglio giapponese|agrifoglio cinese|aucuba giapponese|azalea giapponese|azalee giapponesi|azalea cinese|azalea olandese|bambù cinese|bambù giapponese|begonia cinese|betulla cinese|biancospino inglese|bosso cinese|bosso giapponese|camelia giapponese|camelie giapponesi|camelia cinese|castagno giapponese|castagno cinese|castagni giapponesi|catalpa cinese|cedro giapponese|cedro cinese|cipresso messicano|cipresso italiano|cipresso giapponese|clematide cinese|cotogno giapponese|cotogno cinese|cotogno portoghese|crisantemo cinese|crisantemo giapponese|erba di Spagna|eucalipto australiano|felce giapponese|frassino cinese|fucsia cilena|geranio inglese|giglio giapponese|girasole messicano|gelso cinese|gelso giapponese|gelsomino cinese|gelsomino spagnolo|hosta giapponese|iris giapponese|iris tedesco|iris siberiano russo|larice giapponese|larice polacco|lillà cinese|lillà ungherese|ligustro cinese|lino della Nuova Zelanda|spinacio della Nuova Zelanda|loietto inglese|magnolia cinese|magnolia giapponese|melo giapponese|menta giapponese|miscanto cinese|mughetto giapponese|noce giapponese|nocciolo cinese|olivello russo|olivo russo|olmo americano|olmo giapponese|palma messicana|palma del Senegal|palma di Madagascar|palma del Madagascar|palma del viaggiatore del Madagascar|palma del Cile|palma cilena|papavero islandese|passiflora brasiliana|peonia giapponese|peonie cinesi|petunia messicana|pero giapponese|pero cinese|pino coreano|pino giapponese|pino nero giapponese|pino nero austriaco|pino del Cile|platano americano|primula cinese|primula giapponese|quercia giapponese|quercia portoghese|rabarbaro cinese|rabarbaro brasiliano|robinia giapponese|rododendro cinese|rododendro irlandese|rose cinesi|rosa banksiana cinese|rosa scozzese|salvia messicana|salvia russa|sofora giapponese|sofora del Giappone|sorbo svedese|spirea giapponese|tiglio americano|tiglio argentato ungherese|timo spagnolo|timo portoghese|vite canadese|vite del Canada|vite vergine del Canada|zenzero giapponese|zelkova giapponese|fumare come turchi|bestemmiare come turchi|fuma come una turca|fumava come una turca|cose dei turchi|cose da turchi|cosa da turchi|roba da turchi|fare l'americano|facendo l'americano|per me è turco|parlo cinese|pazienza cinese|puntuale come uno svizzero|puntualità tedesca|humour inglese|humor inglese|umorismo inglese|prato inglese|punto svizzero|punto turco|nodo turco|punto norvegese|maglione norvegese|maglioni norvegesi|maglia islandese|gonna scozzese|gonne scozzesi|tessuto scozzese|camicia scozzese|quadri scozzesi|coperta scozzese|kilt scozzese|pizzo inglese|sangallo svizzero|pizzo di Bruxelles|merletto di Bruxelles|cavolini di Bruxelles|cavoletti di Bruxelles|cavolo di Bruxelles|collo alla coreana|pantaloni turchi|babbucce turche|sombrero messicano|tacco cubano|tacchi cubani|treccia olandese|trecce olandesi|treccia svizzera|manicure russa|manicure giapponese|unghie russe|ciglia russe|volume russo|frangia francese|caschetto francese|letto francese|turca intasata|finestra inglese|finestre inglesi|chiave svedese|presa tedesca|stufa svedese|sauna finlandese|saune finlandesi|candela svedese|torcia svedese|torce svedesi|lacca cinese|lanterna giapponese|porcellana cinese|vaso cinese|paravento cinese|paravento giapponese|abaco cinese|ombrellino cinese|ombrellini cinesi|biliardo inglese|ramino inglese|dama inglese|dama polacca|dama italiana|dama cinese|scacchi cinesi|difesa est indiana|nimzo indiana|gambetto scozzese|plank Copenaghen|squat spagnolo|alzata turca|alzate turche|tango finlandese|valzer inglese|danza ungherese|danze ungheresi|marcia turca|suite inglese|suite inglesi|suite francese|suite francesi|polacca di Chopin|polacche di Chopin|polacca in la bemolle|polacca eroica|corno francese|corni francesi|chitarra portoghese|cornamusa scozzese|cornamuse scozzesi|cornamusa irlandese|arpa irlandese|arpa celtica irlandese|cajón peruviano|sesta tedesca|sesta francese|sesta italiana|sesta svizzera|malattia olandese|mal francese|morbo francese|epidemia di spagnola|la spagnola uccise|morì di spagnola|morirono di spagnola|morto di spagnola|morta di spagnola|colpiti dalla spagnola|pandemia di spagnola|sindrome di Stoccolma|sindrome di Gerusalemme|sindrome di Parigi|sindrome di Lima|croci di Malta|cavaliere di Malta|febbre di Malta|croce scozzese|=Un lupo mannaro americano a Londra|=Un lupo mannaro americano a Parigi|=L'amico americano|=Ultimo tango a Parigi|=L'ultimo tango a Parigi|=Parigi o cara|=A 007, dalla Russia con amore|=Il cielo sopra Berlino|=Addio a Berlino|=Noi, i ragazzi dello zoo di Berlino|=I ragazzi dello zoo di Berlino|=Christiane F. - Noi, i ragazzi dello zoo di Berlino|=Roma città aperta|=Roma, città aperta|=Viaggio a Tokyo|=Tokyo Vice|=Tokyo Godfathers|=Tokyo Blues|=Mosca a New York|=Mosca non crede alle lacrime|=Un gentiluomo a Mosca|=Treno di notte per Lisbona|=L'inglese che salì la collina|=L'inglese che salì la collina e scese da una montagna|=Zorba il greco|=Alexis Zorba il greco|=Sinuhe l'egiziano|=Il principe d'Egitto|=Leggere Lolita a Teheran|=Taxi Teheran|=Lettere portoghesi|=Il turco napoletano|=Un turco napoletano|=La Cina è vicina|=Tutta colpa di Parigi|=Parigi è sempre Parigi|=Attacco al potere: Londra|=Sinfonia spagnola|=Rapsodia rumena|=Capriccio spagnolo|=Capriccio italiano|=Danze rumene|=Danze norvegesi|=Sinfonia di Praga|=Sinfonia Praga|=Parigi di Conte|=Messico e nuvole|=Amsterdam di Brel|=Spartak Mosca|=Lokomotiv Mosca|=Dinamo Mosca|=CSKA Mosca|=Torpedo Mosca|=Khimki Mosca|=Dinamo Kiev|=Dynamo Kiev|=Stella Rossa Belgrado|=Stella Rossa di Belgrado|=Partizan Belgrado|=Partizan di Belgrado|=Steaua Bucarest|=Rapid Bucarest|=Dinamo Bucarest|=Sparta Praga|=Slavia Praga|=Bohemians Praga|=Legia Varsavia|=Rapid Vienna|=Austria Vienna|=FC Copenaghen|=Sporting Lisbona|=Sporting di Lisbona|=Benfica Lisbona|=Benfica di Lisbona|=Atletico Madrid|=Atlético Madrid|=Real Madrid|=Estudiantes Madrid|=Panathinaikos Atene|=AEK Atene|=Olympiacos Atene|=Union Berlino|=Alba Berlino|=Dinamo Berlino|=Fuchse Berlino|=Lazio Roma|=Virtus Roma|=Ajax Amsterdam|=Maccabi Gerusalemme|=Beitar Gerusalemme|=Hapoel Gerusalemme|=Dinamo Tbilisi|=Dinamo Minsk|=Slovan Bratislava|=Ferencvaros Budapest|=Honved Budapest|=Ujpest Budapest|=Nacional Montevideo|=Peñarol Montevideo|=Alianza Lima|=LDU Quito|=América de Cali|=Club America|=Esperance Tunisi|=Espérance Tunisi|=Al Ahly Il Cairo|=Zalgiris Vilnius|=Rytas Vilnius|=Levski Sofia|=Lokomotiv Sofia|=Slavia Sofia|=Djurgarden Stoccolma|=AIK Stoccolma|=Filarmonica di Vienna|=Filarmonica di Berlino|=Sinfonica di Londra|=via Roma|=corso Belgio|=corso Svizzera|=corso Grecia|=corso Polonia|=quartiere Libia|=Isola dei Greci|=Piana dei Greci|=Vaccarizzo Albanese|=Santa Sofia|=Spezzano Albanese|=Giardino degli Inglesi|=teatro greco|=caffè Greco|=Chiesa dei Greci|=via dei Giapponesi|=via dei Portoghesi|=via dei Polacchi|=via dei Cinesi|=salita dei Turchi|=Punta dei Turchi|=Fossa dei Greci|=Lima (Ohio)|=Parigi (Texas)|=Londra (Ontario)|=Mosca (Idaho)|=Berlino (New Hampshire)|=Panama City, in Florida|=Panama City Beach|=La Paz, Baja California|=San José, in California|=Wellington, in Florida|=Victoria, in Columbia Britannica|=Piccola Armenia|=piccola Parigi|=Svizzera sassone|=Svizzera boema|=Svizzera francone|=Piccola Svizzera|=Roma antica|=Roma imperiale|=antica Roma|=terza Roma|=Gerusalemme celeste|=Nuova Gerusalemme|=Gerusalemme liberata|=La Gerusalemme liberata|=in via Roma|=in via Spagna|=in via Germania|=in via Grecia|=in via Austria|=in via Svizzera|=in via Olanda|=in via Danimarca|=in via Svezia|=in via Norvegia|=in via Finlandia|=in via Polonia|=in via Romania|=in via Bulgaria|=in via Albania|=in via Russia|=in via Ucraina|=in via Turchia|=in via Libano|=in via Siria|=in via Israele|=in via Palestina|=in via Egitto|=in via Libia|=in via Tunisia|=in via Algeria|=in via Marocco|=in via Etiopia|=in via Eritrea|=in via Somalia|=in via Giappone|=in via Cina|=in via India|=in via Brasile|=in via Argentina|=in via Messico|=in via Canada|=in via Cuba|=in via Perù|=in via Cile|=in via Australia|=in via Londra|=in via Parigi|=in via Berlino|=in via Madrid|=in via Lisbona|=in via Atene|=in via Vienna|=in via Praga|=in via Varsavia|=in via Budapest|=in via Sofia|=in via Bucarest|=in via Belgrado|=in via Mosca|=in via Bruxelles|=in via Amsterdam|=in via Copenaghen|=in via Oslo|=in via Stoccolma|=in via Dublino|=in via Tripoli|=in via Tunisi|=in via Algeri|=in via Asmara|=in via Mogadiscio|=in via Washington|=Sofia Coppola|=Sofia Boutella|=Sofia Kenin|=Sofia Goggia|=Sofia Richie|=Sofia Carson|=Sofia Vergara|=Sofía Vergara|=Miguel de la Madrid|=Lima Barreto|=Vienna Teng|=India Hicks|=India Walton|=Kenya Hara|=Kenya Barris|=Kenya Moore|=Kenya Grace|=Samoa Joe|=Booker T. Washington|=Washington Irving|=Maxine Hong Kingston|=Victoria Beckham|=Santiago Calatrava|=Santiago Giménez|=Georgia O'Keeffe|=Portugal. The Man|=Washington Post|=The Washington Post|=Washington Times|=Washington Examiner|=Bangkok Post|=Japan Times|=The Japan Times|=Korea Times|=Korea Herald|=Taipei Times|=New Zealand Herald|=Vogue Italia|=Vogue India|=Vogue México|=Forbes México|=Forbes Italia|=CNN Portugal|=CNN Chile|=CNN Indonesia|=Iran International|=Egypt Independent|=Sudan Tribune|=Libya Observer|=Libya Herald|=Kuwait Times|=Kathmandu Post|=Phnom Penh Post|=Buenos Aires Times|=Buenos Aires Herald|=Amazon Italia|=Google Italia|=Ikea Italia|=Microsoft Italia|=Carrefour Italia|=Carrefour Argentina|=Pirelli Italia|=Japan Tobacco|=Canada Goose|=Canada Dry|=Banque Bruxelles Lambert|=Groupe Bruxelles Lambert|=Austria Wien|=AS Roma|=América Mineiro|=Universidad de Chile|=Everton de Chile|=Washington Wizards|=Washington Capitals|=Washington Commanders|=Washington Nationals|=Washington Mystics|=Washington Spirit|=Ottawa Senators|=Wellington Phoenix|=Canberra Raiders|=CSKA Sofia|=FC Tokyo|=Tokyo Verdy|=Santiago Wanderers|=Santiago Morning|=Georgia Bulldogs|=Georgia Tech|=Vienna Capitals|=Budapest Honvéd|=Budapest Festival Orchestra|=Vienna Boys Choir|=Kyiv Independent|=The Kyiv Independent|=Kyiv Post|=Jakarta Post|=FC Seoul|tenente Colombo|Ivana Spagna|mali di stagione|mali di gola|mali della società|mali incurabili|mali del secolo|Cristoforo Colombo|ispettore Colombo|Furio Colombo|Gherardo Colombo|via Colombo|monsignor Colombo|uovo di Colombo|famiglia Colombo|fermata Spagna|Villa Malta|Villa Grecia|Villa Svizzera|Palazzo Malta|Tripoli bel suol d'amore|Bar Italia|bar Roma|Albergo Svizzera|Cinema Cuba|Cinema Giappone|Lido Panama|Bagno Cuba|Bagni Messico|Campeggio Kenya|Villaggio Svezia|Rione Giappone|Contrada Francia|borgo Egitto|frazione Egitto|frazione Russia|frazione Inghilterra|frazione Cina|località Corea|frazione Corea|quartiere Corea|rione Corea|villaggio Corea|frazione Malta|Torre del Greco|Brigida di Svezia|Elisabetta d'Ungheria|Elisabetta del Portogallo|Margherita di Scozia|Stefano d'Ungheria|Ladislao d'Ungheria|Anna d'Austria|Margherita d'Austria|Margherita d'Ungheria|Giovanni d'Austria|Maria Luisa d'Austria|Cristina di Svezia|San Patrizio d'Irlanda|San Nicola dei Greci|Sant'Atanasio dei Greci|Santa Maria dei Tedeschi|Santo Stefano degli Ungheresi|Fuga in Egitto|piaghe d'Egitto|Principe d'Egitto|cipolle d'Egitto|Italiana in Algeri|Turco in Italia|americano a Roma|americano a Parigi|Un marziano a Roma|Germania anno zero|paziente inglese|viaggio in Italia di Goethe|sarto di Panama|L'americano tranquillo|conte di Lussemburgo|vuò fà l'americano|Italia '61|L'Italiano di Toto Cutugno|Viva l'Italia di De Gregori|Sofia Loren|Sofia Raffaeli|regina Sofia|principessa Sofia|infanta Sofia|Lima Duarte|Georgia Viero|Georgia Taylor|=El Greco|Cosetta Greco|Buddy Greco|Gianrico Tedeschi|Radames Tedeschi|Carmine Russo|falcone maltese|febbri maltesi|cane maltese|cagnolino maltese|barboncino e un maltese|gioielli Bulgari|Bulgari Hotel|gioielleria Bulgari|maison Bulgari|collana Bulgari|Ginevra Bulgari|chiave a pappagallo inglese|seghetto svedese|graticola argentina|coppa danese|veneziana e danese|danese alla crema|danese alla cannella|treccina danese|chiffon americana|cheesecake americana|cookie americano|torta greca|biscotto inglese|biscotti inglesi|smoking inglese|zucca spagnola|cipolla di Spagna|ginepro cinese|rosa della Cina|rose della Cina|cavolo della Cina|cotogno del Giappone|kaki del Giappone|giglio turco|tulipano turco|basilico greco|alloro di Portogallo|lauro del Portogallo|caravella portoghese|lumaca spagnola|lumacone spagnolo|parrocchetto argentino|acero canadese|cimice coreana|cerambice cinese|cinipide cinese|porcellino vietnamita|staffordshire americano|scala quaranta americana|danze rumene|rapsodia spagnola|sinfonia scozzese|sinfonia italiana|taglio alla brasiliana|ceretta alla brasiliana|depilazione brasiliana|slip brasiliana|brasiliana e reggiseno|brasiliane in pizzo|slip alla brasiliana|canadese da montagna|canadese a due posti|canadese in campeggio|montare la canadese|piantare la canadese|gonnellino scozzese|plaid scozzese|tartan scozzese|colletto coreano|camicia coreana|collo coreano|giacca coreana|pigiama cinese|ballerine cinesi|stivali inglesi|sella inglese|trotto inglese|porta finestra francese|turca nel bagno|angolo cottura americano|ribalta americana|portafortuna cinese|grippe spagnola|sindrome del ristorante cinese|febbre emorragica coreana|il cane russa|russa tutta la notte|chi dorme russa|russa mentre dorme|serba memoria|serba la memoria|serba rancori|serba gelosamente|lettone matrimoniale|sul lettone|lettone dei nonni|lettoni matrimoniali|greca decorativa|decorata con una greca|la greca del generale|greca sul berretto|generale con la greca|greca del pavimento|polacca con crema|polacca con amarena|un marocchino e una brioche|un marocchino al bar|americano e un cornetto|americano, negroni|Americano e spritz|svizzera alla piastra|svizzere alla griglia|svizzera di pollo|belga brasata|belga al forno|belga grigliata|Congo Belga|Somalia italiana|Africa Orientale Italiana|Indocina francese|Somalia britannica|Marocco spagnolo|Guinea portoghese|India britannica|Indie Orientali olandesi|guerra civile spagnola|guerra civile americana|rivoluzione francese|Rivoluzione americana|sogno americano|austro-ungarico|Compagnia olandese delle Indie|US Grosseto|US Salernitana|US Ancona|US Livorno|US Pistoiese|US Vibonese|US Arzachena|Libertas Malta|Lisbona Story|Praga magica|primavera di Praga|defenestrazione di Praga|tutte le strade portano a Roma|Roma non fu fatta in un giorno|Roma non è stata costruita|Parigi val bene una messa|bere come un russo|Per me è cinese|sembra cinese|zia d'America|zii d'America|scoperta dell'America|San Marino in Campo|San Marino di Bentivoglio|San Marino di Carpi|Monaco benedettino|Monaco Franze|Del Monaco|giraffa Kenya|cagnolina India|cagna India|gatta Cina|cavalla India|cane Congo|cane Togo|cavallo Togo|cane Zambia|gattina Cuba|cagnolina Cuba|cucciolo Cuba|dirigibile Italia|transatlantico Italia|piroscafo Sudan|motonave Svizzera|battello Italia|battello Svizzera|Bulgari raddoppia|hotel Bulgari|anello Bulgari|gruppo Bulgari|un Americano e due Negroni|un Americano e un Negroni|traduttore dal inglese|traduttore dal francese|traduttore dal tedesco|traduttore dal italiano|traduttore dal portoghese|traduttore dal russo|traduttore dal cinese|traduttore dal giapponese|traduttore dal coreano|traduttore dal greco|traduttore dal spagnolo|traduttore dal turco|traduttore dal polacco|traduttore dal rumeno|traduttore dal romeno|traduttore dal ungherese|traduttore dal svedese|traduttore dal norvegese|traduttore dal danese|traduttore dal olandese|traduttore dal ucraino|traduttrice dal inglese|traduttrice dal francese|traduttrice dal tedesco|traduttrice dal italiano|traduttrice dal portoghese|traduttrice dal russo|traduttrice dal cinese|traduttrice dal giapponese|traduttrice dal coreano|traduttrice dal greco|traduttrice dal spagnolo|traduttrice dal turco|traduttrice dal polacco|traduttrice dal rumeno|traduttrice dal romeno|traduttrice dal ungherese|traduttrice dal svedese|traduttrice dal norvegese|traduttrice dal danese|traduttrice dal olandese|traduttrice dal ucraino|voto in portoghese|voto in giapponese|voto in coreano|voto in greco|voto in turco|voto in polacco|voto in rumeno|voto in romeno|voto in ungherese|voto in svedese|voto in norvegese|voto in danese|voto in olandese|voto in ucraino|testo in portoghese|testo in giapponese|testo in coreano|testo in greco|testo in turco|testo in polacco|testo in rumeno|testo in romeno|testo in ungherese|testo in svedese|testo in norvegese|testo in danese|testo in olandese|testo in ucraino|cantare in portoghese|cantare in giapponese|cantare in coreano|cantare in greco|cantare in turco|cantare in polacco|cantare in rumeno|cantare in romeno|cantare in ungherese|cantare in svedese|cantare in norvegese|cantare in danese|cantare in olandese|cantare in ucraino|scritto in portoghese|scritto in giapponese|scritto in coreano|scritto in greco|scritto in turco|scritto in polacco|scritto in rumeno|scritto in romeno|scritto in ungherese|scritto in svedese|scritto in norvegese|scritto in danese|scritto in olandese|scritto in ucraino|scrivere in portoghese|scrivere in giapponese|scrivere in coreano|scrivere in greco|scrivere in turco|scrivere in polacco|scrivere in rumeno|scrivere in romeno|scrivere in ungherese|scrivere in svedese|scrivere in norvegese|scrivere in danese|scrivere in olandese|scrivere in ucraino|un po' di inglese|un po' di francese|un po' di tedesco|un po' di italiano|un po' di portoghese|un po' di russo|un po' di cinese|un po' di giapponese|un po' di coreano|un po' di greco|un po' di spagnolo|un po' di turco|un po' di polacco|un po' di rumeno|un po' di romeno|un po' di ungherese|un po' di svedese|un po' di norvegese|un po' di danese|un po' di olandese|un po' di ucraino|abilitazione in portoghese|abilitazione in giapponese|abilitazione in coreano|abilitazione in greco|abilitazione in turco|abilitazione in polacco|abilitazione in rumeno|abilitazione in romeno|abilitazione in ungherese|abilitazione in svedese|abilitazione in norvegese|abilitazione in danese|abilitazione in olandese|abilitazione in ucraino|laurea in portoghese|laurea in giapponese|laurea in coreano|laurea in greco|laurea in turco|laurea in polacco|laurea in rumeno|laurea in romeno|laurea in ungherese|laurea in svedese|laurea in norvegese|laurea in danese|laurea in olandese|laurea in ucraino|laureata in portoghese|laureata in giapponese|laureata in coreano|laureata in greco|laureata in turco|laureata in polacco|laureata in rumeno|laureata in romeno|laureata in ungherese|laureata in svedese|laureata in norvegese|laureata in danese|laureata in olandese|laureata in ucraino|laureato in portoghese|laureato in giapponese|laureato in coreano|laureato in greco|laureato in turco|laureato in polacco|laureato in rumeno|laureato in romeno|laureato in ungherese|laureato in svedese|laureato in norvegese|laureato in danese|laureato in olandese|laureato in ucraino|=Mali minori|=Mali di testa|=Mali di schiena|=Mali e rimedi|=Mali estremi|=Malta e cemento|=MALTA FRESCA|=Malta cementizia|=Malta bastarda|=Malta di calce|=Malta idraulica|=Malta e mattoni|=Corea di Huntington|=Corea di Sydenham|=Panama in testa|=Panama bianco|=Bermuda e infradito|=Bermuda di jeans|=Bermuda di lino|=Bermuda e maglietta|=Bermuda e camicia|=Bermuda in denim|=Bermuda e sandali|=Monaco buddista|=Monaco tibetano|=Monaco cistercense|=Monaco eremita|=Monaco trappista|=Monaco e teologo|=Monaco ortodosso|=Monaco certosino|=Monaco camaldolese|=Turco Napoletano|=Colombo ha scoperto|=Colombo scoprì|=Colombo sbarcò|=Colombo e Magellano|=caravelle di Colombo|=caravella di Colombo|=statua di Colombo|=statue di Colombo|=Colombo e Vespucci|=monumento a Colombo|=viaggi di Colombo|=sulla Colombo|=La Colombo|=Colombo Day|=ponte Colombo|=scuola Colombo|=istituto Colombo|=Lima le unghie|=LIMA DA UNGHIE|=Lima da unghie|=Lima per unghie|=Lima il distacco|=Lima i dettagli|=Lima a batteria|=Riga dritta|=RIGA DRITTA|=Riga storta|=Riga di comando|=Riga di eyeliner|=Riga in mezzo|=Riga e squadra|=Riga laterale|=Riga dopo riga|=Riga per riga|=Riga l'auto|=Riga le auto|=RIGA LE AUTO|=Roma e Juventus|=Roma e Inter|=Inter e Roma|=Juve e Roma|=Roma e Juve|=Roma e Atalanta|=Roma e Fiorentina|=Roma-Lazio|=Lazio-Roma|=Juventus-Roma|=Inter-Roma|=Milan-Roma|=Roma-Inter|=Roma-Milan|=Roma-Juventus|=Roma-Atalanta|=Roma-Fiorentina|=Roma-Genoa|=Roma-Udinese|=Roma-Sassuolo|=Roma-Cremonese|=Atalanta-Roma|=Genoa-Roma|=Fiorentina-Roma|=Udinese-Roma|=Sassuolo-Roma|=Cremonese-Roma|=Serbo rancore|=Lettone e cuscini|=Lettone dei|=Russo tutte le notti|=russo tutte le notti|=Greca e fregi|=la greca da generale|=greca da generale|=greche da generale|=penna e la greca|=Polacca e cappuccino|=polacca e cappuccino|=Maltese smarrito|=maltese smarrito|=cagnolino, un maltese|=maltese e barboncino|=chihuahua e maltese|=maltesi e barboncini|=maltese bianco|=maltese toy|=incrocio maltese|=simil maltese|=Andrea Chénier di Giordano|=Fedora di Giordano|=Chénier di Giordano|=opera di Giordano|=Siberia di Giordano|=Bulgari presenta|=Bulgari lancia|=Bulgari apre|=Bulgari Serpenti|=Serpenti Bulgari|=collezione Bulgari|=ceo di Bulgari|=Bulgari e Cartier|=Cartier e Bulgari|=Tiffany e Bulgari|=Bulgari e Tiffany|=orologio Bulgari|=bracciale Bulgari|=borsa Bulgari|=profumo Bulgari|=testimonial Bulgari|=Fondazione Bulgari|=Belga e radicchio|=svizzera al piatto|=svizzere e patatine|=svizzere al piatto|=Svizzera e purè|=svizzera ai ferri|=svizzere ai ferri|=svizzera con purè|=svizzera e insalata|=svizzera in padella|=svizzere in padella|=hamburger e svizzere|=dal cinese sotto casa|=dal giapponese stasera|=cena dal giapponese|=Cena dal giapponese|=cena al giapponese|=cena dal cinese|=cena al cinese|=cenare al cinese|=mangiare cinese|=mangiare giapponese|=mangiare messicano|=mangiare indiano|=mangiare greco|=dai cinesi sotto casa|=cinesi sotto casa|=marocchino al bancone|=marocchini e due caffè|=cappuccino e marocchino|=marocchino e cappuccino|=caffè o un marocchino|=canadese nel bosco|=canadese e sacco a pelo|=tenda e canadese|=piazzò la canadese|=canadese da due|=dormire in canadese|=sacchi a pelo e canadesi|=veneziana e la danese|=la danese al bar|=coreana della camicia|=camicia con coreana|=Indiani e cowboy|=indiani e cowboy|=cowboy e indiani|=cowboy e gli indiani|=Giocare agli indiani|=giocare agli indiani|=giocavamo agli indiani|=giocano agli indiani|=capo indiano Toro|=penne da indiano|=tenda indiana|=tende indiane|=indiani Sioux|=indiani Apache|=indiani Navajo|=indiani Lakota|=indiani Cherokee|=indiani Hopi|=indiani Dakota|=indiani Cheyenne|=indiani Comanche|=indiani Mohawk|=indiani Seminole|=indiani Yanomami|=indiani pellerossa|=indiani dell'Amazzonia|=indiana d'America|=indiane d'America|=Portoghesi sul bus|=portoghesi sul bus|=portoghesi sui bus|=portoghesi sui treni|=portoghesi sull'autobus|=caccia ai portoghesi|=Caccia ai portoghesi|=lotta ai portoghesi|=stop ai portoghesi|=Stop ai portoghesi|=portoghesi senza biglietto|=multe ai portoghesi|=stretta sui portoghesi|=Figi e noci|=Anguilla marinata|=ANGUILLA E CAPITONE|=Anguilla e capitone|=Anguilla in umido|=Anguilla alla brace|=Anguilla fritta|=Anguilla affumicata|=Anguilla allo spiedo|=Anguilla europea|=Anguilla e polenta|=Anguilla di Comacchio|=Jersey di cotone|=Jersey di lana|=Jersey di seta|=Cairo patron|=Cairo Montenotte|=Cairo Editore|=Cairo Communication|=Cairo e Vagnati|=Cairo e Juric|=patron Cairo|=presidente Cairo|=Cairo vattene|=Cairo, presidente|=gruppo Cairo|=Cairo e il Toro|=Cairo e i tifosi|=Praia a Mare|=Praia a Mare, incendio|=Valletta Brianza|=La Valletta Brianza|=Valletta Puggelli|=Valletta Lagaccio|=Valletta dei Cavalieri|=Valletta Cambiaso|=Washington Sundar|=Spagna metro|=metro Spagna|=Spagna e Barberini|=Barberini e Spagna|=Flaminio e Spagna|=stazione Spagna|=scalinata di Spagna|=San Marino patrono|=Malta e intonaco|=Guadalupa Vergine|=Turco napoletano|=Ottaviano e Cipro|=Cipro e Valle Aurelia|=Cetto La Qualunque di Albanese|=Spagnolo, Inter|=Manfredi Greco|=Cettina Russo|=Pippo Russo|=Giusto Polacco|=Serafino Maltese|=avvocato Monaco|=sindaco Monaco|=assessore Monaco|=consigliere Monaco|=maresciallo Monaco|=dottor Monaco|=giudice Monaco|=Vittorino Colombo|=Ambrogio Colombo|=Sandrino Colombo|=ministro Colombo|=assessore Colombo|=avvocato Colombo|=consigliere Colombo|=sindaco Colombo|=dottor Colombo|=professor Colombo|=attaccante Colombo|=bomber Colombo|=Mara Vienna|=segretario Tripoli|=Rally Dakar|=la Dakar|=alla Dakar|=Dakar 2026|=vincitore della Dakar|=tappa della Dakar|=edizione della Dakar|=piloti della Dakar|=moto alla Dakar|=vittoria alla Dakar|=correre la Dakar|=vincere la Dakar|=vinto la Dakar|=partecipare alla Dakar|=prossima Dakar|=Dakar Classic|=acciaio di Damasco|=folgorato sulla via di Damasco|=sulla via di Damasco|=folgorazione sulla via di Damasco|=rosa di Damasco|=rose di Damasco|=canapa di Manila|=mango Manila|=pepe di Caienna|=duca di Wellington|=filetto alla Wellington|=filetto Wellington|=manzo alla Wellington|=stivali Wellington|=Lord Wellington|=Georgetown University|=università di Georgetown|=Università di Georgetown|=Kingston upon Thames|=Maurizio di Nassau|=Guglielmo di Nassau|=Orange-Nassau|=contea di Nassau|=San José Earthquakes|=galeone San José|=regina Victoria|=Victoria Azarenka|=Victoria Mboko|=Victoria Cabello|=Victoria De Angelis|=Victoria's Secret|=Victoria Silvstedt|=Victoria Abril|=lago Victoria|=teatro Victoria|=Victoria Jones|=Victoria Nuland|=Victoria Libertas|=Victoria Libertas Pesaro|=Sofia Viscardi|=Sofia Castelli|=Sofia Stefan|=Sofia D'Harcourt|=Sofia Cantore|=Sofia Bekatorou|=Sofia Ventura|=Sofia Odescalchi|=Sofia Bruscoli|=Sofia Corradi|=Sofia Valleri|=Sofia Ricci|=Sofia Rossi|=Sofia Righetti|=Sofia Moretti|=Sofia Nizzoli|=Sofia Sacchitelli|=Sofia Villani|=reina Sofia|=Villa Roma|=cinema Roma|=ristorante Roma|=fermata Lima|=metro Lima|=Lima e Loreto|=torrente Lima|=val di Lima|=Val di Lima|=valle della Lima|=fiume Lima|=Bagni di Lima|=caserma Tripoli|=quartiere Tripoli|=caffè Londra|=Londra Palace|=parco Palestina|=palazzo Argentina|=rione Germania|=teatro India|=Teatro India|=ospedale San Marino|=San Marino di Urbino|=Corte Turca|=Ca' Turca|=parco Libano|=locanda Svizzera|=pasticceria Svizzera|=trattoria Portogallo|=Cantina Greca|=Villa Spagna|=villa Egitto|=parco Finlandia|=Borgo San Marino|=lungomare Tunisi|=lido Tunisi|=Caffè Tripoli|insalata alla russa|patate alla svizzera|riso alla cinese|merluzzo alla spagnola|peperoni alla spagnola|cipolle alla spagnola|carpaccio alla tedesca|cartoni alla giapponese|roulette alla russa|matrimonio alla russa|asta all'olandese|torneo con sistema svizzero|americana madison|disciplina dell'americana|americana con Consonni|oro nell'americana|argento nell'americana|bronzo nell'americana|americana femminile su pista|americana maschile su pista|=rally Parigi-Dakar|=Rally Parigi-Dakar|=la Parigi-Dakar|=alla Parigi-Dakar|=Saulo sulla via di Damasco|=sua via di Damasco|=piccola Sofia|=la piccola Sofia|=scelta di Sofia|=La scelta di Sofia|=il mondo di Sofia|=Il mondo di Sofia|=mondo di Sofia|=mamma di Sofia|=papà di Sofia|=genitori di Sofia|=neonata Sofia|=rapimento di Sofia|=bimba Sofia|principe di Galles a quadri|doppiopetto principe di Galles|giacca principe di Galles|completo principe di Galles|abito principe di Galles|tessuto principe di Galles|cappotto principe di Galles|=prof. Russo|=prof. Greco|=prof. Turco|=prof. Albanese|=prof. Francese|=prof. Inglese|=prof. Spagnolo|=prof. Maltese|=prof. Giordano|=prof. Danese|=prof. Polacco|=avv. Russo|=avv. Greco|=avv. Turco|=avv. Albanese|=avv. Francese|=avv. Inglese|=avv. Spagnolo|=avv. Maltese|=avv. Giordano|=avv. Danese|=avv. Polacco|=deputato Pd Russo|=deputato Pd Greco|=deputato Pd Turco|=deputato Pd Albanese|=deputato Pd Francese|=deputato Pd Inglese|=deputato Pd Spagnolo|=deputato Pd Maltese|=deputato Pd Danese|=deputato Pd Polacco|=presidente di Confindustria Russo|=presidente di Confindustria Greco|=presidente di Confindustria Turco|=presidente di Confindustria Albanese|=presidente di Confindustria Francese|=presidente di Confindustria Inglese|=presidente di Confindustria Spagnolo|=presidente di Confindustria Maltese|=presidente di Confindustria Danese|=presidente di Confindustria Polacco|=segretario Cgil Russo|=segretario Cgil Greco|=segretario Cgil Turco|=segretario Cgil Albanese|=segretario Cgil Francese|=segretario Cgil Inglese|=segretario Cgil Spagnolo|=segretario Cgil Maltese|=segretario Cgil Danese|=segretario Cgil Polacco|=allenatore del Bologna Russo|=allenatore del Bologna Greco|=allenatore del Bologna Turco|=allenatore del Bologna Albanese|=allenatore del Bologna Francese|=allenatore del Bologna Inglese|=allenatore del Bologna Spagnolo|=allenatore del Bologna Maltese|=allenatore del Bologna Danese|=allenatore del Bologna Polacco|=dott. Russo|=dott. Greco|=dott. Turco|=dott. Albanese|=dott. Francese|=dott. Inglese|=dott. Spagnolo|=dott. Maltese|=dott. Giordano|=dott. Danese|=dott. Polacco|=sig. Russo|=sig. Greco|=sig. Turco|=sig. Albanese|=sig. Francese|=sig. Inglese|=sig. Spagnolo|=sig. Maltese|=sig. Giordano|=sig. Danese|=sig. Polacco|=Ferrante Russo|=Ferrante Greco|=Ferrante Turco|=Ferrante Albanese|=Ferrante Francese|=Ferrante Inglese|=Ferrante Spagnolo|=Ferrante Maltese|=Ferrante Danese|=Ferrante Polacco|=Ferrante Mosca|=Ferrante Colombo|=Ferrante Moroni|=Serena Russo|=Serena Greco|=Serena Turco|=Serena Albanese|=Serena Francese|=Serena Inglese|=Serena Spagnolo|=Serena Maltese|=Serena Danese|=Serena Polacco|=Serena Mosca|=Serena Colombo|=Serena Moroni|=Carmine Greco|=Carmine Turco|=Carmine Albanese|=Carmine Francese|=Carmine Inglese|=Carmine Spagnolo|=Carmine Maltese|=Carmine Danese|=Carmine Polacco|=Carmine Mosca|=Carmine Colombo|=Carmine Moroni|=Pino Russo|=Pino Turco|=Pino Albanese|=Pino Francese|=Pino Inglese|=Pino Spagnolo|=Pino Maltese|=Pino Danese|=Pino Polacco|=Pino Mosca|=Pino Colombo|=Pino Moroni|=Veronica Russo|=Veronica Greco|=Veronica Turco|=Veronica Albanese|=Veronica Francese|=Veronica Inglese|=Veronica Spagnolo|=Veronica Maltese|=Veronica Danese|=Veronica Polacco|=Veronica Mosca|=Veronica Colombo|=Veronica Moroni|=Male, invece|=Male, malissimo|=Il Male|=del Male|=il Male|=Male Kean|Mosca bianca|Mosca cieca|Mosca olearia|Mosca dell'olivo|=La Mosca dell'olivo|Mosca tzetze|=Mosca tse-tse|Mosca nera|Mosca carnaria|Mosca della frutta|=Mosca Tsè-tsè|=dottor Mosca|=dottoressa Mosca|=sindaco Mosca|=assessore Mosca|=avvocato Mosca|=professor Mosca|=gol di Mosca|=Gol di Mosca|=Mosca, centrocampista|=Lino Mosca|=on. Mosca|=consigliere Mosca|=maresciallo Mosca|=ragionier Mosca|Praia, sul Tirreno|Praia, in Calabria|Praia e Tortora|Praia, Tortora|Isola di Dino a Praia|Praia, nel Cosentino|Praia da Rocha|Praia do Forte|=Praia, nell'Alto Tirreno|=Cairo, patron|=Cairo contestato|=Cairo vendi|=Cairo Rcs|=Gruppo Cairo|=patron granata Cairo|=presidente del Torino Cairo|=contro Cairo|=contestazione a Cairo|=Cairo, Juric|=Cairo, in Val Bormida|=Cairo e Carcare|=Cairo (Savona)|=Toro di Cairo|=Torino di Cairo|=Cairo cede il|=Cairo: "Il Toro|=Cairo: "Il Torino|=parola di Cairo|=Cairo e Marotta|=Cairo e Lotito|Sulla via di Damasco|Damasco di seta|Damasco e velluto|=acciaio Damasco|=coltello Damasco|rosa Damasco|=Colombo, attaccante|=gol di Colombo|=Gol di Colombo|=doppietta di Colombo|=Colombo segna|=dottoressa Colombo|=don Colombo|=fratelli Colombo|=Colombo e le caravelle|=viaggio di Colombo|=della Colombo|=Ostiense e Colombo|=Colombo, primario|=cardinale Colombo|=Colombo, classe|=Colombo, difensore|=arbitro Colombo|=Colombo di Como|=allenatore Moroni|=Gigliola Moroni|=Primo Moroni|=assessore Moroni|=sindaco Moroni|=dottor Moroni|=avvocato Moroni|=Moroni, pittore|=Giovan Battista Moroni|=Giovanni Battista Moroni|=ritratto del Moroni|=palazzo Moroni|=Palazzo Moroni|=Sarto di Moroni|corso Buenos Aires|Pechino Express|Tokio Hotel|Baghdad Café|=il professor Valletta|=Valletta, amministratore della Fiat|=esterno Monaco|=Spagna, la cantante|=cantante Spagna|=Spagna, Ivana|=via Germania|=medico Cinà|=dottor Cinà|=Cinà|=boss Cinà|=Nonna Italia|=nonna Italia|=Suor Italia|=suor Italia|=zia Italia|=Italia, 98 anni|=Salvo Italia|=centenaria Italia|Macedonia con panna|Macedonia e caffè|Macedonia con gelato|Macedonia al limone|Macedonia e gelato|Macedonia, gelato|Alessandro il Macedone|=il Macedone|=Filippo il Macedone|lettone e pigiama|voce argentina, limpida|risata argentina|risate argentine|suono argentino|sua voce argentina|trillo argentino|Bulgari, maison|Bulgari, maison del gruppo|orologi Bulgari|boutique Bulgari|Gucci, Bulgari|Bulgari, Gucci|Serpenti di Bulgari|serpente Bulgari|=Bulgari Hotels|=marchio Bulgari|=ad di Bulgari|=testimonial di Bulgari|=Sotirio Bulgari|=Marina Bulgari|=Bulgari restaura|=mecenate Bulgari|=stabilimento Bulgari|=Bulgari a Valenza|=Bulgari di Valenza|=manifattura Bulgari|Palau e Arzachena|La Maddalena e Palau|La Maddalena-Palau|Palau-La Maddalena|Palau (Sassari)|=Isola dei Gabbiani di Palau|=Capo d'Orso a Palau|=Palau, Capo d'Orso|=Santa Teresa e Palau|=Olbia e Palau|=Palau e Santa Teresa|=Palau e Olbia|=Cannigione e Palau|=Porto Rafael a Palau|=Porto Pollo a Palau|rive del Giordano|=acque del Giordano|=sponde del Giordano|=sponda del Giordano|=Battesimo nel Giordano|=battesimo nel Giordano|=battezzato nel Giordano|=nel Giordano da Giovanni|=piccola Georgia|=piccola India|=piccola Kenya|=Mamma Sofia|=mamma Sofia|=Sofia e Giulia|=Giulia e Sofia|=Sofia e Aurora|=Aurora e Sofia|=Sofia e Alice|=Sofia e Matteo|=Sofia e Marta|=Sofia e Martina|=Sofia e Chiara|=Chiara e Sofia|=Emma e Sofia|=Sofia e Emma|=padre di Sofia|=madre di Sofia|=amiche di Sofia|=famiglia di Sofia|=nonna di Sofia|=sorella Sofia|=figlia Sofia|=figlie Sofia|=compagne di Sofia|=zia di Sofia|=Sofia ha vinto la|=figlia Georgia|=mamma di Georgia|=figlia India|=figlia Kenya|=mamma di Kenya|=bimba di nome Kenya|=di nome Kenya|=di nome India|=di nome Sofia|=di nome Georgia|Santiago Bernabéu|Santiago Bernabeu|=Santiago Gimenez|=Santiago Castro|=Santiago Ascacibar|=Santiago Pierotti|=Santiago Arias|=Santiago Buitrago|=gol di Santiago|=piccolo Santiago|=figlio Santiago|Cammino di Santiago|cammino di Santiago|=pellegrini di Santiago|=pellegrinaggio a Santiago|=apostolo Santiago|=Santiago e Camila|=credenziale di Santiago|=cattedrale di Santiago di Compostela|Santiago di Compostela|Santiago de Compostela|=Compañía de Santiago|=a piedi a Santiago|=a piedi fino a Santiago|=verso Santiago a piedi|=dottor Lima|=eurodeputato Lima|=omicidio Lima|=delitto Lima|=onorevole Lima|=Bagni di Lucca e Lima|=Lima, affluente del Serchio|Palazzo Spagna|=Albergo Londra|=Villa Inglese|Ponte degli Spagnoli|=Forte Spagnolo|forte spagnolo dell'Aquila|Forte spagnolo dell'Aquila|Cala Spagnola|=Ponte Spagnolo|=Porto Spagnolo|=castello spagnolo dell'Aquila|=torre spagnola|torri spagnole|=Lungomare Greco|=Parco dei Greci|=Milano Greco|=Ponte Greco|=la Cuba a Palermo|=La Cuba, monumento|=Zisa e la Cuba|=castello della Cuba|=Zisa e Cuba|=la Zisa e la Cuba|=Cuba soprana|=piccola Cuba a Palermo|croce maltese|croci maltesi|capra maltese|capre maltesi|Capra maltese|razza maltese|serba qualche sorpresa|serba buon ricordo|non serbo rancore|Non serbo rancore|serbo rancore|serbo un ricordo|serbo un bel ricordo|serba le tracce|serba tracce|serba intatto|serba intatta|serba traccia|serba alcune|=alano danese|alano danese|alani danesi|danese, cane|danese arlecchino|=Ola messicana|ola messicana|Stallo messicano|stallo messicano|stalli messicani|triello messicano|braccio alla messicana|fuoco greco|Fuoco greco|alfabeto greco|Alfabeto greco|Teatro greco di Siracusa|templi greci di Selinunte|templi greci di Agrigento|tempio greco di Segesta|necropoli greca|colonie greche|polis greca|lettera greca|lettere greche|mito greco|miti greci|divinità greche|eroe greco Ulisse|i tragici greci|medicina tradizionale cinese|Capodanno cinese|capodanno cinese|goccia cinese|tortura della goccia cinese|massaggi cinesi|massaggio cinese|centro massaggi cinese|centri massaggi cinesi|scacchi giapponesi|difesa francese negli scacchi|noce d'India|noci d'India|capanna indiana|capanne indiane|canapa indiana|Canapa indiana|Pepe di Caienna|peperoncino di Caienna|italiano, matematica e inglese|inglese B2|inglese B1|inglese C1|certificazioni di inglese|certificato di inglese|certificati di inglese|Invalsi di inglese|Invalsi d'inglese|monta inglese|Monta inglese|monta americana|sella americana|monta western americana|franco-tiratori|franco-tiratore|franco-provenzale|franco-provenzali|franco-fortese|greco-cattolico|greco-cattolica|greco-cattolici|greco-cattoliche|greco-melchita|greco-romani|greco-latina|greco-latino|greco-bizantino|bizantino-greco|siro-malabarese|siro-malabaresi|siro-malankarese|siro-ortodossa|siro-cattolica|siro-cattolico|siro-ortodosso|siro-antiocheno|indo-europea|indo-europee|indo-europeo|indo-europei|italo-celtico|anglo-sassoni|anglo-normanno|anglo-arabo|albano-laziale|galgo spagnolo|galgos spagnoli|galghi spagnoli|levrieri spagnoli|segugi svizzeri|Frisone olandesi|frisone olandesi|tartaruga americana|tartarughe americane|testuggine americana|testuggini americane|scoiattolo grigio americano|scoiattoli grigi americani|gambero rosso argentino|gamberi rossi argentini|pappagallo brasiliano|merlo indiano|Merlo indiano|merli indiani|fragola del Cile|caco del Giappone|cachi del Giappone|gelso della Cina|iris spagnolo|canna di Spagna|abete di Norvegia|falso pepe del Brasile|rapa svedese|rape svedesi|stufa norvegese|passo norvegese|salto messicano|salsa cubana|Salsa cubana|svizzere al forno|svizzera al formaggio, hamburger|svizzere con patate|svizzera e patatine|Guardia svizzera|Guardie svizzere|guardia svizzera|guardie svizzere|Guardia Svizzera|Guardie Svizzere|Guardia svizzera pontificia|guardia svizzera pontificia|cocker inglesi|cocker americani|foxhound americano|akita americani|bobtail inglese|mastini inglesi|dogue brasiliano|fila brasiliano|podenco spagnolo|podenghi portoghesi|springer gallese|lapphund finlandese|spitz finlandesi|elkhound norvegese|buhund norvegese|lundehund norvegese|vallhund svedese|pinscher tedeschi|bracchi ungheresi|bracchi francesi|kurzhaar tedesco|vizsla ungherese|puli ungherese|komondor ungherese|terrier ceco|wolfhound irlandese|kelpie australiano|laika russa|borzoi russo|barzoi russo|levrieri russi|levriero ungherese|toy russo|terrier russo|chin giapponese|shorthair inglese|shorthair americano|bombay americano|rex tedesco|burmese americano|pellicano cileno|pinguino del Perù|fagiano della Mongolia|quaglia cinese|airone della Guinea|faraona della Guinea|pappagalli del Senegal|pappagallo del Gabon|cenerino del Gabon|inseparabile del Madagascar|geco del Madagascar|boa del Madagascar|camaleonte del Madagascar|vespe tedesche|tarlo cinese|granchio giapponese|granchi blu americani|noce di mare americana|procione americano|testuggine indiana|varano indiano|rosa di Cina|palma della Cina|sommacco cinese|araucaria del Cile|arancio messicano|tè del Messico|lantana messicana|abete del Canada|peste d'acqua del Canada|sequoia americana|robinia americana|faggio americano|viti canadesi|vitigni americani|vitigno americano|portinnesti americani|portainnesti americani|mirtillo americano|mirtilli americani|mirtillo gigante americano|agave americana|agavi americane|fitolacca americana|loto indiano|loto egiziano|papiro egiziano|trifoglio egiziano|lupino egiziano|cipolla egiziana|basilico indiano|crescione indiano|ortica indiana|fico indiano|fichi indiani|assenzio cinese|ginseng americano|crisantemo coreano|abete della Corea|tagete messicano|fieno greco|nocciolo di Turchia|ciliegio turco|acero di Norvegia|epilobio svedese|trifoglio svedese|amaro svedese|ribes svedese|edera irlandese|muschio d'Islanda|cardo scozzese|ginestra scozzese|quercia inglese|bluebell inglese|salvia spagnola|lavanda spagnola|cardo spagnolo|alloro portoghese|lauro portoghese|vinca maltese|trifoglio olandese|iris olandesi|olmo olandese|spinaci della Nuova Zelanda|cetriolo olandese|tronco svedese|dieta svedese|twist russo|girata rumena|slip brasiliano|perizoma brasiliano|collant francese|nodo inglese|nodo svedese|nodo francese|colli alla coreana|colletto francese|polsino francese|scarpe inglesi stringate|scarpa inglese stringata|calzoni turchi|in giapponese|in portoghese|in polacco|in greco|in coreano|in turco|in olandese|in svedese|in norvegese|in danese|in ungherese|in romeno|in rumeno|in ceco|in ucraino|in vietnamita|in islandese|in finlandese|in croato|in bulgaro|in slovacco|in sloveno|in albanese|in georgiano|in armeno|in lettone|in lituano|in estone|prove di inglese|prove di francese|prove di spagnolo|prove di tedesco|prove di russo|prove di cinese|prove di giapponese|prove di portoghese|prove di polacco|prove di greco|prove di coreano|prove di turco|prove di olandese|prove di svedese|prove di norvegese|prove di danese|prove di ungherese|prove di romeno|prove di rumeno|prove di ceco|prove di ucraino|prove di vietnamita|prove di islandese|prove di finlandese|prove di croato|prove di serbo|prove di bulgaro|prove di slovacco|prove di sloveno|prove di albanese|prove di georgiano|prove di armeno|prove di lettone|prove di lituano|prove di estone|versione di inglese|versione di francese|versione di spagnolo|versione di tedesco|versione di russo|versione di cinese|versione di giapponese|versione di portoghese|versione di polacco|versione di coreano|versione di turco|versione di olandese|versione di svedese|versione di norvegese|versione di danese|versione di ungherese|versione di romeno|versione di rumeno|versione di ceco|versione di ucraino|versione di vietnamita|versione di islandese|versione di finlandese|versione di croato|versione di serbo|versione di bulgaro|versione di slovacco|versione di sloveno|versione di albanese|versione di georgiano|versione di armeno|versione di lettone|versione di lituano|versione di estone|lettore di inglese|lettore di francese|lettore di spagnolo|lettore di tedesco|lettore di russo|lettore di cinese|lettore di giapponese|lettore di portoghese|lettore di polacco|lettore di greco|lettore di coreano|lettore di turco|lettore di olandese|lettore di svedese|lettore di norvegese|lettore di danese|lettore di ungherese|lettore di romeno|lettore di rumeno|lettore di ceco|lettore di ucraino|lettore di vietnamita|lettore di islandese|lettore di finlandese|lettore di croato|lettore di serbo|lettore di bulgaro|lettore di slovacco|lettore di sloveno|lettore di albanese|lettore di georgiano|lettore di armeno|lettore di lettone|lettore di lituano|lettore di estone|laurea in ceco|laurea in vietnamita|laurea in islandese|laurea in finlandese|laurea in croato|laurea in bulgaro|laurea in slovacco|laurea in sloveno|laurea in albanese|laurea in georgiano|laurea in armeno|laurea in lettone|laurea in lituano|laurea in estone|traduttrice dal ceco|traduttrice dal vietnamita|traduttrice dal finlandese|traduttrice dal croato|traduttrice dal bulgaro|traduttrice dal georgiano|traduttrice dal lettone|traduttrice dal lituano|traduttore dal ceco|traduttore dal vietnamita|traduttore dal finlandese|traduttore dal croato|traduttore dal bulgaro|traduttore dal georgiano|traduttore dal lettone|traduttore dal lituano|tradotto dall'inglese|tradotto dall'olandese|tradotto dall'ungherese|tradotto dall'ucraino|tradotto dall'islandese|tradotto dall'albanese|tradotto dall'armeno|tradotto dall'estone|tradotta dall'inglese|tradotta dall'olandese|tradotta dall'ungherese|tradotta dall'ucraino|tradotta dall'islandese|tradotta dall'albanese|tradotta dall'armeno|tradotta dall'estone|tradotti dall'inglese|tradotti dall'olandese|tradotti dall'ungherese|tradotti dall'ucraino|tradotti dall'islandese|tradotti dall'albanese|tradotti dall'armeno|tradotti dall'estone|traduzione dall'inglese|traduzione dall'olandese|traduzione dall'ungherese|traduzione dall'ucraino|traduzione dall'islandese|traduzione dall'albanese|traduzione dall'armeno|traduzione dall'estone|traduzioni dall'inglese|traduzioni dall'olandese|traduzioni dall'ungherese|traduzioni dall'ucraino|traduzioni dall'islandese|traduzioni dall'albanese|traduzioni dall'armeno|traduzioni dall'estone|traduttrice dall'inglese|traduttrice dall'olandese|traduttrice dall'ungherese|traduttrice dall'ucraino|traduttrice dall'islandese|traduttrice dall'albanese|traduttrice dall'armeno|traduttrice dall'estone|traduttore dall'inglese|traduttore dall'olandese|traduttore dall'ungherese|traduttore dall'ucraino|traduttore dall'islandese|traduttore dall'albanese|traduttore dall'armeno|traduttore dall'estone|insegna l'inglese|insegna l'olandese|insegna l'ungherese|insegna l'ucraino|insegna l'islandese|insegna l'albanese|insegna l'armeno|insegna l'estone|impara l'inglese|impara l'olandese|impara l'ungherese|impara l'ucraino|impara l'islandese|impara l'albanese|impara l'armeno|impara l'estone|imparare l'inglese|imparare l'olandese|imparare l'ungherese|imparare l'ucraino|imparare l'islandese|imparare l'albanese|imparare l'armeno|imparare l'estone|insegnare il francese|insegnare il tedesco|insegnare il russo|insegnare il cinese|insegnare il giapponese|insegnare il portoghese|insegnare il polacco|insegnare il greco|insegnare il coreano|insegnare il turco|insegnare il norvegese|insegnare il danese|insegnare il romeno|insegnare il rumeno|insegnare il ceco|insegnare il vietnamita|insegnare il finlandese|insegnare il croato|insegnare il bulgaro|insegnare il georgiano|insegnare il lettone|insegnare il lituano|insegna lo spagnolo|insegna lo svedese|insegna lo sloveno|insegna lo slovacco|impara lo spagnolo|impara lo svedese|impara lo sloveno|impara lo slovacco|imparare lo spagnolo|imparare lo svedese|imparare lo sloveno|imparare lo slovacco|=Concilio Vaticano II|=Concilio Vaticano Secondo|=Vaticano II|=Vaticano I|=Vaticano Secondo|Concilio Vaticano I|=Del Turco|=Lo Russo|=Lo Turco|=Lo Greco|=Di Russo|=Del Greco|=Lo Spagnolo|=Lo Svizzero|=La Greca|=La Russa|=Di Giordano|=Lo Presti e Russo|Il Libanese, Freddo|=il Freddo e il Libanese|=Er Libanese|=Libano, Freddo|=il Libanese, capo della banda|=Libano di Romanzo criminale|Galles, tessuto|principe di Galles, giacca|Principe di Galles, tessuto|giacca in principe di Galles|in principe di Galles|=detto l'Americano|=detto l'Inglese|=soprannominato l'Americano|=detto l'Indiano|=detto l'Egiziano|=detto l'Algerino|=soprannominato l'Inglese|=alias l'Americano|=Via dei Greci|=Via dei Serbi|=via dei Serbi|=Via degli Svizzeri|=via degli Svizzeri|=via degli Ungheresi|=via degli Albanesi|=via dei Bulgari|=Villaggio Cina|=Quartiere Spagna|=quartiere Spagna|=Stadio Italia|=stadio Italia|=Bar Svizzero|=Bar Cuba|=Caffè Vienna|=caffè Vienna|=Cinema Parigi|=Cinema Londra|=Ristorante Tokyo|=ristorante Tokyo|=discoteca Cuba|=Lido Cuba|=lido Cuba|=Lido Bahamas|=lido Bahamas|=Bagno Bahamas|=bagno Bahamas|=Bagno Giamaica|=bagno Giamaica|=Bagno Samoa|=bagno Samoa|=Bagno Italia|=bagno Italia|=bagno Svizzera|=Bagno Svizzera|Bermuda vietati|Bermuda a righe|Bermuda e canotta|Bermuda e ciabatte|Bermuda in ufficio|=Cina, la cagnolina|=cane di nome Kenya|=cagnolina Kenya|=cagnolina Cina|=cagnolina Malta|=labrador Kenya|=labrador Cuba|=Kenya, cagnolina|=Kenya, pastore|=Kenya, labrador|=India, cagnolina|=Cuba, cagnolina|=Nonna Argentina|=nonna Argentina|=zia Argentina|=Argentina Rossi|=Ferrari Roma|=Guinea, moneta|=Lumaca del Vaticano|=Italia Independent|=Italia Uno|=tè inglese delle cinque|=Tè inglese delle cinque|=piccolo Riad|=Riad, 14 anni|=piccola Doha|=Doha, studentessa|=Corea di Livorno|=La Corea di Livorno|=quartiere La Cina|Caffè Kenya|=Villa Ungheria|=Ponte Libia|=Ponte Lisbona|=rione Libia|=Rione Libia|=Parco Nassau|=cane Malta|=cagnolino Malta|=largo Francia|=Largo Francia|=largo Belgio|=Largo Belgio|=largo Grecia|=Largo Grecia|=corso Spagna|=largo Spagna|=Largo Spagna|=corso Germania|=largo Germania|=Largo Germania|=corso Olanda|=largo Olanda|=Largo Olanda|=corso Svezia|=largo Svezia|=Largo Svezia|=corso Norvegia|=largo Norvegia|=Largo Norvegia|=corso Danimarca|=largo Danimarca|=Largo Danimarca|=corso Portogallo|=largo Portogallo|=Largo Portogallo|=largo Polonia|=Largo Polonia|=corso Ungheria|=largo Ungheria|=Largo Ungheria|=corso Romania|=largo Romania|=Largo Romania|=corso Bulgaria|=largo Bulgaria|=Largo Bulgaria|=corso Albania|=largo Albania|=Largo Albania|=corso Turchia|=largo Turchia|=Largo Turchia|=corso Russia|=largo Russia|=Largo Russia|=largo Svizzera|=Largo Svizzera|=largo Inghilterra|=Largo Inghilterra|=corso Irlanda|=largo Irlanda|=Largo Irlanda|=corso Islanda|=largo Islanda|=Largo Islanda|=corso Finlandia|=largo Finlandia|=Largo Finlandia|=corso Austria|=largo Austria|=Largo Austria|=corso Cina|=largo Cina|=Largo Cina|=corso Giappone|=largo Giappone|=Largo Giappone|=corso India|=largo India|=Largo India|=corso Egitto|=largo Egitto|=Largo Egitto|=corso Libia|=largo Libia|=Largo Libia|=corso Tunisia|=largo Tunisia|=Largo Tunisia|=corso Eritrea|=largo Eritrea|=Largo Eritrea|=corso Somalia|=largo Somalia|=Largo Somalia|=corso Etiopia|=largo Etiopia|=Largo Etiopia|=corso Argentina|=corso Brasile|=largo Brasile|=Largo Brasile|=corso Messico|=Largo Messico|=corso Cile|=largo Cile|=Largo Cile|=corso Perù|=largo Perù|=Largo Perù|=corso Cuba|=largo Cuba|=Largo Cuba|=corso Venezuela|=largo Venezuela|=Largo Venezuela|=corso Colombia|=largo Colombia|=Largo Colombia|=corso Canada|=largo Canada|=Largo Canada|=corso Malta|=largo Malta|=corso Cipro|=largo Cipro|=Largo Cipro|=corso Croazia|=largo Croazia|=Largo Croazia|=corso Lussemburgo|=largo Lussemburgo|=Largo Lussemburgo|=corso Corea|=largo Corea|=Largo Corea|=corso Libano|=largo Libano|=Largo Libano|=corso Siria|=largo Siria|=Largo Siria|=corso Kenya|=largo Kenya|=Largo Kenya|=corso Londra|=largo Londra|=Largo Londra|=corso Parigi|=largo Parigi|=Largo Parigi|=corso Berlino|=largo Berlino|=Largo Berlino|=corso Madrid|=largo Madrid|=Largo Madrid|=corso Lisbona|=largo Lisbona|=Largo Lisbona|=corso Atene|=largo Atene|=Largo Atene|=corso Vienna|=largo Vienna|=Largo Vienna|=corso Bruxelles|=largo Bruxelles|=Largo Bruxelles|=corso Amsterdam|=largo Amsterdam|=Largo Amsterdam|=corso Dublino|=largo Dublino|=Largo Dublino|=corso Praga|=largo Praga|=Largo Praga|=corso Varsavia|=largo Varsavia|=Largo Varsavia|=corso Budapest|=largo Budapest|=Largo Budapest|=corso Belgrado|=largo Belgrado|=Largo Belgrado|=corso Bucarest|=largo Bucarest|=Largo Bucarest|=corso Sofia|=largo Sofia|=Largo Sofia|=corso Mosca|=largo Mosca|=Largo Mosca|=corso Oslo|=largo Oslo|=Largo Oslo|=corso Stoccolma|=largo Stoccolma|=Largo Stoccolma|=corso Helsinki|=largo Helsinki|=Largo Helsinki|=corso Copenaghen|=largo Copenaghen|=Largo Copenaghen|=corso Tunisi|=largo Tunisi|=Largo Tunisi|=corso Tripoli|=largo Tripoli|=Largo Tripoli|=corso Algeri|=largo Algeri|=Largo Algeri|=corso Buenos Aires|=largo Buenos Aires|=Largo Buenos Aires|=corso Washington|=largo Washington|=Largo Washington|=corso Tokyo|=largo Tokyo|=Largo Tokyo|=corso Pechino|=largo Pechino|=Largo Pechino|=corso Addis Abeba|=largo Addis Abeba|=Largo Addis Abeba|=corso Mogadiscio|=largo Mogadiscio|=Largo Mogadiscio|=corso Nairobi|=largo Nairobi|=Largo Nairobi|=corso Lima|=largo Lima|=corso Panama|=largo Panama|=corso Tirana|=largo Tirana|=Largo Tirana|=corso Zagabria|=largo Zagabria|=Largo Zagabria|=corso Lubiana|=largo Lubiana|=Largo Lubiana|=Ignazio La Russa|=Romano La Russa|=presidente La Russa|=Spagnoli, amministratore|=famiglia Spagnoli|=Rubina Tedeschi|=Tedeschi ha spiegato|=Tedeschi ha detto|=Comune di Greci|=comune di Greci|=Greci, in Irpinia|=Greci, paese|=Franceschi e Inglesi|=cognome Bulgari|=Ritanna Armeni|=Armeni, giornalista|=Serbi, panchine|=Raffaeli Sofia|=Sofia Stefani|=morte di Sofia Stefani|=caso Sofia|=delitto Sofia|=Vienna Cammarota|=Tirana Hassan|=Kenia Os|=Maria Sole Libano|=Nonna Libia|=nonna Libia|=Suor Dominica|=suor Dominica|=nonna Dominica|=San Juan Capistrano|=Jersey Shore|maglia di Jersey|Maglia di Jersey|tessuto Jersey|Curaçao e rum|Blue Curaçao|liquore Curaçao|Liquore Curaçao|sciroppo Curaçao|Centro sociale Macao|=Macao, centro sociale|=Macao di Milano|=collettivo Macao|=sgombero di Macao|Madonna di Guadalupa|Basilica di Guadalupa|basilica di Guadalupa|Vergine di Guadalupa|Nostra Signora di Guadalupa|santuario di Guadalupa|Santuario di Guadalupa|monastero di Montserrat|Monastero di Montserrat|abbazia di Montserrat|Vergine di Montserrat|Madonna di Montserrat|santuario di Montserrat|Montserrat, in Catalogna|Santa Maria di Montserrat|monaci di Montserrat|Montserrat Caballé|=Sant'Elena d'Este|=Sant'Elena Imperatrice|=Quartu Sant'Elena|=chiesa di Sant'Elena|=Chiesa di Sant'Elena|=parrocchia di Sant'Elena|=Parrocchia di Sant'Elena|=quartiere Sant'Elena|=isola di Sant'Elena a Venezia|=Sant'Elena, stadio|=stadio Sant'Elena|=basilica di Sant'Elena|=Sant'Elena di Quartu|=stazione Sant'Elena|=festa di Sant'Elena|=Sant'Elena Sannita|=Sant'Elena, madre di Costantino|=San Salvador, chiesa|=Mamma di Siria|=mamma di Siria|=papà di Siria|=padre di Siria|=madre di Siria|=genitori di Siria|=Siria e Mattia|=Siria e Giada|=Siria e Sofia|=Siria e Aurora|=Siria e Martina|=Siria, cantante|=cantante Siria|=ballerina Siria|=Siria Mahmoud|=notaio Siria|=di nome Siria|=figlia Siria|=sorellina Siria|=La Guinea, faraona|=dottor Armeni|=dottoressa Armeni|=professor Armeni|=professoressa Armeni|=avvocato Armeni|=assessore Armeni|=sindaco Armeni|=sindaca Armeni|=consigliere Armeni|=giudice Armeni|=pm Armeni|=ingegner Armeni|=maresciallo Armeni|=don Armeni|=mister Armeni|=dottor Tedeschi|=dottoressa Tedeschi|=professor Tedeschi|=professoressa Tedeschi|=avvocato Tedeschi|=assessore Tedeschi|=sindaco Tedeschi|=sindaca Tedeschi|=consigliere Tedeschi|=giudice Tedeschi|=pm Tedeschi|=ingegner Tedeschi|=maresciallo Tedeschi|=don Tedeschi|=mister Tedeschi|=dottor Turchi|=dottoressa Turchi|=professor Turchi|=professoressa Turchi|=avvocato Turchi|=assessore Turchi|=sindaco Turchi|=sindaca Turchi|=consigliere Turchi|=giudice Turchi|=pm Turchi|=ingegner Turchi|=maresciallo Turchi|=don Turchi|=mister Turchi|=dottor Spagnoli|=dottoressa Spagnoli|=professor Spagnoli|=professoressa Spagnoli|=avvocato Spagnoli|=assessore Spagnoli|=sindaco Spagnoli|=sindaca Spagnoli|=consigliere Spagnoli|=presidente Spagnoli|=giudice Spagnoli|=pm Spagnoli|=ingegner Spagnoli|=maresciallo Spagnoli|=don Spagnoli|=mister Spagnoli|=fratelli Spagnoli|=dottor Greci|=dottoressa Greci|=professor Greci|=professoressa Greci|=avvocato Greci|=assessore Greci|=sindaco Greci|=sindaca Greci|=consigliere Greci|=giudice Greci|=pm Greci|=ingegner Greci|=maresciallo Greci|=don Greci|=mister Greci|=dottor Polacchi|=dottoressa Polacchi|=professor Polacchi|=professoressa Polacchi|=avvocato Polacchi|=assessore Polacchi|=sindaco Polacchi|=sindaca Polacchi|=consigliere Polacchi|=giudice Polacchi|=pm Polacchi|=ingegner Polacchi|=maresciallo Polacchi|=don Polacchi|=mister Polacchi|=la Roma vince|=la Roma batte|=la Roma perde|=la Roma pareggia|=la Roma di Gasperini|=la Roma di Mourinho|=la Roma di De Rossi|=la Roma di Ranieri|=la Roma di Spalletti|=la Roma ha vinto|=la Roma ha battuto|=la Roma ha perso|=la Roma ha pareggiato|=la Roma calcio|=la Roma Femminile|=la Roma Primavera|=la Roma in vantaggio|=la Roma passa in vantaggio|=la Roma espugna|=la Roma cade|=la Roma travolge|=la Roma affronta|=la Roma sfida|=la Roma supera|=la Roma torna alla vittoria|=la Roma ko|=la Roma in Europa League|=la Roma in Champions|=La Roma vince|=La Roma batte|=La Roma perde|=La Roma pareggia|=La Roma di Gasperini|=La Roma di Mourinho|=La Roma di De Rossi|=La Roma di Ranieri|=La Roma di Spalletti|=La Roma ha vinto|=La Roma ha battuto|=La Roma ha perso|=La Roma ha pareggiato|=La Roma calcio|=La Roma Femminile|=La Roma Primavera|=La Roma in vantaggio|=La Roma passa in vantaggio|=La Roma espugna|=La Roma cade|=La Roma travolge|=La Roma affronta|=La Roma sfida|=La Roma supera|=La Roma torna alla vittoria|=La Roma ko|=La Roma in Europa League|=La Roma in Champions|=gol della Roma|=Gol della Roma|=attaccante della Roma|=difensore della Roma|=portiere della Roma|=allenatore della Roma|=tecnico della Roma|=capitano della Roma|=ex capitano della Roma|=tifosi della Roma|=tifoso della Roma|=maglia della Roma|=vittoria della Roma|=sconfitta della Roma|=pareggio della Roma|=ds della Roma|=centrocampista della Roma|=centravanti della Roma|=terzino della Roma|=esterno della Roma|=giocatore della Roma|=giocatori della Roma|=calciatore della Roma|=ultrà della Roma|=ultras della Roma|=proprietari della Roma|=panchina della Roma|=difesa della Roma|=attacco della Roma|=trequartista della Roma|=bandiera della Roma|=leggenda della Roma|=partita della Roma|=vivaio della Roma|=Primavera della Roma|=contro la Roma|=batte la Roma|=battuto la Roma|=passaggio alla Roma|=passato alla Roma|=arrivato alla Roma|=approdato alla Roma|=prestito alla Roma|=ceduto alla Roma|=rigore per la Roma|=vantaggio della Roma|=obiettivo della Roma|=obiettivi della Roma|=mercato della Roma|=Como-Roma|=Roma-Como|=Monza-Roma|=Roma-Monza|=Empoli-Roma|=Roma-Empoli|=Juve-Roma|=Roma-Juve|=Lille-Roma|=Roma-Lille|=Nizza-Roma|=Roma-Nizza|=Celtic-Roma|=Roma-Celtic|=Rangers-Roma|=Roma-Rangers|=Roma Femminile|=Roma calcio|=Roma, Gasperini|=Gasperini, Roma|=Dybala, Roma|=Roma, Dybala|=Roma, Pellegrini|=Roma, Svilar|=Roma, Mancini|=Roma, Ranieri|=Roma, Friedkin|=Friedkin, Roma|=il Monaco di Pocognoli|=Monaco, l'attaccante|=Monaco, Embolo|Francia o Spagna, purché|un marocchino con panna|marocchino con panna|marocchino, caffè|caffè marocchino|marocchino al bar|un marocchino al banco|Air France|Air France-KLM|Air India|Air China|Air Canada|British Airways|American Airlines|American Express|American Eagle|Credit Suisse|Crédit Suisse|Swiss Re|Swiss Life|Deutsche Bank|Deutsche Telekom|Deutsche Post|Deutsche Bahn|Deutsche Börse|Deutsche Welle|Bank of America|British American Tobacco|Royal Dutch Shell|Banco do Brasil|Banco de Chile|Santander México|Santander Brasil|Vodafone Italia|Malta Guinness|South China Morning Post|Cuba Libre|=cuba libre|India Pale Ale|India pale ale|Cuba Gooding|American Pie|American Idol|American Beauty|Miss America|Miss USA|Air Jordan|Jordan Peterson|Jordan Henderson|Jordan Pickford|Jordan Spieth|Jordan Belfort|Jordan Bardella|Jordan Ayew|Jordan Clarkson|Jordan Smith|DeAndre Jordan|Jim Jordan|Chad Smith|Chad Kroeger|Chad Johnson|Chad Wolf|Chad Daybell|Israel Adesanya|Israel Folau|India Arie|Georgia Meloni|Georgia Stanway|Island Records|Dominique Strauss-Kahn|Dominique de Villepin|New South Wales|Jimmy Wales|Scottish Sun|The Scottish Sun|BBC Scotland|Johnny English|Priorities USA|USA Today|Niger Delta|Delta Niger|Palau de la Música|Palau Sant Jordi|Palau de la Generalitat|Palau Blaugrana|AS Monaco
        AD	n	Andorra
        AD	d	andorrano|andorrana|andorrani|andorrane
        AD	c	Andorra la Vella
        AE	n	Emirati Arabi Uniti|Emirati|=EAU|=E.A.U.
        AE	d	emiratino|emiratina|emiratini|emiratine
        AE	c	Abu Dhabi
        AF	n	Afghanistan|Afganistan
        AF	d	afgano|afgana|afgani|afgane|afghano|afghana|afghani|afghane|afghano-
        AF	c	Kabul
        AG	n	Antigua e Barbuda|Antigua & Barbuda|=isola di Antigua
        AG	d	antiguano|antiguana|antiguani|antiguane
        AG	c	St John's
        AI	n	Anguilla
        AI	d	anguillano|anguillana|anguillani|anguillane
        AL	n	Albania
        AL	d	albanese|albanesi|albano-|italoalbanese|italoalbanesi
        AL	c	Tirana
        AM	n	Armenia
        AM	d	armeno|armena|armeni|armene
        AM	c	Yerevan|Erevan
        AO	n	Angola
        AO	d	angolano|angolana|angolani|angolane
        AO	c	Luanda
        AQ	n	Antartide|=in Antartico
        AQ	d	continente antartico
        AR	n	Argentina
        AR	d	argentino|argentina|argentini|argentine|argentino-|italoargentino|italoargentina|italoargentini|italoargentine
        AR	c	Buenos Aires
        AS	n	Samoa Americane
        AS	c	Pago Pago
        AT	n	Austria
        AT	d	austriaco|austriaca|austriachi|austriache|austriaci|austro-
        AT	c	Vienna
        AU	n	Australia
        AU	d	australiano|australiana|australiani|australiane|italoaustraliano|italoaustraliana|italoaustraliani|=aussie
        AU	c	Canberra
        AW	n	Aruba
        AW	d	arubano|arubana|arubani|arubane
        AX	n	Isole Åland|isole Åland|isole Aland|Åland|arcipelago delle Åland
        AX	d	ålandese|ålandesi|alandese|alandesi
        AX	c	Mariehamn
        AZ	n	Azerbaigian|Azerbaidjan
        AZ	d	azero|azera|azeri|azere|azerbaigiano|azerbaigiana|azerbaigiani|azerbaigiane|azerbaijano|azerbaijana|azerbaijani|azerbaijane
        AZ	c	Baku
        BA	n	Bosnia ed Erzegovina|Bosnia|Bosnia-Erzegovina
        BA	d	bosniaco|bosniaca|bosniachi|bosniache|bosniaci|serbo-bosniaco|serbo-bosniaca|serbo-bosniaci|serbo-bosniache|serbobosniaco|serbobosniaca|serbobosniaci|serbobosniache|serbobosniachi
        BA	c	Sarajevo
        BB	n	Barbados
        BB	d	barbadiano|barbadiana|barbadiani|barbadiane
        BB	c	Bridgetown
        BD	n	Bangladesh|Bangla Desh
        BD	d	bangladese|bangladesi|bengalese|bengalesi|=bangladeshi
        BD	c	Dacca|Dhaka
        BE	n	Belgio
        BE	d	belga|belgi|belge|belghe
        BE	c	Bruxelles
        BF	n	Burkina Faso|Burkina|Alto Volta
        BF	d	burkinabé|burkinese|burkinesi
        BF	c	Ouagadougou
        BG	n	Bulgaria
        BG	d	bulgaro|bulgara|bulgari|bulgare
        BG	c	Sofia
        BH	n	Bahrein
        BH	d	bahreinita|bahreiniti|bahreinite|barenita|bareniti|barenite|bahrainita|bahrainiti|bahrainite
        BH	c	Manama
        BI	n	Burundi
        BI	d	burundese|burundesi
        BI	c	Bujumbura
        BJ	n	Benin
        BJ	d	beninese|beninesi
        BJ	c	Porto-Novo
        BL	n	Saint-Barthélemy|Saint-Barth|Saint Barth|St. Barth|isola di Saint Barth
        BM	n	Bermuda|Bermude|isole Bermude
        BM	d	bermudiano|bermudiana|bermudiani|bermudiane
        BN	n	Brunei
        BN	d	bruneiano|bruneiana|bruneiani|bruneiane
        BN	c	Bandar Seri Begawan
        BO	n	Bolivia
        BO	d	boliviano|boliviana|boliviani|boliviane
        BO	c	La Paz
        BQ	n	Caraibi Olandesi|Paesi Bassi caraibici|Sint Eustatius
        BR	n	Brasile
        BR	d	brasiliano|brasiliana|brasiliani|brasiliane|brasiliano-|italobrasiliano|italobrasiliana|italobrasiliani
        BR	c	Brasilia|Brasília
        BS	n	Bahamas
        BS	d	bahamense|bahamensi|bahamiano|bahamiana|bahamiani|bahamiane
        BS	c	Nassau
        BT	n	Bhutan|Buthan
        BT	d	bhutanese|bhutanesi
        BT	c	Thimphu
        BV	n	Isola Bouvet|isola Bouvet|isola di Bouvet|=isola Bouvet|=isola di Bouvet
        BW	n	Botswana
        BW	d	botswano|botswana|botswani|botswane
        BW	c	Gaborone
        BY	n	Bielorussia
        BY	d	bielorusso|bielorussa|bielorussi|bielorusse|belarusso|belarussa|belarussi|belarusse
        BY	c	Minsk
        BZ	n	Belize
        BZ	d	beliziano|beliziana|beliziani|beliziane
        BZ	c	Belmopan
        CA	n	Canada
        CA	d	canadese|canadesi|italocanadese|italocanadesi
        CA	c	Ottawa
        CC	n	Isole Cocos|isole Cocos|isole Cocos e Keeling|isole Keeling|=isole Cocos|=isole Keeling
        CD	n	Congo - Kinshasa|Repubblica Democratica del Congo|Congo|=RDC|Rdc|=R.D.C.|Zaire
        CD	d	congolese|congolesi|ex Zaire|zairese|zairesi
        CD	c	Kinshasa
        CF	n	Repubblica Centrafricana|Repubblica Centroafricana|Centrafrica
        CF	d	centrafricano|centrafricana|centrafricani|centrafricane|centroafricano|centroafricana|centroafricani|centroafricane
        CF	c	Bangui
        CG	n	Congo-Brazzaville|Repubblica del Congo
        CG	d	congolese|congolesi
        CG	c	Brazzaville
        CH	n	Svizzera
        CH	d	svizzero|svizzera|svizzeri|svizzere|elvetico|elvetica|elvetichi|elvetiche|elvetici|italosvizzero|italosvizzera|italosvizzeri
        CH	c	Berna
        CI	n	Costa d’Avorio|Costa d'Avorio
        CI	d	ivoriano|ivoriana|ivoriani|ivoriane
        CI	c	Yamoussoukro
        CK	n	Isole Cook|isole Cook|arcipelago delle Cook|=isole Cook
        CL	n	Cile|Chile
        CL	d	cileno|cilena|cileni|cilene
        CL	c	Santiago
        CM	n	Camerun
        CM	d	camerunese|camerunesi|camerunense|camerunensi
        CM	c	Yaounde|Yaoundé
        CN	n	Cina|=RPC|Rpc
        CN	d	cinese|cinesi|filocinese|filocinesi|anticinese|anticinesi|sino-|italocinese|italocinesi
        CN	c	Pechino|Beijing
        CO	n	Colombia
        CO	d	colombiano|colombiana|colombiani|colombiane|colombo-
        CO	c	Bogotá
        CR	n	Costa Rica|Costarica
        CR	d	costaricano|costaricana|costaricani|costaricane|costaricense|costaricensi
        CR	c	San Jose|San José
        CU	n	Cuba
        CU	d	cubano|cubana|cubani|cubane|filocubano|filocubana|filocubani|filocubane|anticubano|anticubana|anticubani|anticubane
        CU	c	L’Avana|=Avana
        CV	n	Capo Verde|Capoverde
        CV	d	capoverdiano|capoverdiana|capoverdiani|capoverdiane
        CV	c	Praia
        CW	n	Curaçao
        CX	n	Isola Christmas|Isola di Natale
        CY	n	Cipro
        CY	d	cipriota|ciprioti|cipriote|greco-cipriota|greco-ciprioti|greco-cipriote|turco-cipriota|turco-ciprioti|turco-cipriote|grecocipriota|turcocipriota
        CY	c	Nicosia
        CZ	n	Cechia|Repubblica Ceca|Rep. Ceca
        CZ	d	ceco|ceca|cechi|ceche|ceci
        CZ	c	Praga
        DE	n	Germania
        DE	d	tedesco|tedesca|tedeschi|tedesche|tedesci|filotedesco|filotedesca|filotedeschi|filotedesche|filotedesci|antitedesco|antitedesca|antitedeschi|antitedesche|antitedesci|germanico|germanica|germanichi|germaniche|germanici|germano-|francotedesco|francotedesca|francotedeschi|italotedesco|italotedesca|italotedeschi
        DE	c	Berlino
        DJ	n	Gibuti
        DJ	d	gibutiano|gibutiana|gibutiani|gibutiane
        DJ	c	Djibouti City
        DK	n	Danimarca
        DK	d	danese|danesi
        DK	c	Copenaghen|Copenhagen
        DM	n	Dominica
        DM	d	dominicense|dominicensi
        DO	n	Repubblica Dominicana|Rep. Dominicana
        DO	d	dominicano|dominicana|dominicani|dominicane
        DO	c	Santo Domingo
        DZ	n	Algeria
        DZ	d	algerino|algerina|algerini|algerine|algerino-
        DZ	c	Algeri
        EC	n	Ecuador
        EC	d	ecuadoriano|ecuadoriana|ecuadoriani|ecuadoriane|ecuadoregno|ecuadoregna|ecuadoregni|ecuadoregne|equadoriano|equadoriana|equadoriani|equadoriane|equadoregno|equadoregni
        EC	c	Quito
        EE	n	Estonia
        EE	d	estone|estoni
        EE	c	Tallinn
        EG	n	Egitto|Paese delle piramidi
        EG	d	egiziano|egiziana|egiziani|egiziane|egiziano-|italoegiziano|italoegiziana
        EG	c	Il Cairo|Cairo|dal Cairo|al Cairo|del Cairo|nel Cairo
        EH	n	Sahara Occidentale|Sahara occidentale|=RASD
        EH	d	saharawi|sahrawi|sahraui
        EH	c	El Ayun
        ER	n	Eritrea
        ER	d	eritreo|eritrea|eritrei|eritree
        ER	c	Asmara
        ES	n	Spagna
        ES	d	spagnolo|spagnola|spagnoli|spagnole|ispano-|italospagnolo|italospagnola
        ES	c	Madrid
        ET	n	Etiopia
        ET	d	etiope|etiopi|etiopico|etiopica|etiopici|etiopiche
        ET	c	Addis Abeba|Addis Ababa
        FI	n	Finlandia
        FI	d	finlandese|finlandesi|finnico|finnica|finnici|finniche
        FI	c	Helsinki
        FJ	n	Figi
        FJ	d	figiano|figiana|figiani|figiane
        FJ	c	Suva
        FK	n	Isole Falkland|isole Falkland|Falkland|Falklands|Malvine|isole Malvine|Isole Malvine
        FM	n	Micronesia
        FM	d	micronesiano|micronesiana|micronesiani|micronesiane
        FM	c	Palikir
        FO	n	Isole Fær Øer|Isole Faroe|Far Oer|isole Fær Øer|Fær Øer|Faer Oer|isole Faroe
        FO	d	faroese|faroesi
        FR	n	Francia
        FR	d	francese|francesi|filofrancese|filofrancesi|antifrancese|antifrancesi|franco-|italofrancese|italofrancesi|anglofrancese|anglofrancesi
        FR	c	Parigi
        GA	n	Gabon
        GA	d	gabonese|gabonesi
        GA	c	Libreville
        GB	n	Regno Unito|Gran Bretagna|Inghilterra|Scozia|Galles|Irlanda del Nord|=UK|Uk|=U.K.|Oltremanica
        GB	d	britannico|britannica|britannichi|britanniche|britannici|filobritannico|filobritannica|filobritannichi|filobritanniche|filobritannici|antibritannico|antibritannica|antibritannichi|antibritanniche|antibritannici|inglese|inglesi|scozzese|scozzesi|gallese|gallesi|nordirlandese|nordirlandesi|anglo-|oltremanica|italobritannico|italobritannica|italoinglese|italoinglesi|francobritannico|francobritannica
        GB	c	Londra
        GD	n	Grenada
        GD	d	grenadino|grenadina|grenadini|grenadine
        GD	c	St George's
        GE	n	Georgia
        GE	d	georgiano|georgiana|georgiani|georgiane
        GE	c	Tbilisi|Tiblisi
        GF	n	Guyana Francese|Guiana francese
        GF	c	Caienna
        GG	n	Guernsey
        GH	n	Ghana
        GH	d	ghanese|ghanesi
        GH	c	Accra
        GI	n	Gibilterra
        GI	d	gibilterriano|gibilterriana|gibilterriani|gibilterriane|gibilterrano|gibilterrana|gibilterrani|gibilterrane
        GL	n	Groenlandia
        GL	d	groenlandese|groenlandesi
        GL	c	Nuuk
        GM	n	Gambia
        GM	d	gambiano|gambiana|gambiani|gambiane
        GM	c	Banjul
        GN	n	Guinea
        GN	d	guineano|guineana|guineani|guineane
        GN	c	Conakry
        GP	n	Guadalupa
        GP	d	guadalupense|guadalupensi
        GQ	n	Guinea Equatoriale
        GQ	d	equatoguineano|equatoguineana|equatoguineani|equatoguineane
        GQ	c	Malabo
        GR	n	Grecia|Ellade
        GR	d	greco|greca|grechi|greche|greci|ellenico|ellenica|ellenichi|elleniche|ellenici|greco-
        GR	c	Atene
        GS	n	Georgia del Sud e Sandwich Australi|Georgia del Sud|Georgia del Sud e Isole Sandwich Australi|Georgia Australe|isole Sandwich Australi
        GT	n	Guatemala
        GT	d	guatemalteco|guatemalteca|guatemaltechi|guatemalteche|guatemalteci
        GT	c	Città del Guatemala
        GU	n	Guam
        GU	d	guamaniano|guamaniana|guamaniani|guamaniane
        GW	n	Guinea-Bissau
        GW	d	bissau-guineano|bissau-guineana|bissau-guineani|bissau-guineane|guineense|guineensi
        GW	c	Bissau
        GY	n	Guyana
        GY	d	guyanese|guyanesi
        GY	c	Georgetown
        HK	n	Hong Kong
        HK	d	hongkonghese|hongkonghesi|hongkongese|hongkongesi
        HM	n	Isole Heard e McDonald|isole Heard e McDonald|isola Heard|isola Heard e isole McDonald|=isole Heard e McDonald|=isola Heard
        HN	n	Honduras
        HN	d	honduregno|honduregna|honduregni|honduregne|onduregno|onduregna|onduregni|onduregne
        HN	c	Tegucigalpa
        HR	n	Croazia
        HR	d	croato|croata|croati|croate
        HR	c	Zagabria
        HT	n	Haiti
        HT	d	haitiano|haitiana|haitiani|haitiane
        HT	c	Port-au-Prince
        HU	n	Ungheria
        HU	d	ungherese|ungheresi|magiaro|magiara|magiari|magiare|ungaro-
        HU	c	Budapest
        ID	n	Indonesia
        ID	d	indonesiano|indonesiana|indonesiani|indonesiane
        ID	c	Giacarta|Jakarta
        IE	n	Irlanda|Eire
        IE	d	irlandese|irlandesi
        IE	c	Dublino
        IL	n	Israele|Stato ebraico
        IL	d	israeliano|israeliana|israeliani|israeliane|filoisraeliano|filoisraeliana|filoisraeliani|filoisraeliane|antiisraeliano|antisraeliano|antiisraeliana|antisraeliana|antiisraeliani|antisraeliani|antiisraeliane|antisraeliane|israelo-|italoisraeliano|italoisraeliana
        IL	c	Gerusalemme|Tel Aviv
        IM	n	Isola di Man|isola di Man|=isola di Man
        IM	d	mannese|mannesi
        IN	n	India|Bharat
        IN	d	indiano|indiana|indiani|indiane|indo-
        IN	c	Nuova Delhi|New Delhi
        IO	n	Territorio Britannico dell’Oceano Indiano|isole Chagos|Isole Chagos|arcipelago delle Chagos|Chagos
        IO	d	chagossiano|chagossiana|chagossiani|chagossiane
        IQ	n	Iraq|Irak
        IQ	d	iracheno|irachena|iracheni|irachene
        IQ	c	Baghdad
        IR	n	Iran
        IR	d	iraniano|iraniana|iraniani|iraniane|filoiraniano|filoiraniana|filoiraniani|filoiraniane|antiiraniano|antiraniano|antiiraniana|antiraniana|antiiraniani|antiraniani|antiiraniane|antiraniane|irano-|italoiraniano|italoiraniana
        IR	c	Teheran
        IS	n	Islanda
        IS	d	islandese|islandesi
        IS	c	Reykjavík
        IT	n	Italia
        IT	d	italiano|italiana|italiani|italiane|italo-
        IT	c	Roma
        JE	n	Jersey
        JM	n	Giamaica
        JM	d	giamaicano|giamaicana|giamaicani|giamaicane
        JM	c	Kingston
        JO	n	Giordania|Regno hascemita|Regno hashemita
        JO	d	giordano|giordana|giordani|giordane|regno hascemita
        JO	c	Amman
        JP	n	Giappone|Sol Levante|Paese del Sol Levante
        JP	d	giapponese|giapponesi|nippo-|nipponico|nipponica|nipponici|nipponiche
        JP	c	Tokyo|Tokio
        KE	n	Kenya|Kenia
        KE	d	keniota|kenioti|keniote|keniano|keniana|keniani|keniane|kenyano|kenyana|kenyani|kenyane|kenyota|kenyoti
        KE	c	Nairobi
        KG	n	Kirghizistan|Kirghisistan|Kirgizistan
        KG	d	kirghiso|kirghisa|kirghisi|kirghise|kirghizo|kirghiza|kirghizi|kirghize|chirghiso|chirghisa|chirghisi|chirghise
        KG	c	Bishkek
        KH	n	Cambogia
        KH	d	cambogiano|cambogiana|cambogiani|cambogiane
        KH	c	Phnom Penh
        KI	n	Kiribati
        KI	d	gilbertese|gilbertesi|kiribatiano|kiribatiana|kiribatiani|kiribatiane
        KI	c	Tarawa
        KM	n	Comore
        KM	d	comoriano|comoriana|comoriani|comoriane
        KM	c	Moroni
        KN	n	Saint Kitts e Nevis|Saint Kitts & Nevis|Saint Kitts and Nevis|=Saint Kitts
        KN	c	Basseterre
        KP	n	Corea del Nord|Repubblica Popolare Democratica di Corea|Repubblica democratica popolare di Corea|Nord Corea|Nordcorea
        KP	d	nordcoreano|nordcoreana|nordcoreani|nordcoreane|regno eremita|nord-coreano|nord-coreana|nord-coreani|nord-coreane
        KP	c	Pyongyang
        KR	n	Corea del Sud|Corea|Sudcorea
        KR	d	sudcoreano|sudcoreana|sudcoreani|sudcoreane|coreano|coreana|coreani|coreane|coreano-|sudcoreano-
        KR	c	Seul|Seoul
        KW	n	Kuwait
        KW	d	kuwaitiano|kuwaitiana|kuwaitiani|kuwaitiane
        KW	c	Madinat al-Kuwait
        KY	n	Isole Cayman|isole Cayman|Cayman Islands|isole Caiman|=isole Cayman|=isole Caiman
        KZ	n	Kazakistan|Kazakhstan|Kazachistan|Kazakhistan
        KZ	d	kazako|kazaka|kazaki|kazake|kazakho|kazakha|kazakhi|kazakhe|kazaco|kazaca|kazachi|kazache
        KZ	c	Astana
        LA	n	Laos
        LA	d	laotiano|laotiana|laotiani|laotiane
        LA	c	Vientiane
        LB	n	Libano|Paese dei cedri|Paese dei Cedri
        LB	d	libanese|libanesi|libano-
        LB	c	Beirut
        LC	n	Saint Lucia|isola di Santa Lucia|=isola di Santa Lucia
        LC	d	santaluciano|santaluciana|santaluciani|santaluciane
        LC	c	Castries
        LI	n	Liechtenstein
        LI	d	liechtensteinese|liechtensteinesi|liechtensteiniano|liechtensteiniana|liechtensteiniani|liechtensteiniane
        LI	c	Vaduz
        LK	n	Sri Lanka|Srilanka
        LK	d	singalese|singalesi|srilankese|srilankesi|cingalese|cingalesi|srilanchese|srilanchesi
        LK	c	Colombo
        LR	n	Liberia
        LR	d	liberiano|liberiana|liberiani|liberiane
        LR	c	Monrovia
        LS	n	Lesotho
        LS	d	basotho
        LS	c	Maseru
        LT	n	Lituania
        LT	d	lituano|lituana|lituani|lituane
        LT	c	Vilnius
        LU	n	Lussemburgo
        LU	d	lussemburghese|lussemburghesi
        LU	c	Luxembourg City
        LV	n	Lettonia
        LV	d	lettone|lettoni
        LV	c	Riga
        LY	n	Libia
        LY	d	libico|libica|libichi|libiche|libici|italolibico|italolibica
        LY	c	Tripoli
        MA	n	Marocco
        MA	d	marocchino|marocchina|marocchini|marocchine|italomarocchino|italomarocchina|italomarocchini
        MA	c	Rabat
        MC	n	Monaco
        MC	d	monegasco|monegasca|monegaschi|monegasche|monegasci
        MD	n	Moldavia|Moldova
        MD	d	moldavo|moldava|moldavi|moldave
        MD	c	Chisinau
        ME	n	Montenegro
        ME	d	montenegrino|montenegrina|montenegrini|montenegrine
        ME	c	Podgorica
        MF	n	Saint Martin|Saint-Martin
        MF	d	collettività di Saint-Martin
        MG	n	Madagascar
        MG	d	malgascio|malgascia|malgascii|malgascie|malgasci|malgasce
        MG	c	Antananarivo
        MH	n	Isole Marshall|isole Marshall|=isole Marshall
        MH	d	marshallese|marshallesi
        MH	c	Majuro
        MK	n	Macedonia del Nord|Macedonia|Fyrom
        MK	d	macedone|macedoni|nordmacedone|nordmacedoni
        MK	c	Skopje
        ML	n	Mali
        ML	d	maliano|maliana|maliani|maliane
        ML	c	Bamako
        MM	n	Myanmar|Birmania
        MM	d	birmano|birmana|birmani|birmane
        MM	c	Naypyidaw|Naypyitaw|Rangoon
        MN	n	Mongolia
        MN	d	mongolo|mongola|mongoli|mongole
        MN	c	Ulan Bator|Ulaanbaatar
        MO	n	Macao
        MO	d	macaense|macaensi
        MP	n	Isole Marianne Settentrionali|isole Marianne Settentrionali|Marianne Settentrionali
        MP	c	Saipan
        MQ	n	Martinica
        MQ	d	martinicano|martinicana|martinicani|martinicane
        MR	n	Mauritania
        MR	d	mauritano|mauritana|mauritani|mauritane
        MR	c	Nouakchott
        MS	n	Montserrat
        MT	n	Malta
        MT	d	maltese|maltesi
        MT	c	Valletta
        MU	n	Mauritius|isola di Mauritius
        MU	d	mauriziano|mauriziana|mauriziani|mauriziane
        MU	c	Port Louis
        MV	n	Maldive
        MV	d	maldiviano|maldiviana|maldiviani|maldiviane
        MV	c	Malé
        MW	n	Malawi
        MW	d	malawiano|malawiana|malawiani|malawiane
        MW	c	Lilongwe
        MX	n	Messico|Stati Uniti Messicani|Stati Uniti del Messico
        MX	d	messicano|messicana|messicani|messicane
        MX	c	Città del Messico
        MY	n	Malaysia|Malesia
        MY	d	malese|malesi|malaysiano|malaysiana|malaysiani|malaysiane
        MY	c	Kuala Lumpur
        MZ	n	Mozambico
        MZ	d	mozambicano|mozambicana|mozambicani|mozambicane
        MZ	c	Maputo
        NA	n	Namibia
        NA	d	namibiano|namibiana|namibiani|namibiane
        NA	c	Windhoek
        NC	n	Nuova Caledonia
        NC	d	neocaledone|neocaledoni|neocaledoniano|neocaledoniana|neocaledoniani|neocaledoniane
        NC	c	Noumea
        NE	n	Niger
        NE	d	nigerino|nigerina|nigerini|nigerine
        NE	c	Niamey
        NF	n	Isola Norfolk|isola Norfolk|isola di Norfolk|Isola di Norfolk|=isola Norfolk|=isola di Norfolk
        NG	n	Nigeria
        NG	d	nigeriano|nigeriana|nigeriani|nigeriane|italonigeriano|italonigeriana
        NG	c	Abuja
        NI	n	Nicaragua
        NI	d	nicaraguense|nicaraguensi|nicaraguegno|nicaraguegna|nicaraguegni|nicaraguegne
        NI	c	Managua
        NL	n	Paesi Bassi|Olanda
        NL	d	olandese|olandesi|neerlandese|neerlandesi
        NL	c	Amsterdam
        NO	n	Norvegia
        NO	d	norvegese|norvegesi
        NO	c	Oslo
        NP	n	Nepal
        NP	d	nepalese|nepalesi
        NP	c	Kathmandu|Katmandu
        NR	n	Nauru
        NR	d	nauruano|nauruana|nauruani|nauruane
        NU	n	Niue
        NU	d	niueano|niueana|niueani|niueane
        NZ	n	Nuova Zelanda
        NZ	d	neozelandese|neozelandesi|neo-zelandese|neo-zelandesi
        NZ	c	Wellington
        OM	n	Oman
        OM	d	omanita|omaniti|omanite
        OM	c	Mascate
        PA	n	Panama
        PA	d	panamense|panamensi|panamegno|panamegna|panamegni|panamegne
        PA	c	Città di Panama
        PE	n	Perù
        PE	d	peruviano|peruviana|peruviani|peruviane
        PE	c	Lima
        PF	n	Polinesia Francese
        PF	d	tahitiano|tahitiana|tahitiani|tahitiane|polinesiano|polinesiana|polinesiani|polinesiane
        PF	c	Papeete
        PG	n	Papua Nuova Guinea
        PG	d	papuano|papuana|papuani|papuane
        PG	c	Port Moresby
        PH	n	Filippine
        PH	d	filippino|filippina|filippini|filippine
        PH	c	Manila
        PK	n	Pakistan|Pachistan
        PK	d	pachistano|pachistana|pachistani|pachistane|pakistano|pakistana|pakistani|pakistane
        PK	c	Islamabad
        PL	n	Polonia
        PL	d	polacco|polacca|polacchi|polacche|polacci|polacco-
        PL	c	Varsavia
        PM	n	Saint-Pierre e Miquelon|Saint-Pierre-et-Miquelon|Saint-Pierre et Miquelon
        PN	n	Isole Pitcairn|isole Pitcairn|isola di Pitcairn|Pitcairn
        PR	n	Portorico|Porto Rico
        PR	d	portoricano|portoricana|portoricani|portoricane
        PR	c	San Juan
        PS	n	Palestina|Gaza|Striscia di Gaza|Cisgiordania
        PS	d	palestinese|palestinesi|filopalestinese|filopalestinesi|antipalestinese|antipalestinesi|gazawi|palestino-|propalestinese|propalestinesi|italopalestinese|italopalestinesi
        PS	c	Ramallah
        PT	n	Portogallo
        PT	d	portoghese|portoghesi|lusitano|lusitana|lusitani|lusitane|luso-
        PT	c	Lisbona
        PW	n	Palau
        PW	d	palauano|palauana|palauani|palauane
        PW	c	Ngerulmud
        PY	n	Paraguay
        PY	d	paraguaiano|paraguaiana|paraguaiani|paraguaiane|paraguayano|paraguayana|paraguayani|paraguayane
        PY	c	Asunción
        QA	n	Qatar
        QA	d	qatariota|qatarioti|qatariote|qatarino|qatarina|qatarini|qatarine
        QA	c	Doha
        RE	n	La Réunion|isola di Réunion|isola della Réunion|La Riunione|=isola della Réunion|=isola di Réunion|=la Réunion|=Réunion
        RE	d	riunionese|riunionesi
        RO	n	Romania
        RO	d	romeno|romena|romeni|romene|rumeno|rumena|rumeni|rumene|italorumeno|italorumena|italoromeno|italoromena
        RO	c	Bucarest
        RS	n	Serbia
        RS	d	serbo|serba|serbi|serbe|filoserbo|filoserba|filoserbi|filoserbe|antiserbo|antiserba|antiserbi|antiserbe|serbo-
        RS	c	Belgrado
        RU	n	Russia
        RU	d	russo|russa|russi|russe|filorusso|filorussa|filorussi|filorusse|antirusso|antirussa|antirussi|antirusse|russo-|italorusso|italorussa|sinorusso|sinorussa
        RU	c	Mosca
        RW	n	Ruanda|Paese delle mille colline
        RW	d	ruandese|ruandesi|paese delle mille colline|rwandese|rwandesi
        RW	c	Kigali
        SA	n	Arabia Saudita
        SA	d	saudita|sauditi|saudite
        SA	c	Riyad|Riad|Riyadh|Ryad
        SB	n	Isole Salomone|isole Salomone|=isole Salomone|=alle Salomone|=delle Salomone|=nelle Salomone|=dalle Salomone
        SB	d	salomonese|salomonesi
        SB	c	Honiara
        SC	n	Seychelles|Seicelle|Seychelle
        SC	d	seychellese|seychellesi
        SC	c	Victoria
        SD	n	Sudan
        SD	d	sudanese|sudanesi
        SD	c	Khartum|Khartoum
        SE	n	Svezia
        SE	d	svedese|svedesi
        SE	c	Stoccolma
        SG	n	Singapore
        SG	d	singaporiano|singaporiana|singaporiani|singaporiane|singaporegno|singaporegna|singaporegni|singaporegne|singaporeano|singaporeani
        SH	n	Sant’Elena|Tristan da Cunha
        SI	n	Slovenia
        SI	d	sloveno|slovena|sloveni|slovene
        SI	c	Lubiana
        SJ	n	Svalbard e Jan Mayen|Spitsbergen|Jan Mayen
        SK	n	Slovacchia
        SK	d	slovacco|slovacca|slovacchi|slovacche|slovacci
        SK	c	Bratislava
        SL	n	Sierra Leone
        SL	d	sierraleonese|sierraleonesi
        SL	c	Freetown
        SM	n	San Marino|Repubblica del Titano
        SM	d	sammarinese|sammarinesi|sanmarinese|sanmarinesi
        SN	n	Senegal
        SN	d	senegalese|senegalesi
        SN	c	Dakar
        SO	n	Somalia
        SO	d	somalo|somala|somali|somale
        SO	c	Mogadiscio
        SR	n	Suriname|Surinam
        SR	d	surinamese|surinamesi
        SR	c	Paramaribo
        SS	n	Sud Sudan|Sudan del Sud
        SS	d	sudsudanese|sudsudanesi|sud-sudanese|sud-sudanesi
        SS	c	Giuba|=Juba
        ST	n	São Tomé e Príncipe
        ST	d	santomense|santomensi|saotomense|saotomensi
        ST	c	São Tomé
        SV	n	El Salvador
        SV	d	salvadoregno|salvadoregna|salvadoregni|salvadoregne
        SV	c	San Salvador
        SX	n	Sint Maarten
        SY	n	Siria
        SY	d	siriano|siriana|siriani|siriane|filosiriano|filosiriana|filosiriani|filosiriane|antisiriano|antisiriana|antisiriani|antisiriane|siro-
        SY	c	Damasco
        SZ	n	Eswatini
        SZ	d	swazi|eSwatini
        SZ	c	Mbabane
        TC	n	Isole Turks e Caicos|Turks e Caicos|isole Turks e Caicos|Turks & Caicos
        TD	n	Ciad
        TD	d	ciadiano|ciadiana|ciadiani|ciadiane
        TD	c	N’Djamena
        TF	n	Terre Australi Francesi|Terre australi e antartiche francesi|Terre Australi e Antartiche Francesi|isole Kerguelen
        TG	n	Togo
        TG	d	togolese|togolesi
        TG	c	Lomé
        TH	n	Thailandia|Tailandia
        TH	d	thailandese|thailandesi|tailandese|tailandesi
        TH	c	Bangkok
        TJ	n	Tagikistan
        TJ	d	tagiko|tagika|tagiki|tagike|tagico|tagica|tagichi|tagiche|tagici
        TJ	c	Dushanbe|Dušanbe|Dusanbe
        TK	n	Tokelau
        TK	d	tokelauano|tokelauana|tokelauani|tokelauane
        TL	n	Timor Est|Timor orientale|Timor Orientale
        TL	d	timorese|timoresi
        TL	c	Dili
        TM	n	Turkmenistan
        TM	d	turkmeno|turkmena|turkmeni|turkmene|turcomanno|turcomanna|turcomanni|turcomanne
        TM	c	Ashgabat|Asgabat
        TN	n	Tunisia
        TN	d	tunisino|tunisina|tunisini|tunisine|italotunisino|italotunisina|italotunisini
        TN	c	Tunisi
        TO	n	Tonga
        TO	d	tongano|tongana|tongani|tongane
        TO	c	Nuku'alofa
        TR	n	Turchia
        TR	d	turco|turca|turchi|turche|turci|filoturco|filoturca|filoturchi|filoturche|filoturci|antiturco|antiturca|antiturchi|antiturche|antiturci|turco-
        TR	c	Ankara
        TT	n	Trinidad e Tobago|=isola di Trinidad
        TT	d	trinidadiano|trinidadiana|trinidadiani|trinidadiane
        TT	c	Port of Spain
        TV	n	Tuvalu
        TV	d	tuvaluano|tuvaluana|tuvaluani|tuvaluane
        TV	c	Funafuti
        TW	n	Taiwan|isola di Formosa|=isola di Formosa
        TW	d	taiwanese|taiwanesi
        TW	c	Taipei
        TZ	n	Tanzania
        TZ	d	tanzaniano|tanzaniana|tanzaniani|tanzaniane
        TZ	c	Dodoma|Dar es Salaam
        UA	n	Ucraina
        UA	d	ucraino|ucraina|ucraini|ucraine|filoucraino|filoucraina|filoucraini|filoucraine|antiucraino|antiucraina|antiucraini|antiucraine|ucraino-
        UA	c	Kiev|Kyiv|Kyjiv
        UG	n	Uganda
        UG	d	ugandese|ugandesi
        UG	c	Kampala
        UM	n	isole minori esterne degli Stati Uniti|Isole minori esterne degli Stati Uniti|atollo di Midway|atollo Johnston|isola di Wake|=isola di Wake|=atollo di Midway|=atollo Johnston
        US	n	Stati Uniti|Stati Uniti d'America|America|=USA|=Usa|=US|=U.S.A.|Zio Sam|=gli States|=negli States|=dagli States|=degli States|=agli States
        US	d	americano|americana|americani|americane|filoamericano|filoamericana|filoamericani|filoamericane|antiamericano|antiamericana|antiamericani|antiamericane|statunitense|statunitensi|filostatunitense|filostatunitensi|antistatunitense|antistatunitensi|americano-|italoamericano|italoamericana|italoamericani|italoamericane|sinoamericano|sinoamericana|russoamericano|russoamericana|=yankee|israeloamericano|israeloamericana|afroamericano|afroamericana|afroamericani|afroamericane|a stelle e strisce
        US	c	Washington
        UY	n	Uruguay
        UY	d	uruguaiano|uruguaiana|uruguaiani|uruguaiane|uruguayano|uruguayana|uruguayani|uruguayane|uruguagio|uruguagia|uruguagi|uruguagie|italouruguaiano|italouruguaiana|italouruguayano
        UY	c	Montevideo
        UZ	n	Uzbekistan
        UZ	d	uzbeko|uzbeka|uzbeki|uzbeke|uzbeco|uzbeca|uzbechi|uzbeche
        UZ	c	Tashkent
        VA	n	Città del Vaticano|Vaticano|Santa Sede|Oltretevere
        VA	d	vaticano|vaticana|vaticani|vaticane
        VC	n	Saint Vincent e Grenadine|Saint Vincent e le Grenadine|St. Vincent e Grenadine|Saint Vincent e Grenadines
        VC	c	Kingstown
        VE	n	Venezuela
        VE	d	venezuelano|venezuelana|venezuelani|venezuelane
        VE	c	Caracas
        VG	n	Isole Vergini Britanniche|Isole Vergini britanniche|=isole Vergini britanniche|=isole Vergini Britanniche
        VI	n	Isole Vergini Americane|Isole Vergini americane|Isole Vergini statunitensi|=isole Vergini americane|=isole Vergini Americane
        VN	n	Vietnam
        VN	d	vietnamita|vietnamiti|vietnamite
        VN	c	Hanoi
        VU	n	Vanuatu|Nuove Ebridi
        VU	d	vanuatuano|vanuatuana|vanuatuani|vanuatuane|ni-vanuatu
        VU	c	Port Vila
        WF	n	Wallis e Futuna|Wallis-et-Futuna
        WS	n	Samoa
        WS	d	samoano|samoana|samoani|samoane
        WS	c	Apia
        XK	n	Kosovo|Kossovo
        XK	d	kosovaro|kosovara|kosovari|kosovare|albanokosovaro|albanokosovara|albanokosovari
        XK	c	Pristina
        YE	n	Yemen
        YE	d	yemenita|yemeniti|yemenite
        YE	c	Sana'a|Sanaa|San'a
        YT	n	Mayotte
        YT	d	mahorese|mahoresi
        ZA	n	Sudafrica|Sud Africa
        ZA	d	sudafricano|sudafricana|sudafricani|sudafricane
        ZA	c	Pretoria|Città del Capo
        ZM	n	Zambia
        ZM	d	zambiano|zambiana|zambiani|zambiane
        ZM	c	Lusaka
        ZW	n	Zimbabwe
        ZW	d	zimbabwese|zimbabwesi|zimbabwiano|zimbabwiana|zimbabwiani|zimbabwiane
        ZW	c	Harare
        MC	?	Monaco	yes	Principato|monegasco|monegaschi|Costa Azzurra|Alberto II|Montecarlo|Ligue 1	Baviera|bavarese|Bayern|Oktoberfest|BMW|Conferenza sulla sicurezza|>di Baviera|Germania|tedesco|tedesca
        JO	?	giordano|giordana|giordani|giordane	yes	Amman|Giordania|re Abdullah	bruno|fiume|valle|luca|filosofo
        GE	?	Georgia	yes	Tbilisi|Caucaso|Abkhazia|Russia|Armenia|Azerbaigian|georgiano|georgiani	Atlanta|Trump|Biden|repubblicano|senatore|governatore|Florida|Alabama|Carolina|stato della|contea|Stati Uniti|<stato della
        CG	?	congolese|congolesi	no	Brazzaville|Sassou
        MF	?	Saint Martin	name	isola|isole|uragano|caraibi|guadalupa|antille|irma|anguilla|maarten
        AW	?	Aruba	yes	caraibi|caraibica|isola|isole|antille|curaçao|olandese|venezuela|oranjestad|spiagge|paesi bassi	provider|pec|spid|hosting|dominio|domini|data center|cloud|ducati|superbike|arezzo|bulega|bautista|cecconi|>spa|>s.p.a.
        SC	?	Victoria	no	Seychelles|seychellese|Ramkalawan|Mahé	De Angelis|Maneskin|Beckham|regina
        LV	?	Riga	start	Lettonia|lettone|lettoni|Baltico|baltica|Vilnius|Tallinn|Daugava	compasso|compassi|righello|squadra|matita|goniometro|gomma|<la|<una|<della|>dritta|>di|capelli|>verticale|<in
        PE	?	Lima	start	Perù|peruviano|peruviana|Callao|Boluarte|<a|<di	unghie|lime|ferro|fabbro|<la|<una|<della|>per|sbarre|cella
        MT	?	Malta	start	La Valletta|maltese|maltesi|Mediterraneo|migranti|isola|<a|<di|<da	mattoni|mattone|cemento|calce|muratore|muratori|cantiere|edili|edile|intonaco|sabbia|birra|<la|<della|orzo
        PA	?	Panama	start	Canale|panamense|panamensi|Mulino|Colombia|Costa Rica|<a|<di	cappello|cappelli|paglia|tesa|<il|<un|lino
        MV	?	Malé	start	Maldive|maldiviano|maldiviani|Muizzu|atollo|<a	malissimo|Juve|Inter|Milan|titoli|listini
        """#
}
