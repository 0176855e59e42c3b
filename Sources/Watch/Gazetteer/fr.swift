// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/fr.tsv; do not edit.
extension Gazetteer {
    static let fr = #"""
        -	x	noix du Brésil|poivre de Guinée|Marie France|Anatole France|Mendès France|Amérique latine|Amérique du Sud|Amérique du Nord|Amérique centrale|Nouveau-Mexique|océan Indien|Océan Indien|golfe du Mexique|mer de Chine|mer de Chine méridionale|mer du Japon|Paris Saint-Germain|Paris SG|filer à l'anglaise|latino-américain|latino-américaine|latino-américains|sud-américain|sud-américains|nord-américain|George Washington|Michael Jordan|Guinée-Bissau équatoriale|langue anglaise|Canal de Panama|cochon d'Inde|cochons d'Inde|œillet d'Inde|œillets d'Inde|oeillet d'Inde|crème anglaise|capote anglaise|capotes anglaises|clé anglaise|clef anglaise|jardin anglais|à l'anglaise|cor anglais|semaine anglaise|montagne russe|montagnes russes|roulette russe|salade russe|poupée russe|poupées russes|gruyère suisse|petit-suisse|petits-suisses|petit suisse|petits suisses|couteau suisse|couteaux suisses|en suisse|sauce hollandaise|gouda hollandais|grippe espagnole|auberge espagnole|auberges espagnoles|omelette espagnole|peigne espagnol|polonaise de Chopin|à la polonaise|saoul comme un Polonais|soûl comme un Polonais|bain turc|bains turcs|café turc|tête de Turc|têtes de Turc|toilettes turques|toilettes à la turque|fort comme un Turc|encre de Chine|porcelaine de Chine|ombres chinoises|ombre chinoise|casse-tête chinois|chinois étamine|supplice chinois|chou chinois|fondue chinoise|pâté chinois|escalope milanaise|à l'italienne|berger allemand|bergers allemands|berger belge|dogue allemand|querelle d'Allemand|grec ancien|à la grecque|yaourt grec|salade grecque|mythologie grecque|va te faire voir chez les Grecs|quart d'heure américain|bouledogue français|bouledogues français|Panama Papers|papiers Panama|chapeau panama|isthme de Panama|marronnier d'Inde|cèdre du Liban|cèdres du Liban|fièvre de Malte|croix de Malte|ordre de Malte|Ordre de Malte|chat norvégien|omelette norvégienne|rat de Norvège|saumon à la norvégienne|java javanaise|tour de France|Tour de France|Île-de-France|Ile-de-France|Air France KLM|Radio France|France Inter|France Info|France Culture|France Bleu|France 2|France 3|France 24|France Télévisions|France 5|Stade de France|Collège de France|équipe de France espoirs de natation|Marie-France|Mendès-France|France Gall|France Galle|France Gallimard|Claire Chazal|Miss France|Hauts-de-France|Équateur terrestre|ligne de l'équateur|Jean-Pierre Chevènement|dominicain de l'ordre|dominicains de l'ordre|père dominicain|frère dominicain|couvent dominicain|frères dominicains|Nouvelle-Angleterre|Nouvelle-Guinée|golfe de Guinée|golfe de Gascogne|golfe d'Oman|mer d'Oman|golfe de Thaïlande|fleuve Niger|delta du Niger|fleuve Congo|bassin du Congo|lac Tchad|vallée du Jourdain|Manche|langue française|langue allemande|langue espagnole|langue russe|langue chinoise|en anglais|en espagnol|en allemand|en italien|en russe|en chinois|en français|parle anglais|parle français|parler anglais|parler français|cours d'anglais|cours de français|cours d'espagnol|prof d'anglais|professeur d'anglais|latino-américaines|afro-américain|afro-américains|afro-américaine|afro-américaines|Afro-Américains|sud-américaine|sud-américaines|Nations unies|Nations Unies|Paris Hilton|Tom Holland|Washington Irving|indo-pacifique|Indo-Pacifique|anglo-saxon|anglo-saxonne|anglo-saxons|anglo-saxonnes|Anglo-Saxons|indo-européen|indo-européenne|indo-européennes|gréco-romain|gréco-romaine|gréco-latin|chou de Bruxelles|choux de Bruxelles|eau de Cologne|tarte tropézienne|café liégeois|assiette anglaise|assiettes anglaises|point d'Angleterre|course à l'américaine|homard à l'américaine|sauce américaine|nuit américaine|coin russe|œufs à la russe|yorkshire|chien chinois|chinoiserie|thé de Chine|papier de Chine|rose de Chine|mouchoir de Cholet|vert anglais|bleu de Prusse|cheval arabe|manteau afghan|lévrier afghan|chat persan|chat siamois|café brésilien du coin|carnaval antillais|noyer du Brésil|poupée gigogne|pain suisse|chocolat suisse maison|garde suisse|gardes suisses|rouleau suisse|trompette espagnole|danse espagnole|château en Espagne|châteaux en Espagne|parler français comme une vache espagnole|vache espagnole|blanc d'Espagne|vin d'Espagne maison|sapin de Norvège|épicéa de Norvège|homard norvégien|allumettes suédoises|gants suédois|gymnastique suédoise|clé suédoise|poêle suédois|pin d'Autriche|berger australien|berger hollandais|fromage de Hollande|tulipe de Hollande|Canada Dry|bernache du Canada|bernaches du Canada|érable du Japon|cognassier du Japon|lampe japonaise|cerisier du Japon|cerisiers du Japon|vernis du Japon|encéphalite japonaise|rat d'Égypte|oie d'Égypte|pois d'Angole|dinde|coq d'Inde|pigeon maltais|bichon maltais|chèvre maltaise|orange maltaise|oranges maltaises|sauce maltaise|pin de Corée|gingembre du Siam|Guinéenne poule|pintade de Guinée|casse-têtes chinois|cafés turcs|marron d'Inde|douche écossaise|file indienne|pain perdu|querelle d'Allemands|billard américain|Agence France-Presse|Agence France Presse|France-Presse|France Presse|France24|France Musique|France 4|France Football|Suisse normande|Nouvelle-Écosse|à l'américaine|filet américain|à la française|à la turque|à la russe|à l'espagnole|à la suédoise|à la portugaise|Indiens d'Amérique|Indien d'Amérique|Indienne d'Amérique|Amérindiens|en gallois|langue galloise|en anglais du|mont Liban|Mont-Liban|Mont Liban|Zaïre-Emery|Zaïre Emery|n'est pas le Pérou|pas le Pérou|jardin du Luxembourg|jardins du Luxembourg|palais du Luxembourg|musée du Luxembourg|place d'Italie|place d’Italie|porte d'Italie|porte d’Italie|Place d'Italie|place des États-Unis|porte d'Allemagne|passer au chinois|passez au chinois|portrait chinois|tourterelle turque|tourterelles turques|Alhambra de Grenade|portugaises ensablées|calendes grecques|i grec|y grec|Macédoine centrale|Macédoine-Centrale|Macédoine orientale|Macédoine occidentale|vaches jersiaises|vache jersiaise|Nouvelle-Irlande|Nouvelle Irlande|Nouvelle-Bretagne|été indien|étés indiens|indiennes de Mulhouse|toiles indiennes|façades géorgiennes|façade géorgienne|maisons géorgiennes|époque géorgienne|architecture géorgienne|style géorgien|Fort-de-France|paquebot France|Cécile de France|en RDC sur cour|au RDC|RDC sur cour|RDC surélevé|l'US|l’US|US Quevilly|US Orléans|US Boulogne|US Créteil|US Concarneau|US Avranches|US Granville|rire argentin|timbre argentin|station Argentine|Vatican II|concile Vatican|congolais à la noix|polonaises de Chopin|point de Hongrie|sacré de Birmanie|chat de Birmanie|une canadienne fourrée|tente canadienne|armée mexicaine|renouée du Japon|renouées du Japon|crochet tunisien|Petit Maroc|Philippine de Rothschild|Anne d'Autriche|Anne d’Autriche|Marie-Antoinette d'Autriche|empire du Mali|Empire du Mali|Colombie-Britannique|Colombie britannique|Liberia, dans le nord du Costa|cœur de l'Albanais|dans l'Albanais|pays de l'Albanais|Notre-Dame du Liban|Azerbaïdjan oriental|Azerbaïdjan occidental|Azerbaïdjan-Oriental|Azerbaïdjan-Occidental|Mongolie-Intérieure|Mongolie intérieure|filé à l'anglaise|marmite norvégienne|vol à l'espagnole|mouche espagnole|papier d'Arménie|rose d'Inde|cloche de Bâle|garde suisse pontificale|point de Venise|piqûre de Hongrie|savon de Marseille|persil chinois|moutarde de Chine|polonaise et deux nocturnes|allemande et la gigue|allemande et la courante|des indiennes et des cotonnades|planté leur canadienne|la sauce au chinois|d'une voix argentine|bouillon au chinois|passé au chinois|filtrer au chinois|filtrez au chinois|un chinois étamé|=La réunion|=la réunion|Sainte-Lucie-de-Tallano|Sainte-Lucie-de|Sainte-Lucie-sur|c'est du chinois|c’est du chinois|C'est du chinois|C’est du chinois|meringue italienne|meringue française|meringue suisse|sandwich grec|grec frites|sauce algérienne|sauce suédoise|sauce hongroise|sauce anglaise|café irlandais|petit-déjeuner anglais|petit déjeuner anglais|nouilles de Singapour|curry japonais|boulettes suédoises|pain polaire suédois|galette suédoise|goulasch hongrois|goulash hongrois|moussaka grecque|yaourts grecs|salades grecques|choux chinois|brocoli chinois|radis japonais|poire japonaise|navet japonais|piment de la Jamaïque|piment de Jamaïque|poivre de la Jamaïque|noisette du Chili|pin du Chili|fraise du Chili|jasmin du Chili|gaufres belges|gaufre belge|tortilla espagnole|tortillas espagnoles|omelettes norvégiennes|brioche suisse|suisse aux raisins|pains suisses|suisse au chocolat|œuf écossais|œufs écossais|filets américains|tacos français|sandwich cubain|loukoum turc|loukoums turcs|chapelure japonaise|mayonnaise japonaise|raviolis chinois|raviole chinoise|fondues chinoises|perles du Japon|bouvier australien|bouvier suisse|berger suisse|berger blanc suisse|bergers australiens|bergers belges malinois|bergers belges|berger croate|bergers hollandais|berger islandais|berger polonais|berger roumain|braque allemand|braques allemands|braque hongrois|braque italien|braque français|chien courant suisse|chien courant italien|chien nu du Pérou|chien nu mexicain|chien d'eau portugais|chien d'eau espagnol|chien d'eau irlandais|chien-loup tchèque|cocker anglais|cockers anglais|cocker américain|cockers américains|setter anglais|setters anglais|setter irlandais|setters irlandais|setter écossais|pointer anglais|bulldog anglais|bulldogs anglais|bouledogue anglais|bouledogue américain|bulldog américain|bulldog français|staffordshire américain|épagneul français|épagneuls français|épagneul japonais|épagneul allemand|épagneul hollandais|terrier irlandais|terrier écossais|terrier australien|terrier brésilien|terrier japonais|terrier noir russe|lévrier irlandais|lévriers irlandais|lévrier italien|lévrier écossais|lévrier russe|lévriers afghans|lévrier espagnol|lévriers espagnols|lévrier polonais|lévrier hongrois|mâtin espagnol|mastiff anglais|spitz allemand|spitz japonais|spitz finlandais|spitz nain allemand|pinscher allemand|pinscher autrichien|schnauzer allemand|dogue argentin|dogues argentins|dogo argentin|dogue brésilien|dogue espagnol|dogues allemands|mau égyptien|maus égyptiens|chats bleus russes|chat bleu russe|angora turc|angoras turcs|chats sacrés de Birmanie|sacrés de Birmanie|bobtail japonais|bobtail américain|cheval islandais|chevaux islandais|poney islandais|poneys islandais|poney français de selle|selle français|trotteur français|trotteurs français|trait belge|cheval de trait belge|pur-sang anglais|pur-sangs anglais|purs-sangs anglais|pur sang anglais|cob irlandais|poney gallois|poneys gallois|trotteur américain|lapin nain hollandais|lapin hollandais|bélier français|bélier anglais|hamster russe|hamsters russes|hamster syrien|hamsters syriens|hamster chinois|gerbille de Mongolie|gerbilles de Mongolie|oie du Canada|oies du Canada|ouette d'Égypte|ouettes d'Égypte|ibis sacré d'Égypte|vautour d'Égypte|mangouste d'Égypte|tortue grecque|tortues grecques|perruche d'Australie|perroquet gris du Gabon|gris du Gabon|perroquet du Gabon|perroquets gris du Gabon|vipère du Gabon|youyou du Sénégal|inséparable du Malawi|perroquet du Sénégal|tourterelle maillée du Sénégal|coucal du Sénégal|amarante du Sénégal|cardinal du Brésil|loutre du Brésil|moineau espagnol|moineaux espagnols|macaque japonais|macaques japonais|macaque du Japon|macaques du Japon|carpe japonaise|carpes japonaises|carpes koï japonaises|crabe chinois|crabes chinois|écrevisse américaine|écrevisses américaines|écrevisse américaine de Louisiane|vison d'Amérique|visons d'Amérique|grenouille taureau américaine|bison d'Amérique|bisons d'Amérique|nandou d'Amérique|écureuil de Corée|écureuils de Corée|chevrette du Sénégal|blatte américaine|cafard allemand|coccinelle chinoise|frelon japonais|scarabée japonais|scarabées japonais|punaise américaine|charançon chilien|crapaud cubain|langoustine de Norvège|rats de Norvège|lynx du Canada|chrysanthème du Japon|anémone du Japon|anémones du Japon|pivoine de Chine|primevère de Chine|lanterne chinoise|lanternes chinoises|orme de Chine|ormes de Chine|aster de Chine|genévrier de Chine|glycine de Chine|glycine du Japon|glycines du Japon|azalée du Japon|azalées du Japon|érables du Japon|fusain du Japon|fusains du Japon|troène du Japon|chèvrefeuille du Japon|néflier du Japon|néfliers du Japon|nèfle du Japon|nèfles du Japon|pommier du Japon|sophora du Japon|cèdre du Japon|mélèze du Japon|camélia du Japon|spirée du Japon|lierre du Japon|prunier du Japon|lys du Japon|rosier de Chine|palmier de Chine|œillet de Chine|jonc de Chine|gingko du Japon|peuplier d'Italie|peupliers d'Italie|pin d'Italie|genêt d'Espagne|genêts d'Espagne|jacinthe d'Espagne|sapin d'Espagne|lilas d'Espagne|laurier du Portugal|laurier de Portugal|coing du Portugal|chêne du Portugal|chêne de Hongrie|cyprès d'Italie|iris de Hollande|tulipes de Hollande|iris d'Allemagne|bruyère d'Irlande|lierre d'Irlande|if d'Irlande|épicéas de Norvège|pin de Norvège|pavot d'Islande|pavots d'Islande|lichen d'Islande|mousse d'Islande|menthe marocaine|acacia du Sénégal|tulipier du Gabon|pervenche de Madagascar|jasmin de Madagascar|dragonnier de Madagascar|pourpier du Chili|araucaria du Chili|alstroemère du Pérou|lys du Pérou|lis du Pérou|capucine du Pérou|poivrier du Pérou|faux-poivrier du Brésil|poivrier du Brésil|verveine d'Argentine|herbe de la pampa argentine|roses d'Inde|marrons d'Inde|marronniers d'Inde|jonc d'Inde|figuier d'Inde|figue d'Inde|canne d'Inde|safran d'Inde|vergerette du Canada|verge d'or du Canada|vergerettes du Canada|gainier du Canada|amélanchier du Canada|prunier du Canada|cornouiller du Canada|chardon du Canada|érable du Canada|bouleau de Chine|nacré tabac d'Espagne|arbousier de Chypre|souchet de Chypre|cèdre de Chypre|chêne du Liban|sauge de Russie|rhubarbe de Chine|vigne de Chine|rhododendron de Chine|philodendron d'Amérique|agave d'Amérique|vigne d'Amérique|raisin d'Amérique|oranger du Mexique|orangers du Mexique|thé du Mexique|tagète du Mexique|zinnia du Mexique|bégonia tubéreux belge|endive belge|endives belges|clés anglaises|clef suédoise|bûches suédoises|bougie suédoise|bûche suédoise|poêles suédois|massage suédois|massages suédois|massage thaïlandais|massages thaïlandais|jardin japonais|jardins japonais|jardins anglais|poupées gigognes russes|matriochka russe|roulettes russes|billard français|billards américains|enchères à la hollandaise|vélo hollandais|vélos hollandais|manucure française|lissage brésilien|lissages brésiliens|épilation brésilienne|jiu-jitsu brésilien|jujitsu brésilien|ju-jitsu brésilien|boxe thaïlandaise|boxe anglaise|football américain|foot américain|tango argentin|danses irlandaises|danse irlandaise|claquettes irlandaises|squat bulgare|squats bulgares|fentes bulgares|soulevé de terre roumain|bouliers chinois|baguettes chinoises|jeu de dames chinoises|horoscope chinois|astrologie chinoise|zodiaque chinois|supplices chinois|douches écossaises|chapeau mexicain|parquet hongrois|=dentelle d'Irlande|guitare espagnole|broderie anglaise|broderies anglaises|crochet afghan|syndrome chinois|suette anglaise|rubéole allemande|encéphalites japonaises|bilharziose égyptienne|=Promenade des Anglais|=baie des Anglais|=cours d'Italie|=quai des Belges|=place de Suède|=place du Portugal|=pont d'Espagne|=pont du Portugal|=porte des Allemands|=place des Espagnols|=cimetière des Anglais|=cimetière des Chinois|=Comédie-Italienne|=Théâtre-Italien|=Grand Prix d'Amérique|=Prix d'Amérique|=Prix de France|=Petite Russie|=Petite Italie|quartier chinois|quartiers chinois|=Nouvelle-Hollande|=Nouvelle-Espagne|=Nouvelle-Grenade|=Nouvelle-Suède|=Nouvelle-Russie|=France Télécom|=France Galop|=France Terre d'Asile|=France Nature Environnement|=France Alzheimer|=France Assos Santé|=France Victimes|=France Bénévolat|=France Digitale|=France Industrie|=France Urbaine|=France Active|=France Universités|=France Loisirs|=France Soir|=France-Soir|=France Dimanche|=France-Antilles|=France Antilles|=Debout la France|=Électricité de France|=Electricité de France|=Gaz de France|=Air Algérie|=Royal Air Maroc|=Air Sénégal|=Air Côte d'Ivoire|=Air Mauritius|=Air Malta|=Air Serbia|=Virgin Australia|=Air New Zealand|=Maroc Telecom|=Racing Club de France|=Racing de France|=US Monastir|=US Ouakam|=Un Américain à Paris|=Un Américain bien tranquille|=Le Patient anglais|=La Maîtresse du lieutenant français|=L'Ami américain|=Le Dernier Roi d'Écosse|=Le Faucon maltais|=Il était une fois en Amérique|=Il était une fois en Chine|=Il était une fois au Mexique|=Tintin en Amérique|=Tintin au Congo|=Astérix chez les Belges|=Astérix chez les Helvètes|=Bons baisers de Russie|=Le Tailleur de Panama|=Good Morning Vietnam|=Good Morning, Vietnam|=La Fille du Danemark|=Symphonie italienne|=Symphonie écossaise|=Symphonie espagnole de Lalo|=Symphonie espagnole|=Un requiem allemand|=Requiem allemand|=Danses hongroises|=Rhapsodie hongroise|=Rhapsodie espagnole|=Suites anglaises|=Suites françaises de Bach|=Suite française d'Irène Némirovsky|=Marche turque|=L'Italienne à Alger|=Le Turc en Italie|=France a un incroyable talent|=Drag Race Belgique|=France de Griessen|=Marie de France|=Marguerite de France|=Henriette de France|=Renée de France|=Élisabeth de France|=Élisabeth d'Autriche|=Marie d'Angleterre|=Isabelle d'Angleterre|=Catherine de Russie|=Catherine II de Russie|=Christine de Suède|=Charlotte de Belgique|=Élisabeth de Hongrie|=Sainte Élisabeth de Hongrie|=Éléonore du Portugal|=Sissi d'Autriche|=M. Hollande|=Israël Kamakawiwo'ole|=Kenya Kinski|=Kenya Grace|=Philippine Leroy-Beaulieu|=Philippine Pascal|=Philippine Delaire|=le meurtre de Philippine|=Philippine Le Noir de Carlan|=la jeune Philippine|=meurtre de Philippine|=monsieur Hollande|=François Hollande|=président Hollande|=Hollande et Macron|=quinquennat Hollande|=ère Hollande|=Julie Gayet et Hollande|=Jardin anglais|canard de Pékin|nouilles chinoises|vermicelles chinois|parfum chinois|gingembre chinois|sandwich vietnamien|nem vietnamien|nems vietnamiens|rouleaux de printemps vietnamiens|basilic thaïlandais|curry indien|naan indien|concombre anglais|concombres anglais|cake anglais|muffin anglais|muffins anglais|saucisse polonaise|cornichons russes|charlotte russe|concombre russe|pancakes américains|moutarde américaine|café américain|krisprolls suédois|pain suédois|biscuits danois|danoise aux pommes|feuilleté danois|pitas grecques|riz à l'indienne|galette mexicaine|galettes mexicaines|poêlée mexicaine|taboulé libanais|mezze libanais|mezzés libanais|galette libanaise|pizza turque|sandwich turc|barbecue coréen|poulet frit coréen|patate japonaise|noix brésilienne|fondue suisse|boulette suisse|glace italienne|glaces italiennes|tresse suisse|mule de Moscou|iris du Japon|aubépine d'Amérique|chêne rouge d'Amérique|tilleul d'Amérique|frêne d'Amérique|orme d'Amérique|noyer d'Amérique|pin du Canada|gingembre du Canada|ancolie du Canada|lis du Canada|prunus du Japon|arbre à pluie de Chine|savonnier de Chine|camélia de Chine|jasmin de Chine|jasmin d'Espagne|chèvrefeuille de Chine|genévrier du Japon|aucuba du Japon|skimmia du Japon|pieris du Japon|kerria du Japon|corête du Japon|hortensia du Japon|raisinier de Chine|mimosa d'Australie|eucalyptus d'Australie|frêne d'Australie|saule du Japon|saule d'Argentine|passiflore du Brésil|jacaranda du Brésil|jaborandi du Brésil|bougainvillier du Brésil|flamboyant de Madagascar|palmier de Madagascar|arbre du voyageur de Madagascar|aloe d'Éthiopie|arum d'Éthiopie|bananier du Japon|myosotis de Chine|fraisier du Chili|rhubarbe du Chili|rhubarbe géante du Chili|muflier d'Espagne|chardon d'Espagne|réglisse d'Espagne|ajonc d'Espagne|thym du Portugal|bruyère du Portugal|bruyère d'Espagne|lis de Guernesey|campanule du Portugal|scille du Pérou|belle de nuit du Pérou|héliotrope du Pérou|pommier du Mexique|œillet du Mexique|sauge du Mexique|cyprès du Mexique|dahlia du Mexique|tournesol du Mexique|armoise de Chine|épine-vinette du Japon|cyprès du Japon|pin noir d'Autriche|pins noirs d'Autriche|érable de Norvège|érables de Norvège|mélèze de Pologne|bouleau de Russie|olivier de Russie|caragana de Russie|sapin de Grèce|sapin de Turquie|noisetier de Turquie|chêne de Turquie|giroflée d'Allemagne|chicorée de Bruxelles|navet de Suède|chou de Chine|choux de Chine|chou du Portugal|ciboulette de Chine|haricot d'Espagne|haricots d'Espagne|concombre d'Arménie|épinard de Nouvelle-Zélande|tétragone de Nouvelle-Zélande|lin de Nouvelle-Zélande|topinambour du Canada|artichaut de Jérusalem|sauge de Jérusalem|cerise de Jérusalem|pommier d'amour de Jérusalem|gazon anglais|gazons anglais|ray-grass anglais|ray-grass d'Italie|fétuque du Chili|trèfle d'Égypte|papyrus d'Égypte|lotus d'Égypte|mimosa du Japon|rosier du Japon|rosiers anglais|rose anglaise|roses anglaises|lavande anglaise|jacinthe d'Angleterre|lierre anglais|pivoines de Chine|hibiscus de Chine|écrevisse turque|écrevisse signal américaine|cistude chinoise|hérisson d'Égypte|roussette d'Égypte|roussettes d'Égypte|cobra égyptien|cobra indien|mangouste indienne|rhinocéros indien|rhinocéros indiens|éléphant indien|éléphants indiens|loup mexicain|loups mexicains|loup d'Éthiopie|loups d'Éthiopie|python birman|pythons birmans|python de Birmanie|python indien|pangolin de Chine|alligator de Chine|alligators de Chine|alligator d'Amérique|alligators d'Amérique|crocodile américain|crocodiles américains|crocodile de Cuba|salamandre géante de Chine|salamandre géante du Japon|grue du Japon|grues du Japon|frelon géant japonais|scolopendre du Vietnam|cochon vietnamien|cochons vietnamiens|cochon nain vietnamien|flamant du Chili|flamants du Chili|tatou du Brésil|araignée du Brésil|araignée banane du Brésil|mygale du Chili|mygale du Mexique|mygale du Brésil|axolotl mexicain|axolotl du Mexique|canard d'Inde|coureur indien|canards coureurs indiens|canard coureur indien|pigeon turc|capucin polonais|hotte hollandaise|huppé hollandais|poule hollandaise|pie noire hollandaise|frisonne hollandaise|Rouge danoise|bleue belge|blanc bleu belge|Blanc-Bleu belge|trotteur russe|trotteur italien|fourmi d'Argentine|fourmis d'Argentine|fourmi argentine|fourmis argentines|termite de Formose|coccinelle japonaise|ver de Guinée|huître du Japon|huîtres du Japon|huître japonaise|huître portugaise|huîtres portugaises|palourde japonaise|palourde du Japon|palourdes japonaises|crépidule américaine|crabe bleu américain|algue japonaise|wakamé japonais|algues japonaises|sargasse japonaise|moustique japonais|punaise du Brésil|aleurode du Japon|cafards allemands|cafard américain|blatte allemande|blattes allemandes|bernache canadienne|bernaches canadiennes|castor canadien|castor du Canada|porc-épic d'Amérique|putois d'Amérique|martre d'Amérique|ours noir d'Amérique|caille du Japon|cailles du Japon|caille japonaise|cailles japonaises|faisan de Mongolie|faisan de Corée|canard mandarin de Chine|oie de Chine|oie de Guinée|oies de Guinée|babouin de Guinée|babouins de Guinée|lapin angora anglais|=Le Dernier Tango à Paris|=Minuit à Paris|=Emily in Paris|=Paris est à nous|=Paris, je t'aime|=Un Indien dans la ville|=Un monstre à Paris|=Babylon Berlin|=Berlin Alexanderplatz|=Les Adieux à Berlin|=Le Voyage en Arménie|=OSS 117 : Le Caire, nid d'espions|=Le Caire, nid d'espions|=Les Tribulations d'un Chinois en Chine|=Tribulations d'un Chinois en Chine|=Les Chinois à Paris|=Un Américain à Rome|=Mourir à Madrid|=Notre agent à La Havane|=Notre homme à La Havane|=L'Amant de la Chine du Nord|=Tokyo Fist|=Tokyo Sonata|=Tokyo Vice|=Voyage à Tokyo|=Tokyo Drift|=Le Loup-garou de Londres|=Le Retour du loup-garou de Londres|=La Chute de Londres|=L'Anglaise et le Duc|=Les Deux Anglaises et le Continent|=Deux Anglaises et le Continent|=Le Roman d'un Russe|=Le Testament français|=Un roman russe|=La Religieuse portugaise|=Lettres portugaises|=Les Lettres portugaises|=Adieu Berlin|=Moscou ne croit pas aux larmes|=Taxi Téhéran|=L'Homme de Londres|=Rome ville ouverte|=Rome, ville ouverte|=Jeanne Dielman, 23 quai du Commerce, 1080 Bruxelles|=Varsovie-Quimperlé|=Paris s'éveille|=Il est cinq heures, Paris s'éveille|=Sous le ciel de Paris|=La Romance de Paris|=J'aime Paris au mois de mai|=Paris sera toujours Paris|=Amsterdam de Brel|=Bruxelles de Dick Annegarn|=La Ballade irlandaise|=Un oranger d'Irlande|=Vienne de Barbara|=L'Amérique de Joe Dassin|=Mexico de Luis Mariano|=Les Nuits de Chine|=Nuits de Chine|=Kiev de Renaud|=Berlin de Christophe|=Danse hongroise|=Danses polonaises|=Danses espagnoles|=Suite italienne|=Concerto italien|=Caprice italien|=Caprice espagnol|=Capriccio espagnol|=Rhapsodies hongroises|=Rhapsodie norvégienne|=Rhapsodie roumaine|=Rhapsodies roumaines|=Danses roumaines|=Danses norvégiennes|=Suite anglaise|=Symphonie de Prague|=Symphonie Prague|=La Grande Pâque russe|=Fantaisie écossaise|=Sérénade espagnole|=Sérénade italienne|=Paris Jackson|=Paris Brunner|=Sofia Coppola|=Sofia Essaïdi|=Sofia Boutella|=Sofia Kenin|=Sofia Goggia|=Sofia Richie|=Sofia Vergara|=Sofía Vergara|=Israël Nisand|=Israël Zangwill|=Israel Galván|=Israël Galván|=Israel Horovitz|=Kenya Hara|=France d'Amour|=Miguel de la Madrid|=Lima Barreto|=Rome Odunze|=Sydne Rome|=Marguerite d'Autriche|=Don Juan d'Autriche|=Jean d'Autriche|=Isabelle de Portugal|=Isabelle de France|=Jeanne de France|=Louise de France|=Marguerite d'Écosse|=Henriette d'Angleterre|=Michel de Grèce|=Marie-Thérèse d'Autriche|=Marie-Christine d'Autriche|=Charlotte du Mexique|=Éléonore d'Autriche|=place d'Espagne|=Porte de France|=Café de Paris|=Café de France|=Paris-Plages|=Paris Plage|=Le Touquet-Paris-Plage|=Touquet-Paris-Plage|=Vienne-en-Val|=Sainte-Colombe-lès-Vienne|=Vienne-le-Château|=Haute-Vienne|=département de la Vienne|=la Vienne (86)|=préfet de la Vienne|=Vienne, en Isère|=Vienne (Isère)|=Jazz à Vienne|=Lima (Ohio)|=Paris, au Texas|=Paris (Texas)|=Rome (New York)|=Berlin (Ontario)|=Londres, en Ontario|=Palestine (Texas)|=Panama City (Floride)|=Panama City, en Floride|=Panama City Beach|=Kingston (Ontario)|=Kingston, en Ontario|=Wellington (Floride)|=Victoria, en Colombie-Britannique|=San José, en Californie|=San José (Californie)|=San Jose (Californie)|=Le Caire (Illinois)|=Suisse saxonne|=Suisse bohémienne|=la Suisse luxembourgeoise|=Petite Suisse luxembourgeoise|=Petit-Canada|=Petite Arménie|=Petit Tokyo|=Nouvelle Jérusalem|=Jérusalem céleste|=Troisième Rome|=la Troisième Rome|=Rome antique|=Rome impériale|=Spartak Moscou|=Lokomotiv Moscou|=Dynamo Moscou|=CSKA Moscou|=Torpedo Moscou|=Dynamo Kiev|=Dynamo Kyiv|=Étoile rouge de Belgrade|=Partizan Belgrade|=Partizan de Belgrade|=Steaua Bucarest|=Rapid Bucarest|=Dinamo Bucarest|=Sparta Prague|=Slavia Prague|=Legia Varsovie|=Rapid Vienne|=Austria Vienne|=FC Copenhague|=Sporting Portugal|=Sporting du Portugal|=Benfica Lisbonne|=Sporting Lisbonne|=Panathinaïkos Athènes|=AEK Athènes|=Real Madrid|=Atlético de Madrid|=Atlético Madrid|=Espérance de Tunis|=Espérance Tunis|=Club africain de Tunis|=USM Alger|=MC Alger|=FAR Rabat|=ASFAR Rabat|=Djoliba Bamako|=Stade malien|=Canon Yaoundé|=Racing Luxembourg|=Dinamo Tbilissi|=Dinamo Minsk|=Ferencvaros Budapest|=Honved Budapest|=Slovan Bratislava|=Olimpija Ljubljana|=Beitar Jérusalem|=Hapoël Jérusalem|=Lazio Rome|=Ajax Amsterdam|=Union Berlin|=Dynamo Berlin|=Canadien de Montréal|=Canadiens de Montréal|=Sénateurs d'Ottawa|=Orchestre philharmonique de Vienne|=Philharmonique de Vienne|=Philharmonique de Berlin|=Orchestre symphonique de Londres|=Sofia Carson|=Paris Fury|=Paris Maghoma|=Paris Bordone|=Israel Zangwill|=Kenya Barris|=Kenya Moore|=Samoa Joe|=Booker T. Washington|=Maxine Hong Kingston|=Victoria Beckham|=Santiago Calatrava|=Santiago Giménez|=Portugal. The Man|=Berlin Brides|=Washington Post|=The Washington Post|=Washington Times|=Washington Examiner|=Jerusalem Post|=Jakarta Post|=Bangkok Post|=Kyiv Independent|=The Kyiv Independent|=Kyiv Post|=Japan Times|=The Japan Times|=Korea Times|=Korea Herald|=Times of Israel|=The Times of Israel|=Israel Hayom|=Taipei Times|=New Zealand Herald|=Paris Match|=Paris Review|=The Paris Review|=Vogue Paris|=Vogue México|=Forbes México|=CNN Portugal|=CNN Chile|=CNN Indonesia|=Iran International|=Egypt Independent|=Libya Observer|=Libya Herald|=Kuwait Times|=Phnom Penh Post|=Buenos Aires Times|=Buenos Aires Herald|=Japan Tobacco|=Nippon Steel|=Canada Goose|=Banque Bruxelles Lambert|=Groupe Bruxelles Lambert|=Austria Wien|=Alba Berlin|=Eisbären Berlin|=Füchse Berlin|=Paris FC|=Paris Basketball|=Paris La Défense Arena|=Alianza Lima|=Nacional Montevideo|=Universidad de Chile|=Everton de Chile|=Washington Wizards|=Washington Capitals|=Washington Commanders|=Washington Nationals|=Washington Mystics|=Washington Spirit|=Ottawa Senators|=Wellington Phoenix|=Canberra Raiders|=Levski Sofia|=CSKA Sofia|=Lokomotiv Sofia|=FC Tokyo|=Tokyo Verdy|=FC Seoul|=Beijing Guoan|=Maccabi Jerusalem|=Beitar Jerusalem|=Hapoel Jerusalem|=Santiago Wanderers|=Santiago Morning|=Montreal Canadiens|=Budapest Honvéd|=Djurgården Stockholm|=AIK Stockholm|=Hammarby Stockholm|=Budapest Festival Orchestra|=tracteur Belarus|=tracteurs Belarus|roquette de Chine|carotte de Chine|concombre arménien|concombre libanais|concombre japonais|courge hongroise|courge de Hongrie|courge turque|giraumon turban turc|turban turc|bonnet turc|aubergine japonaise|aubergine chinoise|oignon d'Égypte|ciboulette chinoise|persil italien|persil japonais|coriandre vietnamienne|basilic grec|piment d'Espagne|piment de Cayenne|poivre de Cayenne|châtaigne du Brésil|cerise de Jamaïque|prune japonaise|datte chinoise|groseille chinoise|groseille de Chine|haricot chinois|haricots chinois|pois chinois|fève du Mexique|marjolaine turque|origan grec|origan turc|origan mexicain|pain russe|pains suédois|galette suisse|brioche polonaise|polonaise alsacienne|tresse russe|tresse danoise|tarte norvégienne|salade libanaise|gâteau russe|le russe d'Oloron|biscuit danois|viennoiserie danoise|roulé suisse|crème russe|crème suisse|crèmes anglaises|pudding anglais|sauce espagnole|sauce russe|sauce grecque|sauce brésilienne|américain frites|bœuf à la hongroise|riz à la cubaine|saucisse de Vienne|jambon de Prague|fondue vietnamienne|pâtés chinois|chinois alsacien|le chinois aux raisins|passoire chinoise|bonbon anglais|bonbons anglais|grog américain|gruau anglais|biscuit chinois|biscuits chinois|café grec|boule de Hollande|croûte suisse|rösti suisse|cervelas suisse|syndrome de La Havane|syndrome de Stockholm|syndrome de Jérusalem|syndrome de Paris|syndrome du restaurant chinois|maladie hollandaise|mal hollandais|grippe russe|filaire de Guinée|tresse hollandaise|tresses hollandaises|lissage japonais|lissage coréen|maillot brésilien|bain finlandais|bain suédois|toilettes japonaises|=WC japonais|scie japonaise|scie suédoise|torche suédoise|poêle finlandais|espalier suédois|fente bulgare|pantalon turc|pantoufles turques|chapeau chinois|chapeaux chinois|chapeau péruvien|bonnet péruvien|bonnets péruviens|bonnet norvégien|pull norvégien|pull islandais|pulls norvégiens|casquette irlandaise|kilt écossais|jupe écossaise|jupes écossaises|tissu écossais|plaid écossais|col cubain|manche américaine|emmanchures américaines|emmanchure américaine|broderie suisse|point turc|point norvégien|point danois|tapis turc|paravent chinois|paravent japonais|cloison japonaise|lampion chinois|lampions chinois|papier du Japon|laque de Chine|cire d'Espagne|vert de Hongrie|rouge turc|rouge anglais|jaune indien|rouge indien|sel anglais|sel d'Angleterre|eau de Hongrie|baume du Pérou|baume du Canada|sapin du Canada|polka tchèque|valse anglaise|gigue irlandaise|danse hongroise|danses hongroises|rhapsodie hongroise|marche turque|suite anglaise|suites anglaises|suites françaises|cors anglais|harpe irlandaise|harpe paraguayenne|cajón péruvien|chapka russe|flûte irlandaise|flûte allemande|guitare portugaise|poker chinois|poker hollandais|belote suisse|jass suisse|rami indien|billard russe|billard anglais|billard hollandais|billard japonais|défense est-indienne|défense nimzo-indienne|défense ouest-indienne|gambit letton|gambit danois|gambit de Budapest|attaque est-indienne|enchère hollandaise|enchères hollandaises|vente à la hollandaise|humour anglais|flegme britannique|flegme anglais|heure anglaise|du chinois pour moi|ivre comme un Polonais|plombier polonais|vedette américaine|berger portugais|chien nu du Mexique|terrier russe|terrier tchèque|cheval norvégien|poney norvégien|lapin belge|coq anglais|oie égyptienne|pigeon hollandais|bleu russe|tortue russe|perruche australienne|cloporte espagnol|limace espagnole|=métro Rome|=station Rome|=métro Argentine|=quai du Maroc|=promenade des Anglais|=pointe des Espagnols|=Pointe des Espagnols|=place de Bulgarie|=place de Russie|=Suisse d'Alsace|=Suisse lorraine|=Hôpital américain|=Hôpital américain de Neuilly|=Hôpital américain de Paris|=Hôpital suisse de Paris|=Collège des Irlandais|=Collège des Écossais|=Collège d'Espagne|=Bibliothèque polonaise|=Temple du Luxembourg|=RER Luxembourg|=Théâtre du Luxembourg|=Sainte Brigitte de Suède|=Brigitte de Suède|=Élisabeth du Portugal|=Cyrille de Jérusalem|=Éphrem le Syrien|=saint Éphrem le Syrien|=Rose de Lima|=sainte Rose de Lima|=Marie l'Égyptienne|=sainte Marie l'Égyptienne|=Enfant Jésus de Prague|=chevaliers de Malte|=Fuite en Égypte|=maréchal de Luxembourg|=Pierre de Luxembourg|=Anne de Danemark|=golfe de Finlande|=mer d'Irlande|=mer de Norvège|=mer des Philippines|=mer du Groenland|=mer de Libye|=détroit du Danemark|=détroit de Danemark|=canal du Mozambique|=fosse du Japon|=fosse des Philippines|=courant du Pérou|=courant du Brésil|=plateau iranien|=triangle des Bermudes|=bouclier canadien|=Le Soir d'Algérie|=La Libre Belgique|=Le Matin d'Algérie|=Liberté Algérie|=Tout sur l'Algérie|=Wort Luxembourg|=Malte et houblon|=Chili végétarien|=Chili sin carne|=Jersey de coton|=Jersey en laine|polonaise héroïque|=Chine en brocante|=Panama en paille|=Macédoine de légumes|=Macédoine de fruits|=Indienne de coton|indiennes imprimées|tentes canadiennes|veste canadienne|canadienne fourrée|suisse de la cathédrale|le suisse de l'église|=Américaine décapotable|=Chili con carne|deux polonaises et|polonaises et une barcarolle|polonaise pour piano|polonaises pour piano|=Grenade lancée|=Grenade dégoupillée|=Grenade artisanale|=Grenade lacrymogène|=Grenade offensive|=Grenade assourdissante|=Grenade de désencerclement|=GRENADE LANCÉE|=GRENADE DÉGOUPILLÉE|=GRENADE LACRYMOGÈNE|=Grenade découverte|=Grenade explosive|=Grenade datant de|=Grenade à main|=Grenade fumigène|=Grenade retrouvée|=Grenade et figues|=À Grenade, en Andalousie|=à Grenade, en Andalousie|=Grenade, en Andalousie|=université de Grenade|=province de Grenade|=Grenade CF|=royaume de Grenade|=cathédrale de Grenade|=Grenade-sur-Garonne|=Grenade-sur-l'Adour|=Grenade sur Garonne|=Grenade (Haute-Garonne)|=Grenade, en Haute-Garonne|=Cordoue et Grenade|=Séville et Grenade|=Séville, Grenade|=Grenade, Séville|=Grenade et Séville|=Grenade et Cordoue|=À Grenade, l'Alhambra|=émirat de Grenade|=prise de Grenade|=émir de Grenade|=Jus de Grenade|=Pépins de Grenade|=Salvador de Bahia|=Salvador da Bahia|=Salvador Dalí|=Salvador Dali|=Salvador Allende|=Salvador, dans l'État de Bahia|=Salvador Sobral|=Salvador Illa|=Salvador Ferrer|=Salvador Cabañas|=Salvador Puig Antich|=Salvador Simó|=Salvador Reyes|=Salvador Calvo|=Salvador Ramos|=Salvador Sánchez|=Salvador Perez|=Le cap|=LE CAP EST FRANCHI|=LE CAP DES|=LE CAP SYMBOLIQUE|=LE CAP FERRET|=LE CAP D'AGDE|=Le Cap Ferret|=Le Cap-Ferret|=Le Cap d'Agde|=Le Cap d’Agde|=Le Cap Corse|=Le Cap Fréhel|=Le Cap Sizun|=Le Cap Gris-Nez|=Le Cap Blanc-Nez|=Le Cap d'Ail|=Le Cap Horn|=Le Cap Nègre|=Le Cap de la Hague|=Le Cap d'Antibes|=Le Cap Canaille|=Le Cap Breton|=Le Cap-Breton|=Le Cap Coz|=Le Cap Bon|=Le Cap Canaveral|=Le Cap-Haïtien|=Le Cap Haïtien|=Le Cap de la Chèvre|=Le Cap Nord|=Le Cap Malo|=Le Cap 3000|=Le Cap Esterel|=Le CAP|=Paris sportifs|=Paris truqués|=Paris en ligne|=Paris hippiques|=PARIS SPORTIFS|=PARIS HIPPIQUES|=PARIS TRUQUÉS|=PARIS EN LIGNE|=Paris tenus|=Paris gagnants|=Paris perdus|=Paris illégaux|=Paris réussi|=Paris clandestins|=Paris mutuel|=Paris risqué|=Paris sur les matches|=Paris suspects|=Paris combinés|=Paris-Roubaix|=Paris-Nice|=Paris-Tours|=Paris-Brest|Champignon de Paris|champignons de Paris|jambon de Paris|plâtre de Paris|Paris-l'Hôpital|=Notre-Dame de Paris de Victor Hugo|=Les Mystères de Paris|=Le Ventre de Paris|=Paris brûle-t-il|=Paris est une fête|=Paris au XXe siècle|=Les Amants de Paris|=Ripoux contre Paris|Paris vaut bien une messe|Paris ne s'est pas fait en un jour|Rome ne s'est pas faite en un jour|tous les chemins mènent à Rome|Rome ne s'est pas construite en un jour|=Dakar 2025|=Dakar 2027|rallye Dakar|rallye-raid Dakar|=Paris-Dakar|=le Dakar 2026|=le Dakar Classic|=Dakar Classic|vainqueur du Dakar|=le Dakar moto|=le Dakar auto|abandon sur le Dakar|une étape du Dakar|étape du Dakar|étapes du Dakar|édition du Dakar|pilote du Dakar|pilotes du Dakar|=Dakar Rally|le bivouac du Dakar|bivouac du Dakar|caravane du Dakar|gendarmes de la Vienne|gendarmerie de la Vienne|=L'Indre et la Vienne|conseil départemental de la Vienne|=Deux-Sèvres et Vienne|=Deux-Sèvres et la Vienne|député de la Vienne|sénateur de la Vienne|députée de la Vienne|pompiers de la Vienne|chambre d'agriculture de la Vienne|bords de la Vienne|vallée de la Vienne|affluent de la Vienne|eaux de la Vienne|pont sur la Vienne|cour d'assises de la Vienne|=procureur de Vienne|=tribunal de Vienne|théâtre antique de Vienne|=Aixe-sur-Vienne|=L'Isle-Jourdain (Vienne)|=Saint-Romain-en-Gal et Vienne|=sous-préfecture de Vienne|=sous-préfet de Vienne|=Vienne qui voudra|=Vienne que pourra|=Vienne le jour|=Vienne la nuit|=Vienne le temps|=Vienne l'heure|habitants de la Vienne|communes de la Vienne|agriculteurs de la Vienne|=SDIS de la Vienne|élus de la Vienne|préfecture de la Vienne|maires de la Vienne|nord de la Vienne|sud de la Vienne|=nord-Vienne|=sud-Vienne|=la Vienne est en crue|=crue de la Vienne|=Dans la Vienne|=La Haye-du-Puits|=La Haye du Puits|=La Haye-Pesnel|=La Haye-Fouassière|=La Haye Fouassière|=La Haye-Malherbe|=La Haye-Descartes|=La Haye-Bellefond|=Jean de La Haye|=La Haye d'Ectot|=La Haye-de-Routot|=La Haye-Sainte|=La Haye-Saint-Sylvestre|=Marquis de La Haye|=Olivier de La Haye|=La Haye-Jousselin|=La Haye de Calleville|=Santiago de Compostelle|=Santiago Bernabéu|=Santiago de Cali|=Santiago de Querétaro|=Santiago de los Caballeros|=Santiago Carrillo|=Santiago Abascal|=Santiago Gamboa|=Santiago Sierra|=Santiago Cafiero|=Santiago Peña|=Santiago Buitrago|=Santiago Arias|=Santiago Cazorla|=Santiago Lange|=Santiago Roncagliolo|=Santiago Mitre|=Santiago Maldonado|=Santiago Caputo|=Santiago Bausili|=Santiago Segura|=Santiago Solari|=île de Santiago|=comté de Tripoli|=Victoria Azarenka|=Victoria Abril|=Victoria Mboko|=Victoria Monet|=Victoria Monét|=Victoria Bedos|=Victoria Ravva|=Victoria Nuland|=Victoria Plum|=Victoria Silvstedt|=Victoria Hall|=Victoria Station|=Victoria Park|=San José de Californie|=San José Sharks|=San José del Cabo|=San José Earthquakes|=San José State|=galion San José|=San José, épave|=le lac Victoria|=chutes Victoria|=Lac Victoria|=princesse Victoria|=Victoria's Secret|=l'État de Victoria|=reine Victoria|=gare Victoria|=Port-Victoria|=Kingston-upon-Thames|=Georgetown University|=université de Georgetown|=université Georgetown|=professeur à Georgetown|=Georgetown Hoyas|=Wellington boots|=duc de Wellington|bœuf Wellington|boeuf Wellington|filet Wellington|saumon Wellington|=général Wellington|=maréchal Wellington|=Wellington à Waterloo|=Wellington Nem|=comté de Nassau|=Guillaume de Nassau|=Maurice de Nassau|=Orange-Nassau|=maison de Nassau|=duché de Nassau|=Amélie de Nassau|=Adolphe de Nassau|=Hesse-Nassau|=Malte-Brun|orange de Malte|oranges de Malte|chien de Malte|chevalier de Malte|=faucon maltais|=Le Juif de Malte|bichons maltais|canapé Togo|canapés Togo|fauteuil Togo|chauffeuse Togo|=Togo de Ligne Roset|=Togo, le chien|=Sofia Hublitz|=Sofia Wylie|=Sofia Alaoui|=Sofia Isella|=Sofia Gubaïdoulina|=Sofia Gubaidulina|=Sofia Huerta|=Sofia Raffaeli|=Sofia Rotaru|=Sofia Morel|=Sofia Aouine|=Sofia Manousha|=Sofia Lesaffre|=Sofia Bekatorou|=Sofia Samatar|=Sofia Falcone|=Sofia Shinas|=Sofia Costoulas|=Sofia Polcanova|=Sofia Vassilieva|=Sofia Hellqvist|=princesse Sofia|=reine Sofia|=Hagia Sofia|=Ana Sofia|=la reine Sofia|=l'infante Sofia|=Sofia Kovalevskaïa|=Israel Vázquez|=Israel Salazar|=Israël Vibration|=Israel Vibration|=Israël Finkelstein|=Israel Finkelstein|=Israel Olatunde|=Israël Feldman|=Manassé ben Israël|=Marcel Israel|=Israel Houghton|=Chine Labbé|=Aimé Paris|=Comtesse de Paris|=Comte de Paris|=comte de Paris|=comtesse de Paris|=Pierre de Vienne|=Jean de Vienne|=Prix Albert-Londres|=prix Albert-Londres|=José Lezama Lima|=Lezama Lima|=Alceu Amoroso Lima|=Kamasi Washington|=MaliVai Washington|=PJ Washington|=Malivai Washington|=Washington Luis|=Washington Luís|=Washington Sebastián|=Washington Olivetto|=Washington Roebling|=Washington Tais|=Washington Corozo|=Washington Santana|=Timon d'Athènes|=Solon d'Athènes|=Godefroy de Bouillon, roi de Jérusalem|=Baudouin de Jérusalem|=Melisende de Jérusalem|=Baudouin IV de Jérusalem|=royaume de Jérusalem|=roi de Jérusalem|=Jean de Luxembourg|=Sigismond de Luxembourg|=Jacquette de Luxembourg|=duc de Piney-Luxembourg|=Maréchal de Luxembourg|=maréchale de Luxembourg|=Ermesinde de Luxembourg|=Marie de Luxembourg|=Bonne de Luxembourg|=Evariste Gallois|=Jean le Grec|=Domenikos le Grec|=Zorba le Grec|=Alexis Zorba le Grec|=Gallois Montbrun|=Gallois-Montbrun|=Pescennius Niger|=Mali Obomsawin|=Jimmy le Grec|=Saint Jean de Malte|congolais au coco|congolais coco|rochers congolais|sandwich tunisien|fricassé tunisien|fricassés tunisiens|salade tunisienne|salade marocaine|salade mexicaine|wrap mexicain|nouilles japonaises|raviolis japonais|crêpe vietnamienne|crêpes vietnamiennes|galette vietnamienne|rouleau vietnamien|boxe française|crème glacée italienne|brioches suisses|pain libanais|pain turc|soupe chinoise|soupe vietnamienne|ail d'Espagne|œufs à la suisse|bonbons turcs|délice turc|gâteau au chocolat allemand|cigarettes russes|cigarette russe|biscuits cigarettes russes|sablés hollandais|gaufre hollandaise|gaufres de Bruxelles|gaufre de Bruxelles|gaufres hollandaises|endives de Bruxelles|américain poulet|sandwich américain|Macédoine mayonnaise|Macédoine et mayonnaise|MACÉDOINE DE LÉGUMES|noix de Guinée|poivre de Jamaïque|bois de Panama|écorce de Panama|Bois de Panama|poudre de bois de Panama|reinette du Canada|reinettes du Canada|pomme Canada|pommes Canada|Reinette grise du Canada|framboise du Japon|blette suisse|mâche d'Italie|navet du Canada|pommiers du Japon|aralia du Japon|camélias du Japon|lis du Japon|zelkova du Japon|ail de Chine|reine-marguerite de Chine|œillets de Chine|cannelle de Chine|anis de Chine|gingembre de Chine|ramie de Chine|camphrier du Japon|mûrier de Chine|mûrier d'Espagne|houx du Canada|vigne du Canada|gaulthérie du Canada|solidage du Canada|élodée du Canada|chêne d'Amérique|chênes rouges d'Amérique|platane d'Amérique|raisins d'Amérique|phytolaque d'Amérique|ambroisie d'Amérique|oiseau de paradis du Pérou|jacinthe du Pérou|lis des Incas du Pérou|gunnera du Brésil|gunnéra du Chili|palmier du Chili|cocotier du Chili|acacia d'Égypte|concombre d'Égypte|ketmie de Syrie|mauve de Syrie|hibiscus de Syrie|asclépiade de Syrie|origan de Syrie|hysope de Syrie|jacinthes d'Espagne|violette d'Espagne|bergers blancs suisses|dogue danois|dogues danois|spitz allemands|terriers écossais|terrier gallois|cocker spaniel anglais|bouledogues anglais|bully américain|springer anglais|griffon belge|barbet français|caniche maltais|chien nu chinois|esquimau canadien|chiens d'eau espagnols|chien d'élan norvégien|chat birman|chats birmans|chats norvégiens|norvégien des forêts|chat des forêts norvégiennes|chat turc|turc de Van|curl américain|cheval espagnol pure race|cob gallois|cob normand irlandais|trait irlandais|frison hollandais|Quarter Horse américain|mustang espagnol|barbe marocain|vache de Jersey|vaches de Jersey|brune suisse|vache écossaise|grise de Hongrie|cochon d'Inde péruvien|hamster nain russe|octodon du Chili|amazone du Brésil|inséparable d'Éthiopie|euplecte de Sénégal|capucin du Sénégal|serin du Mozambique|bengali du Japon|moineau du Japon|moineaux du Japon|diamant mandarin d'Australie|poule de Guinée|poules de Guinée|oies d'Égypte|hibou du Portugal|ibis d'Égypte|grue de Mongolie|grèbe du Canada|petit blongios d'Amérique|tortue d'Égypte|tortue de Grèce|couleuvre d'Italie|vipère d'Autriche|grenouille d'Italie|crocodile d'Égypte|crapaud d'Égypte|mante de Chine|punaise diabolique de Chine|frelon chinois|hanneton japonais|coccinelles japonaises|pyrale du Japon|charançon d'Égypte|moustique tigre du Japon|guêpe d'Espagne|mouche d'Espagne|araignée du Chili|anguille d'Amérique|écrevisses turques|homard américain|huître plate de Hollande|palourdes du Japon|lutte suisse|saucisses de Vienne|boxe birmane|=L'Italien à Alger|=Harold en Italie|=La Belle Américaine|=La belle Américaine|=L'Ami allemand|=Le Village de l'Allemand|=Mon oncle d'Amérique|=Londres après minuit|=Quand la Chine s'éveillera|=L'Heure espagnole|=L'heure espagnole|=Divertissement à la hongroise|=Le Hollandais volant|=Hollandais volant|=Folies d'Espagne|=Nuits dans les jardins d'Espagne|=La Chute de Rome|=Le Sac de Rome|=sac de Rome|=prix de Rome|=Prix de Rome|=Grand Prix de Rome|=Club de Rome|=traité de Rome|=traités de Rome|=Statut de Rome|=statut de Rome|=Traité de Rome|=traité de Paris|=traité de Lisbonne|=Traité de Lisbonne|=congrès de Vienne|=Congrès de Vienne|=cercle de Vienne|=Cercle de Vienne|=convention de Vienne|=conventions de Vienne|=Convention de Vienne|=convention de Berne|=Convention de Berne|=accords de Paris|=accord de Paris|=Accord de Paris|=accords d'Oslo|=Accords d'Oslo|=accords de Minsk|=Accords de Minsk|=accords d'Helsinki|=pacte de Varsovie|=Pacte de Varsovie|=mémorandum de Budapest|=convention de Budapest|=règlement de Dublin|=règlement Dublin|=procédure Dublin|=Dublin III|=convention d'Ottawa|=traité d'Ottawa|=Club de Paris|=consensus de Washington|=Consensus de Washington|=consensus de Pékin|=interprétation de Copenhague|=critères de Copenhague|=école de Copenhague|=bataille d'Alger|=Bataille d'Alger|=Commune de Paris|=plaies d'Égypte|=Joseph en Égypte|=Grèce antique|=Égypte antique|=Compagnie néerlandaise des Indes orientales|=empire austro-hongrois|=Empire austro-hongrois|=Autriche-Hongrie|=archiduc d'Autriche|=maison d'Autriche|=Maison d'Autriche|=Aliénor d'Angleterre|=Christine de Danemark|=Alexandra de Danemark|=Marina de Grèce|=Irène de Grèce|=Olga de Grèce|=Anne-Marie de Grèce|=Dagmar de Danemark|=Inès de Portugal|=Jeanne du Portugal|=Isabelle du Portugal|=Éléonore de Portugal|=Catherine de Portugal|=Anne de Hongrie|=Marie de Hongrie|=Étienne de Hongrie|=Jeanne d'Espagne|=Casimir de Pologne|=Marie Leszczynska de Pologne|=Hedwige de Pologne|=Catherine de France|=quai de Suède|=quai d'Alger|=bassin d'Alger|=fort d'Alger|=Pont d'Espagne|=Fondation suisse|=Collège néerlandais|=collège d'Espagne|=Fondation danoise|=Fondation hellénique|=Saint-Louis-des-Français|=anse des Anglais|=Baie des Anglais|=chemin des Anglais|=pointe des Anglais|=trou des Anglais|=passage des Suisses|=col des Suisses|=bois des Suisses|=plateau des Suisses|=Pont-des-Anglais|=île aux Suisses|anglaises blondes|coiffée d'anglaises|boucles anglaises|cuir de Russie|toile de Hollande|crêpe de Chine|crêpes de Chine|cordonnet de Chine|terre d'Égypte|fil d'Écosse|peau d'Espagne|point irlandais|pull irlandais|pulls irlandais|pull-over irlandais|chandail islandais|pull jacquard islandais|jacquard norvégien|jacquards norvégiens|sabot suédois|sabots suédois|col tunisien|maille anglaise|côtes anglaises|col danois|col chinois|chapeaux mexicains|chapeau vietnamien|chapeaux vietnamiens|chapeau de Panama|spartiates grecques|culotte brésilienne|culottes brésiliennes|maillot de bain brésilien|slip brésilien|=Le Slip Français|=Slip Français|épilation à la brésilienne|lifting brésilien|massage brésilien|manucure russe|manucure japonaise|lifting coréen|tresse française|jardin chinois|échelle suédoise|sauna finlandais|saunas finlandais|bain norvégien|WC turcs|pipe turque|cornemuse écossaise|cornemuses écossaises|violon chinois|gong chinois|gongs chinois|bol japonais|tambour japonais|tambours japonais|quadrille français|menuet anglais|contredanse anglaise|écossaise de Beethoven|écossaises de Schubert|allemande de Bach|allemandes de Bach|Allemande, Courante, Sarabande|Courante, Allemande, Sarabande|polonaise en la bémol|polonaise en la majeur|=Polonaise-Fantaisie|=Polonaise fantaisie|=Grande Polonaise brillante|=Grande polonaise brillante|=Grande Polonaise|=Polonaise militaire|polonaises de Liszt|gambit hongrois|tarot allemand|loto chinois|puzzle chinois|roulette française|roulette américaine|quilles finlandaises|bac de français|copie de français|oral de français|l'oral de français|épreuve anticipée de français|épreuves anticipées de français|thème grec|anglais LV1|allemand LV2|espagnol LV2|agrégé d'anglais|agrégée d'anglais|agrégé d'allemand|agrégée d'espagnol|traduit de l'anglais par|grammaire française|grammaire anglaise|grammaire allemande|orthographe française|dictionnaire allemand-français|alphabet grec|alphabet russe|alphabet arménien|alphabet géorgien|alphabet coréen|bilingue français-anglais|bilingue anglais-français|bilingue français-allemand|anglais courant exigé|anglais courant|espagnol courant|allemand courant|l'anglais et l'allemand couramment|apprend l'anglais|appris l'anglais|appris l'allemand|appris l'espagnol|parle l'anglais|maîtrise l'anglais|maîtriser l'anglais|maîtrise de l'anglais|maîtrise l'allemand|enseignement de l'anglais|enseignement de l'allemand|=LV1 anglais|=LV2 espagnol|=LV2 allemand|rudiments de l'anglais|maîtrise de l'allemand|rudiments de l'allemand|maîtrise l'espagnol|maîtrise de l'espagnol|rudiments de l'espagnol|appris l'italien|maîtrise l'italien|maîtrise de l'italien|rudiments de l'italien|sous-titré en portugais|sous-titré en japonais|sous-titré en coréen|sous-titré en turc|sous-titré en polonais|sous-titré en suédois|sous-titré en norvégien|sous-titré en danois|sous-titré en néerlandais|sous-titré en hongrois|sous-titré en roumain|sous-titré en tchèque|appris l'ukrainien|maîtrise l'ukrainien|maîtrise de l'ukrainien|sous-titré en ukrainien|rudiments de l'ukrainien|sous-titré en vietnamien|sous-titré en grec|appris l'arménien|maîtrise l'arménien|maîtrise de l'arménien|sous-titré en arménien|rudiments de l'arménien|=Maurice Ravel|=Maurice Béjart|=Maurice Genevoix|=Maurice Thorez|=Maurice Papon|=Maurice Druon|=Maurice Chevalier|=Maurice Barrès|=Maurice Pialat|=Maurice Merleau-Ponty|=Maurice Blanchot|=Maurice Leblanc|=Maurice Utrillo|=Maurice Maeterlinck|=Maurice Herzog|=Maurice Lévy|une canadienne doublée|canadienne en toile|une canadienne et un béret|cuisine américaine|cuisines américaines|L'américaine, épreuve|traduit de l'américain|dames anglaises|dames chinoises|échecs chinois|échecs japonais|partie espagnole aux échecs|défense française aux échecs|ouverture anglaise aux échecs|partie écossaise aux échecs|semaines anglaises|chemise écossaise|chemises écossaises|pantalon écossais à carreaux|motif écossais|motifs écossais|étole écossaise|écharpe écossaise à carreaux|barzoï russe|barzoïs russes|danois arlequin|danois harlequin|vizsla hongrois|vizslas hongrois|cheval de selle belge|canari belge|canaris belges|Simmental suisse|wolfhound irlandais|pointers anglais|foxhound américain|akita américain|akitas américains|bouviers australiens|cattle-dog australien|kelpie australien|petits lévriers italiens|podenco espagnol|podencos espagnols|galgo espagnol|galgos espagnols|fila brésilien|mâtins espagnols|laïka russe|toy russe|toys russes|chin japonais|chien nu péruvien|bergers islandais|berger anglais ancestral|bobtail anglais|bull-terrier anglais|spaniel japonais|springers anglais|springer gallois|corgi gallois|corgis gallois|braque slovaque|barbu tchèque|buhund norvégien|elkhound norvégien|lundehund norvégien|vallhund suédois|lapphund suédois|lapphund finlandais|brachet autrichien|brachet polonais|pointer allemand|shorthair américain|shorthair britannique|shorthair anglais|rex allemand|cymric anglais|burmese américain|birman, un chat|jersiaise, vache|race jersiaise|la jersiaise donne|troupeau de jersiaises|Jersiaise et Prim'Holstein|jersiaises et montbéliardes|Jersiaises et Montbéliardes|trotteurs américains|pur-sang espagnol|pur-sang espagnols|selle luxembourgeois|cobs irlandais|traits belges|welsh gallois|lynx d'Espagne|limaces espagnoles|galère portugaise|galères portugaises|perruche de Chine|perdrix de Chine|paon d'Inde|paons d'Inde|faisans de Mongolie|caille de Chine|cailles de Chine|coturnix du Japon|aigle des Philippines|macaque de Taïwan|macaque des Philippines|gazelle du Sénégal|calao du Sénégal|inséparable de Madagascar|inséparables de Madagascar|perroquets du Gabon|perroquets du Sénégal|râle du Sénégal|dendrocygne du Brésil|bengali de l'Inde|mainate d'Inde|mainate indien|bélier du Cameroun|mouton du Cameroun|moutons du Cameroun|chèvre du Cameroun|canard du Canada|cerf du Canada|cygne du Chili|pélican du Pérou|cobaye du Pérou|manchot du Pérou|manchot du Chili|grenouille mexicaine|axolotls mexicains|araignée mexicaine|mygale rose du Chili|mygale mexicaine|tétra du Congo|paon du Congo|zébu de Madagascar|gecko de Madagascar|boa de Madagascar|caméléon panthère de Madagascar|scinque de Tunisie|pythons de Birmanie|termite américain|blattes américaines|guêpe allemande|guêpes allemandes|capricorne chinois|crabe japonais|crabe mitaine chinois|méduse américaine|poisson-chat américain|moustique coréen|moustiques coréens|moustiques japonais|abeille italienne|abeilles italiennes|anguille japonaise|couteau américain, coquillage|couteaux américains, coquillages|galle américaine|oïdium américain|noix de coco d'Inde|tissu libérien|liber et tissu libérien|prune de Damas|prunes de Damas|rose de Damas|roses de Damas|rosier de Damas|acier de Damas|acier Damas|lame Damas|nigelle de Damas|nigelles de Damas|raisin de Damas|cerise de la Barbade|cerises de la Barbade|aloès de la Barbade|fierté de la Barbade|herbe de Guinée|herbe du Soudan|sorgho du Soudan|hibiscus du Soudan|gomme du Sénégal|acajou du Honduras|acajou du Sénégal|acajou de Cuba|cyprès du Portugal|lauriers du Portugal|genêt du Portugal|palissandre du Brésil|palissandre de Madagascar|ébène de Madagascar|ébène du Gabon|bois du Brésil|bois d'Inde|cerisier du Brésil|arbre de Chine|coing de Chine|cognassier de Chine|hamamélis de Chine|lanterne du Japon|lanternes du Japon|seringat du Japon|houblon du Japon|lierre du Canada|pruche du Canada|peuplier du Canada|peupliers du Canada|sureau du Canada|ginseng américain|noyer américain|lotus américain|plants américains|cépages américains|porte-greffes américains|vigne américaine|vignes américaines|cépage américain|vergerette mexicaine|avocatier mexicain|coriandre du Vietnam|menthe vietnamienne|chardon de Syrie|rose trémière de Chine|chênes de Hongrie|tilleul de Hongrie|lilas de Hongrie|épinette de Norvège|épicéa de Serbie|pin de Macédoine|pins d'Autriche|sapins d'Espagne|orme de Hollande|trèfle de Hollande|mauve du Pérou|guimauve de Syrie|ricin d'Inde|réglisse d'Inde|nard de l'Inde|canne de l'Inde|jonc d'Égypte|fève d'Égypte|figuier d'Égypte|dattier du Sénégal|Curaçao bleu|liqueur Curaçao|Colombo de porc|Colombo de poulet|Colombo de cabri|Colombo de légumes|poudre à Colombo|poudre de Colombo|épices Colombo|Manille coinchée|Manille, belote|coupe Danemark|coupes Danemark|Coupe Danemark|dame blanche, coupe Danemark|nougat de Tunis|allumette suédoise|gym suédoise|cours de gym suédoise|tourte norvégienne|brioche danoise|pâtisserie danoise|pâtisseries danoises|maltaise, orange|sauce portugaise|omelettes espagnoles|poulet à l'indienne|bœuf à la mexicaine|panure anglaise|marmelade anglaise|moutarde anglaise|salades russes|chou à l'allemande|gâteau Le Russe|gâteau suisse de Valence|Suisse de Valence|suisse, biscuit de Valence|salsa cubaine|salsas cubaines|talon cubain|talons cubains|fox-trot américain|smooth américain|polka polonaise|massage californien, suédois|massage chinois|massages chinois|salon de massage chinois|salons de massage chinois|pont japonais de Giverny|ponts japonais de Monet|muraille de Chine entre|murailles de Chine|tête de Turcs|tête de turcs|oncle d'Amérique|oncles d'Amérique|comme une montre suisse|comme une horloge suisse|comme un coucou suisse|coucou suisse|coucous suisses|précision d'horloger suisse|saouls comme des Polonais|bourré comme un Polonais|bourrés comme des Polonais|comme un Suisse, sans|point d'argent, point de Suisse|Pas d'argent, pas de Suisse|pas de Suisse sans argent|ça reste du chinois|aller se faire voir chez les Grecs|voir chez les Grecs|toilette turque|lettres grecques|lettre grecque|tragédies grecques|profil grec|nez grec|pied grec|Manger un grec|manger un grec|kebab grec|le grec du coin|le chinois du coin|au chinois du coin|manger chinois|mange chinois|manger japonais|manger italien|manger indien|manger grec|cuisiner italien|voix argentine, claire|tintement argentin|rires argentins|reflet argentin|reflets argentins|éclat argentin|teinte argentine|lueur argentine|clarté argentine|chemin de Damas|Chemin de Damas|chemins de Damas|Bagdad Café|Bagdad Cafe|Brésil de Terry Gilliam|Rapsodie espagnole|rapsodie espagnole|Passage du Caire|centre commercial Italie|quartier chinois de Paris|couloirs du Luxembourg|locataire du Luxembourg|Orangerie du Luxembourg|kiosque du Luxembourg|grilles du Luxembourg|Petit Luxembourg|théâtre du Luxembourg|Théâtre Luxembourg|=cinéma Le Luxembourg|Pavillon suisse de|=Maison du Brésil|=Maison du Mexique|=Maison du Liban|=Maison de Tunisie|=Maison du Cambodge|=Maison de l'Inde|=Maison de l'Argentine|Collège franco-britannique|=cité Monaco|=résidence Monaco|=résidence Le Mexico|=cinéma Le Paris|=cinéma Le Mexico|=cinéma Brésil|=bar Le Berlin|=discothèque Le Macao|=restaurant Le Bangkok|=restaurant Le Pékin|=restaurant Le Hanoï|=restaurant Le Tokyo|=restaurant Le Séoul|=bar La Havane|=bar Le Cuba|=bar Le Mexico|=bar Le Panama|=Café de Rome|Castries, près de Montpellier|Castries, dans l'Hérault|Castries (Hérault)|château de Castries|aqueduc de Castries|Charles de Castries|Christian de Castries|général de Castries|duc de Castries|maréchal de Castries|Henri de Castries|Castries et Montpellier|La Valette-du-Var|La Valette, près de Toulon|La Valette (Var)|La Garde et La Valette|Toulon et La Valette|Parisot de La Valette|Jean de La Valette|Bernard de La Valette|Kingston upon Hull|clé USB Kingston|clés USB Kingston|mémoire Kingston|SSD Kingston|Justin de Nassau|Louise de Nassau|comte de Nassau|duc de Nassau|Delhi Belly|abbaye de Montserrat|monastère de Montserrat|Vierge de Montserrat|Montserrat Caballé|massif de Montserrat|basilique de Montserrat|moines de Montserrat|Montserrat Roig|Notre-Dame de Montserrat|Vierge noire de Montserrat|sierra de Montserrat|vierge de Montserrat|Sainte-Lucie, fêtée|fête de la Sainte-Lucie|la Sainte-Lucie|veille de Sainte-Lucie|école Sainte-Lucie|collège Sainte-Lucie|lycée Sainte-Lucie|église Sainte-Lucie|chapelle Sainte-Lucie|paroisse Sainte-Lucie|gare Sainte-Lucie|étang de Sainte-Lucie|réserve de Sainte-Lucie|œil de Sainte-Lucie|clinique Sainte-Lucie|cerisier de Sainte-Lucie|bois de Sainte-Lucie|école Sainte-Hélène|collège Sainte-Hélène|lycée Sainte-Hélène|paroisse Sainte-Hélène|église Sainte-Hélène|chapelle Sainte-Hélène|quai Sainte-Hélène|mont Sainte-Hélène|médaille de Sainte-Hélène|Mémorial de Sainte-Hélène|Sainte-Hélène-du-Lac|Sainte-Hélène-sur-Isère|Sainte-Hélène-Bondeville|Sainte-Hélène (Gironde)|Sainte-Hélène, en Gironde|Sainte-Hélène, dans le Morbihan|clinique Sainte-Hélène|île Sainte-Hélène à Montréal|parc Sainte-Hélène|école Saint-Domingue|orogenèse calédonienne|orogénie calédonienne|plissement calédonien|plissements calédoniens|discordance calédonienne|canal calédonien|EAU POTABLE|EAU CHAUDE|EAU DE MER|EAU DU ROBINET|EAU MINÉRALE|EAU GAZEUSE|chez RCA|label RCA|RCA Records|RCA Victor|prises RCA|câble RCA|câbles RCA|prise RCA|connecteur RCA|connecteurs RCA|disques RCA|Le US Open|Jeunes Turcs du parti|jeunes turcs du parti|dictionnaire français-anglais|dictionnaire anglais-français|dictionnaire franco-allemand|dictionnaire latin-français|dictionnaire russe-français|oral du bac français|français inclusif|français langue étrangère|=tante France|=mamie France|=sœur France|=tata France|la vache Jersey|=la petite Sofia|=maman de Sofia|=mère de Sofia|=père de Sofia|=la petite Victoria|=maman de Victoria|=mère de Victoria|=père de Victoria|=Le petit Santiago|=le petit Santiago|=papa de Santiago|=parents de Santiago|=la petite Kenya|=maman de Kenya|=mère de Kenya|=père de Kenya|=Jeune Kenya|=petite Tunis|traductrice du portugais|traductrice du russe|traductrice du chinois|traductrice du japonais|traductrice du coréen|traductrice du grec|traductrice du turc|traductrice du polonais|traductrice du néerlandais|traductrice du suédois|traductrice du norvégien|traductrice du danois|traductrice du hongrois|traductrice du roumain|traductrice du tchèque|traductrice du vietnamien|traducteur du portugais|traducteur du russe|traducteur du chinois|traducteur du japonais|traducteur du coréen|traducteur du grec|traducteur du turc|traducteur du polonais|traducteur du néerlandais|traducteur du suédois|traducteur du norvégien|traducteur du danois|traducteur du hongrois|traducteur du roumain|traducteur du tchèque|traducteur du vietnamien|LV2 portugais|LV2 russe|LV2 japonais|LV2 coréen|LV2 grec|LV2 turc|LV2 polonais|LV2 néerlandais|LV2 suédois|LV2 norvégien|LV2 danois|LV2 hongrois|LV2 roumain|LV2 tchèque|LV2 vietnamien|option portugais|option chinois|option japonais|option coréen|option grec|option turc|option polonais|option néerlandais|option suédois|option norvégien|option danois|option hongrois|option roumain|option vietnamien|spécialité portugais|spécialité chinois|spécialité japonais|spécialité coréen|spécialité grec|spécialité turc|spécialité polonais|spécialité néerlandais|spécialité suédois|spécialité norvégien|spécialité danois|spécialité hongrois|spécialité roumain|spécialité vietnamien|traductrice de l'anglais|traductrice de l'allemand|traductrice de l'espagnol|traductrice de l'italien|traductrice de l'ukrainien|traductrice de l'islandais|traducteur de l'anglais|traducteur de l'allemand|traducteur de l'espagnol|traducteur de l'italien|traducteur de l'ukrainien|traducteur de l'islandais|apprend l'allemand|apprend l'espagnol|apprend l'italien|apprend l'ukrainien|apprend l'islandais|parler l'anglais|parler l'allemand|parler l'espagnol|parler l'italien|parler l'ukrainien|parler l'islandais|parle l'allemand|parle l'espagnol|parle l'italien|parle l'ukrainien|parle l'islandais|parlent l'anglais|parlent l'allemand|parlent l'espagnol|parlent l'italien|parlent l'ukrainien|parlent l'islandais|étudie l'anglais|étudie l'allemand|étudie l'espagnol|étudie l'italien|étudie l'ukrainien|étudie l'islandais|LV1 allemand|LV1 espagnol|LV1 italien|LV1 portugais|LV1 russe|LV1 japonais|LV1 coréen|LV1 grec|LV1 turc|LV1 polonais|LV1 néerlandais|LV1 suédois|LV1 norvégien|LV1 danois|LV1 hongrois|LV1 roumain|LV1 tchèque|LV1 ukrainien|LV1 vietnamien|LV1 islandais|LV2 anglais|LV2 italien|LV2 ukrainien|LV2 islandais|LLCER anglais|LLCER allemand|LLCER espagnol|LLCER italien|LLCER portugais|LLCER russe|LLCER japonais|LLCER coréen|LLCER grec|LLCER turc|LLCER polonais|LLCER néerlandais|LLCER suédois|LLCER norvégien|LLCER danois|LLCER hongrois|LLCER roumain|LLCER tchèque|LLCER ukrainien|LLCER vietnamien|LLCER islandais|l'EAU|d'EAU|=Italie Deux|plan d'eau du Canada à Beauvais|sa voix argentine|le son argentin des|jeunes turcs du PS|jeunes turcs de la droite|jeunes turcs de la majorité|jeunes turcs du Labour|=Passage du Caire|=école Saint-Domingue|=Sofia, 4 ans, est|=Sofia, 4 ans, a|=Sofia, 4 ans, et|=Sofia, 5 ans, est|=Sofia, 5 ans, a|=Sofia, 5 ans, et|=Sofia, 6 ans, est|=Sofia, 6 ans, a|=Sofia, 6 ans, et|=Sofia, 7 ans, est|=Sofia, 7 ans, a|=Sofia, 7 ans, et|=Sofia, 8 ans, est|=Sofia, 8 ans, a|=Sofia, 8 ans, et|=Sofia, 9 ans, est|=Sofia, 9 ans, a|=Sofia, 9 ans, et|=Sofia, 10 ans, est|=Sofia, 10 ans, a|=Sofia, 10 ans, et|=Sofia, 11 ans, est|=Sofia, 11 ans, a|=Sofia, 11 ans, et|=Sofia, 12 ans, est|=Sofia, 12 ans, a|=Sofia, 12 ans, et|=Sofia, 13 ans, est|=Sofia, 13 ans, a|=Sofia, 13 ans, et|=Sofia, 14 ans, est|=Sofia, 14 ans, a|=Sofia, 14 ans, et|=Sofia, 15 ans, est|=Sofia, 15 ans, a|=Sofia, 15 ans, et|=Victoria, 4 ans, est|=Victoria, 4 ans, a|=Victoria, 4 ans, et|=Victoria, 5 ans, est|=Victoria, 5 ans, a|=Victoria, 5 ans, et|=Victoria, 6 ans, est|=Victoria, 6 ans, a|=Victoria, 6 ans, et|=Victoria, 7 ans, est|=Victoria, 7 ans, a|=Victoria, 7 ans, et|=Victoria, 8 ans, est|=Victoria, 8 ans, a|=Victoria, 8 ans, et|=Victoria, 9 ans, est|=Victoria, 9 ans, a|=Victoria, 9 ans, et|=Victoria, 10 ans, est|=Victoria, 10 ans, a|=Victoria, 10 ans, et|=Victoria, 11 ans, est|=Victoria, 11 ans, a|=Victoria, 11 ans, et|=Victoria, 12 ans, est|=Victoria, 12 ans, a|=Victoria, 12 ans, et|=Victoria, 13 ans, est|=Victoria, 13 ans, a|=Victoria, 13 ans, et|=Victoria, 14 ans, est|=Victoria, 14 ans, a|=Victoria, 14 ans, et|=Victoria, 15 ans, est|=Victoria, 15 ans, a|=Victoria, 15 ans, et|=Santiago, 4 ans, est|=Santiago, 4 ans, a|=Santiago, 4 ans, et|=Santiago, 5 ans, est|=Santiago, 5 ans, a|=Santiago, 5 ans, et|=Santiago, 6 ans, est|=Santiago, 6 ans, a|=Santiago, 6 ans, et|=Santiago, 7 ans, est|=Santiago, 7 ans, a|=Santiago, 7 ans, et|=Santiago, 8 ans, est|=Santiago, 8 ans, a|=Santiago, 8 ans, et|=Santiago, 9 ans, est|=Santiago, 9 ans, a|=Santiago, 9 ans, et|=Santiago, 10 ans, est|=Santiago, 10 ans, a|=Santiago, 10 ans, et|=Santiago, 11 ans, est|=Santiago, 11 ans, a|=Santiago, 11 ans, et|=Santiago, 12 ans, est|=Santiago, 12 ans, a|=Santiago, 12 ans, et|=Santiago, 13 ans, est|=Santiago, 13 ans, a|=Santiago, 13 ans, et|=Santiago, 14 ans, est|=Santiago, 14 ans, a|=Santiago, 14 ans, et|=Santiago, 15 ans, est|=Santiago, 15 ans, a|=Santiago, 15 ans, et|=ministre Maltais|=M. Maltais|=sergent Maltais|=docteur Maltais|=député Maltais|=mairesse Maltais|=juge Maltais|=docteur Roumain|Macédoine, céleri|sous une canadienne au camping|Vêtu d'une canadienne|vêtu d'une canadienne|col de canadienne|manteau canadienne|canadienne en peau|ola mexicaine|olas mexicaines|russe blanc, cocktail|russe noir, cocktail|toile d'indienne|toiles d'indienne|toiles d'indiennes|Toile d'indienne|musée des indiennes|fabrique d'indiennes|manufacture d'indiennes|manufacture des indiennes|Manufacture des indiennes|indiennes de Nantes|robe d'indienne|indiennes de Jouy|indiennes de coton|coiffée en anglaises|Coiffée en anglaises|cheveux en anglaises|boucle anglaise|blague belge|blagues belges|histoires belges|Histoires belges|=hollandais volant|hollandais volant|=Palais de Tokyo|=palais de Tokyo|porte d'Espagne à Bayonne|porte d'Espagne|faubourg d'Espagne|chaussée de Bruxelles|Chaussée de Bruxelles|=Bermuda obligatoire|=Bermuda et tongs|=Bermuda interdit|=Bermuda en jean|=Riyad Mahrez|=Riyad, 14 ans|=petit Riyad|=jeune Riyad|=Riyad Boudebouz|=Riyad Karim|=Riyad Sattouf|=petite Doha|=jeune Doha|=Doha, collégienne|=Doha, lycéenne|=Doha, étudiante|=Doha Moustaqim|=petite Sanaa|=jeune Sanaa|=Sanaa, chanteuse|=Sanaa, lycéenne|=Sanaa, étudiante|=Sanaa, mère|=Sanaa Marzougui|=Sanaa El Aji|=Sanaa Alaoui|=Sanaa Mssoudy|=Sanaa Lathan|=Sanaa Akroud|=Sanaa Hamri|=Leïla et Sanaa|=Quito ou double|=Rabat-joie|=Rabat de col|guimauve d'Irlande|=Chypre de Coty|parfum Chypre|croix du Portugal, à Cauterets|=le Tricolore et le Canadien|=le CH et le Canadien|=gardien du Canadien|=partisans du Canadien|=joueurs du Canadien|=défenseur du Canadien|=attaquant du Canadien|=capitaine du Canadien|=repêché par le Canadien|=vestiaire du Canadien|=square du Portugal|=Square du Portugal|=allée du Portugal|=Allée du Portugal|=le Prix du Portugal|=Le Prix du Portugal|=square du Luxembourg|=Square du Luxembourg|=allée du Luxembourg|=Allée du Luxembourg|=le Prix du Luxembourg|=Le Prix du Luxembourg|=square du Danemark|=Square du Danemark|=allée du Danemark|=Allée du Danemark|=le Prix du Danemark|=Le Prix du Danemark|=square du Canada|=Square du Canada|=allée du Canada|=Allée du Canada|=le Prix du Canada|=Le Prix du Canada|=square du Brésil|=Square du Brésil|=allée du Brésil|=Allée du Brésil|=le Prix du Brésil|=Le Prix du Brésil|=square du Pérou|=Square du Pérou|=allée du Pérou|=Allée du Pérou|=le Prix du Pérou|=Le Prix du Pérou|=square du Japon|=Square du Japon|=allée du Japon|=Allée du Japon|=le Prix du Japon|=Le Prix du Japon|=square du Maroc|=Square du Maroc|=allée du Maroc|=Allée du Maroc|=le Prix du Maroc|=Le Prix du Maroc|=square du Mexique|=Square du Mexique|=allée du Mexique|=Allée du Mexique|=le Prix du Mexique|=Le Prix du Mexique|=square du Liban|=Square du Liban|=allée du Liban|=Allée du Liban|=le Prix du Liban|=Le Prix du Liban|=square du Sénégal|=Square du Sénégal|=allée du Sénégal|=Allée du Sénégal|=le Prix du Sénégal|=Le Prix du Sénégal|=square du Chili|=Square du Chili|=allée du Chili|=Allée du Chili|=le Prix du Chili|=Le Prix du Chili|=square de Belgique|=Square de Belgique|=allée de Belgique|=Allée de Belgique|=le Prix de Belgique|=Le Prix de Belgique|=square de Norvège|=Square de Norvège|=allée de Norvège|=Allée de Norvège|=le Prix de Norvège|=Le Prix de Norvège|=square de Suède|=Square de Suède|=allée de Suède|=Allée de Suède|=le Prix de Suède|=Le Prix de Suède|=square de Finlande|=Square de Finlande|=allée de Finlande|=Allée de Finlande|=le Prix de Finlande|=Le Prix de Finlande|=square de Pologne|=Square de Pologne|=allée de Pologne|=Allée de Pologne|=le Prix de Pologne|=Le Prix de Pologne|=square de Hongrie|=Square de Hongrie|=allée de Hongrie|=Allée de Hongrie|=le Prix de Hongrie|=Le Prix de Hongrie|=square de Grèce|=Square de Grèce|=allée de Grèce|=Allée de Grèce|=le Prix de Grèce|=Le Prix de Grèce|=square de Hollande|=Square de Hollande|=allée de Hollande|=Allée de Hollande|=le Prix de Hollande|=Le Prix de Hollande|=square de Bulgarie|=Square de Bulgarie|=allée de Bulgarie|=Allée de Bulgarie|=le Prix de Bulgarie|=Le Prix de Bulgarie|=square de Roumanie|=Square de Roumanie|=allée de Roumanie|=Allée de Roumanie|=le Prix de Roumanie|=Le Prix de Roumanie|=square de Croatie|=Square de Croatie|=allée de Croatie|=Allée de Croatie|=le Prix de Croatie|=Le Prix de Croatie|=square de Serbie|=Square de Serbie|=allée de Serbie|=Allée de Serbie|=le Prix de Serbie|=Le Prix de Serbie|=square de Macédoine|=Square de Macédoine|=allée de Macédoine|=Allée de Macédoine|=le Prix de Macédoine|=Le Prix de Macédoine|=square de Bosnie|=Square de Bosnie|=allée de Bosnie|=Allée de Bosnie|=le Prix de Bosnie|=Le Prix de Bosnie|=square de Russie|=Square de Russie|=allée de Russie|=Allée de Russie|=le Prix de Russie|=Le Prix de Russie|=square de Suisse|=Square de Suisse|=allée de Suisse|=Allée de Suisse|=le Prix de Suisse|=Le Prix de Suisse|=square de Tunisie|=Square de Tunisie|=allée de Tunisie|=Allée de Tunisie|=le Prix de Tunisie|=Le Prix de Tunisie|=square de Turquie|=Square de Turquie|=allée de Turquie|=Allée de Turquie|=le Prix de Turquie|=Le Prix de Turquie|=square de Chine|=Square de Chine|=allée de Chine|=Allée de Chine|=le Prix de Chine|=Le Prix de Chine|=square de Colombie|=Square de Colombie|=allée de Colombie|=Allée de Colombie|=le Prix de Colombie|=Le Prix de Colombie|=square de Bolivie|=Square de Bolivie|=allée de Bolivie|=Allée de Bolivie|=le Prix de Bolivie|=Le Prix de Bolivie|=square d'Italie|=Square d'Italie|=allée d'Italie|=Allée d'Italie|=le Prix d'Italie|=Le Prix d'Italie|=square d'Espagne|=Square d'Espagne|=allée d'Espagne|=Allée d'Espagne|=le Prix d'Espagne|=Le Prix d'Espagne|=square d'Irlande|=Square d'Irlande|=allée d'Irlande|=Allée d'Irlande|=le Prix d'Irlande|=Le Prix d'Irlande|=square d'Islande|=Square d'Islande|=allée d'Islande|=Allée d'Islande|=le Prix d'Islande|=Le Prix d'Islande|=square d'Autriche|=Square d'Autriche|=allée d'Autriche|=Allée d'Autriche|=le Prix d'Autriche|=Le Prix d'Autriche|=square d'Algérie|=Square d'Algérie|=allée d'Algérie|=Allée d'Algérie|=le Prix d'Algérie|=Le Prix d'Algérie|=square d'Angleterre|=Square d'Angleterre|=allée d'Angleterre|=Allée d'Angleterre|=le Prix d'Angleterre|=Le Prix d'Angleterre|=square d'Argentine|=Square d'Argentine|=allée d'Argentine|=Allée d'Argentine|=le Prix d'Argentine|=Le Prix d'Argentine|=square d'Écosse|=Square d'Écosse|=allée d'Écosse|=Allée d'Écosse|=le Prix d'Écosse|=Le Prix d'Écosse|=square d'Égypte|=Square d'Égypte|=allée d'Égypte|=Allée d'Égypte|=le Prix d'Égypte|=Le Prix d'Égypte|=square de Bruxelles|=Square de Bruxelles|=allée de Bruxelles|=Allée de Bruxelles|=square de Rome|=Square de Rome|=allée de Rome|=Allée de Rome|=square de Londres|=Square de Londres|=allée de Londres|=Allée de Londres|=square de Lisbonne|=Square de Lisbonne|=allée de Lisbonne|=Allée de Lisbonne|=square de Madrid|=Square de Madrid|=allée de Madrid|=Allée de Madrid|=square de Vienne|=Square de Vienne|=allée de Vienne|=Allée de Vienne|=square de Berlin|=Square de Berlin|=allée de Berlin|=Allée de Berlin|=square d'Athènes|=Square d'Athènes|=allée d'Athènes|=Allée d'Athènes|=square de Prague|=Square de Prague|=allée de Prague|=Allée de Prague|=square de Varsovie|=Square de Varsovie|=allée de Varsovie|=Allée de Varsovie|=square de Budapest|=Square de Budapest|=allée de Budapest|=Allée de Budapest|=square de Sofia|=Square de Sofia|=allée de Sofia|=Allée de Sofia|=square de Bucarest|=Square de Bucarest|=allée de Bucarest|=Allée de Bucarest|=square de Belgrade|=Square de Belgrade|=allée de Belgrade|=Allée de Belgrade|=square de Copenhague|=Square de Copenhague|=allée de Copenhague|=Allée de Copenhague|=square de Stockholm|=Square de Stockholm|=allée de Stockholm|=Allée de Stockholm|=square d'Oslo|=Square d'Oslo|=allée d'Oslo|=Allée d'Oslo|=square d'Helsinki|=Square d'Helsinki|=allée d'Helsinki|=Allée d'Helsinki|=square de Dublin|=Square de Dublin|=allée de Dublin|=Allée de Dublin|=square de Berne|=Square de Berne|=allée de Berne|=Allée de Berne|=square de Moscou|=Square de Moscou|=allée de Moscou|=Allée de Moscou|=square de Tunis|=Square de Tunis|=allée de Tunis|=Allée de Tunis|=square de Dakar|=Square de Dakar|=allée de Dakar|=Allée de Dakar|=square de Tokyo|=Square de Tokyo|=allée de Tokyo|=Allée de Tokyo|=square de Pékin|=Square de Pékin|=allée de Pékin|=Allée de Pékin|=square de Mexico|=Square de Mexico|=allée de Mexico|=Allée de Mexico|=square de Lima|=Square de Lima|=allée de Lima|=Allée de Lima|=docteur Suisse|=Montserrat, en Catalogne|=Jersey Shore|=Tirana Hassan|=Vierge de la Guadeloupe|=Palais de Tokyo à Paris|canadienne marron|canadienne en cuir|au chinois, puis|bisque au chinois|sauce au chinois|départementale de la Vienne|département de la Vienne|préfet de la Vienne|Air France|Air France-KLM|Air India|Air China|Air Canada|British Airways|American Airlines|American Express|American Eagle|Credit Suisse|Crédit Suisse|Swiss Re|Swiss Life|Telecom Italia|Deutsche Bank|Deutsche Telekom|Deutsche Post|Deutsche Bahn|Deutsche Börse|Deutsche Welle|Bank of America|British American Tobacco|Royal Dutch Shell|Banco do Brasil|Banco de Chile|Santander México|Santander Brasil|Vodafone Italia|Malta Guinness|South China Morning Post|Cuba Libre|=cuba libre|India Pale Ale|India pale ale|Cuba Gooding|American Pie|American Idol|American Beauty|Miss America|Miss USA|Air Jordan|Jordan Peterson|Jordan Henderson|Jordan Pickford|Jordan Spieth|Jordan Belfort|Jordan Bardella|Jordan Ayew|Jordan Clarkson|Jordan Smith|DeAndre Jordan|Jim Jordan|Chad Smith|Chad Kroeger|Chad Johnson|Chad Wolf|Chad Daybell|Israel Adesanya|Israel Folau|India Arie|Georgia Meloni|Georgia Stanway|Island Records|Dominique Strauss-Kahn|Dominique de Villepin|New South Wales|Jimmy Wales|Scottish Sun|The Scottish Sun|BBC Scotland|Johnny English|Priorities USA|USA Today|Niger Delta|Delta Niger|Palau de la Música|Palau Sant Jordi|Palau de la Generalitat|Palau Blaugrana|AS Monaco
        AD	n	Andorre
        AD	d	andorran|andorrans|andorrane|andorranes
        AD	c	Andorra la Vella
        AE	n	Émirats arabes unis|Émirats|=EAU|Emirats|Emirats arabes unis|=ÉAU|=E.A.U.
        AE	d	émirati|émiratis|émiratie|émiraties|émirien|émiriens|émirienne|émiriennes
        AE	c	Abou Dhabi|Abu Dhabi
        AF	n	Afghanistan
        AF	d	afghan|afghans|afghane|afghanes|afghano-
        AF	c	Kaboul
        AG	n	Antigua-et-Barbuda|Antiguayen|Antiguayens|Antiguayenne|Barbudien|Barbudiens|Barbudienne|=île d'Antigua
        AG	d	antiguais|antiguaise|antiguaises|antiguayen|antiguayens|antiguayenne|antiguayennes|barbudien|barbudiens|barbudienne|barbudiennes
        AG	c	St John's
        AI	n	Anguilla|Anguillais|Anguillaise|Anguillaises
        AI	d	anguillais|anguillaise|anguillaises
        AL	n	Albanie
        AL	d	albanais|albanaise|albanaises|albano-
        AL	c	Tirana
        AM	n	Arménie
        AM	d	arménien|arméniens|arménienne|arméniennes|arméno-
        AM	c	Erevan
        AO	n	Angola
        AO	d	angolais|angolaise|angolaises|angolo-
        AO	c	Luanda
        AQ	n	Antarctique|Antarctide
        AQ	d	continent antarctique
        AR	n	Argentine
        AR	d	argentin|argentins|argentine|argentines|argentino-
        AR	c	Buenos Aires
        AS	n	Samoa américaines|Samoa américaine
        AS	c	Pago Pago
        AT	n	Autriche
        AT	d	autrichien|autrichiens|autrichienne|autrichiennes|austro-
        AT	c	Vienne
        AU	n	Australie
        AU	d	australien|australiens|australienne|australiennes|australo-
        AU	c	Canberra
        AW	n	Aruba|Arubais|Arubaise|Arubaises
        AW	d	arubais|arubaise|arubaises
        AX	n	Îles Åland|Îles d'Åland|=îles d'Åland|îles Åland|archipel d'Åland|Ålandais|Ålandaise|Ålandaises|Alandais|Alandaise|Alandaises
        AX	d	ålandais|ålandaise|ålandaises|alandais|alandaise|alandaises
        AX	c	Mariehamn
        AZ	n	Azerbaïdjan
        AZ	d	azerbaïdjanais|azerbaïdjanaise|azerbaïdjanaises|azéri|azéris|azérie|azéries|azerbaïdjano-|azéro-
        AZ	c	Bakou
        BA	n	Bosnie-Herzégovine|Bosnie|Republika Srpska
        BA	d	bosnien|bosniens|bosnienne|bosniennes|bosniaque|bosniaques|bosno-serbe|bosno-serbes|serbo-bosniaque|serbo-bosniaques
        BA	c	Sarajevo
        BB	n	Barbade
        BB	d	barbadien|barbadiens|barbadienne|barbadiennes
        BB	c	Bridgetown
        BD	n	Bangladesh|Bengladesh|Bangladeshi|Bangladeshis|Bangladeshie
        BD	d	bangladais|bangladaise|bangladaises|bangladeshi|bangladeshis|bangladeshie|bangladeshies
        BD	c	Dhaka|Dacca
        BE	n	Belgique|Outre-Quiévrain
        BE	d	belge|belges|outre-Quiévrain|belgo-
        BE	c	Bruxelles
        BF	n	Burkina Faso|Burkina|Haute-Volta
        BF	d	burkinabè|burkinabès|burkinabèe|burkinabèes|burkinabé|burkinabés|burkinabée|burkinabées|burkinais|burkinaise|burkinaises|burkinabo-
        BF	c	Ouagadougou
        BG	n	Bulgarie
        BG	d	bulgare|bulgares|bulgaro-
        BG	c	Sofia
        BH	n	Bahreïn|Bahreïnien|Bahreïniens|Bahreïnienne
        BH	d	bahreïni|bahreïnis|bahreïnie|bahreïnies|bahreïnien|bahreïniens|bahreïnienne|bahreïniennes
        BH	c	Manama
        BI	n	Burundi
        BI	d	burundais|burundaise|burundaises|burundo-
        BI	c	Bujumbura|Gitega
        BJ	n	Bénin
        BJ	d	béninois|béninoise|béninoises|bénino-
        BJ	c	Porto-Novo
        BL	n	Saint-Barthélemy|Saint-Barth|St-Barth|Barthéloméen|Barthéloméens|Barthéloméenne
        BL	d	barthéloméen|barthéloméens|barthéloméenne|barthéloméennes
        BM	n	Bermudes|Bermudien|Bermudiens|Bermudienne
        BM	d	bermudien|bermudiens|bermudienne|bermudiennes
        BN	n	Brunei
        BN	d	brunéien|brunéiens|brunéienne|brunéiennes
        BN	c	Bandar Seri Begawan
        BO	n	Bolivie
        BO	d	bolivien|boliviens|bolivienne|boliviennes|bolivo-|boliviano-
        BO	c	La Paz
        BQ	n	Pays-Bas caribéens|Caraïbes néerlandaises|Sint Eustatius
        BR	n	Brésil
        BR	d	brésilien|brésiliens|brésilienne|brésiliennes|brésilo-
        BR	c	Brasilia|Brasília
        BS	n	Bahamas|Bahaméen|Bahaméens|Bahaméenne
        BS	d	bahamien|bahamiens|bahamienne|bahamiennes|bahaméen|bahaméens|bahaméenne|bahaméennes
        BS	c	Nassau
        BT	n	Bhoutan|Bouthan
        BT	d	bhoutanais|bhoutanaise|bhoutanaises
        BT	c	Thimphu|Thimphou
        BV	n	Île Bouvet|île Bouvet
        BW	n	Botswana
        BW	d	botswanais|botswanaise|botswanaises|botswanéen|botswanéens|botswanéene|botswanéenes|botswanéenne|botswanéennes|Motswana|Motswanas
        BW	c	Gaborone
        BY	n	Biélorussie|Bélarus
        BY	d	biélorusse|biélorusses|bélarusse|bélarusses|bélarussien|bélarussiens|bélarussienne|bélarussiennes|bélarusso-
        BY	c	Minsk
        BZ	n	Belize
        BZ	d	bélizien|béliziens|bélizienne|béliziennes
        BZ	c	Belmopan
        CA	n	Canada
        CA	d	canadien|canadiens|canadienne|canadiennes|canado-
        CA	c	Ottawa
        CC	n	Îles Cocos|îles Cocos|îles Keeling
        CD	n	Congo-Kinshasa|=RDC|République démocratique du Congo|RD Congo|Congo|Zaïre|=R.D.C.|Zaïrois|Zaïroise|Zaïroises|=Congo-K
        CD	d	congolais|congolaise|congolaises|zaïrois|zaïroise|zaïroises|congolo-
        CD	c	Kinshasa
        CF	n	République centrafricaine|Centrafrique|=RCA|=R.C.A.|Rép. centrafricaine
        CF	d	centrafricain|centrafricains|centrafricaine|centrafricaines
        CF	c	Bangui
        CG	n	Congo-Brazzaville|République du Congo|=Congo-B
        CG	d	congolais|congolaise|congolaises
        CG	c	Brazzaville
        CH	n	Suisse|Suissesses|Helvète|Helvètes
        CH	d	suisse|suisses|helvétique|helvétiques|Suissesse|helvète|helvètes|suisso-|helvético-
        CH	c	Berne
        CI	n	Côte d’Ivoire|Côte d'Ivoire|Côte-d'Ivoire
        CI	d	ivoirien|ivoiriens|ivoirienne|ivoiriennes|ivoiro-
        CI	c	Yamoussoukro
        CK	n	Îles Cook|îles Cook|=îles Cook|archipel des Cook
        CL	n	Chili|Chile
        CL	d	chilien|chiliens|chilienne|chiliennes|chilo-
        CL	c	Santiago
        CM	n	Cameroun
        CM	d	camerounais|camerounaise|camerounaises|camerouno-
        CM	c	Yaounde|Yaoundé
        CN	n	Chine|=RPC|Empire du Milieu
        CN	d	chinois|chinoise|chinoises|prochinois|prochinoise|prochinoises|antichinois|antichinoise|antichinoises|sino-|empire du Milieu
        CN	c	Pékin|Beijing
        CO	n	Colombie
        CO	d	colombien|colombiens|colombienne|colombiennes|colombo-
        CO	c	Bogota
        CR	n	Costa Rica|Costa-Ricien|Costa-Riciens|Costa-Ricienne
        CR	d	costaricain|costaricains|costaricaine|costaricaines|costaricien|costariciens|costaricienne|costariciennes|costa-ricien|costa-riciens|costa-ricienne|costa-riciennes|costa-ricain|costa-ricains|costa-ricaine|costa-ricaines
        CR	c	San Jose|San José
        CU	n	Cuba
        CU	d	cubain|cubains|cubaine|cubaines|cubano-
        CU	c	La Havane
        CV	n	Cap-Vert|Capverdien|Capverdiens|Capverdienne|=Le Cap-Vert|=Le Cap Vert
        CV	d	cap-verdien|cap-verdiens|cap-verdienne|cap-verdiennes|capverdien|capverdiens|capverdienne|capverdiennes
        CV	c	Praia
        CW	n	Curaçao|Curacien|Curaciens|Curacienne
        CW	d	curacien|curaciens|curacienne|curaciennes
        CX	n	Île Christmas
        CY	n	Chypre|Cypriote|Cypriotes
        CY	d	chypriote|chypriotes|cypriote|cypriotes|chypriote grec|chypriote grecque|chypriotes grecs|chypriotes grecques|chypriote turc|chypriote turque|chypriotes turcs|chypriotes turques|chypriote-turc|chypriote-turque|chypriotes-turcs
        CY	c	Nicosie
        CZ	n	Tchéquie|République tchèque|Rép. tchèque
        CZ	d	tchèque|tchèques|tchéco-
        CZ	c	Prague
        DE	n	Allemagne|=RFA|=R.F.A.|Outre-Rhin|=RDA
        DE	d	allemand|allemands|allemande|allemandes|proallemand|proallemands|proallemande|proallemandes|antiallemand|antiallemands|antiallemande|antiallemandes|germano-|outre-Rhin
        DE	c	Berlin
        DJ	n	Djibouti
        DJ	d	djiboutien|djiboutiens|djiboutienne|djiboutiennes
        DJ	c	Djibouti City
        DK	n	Danemark
        DK	d	danois|danoise|danoises|dano-
        DK	c	Copenhague
        DM	n	la Dominique|La Dominique|Commonwealth de la Dominique|=la Dominique|=La Dominique
        DM	d	dominiquais|dominiquaise|dominiquaises
        DO	n	République dominicaine|Rép. dominicaine
        DO	d	dominicain|dominicains|dominicaine|dominicaines|dominico-
        DO	c	Saint-Domingue
        DZ	n	Algérie
        DZ	d	algérien|algériens|algérienne|algériennes|proalgérien|proalgériens|proalgérienne|proalgériennes|antialgérien|antialgériens|antialgérienne|antialgériennes|algéro-
        DZ	c	Alger
        EC	n	Équateur
        EC	d	équatorien|équatoriens|équatorienne|équatoriennes|équatoriano-
        EC	c	Quito
        EE	n	Estonie
        EE	d	estonien|estoniens|estonienne|estoniennes|estono-
        EE	c	Tallinn|Tallin
        EG	n	Égypte
        EG	d	égyptien|égyptiens|égyptienne|égyptiennes|égypto-|pays des pharaons
        EG	c	Le Caire|=au Caire|=Au Caire|=du Caire|=Du Caire
        EH	n	Sahara occidental|=RASD
        EH	d	sahraoui|sahraouis|sahraouie|sahraouies|sahrawi|sahrawis
        EH	c	Laâyoune
        ER	n	Érythrée
        ER	d	érythréen|érythréens|érythréene|érythréenes|érythréenne|érythréennes|érythréo-
        ER	c	Asmara
        ES	n	Espagne
        ES	d	espagnol|espagnols|espagnole|espagnoles|hispano-|outre-Pyrénées
        ES	c	Madrid
        ET	n	Éthiopie
        ET	d	éthiopien|éthiopiens|éthiopienne|éthiopiennes|éthiopio-|éthio-
        ET	c	Addis-Abeba
        FI	n	Finlande
        FI	d	finlandais|finlandaise|finlandaises|finno-|finlando-
        FI	c	Helsinki
        FJ	n	Fidji
        FJ	d	fidjien|fidjiens|fidjienne|fidjiennes
        FJ	c	Suva
        FK	n	Îles Malouines|=îles Malouines|=îles Falkland|Malouines|Falkland|Falklands|Falklandais|Falklandaise|Falklandaises
        FK	d	falklandais|falklandaise|falklandaises
        FM	n	Micronésie
        FM	d	micronésien|micronésiens|micronésienne|micronésiennes
        FM	c	Palikir
        FO	n	Îles Féroé|îles Féroé|=îles Féroé|Féroé|Féroïen|Féroïens|Féroïenne|Féringien|Féringiens|Féringienne
        FO	d	féroïen|féroïens|féroïenne|féroïennes|féringien|féringiens|féringienne|féringiennes
        FO	c	Tórshavn
        FR	n	France|=Hexagone
        FR	d	français|française|françaises|profrançais|profrançaise|profrançaises|antifrançais|antifrançaise|antifrançaises|franco-
        FR	c	Paris
        GA	n	Gabon
        GA	d	gabonais|gabonaise|gabonaises|gabono-
        GA	c	Libreville
        GB	n	Royaume-Uni|Grande-Bretagne|Angleterre|Écosse|Pays de Galles|Irlande du Nord|pays de Galles|=pays de Galles|R.-U.|Outre-Manche
        GB	d	britannique|britanniques|probritannique|probritanniques|antibritannique|antibritanniques|anglais|anglaise|anglaises|écossais|écossaise|écossaises|gallois|galloise|galloises|nord-irlandais|nord-irlandaise|nord-irlandaises|anglo-|outre-Manche|britannico-
        GB	c	Londres
        GD	n	Grenade
        GD	d	grenadien|grenadiens|grenadienne|grenadiennes
        GD	c	St George's
        GE	n	Géorgie
        GE	d	géorgien|géorgiens|géorgienne|géorgiennes|géorgo-
        GE	c	Tbilissi|Tbilisi
        GF	n	Guyane française|Guyane
        GF	d	guyanais|guyanaise|guyanaises
        GF	c	Cayenne
        GG	n	Guernesey|Guernesiais|Guernesiaise|Guernesiaises
        GG	d	guernesiais|guernesiaise|guernesiaises
        GH	n	Ghana
        GH	d	ghanéen|ghanéens|ghanéene|ghanéenes|ghanéenne|ghanéennes|ghanéo-
        GH	c	Accra
        GI	n	Gibraltar|Gibraltarien|Gibraltariens|Gibraltarienne
        GI	d	gibraltarien|gibraltariens|gibraltarienne|gibraltariennes
        GL	n	Groenland
        GL	d	groenlandais|groenlandaise|groenlandaises
        GL	c	Nuuk
        GM	n	Gambie
        GM	d	gambien|gambiens|gambienne|gambiennes
        GM	c	Banjul
        GN	n	Guinée
        GN	d	guinéen|guinéens|guinéene|guinéenes|guinéenne|guinéennes|guinéo-
        GN	c	Conakry
        GP	n	Guadeloupe|archipel guadeloupéen|Guadeloupéen|Guadeloupéens|Guadeloupéenne
        GP	d	guadeloupéen|guadeloupéens|guadeloupéenne|guadeloupéennes
        GQ	n	Guinée équatoriale|Équatoguinéen|Équatoguinéens|Équatoguinéenne
        GQ	d	équato-guinéen|équato-guinéens|équato-guinéene|équato-guinéenes|équato-guinéenne|équato-guinéennes|équatoguinéen|équatoguinéens|équatoguinéenne|équatoguinéennes
        GQ	c	Malabo
        GR	n	Grèce|République hellénique|Hellène|Hellènes|Hellénique|Helléniques
        GR	d	grec|grecs|greque|greques|grecque|grecques|gréco-|hellène|hellènes|hellénique|helléniques|helléno-
        GR	c	Athènes
        GS	n	Géorgie du Sud-et-les Îles Sandwich du Sud|Géorgie du Sud|îles Sandwich du Sud
        GT	n	Guatemala
        GT	d	guatémaltèque|guatémaltèques|guatémaltéco-
        GT	c	Guatemala City
        GU	n	Guam|Guamanien|Guamaniens|Guamanienne
        GU	d	guamanien|guamaniens|guamanienne|guamaniennes
        GW	n	Guinée-Bissau|Guinée-Bissao|Bissao-Guinéen|Bissao-Guinéens|Bissao-Guinéenne
        GW	d	bissau-guinéen|bissau-guinéens|bissau-guinéene|bissau-guinéenes|bissau-guinéenne|bissau-guinéennes|bissao-guinéen|bissao-guinéens|bissao-guinéenne|bissao-guinéennes
        GW	c	Bissau
        GY	n	Guyana
        GY	d	guyanien|guyaniens|guyanienne|guyaniennes
        GY	c	Georgetown
        HK	n	Hong Kong|Hongkong|Hong-Kongais|Hong-Kongaise|Hong-Kongaises
        HK	d	hongkongais|hongkongaise|hongkongaises|hong-kongais|hong-kongaise|hong-kongaises
        HM	n	Îles Heard-et-MacDonald|îles Heard-et-MacDonald|îles Heard et MacDonald|îles Heard et McDonald|île Heard
        HN	n	Honduras
        HN	d	hondurien|honduriens|hondurienne|honduriennes
        HN	c	Tegucigalpa
        HR	n	Croatie
        HR	d	croate|croates|croato-
        HR	c	Zagreb
        HT	n	Haïti
        HT	d	haïtien|haïtiens|haïtienne|haïtiennes|perle des Antilles|haïtiano-
        HT	c	Port-au-Prince
        HU	n	Hongrie|Magyar|Magyars|Magyare
        HU	d	hongrois|hongroise|hongroises|magyar|magyars|magyare|magyares|hungaro-
        HU	c	Budapest
        ID	n	Indonésie
        ID	d	indonésien|indonésiens|indonésienne|indonésiennes|indonéso-
        ID	c	Jakarta|Djakarta
        IE	n	Irlande|Eire
        IE	d	irlandais|irlandaise|irlandaises|irlando-
        IE	c	Dublin
        IL	n	Israël|État hébreu|Etat hébreu
        IL	d	israélien|israéliens|israélienne|israéliennes|proisraélien|proisraéliens|proisraélienne|proisraéliennes|antiisraélien|antiisraéliens|antiisraélienne|antiisraéliennes|israélo-
        IL	c	Jérusalem
        IM	n	Île de Man|île de Man|Mannois|Mannoise|Mannoises
        IM	d	mannois|mannoise|mannoises
        IN	n	Inde
        IN	d	indien|indiens|indienne|indiennes|indo-
        IN	c	New Delhi|Delhi
        IO	n	Territoire britannique de l’océan Indien|archipel des Chagos|îles Chagos|Chagos|Chagossien|Chagossiens|Chagossienne
        IO	d	chagossien|chagossiens|chagossienne|chagossiennes
        IQ	n	Irak
        IQ	d	irakien|irakiens|irakienne|irakiennes|iraquien|iraquiens|iraquienne|iraquiennes|irako-
        IQ	c	Bagdad
        IR	n	Iran
        IR	d	iranien|iraniens|iranienne|iraniennes|proiranien|proiraniens|proiranienne|proiraniennes|antiiranien|antiiraniens|antiiranienne|antiiraniennes|irano-
        IR	c	Téhéran
        IS	n	Islande
        IS	d	islandais|islandaise|islandaises|islando-
        IS	c	Reykjavik
        IT	n	Italie|Transalpin|Transalpins|Transalpine
        IT	d	italien|italiens|italienne|italiennes|italo-|transalpin|transalpins|transalpine|transalpines
        IT	c	Rome
        JE	n	Jersey|Jersiais|Jersiaise|Jersiaises
        JE	d	jersiais|jersiaise|jersiaises
        JM	n	Jamaïque|Jamaïquain|Jamaïquains|Jamaïquaine
        JM	d	jamaïcain|jamaïcains|jamaïcaine|jamaïcaines|jamaïquain|jamaïquains|jamaïquaine|jamaïquaines
        JM	c	Kingston
        JO	n	Jordanie|Royaume hachémite
        JO	d	jordanien|jordaniens|jordanienne|jordaniennes|royaume hachémite|jordano-
        JO	c	Amman
        JP	n	Japon|Pays du Soleil levant|archipel nippon|Nippon|Nippons|Nippone
        JP	d	japonais|japonaise|japonaises|nippo-|pays du Soleil-Levant|pays du Soleil levant|nippon|nippons|nippone|nippones|nipponne
        JP	c	Tokyo
        KE	n	Kenya
        KE	d	kényan|kényans|kényane|kényanes|kényo-|kenyanne|kenyannes
        KE	c	Nairobi
        KG	n	Kirghizstan|Kirghizistan|Kirghizie
        KG	d	kirghize|kirghizes|kirghiz|kirghizs|kirghizo-|kirghizien|kirghiziens|kirghizienne|kirghiziennes
        KG	c	Bichkek
        KH	n	Cambodge
        KH	d	cambodgien|cambodgiens|cambodgienne|cambodgiennes|khméro-|cambodgo-
        KH	c	Phnom Penh
        KI	n	Kiribati
        KI	d	kiribatien|kiribatiens|kiribatienne|kiribatiennes
        KI	c	Tarawa
        KM	n	Comores
        KM	d	comorien|comoriens|comorienne|comoriennes
        KM	c	Moroni
        KN	n	Saint-Christophe-et-Niévès|Saint-Kitts-et-Nevis|Névicien|Néviciens|Névicienne|Saint-Kitts
        KN	d	kittitien|kittitiens|kittitienne|kittitiennes|névicien|néviciens|névicienne|néviciennes
        KN	c	Basseterre
        KP	n	Corée du Nord|=RPDC|République populaire démocratique de Corée|République démocratique populaire de Corée|Royaume ermite
        KP	d	nord-coréen|nord-coréens|nord-coréene|nord-coréenes|nord-coréenne|nord-coréennes|nord-coréano-|royaume ermite
        KP	c	Pyongyang
        KR	n	Corée du Sud|Corée|Pays du Matin calme
        KR	d	sud-coréen|sud-coréens|sud-coréene|sud-coréenes|sud-coréenne|sud-coréennes|coréen|coréens|coréene|coréenes|coréenne|coréennes|coréano-|pays du Matin calme
        KR	c	Séoul
        KW	n	Koweït
        KW	d	koweïtien|koweïtiens|koweïtienne|koweïtiennes|koweïto-
        KW	c	Kuwait City
        KY	n	Îles Caïmans|îles Caïmans|îles Caïman|=îles Caïmans|=îles Caïman|îles Cayman|Caïmanais|Caïmanaise|Caïmanaises|Caïmanien|Caïmaniens|Caïmanienne
        KY	d	caïmanais|caïmanaise|caïmanaises|caïmanien|caïmaniens|caïmanienne|caïmaniennes
        KZ	n	Kazakhstan|Kazakhstanais|Kazakhstanaise|Kazakhstanaises|Kazakstan
        KZ	d	kazakh|kazakhs|kazakhe|kazakhes|kazakhstanais|kazakhstanaise|kazakhstanaises|kazakho-
        KZ	c	Astana
        LA	n	Laos|République démocratique populaire lao|RDP lao
        LA	d	laotien|laotiens|laotienne|laotiennes
        LA	c	Vientiane
        LB	n	Liban
        LB	d	libanais|libanaise|libanaises|libano-|pays du Cèdre|pays du cèdre
        LB	c	Beyrouth
        LC	n	Sainte-Lucie
        LC	d	saint-lucien|saint-luciens|saint-lucienne|saint-luciennes
        LC	c	Castries
        LI	n	Liechtenstein|Lichtenstein
        LI	d	liechtensteinois|liechtensteinoise|liechtensteinoises
        LI	c	Vaduz
        LK	n	Sri Lanka
        LK	d	sri-lankais|sri-lankaise|sri-lankaises|srilankais|srilankaise|srilankaises
        LK	c	Colombo
        LR	n	Liberia
        LR	d	libérien|libériens|libérienne|libériennes
        LR	c	Monrovia
        LS	n	Lesotho
        LS	d	lesothan|lesothans|lesothane|lesothanes
        LS	c	Maseru
        LT	n	Lituanie
        LT	d	lituanien|lituaniens|lituanienne|lituaniennes|lituano-
        LT	c	Vilnius
        LU	n	Luxembourg|Grand-Duché
        LU	d	luxembourgeois|luxembourgeoise|luxembourgeoises|luxembourgo-
        LU	c	Luxembourg City
        LV	n	Lettonie
        LV	d	letton|lettons|lettone|lettones|lettonne|lettonnes|letto-
        LV	c	Riga
        LY	n	Libye|Lybie
        LY	d	libyen|libyens|libyene|libyenes|libyenne|libyennes|libyo-
        LY	c	Tripoli
        MA	n	Maroc|Royaume chérifien
        MA	d	marocain|marocains|marocaine|marocaines|promarocain|promarocains|promarocaine|promarocaines|antimarocain|antimarocains|antimarocaine|antimarocaines|maroco-|royaume chérifien
        MA	c	Rabat
        MC	n	Monaco
        MC	d	monégasque|monégasques
        MD	n	Moldavie
        MD	d	moldave|moldaves|moldavo-
        MD	c	Chisinau
        ME	n	Monténégro
        ME	d	monténégrin|monténégrins|monténégrine|monténégrines
        ME	c	Podgorica
        MF	n	Saint-Martin|Saint-Martinois|Saint-Martinoise|Saint-Martinoises
        MF	d	saint-martinois|saint-martinoise|saint-martinoises
        MG	n	Madagascar|=Grande Île
        MG	d	malgache|malgaches|malgacho-
        MG	c	Antananarivo|Tananarive
        MH	n	Îles Marshall|=îles Marshall
        MH	d	marshallais|marshallaise|marshallaises
        MH	c	Majuro
        MK	n	Macédoine du Nord|Macédoine
        MK	d	macédonien|macédoniens|macédonienne|macédoniennes|nord-macédonien|nord-macédoniens|nord-macédonienne|nord-macédoniennes|macédono-
        MK	c	Skopje
        ML	n	Mali
        ML	d	malien|maliens|malienne|maliennes|maliano-
        ML	c	Bamako
        MM	n	Myanmar|Birmanie
        MM	d	birman|birmans|birmane|birmanes|birmano-|myanmarais|myanmaraise|myanmaraises
        MM	c	Naypyidaw|Naypyitaw
        MN	n	Mongolie
        MN	d	mongol|mongols|mongole|mongoles|mongolo-
        MN	c	Oulan-Bator
        MO	n	Macao
        MO	d	macanais|macanaise|macanaises
        MP	n	Îles Mariannes du Nord|îles Mariannes du Nord|=îles Mariannes du Nord|Mariannes du Nord
        MP	c	Saipan
        MQ	n	Martinique|Martiniquais|Martiniquaise|Martiniquaises
        MQ	d	martiniquais|martiniquaise|martiniquaises
        MR	n	Mauritanie
        MR	d	mauritanien|mauritaniens|mauritanienne|mauritaniennes|mauritano-
        MR	c	Nouakchott
        MS	n	Montserrat|Montserratien|Montserratiens|Montserratienne
        MS	d	montserratien|montserratiens|montserratienne|montserratiennes
        MT	n	Malte
        MT	d	maltais|maltaise|maltaises
        MT	c	La Valette
        MU	n	Maurice|île Maurice
        MU	d	mauricien|mauriciens|mauricienne|mauriciennes
        MU	c	Port Louis
        MV	n	Maldives
        MV	d	maldivien|maldiviens|maldivienne|maldiviennes
        MV	c	Malé
        MW	n	Malawi
        MW	d	malawien|malawiens|malawienne|malawiennes|malawite|malawites
        MW	c	Lilongwe
        MX	n	Mexique|États-Unis du Mexique|États-Unis mexicains
        MX	d	mexicain|mexicains|mexicaine|mexicaines|mexicano-|mexico-
        MX	c	Mexico
        MY	n	Malaisie
        MY	d	malaisien|malaisiens|malaisienne|malaisiennes
        MY	c	Kuala Lumpur
        MZ	n	Mozambique
        MZ	d	mozambicain|mozambicains|mozambicaine|mozambicaines
        MZ	c	Maputo
        NA	n	Namibie
        NA	d	namibien|namibiens|namibienne|namibiennes
        NA	c	Windhoek
        NC	n	Nouvelle-Calédonie|Kanaky|Néo-Calédonien|Néo-Calédoniens|Néo-Calédonienne|Calédonien|Calédoniens|Calédonienne
        NC	d	néo-calédonien|néo-calédoniens|néo-calédonienne|néo-calédoniennes|calédonien|calédoniens|calédonienne|calédoniennes
        NC	c	Nouméa
        NE	n	Niger
        NE	d	nigérien|nigériens|nigérienne|nigériennes
        NE	c	Niamey
        NF	n	Île Norfolk|île Norfolk|=île Norfolk
        NG	n	Nigeria
        NG	d	nigérian|nigérians|nigériane|nigérianes|nigéro-
        NG	c	Abuja
        NI	n	Nicaragua
        NI	d	nicaraguayen|nicaraguayens|nicaraguayene|nicaraguayenes|nicaraguayenne|nicaraguayennes|nicaraguo-
        NI	c	Managua
        NL	n	Pays-Bas|Hollande|Batave|Bataves
        NL	d	néerlandais|néerlandaise|néerlandaises|hollandais|hollandaise|hollandaises|batave|bataves|néerlando-
        NL	c	Amsterdam|La Haye
        NO	n	Norvège
        NO	d	norvégien|norvégiens|norvégienne|norvégiennes|norvégo-
        NO	c	Oslo
        NP	n	Népal
        NP	d	népalais|népalaise|népalaises|népalo-
        NP	c	Katmandou
        NR	n	Nauru
        NR	d	nauruan|nauruans|nauruane|nauruanes
        NU	n	Niue|Nioue|Niuéen|Niuéens|Niuéenne
        NU	d	niuéen|niuéens|niuéenne|niuéennes
        NZ	n	Nouvelle-Zélande|Néozélandais|Néozélandaise|Néozélandaises
        NZ	d	néo-zélandais|néo-zélandaise|néo-zélandaises|pays du long nuage blanc|néozélandais|néozélandaise|néozélandaises|néo-zélando-
        NZ	c	Wellington
        OM	n	Oman
        OM	d	omanais|omanaise|omanaises|omano-
        OM	c	Mascate
        PA	n	Panama
        PA	d	panaméen|panaméens|panaméene|panaméenes|panaméenne|panaméennes
        PA	c	Panama City
        PE	n	Pérou
        PE	d	péruvien|péruviens|péruvienne|péruviennes|péruvo-
        PE	c	Lima
        PF	n	Polynésie française|Polynésie|Polynésien|Polynésiens|Polynésienne|Bora-Bora|Bora Bora
        PF	d	polynésien|polynésiens|polynésienne|polynésiennes|tahitien|tahitiens|tahitienne|tahitiennes
        PF	c	Papeete
        PG	n	Papouasie-Nouvelle-Guinée|Papouasie|Papouan-Néo-Guinéen|Papouan-Néo-Guinéens|Papouan-Néo-Guinéenne
        PG	d	papouasien|papouasiens|papouasienne|papouasiennes|papouan-néo-guinéen|papouan-néo-guinéens|papouan-néo-guinéenne|papouan-néo-guinéennes
        PG	c	Port Moresby
        PH	n	Philippines
        PH	d	philippin|philippins|philippine|philippines|philippino-
        PH	c	Manille
        PK	n	Pakistan
        PK	d	pakistanais|pakistanaise|pakistanaises|pakistano-
        PK	c	Islamabad
        PL	n	Pologne
        PL	d	polonais|polonaise|polonaises|polono-
        PL	c	Varsovie
        PM	n	Saint-Pierre-et-Miquelon|St-Pierre-et-Miquelon|Miquelonnais|Miquelonnaise|Miquelonnaises
        PM	d	miquelonnais|miquelonnaise|miquelonnaises
        PN	n	Îles Pitcairn|îles Pitcairn|île Pitcairn|Pitcairn
        PR	n	Porto Rico
        PR	d	portoricain|portoricains|portoricaine|portoricaines
        PR	c	San Juan
        PS	n	Palestine|Gaza|bande de Gaza|Bande de Gaza|Cisjordanie|territoires palestiniens
        PS	d	palestinien|palestiniens|palestinienne|palestiniennes|propalestinien|propalestiniens|propalestinienne|propalestiniennes|antipalestinien|antipalestiniens|antipalestinienne|antipalestiniennes|palestino-|gazaoui|gazaouis|gazaouie|gazaouies|gazaoui·e|cisjordanien|cisjordaniens|cisjordanienne|cisjordaniennes
        PS	c	Ramallah
        PT	n	Portugal
        PT	d	portugais|portugaise|portugaises|lusitanien|lusitaniens|lusitanienne|lusitaniennes|luso-
        PT	c	Lisbonne
        PW	n	Palaos|Palaosien|Palaosiens|Palaosienne
        PW	d	paluan|paluans|paluane|paluanes|palaosien|palaosiens|palaosienne|palaosiennes
        PW	c	Ngerulmud
        PY	n	Paraguay
        PY	d	paraguayen|paraguayens|paraguayene|paraguayenes|paraguayenne|paraguayennes|paraguayo-
        PY	c	Asunción
        QA	n	Qatar
        QA	d	qatari|qataris|qatarie|qataries|qatarien|qatariens|qatarienne|qatariennes|qataro-
        QA	c	Doha
        RE	n	La Réunion|Réunionnais|Réunionnaise|Réunionnaises|île de la Réunion|Île de la Réunion
        RE	d	réunionnais|réunionnaise|réunionnaises
        RO	n	Roumanie
        RO	d	roumain|roumains|roumaine|roumaines|roumano-
        RO	c	Bucarest
        RS	n	Serbie
        RS	d	serbe|serbes|serbo-
        RS	c	Belgrade
        RU	n	Russie
        RU	d	russe|russes|prorusse|prorusses|antirusse|antirusses|russo-
        RU	c	Moscou
        RW	n	Rwanda|Pays des mille collines
        RW	d	rwandais|rwandaise|rwandaises|pays des mille collines|rwando-
        RW	c	Kigali
        SA	n	Arabie saoudite|Arabie Saoudite|Arabie séoudite
        SA	d	saoudien|saoudiens|saoudienne|saoudiennes|saoudo-|royaume wahhabite
        SA	c	Riyad|Ryad
        SB	n	Îles Salomon|=îles Salomon|Salomonien|Salomoniens|Salomonienne|=aux Salomon|=les Salomon|=des Salomon
        SB	d	salomonais|salomonaise|salomonaises|salomonien|salomoniens|salomonienne|salomoniennes
        SB	c	Honiara
        SC	n	Seychelles
        SC	d	seychellois|seychelloise|seychelloises
        SC	c	Victoria
        SD	n	Soudan
        SD	d	soudanais|soudanaise|soudanaises|soudano-
        SD	c	Khartoum
        SE	n	Suède
        SE	d	suédois|suédoise|suédoises|suédo-
        SE	c	Stockholm
        SG	n	Singapour
        SG	d	singapourien|singapouriens|singapourienne|singapouriennes
        SH	n	Sainte-Hélène|Tristan da Cunha|île de l'Ascension
        SI	n	Slovénie
        SI	d	slovène|slovènes|slovéno-
        SI	c	Ljubljana
        SJ	n	Svalbard et Jan Mayen|Spitzberg|Jan Mayen
        SK	n	Slovaquie
        SK	d	slovaque|slovaques|slovaco-
        SK	c	Bratislava
        SL	n	Sierra Leone|Sierraléonais|Sierraléonaise|Sierraléonaises
        SL	d	sierra-léonais|sierra-léonaise|sierra-léonaises|sierraléonais|sierraléonaise|sierraléonaises
        SL	c	Freetown
        SM	n	Saint-Marin|République de San Marin
        SM	d	saint-marinais|saint-marinaise|saint-marinaises
        SN	n	Sénégal
        SN	d	sénégalais|sénégalaise|sénégalaises|pays de la Teranga|sénégalo-
        SN	c	Dakar
        SO	n	Somalie
        SO	d	somalien|somaliens|somalienne|somaliennes|somalilandais|somalilandaise|somalilandaises|somalo-
        SO	c	Mogadiscio
        SR	n	Suriname|Surinam
        SR	d	surinamais|surinamaise|surinamaises|surinamien|surinamiens|surinamienne|surinamiennes
        SR	c	Paramaribo
        SS	n	Soudan du Sud|Sud-Soudan
        SS	d	sud-soudanais|sud-soudanaise|sud-soudanaises
        SS	c	Juba|Djouba
        ST	n	Sao Tomé-et-Principe|Sao Tomé
        ST	d	santoméen|santoméens|santoméene|santoméenes|santoméenne|santoméennes|sao-toméen|sao-toméens|sao-toméenne
        ST	c	São Tomé
        SV	n	Salvador
        SV	d	salvadorien|salvadoriens|salvadorienne|salvadoriennes
        SV	c	San Salvador
        SX	n	Sint Maarten|Sint-Maarten
        SY	n	Syrie
        SY	d	syrien|syriens|syrienne|syriennes|prosyrien|prosyriens|prosyrienne|prosyriennes|antisyrien|antisyriens|antisyrienne|antisyriennes|syro-
        SY	c	Damas
        SZ	n	Eswatini|Swaziland|Swazilandais|Swazilandaise|Swazilandaises
        SZ	d	swazi|swazis|swazie|swazies|eswatinien|eswatiniens|eswatinienne|eswatiniennes|eSwatini|swazilandais|swazilandaise|swazilandaises
        SZ	c	Mbabane
        TC	n	Îles Turques-et-Caïques|îles Turques-et-Caïques|îles Turks-et-Caïcos|Turques-et-Caïques|=îles Turks-et-Caïcos|=îles Turques-et-Caïques|Turks-et-Caïcos|îles Turks et Caicos
        TD	n	Tchad
        TD	d	tchadien|tchadiens|tchadienne|tchadiennes|tchado-
        TD	c	N’Djamena|Ndjamena
        TF	n	Terres australes françaises|Terres australes et antarctiques françaises|îles Kerguelen
        TG	n	Togo
        TG	d	togolais|togolaise|togolaises|togolo-
        TG	c	Lomé
        TH	n	Thaïlande
        TH	d	thaïlandais|thaïlandaise|thaïlandaises|thaïlando-
        TH	c	Bangkok
        TJ	n	Tadjikistan
        TJ	d	tadjik|tadjiks|tadjike|tadjikes|tadjiko-
        TJ	c	Douchanbé
        TK	n	Tokelau|Tokelauan|Tokelauans|Tokelauane
        TK	d	tokelauan|tokelauans|tokelauane|tokelauanes
        TL	n	Timor oriental|Timor-Leste|Timor-Oriental|Timor-Est
        TL	d	est-timorais|est-timoraise|est-timoraises|timorais|timoraise|timoraises
        TL	c	Dili
        TM	n	Turkménistan
        TM	d	turkmène|turkmènes|turkméno-
        TM	c	Achgabat|Achkhabad
        TN	n	Tunisie
        TN	d	tunisien|tunisiens|tunisienne|tunisiennes|tuniso-|tunisois|tunisoise|tunisoises
        TN	c	Tunis
        TO	n	Tonga|Tonguien|Tonguiens|Tonguienne
        TO	d	tongien|tongiens|tongienne|tongiennes|tonguien|tonguiens|tonguienne|tonguiennes
        TO	c	Nuku'alofa
        TR	n	Turquie
        TR	d	turc|turcs|turque|turques|proturc|proturcs|proturque|proturques|antiturc|antiturcs|antiturque|antiturques|turco-
        TR	c	Ankara
        TT	n	Trinité-et-Tobago|=île de Trinidad
        TT	d	trinidadien|trinidadiens|trinidadienne|trinidadiennes|trinidadais|trinidadaise|trinidadaises
        TT	c	Port-d’Espagne
        TV	n	Tuvalu
        TV	d	tuvaluan|tuvaluans|tuvaluane|tuvaluanes
        TV	c	Funafuti
        TW	n	Taïwan|Formose
        TW	d	taïwanais|taïwanaise|taïwanaises|taïwano-
        TW	c	Taipei|Taipeh
        TZ	n	Tanzanie
        TZ	d	tanzanien|tanzaniens|tanzanienne|tanzaniennes
        TZ	c	Dar es Salam|Dar es-Salam|Dodoma|Dar es Salaam
        UA	n	Ukraine
        UA	d	ukrainien|ukrainiens|ukrainienne|ukrainiennes|proukrainien|proukrainiens|proukrainienne|proukrainiennes|antiukrainien|antiukrainiens|antiukrainienne|antiukrainiennes|ukraino-
        UA	c	Kiev|Kyiv
        UG	n	Ouganda
        UG	d	ougandais|ougandaise|ougandaises|ougando-
        UG	c	Kampala
        UM	n	îles mineures éloignées des États-Unis|Îles mineures éloignées des États-Unis|atoll de Midway|atoll Johnston|île de Wake
        US	n	États-Unis|États-Unis d'Amérique|Amérique|=USA|=US|Etats-Unis|=U.S.|É.-U.|E.-U.|Outre-Atlantique
        US	d	américain|américains|américaine|américaines|proaméricain|proaméricains|proaméricaine|proaméricaines|antiaméricain|antiaméricains|antiaméricaine|antiaméricaines|étatsunien|étatsuniens|étatsunienne|étatsuniennes|états-unien|états-uniens|états-unienne|états-uniennes|étasunien|étasuniens|étasunienne|étasuniennes|américano-|outre-Atlantique
        US	c	Washington
        UY	n	Uruguay
        UY	d	uruguayen|uruguayens|uruguayene|uruguayenes|uruguayenne|uruguayennes|uruguayo-
        UY	c	Montevideo
        UZ	n	Ouzbékistan
        UZ	d	ouzbek|ouzbeks|ouzbeke|ouzbekes|ouzbèke|ouzbèkes|ouzbéko-
        UZ	c	Tachkent
        VA	n	État de la Cité du Vatican|Vatican|Saint-Siège
        VA	d	vaticane|vaticanes
        VC	n	Saint-Vincent-et-les Grenadines
        VC	d	vincentais|vincentaise|vincentaises
        VC	c	Kingstown
        VE	n	Venezuela
        VE	d	vénézuélien|vénézuéliens|vénézuélienne|vénézuéliennes|vénézuélo-
        VE	c	Caracas
        VG	n	Îles Vierges britanniques|îles Vierges britanniques|=îles Vierges britanniques
        VI	n	Îles Vierges des États-Unis|Îles Vierges américaines|îles Vierges américaines|=îles Vierges américaines
        VN	n	Viêt Nam
        VN	d	vietnamien|vietnamiens|vietnamienne|vietnamiennes|vietnamo-
        VN	c	Hanoï|Hanoi
        VU	n	Vanuatu|Nouvelles-Hébrides|Vanouatou
        VU	d	vanuatuan|vanuatuans|vanuatuane|vanuatuanes|vanuatais|vanuataise|vanuataises|ni-vanuatu|vanouatais|vanouataise|vanouataises
        VU	c	Port Vila
        WF	n	Wallis-et-Futuna|Wallisien|Wallisiens|Wallisienne|Futunien|Futuniens|Futunienne|île de Wallis|=île de Wallis
        WF	d	wallisien|wallisiens|wallisienne|wallisiennes|futunien|futuniens|futunienne|futuniennes
        WS	n	Samoa
        WS	d	samoan|samoans|samoane|samoanes
        WS	c	Apia
        XK	n	Kosovo
        XK	d	kosovar|kosovars|kosovare|kosovares|Albanais du Kosovo|albanais du Kosovo|kosovaro-
        XK	c	Pristina|Prishtina
        YE	n	Yémen
        YE	d	yéménite|yéménites|yéméno-
        YE	c	Sanaa|Sana'a
        YT	n	Mayotte|Mahorais|Mahoraise|Mahoraises
        YT	d	mahorais|mahoraise|mahoraises
        YT	c	Mamoudzou
        ZA	n	Afrique du Sud|=RSA
        ZA	d	sud-africain|sud-africains|sud-africaine|sud-africaines|sud-africano-
        ZA	c	Pretoria|Le Cap
        ZM	n	Zambie
        ZM	d	zambien|zambiens|zambienne|zambiennes
        ZM	c	Lusaka
        ZW	n	Zimbabwe
        ZW	d	zimbabwéen|zimbabwéens|zimbabwéene|zimbabwéenes|zimbabwéenne|zimbabwéennes
        ZW	c	Harare
        CN	?	chinois|chinoise|chinoises|prochinois|prochinoise|prochinoises|antichinois|antichinoise|antichinoises	yes	Pékin|Xi|Taïwan	passer au|étamine
        FR	?	France	yes	Paris|Macron|Français	Gall|<Anatole
        DO	?	dominicain|dominicains|dominicaine|dominicaines	yes	Saint-Domingue|Haïti	ordre|prêcheurs|frère|couvent|moine
        CG	?	congolais|congolaise|congolaises	no	Brazzaville|Sassou
        MU	?	Maurice	no	Port-Louis|océan Indien|mauricien|mauricienne|mauriciens|Réunion|archipel|Chagos|<île|<l'île|Rodrigues|Mauriciens|Premier ministre|Ramgoolam|Jugnauth|roupie|île|élections|Rose Hill	<Saint|<saint
        MF	?	Saint-Martin	name	île|îles|ouragan|cyclone|caraïbes|antilles|guadeloupe|irma|anguilla|maarten|barthélemy|collectivité|outre-mer
        GE	?	Géorgie	yes	tbilissi|tbilissi|caucase|russie|arménie|abkhazie|ossétie|zourabichvili|saakachvili|ivanichvili|rêve géorgien	atlanta|états-unis|savannah|augusta|trump|biden|républicain|démocrate|comté|alabama|floride|caroline
        NL	?	Hollande	no	Amsterdam|Rotterdam|La Haye|néerlandais|néerlandaise|Pays-Bas|tulipes|<en|<la|<La|Oranje|Ajax|PSV|Feyenoord	François|socialiste|Élysée|Macron|Sarkozy|Ségolène|Trierweiler|Gayet|Corrèze|ex-président|ancien président|quinquennat|<M.|<monsieur|<Thomas|<président
        AT	?	Vienne	yes	Autriche|autrichien|autrichienne|AIEA|Opep|OPEP|OSCE|Danube|Nehammer|ORF|FPÖ	Poitiers|Châtellerault|Loudun|Montmorillon|Civaux|Poitou|Isère|Futuroscope|Chauvigny|Lyon|Limoges|Deux-Sèvres|Charente|Indre|crue|gendarmes|rugby|Condrieu|Givors|Jazz à Vienne|Saint-Romain-en-Gal
        ZA	?	Le Cap	yes	Afrique du Sud|sud-africain|sud-africaine|Johannesburg|Pretoria|Durban|ANC	>Ferret|>Corse|>Fréhel|>Sizun|Agde|>cuisine|>boulangerie|>pâtissier|>coiffure|>esthétique|>petite|apprentis
        GD	?	Grenade	yes	Saint-Georges|Caraïbes|Antilles|grenadien|grenadienne|Grenadiens|ouragan|Caricom|Dickon Mitchell|<la|<La|<l'île|<île	Alhambra|Andalousie|andalou|andalouse|Séville|Cordoue|Espagne|Liga|lacrymogène|dégoupillée|dégoupillé|lancée|explosé|explosion|Kalachnikov|engin|démineurs|déminage|figues|jus|pépins|Garonne|Federico García Lorca|Nasrides|>CF
        SV	?	Salvador	yes	Bukele|San Salvador|salvadorien|salvadorienne|Honduras|Guatemala|<le|<Le|<au|<du	Bahia|Brésil|brésilien|Dali|Dalí|Allende|carnaval|Henri
        LY	?	Tripoli	yes	Libye|libyen|libyenne|Libyens|Dbeibah|Haftar|Benghazi|Misrata	nord du Liban|Liban-Nord|Akkar|libanais|libanaise|Baddaoui|Bab el-Tebbaneh|Jabal Mohsen|Croisés
        BG	?	Sofia	yes	Bulgarie|bulgare|bulgares|Radev|Borissov|Plovdiv|Varna|<à	chanteuse|actrice|sœur|réalisatrice|<reine|<princesse|<infante
        MV	?	Malé	yes	Maldives|maldivien|maldivienne|Muizzu|Solih|atoll|Velana
        SN	?	Dakar	yes	Sénégal|sénégalais|sénégalaise|Sonko|Faye|<à|<À	rallye|rallye-raid|Loeb|Al-Attiyah|Peterhansel|bivouac|>2025|motard|quad|spéciale|Castera
        BO	?	La Paz	yes	Bolivie|bolivien|bolivienne|El Alto|Arce|Morales	Basse-Californie|Baja California|Sinaloa|Los Cabos
        PE	?	Lima	start	Pérou|péruvien|péruvienne|Callao|Boluarte|<à	barreaux|ongles|>les|>ses
        ZA	?	RSA	no	Afrique du Sud|sud-africain|sud-africaine|Pretoria|Johannesburg|Ramaphosa|Springboks|Sadec|Namibie|Mozambique|Zimbabwe	CAF|allocataires|bénéficiaires|France Travail|Pôle emploi|département|prime d'activité|insertion|minima sociaux|<du|<le|<au
        """#
}
