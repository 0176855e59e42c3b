// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/id.tsv; do not edit.
extension Gazetteer {
    static let id = #"""
        -	x	Amerika Latin|Amerika Selatan|Amerika Utara|Samudra Hindia|Laut China Selatan|Laut Cina Selatan|Teluk Persia|Turki bin|Turki al|Turki Usmani|Turki Utsmani|Kesultanan Turki|terong belanda|terung belanda|kacang belanda|Samudera Hindia|Teluk Meksiko|Amerika Tengah|Panama Papers|rolet Rusia|salad Rusia|bahasa Indonesia|bahasa Inggris|bahasa Prancis|bahasa Perancis|bahasa Jerman|bahasa Belanda|bahasa Spanyol|bahasa Portugis|bahasa Italia|bahasa Rusia|bahasa Cina|bahasa Jepang|bahasa Korea|bahasa Turki|bahasa Thailand|bahasa Vietnam|bahasa Malaysia|berbahasa Indonesia|berbahasa Inggris|berbahasa Prancis|berbahasa Jepang|berbahasa Cina|Agence France-Presse|Agence France Presse|France-Presse|France Presse|France 24|France24|Stade de France|kacang Brasil|kacang Brazil|kopi Turki|gembala Jerman|anjing gembala Jerman|tinta India|rumah makan Cina|restoran Cina|masakan Cina|masakan India|masakan Italia|masakan Jepang|makanan Cina|marmut Guinea|ayam Guinea|kentang Prancis|roti Prancis|bulldog Prancis|sawi Cina|petai Cina|cabai Turki|teh Cina|keju Swiss|pisau Swiss|cokelat Belgia|bahasa Arab dan Inggris|bahasa Yunani|bahasa Polandia|bahasa Ukraina|bahasa Persia|berbahasa Spanyol|berbahasa Jerman|berbahasa Rusia|berbahasa Belanda|berbahasa Portugis|berbahasa Korea|Papua Barat|tembok Cina|Terusan Panama|Kanal Panama|Terusan Suez|topi Panama|Topi Panama|Teluk Oman|Teluk Guinea|Teluk Thailand|Sungai Kongo|Sungai Niger|Sungai Yordan|Laut Jepang|Red Hot Chili|Chili Peppers|Chili Pepper|saus chili|cabai chili|chili padi|sambal chili|South Cina Morning Post|AS Roma|AS Monaco|berinisial AS|inisial AS|Swiss-Belhotel|Swiss-Belinn|Swiss-Bel|Oman Fathurahman|negara bagian Georgia|Pondok Cina|Stasiun Pondok Cina|Kampung Inggris|bagai Belanda minta|Belanda minta tanah|Hindia Belanda|Hindia-Belanda|negeri Cina, pesan|walau ke negeri Cina|sampai ke negeri Cina|walau sampai ke negeri|Desa Jepang|radang otak Jepang|campak Jerman|Pertahanan Prancis|Jalan Raya Prancis|Kebab Turki|kebab Turki|Turki Alalshikh|Turki Al-Sheikh|Georgia, antre|Atlanta, Georgia|Finlandia karya Sibelius|Finlandia karya|menonton Madagascar|film Madagascar|kunci Inggris|kunci inggris|sepak bola Amerika|gaya Belanda|terong Belanda|sirsak Belanda|kembang sepatu Jepang|herder Jerman|pecinan|Pecinan|jambu Jepang|Segitiga Bermuda|celana bermuda|cabai Spanyol|flu Spanyol|kalkun Turki|=Garuda Indonesia|Universitas Indonesia|Bidara Cina|Kampung Cina|goa Jepang|goa Belanda|goa Portugis|gua Jepang|gua Belanda|gua Portugis|bunker Jepang|bunker Belanda|bunker Portugis|meriam Jepang|meriam Belanda|meriam Portugis|zaman Belanda|zaman Jepang|zaman Portugis|jaman Belanda|jaman Jepang|jaman Portugis|Kampung Belanda|Kampung Jepang|Kampung Portugis|Kampung Turki|Kampung Korea|Kampung India|Kampung Spanyol|Kampung Prancis|Jalan Masjid India|Masjid India|Masjid Turki|Taman Jepang|gereja Portugis|Gereja Portugis|ubi Jepang|timun Jepang|ketimun Jepang|mentimun Jepang|labu Jepang|terong Jepang|terung Jepang|bayam Jepang|bambu Jepang|rumput Jepang|melati Jepang|ikan mas Jepang|mi Jepang|mie Jepang|lobak Cina|pacar Cina|jeruk Cina|sawi China|petai China|pacar China|bawang Belanda|nangka Belanda|durian Belanda|nanas Belanda|sawo Belanda|ayam Belanda|monyet Belanda|kelinci Belanda|kue Belanda|asam Belanda|bayam Brasil|bayam Brazil|kangkung Brasil|rumput Swiss|rumput Brasil|salad Yunani|yogurt Yunani|yoghurt Yunani|saus Meksiko|es krim Turki|teh Turki|mandi Turki|pemandian Turki|delight Turki|kecoak Jerman|kecoak Amerika|kecoa Jerman|kecoa Amerika|lebah Australia|bulldog Inggris|pudel Prancis|gembala Belgia|gembala Australia|kentang goreng Prancis|ikan koki Jepang|lele Afrika|siput Afrika|corn dog Korea|corndog Korea|mie Korea|mi Korea|ramen Korea|ayam goreng Korea|martabak India|martabak Mesir|sauna Finlandia|tango Argentina|salsa Kuba|deadlift Rumania|squat Bulgaria|gulat Yunani Romawi|gulat Yunani-Romawi|gaya Yunani Romawi|gaya Yunani-Romawi|flu Singapura|flu Hong Kong|flu Hongkong|Krimea Kongo|Krimea-Kongo|Crimean Congo|Crimean-Congo|ensefalitis Jepang|cacar Cina|cina buta|Cina buta|China buta|bagai Cina karam|seperti Cina karam|Laut Cina Timur|Laut China Timur|Laut Tiongkok Timur|Laut Tiongkok Selatan|Laut Oman|Laut Filipina|Samudera Indonesia|Samudra Indonesia|Teluk Amerika|Danau Malawi|Danau Chad|Gurun Libya|Gurun Mongolia|Sungai Yordania|Lembah Yordania|Selat Taiwan|Selat Inggris|Selat Denmark|Terusan Inggris|Tembok Besar Cina|Tembok Besar China|Tembok Besar Tiongkok|Tembok China|Mesir Kuno|Yunani Kuno|mitologi Yunani|mitologi Mesir|mitologi Jepang|dewa Yunani|dewi Yunani|dewa-dewi Yunani|dewa dewi Yunani|Bani Israel|Bani Israil|bangsa Israel kuno|Kekaisaran Rusia|Perang Rusia Jepang|Perang Rusia-Jepang|Kesultanan Turki Usmani|Kekaisaran Turki|China Eastern|Oman Air|Bank of China|Singapore Sling|Georgia Tech|Universitas Georgia|gubernur Georgia|senator Georgia|Hotel Indonesia|Taman Mini Indonesia Indah|Puteri Indonesia|Putri Indonesia|Majelis Ulama Indonesia|Ikatan Dokter Indonesia|Bank Rakyat Indonesia|Bank Negara Indonesia|Bank Syariah Indonesia|Kereta Api Indonesia|CNN Indonesia|CNBC Indonesia|BBC Indonesia|BBC News Indonesia|VOA Indonesia|Vale Indonesia|Unilever Indonesia|Freeport Indonesia|Indonesian Idol|subtitle Indonesia|Oman Abdurahman|Oman Abdurrahman|Oman Rochman|Oman Rohman|New Mexico|bahasa Indonesia dan Inggris|bahasa Indonesia dan Prancis|bahasa Indonesia dan Perancis|bahasa Indonesia dan Jerman|bahasa Indonesia dan Belanda|bahasa Indonesia dan Spanyol|bahasa Indonesia dan Portugis|bahasa Indonesia dan Italia|bahasa Indonesia dan Rusia|bahasa Indonesia dan Jepang|bahasa Indonesia dan Korea|bahasa Indonesia dan Turki|bahasa Indonesia dan Thailand|bahasa Inggris dan Indonesia|bahasa Inggris dan Prancis|bahasa Inggris dan Perancis|bahasa Inggris dan Jerman|bahasa Inggris dan Belanda|bahasa Inggris dan Spanyol|bahasa Inggris dan Portugis|bahasa Inggris dan Italia|bahasa Inggris dan Rusia|bahasa Inggris dan Jepang|bahasa Inggris dan Korea|bahasa Inggris dan Turki|bahasa Inggris dan Thailand|bahasa Prancis dan Indonesia|bahasa Prancis dan Inggris|bahasa Prancis dan Perancis|bahasa Prancis dan Jerman|bahasa Prancis dan Belanda|bahasa Prancis dan Spanyol|bahasa Prancis dan Portugis|bahasa Prancis dan Italia|bahasa Prancis dan Rusia|bahasa Prancis dan Jepang|bahasa Prancis dan Korea|bahasa Prancis dan Turki|bahasa Prancis dan Thailand|bahasa Perancis dan Indonesia|bahasa Perancis dan Inggris|bahasa Perancis dan Prancis|bahasa Perancis dan Jerman|bahasa Perancis dan Belanda|bahasa Perancis dan Spanyol|bahasa Perancis dan Portugis|bahasa Perancis dan Italia|bahasa Perancis dan Rusia|bahasa Perancis dan Jepang|bahasa Perancis dan Korea|bahasa Perancis dan Turki|bahasa Perancis dan Thailand|bahasa Jerman dan Indonesia|bahasa Jerman dan Inggris|bahasa Jerman dan Prancis|bahasa Jerman dan Perancis|bahasa Jerman dan Belanda|bahasa Jerman dan Spanyol|bahasa Jerman dan Portugis|bahasa Jerman dan Italia|bahasa Jerman dan Rusia|bahasa Jerman dan Jepang|bahasa Jerman dan Korea|bahasa Jerman dan Turki|bahasa Jerman dan Thailand|bahasa Belanda dan Indonesia|bahasa Belanda dan Inggris|bahasa Belanda dan Prancis|bahasa Belanda dan Perancis|bahasa Belanda dan Jerman|bahasa Belanda dan Spanyol|bahasa Belanda dan Portugis|bahasa Belanda dan Italia|bahasa Belanda dan Rusia|bahasa Belanda dan Jepang|bahasa Belanda dan Korea|bahasa Belanda dan Turki|bahasa Belanda dan Thailand|bahasa Spanyol dan Indonesia|bahasa Spanyol dan Inggris|bahasa Spanyol dan Prancis|bahasa Spanyol dan Perancis|bahasa Spanyol dan Jerman|bahasa Spanyol dan Belanda|bahasa Spanyol dan Portugis|bahasa Spanyol dan Italia|bahasa Spanyol dan Rusia|bahasa Spanyol dan Jepang|bahasa Spanyol dan Korea|bahasa Spanyol dan Turki|bahasa Spanyol dan Thailand|bahasa Portugis dan Indonesia|bahasa Portugis dan Inggris|bahasa Portugis dan Prancis|bahasa Portugis dan Perancis|bahasa Portugis dan Jerman|bahasa Portugis dan Belanda|bahasa Portugis dan Spanyol|bahasa Portugis dan Italia|bahasa Portugis dan Rusia|bahasa Portugis dan Jepang|bahasa Portugis dan Korea|bahasa Portugis dan Turki|bahasa Portugis dan Thailand|bahasa Italia dan Indonesia|bahasa Italia dan Inggris|bahasa Italia dan Prancis|bahasa Italia dan Perancis|bahasa Italia dan Jerman|bahasa Italia dan Belanda|bahasa Italia dan Spanyol|bahasa Italia dan Portugis|bahasa Italia dan Rusia|bahasa Italia dan Jepang|bahasa Italia dan Korea|bahasa Italia dan Turki|bahasa Italia dan Thailand|bahasa Rusia dan Indonesia|bahasa Rusia dan Inggris|bahasa Rusia dan Prancis|bahasa Rusia dan Perancis|bahasa Rusia dan Jerman|bahasa Rusia dan Belanda|bahasa Rusia dan Spanyol|bahasa Rusia dan Portugis|bahasa Rusia dan Italia|bahasa Rusia dan Jepang|bahasa Rusia dan Korea|bahasa Rusia dan Turki|bahasa Rusia dan Thailand|bahasa Jepang dan Indonesia|bahasa Jepang dan Inggris|bahasa Jepang dan Prancis|bahasa Jepang dan Perancis|bahasa Jepang dan Jerman|bahasa Jepang dan Belanda|bahasa Jepang dan Spanyol|bahasa Jepang dan Portugis|bahasa Jepang dan Italia|bahasa Jepang dan Rusia|bahasa Jepang dan Korea|bahasa Jepang dan Turki|bahasa Jepang dan Thailand|bahasa Korea dan Indonesia|bahasa Korea dan Inggris|bahasa Korea dan Prancis|bahasa Korea dan Perancis|bahasa Korea dan Jerman|bahasa Korea dan Belanda|bahasa Korea dan Spanyol|bahasa Korea dan Portugis|bahasa Korea dan Italia|bahasa Korea dan Rusia|bahasa Korea dan Jepang|bahasa Korea dan Turki|bahasa Korea dan Thailand|bahasa Turki dan Indonesia|bahasa Turki dan Inggris|bahasa Turki dan Prancis|bahasa Turki dan Perancis|bahasa Turki dan Jerman|bahasa Turki dan Belanda|bahasa Turki dan Spanyol|bahasa Turki dan Portugis|bahasa Turki dan Italia|bahasa Turki dan Rusia|bahasa Turki dan Jepang|bahasa Turki dan Korea|bahasa Turki dan Thailand|bahasa Thailand dan Indonesia|bahasa Thailand dan Inggris|bahasa Thailand dan Prancis|bahasa Thailand dan Perancis|bahasa Thailand dan Jerman|bahasa Thailand dan Belanda|bahasa Thailand dan Spanyol|bahasa Thailand dan Portugis|bahasa Thailand dan Italia|bahasa Thailand dan Rusia|bahasa Thailand dan Jepang|bahasa Thailand dan Korea|bahasa Thailand dan Turki|bahasa Arab dan Indonesia|bahasa Arab dan Prancis|bahasa Arab dan Perancis|bahasa Arab dan Jerman|bahasa Arab dan Belanda|bahasa Arab dan Spanyol|bahasa Arab dan Portugis|bahasa Arab dan Italia|bahasa Arab dan Rusia|bahasa Arab dan Jepang|bahasa Arab dan Korea|bahasa Arab dan Turki|bahasa Arab dan Thailand|bahasa Mandarin dan Indonesia|bahasa Mandarin dan Inggris|bahasa Mandarin dan Prancis|bahasa Mandarin dan Perancis|bahasa Mandarin dan Jerman|bahasa Mandarin dan Belanda|bahasa Mandarin dan Spanyol|bahasa Mandarin dan Portugis|bahasa Mandarin dan Italia|bahasa Mandarin dan Rusia|bahasa Mandarin dan Jepang|bahasa Mandarin dan Korea|bahasa Mandarin dan Turki|bahasa Mandarin dan Thailand|bahasa Melayu dan Indonesia|bahasa Melayu dan Inggris|bahasa Melayu dan Prancis|bahasa Melayu dan Perancis|bahasa Melayu dan Jerman|bahasa Melayu dan Belanda|bahasa Melayu dan Spanyol|bahasa Melayu dan Portugis|bahasa Melayu dan Italia|bahasa Melayu dan Rusia|bahasa Melayu dan Jepang|bahasa Melayu dan Korea|bahasa Melayu dan Turki|bahasa Melayu dan Thailand|bahasa Jawa dan Indonesia|bahasa Jawa dan Inggris|bahasa Jawa dan Prancis|bahasa Jawa dan Perancis|bahasa Jawa dan Jerman|bahasa Jawa dan Belanda|bahasa Jawa dan Spanyol|bahasa Jawa dan Portugis|bahasa Jawa dan Italia|bahasa Jawa dan Rusia|bahasa Jawa dan Jepang|bahasa Jawa dan Korea|bahasa Jawa dan Turki|bahasa Jawa dan Thailand|bahasa Sunda dan Indonesia|bahasa Sunda dan Inggris|bahasa Sunda dan Prancis|bahasa Sunda dan Perancis|bahasa Sunda dan Jerman|bahasa Sunda dan Belanda|bahasa Sunda dan Spanyol|bahasa Sunda dan Portugis|bahasa Sunda dan Italia|bahasa Sunda dan Rusia|bahasa Sunda dan Jepang|bahasa Sunda dan Korea|bahasa Sunda dan Turki|bahasa Sunda dan Thailand|bahasa Latin dan Indonesia|bahasa Latin dan Inggris|bahasa Latin dan Prancis|bahasa Latin dan Perancis|bahasa Latin dan Jerman|bahasa Latin dan Belanda|bahasa Latin dan Spanyol|bahasa Latin dan Portugis|bahasa Latin dan Italia|bahasa Latin dan Rusia|bahasa Latin dan Jepang|bahasa Latin dan Korea|bahasa Latin dan Turki|bahasa Latin dan Thailand|bahasa Persia dan Indonesia|bahasa Persia dan Inggris|bahasa Persia dan Prancis|bahasa Persia dan Perancis|bahasa Persia dan Jerman|bahasa Persia dan Belanda|bahasa Persia dan Spanyol|bahasa Persia dan Portugis|bahasa Persia dan Italia|bahasa Persia dan Rusia|bahasa Persia dan Jepang|bahasa Persia dan Korea|bahasa Persia dan Turki|bahasa Persia dan Thailand|bahasa Urdu dan Indonesia|bahasa Urdu dan Inggris|bahasa Urdu dan Prancis|bahasa Urdu dan Perancis|bahasa Urdu dan Jerman|bahasa Urdu dan Belanda|bahasa Urdu dan Spanyol|bahasa Urdu dan Portugis|bahasa Urdu dan Italia|bahasa Urdu dan Rusia|bahasa Urdu dan Jepang|bahasa Urdu dan Korea|bahasa Urdu dan Turki|bahasa Urdu dan Thailand|bahasa Tagalog dan Indonesia|bahasa Tagalog dan Inggris|bahasa Tagalog dan Prancis|bahasa Tagalog dan Perancis|bahasa Tagalog dan Jerman|bahasa Tagalog dan Belanda|bahasa Tagalog dan Spanyol|bahasa Tagalog dan Portugis|bahasa Tagalog dan Italia|bahasa Tagalog dan Rusia|bahasa Tagalog dan Jepang|bahasa Tagalog dan Korea|bahasa Tagalog dan Turki|bahasa Tagalog dan Thailand|berbahasa Indonesia dan Inggris|berbahasa Indonesia dan Prancis|berbahasa Indonesia dan Perancis|berbahasa Indonesia dan Jerman|berbahasa Indonesia dan Belanda|berbahasa Indonesia dan Spanyol|berbahasa Indonesia dan Portugis|berbahasa Indonesia dan Italia|berbahasa Indonesia dan Rusia|berbahasa Indonesia dan Jepang|berbahasa Indonesia dan Korea|berbahasa Indonesia dan Turki|berbahasa Indonesia dan Thailand|berbahasa Inggris dan Indonesia|berbahasa Inggris dan Prancis|berbahasa Inggris dan Perancis|berbahasa Inggris dan Jerman|berbahasa Inggris dan Belanda|berbahasa Inggris dan Spanyol|berbahasa Inggris dan Portugis|berbahasa Inggris dan Italia|berbahasa Inggris dan Rusia|berbahasa Inggris dan Jepang|berbahasa Inggris dan Korea|berbahasa Inggris dan Turki|berbahasa Inggris dan Thailand|berbahasa Prancis dan Indonesia|berbahasa Prancis dan Inggris|berbahasa Prancis dan Perancis|berbahasa Prancis dan Jerman|berbahasa Prancis dan Belanda|berbahasa Prancis dan Spanyol|berbahasa Prancis dan Portugis|berbahasa Prancis dan Italia|berbahasa Prancis dan Rusia|berbahasa Prancis dan Jepang|berbahasa Prancis dan Korea|berbahasa Prancis dan Turki|berbahasa Prancis dan Thailand|berbahasa Perancis dan Indonesia|berbahasa Perancis dan Inggris|berbahasa Perancis dan Prancis|berbahasa Perancis dan Jerman|berbahasa Perancis dan Belanda|berbahasa Perancis dan Spanyol|berbahasa Perancis dan Portugis|berbahasa Perancis dan Italia|berbahasa Perancis dan Rusia|berbahasa Perancis dan Jepang|berbahasa Perancis dan Korea|berbahasa Perancis dan Turki|berbahasa Perancis dan Thailand|berbahasa Jerman dan Indonesia|berbahasa Jerman dan Inggris|berbahasa Jerman dan Prancis|berbahasa Jerman dan Perancis|berbahasa Jerman dan Belanda|berbahasa Jerman dan Spanyol|berbahasa Jerman dan Portugis|berbahasa Jerman dan Italia|berbahasa Jerman dan Rusia|berbahasa Jerman dan Jepang|berbahasa Jerman dan Korea|berbahasa Jerman dan Turki|berbahasa Jerman dan Thailand|berbahasa Belanda dan Indonesia|berbahasa Belanda dan Inggris|berbahasa Belanda dan Prancis|berbahasa Belanda dan Perancis|berbahasa Belanda dan Jerman|berbahasa Belanda dan Spanyol|berbahasa Belanda dan Portugis|berbahasa Belanda dan Italia|berbahasa Belanda dan Rusia|berbahasa Belanda dan Jepang|berbahasa Belanda dan Korea|berbahasa Belanda dan Turki|berbahasa Belanda dan Thailand|berbahasa Spanyol dan Indonesia|berbahasa Spanyol dan Inggris|berbahasa Spanyol dan Prancis|berbahasa Spanyol dan Perancis|berbahasa Spanyol dan Jerman|berbahasa Spanyol dan Belanda|berbahasa Spanyol dan Portugis|berbahasa Spanyol dan Italia|berbahasa Spanyol dan Rusia|berbahasa Spanyol dan Jepang|berbahasa Spanyol dan Korea|berbahasa Spanyol dan Turki|berbahasa Spanyol dan Thailand|berbahasa Portugis dan Indonesia|berbahasa Portugis dan Inggris|berbahasa Portugis dan Prancis|berbahasa Portugis dan Perancis|berbahasa Portugis dan Jerman|berbahasa Portugis dan Belanda|berbahasa Portugis dan Spanyol|berbahasa Portugis dan Italia|berbahasa Portugis dan Rusia|berbahasa Portugis dan Jepang|berbahasa Portugis dan Korea|berbahasa Portugis dan Turki|berbahasa Portugis dan Thailand|berbahasa Italia dan Indonesia|berbahasa Italia dan Inggris|berbahasa Italia dan Prancis|berbahasa Italia dan Perancis|berbahasa Italia dan Jerman|berbahasa Italia dan Belanda|berbahasa Italia dan Spanyol|berbahasa Italia dan Portugis|berbahasa Italia dan Rusia|berbahasa Italia dan Jepang|berbahasa Italia dan Korea|berbahasa Italia dan Turki|berbahasa Italia dan Thailand|berbahasa Rusia dan Indonesia|berbahasa Rusia dan Inggris|berbahasa Rusia dan Prancis|berbahasa Rusia dan Perancis|berbahasa Rusia dan Jerman|berbahasa Rusia dan Belanda|berbahasa Rusia dan Spanyol|berbahasa Rusia dan Portugis|berbahasa Rusia dan Italia|berbahasa Rusia dan Jepang|berbahasa Rusia dan Korea|berbahasa Rusia dan Turki|berbahasa Rusia dan Thailand|berbahasa Jepang dan Indonesia|berbahasa Jepang dan Inggris|berbahasa Jepang dan Prancis|berbahasa Jepang dan Perancis|berbahasa Jepang dan Jerman|berbahasa Jepang dan Belanda|berbahasa Jepang dan Spanyol|berbahasa Jepang dan Portugis|berbahasa Jepang dan Italia|berbahasa Jepang dan Rusia|berbahasa Jepang dan Korea|berbahasa Jepang dan Turki|berbahasa Jepang dan Thailand|berbahasa Korea dan Indonesia|berbahasa Korea dan Inggris|berbahasa Korea dan Prancis|berbahasa Korea dan Perancis|berbahasa Korea dan Jerman|berbahasa Korea dan Belanda|berbahasa Korea dan Spanyol|berbahasa Korea dan Portugis|berbahasa Korea dan Italia|berbahasa Korea dan Rusia|berbahasa Korea dan Jepang|berbahasa Korea dan Turki|berbahasa Korea dan Thailand|berbahasa Turki dan Indonesia|berbahasa Turki dan Inggris|berbahasa Turki dan Prancis|berbahasa Turki dan Perancis|berbahasa Turki dan Jerman|berbahasa Turki dan Belanda|berbahasa Turki dan Spanyol|berbahasa Turki dan Portugis|berbahasa Turki dan Italia|berbahasa Turki dan Rusia|berbahasa Turki dan Jepang|berbahasa Turki dan Korea|berbahasa Turki dan Thailand|berbahasa Thailand dan Indonesia|berbahasa Thailand dan Inggris|berbahasa Thailand dan Prancis|berbahasa Thailand dan Perancis|berbahasa Thailand dan Jerman|berbahasa Thailand dan Belanda|berbahasa Thailand dan Spanyol|berbahasa Thailand dan Portugis|berbahasa Thailand dan Italia|berbahasa Thailand dan Rusia|berbahasa Thailand dan Jepang|berbahasa Thailand dan Korea|berbahasa Thailand dan Turki|berbahasa Arab dan Indonesia|berbahasa Arab dan Inggris|berbahasa Arab dan Prancis|berbahasa Arab dan Perancis|berbahasa Arab dan Jerman|berbahasa Arab dan Belanda|berbahasa Arab dan Spanyol|berbahasa Arab dan Portugis|berbahasa Arab dan Italia|berbahasa Arab dan Rusia|berbahasa Arab dan Jepang|berbahasa Arab dan Korea|berbahasa Arab dan Turki|berbahasa Arab dan Thailand|berbahasa Mandarin dan Indonesia|berbahasa Mandarin dan Inggris|berbahasa Mandarin dan Prancis|berbahasa Mandarin dan Perancis|berbahasa Mandarin dan Jerman|berbahasa Mandarin dan Belanda|berbahasa Mandarin dan Spanyol|berbahasa Mandarin dan Portugis|berbahasa Mandarin dan Italia|berbahasa Mandarin dan Rusia|berbahasa Mandarin dan Jepang|berbahasa Mandarin dan Korea|berbahasa Mandarin dan Turki|berbahasa Mandarin dan Thailand|berbahasa Melayu dan Indonesia|berbahasa Melayu dan Inggris|berbahasa Melayu dan Prancis|berbahasa Melayu dan Perancis|berbahasa Melayu dan Jerman|berbahasa Melayu dan Belanda|berbahasa Melayu dan Spanyol|berbahasa Melayu dan Portugis|berbahasa Melayu dan Italia|berbahasa Melayu dan Rusia|berbahasa Melayu dan Jepang|berbahasa Melayu dan Korea|berbahasa Melayu dan Turki|berbahasa Melayu dan Thailand|berbahasa Jawa dan Indonesia|berbahasa Jawa dan Inggris|berbahasa Jawa dan Prancis|berbahasa Jawa dan Perancis|berbahasa Jawa dan Jerman|berbahasa Jawa dan Belanda|berbahasa Jawa dan Spanyol|berbahasa Jawa dan Portugis|berbahasa Jawa dan Italia|berbahasa Jawa dan Rusia|berbahasa Jawa dan Jepang|berbahasa Jawa dan Korea|berbahasa Jawa dan Turki|berbahasa Jawa dan Thailand|berbahasa Sunda dan Indonesia|berbahasa Sunda dan Inggris|berbahasa Sunda dan Prancis|berbahasa Sunda dan Perancis|berbahasa Sunda dan Jerman|berbahasa Sunda dan Belanda|berbahasa Sunda dan Spanyol|berbahasa Sunda dan Portugis|berbahasa Sunda dan Italia|berbahasa Sunda dan Rusia|berbahasa Sunda dan Jepang|berbahasa Sunda dan Korea|berbahasa Sunda dan Turki|berbahasa Sunda dan Thailand|berbahasa Latin dan Indonesia|berbahasa Latin dan Inggris|berbahasa Latin dan Prancis|berbahasa Latin dan Perancis|berbahasa Latin dan Jerman|berbahasa Latin dan Belanda|berbahasa Latin dan Spanyol|berbahasa Latin dan Portugis|berbahasa Latin dan Italia|berbahasa Latin dan Rusia|berbahasa Latin dan Jepang|berbahasa Latin dan Korea|berbahasa Latin dan Turki|berbahasa Latin dan Thailand|berbahasa Persia dan Indonesia|berbahasa Persia dan Inggris|berbahasa Persia dan Prancis|berbahasa Persia dan Perancis|berbahasa Persia dan Jerman|berbahasa Persia dan Belanda|berbahasa Persia dan Spanyol|berbahasa Persia dan Portugis|berbahasa Persia dan Italia|berbahasa Persia dan Rusia|berbahasa Persia dan Jepang|berbahasa Persia dan Korea|berbahasa Persia dan Turki|berbahasa Persia dan Thailand|berbahasa Urdu dan Indonesia|berbahasa Urdu dan Inggris|berbahasa Urdu dan Prancis|berbahasa Urdu dan Perancis|berbahasa Urdu dan Jerman|berbahasa Urdu dan Belanda|berbahasa Urdu dan Spanyol|berbahasa Urdu dan Portugis|berbahasa Urdu dan Italia|berbahasa Urdu dan Rusia|berbahasa Urdu dan Jepang|berbahasa Urdu dan Korea|berbahasa Urdu dan Turki|berbahasa Urdu dan Thailand|berbahasa Tagalog dan Indonesia|berbahasa Tagalog dan Inggris|berbahasa Tagalog dan Prancis|berbahasa Tagalog dan Perancis|berbahasa Tagalog dan Jerman|berbahasa Tagalog dan Belanda|berbahasa Tagalog dan Spanyol|berbahasa Tagalog dan Portugis|berbahasa Tagalog dan Italia|berbahasa Tagalog dan Rusia|berbahasa Tagalog dan Jepang|berbahasa Tagalog dan Korea|berbahasa Tagalog dan Turki|berbahasa Tagalog dan Thailand|Jurusan Sastra Inggris|Jurusan Sastra Jepang|Jurusan Sastra Jerman|Jurusan Sastra Prancis|Jurusan Sastra Perancis|Jurusan Sastra Rusia|Jurusan Sastra Belanda|Jurusan Sastra Cina|Jurusan Sastra China|Jurusan Sastra Tiongkok|Jurusan Sastra Korea|Jurusan Sastra Indonesia|Prodi Sastra Inggris|Prodi Sastra Jepang|Prodi Sastra Jerman|Prodi Sastra Prancis|Prodi Sastra Perancis|Prodi Sastra Rusia|Prodi Sastra Belanda|Prodi Sastra Cina|Prodi Sastra China|Prodi Sastra Tiongkok|Prodi Sastra Korea|Prodi Sastra Indonesia|Program Studi Sastra Inggris|Program Studi Sastra Jepang|Program Studi Sastra Jerman|Program Studi Sastra Prancis|Program Studi Sastra Perancis|Program Studi Sastra Rusia|Program Studi Sastra Belanda|Program Studi Sastra Cina|Program Studi Sastra China|Program Studi Sastra Tiongkok|Program Studi Sastra Korea|Program Studi Sastra Indonesia|mahasiswa Sastra Inggris|mahasiswa Sastra Jepang|mahasiswa Sastra Jerman|mahasiswa Sastra Prancis|mahasiswa Sastra Perancis|mahasiswa Sastra Rusia|mahasiswa Sastra Belanda|mahasiswa Sastra Cina|mahasiswa Sastra China|mahasiswa Sastra Tiongkok|mahasiswa Sastra Korea|mahasiswa Sastra Indonesia|mahasiswi Sastra Inggris|mahasiswi Sastra Jepang|mahasiswi Sastra Jerman|mahasiswi Sastra Prancis|mahasiswi Sastra Perancis|mahasiswi Sastra Rusia|mahasiswi Sastra Belanda|mahasiswi Sastra Cina|mahasiswi Sastra China|mahasiswi Sastra Tiongkok|mahasiswi Sastra Korea|mahasiswi Sastra Indonesia|lulusan Sastra Inggris|lulusan Sastra Jepang|lulusan Sastra Jerman|lulusan Sastra Prancis|lulusan Sastra Perancis|lulusan Sastra Rusia|lulusan Sastra Belanda|lulusan Sastra Cina|lulusan Sastra China|lulusan Sastra Tiongkok|lulusan Sastra Korea|lulusan Sastra Indonesia|dosen Sastra Inggris|dosen Sastra Jepang|dosen Sastra Jerman|dosen Sastra Prancis|dosen Sastra Perancis|dosen Sastra Rusia|dosen Sastra Belanda|dosen Sastra Cina|dosen Sastra China|dosen Sastra Tiongkok|dosen Sastra Korea|dosen Sastra Indonesia|kamus Inggris Indonesia|kamus Inggris-Indonesia|kamus Indonesia Inggris|kamus Indonesia-Inggris|kamus Belanda Indonesia|kamus Belanda-Indonesia|kamus Indonesia Belanda|kamus Indonesia-Belanda|kamus Jepang Indonesia|kamus Jepang-Indonesia|kamus Indonesia Jepang|kamus Indonesia-Jepang|kamus Arab Indonesia|kamus Arab-Indonesia|kamus Indonesia Arab|kamus Indonesia-Arab|kursus Inggris|les Inggris|roti Perancis|roti panggang Prancis|sup bawang Prancis|buncis Prancis|kopi Vietnam|es kopi Vietnam|lumpia Vietnam|kopi Irlandia|pizza Italia|pasta Italia|es krim Italia|roti Italia|sup Italia|sosis Jerman|roti Jerman|kue Jerman|kue Denmark|biskuit Denmark|roti Turki|kue Turki|permen Turki|ayam Korea|ayam pedas Korea|daging panggang Korea|sup Korea|kue Korea|kimchi Korea|mi instan Korea|bento Jepang|kari Jepang|teh Jepang|nasi kari Jepang|kue Jepang|pancake Jepang|panekuk Jepang|kue China|roti Cina|kue Cina|bakpao Cina|nasi goreng China|teh China|pengobatan Cina|pengobatan tradisional Cina|pengobatan tradisional China|pengobatan tradisional Tiongkok|apotek Cina|mi Thailand|sup Thailand|teh Thailand|salad Thailand|kari India|kari Thailand|roti India|teh India|nasi India|nasi briyani India|nasi goreng Thailand|nasi Arab Yaman|nasi Mesir|kacang Mesir|kentang Belgia|wafel Belgia|waffle Belgia|telur Skotlandia|wiski Skotlandia|wiski Irlandia|telur dadar Spanyol|omelet Spanyol|sarapan Inggris|sarapan ala Inggris|teh Inggris|mustard Prancis|crepes Prancis|kue Prancis|saus Belanda|saus Prancis|saus Italia|taco Meksiko|jalapeno Meksiko|kubis Cina|kubis China|kol Brussels|risoles Belanda|panekuk Belanda|keju Belanda|keju Prancis|keju Yunani|biskuit Belgia|coklat Belgia|coklat Swiss|cokelat Swiss|roti gulung Swiss|bolu gulung Swiss|cerutu Kuba|sandwich Kuba|bubur Singapura|mi Singapura|kepiting Singapura|nasi ayam Hainan Singapura|laksa Singapura|kue Inggris|kucing Turki|anggora Turki|kucing Norwegia|kucing hutan Norwegia|kucing Rusia|kucing Inggris|kucing Burma|kucing Mesir|kucing Skotlandia|anjing penggembala Jerman|anjing penggembala Belgia|gajah India|badak India|kobra India|merak India|ular sanca Burma|sanca Burma|piton Burma|tikus Belanda|tikus Norwegia|cerpelai Amerika|bullfrog Amerika|katak banteng Amerika|buaya Amerika|buaya Kuba|aligator Amerika|berang-berang Kanada|angsa Kanada|bebek Beijing|kelinci Selandia Baru|udang Jepang|koi Jepang|belut Jepang|kumbang Jepang|kera Jepang|monyet Jepang|siput Spanyol|ubur-ubur Portugis|kecoak Madagaskar|kecoa Madagaskar|tokek Madagaskar|kura-kura Yunani|kura-kura Brasil|kura-kura Brazil|kura kura Brasil|kura kura Brazil|kura-kura India|tarantula Chili|tarantula Meksiko|tarantula Brasil|laba-laba Brasil|flamingo Chili|semut Argentina|kambing Etawa India|kerbau Belanda|jati Belanda|daun jati Belanda|kayu jati Belanda|anggrek Filipina|anggrek Thailand|mawar Jepang|mawar Cina|maple Jepang|rumput Amerika|kembang sepatu China|cemara Norwegia|lidah buaya Mesir|jintan Mesir|adas Mesir|kayu putih Australia|lebah Italia|lebah Kanada|petai Belanda|lada Jamaika|kelor India|mengkudu India|delima Belanda|jambu Australia|jambu Bangkok|ayam Bangkok|jambu India|pisang Kanada|kurma India|asam Jepang|asam India|bengkuang Jepang|bengkuang Meksiko|bunga terompet Brasil|lele India|lele Thailand|bambu China|bambu Cina|pacar Belanda|kemangi Thailand|bayam Malabar India|cabe Jepang|kyuri Jepang|lobak Jepang|strawberry Korea|ginseng Korea|ginseng India|ginseng Jepang|kentang Irlandia|bawang Prancis|bawang India|demam berdarah Argentina|demam Malta|flu Rusia|sindrom Stockholm|sindrom Paris|penyakit Belanda|penyakit Inggris|sifilis Prancis|gitar Spanyol|terompet Prancis|tanduk Prancis|kunci Prancis|kepang Prancis|kepang Belanda|jendela Prancis|ciuman Prancis|ciuman ala Prancis|manikur Prancis|pijat Thailand|pijat Swedia|pijat Jepang|tinju Thailand|hamam Turki|deadlift Romania|jiu-jitsu Brasil|jiu jitsu Brasil|jiujitsu Brasil|jiu-jitsu Brazil|jiu jitsu Brazil|tarian Irlandia|catur Cina|catur China|catur Jepang|halma Cina|halma China|sumpit Cina|lampion Cina|lampion China|shio China|shio Cina|zodiak Cina|zodiak China|ramalan China|kalender Cina|kalender China|tahun baru Cina|tahun baru China|kung fu China|guci Cina|pagoda Cina|tinta Cina|tinta China|kampung China|Kampoeng Cina|boneka Rusia|gulat Romawi Yunani|gulat Romawi-Yunani|gulat Greco Roma|ombak Meksiko|gelombang Meksiko|bulu mata Korea|alis Korea|skincare Korea|make up Korea|makeup Korea|gaya rambut Korea|poni Korea|rambut Korea|batik Belanda|wayang Cina|rumah Belanda|bangunan Belanda|gedung Belanda|peninggalan Belanda|jembatan Belanda|benteng Belanda|benteng Portugis|benteng Inggris|benteng Spanyol|rel Belanda|kuburan Belanda|makam Belanda|kerkhof Belanda|irigasi Belanda|bendungan Belanda|sumur Belanda|lonceng Belanda|noni Belanda|nonik Belanda|None Belanda|hantu Belanda|ejaan Belanda|jaman penjajahan Belanda|minta tanah Belanda|lubang Jepang|lobang Jepang|Tugu Jepang|makam Jepang|parit Jepang|benteng Jepang|kuburan China|kuburan Cina|pemakaman China|pemakaman Cina|makam Cina|makam China|bong Cina|Jembatan Cina|Kelenteng Cina|klenteng Cina|Kapten Amerika|Mimpi Amerika|Suara Amerika|Emily di Paris|Paris Saint-Germain|Paris Saint Germain|Paris Van Java|Paris Baguette|Roma Kelapa|Last Tango in Paris|Midnight in Paris|Emily in Paris|Washington Post|The Washington Post|Washington Wizards|Washington Sundar|negara bagian Washington|Universitas Washington|Washington State|Real Madrid|Atletico Madrid|Sporting Lisbon|Union Berlin|Hertha Berlin|Austria Wien|Austria Vienna|Tokyo Revengers|Tokyo Ghoul|Tokyo Drift|Tokyo Verdy|FC Tokyo|FC Seoul|Seoul Garden|Lima Puluh|Lima Puluh Kota|Kabupaten Lima Puluh|Kabupaten Lima Puluh Kota|Pandawa Lima|Kaki Lima|Pedagang Kaki Lima|Kampung Lima|Lima Laras|Adriana Lima|Pulau Lima|Malta Hanggoro|Israel Wamiau|Kuba Gooding|Kenya Moore|Dominika Cibulkova|Mali Arkan|Oman Sukmana|Oman Komarudin|Maman Oman|Chile Pepper|Samoa Joe|Victoria Beckham|Ratu Victoria|Victoria's Secret|Victoria Park|Victoria Azarenka|Sofia Coppola|Sofia Vergara|Hagia Sofia|Sofia Loren|Sofia Latjuba|Sofia Kenin|San Jose Sharks|San Jose Earthquakes|Santiago Bernabeu|Santiago Bernabéu|Stadion Santiago Bernabeu|Santiago de Compostela|Santiago Gimenez|Santiago Giménez|Santiago Castro|Santiago Arias|Wellington Paulista|Beef Wellington|daging Wellington|Kingston Technology|RAM Kingston|SSD Kingston|flashdisk Kingston|Georgetown University|Universitas Georgetown|Georgetown Penang|Victoria Harbour|benang Manila|rami Manila|sawo Manila|serai Manila|kue Manila|Bahama Mama|Turki Baba Rafi|RM Singapura|Masjid Singapura|Little India|Little Tokyo|Kampung Vietnam|Pulau Galang Vietnam|camp Vietnam|kamp Vietnam|Kampoeng Belanda|Kampung Belgia|Kampung Jerman|Kampung Amerika|Kampung Mesir|Kampung Pakistan|Kampung Rusia|Kampung Madrid|situs Kota Cina|Museum Kota Cina|bukit Cina|Bukit China|Gunung Cina|Tanjung Cina|Tanjung Cina Teluk Semangka|Loji Belanda|Rawa Cina|Muara Cina|Kampung Nederland|Masjid China|Indonesia Raya|Liga Indonesia|Indonesia Power|Telkom Indonesia|Indonesia AirAsia|AirAsia Indonesia|Lion Air Indonesia|Toyota Indonesia|Toyota Motor Manufacturing Indonesia|Honda Indonesia|Google Indonesia|Shopee Indonesia|Tokopedia Indonesia|Gojek Indonesia|Grab Indonesia|Samsung Indonesia|Samsung Electronics Indonesia|Microsoft Indonesia|Tempo Indonesia|MasterChef Indonesia|X Factor Indonesia|The Voice Indonesia|Indonesia's Got Talent|Indonesia Mencari Bakat|Indonesia Lawyers Club|Metro TV Indonesia|Kompas Indonesia|Greenpeace Indonesia|WWF Indonesia|Walhi Indonesia|Amnesty International Indonesia|Transparency International Indonesia|Indonesia Corruption Watch|Indonesia Police Watch|Lembaga Survei Indonesia|Lingkaran Survei Indonesia|Indikator Politik Indonesia|Asosiasi Pengusaha Indonesia|Bursa Efek Indonesia|Kamar Dagang dan Industri Indonesia|Persatuan Wartawan Indonesia|Aliansi Jurnalis Independen Indonesia|Universitas Pendidikan Indonesia|Universitas Islam Indonesia|Universitas Muslim Indonesia|Universitas Terbuka Indonesia|Universitas Kristen Indonesia|Universitas Komputer Indonesia|Institut Seni Indonesia|Pramuka Indonesia|Kesatuan Aksi Mahasiswa Muslim Indonesia|Pergerakan Mahasiswa Islam Indonesia|Gerakan Mahasiswa Nasional Indonesia|Gerakan Mahasiswa Kristen Indonesia|Ikatan Akuntan Indonesia|Ikatan Advokat Indonesia|Perhimpunan Advokat Indonesia|Ikatan Dokter Anak Indonesia|Ikatan Bidan Indonesia|Persatuan Perawat Nasional Indonesia|Persekutuan Gereja-gereja di Indonesia|Konferensi Waligereja Indonesia|Lembaga Dakwah Islam Indonesia|Ikatan Cendekiawan Muslim Indonesia|Dewan Masjid Indonesia|Persatuan Guru Republik Indonesia|Tari Indonesia|Indonesia Maju|Indonesia Emas|Indonesia Emas 2045|Koalisi Indonesia Maju|Koalisi Indonesia Bersatu|Indonesia Pintar|Program Indonesia Pintar|Kartu Indonesia Pintar|Kartu Indonesia Sehat|Kartu Indonesia Sejahtera|Program Indonesia Sehat|Indonesia Mengajar|Indonesia Masters|Malaysia Masters|China Open|China Masters|Japan Open|Japan Masters|Korea Open|Korea Masters|Denmark Open|Hong Kong Open|Singapore Open|Singapura Open|Thailand Open|Thailand Masters|India Open|Swiss Open|Australia Terbuka|Prancis Terbuka|Inggris Terbuka|Indonesia Terbuka|Jepang Terbuka|China Terbuka|Malaysia Terbuka|Denmark Terbuka|Singapura Terbuka|Amerika Serikat Terbuka|AS Terbuka|Kekaisaran Romawi Suci Bangsa Jerman|Austria-Hungaria|Austro-Hungaria|Kekaisaran Austria|Kekaisaran Austria-Hungaria|Kekaisaran Jerman|Kekaisaran Inggris|Imperium Inggris|Imperium Britania|Kekaisaran Britania|Kekaisaran Spanyol|Kekaisaran Jepang|Kekaisaran Prancis|Kekaisaran China|Kekaisaran Cina|Kekaisaran Tiongkok|Kekaisaran Mali|Imperium Mali|Kekaisaran Ghana|Kerajaan Mali|Kerajaan Ghana|Indocina Prancis|Indochina Prancis|Revolusi Prancis|Revolusi Perancis|Revolusi Rusia|Perang Saudara Amerika|Perang Revolusi Amerika|India Timur Belanda|Hindia Timur Belanda|Perusahaan Hindia Timur Belanda|Perusahaan Hindia Timur Britania|Kongsi Dagang Hindia Timur Belanda|kongsi dagang Belanda|India Britania|Hindia Britania|Malaya Britania|Borneo Britania|Guyana Britania|Guyana Belanda|Nugini Belanda|Spanyol Baru|India Kuno|Cina Kuno|China Kuno|Tiongkok Kuno|Israel Kuno|Irak kuno|Suriah kuno|Iran kuno|Jepang kuno|Korea kuno|huruf Yunani|alfabet Yunani|aksara Jepang|aksara China|aksara Cina|aksara Korea|huruf Jepang|huruf Korea|huruf Cina|huruf China|filsafat Yunani|filsuf Yunani|tragedi Yunani|dewa Mesir|mitologi India|mitologi China|mitologi Cina|mitologi Rusia|Gereja Inggris|Inkuisisi Spanyol|Wabah Spanyol|Mazhab Austria|kamus Inggris|terjemahan Inggris|subtitle Inggris|dialek Inggris|logat Inggris|aksen Inggris|aksen Prancis|berbahasa China|berbahasa Italia|guru Inggris|mata pelajaran Inggris|pelajaran Inggris|sastra Inggris|sastra Indonesia|sastra Jepang|sastra Jerman|sastra Rusia|sastra Prancis|Sastra China|Sastra Cina|Sastra Belanda|English First Indonesia|kubis Brussel|kol Brussel|Dinamo Moskow|Slavia Praha|Lazio Roma|Paris Jackson|Irving Berlin|Kenya Barris|Mali Koa|Santiago Munez|Danau Victoria|Kingston upon Hull|Dublin Core|Wellington Phoenix|Adipati Wellington|Washington Nationals|London Bridge|London Breed|Praia da Rocha|Bunga Kamboja|Jersey City|Jersey kandang|Aruba Networks|Fiji Water|Swiss Army|Perjanjian Paris|Kesepakatan Paris|Perjanjian Roma|Statuta Roma|Isaiah Berlin|China Anne McClain|Wina Armada|Wina Natalia|Sofia Carson|Putri Sofia|Ratu Sofia|Putri Victoria|Air Terjun Victoria|negara bagian Victoria|Wellington boots|Washington Capitals|Washington Commanders|Washington Irving|Washington Luis|Washington Santos|Booker Washington|Booker T. Washington|Monumen Washington|Washington Times|Konsensus Washington|Jeremy London|Theo London|London School of Public Relations|London Sumatra|Jakarta Post|Jakarta Globe|Santiago Solari|Santiago Cazorla|San Salvador de Jujuy|Panama City Beach|Kuba Wojewodzki|Jakub "Kuba" Blaszczykowski|Kuba Blaszczykowski|Malta Goya|minuman Malta|Ordo Malta|Ksatria Malta|Salib Malta|elang Malta|Kembang Kamboja|Pohon Kamboja|Daun Kamboja|Gang Kamboja|Israel Kamakawiwo'ole|Israel Houghton|dua belas suku Israel|kitab Taurat bangsa Israel|Chad le Clos|Denmark Hill|Stadion Emirates|Piala Emirates|Qatar Foundation|Indonesia Idol|Indonesia Pusaka|Telekomunikasi Indonesia|Semen Indonesia|Pos Indonesia|Yamaha Indonesia|Himpunan Pengusaha Muda Indonesia|Charta Politika Indonesia|Wahana Lingkungan Hidup Indonesia|Trans TV Indonesia|Rajawali Citra Televisi Indonesia|Kopi Kenangan Indonesia|Bhayangkara Jakarta|Jakarta LavAni|China Southern|Bubur ayam China|obat tradisional Cina|jamu Cina|Kapitan Cina|Kapiten Cina|jung Cina|bakmi Cina|mi Cina|mie Cina|mie China|angpao Cina|barongsai Cina|opera Cina|silat Cina|warung Cina|kebaya encim Cina|kapur Cina|jahe Cina|sambal Korea|bunga Jepang|cemara Jepang|sakura Jepang|perkutut Bangkok|kecap Jepang|kecap Inggris|saus Inggris|cocker Inggris|tanduk Inggris|horn Inggris|Spartak Moskow|Lokomotiv Moskow|CSKA Moskow|Dinamo Kiev|Dinamo Zagreb|Partizan Beograd|Red Star Beograd|Crvena Zvezda Beograd|Sparta Praha|Legia Warsawa|Rapid Wina|Austria Wina|Steaua Bukares|Dinamo Bukares|FC Kopenhagen|Hertha BSC Berlin|Dynamo Berlin|Sporting Lisabon|Benfica Lisabon|Panathinaikos Athena|AEK Athena|Olimpija Ljubljana|Qarabag Baku|Neftchi Baku|FC Astana|Shamrock Rovers Dublin|Bohemians Dublin|Paris FC|Racing Paris|River Plate Montevideo|Penarol Montevideo|Alianza Lima|Sporting Cristal Lima|Universitario Lima|Santiago Wanderers|Independiente Santa Fe Bogota|Millonarios Bogota|Caracas FC|LDU Quito|Liga de Quito|Olimpia Asuncion|Cerro Porteno Asuncion|Al Ahly Kairo|Zamalek Kairo|Esperance de Tunis|Club Africain Tunis|USM Aljir|Al Hilal Riyadh|Al Nassr Riyadh|Al Shabab Riyadh|Esteghlal Teheran|Persepolis Teheran|Seoul E-Land|Verdy Tokyo|Machida Tokyo|Beijing Guoan|Bangkok United|Bangkok Glass|Hanoi FC|Viettel Hanoi|Kuala Lumpur City|Phnom Penh Crown|DPMM Brunei|Kaya Manila|Manila Diggers|Washington Mystics|Washington Spirit|London City Lionesses|London Irish|London Broncos|Jakarta Electric PLN|Jakarta Pertamina Enduro|Jakarta Popsivo Polwan|Satria Muda Jakarta|Pelita Jaya Jakarta|Paris St Germain|Paris SG|Paris Basketball|Kolombia Britania|Britania Columbia|Kolumbia Britania|Panama Hattie|Santiago de Cuba|Santiago del Estero|Santiago de Queretaro|Santiago de los Caballeros|San Jose del Cabo|San Jose del Monte|San Jose, Nueva Ecija|Bandara San Jose|San Salvador Atenco|Provinsi Luksemburg|Taman Luxembourg|Taman Luksemburg|Jardin du Luxembourg|Rosa Luxemburg|Rosa Luxembourg|Rosa Luksemburg|Pegunungan Kolombia|Pulau Santiago|Gunung Victoria|Gunung Washington|Mount Washington|Selat Korea|Palung Jepang|Palung Filipina|Arus Peru|Palung Peru-Chili|Arus Brasil|Arus Mozambik|Selat Mozambik|Kanal Mozambik|Laut Irlandia|Laut Norwegia|Cekungan Kongo|Teluk Finlandia|Teluk Riga|Teluk Panama|Teluk Honduras|Teluk Benin|Genting Panama|Dataran Tinggi Guyana|Perisai Guyana|Lempeng India|Lempeng Australia|Lempeng Indo-Australia|Lempeng Filipina|Benua Amerika|Benua Australia|Burung kenari Norwegia|kura-kura Madagaskar|kodok Suriname|ceri Suriname|cherry Brasil|ceri Brasil|ceri Jamaika|ceri Barbados|pinus Meksiko|pinus Skotlandia|pohon pinus Chili|cendana Australia|cendana India|rosewood India|kayu rosewood Brasil|mahoni Kuba|mahoni Honduras|rumput Bermuda|rumput Taiwan|rumput Sudan|rumput Brasilia|rumput Zoysia Korea|rumput gajah mini Taiwan|rumput gajah Taiwan|bawang Bermuda|aksen Rusia|aksen Jerman|aksen Belanda|aksen Korea|aksen Jepang|berlogat Belanda|beraksen Inggris|beraksen Prancis|beraksen Amerika|fasih Inggris|berbicara Inggris|bahasa Swedia|bahasa Norwegia|bahasa Finlandia|bahasa Denmark|bahasa Hungaria|bahasa Ceko|bahasa Kroasia|bahasa Serbia|bahasa Bulgaria|bahasa Rumania|bahasa Albania|bahasa Georgia|bahasa Armenia|bahasa Azerbaijan|bahasa Mongolia|bahasa Burma|bahasa Laos|bahasa Nepal|bahasa Filipina|bahasa Tiongkok|bahasa China|bahasa India|bahasa Mesir|bahasa Irlandia|bahasa Islandia|bahasa Samoa|bahasa Tonga|bahasa Fiji|bahasa Malta|bahasa Latvia|bahasa Lituania|bahasa Estonia|bahasa Slovenia|bahasa Slovakia|bahasa Somalia|bahasa Uzbekistan|bahasa Maladewa|bahasa Skotlandia|bahasa Wales|bahasa Sri Lanka|bahasa Brasil|bahasa Meksiko|berbahasa Turki|berbahasa Yunani|berbahasa Polandia|berbahasa Ukraina|berbahasa Swedia|berbahasa Thailand|berbahasa Vietnam|berbahasa Tiongkok|abjad Yunani|huruf Rusia|huruf Thailand|terjemahan Indonesia|subtitle Korea|teks Indonesia|takarir Indonesia|istilah Belanda|istilah Yunani|dari kata Yunani|kosakata Inggris|sastra Yunani|Kekaisaran Brasil|Kekaisaran Etiopia|Kekaisaran Korea|Kekaisaran Meksiko|Kerajaan Benin|Kongo Belgia|Kongo Belanda|Kemaharajaan Britania|Honduras Britania|Guyana Inggris|Maroko Spanyol|Sahara Spanyol|Timor Portugis|Pintu Air Belanda|Indo-Belanda|Indo Belanda|Indo Jerman|sinyo Belanda|Sinterklas Belanda|speculaas Belanda|poffertjes Belanda|bistik Belanda|kroket Belanda|ontbijtkoek Belanda|klapertart Belanda|sop Belanda|perkedel Belanda|Sup merah Belanda|sake Jepang|soju Korea|teh tarik Malaysia|nasi lemak Malaysia|rendang Malaysia|soto Belanda|tomyam Thailand|tom yam Thailand|ketan mangga Thailand|mango sticky rice Thailand|boba Taiwan|ayam goreng Taiwan|sosis Taiwan|pho Vietnam|banh mi Vietnam|croissant Prancis|macaron Prancis|baguette Prancis|sup krim Prancis|fries Prancis|gelato Italia|espresso Italia|spageti Italia|masakan Prancis|masakan Thailand|masakan Korea|masakan Turki|masakan Belanda|masakan Meksiko|masakan Vietnam|masakan Yunani|masakan Spanyol|masakan Mesir|makanan Korea|makanan Jepang|makanan Italia|makanan India|makanan Thailand|makanan Turki|makanan Prancis|makanan Meksiko|makanan khas Korea|makanan khas Jepang|restoran Jepang|restoran Korea|restoran Italia|restoran India|restoran Turki|restoran Prancis|restoran Thailand|restoran Vietnam|restoran Meksiko|rumah makan Jepang|dansa Kuba|loncat Swiss|bola Swiss|bayonet Swiss|Swiss Indoor|Swiss Indoors|Prancis Open|Australia Open|Amerika Terbuka|Roma Irama|Roma Downey|Paris Brunner|Paris Berelc|Paris Barclay|Paris Dupree|Paris Mitchell|Paris McCoy|Sarina Paris|Joel Paris|Berlin Ndebe-Nlome|Jeannie Berlin|Lucia Berlin|London Hughes|Lauren London|Stacy London|London Tipton|Athena Calderone|Athena Manoukian|Lima Barreto|Lima Azimi|Vanderlei de Lima|Thiago Lima|Dani Lima|Douglas Lima|Dhayan Lima|Jose Lezama Lima|Santiago Ramon y Cajal|Santiago Ascacibar|Santiago Bueno|Santiago Vergini|Santiago Ponzinibbio|Santiago Calatrava|Santiago Abascal|Santiago Pena|Santiago Segura|Santiago Cabrera|Santiago Lange|Santiago Hezze|Santiago Mourino|Santiago Buitrago|Santiago Roncagliolo|Danny Santiago|Esmeralda Santiago|Victoria Justice|Victoria Pendleton|Victoria Monet|Victoria Nuland|Victoria Mboko|Victoria Lopez|Victoria Starmer|Victoria Song|Victoria De Angelis|Putri Mahkota Victoria|Sofia Boutella|Sofia Richie|Sofia Raducanu|Sofia Huerta|Sofia Jakobsson|Sofia Balbuena|Infanta Sofia|Israel Horovitz|Israel Dagg|Israel Vazquez|Israel Reyes|Israel Salazar|Israel Castro|Franz Israel|Kuba Moder|Kenya Robinson|Wales Bonner|Pangeran Wales|Putri Wales|Putri of Wales|Prince William of Wales|Brasil de Pelotas|Panama Al Brown|China Mieville|China Machado|China Kantner|Malaysia Pargo|Niger Innis|Riga Mustapha|Havana Brown|Havana Rose Liu|Lagu "Havana"|London Calling|London Has Fallen|Paris, Je T'aime|Paris When It Sizzles|Notre-Dame de Paris|Notre Dame de Paris|Berlin Alexanderplatz|Roma karya Alfonso Cuaron|Roma Termini|Tokyo Vice|Tokyo Story|Tokyo Mew Mew|Tokyo Godfathers|Tokyo Sonata|Tokyo Police Club|Pulang ke Jakarta|Love in Paris|Surat dari Praha|Bulan Terbelah di Langit Amerika|Assalamualaikum Beijing|Jakarta Undercover|Love Sparks in Korea|Bangkok Dangerous|band Beirut|Havana Club|Moskow Mule|Jerusalem Post|Kingdom of Jerusalem|Tehran Times|Teheran Times|Kyiv Post|Kyiv Independent|Beijing News|Beijing Daily|Bangkok Post|Phnom Penh Post|Manila Times|Manila Bulletin|Manila Standard|Buenos Aires Herald|Buenos Aires Times|Dublin Live|Baghdad Bob|Baghdad Cafe|Baja Damaskus|pedang Damaskus|pisau Damaskus|mawar Damaskus|Mawar Mesir|Cairo Amman Bank|Tunis Afrique Presse|Kabul Express|Kabul Bukhori|Haji Kabul|Pak Kabul|Tessa Kabul|Kabul Budiyono|Kabul Mulyono|Kabul Santoso|Mbah Kabul|Manila hemp|serat Manila|abaka Manila|tali Manila|map Manila|amplop Manila|kerang Manila|palem Manila|galeon Manila|Galleon Manila|Jeruk Manila|Latin Amerika|Copa Amerika|UK Petra|UK Maranatha|UK Duta Wacana|Lima sekawan|pukul Lima|hotel bintang Lima|Asmara mereka|Asmara Terlarang|Kisah Asmara|Motif Asmara|Ramalan Asmara|Zodiak Asmara|Ny Wina|Adik Wina|Muhammad Riga|Mohammad Riga|Muhamad Riga|Ahmad Riga|KH Riga|Adik Riga|Muhammad Kairo|Mohammad Kairo|Muhamad Kairo|Ahmad Kairo|KH Kairo|Adik Kairo|Ny Havana|Adik Havana|Muhammad Doha|Mohammad Doha|Muhamad Doha|Ahmad Doha|KH Doha|Adik Doha|Muhammad Paris|Mohammad Paris|Muhamad Paris|Ahmad Paris|KH Paris|Adik Paris|Muhammad Berlin|Mohammad Berlin|Muhamad Berlin|Ahmad Berlin|KH Berlin|Adik Berlin|Muhammad Roma|Mohammad Roma|Muhamad Roma|Ahmad Roma|KH Roma|Adik Roma|Muhammad Oslo|Mohammad Oslo|Muhamad Oslo|Ahmad Oslo|KH Oslo|Adik Oslo|Ny Manila|Adik Manila|Muhammad Praha|Mohammad Praha|Muhamad Praha|Ahmad Praha|KH Praha|Adik Praha|Muhammad Tunis|Mohammad Tunis|Muhamad Tunis|Ahmad Tunis|KH Tunis|Adik Tunis|Ny Asmara|Adik Asmara|Muhammad Kolombo|Mohammad Kolombo|Muhamad Kolombo|Ahmad Kolombo|KH Kolombo|Adik Kolombo|Muhammad Rabat|Mohammad Rabat|Muhamad Rabat|Ahmad Rabat|KH Rabat|Adik Rabat|Muhammad Lisbon|Mohammad Lisbon|Muhamad Lisbon|Ahmad Lisbon|KH Lisbon|Adik Lisbon|Muhammad London|Mohammad London|Muhamad London|Ahmad London|KH London|Adik London|Muhammad Oman|Mohammad Oman|Muhamad Oman|Ahmad Oman|Muhammad Yaman|Mohammad Yaman|Muhamad Yaman|Ahmad Yaman|Muhammad Iran|Mohammad Iran|Muhamad Iran|Ahmad Iran|Muhammad India|Mohammad India|Muhamad India|Ahmad India|Muhammad Siria|Mohammad Siria|Muhamad Siria|Ahmad Siria|Muhammad Itali|Mohammad Itali|Muhamad Itali|Ahmad Itali|Muhammad Cile|Mohammad Cile|Muhamad Cile|Ahmad Cile|Muhammad Mali|Mohammad Mali|Muhamad Mali|Ahmad Mali|Muhammad Turki|Mohammad Turki|Muhamad Turki|Ahmad Turki|Muhammad Kenya|Mohammad Kenya|Muhamad Kenya|Ahmad Kenya|Muhammad Jordania|Mohammad Jordania|Muhamad Jordania|Ahmad Jordania|Muhammad Israel|Mohammad Israel|Muhamad Israel|Ahmad Israel|Muhammad Gaza|Mohammad Gaza|Muhamad Gaza|Ahmad Gaza|Muhammad Peru|Mohammad Peru|Muhamad Peru|Ahmad Peru|Muhammad Malta|Mohammad Malta|Muhamad Malta|Ahmad Malta|Muhammad Togo|Mohammad Togo|Muhamad Togo|Ahmad Togo|Muhammad Saudi|Mohammad Saudi|Muhamad Saudi|Ahmad Saudi|Muhammad Samoa|Mohammad Samoa|Muhamad Samoa|Ahmad Samoa|Muhammad Swiss|Mohammad Swiss|Muhamad Swiss|Ahmad Swiss|KH Oman|H Oman|KH Yaman|H Yaman|Riga Putri|Riga Putra|Riga Permata|Riga Al-Fatih|Riga Natalia|Kairo Putri|Kairo Putra|Kairo Permata|Kairo Al-Fatih|Kairo Natalia|Havana Putri|Havana Putra|Havana Permata|Havana Al-Fatih|Havana Natalia|Doha Putri|Doha Putra|Doha Permata|Doha Al-Fatih|Doha Natalia|Wina Putri|Wina Putra|Wina Permata|Wina Al-Fatih|Paris Permata|Paris Al-Fatih|Paris Natalia|Kenya Permata|Kenya Al-Fatih|Kenya Natalia|Gaza Permata|Gaza Al-Fatih|Gaza Natalia|Palestina Permata|Palestina Al-Fatih|Palestina Natalia|India Permata|India Al-Fatih|India Natalia|Jordania Permata|Jordania Al-Fatih|Jordania Natalia|Siria Permata|Siria Al-Fatih|Siria Natalia|Manila Permata|Manila Al-Fatih|Manila Natalia|Oslo Putri|Oslo Putra|Oslo Permata|Oslo Al-Fatih|Oslo Natalia|Berlin Permata|Berlin Al-Fatih|Berlin Natalia|Roma Permata|Roma Al-Fatih|Roma Natalia|Praha Permata|Praha Al-Fatih|Praha Natalia|Asmara Putri|Asmara Putra|Asmara Permata|Asmara Al-Fatih|Asmara Natalia|Malta Permata|Malta Al-Fatih|Malta Natalia|Oman Fathurrahman|Oman Jumansyah|Oman Roman|Oman Abdurrohman|Oman Karyaman|Yaman Aziz|Iran Sahril|Kabul hajat|Sungai Mali-mali|Mali-mali|Mak Itali|Tari Itali|tarian Itali|Asmara berujung|asmara Asmara|Cerita Asmara|Skandal Asmara|motif Asmara|Cinta dan Asmara|Segitiga Asmara|Masalah Asmara|Konflik Asmara|Urusan Asmara|Soal Asmara|Drama Asmara|Gelora Asmara|Api Asmara|Panah Asmara|Jalinan Asmara|Hubungan Asmara|Perjalanan Asmara|Kehidupan Asmara|Jejak Asmara|Lika-liku Asmara|Cemburu Asmara|Racun Asmara|Dendam Asmara|Cekcok Asmara|Rival Asmara|Saingan Asmara|Mabuk Asmara|Dimabuk Asmara|Mandi Asmara|Asmara Subuh|Asmara Abigail|Asmara Gen Z|Asmara GenZ|Asmara Dua Diana|Asmara Djaja|Asmara Sesama|Asmara Sejenis|Asmara Artis|Asmara Ditolak|Asmara Kandas|Asmara dan Karier|Asmara dan Keuangan|Asmara, Karier|Asmara Hari Ini|Asmara Besok|Asmara Zodiak|Asmara Selebritas|Asmara Anda|Asmara kamu|Asmara pasangan|Asmara keduanya|Asmara jadi pemicu|Asmara di balik|Asmara Remaja|Karier dan Asmara|Karir dan Asmara|Keuangan dan Asmara|Keuangan, Asmara|Karier, Asmara|Karir, Asmara|Latar Belakang Asmara|Persoalan Asmara|Dilanda Asmara|Terjebak Asmara|Bumbu Asmara|Pil Asmara|Dilema Asmara|Cinta Asmara|Langkah Asmara|Nasib Asmara|Peruntungan Asmara|Keberuntungan Asmara|Asmara Berdarah|Asmara Moerni|Asmara Djadi|Warna Asmara|Gosip Asmara|Isu Asmara|Rumor Asmara|Kabar Asmara|Status Asmara|Problem Asmara|Kasus Asmara|Tragedi Asmara|Terbakar Asmara|Tepuk Asmara|Bahtera Asmara|Asmara Keraton|Asmara Murni|Paris Pernandes|jalan Paris|Jl. Paris|Gang Paris|Pantai Paris|Paris Barantai|Ankara Kebab|Praha Restoran|Monumen Belanda|Belanda Depok|masa penjajahan Belanda|zaman penjajahan Belanda|zaman pendudukan Jepang|masa pendudukan Jepang|era pendudukan Jepang|zaman penjajahan Jepang|masa penjajahan Jepang|Jepang-jepangan|Cina Benteng|Cina benteng|kerupuk Cina|Kerupuk Cina|emping Cina|lontong Cina|vanili Madagaskar|vanila Madagaskar|pepaya Thailand|durian Bangkok|lele Bangkok|pepaya Bangkok|duku Bangkok|klengkeng Bangkok|kelengkeng Bangkok|belimbing Bangkok|sawo Bangkok|ikan cupang Thailand|kelinci New Zealand|kelinci Australia|kelinci Inggris|kelinci Prancis|kelinci Jerman|anjing Jepang|keong Jepang|kacang Panama|penyakit Panama|layu Panama|ketapang Madagaskar|Ketapang Madagaskar|pohon ketapang Madagaskar|melati Belanda|asoka India|asoka Jepang|asoka Singapura|kamboja Jepang|palem Madagaskar|palem Kuba|palem Brasil|kangkung Bangkok|cabai Jepang|bawang Jepang|daun mint Jepang|ubi Cilembu Jepang|talas Jepang|kol Belanda|kacang Prancis|kacang Turki|lengkuas Thailand|sukun Tahiti|vanili Tahiti|limau Tahiti|jeruk nipis Tahiti|es Turki|es krim Korea|roti Korea|roti Jepang|roti Mesir|roti Belanda|donat Jepang|donat Kentang Belanda|sup Rusia|sup Jepang|sup Prancis|ayam Peru|ayam Polandia|ayam Mesir|ayam Belgia|bebek Inggris|bebek Manila|itik Manila|entok Manila|angsa Cina|angsa Mesir|kambing Swiss|kambing Saanen Swiss|kuda Portugis|kenari Belgia|kenari Spanyol|lovebird Belanda|merpati Belgia|merpati Jerman|merpati Hungaria|murai Malaysia|jalak Thailand|perkutut Thailand|cupang Thailand|guppy Rusia|mas koki Jepang|arwana Brasil|piranha Brasil|kura-kura Amerika|bunglon Yaman|bunglon Madagaskar|iguana Kuba|ular Meksiko|ular Kenya|katak Brasil|katak Argentina|tarantula Chile|tawon Jepang|semut Jepang|ulat Jerman|ulat Hongkong|ulat Hong Kong|rumput Manila|rumput Israel|rumput Belanda|rumput Mutiara India|rumput Meksiko|rumput Korea|gelombang Cinta Jepang|mawar Belanda|mawar Prancis|mawar Inggris|anggrek Jepang|bugenvil Brasil|lavender Prancis|lavender Inggris|krisan Jepang|krisan Belanda|cemara Kanada|cemara Lebanon|pinus Jepang|beringin Korea|beringin Jepang|beringin Taiwan|bonsai Jepang|seruni Jepang|puring India|zaitun Spanyol|kaktus Meksiko|kaktus Peru|soka Jepang|iris Jepang|iris Belanda|tapak dara Madagaskar|kembang Jepang|lumut Jepang|sindrom Havana|Sindrom Havana|lelang Belanda|gergaji Jepang|diet Jepang|diet Korea|diet Swedia|joget India|goyang India|baju India|gamis India|gamis Turki|jilbab Turki|hijab Turki|abaya Turki|sajadah Turki|lampu Turki|karpet Turki|permadani Turki|madu Yaman|nasi mandhi Yaman|nasi kebuli Yaman|nasi mandi Yaman|mandhi Yaman|bitterballen Belanda|terowongan Belanda|koin Belanda|kincir angin Belanda|sepatu kayu Belanda|boneka Jepang|tari perut Turki|tari perut Mesir|kamper Jepang|payung Jepang|kipas Jepang|kipas Cina|kipas China|teko Cina|teko Jepang|guci China|wajan Cina|wajan China|pisau Jepang|pisau Jerman|panggangan Korea|panci Korea|sumpit Korea|sumpit Jepang|kartu remi Belanda|dam Belanda|dam Inggris|biliar Rusia|biliar Inggris|yoga India|senam Swedia|lunge Bulgaria|kettlebell Rusia|pijat Turki|hammam Maroko|argan Maroko|minyak argan Maroko|lumpur Maroko|keramik Maroko|ubin Spanyol|ubin Maroko|krim Irlandia|whisky Skotlandia|rok Skotlandia|kue Skotlandia|muffin Inggris|teh susu Hong Kong|teh susu Taiwan|kastela Taiwan|dimsum Hong Kong|egg waffle Hong Kong|kue telur Portugis|egg tart Portugis|tart Portugis|pai Portugis|sosis Belanda|sosis Wina|roti Wina|kopi Wina|waltz Wina|schnitzel Wina|sup Hungaria|gulai Hungaria|gulash Hungaria|borscht Ukraina|ayam Kiev|stroganoff Rusia|telur Rusia|manisan Turki|baklava Turki|pide Turki|pizza Turki|telur Turki|sarapan Turki|yoghurt Turki|yogurt Turki|fondue Swiss|bola-bola Swedia|meatball Swedia|roti Denmark|kukis Denmark|butter cookies Denmark|bunga tulip Belanda|tulip Turki|pancake Belanda|pancake Korea|souffle Jepang|sando Jepang|kare Jepang|kari Malaysia|kari Singapura|laksa Malaysia|bihun Singapura|nasi ayam Singapura|kepiting lada hitam Singapura|chili crab Singapura|roti canai Malaysia|tom yum Thailand|pad thai Thailand|es Thailand|roti lapis Vietnam|lumpia Filipina|balut Filipina|adobo Filipina|halo-halo Filipina|burrito Meksiko|kacang merah Meksiko|roti Meksiko|churros Spanyol|paella Spanyol|tapas Spanyol|nasi Spanyol|kecap Korea|acar Korea|asinan Korea|rumput laut Korea|tteokbokki Korea|odeng Korea|ramyeon Korea|telur gulung Korea|telur gulung Jepang|sosis Korea|es serut Korea|es serut Jepang|susu pisang Korea|=biskuit Roma|=Biskuit Roma|=wafer Roma|=Lima pelajar|=Lima siswa|=Lima orang|=Lima remaja|=Lima warga|=Lima pria|=Lima pemuda|=Lima anggota|=Lima rumah|=Lima unit|=Lima mahasiswa|=Lima pekerja|=Lima terdakwa|=Lima tersangka|=Lima anak|=Lima desa|=Lima kecamatan|=Lima tahun|=Lima hari|=Lima bulan|=Lima kali|=Lima pemain|=Lima negara|=Lima kapal|=Lima korban|Air France|Air France-KLM|Air India|Air China|Air Canada|British Airways|American Airlines|American Express|American Eagle|Credit Suisse|Crédit Suisse|Swiss Re|Swiss Life|Telecom Italia|Deutsche Bank|Deutsche Telekom|Deutsche Post|Deutsche Bahn|Deutsche Börse|Deutsche Welle|Bank of America|British American Tobacco|Royal Dutch Shell|Banco do Brasil|Banco de Chile|Santander México|Santander Brasil|Vodafone Italia|Malta Guinness|South China Morning Post|Cuba Libre|=cuba libre|India Pale Ale|India pale ale|Cuba Gooding|Paris Hilton|American Pie|American Idol|American Beauty|Miss America|Miss USA|Michael Jordan|Air Jordan|Jordan Peterson|Jordan Henderson|Jordan Pickford|Jordan Spieth|Jordan Belfort|Jordan Bardella|Jordan Ayew|Jordan Clarkson|Jordan Smith|DeAndre Jordan|Jim Jordan|Chad Smith|Chad Kroeger|Chad Johnson|Chad Wolf|Chad Daybell|Israel Adesanya|Israel Folau|India Arie|Georgia Meloni|Georgia Stanway|Island Records|Dominique Strauss-Kahn|Dominique de Villepin|New South Wales|Jimmy Wales|Scottish Sun|The Scottish Sun|BBC Scotland|Johnny English|Priorities USA|USA Today|Niger Delta|Delta Niger|Palau de la Música|Palau Sant Jordi|Palau de la Generalitat|Palau Blaugrana
        AD	n	Andorra|Andorralah|Andorrakah|Andorrapun
        AD	c	Andorra la Vella
        AE	n	Uni Emirat Arab|Uni Emirat Arablah|Uni Emirat Arabkah|Uni Emirat Arabpun|=UEA|Emirat|Emiratlah|Emiratkah|Emiratpun|Uni Emirat|Uni Emiratlah|Uni Emiratkah|Uni Emiratpun
        AE	c	Abu Dhabi
        AF	n	Afganistan|Afganistanlah|Afganistankah|Afganistanpun
        AF	d	Afghan
        AF	c	Kabul
        AG	n	Antigua dan Barbuda|Antigua dan Barbudalah|Antigua dan Barbudakah|Antigua dan Barbudapun|Antigua & Barbuda|Antigua-Barbuda
        AG	c	St John's
        AI	n	Anguilla|Anguillalah|Anguillakah|Anguillapun
        AL	n	Albania|Albanialah|Albaniakah|Albaniapun
        AL	c	Tirane|Tirana
        AM	n	Armenia|Armenialah|Armeniakah|Armeniapun
        AM	c	Yerevan
        AO	n	Angola|Angolalah|Angolakah|Angolapun
        AO	c	Luanda
        AQ	n	Antarktika|Antarktikalah|Antarktikakah|Antarktikapun|Antartika|Antartikalah|Antartikakah|Antartikapun
        AR	n	Argentina|Argentinalah|Argentinakah|Argentinapun|Negeri Tango|Tim Tango|Albiceleste
        AR	c	Buenos Aires
        AS	n	Samoa Amerika|Samoa Amerikalah|Samoa Amerikakah|Samoa Amerikapun
        AS	c	Pago Pago
        AT	n	Austria|Austrialah|Austriakah|Austriapun
        AT	c	Wina
        AU	n	Australia|Australialah|Australiakah|Australiapun|Negeri Kanguru|Negeri Kangurulah|Negeri Kangurukah|Negeri Kangurupun|Negeri Kangguru|Negeri Kanggurulah|Negeri Kanggurukah|Negeri Kanggurupun|Negara Kanguru|Aussie|Socceroos|Ostrali
        AU	c	Canberra
        AW	n	Aruba|Arubalah|Arubakah|Arubapun
        AX	n	Kepulauan Aland|Kepulauan Alandlah|Kepulauan Alandkah|Kepulauan Alandpun
        AX	c	Mariehamn
        AZ	n	Azerbaijan|Azerbaijanlah|Azerbaijankah|Azerbaijanpun|Azerbaidjan
        AZ	c	Baku
        BA	n	Bosnia dan Herzegovina|Bosnia dan Herzegovinalah|Bosnia dan Herzegovinakah|Bosnia dan Herzegovinapun|Bosnia|Bosnialah|Bosniakah|Bosniapun
        BA	c	Sarajevo
        BB	n	Barbados|Barbadoslah|Barbadoskah|Barbadospun
        BB	c	Bridgetown
        BD	n	Bangladesh|Bangladeshlah|Bangladeshkah|Bangladeshpun|Banglades
        BD	c	Dhaka
        BE	n	Belgia|Belgialah|Belgiakah|Belgiapun
        BE	c	Brussels|Brussel
        BF	n	Burkina Faso|Burkina Fasolah|Burkina Fasokah|Burkina Fasopun|Volta Hulu
        BF	c	Ouagadougou
        BG	n	Bulgaria|Bulgarialah|Bulgariakah|Bulgariapun
        BG	c	Sofia
        BH	n	Bahrain|Bahrainlah|Bahrainkah|Bahrainpun|Bahrein
        BH	c	Manama
        BI	n	Burundi|Burundilah|Burundikah|Burundipun
        BI	c	Bujumbura|Gitega
        BJ	n	Benin|Beninlah|Beninkah|Beninpun
        BJ	c	Porto-Novo
        BL	n	Saint Barthélemy|Saint Barthélemylah|Saint Barthélemykah|Saint Barthélemypun
        BM	n	Bermuda|Bermudalah|Bermudakah|Bermudapun
        BN	n	Brunei|Bruneilah|Bruneikah|Bruneipun
        BN	c	Bandar Seri Begawan
        BO	n	Bolivia|Bolivialah|Boliviakah|Boliviapun
        BO	c	La Paz
        BQ	n	Belanda Karibia|Belanda Karibialah|Belanda Karibiakah|Belanda Karibiapun|Karibia Belanda
        BR	n	Brasil|Brasillah|Brasilkah|Brasilpun|Negeri Samba|Negeri Sambalah|Negeri Sambakah|Negeri Sambapun|Tim Samba
        BR	c	Brasilia|Brasília
        BS	n	Bahama|Bahamalah|Bahamakah|Bahamapun
        BS	c	Nassau
        BT	n	Bhutan|Bhutanlah|Bhutankah|Bhutanpun|Butan
        BT	c	Thimphu
        BV	n	Pulau Bouvet|Pulau Bouvetlah|Pulau Bouvetkah|Pulau Bouvetpun|Kepulauan Bouvet|Bouvet Island
        BW	n	Botswana|Botswanalah|Botswanakah|Botswanapun
        BW	c	Gaborone
        BY	n	Belarus|Belaruslah|Belaruskah|Belaruspun|Belarusia|Belarusialah|Belarusiakah|Belarusiapun|Belorusia
        BY	c	Minsk
        BZ	n	Belize|Belizelah|Belizekah|Belizepun
        BZ	c	Belmopan
        CA	n	Kanada|Kanadalah|Kanadakah|Kanadapun
        CA	c	Ottawa
        CC	n	Kepulauan Cocos|Kepulauan Cocoslah|Kepulauan Cocoskah|Kepulauan Cocospun|Kepulauan Keeling
        CD	n	Kongo - Kinshasa|Kongo - Kinshasalah|Kongo - Kinshasakah|Kongo - Kinshasapun|Republik Demokratik Kongo|Republik Demokratik Kongolah|Republik Demokratik Kongokah|Republik Demokratik Kongopun|RD Kongo|RD Kongolah|RD Kongokah|RD Kongopun|Kongo|Kongolah|Kongokah|Kongopun
        CD	c	Kinshasa
        CF	n	Republik Afrika Tengah|Republik Afrika Tengahlah|Republik Afrika Tengahkah|Republik Afrika Tengahpun
        CF	c	Bangui
        CG	n	Kongo - Brazzaville|Kongo - Brazzavillelah|Kongo - Brazzavillekah|Kongo - Brazzavillepun|Republik Kongo|Republik Kongolah|Republik Kongokah|Republik Kongopun
        CG	c	Brazzaville
        CH	n	Swiss|Swisslah|Swisskah|Swisspun
        CH	c	Bern|Berne
        CI	n	Côte d’Ivoire|Côte d’Ivoirelah|Côte d’Ivoirekah|Côte d’Ivoirepun|Pantai Gading|Pantai Gadinglah|Pantai Gadingkah|Pantai Gadingpun
        CI	c	Yamoussoukro
        CK	n	Kepulauan Cook|Kepulauan Cooklah|Kepulauan Cookkah|Kepulauan Cookpun|Cook Islands
        CL	n	Cile|Cilelah|Cilekah|Cilepun|Cili|Cililah|Cilikah|Cilipun|=Chili|Chile|Chilelah|Chilekah|Chilepun|Chili|Chililah|Chilikah|Chilipun
        CL	c	Santiago
        CM	n	Kamerun|Kamerunlah|Kamerunkah|Kamerunpun
        CM	c	Yaounde|Yaoundé
        CN	n	Tiongkok|Tiongkoklah|Tiongkokkah|Tiongkokpun|Cina|Cinalah|Cinakah|Cinapun|China|Chinalah|Chinakah|Chinapun|Negeri Tirai Bambu|Negeri Tirai Bambulah|Negeri Tirai Bambukah|Negeri Tirai Bambupun|Negeri Panda|Negeri Pandalah|Negeri Pandakah|Negeri Pandapun|=RRT|=RRC|negeri Tirai Bambu|negeri tirai bambu
        CN	c	Beijing
        CO	n	Kolombia|Kolombialah|Kolombiakah|Kolombiapun|Kolumbia|Kolumbialah|Kolumbiakah|Kolumbiapun|Los Cafeteros
        CO	c	Bogota
        CR	n	Kosta Rika|Kosta Rikalah|Kosta Rikakah|Kosta Rikapun
        CR	c	San Jose|San José
        CU	n	Kuba|Kubalah|Kubakah|Kubapun
        CU	c	Havana
        CV	n	Tanjung Verde|Tanjung Verdelah|Tanjung Verdekah|Tanjung Verdepun
        CV	c	Praia
        CW	n	Curaçao|Curaçaolah|Curaçaokah|Curaçaopun|Kurasao
        CX	n	Pulau Natal|Pulau Natallah|Pulau Natalkah|Pulau Natalpun|Pulau Christmas|Pulau Christmaslah|Pulau Christmaskah|Pulau Christmaspun|Christmas Island
        CY	n	Siprus|Sipruslah|Sipruskah|Sipruspun
        CY	c	Nikosia|Nicosia
        CZ	n	Ceko|Cekolah|Cekokah|Cekopun|Ceska|Ceskalah|Ceskakah|Ceskapun|Cheko
        CZ	c	Praha|Prague
        DE	n	Jerman|Jermanlah|Jermankah|Jermanpun|Negeri Panser|Tim Panser
        DE	c	Berlin
        DJ	n	Jibuti|Jibutilah|Jibutikah|Jibutipun|Djibouti|Djiboutilah|Djiboutikah|Djiboutipun|Jibouti|Jiboutilah|Jiboutikah|Jiboutipun
        DJ	c	Djibouti City
        DK	n	Denmark|Denmarklah|Denmarkkah|Denmarkpun
        DK	c	Kopenhagen|Copenhagen
        DM	n	Dominika|Dominikalah|Dominikakah|Dominikapun
        DO	n	Republik Dominika|Republik Dominikalah|Republik Dominikakah|Republik Dominikapun|Republik Dominikan
        DO	c	Santo Domingo
        DZ	n	Aljazair|Aljazairlah|Aljazairkah|Aljazairpun
        DZ	c	Aljir|Algiers
        EC	n	Ekuador|Ekuadorlah|Ekuadorkah|Ekuadorpun
        EC	c	Quito
        EE	n	Estonia|Estonialah|Estoniakah|Estoniapun
        EE	c	Tallinn|Tallin
        EG	n	Mesir|Mesirlah|Mesirkah|Mesirpun|Negeri Piramida|Negeri Piramidalah|Negeri Piramidakah|Negeri Piramidapun|Negeri Seribu Menara|Negeri Seribu Menaralah|Negeri Seribu Menarakah|Negeri Seribu Menarapun|Negeri Firaun|Negeri Fir'aun
        EG	c	Kairo|Cairo
        EH	n	Sahara Barat|Sahara Baratlah|Sahara Baratkah|Sahara Baratpun|Republik Demokratik Arab Sahrawi|Sahrawi
        EH	c	El Aaiun
        ER	n	Eritrea|Eritrealah|Eritreakah|Eritreapun
        ER	c	Asmara
        ES	n	Spanyol|Spanyollah|Spanyolkah|Spanyolpun|Negeri Matador|Negeri Matadorlah|Negeri Matadorkah|Negeri Matadorpun
        ES	c	Madrid
        ET	n	Etiopia|Etiopialah|Etiopiakah|Etiopiapun
        ET	c	Addis Ababa|Addis Abeba
        FI	n	Finlandia|Finlandialah|Finlandiakah|Finlandiapun
        FI	c	Helsinki
        FJ	n	Fiji|Fijilah|Fijikah|Fijipun
        FJ	c	Suva
        FK	n	Kepulauan Falkland|Kepulauan Falklandlah|Kepulauan Falklandkah|Kepulauan Falklandpun|Falkland
        FM	n	Mikronesia|Mikronesialah|Mikronesiakah|Mikronesiapun
        FM	c	Palikir
        FO	n	Kepulauan Faroe|Kepulauan Faroelah|Kepulauan Faroekah|Kepulauan Faroepun|Faroe|Kepulauan Faeroe|Faroe Islands
        FR	n	Prancis|Prancislah|Pranciskah|Prancispun|Perancis|Perancislah|Peranciskah|Perancispun|Negeri Menara Eiffel|Negeri Menara Eiffellah|Negeri Menara Eiffelkah|Negeri Menara Eiffelpun|Les Bleus
        FR	c	Paris
        GA	n	Gabon|Gabonlah|Gabonkah|Gabonpun
        GA	c	Libreville
        GB	n	Inggris Raya|Inggris Rayalah|Inggris Rayakah|Inggris Rayapun|Inggris|Inggrislah|Inggriskah|Inggrispun|Britania Raya|Britania Rayalah|Britania Rayakah|Britania Rayapun|Skotlandia|Skotlandialah|Skotlandiakah|Skotlandiapun|Skotland|Skotlandlah|Skotlandkah|Skotlandpun|Wales|Waleslah|Waleskah|Walespun|Irlandia Utara|Irlandia Utaralah|Irlandia Utarakah|Irlandia Utarapun|Britania|Britanialah|Britaniakah|Britaniapun|Negeri Ratu Elizabeth|Negeri Ratu Elizabethlah|Negeri Ratu Elizabethkah|Negeri Ratu Elizabethpun|Kerajaan Bersatu|Inggeris|=UK|=U.K.|England|Three Lions
        GB	d	Welsh|Skotlandia
        GB	c	London
        GD	n	Grenada|Grenadalah|Grenadakah|Grenadapun
        GD	c	St George's
        GE	n	Georgia|Georgialah|Georgiakah|Georgiapun
        GE	c	Tbilisi
        GF	n	Guyana Prancis|Guyana Prancislah|Guyana Pranciskah|Guyana Prancispun|Guyana Perancis|Guyana Perancislah|Guyana Peranciskah|Guyana Perancispun|Guiana Prancis|Guiana Prancislah|Guiana Pranciskah|Guiana Prancispun|Guiana Perancis|Guiana Perancislah|Guiana Peranciskah|Guiana Perancispun|French Guiana
        GF	c	Cayenne
        GG	n	Guernsey|Guernseylah|Guernseykah|Guernseypun
        GH	n	Ghana|Ghanalah|Ghanakah|Ghanapun
        GH	c	Accra|Akra
        GI	n	Gibraltar|Gibraltarlah|Gibraltarkah|Gibraltarpun
        GL	n	Greenland|Greenlandlah|Greenlandkah|Greenlandpun|Grinlandia
        GL	c	Nuuk
        GM	n	Gambia|Gambialah|Gambiakah|Gambiapun
        GM	c	Banjul
        GN	n	Guinea|Guinealah|Guineakah|Guineapun
        GN	c	Conakry
        GP	n	Guadeloupe|Guadeloupelah|Guadeloupekah|Guadeloupepun|Guadelup
        GQ	n	Guinea Ekuatorial|Guinea Ekuatoriallah|Guinea Ekuatorialkah|Guinea Ekuatorialpun|Guinea Khatulistiwa|Guinea Khatulistiwalah|Guinea Khatulistiwakah|Guinea Khatulistiwapun
        GQ	c	Malabo
        GR	n	Yunani|Yunanilah|Yunanikah|Yunanipun|Republik Helenik|Republik Heleniklah|Republik Helenikkah|Republik Helenikpun
        GR	c	Athena
        GS	n	Georgia Selatan & Kep. Sandwich Selatan|Georgia Selatan & Kep. Sandwich Selatanlah|Georgia Selatan & Kep. Sandwich Selatankah|Georgia Selatan & Kep. Sandwich Selatanpun|Georgia Selatan|Georgia Selatanlah|Georgia Selatankah|Georgia Selatanpun|South Georgia|Kepulauan Sandwich Selatan
        GT	n	Guatemala|Guatemalalah|Guatemalakah|Guatemalapun
        GT	c	Guatemala City
        GU	n	Guam|Guamlah|Guamkah|Guampun
        GW	n	Guinea-Bissau|Guinea-Bissaulah|Guinea-Bissaukah|Guinea-Bissaupun
        GW	c	Bissau
        GY	n	Guyana|Guyanalah|Guyanakah|Guyanapun
        GY	c	Georgetown
        HK	n	Hong Kong|Hong Konglah|Hong Kongkah|Hong Kongpun|Hongkong|Hongkonglah|Hongkongkah|Hongkongpun
        HM	n	Pulau Heard dan Kepulauan McDonald|Pulau Heard dan Kepulauan McDonaldlah|Pulau Heard dan Kepulauan McDonaldkah|Pulau Heard dan Kepulauan McDonaldpun|Pulau Heard|Kepulauan Heard dan McDonald|Heard dan McDonald
        HN	n	Honduras|Honduraslah|Honduraskah|Honduraspun
        HN	c	Tegucigalpa
        HR	n	Kroasia|Kroasialah|Kroasiakah|Kroasiapun
        HR	c	Zagreb
        HT	n	Haiti|Haitilah|Haitikah|Haitipun
        HT	c	Port-au-Prince
        HU	n	Hungaria|Hungarialah|Hungariakah|Hungariapun|Hongaria|Hongarialah|Hongariakah|Hongariapun
        HU	c	Budapest
        ID	n	Indonesia|Indonesialah|Indonesiakah|Indonesiapun|Republik Indonesia|Republik Indonesialah|Republik Indonesiakah|Republik Indonesiapun|=RI|=NKRI|skuad Garuda|timnas Garuda
        ID	c	Jakarta
        IE	n	Irlandia|Irlandialah|Irlandiakah|Irlandiapun
        IE	c	Dublin
        IL	n	Israel|Israellah|Israelkah|Israelpun|Negeri Zionis|Negeri Zionislah|Negeri Zioniskah|Negeri Zionispun|Rezim Zionis|Rezim Zionislah|Rezim Zioniskah|Rezim Zionispun|Entitas Zionis|Entitas Zionislah|Entitas Zioniskah|Entitas Zionispun|Isreal
        IL	d	rezim Zionis|negara Zionis|entitas Zionis|tentara Zionis|militer Zionis|pasukan Zionis
        IL	c	Jerusalem
        IM	n	Pulau Man|Pulau Manlah|Pulau Mankah|Pulau Manpun|Kepulauan Man
        IN	n	India|Indialah|Indiakah|Indiapun|Negeri Bollywood|Negeri Bollywoodlah|Negeri Bollywoodkah|Negeri Bollywoodpun|Negeri Hindustan|Negeri Hindustanlah|Negeri Hindustankah|Negeri Hindustanpun|Negeri Taj Mahal
        IN	c	New Delhi|Delhi
        IO	n	Wilayah Inggris di Samudra Hindia|Wilayah Inggris di Samudra Hindialah|Wilayah Inggris di Samudra Hindiakah|Wilayah Inggris di Samudra Hindiapun|Wilayah Samudra Hindia Britania|Teritori Samudra Hindia Britania|Diego Garcia
        IQ	n	Irak|Iraklah|Irakkah|Irakpun
        IQ	c	Baghdad|Bagdad
        IR	n	Iran|Iranlah|Irankah|Iranpun|Negeri Mullah|Negeri Mullahlah|Negeri Mullahkah|Negeri Mullahpun|Negeri Para Mullah|Negeri Para Mullahlah|Negeri Para Mullahkah|Negeri Para Mullahpun|Team Melli
        IR	c	Teheran|Tehran
        IS	n	Islandia|Islandialah|Islandiakah|Islandiapun
        IS	c	Reykjavik
        IT	n	Italia|Italialah|Italiakah|Italiapun|Itali|Italilah|Italikah|Italipun|Negeri Pizza|Negeri Pizzalah|Negeri Pizzakah|Negeri Pizzapun|Negeri Spaghetti|Negeri Spaghettilah|Negeri Spaghettikah|Negeri Spaghettipun|Negeri Menara Pisa
        IT	c	Roma
        JE	n	Jersey|Jerseylah|Jerseykah|Jerseypun
        JM	n	Jamaika|Jamaikalah|Jamaikakah|Jamaikapun|Jamaica
        JM	c	Kingston
        JO	n	Yordania|Yordanialah|Yordaniakah|Yordaniapun|Jordania
        JO	c	Amman
        JP	n	Jepang|Jepanglah|Jepangkah|Jepangpun|Negeri Sakura|Negeri Sakuralah|Negeri Sakurakah|Negeri Sakurapun|Negeri Matahari Terbit|Negeri Matahari Terbitlah|Negeri Matahari Terbitkah|Negeri Matahari Terbitpun|Negeri Samurai|Samurai Biru
        JP	c	Tokyo
        KE	n	Kenya|Kenyalah|Kenyakah|Kenyapun
        KE	c	Nairobi
        KG	n	Kirgizstan|Kirgizstanlah|Kirgizstankah|Kirgizstanpun|Kirgistan|Kirgistanlah|Kirgistankah|Kirgistanpun|Kyrgyz|Kyrgyzlah|Kyrgyzkah|Kyrgyzpun|Kirgizia|Kirgizialah|Kirgiziakah|Kirgiziapun|Republik Kirgiz
        KG	c	Bishkek
        KH	n	Kamboja|Kambojalah|Kambojakah|Kambojapun
        KH	c	Phnom Penh|Pnom Penh
        KI	n	Kiribati|Kiribatilah|Kiribatikah|Kiribatipun
        KI	c	Tarawa
        KM	n	Komoro|Komorolah|Komorokah|Komoropun|Komoros
        KM	c	Moroni
        KN	n	Saint Kitts dan Nevis|Saint Kitts dan Nevislah|Saint Kitts dan Neviskah|Saint Kitts dan Nevispun|Saint Kitts & Nevis|Saint Kitts-Nevis
        KN	c	Basseterre
        KP	n	Korea Utara|Korea Utaralah|Korea Utarakah|Korea Utarapun|Korut|Korutlah|Korutkah|Korutpun|Republik Demokratik Rakyat Korea|Republik Demokratik Rakyat Korealah|Republik Demokratik Rakyat Koreakah|Republik Demokratik Rakyat Koreapun|Republik Demokrat Rakyat Korea|Republik Demokrat Rakyat Korealah|Republik Demokrat Rakyat Koreakah|Republik Demokrat Rakyat Koreapun|Republik Rakyat Demokratik Korea|Republik Rakyat Demokratik Korealah|Republik Rakyat Demokratik Koreakah|Republik Rakyat Demokratik Koreapun|=RRDK|=DPRK
        KP	c	Pyongyang
        KR	n	Korea Selatan|Korea Selatanlah|Korea Selatankah|Korea Selatanpun|Korsel|Korsellah|Korselkah|Korselpun|Negeri Ginseng|Negeri Ginsenglah|Negeri Ginsengkah|Negeri Ginsengpun|Negeri Gingseng|Negeri K-Pop|Negeri Kpop
        KR	c	Seoul
        KW	n	Kuwait|Kuwaitlah|Kuwaitkah|Kuwaitpun
        KW	c	Kuwait City
        KY	n	Kepulauan Cayman|Kepulauan Caymanlah|Kepulauan Caymankah|Kepulauan Caymanpun|Cayman|Cayman Islands|Kepulauan Kayman
        KZ	n	Kazakhstan|Kazakhstanlah|Kazakhstankah|Kazakhstanpun|Kazakstan
        KZ	c	Astana|Nur-Sultan
        LA	n	Laos|Laoslah|Laoskah|Laospun
        LA	c	Vientiane
        LB	n	Lebanon|Lebanonlah|Lebanonkah|Lebanonpun|Libanon|Libanonlah|Libanonkah|Libanonpun
        LB	c	Beirut
        LC	n	Saint Lucia|Saint Lucialah|Saint Luciakah|Saint Luciapun|Santa Lusia
        LC	c	Castries
        LI	n	Liechtenstein|Liechtensteinlah|Liechtensteinkah|Liechtensteinpun
        LI	c	Vaduz
        LK	n	Sri Lanka|Sri Lankalah|Sri Lankakah|Sri Lankapun|Srilanka
        LK	c	Kolombo|Colombo
        LR	n	Liberia|Liberialah|Liberiakah|Liberiapun
        LR	c	Monrovia
        LS	n	Lesotho|Lesotholah|Lesothokah|Lesothopun
        LS	c	Maseru
        LT	n	Lituania|Lituanialah|Lituaniakah|Lituaniapun
        LT	c	Vilnius
        LU	n	Luksemburg|Luksemburglah|Luksemburgkah|Luksemburgpun|Luxemburg|Luxemburglah|Luxemburgkah|Luxemburgpun
        LU	c	Luxembourg City
        LV	n	Latvia|Latvialah|Latviakah|Latviapun
        LV	c	Riga
        LY	n	Libya|Libyalah|Libyakah|Libyapun|Libia|Libialah|Libiakah|Libiapun
        LY	c	Tripoli
        MA	n	Maroko|Marokolah|Marokokah|Marokopun
        MA	c	Rabat
        MC	n	Monako|Monakolah|Monakokah|Monakopun|Monaco
        MD	n	Moldova|Moldovalah|Moldovakah|Moldovapun|Moldavia
        MD	c	Kishinev|Chisinau
        ME	n	Montenegro|Montenegrolah|Montenegrokah|Montenegropun
        ME	c	Podgorica
        MF	n	Saint Martin|Saint Martinlah|Saint Martinkah|Saint Martinpun|Saint-Martin|Saint Martin Prancis|Kolektivitas Saint Martin
        MG	n	Madagaskar|Madagaskarlah|Madagaskarkah|Madagaskarpun
        MG	c	Antananarivo
        MH	n	Kepulauan Marshall|Kepulauan Marshalllah|Kepulauan Marshallkah|Kepulauan Marshallpun|Marshall Islands
        MH	c	Majuro
        MK	n	Makedonia Utara|Makedonia Utaralah|Makedonia Utarakah|Makedonia Utarapun|Makedonia|Makedonialah|Makedoniakah|Makedoniapun
        MK	c	Skopje
        ML	n	Mali|Malilah|Malikah|Malipun
        ML	c	Bamako
        MM	n	Myanmar|Myanmarlah|Myanmarkah|Myanmarpun|Burma|Burmalah|Burmakah|Burmapun|Birma|Birmalah|Birmakah|Birmapun
        MM	c	Naypyidaw|Naypyitaw|Yangon|Rangoon
        MN	n	Mongolia|Mongolialah|Mongoliakah|Mongoliapun
        MN	c	Ulaanbaatar|Ulan Bator
        MO	n	Makau|Makaulah|Makaukah|Makaupun|Makao
        MP	n	Kepulauan Mariana Utara|Kepulauan Mariana Utaralah|Kepulauan Mariana Utarakah|Kepulauan Mariana Utarapun|Mariana Utara|Northern Mariana Islands
        MP	c	Saipan
        MQ	n	Martinik|Martiniklah|Martinikkah|Martinikpun
        MR	n	Mauritania|Mauritanialah|Mauritaniakah|Mauritaniapun
        MR	c	Nouakchott
        MS	n	Montserrat|Montserratlah|Montserratkah|Montserratpun
        MT	n	Malta|Maltalah|Maltakah|Maltapun
        MT	c	Valletta
        MU	n	Mauritius|Mauritiuslah|Mauritiuskah|Mauritiuspun
        MU	c	Port Louis
        MV	n	Maladewa|Maladewalah|Maladewakah|Maladewapun|Maldive
        MV	c	Malé
        MW	n	Malawi|Malawilah|Malawikah|Malawipun
        MW	c	Lilongwe
        MX	n	Meksiko|Meksikolah|Meksikokah|Meksikopun|Amerika Serikat Meksiko|Amerika Serikat Meksikolah|Amerika Serikat Meksikokah|Amerika Serikat Meksikopun|Mexico
        MX	c	Mexico City
        MY	n	Malaysia|Malaysialah|Malaysiakah|Malaysiapun|Negeri Jiran|Negeri Jiranlah|Negeri Jirankah|Negeri Jiranpun
        MY	c	Kuala Lumpur|Putrajaya
        MZ	n	Mozambik|Mozambiklah|Mozambikkah|Mozambikpun
        MZ	c	Maputo
        NA	n	Namibia|Namibialah|Namibiakah|Namibiapun
        NA	c	Windhoek
        NC	n	Kaledonia Baru|Kaledonia Barulah|Kaledonia Barukah|Kaledonia Barupun
        NC	c	Noumea
        NE	n	Niger|Nigerlah|Nigerkah|Nigerpun
        NE	c	Niamey
        NF	n	Kepulauan Norfolk|Kepulauan Norfolklah|Kepulauan Norfolkkah|Kepulauan Norfolkpun|Pulau Norfolk|Pulau Norfolklah|Pulau Norfolkkah|Pulau Norfolkpun|Norfolk Island
        NG	n	Nigeria|Nigerialah|Nigeriakah|Nigeriapun|Elang Super|Super Eagles
        NG	c	Abuja
        NI	n	Nikaragua|Nikaragualah|Nikaraguakah|Nikaraguapun
        NI	c	Managua
        NL	n	Belanda|Belandalah|Belandakah|Belandapun|Negeri Kincir Angin|Negeri Kincir Anginlah|Negeri Kincir Anginkah|Negeri Kincir Anginpun|Nederland|Negeri Tulip
        NL	c	Amsterdam
        NO	n	Norwegia|Norwegialah|Norwegiakah|Norwegiapun
        NO	c	Oslo
        NP	n	Nepal|Nepallah|Nepalkah|Nepalpun
        NP	c	Kathmandu|Katmandu
        NR	n	Nauru|Naurulah|Naurukah|Naurupun
        NU	n	Niue|Niuelah|Niuekah|Niuepun
        NZ	n	Selandia Baru|Selandia Barulah|Selandia Barukah|Selandia Barupun|All Whites
        NZ	c	Wellington
        OM	n	Oman|Omanlah|Omankah|Omanpun
        OM	c	Muskat|Muscat
        PA	n	Panama|Panamalah|Panamakah|Panamapun
        PA	c	Panama City
        PE	n	Peru|Perulah|Perukah|Perupun
        PE	c	Lima
        PF	n	Polinesia Prancis|Polinesia Prancislah|Polinesia Pranciskah|Polinesia Prancispun|Polinesia Perancis|Polinesia Perancislah|Polinesia Peranciskah|Polinesia Perancispun|Tahiti
        PF	c	Papeete
        PG	n	Papua Nugini|Papua Nuginilah|Papua Nuginikah|Papua Nuginipun|=PNG|Papua Niugini|Papua Nuigini
        PG	c	Port Moresby
        PH	n	Filipina|Filipinalah|Filipinakah|Filipinapun|Philipina|Pilipina|Azkals
        PH	c	Manila
        PK	n	Pakistan|Pakistanlah|Pakistankah|Pakistanpun
        PK	c	Islamabad
        PL	n	Polandia|Polandialah|Polandiakah|Polandiapun
        PL	c	Warsawa|Warsaw
        PM	n	Saint Pierre dan Miquelon|Saint Pierre dan Miquelonlah|Saint Pierre dan Miquelonkah|Saint Pierre dan Miquelonpun|Saint Pierre & Miquelon|Saint-Pierre-et-Miquelon
        PN	n	Kepulauan Pitcairn|Kepulauan Pitcairnlah|Kepulauan Pitcairnkah|Kepulauan Pitcairnpun
        PR	n	Puerto Riko|Puerto Rikolah|Puerto Rikokah|Puerto Rikopun|Puertoriko
        PR	c	San Juan
        PS	n	Palestina|Palestinalah|Palestinakah|Palestinapun|Gaza|Gazalah|Gazakah|Gazapun|Jalur Gaza|Jalur Gazalah|Jalur Gazakah|Jalur Gazapun|Tepi Barat|Tepi Baratlah|Tepi Baratkah|Tepi Baratpun
        PS	c	Ramallah
        PT	n	Portugal|Portugallah|Portugalkah|Portugalpun|Portugis
        PT	c	Lisbon|Lisabon|Lissabon
        PW	n	Palau|Palaulah|Palaukah|Palaupun
        PW	c	Ngerulmud
        PY	n	Paraguay|Paraguaylah|Paraguaykah|Paraguaypun
        PY	c	Asunción
        QA	n	Qatar|Qatarlah|Qatarkah|Qatarpun|Katar
        QA	c	Doha
        RE	n	Réunion|Réunionlah|Réunionkah|Réunionpun
        RO	n	Rumania|Rumanialah|Rumaniakah|Rumaniapun
        RO	c	Bucharest|Bukares|Bukarest
        RS	n	Serbia|Serbialah|Serbiakah|Serbiapun
        RS	c	Beograd|Belgrade
        RU	n	Rusia|Rusialah|Rusiakah|Rusiapun|Negeri Beruang Merah|Negeri Beruang Merahlah|Negeri Beruang Merahkah|Negeri Beruang Merahpun
        RU	c	Moskwa|Moskow|Moscow
        RW	n	Rwanda|Rwandalah|Rwandakah|Rwandapun
        RW	c	Kigali
        SA	n	Arab Saudi|Arab Saudilah|Arab Saudikah|Arab Saudipun|Saudi|Saudilah|Saudikah|Saudipun
        SA	c	Riyadh|Riyad
        SB	n	Kepulauan Solomon|Kepulauan Solomonlah|Kepulauan Solomonkah|Kepulauan Solomonpun|Solomon Islands
        SB	c	Honiara
        SC	n	Seychelles|Seychelleslah|Seychelleskah|Seychellespun|Seychelle
        SC	c	Victoria
        SD	n	Sudan|Sudanlah|Sudankah|Sudanpun
        SD	c	Khartoum|Khartum
        SE	n	Swedia|Swedialah|Swediakah|Swediapun
        SE	c	Stockholm
        SG	n	Singapura|Singapuralah|Singapurakah|Singapurapun|Negeri Singa|Negeri Singalah|Negeri Singakah|Negeri Singapun|Singapore|Negeri Merlion
        SH	n	Saint Helena|Saint Helenalah|Saint Helenakah|Saint Helenapun
        SI	n	Slovenia|Slovenialah|Sloveniakah|Sloveniapun
        SI	c	Ljubljana
        SJ	n	Kepulauan Svalbard dan Jan Mayen|Kepulauan Svalbard dan Jan Mayenlah|Kepulauan Svalbard dan Jan Mayenkah|Kepulauan Svalbard dan Jan Mayenpun
        SK	n	Slovakia|Slovakialah|Slovakiakah|Slovakiapun|Slowakia|Slowakialah|Slowakiakah|Slowakiapun|Slowak
        SK	c	Bratislava
        SL	n	Sierra Leone|Sierra Leonelah|Sierra Leonekah|Sierra Leonepun
        SL	c	Freetown
        SM	n	San Marino|San Marinolah|San Marinokah|San Marinopun
        SN	n	Senegal|Senegallah|Senegalkah|Senegalpun
        SN	c	Dakar
        SO	n	Somalia|Somalialah|Somaliakah|Somaliapun
        SO	c	Mogadishu
        SR	n	Suriname|Surinamelah|Surinamekah|Surinamepun
        SR	c	Paramaribo
        SS	n	Sudan Selatan|Sudan Selatanlah|Sudan Selatankah|Sudan Selatanpun
        SS	c	Juba
        ST	n	Sao Tome dan Principe|Sao Tome dan Principelah|Sao Tome dan Principekah|Sao Tome dan Principepun|Sao Tome & Principe|Sao Tome and Principe|Sao Tome
        ST	c	São Tomé
        SV	n	El Salvador|El Salvadorlah|El Salvadorkah|El Salvadorpun
        SV	c	San Salvador
        SX	n	Sint Maarten|Sint Maartenlah|Sint Maartenkah|Sint Maartenpun
        SY	n	Suriah|Suriahlah|Suriahkah|Suriahpun|Siria|Sirialah|Siriakah|Siriapun
        SY	c	Damaskus|Damascus
        SZ	n	eSwatini|eSwatinilah|eSwatinikah|eSwatinipun|Eswatini
        SZ	c	Mbabane
        TC	n	Kepulauan Turks dan Caicos|Kepulauan Turks dan Caicoslah|Kepulauan Turks dan Caicoskah|Kepulauan Turks dan Caicospun|Turks dan Caicos
        TD	n	Chad|Chadlah|Chadkah|Chadpun|Republik Chad
        TD	c	Ndjamena|N'Djamena
        TF	n	Wilayah Selatan Prancis|Wilayah Selatan Prancislah|Wilayah Selatan Pranciskah|Wilayah Selatan Prancispun|Daratan Selatan dan Antarktika Prancis|Teritori Prancis Selatan|Wilayah Selatan dan Antartika Prancis
        TG	n	Togo|Togolah|Togokah|Togopun
        TG	c	Lome
        TH	n	Thailand|Thailandlah|Thailandkah|Thailandpun|Negeri Gajah Putih|Negeri Gajah Putihlah|Negeri Gajah Putihkah|Negeri Gajah Putihpun|Muangthai|Muangthailah|Muangthaikah|Muangthaipun|Muang Thai|Muang Thailah|Muang Thaikah|Muang Thaipun|Negeri Gajah|warga Thai|Warga Thai|warga negara Thai|Warga negara Thai|WN Thai|orang Thai|Orang Thai|polisi Thai|Polisi Thai|perempuan Thai|wanita Thai|pria Thai|pejabat Thai|tentara Thai|Tentara Thai|militer Thai|Militer Thai|PM Thai|baht Thai|timnas Thai|pemerintah Thai|Pemerintah Thai
        TH	c	Bangkok
        TJ	n	Tajikistan|Tajikistanlah|Tajikistankah|Tajikistanpun|Tadjikistan
        TJ	c	Dushanbe
        TK	n	Tokelau|Tokelaulah|Tokelaukah|Tokelaupun
        TL	n	Timor Leste|Timor Lestelah|Timor Lestekah|Timor Lestepun|Timor Timur|Timor Timurlah|Timor Timurkah|Timor Timurpun|=RDTL
        TL	c	Dili
        TM	n	Turkmenistan|Turkmenistanlah|Turkmenistankah|Turkmenistanpun
        TM	c	Ashgabat
        TN	n	Tunisia|Tunisialah|Tunisiakah|Tunisiapun
        TN	c	Tunis
        TO	n	Tonga|Tongalah|Tongakah|Tongapun
        TO	c	Nuku'alofa
        TR	n	Turki|Turkilah|Turkikah|Turkipun|Turkiye|Turkiyelah|Turkiyekah|Turkiyepun
        TR	c	Ankara
        TT	n	Trinidad dan Tobago|Trinidad dan Tobagolah|Trinidad dan Tobagokah|Trinidad dan Tobagopun|Trinidad
        TT	c	Port of Spain
        TV	n	Tuvalu|Tuvalulah|Tuvalukah|Tuvalupun
        TV	c	Funafuti
        TW	n	Taiwan|Taiwanlah|Taiwankah|Taiwanpun|China Taipei|Republik Tiongkok
        TW	c	Taipei
        TZ	n	Tanzania|Tanzanialah|Tanzaniakah|Tanzaniapun|Zanzibar
        TZ	c	Dodoma|Dar es Salaam
        UA	n	Ukraina|Ukrainalah|Ukrainakah|Ukrainapun|Ukrania
        UA	c	Kiev|Kyiv
        UG	n	Uganda|Ugandalah|Ugandakah|Ugandapun
        UG	c	Kampala
        UM	n	Kepulauan Terluar Kecil Amerika Serikat|Kepulauan Terluar AS|Kepulauan Kecil Terluar Amerika Serikat|Pulau-pulau Terluar Kecil Amerika Serikat
        US	n	Amerika Serikat|Amerika Serikatlah|Amerika Serikatkah|Amerika Serikatpun|=AS|Amerika|Amerikalah|Amerikakah|Amerikapun|Negeri Paman Sam|Negeri Paman Samlah|Negeri Paman Samkah|Negeri Paman Sampun|Paman Sam|Paman Samlah|Paman Samkah|Paman Sampun|Amrik|Amriklah|Amrikkah|Amrikpun|=A.S.|=U.S.
        US	c	Washington
        UY	n	Uruguay|Uruguaylah|Uruguaykah|Uruguaypun|La Celeste
        UY	c	Montevideo
        UZ	n	Uzbekistan|Uzbekistanlah|Uzbekistankah|Uzbekistanpun
        UZ	c	Tashkent
        VA	n	Vatikan|Vatikanlah|Vatikankah|Vatikanpun|Takhta Suci|Takhta Sucilah|Takhta Sucikah|Takhta Sucipun|Tahta Suci|Tahta Sucilah|Tahta Sucikah|Tahta Sucipun
        VC	n	Saint Vincent dan Grenadine|Saint Vincent dan Grenadinelah|Saint Vincent dan Grenadinekah|Saint Vincent dan Grenadinepun|Saint Vincent dan Grenadines|Saint Vincent dan Grenadineslah|Saint Vincent dan Grenadineskah|Saint Vincent dan Grenadinespun|St. Vincent dan Grenadines|Saint Vincent & Grenadines
        VC	c	Kingstown
        VE	n	Venezuela|Venezuelalah|Venezuelakah|Venezuelapun
        VE	c	Caracas
        VG	n	Kepulauan Virgin Britania Raya|Kepulauan Virgin Britania Rayalah|Kepulauan Virgin Britania Rayakah|Kepulauan Virgin Britania Rayapun|Kepulauan Virgin Inggris|Kepulauan Virgin Inggrislah|Kepulauan Virgin Inggriskah|Kepulauan Virgin Inggrispun|Kepulauan Virgin Britania|Kepulauan Virgin Britanialah|Kepulauan Virgin Britaniakah|Kepulauan Virgin Britaniapun|British Virgin Islands
        VI	n	Kepulauan Virgin Amerika Serikat|Kepulauan Virgin Amerika Serikatlah|Kepulauan Virgin Amerika Serikatkah|Kepulauan Virgin Amerika Serikatpun|Kepulauan Virgin Amerika|Kepulauan Virgin Amerikalah|Kepulauan Virgin Amerikakah|Kepulauan Virgin Amerikapun|Kepulauan Virgin AS|US Virgin Islands|U.S. Virgin Islands
        VN	n	Vietnam|Vietnamlah|Vietnamkah|Vietnampun|Negeri Paman Ho|Golden Star Warriors
        VN	c	Hanoi
        VU	n	Vanuatu|Vanuatulah|Vanuatukah|Vanuatupun
        VU	c	Port Vila
        WF	n	Kepulauan Wallis dan Futuna|Kepulauan Wallis dan Futunalah|Kepulauan Wallis dan Futunakah|Kepulauan Wallis dan Futunapun|Wallis dan Futuna|Wallis dan Futunalah|Wallis dan Futunakah|Wallis dan Futunapun
        WS	n	Samoa|Samoalah|Samoakah|Samoapun
        WS	c	Apia
        XK	n	Kosovo|Kosovolah|Kosovokah|Kosovopun
        XK	c	Pristina
        YE	n	Yaman|Yamanlah|Yamankah|Yamanpun
        YE	c	Sanaa|Sana'a
        YT	n	Mayotte|Mayottelah|Mayottekah|Mayottepun
        ZA	n	Afrika Selatan|Afrika Selatanlah|Afrika Selatankah|Afrika Selatanpun|Afsel|Afsellah|Afselkah|Afselpun|Bafana Bafana
        ZA	c	Pretoria|Cape Town
        ZM	n	Zambia|Zambialah|Zambiakah|Zambiapun
        ZM	c	Lusaka
        ZW	n	Zimbabwe|Zimbabwelah|Zimbabwekah|Zimbabwepun
        ZW	c	Harare
        MF	?	Saint Martin|Saint Martinlah|Saint Martinkah|Saint Martinpun	name	pulau|kepulauan|badai|karibia|guadeloupe|antillen|belanda
        TD	?	Chad|Chadlah|Chadkah|Chadpun	yes	ndjamena|afrika|sahel|darfur|sudan|boko haram|deby	<aktor|<penyanyi|<pemain|<bernama
        GE	?	Georgia|Georgialah|Georgiakah|Georgiapun	yes	Tbilisi|Kaukasus|Rusia|Armenia|Azerbaijan|Abkhazia|Ossetia|Kobakhidze|Kavelashvili|Zourabichvili|Saakashvili|Kvaratskhelia|Mamardashvili|Euro|timnas|UEFA|>Dream	Atlanta|Savannah|Augusta|Trump|Biden|Kemp|Raffensperger|Carolina|Alabama|Florida|Pennsylvania|Michigan|Arizona|Wisconsin|Nevada|senator|gubernur|>AS|>O'Keeffe|>Meloni|<Meloni|<Atlanta|Warnock|Ossoff
        PE	?	Lima|Limalah|Limakah|Limapun	yes	Peru|Callao|Boluarte|Jeri|Andes|Amerika Selatan|Amerika Latin|<ibu kota|<kota|<di|<ke|<dari|Fujimori|Castillo|Machu Picchu|Cusco|Alianza	>orang|>warga|>pemain|>belas|>puluh|>ratus|>ribu|>juta|>miliar|>triliun|>persen|>hari|>tahun|>bulan|>minggu|>pekan|>menit|>jam|>detik|>kali|>gol|>besar|>kapal|>pelaku|>tersangka|>korban|>anggota|>anak|>rumah|>desa|>kecamatan|>kabupaten|>provinsi|>negara|>kota|>kilometer|>meter|>laga|>pertandingan|>poin|>kandidat|>calon|>nama|>fakta|>cara|>tips|>alasan|>di antaranya|>unit|>mobil|>truk|>tim|>wakil|>perusahaan|>bank|>saham|>lainnya|>dari|>film|>mahasiswa|>siswa|>polisi|>prajurit|>pekerja|>jenazah|>terdakwa|>saksi|>hakim|>menteri|>partai|>fraksi|>kursi|>suara|>waktu|>rukun|>sila|>pilar|>pulau|>gunung|>WNI|>WNA|>pria|>wanita|>perempuan|>remaja|>pemuda|>nelayan|>turis|>jurnalis|>tentara|>petugas|>lokasi|>titik|>tempat|>hal|>syarat|>langkah|>jenis|>makanan|>buah|>manfaat|>atlet|>medali|>emas|>set|>ekor|>karung|>paket|>lembar|>lantai|>gedung|>kios|>toko|>bangunan|>ruas|>program|>proyek|>sektor|>komoditas|>dekade|>abad|>musim|>babak|>ronde|<Simpang|<simpang|<Pukul|<pukul|<Peringkat|<peringkat|<Tugu|<Gunung|<Kelas|<kelas|<Bab|<Lantai|<lantai|<Bintang|<bintang|<Angkatan|<Nomor|<nomor|>sekawan|>Sekawan|>serangkai
        JE	?	Jersey|Jerseylah|Jerseykah|Jerseypun	yes	Guernsey|Saint Helier|Kepulauan Channel|Selat Channel|<pulau	timnas|klub|sponsor|apparel|nomor punggung|suporter|pemain|sepak bola|>baru|>kandang|>tandang|>ketiga|>timnas|>Timnas|>Persib|>Persija|>Persebaya|>Arema|>Barcelona|>Madrid|>Manchester|>Liverpool|>City|>Shore|>Persik|>PSM|>PSIS|>klub|>nomor|>bernomor|>retro|>original|>latihan|>tim|>kuning|>hijau|>pelangi|>balap|>sepeda|<New|<new|<desain|<peluncuran|<harga
        SC	?	Victoria|Victorialah|Victoriakah|Victoriapun	no	Seychelles|Mahe|Samudra Hindia|Ramkalawan|Herminie
        GY	?	Georgetown|Georgetownlah|Georgetownkah|Georgetownpun	yes	Guyana|Guyana Esequibo|Irfaan Ali|Essequibo	Penang|Pulau Pinang|<Universitas|Washington|profesor|>University|Malaysia
        LY	?	Tripoli|Tripolilah|Tripolikah|Tripolipun	yes	Libya|Haftar|Benghazi|Dbeibah|Khadafi|Gaddafi|Misrata	Lebanon|Beirut|Hizbullah|Beddawi
        CU	?	Kuba|Kubalah|Kubakah|Kubapun	yes	Havana|Castro|Diaz-Canel|Karibia|Miami|Guantanamo	>masjid|>Wojewodzki|>Blaszczykowski|>Moder|<bernama
        KH	?	Kamboja|Kambojalah|Kambojakah|Kambojapun	yes	Phnom Penh|Thailand|Hun Sen|Hun Manet|scam|judi|WNI|TPPO	<bunga|<Bunga|<pohon|<Pohon|<daun|<Daun|<kembang|<Kembang|<bibit|<getah|<Gang|<gang|>putih|>merah|>kuning|>fosil|kuburan|pemakaman|tanaman hias
        AF	?	Kabul|Kabullah|Kabulkah|Kabulpun	yes	Afghanistan|Afganistan|Taliban	<Haji|<Pak|<Mbah|<Bapak|<Bupati|<Kiai|<H|<Tessa|>Mulyono|>Santoso|>Budiyono|>Budiono|>Bukhori|>Wibowo|>Hidayat|>Express
        BG	?	Sofia|Sofialah|Sofiakah|Sofiapun	yes	Bulgaria|Levski|CSKA|Radev|Balkan	aktris|penyanyi|<Putri|<Ratu|<Infanta|<Hagia|<Aya|<Santa|>Vergara|>Coppola|>Loren|>Latjuba|>Carson|>Richie|>Kenin|>Boutella
        CL	?	Santiago|Santiagolah|Santiagokah|Santiagopun	yes	Chile|Chili|Cile|Boric|Kast|La Moneda|Andes|Valparaiso	<Stadion|<stadion|<Estadio|>Bernabeu|>de Compostela|>de Cuba|>Gimenez|>Calatrava|>Abascal|>Pena|>Solari|>Cazorla
        ER	?	Asmara|Asmaralah|Asmarakah|Asmarapun	no	Eritrea|Isaias|Afwerki|Etiopia|Ethiopia|Addis Ababa|Tigray|Sudan|<ibu kota|<kota|<di|<ke|<dari|<rezim|<pemerintah	zodiak|ramalan|cinta|kekasih|pacar|artis|cemburu|perselingkuhan|selebritas|aktor|aktris|karier|keuangan|<kisah|<motif|<soal|<hubungan|<jalinan|<masalah|<cinta|>terlarang|>keduanya|>mereka|>kandas|>berujung|>subuh
        """#
}
