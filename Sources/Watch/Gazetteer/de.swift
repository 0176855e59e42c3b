// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/de.tsv; do not edit.
extension Gazetteer {
    static let de = #"""
        -	x	New Mexico|Neumexiko|Neumexikos|Golf von Mexiko|Südchinesisches Meer|Südchinesischen Meer|Ostchinesisches Meer|Indischer Ozean|Indischen Ozean|Michael Jordan|Panamakanal|Panamakanals|Amerika-Haus|Latein-Amerika|Latein-Amerikas|Neuengland|Neuenglands|Rembrandt Deutsche Bank|Deutsche Bank|Deutschen Bank|Deutsche Bahn|Deutschen Bahn|Deutsche Telekom|englische Woche|Kevin Deutsche|türkischer Honig|türkischen Honig|Türkischer Honig|türkischer Kaffee|türkischen Kaffee|Schweizer Taschenmesser|Schweizer Messer|Schweizer Franken|italienische Nacht|italienischer Salat|italienische Kräuter|Spanische Grippe|Spanischen Grippe|spanische Grippe|spanische Wand|spanischer Reiter|Spanische Hofreitschule|Spanischen Hofreitschule|Spanische Treppe|das kommt mir spanisch vor|kommt mir spanisch vor|spanisch vor|Dänische Dogge|Deutsche Dogge|Deutscher Schäferhund|Deutschen Schäferhund|deutscher Schäferhund|Deutsche Schäferhund|Belgischer Schäferhund|Französische Bulldogge|Französischen Bulldogge|französische Bulldogge|französisches Bett|Englischer Garten|Englischen Garten|Englische Woche|englisches Frühstück|Russisches Roulette|russisches Roulette|Russisch Roulette|Russisch Brot|russische Eier|Russische Eier|Russischer Zupfkuchen|ungarisches Gulasch|Ungarisches Gulasch|ungarische Salami|griechischer Salat|Griechischer Salat|griechischer Joghurt|griechische Mythologie|griechischen Mythologie|griechische Tragödie|holländische Sauce|Sauce Hollandaise|Holland-Rad|Holland-Rads|Hollandrad|Hollandrads|Schwedische Gardinen|schwedische Gardinen|hinter schwedischen Gardinen|schwedischen Gardinen|Norwegerpullover|Norwegerpullovers|Isländisch Moos|Isländisches Moos|polnischer Abgang|polnische Notation|polnische Wurst|Polnische Wirtschaft|Wiener Schnitzel|chinesische Mauer|Chinesische Mauer|Chinesischer Horoskop|Panama Papers|Panama-Papers|Panamahut|Panamahuts|Panama-Hut|Panama-Huts|brasilianisches Waxing|indische Laufente|Indian Summer|Amerikanisches Roulette|Argentinischer Tango|Englisch lernen|auf Englisch|auf Deutsch|auf Französisch|auf Spanisch|auf Italienisch|auf Russisch|auf Chinesisch|auf Türkisch|Deutsch lernen|Deutsch sprechen|spricht Deutsch|spricht Englisch|Deutschunterricht|Deutschunterrichts|Englischunterricht|Englischunterrichts|deutsche Sprache|deutschen Sprache|englische Sprache|englischen Sprache|französische Sprache|englischsprachig|englischsprachigs|Deutschkurs|Deutsches Eck|Deutsche Börse|Deutschen Börse|Deutsche Welle|Deutschen Welle|Deutsche Post|Deutschen Post|Deutsche Presse-Agentur|Deutschen Presse-Agentur|Deutsche Wohnen|Deutsche Umwelthilfe|Deutschen Umwelthilfe|Deutsche Fußball Liga|Golf von Guinea|Golf von Oman|Golf von Thailand|Tschadsee|Tschadsees|Nigerdelta|Nigerdeltas|Niger-Delta|Niger-Deltas|Jordantal|Jordantals|Japanisches Meer|Japanischen Meer|Neuguinea|Neuguineas|Lateinamerika|Lateinamerikas|Südamerika|Südamerikas|Nordamerika|Nordamerikas|Mittelamerika|Mittelamerikas|Lateinamerikaner|Lateinamerikaners|Afroamerikaner|Afroamerikaners|afroamerikanisch|afroamerikanischs|Vereinte Nationen|Vereinten Nationen|indo-pazifisch|indo-pazifischs|indo-pazifischen|indo-pazifischens|Indo-Pazifik|Indo-Pazifiks|angel-sächsisch|angel-sächsischs|griechisch-römisch|griechisch-römischs|griechisch-römischen|griechisch-römischens|griechisch-orthodoxe|griechisch-orthodoxes|Jordan Pickford|Paris Hilton|Tom Holland|Bad Polzin|Bundesstaat Georgia|US-Bundesstaat Washington|US-Bundesstaat New Mexico|Brüsseler Spitzen|Pekingente|Pekingentes|Peking-Ente|Peking-Entes|Kölnisch Wasser|Frankfurter Würstchen|Schweizer Garde|Schweizergarde|Schweizergardes|Schweizer Uhrwerk|Russische Puppe|russische Puppe|russische Puppen|Russisches Ei|Französischer Kuss|französische Zwiebelsuppe|Französische Zwiebelsuppe|Holländischer Käse|holländischer Käse|Irish Coffee|Irish Stew|irischer Setter|Irischer Setter|Englische Bulldogge|Englisches Frühstück|englische Bulldogge|Amerikanischer Pitbull|amerikanischer Kuchen|Mexikanische Welle|La Ola|Japanischer Ahorn|japanischer Ahorn|japanische Kirsche|Japanische Kirsche|Japankäfer|Japankäfers|Japanische Enzephalitis|chinesische Morchel|Chinesisches Horoskop|chinesisches Horoskop|Chinesische Astern|Kanadagans|Kanadagänse|Kanadagänses|kanadische Gans|Ägyptische Mau|Griechische Landschildkröte|griechische Landschildkröte|griechischer Wein|Griechischer Wein|ungarische Paprika|Ungarischer Vizsla|ungarische Rhapsodie|Norwegische Waldkatze|norwegische Waldkatze|Norwegerpulli|Norwegerpullis|Schwedenrätsel|Schwedenrätsels|Schwedische Massage|schwedische Massage|Finnenkerze|Finnenkerzes|Finnische Sauna|finnische Sauna|dänisches Bettenlager|Dänisches Bettenlager|spanisches Rohr|Spanischer Pfeffer|spanische Fliege|Spanische Fliege|italienisches Eis|türkisches Bad|Türkisches Bad|Türkenbund|Türkenbunds|Perserkatze|Perserkatzes|Perserteppich|Perserteppichs|brasilianisches Jiu-Jitsu|Argentinische Ameise|Indische Laufente|Indisches Springkraut|indisches Springkraut|australischer Schäferhund|Australischer Schäferhund|sibirischer Husky|Malteser Hilfsdienst|Malteser Hilfsdienstes|Malteserorden|Malteserordens|Malteser-Orden|Malteser-Ordens|Maltesern|Malteserns|Malteser Hund|spanische Dörfer|englischen Wochen|polnischen Abgang|türkischer Mokka|griechischen Salat|italienischer Abend|französischer Balkon|französischen Balkon|Französische Straße|Französischen Straße|Schweizer Straße|holländische Soße|dänische Dogge|deutsche Dogge|amerikanisches Roulette|chinesische Mauer im Kopf|Österreicher Straße|Wiener Würstchen|Agence France-Presse|Agence France Presse|France-Presse|France-Presses|France Presse|France 24|France24|France24s|Stade de France|Eis der Pole|die beiden Pole|beide Pole|zwei Pole|Pole schmilzt|gegensätzliche Pole|Amerikaner mit Zuckerguss|Amerikaner mit Schokoguss|Fliegender Holländer|Fliegenden Holländer|fliegende Holländer|fliegenden Holländer|fliegender Holländer|auf Walisisch|die walisische Sprache|Süddeutsche Zeitung|Norddeutscher Rundfunk|Westdeutscher Rundfunk|Westdeutsche Allgemeine|Mitteldeutscher Rundfunk|Norddeutsche Landesbank|Sächsische Schweiz|Sächsischen Schweiz|Fränkische Schweiz|Fränkischen Schweiz|Holsteinische Schweiz|Holsteinischen Schweiz|Märkische Schweiz|Märkischen Schweiz|Mecklenburgische Schweiz|Mecklenburgischen Schweiz|Rosa Luxemburg|Rosa-Luxemburg|Rosa-Luxemburgs|Long Island|Rhode Island|Staten Island|Coney Island|Ellis Island|Desert Island|St. Mauritius|Sankt Mauritius|heiligen Mauritius|Schotten dicht|die Schotten dichtmachen|Gefängnis Angola|Air France|Air France-KLM|Air India|Air China|Air Canada|British Airways|American Airlines|American Express|American Eagle|Credit Suisse|Crédit Suisse|Swiss Re|Swiss Life|Telecom Italia|Bank of America|British American Tobacco|Royal Dutch Shell|Banco do Brasil|Banco de Chile|Santander México|Santander Brasil|Vodafone Italia|Malta Guinness|South China Morning Post|Cuba Libre|=cuba libre|India Pale Ale|India pale ale|Cuba Gooding|American Pie|American Idol|American Beauty|Miss America|Miss USA|Air Jordan|Jordan Peterson|Jordan Henderson|Jordan Spieth|Jordan Belfort|Jordan Bardella|Jordan Ayew|Jordan Clarkson|Jordan Smith|DeAndre Jordan|Jim Jordan|Chad Smith|Chad Kroeger|Chad Johnson|Chad Wolf|Chad Daybell|Israel Adesanya|Israel Folau|India Arie|Georgia Meloni|Georgia Stanway|Island Records|Dominique Strauss-Kahn|Dominique de Villepin|New South Wales|Jimmy Wales|Scottish Sun|The Scottish Sun|BBC Scotland|Johnny English|Priorities USA|USA Today|Niger Delta|Delta Niger|Palau de la Música|Palau Sant Jordi|Palau de la Generalitat|Palau Blaugrana
        AD	n	Andorra|Andorras
        AD	d	andorranisch|andorranische|andorranischer|andorranischen|andorranischem|andorranisches|andorranisch-|Andorraner|Andorranern|Andorraners|Andorranerin|Andorranerinnen
        AD	c	Andorra la Vella
        AE	n	Vereinigte Arabische Emirate|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten|Emirate|Emirates|=VAE|Emiraten
        AE	d	emiratisch|emiratische|emiratischer|emiratischen|emiratischem|emiratisches|emiratisch-
        AE	c	Abu Dhabi
        AF	n	Afghanistan|Afghanistans|Nordafghanistan|Nordafghanistans|Südafghanistan|Südafghanistans|Ostafghanistan|Ostafghanistans|Westafghanistan|Westafghanistans|Zentralafghanistan|Zentralafghanistans|Nordostafghanistan|Nordostafghanistans|Nordwestafghanistan|Nordwestafghanistans|Südostafghanistan|Südostafghanistans|Südwestafghanistan|Südwestafghanistans|Mittelafghanistan|Mittelafghanistans
        AF	d	afghanisch|afghanische|afghanischer|afghanischen|afghanischem|afghanisches|afghanisch-|nordafghanisch|nordafghanische|nordafghanischer|nordafghanischen|nordafghanischem|nordafghanisches|südafghanisch|südafghanische|südafghanischer|südafghanischen|südafghanischem|südafghanisches|ostafghanisch|ostafghanische|ostafghanischer|ostafghanischen|ostafghanischem|ostafghanisches|westafghanisch|westafghanische|westafghanischer|westafghanischen|westafghanischem|westafghanisches|Afghane|Afghanen|Afghanin|Afghaninnen
        AF	c	Kabul|Kabuls
        AG	n	Antigua und Barbuda
        AG	d	antiguanisch|antiguanische|antiguanischer|antiguanischen|antiguanischem|antiguanisches|antiguanisch-|Antiguaner|Antiguanern|Antiguaners|Antiguanerin|Antiguanerinnen
        AG	c	St John's
        AI	n	Anguilla|Anguillas
        AL	n	Albanien|Albaniens|Nordalbanien|Nordalbaniens|Südalbanien|Südalbaniens|Ostalbanien|Ostalbaniens|Westalbanien|Westalbaniens|Zentralalbanien|Zentralalbaniens|Nordostalbanien|Nordostalbaniens|Nordwestalbanien|Nordwestalbaniens|Südostalbanien|Südostalbaniens|Südwestalbanien|Südwestalbaniens|Mittelalbanien|Mittelalbaniens
        AL	d	albanisch|albanische|albanischer|albanischen|albanischem|albanisches|albanisch-|Albaner|Albanern|Albaners|Albanerin|Albanerinnen
        AL	c	Tirana|Tiranas
        AM	n	Armenien|Armeniens
        AM	d	armenisch|armenische|armenischer|armenischen|armenischem|armenisches|armenisch-|Armenier|Armeniern|Armeniers|Armenierin|Armenierinnen
        AM	c	Eriwan|Eriwans|Jerewan|Jerewans
        AO	n	Angola|Angolas
        AO	d	angolanisch|angolanische|angolanischer|angolanischen|angolanischem|angolanisches|angolanisch-|Angolaner|Angolanern|Angolaners|Angolanerin|Angolanerinnen
        AO	c	Luanda|Luandas
        AQ	n	Antarktis
        AR	n	Argentinien|Argentiniens|Nordargentinien|Nordargentiniens|Südargentinien|Südargentiniens|Ostargentinien|Ostargentiniens|Westargentinien|Westargentiniens|Zentralargentinien|Zentralargentiniens|Nordostargentinien|Nordostargentiniens|Nordwestargentinien|Nordwestargentiniens|Südostargentinien|Südostargentiniens|Südwestargentinien|Südwestargentiniens|Mittelargentinien|Mittelargentiniens
        AR	d	argentinisch|argentinische|argentinischer|argentinischen|argentinischem|argentinisches|argentinisch-|Argentinier|Argentiniern|Argentiniers|Argentinierin|Argentinierinnen
        AR	c	Buenos Aires
        AS	n	Amerikanisch-Samoa|Amerikanisch-Samoas
        AS	c	Pago Pago
        AT	n	Österreich|Österreichs|Nordösterreich|Nordösterreichs|Südösterreich|Südösterreichs|Ostösterreich|Ostösterreichs|Westösterreich|Westösterreichs|Zentralösterreich|Zentralösterreichs|Nordostösterreich|Nordostösterreichs|Nordwestösterreich|Nordwestösterreichs|Südostösterreich|Südostösterreichs|Südwestösterreich|Südwestösterreichs|Mittelösterreich|Mittelösterreichs
        AT	d	österreichisch|österreichische|österreichischer|österreichischen|österreichischem|österreichisches|österreichisch-|Österreicher|Österreichern|Österreichers|Österreicherin|Österreicherinnen
        AT	c	Wien|Wiens
        AU	n	Australien|Australiens|Nordaustralien|Nordaustraliens|Südaustralien|Südaustraliens|Ostaustralien|Ostaustraliens|Westaustralien|Westaustraliens|Zentralaustralien|Zentralaustraliens|Nordostaustralien|Nordostaustraliens|Nordwestaustralien|Nordwestaustraliens|Südostaustralien|Südostaustraliens|Südwestaustralien|Südwestaustraliens|Mittelaustralien|Mittelaustraliens
        AU	d	australisch|australische|australischer|australischen|australischem|australisches|australisch-|nordaustralisch|nordaustralische|nordaustralischer|nordaustralischen|nordaustralischem|nordaustralisches|südaustralisch|südaustralische|südaustralischer|südaustralischen|südaustralischem|südaustralisches|ostaustralisch|ostaustralische|ostaustralischer|ostaustralischen|ostaustralischem|ostaustralisches|westaustralisch|westaustralische|westaustralischer|westaustralischen|westaustralischem|westaustralisches|Australier|Australiern|Australiers|Australierin|Australierinnen
        AU	c	Canberra|Canberras
        AW	n	Aruba|Arubas
        AX	n	Ålandinseln|Ålandinselns|Åland-Inseln|Åland-Inselns
        AX	c	Mariehamn|Mariehamns
        AZ	n	Aserbaidschan|Aserbaidschans
        AZ	d	aserbaidschanisch|aserbaidschanische|aserbaidschanischer|aserbaidschanischen|aserbaidschanischem|aserbaidschanisches|aserbaidschanisch-|Aserbaidschaner|Aserbaidschanern|Aserbaidschaners|Aserbaidschanerin|Aserbaidschanerinnen
        AZ	c	Baku|Bakus
        BA	n	Bosnien und Herzegowina|Bosnien|Bosniens|Bosnien-Herzegowina|Bosnien-Herzegowinas
        BA	d	bosnisch|bosnische|bosnischer|bosnischen|bosnischem|bosnisches|bosnisch-|Bosnier|Bosniern|Bosniers|Bosnierin|Bosnierinnen|Bosniake|Bosniaken|Bosniakin|Bosniakinnen|bosniakisch|bosniakische|bosniakischer|bosniakischen|bosniakischem|bosniakisches|bosniakisch-
        BA	c	Sarajevo|Sarajevos
        BB	n	Barbados
        BB	d	barbadisch|barbadische|barbadischer|barbadischen|barbadischem|barbadisches|barbadisch-
        BB	c	Bridgetown|Bridgetowns
        BD	n	Bangladesch|Bangladeschs|Nordbangladesch|Nordbangladeschs|Südbangladesch|Südbangladeschs|Ostbangladesch|Ostbangladeschs|Westbangladesch|Westbangladeschs|Zentralbangladesch|Zentralbangladeschs|Nordostbangladesch|Nordostbangladeschs|Nordwestbangladesch|Nordwestbangladeschs|Südostbangladesch|Südostbangladeschs|Südwestbangladesch|Südwestbangladeschs|Mittelbangladesch|Mittelbangladeschs
        BD	d	bangladeschisch|bangladeschische|bangladeschischer|bangladeschischen|bangladeschischem|bangladeschisches|bangladeschisch-|Bangladescher|Bangladeschern|Bangladeschers|Bangladescherin|Bangladescherinnen|bengalisch|bengalische|bengalischer|bengalischen|bengalischem|bengalisches|bengalisch-
        BD	c	Dhaka|Dhakas
        BE	n	Belgien|Belgiens|Nordbelgien|Nordbelgiens|Südbelgien|Südbelgiens|Ostbelgien|Ostbelgiens|Westbelgien|Westbelgiens|Zentralbelgien|Zentralbelgiens|Nordostbelgien|Nordostbelgiens|Nordwestbelgien|Nordwestbelgiens|Südostbelgien|Südostbelgiens|Südwestbelgien|Südwestbelgiens|Mittelbelgien|Mittelbelgiens
        BE	d	belgisch|belgische|belgischer|belgischen|belgischem|belgisches|belgisch-|Belgier|Belgiern|Belgiers|Belgierin|Belgierinnen
        BE	c	Brüssel|Brüssels
        BF	n	Burkina Faso
        BF	d	burkinisch|burkinische|burkinischer|burkinischen|burkinischem|burkinisches|burkinisch-|burkinabisch|burkinabische|burkinabischer|burkinabischen|burkinabischem|burkinabisches|burkinabisch-
        BF	c	Ouagadougou|Ouagadougous
        BG	n	Bulgarien|Bulgariens|Nordbulgarien|Nordbulgariens|Südbulgarien|Südbulgariens|Ostbulgarien|Ostbulgariens|Westbulgarien|Westbulgariens|Zentralbulgarien|Zentralbulgariens|Nordostbulgarien|Nordostbulgariens|Nordwestbulgarien|Nordwestbulgariens|Südostbulgarien|Südostbulgariens|Südwestbulgarien|Südwestbulgariens|Mittelbulgarien|Mittelbulgariens
        BG	d	bulgarisch|bulgarische|bulgarischer|bulgarischen|bulgarischem|bulgarisches|bulgarisch-|Bulgare|Bulgaren|Bulgarin|Bulgarinnen
        BG	c	Sofia|Sofias
        BH	n	Bahrain|Bahrains
        BH	d	bahrainisch|bahrainische|bahrainischer|bahrainischen|bahrainischem|bahrainisches|bahrainisch-|Bahrainer|Bahrainern|Bahrainers|Bahrainerin|Bahrainerinnen
        BH	c	Manama|Manamas
        BI	n	Burundi|Burundis
        BI	d	burundisch|burundische|burundischer|burundischen|burundischem|burundisches|burundisch-|Burundier|Burundiern|Burundiers|Burundierin|Burundierinnen
        BI	c	Bujumbura|Bujumburas
        BJ	n	Benin|Benins
        BJ	d	beninisch|beninische|beninischer|beninischen|beninischem|beninisches|beninisch-|Beniner|Beninern|Beniners|Beninerin|Beninerinnen
        BJ	c	Porto Novo
        BL	n	St. Barthélemy|Saint-Barthélemy|Saint-Barthélemys
        BM	n	Bermuda|Bermudas
        BN	n	Brunei Darussalam
        BN	d	bruneiisch|bruneiische|bruneiischer|bruneiischen|bruneiischem|bruneiisches|bruneiisch-
        BN	c	Bandar Seri Begawan
        BO	n	Bolivien|Boliviens
        BO	d	bolivianisch|bolivianische|bolivianischer|bolivianischen|bolivianischem|bolivianisches|bolivianisch-|Bolivianer|Bolivianern|Bolivianers|Bolivianerin|Bolivianerinnen
        BO	c	La Paz
        BQ	n	Karibische Niederlande
        BR	n	Brasilien|Brasiliens|Nordbrasilien|Nordbrasiliens|Südbrasilien|Südbrasiliens|Ostbrasilien|Ostbrasiliens|Westbrasilien|Westbrasiliens|Zentralbrasilien|Zentralbrasiliens|Nordostbrasilien|Nordostbrasiliens|Nordwestbrasilien|Nordwestbrasiliens|Südostbrasilien|Südostbrasiliens|Südwestbrasilien|Südwestbrasiliens|Mittelbrasilien|Mittelbrasiliens
        BR	d	brasilianisch|brasilianische|brasilianischer|brasilianischen|brasilianischem|brasilianisches|brasilianisch-|nordbrasilianisch|nordbrasilianische|nordbrasilianischer|nordbrasilianischen|nordbrasilianischem|nordbrasilianisches|südbrasilianisch|südbrasilianische|südbrasilianischer|südbrasilianischen|südbrasilianischem|südbrasilianisches|ostbrasilianisch|ostbrasilianische|ostbrasilianischer|ostbrasilianischen|ostbrasilianischem|ostbrasilianisches|westbrasilianisch|westbrasilianische|westbrasilianischer|westbrasilianischen|westbrasilianischem|westbrasilianisches|Brasilianer|Brasilianern|Brasilianers|Brasilianerin|Brasilianerinnen
        BR	c	Brasília|Brasílias|Brasilia|Brasilias
        BS	n	Bahamas
        BS	d	bahamaisch|bahamaische|bahamaischer|bahamaischen|bahamaischem|bahamaisches|bahamaisch-|Bahamaer|Bahamaern|Bahamaers|Bahamaerin|Bahamaerinnen
        BS	c	Nassau|Nassaus
        BT	n	Bhutan|Bhutans
        BT	d	bhutanisch|bhutanische|bhutanischer|bhutanischen|bhutanischem|bhutanisches|bhutanisch-
        BT	c	Thimphu|Thimphus
        BV	n	Bouvetinsel|Bouvetinsels|Bouvet-Insel|Bouvet-Insels
        BW	n	Botsuana|Botsuanas
        BW	d	botsuanisch|botsuanische|botsuanischer|botsuanischen|botsuanischem|botsuanisches|botsuanisch-|botswanisch|botswanische|botswanischer|botswanischen|botswanischem|botswanisches|botswanisch-
        BW	c	Gaborone|Gaborones
        BY	n	Belarus|Weißrussland|Weißrusslands
        BY	d	belarussisch|belarussische|belarussischer|belarussischen|belarussischem|belarussisches|belarussisch-|weißrussisch|weißrussische|weißrussischer|weißrussischen|weißrussischem|weißrussisches|weißrussisch-|belarusisch|belarusische|belarusischer|belarusischen|belarusischem|belarusisches|belarusisch-|Belarusse|Belarussen|Belarussin|Belarussinnen|Weißrusse|Weißrussen|Weißrussin|Weißrussinnen
        BY	c	Minsk|Minsks
        BZ	n	Belize|Belizes
        BZ	d	belizisch|belizische|belizischer|belizischen|belizischem|belizisches|belizisch-
        BZ	c	Belmopan|Belmopans
        CA	n	Kanada|Kanadas|Nordkanada|Nordkanadas|Südkanada|Südkanadas|Ostkanada|Ostkanadas|Westkanada|Westkanadas|Zentralkanada|Zentralkanadas|Nordostkanada|Nordostkanadas|Nordwestkanada|Nordwestkanadas|Südostkanada|Südostkanadas|Südwestkanada|Südwestkanadas|Mittelkanada|Mittelkanadas
        CA	d	kanadisch|kanadische|kanadischer|kanadischen|kanadischem|kanadisches|kanadisch-|nordkanadisch|nordkanadische|nordkanadischer|nordkanadischen|nordkanadischem|nordkanadisches|südkanadisch|südkanadische|südkanadischer|südkanadischen|südkanadischem|südkanadisches|ostkanadisch|ostkanadische|ostkanadischer|ostkanadischen|ostkanadischem|ostkanadisches|westkanadisch|westkanadische|westkanadischer|westkanadischen|westkanadischem|westkanadisches|Kanadier|Kanadiern|Kanadiers|Kanadierin|Kanadierinnen
        CA	c	Ottawa|Ottawas
        CC	n	Kokosinseln|Kokosinselns
        CD	n	Kongo-Kinshasa|Kongo-Kinshasas|DR Kongo|Demokratische Republik Kongo|Kongo|Kongos|Nordkongo|Nordkongos|Südkongo|Südkongos|Ostkongo|Ostkongos|Westkongo|Westkongos|Zentralkongo|Zentralkongos|Nordostkongo|Nordostkongos|Nordwestkongo|Nordwestkongos|Südostkongo|Südostkongos|Südwestkongo|Südwestkongos|Mittelkongo|Mittelkongos|Demokratischen Republik Kongo
        CD	d	kongolesisch|kongolesische|kongolesischer|kongolesischen|kongolesischem|kongolesisches|kongolesisch-|nordkongolesisch|nordkongolesische|nordkongolesischer|nordkongolesischen|nordkongolesischem|nordkongolesisches|südkongolesisch|südkongolesische|südkongolesischer|südkongolesischen|südkongolesischem|südkongolesisches|ostkongolesisch|ostkongolesische|ostkongolesischer|ostkongolesischen|ostkongolesischem|ostkongolesisches|westkongolesisch|westkongolesische|westkongolesischer|westkongolesischen|westkongolesischem|westkongolesisches|Kongolese|Kongolesen|Kongolesin|Kongolesinnen
        CD	c	Kinshasa|Kinshasas
        CF	n	Zentralafrikanische Republik|Zentralafrikanischen Republik|=ZAR
        CF	d	zentralafrikanisch|zentralafrikanische|zentralafrikanischer|zentralafrikanischen|zentralafrikanischem|zentralafrikanisches|zentralafrikanisch-
        CF	c	Bangui|Banguis
        CG	n	Kongo-Brazzaville|Kongo-Brazzavilles|Republik Kongo
        CG	d	kongolesisch|kongolesische|kongolesischer|kongolesischen|kongolesischem|kongolesisches|kongolesisch-|nordkongolesisch|nordkongolesische|nordkongolesischer|nordkongolesischen|nordkongolesischem|nordkongolesisches|südkongolesisch|südkongolesische|südkongolesischer|südkongolesischen|südkongolesischem|südkongolesisches|ostkongolesisch|ostkongolesische|ostkongolesischer|ostkongolesischen|ostkongolesischem|ostkongolesisches|westkongolesisch|westkongolesische|westkongolesischer|westkongolesischen|westkongolesischem|westkongolesisches
        CG	c	Brazzaville|Brazzavilles
        CH	n	Schweiz|Eidgenossenschaft|Eidgenossenschafts
        CH	d	schweizerisch|schweizerische|schweizerischer|schweizerischen|schweizerischem|schweizerisches|schweizerisch-|Schweizer|Schweizern|Schweizers|Schweizerin|Schweizerinnen|Schweizerins|Schweizerinen|Schweizerinin|Schweizerininnen|Schweizer Käse|Schweizer Käsen|Schweizer Käsin|Schweizer Käsinnen|Schweizer Käses|Schweizer Käsess|Schweizer Käsesen|Schweizer Käsesin|Schweizer Käsesinnen|helvetisch|helvetische|helvetischer|helvetischen|helvetischem|helvetisches|helvetisch-
        CH	c	Bern|Berns
        CI	n	Côte d’Ivoire|Elfenbeinküste|Elfenbeinküstes
        CI	d	ivorisch|ivorische|ivorischer|ivorischen|ivorischem|ivorisches|ivorisch-|Ivorer|Ivorern|Ivorers|Ivorerin|Ivorerinnen
        CI	c	Yamoussoukro|Yamoussoukros
        CK	n	Cookinseln|Cookinselns|Cook-Inseln|Cook-Inselns
        CL	n	Chile|Chiles|Nordchile|Nordchiles|Südchile|Südchiles|Ostchile|Ostchiles|Westchile|Westchiles|Zentralchile|Zentralchiles|Nordostchile|Nordostchiles|Nordwestchile|Nordwestchiles|Südostchile|Südostchiles|Südwestchile|Südwestchiles|Mittelchile|Mittelchiles
        CL	d	chilenisch|chilenische|chilenischer|chilenischen|chilenischem|chilenisches|chilenisch-|Chilene|Chilenen|Chilenin|Chileninnen
        CL	c	Santiago|Santiagos
        CM	n	Kamerun|Kameruns|Nordkamerun|Nordkameruns|Südkamerun|Südkameruns|Ostkamerun|Ostkameruns|Westkamerun|Westkameruns|Zentralkamerun|Zentralkameruns|Nordostkamerun|Nordostkameruns|Nordwestkamerun|Nordwestkameruns|Südostkamerun|Südostkameruns|Südwestkamerun|Südwestkameruns|Mittelkamerun|Mittelkameruns
        CM	d	kamerunisch|kamerunische|kamerunischer|kamerunischen|kamerunischem|kamerunisches|kamerunisch-|Kameruner|Kamerunern|Kameruners|Kamerunerin|Kamerunerinnen
        CM	c	Yaounde|Yaoundes|Yaoundé|Yaoundés
        CN	n	China|Chinas|Nordchina|Nordchinas|Südchina|Südchinas|Ostchina|Ostchinas|Westchina|Westchinas|Zentralchina|Zentralchinas|Nordostchina|Nordostchinas|Nordwestchina|Nordwestchinas|Südostchina|Südostchinas|Südwestchina|Südwestchinas|Mittelchina|Mittelchinas
        CN	d	chinesisch|chinesische|chinesischer|chinesischen|chinesischem|chinesisches|chinesisch-|nordchinesisch|nordchinesische|nordchinesischer|nordchinesischen|nordchinesischem|nordchinesisches|südchinesisch|südchinesische|südchinesischer|südchinesischen|südchinesischem|südchinesisches|ostchinesisch|ostchinesische|ostchinesischer|ostchinesischen|ostchinesischem|ostchinesisches|westchinesisch|westchinesische|westchinesischer|westchinesischen|westchinesischem|westchinesisches|prochinesisch|prochinesische|prochinesischer|prochinesischen|prochinesischem|prochinesisches|pronordchinesisch|pronordchinesische|pronordchinesischer|pronordchinesischen|pronordchinesischem|pronordchinesisches|prosüdchinesisch|prosüdchinesische|prosüdchinesischer|prosüdchinesischen|prosüdchinesischem|prosüdchinesisches|proostchinesisch|proostchinesische|proostchinesischer|proostchinesischen|proostchinesischem|proostchinesisches|prowestchinesisch|prowestchinesische|prowestchinesischer|prowestchinesischen|prowestchinesischem|prowestchinesisches|antichinesisch|antichinesische|antichinesischer|antichinesischen|antichinesischem|antichinesisches|antinordchinesisch|antinordchinesische|antinordchinesischer|antinordchinesischen|antinordchinesischem|antinordchinesisches|antisüdchinesisch|antisüdchinesische|antisüdchinesischer|antisüdchinesischen|antisüdchinesischem|antisüdchinesisches|antiostchinesisch|antiostchinesische|antiostchinesischer|antiostchinesischen|antiostchinesischem|antiostchinesisches|antiwestchinesisch|antiwestchinesische|antiwestchinesischer|antiwestchinesischen|antiwestchinesischem|antiwestchinesisches|chinesischstämmig|chinesischstämmige|chinesischstämmiger|chinesischstämmigen|chinesischstämmigem|chinesischstämmiges|Chinese|Chinesen|Chinesin|Chinesinnen|chinafreundlich|chinafreundliche|chinafreundlicher|chinafreundlichen|chinafreundlichem|chinafreundliches|chinafreundlich-|chinakritisch|chinakritische|chinakritischer|chinakritischen|chinakritischem|chinakritisches|chinakritisch-
        CN	c	Peking|Pekings
        CO	n	Kolumbien|Kolumbiens|Nordkolumbien|Nordkolumbiens|Südkolumbien|Südkolumbiens|Ostkolumbien|Ostkolumbiens|Westkolumbien|Westkolumbiens|Zentralkolumbien|Zentralkolumbiens|Nordostkolumbien|Nordostkolumbiens|Nordwestkolumbien|Nordwestkolumbiens|Südostkolumbien|Südostkolumbiens|Südwestkolumbien|Südwestkolumbiens|Mittelkolumbien|Mittelkolumbiens
        CO	d	kolumbianisch|kolumbianische|kolumbianischer|kolumbianischen|kolumbianischem|kolumbianisches|kolumbianisch-|Kolumbianer|Kolumbianern|Kolumbianers|Kolumbianerin|Kolumbianerinnen
        CO	c	Bogotá|Bogotás
        CR	n	Costa Rica
        CR	d	costa-ricanisch|costa-ricanische|costa-ricanischer|costa-ricanischen|costa-ricanischem|costa-ricanisches|costa-ricanisch-|costaricanisch|costaricanische|costaricanischer|costaricanischen|costaricanischem|costaricanisches|costaricanisch-
        CR	c	San Jose|San José
        CU	n	Kuba|Kubas
        CU	d	kubanisch|kubanische|kubanischer|kubanischen|kubanischem|kubanisches|kubanisch-|Kubaner|Kubanern|Kubaners|Kubanerin|Kubanerinnen
        CU	c	Havanna|Havannas
        CV	n	Cabo Verde|Kap Verde|Kapverden|Kapverdens
        CV	d	kapverdisch|kapverdische|kapverdischer|kapverdischen|kapverdischem|kapverdisches|kapverdisch-
        CV	c	Praia|Praias
        CW	n	Curaçao|Curaçaos
        CX	n	Weihnachtsinsel|Weihnachtsinsels|Weihnachtsinseln|Weihnachtsinselns
        CY	n	Zypern|Zyperns
        CY	d	zyprisch|zyprische|zyprischer|zyprischen|zyprischem|zyprisches|zyprisch-|zypriotisch|zypriotische|zypriotischer|zypriotischen|zypriotischem|zypriotisches|zypriotisch-|Zyprer|Zyprern|Zyprers|Zyprerin|Zyprerinnen|Zypriot|Zypriots|Zyprioten|Zypriotin|Zypriotinnen
        CY	c	Nikosia|Nikosias
        CZ	n	Tschechien|Tschechiens|Nordtschechien|Nordtschechiens|Südtschechien|Südtschechiens|Osttschechien|Osttschechiens|Westtschechien|Westtschechiens|Zentraltschechien|Zentraltschechiens|Nordosttschechien|Nordosttschechiens|Nordwesttschechien|Nordwesttschechiens|Südosttschechien|Südosttschechiens|Südwesttschechien|Südwesttschechiens|Mitteltschechien|Mitteltschechiens|Tschechische Republik|Tschechischen Republik
        CZ	d	tschechisch|tschechische|tschechischer|tschechischen|tschechischem|tschechisches|tschechisch-|Tscheche|Tschechen|Tschechin|Tschechinnen
        CZ	c	Prag|Prags
        DE	n	Deutschland|Deutschlands|Norddeutschland|Norddeutschlands|Süddeutschland|Süddeutschlands|Ostdeutschland|Ostdeutschlands|Westdeutschland|Westdeutschlands|Zentraldeutschland|Zentraldeutschlands|Nordostdeutschland|Nordostdeutschlands|Nordwestdeutschland|Nordwestdeutschlands|Südostdeutschland|Südostdeutschlands|Südwestdeutschland|Südwestdeutschlands|Mitteldeutschland|Mitteldeutschlands|Bundesrepublik|Bundesrepubliks|=BRD
        DE	d	deutsch|deutsche|deutscher|deutschen|deutschem|deutsches|deutsch-|norddeutsch|norddeutsche|norddeutscher|norddeutschen|norddeutschem|norddeutsches|süddeutsch|süddeutsche|süddeutscher|süddeutschen|süddeutschem|süddeutsches|ostdeutsch|ostdeutsche|ostdeutscher|ostdeutschen|ostdeutschem|ostdeutsches|westdeutsch|westdeutsche|westdeutscher|westdeutschen|westdeutschem|westdeutsches|prodeutsch|prodeutsche|prodeutscher|prodeutschen|prodeutschem|prodeutsches|pronorddeutsch|pronorddeutsche|pronorddeutscher|pronorddeutschen|pronorddeutschem|pronorddeutsches|prosüddeutsch|prosüddeutsche|prosüddeutscher|prosüddeutschen|prosüddeutschem|prosüddeutsches|proostdeutsch|proostdeutsche|proostdeutscher|proostdeutschen|proostdeutschem|proostdeutsches|prowestdeutsch|prowestdeutsche|prowestdeutscher|prowestdeutschen|prowestdeutschem|prowestdeutsches|antideutsch|antideutsche|antideutscher|antideutschen|antideutschem|antideutsches|antinorddeutsch|antinorddeutsche|antinorddeutscher|antinorddeutschen|antinorddeutschem|antinorddeutsches|antisüddeutsch|antisüddeutsche|antisüddeutscher|antisüddeutschen|antisüddeutschem|antisüddeutsches|antiostdeutsch|antiostdeutsche|antiostdeutscher|antiostdeutschen|antiostdeutschem|antiostdeutsches|antiwestdeutsch|antiwestdeutsche|antiwestdeutscher|antiwestdeutschen|antiwestdeutschem|antiwestdeutsches|deutschstämmig|deutschstämmige|deutschstämmiger|deutschstämmigen|deutschstämmigem|deutschstämmiges|Deutsche|Deutschen|Deutscher|Deutschern|Deutschers|Deutscherin|Deutscherinnen|Ostdeutsche|Ostdeutschen|Ostdeutschin|Ostdeutschinnen|Westdeutsche|Westdeutschen|Westdeutschin|Westdeutschinnen|Ostdeutscher|Westdeutscher|Norddeutsche|Süddeutsche
        DE	c	Berlin|Berlins
        DJ	n	Dschibuti|Dschibutis
        DJ	d	dschibutisch|dschibutische|dschibutischer|dschibutischen|dschibutischem|dschibutisches|dschibutisch-
        DJ	c	Djibouti City
        DK	n	Dänemark|Dänemarks|Norddänemark|Norddänemarks|Süddänemark|Süddänemarks|Ostdänemark|Ostdänemarks|Westdänemark|Westdänemarks|Zentraldänemark|Zentraldänemarks|Nordostdänemark|Nordostdänemarks|Nordwestdänemark|Nordwestdänemarks|Südostdänemark|Südostdänemarks|Südwestdänemark|Südwestdänemarks|Mitteldänemark|Mitteldänemarks
        DK	d	dänisch|dänische|dänischer|dänischen|dänischem|dänisches|dänisch-|Däne|Dänen|Dänin|Däninnen
        DK	c	Kopenhagen|Kopenhagens
        DM	n	Dominica|Dominicas
        DM	d	dominicanisch|dominicanische|dominicanischer|dominicanischen|dominicanischem|dominicanisches|dominicanisch-|Dominicaner|Dominicanern|Dominicaners|Dominicanerin|Dominicanerinnen
        DO	n	Dominikanische Republik|Dominikanischen Republik
        DO	d	dominikanisch|dominikanische|dominikanischer|dominikanischen|dominikanischem|dominikanisches|dominikanisch-|Dominikaner|Dominikanern|Dominikaners|Dominikanerin|Dominikanerinnen
        DO	c	Santo Domingo
        DZ	n	Algerien|Algeriens|Nordalgerien|Nordalgeriens|Südalgerien|Südalgeriens|Ostalgerien|Ostalgeriens|Westalgerien|Westalgeriens|Zentralalgerien|Zentralalgeriens|Nordostalgerien|Nordostalgeriens|Nordwestalgerien|Nordwestalgeriens|Südostalgerien|Südostalgeriens|Südwestalgerien|Südwestalgeriens|Mittelalgerien|Mittelalgeriens
        DZ	d	algerisch|algerische|algerischer|algerischen|algerischem|algerisches|algerisch-|Algerier|Algeriern|Algeriers|Algerierin|Algerierinnen
        DZ	c	Algier|Algiers
        EC	n	Ecuador|Ecuadors|Ekuador|Ekuadors
        EC	d	ecuadorianisch|ecuadorianische|ecuadorianischer|ecuadorianischen|ecuadorianischem|ecuadorianisches|ecuadorianisch-|Ecuadorianer|Ecuadorianern|Ecuadorianers|Ecuadorianerin|Ecuadorianerinnen
        EC	c	Quito|Quitos
        EE	n	Estland|Estlands
        EE	d	estnisch|estnische|estnischer|estnischen|estnischem|estnisches|estnisch-|Este|Esten|Estin|Estinnen
        EE	c	Tallinn|Tallinns
        EG	n	Ägypten|Ägyptens|Nordägypten|Nordägyptens|Südägypten|Südägyptens|Ostägypten|Ostägyptens|Westägypten|Westägyptens|Zentralägypten|Zentralägyptens|Nordostägypten|Nordostägyptens|Nordwestägypten|Nordwestägyptens|Südostägypten|Südostägyptens|Südwestägypten|Südwestägyptens|Mittelägypten|Mittelägyptens
        EG	d	ägyptisch|ägyptische|ägyptischer|ägyptischen|ägyptischem|ägyptisches|ägyptisch-|nordägyptisch|nordägyptische|nordägyptischer|nordägyptischen|nordägyptischem|nordägyptisches|südägyptisch|südägyptische|südägyptischer|südägyptischen|südägyptischem|südägyptisches|ostägyptisch|ostägyptische|ostägyptischer|ostägyptischen|ostägyptischem|ostägyptisches|westägyptisch|westägyptische|westägyptischer|westägyptischen|westägyptischem|westägyptisches|Ägypter|Ägyptern|Ägypters|Ägypterin|Ägypterinnen
        EG	c	Kairo|Kairos
        EH	n	Westsahara|Westsaharas
        EH	d	westsaharisch|westsaharische|westsaharischer|westsaharischen|westsaharischem|westsaharisches|westsaharisch-|sahrauisch|sahrauische|sahrauischer|sahrauischen|sahrauischem|sahrauisches|sahrauisch-|Sahraui|Sahrauis|Sahrauien|Sahrauiin|Sahrauiinnen
        EH	c	El Aaiún
        ER	n	Eritrea|Eritreas
        ER	d	eritreisch|eritreische|eritreischer|eritreischen|eritreischem|eritreisches|eritreisch-|Eritreer|Eritreern|Eritreers|Eritreerin|Eritreerinnen
        ER	c	Asmara|Asmaras
        ES	n	Spanien|Spaniens|Nordspanien|Nordspaniens|Südspanien|Südspaniens|Ostspanien|Ostspaniens|Westspanien|Westspaniens|Zentralspanien|Zentralspaniens|Nordostspanien|Nordostspaniens|Nordwestspanien|Nordwestspaniens|Südostspanien|Südostspaniens|Südwestspanien|Südwestspaniens|Mittelspanien|Mittelspaniens
        ES	d	spanisch|spanische|spanischer|spanischen|spanischem|spanisches|spanisch-|nordspanisch|nordspanische|nordspanischer|nordspanischen|nordspanischem|nordspanisches|südspanisch|südspanische|südspanischer|südspanischen|südspanischem|südspanisches|ostspanisch|ostspanische|ostspanischer|ostspanischen|ostspanischem|ostspanisches|westspanisch|westspanische|westspanischer|westspanischen|westspanischem|westspanisches|Spanier|Spaniern|Spaniers|Spanierin|Spanierinnen
        ES	c	Madrid|Madrids
        ET	n	Äthiopien|Äthiopiens|Nordäthiopien|Nordäthiopiens|Südäthiopien|Südäthiopiens|Ostäthiopien|Ostäthiopiens|Westäthiopien|Westäthiopiens|Zentraläthiopien|Zentraläthiopiens|Nordostäthiopien|Nordostäthiopiens|Nordwestäthiopien|Nordwestäthiopiens|Südostäthiopien|Südostäthiopiens|Südwestäthiopien|Südwestäthiopiens|Mitteläthiopien|Mitteläthiopiens|Demokratische Bundesrepublik Äthiopien|Bundesrepublik Äthiopien
        ET	d	äthiopisch|äthiopische|äthiopischer|äthiopischen|äthiopischem|äthiopisches|äthiopisch-|nordäthiopisch|nordäthiopische|nordäthiopischer|nordäthiopischen|nordäthiopischem|nordäthiopisches|südäthiopisch|südäthiopische|südäthiopischer|südäthiopischen|südäthiopischem|südäthiopisches|ostäthiopisch|ostäthiopische|ostäthiopischer|ostäthiopischen|ostäthiopischem|ostäthiopisches|westäthiopisch|westäthiopische|westäthiopischer|westäthiopischen|westäthiopischem|westäthiopisches|Äthiopier|Äthiopiern|Äthiopiers|Äthiopierin|Äthiopierinnen
        ET	c	Addis Abeba
        FI	n	Finnland|Finnlands|Nordfinnland|Nordfinnlands|Südfinnland|Südfinnlands|Ostfinnland|Ostfinnlands|Westfinnland|Westfinnlands|Zentralfinnland|Zentralfinnlands|Nordostfinnland|Nordostfinnlands|Nordwestfinnland|Nordwestfinnlands|Südostfinnland|Südostfinnlands|Südwestfinnland|Südwestfinnlands|Mittelfinnland|Mittelfinnlands
        FI	d	finnisch|finnische|finnischer|finnischen|finnischem|finnisches|finnisch-|nordfinnisch|nordfinnische|nordfinnischer|nordfinnischen|nordfinnischem|nordfinnisches|südfinnisch|südfinnische|südfinnischer|südfinnischen|südfinnischem|südfinnisches|ostfinnisch|ostfinnische|ostfinnischer|ostfinnischen|ostfinnischem|ostfinnisches|westfinnisch|westfinnische|westfinnischer|westfinnischen|westfinnischem|westfinnisches|Finne|Finnen|Finnin|Finninnen
        FI	c	Helsinki|Helsinkis
        FJ	n	Fidschi|Fidschis
        FJ	d	fidschianisch|fidschianische|fidschianischer|fidschianischen|fidschianischem|fidschianisches|fidschianisch-
        FJ	c	Suva|Suvas
        FK	n	Falklandinseln|Falklandinselns
        FM	n	Mikronesien|Mikronesiens
        FM	d	mikronesisch|mikronesische|mikronesischer|mikronesischen|mikronesischem|mikronesisches|mikronesisch-
        FM	c	Palikir|Palikirs
        FO	n	Färöer|Färöers
        FO	c	Tórshavn|Tórshavns
        FR	n	Frankreich|Frankreichs|Nordfrankreich|Nordfrankreichs|Südfrankreich|Südfrankreichs|Ostfrankreich|Ostfrankreichs|Westfrankreich|Westfrankreichs|Zentralfrankreich|Zentralfrankreichs|Nordostfrankreich|Nordostfrankreichs|Nordwestfrankreich|Nordwestfrankreichs|Südostfrankreich|Südostfrankreichs|Südwestfrankreich|Südwestfrankreichs|Mittelfrankreich|Mittelfrankreichs
        FR	d	französisch|französische|französischer|französischen|französischem|französisches|französisch-|nordfranzösisch|nordfranzösische|nordfranzösischer|nordfranzösischen|nordfranzösischem|nordfranzösisches|südfranzösisch|südfranzösische|südfranzösischer|südfranzösischen|südfranzösischem|südfranzösisches|ostfranzösisch|ostfranzösische|ostfranzösischer|ostfranzösischen|ostfranzösischem|ostfranzösisches|westfranzösisch|westfranzösische|westfranzösischer|westfranzösischen|westfranzösischem|westfranzösisches|profranzösisch|profranzösische|profranzösischer|profranzösischen|profranzösischem|profranzösisches|pronordfranzösisch|pronordfranzösische|pronordfranzösischer|pronordfranzösischen|pronordfranzösischem|pronordfranzösisches|prosüdfranzösisch|prosüdfranzösische|prosüdfranzösischer|prosüdfranzösischen|prosüdfranzösischem|prosüdfranzösisches|proostfranzösisch|proostfranzösische|proostfranzösischer|proostfranzösischen|proostfranzösischem|proostfranzösisches|prowestfranzösisch|prowestfranzösische|prowestfranzösischer|prowestfranzösischen|prowestfranzösischem|prowestfranzösisches|antifranzösisch|antifranzösische|antifranzösischer|antifranzösischen|antifranzösischem|antifranzösisches|antinordfranzösisch|antinordfranzösische|antinordfranzösischer|antinordfranzösischen|antinordfranzösischem|antinordfranzösisches|antisüdfranzösisch|antisüdfranzösische|antisüdfranzösischer|antisüdfranzösischen|antisüdfranzösischem|antisüdfranzösisches|antiostfranzösisch|antiostfranzösische|antiostfranzösischer|antiostfranzösischen|antiostfranzösischem|antiostfranzösisches|antiwestfranzösisch|antiwestfranzösische|antiwestfranzösischer|antiwestfranzösischen|antiwestfranzösischem|antiwestfranzösisches|französischstämmig|französischstämmige|französischstämmiger|französischstämmigen|französischstämmigem|französischstämmiges|Franzose|Franzosen|Franzosin|Franzosinnen|Französin|Französins|Französinen|Französinin|Französininnen
        FR	c	Paris
        GA	n	Gabun|Gabuns
        GA	d	gabunisch|gabunische|gabunischer|gabunischen|gabunischem|gabunisches|gabunisch-
        GA	c	Libreville|Librevilles
        GB	n	Vereinigtes Königreich|Großbritannien|Großbritanniens|Vereinigten Königreich|Vereinigten Königreichs|Vereinigte Königreich|England|Englands|Nordengland|Nordenglands|Südengland|Südenglands|Ostengland|Ostenglands|Westengland|Westenglands|Zentralengland|Zentralenglands|Nordostengland|Nordostenglands|Nordwestengland|Nordwestenglands|Südostengland|Südostenglands|Südwestengland|Südwestenglands|Mittelengland|Mittelenglands|Schottland|Schottlands|Nordschottland|Nordschottlands|Südschottland|Südschottlands|Ostschottland|Ostschottlands|Westschottland|Westschottlands|Zentralschottland|Zentralschottlands|Nordostschottland|Nordostschottlands|Nordwestschottland|Nordwestschottlands|Südostschottland|Südostschottlands|Südwestschottland|Südwestschottlands|Mittelschottland|Mittelschottlands|Wales|Nordirland|Nordirlands|Grossbritannien|Grossbritanniens
        GB	d	britisch|britische|britischer|britischen|britischem|britisches|britisch-|probritisch|probritische|probritischer|probritischen|probritischem|probritisches|antibritisch|antibritische|antibritischer|antibritischen|antibritischem|antibritisches|britischstämmig|britischstämmige|britischstämmiger|britischstämmigen|britischstämmigem|britischstämmiges|Brite|Briten|Britin|Britinnen|englisch|englische|englischer|englischen|englischem|englisches|englisch-|nordenglisch|nordenglische|nordenglischer|nordenglischen|nordenglischem|nordenglisches|südenglisch|südenglische|südenglischer|südenglischen|südenglischem|südenglisches|ostenglisch|ostenglische|ostenglischer|ostenglischen|ostenglischem|ostenglisches|westenglisch|westenglische|westenglischer|westenglischen|westenglischem|westenglisches|Engländer|Engländern|Engländers|Engländerin|Engländerinnen|schottisch|schottische|schottischer|schottischen|schottischem|schottisches|schottisch-|nordschottisch|nordschottische|nordschottischer|nordschottischen|nordschottischem|nordschottisches|südschottisch|südschottische|südschottischer|südschottischen|südschottischem|südschottisches|ostschottisch|ostschottische|ostschottischer|ostschottischen|ostschottischem|ostschottisches|westschottisch|westschottische|westschottischer|westschottischen|westschottischem|westschottisches|Schotte|Schotten|Schottin|Schottinnen|walisisch|walisische|walisischer|walisischen|walisischem|walisisches|walisisch-|Waliser|Walisern|Walisers|Waliserin|Waliserinnen|nordirisch|nordirische|nordirischer|nordirischen|nordirischem|nordirisches|nordirisch-|Nordire|Nordiren|Nordirin|Nordirinnen
        GB	c	London|Londons
        GD	n	Grenada|Grenadas
        GD	d	grenadisch|grenadische|grenadischer|grenadischen|grenadischem|grenadisches|grenadisch-|Grenader|Grenadern|Grenaders|Grenaderin|Grenaderinnen
        GD	c	St George's
        GE	n	Georgien|Georgiens|Nordgeorgien|Nordgeorgiens|Südgeorgien|Südgeorgiens|Ostgeorgien|Ostgeorgiens|Westgeorgien|Westgeorgiens|Zentralgeorgien|Zentralgeorgiens|Nordostgeorgien|Nordostgeorgiens|Nordwestgeorgien|Nordwestgeorgiens|Südostgeorgien|Südostgeorgiens|Südwestgeorgien|Südwestgeorgiens|Mittelgeorgien|Mittelgeorgiens
        GE	d	georgisch|georgische|georgischer|georgischen|georgischem|georgisches|georgisch-|Georgier|Georgiern|Georgiers|Georgierin|Georgierinnen
        GE	c	Tiflis
        GF	n	Französisch-Guayana|Französisch-Guayanas|Französisch-Guyana|Französisch-Guyanas
        GF	c	Cayenne|Cayennes
        GG	n	Guernsey|Guernseys
        GH	n	Ghana|Ghanas
        GH	d	ghanaisch|ghanaische|ghanaischer|ghanaischen|ghanaischem|ghanaisches|ghanaisch-|Ghanaer|Ghanaern|Ghanaers|Ghanaerin|Ghanaerinnen
        GH	c	Accra|Accras
        GI	n	Gibraltar|Gibraltars
        GL	n	Grönland|Grönlands
        GL	d	grönländisch|grönländische|grönländischer|grönländischen|grönländischem|grönländisches|grönländisch-|Grönländer|Grönländern|Grönländers|Grönländerin|Grönländerinnen
        GL	c	Nuuk|Nuuks
        GM	n	Gambia|Gambias
        GM	d	gambisch|gambische|gambischer|gambischen|gambischem|gambisches|gambisch-
        GM	c	Banjul|Banjuls
        GN	n	Guinea|Guineas
        GN	d	guineisch|guineische|guineischer|guineischen|guineischem|guineisches|guineisch-|Guineer|Guineern|Guineers|Guineerin|Guineerinnen
        GN	c	Conakry|Conakrys
        GP	n	Guadeloupe|Guadeloupes
        GQ	n	Äquatorialguinea|Äquatorialguineas|Äquatorial-Guinea|Äquatorial-Guineas
        GQ	d	äquatorialguineisch|äquatorialguineische|äquatorialguineischer|äquatorialguineischen|äquatorialguineischem|äquatorialguineisches|äquatorialguineisch-
        GQ	c	Malabo|Malabos
        GR	n	Griechenland|Griechenlands|Nordgriechenland|Nordgriechenlands|Südgriechenland|Südgriechenlands|Ostgriechenland|Ostgriechenlands|Westgriechenland|Westgriechenlands|Zentralgriechenland|Zentralgriechenlands|Nordostgriechenland|Nordostgriechenlands|Nordwestgriechenland|Nordwestgriechenlands|Südostgriechenland|Südostgriechenlands|Südwestgriechenland|Südwestgriechenlands|Mittelgriechenland|Mittelgriechenlands|Hellenische Republik
        GR	d	griechisch|griechische|griechischer|griechischen|griechischem|griechisches|griechisch-|nordgriechisch|nordgriechische|nordgriechischer|nordgriechischen|nordgriechischem|nordgriechisches|südgriechisch|südgriechische|südgriechischer|südgriechischen|südgriechischem|südgriechisches|ostgriechisch|ostgriechische|ostgriechischer|ostgriechischen|ostgriechischem|ostgriechisches|westgriechisch|westgriechische|westgriechischer|westgriechischen|westgriechischem|westgriechisches|Grieche|Griechen|Griechin|Griechinnen
        GR	c	Athen|Athens
        GS	n	Südgeorgien und die Südlichen Sandwichinseln|Südgeorgien|Südgeorgiens
        GT	n	Guatemala|Guatemalas
        GT	d	guatemaltekisch|guatemaltekische|guatemaltekischer|guatemaltekischen|guatemaltekischem|guatemaltekisches|guatemaltekisch-
        GT	c	Guatemala-Stadt|Guatemala-Stadts
        GU	n	Guam|Guams
        GW	n	Guinea-Bissau|Guinea-Bissaus
        GW	d	guinea-bissauisch|guinea-bissauische|guinea-bissauischer|guinea-bissauischen|guinea-bissauischem|guinea-bissauisches|guinea-bissauisch-
        GW	c	Bissau|Bissaus
        GY	n	Guyana|Guyanas
        GY	d	guyanisch|guyanische|guyanischer|guyanischen|guyanischem|guyanisches|guyanisch-
        GY	c	Georgetown|Georgetowns
        HK	n	Hongkong|Hongkongs
        HK	d	Hongkonger|Hongkongern|Hongkongers|Hongkongerin|Hongkongerinnen
        HM	n	Heard und McDonaldinseln
        HN	n	Honduras
        HN	d	honduranisch|honduranische|honduranischer|honduranischen|honduranischem|honduranisches|honduranisch-
        HN	c	Tegucigalpa|Tegucigalpas
        HR	n	Kroatien|Kroatiens|Nordkroatien|Nordkroatiens|Südkroatien|Südkroatiens|Ostkroatien|Ostkroatiens|Westkroatien|Westkroatiens|Zentralkroatien|Zentralkroatiens|Nordostkroatien|Nordostkroatiens|Nordwestkroatien|Nordwestkroatiens|Südostkroatien|Südostkroatiens|Südwestkroatien|Südwestkroatiens|Mittelkroatien|Mittelkroatiens
        HR	d	kroatisch|kroatische|kroatischer|kroatischen|kroatischem|kroatisches|kroatisch-|Kroate|Kroaten|Kroatin|Kroatinnen
        HR	c	Zagreb|Zagrebs
        HT	n	Haiti|Haitis
        HT	d	haitianisch|haitianische|haitianischer|haitianischen|haitianischem|haitianisches|haitianisch-|Haitianer|Haitianern|Haitianers|Haitianerin|Haitianerinnen
        HT	c	Port-au-Prince|Port-au-Princes
        HU	n	Ungarn|Ungarns|Nordungarn|Nordungarns|Südungarn|Südungarns|Ostungarn|Ostungarns|Westungarn|Westungarns|Zentralungarn|Zentralungarns|Nordostungarn|Nordostungarns|Nordwestungarn|Nordwestungarns|Südostungarn|Südostungarns|Südwestungarn|Südwestungarns|Mittelungarn|Mittelungarns
        HU	d	ungarisch|ungarische|ungarischer|ungarischen|ungarischem|ungarisches|ungarisch-|nordungarisch|nordungarische|nordungarischer|nordungarischen|nordungarischem|nordungarisches|südungarisch|südungarische|südungarischer|südungarischen|südungarischem|südungarisches|ostungarisch|ostungarische|ostungarischer|ostungarischen|ostungarischem|ostungarisches|westungarisch|westungarische|westungarischer|westungarischen|westungarischem|westungarisches|Ungar|Ungars|Ungaren|Ungarin|Ungarinnen
        HU	c	Budapest|Budapests
        ID	n	Indonesien|Indonesiens|Nordindonesien|Nordindonesiens|Südindonesien|Südindonesiens|Ostindonesien|Ostindonesiens|Westindonesien|Westindonesiens|Zentralindonesien|Zentralindonesiens|Nordostindonesien|Nordostindonesiens|Nordwestindonesien|Nordwestindonesiens|Südostindonesien|Südostindonesiens|Südwestindonesien|Südwestindonesiens|Mittelindonesien|Mittelindonesiens
        ID	d	indonesisch|indonesische|indonesischer|indonesischen|indonesischem|indonesisches|indonesisch-|nordindonesisch|nordindonesische|nordindonesischer|nordindonesischen|nordindonesischem|nordindonesisches|südindonesisch|südindonesische|südindonesischer|südindonesischen|südindonesischem|südindonesisches|ostindonesisch|ostindonesische|ostindonesischer|ostindonesischen|ostindonesischem|ostindonesisches|westindonesisch|westindonesische|westindonesischer|westindonesischen|westindonesischem|westindonesisches|Indonesier|Indonesiern|Indonesiers|Indonesierin|Indonesierinnen
        ID	c	Jakarta|Jakartas
        IE	n	Irland|Irlands
        IE	d	irisch|irische|irischer|irischen|irischem|irisches|irisch-|Ire|Iren|Irin|Irinnen
        IE	c	Dublin|Dublins
        IL	n	Israel|Israels|Nordisrael|Nordisraels|Südisrael|Südisraels|Ostisrael|Ostisraels|Westisrael|Westisraels|Zentralisrael|Zentralisraels|Nordostisrael|Nordostisraels|Nordwestisrael|Nordwestisraels|Südostisrael|Südostisraels|Südwestisrael|Südwestisraels|Mittelisrael|Mittelisraels
        IL	d	israelisch|israelische|israelischer|israelischen|israelischem|israelisches|israelisch-|nordisraelisch|nordisraelische|nordisraelischer|nordisraelischen|nordisraelischem|nordisraelisches|südisraelisch|südisraelische|südisraelischer|südisraelischen|südisraelischem|südisraelisches|ostisraelisch|ostisraelische|ostisraelischer|ostisraelischen|ostisraelischem|ostisraelisches|westisraelisch|westisraelische|westisraelischer|westisraelischen|westisraelischem|westisraelisches|proisraelisch|proisraelische|proisraelischer|proisraelischen|proisraelischem|proisraelisches|pronordisraelisch|pronordisraelische|pronordisraelischer|pronordisraelischen|pronordisraelischem|pronordisraelisches|prosüdisraelisch|prosüdisraelische|prosüdisraelischer|prosüdisraelischen|prosüdisraelischem|prosüdisraelisches|proostisraelisch|proostisraelische|proostisraelischer|proostisraelischen|proostisraelischem|proostisraelisches|prowestisraelisch|prowestisraelische|prowestisraelischer|prowestisraelischen|prowestisraelischem|prowestisraelisches|antiisraelisch|antiisraelische|antiisraelischer|antiisraelischen|antiisraelischem|antiisraelisches|antinordisraelisch|antinordisraelische|antinordisraelischer|antinordisraelischen|antinordisraelischem|antinordisraelisches|antisüdisraelisch|antisüdisraelische|antisüdisraelischer|antisüdisraelischen|antisüdisraelischem|antisüdisraelisches|antiostisraelisch|antiostisraelische|antiostisraelischer|antiostisraelischen|antiostisraelischem|antiostisraelisches|antiwestisraelisch|antiwestisraelische|antiwestisraelischer|antiwestisraelischen|antiwestisraelischem|antiwestisraelisches|israelischstämmig|israelischstämmige|israelischstämmiger|israelischstämmigen|israelischstämmigem|israelischstämmiges|Israeli|Israelis|Israelien|Israeliin|Israeliinnen|israelfreundlich|israelfreundliche|israelfreundlicher|israelfreundlichen|israelfreundlichem|israelfreundliches|israelfreundlich-|israelfeindlich|israelfeindliche|israelfeindlicher|israelfeindlichen|israelfeindlichem|israelfeindliches|israelfeindlich-|israelkritisch|israelkritische|israelkritischer|israelkritischen|israelkritischem|israelkritisches|israelkritisch-
        IL	c	Jerusalem|Jerusalems|Tel Aviv
        IM	n	Isle of Man|Insel Man
        IN	n	Indien|Indiens|Nordindien|Nordindiens|Südindien|Südindiens|Ostindien|Ostindiens|Westindien|Westindiens|Zentralindien|Zentralindiens|Nordostindien|Nordostindiens|Nordwestindien|Nordwestindiens|Südostindien|Südostindiens|Südwestindien|Südwestindiens|Mittelindien|Mittelindiens
        IN	d	indisch|indische|indischer|indischen|indischem|indisches|indisch-|nordindisch|nordindische|nordindischer|nordindischen|nordindischem|nordindisches|südindisch|südindische|südindischer|südindischen|südindischem|südindisches|ostindisch|ostindische|ostindischer|ostindischen|ostindischem|ostindisches|westindisch|westindische|westindischer|westindischen|westindischem|westindisches|Inder|Indern|Inders|Inderin|Inderinnen
        IN	c	Neu-Delhi|Neu-Delhis|Delhi|Delhis
        IO	n	Britisches Territorium im Indischen Ozean
        IQ	n	Irak|Iraks|Nordirak|Nordiraks|Südirak|Südiraks|Ostirak|Ostiraks|Westirak|Westiraks|Zentralirak|Zentraliraks|Nordostirak|Nordostiraks|Nordwestirak|Nordwestiraks|Südostirak|Südostiraks|Südwestirak|Südwestiraks|Mittelirak|Mitteliraks
        IQ	d	irakisch|irakische|irakischer|irakischen|irakischem|irakisches|irakisch-|nordirakisch|nordirakische|nordirakischer|nordirakischen|nordirakischem|nordirakisches|südirakisch|südirakische|südirakischer|südirakischen|südirakischem|südirakisches|ostirakisch|ostirakische|ostirakischer|ostirakischen|ostirakischem|ostirakisches|westirakisch|westirakische|westirakischer|westirakischen|westirakischem|westirakisches|Iraker|Irakern|Irakers|Irakerin|Irakerinnen
        IQ	c	Bagdad|Bagdads
        IR	n	Iran|Irans|Nordiran|Nordirans|Südiran|Südirans|Ostiran|Ostirans|Westiran|Westirans|Zentraliran|Zentralirans|Nordostiran|Nordostirans|Nordwestiran|Nordwestirans|Südostiran|Südostirans|Südwestiran|Südwestirans|Mitteliran|Mittelirans
        IR	d	iranisch|iranische|iranischer|iranischen|iranischem|iranisches|iranisch-|nordiranisch|nordiranische|nordiranischer|nordiranischen|nordiranischem|nordiranisches|südiranisch|südiranische|südiranischer|südiranischen|südiranischem|südiranisches|ostiranisch|ostiranische|ostiranischer|ostiranischen|ostiranischem|ostiranisches|westiranisch|westiranische|westiranischer|westiranischen|westiranischem|westiranisches|proiranisch|proiranische|proiranischer|proiranischen|proiranischem|proiranisches|pronordiranisch|pronordiranische|pronordiranischer|pronordiranischen|pronordiranischem|pronordiranisches|prosüdiranisch|prosüdiranische|prosüdiranischer|prosüdiranischen|prosüdiranischem|prosüdiranisches|proostiranisch|proostiranische|proostiranischer|proostiranischen|proostiranischem|proostiranisches|prowestiranisch|prowestiranische|prowestiranischer|prowestiranischen|prowestiranischem|prowestiranisches|antiiranisch|antiiranische|antiiranischer|antiiranischen|antiiranischem|antiiranisches|antinordiranisch|antinordiranische|antinordiranischer|antinordiranischen|antinordiranischem|antinordiranisches|antisüdiranisch|antisüdiranische|antisüdiranischer|antisüdiranischen|antisüdiranischem|antisüdiranisches|antiostiranisch|antiostiranische|antiostiranischer|antiostiranischen|antiostiranischem|antiostiranisches|antiwestiranisch|antiwestiranische|antiwestiranischer|antiwestiranischen|antiwestiranischem|antiwestiranisches|iranischstämmig|iranischstämmige|iranischstämmiger|iranischstämmigen|iranischstämmigem|iranischstämmiges|Iraner|Iranern|Iraners|Iranerin|Iranerinnen|iranfreundlich|iranfreundliche|iranfreundlicher|iranfreundlichen|iranfreundlichem|iranfreundliches|iranfreundlich-|irantreu|irantreue|irantreuer|irantreuen|irantreuem|irantreues|irantreu-
        IR	c	Teheran|Teherans
        IS	n	Island|Islands
        IS	d	isländisch|isländische|isländischer|isländischen|isländischem|isländisches|isländisch-|Isländer|Isländern|Isländers|Isländerin|Isländerinnen
        IS	c	Reyk­ja­vík|Reyk­ja­víks
        IT	n	Italien|Italiens|Norditalien|Norditaliens|Süditalien|Süditaliens|Ostitalien|Ostitaliens|Westitalien|Westitaliens|Zentralitalien|Zentralitaliens|Nordostitalien|Nordostitaliens|Nordwestitalien|Nordwestitaliens|Südostitalien|Südostitaliens|Südwestitalien|Südwestitaliens|Mittelitalien|Mittelitaliens
        IT	d	italienisch|italienische|italienischer|italienischen|italienischem|italienisches|italienisch-|norditalienisch|norditalienische|norditalienischer|norditalienischen|norditalienischem|norditalienisches|süditalienisch|süditalienische|süditalienischer|süditalienischen|süditalienischem|süditalienisches|ostitalienisch|ostitalienische|ostitalienischer|ostitalienischen|ostitalienischem|ostitalienisches|westitalienisch|westitalienische|westitalienischer|westitalienischen|westitalienischem|westitalienisches|Italiener|Italienern|Italieners|Italienerin|Italienerinnen
        IT	c	Rom|Roms
        JE	n	Jersey|Jerseys
        JM	n	Jamaika|Jamaikas
        JM	d	jamaikanisch|jamaikanische|jamaikanischer|jamaikanischen|jamaikanischem|jamaikanisches|jamaikanisch-|Jamaikaner|Jamaikanern|Jamaikaners|Jamaikanerin|Jamaikanerinnen
        JM	c	Kingston|Kingstons
        JO	n	Jordanien|Jordaniens
        JO	d	jordanisch|jordanische|jordanischer|jordanischen|jordanischem|jordanisches|jordanisch-|Jordanier|Jordaniern|Jordaniers|Jordanierin|Jordanierinnen
        JO	c	Amman|Ammans
        JP	n	Japan|Japans|Nordjapan|Nordjapans|Südjapan|Südjapans|Ostjapan|Ostjapans|Westjapan|Westjapans|Zentraljapan|Zentraljapans|Nordostjapan|Nordostjapans|Nordwestjapan|Nordwestjapans|Südostjapan|Südostjapans|Südwestjapan|Südwestjapans|Mitteljapan|Mitteljapans
        JP	d	japanisch|japanische|japanischer|japanischen|japanischem|japanisches|japanisch-|nordjapanisch|nordjapanische|nordjapanischer|nordjapanischen|nordjapanischem|nordjapanisches|südjapanisch|südjapanische|südjapanischer|südjapanischen|südjapanischem|südjapanisches|ostjapanisch|ostjapanische|ostjapanischer|ostjapanischen|ostjapanischem|ostjapanisches|westjapanisch|westjapanische|westjapanischer|westjapanischen|westjapanischem|westjapanisches|projapanisch|projapanische|projapanischer|projapanischen|projapanischem|projapanisches|pronordjapanisch|pronordjapanische|pronordjapanischer|pronordjapanischen|pronordjapanischem|pronordjapanisches|prosüdjapanisch|prosüdjapanische|prosüdjapanischer|prosüdjapanischen|prosüdjapanischem|prosüdjapanisches|proostjapanisch|proostjapanische|proostjapanischer|proostjapanischen|proostjapanischem|proostjapanisches|prowestjapanisch|prowestjapanische|prowestjapanischer|prowestjapanischen|prowestjapanischem|prowestjapanisches|antijapanisch|antijapanische|antijapanischer|antijapanischen|antijapanischem|antijapanisches|antinordjapanisch|antinordjapanische|antinordjapanischer|antinordjapanischen|antinordjapanischem|antinordjapanisches|antisüdjapanisch|antisüdjapanische|antisüdjapanischer|antisüdjapanischen|antisüdjapanischem|antisüdjapanisches|antiostjapanisch|antiostjapanische|antiostjapanischer|antiostjapanischen|antiostjapanischem|antiostjapanisches|antiwestjapanisch|antiwestjapanische|antiwestjapanischer|antiwestjapanischen|antiwestjapanischem|antiwestjapanisches|japanischstämmig|japanischstämmige|japanischstämmiger|japanischstämmigen|japanischstämmigem|japanischstämmiges|Japaner|Japanern|Japaners|Japanerin|Japanerinnen
        JP	c	Tokio|Tokios
        KE	n	Kenia|Kenias|Nordkenia|Nordkenias|Südkenia|Südkenias|Ostkenia|Ostkenias|Westkenia|Westkenias|Zentralkenia|Zentralkenias|Nordostkenia|Nordostkenias|Nordwestkenia|Nordwestkenias|Südostkenia|Südostkenias|Südwestkenia|Südwestkenias|Mittelkenia|Mittelkenias
        KE	d	kenianisch|kenianische|kenianischer|kenianischen|kenianischem|kenianisches|kenianisch-|Kenianer|Kenianern|Kenianers|Kenianerin|Kenianerinnen
        KE	c	Nairobi|Nairobis
        KG	n	Kirgisistan|Kirgisistans|Kirgisien|Kirgisiens
        KG	d	kirgisisch|kirgisische|kirgisischer|kirgisischen|kirgisischem|kirgisisches|kirgisisch-|Kirgise|Kirgisen|Kirgisin|Kirgisinnen
        KG	c	Bischkek|Bischkeks
        KH	n	Kambodscha|Kambodschas
        KH	d	kambodschanisch|kambodschanische|kambodschanischer|kambodschanischen|kambodschanischem|kambodschanisches|kambodschanisch-|Kambodschaner|Kambodschanern|Kambodschaners|Kambodschanerin|Kambodschanerinnen
        KH	c	Phnom Penh
        KI	n	Kiribati|Kiribatis
        KI	d	kiribatisch|kiribatische|kiribatischer|kiribatischen|kiribatischem|kiribatisches|kiribatisch-|Kiribatier|Kiribatiern|Kiribatiers|Kiribatierin|Kiribatierinnen
        KI	c	Tarawa|Tarawas
        KM	n	Komoren|Komorens
        KM	d	komorisch|komorische|komorischer|komorischen|komorischem|komorisches|komorisch-
        KM	c	Moroni|Moronis
        KN	n	St. Kitts und Nevis|Saint Kitts und Nevis
        KN	c	Basseterre|Basseterres
        KP	n	Nordkorea|Nordkoreas|Demokratische Volksrepublik Korea|Volksrepublik Korea
        KP	d	nordkoreanisch|nordkoreanische|nordkoreanischer|nordkoreanischen|nordkoreanischem|nordkoreanisches|nordkoreanisch-|Nordkoreaner|Nordkoreanern|Nordkoreaners|Nordkoreanerin|Nordkoreanerinnen
        KP	c	Pjöngjang|Pjöngjangs
        KR	n	Südkorea|Südkoreas|Korea|Koreas
        KR	d	südkoreanisch|südkoreanische|südkoreanischer|südkoreanischen|südkoreanischem|südkoreanisches|südkoreanisch-|Südkoreaner|Südkoreanern|Südkoreaners|Südkoreanerin|Südkoreanerinnen|koreanisch|koreanische|koreanischer|koreanischen|koreanischem|koreanisches|koreanisch-|Koreaner|Koreanern|Koreaners|Koreanerin|Koreanerinnen
        KR	c	Seoul|Seouls
        KW	n	Kuwait|Kuwaits
        KW	d	kuwaitisch|kuwaitische|kuwaitischer|kuwaitischen|kuwaitischem|kuwaitisches|kuwaitisch-|Kuwaiter|Kuwaitern|Kuwaiters|Kuwaiterin|Kuwaiterinnen
        KW	c	Kuwait-Stadt|Kuwait-Stadts
        KY	n	Kaimaninseln|Kaimaninselns|Cayman-Inseln|Cayman-Inselns
        KZ	n	Kasachstan|Kasachstans
        KZ	d	kasachisch|kasachische|kasachischer|kasachischen|kasachischem|kasachisches|kasachisch-|Kasache|Kasachen|Kasachin|Kasachinnen
        KZ	c	Astana|Astanas
        LA	n	Laos|Nordlaos|Südlaos|Ostlaos|Westlaos|Zentrallaos|Nordostlaos|Nordwestlaos|Südostlaos|Südwestlaos|Mittellaos
        LA	d	laotisch|laotische|laotischer|laotischen|laotischem|laotisches|laotisch-|Laote|Laoten|Laotin|Laotinnen
        LA	c	Vientiane|Vientianes
        LB	n	Libanon|Libanons|Nordlibanon|Nordlibanons|Südlibanon|Südlibanons|Ostlibanon|Ostlibanons|Westlibanon|Westlibanons|Zentrallibanon|Zentrallibanons|Nordostlibanon|Nordostlibanons|Nordwestlibanon|Nordwestlibanons|Südostlibanon|Südostlibanons|Südwestlibanon|Südwestlibanons|Mittellibanon|Mittellibanons
        LB	d	libanesisch|libanesische|libanesischer|libanesischen|libanesischem|libanesisches|libanesisch-|nordlibanesisch|nordlibanesische|nordlibanesischer|nordlibanesischen|nordlibanesischem|nordlibanesisches|südlibanesisch|südlibanesische|südlibanesischer|südlibanesischen|südlibanesischem|südlibanesisches|ostlibanesisch|ostlibanesische|ostlibanesischer|ostlibanesischen|ostlibanesischem|ostlibanesisches|westlibanesisch|westlibanesische|westlibanesischer|westlibanesischen|westlibanesischem|westlibanesisches|Libanese|Libanesen|Libanesin|Libanesinnen
        LB	c	Beirut|Beiruts
        LC	n	St. Lucia
        LC	d	lucianisch|lucianische|lucianischer|lucianischen|lucianischem|lucianisches|lucianisch-
        LC	c	Castries
        LI	n	Liechtenstein|Liechtensteins
        LI	d	liechtensteinisch|liechtensteinische|liechtensteinischer|liechtensteinischen|liechtensteinischem|liechtensteinisches|liechtensteinisch-|Liechtensteiner|Liechtensteinern|Liechtensteiners|Liechtensteinerin|Liechtensteinerinnen
        LI	c	Vaduz
        LK	n	Sri Lanka
        LK	d	sri-lankisch|sri-lankische|sri-lankischer|sri-lankischen|sri-lankischem|sri-lankisches|sri-lankisch-|srilankisch|srilankische|srilankischer|srilankischen|srilankischem|srilankisches|srilankisch-
        LK	c	Colombo|Colombos
        LR	n	Liberia|Liberias
        LR	d	liberianisch|liberianische|liberianischer|liberianischen|liberianischem|liberianisches|liberianisch-|Liberianer|Liberianern|Liberianers|Liberianerin|Liberianerinnen
        LR	c	Monrovia|Monrovias
        LS	n	Lesotho|Lesothos
        LS	d	lesothisch|lesothische|lesothischer|lesothischen|lesothischem|lesothisches|lesothisch-
        LS	c	Maseru|Maserus
        LT	n	Litauen|Litauens
        LT	d	litauisch|litauische|litauischer|litauischen|litauischem|litauisches|litauisch-|Litauer|Litauern|Litauers|Litauerin|Litauerinnen
        LT	c	Vilnius
        LU	n	Luxemburg|Luxemburgs
        LU	d	luxemburgisch|luxemburgische|luxemburgischer|luxemburgischen|luxemburgischem|luxemburgisches|luxemburgisch-|Luxemburger|Luxemburgern|Luxemburgers|Luxemburgerin|Luxemburgerinnen
        LU	c	Luxemburg-Stadt|Luxemburg-Stadts
        LV	n	Lettland|Lettlands
        LV	d	lettisch|lettische|lettischer|lettischen|lettischem|lettisches|lettisch-|Lette|Letten|Lettin|Lettinnen
        LV	c	Riga|Rigas
        LY	n	Libyen|Libyens|Nordlibyen|Nordlibyens|Südlibyen|Südlibyens|Ostlibyen|Ostlibyens|Westlibyen|Westlibyens|Zentrallibyen|Zentrallibyens|Nordostlibyen|Nordostlibyens|Nordwestlibyen|Nordwestlibyens|Südostlibyen|Südostlibyens|Südwestlibyen|Südwestlibyens|Mittellibyen|Mittellibyens
        LY	d	libysch|libysche|libyscher|libyschen|libyschem|libysches|libysch-|nordlibysch|nordlibysche|nordlibyscher|nordlibyschen|nordlibyschem|nordlibysches|südlibysch|südlibysche|südlibyscher|südlibyschen|südlibyschem|südlibysches|ostlibysch|ostlibysche|ostlibyscher|ostlibyschen|ostlibyschem|ostlibysches|westlibysch|westlibysche|westlibyscher|westlibyschen|westlibyschem|westlibysches|Libyer|Libyern|Libyers|Libyerin|Libyerinnen
        LY	c	Tripolis
        MA	n	Marokko|Marokkos|Nordmarokko|Nordmarokkos|Südmarokko|Südmarokkos|Ostmarokko|Ostmarokkos|Westmarokko|Westmarokkos|Zentralmarokko|Zentralmarokkos|Nordostmarokko|Nordostmarokkos|Nordwestmarokko|Nordwestmarokkos|Südostmarokko|Südostmarokkos|Südwestmarokko|Südwestmarokkos|Mittelmarokko|Mittelmarokkos
        MA	d	marokkanisch|marokkanische|marokkanischer|marokkanischen|marokkanischem|marokkanisches|marokkanisch-|Marokkaner|Marokkanern|Marokkaners|Marokkanerin|Marokkanerinnen
        MA	c	Rabat|Rabats
        MC	n	Monaco|Monacos
        MC	d	monegassisch|monegassische|monegassischer|monegassischen|monegassischem|monegassisches|monegassisch-|Monegasse|Monegassen|Monegassin|Monegassinnen
        MD	n	Republik Moldau|Moldau|Moldaus|Moldawien|Moldawiens
        MD	d	moldauisch|moldauische|moldauischer|moldauischen|moldauischem|moldauisches|moldauisch-|moldawisch|moldawische|moldawischer|moldawischen|moldawischem|moldawisches|moldawisch-|Moldauer|Moldauern|Moldauers|Moldauerin|Moldauerinnen
        MD	c	Chisinau|Chisinaus
        ME	n	Montenegro|Montenegros
        ME	d	montenegrinisch|montenegrinische|montenegrinischer|montenegrinischen|montenegrinischem|montenegrinisches|montenegrinisch-|Montenegriner|Montenegrinern|Montenegriners|Montenegrinerin|Montenegrinerinnen
        ME	c	Podgorica|Podgoricas
        MF	n	St. Martin
        MG	n	Madagaskar|Madagaskars
        MG	d	madagassisch|madagassische|madagassischer|madagassischen|madagassischem|madagassisches|madagassisch-|Madagasse|Madagassen|Madagassin|Madagassinnen
        MG	c	Antananarivo|Antananarivos
        MH	n	Marshallinseln|Marshallinselns|Marshall-Inseln|Marshall-Inselns
        MH	d	marshallisch|marshallische|marshallischer|marshallischen|marshallischem|marshallisches|marshallisch-|Marshaller|Marshallern|Marshallers|Marshallerin|Marshallerinnen
        MH	c	Majuro|Majuros
        MK	n	Nordmazedonien|Nordmazedoniens|Mazedonien|Mazedoniens
        MK	d	nordmazedonisch|nordmazedonische|nordmazedonischer|nordmazedonischen|nordmazedonischem|nordmazedonisches|nordmazedonisch-|mazedonisch|mazedonische|mazedonischer|mazedonischen|mazedonischem|mazedonisches|mazedonisch-|Mazedonier|Mazedoniern|Mazedoniers|Mazedonierin|Mazedonierinnen
        MK	c	Skopje|Skopjes
        ML	n	Mali|Malis|Nordmali|Nordmalis|Südmali|Südmalis|Ostmali|Ostmalis|Westmali|Westmalis|Zentralmali|Zentralmalis|Nordostmali|Nordostmalis|Nordwestmali|Nordwestmalis|Südostmali|Südostmalis|Südwestmali|Südwestmalis|Mittelmali|Mittelmalis
        ML	d	malisch|malische|malischer|malischen|malischem|malisches|malisch-|Malier|Maliern|Maliers|Malierin|Malierinnen
        ML	c	Bamako|Bamakos
        MM	n	Myanmar|Myanmars|Nordmyanmar|Nordmyanmars|Südmyanmar|Südmyanmars|Ostmyanmar|Ostmyanmars|Westmyanmar|Westmyanmars|Zentralmyanmar|Zentralmyanmars|Nordostmyanmar|Nordostmyanmars|Nordwestmyanmar|Nordwestmyanmars|Südostmyanmar|Südostmyanmars|Südwestmyanmar|Südwestmyanmars|Mittelmyanmar|Mittelmyanmars|Birma|Birmas|Burma|Burmas
        MM	d	myanmarisch|myanmarische|myanmarischer|myanmarischen|myanmarischem|myanmarisches|myanmarisch-|birmanisch|birmanische|birmanischer|birmanischen|birmanischem|birmanisches|birmanisch-|burmesisch|burmesische|burmesischer|burmesischen|burmesischem|burmesisches|burmesisch-|nordburmesisch|nordburmesische|nordburmesischer|nordburmesischen|nordburmesischem|nordburmesisches|südburmesisch|südburmesische|südburmesischer|südburmesischen|südburmesischem|südburmesisches|ostburmesisch|ostburmesische|ostburmesischer|ostburmesischen|ostburmesischem|ostburmesisches|westburmesisch|westburmesische|westburmesischer|westburmesischen|westburmesischem|westburmesisches
        MM	c	Naypyidaw|Naypyidaws|Naypyitaw|Naypyitaws
        MN	n	Mongolei|Mongoleis
        MN	d	mongolisch|mongolische|mongolischer|mongolischen|mongolischem|mongolisches|mongolisch-|Mongole|Mongolen|Mongolin|Mongolinnen
        MN	c	Ulaanbaatar|Ulaanbaatars
        MO	n	Macau|Macaus
        MO	d	macauisch|macauische|macauischer|macauischen|macauischem|macauisches|macauisch-
        MP	n	Nördliche Marianen
        MQ	n	Martinique|Martiniques
        MR	n	Mauretanien|Mauretaniens
        MR	d	mauretanisch|mauretanische|mauretanischer|mauretanischen|mauretanischem|mauretanisches|mauretanisch-|Mauretanier|Mauretaniern|Mauretaniers|Mauretanierin|Mauretanierinnen
        MR	c	Nouakchott|Nouakchotts
        MS	n	Montserrat|Montserrats
        MT	n	Malta|Maltas
        MT	d	maltesisch|maltesische|maltesischer|maltesischen|maltesischem|maltesisches|maltesisch-|Malteser|Maltesern|Maltesers|Malteserin|Malteserinnen
        MT	c	Valletta|Vallettas
        MU	n	Mauritius
        MU	d	mauritisch|mauritische|mauritischer|mauritischen|mauritischem|mauritisches|mauritisch-
        MU	c	Port Louis
        MV	n	Malediven|Maledivens
        MV	d	maledivisch|maledivische|maledivischer|maledivischen|maledivischem|maledivisches|maledivisch-|Malediver|Maledivern|Maledivers|Malediverin|Malediverinnen
        MV	c	Malé|Malés
        MW	n	Malawi|Malawis
        MW	d	malawisch|malawische|malawischer|malawischen|malawischem|malawisches|malawisch-
        MW	c	Lilongwe|Lilongwes
        MX	n	Mexiko|Mexikos|Nordmexiko|Nordmexikos|Südmexiko|Südmexikos|Ostmexiko|Ostmexikos|Westmexiko|Westmexikos|Zentralmexiko|Zentralmexikos|Nordostmexiko|Nordostmexikos|Nordwestmexiko|Nordwestmexikos|Südostmexiko|Südostmexikos|Südwestmexiko|Südwestmexikos|Mittelmexiko|Mittelmexikos|Vereinigte Mexikanische Staaten
        MX	d	mexikanisch|mexikanische|mexikanischer|mexikanischen|mexikanischem|mexikanisches|mexikanisch-|nordmexikanisch|nordmexikanische|nordmexikanischer|nordmexikanischen|nordmexikanischem|nordmexikanisches|südmexikanisch|südmexikanische|südmexikanischer|südmexikanischen|südmexikanischem|südmexikanisches|ostmexikanisch|ostmexikanische|ostmexikanischer|ostmexikanischen|ostmexikanischem|ostmexikanisches|westmexikanisch|westmexikanische|westmexikanischer|westmexikanischen|westmexikanischem|westmexikanisches|Mexikaner|Mexikanern|Mexikaners|Mexikanerin|Mexikanerinnen
        MX	c	Mexiko-Stadt|Mexiko-Stadts
        MY	n	Malaysia|Malaysias
        MY	d	malaysisch|malaysische|malaysischer|malaysischen|malaysischem|malaysisches|malaysisch-|Malaysier|Malaysiern|Malaysiers|Malaysierin|Malaysierinnen
        MY	c	Kuala Lumpur
        MZ	n	Mosambik|Mosambiks|Nordmosambik|Nordmosambiks|Südmosambik|Südmosambiks|Ostmosambik|Ostmosambiks|Westmosambik|Westmosambiks|Zentralmosambik|Zentralmosambiks|Nordostmosambik|Nordostmosambiks|Nordwestmosambik|Nordwestmosambiks|Südostmosambik|Südostmosambiks|Südwestmosambik|Südwestmosambiks|Mittelmosambik|Mittelmosambiks
        MZ	d	mosambikanisch|mosambikanische|mosambikanischer|mosambikanischen|mosambikanischem|mosambikanisches|mosambikanisch-
        MZ	c	Maputo|Maputos
        NA	n	Namibia|Namibias
        NA	d	namibisch|namibische|namibischer|namibischen|namibischem|namibisches|namibisch-|Namibier|Namibiern|Namibiers|Namibierin|Namibierinnen
        NA	c	Windhoek|Windhoeks
        NC	n	Neukaledonien|Neukaledoniens
        NC	c	Noumea|Noumeas
        NE	n	Niger|Nigers|Nordniger|Nordnigers|Südniger|Südnigers|Ostniger|Ostnigers|Westniger|Westnigers|Zentralniger|Zentralnigers|Nordostniger|Nordostnigers|Nordwestniger|Nordwestnigers|Südostniger|Südostnigers|Südwestniger|Südwestnigers|Mittelniger|Mittelnigers
        NE	d	nigrisch|nigrische|nigrischer|nigrischen|nigrischem|nigrisches|nigrisch-|Nigrer|Nigrern|Nigrers|Nigrerin|Nigrerinnen
        NE	c	Niamey|Niameys
        NF	n	Norfolkinsel|Norfolkinsels
        NG	n	Nigeria|Nigerias|Nordnigeria|Nordnigerias|Südnigeria|Südnigerias|Ostnigeria|Ostnigerias|Westnigeria|Westnigerias|Zentralnigeria|Zentralnigerias|Nordostnigeria|Nordostnigerias|Nordwestnigeria|Nordwestnigerias|Südostnigeria|Südostnigerias|Südwestnigeria|Südwestnigerias|Mittelnigeria|Mittelnigerias|Bundesrepublik Nigeria
        NG	d	nigerianisch|nigerianische|nigerianischer|nigerianischen|nigerianischem|nigerianisches|nigerianisch-|nordnigerianisch|nordnigerianische|nordnigerianischer|nordnigerianischen|nordnigerianischem|nordnigerianisches|südnigerianisch|südnigerianische|südnigerianischer|südnigerianischen|südnigerianischem|südnigerianisches|ostnigerianisch|ostnigerianische|ostnigerianischer|ostnigerianischen|ostnigerianischem|ostnigerianisches|westnigerianisch|westnigerianische|westnigerianischer|westnigerianischen|westnigerianischem|westnigerianisches|Nigerianer|Nigerianern|Nigerianers|Nigerianerin|Nigerianerinnen
        NG	c	Abuja|Abujas
        NI	n	Nicaragua|Nicaraguas
        NI	d	nicaraguanisch|nicaraguanische|nicaraguanischer|nicaraguanischen|nicaraguanischem|nicaraguanisches|nicaraguanisch-
        NI	c	Managua|Managuas
        NL	n	Niederlande|Niederlandes|Holland|Hollands|Niederlanden|Niederlandens
        NL	d	niederländisch|niederländische|niederländischer|niederländischen|niederländischem|niederländisches|niederländisch-|holländisch|holländische|holländischer|holländischen|holländischem|holländisches|holländisch-|Niederländer|Niederländern|Niederländers|Niederländerin|Niederländerinnen|Holländer|Holländern|Holländers|Holländerin|Holländerinnen
        NL	c	Amsterdam|Amsterdams
        NO	n	Norwegen|Norwegens|Nordnorwegen|Nordnorwegens|Südnorwegen|Südnorwegens|Ostnorwegen|Ostnorwegens|Westnorwegen|Westnorwegens|Zentralnorwegen|Zentralnorwegens|Nordostnorwegen|Nordostnorwegens|Nordwestnorwegen|Nordwestnorwegens|Südostnorwegen|Südostnorwegens|Südwestnorwegen|Südwestnorwegens|Mittelnorwegen|Mittelnorwegens
        NO	d	norwegisch|norwegische|norwegischer|norwegischen|norwegischem|norwegisches|norwegisch-|nordnorwegisch|nordnorwegische|nordnorwegischer|nordnorwegischen|nordnorwegischem|nordnorwegisches|südnorwegisch|südnorwegische|südnorwegischer|südnorwegischen|südnorwegischem|südnorwegisches|ostnorwegisch|ostnorwegische|ostnorwegischer|ostnorwegischen|ostnorwegischem|ostnorwegisches|westnorwegisch|westnorwegische|westnorwegischer|westnorwegischen|westnorwegischem|westnorwegisches|Norweger|Norwegern|Norwegers|Norwegerin|Norwegerinnen
        NO	c	Oslo|Oslos
        NP	n	Nepal|Nepals|Nordnepal|Nordnepals|Südnepal|Südnepals|Ostnepal|Ostnepals|Westnepal|Westnepals|Zentralnepal|Zentralnepals|Nordostnepal|Nordostnepals|Nordwestnepal|Nordwestnepals|Südostnepal|Südostnepals|Südwestnepal|Südwestnepals|Mittelnepal|Mittelnepals|Demokratische Bundesrepublik Nepal|Bundesrepublik Nepal
        NP	d	nepalesisch|nepalesische|nepalesischer|nepalesischen|nepalesischem|nepalesisches|nepalesisch-|Nepalese|Nepalesen|Nepalesin|Nepalesinnen
        NP	c	Kathmandu|Kathmandus
        NR	n	Nauru|Naurus
        NR	d	nauruisch|nauruische|nauruischer|nauruischen|nauruischem|nauruisches|nauruisch-|Nauruer|Nauruern|Nauruers|Nauruerin|Nauruerinnen
        NU	n	Niue|Niues
        NZ	n	Neuseeland|Neuseelands
        NZ	d	neuseeländisch|neuseeländische|neuseeländischer|neuseeländischen|neuseeländischem|neuseeländisches|neuseeländisch-|Neuseeländer|Neuseeländern|Neuseeländers|Neuseeländerin|Neuseeländerinnen
        NZ	c	Wellington|Wellingtons
        OM	n	Oman|Omans
        OM	d	omanisch|omanische|omanischer|omanischen|omanischem|omanisches|omanisch-|Omaner|Omanern|Omaners|Omanerin|Omanerinnen
        OM	c	Maskat|Maskats|Muscat|Muscats
        PA	n	Panama|Panamas
        PA	d	panamaisch|panamaische|panamaischer|panamaischen|panamaischem|panamaisches|panamaisch-
        PA	c	Panama-Stadt|Panama-Stadts
        PE	n	Peru|Perus|Nordperu|Nordperus|Südperu|Südperus|Ostperu|Ostperus|Westperu|Westperus|Zentralperu|Zentralperus|Nordostperu|Nordostperus|Nordwestperu|Nordwestperus|Südostperu|Südostperus|Südwestperu|Südwestperus|Mittelperu|Mittelperus
        PE	d	peruanisch|peruanische|peruanischer|peruanischen|peruanischem|peruanisches|peruanisch-|Peruaner|Peruanern|Peruaners|Peruanerin|Peruanerinnen
        PE	c	Lima|Limas
        PF	n	Französisch-Polynesien|Französisch-Polynesiens
        PF	c	Papeete|Papeetes
        PG	n	Papua-Neuguinea|Papua-Neuguineas
        PG	d	papua-neuguineisch|papua-neuguineische|papua-neuguineischer|papua-neuguineischen|papua-neuguineischem|papua-neuguineisches|papua-neuguineisch-
        PG	c	Port Moresby
        PH	n	Philippinen|Philippinens|Nordphilippinen|Nordphilippinens|Südphilippinen|Südphilippinens|Ostphilippinen|Ostphilippinens|Westphilippinen|Westphilippinens|Zentralphilippinen|Zentralphilippinens|Nordostphilippinen|Nordostphilippinens|Nordwestphilippinen|Nordwestphilippinens|Südostphilippinen|Südostphilippinens|Südwestphilippinen|Südwestphilippinens|Mittelphilippinen|Mittelphilippinens
        PH	d	philippinisch|philippinische|philippinischer|philippinischen|philippinischem|philippinisches|philippinisch-|nordphilippinisch|nordphilippinische|nordphilippinischer|nordphilippinischen|nordphilippinischem|nordphilippinisches|südphilippinisch|südphilippinische|südphilippinischer|südphilippinischen|südphilippinischem|südphilippinisches|ostphilippinisch|ostphilippinische|ostphilippinischer|ostphilippinischen|ostphilippinischem|ostphilippinisches|westphilippinisch|westphilippinische|westphilippinischer|westphilippinischen|westphilippinischem|westphilippinisches|Philippiner|Philippinern|Philippiners|Philippinerin|Philippinerinnen|Filipino|Filipinos|Filipinoen|Filipinoin|Filipinoinnen
        PH	c	Manila|Manilas
        PK	n	Pakistan|Pakistans|Nordpakistan|Nordpakistans|Südpakistan|Südpakistans|Ostpakistan|Ostpakistans|Westpakistan|Westpakistans|Zentralpakistan|Zentralpakistans|Nordostpakistan|Nordostpakistans|Nordwestpakistan|Nordwestpakistans|Südostpakistan|Südostpakistans|Südwestpakistan|Südwestpakistans|Mittelpakistan|Mittelpakistans
        PK	d	pakistanisch|pakistanische|pakistanischer|pakistanischen|pakistanischem|pakistanisches|pakistanisch-|nordpakistanisch|nordpakistanische|nordpakistanischer|nordpakistanischen|nordpakistanischem|nordpakistanisches|südpakistanisch|südpakistanische|südpakistanischer|südpakistanischen|südpakistanischem|südpakistanisches|ostpakistanisch|ostpakistanische|ostpakistanischer|ostpakistanischen|ostpakistanischem|ostpakistanisches|westpakistanisch|westpakistanische|westpakistanischer|westpakistanischen|westpakistanischem|westpakistanisches|Pakistaner|Pakistanern|Pakistaners|Pakistanerin|Pakistanerinnen|Pakistani|Pakistanis
        PK	c	Islamabad|Islamabads
        PL	n	Polen|Polens|Nordpolen|Nordpolens|Südpolen|Südpolens|Ostpolen|Ostpolens|Westpolen|Westpolens|Zentralpolen|Zentralpolens|Nordostpolen|Nordostpolens|Nordwestpolen|Nordwestpolens|Südostpolen|Südostpolens|Südwestpolen|Südwestpolens|Mittelpolen|Mittelpolens
        PL	d	polnisch|polnische|polnischer|polnischen|polnischem|polnisches|polnisch-|nordpolnisch|nordpolnische|nordpolnischer|nordpolnischen|nordpolnischem|nordpolnisches|südpolnisch|südpolnische|südpolnischer|südpolnischen|südpolnischem|südpolnisches|ostpolnisch|ostpolnische|ostpolnischer|ostpolnischen|ostpolnischem|ostpolnisches|westpolnisch|westpolnische|westpolnischer|westpolnischen|westpolnischem|westpolnisches|propolnisch|propolnische|propolnischer|propolnischen|propolnischem|propolnisches|pronordpolnisch|pronordpolnische|pronordpolnischer|pronordpolnischen|pronordpolnischem|pronordpolnisches|prosüdpolnisch|prosüdpolnische|prosüdpolnischer|prosüdpolnischen|prosüdpolnischem|prosüdpolnisches|proostpolnisch|proostpolnische|proostpolnischer|proostpolnischen|proostpolnischem|proostpolnisches|prowestpolnisch|prowestpolnische|prowestpolnischer|prowestpolnischen|prowestpolnischem|prowestpolnisches|antipolnisch|antipolnische|antipolnischer|antipolnischen|antipolnischem|antipolnisches|antinordpolnisch|antinordpolnische|antinordpolnischer|antinordpolnischen|antinordpolnischem|antinordpolnisches|antisüdpolnisch|antisüdpolnische|antisüdpolnischer|antisüdpolnischen|antisüdpolnischem|antisüdpolnisches|antiostpolnisch|antiostpolnische|antiostpolnischer|antiostpolnischen|antiostpolnischem|antiostpolnisches|antiwestpolnisch|antiwestpolnische|antiwestpolnischer|antiwestpolnischen|antiwestpolnischem|antiwestpolnisches|polnischstämmig|polnischstämmige|polnischstämmiger|polnischstämmigen|polnischstämmigem|polnischstämmiges|Pole|Polen|Polin|Polinnen
        PL	c	Warschau|Warschaus
        PM	n	St. Pierre und Miquelon|Saint Pierre und Miquelon
        PN	n	Pitcairninseln|Pitcairninselns
        PR	n	Puerto Rico
        PR	c	San Juan
        PS	n	Palästina|Palästinas|Gaza|Gazas|Gazastreifen|Gazastreifens|Gaza-Streifen|Gaza-Streifens|Westjordanland|Westjordanlands|Palästinensergebiete|Palästinensergebietes|Palästinensergebieten|Palästinensergebietens
        PS	d	palästinensisch|palästinensische|palästinensischer|palästinensischen|palästinensischem|palästinensisches|palästinensisch-|propalästinensisch|propalästinensische|propalästinensischer|propalästinensischen|propalästinensischem|propalästinensisches|antipalästinensisch|antipalästinensische|antipalästinensischer|antipalästinensischen|antipalästinensischem|antipalästinensisches|palästinensischstämmig|palästinensischstämmige|palästinensischstämmiger|palästinensischstämmigen|palästinensischstämmigem|palästinensischstämmiges|Palästinenser|Palästinensern|Palästinensers|Palästinenserin|Palästinenserinnen
        PS	c	Ramallah|Ramallahs
        PT	n	Portugal|Portugals|Nordportugal|Nordportugals|Südportugal|Südportugals|Ostportugal|Ostportugals|Westportugal|Westportugals|Zentralportugal|Zentralportugals|Nordostportugal|Nordostportugals|Nordwestportugal|Nordwestportugals|Südostportugal|Südostportugals|Südwestportugal|Südwestportugals|Mittelportugal|Mittelportugals
        PT	d	portugiesisch|portugiesische|portugiesischer|portugiesischen|portugiesischem|portugiesisches|portugiesisch-|Portugiese|Portugiesen|Portugiesin|Portugiesinnen
        PT	c	Lissabon|Lissabons
        PW	n	Palau|Palaus
        PW	d	palauisch|palauische|palauischer|palauischen|palauischem|palauisches|palauisch-|Palauer|Palauern|Palauers|Palauerin|Palauerinnen
        PW	c	Ngerulmud|Ngerulmuds
        PY	n	Paraguay|Paraguays
        PY	d	paraguayisch|paraguayische|paraguayischer|paraguayischen|paraguayischem|paraguayisches|paraguayisch-
        PY	c	Asunción|Asuncións
        QA	n	Katar|Katars|Qatar|Qatars
        QA	d	katarisch|katarische|katarischer|katarischen|katarischem|katarisches|katarisch-|Katarer|Katarern|Katarers|Katarerin|Katarerinnen
        QA	c	Doha|Dohas
        RE	n	Réunion|Réunions
        RO	n	Rumänien|Rumäniens|Nordrumänien|Nordrumäniens|Südrumänien|Südrumäniens|Ostrumänien|Ostrumäniens|Westrumänien|Westrumäniens|Zentralrumänien|Zentralrumäniens|Nordostrumänien|Nordostrumäniens|Nordwestrumänien|Nordwestrumäniens|Südostrumänien|Südostrumäniens|Südwestrumänien|Südwestrumäniens|Mittelrumänien|Mittelrumäniens
        RO	d	rumänisch|rumänische|rumänischer|rumänischen|rumänischem|rumänisches|rumänisch-|nordrumänisch|nordrumänische|nordrumänischer|nordrumänischen|nordrumänischem|nordrumänisches|südrumänisch|südrumänische|südrumänischer|südrumänischen|südrumänischem|südrumänisches|ostrumänisch|ostrumänische|ostrumänischer|ostrumänischen|ostrumänischem|ostrumänisches|westrumänisch|westrumänische|westrumänischer|westrumänischen|westrumänischem|westrumänisches|Rumäne|Rumänen|Rumänin|Rumäninnen
        RO	c	Bukarest|Bukarests
        RS	n	Serbien|Serbiens|Nordserbien|Nordserbiens|Südserbien|Südserbiens|Ostserbien|Ostserbiens|Westserbien|Westserbiens|Zentralserbien|Zentralserbiens|Nordostserbien|Nordostserbiens|Nordwestserbien|Nordwestserbiens|Südostserbien|Südostserbiens|Südwestserbien|Südwestserbiens|Mittelserbien|Mittelserbiens
        RS	d	serbisch|serbische|serbischer|serbischen|serbischem|serbisches|serbisch-|nordserbisch|nordserbische|nordserbischer|nordserbischen|nordserbischem|nordserbisches|südserbisch|südserbische|südserbischer|südserbischen|südserbischem|südserbisches|ostserbisch|ostserbische|ostserbischer|ostserbischen|ostserbischem|ostserbisches|westserbisch|westserbische|westserbischer|westserbischen|westserbischem|westserbisches|proserbisch|proserbische|proserbischer|proserbischen|proserbischem|proserbisches|pronordserbisch|pronordserbische|pronordserbischer|pronordserbischen|pronordserbischem|pronordserbisches|prosüdserbisch|prosüdserbische|prosüdserbischer|prosüdserbischen|prosüdserbischem|prosüdserbisches|proostserbisch|proostserbische|proostserbischer|proostserbischen|proostserbischem|proostserbisches|prowestserbisch|prowestserbische|prowestserbischer|prowestserbischen|prowestserbischem|prowestserbisches|antiserbisch|antiserbische|antiserbischer|antiserbischen|antiserbischem|antiserbisches|antinordserbisch|antinordserbische|antinordserbischer|antinordserbischen|antinordserbischem|antinordserbisches|antisüdserbisch|antisüdserbische|antisüdserbischer|antisüdserbischen|antisüdserbischem|antisüdserbisches|antiostserbisch|antiostserbische|antiostserbischer|antiostserbischen|antiostserbischem|antiostserbisches|antiwestserbisch|antiwestserbische|antiwestserbischer|antiwestserbischen|antiwestserbischem|antiwestserbisches|serbischstämmig|serbischstämmige|serbischstämmiger|serbischstämmigen|serbischstämmigem|serbischstämmiges|Serbe|Serben|Serbin|Serbinnen
        RS	c	Belgrad|Belgrads
        RU	n	Russland|Russlands|Nordrussland|Nordrusslands|Südrussland|Südrusslands|Ostrussland|Ostrusslands|Westrussland|Westrusslands|Zentralrussland|Zentralrusslands|Nordostrussland|Nordostrusslands|Nordwestrussland|Nordwestrusslands|Südostrussland|Südostrusslands|Südwestrussland|Südwestrusslands|Mittelrussland|Mittelrusslands
        RU	d	russisch|russische|russischer|russischen|russischem|russisches|russisch-|nordrussisch|nordrussische|nordrussischer|nordrussischen|nordrussischem|nordrussisches|südrussisch|südrussische|südrussischer|südrussischen|südrussischem|südrussisches|ostrussisch|ostrussische|ostrussischer|ostrussischen|ostrussischem|ostrussisches|westrussisch|westrussische|westrussischer|westrussischen|westrussischem|westrussisches|prorussisch|prorussische|prorussischer|prorussischen|prorussischem|prorussisches|pronordrussisch|pronordrussische|pronordrussischer|pronordrussischen|pronordrussischem|pronordrussisches|prosüdrussisch|prosüdrussische|prosüdrussischer|prosüdrussischen|prosüdrussischem|prosüdrussisches|proostrussisch|proostrussische|proostrussischer|proostrussischen|proostrussischem|proostrussisches|prowestrussisch|prowestrussische|prowestrussischer|prowestrussischen|prowestrussischem|prowestrussisches|antirussisch|antirussische|antirussischer|antirussischen|antirussischem|antirussisches|antinordrussisch|antinordrussische|antinordrussischer|antinordrussischen|antinordrussischem|antinordrussisches|antisüdrussisch|antisüdrussische|antisüdrussischer|antisüdrussischen|antisüdrussischem|antisüdrussisches|antiostrussisch|antiostrussische|antiostrussischer|antiostrussischen|antiostrussischem|antiostrussisches|antiwestrussisch|antiwestrussische|antiwestrussischer|antiwestrussischen|antiwestrussischem|antiwestrussisches|russischstämmig|russischstämmige|russischstämmiger|russischstämmigen|russischstämmigem|russischstämmiges|Russe|Russen|Russin|Russinnen|russlandfreundlich|russlandfreundliche|russlandfreundlicher|russlandfreundlichen|russlandfreundlichem|russlandfreundliches|russlandfreundlich-|russlandfeindlich|russlandfeindliche|russlandfeindlicher|russlandfeindlichen|russlandfeindlichem|russlandfeindliches|russlandfeindlich-|russlandkritisch|russlandkritische|russlandkritischer|russlandkritischen|russlandkritischem|russlandkritisches|russlandkritisch-|russlandtreu|russlandtreue|russlandtreuer|russlandtreuen|russlandtreuem|russlandtreues|russlandtreu-
        RU	c	Moskau|Moskaus
        RW	n	Ruanda|Ruandas
        RW	d	ruandisch|ruandische|ruandischer|ruandischen|ruandischem|ruandisches|ruandisch-|Ruander|Ruandern|Ruanders|Ruanderin|Ruanderinnen
        RW	c	Kigali|Kigalis
        SA	n	Saudi-Arabien|Saudi-Arabiens|Saudiarabien|Saudiarabiens
        SA	d	saudi-arabisch|saudi-arabische|saudi-arabischer|saudi-arabischen|saudi-arabischem|saudi-arabisches|saudi-arabisch-|saudisch|saudische|saudischer|saudischen|saudischem|saudisches|saudisch-|saudiarabisch|saudiarabische|saudiarabischer|saudiarabischen|saudiarabischem|saudiarabisches|saudiarabisch-|Saudi|Saudis|Saudien|Saudiin|Saudiinnen
        SA	c	Riad|Riads
        SB	n	Salomonen|Salomonens|Salomoninseln|Salomoninselns
        SB	d	salomonisch|salomonische|salomonischer|salomonischen|salomonischem|salomonisches|salomonisch-|Salomoner|Salomonern|Salomoners|Salomonerin|Salomonerinnen
        SB	c	Honiara|Honiaras
        SC	n	Seychellen|Seychellens
        SC	d	seychellisch|seychellische|seychellischer|seychellischen|seychellischem|seychellisches|seychellisch-
        SC	c	Victoria|Victorias
        SD	n	Sudan|Sudans
        SD	d	sudanesisch|sudanesische|sudanesischer|sudanesischen|sudanesischem|sudanesisches|sudanesisch-|Sudanese|Sudanesen|Sudanesin|Sudanesinnen
        SD	c	Khartum|Khartums
        SE	n	Schweden|Schwedens|Nordschweden|Nordschwedens|Südschweden|Südschwedens|Ostschweden|Ostschwedens|Westschweden|Westschwedens|Zentralschweden|Zentralschwedens|Nordostschweden|Nordostschwedens|Nordwestschweden|Nordwestschwedens|Südostschweden|Südostschwedens|Südwestschweden|Südwestschwedens|Mittelschweden|Mittelschwedens
        SE	d	schwedisch|schwedische|schwedischer|schwedischen|schwedischem|schwedisches|schwedisch-|nordschwedisch|nordschwedische|nordschwedischer|nordschwedischen|nordschwedischem|nordschwedisches|südschwedisch|südschwedische|südschwedischer|südschwedischen|südschwedischem|südschwedisches|ostschwedisch|ostschwedische|ostschwedischer|ostschwedischen|ostschwedischem|ostschwedisches|westschwedisch|westschwedische|westschwedischer|westschwedischen|westschwedischem|westschwedisches|Schwede|Schweden|Schwedin|Schwedinnen
        SE	c	Stockholm|Stockholms
        SG	n	Singapur|Singapurs
        SG	d	singapurisch|singapurische|singapurischer|singapurischen|singapurischem|singapurisches|singapurisch-|Singapurer|Singapurern|Singapurers|Singapurerin|Singapurerinnen
        SH	n	St. Helena
        SI	n	Slowenien|Sloweniens
        SI	d	slowenisch|slowenische|slowenischer|slowenischen|slowenischem|slowenisches|slowenisch-|Slowene|Slowenen|Slowenin|Sloweninnen
        SI	c	Ljubljana|Ljubljanas
        SJ	n	Spitzbergen und Jan Mayen
        SK	n	Slowakei|Slowakeis
        SK	d	slowakisch|slowakische|slowakischer|slowakischen|slowakischem|slowakisches|slowakisch-|Slowake|Slowaken|Slowakin|Slowakinnen
        SK	c	Bratislava|Bratislavas
        SL	n	Sierra Leone
        SL	d	sierra-leonisch|sierra-leonische|sierra-leonischer|sierra-leonischen|sierra-leonischem|sierra-leonisches|sierra-leonisch-
        SL	c	Freetown|Freetowns
        SM	n	San Marino
        SM	d	san-marinesisch|san-marinesische|san-marinesischer|san-marinesischen|san-marinesischem|san-marinesisches|san-marinesisch-
        SN	n	Senegal|Senegals
        SN	d	senegalesisch|senegalesische|senegalesischer|senegalesischen|senegalesischem|senegalesisches|senegalesisch-|Senegalese|Senegalesen|Senegalesin|Senegalesinnen
        SN	c	Dakar|Dakars
        SO	n	Somalia|Somalias|Nordsomalia|Nordsomalias|Südsomalia|Südsomalias|Ostsomalia|Ostsomalias|Westsomalia|Westsomalias|Zentralsomalia|Zentralsomalias|Nordostsomalia|Nordostsomalias|Nordwestsomalia|Nordwestsomalias|Südostsomalia|Südostsomalias|Südwestsomalia|Südwestsomalias|Mittelsomalia|Mittelsomalias|Bundesrepublik Somalia
        SO	d	somalisch|somalische|somalischer|somalischen|somalischem|somalisches|somalisch-|Somalier|Somaliern|Somaliers|Somalierin|Somalierinnen|Somali|Somalis|Somalien|Somaliin|Somaliinnen
        SO	c	Mogadischu|Mogadischus
        SR	n	Suriname|Surinames
        SR	d	surinamisch|surinamische|surinamischer|surinamischen|surinamischem|surinamisches|surinamisch-
        SR	c	Paramaribo|Paramaribos
        SS	n	Südsudan|Südsudans
        SS	d	südsudanesisch|südsudanesische|südsudanesischer|südsudanesischen|südsudanesischem|südsudanesisches|südsudanesisch-
        SS	c	Juba|Jubas
        ST	n	São Tomé und Príncipe
        ST	d	são-toméisch|são-toméische|são-toméischer|são-toméischen|são-toméischem|são-toméisches|são-toméisch-|Santomeer|Santomeern|Santomeers|Santomeerin|Santomeerinnen
        ST	c	São Tomé
        SV	n	El Salvador
        SV	d	salvadorianisch|salvadorianische|salvadorianischer|salvadorianischen|salvadorianischem|salvadorianisches|salvadorianisch-
        SV	c	San Salvador
        SX	n	Sint Maarten
        SY	n	Syrien|Syriens|Nordsyrien|Nordsyriens|Südsyrien|Südsyriens|Ostsyrien|Ostsyriens|Westsyrien|Westsyriens|Zentralsyrien|Zentralsyriens|Nordostsyrien|Nordostsyriens|Nordwestsyrien|Nordwestsyriens|Südostsyrien|Südostsyriens|Südwestsyrien|Südwestsyriens|Mittelsyrien|Mittelsyriens
        SY	d	syrisch|syrische|syrischer|syrischen|syrischem|syrisches|syrisch-|nordsyrisch|nordsyrische|nordsyrischer|nordsyrischen|nordsyrischem|nordsyrisches|südsyrisch|südsyrische|südsyrischer|südsyrischen|südsyrischem|südsyrisches|ostsyrisch|ostsyrische|ostsyrischer|ostsyrischen|ostsyrischem|ostsyrisches|westsyrisch|westsyrische|westsyrischer|westsyrischen|westsyrischem|westsyrisches|prosyrisch|prosyrische|prosyrischer|prosyrischen|prosyrischem|prosyrisches|pronordsyrisch|pronordsyrische|pronordsyrischer|pronordsyrischen|pronordsyrischem|pronordsyrisches|prosüdsyrisch|prosüdsyrische|prosüdsyrischer|prosüdsyrischen|prosüdsyrischem|prosüdsyrisches|proostsyrisch|proostsyrische|proostsyrischer|proostsyrischen|proostsyrischem|proostsyrisches|prowestsyrisch|prowestsyrische|prowestsyrischer|prowestsyrischen|prowestsyrischem|prowestsyrisches|antisyrisch|antisyrische|antisyrischer|antisyrischen|antisyrischem|antisyrisches|antinordsyrisch|antinordsyrische|antinordsyrischer|antinordsyrischen|antinordsyrischem|antinordsyrisches|antisüdsyrisch|antisüdsyrische|antisüdsyrischer|antisüdsyrischen|antisüdsyrischem|antisüdsyrisches|antiostsyrisch|antiostsyrische|antiostsyrischer|antiostsyrischen|antiostsyrischem|antiostsyrisches|antiwestsyrisch|antiwestsyrische|antiwestsyrischer|antiwestsyrischen|antiwestsyrischem|antiwestsyrisches|syrischstämmig|syrischstämmige|syrischstämmiger|syrischstämmigen|syrischstämmigem|syrischstämmiges|Syrer|Syrern|Syrers|Syrerin|Syrerinnen
        SY	c	Damaskus
        SZ	n	Eswatini|Eswatinis|Swasiland|Swasilands
        SZ	d	swasiländisch|swasiländische|swasiländischer|swasiländischen|swasiländischem|swasiländisches|swasiländisch-|eswatinisch|eswatinische|eswatinischer|eswatinischen|eswatinischem|eswatinisches|eswatinisch-
        SZ	c	Mbabane|Mbabanes
        TC	n	Turks- und Caicosinseln
        TD	n	Tschad|Tschads|Nordtschad|Nordtschads|Südtschad|Südtschads|Osttschad|Osttschads|Westtschad|Westtschads|Zentraltschad|Zentraltschads|Nordosttschad|Nordosttschads|Nordwesttschad|Nordwesttschads|Südosttschad|Südosttschads|Südwesttschad|Südwesttschads|Mitteltschad|Mitteltschads
        TD	d	tschadisch|tschadische|tschadischer|tschadischen|tschadischem|tschadisches|tschadisch-|Tschader|Tschadern|Tschaders|Tschaderin|Tschaderinnen
        TD	c	N’Djamena|N’Djamenas
        TF	n	Französische Süd- und Antarktisgebiete
        TG	n	Togo|Togos
        TG	d	togoisch|togoische|togoischer|togoischen|togoischem|togoisches|togoisch-|togolesisch|togolesische|togolesischer|togolesischen|togolesischem|togolesisches|togolesisch-
        TG	c	Lomé|Lomés
        TH	n	Thailand|Thailands|Nordthailand|Nordthailands|Südthailand|Südthailands|Ostthailand|Ostthailands|Westthailand|Westthailands|Zentralthailand|Zentralthailands|Nordostthailand|Nordostthailands|Nordwestthailand|Nordwestthailands|Südostthailand|Südostthailands|Südwestthailand|Südwestthailands|Mittelthailand|Mittelthailands|Siam|Siams
        TH	d	thailändisch|thailändische|thailändischer|thailändischen|thailändischem|thailändisches|thailändisch-|nordthailändisch|nordthailändische|nordthailändischer|nordthailändischen|nordthailändischem|nordthailändisches|südthailändisch|südthailändische|südthailändischer|südthailändischen|südthailändischem|südthailändisches|ostthailändisch|ostthailändische|ostthailändischer|ostthailändischen|ostthailändischem|ostthailändisches|westthailändisch|westthailändische|westthailändischer|westthailändischen|westthailändischem|westthailändisches|Thailänder|Thailändern|Thailänders|Thailänderin|Thailänderinnen|thai|thaie|thaier|thaien|thaiem|thaies|thai-
        TH	c	Bangkok|Bangkoks
        TJ	n	Tadschikistan|Tadschikistans
        TJ	d	tadschikisch|tadschikische|tadschikischer|tadschikischen|tadschikischem|tadschikisches|tadschikisch-|Tadschike|Tadschiken|Tadschikin|Tadschikinnen
        TJ	c	Duschanbe|Duschanbes
        TK	n	Tokelau|Tokelaus
        TL	n	Timor-Leste|Timor-Lestes|Osttimor|Osttimors|Ost-Timor|Ost-Timors
        TL	d	osttimoresisch|osttimoresische|osttimoresischer|osttimoresischen|osttimoresischem|osttimoresisches|osttimoresisch-|timoresisch|timoresische|timoresischer|timoresischen|timoresischem|timoresisches|timoresisch-
        TL	c	Dili|Dilis
        TM	n	Turkmenistan|Turkmenistans
        TM	d	turkmenisch|turkmenische|turkmenischer|turkmenischen|turkmenischem|turkmenisches|turkmenisch-|Turkmene|Turkmenen|Turkmenin|Turkmeninnen
        TM	c	Aşgabat|Aşgabats|Aschgabat|Aschgabats
        TN	n	Tunesien|Tunesiens|Nordtunesien|Nordtunesiens|Südtunesien|Südtunesiens|Osttunesien|Osttunesiens|Westtunesien|Westtunesiens|Zentraltunesien|Zentraltunesiens|Nordosttunesien|Nordosttunesiens|Nordwesttunesien|Nordwesttunesiens|Südosttunesien|Südosttunesiens|Südwesttunesien|Südwesttunesiens|Mitteltunesien|Mitteltunesiens
        TN	d	tunesisch|tunesische|tunesischer|tunesischen|tunesischem|tunesisches|tunesisch-|Tunesier|Tunesiern|Tunesiers|Tunesierin|Tunesierinnen
        TN	c	Tunis
        TO	n	Tonga|Tongas
        TO	d	tongaisch|tongaische|tongaischer|tongaischen|tongaischem|tongaisches|tongaisch-
        TO	c	Nuku'alofa|Nuku'alofas
        TR	n	Türkei|Türkeis|Nordtürkei|Nordtürkeis|Südtürkei|Südtürkeis|Osttürkei|Osttürkeis|Westtürkei|Westtürkeis|Zentraltürkei|Zentraltürkeis|Nordosttürkei|Nordosttürkeis|Nordwesttürkei|Nordwesttürkeis|Südosttürkei|Südosttürkeis|Südwesttürkei|Südwesttürkeis|Mitteltürkei|Mitteltürkeis
        TR	d	türkisch|türkische|türkischer|türkischen|türkischem|türkisches|türkisch-|nordtürkisch|nordtürkische|nordtürkischer|nordtürkischen|nordtürkischem|nordtürkisches|südtürkisch|südtürkische|südtürkischer|südtürkischen|südtürkischem|südtürkisches|osttürkisch|osttürkische|osttürkischer|osttürkischen|osttürkischem|osttürkisches|westtürkisch|westtürkische|westtürkischer|westtürkischen|westtürkischem|westtürkisches|protürkisch|protürkische|protürkischer|protürkischen|protürkischem|protürkisches|pronordtürkisch|pronordtürkische|pronordtürkischer|pronordtürkischen|pronordtürkischem|pronordtürkisches|prosüdtürkisch|prosüdtürkische|prosüdtürkischer|prosüdtürkischen|prosüdtürkischem|prosüdtürkisches|proosttürkisch|proosttürkische|proosttürkischer|proosttürkischen|proosttürkischem|proosttürkisches|prowesttürkisch|prowesttürkische|prowesttürkischer|prowesttürkischen|prowesttürkischem|prowesttürkisches|antitürkisch|antitürkische|antitürkischer|antitürkischen|antitürkischem|antitürkisches|antinordtürkisch|antinordtürkische|antinordtürkischer|antinordtürkischen|antinordtürkischem|antinordtürkisches|antisüdtürkisch|antisüdtürkische|antisüdtürkischer|antisüdtürkischen|antisüdtürkischem|antisüdtürkisches|antiosttürkisch|antiosttürkische|antiosttürkischer|antiosttürkischen|antiosttürkischem|antiosttürkisches|antiwesttürkisch|antiwesttürkische|antiwesttürkischer|antiwesttürkischen|antiwesttürkischem|antiwesttürkisches|türkischstämmig|türkischstämmige|türkischstämmiger|türkischstämmigen|türkischstämmigem|türkischstämmiges|Türke|Türken|Türkin|Türkinnen|türkeikritisch|türkeikritische|türkeikritischer|türkeikritischen|türkeikritischem|türkeikritisches|türkeikritisch-
        TR	c	Ankara|Ankaras
        TT	n	Trinidad und Tobago
        TT	d	trinidadisch|trinidadische|trinidadischer|trinidadischen|trinidadischem|trinidadisches|trinidadisch-
        TT	c	Port of Spain
        TV	n	Tuvalu|Tuvalus
        TV	d	tuvaluisch|tuvaluische|tuvaluischer|tuvaluischen|tuvaluischem|tuvaluisches|tuvaluisch-|Tuvaluer|Tuvaluern|Tuvaluers|Tuvaluerin|Tuvaluerinnen
        TV	c	Funafuti|Funafutis
        TW	n	Taiwan|Taiwans
        TW	d	taiwanisch|taiwanische|taiwanischer|taiwanischen|taiwanischem|taiwanisches|taiwanisch-|taiwanesisch|taiwanesische|taiwanesischer|taiwanesischen|taiwanesischem|taiwanesisches|taiwanesisch-|Taiwaner|Taiwanern|Taiwaners|Taiwanerin|Taiwanerinnen
        TW	c	Taipeh|Taipehs
        TZ	n	Tansania|Tansanias
        TZ	d	tansanisch|tansanische|tansanischer|tansanischen|tansanischem|tansanisches|tansanisch-|Tansanier|Tansaniern|Tansaniers|Tansanierin|Tansanierinnen
        TZ	c	Dodoma|Dodomas|Dar es Salaam
        UA	n	Ukraine|Ukraines|Nordukraine|Nordukraines|Südukraine|Südukraines|Ostukraine|Ostukraines|Westukraine|Westukraines|Zentralukraine|Zentralukraines|Nordostukraine|Nordostukraines|Nordwestukraine|Nordwestukraines|Südostukraine|Südostukraines|Südwestukraine|Südwestukraines|Mittelukraine|Mittelukraines|Ukrainekrieg|Ukrainekriegs|Ukraine-Krieg|Ukraine-Kriegs
        UA	d	ukrainisch|ukrainische|ukrainischer|ukrainischen|ukrainischem|ukrainisches|ukrainisch-|nordukrainisch|nordukrainische|nordukrainischer|nordukrainischen|nordukrainischem|nordukrainisches|südukrainisch|südukrainische|südukrainischer|südukrainischen|südukrainischem|südukrainisches|ostukrainisch|ostukrainische|ostukrainischer|ostukrainischen|ostukrainischem|ostukrainisches|westukrainisch|westukrainische|westukrainischer|westukrainischen|westukrainischem|westukrainisches|proukrainisch|proukrainische|proukrainischer|proukrainischen|proukrainischem|proukrainisches|pronordukrainisch|pronordukrainische|pronordukrainischer|pronordukrainischen|pronordukrainischem|pronordukrainisches|prosüdukrainisch|prosüdukrainische|prosüdukrainischer|prosüdukrainischen|prosüdukrainischem|prosüdukrainisches|proostukrainisch|proostukrainische|proostukrainischer|proostukrainischen|proostukrainischem|proostukrainisches|prowestukrainisch|prowestukrainische|prowestukrainischer|prowestukrainischen|prowestukrainischem|prowestukrainisches|antiukrainisch|antiukrainische|antiukrainischer|antiukrainischen|antiukrainischem|antiukrainisches|antinordukrainisch|antinordukrainische|antinordukrainischer|antinordukrainischen|antinordukrainischem|antinordukrainisches|antisüdukrainisch|antisüdukrainische|antisüdukrainischer|antisüdukrainischen|antisüdukrainischem|antisüdukrainisches|antiostukrainisch|antiostukrainische|antiostukrainischer|antiostukrainischen|antiostukrainischem|antiostukrainisches|antiwestukrainisch|antiwestukrainische|antiwestukrainischer|antiwestukrainischen|antiwestukrainischem|antiwestukrainisches|ukrainischstämmig|ukrainischstämmige|ukrainischstämmiger|ukrainischstämmigen|ukrainischstämmigem|ukrainischstämmiges|Ukrainer|Ukrainern|Ukrainers|Ukrainerin|Ukrainerinnen|ukrainefreundlich|ukrainefreundliche|ukrainefreundlicher|ukrainefreundlichen|ukrainefreundlichem|ukrainefreundliches|ukrainefreundlich-
        UA	c	Kiew|Kiews|Kyjiw|Kyjiws
        UG	n	Uganda|Ugandas|Norduganda|Nordugandas|Süduganda|Südugandas|Ostuganda|Ostugandas|Westuganda|Westugandas|Zentraluganda|Zentralugandas|Nordostuganda|Nordostugandas|Nordwestuganda|Nordwestugandas|Südostuganda|Südostugandas|Südwestuganda|Südwestugandas|Mitteluganda|Mittelugandas
        UG	d	ugandisch|ugandische|ugandischer|ugandischen|ugandischem|ugandisches|ugandisch-|Ugander|Ugandern|Uganders|Uganderin|Uganderinnen
        UG	c	Kampala|Kampalas
        US	n	Vereinigte Staaten|=USA|=US|Vereinigten Staaten|Vereinigte Staaten von Amerika|Vereinigten Staaten von Amerika|Amerika|Amerikas
        US	d	amerikanisch|amerikanische|amerikanischer|amerikanischen|amerikanischem|amerikanisches|amerikanisch-|proamerikanisch|proamerikanische|proamerikanischer|proamerikanischen|proamerikanischem|proamerikanisches|antiamerikanisch|antiamerikanische|antiamerikanischer|antiamerikanischen|antiamerikanischem|antiamerikanisches|amerikanischstämmig|amerikanischstämmige|amerikanischstämmiger|amerikanischstämmigen|amerikanischstämmigem|amerikanischstämmiges|US-amerikanisch|US-amerikanische|US-amerikanischer|US-amerikanischen|US-amerikanischem|US-amerikanisches|US-amerikanisch-|Amerikaner|Amerikanern|Amerikaners|Amerikanerin|Amerikanerinnen|US-Amerikaner|US-Amerikanern|US-Bürger|amerikafreundlich|amerikafreundliche|amerikafreundlicher|amerikafreundlichen|amerikafreundlichem|amerikafreundliches|amerikafreundlich-|amerikafeindlich|amerikafeindliche|amerikafeindlicher|amerikafeindlichen|amerikafeindlichem|amerikafeindliches|amerikafeindlich-
        US	c	Washington|Washingtons
        UY	n	Uruguay|Uruguays
        UY	d	uruguayisch|uruguayische|uruguayischer|uruguayischen|uruguayischem|uruguayisches|uruguayisch-|Uruguayer|Uruguayern|Uruguayers|Uruguayerin|Uruguayerinnen
        UY	c	Montevideo|Montevideos
        UZ	n	Usbekistan|Usbekistans
        UZ	d	usbekisch|usbekische|usbekischer|usbekischen|usbekischem|usbekisches|usbekisch-|Usbeke|Usbeken|Usbekin|Usbekinnen
        UZ	c	Taschkent|Taschkents
        VA	n	Vatikanstadt|Vatikanstadts|Vatikan|Vatikans|Heiligen Stuhl|Heiligen Stuhls|Heiliger Stuhl|Heilige Stuhl
        VA	d	vatikanisch|vatikanische|vatikanischer|vatikanischen|vatikanischem|vatikanisches|vatikanisch-
        VC	n	St. Vincent und die Grenadinen
        VC	d	vincentisch|vincentische|vincentischer|vincentischen|vincentischem|vincentisches|vincentisch-
        VC	c	Kingstown|Kingstowns
        VE	n	Venezuela|Venezuelas
        VE	d	venezolanisch|venezolanische|venezolanischer|venezolanischen|venezolanischem|venezolanisches|venezolanisch-|Venezolaner|Venezolanern|Venezolaners|Venezolanerin|Venezolanerinnen
        VE	c	Caracas
        VG	n	Britische Jungferninseln|Britischen Jungferninseln
        VI	n	Amerikanische Jungferninseln|Amerikanischen Jungferninseln
        VN	n	Vietnam|Vietnams|Nordvietnam|Nordvietnams|Südvietnam|Südvietnams|Ostvietnam|Ostvietnams|Westvietnam|Westvietnams|Zentralvietnam|Zentralvietnams|Nordostvietnam|Nordostvietnams|Nordwestvietnam|Nordwestvietnams|Südostvietnam|Südostvietnams|Südwestvietnam|Südwestvietnams|Mittelvietnam|Mittelvietnams
        VN	d	vietnamesisch|vietnamesische|vietnamesischer|vietnamesischen|vietnamesischem|vietnamesisches|vietnamesisch-|Vietnamese|Vietnamesen|Vietnamesin|Vietnamesinnen
        VN	c	Hanoi|Hanois
        VU	n	Vanuatu|Vanuatus
        VU	d	vanuatuisch|vanuatuische|vanuatuischer|vanuatuischen|vanuatuischem|vanuatuisches|vanuatuisch-|Vanuatuer|Vanuatuern|Vanuatuers|Vanuatuerin|Vanuatuerinnen
        VU	c	Port Vila
        WF	n	Wallis und Futuna
        WS	n	Samoa|Samoas
        WS	d	samoanisch|samoanische|samoanischer|samoanischen|samoanischem|samoanisches|samoanisch-
        WS	c	Apia|Apias
        XK	n	Kosovo|Kosovos|Nordkosovo|Nordkosovos|Südkosovo|Südkosovos|Ostkosovo|Ostkosovos|Westkosovo|Westkosovos|Zentralkosovo|Zentralkosovos|Nordostkosovo|Nordostkosovos|Nordwestkosovo|Nordwestkosovos|Südostkosovo|Südostkosovos|Südwestkosovo|Südwestkosovos|Mittelkosovo|Mittelkosovos
        XK	d	kosovarisch|kosovarische|kosovarischer|kosovarischen|kosovarischem|kosovarisches|kosovarisch-|Kosovare|Kosovaren|Kosovarin|Kosovarinnen
        XK	c	Pristina|Pristinas
        YE	n	Jemen|Jemens|Nordjemen|Nordjemens|Südjemen|Südjemens|Ostjemen|Ostjemens|Westjemen|Westjemens|Zentraljemen|Zentraljemens|Nordostjemen|Nordostjemens|Nordwestjemen|Nordwestjemens|Südostjemen|Südostjemens|Südwestjemen|Südwestjemens|Mitteljemen|Mitteljemens
        YE	d	jemenitisch|jemenitische|jemenitischer|jemenitischen|jemenitischem|jemenitisches|jemenitisch-|nordjemenitisch|nordjemenitische|nordjemenitischer|nordjemenitischen|nordjemenitischem|nordjemenitisches|südjemenitisch|südjemenitische|südjemenitischer|südjemenitischen|südjemenitischem|südjemenitisches|ostjemenitisch|ostjemenitische|ostjemenitischer|ostjemenitischen|ostjemenitischem|ostjemenitisches|westjemenitisch|westjemenitische|westjemenitischer|westjemenitischen|westjemenitischem|westjemenitisches|Jemenit|Jemenits|Jemeniten|Jemenitin|Jemenitinnen
        YE	c	Sanaa|Sanaas
        YT	n	Mayotte|Mayottes
        ZA	n	Südafrika|Südafrikas
        ZA	d	südafrikanisch|südafrikanische|südafrikanischer|südafrikanischen|südafrikanischem|südafrikanisches|südafrikanisch-|Südafrikaner|Südafrikanern|Südafrikaners|Südafrikanerin|Südafrikanerinnen
        ZA	c	Pretoria|Pretorias|Kapstadt|Kapstadts
        ZM	n	Sambia|Sambias
        ZM	d	sambisch|sambische|sambischer|sambischen|sambischem|sambisches|sambisch-|Sambier|Sambiern|Sambiers|Sambierin|Sambierinnen
        ZM	c	Lusaka|Lusakas
        ZW	n	Simbabwe|Simbabwes
        ZW	d	simbabwisch|simbabwische|simbabwischer|simbabwischen|simbabwischem|simbabwisches|simbabwisch-|Simbabwer|Simbabwern|Simbabwers|Simbabwerin|Simbabwerinnen
        ZW	c	Harare|Harares
        CH	?	Schweizer|Schweizern|Schweizers|Schweizerin|Schweizerinnen	yes		Käse
        PL	?	Pole|Polen|Polin|Polinnen	yes	Warschau|Polen	<Nord|position
        CG	?	kongolesisch|kongolesische|kongolesischer|kongolesischen|kongolesischem|kongolesisches|kongolesisch-|nordkongolesisch|nordkongolesische|nordkongolesischer|nordkongolesischen|nordkongolesischem|nordkongolesisches|südkongolesisch|südkongolesische|südkongolesischer|südkongolesischen|südkongolesischem|südkongolesisches|ostkongolesisch|ostkongolesische|ostkongolesischer|ostkongolesischen|ostkongolesischem|ostkongolesisches|westkongolesisch|westkongolesische|westkongolesischer|westkongolesischen|westkongolesischem|westkongolesisches	no	Brazzaville|Sassou
        MT	?	Malteser|Maltesern|Maltesers|Malteserin|Malteserinnen	no	Malta|Valletta	Hilfsdienst|Orden|Sanitäter|Rettungsdienst|Hund
        CH	?	Schweizer Käse|Schweizer Käsen|Schweizer Käsin|Schweizer Käsinnen	no	Export|Exporte|Ausfuhr|Ausfuhren|Import|Importe|Zölle|Produzenten|Hersteller|Branche|Schweiz|Bern|Gruyère|Tonnen|<von	Löcher|Löchern|löchrig|durchlöchert|wie|Scheibe|Scheiben|Brot|Rezept
        CH	?	Schweizer Käses|Schweizer Käsess|Schweizer Käsesen|Schweizer Käsesin|Schweizer Käsesinnen	no	Export|Exporte|Ausfuhr|Ausfuhren|Import|Importe|Zölle|Produzenten|Hersteller|Branche|Schweiz|Bern|Gruyère|Tonnen|<von	Löcher|Löchern|löchrig|durchlöchert|wie|Scheibe|Scheiben|Brot|Rezept
        MF	?	St. Martin	name	insel|hurrikan|karibik|karibikinsel|guadeloupe|antillen|irma|anguilla|maarten|überseegebiet
        GB	?	Wales	yes	schottland|england|cardiff|swansea|nordirland|rugby|britisch|britischen|prinz|prinzessin|fußball	<gestrandeten|<toten|<des|kadaver|strand|ozean|walfang|meeressäuger|tierschützer|pottwal|buckelwal
        PL	?	Polen|Polens|Nordpolen|Nordpolens|Südpolen|Südpolens|Ostpolen|Ostpolens|Westpolen|Westpolens|Zentralpolen|Zentralpolens|Nordostpolen|Nordostpolens|Nordwestpolen|Nordwestpolens|Südostpolen|Südostpolens|Südwestpolen|Südwestpolens|Mittelpolen|Mittelpolens	yes	warschau|ukraine|tusk|krakau|danzig|eu|deutschland|grenze|regierung	<beiden|<magnetischen|nordpol|südpol|planeten|batterie|magnet|magneten
        """#
}
