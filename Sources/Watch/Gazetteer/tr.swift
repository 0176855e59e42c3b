// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/tr.tsv; do not edit.
extension Gazetteer {
    static let tr = #"""
        -	x	Latin Amerika|Güney Amerika|Kuzey Amerika|Orta Amerika|Hint Okyanusu|Basra Körfezi|Meksika Körfezi|Güney Çin Denizi|Türk kahvesi|Türk Hava Yolları|İngiliz anahtarı|Türk lokumu|Türk hamamı|Türk Dil Kurumu|Rus ruleti|Rus salatası|Rus salatasında|Amerikan salatası|Amerikan servis|Amerikan barı|Amerikan mutfak|Amerikan futbolu|İtalyan salatası|Fransız bulldog|Fransız öpücüğü|Fransız balkonu|İngiliz tuzu|İngiliz bulldog|Alman kurdu|Alman çoban köpeği|Alman usulü|İspanyol gribi|İspanyol paça|İsviçre çakısı|İsviçre peyniri|Çin Seddi|Çin lokantası|Çin işkencesi|Çin mahallesi|Hint kumaşı|Hint yağı|Hint fakiri|Hint keneviri|Hint-Pasifik|Hindistan cevizi|hindistan cevizi|Hindistancevizi|Brezilya fıstığı|Brezilya cevizi|Panama Belgeleri|Panama şapkası|Panama Kanalı|Yunan mitolojisi|Yunan tragedyası|Mısır ekmeği|Mısır unu|Mısır gevreği|Mısır Çarşısı|Mısır tarlası|Mısır püskülü|Mısır patlağı|Mısır yağı|Mısır nişastası|Gine domuzu|Gine Körfezi|Umman Körfezi|Umman Denizi|Japon balığı|Japon gülü|Japon yapıştırıcısı|Japon Denizi|Meksika dalgası|Meksika biberi|Çad Gölü|Nijer Deltası|Nijer Nehri|Kongo Nehri|Ürdün Nehri|Ürdün Vadisi|Şeria Nehri|Ürdün Ahmet|Tayvan Boğazı|Doğu Çin Denizi|Yeni İngiltere|Yeni Gine|Latin Amerikalı|Afro Amerikan|Birleşmiş Milletler|Kaptan Amerika|Michael Jordan|Tom Holland|Paris Hilton|Malta eriği|Malta humması|Şam fıstığı|Şam tatlısı|Macar salamı|Ermeni kebabı|Arnavut kaldırımı|Arnavut ciğeri|Çerkez tavuğu|Boşnak böreği|Acem halısı|Kazak giydi|Kazak ördü|Şili biberi|Çekya birası|Mısır tarlasında|Mısır tarlaları|Mısır koçanı|Mısır silajı|Mısır ekimi|Mısır hasadı|Mısır fiyatları|Rus bebeği|Rus oyuncak bebeği|Rus kedisi|Çin böreği|Çin aşı|Çin çubuğu|Çin porseleni|Çin astrolojisi|Çin takvimi|Çin lahanası|Japon bahçesi|Japon kiraz ağacı|Japon balıkları|İtalyan makarnası|Fransız ekmeği|Fransız mutfağı|Fransız parfümü|Fransız perdesi|İngiliz çayı|İngiliz kahvaltısı|İngiliz kemeri|İngilizce|Fransızca|Almanca|Rusça|Çince|Japonca|İspanyolca|İtalyanca|Yunanca|Yunan heykeli|Alman pastası|Alman kasabı|Belçika çikolatası|Belçika waffle|Hollanda peyniri|Hollanda lalesi|İsveç masajı|İsveç köftesi|İsveç mutfağı|Norveç somonu|Danimarka böreği|Macar gulaşı|İskoç viskisi|İrlanda kahvesi|Küba purosu|Brezilya kahvesi|Brezilya ağdası|Arjantin tangosu|Meksika fasulyesi|Kanada kazı|Kore dizisi|Hint filmi|Hint mutfağı|Hint kınası|İran halısı|İran kedisi|Van kedisi|Mısır gevreğinin|Yeni Zelanda kivisi|Amerikan kahvesi|Amerikan bezi|Amerikan salatasının|Umman denizi|İrlanda setteri|Çin seddi|Hint okyanusu|Brezilya fındığı|Hollanda sosu|Ankara keçisi|Umman Denizinde|Umman Denizinden|Umman Denizine|Umman Denizinin|Umman Denizini|Umman denizinde|Umman denizinden|Umman denizine|Umman denizinin|Umman denizini|Umman Körfezinde|Umman Körfezinden|Umman Körfezine|Umman Körfezinin|Umman Körfezini|Umman körfezi|Umman körfezinde|Umman körfezinden|Umman körfezine|Umman körfezinin|Umman körfezini|Hint Okyanusunda|Hint Okyanusundan|Hint Okyanusuna|Hint Okyanusunun|Hint Okyanusunu|Hint okyanusunda|Hint okyanusundan|Hint okyanusuna|Hint okyanusunun|Hint okyanusunu|Güney Çin Denizinde|Güney Çin Denizinden|Güney Çin Denizine|Güney Çin Denizinin|Güney Çin Denizini|Güney Çin denizi|Güney Çin denizinde|Güney Çin denizinden|Güney Çin denizine|Güney Çin denizinin|Güney Çin denizini|Doğu Çin Denizinde|Doğu Çin Denizinden|Doğu Çin Denizine|Doğu Çin Denizinin|Doğu Çin Denizini|Doğu Çin denizi|Doğu Çin denizinde|Doğu Çin denizinden|Doğu Çin denizine|Doğu Çin denizinin|Doğu Çin denizini|Çin Denizi|Çin Denizinde|Çin Denizinden|Çin Denizine|Çin Denizinin|Çin Denizini|Çin denizi|Çin denizinde|Çin denizinden|Çin denizine|Çin denizinin|Çin denizini|Japon Denizinde|Japon Denizinden|Japon Denizine|Japon Denizinin|Japon Denizini|Japon denizi|Japon denizinde|Japon denizinden|Japon denizine|Japon denizinin|Japon denizini|Meksika Körfezinde|Meksika Körfezinden|Meksika Körfezine|Meksika Körfezinin|Meksika Körfezini|Meksika körfezi|Meksika körfezinde|Meksika körfezinden|Meksika körfezine|Meksika körfezinin|Meksika körfezini|Gine Körfezinde|Gine Körfezinden|Gine Körfezine|Gine Körfezinin|Gine Körfezini|Gine körfezi|Gine körfezinde|Gine körfezinden|Gine körfezine|Gine körfezinin|Gine körfezini|Ürdün Nehrinde|Ürdün Nehrinden|Ürdün Nehrine|Ürdün Nehrinin|Ürdün Nehrini|Ürdün nehri|Ürdün nehrinde|Ürdün nehrinden|Ürdün nehrine|Ürdün nehrinin|Ürdün nehrini|Şeria Nehrinde|Şeria Nehrinden|Şeria Nehrine|Şeria Nehrinin|Şeria Nehrini|Şeria nehri|Şeria nehrinde|Şeria nehrinden|Şeria nehrine|Şeria nehrinin|Şeria nehrini|Nijer Nehrinde|Nijer Nehrinden|Nijer Nehrine|Nijer Nehrinin|Nijer Nehrini|Nijer nehri|Nijer nehrinde|Nijer nehrinden|Nijer nehrine|Nijer nehrinin|Nijer nehrini|Kongo Nehrinde|Kongo Nehrinden|Kongo Nehrine|Kongo Nehrinin|Kongo Nehrini|Kongo nehri|Kongo nehrinde|Kongo nehrinden|Kongo nehrine|Kongo nehrinin|Kongo nehrini|Çad Gölünde|Çad Gölünden|Çad Gölüne|Çad Gölünün|Çad Gölünü|Çad gölü|Çad gölünde|Çad gölünden|Çad gölüne|Çad gölünün|Çad gölünü|Tayvan Boğazında|Tayvan Boğazından|Tayvan Boğazına|Tayvan Boğazının|Tayvan Boğazını|Tayvan boğazı|Tayvan boğazında|Tayvan boğazından|Tayvan boğazına|Tayvan boğazının|Tayvan boğazını|İngiliz Kanalı|İngiliz Kanalında|İngiliz Kanalından|İngiliz Kanalına|İngiliz Kanalının|İngiliz Kanalını|İngiliz kanalı|İngiliz kanalında|İngiliz kanalından|İngiliz kanalına|İngiliz kanalının|İngiliz kanalını|Amerikan bar|Fransız balkon|İngiliz atı|Arap sabunu|Malta Köşkü|Fransız kalmak|Fransız kaldı|Japon gülleri|Rus sineması günleri|Laz fıkrası|Agence France-Presse|Agence France Presse|France-Presse|France Presse|France 24|France24|Stade de France|Yeni Güney Galler|sudan sebeplerle|sudan sebepler|sudan bahane|sudan bahanelerle|Sudan sebeplerle|Georgia Meloni|Kuveyt Türk|İngiliz anahtarıyla|İngiliz anahtarını|Sudan ucuz|Sudan sebepler|Sudan bahaneler|Sudan bahanelerle|Sudan çıkmış|sağır sultan bile|Mısır'daki sağır sultan|Mısırlı Ahmet|Fin hamamı|Fin hamamında|Fin hamamının|Gine dertli|Benin rengi|Benin şekli|benin rengi|Togo Kuleleri|Arnavut kaldırımının|Arnavut kaldırımlı|Arnavut böreği|Amerikan bezinden|İtalyan Yokuşu|Cezayir menekşesi|Cezayir Sokağı|Amerikan Hastanesi|Amerikan Hastanesi'nde|Alman Hastanesi|Fransız Hastanesi|Fransız Lape Hastanesi|Bulgar Kilisesi|Macar Kardeşler|Dursun Özbek|Dursun Özbek'in|Özbek köyü|Özbek köyünde|Karaman'daki Karadağ|Romen rakamı|Romen rakamları|Romen rakamlarıyla|Uçan Hollandalı|İsveç jimnastiği|Brezilya fönü|Brezilya fönünün|Panama şapka|Panama şapkalar|Bermuda Şeytan Üçgeni|Bermuda şeytan üçgeni|Bermuda Şeytan Üçgenine|Kıbrıs Şehitleri Caddesi|Kıbrıs Şehitleri|Yemen Türküsü|Moğollar grubu|Türk kahvesinin|Türk kahvesini|Filistin askısı|Filistin askısına|Suriye Pasajı|Suriye Pasajı'nda|Lübnan sediri|Lübnan sedirleri|Somalı madenciler|Somalı maden|Somalı işçiler|Britanya Kolumbiyası|Bosna Hersek Mahallesi|Bosna Hersek Caddesi|Avusturya-Macaristan|Avusturya Macaristan İmparatorluğu|BAE Systems|İngiliz Hasta|Fransız savunması|Fransız savunmasına|Cezayirli Gazi Hasan Paşa|Çin işi Japon işi|Hindistan cevizli|Hindistan cevizi yağı|Amerikan kapı|İngiliz çimi|İngiliz seti|İspanyol nezlesi|İtalyan kesim|Fransız kalma|Fransız kalıyor|Fransız kaldım|Danimarka köpeği|Hollanda gülü|Malta taşı|Ermeni gelini|Habeş maymunu|Mısır çarşısı|Mısır tanesi|Mısır şurubu|mısır ekmeği|Fransız kaldığını|Fransız kalmış|Fransız kalan|Fransız kalması|Fransız kaldıkları|Mısır ununu|Mısır ununun|Mısır ununa|Mısır ununda|Mısır unundan|Mısır unuyla|Mısır hasadını|Mısır hasadının|Mısır hasadına|Mısır hasadında|Mısır hasadından|Mısır hasadıyla|Mısır silajını|Mısır silajının|Mısır silajına|Mısır silajında|Mısır silajından|Mısır silajıyla|Mısır tarlasını|Mısır tarlasının|Mısır tarlasına|Mısır tarlasından|Mısır tarlasıyla|Mısır koçanını|Mısır koçanının|Mısır koçanına|Mısır koçanında|Mısır koçanından|Mısır koçanıyla|Mısır koçanları|Mısır koçanlarını|Mısır koçanlarının|Mısır koçanlarına|Mısır koçanlarında|Mısır koçanlarından|Mısır koçanlarıyla|Mısır püskülünü|Mısır püskülünün|Mısır püskülüne|Mısır püskülünde|Mısır püskülünden|Mısır püskülüyle|Mısır nişastasını|Mısır nişastasının|Mısır nişastasına|Mısır nişastasında|Mısır nişastasından|Mısır nişastasıyla|Mısır şurubunu|Mısır şurubunun|Mısır şurubuna|Mısır şurubunda|Mısır şurubundan|Mısır şurubuyla|Mısır yağını|Mısır yağının|Mısır yağına|Mısır yağında|Mısır yağından|Mısır yağıyla|Mısır gevreğini|Mısır gevreğine|Mısır gevreğinde|Mısır gevreğinden|Mısır gevreğiyle|Mısır ekmeğini|Mısır ekmeğinin|Mısır ekmeğine|Mısır ekmeğinde|Mısır ekmeğinden|Mısır ekmeğiyle|Mısır çorbası|Mısır çorbasını|Mısır çorbasının|Mısır çorbasına|Mısır çorbasında|Mısır çorbasından|Mısır çorbasıyla|Mısır tanesini|Mısır tanesinin|Mısır tanesine|Mısır tanesinde|Mısır tanesinden|Mısır tanesiyle|Mısır taneleri|Mısır tanelerini|Mısır tanelerinin|Mısır tanelerine|Mısır tanelerinde|Mısır tanelerinden|Mısır taneleriyle|Mısır rekoltesi|Mısır rekoltesini|Mısır rekoltesinin|Mısır rekoltesine|Mısır rekoltesinde|Mısır rekoltesinden|Mısır rekoltesiyle|Mısır tohumu|Mısır tohumunu|Mısır tohumunun|Mısır tohumuna|Mısır tohumunda|Mısır tohumundan|Mısır tohumuyla|Mısır sapı|Mısır sapını|Mısır sapının|Mısır sapına|Mısır sapında|Mısır sapından|Mısır sapıyla|Mısır sapları|Mısır saplarını|Mısır saplarının|Mısır saplarına|Mısır saplarında|Mısır saplarından|Mısır saplarıyla|Mısır tarlalarını|Mısır tarlalarının|Mısır tarlalarına|Mısır tarlalarında|Mısır tarlalarından|Mısır tarlalarıyla|Mısır ekmekleri|Mısır ekmeklerini|Mısır ekmeklerinin|Mısır ekmeklerine|Mısır ekmeklerinde|Mısır ekmeklerinden|Mısır ekmekleriyle|Mısır bitkisi|Mısır bitkisini|Mısır bitkisinin|Mısır bitkisine|Mısır bitkisinde|Mısır bitkisinden|Mısır bitkisiyle|Mısır özü yağı|Mısır özü yağını|Mısır özü yağının|Mısır özü yağına|Mısır özü yağında|Mısır özü yağından|Mısır özü yağıyla|Mısır cipsi|Mısır cipsini|Mısır cipsinin|Mısır cipsine|Mısır cipsinde|Mısır cipsinden|Mısır cipsiyle|Mısırlı pilav|Mısırlı pilavı|Mısırlı salata|Mısırlı salatası|Mısırlı çorba|Mısırlı börek|Mısırlı ekmek|Mısırlı dondurma|Japon armudu|Japon armudunu|Japon armudunun|Japon armuduna|Japon armudunda|Japon armudundan|Japon armuduyla|Japon eriği|Japon eriğini|Japon eriğinin|Japon eriğine|Japon eriğinde|Japon eriğinden|Japon eriğiyle|Japon elması|Japon elmasını|Japon elmasının|Japon elmasına|Japon elmasında|Japon elmasından|Japon elmasıyla|Japon hurması|Japon hurmasını|Japon hurmasının|Japon hurmasına|Japon hurmasında|Japon hurmasından|Japon hurmasıyla|Japon bıldırcını|Japon bıldırcınını|Japon bıldırcınının|Japon bıldırcınına|Japon bıldırcınında|Japon bıldırcınından|Japon bıldırcınıyla|Japon bıldırcınları|Japon bıldırcınlarını|Japon bıldırcınlarının|Japon bıldırcınlarına|Japon bıldırcınlarında|Japon bıldırcınlarından|Japon bıldırcınlarıyla|Japon şemsiyesi|Japon şemsiyesini|Japon şemsiyesinin|Japon şemsiyesine|Japon şemsiyesinde|Japon şemsiyesinden|Japon şemsiyesiyle|Japon sarması|Japon sarmasını|Japon sarmasının|Japon sarmasına|Japon sarmasında|Japon sarmasından|Japon sarmasıyla|Japon akçaağacı|Japon akçaağacını|Japon akçaağacının|Japon akçaağacına|Japon akçaağacında|Japon akçaağacından|Japon akçaağacıyla|Hint pirinci|Hint pirincini|Hint pirincinin|Hint pirincine|Hint pirincinde|Hint pirincinden|Hint pirinciyle|Hint inciri|Hint incirini|Hint incirinin|Hint incirine|Hint incirinde|Hint incirinden|Hint inciriyle|Hint keteni|Hint ketenini|Hint keteninin|Hint ketenine|Hint keteninde|Hint keteninden|Hint keteniyle|Hint horozu|Hint horozunu|Hint horozunun|Hint horozuna|Hint horozunda|Hint horozundan|Hint horozuyla|Hint horozları|Hint horozlarını|Hint horozlarının|Hint horozlarına|Hint horozlarında|Hint horozlarından|Hint horozlarıyla|Hint domuzu|Hint domuzunu|Hint domuzunun|Hint domuzuna|Hint domuzunda|Hint domuzundan|Hint domuzuyla|Çin tuzu|Çin tuzunu|Çin tuzunun|Çin tuzuna|Çin tuzunda|Çin tuzundan|Çin tuzuyla|Çin gülü|Çin gülünü|Çin gülünün|Çin gülüne|Çin gülünde|Çin gülünden|Çin gülüyle|Çin restoranı|Çin restoranını|Çin restoranının|Çin restoranına|Çin restoranında|Çin restoranından|Çin restoranıyla|Çin restoranları|Çin restoranlarını|Çin restoranlarının|Çin restoranlarına|Çin restoranlarında|Çin restoranlarından|Çin restoranlarıyla|Çin leyleği|Çin leyleğini|Çin leyleğinin|Çin leyleğine|Çin leyleğinde|Çin leyleğinden|Çin leyleğiyle|Alman papatyası|Alman papatyasını|Alman papatyasının|Alman papatyasına|Alman papatyasında|Alman papatyasından|Alman papatyasıyla|Fransız manikürü|Fransız manikürünü|Fransız manikürünün|Fransız manikürüne|Fransız maniküründe|Fransız maniküründen|Fransız manikürüyle|Fransız topuzu|Fransız topuzunu|Fransız topuzunun|Fransız topuzuna|Fransız topuzunda|Fransız topuzundan|Fransız topuzuyla|İtalyan çimi|İtalyan çimini|İtalyan çiminin|İtalyan çimine|İtalyan çiminde|İtalyan çiminden|İtalyan çimiyle|Belçika kurdu|Belçika kurdunu|Belçika kurdunun|Belçika kurduna|Belçika kurdunda|Belçika kurdundan|Belçika kurduyla|Belçika çoban köpeği|Belçika çoban köpeğini|Belçika çoban köpeğinin|Belçika çoban köpeğine|Belçika çoban köpeğinde|Belçika çoban köpeğinden|Belçika çoban köpeğiyle|Brezilya çayı|Brezilya çayını|Brezilya çayının|Brezilya çayına|Brezilya çayında|Brezilya çayından|Brezilya çayıyla|Brezilya fönünü|Brezilya fönüne|Brezilya fönünde|Brezilya fönünden|Brezilya fönüyle|Malta keçisi|Malta keçisini|Malta keçisinin|Malta keçisine|Malta keçisinde|Malta keçisinden|Malta keçisiyle|Kıbrıs akasyası|Kıbrıs akasyasını|Kıbrıs akasyasının|Kıbrıs akasyasına|Kıbrıs akasyasında|Kıbrıs akasyasından|Kıbrıs akasyasıyla|Kıbrıs tatlısı|Kıbrıs tatlısını|Kıbrıs tatlısının|Kıbrıs tatlısına|Kıbrıs tatlısında|Kıbrıs tatlısından|Kıbrıs tatlısıyla|Kıbrıs köftesi|Kıbrıs köftesini|Kıbrıs köftesinin|Kıbrıs köftesine|Kıbrıs köftesinde|Kıbrıs köftesinden|Kıbrıs köftesiyle|Kıbrıs gazisi|Kıbrıs gazisini|Kıbrıs gazisinin|Kıbrıs gazisine|Kıbrıs gazisinde|Kıbrıs gazisinden|Kıbrıs gazisiyle|Kıbrıs gazileri|Kıbrıs gazilerini|Kıbrıs gazilerinin|Kıbrıs gazilerine|Kıbrıs gazilerinde|Kıbrıs gazilerinden|Kıbrıs gazileriyle|Küba salsası|Küba salsasını|Küba salsasının|Küba salsasına|Küba salsasında|Küba salsasından|Küba salsasıyla|Amerikan beyaz kelebeği|Amerikan beyaz kelebeğini|Amerikan beyaz kelebeğinin|Amerikan beyaz kelebeğine|Amerikan beyaz kelebeğinde|Amerikan beyaz kelebeğinden|Amerikan beyaz kelebeğiyle|Amerikan yavru çürüklüğü|Amerikan yavru çürüklüğünü|Amerikan yavru çürüklüğünün|Amerikan yavru çürüklüğüne|Amerikan yavru çürüklüğünde|Amerikan yavru çürüklüğünden|Amerikan yavru çürüklüğüyle|Amerikan kokarcası|Amerikan kokarcasını|Amerikan kokarcasının|Amerikan kokarcasına|Amerikan kokarcasında|Amerikan kokarcasından|Amerikan kokarcasıyla|Hollanda hastalığı|Hollanda hastalığını|Hollanda hastalığının|Hollanda hastalığına|Hollanda hastalığında|Hollanda hastalığından|Hollanda hastalığıyla|İngiliz gülü|İngiliz gülünü|İngiliz gülünün|İngiliz gülüne|İngiliz gülünde|İngiliz gülünden|İngiliz gülüyle|İngiliz tayı|İngiliz tayını|İngiliz tayının|İngiliz tayına|İngiliz tayında|İngiliz tayından|İngiliz tayıyla|İngiliz tayları|İngiliz taylarını|İngiliz taylarının|İngiliz taylarına|İngiliz taylarında|İngiliz taylarından|İngiliz taylarıyla|İngiliz atları|İngiliz atlarını|İngiliz atlarının|İngiliz atlarına|İngiliz atlarında|İngiliz atlarından|İngiliz atlarıyla|Jamaika biberi|Jamaika biberini|Jamaika biberinin|Jamaika biberine|Jamaika biberinde|Jamaika biberinden|Jamaika biberiyle|Karadağ ailesi|Karadağ ailesini|Karadağ ailesinin|Karadağ ailesine|Karadağ ailesinde|Karadağ ailesinden|Karadağ ailesiyle|Japon hurmaları|Japon erikleri|safkan İngiliz|safkan İngilizler|İngiliz taylar|İngiliz tayların|İngiliz taylara|Amerikan pitbull|Amerikan pit bull|Amerikan bulldog|Amerikan buldog|Amerikan bully|Amerikan Staffordshire|İngiliz buldog|İngiliz setter|İngiliz cocker|İngiliz pointer|Fransız buldog|Belçika malinois|Belçika Malinois|Alman pointer|Alman kısa tüylü|Alman mastiff|Amerikan panel kapı|Amerikan bilardo|Amerikan bilardosu|Amerikan Güzeli|Amerikan Sapığı|Amerikan Bülbülü|Amerikan Pastası|Almanya acı vatan|Almanya Acı Vatan|Osmanlı Rus Savaşı|Osmanlı Rus Savaşını|Osmanlı Rus Savaşının|Osmanlı Rus Savaşına|Osmanlı Rus Savaşında|Osmanlı Rus Savaşından|Osmanlı Rus Savaşıyla|Osmanlı-Rus Savaşı|Osmanlı-Rus Savaşını|Osmanlı-Rus Savaşının|Osmanlı-Rus Savaşına|Osmanlı-Rus Savaşında|Osmanlı-Rus Savaşından|Osmanlı-Rus Savaşıyla|Osmanlı Rus Harbi|Osmanlı Rus Harbini|Osmanlı Rus Harbinin|Osmanlı Rus Harbine|Osmanlı Rus Harbinde|Osmanlı Rus Harbinden|Osmanlı Rus Harbiyle|Osmanlı-Rus Harbi|Osmanlı-Rus Harbini|Osmanlı-Rus Harbinin|Osmanlı-Rus Harbine|Osmanlı-Rus Harbinde|Osmanlı-Rus Harbinden|Osmanlı-Rus Harbiyle|Rus Japon Savaşı|Rus Japon Savaşını|Rus Japon Savaşının|Rus Japon Savaşına|Rus Japon Savaşında|Rus Japon Savaşından|Rus Japon Savaşıyla|Rus-Japon Savaşı|Rus-Japon Savaşını|Rus-Japon Savaşının|Rus-Japon Savaşına|Rus-Japon Savaşında|Rus-Japon Savaşından|Rus-Japon Savaşıyla|Moğol istilası|Moğol istilasını|Moğol istilasının|Moğol istilasına|Moğol istilasında|Moğol istilasından|Moğol istilasıyla|Moğol İmparatorluğu|Moğol İmparatorluğunu|Moğol İmparatorluğunun|Moğol İmparatorluğuna|Moğol İmparatorluğunda|Moğol İmparatorluğundan|Moğol İmparatorluğuyla|Rus Çarlığı|Rus Çarlığını|Rus Çarlığının|Rus Çarlığına|Rus Çarlığında|Rus Çarlığından|Rus Çarlığıyla|Rus İmparatorluğu|Rus İmparatorluğunu|Rus İmparatorluğunun|Rus İmparatorluğuna|Rus İmparatorluğunda|Rus İmparatorluğundan|Rus İmparatorluğuyla|Kırım Kongo|Kırım-Kongo|Antik Yunan|Antik Yunanda|Antik Mısır|Antik Mısırda|Antik Mısırlılar|Romen Diyojen|Romen rakamıyla|Romen rakamı ile|Romen rakamlı|Romen rakamlarını|Romen rakamlarının|Romen rakamını|Jön Türk|Jön Türkler|Jön Türklerin|Jön Türklere|Hint Avrupa|Hint-Avrupa|leh ve aleyh|leh ve aleyhte|leh ve aleyhteki|leh ve aleyhinde|leh veya aleyh|leh veya aleyhte|leh ya da aleyhte|lehte ve aleyhte|Türk Telekom|Türk Traktör|Türk Tuborg|Türk Prysmian|Türk Ocakları|Türk Ocağı|Türk Eğitim-Sen|Türk Eğitim Sen|Türk Sağlık-Sen|Türk Sağlık Sen|Türk Büro-Sen|Türk Büro Sen|Türk Ulaşım-Sen|Türk Ulaşım Sen|Türk Diyanet Vakıf-Sen|Türk Diyanet Vakıf Sen|Türk Yerel Hizmet-Sen|Türk Metal Sendikası|Türkiye İş Bankası|Türkiye Finans|Türkiye gazetesi|Türkiye gazetesinin|Türkiye gazetesinde|Türkiye gazetesine|Türkiye gazetesinden|Küba Mahallesi|Küba Mahallesinde|Küba Mahallesinin|Küba Mahallesindeki|Küba Mahallesine|Cezayir Mahallesi|Cezayir Mahallesinde|Cezayir Mahallesinin|Cezayir Mahallesindeki|Cezayir Mahallesine|Kore Mahallesi|Kore Mahallesinde|Kore Mahallesinin|Kore Mahallesindeki|Kore Mahallesine|Kıbrıs Mahallesi|Kıbrıs Mahallesinde|Kıbrıs Mahallesinin|Kıbrıs Mahallesindeki|Kıbrıs Mahallesine|Bosna Mahallesi|Bosna Mahallesinde|Bosna Mahallesinin|Bosna Mahallesindeki|Bosna Mahallesine|Tunus Mahallesi|Tunus Mahallesinde|Tunus Mahallesinin|Tunus Mahallesindeki|Tunus Mahallesine|Yemen Mahallesi|Yemen Mahallesinde|Yemen Mahallesinin|Yemen Mahallesindeki|Yemen Mahallesine|Karadağ Mahallesi|Karadağ Mahallesinde|Karadağ Mahallesinin|Karadağ Mahallesindeki|Karadağ Mahallesine|Filistin Mahallesi|Filistin Mahallesinde|Filistin Mahallesinin|Filistin Mahallesindeki|Filistin Mahallesine|Libya Mahallesi|Libya Mahallesinde|Libya Mahallesinin|Libya Mahallesindeki|Libya Mahallesine|Mısır Mahallesi|Mısır Mahallesinde|Mısır Mahallesinin|Mısır Mahallesindeki|Mısır Mahallesine|Bulgaristan Mahallesi|Bulgaristan Mahallesinde|Bulgaristan Mahallesinin|Bulgaristan Mahallesindeki|Bulgaristan Mahallesine|Romanya Mahallesi|Romanya Mahallesinde|Romanya Mahallesinin|Romanya Mahallesindeki|Romanya Mahallesine|Makedonya Mahallesi|Makedonya Mahallesinde|Makedonya Mahallesinin|Makedonya Mahallesindeki|Makedonya Mahallesine|Afganistan Mahallesi|Afganistan Mahallesinde|Afganistan Mahallesinin|Afganistan Mahallesindeki|Afganistan Mahallesine|Özbekistan Mahallesi|Özbekistan Mahallesinde|Özbekistan Mahallesinin|Özbekistan Mahallesindeki|Özbekistan Mahallesine|Türkmenistan Mahallesi|Türkmenistan Mahallesinde|Türkmenistan Mahallesinin|Türkmenistan Mahallesindeki|Türkmenistan Mahallesine|Azerbaycan Mahallesi|Azerbaycan Mahallesinde|Azerbaycan Mahallesinin|Azerbaycan Mahallesindeki|Azerbaycan Mahallesine|Pakistan Mahallesi|Pakistan Mahallesinde|Pakistan Mahallesinin|Pakistan Mahallesindeki|Pakistan Mahallesine|Hollanda Mahallesi|Hollanda Mahallesinde|Hollanda Mahallesinin|Hollanda Mahallesindeki|Hollanda Mahallesine|Fransa Mahallesi|Fransa Mahallesinde|Fransa Mahallesinin|Fransa Mahallesindeki|Fransa Mahallesine|Japonya Mahallesi|Japonya Mahallesinde|Japonya Mahallesinin|Japonya Mahallesindeki|Japonya Mahallesine|=Somalı|=Somalılar|=Somalıların|=Somalılara|=Somalılar'ın|=Somalının|Air France|Air France-KLM|Air India|Air China|Air Canada|British Airways|American Airlines|American Express|American Eagle|Credit Suisse|Crédit Suisse|Swiss Re|Swiss Life|Telecom Italia|Deutsche Bank|Deutsche Telekom|Deutsche Post|Deutsche Bahn|Deutsche Börse|Deutsche Welle|Bank of America|British American Tobacco|Royal Dutch Shell|Banco do Brasil|Banco de Chile|Santander México|Santander Brasil|Vodafone Italia|Malta Guinness|South China Morning Post|Panama Papers|Cuba Libre|=cuba libre|India Pale Ale|India pale ale|Cuba Gooding|American Pie|American Idol|American Beauty|Miss America|Miss USA|Air Jordan|Jordan Peterson|Jordan Henderson|Jordan Pickford|Jordan Spieth|Jordan Belfort|Jordan Bardella|Jordan Ayew|Jordan Clarkson|Jordan Smith|DeAndre Jordan|Jim Jordan|Chad Smith|Chad Kroeger|Chad Johnson|Chad Wolf|Chad Daybell|Israel Adesanya|Israel Folau|India Arie|Georgia Stanway|Island Records|Dominique Strauss-Kahn|Dominique de Villepin|New South Wales|Jimmy Wales|Scottish Sun|The Scottish Sun|BBC Scotland|Johnny English|Priorities USA|USA Today|Niger Delta|Delta Niger|Palau de la Música|Palau Sant Jordi|Palau de la Generalitat|Palau Blaugrana|AS Monaco
        AD	n	Andorra|Andorrada|Andorradan|Andorradaki|Andorraya|Andorranın|Andorrayla
        AD	d	Andorralı|Andorralının|Andorralıyı|Andorralıya|Andorralıda|Andorralıdan|Andorralıyla|Andorralılar|Andorralıları|Andorralıların|Andorralılara|Andorralılardan|Andorralılarla|Andorralılarda|Andorralılarımız|Andorralılarınki|Andorralılarınkini
        AD	c	Andorra la Vella
        AE	n	Birleşik Arap Emirlikleri|=BAE|Emirlikler|Emirliklerde|Emirliklerden|Emirliklerdeki|Emirliklere|Emirliklerin|Emirliklerle|Birleşik Arap Emirliklerinin
        AE	d	Emirlikli|Emirliklinin|Emirlikliyi|Emirlikliye|Emirliklide|Emirlikliden|Emirlikliyle|Emirlikliler|Emirliklileri|Emirliklilerin|Emirliklilere|Emirliklilerden|Emirliklilerle|Emirliklilerde|Emirliklilerimiz|Emirliklilerinki|Emirliklilerinkini|Emirliklerli|Emirliklerlinin|Emirliklerliyi|Emirliklerliye|Emirliklerlide|Emirliklerliden|Emirliklerliyle|Emirliklerliler|Emirliklerlileri|Emirliklerlilerin|Emirliklerlilere|Emirliklerlilerden|Emirliklerlilerle|Emirliklerlilerde|Emirliklerlilerimiz|Emirliklerlilerinki|Emirliklerlilerinkini
        AE	c	Abu Dabi
        AF	n	Afganistan|Afganistanda|Afganistandan|Afganistandaki|Afganistana|Afganistanın|Afganistanla
        AF	d	Afgan|Afganlar|Afganları|Afganların|Afganlara|Afganlardan|Afganlarla|Afganlarda|Afganlarımız|Afganlarınki|Afganlarınkini|Afganistanlı|Afganistanlının|Afganistanlıyı|Afganistanlıya|Afganistanlıda|Afganistanlıdan|Afganistanlıyla|Afganistanlılar|Afganistanlıları|Afganistanlıların|Afganistanlılara|Afganistanlılardan|Afganistanlılarla|Afganistanlılarda|Afganistanlılarımız|Afganistanlılarınki|Afganistanlılarınkini
        AF	c	Kabil
        AG	n	Antigua ve Barbuda|Antigua-Barbuda
        AG	d	Antigualı|Antigualılar|Antigualıların|Antigualılara
        AG	c	St John's
        AI	n	Anguilla|Anguillada|Anguilladan|Anguilladaki|Anguillaya|Anguillanın|Anguillayla
        AI	d	Anguillalı|Anguillalının|Anguillalıyı|Anguillalıya|Anguillalıda|Anguillalıdan|Anguillalıyla|Anguillalılar|Anguillalıları|Anguillalıların|Anguillalılara|Anguillalılardan|Anguillalılarla|Anguillalılarda|Anguillalılarımız|Anguillalılarınki|Anguillalılarınkini
        AL	n	Arnavutluk|Arnavutlukta|Arnavutluktan|Arnavutluktaki|Arnavutluka|Arnavutlukun|Arnavutlukla
        AL	d	Arnavut|Arnavutlar|Arnavutları|Arnavutların|Arnavutlara|Arnavutlardan|Arnavutlarla|Arnavutlarda|Arnavutlarımız|Arnavutlarınki|Arnavutlarınkini|Arnavutluklu|Arnavutluklunun|Arnavutlukluyu|Arnavutlukluya|Arnavutlukluda|Arnavutlukludan|Arnavutlukluyla|Arnavutluklular|Arnavutlukluları|Arnavutlukluların|Arnavutluklulara|Arnavutluklulardan|Arnavutluklularla|Arnavutluklularda|Arnavutluklularımız|Arnavutluklularınki|Arnavutluklularınkini
        AL	c	Tiran
        AM	n	Ermenistan|Ermenistanda|Ermenistandan|Ermenistandaki|Ermenistana|Ermenistanın|Ermenistanla
        AM	d	Ermeni|Ermeninin|Ermeniyi|Ermeniye|Ermenide|Ermeniden|Ermeniyle|Ermeniler|Ermenileri|Ermenilerin|Ermenilere|Ermenilerden|Ermenilerle|Ermenilerde|Ermenilerimiz|Ermenilerinki|Ermenilerinkini|Ermenistanlı|Ermenistanlının|Ermenistanlıyı|Ermenistanlıya|Ermenistanlıda|Ermenistanlıdan|Ermenistanlıyla|Ermenistanlılar|Ermenistanlıları|Ermenistanlıların|Ermenistanlılara|Ermenistanlılardan|Ermenistanlılarla|Ermenistanlılarda|Ermenistanlılarımız|Ermenistanlılarınki|Ermenistanlılarınkini
        AM	c	Erivan
        AO	n	Angola|Angolada|Angoladan|Angoladaki|Angolaya|Angolanın|Angolayla
        AO	d	Angolalı|Angolalının|Angolalıyı|Angolalıya|Angolalıda|Angolalıdan|Angolalıyla|Angolalılar|Angolalıları|Angolalıların|Angolalılara|Angolalılardan|Angolalılarla|Angolalılarda|Angolalılarımız|Angolalılarınki|Angolalılarınkini
        AO	c	Luanda
        AQ	n	Antarktika|Antarktikada|Antarktikadan|Antarktikadaki|Antarktikaya|Antarktikanın|Antarktikayla|Antartika|Antartikada|Antartikadan|Antartikadaki|Antartikaya|Antartikanın|Antartikayla
        AQ	d	Antarktikalı|Antarktikalının|Antarktikalıyı|Antarktikalıya|Antarktikalıda|Antarktikalıdan|Antarktikalıyla|Antarktikalılar|Antarktikalıları|Antarktikalıların|Antarktikalılara|Antarktikalılardan|Antarktikalılarla|Antarktikalılarda|Antarktikalılarımız|Antarktikalılarınki|Antarktikalılarınkini|Antartikalı|Antartikalının|Antartikalıyı|Antartikalıya|Antartikalıda|Antartikalıdan|Antartikalıyla|Antartikalılar|Antartikalıları|Antartikalıların|Antartikalılara|Antartikalılardan|Antartikalılarla|Antartikalılarda|Antartikalılarımız|Antartikalılarınki|Antartikalılarınkini
        AR	n	Arjantin|Arjantinde|Arjantinden|Arjantindeki|Arjantine|Arjantinin|Arjantinle
        AR	d	Arjantinli|Arjantinlinin|Arjantinliyi|Arjantinliye|Arjantinlide|Arjantinliden|Arjantinliyle|Arjantinliler|Arjantinlileri|Arjantinlilerin|Arjantinlilere|Arjantinlilerden|Arjantinlilerle|Arjantinlilerde|Arjantinlilerimiz|Arjantinlilerinki|Arjantinlilerinkini
        AR	c	Buenos Aires
        AS	n	Amerikan Samoası
        AS	d	Amerikan Samoasılı|Amerikan Samoasılının|Amerikan Samoasılıyı|Amerikan Samoasılıya|Amerikan Samoasılıda|Amerikan Samoasılıdan|Amerikan Samoasılıyla|Amerikan Samoasılılar|Amerikan Samoasılıları|Amerikan Samoasılıların|Amerikan Samoasılılara|Amerikan Samoasılılardan|Amerikan Samoasılılarla|Amerikan Samoasılılarda|Amerikan Samoasılılarımız|Amerikan Samoasılılarınki|Amerikan Samoasılılarınkini
        AS	c	Pago Pago
        AT	n	Avusturya|Avusturyada|Avusturyadan|Avusturyadaki|Avusturyaya|Avusturyanın|Avusturyayla
        AT	d	Avusturyalı|Avusturyalının|Avusturyalıyı|Avusturyalıya|Avusturyalıda|Avusturyalıdan|Avusturyalıyla|Avusturyalılar|Avusturyalıları|Avusturyalıların|Avusturyalılara|Avusturyalılardan|Avusturyalılarla|Avusturyalılarda|Avusturyalılarımız|Avusturyalılarınki|Avusturyalılarınkini
        AT	c	Viyana
        AU	n	Avustralya|Avustralyada|Avustralyadan|Avustralyadaki|Avustralyaya|Avustralyanın|Avustralyayla
        AU	d	Avustralyalı|Avustralyalının|Avustralyalıyı|Avustralyalıya|Avustralyalıda|Avustralyalıdan|Avustralyalıyla|Avustralyalılar|Avustralyalıları|Avustralyalıların|Avustralyalılara|Avustralyalılardan|Avustralyalılarla|Avustralyalılarda|Avustralyalılarımız|Avustralyalılarınki|Avustralyalılarınkini
        AU	c	Canberra
        AW	n	Aruba|Arubada|Arubadan|Arubadaki|Arubaya|Arubanın|Arubayla
        AW	d	Arubalı|Arubalının|Arubalıyı|Arubalıya|Arubalıda|Arubalıdan|Arubalıyla|Arubalılar|Arubalıları|Arubalıların|Arubalılara|Arubalılardan|Arubalılarla|Arubalılarda|Arubalılarımız|Arubalılarınki|Arubalılarınkini
        AX	n	Åland Adaları
        AX	d	Åland Adalarılı|Åland Adalarılının|Åland Adalarılıyı|Åland Adalarılıya|Åland Adalarılıda|Åland Adalarılıdan|Åland Adalarılıyla|Åland Adalarılılar|Åland Adalarılıları|Åland Adalarılıların|Åland Adalarılılara|Åland Adalarılılardan|Åland Adalarılılarla|Åland Adalarılılarda|Åland Adalarılılarımız|Åland Adalarılılarınki|Åland Adalarılılarınkini
        AX	c	Mariehamn
        AZ	n	Azerbaycan|Azerbaycanda|Azerbaycandan|Azerbaycandaki|Azerbaycana|Azerbaycanın|Azerbaycanla
        AZ	d	Azerbaycanlı|Azerbaycanlının|Azerbaycanlıyı|Azerbaycanlıya|Azerbaycanlıda|Azerbaycanlıdan|Azerbaycanlıyla|Azerbaycanlılar|Azerbaycanlıları|Azerbaycanlıların|Azerbaycanlılara|Azerbaycanlılardan|Azerbaycanlılarla|Azerbaycanlılarda|Azerbaycanlılarımız|Azerbaycanlılarınki|Azerbaycanlılarınkini|Azeri|Azerinin|Azeriyi|Azeriye|Azeride|Azeriden|Azeriyle|Azeriler|Azerileri|Azerilerin|Azerilere|Azerilerden|Azerilerle|Azerilerde|Azerilerimiz|Azerilerinki|Azerilerinkini
        AZ	c	Bakü
        BA	n	Bosna-Hersek|Bosna|Bosnada|Bosnadan|Bosnadaki|Bosnaya|Bosnanın|Bosnayla|Bosna Hersek|Bosna ve Hersek
        BA	d	Boşnak|Boşnaklar|Boşnakları|Boşnakların|Boşnaklara|Boşnaklardan|Boşnaklarla|Boşnaklarda|Boşnaklarımız|Boşnaklarınki|Boşnaklarınkini|Bosnalı|Bosnalının|Bosnalıyı|Bosnalıya|Bosnalıda|Bosnalıdan|Bosnalıyla|Bosnalılar|Bosnalıları|Bosnalıların|Bosnalılara|Bosnalılardan|Bosnalılarla|Bosnalılarda|Bosnalılarımız|Bosnalılarınki|Bosnalılarınkini|Bosna-Hersekli|Bosna-Herseklinin|Bosna-Hersekliyi|Bosna-Hersekliye|Bosna-Herseklide|Bosna-Hersekliden|Bosna-Hersekliyle|Bosna-Hersekliler|Bosna-Herseklileri|Bosna-Herseklilerin|Bosna-Herseklilere|Bosna-Herseklilerden|Bosna-Herseklilerle|Bosna-Herseklilerde|Bosna-Herseklilerimiz|Bosna-Herseklilerinki|Bosna-Herseklilerinkini|Bosna Hersekli|Bosna Herseklinin|Bosna Hersekliyi|Bosna Hersekliye|Bosna Herseklide|Bosna Hersekliden|Bosna Hersekliyle|Bosna Hersekliler|Bosna Herseklileri|Bosna Herseklilerin|Bosna Herseklilere|Bosna Herseklilerden|Bosna Herseklilerle|Bosna Herseklilerde|Bosna Herseklilerimiz|Bosna Herseklilerinki|Bosna Herseklilerinkini
        BA	c	Saraybosna
        BB	n	Barbados|Barbadosta|Barbadostan|Barbadostaki|Barbadosa|Barbadosun|Barbadosla
        BB	d	Barbadoslu|Barbadoslunun|Barbadosluyu|Barbadosluya|Barbadosluda|Barbadosludan|Barbadosluyla|Barbadoslular|Barbadosluları|Barbadosluların|Barbadoslulara|Barbadoslulardan|Barbadoslularla|Barbadoslularda|Barbadoslularımız|Barbadoslularınki|Barbadoslularınkini
        BB	c	Bridgetown
        BD	n	Bangladeş|Bangladeşte|Bangladeşten|Bangladeşteki|Bangladeşe|Bangladeşin|Bangladeşle
        BD	d	Bangladeşli|Bangladeşlinin|Bangladeşliyi|Bangladeşliye|Bangladeşlide|Bangladeşliden|Bangladeşliyle|Bangladeşliler|Bangladeşlileri|Bangladeşlilerin|Bangladeşlilere|Bangladeşlilerden|Bangladeşlilerle|Bangladeşlilerde|Bangladeşlilerimiz|Bangladeşlilerinki|Bangladeşlilerinkini
        BD	c	Dakka
        BE	n	Belçika|Belçikada|Belçikadan|Belçikadaki|Belçikaya|Belçikanın|Belçikayla
        BE	d	Belçikalı|Belçikalının|Belçikalıyı|Belçikalıya|Belçikalıda|Belçikalıdan|Belçikalıyla|Belçikalılar|Belçikalıları|Belçikalıların|Belçikalılara|Belçikalılardan|Belçikalılarla|Belçikalılarda|Belçikalılarımız|Belçikalılarınki|Belçikalılarınkini
        BE	c	Brüksel
        BF	n	Burkina Faso|Yukarı Volta
        BF	d	Burkinalı|Burkinalının|Burkinalıyı|Burkinalıya|Burkinalıda|Burkinalıdan|Burkinalıyla|Burkinalılar|Burkinalıları|Burkinalıların|Burkinalılara|Burkinalılardan|Burkinalılarla|Burkinalılarda|Burkinalılarımız|Burkinalılarınki|Burkinalılarınkini|Burkina Fasolu|Burkina Fasolunun|Burkina Fasoluyu|Burkina Fasoluya|Burkina Fasoluda|Burkina Fasoludan|Burkina Fasoluyla|Burkina Fasolular|Burkina Fasoluları|Burkina Fasoluların|Burkina Fasolulara|Burkina Fasolulardan|Burkina Fasolularla|Burkina Fasolularda|Burkina Fasolularımız|Burkina Fasolularınki|Burkina Fasolularınkini
        BF	c	Ouagadougou
        BG	n	Bulgaristan|Bulgaristanda|Bulgaristandan|Bulgaristandaki|Bulgaristana|Bulgaristanın|Bulgaristanla
        BG	d	Bulgar|Bulgarlar|Bulgarları|Bulgarların|Bulgarlara|Bulgarlardan|Bulgarlarla|Bulgarlarda|Bulgarlarımız|Bulgarlarınki|Bulgarlarınkini|Bulgaristanlı|Bulgaristanlının|Bulgaristanlıyı|Bulgaristanlıya|Bulgaristanlıda|Bulgaristanlıdan|Bulgaristanlıyla|Bulgaristanlılar|Bulgaristanlıları|Bulgaristanlıların|Bulgaristanlılara|Bulgaristanlılardan|Bulgaristanlılarla|Bulgaristanlılarda|Bulgaristanlılarımız|Bulgaristanlılarınki|Bulgaristanlılarınkini
        BG	c	Sofya
        BH	n	Bahreyn|Bahreynde|Bahreynden|Bahreyndeki|Bahreyne|Bahreynin|Bahreynle
        BH	d	Bahreynli|Bahreynlinin|Bahreynliyi|Bahreynliye|Bahreynlide|Bahreynliden|Bahreynliyle|Bahreynliler|Bahreynlileri|Bahreynlilerin|Bahreynlilere|Bahreynlilerden|Bahreynlilerle|Bahreynlilerde|Bahreynlilerimiz|Bahreynlilerinki|Bahreynlilerinkini
        BH	c	Manama
        BI	n	Burundi|Burundide|Burundiden|Burundideki|Burundiye|Burundinin|Burundiyle
        BI	d	Burundili|Burundilinin|Burundiliyi|Burundiliye|Burundilide|Burundiliden|Burundiliyle|Burundililer|Burundilileri|Burundililerin|Burundililere|Burundililerden|Burundililerle|Burundililerde|Burundililerimiz|Burundililerinki|Burundililerinkini
        BI	c	Bujumbura
        BJ	n	Benin|Beninde|Beninden|Benindeki|Benine|Beninin|Beninle
        BJ	d	Beninli|Beninlinin|Beninliyi|Beninliye|Beninlide|Beninliden|Beninliyle|Beninliler|Beninlileri|Beninlilerin|Beninlilere|Beninlilerden|Beninlilerle|Beninlilerde|Beninlilerimiz|Beninlilerinki|Beninlilerinkini
        BJ	c	Porto-Novo
        BL	n	Saint Barthelemy|Saint Barth
        BL	d	Saint Barthelemyli|Saint Barthelemylinin|Saint Barthelemyliyi|Saint Barthelemyliye|Saint Barthelemylide|Saint Barthelemyliden|Saint Barthelemyliyle|Saint Barthelemyliler|Saint Barthelemylileri|Saint Barthelemylilerin|Saint Barthelemylilere|Saint Barthelemylilerden|Saint Barthelemylilerle|Saint Barthelemylilerde|Saint Barthelemylilerimiz|Saint Barthelemylilerinki|Saint Barthelemylilerinkini
        BM	n	Bermuda|Bermudada|Bermudadan|Bermudadaki|Bermudaya|Bermudanın|Bermudayla
        BM	d	Bermudalı|Bermudalının|Bermudalıyı|Bermudalıya|Bermudalıda|Bermudalıdan|Bermudalıyla|Bermudalılar|Bermudalıları|Bermudalıların|Bermudalılara|Bermudalılardan|Bermudalılarla|Bermudalılarda|Bermudalılarımız|Bermudalılarınki|Bermudalılarınkini
        BN	n	Brunei|Bruneide|Bruneiden|Bruneideki|Bruneiye|Bruneinin|Bruneiyle
        BN	d	Bruneyli|Bruneyliler|Bruneylilerin|Bruneylilere|Bruneili|Bruneilinin|Bruneiliyi|Bruneiliye|Bruneilide|Bruneiliden|Bruneiliyle|Bruneililer|Bruneilileri|Bruneililerin|Bruneililere|Bruneililerden|Bruneililerle|Bruneililerde|Bruneililerimiz|Bruneililerinki|Bruneililerinkini
        BN	c	Bandar Seri Begawan
        BO	n	Bolivya|Bolivyada|Bolivyadan|Bolivyadaki|Bolivyaya|Bolivyanın|Bolivyayla
        BO	d	Bolivyalı|Bolivyalının|Bolivyalıyı|Bolivyalıya|Bolivyalıda|Bolivyalıdan|Bolivyalıyla|Bolivyalılar|Bolivyalıları|Bolivyalıların|Bolivyalılara|Bolivyalılardan|Bolivyalılarla|Bolivyalılarda|Bolivyalılarımız|Bolivyalılarınki|Bolivyalılarınkini
        BO	c	La Paz
        BQ	n	Karayip Hollandası
        BQ	d	Karayip Hollandasılı|Karayip Hollandasılının|Karayip Hollandasılıyı|Karayip Hollandasılıya|Karayip Hollandasılıda|Karayip Hollandasılıdan|Karayip Hollandasılıyla|Karayip Hollandasılılar|Karayip Hollandasılıları|Karayip Hollandasılıların|Karayip Hollandasılılara|Karayip Hollandasılılardan|Karayip Hollandasılılarla|Karayip Hollandasılılarda|Karayip Hollandasılılarımız|Karayip Hollandasılılarınki|Karayip Hollandasılılarınkini
        BR	n	Brezilya|Brezilyada|Brezilyadan|Brezilyadaki|Brezilyaya|Brezilyanın|Brezilyayla
        BR	d	Brezilyalı|Brezilyalının|Brezilyalıyı|Brezilyalıya|Brezilyalıda|Brezilyalıdan|Brezilyalıyla|Brezilyalılar|Brezilyalıları|Brezilyalıların|Brezilyalılara|Brezilyalılardan|Brezilyalılarla|Brezilyalılarda|Brezilyalılarımız|Brezilyalılarınki|Brezilyalılarınkini
        BR	c	Brezilya
        BS	n	Bahamalar|Bahamalarda|Bahamalardan|Bahamalardaki|Bahamalara|Bahamaların|Bahamalarla|Bahama Adaları
        BS	d	Bahamalı|Bahamalılar|Bahamalıların|Bahamalılara|Bahamalarlı|Bahamalarlının|Bahamalarlıyı|Bahamalarlıya|Bahamalarlıda|Bahamalarlıdan|Bahamalarlıyla|Bahamalarlılar|Bahamalarlıları|Bahamalarlıların|Bahamalarlılara|Bahamalarlılardan|Bahamalarlılarla|Bahamalarlılarda|Bahamalarlılarımız|Bahamalarlılarınki|Bahamalarlılarınkini
        BS	c	Nassau
        BT	n	Butan|Butanda|Butandan|Butandaki|Butana|Butanın|Butanla
        BT	d	Bhutanlı|Bhutanlılar|Bhutanlıların|Bhutanlılara|Butanlı|Butanlının|Butanlıyı|Butanlıya|Butanlıda|Butanlıdan|Butanlıyla|Butanlılar|Butanlıları|Butanlıların|Butanlılara|Butanlılardan|Butanlılarla|Butanlılarda|Butanlılarımız|Butanlılarınki|Butanlılarınkini
        BT	c	Thimphu
        BV	n	Bouvet Adası
        BV	d	Bouvet Adasılı|Bouvet Adasılının|Bouvet Adasılıyı|Bouvet Adasılıya|Bouvet Adasılıda|Bouvet Adasılıdan|Bouvet Adasılıyla|Bouvet Adasılılar|Bouvet Adasılıları|Bouvet Adasılıların|Bouvet Adasılılara|Bouvet Adasılılardan|Bouvet Adasılılarla|Bouvet Adasılılarda|Bouvet Adasılılarımız|Bouvet Adasılılarınki|Bouvet Adasılılarınkini
        BW	n	Botsvana|Botsvanada|Botsvanadan|Botsvanadaki|Botsvanaya|Botsvananın|Botsvanayla|Botswana
        BW	d	Botsvanalı|Botsvanalının|Botsvanalıyı|Botsvanalıya|Botsvanalıda|Botsvanalıdan|Botsvanalıyla|Botsvanalılar|Botsvanalıları|Botsvanalıların|Botsvanalılara|Botsvanalılardan|Botsvanalılarla|Botsvanalılarda|Botsvanalılarımız|Botsvanalılarınki|Botsvanalılarınkini
        BW	c	Gaborone
        BY	n	Belarus|Belarusta|Belarustan|Belarustaki|Belarusa|Belarusun|Belarusla|Beyaz Rusya
        BY	d	Belarus|Belaruslar|Belarusları|Belarusların|Belaruslara|Belaruslardan|Belaruslarla|Belaruslarda|Belaruslarımız|Belaruslarınki|Belaruslarınkini|Belaruslu|Belaruslunun|Belarusluyu|Belarusluya|Belarusluda|Belarusludan|Belarusluyla|Belaruslular|Belarusluları|Belarusluların|Belaruslulara|Belaruslulardan|Belaruslularla|Belaruslularda|Belaruslularımız|Belaruslularınki|Belaruslularınkini|Beyaz Rus|Beyaz Ruslar|Beyaz Rusları|Beyaz Rusların|Beyaz Ruslara|Beyaz Ruslardan|Beyaz Ruslarla|Beyaz Ruslarda|Beyaz Ruslarımız|Beyaz Ruslarınki|Beyaz Ruslarınkini|Beyaz Rusyalı|Beyaz Rusyalının|Beyaz Rusyalıyı|Beyaz Rusyalıya|Beyaz Rusyalıda|Beyaz Rusyalıdan|Beyaz Rusyalıyla|Beyaz Rusyalılar|Beyaz Rusyalıları|Beyaz Rusyalıların|Beyaz Rusyalılara|Beyaz Rusyalılardan|Beyaz Rusyalılarla|Beyaz Rusyalılarda|Beyaz Rusyalılarımız|Beyaz Rusyalılarınki|Beyaz Rusyalılarınkini
        BY	c	Minsk
        BZ	n	Belize|Belizede|Belizeden|Belizedeki|Belizeye|Belizenin|Belizeyle
        BZ	d	Belizeli|Belizelinin|Belizeliyi|Belizeliye|Belizelide|Belizeliden|Belizeliyle|Belizeliler|Belizelileri|Belizelilerin|Belizelilere|Belizelilerden|Belizelilerle|Belizelilerde|Belizelilerimiz|Belizelilerinki|Belizelilerinkini
        BZ	c	Belmopan
        CA	n	Kanada|Kanadada|Kanadadan|Kanadadaki|Kanadaya|Kanadanın|Kanadayla
        CA	d	Kanadalı|Kanadalının|Kanadalıyı|Kanadalıya|Kanadalıda|Kanadalıdan|Kanadalıyla|Kanadalılar|Kanadalıları|Kanadalıların|Kanadalılara|Kanadalılardan|Kanadalılarla|Kanadalılarda|Kanadalılarımız|Kanadalılarınki|Kanadalılarınkini
        CA	c	Ottawa
        CC	n	Cocos Adaları
        CC	d	Cocos Adalarılı|Cocos Adalarılının|Cocos Adalarılıyı|Cocos Adalarılıya|Cocos Adalarılıda|Cocos Adalarılıdan|Cocos Adalarılıyla|Cocos Adalarılılar|Cocos Adalarılıları|Cocos Adalarılıların|Cocos Adalarılılara|Cocos Adalarılılardan|Cocos Adalarılılarla|Cocos Adalarılılarda|Cocos Adalarılılarımız|Cocos Adalarılılarınki|Cocos Adalarılılarınkini
        CD	n	Kongo - Kinşasa|Kongo Demokratik Cumhuriyeti|Demokratik Kongo Cumhuriyeti|=KDC|Kongo|Kongoda|Kongodan|Kongodaki|Kongoya|Kongonun|Kongoyla
        CD	d	Kongolu|Kongolunun|Kongoluyu|Kongoluya|Kongoluda|Kongoludan|Kongoluyla|Kongolular|Kongoluları|Kongoluların|Kongolulara|Kongolulardan|Kongolularla|Kongolularda|Kongolularımız|Kongolularınki|Kongolularınkini
        CD	c	Kinşasa
        CF	n	Orta Afrika Cumhuriyeti
        CF	d	Orta Afrikalı|Orta Afrikalının|Orta Afrikalıyı|Orta Afrikalıya|Orta Afrikalıda|Orta Afrikalıdan|Orta Afrikalıyla|Orta Afrikalılar|Orta Afrikalıları|Orta Afrikalıların|Orta Afrikalılara|Orta Afrikalılardan|Orta Afrikalılarla|Orta Afrikalılarda|Orta Afrikalılarımız|Orta Afrikalılarınki|Orta Afrikalılarınkini
        CF	c	Bangui
        CG	n	Kongo - Brazavil|Kongo Cumhuriyeti|Kongo-Brazzaville
        CG	d	Kongo Cumhuriyetili|Kongo Cumhuriyetilinin|Kongo Cumhuriyetiliyi|Kongo Cumhuriyetiliye|Kongo Cumhuriyetilide|Kongo Cumhuriyetiliden|Kongo Cumhuriyetiliyle|Kongo Cumhuriyetililer|Kongo Cumhuriyetilileri|Kongo Cumhuriyetililerin|Kongo Cumhuriyetililere|Kongo Cumhuriyetililerden|Kongo Cumhuriyetililerle|Kongo Cumhuriyetililerde|Kongo Cumhuriyetililerimiz|Kongo Cumhuriyetililerinki|Kongo Cumhuriyetililerinkini
        CG	c	Brazzavil
        CH	n	İsviçre|İsviçrede|İsviçreden|İsviçredeki|İsviçreye|İsviçrenin|İsviçreyle
        CH	d	İsviçreli|İsviçrelinin|İsviçreliyi|İsviçreliye|İsviçrelide|İsviçreliden|İsviçreliyle|İsviçreliler|İsviçrelileri|İsviçrelilerin|İsviçrelilere|İsviçrelilerden|İsviçrelilerle|İsviçrelilerde|İsviçrelilerimiz|İsviçrelilerinki|İsviçrelilerinkini
        CH	c	Bern
        CI	n	Côte d’Ivoire|Fildişi Sahili|Fildişi Kıyısı|Fildişi Sahilleri
        CI	d	Fildişili|Fildişilinin|Fildişiliyi|Fildişiliye|Fildişilide|Fildişiliden|Fildişiliyle|Fildişililer|Fildişilileri|Fildişililerin|Fildişililere|Fildişililerden|Fildişililerle|Fildişililerde|Fildişililerimiz|Fildişililerinki|Fildişililerinkini|Fildişi Sahilli|Fildişi Sahillinin|Fildişi Sahilliyi|Fildişi Sahilliye|Fildişi Sahillide|Fildişi Sahilliden|Fildişi Sahilliyle|Fildişi Sahilliler|Fildişi Sahillileri|Fildişi Sahillilerin|Fildişi Sahillilere|Fildişi Sahillilerden|Fildişi Sahillilerle|Fildişi Sahillilerde|Fildişi Sahillilerimiz|Fildişi Sahillilerinki|Fildişi Sahillilerinkini|Côte d’Ivoireli|Côte d’Ivoirelinin|Côte d’Ivoireliyi|Côte d’Ivoireliye|Côte d’Ivoirelide|Côte d’Ivoireliden|Côte d’Ivoireliyle|Côte d’Ivoireliler|Côte d’Ivoirelileri|Côte d’Ivoirelilerin|Côte d’Ivoirelilere|Côte d’Ivoirelilerden|Côte d’Ivoirelilerle|Côte d’Ivoirelilerde|Côte d’Ivoirelilerimiz|Côte d’Ivoirelilerinki|Côte d’Ivoirelilerinkini|Fildişi Sahilili|Fildişi Sahililinin|Fildişi Sahililiyi|Fildişi Sahililiye|Fildişi Sahililide|Fildişi Sahililiden|Fildişi Sahililiyle|Fildişi Sahilililer|Fildişi Sahililileri|Fildişi Sahilililerin|Fildişi Sahilililere|Fildişi Sahilililerden|Fildişi Sahilililerle|Fildişi Sahilililerde|Fildişi Sahilililerimiz|Fildişi Sahilililerinki|Fildişi Sahilililerinkini|Fildişi Kıyısılı|Fildişi Kıyısılının|Fildişi Kıyısılıyı|Fildişi Kıyısılıya|Fildişi Kıyısılıda|Fildişi Kıyısılıdan|Fildişi Kıyısılıyla|Fildişi Kıyısılılar|Fildişi Kıyısılıları|Fildişi Kıyısılıların|Fildişi Kıyısılılara|Fildişi Kıyısılılardan|Fildişi Kıyısılılarla|Fildişi Kıyısılılarda|Fildişi Kıyısılılarımız|Fildişi Kıyısılılarınki|Fildişi Kıyısılılarınkini|Fildişi Sahillerili|Fildişi Sahillerilinin|Fildişi Sahilleriliyi|Fildişi Sahilleriliye|Fildişi Sahillerilide|Fildişi Sahilleriliden|Fildişi Sahilleriliyle|Fildişi Sahillerililer|Fildişi Sahillerilileri|Fildişi Sahillerililerin|Fildişi Sahillerililere|Fildişi Sahillerililerden|Fildişi Sahillerililerle|Fildişi Sahillerililerde|Fildişi Sahillerililerimiz|Fildişi Sahillerililerinki|Fildişi Sahillerililerinkini
        CI	c	Yamoussoukro
        CK	n	Cook Adaları
        CK	d	Cook Adalarılı|Cook Adalarılının|Cook Adalarılıyı|Cook Adalarılıya|Cook Adalarılıda|Cook Adalarılıdan|Cook Adalarılıyla|Cook Adalarılılar|Cook Adalarılıları|Cook Adalarılıların|Cook Adalarılılara|Cook Adalarılılardan|Cook Adalarılılarla|Cook Adalarılılarda|Cook Adalarılılarımız|Cook Adalarılılarınki|Cook Adalarılılarınkini
        CL	n	Şili|Şilide|Şiliden|Şilideki|Şiliye|Şilinin|Şiliyle
        CL	d	Şilili|Şililinin|Şililiyi|Şililiye|Şililide|Şililiden|Şililiyle|Şilililer|Şililileri|Şilililerin|Şilililere|Şilililerden|Şilililerle|Şilililerde|Şilililerimiz|Şilililerinki|Şilililerinkini
        CL	c	Santiago
        CM	n	Kamerun|Kamerunda|Kamerundan|Kamerundaki|Kameruna|Kamerunun|Kamerunla
        CM	d	Kamerunlu|Kamerunlunun|Kamerunluyu|Kamerunluya|Kamerunluda|Kamerunludan|Kamerunluyla|Kamerunlular|Kamerunluları|Kamerunluların|Kamerunlulara|Kamerunlulardan|Kamerunlularla|Kamerunlularda|Kamerunlularımız|Kamerunlularınki|Kamerunlularınkini
        CM	c	Yaounde|Yaoundé
        CN	n	Çin|ÇHC
        CN	d	Çinli|Çinlinin|Çinliyi|Çinliye|Çinlide|Çinliden|Çinliyle|Çinliler|Çinlileri|Çinlilerin|Çinlilere|Çinlilerden|Çinlilerle|Çinlilerde|Çinlilerimiz|Çinlilerinki|Çinlilerinkini
        CN	c	Pekin
        CO	n	Kolombiya|Kolombiyada|Kolombiyadan|Kolombiyadaki|Kolombiyaya|Kolombiyanın|Kolombiyayla
        CO	d	Kolombiyalı|Kolombiyalının|Kolombiyalıyı|Kolombiyalıya|Kolombiyalıda|Kolombiyalıdan|Kolombiyalıyla|Kolombiyalılar|Kolombiyalıları|Kolombiyalıların|Kolombiyalılara|Kolombiyalılardan|Kolombiyalılarla|Kolombiyalılarda|Kolombiyalılarımız|Kolombiyalılarınki|Kolombiyalılarınkini
        CO	c	Bogota
        CR	n	Kosta Rika
        CR	d	Kosta Rikalı|Kosta Rikalının|Kosta Rikalıyı|Kosta Rikalıya|Kosta Rikalıda|Kosta Rikalıdan|Kosta Rikalıyla|Kosta Rikalılar|Kosta Rikalıları|Kosta Rikalıların|Kosta Rikalılara|Kosta Rikalılardan|Kosta Rikalılarla|Kosta Rikalılarda|Kosta Rikalılarımız|Kosta Rikalılarınki|Kosta Rikalılarınkini
        CR	c	San Jose|San José
        CU	n	Küba|Kübada|Kübadan|Kübadaki|Kübaya|Kübanın|Kübayla
        CU	d	Kübalı|Kübalının|Kübalıyı|Kübalıya|Kübalıda|Kübalıdan|Kübalıyla|Kübalılar|Kübalıları|Kübalıların|Kübalılara|Kübalılardan|Kübalılarla|Kübalılarda|Kübalılarımız|Kübalılarınki|Kübalılarınkini
        CU	c	Havana
        CV	n	Cabo Verde|Yeşil Burun Adaları|Yeşil Burun
        CV	d	Cabo Verdeli|Cabo Verdelinin|Cabo Verdeliyi|Cabo Verdeliye|Cabo Verdelide|Cabo Verdeliden|Cabo Verdeliyle|Cabo Verdeliler|Cabo Verdelileri|Cabo Verdelilerin|Cabo Verdelilere|Cabo Verdelilerden|Cabo Verdelilerle|Cabo Verdelilerde|Cabo Verdelilerimiz|Cabo Verdelilerinki|Cabo Verdelilerinkini|Yeşil Burunlu|Yeşil Burunlunun|Yeşil Burunluyu|Yeşil Burunluya|Yeşil Burunluda|Yeşil Burunludan|Yeşil Burunluyla|Yeşil Burunlular|Yeşil Burunluları|Yeşil Burunluların|Yeşil Burunlulara|Yeşil Burunlulardan|Yeşil Burunlularla|Yeşil Burunlularda|Yeşil Burunlularımız|Yeşil Burunlularınki|Yeşil Burunlularınkini
        CV	c	Praia
        CW	n	Curaçao|Curaçaoda|Curaçaodan|Curaçaodaki|Curaçaoya|Curaçaonun|Curaçaoyla
        CW	d	Curaçaolu|Curaçaolunun|Curaçaoluyu|Curaçaoluya|Curaçaoluda|Curaçaoludan|Curaçaoluyla|Curaçaolular|Curaçaoluları|Curaçaoluların|Curaçaolulara|Curaçaolulardan|Curaçaolularla|Curaçaolularda|Curaçaolularımız|Curaçaolularınki|Curaçaolularınkini
        CX	n	Christmas Adası
        CX	d	Christmas Adasılı|Christmas Adasılının|Christmas Adasılıyı|Christmas Adasılıya|Christmas Adasılıda|Christmas Adasılıdan|Christmas Adasılıyla|Christmas Adasılılar|Christmas Adasılıları|Christmas Adasılıların|Christmas Adasılılara|Christmas Adasılılardan|Christmas Adasılılarla|Christmas Adasılılarda|Christmas Adasılılarımız|Christmas Adasılılarınki|Christmas Adasılılarınkini
        CY	n	Kıbrıs|Kıbrısta|Kıbrıstan|Kıbrıstaki|Kıbrısa|Kıbrısın|Kıbrısla|Kuzey Kıbrıs|=KKTC|=GKRY|Rum Kesimi|Rum Kesiminde|Rum Kesiminden|Rum Kesiminin|Rum Kesimine|Rum Yönetimi|Rum Yönetiminin|Rum Yönetimine
        CY	d	Kıbrıslı|Kıbrıslının|Kıbrıslıyı|Kıbrıslıya|Kıbrıslıda|Kıbrıslıdan|Kıbrıslıyla|Kıbrıslılar|Kıbrıslıları|Kıbrıslıların|Kıbrıslılara|Kıbrıslılardan|Kıbrıslılarla|Kıbrıslılarda|Kıbrıslılarımız|Kıbrıslılarınki|Kıbrıslılarınkini|Kuzey Kıbrıslı|Kuzey Kıbrıslının|Kuzey Kıbrıslıyı|Kuzey Kıbrıslıya|Kuzey Kıbrıslıda|Kuzey Kıbrıslıdan|Kuzey Kıbrıslıyla|Kuzey Kıbrıslılar|Kuzey Kıbrıslıları|Kuzey Kıbrıslıların|Kuzey Kıbrıslılara|Kuzey Kıbrıslılardan|Kuzey Kıbrıslılarla|Kuzey Kıbrıslılarda|Kuzey Kıbrıslılarımız|Kuzey Kıbrıslılarınki|Kuzey Kıbrıslılarınkini
        CY	c	Lefkoşa
        CZ	n	Çekya|Çekyada|Çekyadan|Çekyadaki|Çekyaya|Çekyanın|Çekyayla|Çek Cumhuriyeti
        CZ	d	Çek|Çekler|Çekleri|Çeklerin|Çeklere|Çeklerden|Çeklerle|Çeklerde|Çeklerimiz|Çeklerinki|Çeklerinkini|Çekyalı|Çekyalının|Çekyalıyı|Çekyalıya|Çekyalıda|Çekyalıdan|Çekyalıyla|Çekyalılar|Çekyalıları|Çekyalıların|Çekyalılara|Çekyalılardan|Çekyalılarla|Çekyalılarda|Çekyalılarımız|Çekyalılarınki|Çekyalılarınkini|Çek Cumhuriyetili|Çek Cumhuriyetilinin|Çek Cumhuriyetiliyi|Çek Cumhuriyetiliye|Çek Cumhuriyetilide|Çek Cumhuriyetiliden|Çek Cumhuriyetiliyle|Çek Cumhuriyetililer|Çek Cumhuriyetilileri|Çek Cumhuriyetililerin|Çek Cumhuriyetililere|Çek Cumhuriyetililerden|Çek Cumhuriyetililerle|Çek Cumhuriyetililerde|Çek Cumhuriyetililerimiz|Çek Cumhuriyetililerinki|Çek Cumhuriyetililerinkini
        CZ	c	Prag
        DE	n	Almanya|Almanyada|Almanyadan|Almanyadaki|Almanyaya|Almanyanın|Almanyayla
        DE	d	Alman|Almanlar|Almanları|Almanların|Almanlara|Almanlardan|Almanlarla|Almanlarda|Almanlarımız|Almanlarınki|Almanlarınkini|Almanyalı|Almanyalının|Almanyalıyı|Almanyalıya|Almanyalıda|Almanyalıdan|Almanyalıyla|Almanyalılar|Almanyalıları|Almanyalıların|Almanyalılara|Almanyalılardan|Almanyalılarla|Almanyalılarda|Almanyalılarımız|Almanyalılarınki|Almanyalılarınkini
        DE	c	Berlin
        DJ	n	Cibuti|Cibutide|Cibutiden|Cibutideki|Cibutiye|Cibutinin|Cibutiyle
        DJ	d	Cibutili|Cibutilinin|Cibutiliyi|Cibutiliye|Cibutilide|Cibutiliden|Cibutiliyle|Cibutililer|Cibutilileri|Cibutililerin|Cibutililere|Cibutililerden|Cibutililerle|Cibutililerde|Cibutililerimiz|Cibutililerinki|Cibutililerinkini
        DJ	c	Djibouti City
        DK	n	Danimarka|Danimarkada|Danimarkadan|Danimarkadaki|Danimarkaya|Danimarkanın|Danimarkayla
        DK	d	Danimarkalı|Danimarkalının|Danimarkalıyı|Danimarkalıya|Danimarkalıda|Danimarkalıdan|Danimarkalıyla|Danimarkalılar|Danimarkalıları|Danimarkalıların|Danimarkalılara|Danimarkalılardan|Danimarkalılarla|Danimarkalılarda|Danimarkalılarımız|Danimarkalılarınki|Danimarkalılarınkini|Danimarka|Danimarkanın|Danimarkayı|Danimarkaya|Danimarkada|Danimarkadan|Danimarkayla|Danimarkalar|Danimarkaları|Danimarkaların|Danimarkalara|Danimarkalardan|Danimarkalarla|Danimarkalarda|Danimarkalarımız|Danimarkalarınki|Danimarkalarınkini
        DK	c	Kopenhag
        DM	n	Dominika|Dominikada|Dominikadan|Dominikadaki|Dominikaya|Dominikanın|Dominikayla
        DM	d	Dominikalı|Dominikalının|Dominikalıyı|Dominikalıya|Dominikalıda|Dominikalıdan|Dominikalıyla|Dominikalılar|Dominikalıları|Dominikalıların|Dominikalılara|Dominikalılardan|Dominikalılarla|Dominikalılarda|Dominikalılarımız|Dominikalılarınki|Dominikalılarınkini
        DO	n	Dominik Cumhuriyeti
        DO	d	Dominikli|Dominiklinin|Dominikliyi|Dominikliye|Dominiklide|Dominikliden|Dominikliyle|Dominikliler|Dominiklileri|Dominiklilerin|Dominiklilere|Dominiklilerden|Dominiklilerle|Dominiklilerde|Dominiklilerimiz|Dominiklilerinki|Dominiklilerinkini|Dominik Cumhuriyetili|Dominik Cumhuriyetilinin|Dominik Cumhuriyetiliyi|Dominik Cumhuriyetiliye|Dominik Cumhuriyetilide|Dominik Cumhuriyetiliden|Dominik Cumhuriyetiliyle|Dominik Cumhuriyetililer|Dominik Cumhuriyetilileri|Dominik Cumhuriyetililerin|Dominik Cumhuriyetililere|Dominik Cumhuriyetililerden|Dominik Cumhuriyetililerle|Dominik Cumhuriyetililerde|Dominik Cumhuriyetililerimiz|Dominik Cumhuriyetililerinki|Dominik Cumhuriyetililerinkini
        DO	c	Santo Domingo
        DZ	n	Cezayir|Cezayirde|Cezayirden|Cezayirdeki|Cezayire|Cezayirin|Cezayirle
        DZ	d	Cezayirli|Cezayirlinin|Cezayirliyi|Cezayirliye|Cezayirlide|Cezayirliden|Cezayirliyle|Cezayirliler|Cezayirlileri|Cezayirlilerin|Cezayirlilere|Cezayirlilerden|Cezayirlilerle|Cezayirlilerde|Cezayirlilerimiz|Cezayirlilerinki|Cezayirlilerinkini
        DZ	c	Cezayir
        EC	n	Ekvador|Ekvadorda|Ekvadordan|Ekvadordaki|Ekvadora|Ekvadorun|Ekvadorla|Ekvator Cumhuriyeti
        EC	d	Ekvadorlu|Ekvadorlunun|Ekvadorluyu|Ekvadorluya|Ekvadorluda|Ekvadorludan|Ekvadorluyla|Ekvadorlular|Ekvadorluları|Ekvadorluların|Ekvadorlulara|Ekvadorlulardan|Ekvadorlularla|Ekvadorlularda|Ekvadorlularımız|Ekvadorlularınki|Ekvadorlularınkini|Ekvator Cumhuriyetili|Ekvator Cumhuriyetilinin|Ekvator Cumhuriyetiliyi|Ekvator Cumhuriyetiliye|Ekvator Cumhuriyetilide|Ekvator Cumhuriyetiliden|Ekvator Cumhuriyetiliyle|Ekvator Cumhuriyetililer|Ekvator Cumhuriyetilileri|Ekvator Cumhuriyetililerin|Ekvator Cumhuriyetililere|Ekvator Cumhuriyetililerden|Ekvator Cumhuriyetililerle|Ekvator Cumhuriyetililerde|Ekvator Cumhuriyetililerimiz|Ekvator Cumhuriyetililerinki|Ekvator Cumhuriyetililerinkini
        EC	c	Quito
        EE	n	Estonya|Estonyada|Estonyadan|Estonyadaki|Estonyaya|Estonyanın|Estonyayla
        EE	d	Eston|Estonlar|Estonları|Estonların|Estonlara|Estonlardan|Estonlarla|Estonlarda|Estonlarımız|Estonlarınki|Estonlarınkini|Estonyalı|Estonyalının|Estonyalıyı|Estonyalıya|Estonyalıda|Estonyalıdan|Estonyalıyla|Estonyalılar|Estonyalıları|Estonyalıların|Estonyalılara|Estonyalılardan|Estonyalılarla|Estonyalılarda|Estonyalılarımız|Estonyalılarınki|Estonyalılarınkini
        EE	c	Tallinn
        EG	n	Mısır|Mısırda|Mısırdan|Mısırdaki|Mısıra|Mısırın|Mısırla|Mısır Arap Cumhuriyeti
        EG	d	Mısırlı|Mısırlının|Mısırlıyı|Mısırlıya|Mısırlıda|Mısırlıdan|Mısırlıyla|Mısırlılar|Mısırlıları|Mısırlıların|Mısırlılara|Mısırlılardan|Mısırlılarla|Mısırlılarda|Mısırlılarımız|Mısırlılarınki|Mısırlılarınkini
        EG	c	Kahire
        EH	n	Batı Sahra|Batı Sahara|Sahra Demokratik Arap Cumhuriyeti
        EH	d	Sahravi|Sahravinin|Sahraviyi|Sahraviye|Sahravide|Sahraviden|Sahraviyle|Sahraviler|Sahravileri|Sahravilerin|Sahravilere|Sahravilerden|Sahravilerle|Sahravilerde|Sahravilerimiz|Sahravilerinki|Sahravilerinkini|Batı Sahralı|Batı Sahralının|Batı Sahralıyı|Batı Sahralıya|Batı Sahralıda|Batı Sahralıdan|Batı Sahralıyla|Batı Sahralılar|Batı Sahralıları|Batı Sahralıların|Batı Sahralılara|Batı Sahralılardan|Batı Sahralılarla|Batı Sahralılarda|Batı Sahralılarımız|Batı Sahralılarınki|Batı Sahralılarınkini|Batı Saharalı|Batı Saharalının|Batı Saharalıyı|Batı Saharalıya|Batı Saharalıda|Batı Saharalıdan|Batı Saharalıyla|Batı Saharalılar|Batı Saharalıları|Batı Saharalıların|Batı Saharalılara|Batı Saharalılardan|Batı Saharalılarla|Batı Saharalılarda|Batı Saharalılarımız|Batı Saharalılarınki|Batı Saharalılarınkini
        EH	c	Layun
        ER	n	Eritre|Eritrede|Eritreden|Eritredeki|Eritreye|Eritrenin|Eritreyle
        ER	d	Eritreli|Eritrelinin|Eritreliyi|Eritreliye|Eritrelide|Eritreliden|Eritreliyle|Eritreliler|Eritrelileri|Eritrelilerin|Eritrelilere|Eritrelilerden|Eritrelilerle|Eritrelilerde|Eritrelilerimiz|Eritrelilerinki|Eritrelilerinkini
        ER	c	Asmara
        ES	n	İspanya|İspanyada|İspanyadan|İspanyadaki|İspanyaya|İspanyanın|İspanyayla
        ES	d	İspanyol|İspanyollar|İspanyolları|İspanyolların|İspanyollara|İspanyollardan|İspanyollarla|İspanyollarda|İspanyollarımız|İspanyollarınki|İspanyollarınkini|İspanyalı|İspanyalının|İspanyalıyı|İspanyalıya|İspanyalıda|İspanyalıdan|İspanyalıyla|İspanyalılar|İspanyalıları|İspanyalıların|İspanyalılara|İspanyalılardan|İspanyalılarla|İspanyalılarda|İspanyalılarımız|İspanyalılarınki|İspanyalılarınkini
        ES	c	Madrid
        ET	n	Etiyopya|Etiyopyada|Etiyopyadan|Etiyopyadaki|Etiyopyaya|Etiyopyanın|Etiyopyayla
        ET	d	Etiyopyalı|Etiyopyalının|Etiyopyalıyı|Etiyopyalıya|Etiyopyalıda|Etiyopyalıdan|Etiyopyalıyla|Etiyopyalılar|Etiyopyalıları|Etiyopyalıların|Etiyopyalılara|Etiyopyalılardan|Etiyopyalılarla|Etiyopyalılarda|Etiyopyalılarımız|Etiyopyalılarınki|Etiyopyalılarınkini|Habeşistan
        ET	c	Addis Ababa
        FI	n	Finlandiya|Finlandiyada|Finlandiyadan|Finlandiyadaki|Finlandiyaya|Finlandiyanın|Finlandiyayla
        FI	d	Fin|Finler|Finleri|Finlerin|Finlere|Finlerden|Finlerle|Finlerde|Finlerimiz|Finlerinki|Finlerinkini|Finli|Finlinin|Finliyi|Finliye|Finlide|Finliden|Finliyle|Finliler|Finlileri|Finlilerin|Finlilere|Finlilerden|Finlilerle|Finlilerde|Finlilerimiz|Finlilerinki|Finlilerinkini|Finlandiyalı|Finlandiyalının|Finlandiyalıyı|Finlandiyalıya|Finlandiyalıda|Finlandiyalıdan|Finlandiyalıyla|Finlandiyalılar|Finlandiyalıları|Finlandiyalıların|Finlandiyalılara|Finlandiyalılardan|Finlandiyalılarla|Finlandiyalılarda|Finlandiyalılarımız|Finlandiyalılarınki|Finlandiyalılarınkini
        FI	c	Helsinki
        FJ	n	Fiji|Fijide|Fijiden|Fijideki|Fijiye|Fijinin|Fijiyle
        FJ	d	Fijili|Fijilinin|Fijiliyi|Fijiliye|Fijilide|Fijiliden|Fijiliyle|Fijililer|Fijilileri|Fijililerin|Fijililere|Fijililerden|Fijililerle|Fijililerde|Fijililerimiz|Fijililerinki|Fijililerinkini
        FJ	c	Suva
        FK	n	Falkland Adaları
        FK	d	Falkland Adalarılı|Falkland Adalarılının|Falkland Adalarılıyı|Falkland Adalarılıya|Falkland Adalarılıda|Falkland Adalarılıdan|Falkland Adalarılıyla|Falkland Adalarılılar|Falkland Adalarılıları|Falkland Adalarılıların|Falkland Adalarılılara|Falkland Adalarılılardan|Falkland Adalarılılarla|Falkland Adalarılılarda|Falkland Adalarılılarımız|Falkland Adalarılılarınki|Falkland Adalarılılarınkini
        FM	n	Mikronezya|Mikronezyada|Mikronezyadan|Mikronezyadaki|Mikronezyaya|Mikronezyanın|Mikronezyayla
        FM	d	Mikronezyalı|Mikronezyalının|Mikronezyalıyı|Mikronezyalıya|Mikronezyalıda|Mikronezyalıdan|Mikronezyalıyla|Mikronezyalılar|Mikronezyalıları|Mikronezyalıların|Mikronezyalılara|Mikronezyalılardan|Mikronezyalılarla|Mikronezyalılarda|Mikronezyalılarımız|Mikronezyalılarınki|Mikronezyalılarınkini
        FM	c	Palikir
        FO	n	Faroe Adaları
        FO	d	Faroeli|Faroeliler|Faroe Adalarılı|Faroe Adalarılının|Faroe Adalarılıyı|Faroe Adalarılıya|Faroe Adalarılıda|Faroe Adalarılıdan|Faroe Adalarılıyla|Faroe Adalarılılar|Faroe Adalarılıları|Faroe Adalarılıların|Faroe Adalarılılara|Faroe Adalarılılardan|Faroe Adalarılılarla|Faroe Adalarılılarda|Faroe Adalarılılarımız|Faroe Adalarılılarınki|Faroe Adalarılılarınkini
        FR	n	Fransa|Fransada|Fransadan|Fransadaki|Fransaya|Fransanın|Fransayla
        FR	d	Fransız|Fransızlar|Fransızları|Fransızların|Fransızlara|Fransızlardan|Fransızlarla|Fransızlarda|Fransızlarımız|Fransızlarınki|Fransızlarınkini|Fransalı|Fransalının|Fransalıyı|Fransalıya|Fransalıda|Fransalıdan|Fransalıyla|Fransalılar|Fransalıları|Fransalıların|Fransalılara|Fransalılardan|Fransalılarla|Fransalılarda|Fransalılarımız|Fransalılarınki|Fransalılarınkini
        FR	c	Paris
        GA	n	Gabon|Gabonda|Gabondan|Gabondaki|Gabona|Gabonun|Gabonla
        GA	d	Gabonlu|Gabonlunun|Gabonluyu|Gabonluya|Gabonluda|Gabonludan|Gabonluyla|Gabonlular|Gabonluları|Gabonluların|Gabonlulara|Gabonlulardan|Gabonlularla|Gabonlularda|Gabonlularımız|Gabonlularınki|Gabonlularınkini
        GA	c	Librevil
        GB	n	Birleşik Krallık|İngiltere|İngilterede|İngiltereden|İngilteredeki|İngiltereye|İngilterenin|İngiltereyle|Britanya|Britanyada|Britanyadan|Britanyadaki|Britanyaya|Britanyanın|Britanyayla|Büyük Britanya|İskoçya|İskoçyada|İskoçyadan|İskoçyadaki|İskoçyaya|İskoçyanın|İskoçyayla|Galler|Gallerde|Gallerden|Gallerdeki|Gallere|Gallerin|Gallerle|Kuzey İrlanda
        GB	d	İngiliz|İngilizler|İngilizleri|İngilizlerin|İngilizlere|İngilizlerden|İngilizlerle|İngilizlerde|İngilizlerimiz|İngilizlerinki|İngilizlerinkini|Britanyalı|Britanyalının|Britanyalıyı|Britanyalıya|Britanyalıda|Britanyalıdan|Britanyalıyla|Britanyalılar|Britanyalıları|Britanyalıların|Britanyalılara|Britanyalılardan|Britanyalılarla|Britanyalılarda|Britanyalılarımız|Britanyalılarınki|Britanyalılarınkini|Britanya|Britanyanın|Britanyayı|Britanyaya|Britanyada|Britanyadan|Britanyayla|Britanyalar|Britanyaları|Britanyaların|Britanyalara|Britanyalardan|Britanyalarla|Britanyalarda|Britanyalarımız|Britanyalarınki|Britanyalarınkini|İskoç|İskoçlar|İskoçları|İskoçların|İskoçlara|İskoçlardan|İskoçlarla|İskoçlarda|İskoçlarımız|İskoçlarınki|İskoçlarınkini|İskoçyalı|İskoçyalının|İskoçyalıyı|İskoçyalıya|İskoçyalıda|İskoçyalıdan|İskoçyalıyla|İskoçyalılar|İskoçyalıları|İskoçyalıların|İskoçyalılara|İskoçyalılardan|İskoçyalılarla|İskoçyalılarda|İskoçyalılarımız|İskoçyalılarınki|İskoçyalılarınkini|Galli|Gallinin|Galliyi|Galliye|Gallide|Galliden|Galliyle|Galliler|Gallileri|Gallilerin|Gallilere|Gallilerden|Gallilerle|Gallilerde|Gallilerimiz|Gallilerinki|Gallilerinkini|Kuzey İrlandalı|Kuzey İrlandalının|Kuzey İrlandalıyı|Kuzey İrlandalıya|Kuzey İrlandalıda|Kuzey İrlandalıdan|Kuzey İrlandalıyla|Kuzey İrlandalılar|Kuzey İrlandalıları|Kuzey İrlandalıların|Kuzey İrlandalılara|Kuzey İrlandalılardan|Kuzey İrlandalılarla|Kuzey İrlandalılarda|Kuzey İrlandalılarımız|Kuzey İrlandalılarınki|Kuzey İrlandalılarınkini|Birleşik Krallıklı|Birleşik Krallıklının|Birleşik Krallıklıyı|Birleşik Krallıklıya|Birleşik Krallıklıda|Birleşik Krallıklıdan|Birleşik Krallıklıyla|Birleşik Krallıklılar|Birleşik Krallıklıları|Birleşik Krallıklıların|Birleşik Krallıklılara|Birleşik Krallıklılardan|Birleşik Krallıklılarla|Birleşik Krallıklılarda|Birleşik Krallıklılarımız|Birleşik Krallıklılarınki|Birleşik Krallıklılarınkini|İngiltereli|İngilterelinin|İngiltereliyi|İngiltereliye|İngilterelide|İngiltereliden|İngiltereliyle|İngiltereliler|İngilterelileri|İngilterelilerin|İngilterelilere|İngilterelilerden|İngilterelilerle|İngilterelilerde|İngilterelilerimiz|İngilterelilerinki|İngilterelilerinkini|Büyük Britanyalı|Büyük Britanyalının|Büyük Britanyalıyı|Büyük Britanyalıya|Büyük Britanyalıda|Büyük Britanyalıdan|Büyük Britanyalıyla|Büyük Britanyalılar|Büyük Britanyalıları|Büyük Britanyalıların|Büyük Britanyalılara|Büyük Britanyalılardan|Büyük Britanyalılarla|Büyük Britanyalılarda|Büyük Britanyalılarımız|Büyük Britanyalılarınki|Büyük Britanyalılarınkini|Gallerli|Gallerlinin|Gallerliyi|Gallerliye|Gallerlide|Gallerliden|Gallerliyle|Gallerliler|Gallerlileri|Gallerlilerin|Gallerlilere|Gallerlilerden|Gallerlilerle|Gallerlilerde|Gallerlilerimiz|Gallerlilerinki|Gallerlilerinkini
        GB	c	Londra
        GD	n	Grenada|Grenadada|Grenadadan|Grenadadaki|Grenadaya|Grenadanın|Grenadayla
        GD	d	Grenadalı|Grenadalının|Grenadalıyı|Grenadalıya|Grenadalıda|Grenadalıdan|Grenadalıyla|Grenadalılar|Grenadalıları|Grenadalıların|Grenadalılara|Grenadalılardan|Grenadalılarla|Grenadalılarda|Grenadalılarımız|Grenadalılarınki|Grenadalılarınkini
        GD	c	St George's
        GE	n	Gürcistan|Gürcistanda|Gürcistandan|Gürcistandaki|Gürcistana|Gürcistanın|Gürcistanla
        GE	d	Gürcü|Gürcünün|Gürcüyü|Gürcüye|Gürcüde|Gürcüden|Gürcüyle|Gürcüler|Gürcüleri|Gürcülerin|Gürcülere|Gürcülerden|Gürcülerle|Gürcülerde|Gürcülerimiz|Gürcülerinki|Gürcülerinkini|Gürcistanlı|Gürcistanlının|Gürcistanlıyı|Gürcistanlıya|Gürcistanlıda|Gürcistanlıdan|Gürcistanlıyla|Gürcistanlılar|Gürcistanlıları|Gürcistanlıların|Gürcistanlılara|Gürcistanlılardan|Gürcistanlılarla|Gürcistanlılarda|Gürcistanlılarımız|Gürcistanlılarınki|Gürcistanlılarınkini
        GE	c	Tiflis
        GF	n	Fransız Guyanası
        GF	d	Fransız Guyanasılı|Fransız Guyanasılının|Fransız Guyanasılıyı|Fransız Guyanasılıya|Fransız Guyanasılıda|Fransız Guyanasılıdan|Fransız Guyanasılıyla|Fransız Guyanasılılar|Fransız Guyanasılıları|Fransız Guyanasılıların|Fransız Guyanasılılara|Fransız Guyanasılılardan|Fransız Guyanasılılarla|Fransız Guyanasılılarda|Fransız Guyanasılılarımız|Fransız Guyanasılılarınki|Fransız Guyanasılılarınkini
        GF	c	Cayenne
        GG	n	Guernsey|Guernseyde|Guernseyden|Guernseydeki|Guernseye|Guernseyin|Guernseyle
        GG	d	Guernseyli|Guernseylinin|Guernseyliyi|Guernseyliye|Guernseylide|Guernseyliden|Guernseyliyle|Guernseyliler|Guernseylileri|Guernseylilerin|Guernseylilere|Guernseylilerden|Guernseylilerle|Guernseylilerde|Guernseylilerimiz|Guernseylilerinki|Guernseylilerinkini
        GH	n	Gana|Ganada|Ganadan|Ganadaki|Ganaya|Gananın|Ganayla
        GH	d	Ganalı|Ganalının|Ganalıyı|Ganalıya|Ganalıda|Ganalıdan|Ganalıyla|Ganalılar|Ganalıları|Ganalıların|Ganalılara|Ganalılardan|Ganalılarla|Ganalılarda|Ganalılarımız|Ganalılarınki|Ganalılarınkini
        GH	c	Akra
        GI	n	Cebelitarık|Cebelitarıkta|Cebelitarıktan|Cebelitarıktaki|Cebelitarıka|Cebelitarıkın|Cebelitarıkla
        GI	d	Cebelitarıklı|Cebelitarıklının|Cebelitarıklıyı|Cebelitarıklıya|Cebelitarıklıda|Cebelitarıklıdan|Cebelitarıklıyla|Cebelitarıklılar|Cebelitarıklıları|Cebelitarıklıların|Cebelitarıklılara|Cebelitarıklılardan|Cebelitarıklılarla|Cebelitarıklılarda|Cebelitarıklılarımız|Cebelitarıklılarınki|Cebelitarıklılarınkini
        GL	n	Grönland|Grönlandda|Grönlanddan|Grönlanddaki|Grönlanda|Grönlandın|Grönlandla
        GL	d	Grönlandlı|Grönlandlının|Grönlandlıyı|Grönlandlıya|Grönlandlıda|Grönlandlıdan|Grönlandlıyla|Grönlandlılar|Grönlandlıları|Grönlandlıların|Grönlandlılara|Grönlandlılardan|Grönlandlılarla|Grönlandlılarda|Grönlandlılarımız|Grönlandlılarınki|Grönlandlılarınkini
        GL	c	Nuuk
        GM	n	Gambiya|Gambiyada|Gambiyadan|Gambiyadaki|Gambiyaya|Gambiyanın|Gambiyayla
        GM	d	Gambiyalı|Gambiyalının|Gambiyalıyı|Gambiyalıya|Gambiyalıda|Gambiyalıdan|Gambiyalıyla|Gambiyalılar|Gambiyalıları|Gambiyalıların|Gambiyalılara|Gambiyalılardan|Gambiyalılarla|Gambiyalılarda|Gambiyalılarımız|Gambiyalılarınki|Gambiyalılarınkini
        GM	c	Banjul
        GN	n	Gine|Ginede|Gineden|Ginedeki|Gineye|Ginenin|Gineyle
        GN	d	Gineli|Ginelinin|Gineliyi|Gineliye|Ginelide|Gineliden|Gineliyle|Gineliler|Ginelileri|Ginelilerin|Ginelilere|Ginelilerden|Ginelilerle|Ginelilerde|Ginelilerimiz|Ginelilerinki|Ginelilerinkini
        GN	c	Konakri
        GP	n	Guadeloupe|Guadeloupede|Guadeloupeden|Guadeloupedeki|Guadeloupeye|Guadeloupenin|Guadeloupeyle|Guadelup
        GP	d	Guadeloupeli|Guadeloupelinin|Guadeloupeliyi|Guadeloupeliye|Guadeloupelide|Guadeloupeliden|Guadeloupeliyle|Guadeloupeliler|Guadeloupelileri|Guadeloupelilerin|Guadeloupelilere|Guadeloupelilerden|Guadeloupelilerle|Guadeloupelilerde|Guadeloupelilerimiz|Guadeloupelilerinki|Guadeloupelilerinkini
        GQ	n	Ekvator Ginesi|Ekvatoral Gine
        GQ	d	Ekvator Gineli|Ekvator Gineliler|Ekvator Ginesili|Ekvator Ginesilinin|Ekvator Ginesiliyi|Ekvator Ginesiliye|Ekvator Ginesilide|Ekvator Ginesiliden|Ekvator Ginesiliyle|Ekvator Ginesililer|Ekvator Ginesilileri|Ekvator Ginesililerin|Ekvator Ginesililere|Ekvator Ginesililerden|Ekvator Ginesililerle|Ekvator Ginesililerde|Ekvator Ginesililerimiz|Ekvator Ginesililerinki|Ekvator Ginesililerinkini|Ekvatoral Gineli|Ekvatoral Ginelinin|Ekvatoral Gineliyi|Ekvatoral Gineliye|Ekvatoral Ginelide|Ekvatoral Gineliden|Ekvatoral Gineliyle|Ekvatoral Gineliler|Ekvatoral Ginelileri|Ekvatoral Ginelilerin|Ekvatoral Ginelilere|Ekvatoral Ginelilerden|Ekvatoral Ginelilerle|Ekvatoral Ginelilerde|Ekvatoral Ginelilerimiz|Ekvatoral Ginelilerinki|Ekvatoral Ginelilerinkini
        GQ	c	Malabo
        GR	n	Yunanistan|Yunanistanda|Yunanistandan|Yunanistandaki|Yunanistana|Yunanistanın|Yunanistanla
        GR	d	Yunan|Yunanlar|Yunanları|Yunanların|Yunanlara|Yunanlardan|Yunanlarla|Yunanlarda|Yunanlarımız|Yunanlarınki|Yunanlarınkini|Yunanlı|Yunanlının|Yunanlıyı|Yunanlıya|Yunanlıda|Yunanlıdan|Yunanlıyla|Yunanlılar|Yunanlıları|Yunanlıların|Yunanlılara|Yunanlılardan|Yunanlılarla|Yunanlılarda|Yunanlılarımız|Yunanlılarınki|Yunanlılarınkini|Yunanistanlı|Yunanistanlının|Yunanistanlıyı|Yunanistanlıya|Yunanistanlıda|Yunanistanlıdan|Yunanistanlıyla|Yunanistanlılar|Yunanistanlıları|Yunanistanlıların|Yunanistanlılara|Yunanistanlılardan|Yunanistanlılarla|Yunanistanlılarda|Yunanistanlılarımız|Yunanistanlılarınki|Yunanistanlılarınkini
        GR	c	Atina
        GS	n	Güney Georgia ve Güney Sandwich Adaları
        GT	n	Guatemala|Guatemalada|Guatemaladan|Guatemaladaki|Guatemalaya|Guatemalanın|Guatemalayla
        GT	d	Guatemalalı|Guatemalalının|Guatemalalıyı|Guatemalalıya|Guatemalalıda|Guatemalalıdan|Guatemalalıyla|Guatemalalılar|Guatemalalıları|Guatemalalıların|Guatemalalılara|Guatemalalılardan|Guatemalalılarla|Guatemalalılarda|Guatemalalılarımız|Guatemalalılarınki|Guatemalalılarınkini
        GT	c	Guatemala City
        GU	n	Guam|Guamda|Guamdan|Guamdaki|Guama|Guamın|Guamla
        GU	d	Guamlı|Guamlının|Guamlıyı|Guamlıya|Guamlıda|Guamlıdan|Guamlıyla|Guamlılar|Guamlıları|Guamlıların|Guamlılara|Guamlılardan|Guamlılarla|Guamlılarda|Guamlılarımız|Guamlılarınki|Guamlılarınkini
        GW	n	Gine-Bissau|Gine Bissau
        GW	d	Gine-Bissaulu|Gine-Bissaulunun|Gine-Bissauluyu|Gine-Bissauluya|Gine-Bissauluda|Gine-Bissauludan|Gine-Bissauluyla|Gine-Bissaulular|Gine-Bissauluları|Gine-Bissauluların|Gine-Bissaululara|Gine-Bissaululardan|Gine-Bissaulularla|Gine-Bissaulularda|Gine-Bissaulularımız|Gine-Bissaulularınki|Gine-Bissaulularınkini|Gine Bissaulu|Gine Bissaulunun|Gine Bissauluyu|Gine Bissauluya|Gine Bissauluda|Gine Bissauludan|Gine Bissauluyla|Gine Bissaulular|Gine Bissauluları|Gine Bissauluların|Gine Bissaululara|Gine Bissaululardan|Gine Bissaulularla|Gine Bissaulularda|Gine Bissaulularımız|Gine Bissaulularınki|Gine Bissaulularınkini
        GW	c	Bissau
        GY	n	Guyana|Guyanada|Guyanadan|Guyanadaki|Guyanaya|Guyananın|Guyanayla
        GY	d	Guyanalı|Guyanalının|Guyanalıyı|Guyanalıya|Guyanalıda|Guyanalıdan|Guyanalıyla|Guyanalılar|Guyanalıları|Guyanalıların|Guyanalılara|Guyanalılardan|Guyanalılarla|Guyanalılarda|Guyanalılarımız|Guyanalılarınki|Guyanalılarınkini
        GY	c	Georgetown
        HK	n	Hong Kong
        HK	d	Hong Konglu|Hong Konglunun|Hong Kongluyu|Hong Kongluya|Hong Kongluda|Hong Kongludan|Hong Kongluyla|Hong Konglular|Hong Kongluları|Hong Kongluların|Hong Konglulara|Hong Konglulardan|Hong Konglularla|Hong Konglularda|Hong Konglularımız|Hong Konglularınki|Hong Konglularınkini
        HM	n	Heard Adası ve McDonald Adaları
        HN	n	Honduras|Hondurasta|Hondurastan|Hondurastaki|Hondurasa|Hondurasın|Hondurasla
        HN	d	Honduraslı|Honduraslının|Honduraslıyı|Honduraslıya|Honduraslıda|Honduraslıdan|Honduraslıyla|Honduraslılar|Honduraslıları|Honduraslıların|Honduraslılara|Honduraslılardan|Honduraslılarla|Honduraslılarda|Honduraslılarımız|Honduraslılarınki|Honduraslılarınkini
        HN	c	Tegucigalpa
        HR	n	Hırvatistan|Hırvatistanda|Hırvatistandan|Hırvatistandaki|Hırvatistana|Hırvatistanın|Hırvatistanla
        HR	d	Hırvat|Hırvatlar|Hırvatları|Hırvatların|Hırvatlara|Hırvatlardan|Hırvatlarla|Hırvatlarda|Hırvatlarımız|Hırvatlarınki|Hırvatlarınkini|Hırvatistanlı|Hırvatistanlının|Hırvatistanlıyı|Hırvatistanlıya|Hırvatistanlıda|Hırvatistanlıdan|Hırvatistanlıyla|Hırvatistanlılar|Hırvatistanlıları|Hırvatistanlıların|Hırvatistanlılara|Hırvatistanlılardan|Hırvatistanlılarla|Hırvatistanlılarda|Hırvatistanlılarımız|Hırvatistanlılarınki|Hırvatistanlılarınkini
        HR	c	Zagreb
        HT	n	Haiti|Haitide|Haitiden|Haitideki|Haitiye|Haitinin|Haitiyle
        HT	d	Haitili|Haitilinin|Haitiliyi|Haitiliye|Haitilide|Haitiliden|Haitiliyle|Haitililer|Haitilileri|Haitililerin|Haitililere|Haitililerden|Haitililerle|Haitililerde|Haitililerimiz|Haitililerinki|Haitililerinkini
        HT	c	Port-au-Prince
        HU	n	Macaristan|Macaristanda|Macaristandan|Macaristandaki|Macaristana|Macaristanın|Macaristanla
        HU	d	Macar|Macarlar|Macarları|Macarların|Macarlara|Macarlardan|Macarlarla|Macarlarda|Macarlarımız|Macarlarınki|Macarlarınkini|Macaristanlı|Macaristanlının|Macaristanlıyı|Macaristanlıya|Macaristanlıda|Macaristanlıdan|Macaristanlıyla|Macaristanlılar|Macaristanlıları|Macaristanlıların|Macaristanlılara|Macaristanlılardan|Macaristanlılarla|Macaristanlılarda|Macaristanlılarımız|Macaristanlılarınki|Macaristanlılarınkini
        HU	c	Budapeşte
        ID	n	Endonezya|Endonezyada|Endonezyadan|Endonezyadaki|Endonezyaya|Endonezyanın|Endonezyayla
        ID	d	Endonezyalı|Endonezyalının|Endonezyalıyı|Endonezyalıya|Endonezyalıda|Endonezyalıdan|Endonezyalıyla|Endonezyalılar|Endonezyalıları|Endonezyalıların|Endonezyalılara|Endonezyalılardan|Endonezyalılarla|Endonezyalılarda|Endonezyalılarımız|Endonezyalılarınki|Endonezyalılarınkini
        ID	c	Cakarta
        IE	n	İrlanda|İrlandada|İrlandadan|İrlandadaki|İrlandaya|İrlandanın|İrlandayla
        IE	d	İrlandalı|İrlandalının|İrlandalıyı|İrlandalıya|İrlandalıda|İrlandalıdan|İrlandalıyla|İrlandalılar|İrlandalıları|İrlandalıların|İrlandalılara|İrlandalılardan|İrlandalılarla|İrlandalılarda|İrlandalılarımız|İrlandalılarınki|İrlandalılarınkini
        IE	c	Dublin
        IL	n	İsrail|İsrailde|İsrailden|İsraildeki|İsraile|İsrailin|İsraille
        IL	d	İsrailli|İsraillinin|İsrailliyi|İsrailliye|İsraillide|İsrailliden|İsrailliyle|İsrailliler|İsraillileri|İsraillilerin|İsraillilere|İsraillilerden|İsraillilerle|İsraillilerde|İsraillilerimiz|İsraillilerinki|İsraillilerinkini
        IL	c	Kudüs|Tel Aviv
        IM	n	Man Adası
        IM	d	Man Adasılı|Man Adasılının|Man Adasılıyı|Man Adasılıya|Man Adasılıda|Man Adasılıdan|Man Adasılıyla|Man Adasılılar|Man Adasılıları|Man Adasılıların|Man Adasılılara|Man Adasılılardan|Man Adasılılarla|Man Adasılılarda|Man Adasılılarımız|Man Adasılılarınki|Man Adasılılarınkini
        IN	n	Hindistan|Hindistanda|Hindistandan|Hindistandaki|Hindistana|Hindistanın|Hindistanla
        IN	d	Hintli|Hintlinin|Hintliyi|Hintliye|Hintlide|Hintliden|Hintliyle|Hintliler|Hintlileri|Hintlilerin|Hintlilere|Hintlilerden|Hintlilerle|Hintlilerde|Hintlilerimiz|Hintlilerinki|Hintlilerinkini|Hindistanlı|Hindistanlının|Hindistanlıyı|Hindistanlıya|Hindistanlıda|Hindistanlıdan|Hindistanlıyla|Hindistanlılar|Hindistanlıları|Hindistanlıların|Hindistanlılara|Hindistanlılardan|Hindistanlılarla|Hindistanlılarda|Hindistanlılarımız|Hindistanlılarınki|Hindistanlılarınkini|Hint|Hintler|Hintleri|Hintlerin|Hintlere|Hintlerden|Hintlerle|Hintlerde|Hintlerimiz|Hintlerinki|Hintlerinkini|Hindu|Hindunun|Hinduyu|Hinduya|Hinduda|Hindudan|Hinduyla|Hindular|Hinduları|Hinduların|Hindulara|Hindulardan|Hindularla|Hindularda|Hindularımız|Hindularınki|Hindularınkini
        IN	c	Yeni Delhi
        IO	n	Britanya Hint Okyanusu Toprakları
        IQ	n	Irak|Irakta|Iraktan|Iraktaki|Iraka|Irakın|Irakla
        IQ	d	Iraklı|Iraklının|Iraklıyı|Iraklıya|Iraklıda|Iraklıdan|Iraklıyla|Iraklılar|Iraklıları|Iraklıların|Iraklılara|Iraklılardan|Iraklılarla|Iraklılarda|Iraklılarımız|Iraklılarınki|Iraklılarınkini
        IQ	c	Bağdat
        IR	n	İran|İranda|İrandan|İrandaki|İrana|İranın|İranla
        IR	d	İranlı|İranlının|İranlıyı|İranlıya|İranlıda|İranlıdan|İranlıyla|İranlılar|İranlıları|İranlıların|İranlılara|İranlılardan|İranlılarla|İranlılarda|İranlılarımız|İranlılarınki|İranlılarınkini|Acem|Acemler|Acemleri|Acemlerin|Acemlere|Acemlerden|Acemlerle|Acemlerde|Acemlerimiz|Acemlerinki|Acemlerinkini
        IR	c	Tahran
        IS	n	İzlanda|İzlandada|İzlandadan|İzlandadaki|İzlandaya|İzlandanın|İzlandayla
        IS	d	İzlandalı|İzlandalının|İzlandalıyı|İzlandalıya|İzlandalıda|İzlandalıdan|İzlandalıyla|İzlandalılar|İzlandalıları|İzlandalıların|İzlandalılara|İzlandalılardan|İzlandalılarla|İzlandalılarda|İzlandalılarımız|İzlandalılarınki|İzlandalılarınkini
        IS	c	Reykjavik
        IT	n	İtalya|İtalyada|İtalyadan|İtalyadaki|İtalyaya|İtalyanın|İtalyayla
        IT	d	İtalyan|İtalyanlar|İtalyanları|İtalyanların|İtalyanlara|İtalyanlardan|İtalyanlarla|İtalyanlarda|İtalyanlarımız|İtalyanlarınki|İtalyanlarınkini|İtalyalı|İtalyalının|İtalyalıyı|İtalyalıya|İtalyalıda|İtalyalıdan|İtalyalıyla|İtalyalılar|İtalyalıları|İtalyalıların|İtalyalılara|İtalyalılardan|İtalyalılarla|İtalyalılarda|İtalyalılarımız|İtalyalılarınki|İtalyalılarınkini
        IT	c	Roma
        JE	n	Jersey|Jerseyde|Jerseyden|Jerseydeki|Jerseye|Jerseyin|Jerseyle
        JE	d	Jerseyli|Jerseylinin|Jerseyliyi|Jerseyliye|Jerseylide|Jerseyliden|Jerseyliyle|Jerseyliler|Jerseylileri|Jerseylilerin|Jerseylilere|Jerseylilerden|Jerseylilerle|Jerseylilerde|Jerseylilerimiz|Jerseylilerinki|Jerseylilerinkini
        JM	n	Jamaika|Jamaikada|Jamaikadan|Jamaikadaki|Jamaikaya|Jamaikanın|Jamaikayla
        JM	d	Jamaikalı|Jamaikalının|Jamaikalıyı|Jamaikalıya|Jamaikalıda|Jamaikalıdan|Jamaikalıyla|Jamaikalılar|Jamaikalıları|Jamaikalıların|Jamaikalılara|Jamaikalılardan|Jamaikalılarla|Jamaikalılarda|Jamaikalılarımız|Jamaikalılarınki|Jamaikalılarınkini
        JM	c	Kingston
        JO	n	Ürdün|Ürdünde|Ürdünden|Ürdündeki|Ürdüne|Ürdünün|Ürdünle
        JO	d	Ürdünlü|Ürdünlünün|Ürdünlüyü|Ürdünlüye|Ürdünlüde|Ürdünlüden|Ürdünlüyle|Ürdünlüler|Ürdünlüleri|Ürdünlülerin|Ürdünlülere|Ürdünlülerden|Ürdünlülerle|Ürdünlülerde|Ürdünlülerimiz|Ürdünlülerinki|Ürdünlülerinkini
        JO	c	Amman
        JP	n	Japonya|Japonyada|Japonyadan|Japonyadaki|Japonyaya|Japonyanın|Japonyayla
        JP	d	Japon|Japonlar|Japonları|Japonların|Japonlara|Japonlardan|Japonlarla|Japonlarda|Japonlarımız|Japonlarınki|Japonlarınkini|Japonyalı|Japonyalının|Japonyalıyı|Japonyalıya|Japonyalıda|Japonyalıdan|Japonyalıyla|Japonyalılar|Japonyalıları|Japonyalıların|Japonyalılara|Japonyalılardan|Japonyalılarla|Japonyalılarda|Japonyalılarımız|Japonyalılarınki|Japonyalılarınkini
        JP	c	Tokyo
        KE	n	Kenya|Kenyada|Kenyadan|Kenyadaki|Kenyaya|Kenyanın|Kenyayla
        KE	d	Kenyalı|Kenyalının|Kenyalıyı|Kenyalıya|Kenyalıda|Kenyalıdan|Kenyalıyla|Kenyalılar|Kenyalıları|Kenyalıların|Kenyalılara|Kenyalılardan|Kenyalılarla|Kenyalılarda|Kenyalılarımız|Kenyalılarınki|Kenyalılarınkini
        KE	c	Nairobi
        KG	n	Kırgızistan|Kırgızistanda|Kırgızistandan|Kırgızistandaki|Kırgızistana|Kırgızistanın|Kırgızistanla
        KG	d	Kırgız|Kırgızlar|Kırgızları|Kırgızların|Kırgızlara|Kırgızlardan|Kırgızlarla|Kırgızlarda|Kırgızlarımız|Kırgızlarınki|Kırgızlarınkini|Kırgızistanlı|Kırgızistanlının|Kırgızistanlıyı|Kırgızistanlıya|Kırgızistanlıda|Kırgızistanlıdan|Kırgızistanlıyla|Kırgızistanlılar|Kırgızistanlıları|Kırgızistanlıların|Kırgızistanlılara|Kırgızistanlılardan|Kırgızistanlılarla|Kırgızistanlılarda|Kırgızistanlılarımız|Kırgızistanlılarınki|Kırgızistanlılarınkini
        KG	c	Bişkek
        KH	n	Kamboçya|Kamboçyada|Kamboçyadan|Kamboçyadaki|Kamboçyaya|Kamboçyanın|Kamboçyayla
        KH	d	Kamboçyalı|Kamboçyalının|Kamboçyalıyı|Kamboçyalıya|Kamboçyalıda|Kamboçyalıdan|Kamboçyalıyla|Kamboçyalılar|Kamboçyalıları|Kamboçyalıların|Kamboçyalılara|Kamboçyalılardan|Kamboçyalılarla|Kamboçyalılarda|Kamboçyalılarımız|Kamboçyalılarınki|Kamboçyalılarınkini
        KH	c	Phnom Penh
        KI	n	Kiribati|Kiribatide|Kiribatiden|Kiribatideki|Kiribatiye|Kiribatinin|Kiribatiyle
        KI	d	Kiribatili|Kiribatilinin|Kiribatiliyi|Kiribatiliye|Kiribatilide|Kiribatiliden|Kiribatiliyle|Kiribatililer|Kiribatilileri|Kiribatililerin|Kiribatililere|Kiribatililerden|Kiribatililerle|Kiribatililerde|Kiribatililerimiz|Kiribatililerinki|Kiribatililerinkini
        KI	c	Tarawa
        KM	n	Komorlar|Komorlarda|Komorlardan|Komorlardaki|Komorlara|Komorların|Komorlarla|Komor Adaları
        KM	d	Komorlu|Komorlular|Komorluların|Komorlulara|Komorlarlı|Komorlarlının|Komorlarlıyı|Komorlarlıya|Komorlarlıda|Komorlarlıdan|Komorlarlıyla|Komorlarlılar|Komorlarlıları|Komorlarlıların|Komorlarlılara|Komorlarlılardan|Komorlarlılarla|Komorlarlılarda|Komorlarlılarımız|Komorlarlılarınki|Komorlarlılarınkini
        KM	c	Moroni
        KN	n	Saint Kitts ve Nevis
        KN	c	Basseterre
        KP	n	Kuzey Kore|Kore Demokratik Halk Cumhuriyeti|K. Kore
        KP	d	Kuzey Koreli|Kuzey Korelinin|Kuzey Koreliyi|Kuzey Koreliye|Kuzey Korelide|Kuzey Koreliden|Kuzey Koreliyle|Kuzey Koreliler|Kuzey Korelileri|Kuzey Korelilerin|Kuzey Korelilere|Kuzey Korelilerden|Kuzey Korelilerle|Kuzey Korelilerde|Kuzey Korelilerimiz|Kuzey Korelilerinki|Kuzey Korelilerinkini
        KP	c	Pyongyang
        KR	n	Güney Kore|Kore Cumhuriyeti|G. Kore
        KR	d	Güney Koreli|Güney Korelinin|Güney Koreliyi|Güney Koreliye|Güney Korelide|Güney Koreliden|Güney Koreliyle|Güney Koreliler|Güney Korelileri|Güney Korelilerin|Güney Korelilere|Güney Korelilerden|Güney Korelilerle|Güney Korelilerde|Güney Korelilerimiz|Güney Korelilerinki|Güney Korelilerinkini|Koreli|Korelinin|Koreliyi|Koreliye|Korelide|Koreliden|Koreliyle|Koreliler|Korelileri|Korelilerin|Korelilere|Korelilerden|Korelilerle|Korelilerde|Korelilerimiz|Korelilerinki|Korelilerinkini|Kore Cumhuriyetili|Kore Cumhuriyetilinin|Kore Cumhuriyetiliyi|Kore Cumhuriyetiliye|Kore Cumhuriyetilide|Kore Cumhuriyetiliden|Kore Cumhuriyetiliyle|Kore Cumhuriyetililer|Kore Cumhuriyetilileri|Kore Cumhuriyetililerin|Kore Cumhuriyetililere|Kore Cumhuriyetililerden|Kore Cumhuriyetililerle|Kore Cumhuriyetililerde|Kore Cumhuriyetililerimiz|Kore Cumhuriyetililerinki|Kore Cumhuriyetililerinkini
        KR	c	Seul
        KW	n	Kuveyt|Kuveytte|Kuveytten|Kuveytteki|Kuveyte|Kuveytin|Kuveytle
        KW	d	Kuveytli|Kuveytlinin|Kuveytliyi|Kuveytliye|Kuveytlide|Kuveytliden|Kuveytliyle|Kuveytliler|Kuveytlileri|Kuveytlilerin|Kuveytlilere|Kuveytlilerden|Kuveytlilerle|Kuveytlilerde|Kuveytlilerimiz|Kuveytlilerinki|Kuveytlilerinkini
        KW	c	Kuveyt Şehri
        KY	n	Cayman Adaları|Kayman Adaları
        KY	d	Cayman Adalarılı|Cayman Adalarılının|Cayman Adalarılıyı|Cayman Adalarılıya|Cayman Adalarılıda|Cayman Adalarılıdan|Cayman Adalarılıyla|Cayman Adalarılılar|Cayman Adalarılıları|Cayman Adalarılıların|Cayman Adalarılılara|Cayman Adalarılılardan|Cayman Adalarılılarla|Cayman Adalarılılarda|Cayman Adalarılılarımız|Cayman Adalarılılarınki|Cayman Adalarılılarınkini
        KZ	n	Kazakistan|Kazakistanda|Kazakistandan|Kazakistandaki|Kazakistana|Kazakistanın|Kazakistanla
        KZ	d	Kazak|Kazaklar|Kazakları|Kazakların|Kazaklara|Kazaklardan|Kazaklarla|Kazaklarda|Kazaklarımız|Kazaklarınki|Kazaklarınkini|Kazakistanlı|Kazakistanlının|Kazakistanlıyı|Kazakistanlıya|Kazakistanlıda|Kazakistanlıdan|Kazakistanlıyla|Kazakistanlılar|Kazakistanlıları|Kazakistanlıların|Kazakistanlılara|Kazakistanlılardan|Kazakistanlılarla|Kazakistanlılarda|Kazakistanlılarımız|Kazakistanlılarınki|Kazakistanlılarınkini
        KZ	c	Astana
        LA	n	Laos|Laosta|Laostan|Laostaki|Laosa|Laosun|Laosla|Lao Demokratik Halk Cumhuriyeti
        LA	d	Laoslu|Laoslunun|Laosluyu|Laosluya|Laosluda|Laosludan|Laosluyla|Laoslular|Laosluları|Laosluların|Laoslulara|Laoslulardan|Laoslularla|Laoslularda|Laoslularımız|Laoslularınki|Laoslularınkini
        LA	c	Vientiane
        LB	n	Lübnan|Lübnanda|Lübnandan|Lübnandaki|Lübnana|Lübnanın|Lübnanla
        LB	d	Lübnanlı|Lübnanlının|Lübnanlıyı|Lübnanlıya|Lübnanlıda|Lübnanlıdan|Lübnanlıyla|Lübnanlılar|Lübnanlıları|Lübnanlıların|Lübnanlılara|Lübnanlılardan|Lübnanlılarla|Lübnanlılarda|Lübnanlılarımız|Lübnanlılarınki|Lübnanlılarınkini
        LB	c	Beyrut
        LC	n	Saint Lucia
        LC	d	Saint Lucialı|Saint Lucialının|Saint Lucialıyı|Saint Lucialıya|Saint Lucialıda|Saint Lucialıdan|Saint Lucialıyla|Saint Lucialılar|Saint Lucialıları|Saint Lucialıların|Saint Lucialılara|Saint Lucialılardan|Saint Lucialılarla|Saint Lucialılarda|Saint Lucialılarımız|Saint Lucialılarınki|Saint Lucialılarınkini
        LC	c	Castries
        LI	n	Liechtenstein|Liechtensteinde|Liechtensteinden|Liechtensteindeki|Liechtensteine|Liechtensteinin|Liechtensteinle|Lihtenştayn|Lihtenştaynda|Lihtenştayndan|Lihtenştayndaki|Lihtenştayna|Lihtenştaynın|Lihtenştaynla
        LI	d	Liechtensteinli|Liechtensteinlinin|Liechtensteinliyi|Liechtensteinliye|Liechtensteinlide|Liechtensteinliden|Liechtensteinliyle|Liechtensteinliler|Liechtensteinlileri|Liechtensteinlilerin|Liechtensteinlilere|Liechtensteinlilerden|Liechtensteinlilerle|Liechtensteinlilerde|Liechtensteinlilerimiz|Liechtensteinlilerinki|Liechtensteinlilerinkini|Lihtenştaynlı|Lihtenştaynlının|Lihtenştaynlıyı|Lihtenştaynlıya|Lihtenştaynlıda|Lihtenştaynlıdan|Lihtenştaynlıyla|Lihtenştaynlılar|Lihtenştaynlıları|Lihtenştaynlıların|Lihtenştaynlılara|Lihtenştaynlılardan|Lihtenştaynlılarla|Lihtenştaynlılarda|Lihtenştaynlılarımız|Lihtenştaynlılarınki|Lihtenştaynlılarınkini
        LI	c	Vaduz
        LK	n	Sri Lanka
        LK	d	Sri Lankalı|Sri Lankalının|Sri Lankalıyı|Sri Lankalıya|Sri Lankalıda|Sri Lankalıdan|Sri Lankalıyla|Sri Lankalılar|Sri Lankalıları|Sri Lankalıların|Sri Lankalılara|Sri Lankalılardan|Sri Lankalılarla|Sri Lankalılarda|Sri Lankalılarımız|Sri Lankalılarınki|Sri Lankalılarınkini
        LK	c	Kolombo
        LR	n	Liberya|Liberyada|Liberyadan|Liberyadaki|Liberyaya|Liberyanın|Liberyayla
        LR	d	Liberyalı|Liberyalının|Liberyalıyı|Liberyalıya|Liberyalıda|Liberyalıdan|Liberyalıyla|Liberyalılar|Liberyalıları|Liberyalıların|Liberyalılara|Liberyalılardan|Liberyalılarla|Liberyalılarda|Liberyalılarımız|Liberyalılarınki|Liberyalılarınkini
        LR	c	Monrovia
        LS	n	Lesotho|Lesothoda|Lesothodan|Lesothodaki|Lesothoya|Lesothonun|Lesothoyla|Lesoto|Lesotoda|Lesotodan|Lesotodaki|Lesotoya|Lesotonun|Lesotoyla
        LS	d	Lesotholu|Lesotholunun|Lesotholuyu|Lesotholuya|Lesotholuda|Lesotholudan|Lesotholuyla|Lesotholular|Lesotholuları|Lesotholuların|Lesotholulara|Lesotholulardan|Lesotholularla|Lesotholularda|Lesotholularımız|Lesotholularınki|Lesotholularınkini|Lesotolu|Lesotolunun|Lesotoluyu|Lesotoluya|Lesotoluda|Lesotoludan|Lesotoluyla|Lesotolular|Lesotoluları|Lesotoluların|Lesotolulara|Lesotolulardan|Lesotolularla|Lesotolularda|Lesotolularımız|Lesotolularınki|Lesotolularınkini
        LS	c	Maseru
        LT	n	Litvanya|Litvanyada|Litvanyadan|Litvanyadaki|Litvanyaya|Litvanyanın|Litvanyayla|Lituanya|Lituanyada|Lituanyadan|Lituanyadaki|Lituanyaya|Lituanyanın|Lituanyayla
        LT	d	Litvanyalı|Litvanyalının|Litvanyalıyı|Litvanyalıya|Litvanyalıda|Litvanyalıdan|Litvanyalıyla|Litvanyalılar|Litvanyalıları|Litvanyalıların|Litvanyalılara|Litvanyalılardan|Litvanyalılarla|Litvanyalılarda|Litvanyalılarımız|Litvanyalılarınki|Litvanyalılarınkini|Litvan|Litvanlar|Litvanların|Litvanlara|Lituanyalı|Lituanyalının|Lituanyalıyı|Lituanyalıya|Lituanyalıda|Lituanyalıdan|Lituanyalıyla|Lituanyalılar|Lituanyalıları|Lituanyalıların|Lituanyalılara|Lituanyalılardan|Lituanyalılarla|Lituanyalılarda|Lituanyalılarımız|Lituanyalılarınki|Lituanyalılarınkini
        LT	c	Vilnius
        LU	n	Lüksemburg|Lüksemburgda|Lüksemburgdan|Lüksemburgdaki|Lüksemburga|Lüksemburgun|Lüksemburgla
        LU	d	Lüksemburglu|Lüksemburglunun|Lüksemburgluyu|Lüksemburgluya|Lüksemburgluda|Lüksemburgludan|Lüksemburgluyla|Lüksemburglular|Lüksemburgluları|Lüksemburgluların|Lüksemburglulara|Lüksemburglulardan|Lüksemburglularla|Lüksemburglularda|Lüksemburglularımız|Lüksemburglularınki|Lüksemburglularınkini
        LU	c	Luxembourg City
        LV	n	Letonya|Letonyada|Letonyadan|Letonyadaki|Letonyaya|Letonyanın|Letonyayla
        LV	d	Leton|Letonlar|Letonları|Letonların|Letonlara|Letonlardan|Letonlarla|Letonlarda|Letonlarımız|Letonlarınki|Letonlarınkini|Letonyalı|Letonyalının|Letonyalıyı|Letonyalıya|Letonyalıda|Letonyalıdan|Letonyalıyla|Letonyalılar|Letonyalıları|Letonyalıların|Letonyalılara|Letonyalılardan|Letonyalılarla|Letonyalılarda|Letonyalılarımız|Letonyalılarınki|Letonyalılarınkini
        LV	c	Riga
        LY	n	Libya|Libyada|Libyadan|Libyadaki|Libyaya|Libyanın|Libyayla
        LY	d	Libyalı|Libyalının|Libyalıyı|Libyalıya|Libyalıda|Libyalıdan|Libyalıyla|Libyalılar|Libyalıları|Libyalıların|Libyalılara|Libyalılardan|Libyalılarla|Libyalılarda|Libyalılarımız|Libyalılarınki|Libyalılarınkini
        LY	c	Trablus
        MA	n	Fas|Fas Krallığı
        MA	d	Faslı|Faslının|Faslıyı|Faslıya|Faslıda|Faslıdan|Faslıyla|Faslılar|Faslıları|Faslıların|Faslılara|Faslılardan|Faslılarla|Faslılarda|Faslılarımız|Faslılarınki|Faslılarınkini|Fas Krallığılı|Fas Krallığılının|Fas Krallığılıyı|Fas Krallığılıya|Fas Krallığılıda|Fas Krallığılıdan|Fas Krallığılıyla|Fas Krallığılılar|Fas Krallığılıları|Fas Krallığılıların|Fas Krallığılılara|Fas Krallığılılardan|Fas Krallığılılarla|Fas Krallığılılarda|Fas Krallığılılarımız|Fas Krallığılılarınki|Fas Krallığılılarınkini
        MA	c	Rabat
        MC	n	Monako|Monakoda|Monakodan|Monakodaki|Monakoya|Monakonun|Monakoyla
        MC	d	Monakolu|Monakolunun|Monakoluyu|Monakoluya|Monakoluda|Monakoludan|Monakoluyla|Monakolular|Monakoluları|Monakoluların|Monakolulara|Monakolulardan|Monakolularla|Monakolularda|Monakolularımız|Monakolularınki|Monakolularınkini
        MD	n	Moldova|Moldovada|Moldovadan|Moldovadaki|Moldovaya|Moldovanın|Moldovayla
        MD	d	Moldovalı|Moldovalının|Moldovalıyı|Moldovalıya|Moldovalıda|Moldovalıdan|Moldovalıyla|Moldovalılar|Moldovalıları|Moldovalıların|Moldovalılara|Moldovalılardan|Moldovalılarla|Moldovalılarda|Moldovalılarımız|Moldovalılarınki|Moldovalılarınkini|Moldovyalı|Moldovyalının|Moldovyalıyı|Moldovyalıya|Moldovyalıda|Moldovyalıdan|Moldovyalıyla|Moldovyalılar|Moldovyalıları|Moldovyalıların|Moldovyalılara|Moldovyalılardan|Moldovyalılarla|Moldovyalılarda|Moldovyalılarımız|Moldovyalılarınki|Moldovyalılarınkini
        MD	c	Kişinev
        ME	n	Karadağ|Karadağda|Karadağdan|Karadağdaki|Karadağa|Karadağın|Karadağla
        ME	d	Karadağlı|Karadağlının|Karadağlıyı|Karadağlıya|Karadağlıda|Karadağlıdan|Karadağlıyla|Karadağlılar|Karadağlıları|Karadağlıların|Karadağlılara|Karadağlılardan|Karadağlılarla|Karadağlılarda|Karadağlılarımız|Karadağlılarınki|Karadağlılarınkini
        ME	c	Podgorica
        MF	n	Saint Martin
        MF	d	Saint Martinli|Saint Martinlinin|Saint Martinliyi|Saint Martinliye|Saint Martinlide|Saint Martinliden|Saint Martinliyle|Saint Martinliler|Saint Martinlileri|Saint Martinlilerin|Saint Martinlilere|Saint Martinlilerden|Saint Martinlilerle|Saint Martinlilerde|Saint Martinlilerimiz|Saint Martinlilerinki|Saint Martinlilerinkini
        MG	n	Madagaskar|Madagaskarda|Madagaskardan|Madagaskardaki|Madagaskara|Madagaskarın|Madagaskarla
        MG	d	Madagaskarlı|Madagaskarlının|Madagaskarlıyı|Madagaskarlıya|Madagaskarlıda|Madagaskarlıdan|Madagaskarlıyla|Madagaskarlılar|Madagaskarlıları|Madagaskarlıların|Madagaskarlılara|Madagaskarlılardan|Madagaskarlılarla|Madagaskarlılarda|Madagaskarlılarımız|Madagaskarlılarınki|Madagaskarlılarınkini
        MG	c	Antananarivo
        MH	n	Marshall Adaları|Marşal Adaları
        MH	d	Marshall Adalarılı|Marshall Adalarılının|Marshall Adalarılıyı|Marshall Adalarılıya|Marshall Adalarılıda|Marshall Adalarılıdan|Marshall Adalarılıyla|Marshall Adalarılılar|Marshall Adalarılıları|Marshall Adalarılıların|Marshall Adalarılılara|Marshall Adalarılılardan|Marshall Adalarılılarla|Marshall Adalarılılarda|Marshall Adalarılılarımız|Marshall Adalarılılarınki|Marshall Adalarılılarınkini|Marşal Adalarılı|Marşal Adalarılının|Marşal Adalarılıyı|Marşal Adalarılıya|Marşal Adalarılıda|Marşal Adalarılıdan|Marşal Adalarılıyla|Marşal Adalarılılar|Marşal Adalarılıları|Marşal Adalarılıların|Marşal Adalarılılara|Marşal Adalarılılardan|Marşal Adalarılılarla|Marşal Adalarılılarda|Marşal Adalarılılarımız|Marşal Adalarılılarınki|Marşal Adalarılılarınkini
        MH	c	Majuro
        MK	n	Kuzey Makedonya|Makedonya|Makedonyada|Makedonyadan|Makedonyadaki|Makedonyaya|Makedonyanın|Makedonyayla
        MK	d	Makedon|Makedonlar|Makedonları|Makedonların|Makedonlara|Makedonlardan|Makedonlarla|Makedonlarda|Makedonlarımız|Makedonlarınki|Makedonlarınkini|Kuzey Makedonyalı|Kuzey Makedonyalının|Kuzey Makedonyalıyı|Kuzey Makedonyalıya|Kuzey Makedonyalıda|Kuzey Makedonyalıdan|Kuzey Makedonyalıyla|Kuzey Makedonyalılar|Kuzey Makedonyalıları|Kuzey Makedonyalıların|Kuzey Makedonyalılara|Kuzey Makedonyalılardan|Kuzey Makedonyalılarla|Kuzey Makedonyalılarda|Kuzey Makedonyalılarımız|Kuzey Makedonyalılarınki|Kuzey Makedonyalılarınkini|Makedonyalı|Makedonyalının|Makedonyalıyı|Makedonyalıya|Makedonyalıda|Makedonyalıdan|Makedonyalıyla|Makedonyalılar|Makedonyalıları|Makedonyalıların|Makedonyalılara|Makedonyalılardan|Makedonyalılarla|Makedonyalılarda|Makedonyalılarımız|Makedonyalılarınki|Makedonyalılarınkini
        MK	c	Üsküp
        ML	n	Mali|Malide|Maliden|Malideki|Maliye|Malinin|Maliyle|Mali Cumhuriyeti
        ML	d	Malili|Malilinin|Maliliyi|Maliliye|Malilide|Maliliden|Maliliyle|Malililer|Malilileri|Malililerin|Malililere|Malililerden|Malililerle|Malililerde|Malililerimiz|Malililerinki|Malililerinkini|Mali Cumhuriyetili|Mali Cumhuriyetilinin|Mali Cumhuriyetiliyi|Mali Cumhuriyetiliye|Mali Cumhuriyetilide|Mali Cumhuriyetiliden|Mali Cumhuriyetiliyle|Mali Cumhuriyetililer|Mali Cumhuriyetilileri|Mali Cumhuriyetililerin|Mali Cumhuriyetililere|Mali Cumhuriyetililerden|Mali Cumhuriyetililerle|Mali Cumhuriyetililerde|Mali Cumhuriyetililerimiz|Mali Cumhuriyetililerinki|Mali Cumhuriyetililerinkini
        ML	c	Bamako
        MM	n	Myanmar|Myanmarda|Myanmardan|Myanmardaki|Myanmara|Myanmarın|Myanmarla|Burma|Burmada|Burmadan|Burmadaki|Burmaya|Burmanın|Burmayla|Birmanya
        MM	d	Myanmarlı|Myanmarlının|Myanmarlıyı|Myanmarlıya|Myanmarlıda|Myanmarlıdan|Myanmarlıyla|Myanmarlılar|Myanmarlıları|Myanmarlıların|Myanmarlılara|Myanmarlılardan|Myanmarlılarla|Myanmarlılarda|Myanmarlılarımız|Myanmarlılarınki|Myanmarlılarınkini|Burmalı|Burmalının|Burmalıyı|Burmalıya|Burmalıda|Burmalıdan|Burmalıyla|Burmalılar|Burmalıları|Burmalıların|Burmalılara|Burmalılardan|Burmalılarla|Burmalılarda|Burmalılarımız|Burmalılarınki|Burmalılarınkini
        MM	c	Naypyidaw|Naypyitaw
        MN	n	Moğolistan|Moğolistanda|Moğolistandan|Moğolistandaki|Moğolistana|Moğolistanın|Moğolistanla
        MN	d	Moğol|Moğollar|Moğolları|Moğolların|Moğollara|Moğollardan|Moğollarla|Moğollarda|Moğollarımız|Moğollarınki|Moğollarınkini|Moğolistanlı|Moğolistanlının|Moğolistanlıyı|Moğolistanlıya|Moğolistanlıda|Moğolistanlıdan|Moğolistanlıyla|Moğolistanlılar|Moğolistanlıları|Moğolistanlıların|Moğolistanlılara|Moğolistanlılardan|Moğolistanlılarla|Moğolistanlılarda|Moğolistanlılarımız|Moğolistanlılarınki|Moğolistanlılarınkini
        MN	c	Ulan Batur
        MO	n	Makao|Makaoda|Makaodan|Makaodaki|Makaoya|Makaonun|Makaoyla|Makau|Makauda|Makaudan|Makaudaki|Makauya|Makaunun|Makauyla
        MO	d	Makaolu|Makaolunun|Makaoluyu|Makaoluya|Makaoluda|Makaoludan|Makaoluyla|Makaolular|Makaoluları|Makaoluların|Makaolulara|Makaolulardan|Makaolularla|Makaolularda|Makaolularımız|Makaolularınki|Makaolularınkini|Makaulu|Makaulunun|Makauluyu|Makauluya|Makauluda|Makauludan|Makauluyla|Makaulular|Makauluları|Makauluların|Makaululara|Makaululardan|Makaulularla|Makaulularda|Makaulularımız|Makaulularınki|Makaulularınkini
        MP	n	Kuzey Mariana Adaları
        MQ	n	Martinik|Martinikte|Martinikten|Martinikteki|Martinike|Martinikin|Martinikle
        MQ	d	Martinikli|Martiniklinin|Martinikliyi|Martinikliye|Martiniklide|Martinikliden|Martinikliyle|Martinikliler|Martiniklileri|Martiniklilerin|Martiniklilere|Martiniklilerden|Martiniklilerle|Martiniklilerde|Martiniklilerimiz|Martiniklilerinki|Martiniklilerinkini
        MR	n	Moritanya|Moritanyada|Moritanyadan|Moritanyadaki|Moritanyaya|Moritanyanın|Moritanyayla
        MR	d	Moritanyalı|Moritanyalının|Moritanyalıyı|Moritanyalıya|Moritanyalıda|Moritanyalıdan|Moritanyalıyla|Moritanyalılar|Moritanyalıları|Moritanyalıların|Moritanyalılara|Moritanyalılardan|Moritanyalılarla|Moritanyalılarda|Moritanyalılarımız|Moritanyalılarınki|Moritanyalılarınkini
        MR	c	Nouakchott
        MS	n	Montserrat|Montserratta|Montserrattan|Montserrattaki|Montserrata|Montserratın|Montserratla
        MS	d	Montserratlı|Montserratlının|Montserratlıyı|Montserratlıya|Montserratlıda|Montserratlıdan|Montserratlıyla|Montserratlılar|Montserratlıları|Montserratlıların|Montserratlılara|Montserratlılardan|Montserratlılarla|Montserratlılarda|Montserratlılarımız|Montserratlılarınki|Montserratlılarınkini
        MT	n	Malta|Maltada|Maltadan|Maltadaki|Maltaya|Maltanın|Maltayla
        MT	d	Maltalı|Maltalının|Maltalıyı|Maltalıya|Maltalıda|Maltalıdan|Maltalıyla|Maltalılar|Maltalıları|Maltalıların|Maltalılara|Maltalılardan|Maltalılarla|Maltalılarda|Maltalılarımız|Maltalılarınki|Maltalılarınkini
        MT	c	Valletta
        MU	n	Mauritius|Mauritiusta|Mauritiustan|Mauritiustaki|Mauritiusa|Mauritiusun|Mauritiusla|Morityus|Moritus
        MU	d	Mauritiuslu|Mauritiuslunun|Mauritiusluyu|Mauritiusluya|Mauritiusluda|Mauritiusludan|Mauritiusluyla|Mauritiuslular|Mauritiusluları|Mauritiusluların|Mauritiuslulara|Mauritiuslulardan|Mauritiuslularla|Mauritiuslularda|Mauritiuslularımız|Mauritiuslularınki|Mauritiuslularınkini
        MU	c	Port Louis
        MV	n	Maldivler|Maldivlerde|Maldivlerden|Maldivlerdeki|Maldivlere|Maldivlerin|Maldivlerle|Maldiv Adaları
        MV	d	Maldivli|Maldivlinin|Maldivliyi|Maldivliye|Maldivlide|Maldivliden|Maldivliyle|Maldivliler|Maldivlileri|Maldivlilerin|Maldivlilere|Maldivlilerden|Maldivlilerle|Maldivlilerde|Maldivlilerimiz|Maldivlilerinki|Maldivlilerinkini|Maldivlerli|Maldivlerlinin|Maldivlerliyi|Maldivlerliye|Maldivlerlide|Maldivlerliden|Maldivlerliyle|Maldivlerliler|Maldivlerlileri|Maldivlerlilerin|Maldivlerlilere|Maldivlerlilerden|Maldivlerlilerle|Maldivlerlilerde|Maldivlerlilerimiz|Maldivlerlilerinki|Maldivlerlilerinkini
        MV	c	Malé
        MW	n	Malavi|Malavide|Malaviden|Malavideki|Malaviye|Malavinin|Malaviyle
        MW	d	Malavili|Malavilinin|Malaviliyi|Malaviliye|Malavilide|Malaviliden|Malaviliyle|Malavililer|Malavilileri|Malavililerin|Malavililere|Malavililerden|Malavililerle|Malavililerde|Malavililerimiz|Malavililerinki|Malavililerinkini
        MW	c	Lilongwe
        MX	n	Meksika|Meksikada|Meksikadan|Meksikadaki|Meksikaya|Meksikanın|Meksikayla|Birleşik Meksika Devletleri|Meksika Birleşik Devletleri
        MX	d	Meksikalı|Meksikalının|Meksikalıyı|Meksikalıya|Meksikalıda|Meksikalıdan|Meksikalıyla|Meksikalılar|Meksikalıları|Meksikalıların|Meksikalılara|Meksikalılardan|Meksikalılarla|Meksikalılarda|Meksikalılarımız|Meksikalılarınki|Meksikalılarınkini
        MX	c	Mexico City|Meksiko
        MY	n	Malezya|Malezyada|Malezyadan|Malezyadaki|Malezyaya|Malezyanın|Malezyayla
        MY	d	Malezyalı|Malezyalının|Malezyalıyı|Malezyalıya|Malezyalıda|Malezyalıdan|Malezyalıyla|Malezyalılar|Malezyalıları|Malezyalıların|Malezyalılara|Malezyalılardan|Malezyalılarla|Malezyalılarda|Malezyalılarımız|Malezyalılarınki|Malezyalılarınkini
        MY	c	Kuala Lumpur
        MZ	n	Mozambik|Mozambikte|Mozambikten|Mozambikteki|Mozambike|Mozambikin|Mozambikle
        MZ	d	Mozambikli|Mozambiklinin|Mozambikliyi|Mozambikliye|Mozambiklide|Mozambikliden|Mozambikliyle|Mozambikliler|Mozambiklileri|Mozambiklilerin|Mozambiklilere|Mozambiklilerden|Mozambiklilerle|Mozambiklilerde|Mozambiklilerimiz|Mozambiklilerinki|Mozambiklilerinkini
        MZ	c	Maputo
        NA	n	Namibya|Namibyada|Namibyadan|Namibyadaki|Namibyaya|Namibyanın|Namibyayla
        NA	d	Namibyalı|Namibyalının|Namibyalıyı|Namibyalıya|Namibyalıda|Namibyalıdan|Namibyalıyla|Namibyalılar|Namibyalıları|Namibyalıların|Namibyalılara|Namibyalılardan|Namibyalılarla|Namibyalılarda|Namibyalılarımız|Namibyalılarınki|Namibyalılarınkini
        NA	c	Windhoek
        NC	n	Yeni Kaledonya
        NC	d	Yeni Kaledonyalı|Yeni Kaledonyalının|Yeni Kaledonyalıyı|Yeni Kaledonyalıya|Yeni Kaledonyalıda|Yeni Kaledonyalıdan|Yeni Kaledonyalıyla|Yeni Kaledonyalılar|Yeni Kaledonyalıları|Yeni Kaledonyalıların|Yeni Kaledonyalılara|Yeni Kaledonyalılardan|Yeni Kaledonyalılarla|Yeni Kaledonyalılarda|Yeni Kaledonyalılarımız|Yeni Kaledonyalılarınki|Yeni Kaledonyalılarınkini
        NC	c	Noumea
        NE	n	Nijer|Nijerde|Nijerden|Nijerdeki|Nijere|Nijerin|Nijerle
        NE	d	Nijerli|Nijerlinin|Nijerliyi|Nijerliye|Nijerlide|Nijerliden|Nijerliyle|Nijerliler|Nijerlileri|Nijerlilerin|Nijerlilere|Nijerlilerden|Nijerlilerle|Nijerlilerde|Nijerlilerimiz|Nijerlilerinki|Nijerlilerinkini
        NE	c	Niamey
        NF	n	Norfolk Adası
        NF	d	Norfolk Adasılı|Norfolk Adasılının|Norfolk Adasılıyı|Norfolk Adasılıya|Norfolk Adasılıda|Norfolk Adasılıdan|Norfolk Adasılıyla|Norfolk Adasılılar|Norfolk Adasılıları|Norfolk Adasılıların|Norfolk Adasılılara|Norfolk Adasılılardan|Norfolk Adasılılarla|Norfolk Adasılılarda|Norfolk Adasılılarımız|Norfolk Adasılılarınki|Norfolk Adasılılarınkini
        NG	n	Nijerya|Nijeryada|Nijeryadan|Nijeryadaki|Nijeryaya|Nijeryanın|Nijeryayla
        NG	d	Nijeryalı|Nijeryalının|Nijeryalıyı|Nijeryalıya|Nijeryalıda|Nijeryalıdan|Nijeryalıyla|Nijeryalılar|Nijeryalıları|Nijeryalıların|Nijeryalılara|Nijeryalılardan|Nijeryalılarla|Nijeryalılarda|Nijeryalılarımız|Nijeryalılarınki|Nijeryalılarınkini
        NG	c	Abuja
        NI	n	Nikaragua|Nikaraguada|Nikaraguadan|Nikaraguadaki|Nikaraguaya|Nikaraguanın|Nikaraguayla
        NI	d	Nikaragualı|Nikaragualının|Nikaragualıyı|Nikaragualıya|Nikaragualıda|Nikaragualıdan|Nikaragualıyla|Nikaragualılar|Nikaragualıları|Nikaragualıların|Nikaragualılara|Nikaragualılardan|Nikaragualılarla|Nikaragualılarda|Nikaragualılarımız|Nikaragualılarınki|Nikaragualılarınkini
        NI	c	Managua
        NL	n	Hollanda|Hollandada|Hollandadan|Hollandadaki|Hollandaya|Hollandanın|Hollandayla
        NL	d	Hollandalı|Hollandalının|Hollandalıyı|Hollandalıya|Hollandalıda|Hollandalıdan|Hollandalıyla|Hollandalılar|Hollandalıları|Hollandalıların|Hollandalılara|Hollandalılardan|Hollandalılarla|Hollandalılarda|Hollandalılarımız|Hollandalılarınki|Hollandalılarınkini|Felemenk|Felemenkler|Felemenkleri|Felemenklerin|Felemenklere|Felemenklerden|Felemenklerle|Felemenklerde|Felemenklerimiz|Felemenklerinki|Felemenklerinkini
        NL	c	Amsterdam
        NO	n	Norveç|Norveçte|Norveçten|Norveçteki|Norveçe|Norveçin|Norveçle
        NO	d	Norveçli|Norveçlinin|Norveçliyi|Norveçliye|Norveçlide|Norveçliden|Norveçliyle|Norveçliler|Norveçlileri|Norveçlilerin|Norveçlilere|Norveçlilerden|Norveçlilerle|Norveçlilerde|Norveçlilerimiz|Norveçlilerinki|Norveçlilerinkini
        NO	c	Oslo
        NP	n	Nepal|Nepalda|Nepaldan|Nepaldaki|Nepala|Nepalın|Nepalla
        NP	d	Nepalliler|Nepallilerin|Nepallilere|Nepallı|Nepallının|Nepallıyı|Nepallıya|Nepallıda|Nepallıdan|Nepallıyla|Nepallılar|Nepallıları|Nepallıların|Nepallılara|Nepallılardan|Nepallılarla|Nepallılarda|Nepallılarımız|Nepallılarınki|Nepallılarınkini
        NP	c	Katmandu
        NR	n	Nauru|Nauruda|Naurudan|Naurudaki|Nauruya|Naurunun|Nauruyla
        NR	d	Naurulu|Naurulunun|Nauruluyu|Nauruluya|Nauruluda|Nauruludan|Nauruluyla|Naurulular|Nauruluları|Nauruluların|Naurululara|Naurululardan|Naurulularla|Naurulularda|Naurulularımız|Naurulularınki|Naurulularınkini
        NU	n	Niue|Niuede|Niueden|Niuedeki|Niueye|Niuenin|Niueyle
        NU	d	Niueli|Niuelinin|Niueliyi|Niueliye|Niuelide|Niueliden|Niueliyle|Niueliler|Niuelileri|Niuelilerin|Niuelilere|Niuelilerden|Niuelilerle|Niuelilerde|Niuelilerimiz|Niuelilerinki|Niuelilerinkini
        NZ	n	Yeni Zelanda
        NZ	d	Yeni Zelandalı|Yeni Zelandalının|Yeni Zelandalıyı|Yeni Zelandalıya|Yeni Zelandalıda|Yeni Zelandalıdan|Yeni Zelandalıyla|Yeni Zelandalılar|Yeni Zelandalıları|Yeni Zelandalıların|Yeni Zelandalılara|Yeni Zelandalılardan|Yeni Zelandalılarla|Yeni Zelandalılarda|Yeni Zelandalılarımız|Yeni Zelandalılarınki|Yeni Zelandalılarınkini
        NZ	c	Wellington
        OM	n	Umman|Ummanda|Ummandan|Ummandaki|Ummana|Ummanın|Ummanla
        OM	d	Ummanlı|Ummanlının|Ummanlıyı|Ummanlıya|Ummanlıda|Ummanlıdan|Ummanlıyla|Ummanlılar|Ummanlıları|Ummanlıların|Ummanlılara|Ummanlılardan|Ummanlılarla|Ummanlılarda|Ummanlılarımız|Ummanlılarınki|Ummanlılarınkini
        OM	c	Maskat
        PA	n	Panama|Panamada|Panamadan|Panamadaki|Panamaya|Panamanın|Panamayla
        PA	d	Panamalı|Panamalının|Panamalıyı|Panamalıya|Panamalıda|Panamalıdan|Panamalıyla|Panamalılar|Panamalıları|Panamalıların|Panamalılara|Panamalılardan|Panamalılarla|Panamalılarda|Panamalılarımız|Panamalılarınki|Panamalılarınkini
        PA	c	Panama City
        PE	n	Peru|Peruda|Perudan|Perudaki|Peruya|Perunun|Peruyla
        PE	d	Perulu|Perulunun|Peruluyu|Peruluya|Peruluda|Peruludan|Peruluyla|Perulular|Peruluları|Peruluların|Perululara|Perululardan|Perulularla|Perulularda|Perulularımız|Perulularınki|Perulularınkini
        PE	c	Lima
        PF	n	Fransız Polinezyası
        PF	d	Fransız Polinezyasılı|Fransız Polinezyasılının|Fransız Polinezyasılıyı|Fransız Polinezyasılıya|Fransız Polinezyasılıda|Fransız Polinezyasılıdan|Fransız Polinezyasılıyla|Fransız Polinezyasılılar|Fransız Polinezyasılıları|Fransız Polinezyasılıların|Fransız Polinezyasılılara|Fransız Polinezyasılılardan|Fransız Polinezyasılılarla|Fransız Polinezyasılılarda|Fransız Polinezyasılılarımız|Fransız Polinezyasılılarınki|Fransız Polinezyasılılarınkini
        PG	n	Papua Yeni Gine
        PG	d	Papua Yeni Gineli|Papua Yeni Gineliler|Papua Yeni Ginelilerin|Papua Yeni Ginelilere
        PG	c	Port Moresby
        PH	n	Filipinler|Filipinlerde|Filipinlerden|Filipinlerdeki|Filipinlere|Filipinlerin|Filipinlerle
        PH	d	Filipinli|Filipinlinin|Filipinliyi|Filipinliye|Filipinlide|Filipinliden|Filipinliyle|Filipinliler|Filipinlileri|Filipinlilerin|Filipinlilere|Filipinlilerden|Filipinlilerle|Filipinlilerde|Filipinlilerimiz|Filipinlilerinki|Filipinlilerinkini|Filipinlerli|Filipinlerlinin|Filipinlerliyi|Filipinlerliye|Filipinlerlide|Filipinlerliden|Filipinlerliyle|Filipinlerliler|Filipinlerlileri|Filipinlerlilerin|Filipinlerlilere|Filipinlerlilerden|Filipinlerlilerle|Filipinlerlilerde|Filipinlerlilerimiz|Filipinlerlilerinki|Filipinlerlilerinkini
        PH	c	Manila
        PK	n	Pakistan|Pakistanda|Pakistandan|Pakistandaki|Pakistana|Pakistanın|Pakistanla
        PK	d	Pakistanlı|Pakistanlının|Pakistanlıyı|Pakistanlıya|Pakistanlıda|Pakistanlıdan|Pakistanlıyla|Pakistanlılar|Pakistanlıları|Pakistanlıların|Pakistanlılara|Pakistanlılardan|Pakistanlılarla|Pakistanlılarda|Pakistanlılarımız|Pakistanlılarınki|Pakistanlılarınkini
        PK	c	İslamabad
        PL	n	Polonya|Polonyada|Polonyadan|Polonyadaki|Polonyaya|Polonyanın|Polonyayla
        PL	d	Leh|Lehler|Lehleri|Lehlerin|Lehlere|Lehlerden|Lehlerle|Lehlerde|Lehlerimiz|Lehlerinki|Lehlerinkini|Polonyalı|Polonyalının|Polonyalıyı|Polonyalıya|Polonyalıda|Polonyalıdan|Polonyalıyla|Polonyalılar|Polonyalıları|Polonyalıların|Polonyalılara|Polonyalılardan|Polonyalılarla|Polonyalılarda|Polonyalılarımız|Polonyalılarınki|Polonyalılarınkini
        PL	c	Varşova
        PM	n	Saint Pierre ve Miquelon
        PN	n	Pitcairn Adaları
        PN	d	Pitcairn Adalarılı|Pitcairn Adalarılının|Pitcairn Adalarılıyı|Pitcairn Adalarılıya|Pitcairn Adalarılıda|Pitcairn Adalarılıdan|Pitcairn Adalarılıyla|Pitcairn Adalarılılar|Pitcairn Adalarılıları|Pitcairn Adalarılıların|Pitcairn Adalarılılara|Pitcairn Adalarılılardan|Pitcairn Adalarılılarla|Pitcairn Adalarılılarda|Pitcairn Adalarılılarımız|Pitcairn Adalarılılarınki|Pitcairn Adalarılılarınkini
        PR	n	Porto Riko
        PR	d	Porto Rikolu|Porto Rikolunun|Porto Rikoluyu|Porto Rikoluya|Porto Rikoluda|Porto Rikoludan|Porto Rikoluyla|Porto Rikolular|Porto Rikoluları|Porto Rikoluların|Porto Rikolulara|Porto Rikolulardan|Porto Rikolularla|Porto Rikolularda|Porto Rikolularımız|Porto Rikolularınki|Porto Rikolularınkini
        PR	c	San Juan
        PS	n	Filistin|Filistinde|Filistinden|Filistindeki|Filistine|Filistinin|Filistinle|Gazze|Gazzede|Gazzeden|Gazzedeki|Gazzeye|Gazzenin|Gazzeyle|Batı Şeria|Gazze Şeridi|Filistin Yönetimi
        PS	d	Filistinli|Filistinlinin|Filistinliyi|Filistinliye|Filistinlide|Filistinliden|Filistinliyle|Filistinliler|Filistinlileri|Filistinlilerin|Filistinlilere|Filistinlilerden|Filistinlilerle|Filistinlilerde|Filistinlilerimiz|Filistinlilerinki|Filistinlilerinkini|Gazzeli|Gazzelinin|Gazzeliyi|Gazzeliye|Gazzelide|Gazzeliden|Gazzeliyle|Gazzeliler|Gazzelileri|Gazzelilerin|Gazzelilere|Gazzelilerden|Gazzelilerle|Gazzelilerde|Gazzelilerimiz|Gazzelilerinki|Gazzelilerinkini|Batı Şerialı|Batı Şerialının|Batı Şerialıyı|Batı Şerialıya|Batı Şerialıda|Batı Şerialıdan|Batı Şerialıyla|Batı Şerialılar|Batı Şerialıları|Batı Şerialıların|Batı Şerialılara|Batı Şerialılardan|Batı Şerialılarla|Batı Şerialılarda|Batı Şerialılarımız|Batı Şerialılarınki|Batı Şerialılarınkini|Gazze Şeridili|Gazze Şeridilinin|Gazze Şeridiliyi|Gazze Şeridiliye|Gazze Şeridilide|Gazze Şeridiliden|Gazze Şeridiliyle|Gazze Şeridililer|Gazze Şeridilileri|Gazze Şeridililerin|Gazze Şeridililere|Gazze Şeridililerden|Gazze Şeridililerle|Gazze Şeridililerde|Gazze Şeridililerimiz|Gazze Şeridililerinki|Gazze Şeridililerinkini|Filistin Yönetimili|Filistin Yönetimilinin|Filistin Yönetimiliyi|Filistin Yönetimiliye|Filistin Yönetimilide|Filistin Yönetimiliden|Filistin Yönetimiliyle|Filistin Yönetimililer|Filistin Yönetimilileri|Filistin Yönetimililerin|Filistin Yönetimililere|Filistin Yönetimililerden|Filistin Yönetimililerle|Filistin Yönetimililerde|Filistin Yönetimililerimiz|Filistin Yönetimililerinki|Filistin Yönetimililerinkini
        PS	c	Ramallah
        PT	n	Portekiz|Portekizde|Portekizden|Portekizdeki|Portekize|Portekizin|Portekizle
        PT	d	Portekizli|Portekizlinin|Portekizliyi|Portekizliye|Portekizlide|Portekizliden|Portekizliyle|Portekizliler|Portekizlileri|Portekizlilerin|Portekizlilere|Portekizlilerden|Portekizlilerle|Portekizlilerde|Portekizlilerimiz|Portekizlilerinki|Portekizlilerinkini
        PT	c	Lizbon
        PW	n	Palau|Palauda|Palaudan|Palaudaki|Palauya|Palaunun|Palauyla
        PW	d	Palaulu|Palaulunun|Palauluyu|Palauluya|Palauluda|Palauludan|Palauluyla|Palaulular|Palauluları|Palauluların|Palaululara|Palaululardan|Palaulularla|Palaulularda|Palaulularımız|Palaulularınki|Palaulularınkini
        PW	c	Ngerulmud
        PY	n	Paraguay|Paraguayda|Paraguaydan|Paraguaydaki|Paraguaya|Paraguayın|Paraguayla
        PY	d	Paraguaylı|Paraguaylının|Paraguaylıyı|Paraguaylıya|Paraguaylıda|Paraguaylıdan|Paraguaylıyla|Paraguaylılar|Paraguaylıları|Paraguaylıların|Paraguaylılara|Paraguaylılardan|Paraguaylılarla|Paraguaylılarda|Paraguaylılarımız|Paraguaylılarınki|Paraguaylılarınkini
        PY	c	Asunción
        QA	n	Katar|Katarda|Katardan|Katardaki|Katara|Katarın|Katarla
        QA	d	Katarlı|Katarlının|Katarlıyı|Katarlıya|Katarlıda|Katarlıdan|Katarlıyla|Katarlılar|Katarlıları|Katarlıların|Katarlılara|Katarlılardan|Katarlılarla|Katarlılarda|Katarlılarımız|Katarlılarınki|Katarlılarınkini
        QA	c	Doha
        RE	n	Reunion|Reunionda|Reuniondan|Reuniondaki|Reuniona|Reunionun|Reunionla
        RE	d	Reunionlu|Reunionlunun|Reunionluyu|Reunionluya|Reunionluda|Reunionludan|Reunionluyla|Reunionlular|Reunionluları|Reunionluların|Reunionlulara|Reunionlulardan|Reunionlularla|Reunionlularda|Reunionlularımız|Reunionlularınki|Reunionlularınkini
        RO	n	Romanya|Romanyada|Romanyadan|Romanyadaki|Romanyaya|Romanyanın|Romanyayla
        RO	d	Rumen|Rumenler|Rumenleri|Rumenlerin|Rumenlere|Rumenlerden|Rumenlerle|Rumenlerde|Rumenlerimiz|Rumenlerinki|Rumenlerinkini|Romen|Romenler|Romenleri|Romenlerin|Romenlere|Romenlerden|Romenlerle|Romenlerde|Romenlerimiz|Romenlerinki|Romenlerinkini|Romanyalı|Romanyalının|Romanyalıyı|Romanyalıya|Romanyalıda|Romanyalıdan|Romanyalıyla|Romanyalılar|Romanyalıları|Romanyalıların|Romanyalılara|Romanyalılardan|Romanyalılarla|Romanyalılarda|Romanyalılarımız|Romanyalılarınki|Romanyalılarınkini
        RO	c	Bükreş
        RS	n	Sırbistan|Sırbistanda|Sırbistandan|Sırbistandaki|Sırbistana|Sırbistanın|Sırbistanla
        RS	d	Sırp|Sırplar|Sırpları|Sırpların|Sırplara|Sırplardan|Sırplarla|Sırplarda|Sırplarımız|Sırplarınki|Sırplarınkini|Sırbistanlı|Sırbistanlının|Sırbistanlıyı|Sırbistanlıya|Sırbistanlıda|Sırbistanlıdan|Sırbistanlıyla|Sırbistanlılar|Sırbistanlıları|Sırbistanlıların|Sırbistanlılara|Sırbistanlılardan|Sırbistanlılarla|Sırbistanlılarda|Sırbistanlılarımız|Sırbistanlılarınki|Sırbistanlılarınkini
        RS	c	Belgrad
        RU	n	Rusya|Rusyada|Rusyadan|Rusyadaki|Rusyaya|Rusyanın|Rusyayla
        RU	d	Rus|Ruslar|Rusları|Rusların|Ruslara|Ruslardan|Ruslarla|Ruslarda|Ruslarımız|Ruslarınki|Ruslarınkini|Rusyalı|Rusyalının|Rusyalıyı|Rusyalıya|Rusyalıda|Rusyalıdan|Rusyalıyla|Rusyalılar|Rusyalıları|Rusyalıların|Rusyalılara|Rusyalılardan|Rusyalılarla|Rusyalılarda|Rusyalılarımız|Rusyalılarınki|Rusyalılarınkini
        RU	c	Moskova
        RW	n	Ruanda|Ruandada|Ruandadan|Ruandadaki|Ruandaya|Ruandanın|Ruandayla
        RW	d	Ruandalı|Ruandalının|Ruandalıyı|Ruandalıya|Ruandalıda|Ruandalıdan|Ruandalıyla|Ruandalılar|Ruandalıları|Ruandalıların|Ruandalılara|Ruandalılardan|Ruandalılarla|Ruandalılarda|Ruandalılarımız|Ruandalılarınki|Ruandalılarınkini
        RW	c	Kigali
        SA	n	Suudi Arabistan|S. Arabistan
        SA	d	Suudi|Suudinin|Suudiyi|Suudiye|Suudide|Suudiden|Suudiyle|Suudiler|Suudileri|Suudilerin|Suudilere|Suudilerden|Suudilerle|Suudilerde|Suudilerimiz|Suudilerinki|Suudilerinkini|Suudi Arabistanlı|Suudi Arabistanlının|Suudi Arabistanlıyı|Suudi Arabistanlıya|Suudi Arabistanlıda|Suudi Arabistanlıdan|Suudi Arabistanlıyla|Suudi Arabistanlılar|Suudi Arabistanlıları|Suudi Arabistanlıların|Suudi Arabistanlılara|Suudi Arabistanlılardan|Suudi Arabistanlılarla|Suudi Arabistanlılarda|Suudi Arabistanlılarımız|Suudi Arabistanlılarınki|Suudi Arabistanlılarınkini
        SA	c	Riyad
        SB	n	Solomon Adaları
        SB	d	Solomon Adalarılı|Solomon Adalarılının|Solomon Adalarılıyı|Solomon Adalarılıya|Solomon Adalarılıda|Solomon Adalarılıdan|Solomon Adalarılıyla|Solomon Adalarılılar|Solomon Adalarılıları|Solomon Adalarılıların|Solomon Adalarılılara|Solomon Adalarılılardan|Solomon Adalarılılarla|Solomon Adalarılılarda|Solomon Adalarılılarımız|Solomon Adalarılılarınki|Solomon Adalarılılarınkini
        SB	c	Honiara
        SC	n	Seyşeller|Seyşellerde|Seyşellerden|Seyşellerdeki|Seyşellere|Seyşellerin|Seyşellerle|Seyşel Adaları
        SC	d	Seyşelli|Seyşelliler|Seyşellilerin|Seyşellilere|Seyşellerli|Seyşellerlinin|Seyşellerliyi|Seyşellerliye|Seyşellerlide|Seyşellerliden|Seyşellerliyle|Seyşellerliler|Seyşellerlileri|Seyşellerlilerin|Seyşellerlilere|Seyşellerlilerden|Seyşellerlilerle|Seyşellerlilerde|Seyşellerlilerimiz|Seyşellerlilerinki|Seyşellerlilerinkini
        SC	c	Victoria
        SD	n	Sudan|Sudanda|Sudandan|Sudandaki|Sudana|Sudanın|Sudanla
        SD	d	Sudanlı|Sudanlının|Sudanlıyı|Sudanlıya|Sudanlıda|Sudanlıdan|Sudanlıyla|Sudanlılar|Sudanlıları|Sudanlıların|Sudanlılara|Sudanlılardan|Sudanlılarla|Sudanlılarda|Sudanlılarımız|Sudanlılarınki|Sudanlılarınkini
        SD	c	Hartum
        SE	n	İsveç|İsveçte|İsveçten|İsveçteki|İsveçe|İsveçin|İsveçle
        SE	d	İsveçli|İsveçlinin|İsveçliyi|İsveçliye|İsveçlide|İsveçliden|İsveçliyle|İsveçliler|İsveçlileri|İsveçlilerin|İsveçlilere|İsveçlilerden|İsveçlilerle|İsveçlilerde|İsveçlilerimiz|İsveçlilerinki|İsveçlilerinkini
        SE	c	Stokholm|Stockholm
        SG	n	Singapur|Singapurda|Singapurdan|Singapurdaki|Singapura|Singapurun|Singapurla
        SG	d	Singapurlu|Singapurlunun|Singapurluyu|Singapurluya|Singapurluda|Singapurludan|Singapurluyla|Singapurlular|Singapurluları|Singapurluların|Singapurlulara|Singapurlulardan|Singapurlularla|Singapurlularda|Singapurlularımız|Singapurlularınki|Singapurlularınkini
        SH	n	Saint Helena
        SH	d	Saint Helenalı|Saint Helenalının|Saint Helenalıyı|Saint Helenalıya|Saint Helenalıda|Saint Helenalıdan|Saint Helenalıyla|Saint Helenalılar|Saint Helenalıları|Saint Helenalıların|Saint Helenalılara|Saint Helenalılardan|Saint Helenalılarla|Saint Helenalılarda|Saint Helenalılarımız|Saint Helenalılarınki|Saint Helenalılarınkini
        SI	n	Slovenya|Slovenyada|Slovenyadan|Slovenyadaki|Slovenyaya|Slovenyanın|Slovenyayla
        SI	d	Sloven|Slovenler|Slovenleri|Slovenlerin|Slovenlere|Slovenlerden|Slovenlerle|Slovenlerde|Slovenlerimiz|Slovenlerinki|Slovenlerinkini|Slovenyalı|Slovenyalının|Slovenyalıyı|Slovenyalıya|Slovenyalıda|Slovenyalıdan|Slovenyalıyla|Slovenyalılar|Slovenyalıları|Slovenyalıların|Slovenyalılara|Slovenyalılardan|Slovenyalılarla|Slovenyalılarda|Slovenyalılarımız|Slovenyalılarınki|Slovenyalılarınkini
        SI	c	Ljubljana
        SJ	n	Svalbard ve Jan Mayen
        SK	n	Slovakya|Slovakyada|Slovakyadan|Slovakyadaki|Slovakyaya|Slovakyanın|Slovakyayla
        SK	d	Slovak|Slovaklar|Slovakları|Slovakların|Slovaklara|Slovaklardan|Slovaklarla|Slovaklarda|Slovaklarımız|Slovaklarınki|Slovaklarınkini|Slovakyalı|Slovakyalının|Slovakyalıyı|Slovakyalıya|Slovakyalıda|Slovakyalıdan|Slovakyalıyla|Slovakyalılar|Slovakyalıları|Slovakyalıların|Slovakyalılara|Slovakyalılardan|Slovakyalılarla|Slovakyalılarda|Slovakyalılarımız|Slovakyalılarınki|Slovakyalılarınkini
        SK	c	Bratislava
        SL	n	Sierra Leone
        SL	d	Sierra Leoneli|Sierra Leonelinin|Sierra Leoneliyi|Sierra Leoneliye|Sierra Leonelide|Sierra Leoneliden|Sierra Leoneliyle|Sierra Leoneliler|Sierra Leonelileri|Sierra Leonelilerin|Sierra Leonelilere|Sierra Leonelilerden|Sierra Leonelilerle|Sierra Leonelilerde|Sierra Leonelilerimiz|Sierra Leonelilerinki|Sierra Leonelilerinkini
        SL	c	Freetown
        SM	n	San Marino
        SM	d	San Marinolu|San Marinolunun|San Marinoluyu|San Marinoluya|San Marinoluda|San Marinoludan|San Marinoluyla|San Marinolular|San Marinoluları|San Marinoluların|San Marinolulara|San Marinolulardan|San Marinolularla|San Marinolularda|San Marinolularımız|San Marinolularınki|San Marinolularınkini
        SN	n	Senegal|Senegalda|Senegaldan|Senegaldaki|Senegala|Senegalın|Senegalla
        SN	d	Senegalliler|Senegallilerin|Senegallilere|Senegallı|Senegallının|Senegallıyı|Senegallıya|Senegallıda|Senegallıdan|Senegallıyla|Senegallılar|Senegallıları|Senegallıların|Senegallılara|Senegallılardan|Senegallılarla|Senegallılarda|Senegallılarımız|Senegallılarınki|Senegallılarınkini
        SN	c	Dakar
        SO	n	Somali|Somalide|Somaliden|Somalideki|Somaliye|Somalinin|Somaliyle
        SO	d	Somalili|Somalilinin|Somaliliyi|Somaliliye|Somalilide|Somaliliden|Somaliliyle|Somalililer|Somalilileri|Somalililerin|Somalililere|Somalililerden|Somalililerle|Somalililerde|Somalililerimiz|Somalililerinki|Somalililerinkini
        SO	c	Mogadişu
        SR	n	Surinam|Surinamda|Surinamdan|Surinamdaki|Surinama|Surinamın|Surinamla
        SR	d	Surinamlı|Surinamlının|Surinamlıyı|Surinamlıya|Surinamlıda|Surinamlıdan|Surinamlıyla|Surinamlılar|Surinamlıları|Surinamlıların|Surinamlılara|Surinamlılardan|Surinamlılarla|Surinamlılarda|Surinamlılarımız|Surinamlılarınki|Surinamlılarınkini
        SR	c	Paramaribo
        SS	n	Güney Sudan
        SS	d	Güney Sudanlı|Güney Sudanlının|Güney Sudanlıyı|Güney Sudanlıya|Güney Sudanlıda|Güney Sudanlıdan|Güney Sudanlıyla|Güney Sudanlılar|Güney Sudanlıları|Güney Sudanlıların|Güney Sudanlılara|Güney Sudanlılardan|Güney Sudanlılarla|Güney Sudanlılarda|Güney Sudanlılarımız|Güney Sudanlılarınki|Güney Sudanlılarınkini
        SS	c	Cuba
        ST	n	Sao Tome ve Principe
        ST	c	São Tomé
        SV	n	El Salvador
        SV	d	Salvadorlu|Salvadorlular|El Salvadorlu|El Salvadorlunun|El Salvadorluyu|El Salvadorluya|El Salvadorluda|El Salvadorludan|El Salvadorluyla|El Salvadorlular|El Salvadorluları|El Salvadorluların|El Salvadorlulara|El Salvadorlulardan|El Salvadorlularla|El Salvadorlularda|El Salvadorlularımız|El Salvadorlularınki|El Salvadorlularınkini
        SV	c	San Salvador
        SX	n	Sint Maarten
        SX	d	Sint Maartenli|Sint Maartenlinin|Sint Maartenliyi|Sint Maartenliye|Sint Maartenlide|Sint Maartenliden|Sint Maartenliyle|Sint Maartenliler|Sint Maartenlileri|Sint Maartenlilerin|Sint Maartenlilere|Sint Maartenlilerden|Sint Maartenlilerle|Sint Maartenlilerde|Sint Maartenlilerimiz|Sint Maartenlilerinki|Sint Maartenlilerinkini
        SY	n	Suriye|Suriyede|Suriyeden|Suriyedeki|Suriyeye|Suriyenin|Suriyeyle
        SY	d	Suriyeli|Suriyelinin|Suriyeliyi|Suriyeliye|Suriyelide|Suriyeliden|Suriyeliyle|Suriyeliler|Suriyelileri|Suriyelilerin|Suriyelilere|Suriyelilerden|Suriyelilerle|Suriyelilerde|Suriyelilerimiz|Suriyelilerinki|Suriyelilerinkini
        SY	c	Şam
        SZ	n	Esvatini|Esvatinide|Esvatiniden|Esvatinideki|Esvatiniye|Esvatininin|Esvatiniyle|Svaziland|Svazilandda|Svazilanddan|Svazilanddaki|Svazilanda|Svazilandın|Svazilandla
        SZ	d	Esvatinili|Esvatinilinin|Esvatiniliyi|Esvatiniliye|Esvatinilide|Esvatiniliden|Esvatiniliyle|Esvatinililer|Esvatinilileri|Esvatinililerin|Esvatinililere|Esvatinililerden|Esvatinililerle|Esvatinililerde|Esvatinililerimiz|Esvatinililerinki|Esvatinililerinkini|Svazilandlı|Svazilandlının|Svazilandlıyı|Svazilandlıya|Svazilandlıda|Svazilandlıdan|Svazilandlıyla|Svazilandlılar|Svazilandlıları|Svazilandlıların|Svazilandlılara|Svazilandlılardan|Svazilandlılarla|Svazilandlılarda|Svazilandlılarımız|Svazilandlılarınki|Svazilandlılarınkini
        SZ	c	Mbabane
        TC	n	Turks ve Caicos Adaları
        TD	n	Çad
        TD	d	Çadlı|Çadlının|Çadlıyı|Çadlıya|Çadlıda|Çadlıdan|Çadlıyla|Çadlılar|Çadlıları|Çadlıların|Çadlılara|Çadlılardan|Çadlılarla|Çadlılarda|Çadlılarımız|Çadlılarınki|Çadlılarınkini
        TD	c	Ndjamena
        TF	n	Fransız Güney Toprakları|Fransız Güney ve Antarktika Toprakları
        TG	n	Togo|Togoda|Togodan|Togodaki|Togoya|Togonun|Togoyla
        TG	d	Togolu|Togolunun|Togoluyu|Togoluya|Togoluda|Togoludan|Togoluyla|Togolular|Togoluları|Togoluların|Togolulara|Togolulardan|Togolularla|Togolularda|Togolularımız|Togolularınki|Togolularınkini
        TG	c	Lome
        TH	n	Tayland|Taylandda|Taylanddan|Taylanddaki|Taylanda|Taylandın|Taylandla
        TH	d	Taylandlı|Taylandlının|Taylandlıyı|Taylandlıya|Taylandlıda|Taylandlıdan|Taylandlıyla|Taylandlılar|Taylandlıları|Taylandlıların|Taylandlılara|Taylandlılardan|Taylandlılarla|Taylandlılarda|Taylandlılarımız|Taylandlılarınki|Taylandlılarınkini
        TH	c	Bangkok
        TJ	n	Tacikistan|Tacikistanda|Tacikistandan|Tacikistandaki|Tacikistana|Tacikistanın|Tacikistanla
        TJ	d	Tacik|Tacikler|Tacikleri|Taciklerin|Taciklere|Taciklerden|Taciklerle|Taciklerde|Taciklerimiz|Taciklerinki|Taciklerinkini|Tacikistanlı|Tacikistanlının|Tacikistanlıyı|Tacikistanlıya|Tacikistanlıda|Tacikistanlıdan|Tacikistanlıyla|Tacikistanlılar|Tacikistanlıları|Tacikistanlıların|Tacikistanlılara|Tacikistanlılardan|Tacikistanlılarla|Tacikistanlılarda|Tacikistanlılarımız|Tacikistanlılarınki|Tacikistanlılarınkini
        TJ	c	Duşanbe
        TK	n	Tokelau|Tokelauda|Tokelaudan|Tokelaudaki|Tokelauya|Tokelaunun|Tokelauyla
        TK	d	Tokelaulu|Tokelaulunun|Tokelauluyu|Tokelauluya|Tokelauluda|Tokelauludan|Tokelauluyla|Tokelaulular|Tokelauluları|Tokelauluların|Tokelaululara|Tokelaululardan|Tokelaulularla|Tokelaulularda|Tokelaulularımız|Tokelaulularınki|Tokelaulularınkini
        TL	n	Timor-Leste|Doğu Timor
        TL	d	Timor-Lesteli|Timor-Lestelinin|Timor-Lesteliyi|Timor-Lesteliye|Timor-Lestelide|Timor-Lesteliden|Timor-Lesteliyle|Timor-Lesteliler|Timor-Lestelileri|Timor-Lestelilerin|Timor-Lestelilere|Timor-Lestelilerden|Timor-Lestelilerle|Timor-Lestelilerde|Timor-Lestelilerimiz|Timor-Lestelilerinki|Timor-Lestelilerinkini|Doğu Timorlu|Doğu Timorlunun|Doğu Timorluyu|Doğu Timorluya|Doğu Timorluda|Doğu Timorludan|Doğu Timorluyla|Doğu Timorlular|Doğu Timorluları|Doğu Timorluların|Doğu Timorlulara|Doğu Timorlulardan|Doğu Timorlularla|Doğu Timorlularda|Doğu Timorlularımız|Doğu Timorlularınki|Doğu Timorlularınkini
        TL	c	Dili
        TM	n	Türkmenistan|Türkmenistanda|Türkmenistandan|Türkmenistandaki|Türkmenistana|Türkmenistanın|Türkmenistanla
        TM	d	Türkmen|Türkmenler|Türkmenleri|Türkmenlerin|Türkmenlere|Türkmenlerden|Türkmenlerle|Türkmenlerde|Türkmenlerimiz|Türkmenlerinki|Türkmenlerinkini|Türkmenistanlı|Türkmenistanlının|Türkmenistanlıyı|Türkmenistanlıya|Türkmenistanlıda|Türkmenistanlıdan|Türkmenistanlıyla|Türkmenistanlılar|Türkmenistanlıları|Türkmenistanlıların|Türkmenistanlılara|Türkmenistanlılardan|Türkmenistanlılarla|Türkmenistanlılarda|Türkmenistanlılarımız|Türkmenistanlılarınki|Türkmenistanlılarınkini
        TM	c	Aşkabat
        TN	n	Tunus|Tunusta|Tunustan|Tunustaki|Tunusa|Tunusun|Tunusla
        TN	d	Tunuslu|Tunuslunun|Tunusluyu|Tunusluya|Tunusluda|Tunusludan|Tunusluyla|Tunuslular|Tunusluları|Tunusluların|Tunuslulara|Tunuslulardan|Tunuslularla|Tunuslularda|Tunuslularımız|Tunuslularınki|Tunuslularınkini
        TN	c	Tunus
        TO	n	Tonga|Tongada|Tongadan|Tongadaki|Tongaya|Tonganın|Tongayla
        TO	d	Tongalı|Tongalının|Tongalıyı|Tongalıya|Tongalıda|Tongalıdan|Tongalıyla|Tongalılar|Tongalıları|Tongalıların|Tongalılara|Tongalılardan|Tongalılarla|Tongalılarda|Tongalılarımız|Tongalılarınki|Tongalılarınkini
        TO	c	Nuku'alofa
        TR	n	Türkiye|Türkiyede|Türkiyeden|Türkiyedeki|Türkiyeye|Türkiyenin|Türkiyeyle|Türkiye Cumhuriyeti
        TR	d	Türk|Türkler|Türkleri|Türklerin|Türklere|Türklerden|Türklerle|Türklerde|Türklerimiz|Türklerinki|Türklerinkini|Türkiyeli|Türkiyelinin|Türkiyeliyi|Türkiyeliye|Türkiyelide|Türkiyeliden|Türkiyeliyle|Türkiyeliler|Türkiyelileri|Türkiyelilerin|Türkiyelilere|Türkiyelilerden|Türkiyelilerle|Türkiyelilerde|Türkiyelilerimiz|Türkiyelilerinki|Türkiyelilerinkini|Türkiye Cumhuriyetili|Türkiye Cumhuriyetilinin|Türkiye Cumhuriyetiliyi|Türkiye Cumhuriyetiliye|Türkiye Cumhuriyetilide|Türkiye Cumhuriyetiliden|Türkiye Cumhuriyetiliyle|Türkiye Cumhuriyetililer|Türkiye Cumhuriyetilileri|Türkiye Cumhuriyetililerin|Türkiye Cumhuriyetililere|Türkiye Cumhuriyetililerden|Türkiye Cumhuriyetililerle|Türkiye Cumhuriyetililerde|Türkiye Cumhuriyetililerimiz|Türkiye Cumhuriyetililerinki|Türkiye Cumhuriyetililerinkini
        TR	c	Ankara
        TT	n	Trinidad ve Tobago
        TT	d	Trinidadlı|Trinidadlının|Trinidadlıyı|Trinidadlıya|Trinidadlıda|Trinidadlıdan|Trinidadlıyla|Trinidadlılar|Trinidadlıları|Trinidadlıların|Trinidadlılara|Trinidadlılardan|Trinidadlılarla|Trinidadlılarda|Trinidadlılarımız|Trinidadlılarınki|Trinidadlılarınkini
        TT	c	Port of Spain
        TV	n	Tuvalu|Tuvaluda|Tuvaludan|Tuvaludaki|Tuvaluya|Tuvalunun|Tuvaluyla
        TV	d	Tuvalulu|Tuvalulunun|Tuvaluluyu|Tuvaluluya|Tuvaluluda|Tuvaluludan|Tuvaluluyla|Tuvalulular|Tuvaluluları|Tuvaluluların|Tuvalululara|Tuvalululardan|Tuvalulularla|Tuvalulularda|Tuvalulularımız|Tuvalulularınki|Tuvalulularınkini
        TV	c	Funafuti
        TW	n	Tayvan|Tayvanda|Tayvandan|Tayvandaki|Tayvana|Tayvanın|Tayvanla
        TW	d	Tayvanlı|Tayvanlının|Tayvanlıyı|Tayvanlıya|Tayvanlıda|Tayvanlıdan|Tayvanlıyla|Tayvanlılar|Tayvanlıları|Tayvanlıların|Tayvanlılara|Tayvanlılardan|Tayvanlılarla|Tayvanlılarda|Tayvanlılarımız|Tayvanlılarınki|Tayvanlılarınkini
        TW	c	Taipei
        TZ	n	Tanzanya|Tanzanyada|Tanzanyadan|Tanzanyadaki|Tanzanyaya|Tanzanyanın|Tanzanyayla
        TZ	d	Tanzanyalı|Tanzanyalının|Tanzanyalıyı|Tanzanyalıya|Tanzanyalıda|Tanzanyalıdan|Tanzanyalıyla|Tanzanyalılar|Tanzanyalıları|Tanzanyalıların|Tanzanyalılara|Tanzanyalılardan|Tanzanyalılarla|Tanzanyalılarda|Tanzanyalılarımız|Tanzanyalılarınki|Tanzanyalılarınkini
        TZ	c	Dodoma|Dar es Salaam
        UA	n	Ukrayna|Ukraynada|Ukraynadan|Ukraynadaki|Ukraynaya|Ukraynanın|Ukraynayla
        UA	d	Ukraynalı|Ukraynalının|Ukraynalıyı|Ukraynalıya|Ukraynalıda|Ukraynalıdan|Ukraynalıyla|Ukraynalılar|Ukraynalıları|Ukraynalıların|Ukraynalılara|Ukraynalılardan|Ukraynalılarla|Ukraynalılarda|Ukraynalılarımız|Ukraynalılarınki|Ukraynalılarınkini
        UA	c	Kiev|Kıyiv
        UG	n	Uganda|Ugandada|Ugandadan|Ugandadaki|Ugandaya|Ugandanın|Ugandayla
        UG	d	Ugandalı|Ugandalının|Ugandalıyı|Ugandalıya|Ugandalıda|Ugandalıdan|Ugandalıyla|Ugandalılar|Ugandalıları|Ugandalıların|Ugandalılara|Ugandalılardan|Ugandalılarla|Ugandalılarda|Ugandalılarımız|Ugandalılarınki|Ugandalılarınkini
        UG	c	Kampala
        UM	n	ABD Küçük Dış Adaları|Amerika Birleşik Devletleri Küçük Dış Adaları
        US	n	Amerika Birleşik Devletleri|=ABD|Amerika|Amerikada|Amerikadan|Amerikadaki|Amerikaya|Amerikanın|Amerikayla|ABD|Birleşik Devletler|=A.B.D.|Sam Amca
        US	d	Amerikalı|Amerikalının|Amerikalıyı|Amerikalıya|Amerikalıda|Amerikalıdan|Amerikalıyla|Amerikalılar|Amerikalıları|Amerikalıların|Amerikalılara|Amerikalılardan|Amerikalılarla|Amerikalılarda|Amerikalılarımız|Amerikalılarınki|Amerikalılarınkini|Amerikan|Amerikanlar|Amerikanları|Amerikanların|Amerikanlara|Amerikanlardan|Amerikanlarla|Amerikanlarda|Amerikanlarımız|Amerikanlarınki|Amerikanlarınkini|ABDlı|ABDlının|ABDlıyı|ABDlıya|ABDlıda|ABDlıdan|ABDlıyla|ABDlılar|ABDlıları|ABDlıların|ABDlılara|ABDlılardan|ABDlılarla|ABDlılarda|ABDlılarımız|ABDlılarınki|ABDlılarınkini|Birleşik Devletlerli|Birleşik Devletlerlinin|Birleşik Devletlerliyi|Birleşik Devletlerliye|Birleşik Devletlerlide|Birleşik Devletlerliden|Birleşik Devletlerliyle|Birleşik Devletlerliler|Birleşik Devletlerlileri|Birleşik Devletlerlilerin|Birleşik Devletlerlilere|Birleşik Devletlerlilerden|Birleşik Devletlerlilerle|Birleşik Devletlerlilerde|Birleşik Devletlerlilerimiz|Birleşik Devletlerlilerinki|Birleşik Devletlerlilerinkini
        US	c	Washington|Vaşington
        UY	n	Uruguay|Uruguayda|Uruguaydan|Uruguaydaki|Uruguaya|Uruguayın|Uruguayla
        UY	d	Uruguaylı|Uruguaylının|Uruguaylıyı|Uruguaylıya|Uruguaylıda|Uruguaylıdan|Uruguaylıyla|Uruguaylılar|Uruguaylıları|Uruguaylıların|Uruguaylılara|Uruguaylılardan|Uruguaylılarla|Uruguaylılarda|Uruguaylılarımız|Uruguaylılarınki|Uruguaylılarınkini
        UY	c	Montevideo
        UZ	n	Özbekistan|Özbekistanda|Özbekistandan|Özbekistandaki|Özbekistana|Özbekistanın|Özbekistanla
        UZ	d	Özbek|Özbekler|Özbekleri|Özbeklerin|Özbeklere|Özbeklerden|Özbeklerle|Özbeklerde|Özbeklerimiz|Özbeklerinki|Özbeklerinkini|Özbekistanlı|Özbekistanlının|Özbekistanlıyı|Özbekistanlıya|Özbekistanlıda|Özbekistanlıdan|Özbekistanlıyla|Özbekistanlılar|Özbekistanlıları|Özbekistanlıların|Özbekistanlılara|Özbekistanlılardan|Özbekistanlılarla|Özbekistanlılarda|Özbekistanlılarımız|Özbekistanlılarınki|Özbekistanlılarınkini
        UZ	c	Taşkent
        VA	n	Vatikan|Vatikanda|Vatikandan|Vatikandaki|Vatikana|Vatikanın|Vatikanla|Papalık|Papalıkta|Papalıktan|Papalıktaki|Papalıka|Papalıkın|Papalıkla
        VA	d	Vatikan|Vatikanlar|Vatikanları|Vatikanların|Vatikanlara|Vatikanlardan|Vatikanlarla|Vatikanlarda|Vatikanlarımız|Vatikanlarınki|Vatikanlarınkini|Vatikanlı|Vatikanlının|Vatikanlıyı|Vatikanlıya|Vatikanlıda|Vatikanlıdan|Vatikanlıyla|Vatikanlılar|Vatikanlıları|Vatikanlıların|Vatikanlılara|Vatikanlılardan|Vatikanlılarla|Vatikanlılarda|Vatikanlılarımız|Vatikanlılarınki|Vatikanlılarınkini|Papalıklı|Papalıklının|Papalıklıyı|Papalıklıya|Papalıklıda|Papalıklıdan|Papalıklıyla|Papalıklılar|Papalıklıları|Papalıklıların|Papalıklılara|Papalıklılardan|Papalıklılarla|Papalıklılarda|Papalıklılarımız|Papalıklılarınki|Papalıklılarınkini
        VC	n	Saint Vincent ve Grenadinler
        VC	c	Kingstown
        VE	n	Venezuela|Venezuelada|Venezueladan|Venezueladaki|Venezuelaya|Venezuelanın|Venezuelayla
        VE	d	Venezuelalı|Venezuelalının|Venezuelalıyı|Venezuelalıya|Venezuelalıda|Venezuelalıdan|Venezuelalıyla|Venezuelalılar|Venezuelalıları|Venezuelalıların|Venezuelalılara|Venezuelalılardan|Venezuelalılarla|Venezuelalılarda|Venezuelalılarımız|Venezuelalılarınki|Venezuelalılarınkini
        VE	c	Caracas
        VG	n	Britanya Virjin Adaları|İngiliz Virjin Adaları|İngiliz Virgin Adaları|Britanya Virgin Adaları
        VI	n	ABD Virjin Adaları|Amerikan Virgin Adaları|ABD Virgin Adaları|Amerikan Virjin Adaları
        VN	n	Vietnam|Vietnamda|Vietnamdan|Vietnamdaki|Vietnama|Vietnamın|Vietnamla|Viyetnam|Viyetnamda|Viyetnamdan|Viyetnamdaki|Viyetnama|Viyetnamın|Viyetnamla
        VN	d	Vietnamlı|Vietnamlının|Vietnamlıyı|Vietnamlıya|Vietnamlıda|Vietnamlıdan|Vietnamlıyla|Vietnamlılar|Vietnamlıları|Vietnamlıların|Vietnamlılara|Vietnamlılardan|Vietnamlılarla|Vietnamlılarda|Vietnamlılarımız|Vietnamlılarınki|Vietnamlılarınkini|Viyetnamlı|Viyetnamlının|Viyetnamlıyı|Viyetnamlıya|Viyetnamlıda|Viyetnamlıdan|Viyetnamlıyla|Viyetnamlılar|Viyetnamlıları|Viyetnamlıların|Viyetnamlılara|Viyetnamlılardan|Viyetnamlılarla|Viyetnamlılarda|Viyetnamlılarımız|Viyetnamlılarınki|Viyetnamlılarınkini
        VN	c	Hanoi
        VU	n	Vanuatu|Vanuatuda|Vanuatudan|Vanuatudaki|Vanuatuya|Vanuatunun|Vanuatuyla
        VU	d	Vanuatulu|Vanuatulunun|Vanuatuluyu|Vanuatuluya|Vanuatuluda|Vanuatuludan|Vanuatuluyla|Vanuatulular|Vanuatuluları|Vanuatuluların|Vanuatululara|Vanuatululardan|Vanuatulularla|Vanuatulularda|Vanuatulularımız|Vanuatulularınki|Vanuatulularınkini
        VU	c	Port Vila
        WF	n	Wallis ve Futuna
        WS	n	Samoa|Samoada|Samoadan|Samoadaki|Samoaya|Samoanın|Samoayla
        WS	d	Samoalı|Samoalının|Samoalıyı|Samoalıya|Samoalıda|Samoalıdan|Samoalıyla|Samoalılar|Samoalıları|Samoalıların|Samoalılara|Samoalılardan|Samoalılarla|Samoalılarda|Samoalılarımız|Samoalılarınki|Samoalılarınkini
        WS	c	Apia
        XK	n	Kosova|Kosovada|Kosovadan|Kosovadaki|Kosovaya|Kosovanın|Kosovayla
        XK	d	Kosovalı|Kosovalının|Kosovalıyı|Kosovalıya|Kosovalıda|Kosovalıdan|Kosovalıyla|Kosovalılar|Kosovalıları|Kosovalıların|Kosovalılara|Kosovalılardan|Kosovalılarla|Kosovalılarda|Kosovalılarımız|Kosovalılarınki|Kosovalılarınkini
        XK	c	Priştine
        YE	n	Yemen|Yemende|Yemenden|Yemendeki|Yemene|Yemenin|Yemenle
        YE	d	Yemenli|Yemenlinin|Yemenliyi|Yemenliye|Yemenlide|Yemenliden|Yemenliyle|Yemenliler|Yemenlileri|Yemenlilerin|Yemenlilere|Yemenlilerden|Yemenlilerle|Yemenlilerde|Yemenlilerimiz|Yemenlilerinki|Yemenlilerinkini
        YE	c	Sana
        YT	n	Mayotte|Mayottede|Mayotteden|Mayottedeki|Mayotteye|Mayottenin|Mayotteyle
        YT	d	Mayotteli|Mayottelinin|Mayotteliyi|Mayotteliye|Mayottelide|Mayotteliden|Mayotteliyle|Mayotteliler|Mayottelileri|Mayottelilerin|Mayottelilere|Mayottelilerden|Mayottelilerle|Mayottelilerde|Mayottelilerimiz|Mayottelilerinki|Mayottelilerinkini
        ZA	n	Güney Afrika|Güney Afrika Cumhuriyeti|G. Afrika
        ZA	d	Güney Afrikalı|Güney Afrikalının|Güney Afrikalıyı|Güney Afrikalıya|Güney Afrikalıda|Güney Afrikalıdan|Güney Afrikalıyla|Güney Afrikalılar|Güney Afrikalıları|Güney Afrikalıların|Güney Afrikalılara|Güney Afrikalılardan|Güney Afrikalılarla|Güney Afrikalılarda|Güney Afrikalılarımız|Güney Afrikalılarınki|Güney Afrikalılarınkini
        ZA	c	Pretoria
        ZM	n	Zambiya|Zambiyada|Zambiyadan|Zambiyadaki|Zambiyaya|Zambiyanın|Zambiyayla
        ZM	d	Zambiyalı|Zambiyalının|Zambiyalıyı|Zambiyalıya|Zambiyalıda|Zambiyalıdan|Zambiyalıyla|Zambiyalılar|Zambiyalıları|Zambiyalıların|Zambiyalılara|Zambiyalılardan|Zambiyalılarla|Zambiyalılarda|Zambiyalılarımız|Zambiyalılarınki|Zambiyalılarınkini
        ZM	c	Lusaka
        ZW	n	Zimbabve|Zimbabvede|Zimbabveden|Zimbabvedeki|Zimbabveye|Zimbabvenin|Zimbabveyle
        ZW	d	Zimbabveli|Zimbabvelinin|Zimbabveliyi|Zimbabveliye|Zimbabvelide|Zimbabveliden|Zimbabveliyle|Zimbabveliler|Zimbabvelileri|Zimbabvelilerin|Zimbabvelilere|Zimbabvelilerden|Zimbabvelilerle|Zimbabvelilerde|Zimbabvelilerimiz|Zimbabvelilerinki|Zimbabvelilerinkini
        ZW	c	Harare
        EG	?	Mısır|Mısırda|Mısırdan|Mısırdaki|Mısıra|Mısırın|Mısırla	yes	Kahire|Sisi|Sina|Gazze|İsrail|Cumhurbaşkanı|Dışişleri	koçanı|buğday|arpa|ekimi|tarlası|kilo|patlamış|silajlık|dane|tarla|hasadı|hasat|üreticisi|çiftçi|çiftçiler|fiyatı|süt|haşlanmış|közlenmiş|salata|nohut|>fiyatları|>hasadı|>ekildi|>üretimi|>koçanları|ton
        MA	?	Fas	yes	Rabat|Kazablanka|Kral|Marakeş|>Kralı|>Kraliyet|>Dışişleri|>Başbakanı|>Milli|>milli|>hükümeti	makarna|fasulye|>fasulye
        KZ	?	Kazak|Kazaklar|Kazakları|Kazakların|Kazaklara|Kazaklardan|Kazaklarla|Kazaklarda|Kazaklarımız|Kazaklarınki|Kazaklarınkini	no	Kazakistan|Astana|Almatı|Tokayev|petrol|Türk|Orta Asya|<ünlü|lider|halkı|Özbek|Kırgız|Özbekistan|>cumhurbaşkanı|>cumhurbaşkanları|>asker|>heyet|>yetkili|>yetkililer|>hükümeti|>lider	yün|örgü|kışlık|beden|giydi|ördü|pantolon|ceket|triko|mont
        ML	?	Mali|Malide|Maliden|Malideki|Maliye|Malinin|Maliyle	no	Bamako|Sahel|darbe|Nijer|Burkina|Afrika|cunta|Fransa|Goita|cihatçı|cihatçılar|Tuareg|Wagner|JNIM|>ordusu|>hükümeti|>Cumhurbaşkanı|>lideri|>askerleri|>cuntası|<Batı Afrika ülkesi	müşavir|müşaviri|yıl|işler|durum|destek|kriz|disiplin|tablo|tablolar|>Müşavir|>İşler|>yıl|>Suçları|Bakanlığı|>Müşavirler|>Hizmetler|>Genel|>Şube|>af|>tatil|>bülten|>yük|>kural
        SY	?	Şam	yes	Suriye	fıstık|fıstığı|mum
        US	?	Amerika|Amerikada|Amerikadan|Amerikadaki|Amerikaya|Amerikanın|Amerikayla	yes		kaptan
        CZ	?	Çek|Çekler|Çekleri|Çeklerin|Çeklere|Çeklerden|Çeklerle|Çeklerde|Çeklerimiz|Çeklerinki|Çeklerinkini	yes	Prag|Çekya|Cumhuriyeti|Slovak|Avrupa Birliği|Pavel|Fiala|Babiş|Babis|>Cumhurbaşkanı|>Başbakanı|>Başbakan|>Dışişleri|>Savunma|>hükümeti|>polisi|>lider|>teknik|>futbolcu|>oyuncu|>tenisçi|>kaleci|>basını	karşılıksız|banka|bankaya|tahsil|senet|ciro|senetler|senetlerin|keşide|ibraz|>karşılıksız|>yazdı|>defteri|>senet|>tutarı|>kanunu|>verdi|>yasası|>yasasında|>yasasına|>tahsilatı|>tahsilatında|>valf|>valfi|>yat|>karnesi|>koçanı|>hesabı|>sahibi|>hamili|>borcu|>mağdurları|>mağduru|>ödemeleri|>ödemelerinde|>sahteciliği|>dolandırıcılığı|>affı|>düzenleme|>ibraz|>yazan|<sahte|<hediye|<vadeli|<karşılıksız|<çalıntı|<naylon|<imzalı|<liralık
        MF	?	Saint Martin	name	adası|adasında|adasını|kasırga|kasırgası|karayip|karayipler|guadeloupe|antiller|hollanda
        SD	?	Sudan|Sudanda|Sudandan|Sudandaki|Sudana|Sudanın|Sudanla	yes	Hartum|Darfur|HDK|ordusu|Burhan|Hamideti|Port Sudan|Cidde|El-Faşir|Faşir|>Silahlı|>Egemenlik|>ordusu|>hükümeti|<Güney	>sebep|>sebepler|>sebeplerden|>sebeplerle|>bahane|>bahaneler|>bahanelerle|>korkan|>korkuyor|>korkanlar|>korkmayan|>geçinen|>gelen|>çıkan|>çıkanlar|>çıktı|>çıktılar|>çıkarıldı|>çıkarılan|>çıkaran|>çıkınca|>çıkmış|>çıkıp|>bulaşan|>bulaşıyor|>zehirlenen|>zehirlendi|>zehirlenenler|>ucuz|>üretilen|>arındırılmış|>yoksun|>etkilenen|>yararlanan|>faydalanan|>tasarruf|>hidrojen|>içen|>içenler|>ibaret
        CZ	?	Çeklerin|Çeklerinde|Çeklerinden|Çeklerindeki|Çeklerine|Çeklerinin|Çeklerinle	yes	Prag|Çekya|Slovak|Slovaklar|Macarlar|turnuva|maç|gol	karşılıksız|senet|senetlerin|banka|ciro|ibraz|vadesi|vadeli|>ödenmesi|>ibrazı|>tahsili|>tahsilatı|>vadesi|>bankaya|>karşılıksız|>tutarı|<sahte|<karşılıksız|<vadeli|<hediye|<çalıntı
        CZ	?	Çekleri|Çekleride|Çekleriden|Çeklerideki|Çekleriye|Çeklerinin|Çekleriyle	yes	Prag|Çekya|Slovak|Slovaklar|Macarlar|turnuva|maç|gol	karşılıksız|senet|senetlerin|banka|ciro|ibraz|vadesi|vadeli|>ödenmesi|>ibrazı|>tahsili|>tahsilatı|>vadesi|>bankaya|>karşılıksız|>tutarı|<sahte|<karşılıksız|<vadeli|<hediye|<çalıntı
        CZ	?	Çeklerden|Çeklerdende|Çeklerdenden|Çeklerdendeki|Çeklerdene|Çeklerdenin|Çeklerdenle	yes	Prag|Çekya|Slovak|Slovaklar|Macarlar|turnuva|maç|gol	karşılıksız|senet|senetlerin|banka|ciro|ibraz|vadesi|vadeli|>ödenmesi|>ibrazı|>tahsili|>tahsilatı|>vadesi|>bankaya|>karşılıksız|>tutarı|<sahte|<karşılıksız|<vadeli|<hediye|<çalıntı
        ME	?	Karadağ|Karadağda|Karadağdan|Karadağdaki|Karadağa|Karadağın|Karadağla	yes	Podgorica|Sırbistan|Milatoviç|Spajiç|Cukanoviç|maç|maçı|milli|Balkan|Balkanlar|Kosova|Arnavutluk|Hırvatistan|NATO|AB|EURO|>Cumhurbaşkanı|>Başbakanı|>milli|>A|>maçı|>Cumhuriyeti|>hükümeti|>ligi|>Parlamentosu	<Mehmet|<Ahmet|<Mustafa|<Ali|<Hüseyin|<Hasan|<İbrahim|<Osman|<Yusuf|<Murat|<Ömer|<Fatih|<Emre|<Hakan|<Serkan|<Gökhan|<Burak|<Onur|<Volkan|<Kemal|<Recep|<Ramazan|<Halil|<Süleyman|<Selim|<Cem|<Can|<Kaan|<Enes|<Furkan|<Ayşe|<Fatma|<Emine|<Zeynep|<Elif|<Merve|<Hatice|<Esra|<Özlem|<Sibel|<Selma|<Erdal|<Erkan|<Metin|<Orhan|<Turgut|<Yavuz|<Veli|<Cihan|<Tolga|<Uğur|<Barış|>ailesi|>Dağı|eteklerinde|çoban|dağcı|dağcılar
        """#
}
