// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/tr.tsv; do not edit.
extension Gazetteer {
    static let tr = #"""
        -	x	Latin Amerika|Güney Amerika|Kuzey Amerika|Orta Amerika|Hint Okyanusu|Basra Körfezi|Meksika Körfezi|Güney Çin Denizi|Türk kahvesi|Türk Hava Yolları|İngiliz anahtarı|Türk lokumu|Türk hamamı|Türk Dil Kurumu|Rus ruleti|Rus salatası|Rus salatasında|Amerikan salatası|Amerikan servis|Amerikan barı|Amerikan mutfak|Amerikan futbolu|İtalyan salatası|Fransız bulldog|Fransız öpücüğü|Fransız balkonu|İngiliz tuzu|İngiliz bulldog|Alman kurdu|Alman çoban köpeği|Alman usulü|İspanyol gribi|İspanyol paça|İsviçre çakısı|İsviçre peyniri|Çin Seddi|Çin lokantası|Çin işkencesi|Çin mahallesi|Hint kumaşı|Hint yağı|Hint fakiri|Hint keneviri|Hint-Pasifik|Hindistan cevizi|hindistan cevizi|Hindistancevizi|Brezilya fıstığı|Brezilya cevizi|Panama Belgeleri|Panama şapkası|Panama Kanalı|Yunan mitolojisi|Yunan tragedyası|Mısır ekmeği|Mısır unu|Mısır gevreği|Mısır Çarşısı|Mısır tarlası|Mısır püskülü|Mısır patlağı|Mısır yağı|Mısır nişastası|Gine domuzu|Gine Körfezi|Umman Körfezi|Umman Denizi|Japon balığı|Japon gülü|Japon yapıştırıcısı|Japon Denizi|Meksika dalgası|Meksika biberi|Çad Gölü|Nijer Deltası|Nijer Nehri|Kongo Nehri|Ürdün Nehri|Ürdün Vadisi|Şeria Nehri|Ürdün Ahmet|Tayvan Boğazı|Doğu Çin Denizi|Yeni İngiltere|Yeni Gine|Latin Amerikalı|Afro Amerikan|Birleşmiş Milletler|Kaptan Amerika|Michael Jordan|Tom Holland|Paris Hilton|Malta eriği|Malta humması|Şam fıstığı|Şam tatlısı|Macar salamı|Ermeni kebabı|Arnavut kaldırımı|Arnavut ciğeri|Çerkez tavuğu|Boşnak böreği|Acem halısı|Kazak giydi|Kazak ördü|Şili biberi|Çekya birası|Mısır tarlasında|Mısır tarlaları|Mısır koçanı|Mısır silajı|Mısır ekimi|Mısır hasadı|Mısır fiyatları|Rus bebeği|Rus oyuncak bebeği|Rus kedisi|Çin böreği|Çin aşı|Çin çubuğu|Çin porseleni|Çin astrolojisi|Çin takvimi|Çin lahanası|Japon bahçesi|Japon kiraz ağacı|Japon balıkları|İtalyan makarnası|Fransız ekmeği|Fransız mutfağı|Fransız parfümü|Fransız perdesi|İngiliz çayı|İngiliz kahvaltısı|İngiliz kemeri|İngilizce|Fransızca|Almanca|Rusça|Çince|Japonca|İspanyolca|İtalyanca|Yunanca|Yunan heykeli|Alman pastası|Alman kasabı|Belçika çikolatası|Belçika waffle|Hollanda peyniri|Hollanda lalesi|İsveç masajı|İsveç köftesi|İsveç mutfağı|Norveç somonu|Danimarka böreği|Macar gulaşı|İskoç viskisi|İrlanda kahvesi|Küba purosu|Brezilya kahvesi|Brezilya ağdası|Arjantin tangosu|Meksika fasulyesi|Kanada kazı|Kore dizisi|Hint filmi|Hint mutfağı|Hint kınası|İran halısı|İran kedisi|Van kedisi|Mısır gevreğinin|Yeni Zelanda kivisi|Amerikan kahvesi|Amerikan bezi|Amerikan salatasının|Umman denizi|İrlanda setteri|Çin seddi|Hint okyanusu|Brezilya fındığı|Hollanda sosu|Ankara keçisi|Umman Denizinde|Umman Denizinden|Umman Denizine|Umman Denizinin|Umman Denizini|Umman denizinde|Umman denizinden|Umman denizine|Umman denizinin|Umman denizini|Umman Körfezinde|Umman Körfezinden|Umman Körfezine|Umman Körfezinin|Umman Körfezini|Umman körfezi|Umman körfezinde|Umman körfezinden|Umman körfezine|Umman körfezinin|Umman körfezini|Hint Okyanusunda|Hint Okyanusundan|Hint Okyanusuna|Hint Okyanusunun|Hint Okyanusunu|Hint okyanusunda|Hint okyanusundan|Hint okyanusuna|Hint okyanusunun|Hint okyanusunu|Güney Çin Denizinde|Güney Çin Denizinden|Güney Çin Denizine|Güney Çin Denizinin|Güney Çin Denizini|Güney Çin denizi|Güney Çin denizinde|Güney Çin denizinden|Güney Çin denizine|Güney Çin denizinin|Güney Çin denizini|Doğu Çin Denizinde|Doğu Çin Denizinden|Doğu Çin Denizine|Doğu Çin Denizinin|Doğu Çin Denizini|Doğu Çin denizi|Doğu Çin denizinde|Doğu Çin denizinden|Doğu Çin denizine|Doğu Çin denizinin|Doğu Çin denizini|Çin Denizi|Çin Denizinde|Çin Denizinden|Çin Denizine|Çin Denizinin|Çin Denizini|Çin denizi|Çin denizinde|Çin denizinden|Çin denizine|Çin denizinin|Çin denizini|Japon Denizinde|Japon Denizinden|Japon Denizine|Japon Denizinin|Japon Denizini|Japon denizi|Japon denizinde|Japon denizinden|Japon denizine|Japon denizinin|Japon denizini|Meksika Körfezinde|Meksika Körfezinden|Meksika Körfezine|Meksika Körfezinin|Meksika Körfezini|Meksika körfezi|Meksika körfezinde|Meksika körfezinden|Meksika körfezine|Meksika körfezinin|Meksika körfezini|Gine Körfezinde|Gine Körfezinden|Gine Körfezine|Gine Körfezinin|Gine Körfezini|Gine körfezi|Gine körfezinde|Gine körfezinden|Gine körfezine|Gine körfezinin|Gine körfezini|Ürdün Nehrinde|Ürdün Nehrinden|Ürdün Nehrine|Ürdün Nehrinin|Ürdün Nehrini|Ürdün nehri|Ürdün nehrinde|Ürdün nehrinden|Ürdün nehrine|Ürdün nehrinin|Ürdün nehrini|Şeria Nehrinde|Şeria Nehrinden|Şeria Nehrine|Şeria Nehrinin|Şeria Nehrini|Şeria nehri|Şeria nehrinde|Şeria nehrinden|Şeria nehrine|Şeria nehrinin|Şeria nehrini|Nijer Nehrinde|Nijer Nehrinden|Nijer Nehrine|Nijer Nehrinin|Nijer Nehrini|Nijer nehri|Nijer nehrinde|Nijer nehrinden|Nijer nehrine|Nijer nehrinin|Nijer nehrini|Kongo Nehrinde|Kongo Nehrinden|Kongo Nehrine|Kongo Nehrinin|Kongo Nehrini|Kongo nehri|Kongo nehrinde|Kongo nehrinden|Kongo nehrine|Kongo nehrinin|Kongo nehrini|Çad Gölünde|Çad Gölünden|Çad Gölüne|Çad Gölünün|Çad Gölünü|Çad gölü|Çad gölünde|Çad gölünden|Çad gölüne|Çad gölünün|Çad gölünü|Tayvan Boğazında|Tayvan Boğazından|Tayvan Boğazına|Tayvan Boğazının|Tayvan Boğazını|Tayvan boğazı|Tayvan boğazında|Tayvan boğazından|Tayvan boğazına|Tayvan boğazının|Tayvan boğazını|İngiliz Kanalı|İngiliz Kanalında|İngiliz Kanalından|İngiliz Kanalına|İngiliz Kanalının|İngiliz Kanalını|İngiliz kanalı|İngiliz kanalında|İngiliz kanalından|İngiliz kanalına|İngiliz kanalının|İngiliz kanalını|Amerikan bar|Fransız balkon|İngiliz atı|Arap sabunu|Malta Köşkü|Fransız kalmak|Fransız kaldı|Japon gülleri|Rus sineması günleri|Laz fıkrası|Agence France-Presse|Agence France Presse|France-Presse|France Presse|France 24|France24|Stade de France|Air France|Air France-KLM|Air India|Air China|Air Canada|British Airways|American Airlines|American Express|American Eagle|Credit Suisse|Crédit Suisse|Swiss Re|Swiss Life|Telecom Italia|Deutsche Bank|Deutsche Telekom|Deutsche Post|Deutsche Bahn|Deutsche Börse|Deutsche Welle|Bank of America|British American Tobacco|Royal Dutch Shell|Banco do Brasil|Banco de Chile|Santander México|Santander Brasil|Vodafone Italia|Malta Guinness|South China Morning Post|Panama Papers|Cuba Libre|=cuba libre|India Pale Ale|India pale ale|Cuba Gooding|American Pie|American Idol|American Beauty|Miss America|Miss USA|Air Jordan|Jordan Peterson|Jordan Henderson|Jordan Pickford|Jordan Spieth|Jordan Belfort|Jordan Bardella|Jordan Ayew|Jordan Clarkson|Jordan Smith|DeAndre Jordan|Jim Jordan|Chad Smith|Chad Kroeger|Chad Johnson|Chad Wolf|Chad Daybell|Israel Adesanya|Israel Folau|India Arie|Georgia Meloni|Georgia Stanway|Island Records|Dominique Strauss-Kahn|Dominique de Villepin
        AD	n	Andorra|Andorrada|Andorradan|Andorradaki|Andorraya|Andorranın|Andorrayla
        AD	d	Andorralı|Andorralılar|Andorralıları|Andorralıların|Andorralılara|Andorralılardan|Andorralılarla|Andorralılarda|Andorralılarımız
        AD	c	Andorra la Vella
        AE	n	Birleşik Arap Emirlikleri|=BAE|Emirlikler|Emirliklerde|Emirliklerden|Emirliklerdeki|Emirliklere|Emirliklerin|Emirliklerle
        AE	d	Emirlikli|Emirlikliler|Emirliklileri|Emirliklilerin|Emirliklilere|Emirliklilerden|Emirliklilerle|Emirliklilerde|Emirliklilerimiz|Emirliklerli|Emirliklerliler|Emirliklerlileri|Emirliklerlilerin|Emirliklerlilere|Emirliklerlilerden|Emirliklerlilerle|Emirliklerlilerde|Emirliklerlilerimiz
        AE	c	Abu Dabi
        AF	n	Afganistan|Afganistanda|Afganistandan|Afganistandaki|Afganistana|Afganistanın|Afganistanla
        AF	d	Afgan|Afganlar|Afganları|Afganların|Afganlara|Afganlardan|Afganlarla|Afganlarda|Afganlarımız|Afganistanlı|Afganistanlılar|Afganistanlıları|Afganistanlıların|Afganistanlılara|Afganistanlılardan|Afganistanlılarla|Afganistanlılarda|Afganistanlılarımız
        AF	c	Kabil
        AG	n	Antigua ve Barbuda
        AG	c	St John's
        AI	n	Anguilla|Anguillada|Anguilladan|Anguilladaki|Anguillaya|Anguillanın|Anguillayla
        AI	d	Anguillalı|Anguillalılar|Anguillalıları|Anguillalıların|Anguillalılara|Anguillalılardan|Anguillalılarla|Anguillalılarda|Anguillalılarımız
        AL	n	Arnavutluk|Arnavutlukta|Arnavutluktan|Arnavutluktaki|Arnavutluka|Arnavutlukun|Arnavutlukla
        AL	d	Arnavut|Arnavutlar|Arnavutları|Arnavutların|Arnavutlara|Arnavutlardan|Arnavutlarla|Arnavutlarda|Arnavutlarımız|Arnavutluklu|Arnavutluklular|Arnavutlukluları|Arnavutlukluların|Arnavutluklulara|Arnavutluklulardan|Arnavutluklularla|Arnavutluklularda|Arnavutluklularımız
        AL	c	Tiran
        AM	n	Ermenistan|Ermenistanda|Ermenistandan|Ermenistandaki|Ermenistana|Ermenistanın|Ermenistanla
        AM	d	Ermeni|Ermeniler|Ermenileri|Ermenilerin|Ermenilere|Ermenilerden|Ermenilerle|Ermenilerde|Ermenilerimiz|Ermenistanlı|Ermenistanlılar|Ermenistanlıları|Ermenistanlıların|Ermenistanlılara|Ermenistanlılardan|Ermenistanlılarla|Ermenistanlılarda|Ermenistanlılarımız
        AM	c	Erivan
        AO	n	Angola|Angolada|Angoladan|Angoladaki|Angolaya|Angolanın|Angolayla
        AO	d	Angolalı|Angolalılar|Angolalıları|Angolalıların|Angolalılara|Angolalılardan|Angolalılarla|Angolalılarda|Angolalılarımız
        AO	c	Luanda
        AQ	n	Antarktika|Antarktikada|Antarktikadan|Antarktikadaki|Antarktikaya|Antarktikanın|Antarktikayla
        AQ	d	Antarktikalı|Antarktikalılar|Antarktikalıları|Antarktikalıların|Antarktikalılara|Antarktikalılardan|Antarktikalılarla|Antarktikalılarda|Antarktikalılarımız
        AR	n	Arjantin|Arjantinde|Arjantinden|Arjantindeki|Arjantine|Arjantinin|Arjantinle
        AR	d	Arjantinli|Arjantinliler|Arjantinlileri|Arjantinlilerin|Arjantinlilere|Arjantinlilerden|Arjantinlilerle|Arjantinlilerde|Arjantinlilerimiz
        AR	c	Buenos Aires
        AS	n	Amerikan Samoası
        AS	d	Amerikan Samoasılı|Amerikan Samoasılılar|Amerikan Samoasılıları|Amerikan Samoasılıların|Amerikan Samoasılılara|Amerikan Samoasılılardan|Amerikan Samoasılılarla|Amerikan Samoasılılarda|Amerikan Samoasılılarımız
        AS	c	Pago Pago
        AT	n	Avusturya|Avusturyada|Avusturyadan|Avusturyadaki|Avusturyaya|Avusturyanın|Avusturyayla
        AT	d	Avusturyalı|Avusturyalılar|Avusturyalıları|Avusturyalıların|Avusturyalılara|Avusturyalılardan|Avusturyalılarla|Avusturyalılarda|Avusturyalılarımız
        AT	c	Viyana
        AU	n	Avustralya|Avustralyada|Avustralyadan|Avustralyadaki|Avustralyaya|Avustralyanın|Avustralyayla
        AU	d	Avustralyalı|Avustralyalılar|Avustralyalıları|Avustralyalıların|Avustralyalılara|Avustralyalılardan|Avustralyalılarla|Avustralyalılarda|Avustralyalılarımız
        AU	c	Canberra
        AW	n	Aruba|Arubada|Arubadan|Arubadaki|Arubaya|Arubanın|Arubayla
        AW	d	Arubalı|Arubalılar|Arubalıları|Arubalıların|Arubalılara|Arubalılardan|Arubalılarla|Arubalılarda|Arubalılarımız
        AX	n	Åland Adaları
        AX	d	Åland Adalarılı|Åland Adalarılılar|Åland Adalarılıları|Åland Adalarılıların|Åland Adalarılılara|Åland Adalarılılardan|Åland Adalarılılarla|Åland Adalarılılarda|Åland Adalarılılarımız
        AX	c	Mariehamn
        AZ	n	Azerbaycan|Azerbaycanda|Azerbaycandan|Azerbaycandaki|Azerbaycana|Azerbaycanın|Azerbaycanla
        AZ	d	Azerbaycanlı|Azerbaycanlılar|Azerbaycanlıları|Azerbaycanlıların|Azerbaycanlılara|Azerbaycanlılardan|Azerbaycanlılarla|Azerbaycanlılarda|Azerbaycanlılarımız|Azeri|Azeriler|Azerileri|Azerilerin|Azerilere|Azerilerden|Azerilerle|Azerilerde|Azerilerimiz
        AZ	c	Bakü
        BA	n	Bosna-Hersek|Bosna|Bosnada|Bosnadan|Bosnadaki|Bosnaya|Bosnanın|Bosnayla|Bosna Hersek|Bosna ve Hersek
        BA	d	Boşnak|Boşnaklar|Boşnakları|Boşnakların|Boşnaklara|Boşnaklardan|Boşnaklarla|Boşnaklarda|Boşnaklarımız|Bosnalı|Bosnalılar|Bosnalıları|Bosnalıların|Bosnalılara|Bosnalılardan|Bosnalılarla|Bosnalılarda|Bosnalılarımız|Bosna-Hersekli|Bosna-Hersekliler|Bosna-Herseklileri|Bosna-Herseklilerin|Bosna-Herseklilere|Bosna-Herseklilerden|Bosna-Herseklilerle|Bosna-Herseklilerde|Bosna-Herseklilerimiz|Bosna Hersekli|Bosna Hersekliler|Bosna Herseklileri|Bosna Herseklilerin|Bosna Herseklilere|Bosna Herseklilerden|Bosna Herseklilerle|Bosna Herseklilerde|Bosna Herseklilerimiz
        BA	c	Saraybosna
        BB	n	Barbados|Barbadosta|Barbadostan|Barbadostaki|Barbadosa|Barbadosun|Barbadosla
        BB	d	Barbadoslu|Barbadoslular|Barbadosluları|Barbadosluların|Barbadoslulara|Barbadoslulardan|Barbadoslularla|Barbadoslularda|Barbadoslularımız
        BB	c	Bridgetown
        BD	n	Bangladeş|Bangladeşte|Bangladeşten|Bangladeşteki|Bangladeşe|Bangladeşin|Bangladeşle
        BD	d	Bangladeşli|Bangladeşliler|Bangladeşlileri|Bangladeşlilerin|Bangladeşlilere|Bangladeşlilerden|Bangladeşlilerle|Bangladeşlilerde|Bangladeşlilerimiz
        BD	c	Dakka
        BE	n	Belçika|Belçikada|Belçikadan|Belçikadaki|Belçikaya|Belçikanın|Belçikayla
        BE	d	Belçikalı|Belçikalılar|Belçikalıları|Belçikalıların|Belçikalılara|Belçikalılardan|Belçikalılarla|Belçikalılarda|Belçikalılarımız
        BE	c	Brüksel
        BF	n	Burkina Faso
        BF	d	Burkinalı|Burkinalılar|Burkinalıları|Burkinalıların|Burkinalılara|Burkinalılardan|Burkinalılarla|Burkinalılarda|Burkinalılarımız|Burkina Fasolu|Burkina Fasolular|Burkina Fasoluları|Burkina Fasoluların|Burkina Fasolulara|Burkina Fasolulardan|Burkina Fasolularla|Burkina Fasolularda|Burkina Fasolularımız
        BF	c	Ouagadougou
        BG	n	Bulgaristan|Bulgaristanda|Bulgaristandan|Bulgaristandaki|Bulgaristana|Bulgaristanın|Bulgaristanla
        BG	d	Bulgar|Bulgarlar|Bulgarları|Bulgarların|Bulgarlara|Bulgarlardan|Bulgarlarla|Bulgarlarda|Bulgarlarımız|Bulgaristanlı|Bulgaristanlılar|Bulgaristanlıları|Bulgaristanlıların|Bulgaristanlılara|Bulgaristanlılardan|Bulgaristanlılarla|Bulgaristanlılarda|Bulgaristanlılarımız
        BG	c	Sofya
        BH	n	Bahreyn|Bahreynde|Bahreynden|Bahreyndeki|Bahreyne|Bahreynin|Bahreynle
        BH	d	Bahreynli|Bahreynliler|Bahreynlileri|Bahreynlilerin|Bahreynlilere|Bahreynlilerden|Bahreynlilerle|Bahreynlilerde|Bahreynlilerimiz
        BH	c	Manama
        BI	n	Burundi|Burundide|Burundiden|Burundideki|Burundiye|Burundinin|Burundiyle
        BI	d	Burundili|Burundililer|Burundilileri|Burundililerin|Burundililere|Burundililerden|Burundililerle|Burundililerde|Burundililerimiz
        BI	c	Bujumbura
        BJ	n	Benin|Beninde|Beninden|Benindeki|Benine|Beninin|Beninle
        BJ	d	Beninli|Beninliler|Beninlileri|Beninlilerin|Beninlilere|Beninlilerden|Beninlilerle|Beninlilerde|Beninlilerimiz
        BJ	c	Porto-Novo
        BL	n	Saint Barthelemy
        BL	d	Saint Barthelemyli|Saint Barthelemyliler|Saint Barthelemylileri|Saint Barthelemylilerin|Saint Barthelemylilere|Saint Barthelemylilerden|Saint Barthelemylilerle|Saint Barthelemylilerde|Saint Barthelemylilerimiz
        BM	n	Bermuda|Bermudada|Bermudadan|Bermudadaki|Bermudaya|Bermudanın|Bermudayla
        BM	d	Bermudalı|Bermudalılar|Bermudalıları|Bermudalıların|Bermudalılara|Bermudalılardan|Bermudalılarla|Bermudalılarda|Bermudalılarımız
        BN	n	Brunei|Bruneide|Bruneiden|Bruneideki|Bruneiye|Bruneinin|Bruneiyle
        BN	d	Bruneili|Bruneililer|Bruneilileri|Bruneililerin|Bruneililere|Bruneililerden|Bruneililerle|Bruneililerde|Bruneililerimiz
        BN	c	Bandar Seri Begawan
        BO	n	Bolivya|Bolivyada|Bolivyadan|Bolivyadaki|Bolivyaya|Bolivyanın|Bolivyayla
        BO	d	Bolivyalı|Bolivyalılar|Bolivyalıları|Bolivyalıların|Bolivyalılara|Bolivyalılardan|Bolivyalılarla|Bolivyalılarda|Bolivyalılarımız
        BO	c	La Paz
        BQ	n	Karayip Hollandası
        BQ	d	Karayip Hollandasılı|Karayip Hollandasılılar|Karayip Hollandasılıları|Karayip Hollandasılıların|Karayip Hollandasılılara|Karayip Hollandasılılardan|Karayip Hollandasılılarla|Karayip Hollandasılılarda|Karayip Hollandasılılarımız
        BR	n	Brezilya|Brezilyada|Brezilyadan|Brezilyadaki|Brezilyaya|Brezilyanın|Brezilyayla
        BR	d	Brezilyalı|Brezilyalılar|Brezilyalıları|Brezilyalıların|Brezilyalılara|Brezilyalılardan|Brezilyalılarla|Brezilyalılarda|Brezilyalılarımız
        BR	c	Brezilya
        BS	n	Bahamalar|Bahamalarda|Bahamalardan|Bahamalardaki|Bahamalara|Bahamaların|Bahamalarla
        BS	d	Bahamalarlı|Bahamalarlılar|Bahamalarlıları|Bahamalarlıların|Bahamalarlılara|Bahamalarlılardan|Bahamalarlılarla|Bahamalarlılarda|Bahamalarlılarımız
        BS	c	Nassau
        BT	n	Butan|Butanda|Butandan|Butandaki|Butana|Butanın|Butanla
        BT	d	Butanlı|Butanlılar|Butanlıları|Butanlıların|Butanlılara|Butanlılardan|Butanlılarla|Butanlılarda|Butanlılarımız
        BT	c	Thimphu
        BV	n	Bouvet Adası
        BV	d	Bouvet Adasılı|Bouvet Adasılılar|Bouvet Adasılıları|Bouvet Adasılıların|Bouvet Adasılılara|Bouvet Adasılılardan|Bouvet Adasılılarla|Bouvet Adasılılarda|Bouvet Adasılılarımız
        BW	n	Botsvana|Botsvanada|Botsvanadan|Botsvanadaki|Botsvanaya|Botsvananın|Botsvanayla
        BW	d	Botsvanalı|Botsvanalılar|Botsvanalıları|Botsvanalıların|Botsvanalılara|Botsvanalılardan|Botsvanalılarla|Botsvanalılarda|Botsvanalılarımız
        BW	c	Gaborone
        BY	n	Belarus|Belarusta|Belarustan|Belarustaki|Belarusa|Belarusun|Belarusla
        BY	d	Belarus|Belaruslar|Belarusları|Belarusların|Belaruslara|Belaruslardan|Belaruslarla|Belaruslarda|Belaruslarımız|Belaruslu|Belaruslular|Belarusluları|Belarusluların|Belaruslulara|Belaruslulardan|Belaruslularla|Belaruslularda|Belaruslularımız|Beyaz Rus|Beyaz Ruslar|Beyaz Rusları|Beyaz Rusların|Beyaz Ruslara|Beyaz Ruslardan|Beyaz Ruslarla|Beyaz Ruslarda|Beyaz Ruslarımız
        BY	c	Minsk
        BZ	n	Belize|Belizede|Belizeden|Belizedeki|Belizeye|Belizenin|Belizeyle
        BZ	d	Belizeli|Belizeliler|Belizelileri|Belizelilerin|Belizelilere|Belizelilerden|Belizelilerle|Belizelilerde|Belizelilerimiz
        BZ	c	Belmopan
        CA	n	Kanada|Kanadada|Kanadadan|Kanadadaki|Kanadaya|Kanadanın|Kanadayla
        CA	d	Kanadalı|Kanadalılar|Kanadalıları|Kanadalıların|Kanadalılara|Kanadalılardan|Kanadalılarla|Kanadalılarda|Kanadalılarımız
        CA	c	Ottawa
        CC	n	Cocos Adaları
        CC	d	Cocos Adalarılı|Cocos Adalarılılar|Cocos Adalarılıları|Cocos Adalarılıların|Cocos Adalarılılara|Cocos Adalarılılardan|Cocos Adalarılılarla|Cocos Adalarılılarda|Cocos Adalarılılarımız
        CD	n	Kongo - Kinşasa|Kongo Demokratik Cumhuriyeti|Demokratik Kongo Cumhuriyeti|=KDC|Kongo|Kongoda|Kongodan|Kongodaki|Kongoya|Kongonun|Kongoyla
        CD	d	Kongolu|Kongolular|Kongoluları|Kongoluların|Kongolulara|Kongolulardan|Kongolularla|Kongolularda|Kongolularımız
        CD	c	Kinşasa
        CF	n	Orta Afrika Cumhuriyeti
        CF	d	Orta Afrikalı|Orta Afrikalılar|Orta Afrikalıları|Orta Afrikalıların|Orta Afrikalılara|Orta Afrikalılardan|Orta Afrikalılarla|Orta Afrikalılarda|Orta Afrikalılarımız
        CF	c	Bangui
        CG	n	Kongo - Brazavil|Kongo Cumhuriyeti
        CG	d	Kongo Cumhuriyetili|Kongo Cumhuriyetililer|Kongo Cumhuriyetilileri|Kongo Cumhuriyetililerin|Kongo Cumhuriyetililere|Kongo Cumhuriyetililerden|Kongo Cumhuriyetililerle|Kongo Cumhuriyetililerde|Kongo Cumhuriyetililerimiz
        CG	c	Brazzavil
        CH	n	İsviçre|İsviçrede|İsviçreden|İsviçredeki|İsviçreye|İsviçrenin|İsviçreyle
        CH	d	İsviçreli|İsviçreliler|İsviçrelileri|İsviçrelilerin|İsviçrelilere|İsviçrelilerden|İsviçrelilerle|İsviçrelilerde|İsviçrelilerimiz
        CH	c	Bern
        CI	n	Côte d’Ivoire|Fildişi Sahili
        CI	d	Fildişili|Fildişililer|Fildişilileri|Fildişililerin|Fildişililere|Fildişililerden|Fildişililerle|Fildişililerde|Fildişililerimiz|Fildişi Sahilli|Fildişi Sahilliler|Fildişi Sahillileri|Fildişi Sahillilerin|Fildişi Sahillilere|Fildişi Sahillilerden|Fildişi Sahillilerle|Fildişi Sahillilerde|Fildişi Sahillilerimiz|Côte d’Ivoireli|Côte d’Ivoireliler|Côte d’Ivoirelileri|Côte d’Ivoirelilerin|Côte d’Ivoirelilere|Côte d’Ivoirelilerden|Côte d’Ivoirelilerle|Côte d’Ivoirelilerde|Côte d’Ivoirelilerimiz|Fildişi Sahilili|Fildişi Sahilililer|Fildişi Sahililileri|Fildişi Sahilililerin|Fildişi Sahilililere|Fildişi Sahilililerden|Fildişi Sahilililerle|Fildişi Sahilililerde|Fildişi Sahilililerimiz
        CI	c	Yamoussoukro
        CK	n	Cook Adaları
        CK	d	Cook Adalarılı|Cook Adalarılılar|Cook Adalarılıları|Cook Adalarılıların|Cook Adalarılılara|Cook Adalarılılardan|Cook Adalarılılarla|Cook Adalarılılarda|Cook Adalarılılarımız
        CL	n	Şili|Şilide|Şiliden|Şilideki|Şiliye|Şilinin|Şiliyle
        CL	d	Şilili|Şilililer|Şililileri|Şilililerin|Şilililere|Şilililerden|Şilililerle|Şilililerde|Şilililerimiz
        CL	c	Santiago
        CM	n	Kamerun|Kamerunda|Kamerundan|Kamerundaki|Kameruna|Kamerunun|Kamerunla
        CM	d	Kamerunlu|Kamerunlular|Kamerunluları|Kamerunluların|Kamerunlulara|Kamerunlulardan|Kamerunlularla|Kamerunlularda|Kamerunlularımız
        CM	c	Yaounde|Yaoundé
        CN	n	Çin
        CN	d	Çinli|Çinliler|Çinlileri|Çinlilerin|Çinlilere|Çinlilerden|Çinlilerle|Çinlilerde|Çinlilerimiz
        CN	c	Pekin
        CO	n	Kolombiya|Kolombiyada|Kolombiyadan|Kolombiyadaki|Kolombiyaya|Kolombiyanın|Kolombiyayla
        CO	d	Kolombiyalı|Kolombiyalılar|Kolombiyalıları|Kolombiyalıların|Kolombiyalılara|Kolombiyalılardan|Kolombiyalılarla|Kolombiyalılarda|Kolombiyalılarımız
        CO	c	Bogota
        CR	n	Kosta Rika
        CR	d	Kosta Rikalı|Kosta Rikalılar|Kosta Rikalıları|Kosta Rikalıların|Kosta Rikalılara|Kosta Rikalılardan|Kosta Rikalılarla|Kosta Rikalılarda|Kosta Rikalılarımız
        CR	c	San Jose|San José
        CU	n	Küba|Kübada|Kübadan|Kübadaki|Kübaya|Kübanın|Kübayla
        CU	d	Kübalı|Kübalılar|Kübalıları|Kübalıların|Kübalılara|Kübalılardan|Kübalılarla|Kübalılarda|Kübalılarımız
        CU	c	Havana
        CV	n	Cabo Verde|Yeşil Burun Adaları|Yeşil Burun
        CV	d	Cabo Verdeli|Cabo Verdeliler|Cabo Verdelileri|Cabo Verdelilerin|Cabo Verdelilere|Cabo Verdelilerden|Cabo Verdelilerle|Cabo Verdelilerde|Cabo Verdelilerimiz|Yeşil Burunlu|Yeşil Burunlular|Yeşil Burunluları|Yeşil Burunluların|Yeşil Burunlulara|Yeşil Burunlulardan|Yeşil Burunlularla|Yeşil Burunlularda|Yeşil Burunlularımız
        CV	c	Praia
        CW	n	Curaçao|Curaçaoda|Curaçaodan|Curaçaodaki|Curaçaoya|Curaçaonun|Curaçaoyla
        CW	d	Curaçaolu|Curaçaolular|Curaçaoluları|Curaçaoluların|Curaçaolulara|Curaçaolulardan|Curaçaolularla|Curaçaolularda|Curaçaolularımız
        CX	n	Christmas Adası
        CX	d	Christmas Adasılı|Christmas Adasılılar|Christmas Adasılıları|Christmas Adasılıların|Christmas Adasılılara|Christmas Adasılılardan|Christmas Adasılılarla|Christmas Adasılılarda|Christmas Adasılılarımız
        CY	n	Kıbrıs|Kıbrısta|Kıbrıstan|Kıbrıstaki|Kıbrısa|Kıbrısın|Kıbrısla|Kuzey Kıbrıs|=KKTC
        CY	d	Kıbrıslı|Kıbrıslılar|Kıbrıslıları|Kıbrıslıların|Kıbrıslılara|Kıbrıslılardan|Kıbrıslılarla|Kıbrıslılarda|Kıbrıslılarımız|Kuzey Kıbrıslı|Kuzey Kıbrıslılar|Kuzey Kıbrıslıları|Kuzey Kıbrıslıların|Kuzey Kıbrıslılara|Kuzey Kıbrıslılardan|Kuzey Kıbrıslılarla|Kuzey Kıbrıslılarda|Kuzey Kıbrıslılarımız
        CY	c	Lefkoşa
        CZ	n	Çekya|Çekyada|Çekyadan|Çekyadaki|Çekyaya|Çekyanın|Çekyayla|Çek Cumhuriyeti
        CZ	d	Çek|Çekler|Çekleri|Çeklerin|Çeklere|Çeklerden|Çeklerle|Çeklerde|Çeklerimiz|Çekyalı|Çekyalılar|Çekyalıları|Çekyalıların|Çekyalılara|Çekyalılardan|Çekyalılarla|Çekyalılarda|Çekyalılarımız|Çek Cumhuriyetili|Çek Cumhuriyetililer|Çek Cumhuriyetilileri|Çek Cumhuriyetililerin|Çek Cumhuriyetililere|Çek Cumhuriyetililerden|Çek Cumhuriyetililerle|Çek Cumhuriyetililerde|Çek Cumhuriyetililerimiz
        CZ	c	Prag
        DE	n	Almanya|Almanyada|Almanyadan|Almanyadaki|Almanyaya|Almanyanın|Almanyayla
        DE	d	Alman|Almanlar|Almanları|Almanların|Almanlara|Almanlardan|Almanlarla|Almanlarda|Almanlarımız|Almanyalı|Almanyalılar|Almanyalıları|Almanyalıların|Almanyalılara|Almanyalılardan|Almanyalılarla|Almanyalılarda|Almanyalılarımız
        DE	c	Berlin
        DJ	n	Cibuti|Cibutide|Cibutiden|Cibutideki|Cibutiye|Cibutinin|Cibutiyle
        DJ	d	Cibutili|Cibutililer|Cibutilileri|Cibutililerin|Cibutililere|Cibutililerden|Cibutililerle|Cibutililerde|Cibutililerimiz
        DJ	c	Djibouti City
        DK	n	Danimarka|Danimarkada|Danimarkadan|Danimarkadaki|Danimarkaya|Danimarkanın|Danimarkayla
        DK	d	Danimarkalı|Danimarkalılar|Danimarkalıları|Danimarkalıların|Danimarkalılara|Danimarkalılardan|Danimarkalılarla|Danimarkalılarda|Danimarkalılarımız|Danimarka|Danimarkalar|Danimarkaları|Danimarkaların|Danimarkalara|Danimarkalardan|Danimarkalarla|Danimarkalarda|Danimarkalarımız
        DK	c	Kopenhag
        DM	n	Dominika|Dominikada|Dominikadan|Dominikadaki|Dominikaya|Dominikanın|Dominikayla
        DM	d	Dominikalı|Dominikalılar|Dominikalıları|Dominikalıların|Dominikalılara|Dominikalılardan|Dominikalılarla|Dominikalılarda|Dominikalılarımız
        DO	n	Dominik Cumhuriyeti
        DO	d	Dominikli|Dominikliler|Dominiklileri|Dominiklilerin|Dominiklilere|Dominiklilerden|Dominiklilerle|Dominiklilerde|Dominiklilerimiz|Dominik Cumhuriyetili|Dominik Cumhuriyetililer|Dominik Cumhuriyetilileri|Dominik Cumhuriyetililerin|Dominik Cumhuriyetililere|Dominik Cumhuriyetililerden|Dominik Cumhuriyetililerle|Dominik Cumhuriyetililerde|Dominik Cumhuriyetililerimiz
        DO	c	Santo Domingo
        DZ	n	Cezayir|Cezayirde|Cezayirden|Cezayirdeki|Cezayire|Cezayirin|Cezayirle
        DZ	d	Cezayirli|Cezayirliler|Cezayirlileri|Cezayirlilerin|Cezayirlilere|Cezayirlilerden|Cezayirlilerle|Cezayirlilerde|Cezayirlilerimiz
        DZ	c	Cezayir
        EC	n	Ekvador|Ekvadorda|Ekvadordan|Ekvadordaki|Ekvadora|Ekvadorun|Ekvadorla|Ekvator Cumhuriyeti
        EC	d	Ekvadorlu|Ekvadorlular|Ekvadorluları|Ekvadorluların|Ekvadorlulara|Ekvadorlulardan|Ekvadorlularla|Ekvadorlularda|Ekvadorlularımız|Ekvator Cumhuriyetili|Ekvator Cumhuriyetililer|Ekvator Cumhuriyetilileri|Ekvator Cumhuriyetililerin|Ekvator Cumhuriyetililere|Ekvator Cumhuriyetililerden|Ekvator Cumhuriyetililerle|Ekvator Cumhuriyetililerde|Ekvator Cumhuriyetililerimiz
        EC	c	Quito
        EE	n	Estonya|Estonyada|Estonyadan|Estonyadaki|Estonyaya|Estonyanın|Estonyayla
        EE	d	Eston|Estonlar|Estonları|Estonların|Estonlara|Estonlardan|Estonlarla|Estonlarda|Estonlarımız|Estonyalı|Estonyalılar|Estonyalıları|Estonyalıların|Estonyalılara|Estonyalılardan|Estonyalılarla|Estonyalılarda|Estonyalılarımız
        EE	c	Tallinn
        EG	n	Mısır|Mısırda|Mısırdan|Mısırdaki|Mısıra|Mısırın|Mısırla
        EG	d	Mısırlı|Mısırlılar|Mısırlıları|Mısırlıların|Mısırlılara|Mısırlılardan|Mısırlılarla|Mısırlılarda|Mısırlılarımız
        EG	c	Kahire
        EH	n	Batı Sahra
        EH	d	Sahravi|Sahraviler|Sahravileri|Sahravilerin|Sahravilere|Sahravilerden|Sahravilerle|Sahravilerde|Sahravilerimiz|Batı Sahralı|Batı Sahralılar|Batı Sahralıları|Batı Sahralıların|Batı Sahralılara|Batı Sahralılardan|Batı Sahralılarla|Batı Sahralılarda|Batı Sahralılarımız
        EH	c	Layun
        ER	n	Eritre|Eritrede|Eritreden|Eritredeki|Eritreye|Eritrenin|Eritreyle
        ER	d	Eritreli|Eritreliler|Eritrelileri|Eritrelilerin|Eritrelilere|Eritrelilerden|Eritrelilerle|Eritrelilerde|Eritrelilerimiz
        ER	c	Asmara
        ES	n	İspanya|İspanyada|İspanyadan|İspanyadaki|İspanyaya|İspanyanın|İspanyayla
        ES	d	İspanyol|İspanyollar|İspanyolları|İspanyolların|İspanyollara|İspanyollardan|İspanyollarla|İspanyollarda|İspanyollarımız|İspanyalı|İspanyalılar|İspanyalıları|İspanyalıların|İspanyalılara|İspanyalılardan|İspanyalılarla|İspanyalılarda|İspanyalılarımız
        ES	c	Madrid
        ET	n	Etiyopya|Etiyopyada|Etiyopyadan|Etiyopyadaki|Etiyopyaya|Etiyopyanın|Etiyopyayla
        ET	d	Etiyopyalı|Etiyopyalılar|Etiyopyalıları|Etiyopyalıların|Etiyopyalılara|Etiyopyalılardan|Etiyopyalılarla|Etiyopyalılarda|Etiyopyalılarımız
        ET	c	Addis Ababa
        FI	n	Finlandiya|Finlandiyada|Finlandiyadan|Finlandiyadaki|Finlandiyaya|Finlandiyanın|Finlandiyayla
        FI	d	Fin|Finler|Finleri|Finlerin|Finlere|Finlerden|Finlerle|Finlerde|Finlerimiz|Finli|Finliler|Finlileri|Finlilerin|Finlilere|Finlilerden|Finlilerle|Finlilerde|Finlilerimiz|Finlandiyalı|Finlandiyalılar|Finlandiyalıları|Finlandiyalıların|Finlandiyalılara|Finlandiyalılardan|Finlandiyalılarla|Finlandiyalılarda|Finlandiyalılarımız
        FI	c	Helsinki
        FJ	n	Fiji|Fijide|Fijiden|Fijideki|Fijiye|Fijinin|Fijiyle
        FJ	d	Fijili|Fijililer|Fijilileri|Fijililerin|Fijililere|Fijililerden|Fijililerle|Fijililerde|Fijililerimiz
        FJ	c	Suva
        FK	n	Falkland Adaları
        FK	d	Falkland Adalarılı|Falkland Adalarılılar|Falkland Adalarılıları|Falkland Adalarılıların|Falkland Adalarılılara|Falkland Adalarılılardan|Falkland Adalarılılarla|Falkland Adalarılılarda|Falkland Adalarılılarımız
        FM	n	Mikronezya|Mikronezyada|Mikronezyadan|Mikronezyadaki|Mikronezyaya|Mikronezyanın|Mikronezyayla
        FM	d	Mikronezyalı|Mikronezyalılar|Mikronezyalıları|Mikronezyalıların|Mikronezyalılara|Mikronezyalılardan|Mikronezyalılarla|Mikronezyalılarda|Mikronezyalılarımız
        FM	c	Palikir
        FO	n	Faroe Adaları
        FO	d	Faroe Adalarılı|Faroe Adalarılılar|Faroe Adalarılıları|Faroe Adalarılıların|Faroe Adalarılılara|Faroe Adalarılılardan|Faroe Adalarılılarla|Faroe Adalarılılarda|Faroe Adalarılılarımız
        FR	n	Fransa|Fransada|Fransadan|Fransadaki|Fransaya|Fransanın|Fransayla
        FR	d	Fransız|Fransızlar|Fransızları|Fransızların|Fransızlara|Fransızlardan|Fransızlarla|Fransızlarda|Fransızlarımız|Fransalı|Fransalılar|Fransalıları|Fransalıların|Fransalılara|Fransalılardan|Fransalılarla|Fransalılarda|Fransalılarımız
        FR	c	Paris
        GA	n	Gabon|Gabonda|Gabondan|Gabondaki|Gabona|Gabonun|Gabonla
        GA	d	Gabonlu|Gabonlular|Gabonluları|Gabonluların|Gabonlulara|Gabonlulardan|Gabonlularla|Gabonlularda|Gabonlularımız
        GA	c	Librevil
        GB	n	Birleşik Krallık|İngiltere|İngilterede|İngiltereden|İngilteredeki|İngiltereye|İngilterenin|İngiltereyle|Britanya|Britanyada|Britanyadan|Britanyadaki|Britanyaya|Britanyanın|Britanyayla|Büyük Britanya|İskoçya|İskoçyada|İskoçyadan|İskoçyadaki|İskoçyaya|İskoçyanın|İskoçyayla|Galler|Gallerde|Gallerden|Gallerdeki|Gallere|Gallerin|Gallerle|Kuzey İrlanda
        GB	d	İngiliz|İngilizler|İngilizleri|İngilizlerin|İngilizlere|İngilizlerden|İngilizlerle|İngilizlerde|İngilizlerimiz|Britanyalı|Britanyalılar|Britanyalıları|Britanyalıların|Britanyalılara|Britanyalılardan|Britanyalılarla|Britanyalılarda|Britanyalılarımız|Britanya|Britanyalar|Britanyaları|Britanyaların|Britanyalara|Britanyalardan|Britanyalarla|Britanyalarda|Britanyalarımız|İskoç|İskoçlar|İskoçları|İskoçların|İskoçlara|İskoçlardan|İskoçlarla|İskoçlarda|İskoçlarımız|İskoçyalı|İskoçyalılar|İskoçyalıları|İskoçyalıların|İskoçyalılara|İskoçyalılardan|İskoçyalılarla|İskoçyalılarda|İskoçyalılarımız|Galli|Galliler|Gallileri|Gallilerin|Gallilere|Gallilerden|Gallilerle|Gallilerde|Gallilerimiz|Kuzey İrlandalı|Kuzey İrlandalılar|Kuzey İrlandalıları|Kuzey İrlandalıların|Kuzey İrlandalılara|Kuzey İrlandalılardan|Kuzey İrlandalılarla|Kuzey İrlandalılarda|Kuzey İrlandalılarımız|Birleşik Krallıklı|Birleşik Krallıklılar|Birleşik Krallıklıları|Birleşik Krallıklıların|Birleşik Krallıklılara|Birleşik Krallıklılardan|Birleşik Krallıklılarla|Birleşik Krallıklılarda|Birleşik Krallıklılarımız|İngiltereli|İngiltereliler|İngilterelileri|İngilterelilerin|İngilterelilere|İngilterelilerden|İngilterelilerle|İngilterelilerde|İngilterelilerimiz|Büyük Britanyalı|Büyük Britanyalılar|Büyük Britanyalıları|Büyük Britanyalıların|Büyük Britanyalılara|Büyük Britanyalılardan|Büyük Britanyalılarla|Büyük Britanyalılarda|Büyük Britanyalılarımız|Gallerli|Gallerliler|Gallerlileri|Gallerlilerin|Gallerlilere|Gallerlilerden|Gallerlilerle|Gallerlilerde|Gallerlilerimiz
        GB	c	Londra
        GD	n	Grenada|Grenadada|Grenadadan|Grenadadaki|Grenadaya|Grenadanın|Grenadayla
        GD	d	Grenadalı|Grenadalılar|Grenadalıları|Grenadalıların|Grenadalılara|Grenadalılardan|Grenadalılarla|Grenadalılarda|Grenadalılarımız
        GD	c	St George's
        GE	n	Gürcistan|Gürcistanda|Gürcistandan|Gürcistandaki|Gürcistana|Gürcistanın|Gürcistanla
        GE	d	Gürcü|Gürcüler|Gürcüleri|Gürcülerin|Gürcülere|Gürcülerden|Gürcülerle|Gürcülerde|Gürcülerimiz|Gürcistanlı|Gürcistanlılar|Gürcistanlıları|Gürcistanlıların|Gürcistanlılara|Gürcistanlılardan|Gürcistanlılarla|Gürcistanlılarda|Gürcistanlılarımız
        GE	c	Tiflis
        GF	n	Fransız Guyanası
        GF	d	Fransız Guyanasılı|Fransız Guyanasılılar|Fransız Guyanasılıları|Fransız Guyanasılıların|Fransız Guyanasılılara|Fransız Guyanasılılardan|Fransız Guyanasılılarla|Fransız Guyanasılılarda|Fransız Guyanasılılarımız
        GF	c	Cayenne
        GG	n	Guernsey|Guernseyde|Guernseyden|Guernseydeki|Guernseye|Guernseyin|Guernseyle
        GG	d	Guernseyli|Guernseyliler|Guernseylileri|Guernseylilerin|Guernseylilere|Guernseylilerden|Guernseylilerle|Guernseylilerde|Guernseylilerimiz
        GH	n	Gana|Ganada|Ganadan|Ganadaki|Ganaya|Gananın|Ganayla
        GH	d	Ganalı|Ganalılar|Ganalıları|Ganalıların|Ganalılara|Ganalılardan|Ganalılarla|Ganalılarda|Ganalılarımız
        GH	c	Akra
        GI	n	Cebelitarık|Cebelitarıkta|Cebelitarıktan|Cebelitarıktaki|Cebelitarıka|Cebelitarıkın|Cebelitarıkla
        GI	d	Cebelitarıklı|Cebelitarıklılar|Cebelitarıklıları|Cebelitarıklıların|Cebelitarıklılara|Cebelitarıklılardan|Cebelitarıklılarla|Cebelitarıklılarda|Cebelitarıklılarımız
        GL	n	Grönland|Grönlandda|Grönlanddan|Grönlanddaki|Grönlanda|Grönlandın|Grönlandla
        GL	d	Grönlandlı|Grönlandlılar|Grönlandlıları|Grönlandlıların|Grönlandlılara|Grönlandlılardan|Grönlandlılarla|Grönlandlılarda|Grönlandlılarımız
        GL	c	Nuuk
        GM	n	Gambiya|Gambiyada|Gambiyadan|Gambiyadaki|Gambiyaya|Gambiyanın|Gambiyayla
        GM	d	Gambiyalı|Gambiyalılar|Gambiyalıları|Gambiyalıların|Gambiyalılara|Gambiyalılardan|Gambiyalılarla|Gambiyalılarda|Gambiyalılarımız
        GM	c	Banjul
        GN	n	Gine|Ginede|Gineden|Ginedeki|Gineye|Ginenin|Gineyle
        GN	d	Gineli|Gineliler|Ginelileri|Ginelilerin|Ginelilere|Ginelilerden|Ginelilerle|Ginelilerde|Ginelilerimiz
        GN	c	Konakri
        GP	n	Guadeloupe|Guadeloupede|Guadeloupeden|Guadeloupedeki|Guadeloupeye|Guadeloupenin|Guadeloupeyle
        GP	d	Guadeloupeli|Guadeloupeliler|Guadeloupelileri|Guadeloupelilerin|Guadeloupelilere|Guadeloupelilerden|Guadeloupelilerle|Guadeloupelilerde|Guadeloupelilerimiz
        GQ	n	Ekvator Ginesi|Ekvatoral Gine
        GQ	d	Ekvator Ginesili|Ekvator Ginesililer|Ekvator Ginesilileri|Ekvator Ginesililerin|Ekvator Ginesililere|Ekvator Ginesililerden|Ekvator Ginesililerle|Ekvator Ginesililerde|Ekvator Ginesililerimiz|Ekvatoral Gineli|Ekvatoral Gineliler|Ekvatoral Ginelileri|Ekvatoral Ginelilerin|Ekvatoral Ginelilere|Ekvatoral Ginelilerden|Ekvatoral Ginelilerle|Ekvatoral Ginelilerde|Ekvatoral Ginelilerimiz
        GQ	c	Malabo
        GR	n	Yunanistan|Yunanistanda|Yunanistandan|Yunanistandaki|Yunanistana|Yunanistanın|Yunanistanla
        GR	d	Yunan|Yunanlar|Yunanları|Yunanların|Yunanlara|Yunanlardan|Yunanlarla|Yunanlarda|Yunanlarımız|Yunanlı|Yunanlılar|Yunanlıları|Yunanlıların|Yunanlılara|Yunanlılardan|Yunanlılarla|Yunanlılarda|Yunanlılarımız|Yunanistanlı|Yunanistanlılar|Yunanistanlıları|Yunanistanlıların|Yunanistanlılara|Yunanistanlılardan|Yunanistanlılarla|Yunanistanlılarda|Yunanistanlılarımız
        GR	c	Atina
        GS	n	Güney Georgia ve Güney Sandwich Adaları
        GT	n	Guatemala|Guatemalada|Guatemaladan|Guatemaladaki|Guatemalaya|Guatemalanın|Guatemalayla
        GT	d	Guatemalalı|Guatemalalılar|Guatemalalıları|Guatemalalıların|Guatemalalılara|Guatemalalılardan|Guatemalalılarla|Guatemalalılarda|Guatemalalılarımız
        GT	c	Guatemala City
        GU	n	Guam|Guamda|Guamdan|Guamdaki|Guama|Guamın|Guamla
        GU	d	Guamlı|Guamlılar|Guamlıları|Guamlıların|Guamlılara|Guamlılardan|Guamlılarla|Guamlılarda|Guamlılarımız
        GW	n	Gine-Bissau|Gine Bissau
        GW	d	Gine-Bissaulu|Gine-Bissaulular|Gine-Bissauluları|Gine-Bissauluların|Gine-Bissaululara|Gine-Bissaululardan|Gine-Bissaulularla|Gine-Bissaulularda|Gine-Bissaulularımız|Gine Bissaulu|Gine Bissaulular|Gine Bissauluları|Gine Bissauluların|Gine Bissaululara|Gine Bissaululardan|Gine Bissaulularla|Gine Bissaulularda|Gine Bissaulularımız
        GW	c	Bissau
        GY	n	Guyana|Guyanada|Guyanadan|Guyanadaki|Guyanaya|Guyananın|Guyanayla
        GY	d	Guyanalı|Guyanalılar|Guyanalıları|Guyanalıların|Guyanalılara|Guyanalılardan|Guyanalılarla|Guyanalılarda|Guyanalılarımız
        GY	c	Georgetown
        HK	n	Hong Kong
        HK	d	Hong Konglu|Hong Konglular|Hong Kongluları|Hong Kongluların|Hong Konglulara|Hong Konglulardan|Hong Konglularla|Hong Konglularda|Hong Konglularımız
        HM	n	Heard Adası ve McDonald Adaları
        HN	n	Honduras|Hondurasta|Hondurastan|Hondurastaki|Hondurasa|Hondurasın|Hondurasla
        HN	d	Honduraslı|Honduraslılar|Honduraslıları|Honduraslıların|Honduraslılara|Honduraslılardan|Honduraslılarla|Honduraslılarda|Honduraslılarımız
        HN	c	Tegucigalpa
        HR	n	Hırvatistan|Hırvatistanda|Hırvatistandan|Hırvatistandaki|Hırvatistana|Hırvatistanın|Hırvatistanla
        HR	d	Hırvat|Hırvatlar|Hırvatları|Hırvatların|Hırvatlara|Hırvatlardan|Hırvatlarla|Hırvatlarda|Hırvatlarımız|Hırvatistanlı|Hırvatistanlılar|Hırvatistanlıları|Hırvatistanlıların|Hırvatistanlılara|Hırvatistanlılardan|Hırvatistanlılarla|Hırvatistanlılarda|Hırvatistanlılarımız
        HR	c	Zagreb
        HT	n	Haiti|Haitide|Haitiden|Haitideki|Haitiye|Haitinin|Haitiyle
        HT	d	Haitili|Haitililer|Haitilileri|Haitililerin|Haitililere|Haitililerden|Haitililerle|Haitililerde|Haitililerimiz
        HT	c	Port-au-Prince
        HU	n	Macaristan|Macaristanda|Macaristandan|Macaristandaki|Macaristana|Macaristanın|Macaristanla
        HU	d	Macar|Macarlar|Macarları|Macarların|Macarlara|Macarlardan|Macarlarla|Macarlarda|Macarlarımız|Macaristanlı|Macaristanlılar|Macaristanlıları|Macaristanlıların|Macaristanlılara|Macaristanlılardan|Macaristanlılarla|Macaristanlılarda|Macaristanlılarımız
        HU	c	Budapeşte
        ID	n	Endonezya|Endonezyada|Endonezyadan|Endonezyadaki|Endonezyaya|Endonezyanın|Endonezyayla
        ID	d	Endonezyalı|Endonezyalılar|Endonezyalıları|Endonezyalıların|Endonezyalılara|Endonezyalılardan|Endonezyalılarla|Endonezyalılarda|Endonezyalılarımız
        ID	c	Cakarta
        IE	n	İrlanda|İrlandada|İrlandadan|İrlandadaki|İrlandaya|İrlandanın|İrlandayla
        IE	d	İrlandalı|İrlandalılar|İrlandalıları|İrlandalıların|İrlandalılara|İrlandalılardan|İrlandalılarla|İrlandalılarda|İrlandalılarımız
        IE	c	Dublin
        IL	n	İsrail|İsrailde|İsrailden|İsraildeki|İsraile|İsrailin|İsraille
        IL	d	İsrailli|İsrailliler|İsraillileri|İsraillilerin|İsraillilere|İsraillilerden|İsraillilerle|İsraillilerde|İsraillilerimiz
        IL	c	Kudüs|Tel Aviv
        IM	n	Man Adası
        IM	d	Man Adasılı|Man Adasılılar|Man Adasılıları|Man Adasılıların|Man Adasılılara|Man Adasılılardan|Man Adasılılarla|Man Adasılılarda|Man Adasılılarımız
        IN	n	Hindistan|Hindistanda|Hindistandan|Hindistandaki|Hindistana|Hindistanın|Hindistanla
        IN	d	Hintli|Hintliler|Hintlileri|Hintlilerin|Hintlilere|Hintlilerden|Hintlilerle|Hintlilerde|Hintlilerimiz|Hindistanlı|Hindistanlılar|Hindistanlıları|Hindistanlıların|Hindistanlılara|Hindistanlılardan|Hindistanlılarla|Hindistanlılarda|Hindistanlılarımız|Hint|Hintler|Hintleri|Hintlerin|Hintlere|Hintlerden|Hintlerle|Hintlerde|Hintlerimiz|Hindu|Hindular|Hinduları|Hinduların|Hindulara|Hindulardan|Hindularla|Hindularda|Hindularımız
        IN	c	Yeni Delhi
        IO	n	Britanya Hint Okyanusu Toprakları
        IQ	n	Irak|Irakta|Iraktan|Iraktaki|Iraka|Irakın|Irakla
        IQ	d	Iraklı|Iraklılar|Iraklıları|Iraklıların|Iraklılara|Iraklılardan|Iraklılarla|Iraklılarda|Iraklılarımız
        IQ	c	Bağdat
        IR	n	İran|İranda|İrandan|İrandaki|İrana|İranın|İranla
        IR	d	İranlı|İranlılar|İranlıları|İranlıların|İranlılara|İranlılardan|İranlılarla|İranlılarda|İranlılarımız|Acem|Acemler|Acemleri|Acemlerin|Acemlere|Acemlerden|Acemlerle|Acemlerde|Acemlerimiz
        IR	c	Tahran
        IS	n	İzlanda|İzlandada|İzlandadan|İzlandadaki|İzlandaya|İzlandanın|İzlandayla
        IS	d	İzlandalı|İzlandalılar|İzlandalıları|İzlandalıların|İzlandalılara|İzlandalılardan|İzlandalılarla|İzlandalılarda|İzlandalılarımız
        IS	c	Reykjavik
        IT	n	İtalya|İtalyada|İtalyadan|İtalyadaki|İtalyaya|İtalyanın|İtalyayla
        IT	d	İtalyan|İtalyanlar|İtalyanları|İtalyanların|İtalyanlara|İtalyanlardan|İtalyanlarla|İtalyanlarda|İtalyanlarımız|İtalyalı|İtalyalılar|İtalyalıları|İtalyalıların|İtalyalılara|İtalyalılardan|İtalyalılarla|İtalyalılarda|İtalyalılarımız
        IT	c	Roma
        JE	n	Jersey|Jerseyde|Jerseyden|Jerseydeki|Jerseye|Jerseyin|Jerseyle
        JE	d	Jerseyli|Jerseyliler|Jerseylileri|Jerseylilerin|Jerseylilere|Jerseylilerden|Jerseylilerle|Jerseylilerde|Jerseylilerimiz
        JM	n	Jamaika|Jamaikada|Jamaikadan|Jamaikadaki|Jamaikaya|Jamaikanın|Jamaikayla
        JM	d	Jamaikalı|Jamaikalılar|Jamaikalıları|Jamaikalıların|Jamaikalılara|Jamaikalılardan|Jamaikalılarla|Jamaikalılarda|Jamaikalılarımız
        JM	c	Kingston
        JO	n	Ürdün|Ürdünde|Ürdünden|Ürdündeki|Ürdüne|Ürdünün|Ürdünle
        JO	d	Ürdünlü|Ürdünlüler|Ürdünlüleri|Ürdünlülerin|Ürdünlülere|Ürdünlülerden|Ürdünlülerle|Ürdünlülerde|Ürdünlülerimiz
        JO	c	Amman
        JP	n	Japonya|Japonyada|Japonyadan|Japonyadaki|Japonyaya|Japonyanın|Japonyayla
        JP	d	Japon|Japonlar|Japonları|Japonların|Japonlara|Japonlardan|Japonlarla|Japonlarda|Japonlarımız|Japonyalı|Japonyalılar|Japonyalıları|Japonyalıların|Japonyalılara|Japonyalılardan|Japonyalılarla|Japonyalılarda|Japonyalılarımız
        JP	c	Tokyo
        KE	n	Kenya|Kenyada|Kenyadan|Kenyadaki|Kenyaya|Kenyanın|Kenyayla
        KE	d	Kenyalı|Kenyalılar|Kenyalıları|Kenyalıların|Kenyalılara|Kenyalılardan|Kenyalılarla|Kenyalılarda|Kenyalılarımız
        KE	c	Nairobi
        KG	n	Kırgızistan|Kırgızistanda|Kırgızistandan|Kırgızistandaki|Kırgızistana|Kırgızistanın|Kırgızistanla
        KG	d	Kırgız|Kırgızlar|Kırgızları|Kırgızların|Kırgızlara|Kırgızlardan|Kırgızlarla|Kırgızlarda|Kırgızlarımız|Kırgızistanlı|Kırgızistanlılar|Kırgızistanlıları|Kırgızistanlıların|Kırgızistanlılara|Kırgızistanlılardan|Kırgızistanlılarla|Kırgızistanlılarda|Kırgızistanlılarımız
        KG	c	Bişkek
        KH	n	Kamboçya|Kamboçyada|Kamboçyadan|Kamboçyadaki|Kamboçyaya|Kamboçyanın|Kamboçyayla
        KH	d	Kamboçyalı|Kamboçyalılar|Kamboçyalıları|Kamboçyalıların|Kamboçyalılara|Kamboçyalılardan|Kamboçyalılarla|Kamboçyalılarda|Kamboçyalılarımız
        KH	c	Phnom Penh
        KI	n	Kiribati|Kiribatide|Kiribatiden|Kiribatideki|Kiribatiye|Kiribatinin|Kiribatiyle
        KI	d	Kiribatili|Kiribatililer|Kiribatilileri|Kiribatililerin|Kiribatililere|Kiribatililerden|Kiribatililerle|Kiribatililerde|Kiribatililerimiz
        KI	c	Tarawa
        KM	n	Komorlar|Komorlarda|Komorlardan|Komorlardaki|Komorlara|Komorların|Komorlarla
        KM	d	Komorlarlı|Komorlarlılar|Komorlarlıları|Komorlarlıların|Komorlarlılara|Komorlarlılardan|Komorlarlılarla|Komorlarlılarda|Komorlarlılarımız
        KM	c	Moroni
        KN	n	Saint Kitts ve Nevis
        KN	c	Basseterre
        KP	n	Kuzey Kore|Kore Demokratik Halk Cumhuriyeti
        KP	d	Kuzey Koreli|Kuzey Koreliler|Kuzey Korelileri|Kuzey Korelilerin|Kuzey Korelilere|Kuzey Korelilerden|Kuzey Korelilerle|Kuzey Korelilerde|Kuzey Korelilerimiz
        KP	c	Pyongyang
        KR	n	Güney Kore|Kore Cumhuriyeti
        KR	d	Güney Koreli|Güney Koreliler|Güney Korelileri|Güney Korelilerin|Güney Korelilere|Güney Korelilerden|Güney Korelilerle|Güney Korelilerde|Güney Korelilerimiz|Koreli|Koreliler|Korelileri|Korelilerin|Korelilere|Korelilerden|Korelilerle|Korelilerde|Korelilerimiz|Kore Cumhuriyetili|Kore Cumhuriyetililer|Kore Cumhuriyetilileri|Kore Cumhuriyetililerin|Kore Cumhuriyetililere|Kore Cumhuriyetililerden|Kore Cumhuriyetililerle|Kore Cumhuriyetililerde|Kore Cumhuriyetililerimiz
        KR	c	Seul
        KW	n	Kuveyt|Kuveytte|Kuveytten|Kuveytteki|Kuveyte|Kuveytin|Kuveytle
        KW	d	Kuveytli|Kuveytliler|Kuveytlileri|Kuveytlilerin|Kuveytlilere|Kuveytlilerden|Kuveytlilerle|Kuveytlilerde|Kuveytlilerimiz
        KW	c	Kuveyt Şehri
        KY	n	Cayman Adaları
        KY	d	Cayman Adalarılı|Cayman Adalarılılar|Cayman Adalarılıları|Cayman Adalarılıların|Cayman Adalarılılara|Cayman Adalarılılardan|Cayman Adalarılılarla|Cayman Adalarılılarda|Cayman Adalarılılarımız
        KZ	n	Kazakistan|Kazakistanda|Kazakistandan|Kazakistandaki|Kazakistana|Kazakistanın|Kazakistanla
        KZ	d	Kazak|Kazaklar|Kazakları|Kazakların|Kazaklara|Kazaklardan|Kazaklarla|Kazaklarda|Kazaklarımız|Kazakistanlı|Kazakistanlılar|Kazakistanlıları|Kazakistanlıların|Kazakistanlılara|Kazakistanlılardan|Kazakistanlılarla|Kazakistanlılarda|Kazakistanlılarımız
        KZ	c	Astana
        LA	n	Laos|Laosta|Laostan|Laostaki|Laosa|Laosun|Laosla|Lao Demokratik Halk Cumhuriyeti
        LA	d	Laoslu|Laoslular|Laosluları|Laosluların|Laoslulara|Laoslulardan|Laoslularla|Laoslularda|Laoslularımız
        LA	c	Vientiane
        LB	n	Lübnan|Lübnanda|Lübnandan|Lübnandaki|Lübnana|Lübnanın|Lübnanla
        LB	d	Lübnanlı|Lübnanlılar|Lübnanlıları|Lübnanlıların|Lübnanlılara|Lübnanlılardan|Lübnanlılarla|Lübnanlılarda|Lübnanlılarımız
        LB	c	Beyrut
        LC	n	Saint Lucia
        LC	d	Saint Lucialı|Saint Lucialılar|Saint Lucialıları|Saint Lucialıların|Saint Lucialılara|Saint Lucialılardan|Saint Lucialılarla|Saint Lucialılarda|Saint Lucialılarımız
        LC	c	Castries
        LI	n	Liechtenstein|Liechtensteinde|Liechtensteinden|Liechtensteindeki|Liechtensteine|Liechtensteinin|Liechtensteinle|Lihtenştayn|Lihtenştaynda|Lihtenştayndan|Lihtenştayndaki|Lihtenştayna|Lihtenştaynın|Lihtenştaynla
        LI	d	Liechtensteinli|Liechtensteinliler|Liechtensteinlileri|Liechtensteinlilerin|Liechtensteinlilere|Liechtensteinlilerden|Liechtensteinlilerle|Liechtensteinlilerde|Liechtensteinlilerimiz|Lihtenştaynlı|Lihtenştaynlılar|Lihtenştaynlıları|Lihtenştaynlıların|Lihtenştaynlılara|Lihtenştaynlılardan|Lihtenştaynlılarla|Lihtenştaynlılarda|Lihtenştaynlılarımız
        LI	c	Vaduz
        LK	n	Sri Lanka
        LK	d	Sri Lankalı|Sri Lankalılar|Sri Lankalıları|Sri Lankalıların|Sri Lankalılara|Sri Lankalılardan|Sri Lankalılarla|Sri Lankalılarda|Sri Lankalılarımız
        LK	c	Kolombo
        LR	n	Liberya|Liberyada|Liberyadan|Liberyadaki|Liberyaya|Liberyanın|Liberyayla
        LR	d	Liberyalı|Liberyalılar|Liberyalıları|Liberyalıların|Liberyalılara|Liberyalılardan|Liberyalılarla|Liberyalılarda|Liberyalılarımız
        LR	c	Monrovia
        LS	n	Lesotho|Lesothoda|Lesothodan|Lesothodaki|Lesothoya|Lesothonun|Lesothoyla|Lesoto|Lesotoda|Lesotodan|Lesotodaki|Lesotoya|Lesotonun|Lesotoyla
        LS	d	Lesotholu|Lesotholular|Lesotholuları|Lesotholuların|Lesotholulara|Lesotholulardan|Lesotholularla|Lesotholularda|Lesotholularımız|Lesotolu|Lesotolular|Lesotoluları|Lesotoluların|Lesotolulara|Lesotolulardan|Lesotolularla|Lesotolularda|Lesotolularımız
        LS	c	Maseru
        LT	n	Litvanya|Litvanyada|Litvanyadan|Litvanyadaki|Litvanyaya|Litvanyanın|Litvanyayla
        LT	d	Litvanyalı|Litvanyalılar|Litvanyalıları|Litvanyalıların|Litvanyalılara|Litvanyalılardan|Litvanyalılarla|Litvanyalılarda|Litvanyalılarımız
        LT	c	Vilnius
        LU	n	Lüksemburg|Lüksemburgda|Lüksemburgdan|Lüksemburgdaki|Lüksemburga|Lüksemburgun|Lüksemburgla
        LU	d	Lüksemburglu|Lüksemburglular|Lüksemburgluları|Lüksemburgluların|Lüksemburglulara|Lüksemburglulardan|Lüksemburglularla|Lüksemburglularda|Lüksemburglularımız
        LU	c	Luxembourg City
        LV	n	Letonya|Letonyada|Letonyadan|Letonyadaki|Letonyaya|Letonyanın|Letonyayla
        LV	d	Leton|Letonlar|Letonları|Letonların|Letonlara|Letonlardan|Letonlarla|Letonlarda|Letonlarımız|Letonyalı|Letonyalılar|Letonyalıları|Letonyalıların|Letonyalılara|Letonyalılardan|Letonyalılarla|Letonyalılarda|Letonyalılarımız
        LV	c	Riga
        LY	n	Libya|Libyada|Libyadan|Libyadaki|Libyaya|Libyanın|Libyayla
        LY	d	Libyalı|Libyalılar|Libyalıları|Libyalıların|Libyalılara|Libyalılardan|Libyalılarla|Libyalılarda|Libyalılarımız
        LY	c	Trablus
        MA	n	Fas|Fas Krallığı
        MA	d	Faslı|Faslılar|Faslıları|Faslıların|Faslılara|Faslılardan|Faslılarla|Faslılarda|Faslılarımız|Fas Krallığılı|Fas Krallığılılar|Fas Krallığılıları|Fas Krallığılıların|Fas Krallığılılara|Fas Krallığılılardan|Fas Krallığılılarla|Fas Krallığılılarda|Fas Krallığılılarımız
        MA	c	Rabat
        MC	n	Monako|Monakoda|Monakodan|Monakodaki|Monakoya|Monakonun|Monakoyla
        MC	d	Monakolu|Monakolular|Monakoluları|Monakoluların|Monakolulara|Monakolulardan|Monakolularla|Monakolularda|Monakolularımız
        MD	n	Moldova|Moldovada|Moldovadan|Moldovadaki|Moldovaya|Moldovanın|Moldovayla
        MD	d	Moldovalı|Moldovalılar|Moldovalıları|Moldovalıların|Moldovalılara|Moldovalılardan|Moldovalılarla|Moldovalılarda|Moldovalılarımız|Moldovyalı|Moldovyalılar|Moldovyalıları|Moldovyalıların|Moldovyalılara|Moldovyalılardan|Moldovyalılarla|Moldovyalılarda|Moldovyalılarımız
        MD	c	Kişinev
        ME	n	Karadağ|Karadağda|Karadağdan|Karadağdaki|Karadağa|Karadağın|Karadağla
        ME	d	Karadağlı|Karadağlılar|Karadağlıları|Karadağlıların|Karadağlılara|Karadağlılardan|Karadağlılarla|Karadağlılarda|Karadağlılarımız
        ME	c	Podgorica
        MF	n	Saint Martin
        MF	d	Saint Martinli|Saint Martinliler|Saint Martinlileri|Saint Martinlilerin|Saint Martinlilere|Saint Martinlilerden|Saint Martinlilerle|Saint Martinlilerde|Saint Martinlilerimiz
        MG	n	Madagaskar|Madagaskarda|Madagaskardan|Madagaskardaki|Madagaskara|Madagaskarın|Madagaskarla
        MG	d	Madagaskarlı|Madagaskarlılar|Madagaskarlıları|Madagaskarlıların|Madagaskarlılara|Madagaskarlılardan|Madagaskarlılarla|Madagaskarlılarda|Madagaskarlılarımız
        MG	c	Antananarivo
        MH	n	Marshall Adaları|Marşal Adaları
        MH	d	Marshall Adalarılı|Marshall Adalarılılar|Marshall Adalarılıları|Marshall Adalarılıların|Marshall Adalarılılara|Marshall Adalarılılardan|Marshall Adalarılılarla|Marshall Adalarılılarda|Marshall Adalarılılarımız|Marşal Adalarılı|Marşal Adalarılılar|Marşal Adalarılıları|Marşal Adalarılıların|Marşal Adalarılılara|Marşal Adalarılılardan|Marşal Adalarılılarla|Marşal Adalarılılarda|Marşal Adalarılılarımız
        MH	c	Majuro
        MK	n	Kuzey Makedonya|Makedonya|Makedonyada|Makedonyadan|Makedonyadaki|Makedonyaya|Makedonyanın|Makedonyayla
        MK	d	Makedon|Makedonlar|Makedonları|Makedonların|Makedonlara|Makedonlardan|Makedonlarla|Makedonlarda|Makedonlarımız|Kuzey Makedonyalı|Kuzey Makedonyalılar|Kuzey Makedonyalıları|Kuzey Makedonyalıların|Kuzey Makedonyalılara|Kuzey Makedonyalılardan|Kuzey Makedonyalılarla|Kuzey Makedonyalılarda|Kuzey Makedonyalılarımız|Makedonyalı|Makedonyalılar|Makedonyalıları|Makedonyalıların|Makedonyalılara|Makedonyalılardan|Makedonyalılarla|Makedonyalılarda|Makedonyalılarımız
        MK	c	Üsküp
        ML	n	Mali|Malide|Maliden|Malideki|Maliye|Malinin|Maliyle|Mali Cumhuriyeti
        ML	d	Malili|Malililer|Malilileri|Malililerin|Malililere|Malililerden|Malililerle|Malililerde|Malililerimiz|Mali Cumhuriyetili|Mali Cumhuriyetililer|Mali Cumhuriyetilileri|Mali Cumhuriyetililerin|Mali Cumhuriyetililere|Mali Cumhuriyetililerden|Mali Cumhuriyetililerle|Mali Cumhuriyetililerde|Mali Cumhuriyetililerimiz
        ML	c	Bamako
        MM	n	Myanmar|Myanmarda|Myanmardan|Myanmardaki|Myanmara|Myanmarın|Myanmarla|Burma|Burmada|Burmadan|Burmadaki|Burmaya|Burmanın|Burmayla
        MM	d	Myanmarlı|Myanmarlılar|Myanmarlıları|Myanmarlıların|Myanmarlılara|Myanmarlılardan|Myanmarlılarla|Myanmarlılarda|Myanmarlılarımız|Burmalı|Burmalılar|Burmalıları|Burmalıların|Burmalılara|Burmalılardan|Burmalılarla|Burmalılarda|Burmalılarımız
        MM	c	Naypyidaw|Naypyitaw
        MN	n	Moğolistan|Moğolistanda|Moğolistandan|Moğolistandaki|Moğolistana|Moğolistanın|Moğolistanla
        MN	d	Moğol|Moğollar|Moğolları|Moğolların|Moğollara|Moğollardan|Moğollarla|Moğollarda|Moğollarımız|Moğolistanlı|Moğolistanlılar|Moğolistanlıları|Moğolistanlıların|Moğolistanlılara|Moğolistanlılardan|Moğolistanlılarla|Moğolistanlılarda|Moğolistanlılarımız
        MN	c	Ulan Batur
        MO	n	Makao|Makaoda|Makaodan|Makaodaki|Makaoya|Makaonun|Makaoyla
        MO	d	Makaolu|Makaolular|Makaoluları|Makaoluların|Makaolulara|Makaolulardan|Makaolularla|Makaolularda|Makaolularımız
        MP	n	Kuzey Mariana Adaları
        MQ	n	Martinik|Martinikte|Martinikten|Martinikteki|Martinike|Martinikin|Martinikle
        MQ	d	Martinikli|Martinikliler|Martiniklileri|Martiniklilerin|Martiniklilere|Martiniklilerden|Martiniklilerle|Martiniklilerde|Martiniklilerimiz
        MR	n	Moritanya|Moritanyada|Moritanyadan|Moritanyadaki|Moritanyaya|Moritanyanın|Moritanyayla
        MR	d	Moritanyalı|Moritanyalılar|Moritanyalıları|Moritanyalıların|Moritanyalılara|Moritanyalılardan|Moritanyalılarla|Moritanyalılarda|Moritanyalılarımız
        MR	c	Nouakchott
        MS	n	Montserrat|Montserratta|Montserrattan|Montserrattaki|Montserrata|Montserratın|Montserratla
        MS	d	Montserratlı|Montserratlılar|Montserratlıları|Montserratlıların|Montserratlılara|Montserratlılardan|Montserratlılarla|Montserratlılarda|Montserratlılarımız
        MT	n	Malta|Maltada|Maltadan|Maltadaki|Maltaya|Maltanın|Maltayla
        MT	d	Maltalı|Maltalılar|Maltalıları|Maltalıların|Maltalılara|Maltalılardan|Maltalılarla|Maltalılarda|Maltalılarımız
        MT	c	Valletta
        MU	n	Mauritius|Mauritiusta|Mauritiustan|Mauritiustaki|Mauritiusa|Mauritiusun|Mauritiusla
        MU	d	Mauritiuslu|Mauritiuslular|Mauritiusluları|Mauritiusluların|Mauritiuslulara|Mauritiuslulardan|Mauritiuslularla|Mauritiuslularda|Mauritiuslularımız
        MU	c	Port Louis
        MV	n	Maldivler|Maldivlerde|Maldivlerden|Maldivlerdeki|Maldivlere|Maldivlerin|Maldivlerle
        MV	d	Maldivli|Maldivliler|Maldivlileri|Maldivlilerin|Maldivlilere|Maldivlilerden|Maldivlilerle|Maldivlilerde|Maldivlilerimiz|Maldivlerli|Maldivlerliler|Maldivlerlileri|Maldivlerlilerin|Maldivlerlilere|Maldivlerlilerden|Maldivlerlilerle|Maldivlerlilerde|Maldivlerlilerimiz
        MV	c	Malé
        MW	n	Malavi|Malavide|Malaviden|Malavideki|Malaviye|Malavinin|Malaviyle
        MW	d	Malavili|Malavililer|Malavilileri|Malavililerin|Malavililere|Malavililerden|Malavililerle|Malavililerde|Malavililerimiz
        MW	c	Lilongwe
        MX	n	Meksika|Meksikada|Meksikadan|Meksikadaki|Meksikaya|Meksikanın|Meksikayla|Birleşik Meksika Devletleri|Meksika Birleşik Devletleri
        MX	d	Meksikalı|Meksikalılar|Meksikalıları|Meksikalıların|Meksikalılara|Meksikalılardan|Meksikalılarla|Meksikalılarda|Meksikalılarımız
        MX	c	Mexico City|Meksiko
        MY	n	Malezya|Malezyada|Malezyadan|Malezyadaki|Malezyaya|Malezyanın|Malezyayla
        MY	d	Malezyalı|Malezyalılar|Malezyalıları|Malezyalıların|Malezyalılara|Malezyalılardan|Malezyalılarla|Malezyalılarda|Malezyalılarımız
        MY	c	Kuala Lumpur
        MZ	n	Mozambik|Mozambikte|Mozambikten|Mozambikteki|Mozambike|Mozambikin|Mozambikle
        MZ	d	Mozambikli|Mozambikliler|Mozambiklileri|Mozambiklilerin|Mozambiklilere|Mozambiklilerden|Mozambiklilerle|Mozambiklilerde|Mozambiklilerimiz
        MZ	c	Maputo
        NA	n	Namibya|Namibyada|Namibyadan|Namibyadaki|Namibyaya|Namibyanın|Namibyayla
        NA	d	Namibyalı|Namibyalılar|Namibyalıları|Namibyalıların|Namibyalılara|Namibyalılardan|Namibyalılarla|Namibyalılarda|Namibyalılarımız
        NA	c	Windhoek
        NC	n	Yeni Kaledonya
        NC	d	Yeni Kaledonyalı|Yeni Kaledonyalılar|Yeni Kaledonyalıları|Yeni Kaledonyalıların|Yeni Kaledonyalılara|Yeni Kaledonyalılardan|Yeni Kaledonyalılarla|Yeni Kaledonyalılarda|Yeni Kaledonyalılarımız
        NC	c	Noumea
        NE	n	Nijer|Nijerde|Nijerden|Nijerdeki|Nijere|Nijerin|Nijerle
        NE	d	Nijerli|Nijerliler|Nijerlileri|Nijerlilerin|Nijerlilere|Nijerlilerden|Nijerlilerle|Nijerlilerde|Nijerlilerimiz
        NE	c	Niamey
        NF	n	Norfolk Adası
        NF	d	Norfolk Adasılı|Norfolk Adasılılar|Norfolk Adasılıları|Norfolk Adasılıların|Norfolk Adasılılara|Norfolk Adasılılardan|Norfolk Adasılılarla|Norfolk Adasılılarda|Norfolk Adasılılarımız
        NG	n	Nijerya|Nijeryada|Nijeryadan|Nijeryadaki|Nijeryaya|Nijeryanın|Nijeryayla
        NG	d	Nijeryalı|Nijeryalılar|Nijeryalıları|Nijeryalıların|Nijeryalılara|Nijeryalılardan|Nijeryalılarla|Nijeryalılarda|Nijeryalılarımız
        NG	c	Abuja
        NI	n	Nikaragua|Nikaraguada|Nikaraguadan|Nikaraguadaki|Nikaraguaya|Nikaraguanın|Nikaraguayla
        NI	d	Nikaragualı|Nikaragualılar|Nikaragualıları|Nikaragualıların|Nikaragualılara|Nikaragualılardan|Nikaragualılarla|Nikaragualılarda|Nikaragualılarımız
        NI	c	Managua
        NL	n	Hollanda|Hollandada|Hollandadan|Hollandadaki|Hollandaya|Hollandanın|Hollandayla
        NL	d	Hollandalı|Hollandalılar|Hollandalıları|Hollandalıların|Hollandalılara|Hollandalılardan|Hollandalılarla|Hollandalılarda|Hollandalılarımız|Felemenk|Felemenkler|Felemenkleri|Felemenklerin|Felemenklere|Felemenklerden|Felemenklerle|Felemenklerde|Felemenklerimiz
        NL	c	Amsterdam
        NO	n	Norveç|Norveçte|Norveçten|Norveçteki|Norveçe|Norveçin|Norveçle
        NO	d	Norveçli|Norveçliler|Norveçlileri|Norveçlilerin|Norveçlilere|Norveçlilerden|Norveçlilerle|Norveçlilerde|Norveçlilerimiz
        NO	c	Oslo
        NP	n	Nepal|Nepalda|Nepaldan|Nepaldaki|Nepala|Nepalın|Nepalla
        NP	d	Nepallı|Nepallılar|Nepallıları|Nepallıların|Nepallılara|Nepallılardan|Nepallılarla|Nepallılarda|Nepallılarımız
        NP	c	Katmandu
        NR	n	Nauru|Nauruda|Naurudan|Naurudaki|Nauruya|Naurunun|Nauruyla
        NR	d	Naurulu|Naurulular|Nauruluları|Nauruluların|Naurululara|Naurululardan|Naurulularla|Naurulularda|Naurulularımız
        NU	n	Niue|Niuede|Niueden|Niuedeki|Niueye|Niuenin|Niueyle
        NU	d	Niueli|Niueliler|Niuelileri|Niuelilerin|Niuelilere|Niuelilerden|Niuelilerle|Niuelilerde|Niuelilerimiz
        NZ	n	Yeni Zelanda
        NZ	d	Yeni Zelandalı|Yeni Zelandalılar|Yeni Zelandalıları|Yeni Zelandalıların|Yeni Zelandalılara|Yeni Zelandalılardan|Yeni Zelandalılarla|Yeni Zelandalılarda|Yeni Zelandalılarımız
        NZ	c	Wellington
        OM	n	Umman|Ummanda|Ummandan|Ummandaki|Ummana|Ummanın|Ummanla
        OM	d	Ummanlı|Ummanlılar|Ummanlıları|Ummanlıların|Ummanlılara|Ummanlılardan|Ummanlılarla|Ummanlılarda|Ummanlılarımız
        OM	c	Maskat
        PA	n	Panama|Panamada|Panamadan|Panamadaki|Panamaya|Panamanın|Panamayla
        PA	d	Panamalı|Panamalılar|Panamalıları|Panamalıların|Panamalılara|Panamalılardan|Panamalılarla|Panamalılarda|Panamalılarımız
        PA	c	Panama City
        PE	n	Peru|Peruda|Perudan|Perudaki|Peruya|Perunun|Peruyla
        PE	d	Perulu|Perulular|Peruluları|Peruluların|Perululara|Perululardan|Perulularla|Perulularda|Perulularımız
        PE	c	Lima
        PF	n	Fransız Polinezyası
        PF	d	Fransız Polinezyasılı|Fransız Polinezyasılılar|Fransız Polinezyasılıları|Fransız Polinezyasılıların|Fransız Polinezyasılılara|Fransız Polinezyasılılardan|Fransız Polinezyasılılarla|Fransız Polinezyasılılarda|Fransız Polinezyasılılarımız
        PG	n	Papua Yeni Gine
        PG	c	Port Moresby
        PH	n	Filipinler|Filipinlerde|Filipinlerden|Filipinlerdeki|Filipinlere|Filipinlerin|Filipinlerle
        PH	d	Filipinli|Filipinliler|Filipinlileri|Filipinlilerin|Filipinlilere|Filipinlilerden|Filipinlilerle|Filipinlilerde|Filipinlilerimiz|Filipinlerli|Filipinlerliler|Filipinlerlileri|Filipinlerlilerin|Filipinlerlilere|Filipinlerlilerden|Filipinlerlilerle|Filipinlerlilerde|Filipinlerlilerimiz
        PH	c	Manila
        PK	n	Pakistan|Pakistanda|Pakistandan|Pakistandaki|Pakistana|Pakistanın|Pakistanla
        PK	d	Pakistanlı|Pakistanlılar|Pakistanlıları|Pakistanlıların|Pakistanlılara|Pakistanlılardan|Pakistanlılarla|Pakistanlılarda|Pakistanlılarımız
        PK	c	İslamabad
        PL	n	Polonya|Polonyada|Polonyadan|Polonyadaki|Polonyaya|Polonyanın|Polonyayla
        PL	d	Leh|Lehler|Lehleri|Lehlerin|Lehlere|Lehlerden|Lehlerle|Lehlerde|Lehlerimiz|Polonyalı|Polonyalılar|Polonyalıları|Polonyalıların|Polonyalılara|Polonyalılardan|Polonyalılarla|Polonyalılarda|Polonyalılarımız
        PL	c	Varşova
        PM	n	Saint Pierre ve Miquelon
        PN	n	Pitcairn Adaları
        PN	d	Pitcairn Adalarılı|Pitcairn Adalarılılar|Pitcairn Adalarılıları|Pitcairn Adalarılıların|Pitcairn Adalarılılara|Pitcairn Adalarılılardan|Pitcairn Adalarılılarla|Pitcairn Adalarılılarda|Pitcairn Adalarılılarımız
        PR	n	Porto Riko
        PR	d	Porto Rikolu|Porto Rikolular|Porto Rikoluları|Porto Rikoluların|Porto Rikolulara|Porto Rikolulardan|Porto Rikolularla|Porto Rikolularda|Porto Rikolularımız
        PR	c	San Juan
        PS	n	Filistin|Filistinde|Filistinden|Filistindeki|Filistine|Filistinin|Filistinle|Gazze|Gazzede|Gazzeden|Gazzedeki|Gazzeye|Gazzenin|Gazzeyle|Batı Şeria|Gazze Şeridi|Filistin Yönetimi
        PS	d	Filistinli|Filistinliler|Filistinlileri|Filistinlilerin|Filistinlilere|Filistinlilerden|Filistinlilerle|Filistinlilerde|Filistinlilerimiz|Gazzeli|Gazzeliler|Gazzelileri|Gazzelilerin|Gazzelilere|Gazzelilerden|Gazzelilerle|Gazzelilerde|Gazzelilerimiz|Batı Şerialı|Batı Şerialılar|Batı Şerialıları|Batı Şerialıların|Batı Şerialılara|Batı Şerialılardan|Batı Şerialılarla|Batı Şerialılarda|Batı Şerialılarımız|Gazze Şeridili|Gazze Şeridililer|Gazze Şeridilileri|Gazze Şeridililerin|Gazze Şeridililere|Gazze Şeridililerden|Gazze Şeridililerle|Gazze Şeridililerde|Gazze Şeridililerimiz|Filistin Yönetimili|Filistin Yönetimililer|Filistin Yönetimilileri|Filistin Yönetimililerin|Filistin Yönetimililere|Filistin Yönetimililerden|Filistin Yönetimililerle|Filistin Yönetimililerde|Filistin Yönetimililerimiz
        PS	c	Ramallah
        PT	n	Portekiz|Portekizde|Portekizden|Portekizdeki|Portekize|Portekizin|Portekizle
        PT	d	Portekizli|Portekizliler|Portekizlileri|Portekizlilerin|Portekizlilere|Portekizlilerden|Portekizlilerle|Portekizlilerde|Portekizlilerimiz
        PT	c	Lizbon
        PW	n	Palau|Palauda|Palaudan|Palaudaki|Palauya|Palaunun|Palauyla
        PW	d	Palaulu|Palaulular|Palauluları|Palauluların|Palaululara|Palaululardan|Palaulularla|Palaulularda|Palaulularımız
        PW	c	Ngerulmud
        PY	n	Paraguay|Paraguayda|Paraguaydan|Paraguaydaki|Paraguaya|Paraguayın|Paraguayla
        PY	d	Paraguaylı|Paraguaylılar|Paraguaylıları|Paraguaylıların|Paraguaylılara|Paraguaylılardan|Paraguaylılarla|Paraguaylılarda|Paraguaylılarımız
        PY	c	Asunción
        QA	n	Katar|Katarda|Katardan|Katardaki|Katara|Katarın|Katarla
        QA	d	Katarlı|Katarlılar|Katarlıları|Katarlıların|Katarlılara|Katarlılardan|Katarlılarla|Katarlılarda|Katarlılarımız
        QA	c	Doha
        RE	n	Reunion|Reunionda|Reuniondan|Reuniondaki|Reuniona|Reunionun|Reunionla
        RE	d	Reunionlu|Reunionlular|Reunionluları|Reunionluların|Reunionlulara|Reunionlulardan|Reunionlularla|Reunionlularda|Reunionlularımız
        RO	n	Romanya|Romanyada|Romanyadan|Romanyadaki|Romanyaya|Romanyanın|Romanyayla
        RO	d	Rumen|Rumenler|Rumenleri|Rumenlerin|Rumenlere|Rumenlerden|Rumenlerle|Rumenlerde|Rumenlerimiz|Romen|Romenler|Romenleri|Romenlerin|Romenlere|Romenlerden|Romenlerle|Romenlerde|Romenlerimiz|Romanyalı|Romanyalılar|Romanyalıları|Romanyalıların|Romanyalılara|Romanyalılardan|Romanyalılarla|Romanyalılarda|Romanyalılarımız
        RO	c	Bükreş
        RS	n	Sırbistan|Sırbistanda|Sırbistandan|Sırbistandaki|Sırbistana|Sırbistanın|Sırbistanla
        RS	d	Sırp|Sırplar|Sırpları|Sırpların|Sırplara|Sırplardan|Sırplarla|Sırplarda|Sırplarımız|Sırbistanlı|Sırbistanlılar|Sırbistanlıları|Sırbistanlıların|Sırbistanlılara|Sırbistanlılardan|Sırbistanlılarla|Sırbistanlılarda|Sırbistanlılarımız
        RS	c	Belgrad
        RU	n	Rusya|Rusyada|Rusyadan|Rusyadaki|Rusyaya|Rusyanın|Rusyayla
        RU	d	Rus|Ruslar|Rusları|Rusların|Ruslara|Ruslardan|Ruslarla|Ruslarda|Ruslarımız|Rusyalı|Rusyalılar|Rusyalıları|Rusyalıların|Rusyalılara|Rusyalılardan|Rusyalılarla|Rusyalılarda|Rusyalılarımız
        RU	c	Moskova
        RW	n	Ruanda|Ruandada|Ruandadan|Ruandadaki|Ruandaya|Ruandanın|Ruandayla
        RW	d	Ruandalı|Ruandalılar|Ruandalıları|Ruandalıların|Ruandalılara|Ruandalılardan|Ruandalılarla|Ruandalılarda|Ruandalılarımız
        RW	c	Kigali
        SA	n	Suudi Arabistan
        SA	d	Suudi|Suudiler|Suudileri|Suudilerin|Suudilere|Suudilerden|Suudilerle|Suudilerde|Suudilerimiz|Suudi Arabistanlı|Suudi Arabistanlılar|Suudi Arabistanlıları|Suudi Arabistanlıların|Suudi Arabistanlılara|Suudi Arabistanlılardan|Suudi Arabistanlılarla|Suudi Arabistanlılarda|Suudi Arabistanlılarımız
        SA	c	Riyad
        SB	n	Solomon Adaları
        SB	d	Solomon Adalarılı|Solomon Adalarılılar|Solomon Adalarılıları|Solomon Adalarılıların|Solomon Adalarılılara|Solomon Adalarılılardan|Solomon Adalarılılarla|Solomon Adalarılılarda|Solomon Adalarılılarımız
        SB	c	Honiara
        SC	n	Seyşeller|Seyşellerde|Seyşellerden|Seyşellerdeki|Seyşellere|Seyşellerin|Seyşellerle
        SC	d	Seyşellerli|Seyşellerliler|Seyşellerlileri|Seyşellerlilerin|Seyşellerlilere|Seyşellerlilerden|Seyşellerlilerle|Seyşellerlilerde|Seyşellerlilerimiz
        SC	c	Victoria
        SD	n	Sudan|Sudanda|Sudandan|Sudandaki|Sudana|Sudanın|Sudanla
        SD	d	Sudanlı|Sudanlılar|Sudanlıları|Sudanlıların|Sudanlılara|Sudanlılardan|Sudanlılarla|Sudanlılarda|Sudanlılarımız
        SD	c	Hartum
        SE	n	İsveç|İsveçte|İsveçten|İsveçteki|İsveçe|İsveçin|İsveçle
        SE	d	İsveçli|İsveçliler|İsveçlileri|İsveçlilerin|İsveçlilere|İsveçlilerden|İsveçlilerle|İsveçlilerde|İsveçlilerimiz
        SE	c	Stokholm|Stockholm
        SG	n	Singapur|Singapurda|Singapurdan|Singapurdaki|Singapura|Singapurun|Singapurla
        SG	d	Singapurlu|Singapurlular|Singapurluları|Singapurluların|Singapurlulara|Singapurlulardan|Singapurlularla|Singapurlularda|Singapurlularımız
        SH	n	Saint Helena
        SH	d	Saint Helenalı|Saint Helenalılar|Saint Helenalıları|Saint Helenalıların|Saint Helenalılara|Saint Helenalılardan|Saint Helenalılarla|Saint Helenalılarda|Saint Helenalılarımız
        SI	n	Slovenya|Slovenyada|Slovenyadan|Slovenyadaki|Slovenyaya|Slovenyanın|Slovenyayla
        SI	d	Sloven|Slovenler|Slovenleri|Slovenlerin|Slovenlere|Slovenlerden|Slovenlerle|Slovenlerde|Slovenlerimiz|Slovenyalı|Slovenyalılar|Slovenyalıları|Slovenyalıların|Slovenyalılara|Slovenyalılardan|Slovenyalılarla|Slovenyalılarda|Slovenyalılarımız
        SI	c	Ljubljana
        SJ	n	Svalbard ve Jan Mayen
        SK	n	Slovakya|Slovakyada|Slovakyadan|Slovakyadaki|Slovakyaya|Slovakyanın|Slovakyayla
        SK	d	Slovak|Slovaklar|Slovakları|Slovakların|Slovaklara|Slovaklardan|Slovaklarla|Slovaklarda|Slovaklarımız|Slovakyalı|Slovakyalılar|Slovakyalıları|Slovakyalıların|Slovakyalılara|Slovakyalılardan|Slovakyalılarla|Slovakyalılarda|Slovakyalılarımız
        SK	c	Bratislava
        SL	n	Sierra Leone
        SL	d	Sierra Leoneli|Sierra Leoneliler|Sierra Leonelileri|Sierra Leonelilerin|Sierra Leonelilere|Sierra Leonelilerden|Sierra Leonelilerle|Sierra Leonelilerde|Sierra Leonelilerimiz
        SL	c	Freetown
        SM	n	San Marino
        SM	d	San Marinolu|San Marinolular|San Marinoluları|San Marinoluların|San Marinolulara|San Marinolulardan|San Marinolularla|San Marinolularda|San Marinolularımız
        SN	n	Senegal|Senegalda|Senegaldan|Senegaldaki|Senegala|Senegalın|Senegalla
        SN	d	Senegallı|Senegallılar|Senegallıları|Senegallıların|Senegallılara|Senegallılardan|Senegallılarla|Senegallılarda|Senegallılarımız
        SN	c	Dakar
        SO	n	Somali|Somalide|Somaliden|Somalideki|Somaliye|Somalinin|Somaliyle
        SO	d	Somalili|Somalililer|Somalilileri|Somalililerin|Somalililere|Somalililerden|Somalililerle|Somalililerde|Somalililerimiz
        SO	c	Mogadişu
        SR	n	Surinam|Surinamda|Surinamdan|Surinamdaki|Surinama|Surinamın|Surinamla
        SR	d	Surinamlı|Surinamlılar|Surinamlıları|Surinamlıların|Surinamlılara|Surinamlılardan|Surinamlılarla|Surinamlılarda|Surinamlılarımız
        SR	c	Paramaribo
        SS	n	Güney Sudan
        SS	d	Güney Sudanlı|Güney Sudanlılar|Güney Sudanlıları|Güney Sudanlıların|Güney Sudanlılara|Güney Sudanlılardan|Güney Sudanlılarla|Güney Sudanlılarda|Güney Sudanlılarımız
        SS	c	Cuba
        ST	n	Sao Tome ve Principe
        ST	c	São Tomé
        SV	n	El Salvador
        SV	d	El Salvadorlu|El Salvadorlular|El Salvadorluları|El Salvadorluların|El Salvadorlulara|El Salvadorlulardan|El Salvadorlularla|El Salvadorlularda|El Salvadorlularımız
        SV	c	San Salvador
        SX	n	Sint Maarten
        SX	d	Sint Maartenli|Sint Maartenliler|Sint Maartenlileri|Sint Maartenlilerin|Sint Maartenlilere|Sint Maartenlilerden|Sint Maartenlilerle|Sint Maartenlilerde|Sint Maartenlilerimiz
        SY	n	Suriye|Suriyede|Suriyeden|Suriyedeki|Suriyeye|Suriyenin|Suriyeyle
        SY	d	Suriyeli|Suriyeliler|Suriyelileri|Suriyelilerin|Suriyelilere|Suriyelilerden|Suriyelilerle|Suriyelilerde|Suriyelilerimiz
        SY	c	Şam
        SZ	n	Esvatini|Esvatinide|Esvatiniden|Esvatinideki|Esvatiniye|Esvatininin|Esvatiniyle
        SZ	d	Esvatinili|Esvatinililer|Esvatinilileri|Esvatinililerin|Esvatinililere|Esvatinililerden|Esvatinililerle|Esvatinililerde|Esvatinililerimiz
        SZ	c	Mbabane
        TC	n	Turks ve Caicos Adaları
        TD	n	Çad
        TD	d	Çadlı|Çadlılar|Çadlıları|Çadlıların|Çadlılara|Çadlılardan|Çadlılarla|Çadlılarda|Çadlılarımız
        TD	c	Ndjamena
        TF	n	Fransız Güney Toprakları
        TG	n	Togo|Togoda|Togodan|Togodaki|Togoya|Togonun|Togoyla
        TG	d	Togolu|Togolular|Togoluları|Togoluların|Togolulara|Togolulardan|Togolularla|Togolularda|Togolularımız
        TG	c	Lome
        TH	n	Tayland|Taylandda|Taylanddan|Taylanddaki|Taylanda|Taylandın|Taylandla
        TH	d	Taylandlı|Taylandlılar|Taylandlıları|Taylandlıların|Taylandlılara|Taylandlılardan|Taylandlılarla|Taylandlılarda|Taylandlılarımız
        TH	c	Bangkok
        TJ	n	Tacikistan|Tacikistanda|Tacikistandan|Tacikistandaki|Tacikistana|Tacikistanın|Tacikistanla
        TJ	d	Tacik|Tacikler|Tacikleri|Taciklerin|Taciklere|Taciklerden|Taciklerle|Taciklerde|Taciklerimiz|Tacikistanlı|Tacikistanlılar|Tacikistanlıları|Tacikistanlıların|Tacikistanlılara|Tacikistanlılardan|Tacikistanlılarla|Tacikistanlılarda|Tacikistanlılarımız
        TJ	c	Duşanbe
        TK	n	Tokelau|Tokelauda|Tokelaudan|Tokelaudaki|Tokelauya|Tokelaunun|Tokelauyla
        TK	d	Tokelaulu|Tokelaulular|Tokelauluları|Tokelauluların|Tokelaululara|Tokelaululardan|Tokelaulularla|Tokelaulularda|Tokelaulularımız
        TL	n	Timor-Leste|Doğu Timor
        TL	d	Timor-Lesteli|Timor-Lesteliler|Timor-Lestelileri|Timor-Lestelilerin|Timor-Lestelilere|Timor-Lestelilerden|Timor-Lestelilerle|Timor-Lestelilerde|Timor-Lestelilerimiz|Doğu Timorlu|Doğu Timorlular|Doğu Timorluları|Doğu Timorluların|Doğu Timorlulara|Doğu Timorlulardan|Doğu Timorlularla|Doğu Timorlularda|Doğu Timorlularımız
        TL	c	Dili
        TM	n	Türkmenistan|Türkmenistanda|Türkmenistandan|Türkmenistandaki|Türkmenistana|Türkmenistanın|Türkmenistanla
        TM	d	Türkmen|Türkmenler|Türkmenleri|Türkmenlerin|Türkmenlere|Türkmenlerden|Türkmenlerle|Türkmenlerde|Türkmenlerimiz|Türkmenistanlı|Türkmenistanlılar|Türkmenistanlıları|Türkmenistanlıların|Türkmenistanlılara|Türkmenistanlılardan|Türkmenistanlılarla|Türkmenistanlılarda|Türkmenistanlılarımız
        TM	c	Aşkabat
        TN	n	Tunus|Tunusta|Tunustan|Tunustaki|Tunusa|Tunusun|Tunusla
        TN	d	Tunuslu|Tunuslular|Tunusluları|Tunusluların|Tunuslulara|Tunuslulardan|Tunuslularla|Tunuslularda|Tunuslularımız
        TN	c	Tunus
        TO	n	Tonga|Tongada|Tongadan|Tongadaki|Tongaya|Tonganın|Tongayla
        TO	d	Tongalı|Tongalılar|Tongalıları|Tongalıların|Tongalılara|Tongalılardan|Tongalılarla|Tongalılarda|Tongalılarımız
        TO	c	Nuku'alofa
        TR	n	Türkiye|Türkiyede|Türkiyeden|Türkiyedeki|Türkiyeye|Türkiyenin|Türkiyeyle|Türkiye Cumhuriyeti
        TR	d	Türk|Türkler|Türkleri|Türklerin|Türklere|Türklerden|Türklerle|Türklerde|Türklerimiz|Türkiyeli|Türkiyeliler|Türkiyelileri|Türkiyelilerin|Türkiyelilere|Türkiyelilerden|Türkiyelilerle|Türkiyelilerde|Türkiyelilerimiz|Türkiye Cumhuriyetili|Türkiye Cumhuriyetililer|Türkiye Cumhuriyetilileri|Türkiye Cumhuriyetililerin|Türkiye Cumhuriyetililere|Türkiye Cumhuriyetililerden|Türkiye Cumhuriyetililerle|Türkiye Cumhuriyetililerde|Türkiye Cumhuriyetililerimiz
        TR	c	Ankara
        TT	n	Trinidad ve Tobago
        TT	d	Trinidadlı|Trinidadlılar|Trinidadlıları|Trinidadlıların|Trinidadlılara|Trinidadlılardan|Trinidadlılarla|Trinidadlılarda|Trinidadlılarımız
        TT	c	Port of Spain
        TV	n	Tuvalu|Tuvaluda|Tuvaludan|Tuvaludaki|Tuvaluya|Tuvalunun|Tuvaluyla
        TV	d	Tuvalulu|Tuvalulular|Tuvaluluları|Tuvaluluların|Tuvalululara|Tuvalululardan|Tuvalulularla|Tuvalulularda|Tuvalulularımız
        TV	c	Funafuti
        TW	n	Tayvan|Tayvanda|Tayvandan|Tayvandaki|Tayvana|Tayvanın|Tayvanla
        TW	d	Tayvanlı|Tayvanlılar|Tayvanlıları|Tayvanlıların|Tayvanlılara|Tayvanlılardan|Tayvanlılarla|Tayvanlılarda|Tayvanlılarımız
        TW	c	Taipei
        TZ	n	Tanzanya|Tanzanyada|Tanzanyadan|Tanzanyadaki|Tanzanyaya|Tanzanyanın|Tanzanyayla
        TZ	d	Tanzanyalı|Tanzanyalılar|Tanzanyalıları|Tanzanyalıların|Tanzanyalılara|Tanzanyalılardan|Tanzanyalılarla|Tanzanyalılarda|Tanzanyalılarımız
        TZ	c	Dodoma|Dar es Salaam
        UA	n	Ukrayna|Ukraynada|Ukraynadan|Ukraynadaki|Ukraynaya|Ukraynanın|Ukraynayla
        UA	d	Ukraynalı|Ukraynalılar|Ukraynalıları|Ukraynalıların|Ukraynalılara|Ukraynalılardan|Ukraynalılarla|Ukraynalılarda|Ukraynalılarımız
        UA	c	Kiev|Kıyiv
        UG	n	Uganda|Ugandada|Ugandadan|Ugandadaki|Ugandaya|Ugandanın|Ugandayla
        UG	d	Ugandalı|Ugandalılar|Ugandalıları|Ugandalıların|Ugandalılara|Ugandalılardan|Ugandalılarla|Ugandalılarda|Ugandalılarımız
        UG	c	Kampala
        US	n	Amerika Birleşik Devletleri|=ABD|Amerika|Amerikada|Amerikadan|Amerikadaki|Amerikaya|Amerikanın|Amerikayla|ABD
        US	d	Amerikalı|Amerikalılar|Amerikalıları|Amerikalıların|Amerikalılara|Amerikalılardan|Amerikalılarla|Amerikalılarda|Amerikalılarımız|Amerikan|Amerikanlar|Amerikanları|Amerikanların|Amerikanlara|Amerikanlardan|Amerikanlarla|Amerikanlarda|Amerikanlarımız|ABDlı|ABDlılar|ABDlıları|ABDlıların|ABDlılara|ABDlılardan|ABDlılarla|ABDlılarda|ABDlılarımız
        US	c	Washington|Vaşington
        UY	n	Uruguay|Uruguayda|Uruguaydan|Uruguaydaki|Uruguaya|Uruguayın|Uruguayla
        UY	d	Uruguaylı|Uruguaylılar|Uruguaylıları|Uruguaylıların|Uruguaylılara|Uruguaylılardan|Uruguaylılarla|Uruguaylılarda|Uruguaylılarımız
        UY	c	Montevideo
        UZ	n	Özbekistan|Özbekistanda|Özbekistandan|Özbekistandaki|Özbekistana|Özbekistanın|Özbekistanla
        UZ	d	Özbek|Özbekler|Özbekleri|Özbeklerin|Özbeklere|Özbeklerden|Özbeklerle|Özbeklerde|Özbeklerimiz|Özbekistanlı|Özbekistanlılar|Özbekistanlıları|Özbekistanlıların|Özbekistanlılara|Özbekistanlılardan|Özbekistanlılarla|Özbekistanlılarda|Özbekistanlılarımız
        UZ	c	Taşkent
        VA	n	Vatikan|Vatikanda|Vatikandan|Vatikandaki|Vatikana|Vatikanın|Vatikanla|Papalık|Papalıkta|Papalıktan|Papalıktaki|Papalıka|Papalıkın|Papalıkla
        VA	d	Vatikan|Vatikanlar|Vatikanları|Vatikanların|Vatikanlara|Vatikanlardan|Vatikanlarla|Vatikanlarda|Vatikanlarımız|Vatikanlı|Vatikanlılar|Vatikanlıları|Vatikanlıların|Vatikanlılara|Vatikanlılardan|Vatikanlılarla|Vatikanlılarda|Vatikanlılarımız|Papalıklı|Papalıklılar|Papalıklıları|Papalıklıların|Papalıklılara|Papalıklılardan|Papalıklılarla|Papalıklılarda|Papalıklılarımız
        VC	n	Saint Vincent ve Grenadinler
        VC	c	Kingstown
        VE	n	Venezuela|Venezuelada|Venezueladan|Venezueladaki|Venezuelaya|Venezuelanın|Venezuelayla
        VE	d	Venezuelalı|Venezuelalılar|Venezuelalıları|Venezuelalıların|Venezuelalılara|Venezuelalılardan|Venezuelalılarla|Venezuelalılarda|Venezuelalılarımız
        VE	c	Caracas
        VG	n	Britanya Virjin Adaları|İngiliz Virjin Adaları|İngiliz Virgin Adaları
        VI	n	ABD Virjin Adaları|Amerikan Virgin Adaları|ABD Virgin Adaları
        VN	n	Vietnam|Vietnamda|Vietnamdan|Vietnamdaki|Vietnama|Vietnamın|Vietnamla
        VN	d	Vietnamlı|Vietnamlılar|Vietnamlıları|Vietnamlıların|Vietnamlılara|Vietnamlılardan|Vietnamlılarla|Vietnamlılarda|Vietnamlılarımız
        VN	c	Hanoi
        VU	n	Vanuatu|Vanuatuda|Vanuatudan|Vanuatudaki|Vanuatuya|Vanuatunun|Vanuatuyla
        VU	d	Vanuatulu|Vanuatulular|Vanuatuluları|Vanuatuluların|Vanuatululara|Vanuatululardan|Vanuatulularla|Vanuatulularda|Vanuatulularımız
        VU	c	Port Vila
        WF	n	Wallis ve Futuna
        WS	n	Samoa|Samoada|Samoadan|Samoadaki|Samoaya|Samoanın|Samoayla
        WS	d	Samoalı|Samoalılar|Samoalıları|Samoalıların|Samoalılara|Samoalılardan|Samoalılarla|Samoalılarda|Samoalılarımız
        WS	c	Apia
        XK	n	Kosova|Kosovada|Kosovadan|Kosovadaki|Kosovaya|Kosovanın|Kosovayla
        XK	d	Kosovalı|Kosovalılar|Kosovalıları|Kosovalıların|Kosovalılara|Kosovalılardan|Kosovalılarla|Kosovalılarda|Kosovalılarımız
        XK	c	Priştine
        YE	n	Yemen|Yemende|Yemenden|Yemendeki|Yemene|Yemenin|Yemenle
        YE	d	Yemenli|Yemenliler|Yemenlileri|Yemenlilerin|Yemenlilere|Yemenlilerden|Yemenlilerle|Yemenlilerde|Yemenlilerimiz
        YE	c	Sana
        YT	n	Mayotte|Mayottede|Mayotteden|Mayottedeki|Mayotteye|Mayottenin|Mayotteyle
        YT	d	Mayotteli|Mayotteliler|Mayottelileri|Mayottelilerin|Mayottelilere|Mayottelilerden|Mayottelilerle|Mayottelilerde|Mayottelilerimiz
        ZA	n	Güney Afrika|Güney Afrika Cumhuriyeti
        ZA	d	Güney Afrikalı|Güney Afrikalılar|Güney Afrikalıları|Güney Afrikalıların|Güney Afrikalılara|Güney Afrikalılardan|Güney Afrikalılarla|Güney Afrikalılarda|Güney Afrikalılarımız
        ZA	c	Pretoria
        ZM	n	Zambiya|Zambiyada|Zambiyadan|Zambiyadaki|Zambiyaya|Zambiyanın|Zambiyayla
        ZM	d	Zambiyalı|Zambiyalılar|Zambiyalıları|Zambiyalıların|Zambiyalılara|Zambiyalılardan|Zambiyalılarla|Zambiyalılarda|Zambiyalılarımız
        ZM	c	Lusaka
        ZW	n	Zimbabve|Zimbabvede|Zimbabveden|Zimbabvedeki|Zimbabveye|Zimbabvenin|Zimbabveyle
        ZW	d	Zimbabveli|Zimbabveliler|Zimbabvelileri|Zimbabvelilerin|Zimbabvelilere|Zimbabvelilerden|Zimbabvelilerle|Zimbabvelilerde|Zimbabvelilerimiz
        ZW	c	Harare
        EG	?	Mısır|Mısırda|Mısırdan|Mısırdaki|Mısıra|Mısırın|Mısırla	yes	Kahire|Sisi|Sina|Gazze|İsrail|Cumhurbaşkanı|Dışişleri	koçanı|buğday|arpa|ekimi|tarlası|kilo|patlamış|silajlık|dane|tarla|hasadı|hasat|üreticisi|çiftçi|çiftçiler|fiyatı|süt|haşlanmış|közlenmiş|salata|nohut|>fiyatları|>hasadı|>ekildi|>üretimi|>koçanları|ton
        MA	?	Fas	yes	Rabat|Kazablanka|Kral	makarna
        KZ	?	Kazak|Kazaklar|Kazakları|Kazakların|Kazaklara|Kazaklardan|Kazaklarla|Kazaklarda|Kazaklarımız	no	Kazakistan|Astana|Almatı|Tokayev|petrol|Türk|Orta Asya|<ünlü|lider|halkı	yün|örgü|kışlık|beden|giydi|ördü|pantolon|ceket|triko|mont
        ML	?	Mali	no	Bamako|Sahel|darbe|Nijer|Burkina|Afrika|cunta|Fransa|<Batı Afrika ülkesi	müşavir|müşaviri|yıl|işler|durum|destek|kriz|disiplin|tablo|tablolar|>Müşavir|>İşler|>yıl|>Suçları|Bakanlığı
        SY	?	Şam	yes	Suriye	fıstık|fıstığı|mum
        US	?	Amerika|Amerikada|Amerikadan|Amerikadaki|Amerikaya|Amerikanın|Amerikayla	yes		kaptan
        CZ	?	Çek|Çekler|Çekleri|Çeklerin|Çeklere|Çeklerden|Çeklerle|Çeklerde|Çeklerimiz	yes	Prag|Çekya|Cumhuriyeti|Slovak|Avrupa Birliği	karşılıksız|banka|bankaya|tahsil|senet|ciro|>karşılıksız|>yazdı|>defteri|>senet|>tutarı|>kanunu|>verdi
        MF	?	Saint Martin	name	adası|adasında|adasını|kasırga|kasırgası|karayip|karayipler|guadeloupe|antiller|hollanda
        """#
}
