// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/nl.tsv; do not edit.
extension Gazetteer {
    static let nl = #"""
        -	x	Latijns-Amerika|Zuid-Amerika|Noord-Amerika|Indische Oceaan|Golf van Mexico|Zuid-Chinese Zee|New Mexico|Spaanse griep|Spaanse peper|Spaanse pepers|Spaanse ruiter|Turks fruit|Turkse pizza|Turks bad|Turks Fruit|Russische roulette|Russisch roulette|Russisch ei|Zwitsers zakmes|Engelse drop|Engelse sleutel|Engelse les|Franse kaas op brood|Franse slag|met de Franse slag|Franse bulldog|Duitse herder|Duitse dog|Deense dog|Mechelse herder|Belgische herder|Chinese muur|Chinese Muur|Chinese kool|Oost-Indische inkt|Oost-Indische kers|Oost-Indisch doof|West-Indië|Poolse landdag|Amerikaanse nachten|Panama Papers|panamahoed|panamahoeds|Panamakanaal|Panamakanaals|Griekse yoghurt|Griekse salade|Griekse mythologie|Afghaanse windhond|Noorse boskat|in het Engels|in het Nederlands|in het Frans|in het Duits|in het Spaans|Engelse taal|Nederlandse taal|Franse taal|spreekt Engels|spreekt Nederlands|Latijns-Amerikaans|Latijns-Amerikaanse|Zuid-Amerikaans|Zuid-Amerikaanse|Noord-Amerikaans|Midden-Amerika|Afro-Amerikaans|Afro-Amerikanen|Afro-Amerikanens|Nieuw-Engeland|Nieuw-Engelands|Nieuw-Guinea|Golf van Guinee|Golf van Oman|Tsjaadmeer|Tsjaadmeers|Nigerdelta|Jordaanvallei|Verenigde Naties|Tom Holland|Michael Jordan|Paris Hilton|Angelsaksisch|Grieks-Romeins|Indo-Pacific|Indo-Pacifische|de Jordaan|Duits bier op|russische roulette|Zwitserse zakmes|engelse sleutel|franse slag|poolse landdag|spaanse peper|chinees restaurant|Zweedse puzzel|zweedse puzzel|Zweeds wittebrood|Deense hond|duitse herder|franse bulldog|Franse kaas|Hongaarse goulash|Guinees biggetje|Guinese biggetje|Amerikaanse fuik|Amerikaans voetbal|Schotse hooglander|Schots en scheef|Agence France-Presse|Agence France Presse|France-Presse|France Presse|France 24|France24|Stade de France|Mexicaanse golf|Mexicaanse hond|Turkse koffie|Mexicaanse griep|Let op|Let goed|Let wel|Let er|Let daarbij|Let vooral|Let u|in het Welsh|Nieuw-Zuid-Wales|Nieuw-Zuid Wales|Frans Timmermans|Frans Bauer|Frans Hals|Frans Weisglas|Frans Halsema|Spaans benauwd|Supermarktketen Deen|supermarktketen Deen|Deen Supermarkten|Noord-Holland|Noord-Hollands|Zuid-Holland|Zuid-Hollands|Noord-Hollandse|Zuid-Hollandse|Noord-Hollander|Noord-Hollanders|Zuid-Hollander|Zuid-Hollanders|jarige Noor|Noor van Dijk|Noor Vidts|Noor Holland|Arantxa Rus|een IJslander te koop|Maltezer leeuwtje|Maltezer leeuwtjes|maltezer leeuwtje|Vietnamese hangbuikzwijnen|Vietnamees hangbuikzwijn|Vietnamese hangbuikzwijn|Portugees oorlogsschip aan|Japanse duizendknoop|Amerikaanse vogelkers|Amerikaanse rivierkreeft|Amerikaanse rivierkreeften|Canadese ganzen|Canadese gans|Nieuw-Zeelandse spinazie|Marokkaanse munt|Engelse ziekte|Russische eieren|Turkse tortels|Turkse tortel|Finse piste|Franse hoorn|God in Frankrijk|Holland op zijn smalst|Chinese muren|vleespotten van Egypte|Sint-Mauritius|Sint Mauritius|provincie Luxemburg|Provincie Luxemburg|gehucht Amerika|buurtschap Engeland|buurtschap Amerika|straat Rusland|Klein Zwitserland|Vrij Nederland|Nederlands Dagblad|Holland Casino|India Hicks|Puerto Rico, aan de|Puerto Rico op Gran Canaria|Singapore sling|new wave van Japan|Oostenrijk-Hongarije|Margaretha van Oostenrijk|Maria van Hongarije|Nederlands-Indië|Nederlands Indië|Nederlands-Indische|Hollandse verdediging|Engelse wals|Argentijnse tango|Amerikaanse keuken|Hollandse IJssel|Spaanse ruiters|Engelse tuin|Engelse hoorn|Engelse bulldog|Franse bulldogs|Franse deuren|Duitse herders|Deense doggen|Schotse hooglanders|Schotse ruit|Ierse setter|Ierse stew|Italiaans windhondje|Spaans riet|Spaanse vlieg|Zweedse gordijnen|Griekse y|Turkse tortelduif|Chinees porselein|Chinese wijk|Japanse esdoorn|Japanse oester|Japanse oesters|Perzisch tapijt|Perzische kat|Belgische trekpaard|oranje Togo, de lage bank|woord Fin in|Ed Spanjaard|Indische Buurt|Indische buurt|Engelse Kerk in Amsterdam|Engelse Kerk te Amsterdam|Engelse Kerk op het Begijnhof|Schotse Kerk in Rotterdam|Noorse Zeemanskerk|Finse Zeemanskerk|Franse Kerk in Haarlem|Spaanse Kade|Spaanse Polder|Spaanse Hof in Den Haag|Turkse Kamp|Zwitserse Bos|Hollandse Brug|Hollands Diep|Hollandsch Diep|Hollands Kroon|Hollandse Kade|Hollandsche IJssel|Hollandse Plassen|Hollands Noorderkwartier|Hollandse Delta|Hollands Midden|dorp Rusland bij Zaandam|buurtschap Rusland|buurtschap Polen|buurtschap Zwitserland|buurtschap Egypte|buurtschap Turkije|gehucht Engeland|gehucht Polen|Grieks-orthodox|Grieks-orthodoxe|Syrisch-orthodox|Syrisch-orthodoxe|Russisch-orthodox|Russisch-orthodoxe|Armeens-apostolische|Servisch-orthodoxe|Roemeens-orthodoxe|Bulgaars-orthodoxe|Oekraïens-orthodoxe|Ethiopisch-orthodoxe|Eritrees-orthodoxe|Russische Orthodoxe Kerk|Russisch Orthodoxe Kerk|Syrisch Orthodoxe Kerk|Grieks Orthodoxe Kerk|Austria Wien|Austria Salzburg|Austria Klagenfurt|Bank of China|Real España|Nederlands Philharmonisch Orkest|Nederlands Philharmonisch|Nederlands Dans Theater|Nederlands Kamerorkest|Nederlands Blazers Ensemble|Algemeen Nederlands Persbureau|Algemeen Nederlandsch Persbureau|Nederlands Film Festival|Holland America Line|Holland Festival|Holland Heineken House|Heel Holland Bakt|Holland's Got Talent|Hollands Got Talent|The Voice of Holland|Voice of Holland|Holland & Barrett|Holland Park|Holland Sport|Holland International|Holland Zorg|HollandZorg|Holland Next Top Model|Holland's Next Top Model|Made in Holland Festival|Rotterdam Holland Parade|Deen-winkels|Deen-winkel|Deen-filiaal|Deen-filiaals|Deen-supermarkt|Deen-supermarkten|Deen-supermarktens|eten Chinees|aten Chinees|at Chinees|bestelden Chinees|halen Chinees|haalden Chinees|haalde Chinees|Chinees halen|Chinees afhalen|Chinees eten|bij de Chinees om|Chinees om de hoek|bij de Chinees gegeten|Chinees voor mij|Dat is Chinees|Turks brood|Turkse broden|Turkse pizza's|Spaanse tortilla|Belgische friet|Belgische frieten|Belgische wafel|Belgische wafels|Brusselse wafel|Franse baguette|Franse mosterd|Franse uiensoep|Italiaanse bol|Italiaanse bollen|Italiaanse kruiden|Zweedse gehaktballen|Zweedse gehaktballetjes|Zweedse balletjes|Mexicaanse bonenschotel|Mexicaanse tortilla's|Mexicaanse tortilla|Mexicaanse wrap|Mexicaanse wraps|Japanse zoete aardappel|Hollandse nieuwe|Hollandse nieuwen|Hollandse garnalen|Hollandse garnaal|Hollandse maatjes|Hollandse maatjesharing|Hollandse pot|Griekse yoghurtsaus|Deense hotdogs|Deense hotdog|Turkse yoghurt|Franse toast|Engels ontbijt|Iers stoofpotje|Ierse stoofpot|Hongaarse goulashsoep|Russische salade|Schotse eieren|Schots ei|Indische rijsttafel|Indische rijsttafels|Indische toko|Indische Nederlanders|Indische Nederlander|Indische herdenking|Indische erfgoed|Indisch erfgoed|Indisch Herinneringscentrum|Indisch Monument|Indisch restaurant Garoeda|Indisch-Nederlandse|Indische Letteren|Hollandse herder|Hollandse herders|Mechelse herders|Belgische herders|Belgische Mechelaar|Belgisch trekpaard|Belgische trekpaarden|IJslandse paarden|IJslands paard|IJslander-paard|IJslander-paards|Engelse setter|Engelse setters|Ierse setters|Engelse cocker|Engelse cocker spaniel|Engelse cockerspaniel|Engelse bulldogs|Duitse staande|Duitse staander|Duitse staanders|Duitse brak|Duitse pinscher|Duitse doggen|Hongaarse vizsla|Hongaarse vizsla's|Russische dwerghamster|Russische dwerghamsters|Syrische hamster|Syrische hamsters|Russische blauwe|Britse korthaar|Britse kortharen|Britse kortharige|Schotse vouwoorkat|Ierse wolfshond|Ierse wolfshonden|Noorse boskatten|Turkse angora|Portugese waterhond|Spaanse waterhond|Australische herder|Deens-Zweedse boerderijhond|Drentse patrijshond|Amerikaanse eik|Amerikaanse eiken|Amerikaanse nerts|Amerikaanse nertsen|Amerikaanse brulkikker|Amerikaanse brulkikkers|Chinese wolhandkrab|Chinese wolhandkrabben|Chinese muntjak|Japanse kers|Japanse kersen|Japanse esdoorns|Japanse notenboom|Japanse wijnbes|Canadese guldenroede|Canadese populier|Canadese populieren|Canadese den|Canadese waterpest|Egyptische gans|Egyptische ganzen|Spaanse aak|Spaanse naaktslak|Spaanse naaktslakken|Spaanse wegslak|Spaanse wegslakken|Hollandse iep|Hollandse iepen|Hollandse linde|Engels raaigras|Italiaans raaigras|Italiaanse populier|Italiaanse populieren|Indische gans|Indische loopeend|Indische loopeenden|IJslandse trui|IJslandse truien|Noorse trui|Noorse truien|Schotse rok|Schotse rokken|Schotse kilt|Schotse ruiten|Schots geruit|Schots geruite|Jersey stof|jurk van jersey|Franse manicure|Franse vlecht|Franse balkon|Frans balkon|Frans balkonnetje|Zweedse band|Engels zadel|Engelse landschapsstijl|Engelse tuinen|Engelse landschapstuin|Japanse tuin|Japanse tuinen|Chinese tuin|Franse tuin|leraar Engels|lerares Engels|docent Engels|docente Engels|leraar Frans|lerares Frans|docent Frans|docente Frans|leraar Duits|lerares Duits|docent Duits|docente Duits|leraar Nederlands|lerares Nederlands|docent Nederlands|docente Nederlands|leraar Spaans|docent Spaans|docente Spaans|leraren Engels|leraren Frans|leraren Duits|leraren Nederlands|docenten Frans|docenten Duits|docenten Engels|docenten Nederlands|eindexamen Frans|eindexamen Duits|eindexamen Engels|eindexamen Nederlands|eindexamen Spaans|examen Frans|examen Duits|examen Engels|examen Nederlands|examen Spaans|havo-examen Frans|vwo-examen Frans|vwo-examen Engels|vwo-examen Duits|vwo-examen Nederlands|havo-examen Engels|havo-examen Duits|havo-examen Nederlands|vmbo-examen Engels|vmbo-examen Nederlands|vmbo-examen Duits|studeert Nederlands in|studeert Nederlands aan|studeert Engels in|studeert Engels aan|studeert Frans in|studeert Duits in|studeert Spaans in|studeerde Nederlands in|studeerde Nederlands aan|studeerde Engels in|studeerde Frans in|studeerde Duits in|leert Spaans|leert Frans via|leert Engels via|leert Duits via|leert Nederlands|leren Nederlands|een beetje Turks|een beetje Engels|een beetje Nederlands|een beetje Frans|een beetje Duits|een beetje Spaans|uit het Frans door|uit het Engels door|uit het Duits door|uit het Russisch door|uit het Spaans door|uit het Italiaans door|uit het Pools door|uit het Zweeds door|uit het Noors door|vertaald uit het Frans|vertaald uit het Duits|vertaald uit het Russisch|vertaald uit het Spaans|vertaald uit het Italiaans|vertaald uit het Japans|vertaald uit het Chinees|verscheen in het Russisch|op z'n Frans gezegd|op zijn Frans gezegd|op z'n Engels gezegd|op zijn Nederlands gezegd|Mexicaans leger|Verenigde Oost-Indische Compagnie|Oost-Indische Compagnie|West-Indische Compagnie|Franse Revolutie|Spaanse Burgeroorlog|Amerikaanse Burgeroorlog|Amerikaanse Onafhankelijkheidsoorlog|Spaanse Successieoorlog|Britse Rijk|Britse Leeuw|Russische Rijk|De Engelse patiënt|Nieuw-Schotland|Nieuw-Schotlands|Oud-Griekse|Oud-Grieks|Amerikaanse droom|Griekse tragedie|Griekse tragedies|Frans de Vries|Frans Jansen|Frans Janssen|Frans van Houten|Frans van den|Frans van der|Frans van Dijk|Frans van Deursen|Frans van de|Frans de Jong|Frans de Boer|Frans de Wit|Frans de Munck|Frans Bakker|Frans Smit|Frans Visser|Frans Mulder|Frans Meijer|Frans Peters|Frans Hendriks|Frans Dekker|Frans Brom|Frans Molenaar|Frans Duijts|Frans Kellendonk|Frans Leijnse|Frans Andriessen|Frans Snyders|Frans Brüggen|Frans Mensink|Frans Klein|Frans Masereel|Frans Hoffman|Frans Willems|Frans Maas|Frans Everts|Frans Swarte|Frans den|Frans der|Frans ter|Frans te|Frans Erens|Frans Ferdinand|Frans Jozef|Prins Frans|keizer Frans|koning Frans|wethouder Frans|burgemeester Frans|raadslid Frans|pastoor Frans|kunstenaar Frans|schrijver Frans|oud-wethouder Frans|ondernemer Frans|boer Frans|trainer Frans|opa Frans|broer Frans|vader Frans|zanger Frans|acteur Frans|fotograaf Frans|directeur Frans|voorzitter Frans|hoogleraar Frans van|Sint-Frans|Frans en zijn vrouw|Frans scoorde|meneer Frans|Noor de Groot|Noor de Vries|Noor van der|Noor van den|Noor van de|Noor de Wit|Noor de Jong|kleine Noor|Noor en haar|dochter Noor|dochtertje Noor|zusje Noor|meisje Noor|zangeres Noor|actrice Noor|mevrouw Noor|moeder Noor|koningin Noor|Noor Bakker|Noor Jansen|Noor Visser|Fin Bakker|Fin Visser|Fin Jansen|Fin van der|Fin de Vries|zoontje Fin|kleine Fin|Bart Pool|Riek Turk|Rus Kuijpers|Peter de Noor|India de Boer|India de Vries|Israel van Dijk|Kenia Visser|India Visser|noren en hockeyschaatsen|paar noren|op noren|Italiaanse sla|Italiaans ijs|Franse kwark|Franse dressing|Franse frietjes|Zwitserse kaasfondue|Zwitserse rösti|Duitse biefstuk|Duitse biefstukken|Russische dressing|Oostenrijkse apfelstrudel|Hongaarse goulashkroket|Zweedse wraps|Deense roomboterkoekjes|Deense koffiebroodjes|Deense pastei|Ierse koffie|Iers sodabrood|Schotse pannenkoeken|Schotse haverkoek|Engelse muffin|Engelse muffins|Engelse cake|Engelse room|Engelse rozijnen|Amerikaanse pannenkoeken|Amerikaanse pannenkoek|Amerikaanse saus|Braziliaanse noten|Mexicaanse schotel|Cubaanse sandwich|Jamaicaanse peper|Chinese tomatensoep|Chinese tomatensoepen|Chinese mihoen|Chinese bieslook|Chinese nieuwjaarskoekjes|Chinese broccoli|Chinees vijfkruidenpoeder|Chinese roerbakgroenten|Japanse mix|Japanse nootjes|Japanse borrelnoten|Japanse curry|Japanse pompoen|Thaise basilicum|Thaise curry|Vietnamese loempia|Vietnamese loempia's|Vietnamese loempiaatjes|Vietnamese springrolls|Indische curry|Indische schotel|Israëlische couscous|Marokkaanse muntthee|Surinaamse roti|Surinaamse broodjes|Surinaams broodje|Surinaamse pom|Turkse pide|Turkse lahmacun|Turkse delight|Turkse peper|Spaanse pepertjes|Spaanse omelet|Spaanse aardappelomelet|Portugese taartjes|Portugese gebakjes|Portugese natas|Belgische stoofkarbonades|Hollandse saus|Hollandse bitterballen|Hollandse biefstuk|Amerikaanse hondsvis|Amerikaanse zwaardschede|Amerikaanse kakkerlak|Amerikaanse kakkerlakken|Amerikaanse stormmeeuw|Amerikaanse alligator|Amerikaanse krokodil|Amerikaanse bizon|Amerikaanse bizons|Amerikaanse zwarte beer|Amerikaanse bever|Amerikaanse mink|Amerikaanse windhaan|Amerikaanse linde|Amerikaanse iep|Amerikaanse tulpenboom|Amerikaanse amberboom|Amerikaanse blauwe bes|Amerikaanse bosbes|Amerikaanse staffordshire|Amerikaanse bully|Amerikaanse bulldog|Amerikaanse buldog|Amerikaanse akita|Amerikaanse cocker|Amerikaanse cockerspaniel|Amerikaanse ribkwal|Amerikaanse oesterboorder|Amerikaanse wintertaling|Amerikaanse smient|Amerikaanse goudplevier|Canadese bever|Canadese bevers|Canadese kornoelje|Canadese esdoorn|Canadese fijnstraal|Canadese hemlockspar|Canadese lynx|Chinese jeneverbes|Chinese roos|Chinese rozen|Chinese klokjes|Chinese liguster|Chinese blauweregen|Chinese berk|Chinese iep|Chinese waterree|Chinese reuzensalamander|Chinese reuzensalamanders|Chinese alligator|Chinese steur|Chinese dwerghamster|Chinese naakthond|Chinese knobbelgans|Chinese schubdier|Chinese boktor|Japanse hulst|Japanse liguster|Japanse duizendknopen|Japanse sierkers|Japanse sierkersen|Japanse lariks|Japanse larix|Japanse anemoon|Japanse anemonen|Japanse ahorn|Japanse kwee|Japanse kweepeer|Japanse azalea|Japanse azalea's|Japanse ceder|Japanse honingboom|Japanse walnoot|Japanse peer|Japanse pruim|Japanse mispel|Japanse kamperfoelie|Japanse hop|Japanse kruisbes|Japanse bessenwants|Japanse kwartel|Japanse kwartels|Japanse makaak|Japanse makaken|Japanse kraanvogel|Japanse kraanvogels|Japanse nachtegaal|Japanse tuinkwartel|Japanse akita|Japanse kever|Japanse kevers|Japanse hoornaar|Japanse tapijtschelp|Japanse steenkrab|Japanse blaasjeskrab|Japans bessenwier|Japanse karper|Japanse karpers|Vietnamees varken|Vietnamese hangbuikvarken|Birmese python|Birmese pythons|Birmaanse python|Indische olifant|Indiase olifant|Indische neushoorn|Indiase neushoorn|Indische python|Indische cobra|Indische sering|Indische lotus|Filipijnse tapijtschelp|Australische terriër|Australische grasparkiet|Australische eucalyptus|Australische den|Nieuw-Zeelands vlas|Egyptische cobra|Egyptische vleerhond|Egyptische vleerhonden|Egyptische landschildpad|Egyptische gier|Egyptische maangans|Egyptische mau|Egyptische lotus|Ethiopische wolf|Somalische kat|Kaapverdische gierzwaluw|Senegalese parkiet|Libanese ceder|Libanese ceders|Syrische roos|Turkse eik|Turkse hazelaar|Turkse lelie|Turkse lelies|Turkse rivierkreeft|Turkse papaver|Turkse tortelduiven|Turkse steenuil|Griekse landschildpad|Griekse landschildpadden|Griekse schildpad|Griekse spar|Griekse oregano|Griekse alant|Italiaanse aronskelk|Italiaanse cipres|Italiaanse cipressen|Italiaanse els|Italiaanse honingbij|Italiaanse windhond|Italiaanse spinone|Italiaanse kwikstaart|Italiaanse muurhagedis|Spaanse vliegen|Spaanse zuring|Spaanse galgo|Spaanse galgo's|Spaanse windhond|Spaanse windhonden|Spaanse keizerarend|Spaanse mus|Spaanse mussen|Spaanse hyacint|Spaanse hyacinten|Spaanse margriet|Spaanse zilverspar|Spaanse dravik|Portugese oester|Portugese oesters|Portugese laurier|Portugese eik|Portugese podengo|Franse veldwesp|Franse veldwespen|Franse lavendel|Franse silene|Franse boorwesp|Franse aardkastanje|Franse hangoor|Franse brak|Engelse alant|Engelse roos|Engelse rozen|Engelse lavendel|Engelse eik|Engelse iep|Engelse kwikstaart|Engelse kwikstaarten|Engelse gele kwikstaart|Engelse springer|Engelse springer spaniel|Engelse stafford|Engelse bullterriër|Engelse mastiff|Engelse buldog|Engelse buldoggen|Engelse volbloed|Engelse volbloeds|Engelse rijpony|Engelse windhond|Engelse pointer|Engels gras|Engels slijkgras|Engels lepelblad|Schotse terriër|Schotse terriërs|Schotse wilde kat|Schotse windhond|Schotse collie|Schotse herdershond|Schotse vouwoor|Schotse den|Welsh corgi|Welshe pony|Welsh pony|Ierse terriër|Ierse terriërs|Ierse heide|Ierse klimop|Ierse taxus|Ierse cob|Ierse tinkers|IJslandse papaver|IJslandse pony|IJslandse pony's|Noorse esdoorn|Noorse spar|Noorse kreeft|Noorse kreeftjes|Noorse lemming|Noorse elandhond|Noorse ganzerik|Noorse fjord|Noorse fjordenpaarden|Noorse rat|Zweedse meelbes|Zweedse lijsterbes|Zweedse kornoelje|Zweedse klaver|Finse spits|Finse lappenhond|Deense lepelblad|Deens lepelblad|Duitse wesp|Duitse wespen|Duitse kakkerlak|Duitse kakkerlakken|Duitse jachtterriër|Duitse spits|Duitse iris|Duitse kamille|Duitse brem|Duitse mispel|Oostenrijkse den|Oostenrijkse dennen|Oostenrijkse pinscher|Zwitserse witte herder|Zwitserse sennenhond|Hongaarse staande hond|Hongaarse eik|Poolse lariks|Poolse laaglandherder|Poolse kuifhoenders|Tsjechische wolfshond|Servische spar|Russische wijngaard|Russische toyterriër|Russische windhond|Russische windhonden|Russische landschildpad|Russische vierteenlandschildpad|Russische steur|Russische olijfwilg|Russische salie|Russische smeerwortel|Mongoolse gerbil|Mongoolse gerbils|Mongoolse eik|Mexicaanse axolotl|Mexicaanse naakthond|Mexicaanse wolf|Mexicaanse wolven|Mexicaanse roodknievogelspin|Mexicaanse zonnebloem|Cubaanse boomkikker|Cubaanse krokodil|Chileense flamingo|Chileense flamingo's|Chileense den|Peruaanse lelie|Braziliaanse vogelspin|Braziliaanse zwerfspin|Braziliaanse wandelspin|Argentijnse mier|Argentijnse mieren|Argentijnse dog|Hollandse kuifhoenders|Hollandse smoushond|Hollandse smous|Nederlandse schapendoes|Nederlandse kooikerhondje|Belgische blauwe|Belgisch witblauw|Belgische dikbillen|spreekt als een Hollander|vloeken als een Turk|roken als een Turk|rookt als een Turk|drinken als een Rus|Spaanse furie|Griekse kalenden|met Griekse kalenden|Turkse trom|Turkse toiletten|Turks toilet|Turkse sauna|Turkse hamam|Turks tapijt|Turkse zit|Chinese schimmenspel|Chinese horoscoop|Chinese sterrenbeeld|Chinese sterrenbeelden|Chinese dierenriem|Chinese dozen|Chinese restaurant-syndroom|Chinese eetstokjes|Chinese vaas|Chinese druppelmarteling|Chinese wensballon|Chinese lampion|Chinese lampions|Chinese lantaarn|Chinese inkt|Chinees schaken|Chinees dammen|Chinese afhaalmaaltijd|Chinese afhaal|Chinees-Indisch restaurant|Chinese restaurant|Japanse encefalitis|Thaise massage|Thaise massages|Thaise massagesalon|Thaise massagesalons|Thais boksen|Zweedse massage|Zweedse fakkel|Zweedse fakkels|Zweedse gymnastiek|Zweeds raadsel|Zweedse kruiswoordpuzzel|Zweedse puzzels|Finse sauna|Finse sauna's|Finse fakkel|Noorse sokken|IJslandse wol|IJslandse wollen trui|Russische poppetjes|Russische pop|Russische poppen|Russische baboesjka|Russische wimpers|Russische manicure|Russische twist|Russische twists|Russische banja|Roemeense deadlift|Roemeense deadlifts|Bulgaarse split squat|Bulgaarse splitsquat|Bulgaarse split squats|Bulgaarse lunge|Bulgaarse bag|Hongaarse dans|Hongaarse dansen|Hongaarse rapsodie|Poolse notatie|Engelse walsen|Engelse keper|Engelse hoorns|Engels broderie|Engelse suites|Engelse suite|Engelse humor|Engelse kers|Engelse dennen|Engelse sleutels|Ierse dans|Ierse dansen|Ierse stepdance|Ierse harp|Schotse doedelzak|Schotse doedelzakken|Schotse sjaal|Schotse trui|Schotse plaid|Schotse rokjes|Schotse kilts|Hollandse veiling|Hollandse ziekte|Hollandse luchten|Hollandse lucht|Hollandse meesters|Hollandse meester|Hollandse School|Hollandse glorie|Hollandse zuinigheid|Hollandse nuchterheid|Hollandse waterlinie|Nieuwe Hollandse Waterlinie|Oude Hollandse Waterlinie|Franse kus|Franse tongzoen|Franse knoop|Franse knopen|Franse naad|Franse suites|Franse suite|Franse ouverture|Franse tuinen|Franse vlechten|Franse bob|Duitse mazelen|Duitse degelijkheid|Duitse grondigheid|Duitse gründlichkeit|Zwitserse precisie|Zwitserse uurwerk|Zwitsers uurwerk|als een Zwitsers uurwerk|Italiaanse sonnet|Italiaans sonnet|Italiaanse symfonie|Italiaanse bob|Spaanse gitaar|Spaanse gitaren|Spaanse squat|Spaanse dans|Spaanse dansen|Spaanse rapsodie|Spaanse trap|Spaanse Trappen|Braziliaans jiujitsu|Braziliaans jiu-jitsu|Braziliaanse wax|Braziliaanse bikinilijn|Braziliaanse keratine|Cubaanse hak|Cubaanse hakken|Mexicaanse hoed|Mexicaanse stand-off|Mexicaanse griepprik|Amerikaanse keukens|Amerikaanse koelkast|Amerikaanse koelkasten|Canadese tent|Canadese kano|Canadese kano's|Australisch voetbal|Indiase inkt|Indische inkt|Oost-Indische kersen|Egyptische duisternis|Egyptische katoen|Egyptisch katoen|Egyptische plagen|vleespot van Egypte|tien plagen van Egypte|plagen van Egypte|Maltezer kruis|Maltezer orde|Orde van Malta|Soevereine Orde van Malta|Jeruzalem-syndroom|Jeruzalem-syndrooms|syndroom van Parijs|Afghaanse windhonden|=De Laatste Tango in Parijs|=Laatste tango in Parijs|=Afscheid van Berlijn|=Rome, open stad|=Rome, Open City|=To Rome with Love|=Onze man in Havana|=Our Man in Havana|=Moskou gelooft niet in tranen|=Een heer in Moskou|=Nachttrein naar Lissabon|=De nachttrein naar Lissabon|=Liefs uit Rusland|=De Turkse bruid|=Zorba de Griek|=Sinuhe de Egyptenaar|=Prins van Egypte|=De prins van Egypte|=Taxi Teheran|=Lolita lezen in Teheran|=Portugese brieven|=De Spaanse Brabander|=Spaanse Brabander|=De Poolse bruid|=De stille Amerikaan|=Italiaanse Symfonie|=Schotse Symfonie|=Schotse Fantasie|=Een Duits requiem|=Duits Requiem|=Spaanse Rapsodie|=Hongaarse Dansen|=Roemeense dansen|=Roemeense Rapsodie|=Noorse dansen|=Turkse Mars|=Amsterdam van Jacques Brel|=Holland van Boudewijn|=Spartak Moskou|=Lokomotiv Moskou|=Dinamo Moskou|=Dynamo Moskou|=CSKA Moskou|=Torpedo Moskou|=Dynamo Kiev|=Dinamo Kiev|=Rode Ster Belgrado|=Partizan Belgrado|=Steaua Boekarest|=Rapid Boekarest|=Dinamo Boekarest|=Sparta Praag|=Slavia Praag|=Bohemians Praag|=Legia Warschau|=Rapid Wenen|=Austria Wenen|=FC Kopenhagen|=Sporting Portugal|=Sporting Lissabon|=Benfica Lissabon|=Atlético Madrid|=Atletico Madrid|=Real Madrid|=Estudiantes Madrid|=Panathinaikos Athene|=AEK Athene|=Union Berlijn|=Alba Berlijn|=Lazio Rome|=Maccabi Jeruzalem|=Beitar Jeruzalem|=Hapoel Jeruzalem|=Dinamo Tbilisi|=Dinamo Minsk|=Slovan Bratislava|=Ferencváros Boedapest|=Honvéd Boedapest|=Nacional Montevideo|=Alianza Lima|=LDU Quito|=Union Brussel|=RWDM Brussels|=FC Brussels|=Espérance Tunis|=Al-Ahly Caïro|=Al Ahly Caïro|=Olimpija Ljubljana|=Zalgiris Vilnius|=AIK Stockholm|=Djurgarden Stockholm|=Sportclub Holland|=HVV Holland|=SC Amerika|=VV Schotland|=Türkiyemspor Amsterdam|=Suriname SV|=SV Suriname|=het Engelse Werk|=Engelse Werk|=Nieuw-Amsterdam|=Nieuw Amsterdam|=Klein Polen|=Klein Italië|=Klein Rusland|=Nieuw-Holland|=Nieuw-Frankrijk|=Nieuw-Spanje|=Nieuw-Zweden|=Nieuw-Ierland|=Nieuw-Jeruzalem|=Nieuw Jeruzalem|=het nieuwe Jeruzalem|=hemels Jeruzalem|=hemelse Jeruzalem|=derde Rome|=antieke Rome|=het oude Rome|=Saksisch Zwitserland|=Boheems Zwitserland|=Luxemburgs Zwitserland|=Limburgs Zwitserland|=Oostenrijkse Nederlanden|=Spaanse Nederlanden|=Oostenrijks-Hongarije|=Oostenrijks-Hongaarse|=Parijs (Texas)|=Moskou (Idaho)|=Lima (Ohio)|=Panama City Beach|=Panama City (Florida)|=Santiago de Compostela|=Kingston (Ontario)|=Londen (Ontario)|=Berlijn (New Hampshire)|=Duitse Bocht|=Noorse Zee|=Ierse Zee|=Deense Wijk|=Zweedse Wijk|=Finse Wijk|=Noorse Wijk|=Engelse Hoek|=Engelse Brug|=Duitse Huis|=Duitse Orde|=Ridderlijke Duitse Orde|=Schotse Huizen|=Turkse Poort|=Egypte bij Tubbergen|=Amerika in Limburg|=Amerika (Limburg)|=het Limburgse Amerika|=Amerika bij Horst|=Zwitserland bij Ede|=Sofia Coppola|=Sofia Boutella|=Sofia Kenin|=Sofia Goggia|=Sofia Richie|=Sofia Carson|=Sofia Vergara|=Sofía Vergara|=Miguel de la Madrid|=Lima Barreto|=Rome Odunze|=Sydne Rome|=Cairo Santos|=India Walton|=Israel Horovitz|=Israel Galván|=Israel Zangwill|=Kenya Hara|=Kenya Barris|=Kenya Moore|=Kenya Grace|=Samoa Joe|=Booker T. Washington|=Washington Irving|=Maxine Hong Kingston|=Victoria Beckham|=Santiago Calatrava|=Santiago Giménez|=Havana Brown|=Portugal. The Man|=Washington Post|=The Washington Post|=Washington Times|=Washington Examiner|=Jakarta Post|=Bangkok Post|=Japan Times|=The Japan Times|=Korea Times|=Korea Herald|=China Daily|=Times of Israel|=The Times of Israel|=Israel Hayom|=Taipei Times|=New Zealand Herald|=Vogue India|=Vogue México|=Forbes México|=CNN Türk|=CNN Turk|=CNN Portugal|=CNN Chile|=CNN Indonesia|=BBC Wales|=Iran International|=Egypt Independent|=Libya Observer|=Libya Herald|=Kuwait Times|=Kathmandu Post|=Phnom Penh Post|=Buenos Aires Times|=Buenos Aires Herald|=Japan Tobacco|=Canada Goose|=Canada Dry|=Havana Club|=Universidad de Chile|=Everton de Chile|=Washington Wizards|=Washington Capitals|=Washington Commanders|=Washington Nationals|=Washington Mystics|=Washington Spirit|=Ottawa Senators|=Wellington Phoenix|=Canberra Raiders|=London Welsh|=Levski Sofia|=CSKA Sofia|=Lokomotiv Sofia|=FC Seoul|=Beijing Guoan|=Santiago Wanderers|=Santiago Morning|=Djurgården Stockholm|=Hammarby Stockholm|=Ajax Amsterdam|=Tokio Hotel|=Kyiv Independent|=The Kyiv Independent|=Kyiv Post|=FC Tokyo|=Tokyo Verdy|=Tokyo Vice|=Tokyo Drift|=Tokyo Story|Marx en Engels|Friedrich Engels|stockholmsyndroom|stockholmsyndrooms|Stockholmsyndroom|Stockholmsyndrooms|Brussels lof|Hoek van Holland|New Holland|Wenen mag|Wenen is|Noor uit|Engels potlood|Engelse tang|Engelse ketting|Franse sleutel|Zweedse sleutel|Zweedse zaag|Japanse zaag|Japanse trekzaag|Deens gebak|Zwitserse room|Zwitserse rol|Russische charlotte|Italiaanse meringue|Franse meringue|Frans gebak|Deens blauw|Egyptische ui|Spaanse ui|Chinese radijs|Chinese aardappel|Turkse bonen|Turkse tarwe|Spaanse kers|Spaanse bes|Franse tijm|Franse dragon|Franse zuring|Engelse peterselie|Zweedse raap|Russische berenklauw|Japanse kool|Maltezer hond|Ridders van Malta|Hoek van Holland Strand|Klein-Rusland|Klein-Ruslands|Klein Engeland|Klein Amerika|Hollands Spoor|Klein Egypte|Nieuw Holland|Oud Rome|Nieuw Amerika|Nieuw-Amerika|Nederland in Overijssel|Nederland (Overijssel)|buurtschap Nederland|buurtschap Frankrijk|buurtschap Duitsland|buurtschap Spanje|buurtschap Korea|buurtschap België|buurtschap Brazilië|buurtschap Ierland|buurtschap Canada|buurtschap China|buurtschap Denemarken|buurtschap Noorwegen|buurtschap Zweden|buurtschap Griekenland|buurtschap Italië|buurtschap Schotland|buurtschap Portugal|buurtschap Libanon|buurtschap Jeruzalem|buurtschap Moskou|buurtschap Parijs|buurtschap Londen|buurtschap Berlijn|buurtschap Rome|buurtschap Wenen|gehucht Rusland|gehucht Frankrijk|gehucht Turkije|gehucht Egypte|gehucht Wenen|gehucht Holland|gehucht Ierland|gehucht Zwitserland|gehucht Moskou|gehucht Parijs|gehucht Londen|polder Egypte|boerderij Egypte|hoeve Amerika|hoeve Polen|landgoed Mexico|kasteel Canada|fort Rusland|café Londen|Café Mexico|café België|café Polen|restaurant Kantoor Singapore|=Schotse Hoek|=Russische Buurt|Canadese begraafplaats in Holten|Canadese erebegraafplaats|Amerikaanse begraafplaats Margraten|Amerikaanse begraafplaats in Margraten|Duitse begraafplaats Ysselsteyn|Duitse begraafplaats in Ysselsteyn|Poolse begraafplaats in Breda|Maltezer Huis|=Spaanse Gouw|=Spaanse Kerk|=Engelse Steeg|=Engelse Hof|=Engelse Berg|Chinees Paviljoen|=Chinese Toren|=Japanse Toren|Belgisch-Congo|Belgisch Congo|Congo-Vrijstaat|Noor van Haaften|Noor en Sem|Noor, Fleur en|Emma, Noor|Lotte, Noor|tennisster Rus|Lex Rus|Dirk Rus|familie Deen|Deen-filialen|Deen-filialens|familie Turk|Ans Turk|Gerard de Turk|familie de Turk|familie Engels|Engels en Marx|Marcel Engels|Ad Engels|zanger Frans Duits|familie Duits|familie Spanjaard|familie Pool|wethouder Pool|familie Hollander|Xaviera Hollander|Carlien Hollander|August den Hollander|Ellen den Hollander|Jan den Hollander|Inge den Hollander|Arie den Hollander|Hans den Hollander|Loek den Hollander|Ad den Hollander|Dirk den Hollander|wethouder Den Hollander|familie Den Hollander|Peter den Hollander|familie Zwitser|Dick Zwitser|familie Israël|Joop Israël|Manasse ben Israël|Menasse ben Israel|Menasseh ben Israel|familie Israel|China Zorrilla|koningin Sofia|prinses Sofia|infante Sofia|Sofia Loren|Santiago Bernabéu|Santiago Gimenez|Montserrat Caballé|Willem van Nassau|Oranje-Nassau|Huis Nassau|Nassau-Siegen|Nassau-Siegens|Adolf van Nassau|Maurits van Nassau|Lodewijk van Nassau|graaf van Nassau|Jan van Nassau|Wenen is geen schande|Wenen en tandengeknars|Let maar|Let daarop|Letten we|Letten wij|Letten jullie|Schotten in het schip|Noren slijpen|Noren en ijshockeyschaatsen|Mali Lošinj|Oude Grieken|oude Egyptenaren|Guinese big|Chili con carne|Chili saus|Chili peper|Peru-balsem|Peru-balsems|Jersey jurk|Jersey koeien|Jersey-koeien|Jersey-koeiens|Guernsey-koeien|Guernsey-koeiens|Bermuda short|Panama hoed|Chinees porcelein|Hollandse Waterlinies|=Hollandse Hoogte|=Hollandse Kust|=Hollandse Schouwburg|Hollandse Rading|Hollandse Signaal|Hollandse Biesbosch|Hollandse Biesbos|New Holland-trekker|trekker van New Holland|New Holland tractor|Case New Holland|Holland-Amerika Lijn|Holland-Amerikalijn|Holland-Amerikalijns|Holland-Amerika-lijn|Holland-Amerika-lijns|Holland Amerika Lijn|Holland Rijnland|Holland Rijnmond|Holland Combinatie|Holland Colours|Holland House|Holland Marathon|Holland Malt|Holland Doc|Holland Opera|Holland Dance Festival|Holland Ladies Tour|Holland Baroque|Holland Symfonia|Holland Sinfonia|Holland Animation|Holland Triathlon|Holland Open|Graafschap Holland|graaf van Holland|graven van Holland|Jacoba van Beieren van Holland|Raadpensionaris van Holland|Vlucht naar Egypte|uittocht uit Egypte|Maria van Egypte|stammen van Israël|Elisabeth van Hongarije|Anna van Oostenrijk|Birgitta van Zweden|Margaretha van Schotland|Margareta van Schotland|Stefanus van Hongarije|Jan van Luxemburg|graaf van Luxemburg|Don Juan van Oostenrijk|Christina van Zweden|Kuifje in Amerika|Kuifje in Congo|Asterix in Spanje|Asterix en de Belgen|Asterix bij de Britten|Suske en Wiske in Amerika|Nero in Egypte|Bassie en Adriaan in Amerika|Een Amerikaan in Parijs|dief van Bagdad|De kleermaker van Panama|Italiaanse Reis|Italiaans concert|Schots gambiet|Lets gambiet|Dame-Indisch|Nimzo-Indisch|Oud-Indisch|Engels dammen|Russisch dammen|Turks dammen|Canadees dammen|Spaans dammen|Braziliaans dammen|Amerikaans biljart|Engels biljart|Mexicaans treintje|Hollandse vlecht|Turks knoopje|Chinese kraag|Chinees kraagje|Noors patroon|Ierse trui|Ierse truien|Schots patroon|Spaanse kraag|Engels borduurwerk|Brussels kant|Belgische griffon|Stockholm-syndroom|Stockholm-syndrooms|Parijs-syndroom|Parijs-syndrooms|Lima-syndroom|Lima-syndrooms|Havana-syndroom|Havana-syndrooms|Chinees-restaurantsyndroom|Chinees-restaurantsyndrooms|Franse ziekte|Spaanse pokken|Engelse zweetziekte|Malta-koorts|Zwitserse wacht|Zwitserse garde|Mexicaanse wave|Russische poppetje|Russisch poppetje|Spaanse Armada|Spaanse Inquisitie|=Engelse Oorlog|Engelse Zeeoorlog|Oostenrijkse Successieoorlog|Nederlands Nieuw-Guinea|Nederlands-Nieuw-Guinea|Portugees Indië|Duits Oost-Afrika|Duits-Oost-Afrika|Alle wegen leiden naar Rome|Er leiden vele wegen naar Rome|Rome is niet in één dag gebouwd|Rome is niet op één dag gebouwd|uilen naar Athene|Parijs is wel een mis waard|zo trots als een Spanjaard|zo dronken als een Rus|zuipen als een Rus|zo dronken als een Zwitser|geen geld geen Zwitsers|Oost-Indische doof|nu breekt mijn Hollandse klomp|Hollands glorie|Hollandse handelsgeest|met Franse titel|merrie India|ezel Malta|poes China|stoomschip Nederland|stoomschip Holland|sleepboot Holland|zeesleper Holland|schip Estonia|veerboot Estonia|ramp met de Estonia|Sofia Helin|Sofia Black-D'Elia|Sofia Wylie|Sofia Rotaru|Sofia Essaïdi|Sofia Milos|Sofia Mattsson|Sofia Jannok|Sofia Portanet|Sofia Jirau|Sofia Isella|Sofia Samatar|Sofia Arvidsson|Sofia Cantore|Sofia Huerta|Sofía Gala|Sofía Otero|Sofia Raffaeli|Lima Duarte|Gene Washington|Kamasi Washington|MaliVai Washington|PJ Washington|Jorge de Lima|Kingston Wall|Santiago Cabrera|Santiago Segura|Santiago Ramón y Cajal|Santiago Abascal|Santiago Peña|Santiago Mitre|Santiago Buitrago|Santiago Gamboa|Santiago Roncagliolo|Santiago Botero|Santiago Arias|Santiago Ascacíbar|Santiago Cañizares|Santiago Lange|Santiago Rusiñol|Santiago Sierra|Santiago Carrillo|Santiago Mina|Santiago Bueno|Santiago Castro|Santiago Hezze|Santiago Rodríguez|Santiago Caputo|Santiago Cafiero|Santiago Solari|Santiago Espinal|Ray Santiago|Miriam Defensor Santiago|Victoria Justice|Victoria Azarenka|Victoria Nuland|Victoria Monét|Victoria Silvstedt|Victoria Swarovski|Victoria Jiménez Kasintseva|Victoria Mboko|Victoria Pedretti|Victoria Abril|Victoria Starmer|Victoria Wood|Wellington Silva|Wellington Nem|Israel Kamakawiwoʻole|Israel Kamakawiwo'ole|Israel Houghton|Israel Finkelstein|Israel Vázquez|Israel Gutman|Jamaica Kincaid|China Miéville|China Moses|China Forbes|China Chow|India Eisley|India Oxenberg|India Knight|India Catalina|India Willoughby|Iran Barkley|Iran Ferreira|Malta Kano|Panama Francis|Panama Al Brown|Niger Innis|Montserrat Figueras|Jersey Joe Walcott|Holland Taylor|Holland Roden|Bobo Brazil|Rome Flynn|Sydney Rome|Havana Rose Liu|Manila Esposito|Manila Nazzaro|Manila Luzon|Slavia Sofia|ZSKA Sofia|Dinamo Zagreb|Cibona Zagreb|Lokomotiva Zagreb|Ararat Yerevan|Pyunik Yerevan|Qarabag Baku|Neftchi Baku|Skonto Riga|Flora Tallinn|Levadia Tallinn|HJK Helsinki|IFK Helsinki|Jokerit Helsinki|Valur Reykjavik|KR Reykjavik|Bohemians Dublin|Shamrock Rovers Dublin|Rayo Madrid|Omonia Nicosia|APOEL Nicosia|Maccabi Tel Aviv|Hapoel Tel Aviv|River Plate Buenos Aires|Boca Juniors Buenos Aires|Peñarol Montevideo|Cerro Porteño Asunción|Universitario Lima|Colo-Colo Santiago|Millonarios Bogotá|Deportivo Quito|Young Boys Bern|FC Bern|SC Bern|FC Vaduz|Partizan Tirana|Dinamo Tirana|KF Tirana|Vardar Skopje|Rabotnicki Skopje|Zeljeznicar Sarajevo|Buducnost Podgorica|Zimbru Chisinau|Inter Bratislava|Dynamo Minsk|Austria Lustenau|Croatia Zagreb|Deportivo Paraguay|Jamaica Inn|Kuwait Petroleum|Aruba Networks|Panama Jack|Fiji Water|Oman Air|Iran Air|China Eastern|China Southern|Bank Austria|Israel Chemicals|Madagascar 2|Big in Japan|China Syndrome|The China Syndrome|China Beach|Tokyo Ghoul|Only in Tokyo|The Panama Deception|Portugal. The Man|Kingston upon Thames|Kingston-upon-Thames|Kingston upon Hull|Victoria, British Columbia|Rome, Georgia|Jersey City|Jamaica Bay|Jamaica Plain|Port Washington|Mount Washington|Washington Square|Lake Washington|Washington Park|Georgetown University|Georgetown Law|Washington State|Washington University|Praia da Rocha|Praia do Norte|Praia da Luz|Praia da Marinha|Suva Planina|Santiago del Estero|Santiago de Querétaro|Santiago de los Caballeros|San Salvador de Jujuy|Asunción Mita|Little India|Little Tokyo|Algiers, New Orleans|Frans van Cauwelaert|Frans Post|Frans van Mieris|Frans van Drimmelen|Frans van Hasselt|Noor van Dien|Rus Kuypers|Han Spanjaard|Fa. Spanjaard|Jan de Turk|Ed Turk|Karel de Pool|Frits Holland|Marc Engels|Johannes Engels|Mauritius de Hond|Frits Polen|Johan van Nassau|Frederik Hendrik van Nassau|Justinus van Nassau|Engelbert van Nassau|Hendrik van Nassau|Graven van Nassau|Nassau-Dietz|Nassau-Dillenburg|Nassau-Weilburg|Ernst Casimir van Nassau|Amalia van Nassau|Nassau-Breda|Nassau-Odijk|Nassau-Odijks|Nassau-Beverweerd|Nassau-Beverweerds|Spaanse matten|Spaanse Rijschool|Poolse Successieoorlog|Poolse delingen|Franse Republikeinse Kalender|Franse republikeinse kalender|Franse tijd|Franse Tijd|Franse revolutionaire kalender|Engelse Burgeroorlog|Engelse Kanaal|Engelse Gat|Engelse opening|Italiaanse renaissance|Italiaanse Renaissance|Italiaanse laars|Russische Revolutie|Russische revolutie|Russische ziel|Russische sauna|Russische Burgeroorlog|Russische matroesjka|Turkse mars|Turkse tulp|Turkse kers|Turkse knoop|Griekse beginselen|Griekse god|Griekse goden|Griekse godin|Griekse held|Griekse helden|Griekse oudheid|Griekse Oudheid|Griekse filosoof|Griekse filosofen|Griekse alfabet|Griekse letter|Griekse letters|Griekse mythe|Griekse mythen|Griekse komedie|Griekse sirtaki|Ierse jig|Ierse pub|Ierse pubs|Ierse kroeg|Schotse distel|Zweedse drop|Deense prins Hamlet|Deense boterkoek|Noorse fjordenpaard|Noorse zeekat|Noorse goden|Noorse mythologie|Noorse sagen|IJslandse saga|IJslandse saga's|IJslandse mos|IJslandse hond|Hongaarse steppenrund|Hongaarse herdershond|Hongaarse trekhond|Hongaarse worst|Hongaarse paprika|Servische bonensoep|Bulgaarse yoghurt|Zwitserse roomkaas|Zwitserse herder|Zwitserse herdershond|Belgische warmbloed|Belgische hardsteen|Hollandse Leeuw|Hollandse stoofpot|Hollandse Eenheidsprijzen|Hollandse avond|Hollandse Avond|Hollandse hits|Hollandse tulp|Amerikaanse Revolutie|Amerikaanse eend|Amerikaanse slee|Amerikaanse sleeën|Amerikaanse vuilbroed|Mexicaanse tacos|Mexicaanse bolletje|Mexicaanse venkel|Mexicaanse margriet|Braziliaanse peper|Braziliaanse ontharing|Braziliaanse jiujitsu|Peruaanse cavia|Chileense jasmijn|Indiase keuken|Indische keuken|Indische tantes|Indische kruiden|Indische hennep|Indische balsem|Indische pisang|Indonesische rijsttafel|Japanse vechtkunst|Japanse vechtkunsten|Japanse knoop|Japanse prent|Japanse prenten|Japanse theeceremonie|Japanse haiku|Japanse manga|Japanse bloesem|Japanse kersenbloesem|Japanse spitz|Japanse tekens|Chinese vijf kruiden|Chinese marteling|Chinese astrologie|Chinese geneeskunde|Chinese kruiden|Chinese vazen|Chinese porselein|Chinese schrift|Chinese tekens|Chinese karakters|Chinese lantaarns|Chinese lampionnen|Chinese roulette|Chinese fluisteren|Chinese nieuwjaar|Chinese Nieuwjaar|Thaise boksen|Thaise soep|Thaise kip|Vietnamese koffie|Vietnamese soep|Egyptische mythologie|Egyptische mummie|Egyptische mummies|Egyptische piramide|Egyptische farao|Egyptische plaag|Egyptische god|Egyptische goden|Marokkaanse tajine|Marokkaanse pantoffels|Marokkaanse thee|Marokkaanse hamam|Marokkaanse linzensoep|Israëlische salade|Libanese mezze|Libanese keuken|Afghaanse hond|Keniaanse boontjes|Senegalese galago|Congolese pauw|Angolese leeuw|Australische herders|Australische labradoodle|Nieuw-Zeelandse muurbloem|gebrekkig Nederlands|gebroken Frans|een aardig mondje Spaans|een mondje Italiaans|een woordje Turks|een paar woorden Grieks|accentloos Nederlands|geen woord Frans|beter Engels dan Nederlands|Frans noch Duits|studeerde Noors|studeert Russisch|volgde een cursus Italiaans|volgt een cursus Turks|geeft bijles Frans|geeft les in Duits|geeft Engels op een middelbare school|doceerde Grieks|leerde Zweeds|leert nu Pools|vertaalt uit het Noors|vertaalde uit het Hongaars|vertaalde uit het Fins|vertaalde in het Turks|vertaalt naar het Japans|zong in het Grieks|zong in het IJslands|vloekt in het Italiaans|schreef in het Pools|haalde een vijf voor Frans|kreeg een tien voor Duits|had een onvoldoende voor Engels|zakte voor Duits|slaagde voor Frans|koos Spaans als vak|oefent zijn Frans|haalde zijn Engels op|poetste zijn Spaans op|Engels en wiskunde|wiskunde en Engels|Nederlands en rekenen|rekenen en Nederlands|Grieks en Latijn|Latijn en Grieks|Spaans in plaats van Frans|Duits als keuzevak|Chinees als keuzevak|Fries en Engels|Engels vanaf groep vijf|het vak Frans|het vak Duits|lessen Turks|bijles Nederlands|NT2 en Engels|vertaald uit het IJslands|uit het Amerikaans vertaald|vertaald uit het Amerikaans|in het Pools verschenen|in Nederlandse vertaling|in Engelse vertaling|in Franse vertaling|in het Braziliaans-Portugees|in het oorspronkelijke Frans|Franse woord|Griekse woord|Italiaanse woord|Duitse woord|Spaanse woord|Turkse woord|Noorse woord|Japanse woord|Portugese woord|Deense woord|Rusland bij Zaandam|Amerika, Limburg|Amerika (Horst aan de Maas)|station Amerika|camping Amerika|Klein Jeruzalem|Waals Luxemburg|Klein-Turkije|Zwitserse Weg|Holland Spoor|Klein Bagdad|Klein Turkije|Verdrag van Lissabon|Verdrag van Amsterdam|Verdrag van Kopenhagen|Verdrag van Wenen|Vrede van Wenen|Congres van Wenen|Verdrag van Parijs|Vrede van Parijs|Akkoord van Parijs|Parijs-akkoord|Parijs-akkoords|Oslo-akkoorden|Oslo-akkoordens|Oslo-akkoord|Oslo-akkoords|Akkoorden van Oslo|Minsk-akkoorden|Minsk-akkoordens|Akkoorden van Minsk|Dublin-verordening|Dublin-akkoord|Dublin-akkoords|Dublin-claim|Dublin-claims|Dublin-claimant|Dublin-claimanten|Dublin-claimantens|Dublin-procedure|Dublin-afspraken|Dublin-afsprakens|Dublin-overeenkomst|Dublin-regels|Bern-conventie|Conventie van Bern|Doha-ronde|Ottawa-verdrag|Warschau-pact|Kopenhagen-criteria|Parijs-Roubaix|Parijs-Nice|Parijs-Tours|Parijs-Dakar|Parijs-Dakars|Parijs-Brest-Parijs|Dakar Rally|Dakar-rally|Le Dakar|Peking-eend|Peking-eends|Krim-Congo-koorts|Japan-encefalitis|Guinee-worm|Guinee-worms|Guinee-biggetje|Panama-ziekte|Panama-kanaal|Panama-kanaals|Soedan-rood|Soedan-roods|Tsjaad-meer|Tsjaad-meers|Jamaica-peper|Jamaica-pepers|IJsland-trui|Jersey-koe|Guernsey-koe|China-kool|China-kools|Burma-kat|Ceylon-thee|Ceylon-kaneel|Ceylon-kaneels|Manila-hennep|Singapore-noedels|Bermuda-driehoek|Bermuda-driehoeks|Mauritius-zegel|Mauritius-zegels|Blauwe Mauritius|blauwe Mauritius|Rode Mauritius|FC Turkiye|Holland Kaasstad|Suriname Boys|SV Marokko|Turkse Rangers|Turkse Rangers Genk|Turkse FC|KFC Turks Genk|Brussels FC|White Star Brussel|Racing Brussel|Léopold Brussel|Daring Brussel|Dukla Praag|Polonia Warschau|FCSB Boekarest|OFK Belgrado|Arsenal Kiev|MTK Boedapest|Brøndby Kopenhagen|Belenenses Lissabon|AS Rome|Hertha Berlijn|Hertha BSC Berlijn|Dynamo Berlijn|Racing Parijs|Red Star Parijs|Zamalek Caïro|Club Africain Tunis|Persepolis Teheran|Esteghlal Teheran|Al-Hilal Riyad|Al-Hilal Riaad|Al-Nassr Riyad|FC Tokio|Apoel Nicosia|Racing Luxemburg|Belgische frietjes|Turkse eieren|Turkse linzensoep|Turkse appelthee|Griekse moussaka|Griekse pitabroodjes|Griekse gyros|Griekse frappé|Italiaanse gehaktballen|Italiaanse minestrone|Italiaanse groentesoep|Italiaanse tiramisu|Italiaanse broodjes|Italiaanse koekjes|Italiaanse bruschetta|Spaanse tapas|Spaanse paella|Spaanse churros|Franse croissants|Franse croissant|Franse crêpes|Franse quiche|Franse pannenkoeken|Franse uiensoepjes|Franse stokbroden|Frans stokbrood|Frans stokbroodje|Duitse braadworst|Duitse worstjes|Duitse aardappelsalade|Duitse stollen|Zweedse kaneelbroodjes|Zweedse köttbullar|Deense smørrebrød|Deense plundergebakjes|Poolse worst|Poolse worsten|Poolse pierogi|Poolse bigos|Russische borsjt|Russische pelmeni|Russische blini's|Oekraïense borsjt|Hongaarse goulashschotel|Hongaarse lángos|Indiase curry|Indiase dal|Indiase samosa's|Indische gehaktballen|Indische hapjes|Indische hap|Indische spekkoek|Indische bami|Indische pastei|Japanse ramen|Japanse noedels|Japanse noedelsoep|Japanse sushi|Japanse mochi|Japanse mayonaise|Vietnamese pho|Vietnamese noedelsoep|Thaise noedels|Thaise kokossoep|Thaise groene curry|Thaise rode curry|Thaise viskoekjes|Chinese noedels|Chinese dumplings|Chinese bami|Chinese soep|Chinese nasi|Chinese hotpot|Chinese afhaalmaaltijden|Mexicaanse nacho's|Mexicaanse quesadilla's|Mexicaanse burrito|Mexicaanse bonen|Mexicaanse fajita's|Braziliaanse feijoada|Argentijnse empanada's|Peruaanse ceviche|Amerikaanse brownies|Amerikaanse cookies|Amerikaanse cheesecake|Amerikaanse hamburger|Amerikaans filet|Surinaamse bruine bonen|Surinaamse bami|Surinaamse nasi|Surinaamse pindasoep|Surinaamse bojo|Surinaamse bara|Surinaamse saotosoep|Surinaamse keuken|Surinaamse moksi meti|Marokkaanse couscous|Marokkaanse harira|Marokkaanse soep|Marokkaanse koekjes|Marokkaanse gebakjes|Marokkaanse pannenkoeken|Libanese falafel|Libanese hummus|Libanese broodjes|Syrische falafel|Israëlische falafel|Ethiopische injera|Engelse scones|Engelse marmelade|Oostenrijkse schnitzel|Oostenrijkse Kaiserschmarrn|Zwitserse fondue|Noorse wafels|Finse roggebrood|IJslandse skyr|Portugese pastéis|Kroatische cevapcici|Servische cevapcici|Bosnische burek|Georgische chatsjapoeri|Georgische khinkali|=CD-ROM|=CD-ROMs|=DVD-ROM|=ROM-chip|=ROM-chips|Graaf van Nassau|prinses van Oranje-Nassau|Nassau-Hadamar|Nassau-Hadamars|Nassau-Idstein|Nassau-Idsteins|Nassau-Saarbrücken|Nassau-Saarbrückens|Pool A is|Pool position|Pool boven water|Pool en snooker|Pool in de tuin|Polen smelten|Polen van de magneet|Polen van een magneet|Polen van Mars|Polen van de aarde|de Griek om de hoek|eten bij de Griek|bij de Griek eten|bij de Griek gegeten|bij de Griek at|Gyros bij de Griek|de Italiaan om de hoek|eten bij de Italiaan|bij de Italiaan eten|bij de Italiaan gegeten|Pizza bij de Italiaan|eten bij de Turk|de Turk op de hoek|de Turk om de hoek|eten bij de Mexicaan|eten bij de Argentijn|eten bij de Indiër|eten bij de Japanner|eten bij de Spanjaard|eten bij de Chinees|eten bij de Vietnamees|eten bij de Libanees|de plaatselijke Chinees|de plaatselijke Italiaan|de plaatselijke Griek|Chinees-Indische restaurants|Chinees-Indische afhaal|de Chinees-Indische|Chinees-Indiër|Chinees-Indiërs|bij de Chinees-Indisch|Let niet op|Let ook op|Let altijd op|Let eens op|Let extra|Let je op|Let jij|Let a.u.b.|Let alleen|Let bij|Let erop|Let eerst|Let even|Let meer|Let met|Let tijdens|Let verder|Let voor|Let zeker|Let ma niet op|rookte als een Turk|gaat als een Turk|vloekt als een Turk|trots als een Spanjaard|zwijgt als een Zwitser|Spaans aan toe|er een Franse draai aan geven|op z'n Frans zoenen|op zijn Frans zoenen|op z'n Hollands|op zijn Hollands|op z'n Engels|op zijn Engels|op z'n Belgisch|Hollandse kost|komt me Spaans voor|komt hem Spaans voor|komt ons Spaans voor|Belgische mop|Belgische moppen|Panama op het hoofd|Bermuda en slippers|Bermuda met bloemen|wijde Bermuda|korte Bermuda|Israël in de woestijn|koning David van Israël|koning Salomo van Israël|het volk Israël|God van Israël|kinderen Israëls|huis Israëls|Jozef in Egypte|koningen van Israël|Hoor Israël|slavenhuis Egypte|Dominicanen en Franciscanen|Dominicanen in Zwolle|Dominicanen in Huissen|Dominicanen Leuven|Maltezer ridders|ridderorde van Malta|ridder van Malta|Holland: Natuur in de Delta|Mijn vader is een Chinees|Marokko aan Zee|Dood van een Turk|De laatste tango in Parijs|Engelse patiënt|Wenen deed|wenen deed|Wenen helpt|Zangeres Brit|zangeres Brit|dochter Brit|dochtertje Brit|vriendin Brit|zusje Brit|mama Brit|juf Brit|Brit van Dijk|Brit de Vries|studente Brit|vlogster Brit|kleindochter Brit|nichtje Brit|zus Brit|klasgenoot Brit|hockeyster Brit|turnster Brit|lerares Noor|vriendin Noor|collega Noor|oma Noor|tante Noor|zusjes Noor|studente Noor|presentatrice Noor|schrijfster Noor|onze Noor|tweeling Noor|baby Noor|klasgenoot Noor|turnster Noor|hockeyster Noor|zevenkampster Noor|mama Noor|dochters Noor|kleindochter Noor|nichtje Noor|hartsvriendin Noor|nicht Noor|vlogster Noor|leerling Noor|leerlinge Noor|influencer Noor|Frans uit|buurman Frans|echtgenoot Frans|vriend Frans|collega Frans|penningmeester Frans|dichter Frans|professor Frans|imker Frans|onze Frans|Beste Frans|Lieve Frans|ouwe Frans|weduwnaar Frans|Ria en Frans|Annie en Frans|Truus en Frans|Jan en Frans|Piet en Frans|zwager Frans|kleinzoon Frans|caféhouder Frans|tuinder Frans|teler Frans|veehouder Frans|melkveehouder Frans|akkerbouwer Frans|pater Frans|kapelaan Frans|zoon Frans|dokter Frans|molenaar Frans|kroegbaas Frans|klusjesman Frans|Frans zelf|Frans zijn vrouw|Frans met zijn|vriendje Fin|Fin van Dijk|Dirk Deen|voorzitter Deen|agent Deen|Robbin Deen|familie Rus|dirigent Spanjaard|advocaat Spanjaard|Rinus Israël|schilder Israëls|rabbijn Israel|advocaat Holland|Xandra Hollander|den Hollander|Den Hollander|Marc den Hollander|advocaat Hollander|filosoof Engels|advocaat Engels|Cor Zwitser|Jan de Griek|schrijver Welsh|China Keitetsi|dochter India|dochtertje India|dochter Sofia|Sofia de Vries|dochtertje Sofia|dochter Kenya|zangeres Kenya|zoon Israel|Malta de Vries|hond Malta|poes Malta|paard Cairo|hond Tokio|zoon Cairo|Russische griep|Argentijnse koorts|Poolse vlecht|Japanse roos|Japanse rozenkever|Japanse bosanemoon|Chinese vuilboom|Chinese anjer|Chinese goudvis|Chinese klokje|Chinese kwee|Finse spar|Turkse klaproos|Turkse wolfsmelk|ceder van de Libanon|ceders van de Libanon|Egyptische papyrus|Spaanse brem|Portugees oorlogsschip|Portugese oorlogsschepen|Italiaanse kamperfoelie|Franse tamarisk|Engelse veldwesp|Engelse zuurbes|Duitse dot|Duitse gentiaan|Duitse pissebed|Deense kraai|Russische olijf|Russische distel|Amerikaanse stierkikker|Amerikaanse stierkikkers|Amerikaanse grijze eekhoorn|Amerikaanse kruidkers|Amerikaans krentenboompje|Amerikaanse langlobribkwal|Amerikaanse zeearend|Amerikaanse zeearenden|Amerikaans vuilbroed|Canadese geelster|Braziliaanse vlier|Braziliaanse verbena|Braziliaanse peperboom|Chileense araucaria|Chileense aardbei|Chileense guave|Australische boomvaren|Nieuw-Zeelandse platworm|Nieuw-Zeelandse watercrassula|Indische waterlelie|Indisch springzaad|Indische hibiscus|Afghaanse perovskia|Algerijnse iris|IJslands mos|IJslandse klaproos|Hollandse lindes|Cypriotische ceder|Macedonische den|het Engelse Park|Engelse Park|Engelse Kamp|Franse Kade|Franse Steeg|Frans Halsstraat|Frans Halsplein|Frans Halsmuseum|Frans Erensstraat|Frans van Mierisstraat|Frans Zwollestraat|Frans Naereboutstraat|Frans Langeveldlaan|Frans Bekkerstraat|Frans Ottenstadion|Frans Otten Stadion|Frans Heesenstadion|Spaanse Put|Spaanse Poort|Spaanse Burgwal|Spaanse Vlaai|Spaanse Leger|Duitse Poort|Duitse Weg|Duitse Lijntje|Duits Lijntje|Noorse Hof|Noorse Bos|Zweedse Kade|Russische Poort|Italiaanse Zeedijk|Zwitserse Hoek|Schotse Steiger|Ierse Kade|Indische Kade|Amerikaanse Weg|Egyptische Poort|Sofia Kinderziekenhuis|Klein Canada|Klein Spanje|Klein Parijs|Klein Zweden|Klein Marokko|Klein Suriname|Nieuw Zwitserland|Huize Egypte|Hoeve Engeland|hoeve Engeland|boerderij Engeland|boerderij Amerika|boerderij Rusland|hoeve Spanje|hoeve Italië|landgoed Oostenrijk|landgoed Egypte|landgoed Zwitserland|café De Rus|café de Rus|café De Zwitser|café De Engelsman|café De Hollander|molen De Hollander|molen De Rus|molen De Turk|molen De Fransman|molen De Zwitser|molen De Engelsman|Kasteel Holland|Zaal Holland|zaal Engeland|manege Polen|wijk Oostenrijk|snackbar Holland|restaurant Peking|restaurant Hongkong|vakantiepark Zwitserland|Polen van de batterij|de Pool van het biljart|halen bij de Chinees|bij de Marokkaan om de hoek|bij de Spanjaard om de hoek|Nederlands-Indisch|Oost-Indische|Indische Nederland|Indische families|Indische familie|Indische afkomst|Indische oma|Indische moeder|Indische vader|Indische roots|Indische achtergrond|Indische gemeenschap|Indische kwestie|Indische pensioenen|Indisch verleden|Indische verleden|Indische tijd|Indische duif|Indische wereld|Indische kringen|Indische generatie|Indische repatrianten|Indische vrouwen en kinderen|Spaans beton|Spaanse hoed|Spaanse Vloot|Russische leer|Engelse mijl|Engelse steel|Engels pluche|Engelse huig|Engelse doorloper|Engelse drophond|Schotse trap|Schotse herder|Ierse trap|Welshe springer|Welsh springer|Welsh terriër|Amerikaanse veiling|Amerikaanse biljart|Amerikaanse filet|Amerikaanse filets|Amerikaanse stafford|Amerikaanse windmotor|Zwitserse roombiscuit|Zweeds aardappelhoen|Deense koek|Deense koeken|Noors meer|IJslander pony|Finse lap|Maltezer hondje|Japanse vechthond|Japanse zeeslang|Vietnamese loempiakraam|Braziliaanse noot|Mexicaanse standoff|Poolse krakauer|Japanse mayo|Parijs is een feest|boekhandelaar van Kaboel|Boekhandelaar van Kaboel|Zwaluwen van Kabul|zwaluwen van Kabul|vliegeraar van Kabul|Wonder van Bern|wonder van Bern|Vliegende Hollander|Hollands Hoop|Hollandse handjes|Oud-Hollandse|oud-Hollandse|Belgisch park in Scheveningen|Belgische Park|Belgisch Park|Berlijn Alexanderplatz|Moskou-Petoesjki|Belgisch-blauw|Nederlandse Leeuw|Place Luxembourg|gouverneur van Luxemburg|provinciegouverneur van Luxemburg|Belgisch-Luxemburg|Belgisch Luxemburg|Verdrag van Rome|Conferentie van Teheran|Teheran-conferentie|Helsinki-akkoord|Helsinki-akkoords|Helsinki-akkoorden|Helsinki-akkoordens|Peking opera|Jordaan in Amsterdam|Jordaan, Amsterdam|Jordaanse cafés|Jordaanse volkszanger|Jordaanse smartlap|Jordaanse kroeg|China-restaurant|China-restaurants|Canada-gans|Canada-ganzen|Canada-ganzens|heilige Mauritius|Bermuda broek|Trinidad in Cuba|Trinidad op Cuba|Trinidad, Cuba|Noorse esdoorns|Noorse sparren|Air France|Air France-KLM|Air India|Air China|Air Canada|British Airways|American Airlines|American Express|American Eagle|Credit Suisse|Crédit Suisse|Swiss Re|Swiss Life|Telecom Italia|Deutsche Bank|Deutsche Telekom|Deutsche Post|Deutsche Bahn|Deutsche Börse|Deutsche Welle|Bank of America|British American Tobacco|Royal Dutch Shell|Banco do Brasil|Banco de Chile|Santander México|Santander Brasil|Vodafone Italia|Malta Guinness|South China Morning Post|Cuba Libre|=cuba libre|India Pale Ale|India pale ale|Cuba Gooding|American Pie|American Idol|American Beauty|Miss America|Miss USA|Air Jordan|Jordan Peterson|Jordan Henderson|Jordan Pickford|Jordan Spieth|Jordan Belfort|Jordan Bardella|Jordan Ayew|Jordan Clarkson|Jordan Smith|DeAndre Jordan|Jim Jordan|Chad Smith|Chad Kroeger|Chad Johnson|Chad Wolf|Chad Daybell|Israel Adesanya|Israel Folau|India Arie|Georgia Meloni|Georgia Stanway|Island Records|Dominique Strauss-Kahn|Dominique de Villepin|New South Wales|Jimmy Wales|Scottish Sun|The Scottish Sun|BBC Scotland|Johnny English|Priorities USA|USA Today|Niger Delta|Delta Niger|Palau de la Música|Palau Sant Jordi|Palau de la Generalitat|Palau Blaugrana|AS Monaco
        AD	n	Andorra
        AD	d	Andorrees|Andorrese|Andorresen|Andorrezen|Andorreze
        AD	c	Andorra la Vella
        AE	n	Verenigde Arabische Emiraten|Emiraten|Emiratens|=VAE|=V.A.E.|Emirati|Emiraatse
        AE	d	Emiratisch|Emiratische|Emirati's|Emirati'se
        AE	c	Abu Dhabi
        AF	n	Afghanistan|Afghanistans|Afghanistanmissie|Afghanistangangers|Afghanistanveteranen|Afghanistanveteraan
        AF	d	Afghaans|Afghaanse|Afghaan|Afghanen
        AF	c	Kabul|Kabuls|Kaboel
        AG	n	Antigua en Barbuda|Antigua & Barbuda
        AG	d	Antiguaans|Antiguaanse|Antiguaan|Antiguanen
        AG	c	St John's
        AI	n	Anguilla
        AI	d	Anguillaan|Anguillanen|Anguillaans|Anguillaanse
        AL	n	Albanië|Albaniës
        AL	d	Albanees|Albanese|Albanesen|Albanezen|Albaneze|Albaniër|Albaniërs
        AL	c	Tirana
        AM	n	Armenië|Armeniës
        AM	d	Armeens|Armeense|Armeniër|Armeniërs
        AM	c	Jerevan|Jerevans|Yerevan
        AO	n	Angola
        AO	d	Angolees|Angolese|Angolesen|Angolezen|Angoleze
        AO	c	Luanda
        AQ	n	Antarctica|Zuidpoolgebied
        AR	n	Argentinië|Argentiniës
        AR	d	Argentijns|Argentijnse|Argentijn|Argentijnen
        AR	c	Buenos Aires
        AS	n	Amerikaans-Samoa
        AS	d	Amerikaans-Samoaan|Amerikaans-Samoanen|Amerikaans-Samoaans|Amerikaans-Samoaanse
        AS	c	Pago Pago
        AT	n	Oostenrijk
        AT	d	Oostenrijks|Oostenrijkse|Oostenrijker|Oostenrijkers
        AT	c	Wenen|Wenens
        AU	n	Australië|Australiës
        AU	d	Australisch|Australische|Australiër|Australiërs
        AU	c	Canberra
        AW	n	Aruba
        AW	d	Arubaans|Arubaanse|Arubaan|Arubanen
        AW	c	Oranjestad
        AX	n	Åland|Ålands|Ålandseilanden|Ålandseilandens|Ålandeilanden|Alandeilanden|Ålandse
        AX	d	Ålander|Ålanders
        AX	c	Mariehamn|Mariehamns
        AZ	n	Azerbeidzjan|Azerbeidzjans|Azerbeidjan|Azerbaidzjan|Azeri
        AZ	d	Azerbeidzjaans|Azerbeidzjaanse|Azerisch|Azerische|Azeri's|Azerbeidzjaan|Azerbeidzjanen
        AZ	c	Bakoe|Baku
        BA	n	Bosnië en Herzegovina|Bosnië|Bosnië-Herzegovina|Bosniës
        BA	d	Bosnisch|Bosnische|Bosniër|Bosniërs|Bosniak|Bosniakken|Bosnjak|Bosnjakken|Herzegovijns|Herzegovijnse
        BA	c	Sarajevo
        BB	n	Barbados
        BB	d	Barbadaans|Barbadaanse|Barbadaan|Barbadanen
        BB	c	Bridgetown|Bridgetowns
        BD	n	Bangladesh|Bangladeshi|Bangladeshi's
        BD	d	Bengalees|Bengalese|Bengalesen|Bengalezen|Bengaleze|Bengaals|Bengaalse|Bangladees|Bangladezen|Bangladese
        BD	c	Dhaka
        BE	n	België|Belgiës
        BE	d	Belgisch|Belgische|Belg|Belgen
        BE	c	Brussel|Brussels
        BF	n	Burkina Faso|Burkinabé
        BF	d	Burkinees|Burkinese|Burkinesen|Burkinezen|Burkineze
        BF	c	Ouagadougou
        BG	n	Bulgarije|Bulgarijes
        BG	d	Bulgaars|Bulgaarse|Bulgaar|Bulgaaren|Bulgaren
        BG	c	Sofia
        BH	n	Bahrein|Bahreini|Bahreini's
        BH	d	Bahreins|Bahreinse|Bahreiner|Bahreiners
        BH	c	Manama
        BI	n	Burundi
        BI	d	Burundees|Burundese|Burundesen|Burundezen|Burundeze|Burundiër|Burundiërs|Burundisch|Burundische
        BI	c	Bujumbura|Gitega
        BJ	n	Benin
        BJ	d	Benins|Beninse|Beninees|Beninezen|Beninese|Beniner|Beniners
        BJ	c	Porto-Novo|Cotonou
        BL	n	Saint-Barthélemy|Saint-Barth
        BM	n	Bermuda
        BM	d	Bermudaan|Bermudanen|Bermudaans|Bermudaanse
        BN	n	Brunei
        BN	d	Bruneis|Bruneise|Bruneier|Bruneiers
        BN	c	Bandar Seri Begawan
        BO	n	Bolivia
        BO	d	Boliviaans|Boliviaanse|Boliviaan|Bolivianen
        BO	c	La Paz
        BQ	n	Caribisch Nederland|BES-eilanden|Sint-Eustatius|Sint Eustatius|Statia
        BQ	d	Bonairiaan|Bonairianen|Bonairiaans|Bonairiaanse|Statiaanse|Sabaanse|Statiaan|Statianen
        BR	n	Brazilië|Braziliës
        BR	d	Braziliaans|Braziliaanse|Braziliaan|Brazilianen
        BR	c	Brasilia
        BS	n	Bahama’s
        BS	d	Bahamaans|Bahamaanse|Bahamaan|Bahamanen
        BS	c	Nassau
        BT	n	Bhutan|Bhutans
        BT	d	Bhutaans|Bhutaanse|Bhutanees|Bhutanezen|Bhutanese|Bhutaan|Bhutanen
        BT	c	Thimphu|Thimpu
        BV	n	Bouveteiland|Bouveteilands|Bouvet-eiland
        BW	n	Botswana
        BW	d	Botswaans|Botswaanse|Botswaan|Botswanen
        BW	c	Gaborone
        BY	n	Belarus|Wit-Rusland|Wit-Ruslands|Wit-Rus
        BY	d	Belarussisch|Belarussische|Wit-Russisch|Wit-Russische|Belarussen|Wit-Russen|Witrussische|Belarussin|Wit-Russin
        BY	c	Minsk|Minsks
        BZ	n	Belize
        BZ	d	Belizaans|Belizaanse|Belizaan|Belizanen|Belizer|Belizers
        BZ	c	Belmopan|Belmopans
        CA	n	Canada
        CA	d	Canadees|Canadese|Canadesen|Canadezen|Canadeze
        CA	c	Ottawa
        CC	n	Cocoseilanden|Cocoseilandens|Cocos-eilanden|Keelingeilanden
        CD	n	Congo-Kinshasa|Democratische Republiek Congo|Congo|=DRC
        CD	d	Congolees|Congolese|Congolesen|Congolezen|Congoleze
        CD	c	Kinshasa
        CF	n	Centraal-Afrikaanse Republiek|Centraalafrikaanse Republiek
        CF	d	Centraal-Afrikaans|Centraal-Afrikaanse
        CF	c	Bangui
        CG	n	Congo-Brazzaville|Republiek Congo
        CG	d	Congolees|Congolese|Congolesen|Congolezen|Congoleze
        CG	c	Brazzaville
        CH	n	Zwitserland|Zwitserlands
        CH	d	Zwitsers|Zwitserse|Zwitser|Zwitserse kaas|Zwitserse kase|Zwitsersen
        CH	c	Bern|Berns
        CI	n	Ivoorkust|Ivoorkusts
        CI	d	Ivoriaans|Ivoriaanse|Ivorianen|Ivoriaan
        CI	c	Yamoussoukro
        CK	n	Cookeilanden|Cookeilandens|Cook-eilanden|Cook Eilanden
        CK	d	Cookeilander|Cookeilanders
        CL	n	Chili|Chile
        CL	d	Chileens|Chileense|Chileen|Chileenen|Chilenen
        CL	c	Santiago
        CM	n	Kameroen
        CM	d	Kameroens|Kameroense|Kameroeners|Kameroener|Kameroenees|Kameroenese|Kameroenezen
        CM	c	Yaounde|Yaoundé
        CN	n	China|Chinabeleid|Chinabeleids|Chinastrategie|Chinadeskundige|Chinakenner|Chinakenners|Chinareis|China-reis|Chinabezoek|Chinapolitiek|Chinastrategieën|Chinaexpert
        CN	d	Chinees|Chinese|Chinesen|Chinezen|Chineze
        CN	c	Peking|Beijing
        CO	n	Colombia
        CO	d	Colombiaans|Colombiaanse|Colombianen|Colombiaan
        CO	c	Bogota
        CR	n	Costa Rica
        CR	d	Costa Ricaans|Costa Ricaanse|Costa Ricaan|Costa Ricanen|Costaricaan|Costaricaanse
        CR	c	San Jose|San José
        CU	n	Cuba|Santiago de Cuba
        CU	d	Cubaans|Cubaanse|Cubaan|Cubanen
        CU	c	Havana
        CV	n	Kaapverdië|Kaap Verde
        CV	d	Kaapverdisch|Kaapverdische|Kaapverdiër|Kaapverdiërs|Kaapverdiaan|Kaapverdianen|Kaapverdiaans|Kaapverdiaanse
        CV	c	Praia
        CW	n	Curaçao
        CW	d	Curaçaos|Curaçaose|Curaçaoënaar|Curaçaoënaars|Curaçaoënaaren
        CW	c	Willemstad
        CX	n	Christmaseiland|Christmaseilands
        CY	n	Cyprus
        CY	d	Cypriotisch|Cypriotische|Cyprioot|Cyprioots|Cypriooten|Cyprioten|Cyprisch|Cyprische
        CY	c	Nicosia
        CZ	n	Tsjechië|Tsjechische Republiek|Tsjechiës
        CZ	d	Tsjechisch|Tsjechische|Tsjech|Tsjechs|Tsjechen
        CZ	c	Praag
        DE	n	Duitsland|Duitslands|Bondsrepubliek|=BRD
        DE	d	Duits|Duitse|Duitser|Duitsers
        DE	c	Berlijn|Berlijns
        DJ	n	Djibouti
        DJ	d	Djiboutiaans|Djiboutiaanse|Djiboutiaan|Djiboutianen
        DJ	c	Djibouti City
        DK	n	Denemarken|Denemarkens
        DK	d	Deens|Deense|Deen|Denen
        DK	c	Kopenhagen|Kopenhagens
        DM	n	Dominica
        DO	n	Dominicaanse Republiek
        DO	d	Dominicaans|Dominicaanse|Dominicanen|Dominicaan
        DO	c	Santo Domingo
        DZ	n	Algerije|Algerijes
        DZ	d	Algerijns|Algerijnse|Algerijn|Algerijnen
        DZ	c	Algiers
        EC	n	Ecuador|Ecuadors
        EC	d	Ecuadoraans|Ecuadoraanse|Ecuadoranen|Ecuadoraan|Ecuadoriaan|Ecuadorianen|Ecuadoriaans|Ecuadoriaanse
        EC	c	Quito
        EE	n	Estland|Estlands|Estse|Estlandse
        EE	d	Estisch|Estische|Estlander|Estlanders|Esten|Est
        EE	c	Tallinn|Tallinns
        EG	n	Egypte|Egyptes|Egyptenaars
        EG	d	Egyptisch|Egyptische|Egyptenaar|Egyptenaren
        EG	c	Caïro
        EH	n	Westelijke Sahara|West-Sahara|Arabische Democratische Republiek Sahara|Sahraoui's|Saharawi's
        EH	d	Sahrawi|Sahrawis|Sahrawien
        EH	c	El Aaiun
        ER	n	Eritrea
        ER	d	Eritrees|Eritrese|Eritresen|Eritrezen|Eritreze|Eritreeër|Eritreeërs|Eritreese
        ER	c	Asmara
        ES	n	Spanje|Spanjes
        ES	d	Spaans|Spaanse|Spanjaard|Spanjaarden
        ES	c	Madrid|Madrids
        ET	n	Ethiopië|Ethiopiës|Abessinië
        ET	d	Ethiopisch|Ethiopische|Ethiopiër|Ethiopiërs
        ET	c	Addis Abeba
        FI	n	Finland|Finlands
        FI	d	Fins|Finse|Fin|Finnen
        FI	c	Helsinki
        FJ	n	Fiji
        FJ	d	Fijisch|Fijische|Fijiër|Fijiërs
        FJ	c	Suva
        FK	n	Falklandeilanden|Falklandeilandens
        FK	d	Falklandeilander|Falklandeilanders
        FM	n	Micronesia|Micronesië
        FM	d	Micronesisch|Micronesische|Micronesiër|Micronesiërs
        FM	c	Palikir|Palikirs
        FO	n	Faeröer|Faeröers|Faeröereilanden|Faeröerse
        FO	d	Faeröerder|Faeröerders
        FR	n	Frankrijk|Frankrijks|Franse Republiek
        FR	d	Frans|Franse|Fransen|Fransman|Française|Frans-|Fransoos|Fransozen
        FR	c	Parijs
        GA	n	Gabon|Gabons
        GA	d	Gabonees|Gabonese|Gabonesen|Gabonezen|Gaboneze
        GA	c	Libreville
        GB	n	Verenigd Koninkrijk|=VK|Groot-Brittannië|Engeland|Engelands|Schotland|Schotlands|Noord-Ierland|Noord-Ierlands|Wales|Groot-Brittanniës|=V.K.|=UK|Groot-Brittanië
        GB	d	Brits|Britse|Brit|Briten|Britten|Engels|Engelse|Engelsman|Engelsmans|Engelsmanen|Engelsen|Schots|Schotse|Schotten|Welsh|Welshs|Welshen|Noord-Iers|Noord-Ierse|Welshman|Welshmans|Welshmanen|Welshe|Welshes|Welsheen|Noord-Ier|Noord-Ieren
        GB	c	Londen|Londens
        GD	n	Grenada
        GD	d	Grenadaans|Grenadaanse|Grenadaan|Grenadanen
        GD	c	St George's
        GE	n	Georgië|Georgiës
        GE	d	Georgisch|Georgische|Georgiër|Georgiërs
        GE	c	Tbilisi|Tblisi
        GF	n	Frans-Guyana|Guyane française
        GF	d	Frans-Guyaan|Frans-Guyanen|Frans-Guyaans|Frans-Guyaanse|Frans-Guyanees|Frans-Guyanezen|Frans-Guyanese
        GF	c	Cayenne
        GG	n	Guernsey
        GH	n	Ghana
        GH	d	Ghanees|Ghanese|Ghanesen|Ghanezen|Ghaneze
        GH	c	Accra
        GI	n	Gibraltar|Gibraltars
        GI	d	Gibraltarees|Gibraltarese|Gibraltarezen
        GL	n	Groenland|Groenlands|Groenlandse|Groenlandcrisis|Groenlandkwestie
        GL	d	Groenlander|Groenlanders
        GL	c	Nuuk|Nuuks
        GM	n	Gambia
        GM	d	Gambiaans|Gambiaanse|Gambiaan|Gambianen
        GM	c	Banjul|Banjuls
        GN	n	Guinee
        GN	d	Guinees|Guinese|Guinesen|Guinezen|Guineze|Guineeër|Guineeërs|Guineese
        GN	c	Conakry
        GP	n	Guadeloupe|Guadeloupes
        GQ	n	Equatoriaal-Guinea|Equatoriaal-Guinee
        GQ	d	Equatoriaal-Guinees|Equatoriaal-Guinese|Equatoriaal-Guinesen|Equatoriaal-Guinezen|Equatoriaal-Guineze|Equatoriaal-Guineeër|Equatoriaal-Guineeërs|Equatoriaal-Guineese
        GQ	c	Malabo
        GR	n	Griekenland|Griekenlands|Helleense Republiek
        GR	d	Grieks|Griekse|Griek|Grieken
        GR	c	Athene
        GS	n	Zuid-Georgia en Zuidelijke Sandwicheilanden|Zuid-Georgia|Zuid-Georgië
        GT	n	Guatemala|Guatemalteek|Guatemalteken
        GT	d	Guatemalteeks|Guatemalteekse|Guatemalaanse
        GT	c	Guatemala City
        GU	n	Guam|Guams
        GW	n	Guinee-Bissau|Guinee-Bissaus|Guinee-Bissause
        GW	d	Guinee-Bissauer|Guinee-Bissauers
        GW	c	Bissau
        GY	n	Guyana
        GY	d	Guyaans|Guyaanse|Guyanees|Guyanezen|Guyanese|Guyaan|Guyanen
        GY	c	Georgetown|Georgetowns
        HK	n	Hongkong
        HK	d	Hongkongs|Hongkongse|Hongkonger|Hongkongers
        HM	n	Heard en McDonaldeilanden|Heard en McDonald-eilanden
        HN	n	Honduras
        HN	d	Hondurees|Hondurese|Honduresen|Hondurezen|Hondureze
        HN	c	Tegucigalpa
        HR	n	Kroatië|Kroatiës
        HR	d	Kroatisch|Kroatische|Kroaat|Kroaten
        HR	c	Zagreb
        HT	n	Haïti
        HT	d	Haïtiaans|Haïtiaanse|Haïtianen|Haïtiaan
        HT	c	Port-au-Prince
        HU	n	Hongarije|Hongarijes
        HU	d	Hongaars|Hongaarse|Hongaar|Hongaren
        HU	c	Boedapest
        ID	n	Indonesië|Indonesiës
        ID	d	Indonesisch|Indonesische|Indonesiër|Indonesiërs
        ID	c	Jakarta
        IE	n	Ierland|Ierlands
        IE	d	Iers|Ierse|Ier|Ieren
        IE	c	Dublin|Dublins
        IL	n	Israël|Israëls|Israëlbeleid|Israëlkenner|Israëlreis|Israëllobby
        IL	d	Israëlisch|Israëlische|Israëliër|Israëliërs|Israëli|Israëli's
        IL	c	Jeruzalem|Jeruzalems|Tel Aviv
        IM	n	Isle of Man|Eiland Man|eiland Man
        IN	n	India|Indiaase
        IN	d	Indiaas|Indiase|Indisch|Indische|Indiër|Indiërs
        IN	c	New Delhi|Nieuw-Delhi
        IO	n	Brits Indische Oceaanterritorium|Brits Indische Oceaan Territorium|Chagoseilanden|Chagosarchipel
        IO	d	Brits Territorium in de Indische Oceaan
        IQ	n	Irak|Iraks|Irakoorlog|Irakmissie
        IQ	d	Iraaks|Iraakse|Irakees|Irakezen|Irakese|Iraki|Iraki's
        IQ	c	Bagdad|Bagdads
        IR	n	Iran|Irans|Irankenner|Irandeal|Irandeskundige|Iranoorlog|Iran-oorlog|Perzië
        IR	d	Iraans|Iraanse|Iraniër|Iraniërs
        IR	c	Teheran|Teherans
        IS	n	IJsland
        IS	d	IJslands|IJslandse|IJslander|IJslanders
        IS	c	Reykjavik|Reykjaviks
        IT	n	Italië|Italiës
        IT	d	Italiaans|Italiaanse|Italiaan|Italianen
        IT	c	Rome
        JE	n	Jersey
        JM	n	Jamaica
        JM	d	Jamaicaans|Jamaicaanse|Jamaicaan|Jamaicanen
        JM	c	Kingston|Kingstons
        JO	n	Jordanië|Jordaniës
        JO	d	Jordaans|Jordaanse|Jordaniër|Jordaniërs
        JO	c	Amman|Ammans
        JP	n	Japan
        JP	d	Japans|Japanse|Japanner|Japanners
        JP	c	Tokio|Tokyo
        KE	n	Kenia|Kenya
        KE	d	Keniaans|Keniaanse|Kenianen|Keniaan|Keniaansen|Kenyaan|Kenyanen|Kenyaans|Kenyaanse|Keniase
        KE	c	Nairobi
        KG	n	Kirgizië|Kirgistan|Kirgizistan|Kirgizen|Kirgizstan
        KG	d	Kirgizisch|Kirgizische|Kirgiezen|Kirgies|Kirgiezische
        KG	c	Bisjkek|Bisjkeks
        KH	n	Cambodja
        KH	d	Cambodjaans|Cambodjaanse|Cambodjanen|Cambodjaan
        KH	c	Phnom Penh
        KI	n	Kiribati
        KI	d	Kiribatisch|Kiribatische|Kiribatiaan|Kiribatianen|Kiribatiaans|Kiribatiaanse
        KI	c	Tarawa
        KM	n	Comoren|Comorens|Comoor|Comoorse
        KM	d	Comorees|Comorese|Comoresen|Comorezen|Comoreze
        KM	c	Moroni
        KN	n	Saint Kitts en Nevis|St Kitts en Nevis|Saint Kitts & Nevis|Sint-Kitts en Nevis
        KN	c	Basseterre
        KP	n	Noord-Korea|Democratische Volksrepubliek Korea|Volksrepubliek Korea|Noordkorea
        KP	d	Noord-Koreaans|Noord-Koreaanse|Noord-Koreaan|Noord-Koreanen|Noordkoreaans|Noordkoreaanse|Noordkoreanen|Noordkoreaan
        KP	c	Pyongyang
        KR	n	Zuid-Korea|Korea|Zuidkorea
        KR	d	Zuid-Koreaans|Zuid-Koreaanse|Zuid-Koreaan|Zuid-Koreanen|Zuidkoreaans|Zuidkoreaanse|Zuidkoreanen|Zuidkoreaan|Koreaans|Koreaanse|Koreaan|Koreanen
        KR	c	Seoul|Seouls|Seoel
        KW	n	Koeweit|Kuwait
        KW	d	Koeweits|Koeweitse|Koeweiti|Koeweiter|Kuwaiti|Kuwaiti's
        KW	c	Koeweit-Stad|Koeweit-Stads
        KY	n	Kaaimaneilanden|Kaaimaneilandens|Caymaneilanden|Kaaiman-eilanden|Cayman-eilanden|Cayman Eilanden
        KZ	n	Kazachstan|Kazachstans|Kazach
        KZ	d	Kazachs|Kazachse|Kazachstaans|Kazachstaanse|Kazachen
        KZ	c	Astana
        LA	n	Laos
        LA	d	Laotiaans|Laotiaanse|Laotiaan|Laotianen
        LA	c	Vientiane
        LB	n	Libanon|Libanons|Tripoli in Libanon|Tripoli in Noord-Libanon|Tripoli in het noorden van Libanon
        LB	d	Libanees|Libanese|Libanesen|Libanezen|Libaneze
        LB	c	Beiroet
        LC	n	Saint Lucia|Sint-Lucia
        LC	d	Saint Luciaans|Saint Luciaanse|Saint Luciaan|Saint Lucianen
        LC	c	Castries
        LI	n	Liechtenstein
        LI	d	Liechtensteins|Liechtensteinse|Liechtensteiner|Liechtensteiners
        LI	c	Vaduz
        LK	n	Sri Lanka
        LK	d	Sri Lankaans|Sri Lankaanse|Sri Lankaan|Sri Lankanen|Srilankaan|Srilankaanse
        LK	c	Colombo
        LR	n	Liberia
        LR	d	Liberiaans|Liberiaanse|Liberiaan|Liberianen
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
        LV	n	Letland|Letlands|Letlandse
        LV	d	Lets|Letse|Letten|Let|Letlanders|Letlander
        LV	c	Riga
        LY	n	Libië|Libiës|Libiëroute|Libiëmissie
        LY	d	Libisch|Libische|Libiër|Libiërs
        LY	c	Tripoli
        MA	n	Marokko
        MA	d	Marokkaans|Marokkaanse|Marokkanen|Marokkaan
        MA	c	Rabat
        MC	n	Monaco|Monegask|Monegasken
        MC	d	Monegaskisch|Monegaskische
        MD	n	Moldavië|Moldaviës
        MD	d	Moldavisch|Moldavische|Moldaviër|Moldaviërs|Moldovaans|Moldovaanse|Moldover
        MD	c	Chisinau
        ME	n	Montenegro
        ME	d	Montenegrijns|Montenegrijnse|Montenegrijn|Montenegrijnen
        ME	c	Podgorica
        MF	n	Saint-Martin|Saint-Martins|Frans Sint-Maarten|Frans-Sint-Maarten
        MG	n	Madagaskar|Madagaskars
        MG	d	Malagassisch|Malagassische|Malagassiër|Malagassiërs|Madagaskische|Madagas|Madagassen
        MG	c	Antananarivo
        MH	n	Marshalleilanden|Marshalleilandens|Marshall-eilanden|Marshall Eilanden
        MH	d	Marshalleilands|Marshalleilandse|Marshallees|Marshallese|Marshallezen
        MH	c	Majuro
        MK	n	Noord-Macedonië|Macedonië|Noord-Macedoniës
        MK	d	Noord-Macedonisch|Noord-Macedonische|Macedonisch|Macedonische|Noord-Macedoniër|Noord-Macedoniërs|Macedoniër|Macedoniërs
        MK	c	Skopje
        ML	n	Mali|Malimissie
        ML	d	Malinees|Malinese|Malinesen|Malinezen|Malineze
        ML	c	Bamako
        MM	n	Myanmar|Myanmars|Birma
        MM	d	Myanmarees|Myanmarese|Myanmaresen|Myanmarezen|Myanmareze|Birmees|Birmese|Birmesen|Birmezen|Birmeze|Birmaans|Birmaanse
        MM	c	Naypyidaw|Naypyitaw|Rangoon|Yangon
        MN	n	Mongolië|Mongoliës
        MN	d	Mongools|Mongoolse|Mongolen|Mongoliër|Mongoliërs|Mongolische
        MN	c	Ulaanbaatar|Ulaanbaatars|Oelan Bator
        MO	n	Macau
        MO	d	Macaus|Macause|Macanees|Macanese
        MP	n	Noordelijke Marianen|Noordelijke Marianeneilanden
        MP	d	Noord-Marianen
        MP	c	Saipan
        MQ	n	Martinique
        MQ	d	Martinikaan|Martinikaans|Martinikaanse|Martinikanen
        MR	n	Mauritanië|Mauretanië|Mauritaniës
        MR	d	Mauritaans|Mauritaanse|Mauritaniër|Mauritaniërs|Mauritanisch|Mauritanische
        MR	c	Nouakchott
        MS	n	Montserrat
        MT	n	Malta
        MT	d	Maltees|Maltese|Maltesen|Maltezen|Malteze|Maltezer|Maltezers
        MT	c	Valletta
        MU	n	Mauritius
        MU	d	Mauritiaans|Mauritiaanse|Mauritiaan|Mauritianen|Mauritiër|Mauritiërs
        MU	c	Port Louis
        MV	n	Maldiven|Maldivens|Malediven|Maledivens
        MV	d	Maldivisch|Maldivische|Malediviër|Malediviërs|Maldiviër|Maldiviërs|Maledivisch|Maledivische
        MV	c	Malé
        MW	n	Malawi
        MW	d	Malawisch|Malawische|Malawiër|Malawiërs
        MW	c	Lilongwe
        MX	n	Mexico|Verenigde Mexicaanse Staten
        MX	d	Mexicaans|Mexicaanse|Mexicaan|Mexicanen
        MX	c	Mexico-Stad|Mexico-Stads
        MY	n	Maleisië|Maleisiës
        MY	d	Maleisisch|Maleisische|Maleisiër|Maleisiërs
        MY	c	Kuala Lumpur
        MZ	n	Mozambique|Mozambiques
        MZ	d	Mozambikaans|Mozambikaanse|Mozambikaan|Mozambikanen
        MZ	c	Maputo
        NA	n	Namibië|Namibiës
        NA	d	Namibisch|Namibische|Namibiër|Namibiërs
        NA	c	Windhoek|Windhoeks
        NC	n	Nieuw-Caledonië
        NC	d	Nieuw-Caledoniër|Nieuw-Caledoniërs|Nieuw-Caledonisch|Nieuw-Caledonische
        NC	c	Nouméa
        NE	n	Niger|Nigers
        NE	d	Nigerees|Nigerese|Nigeresen|Nigerezen|Nigereze
        NE	c	Niamey
        NF	n	Norfolk|Norfolks|Norfolkeiland
        NG	n	Nigeria
        NG	d	Nigeriaans|Nigeriaanse|Nigerianen|Nigeriaan
        NG	c	Abuja
        NI	n	Nicaragua
        NI	d	Nicaraguaans|Nicaraguaanse|Nicaraguaan|Nicaraguanen
        NI	c	Managua
        NL	n	Nederland|Holland|Koninkrijk der Nederlanden
        NL	d	Nederlands|Nederlandse|Nederlander|Nederlanders|Hollands|Hollandse|Hollander|Hollanders
        NL	c	Amsterdam|Amsterdams
        NO	n	Noorwegen|Noorwegens
        NO	d	Noors|Noorse|Noor|Noren
        NO	c	Oslo
        NP	n	Nepal|Nepals
        NP	d	Nepalees|Nepalese|Nepalesen|Nepalezen|Nepaleze|Nepali
        NP	c	Kathmandu
        NR	n	Nauru
        NR	d	Nauruaans|Nauruaanse|Nauruaan|Nauruanen
        NU	n	Niue
        NU	d	Niueaan|Niueaans|Niueaanse
        NZ	n	Nieuw-Zeeland|Nieuw Zeeland
        NZ	d	Nieuw-Zeelands|Nieuw-Zeelandse|Nieuw-Zeelander|Nieuw-Zeelanders|Nieuwzeelander|Nieuwzeelands|Nieuwzeelandse
        NZ	c	Wellington|Wellingtons
        OM	n	Oman|Omans|Omani|Omani's
        OM	d	Omaans|Omaanse|Omaniet|Omanieten|Omanitisch|Omanitische
        OM	c	Muscat|Masqat
        PA	n	Panama
        PA	d	Panamees|Panamese|Panamesen|Panamezen|Panameze
        PA	c	Panama City
        PE	n	Peru
        PE	d	Peruaans|Peruaanse|Peruanen|Peruaan|Peruviaan|Peruvianen|Peruviaans|Peruviaanse
        PE	c	Lima
        PF	n	Frans-Polynesië
        PF	d	Frans-Polynesiër|Frans-Polynesiërs|Frans-Polynesisch|Frans-Polynesische|Tahitiaan|Tahitiaans|Tahitiaanse|Tahitianen
        PG	n	Papoea-Nieuw-Guinea|Papua Nieuw Guinea|Papua-Nieuw-Guinea
        PG	d	Papoeaas|Papoease|Papoea-Nieuw-Guineeër|Papoea-Nieuw-Guinees|Papoea-Nieuw-Guineese|Papoea-Nieuw-Guineeërs
        PG	c	Port Moresby
        PH	n	Filipijnen|Filipijnens|Filippijnen|Filippijnens|Filipina's
        PH	d	Filipijns|Filipijnse|Filipino|Filipino's|Filippijn|Filippijns|Filippijnse|Filippino|Filippino's|Filipina|Filipina's
        PH	c	Manilla|Manila
        PK	n	Pakistan|Pakistans|Pakistani|Pakistani's
        PK	d	Pakistaans|Pakistaanse|Pakistaan|Pakistanen
        PK	c	Islamabad|Islamabads
        PL	n	Polen|Polens
        PL	d	Pools|Poolse|Polen|Pool|Pools-
        PL	c	Warschau
        PM	n	Saint-Pierre en Miquelon|St. Pierre en Miquelon
        PN	n	Pitcairneilanden|Pitcairneilandens
        PR	n	Puerto Rico
        PR	d	Puerto Ricaan|Puerto Ricanen|Puerto Ricaans|Puerto Ricaanse|Puertoricaan|Puertoricaanse|Puertoricanen
        PR	c	San Juan
        PS	n	Palestina|Gaza|Gazastrook|Gazastrooks|Westelijke Jordaanoever|Gazaoorlog|Gaza-oorlog|Gazaplan|Gazademonstratie|Gaza-stad|Westoever|Westbank|Westelijke Oever
        PS	d	Palestijns|Palestijnse|Palestijnen|Palestijn|Gazanen|Gazaanse|Gazaans|Gazaan
        PS	c	Ramallah
        PT	n	Portugal|Portugals
        PT	d	Portugees|Portugese|Portugesen|Portugezen|Portugeze
        PT	c	Lissabon|Lissabons
        PW	n	Palau
        PW	d	Palaus|Palause|Palauer|Palauers
        PW	c	Ngerulmud|Ngerulmuds
        PY	n	Paraguay|Paraguays
        PY	d	Paraguayaans|Paraguayaanse|Paraguayaan|Paraguayanen
        PY	c	Asunción|Asuncións
        QA	n	Qatar|Katar|Qatari|Qatari's
        QA	d	Qatarees|Qatarese|Qataresen|Qatarezen|Qatareze|Qatars|Qatarse
        QA	c	Doha
        RE	n	Réunion|Réunions
        RE	d	Réunionees|Réunionese
        RO	n	Roemenië|Roemeniës
        RO	d	Roemeens|Roemeense|Roemeen|Roemenen
        RO	c	Boekarest
        RS	n	Servië
        RS	d	Servisch|Servische|Serviër|Serviërs
        RS	c	Belgrado
        RU	n	Rusland|Ruslands|Ruslandsancties|Ruslandsanctie|Ruslandbeleid|Ruslandbeleids|Ruslandpolitiek|Ruslandpolitieks|Ruslandgezant|Ruslandkenner|Ruslanddeskundige|Ruslandexpert|Ruslandcorrespondent|Ruslandstrategie|Ruslandreis
        RU	d	Russisch|Russische|Rus|Russen|Russin|Russischgezind|Russischgezinde
        RU	c	Moskou
        RW	n	Rwanda|Ruanda|Rwandadeal
        RW	d	Rwandees|Rwandese|Rwandesen|Rwandezen|Rwandeze|Ruandees|Ruandese
        RW	c	Kigali
        SA	n	Saoedi-Arabië|Saudi-Arabië|Saoudi-Arabië|Saudi-Arabiës|Saudi|Saudi's|Saoedi Arabië|Saudi Arabië
        SA	d	Saoedisch|Saoedische|Saudisch|Saudische|Saoedi|Saoedi's|Saoediër|Saoediërs|Saudi-Arabisch|Saudi-Arabische|Saudiër|Saudiërs|Saudi's
        SA	c	Riyad|Riyads|Riaad|Riyadh
        SB	n	Salomonseilanden|Salomonseilandens|Salomoneilanden|Salomons-eilanden
        SB	d	Salomonseilands|Salomonseilandse|Salomonseilander|Salomonseilanders
        SB	c	Honiara
        SC	n	Seychellen|Seychellens
        SC	d	Seychels|Seychelse|Seychellees|Seychellezen|Seychellese|Seycheller|Seychellers
        SC	c	Victoria
        SD	n	Soedan|Soedans|Sudan|Sudans
        SD	d	Soedanees|Soedanese|Soedanesen|Soedanezen|Soedaneze|Sudanees|Sudanese|Sudanesen|Sudanezen|Sudaneze
        SD	c	Khartoem|Khartoems|Khartoum
        SE	n	Zweden|Zwedens
        SE	d	Zweeds|Zweedse|Zweed|Zweden
        SE	c	Stockholm|Stockholms
        SG	n	Singapore|Singapores
        SG	d	Singaporees|Singaporese|Singaporesen|Singaporezen|Singaporeze|Singaporeaan|Singaporeaanse
        SH	n	Sint-Helena
        SI	n	Slovenië|Sloveniës
        SI	d	Sloveens|Sloveense|Sloveen|Slovenen
        SI	c	Ljubljana
        SJ	n	Spitsbergen en Jan Mayen
        SK	n	Slowakije|Slovaakse Republiek|Slowakijes|Slovakije
        SK	d	Slowaaks|Slowaakse|Slowaak|Slowaken|Slovaaks|Slovaakse|Slovaak|Slovaken
        SK	c	Bratislava
        SL	n	Sierra Leone
        SL	d	Sierra Leoons|Sierra Leoonse|Sierra Leoner|Sierra Leoners|Sierra Leonees|Sierra Leonese|Sierraleoons|Sierraleoonse
        SL	c	Freetown|Freetowns
        SM	n	San Marino
        SM	d	San Marinees|San Marinese|San Marinesen|San Marinezen|San Marineze
        SN	n	Senegal|Senegals
        SN	d	Senegalees|Senegalese|Senegalesen|Senegalezen|Senegaleze
        SN	c	Dakar|Dakars
        SO	n	Somalië|Somaliës
        SO	d	Somalisch|Somalische|Somaliër|Somaliërs|Somali's
        SO	c	Mogadishu|Mogadisjoe
        SR	n	Suriname
        SR	d	Surinaams|Surinaamse|Surinamer|Surinamers
        SR	c	Paramaribo
        SS	n	Zuid-Soedan|Zuid-Soedans|Zuid-Sudan|Zuid-Sudans
        SS	d	Zuid-Soedanees|Zuid-Soedanese|Zuid-Soedanesen|Zuid-Soedanezen|Zuid-Soedaneze|Zuid-Sudanees|Zuid-Sudanezen|Zuid-Sudanese
        SS	c	Juba
        ST	n	Sao Tomé en Principe|Sao Tomé
        ST	d	Santomees|Santomese|Santomesen|Santomezen|Santomeze
        ST	c	Sao Tomé
        SV	n	El Salvador|El Salvadors
        SV	d	Salvadoraans|Salvadoraanse|Salvadoraan|Salvadoranen|Salvadoriaan|Salvadorianen|Salvadoriaans|Salvadoriaanse
        SV	c	San Salvador
        SX	n	Sint-Maarten|Sint Maarten|Nederlands Sint-Maarten
        SX	d	Sint Maartener|Sint Maarteners|Sint-Maartener|Sint-Maartens|Sint-Maartense|Sint Maartense|Sint-Maartenaar|Sint-Maartenaren|Sint Maartenaar
        SX	c	Philipsburg
        SY	n	Syrië|Syriës|Syriëoorlog|Syrië-oorlog
        SY	d	Syrisch|Syrische|Syriërs|Syriër|Syriëganger|Syriëgangers
        SY	c	Damascus
        SZ	n	Eswatini
        SZ	d	Swazisch|Swazische|Eswatinisch|Eswatinische|Swazi's
        SZ	c	Mbabane
        TC	n	Turks- en Caicoseilanden|Turks- en Caicos-eilanden|Turks & Caicos
        TD	n	Tsjaad|Tsjaads
        TD	d	Tsjadisch|Tsjadische|Tsjaadse|Tsjaadses|Tsjaadseen|Tsjaadiër|Tsjaadiërs|Tsjadiër|Tsjadiërs
        TD	c	Ndjamena|N'Djamena
        TF	n	Franse Gebieden in de zuidelijke Indische Oceaan|Franse Zuidelijke en Antarctische Gebieden|Franse Zuidelijke Gebieden|Franse Zuidelijke en Antarctische Gebiedsdelen
        TG	n	Togo
        TG	d	Togolees|Togolese|Togolesen|Togolezen|Togoleze
        TG	c	Lomé
        TH	n	Thailand
        TH	d	Thais|Thaise|Thailands|Thailandse|Thailander|Thailanders
        TH	c	Bangkok|Bangkoks
        TJ	n	Tadzjikistan|Tadzjikistans|Tadjikistan|Tadzjiek|Tadzjieken
        TJ	d	Tadzjieks|Tadzjiekse
        TJ	c	Doesjanbe
        TK	n	Tokelau|Tokelause
        TL	n	Oost-Timor|Oost-Timors
        TL	d	Oost-Timorees|Oost-Timorese|Oost-Timoresen|Oost-Timorezen|Oost-Timoreze|Timorees|Timorese|Timorezen
        TL	c	Dili
        TM	n	Turkmenistan|Turkmenistans|Turkmeen|Turkmenen
        TM	d	Turkmeens|Turkmeense
        TM	c	Asjchabad|Asjchabads|Asjgabat|Asjchabat
        TN	n	Tunesië|Tunesiës|Tunesiëdeal|Tunesië-deal
        TN	d	Tunesisch|Tunesische|Tunesiër|Tunesiërs
        TN	c	Tunis
        TO	n	Tonga
        TO	d	Tongaans|Tongaanse|Tongaan|Tonganen
        TO	c	Nuku'alofa
        TR	n	Turkije|Turkijedeal|Turkijedeals|Turkijedeskundige|Turkijes|Turkijekenner|Turkijereis|Turkijecorrespondent|Turkijeroute|Turkije-route
        TR	d	Turks|Turkse|Turk|Turken
        TR	c	Ankara
        TT	n	Trinidad en Tobago
        TT	d	Trinidadiaans|Trinidadiaanse|Trinidadder|Trinidadders|Trinidads|Trinidadse|Trinidadiaan|Trinidadianen|Trinidadees|Trinidadese
        TT	c	Port of Spain
        TV	n	Tuvalu
        TV	d	Tuvaluaans|Tuvaluaanse|Tuvaluaan|Tuvaluanen
        TV	c	Funafuti
        TW	n	Taiwan|Taiwans|Chinees Taipei
        TW	d	Taiwanees|Taiwanese|Taiwanesen|Taiwanezen|Taiwaneze
        TW	c	Taipei
        TZ	n	Tanzania
        TZ	d	Tanzaniaans|Tanzaniaanse|Tanzaniaan|Tanzanianen
        TZ	c	Dodoma|Dar es Salaam
        UA	n	Oekraïne|Oekraïnes|Oekraïneoorlog|Oekraïnetop|Oekraïnebeleid|Oekraïnehulp|Oekraïnegezant|Oekraïnereferendum|Oekraïnegangers|Oekraïneganger|Oekraïnevluchteling|Oekraïnevluchtelingen|Oekraïnesteun|Oekraïnedeskundige|Oekraïnecrisis|Oekraïneopvang
        UA	d	Oekraïens|Oekraïense|Oekraïners|Oekraïner|Oekraïeners|Oekraïnse|Oekrainse
        UA	c	Kiev|Kyiv|Kyjiv
        UG	n	Oeganda
        UG	d	Oegandees|Oegandese|Oegandesen|Oegandezen|Oegandeze|Ugandees|Ugandezen|Ugandese
        UG	c	Kampala
        UM	n	Kleine afgelegen eilanden van de Verenigde Staten|Kleine Pacifische eilanden van de Verenigde Staten|Amerikaanse Kleinere Afgelegen Eilanden|United States Minor Outlying Islands
        US	n	Verenigde Staten|=VS|=USA|Amerika|Verenigde Staten van Amerika|=V.S.|=U.S.A.|Amerikakenner|Amerikadeskundige|Amerikacorrespondent|Amerikareis|VS-kenner|=U.S.
        US	d	Amerikaans|Amerikaanse|Amerikaan|Amerikanen
        US	c	Washington|Washingtons
        UY	n	Uruguay|Uruguays
        UY	d	Uruguayaans|Uruguayaanse|Uruguayanen|Uruguayaan
        UY	c	Montevideo
        UZ	n	Oezbekistan|Oezbekistans|Oesbekistan|Oesbekistans
        UZ	d	Oezbeeks|Oezbeekse|Oezbeken|Oezbeek
        UZ	c	Tasjkent
        VA	n	Vaticaanstad|Vaticaanstads|Vaticaan|Heilige Stoel
        VA	d	Vaticaans|Vaticaanse
        VC	n	Saint Vincent en de Grenadines|St. Vincent en de Grenadines|Saint Vincent & de Grenadines|Sint-Vincent en de Grenadines
        VC	c	Kingstown|Kingstowns
        VE	n	Venezuela
        VE	d	Venezolaans|Venezolaanse|Venezolanen|Venezolaan|Venezuelaan|Venezuelaanse
        VE	c	Caracas
        VG	n	Britse Maagdeneilanden|British Virgin Islands|=BVI
        VI	n	Amerikaanse Maagdeneilanden|US Virgin Islands
        VN	n	Vietnam|Vietnams|Vietnamoorlog|Vietnamveteraan|Vietnamveteranen
        VN	d	Vietnamees|Vietnamese|Vietnamesen|Vietnamezen|Vietnameze
        VN	c	Hanoi
        VU	n	Vanuatu
        VU	d	Vanuatuaans|Vanuatuaanse|Vanuatuaan|Vanuatuanen
        VU	c	Port Vila
        WF	n	Wallis en Futuna
        WS	n	Samoa
        WS	d	Samoaans|Samoaanse|Samoaan|Samoanen
        WS	c	Apia
        XK	n	Kosovo|Kosovaar
        XK	d	Kosovaars|Kosovaarse|Kosovaren
        XK	c	Pristina
        YE	n	Jemen|Jemens
        YE	d	Jemenitisch|Jemenitische|Jemenieten|Jemeniet
        YE	c	Sanaa|Sana'a
        YT	n	Mayotte|Mayottes
        ZA	n	Zuid-Afrika|Zuidafrika
        ZA	d	Zuid-Afrikaans|Zuid-Afrikaanse|Zuid-Afrikanen|Zuid-Afrikaan|Zuidafrikaans|Zuidafrikaanse|Zuidafrikanen|Zuidafrikaan
        ZA	c	Pretoria|Kaapstad|Kaapstads
        ZM	n	Zambia
        ZM	d	Zambiaans|Zambiaanse|Zambiaan|Zambianen
        ZM	c	Lusaka
        ZW	n	Zimbabwe|Zimbabwes|Zimbabwane
        ZW	d	Zimbabwaans|Zimbabwaanse|Zimbabwaan|Zimbabwanen|Zimbabweaan|Zimbabweanen|Zimbabweaans|Zimbabweaanse
        ZW	c	Harare
        CG	?	Congolees|Congolese|Congolesen|Congolezen|Congoleze	no	Brazzaville
        CH	?	Zwitserse kaas|Zwitserse kase	no	uitvoer|export|invoer|import|producenten|makers|heffingen|sector|Zwitserland|Bern|ton	gaten|plak|plakken|gatenkaas|boterham|als|recept
        MF	?	Saint-Martin|Saint-Martins	name	eiland|eilanden|orkaan|caribisch|caribische|guadeloupe|antillen|bovenwindse|irma|curaçao|aruba|philipsburg|koninkrijk
        SX	?	Sint-Maarten|Sint-Maartens	name	eiland|eilanden|orkaan|caribisch|caribische|guadeloupe|antillen|bovenwindse|irma|curaçao|aruba|philipsburg|koninkrijk
        FR	?	Frans|Franse	yes	parijs|macron|duits|frankrijk|president|minister|regering	>de|>den|>der|>ter|>en|>scoorde|<prins|<keizer|<pastoor|<wethouder|<burgemeester|<kunstenaar|<oom|<opa|<ome|<raadslid|<trainer|<lerares|<leraar|<docent|<docente|<meneer|<boer
        NO	?	Noor|Noors	yes	oslo|noorwegen|zweed|deen|fin|skiër|schaatser|renner|spits	>de|<kleine|<dochter|<dochtertje|<zusje|<meisje|<zangeres|<actrice|<mevrouw|<moeder|<zus|<koningin|<juf
        GB	?	Brit|Brits|Briten	yes	londen|engeland|verenigd koninkrijk
        DK	?	Deen|Deens	yes	kopenhagen|denemarken|zweed|noor	supermarkt|supermarkten
        PS	?	Westoever|Westoevers	name	Israël|Israëlische|Israëlisch|Palestijnse|Palestijnen|Palestijns|kolonisten|nederzettingen|Ramallah|Jenin|Hebron|Nablus|Gaza|bezette|<bezette	Maas|Seine|rivier|kanaal|Rotterdam
        EE	?	Est	name	Tallinn|Estland|Estse|atleet|schaker|tennisser|renner|rallyrijder|Kontaveit|Tänak|<de|<een
        FI	?	Fin|Fins	yes	helsinki|finland|finse|zweed|noor|rally|spits|coureur	<zoontje|<kleine|<zoon|<zesjarige|<zevenjarige|<vijfjarige|<vierjarige|<achtjarige|<broertje|<jongetje|<baby
        SC	?	Victoria	no	Seychellen|Seychelse|Mahé|Praslin
        BS	?	Nassau	yes	Bahama's|Bahamaanse|Caraïben	Oranje|Breda|Dillenburg|Weilburg|Lahn|graaf|graven|prins|Willem|Lodewijk|stadhouder|<van|<Huis|<huis
        LV	?	Let	no	Letland|Riga|Est|Esten|Litouwer|Litouwers|<de|<De|<een|<Een|<jonge|<jarige
        PL	?	Pool|Pools	no	Polen|Poolse|Warschau|Lewandowski|Krakau|<de|<De|<een|<Een|<jarige|<jonge|<dronken	zwembad|biljart|snooker|ligstoelen|zwemmen|bar|>position
        DO	?	Dominicaan|Dominicaans	name	<de|<De|<een|<Een|Santo Domingo|Haïti|honkbal|honkballer|Caribische	klooster|pater|orde|theoloog
        IN	?	Indisch|Indische	no	India|Modi|Delhi|Mumbai|Bollywood|Pakistan|Kasjmir|Kashmir|Bangladesh|Sri Lanka|roepie|hindoe|hindoes|New Delhi|Chennai|Kolkata|Bangalore|Gandhi|cricket|BJP|Punjab|Gujarat|Kerala|Tata	Nederlands-Indië|Indonesië|Java|KNIL|Molukse|Molukkers|Soekarno|Bersiap|repatrianten|rijsttafel
        """#
}
