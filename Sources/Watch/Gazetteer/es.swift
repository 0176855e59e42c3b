// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/es.tsv; do not edit.
extension Gazetteer {
    static let es = #"""
        -	x	América Latina|América del Sur|América del Norte|América Central|Nuevo México|océano Índico|Océano Índico|golfo de México|Golfo de México|mar de China|mar de la China Meridional|conejillo de indias|Canal de Panamá|Santiago de Compostela|Santiago de Cuba|Santiago Bernabéu|José de San Martín|Michael Jordan|Real Madrid|Atlético de Madrid|París Saint-Germain|gripe española|tortilla española|tortilla de patatas española|guitarra española|baño turco|baños turcos|cama turca|cabeza de turco|cabezas de turco|llave inglesa|llaves inglesas|tortilla francesa|tostada francesa|tostadas francesas|despedirse a la francesa|a la francesa|bulldog francés|pan francés|ensaladilla rusa|montaña rusa|montañas rusas|ruleta rusa|filete ruso|filetes rusos|tinta china|sombras chinas|sombra china|barrio chino|jarrón chino|tortura china|una china en el zapato|engañar como a un chino|trabajo de chinos|trabajo chino|cuento chino|cuentos chinos|navaja suiza|navajas suizas|queso suizo|hacerse el sueco|hacerse la sueca|papeles de Panamá|Papeles de Panamá|sombrero panamá|sombrero de Panamá|sombreros panamá|canal de Panamá|istmo de Panamá|Indias Occidentales|conejillos de indias|conejillo de Indias|conejillos de Indias|Compañía de las Indias|Archivo de Indias|caña de Indias|castaño de Indias|nuez de Brasil|nueces de Brasil|palo de Brasil|pastor alemán|pastores alemanes|dogo alemán|pastor belga|gran danés|caballo español|pimiento español|chile en nogada|chiles en nogada|chile picante|chile habanero|chile jalapeño|chile poblano|chile rojo|chile verde|salsa de chile|golfo de Guinea|Golfo de Guinea|golfo de Omán|mar de Omán|mar del Japón|mar de Japón|río Níger|delta del Níger|río Congo|lago Chad|río Jordán|Nueva Inglaterra|Nueva Guinea|Nueva Gales del Sur|Nueva España|Nueva Granada|estado de México|Estado de México|Ciudad de México Pride|cubano de nacimiento Mark|yogur griego|mitología griega|tragedia griega|beso negro|perro afgano|galgo afgano|gato persa|siamés|lengua inglesa|idioma inglés|en inglés|habla inglés|hablar inglés|clases de inglés|profesor de inglés|profesora de inglés|curso de inglés|lengua española|idioma español|en español|habla español|hablar español|en francés|habla francés|en alemán|en italiano|en ruso|en chino|lengua francesa|lengua alemana|idioma chino|Latinoamérica|latinoamericano|Sudamérica|Suramérica|Norteamérica|Centroamérica|Copa América|Copa de América|Club América|América de Cali|Capitán América|Francia Márquez|Francia Raisa|Israel Vallarta|Kenia Os|Kenya Os|Jordi|Argentina Brunetti|Victoria Federica|Guadalupe|San Salvador de Jujuy|San José de Costa|Santiago del Estero|Santiago de Chile FC|Paris Hilton|París Hilton|Tom Holland|Jordan Pickford|Naciones Unidas|afroamericano|afroamericanos|angloparlante|indoeuropeo|anglosajón|anglosajones|grecorromano|grecorromana|Salvador Dalí|Salvador Allende|hispanoamericano|indo-pacífico|Indo-Pacífico|indopacífico|anglo-sajón|hispano-americano|luso-brasileño|ensalada rusa|muñeca rusa|muñecas rusas|salsa americana|salsa holandesa|salsa inglesa|crema inglesa|patata francesa|papas a la francesa|papas francesas|sillón francés|beso francés|col de Bruselas|coles de Bruselas|queso holandés|tulipán holandés|perro salchicha alemán|pan alemán|ratón colorado|naipe español|baraja española|paella española|siesta española|caballo árabe|gato siamés|gato egipcio|mangosta egipcia|nuez moscada|salsa china|comida china a domicilio|restaurante chino|zapatilla china|chinita|té chino|farolillo chino|farolillos chinos|col china|horóscopo chino|año nuevo chino|dama china|damas chinas|rosa de China|café turco|silla turca|alfombra turca|alfombra persa|cigarro cubano|vestido de lunares sevillano|sandía mexicana|ola mexicana|ola mejicana|jabón de Marsella|vela romana|tomillo griego|fuego griego|tortuga griega|nudo gordiano|caldo gallego|tango argentino|dogo argentino|gaucho argentino disfraz|mosca española|arenque noruego|salmón noruego|bosque de Noruega|fiordo|pastor australiano|castor canadiense|ganso canadiense|ardilla coreana|ginseng coreano|carbón belga|chocolate belga|gofre belga|gofres belgas|malinois belga|danés arlequín|gran danesa|hace el sueco|hizo el sueco|puntualidad inglesa|hamaca paraguaya|fila india|perrito caliente americano|póker americano|dominó cubano|cuba libre|cubalibre|Guardia suiza|pastel vasco francés|sombras chinescas|Sierra Nevada de Granada|Agence France-Presse|Agence France Presse|France-Presse|France Presse|France 24|France24|Stade de France|=el salvador|=El salvador|=del salvador|pastora alemana|indios americanos|nativos americanos|nativo americano|nativa americana|Universidad de Columbia|en galés|lengua galesa|idioma galés|tocó la china|toca la china|tocarle la china|central térmica de Andorra|Andorra (Teruel)|Andorra, en Teruel|paraguayas y nectarinas|paraguayas y melocotones|Trinidad asistieron|iglesia de El Salvador|iglesia del Salvador|parroquia de El Salvador|colegiata de El Salvador|catedral de El Salvador|Catedral de El Salvador|Irán a juicio|Irán a la cárcel|Irán a las urnas|Irán a prisión|Irán a la huelga|suena a chino|sonaba a chino|suizo mojado|chocolate con suizos|gallina de Guinea|gallinas de Guinea|pavos reales|india quechua|india mapuche|indio quechua|timbre argentino|Rolfi Montenegro|Galo Plaza|Galo Lasso|Japón Sevilla|Macedonio Fernández|Isabel de Hungría|Santa Isabel de Hungría|San Luis de los Franceses|Luis de los Franceses|Montserrat Caballé|playa del Inglés|Playa del Inglés|Villa Alemana|Concepción del Uruguay|Unión Española|Audax Italiano|Argentinos Juniors|Deportivo Armenio|El Corte Inglés|Corte Inglés|paquete de Filipinos|galletas Filipinos|ferri Estonia|ferry Estonia|transbordador Estonia|enchiladas suizas|arroz a la cubana|macedonia de frutas|macedonia de verduras|Macedonia de frutas|cotorra argentina|cotorras argentinas|azul ruso|mau egipcio|fiebre de Malta|fiebres de Malta|cruz griega|defensa siciliana|apertura inglesa|vale un Perú|valer un Perú|valen un Perú|Salir de Guatemala|salir de Guatemala|Guatemala a Guatepeor|se perdió en Cuba|Más se perdió en Cuba|punto filipino|agarró una turca|Irán todos|Irán juntos|Checa los|Checa las|Checa el|Checa la|la checa de|checa de Bellas Artes|checa de Fomento|las checas|irreductibles galos|galos y romanos|Danza húngara|Danzas húngaras|El Moldava|el Moldava|río Moldava|revista Mongolia|El sastre de Panamá|El paciente inglés|paciente inglés|Club Deportivo Palestino|mercado persa|persiana veneciana|naranja de la China|se hizo el sueco|hacen los suecos|punto suizo|galgo ruso|caniche francés|bulldog inglés|jamón de York|pimienta de Jamaica|agua de Jamaica|agua de jamaica|flor de Jamaica|su voz argentina|un suizo y una taza|una turca de campeonato|eligió la defensa francesa|despidió a la francesa|=Palestino no|=El Colombiano|=El Peruano|Colombia Británica|la Colombia Británica|ensaladillas rusas|tortillas francesas|tortillas españolas|merengue italiano|merengue suizo|merengue francés|bollo suizo|bollos suizos|café irlandés|cafés irlandeses|café americano|cafés americanos|cafés turcos|desayuno inglés|desayuno americano|desayuno irlandés|pastel ruso|pasteles rusos|ensalada griega|ensaladas griegas|yogures griegos|yogurt griego|ensalada alemana|chucrut alemán|goulash húngaro|gulash húngaro|albóndigas suecas|albóndiga sueca|papas a la holandesa|bombones belgas|bombón belga|mejillones a la belga|mayonesa japonesa|curry japonés|curry tailandés|arroz cubano|sándwich cubano|sandwich cubano|repollo chino|coles chinas|rollo chino|rollitos chinos|huevos a la rusa|filetes a la rusa|bistec ruso|cremas inglesas|sopa inglesa|tarta rusa|torta rusa|torta alemana|torta húngara|torta noruega|galletas danesas|galleta danesa|galletas suecas|magdalenas inglesas|muffin inglés|panecillo inglés|mostaza inglesa|mostaza alemana|berenjenas a la turca|delicias turcas|delicia turca|Ruso Blanco|Ruso Negro|nueces del Brasil|nuez del Brasil|coquito del Brasil|cereza de Brasil|pimiento de Jamaica|aguas de Jamaica|té de Jamaica|enchilada suiza|galgos españoles|galgo español|galgo italiano|galgos italianos|galgo inglés|galgos ingleses|galgos afganos|galgos rusos|mastín español|mastines españoles|mastín inglés|braco alemán|bracos alemanes|braco húngaro|braco italiano|bulldogs franceses|bulldogs ingleses|bulldog americano|bulldogs americanos|buldog francés|buldog inglés|cocker inglés|cockers ingleses|cocker spaniel inglés|cocker spaniel americano|cocker americano|setter inglés|setter irlandés|setters irlandeses|pointer inglés|pointer alemán|pitbull americano|pit bull terrier americano|staffordshire americano|terrier irlandés|terrier escocés|terrier australiano|terrier brasileño|terrier ruso|terrier checo|lebrel irlandés|lebrel afgano|lebreles afganos|lebrel polaco|lebrel escocés|lebrel húngaro|lobero irlandés|perro lobo checo|perro de agua español|perros de agua españoles|perro de agua portugués|perro de agua irlandés|perro sin pelo del Perú|perro peruano sin pelo|perro crestado chino|crestado chino|pastor blanco suizo|viejo pastor inglés|antiguo pastor inglés|boyero suizo|boyero australiano|spitz alemán|spitz japonés|spitz finlandés|pinscher alemán|pinscher austriaco|schnauzer alemán|dogos argentinos|dogos alemanes|maus egipcios|angora turco|bobtail japonés|bobtail americano|gato birmano|gatos birmanos|gato noruego|gatos noruegos|gato de los bosques de Noruega|caballo islandés|caballos islandeses|poni islandés|poni galés|pura sangre inglés|purasangre inglés|pura sangre ingleses|purasangres ingleses|pura raza española|pura raza español|trotón francés|trotones franceses|cuarto de milla americano|conejo holandés|conejo belier francés|hámster ruso|hámsters rusos|hámster sirio|hámster chino|hámster dorado sirio|jerbo de Mongolia|jerbos de Mongolia|gerbo de Mongolia|lobo mexicano|lobos mexicanos|lobo gris mexicano|lobos grises mexicanos|ajolote mexicano|ajolotes mexicanos|lobo etíope|lince canadiense|ganso del Canadá|gansos del Canadá|ganso de Canadá|gansos de Canadá|barnacla canadiense|barnaclas canadienses|barnacla de Canadá|ganso egipcio|gansos egipcios|alimoche egipcio|cobra egipcia|cobra india|mangosta india|rinoceronte indio|rinocerontes indios|elefante indio|elefantes indios|macaco japonés|macacos japoneses|cangrejo chino|cangrejos chinos|cangrejo americano|cangrejos americanos|cangrejo rojo americano|cangrejo de río americano|cangrejo señal americano|lagartija italiana|lagartijas italianas|visón americano|visones americanos|caimán americano|cocodrilo americano|cocodrilos americanos|cocodrilo cubano|águila filipina|águila calva americana|bisonte americano|bisontes americanos|búfalo americano|alce irlandés|oso negro americano|oso negro mexicano|oso pardo sirio|rana toro americana|ranas toro americanas|castor americano|cucaracha americana|cucarachas americanas|cucaracha alemana|cucarachas alemanas|avispa alemana|avispón japonés|escarabajo japonés|escarabajos japoneses|mariquita china|tortugas griegas|tortuga rusa|tortugas rusas|serpiente rey mexicana|pitón birmana|pitones birmanas|pitón india|boa cubana|araña errante brasileña|araña bananera brasileña|gorrión español|gorriones españoles|periquito australiano|periquitos australianos|perico australiano|cacatúa filipina|ninfa australiana|loro del Senegal|vinago del Senegal|tórtola senegalesa|tórtola del Senegal|pinzón mexicano|cerdo vietnamita|cerdos vietnamitas|cerda vietnamita|cerdito vietnamita|carpa japonesa|carpas japonesas|anémona japonesa|arce japonés|arces japoneses|cerezo japonés|cerezos japoneses|níspero japonés|nísperos japoneses|níspero del Japón|nísperos del Japón|ciruelo japonés|membrillero japonés|hortensia francesa|lavanda francesa|lavanda inglesa|lavanda española|rosa inglesa|rosas inglesas|hiedra inglesa|hiedra irlandesa|iris holandés|lirio peruano|lirios peruanos|molle del Perú|falso pimentero del Perú|amapola de Islandia|tilo americano|nogal americano|roble americano|pino austriaco|pino noruego|abeto noruego|abetos de Noruega|picea de Noruega|pino chileno|araucaria chilena|jazmín chileno|jazmín de Chile|pícea noruega|olmo chino|olmos chinos|sauce llorón chino|glicina china|rosa china|rosas chinas|farol chino|hibisco chino|palmera china|evónimo japonés|aralia japonesa|cedro japonés|cedro del Líbano|cedros del Líbano|castaños de Indias|higo de Indias|cañas de Indias|laurel de Indias|laureles de Indias|clavel chino|clavelina china|clavel de Indias|claveles de Indias|palo Brasil|tronco de Brasil|tronco del Brasil|palos de Brasil|vinca de Madagascar|cucaracha de Madagascar|cucarachas de Madagascar|mirlo americano|ibis sagrado egipcio|manicura francesa|manicuras francesas|trenza francesa|trenzas francesas|depilación brasileña|alisado brasileño|alisados brasileños|alisado japonés|cera brasileña|masaje tailandés|masajes tailandeses|masaje sueco|masajes suecos|gimnasia sueca|camas turcas|camas a la turca|puerta francesa|puertas francesas|balcón francés|balcones franceses|jardín inglés|jardines ingleses|jardín japonés|jardines japoneses|jardín francés|jardín chino|corno inglés|trompa francesa|subasta holandesa|subastas holandesas|billar francés|billar americano|póquer americano|ruleta francesa|ruleta americana|palillos chinos|caja china|cajas chinas|trabajos de chinos|suplicio chino|faroles chinos|horóscopos chinos|zodiaco chino|zodíaco chino|ruletas rusas|gambito danés|gambito letón|gambito húngaro|sentadilla búlgara|sentadillas búlgaras|peso muerto rumano|pesos muertos rumanos|saco búlgaro|pesas rusas|pesa rusa|zancada búlgara|zancadas búlgaras|jiu-jitsu brasileño|jiu jitsu brasileño|jiujitsu brasileño|boxeo tailandés|fútbol americano|futbol americano|baile irlandés|danza irlandesa|danzas irlandesas|bailes irlandeses|puntualidad británica|puntualidad suiza|flema británica|flema inglesa|precisión suiza|besos franceses|beso ruso|encefalitis japonesa|sarampión alemán|fiebre hemorrágica argentina|fiebre hemorrágica boliviana|fiebre hemorrágica venezolana|fiebre hemorrágica brasileña|síndrome chino|punto inglés|bordado inglés|bordados ingleses|punto tunecino|ganchillo tunecino|crochet tunecino|vestido de china poblana|china poblana|chinas poblanas|=sombreros de Panamá|hacer el indio|hizo el indio|haciendo el indio|engañaron como a un chino|engañar como a chinos|engañado como a un chino|engañados como a chinos|=naranjas de la China|sonar a chino|chaqueta americana|chaquetas americanas|americana de cuadros|americana oversize|americana beige|americanas de lino|americana cruzada|americana de terciopelo|cocina americana|cocinas americanas|barra americana|barras americanas|=El americano impasible|=El americano tranquilo|=Un americano en París|=La mujer del teniente francés|=El último rey de Escocia|=El halcón maltés|=Corto Maltés|=El turco en Italia|=La italiana en Argel|=Desde Rusia con amor|=Érase una vez en China|=Érase una vez en México|=La chica danesa|=Buenos días, Vietnam|=Good Morning Vietnam|=Pasaje a la India|=Los chicos del Brasil|=Los niños del Brasil|=Sinfonía italiana|=Sinfonía escocesa|=Sinfonía española|=Réquiem alemán|=Un réquiem alemán|=danzas españolas de Granados|=Rapsodia húngara|=Rapsodias húngaras|=Rapsodia española|=marcha turca de Mozart|=Suite española|=Suites inglesas|=Concierto italiano|=Suite francesa|=Noches en los jardines de España|=Asterix en Bélgica|=Astérix en Bélgica|=Tintín en el Congo|=Francia Elena Márquez|=Libia Dennise García|=Libia García|=Libia Dennise|=Libia Castro|=Argentina Casanova|=Irlanda Maya|=Irlanda Jerez|=Grecia Castta|=Grecia Colmenares|=Grecia Benavides|=Grecia Elena Rojas|=Grecia Quiroz|=Grecia Mendoza|=Italia Ricci|=Kenia López|=Kenia López Rabadán|=Kenia Hernández|=Kenia Martínez|=Kenia Sánchez|=Kenia Gascón|=Kenia Fontes|=Israel Zamora|=Israel Betanzos|=Israel Rodríguez|=Israel Elejalde|=Israel Escalante|=Israel Reyes|=Israel Jaitovich|=Israel Mancebo|=Israel Puerto|=Israel Quintanilla|=Israel Salazar|=India Martínez|=La India María|=India María|=India Juliana|=Chad le Clos|=Mauricio Macri|=Mauricio Pochettino|=Mauricio Rojas|=Mauricio Umansky|=Mauricio Colmenero|=Mauricio Wiesenthal|=Mauricio Fernández|=Mauricio Funes|=Montserrat Roig|=la abadía de Montserrat|=monasterio de Montserrat|=Caballé Montserrat|=virgen de Montserrat|=la basílica de El Salvador|=la parroquia El Salvador|=hospital El Salvador|=mina El Salvador|=campamento El Salvador|=División El Salvador|=El Salvador, en Chile|=Arnoldo Alemán|=Julio Alemán|=Óscar Alemán|=Mateo Alemán|=Chino Ríos|=El Chino Ríos|=Chino Moreno|=Chino Maidana|=Chino Recoba|=Chino Benítez|=Chino Antrax|=El Chino Antrax|=Chino y Nacho|=Chino Romero|=Chino Garcé|=Chino Darín|=Chino Huerta|=Chino Tapia|=Chino Leunis|=Turco Mohamed|=el 'Turco' Mohamed|=Turco Asad|=Turco Naím|=Ruso Zielinski|=Ruso Ascacíbar|=Ruso Verea|=Ruso Adamo|=Polaco Goyeneche|=Polaco Bastía|=Indio Solari|=Indio Fernández|=Tico Torres|=Checo Pérez|='Checo' Pérez|=“Checo” Pérez|=Sergio 'Checo' Pérez|=Sergio “Checo” Pérez|=Líbano Tolima|=Palestino de Chile|=Deportivo Español|=Sportivo Italiano|=Deportivo Italiano|=Deportivo Paraguayo|=Club Alemán|=Colegio Alemán|=Colegio Inglés|=Hospital Alemán|=Hospital Italiano|=Hospital Británico|=Hospital Español|=Hospital Francés|=Hospital Sirio Libanés|=Club Sirio Libanés|=Banco Francés|=BBVA Francés|=Hospital Inglés|=Parque Inglés|=Parque España|=Parque México|=Parque Brasil|=Plaza de Toros México|=estación Perú|=estación Colombia|=estación Argentina|=estación Grecia|=estación México|=estación España|=Villa Francia|=Villa Portugal|=Villa México|=Villa España|=Villa Italia|=Villa Suiza|=Nueva Francia|=Nueva Italia|=Nueva Alemania|=Nueva Suecia|=Nueva Holanda|=Nueva Escocia|=Nueva Irlanda|=Nueva Jersey|=Colonia Suiza|=Palestina, Caldas|=Palestina, Huila|=Aeropuerto del Café en Palestina|=Siria, Lempira|=Honduras Británica|=Perú Libre|=Perú Posible|=Somos Perú|=Chile Vamos|=Chile Podemos Más|=Chile Podemos|=Amarillos por Chile|=Colombia Humana|=México Libre|=Bolivia Dice No|=Unidos por México|=Fuerza y Corazón por México|=Fuerza por México|=Más España|=España 2000|=España Suma|=Colombia Justa Libres|=Argentina Humana|=Vamos Panamá|=Grupo México|=BBVA México|=Virgin Australia|=Air New Zealand|=Aerolíneas Argentinas|=Cubana de Aviación|=Mexicana de Aviación|=Boliviana de Aviación|=el Checo Pérez|=Sergio Checo Pérez|=como un reloj suizo|como un reloj suizo|=senador Alemán|cosecha de paraguaya|kilo de paraguayas|campaña de la paraguaya|paraguaya y nectarina|melocotón y paraguaya|salchichas de Viena|salchicha de Viena|pato de Pekín|fideos chinos|arroz chino|cinco especias chinas|galleta china de la fortuna|berenjena china|berenjena japonesa|pepino japonés|calabaza japonesa|boniato japonés|batata japonesa|rábano japonés|rábano chino|nata inglesa|bizcocho inglés|budín inglés|budines ingleses|pudín inglés|tortitas americanas|salsa rusa|ponche sueco|crema francesa|judías francesas|berenjena griega|pimiento italiano|pimientos italianos|pimiento verde italiano|pimientos verdes italianos|albahaca italiana|albahaca tailandesa|calabacín italiano|guisante holandés|pomelo chino|pera japonesa|ciruela china|castaña del Brasil|castañas de Brasil|piñón chino|cacahuete japonés|cacahuetes japoneses|cacahuate japonés|cacahuates japoneses|maní japonés|bocadillo cubano|torta cubana|tortas cubanas|helado turco|ravioli chino|sushi americano|huevos escoceses|huevo escocés|scone inglés|crema irlandesa|mula de Moscú|gazpacho holandés|bola de Berlín|bolas de Berlín|rosquilla rusa|nido ruso|caramelo suizo|naranja de China|ají japonés|chile japonés|pepino armenio|rosa de Jamaica|malta India|fríjol chino|frijol chino|arvejas chinas|arveja china|chumbera de la India|algarrobo chileno|algarrobo americano|roble chino|fresno americano|olmo americano|plátano americano|acacia japonesa|acacia australiana|pino australiano|eucalipto australiano|pino canadiense|pino japonés|pino coreano|abeto griego|abeto español|haya americana|castaño americano|castaño japonés|alerce japonés|alerce chileno|boj japonés|boj chino|ligustro japonés|ligustro chino|madreselva japonesa|aligustre japonés|aligustre chino|cerezo chino|palma real cubana|palma mexicana|girasol mexicano|petunia mexicana|sauce mexicano|ahuehuete mexicano|ciprés mexicano|ciprés italiano|álamo canadiense|chopo canadiense|álamo italiano|retama española|laurel portugués|roble portugués|quejigo portugués|iris alemán|manzanilla alemana|arce noruego|arce de Noruega|sauce ruso|cardo ruso|cardos rusos|olivo ruso|salvia rusa|pimentero brasileño|jacarandá brasileño|pino brasileño|mirto chileno|avellano chileno|palma chilena|palma de Chile|ruibarbo gigante chileno|bálsamo del Perú|bálsamo de Perú|árbol de Perú|pino de Chile|lirio de Perú|nenúfar mexicano|menta marroquí|hierba de Guinea|pasto Guinea|pasto de Guinea|gallineta de Guinea|papiro egipcio|loto egipcio|trébol egipcio|azucena india|nardo indio|lila de la India|lila india|árbol de la India|laurel de la India|castaño de la India|caoba de Honduras|caoba cubana|musgo irlandés|musgo de Irlanda|liquen de Islandia|musgo de Islandia|amapolas de Islandia|geranio inglés|crisantemo japonés|lirio japonés|iris japonés|magnolia china|magnolia japonesa|camelia china|camelia japonesa|camelia de Japón|peonía china|jazmín chino|jazmín de Madagascar|palma de Madagascar|palmera de Madagascar|árbol del viajero de Madagascar|hormiga argentina|hormigas argentinas|avispa china|avispón chino|avispa coreana|mosquito japonés|mosquitos japoneses|chinche americana|chinche japonesa|picudo japonés|mariposa atlas de Taiwán|almeja japonesa|almejas japonesas|ostra japonesa|ostras japonesas|ostra portuguesa|ostión japonés|ostión del Japón|alga japonesa|algas japonesas|alga wakame japonesa|sargazo japonés|cangrejo azul americano|anguila japonesa|anguila americana|esturión chino|esturión ruso|salamandra china|salamandra gigante china|salamandras gigantes chinas|salamandra gigante japonesa|rana arborícola cubana|rana dorada panameña|rana dorada de Panamá|tortuga egipcia|galápago americano|galápago chino|caimán chino|aligátor chino|aligátor americano|aligátores americanos|cocodrilo filipino|cocodrilo de Cuba|cobra filipina|víbora de Gabón|víbora del Gabón|iguana cubana|iguana jamaicana|águila imperial española|águila real mexicana|grulla japonesa|grullas japonesas|cigüeña japonesa|ibis japonés|ibis egipcio|pato mandarín chino|pato criollo brasileño|ánade chino|faisán coreano|faisán de Mongolia|codorniz japonesa|codornices japonesas|codorniz china|paloma turca|tórtola turca|tórtolas turcas|estornino chino|mainá indio|miná indio|gorrión chileno|flamenco chileno|flamencos chilenos|cotorra cubana|cotorra puertorriqueña|loro gris del Congo|turaco de Guinea|pangolín chino|pangolín filipino|pangolín indio|hurón americano|marta americana|tejón americano|puercoespín americano|rata noruega|ratas noruegas|rata de Noruega|zorro volador filipino|murciélago brasileño|murciélago mexicano|murciélago egipcio|murciélago de cola libre mexicano|babuino de Guinea|mono ardilla boliviano|pardo suizo|parda suiza|vaca frisona holandesa|frisona holandesa|caballo frisón holandés|caballo peruano de paso|caballo de paso peruano|paso peruano|paso fino colombiano|pony islandés|cocker español|podenco portugués|sabueso serbio|sabueso italiano|sabueso español|lebrel español|mastín italiano|dogo canadiense|akita japonés|akita americano|akitas americanos|bully americano|bullys americanos|gato somalí|pelo corto inglés|pelo corto americano|cobaya peruana|cuy peruano|cobaya inglesa|pez mexicano ciego|tetra mexicano|engañado como un chino|engañan como a chinos|trabajar como un chino|trabaja como un chino|trabajando como chinos|trabajan como chinos|como chino en quilombo|se le puso la piel china|fumar como un turco|fuma como un turco|beber como un ruso|eso es chino|me sonó a chino|es chino básico|hacerse el griego|las calendas griegas|calendas griegas|para las calendas griegas|regalos griegos|Santiago y cierra España|Santiago y cierra, España|hace el indio|hacían el indio|hagas el indio|hicieron el indio|subirse como un indio|fila de a indio|pagar a la inglesa|despedirse a la inglesa|pagar a la americana|gol de chilena|golazo de chilena|remate de chilena|chilena de Rivaldo|chilena de Cristiano|una chilena espectacular|silla inglesa|montar a la inglesa|punto turco|punto ruso|punto albanés|nudo turco|nudo francés|falda escocesa|faldas escocesas|cuadros escoceses|tela escocesa|estampado escocés|manta escocesa|camisa escocesa|bordado suizo|plumeti suizo|encaje inglés|encaje de Bruselas|encajes de Bruselas|encaje suizo|trenza holandesa|trenza rusa|uñas rusas|manicura rusa|pestañas rusas|volumen ruso|flequillo francés|cuello mao chino|cuello chino|cuello inglés|bufanda palestina|pañuelo palestino|pañuelos palestinos|gorro ruso|gorros rusos|guayabera cubana|pantalón turco|pantalones turcos|pantalón ruso|ducha escocesa|duchas escocesas|horno holandés|estufa sueca|sauna finlandesa|saunas finlandesas|sauna turca|antorcha sueca|llave sueca|retrete turco|inodoro turco|váter turco|teja francesa|tejas francesas|teja portuguesa|rueda de la fortuna china|damas polacas|damas inglesas|ajedrez chino|defensa india de rey|defensa Nimzo-india|ataque indio de rey|levantamiento turco|plancha Copenhague|lucha greco-romana|marcha turca|suite inglesa|suites inglesas|suite francesa|suites francesas|cornos ingleses|guitarra portuguesa|pandereta brasileña|cajón peruano|gaita escocesa|gaitas escocesas|gaita irlandesa|arpa paraguaya|arpa irlandesa|linterna china|ábaco chino|papel de China|papel china|farolito chino|tinta india|enfermedad holandesa|mal francés|síndrome de Jerusalén|síndrome de París|síndrome de Estocolmo|síndrome de Lima|fiebre maltesa|cruz maltesa|cruz de Malta|cruces de Malta|orden de Malta|Soberana Orden de Malta|puntualidad alemana|humor inglés|humor británico|paciencia china|tacón cubano|tacones cubanos|hacerme el sueco|te haces el sueco|haciéndose el sueco|se hicieron los suecos|hacernos los suecos|se hacía el sueco|se haga el sueco|se está haciendo el sueco|=La gran estafa americana|=El amigo americano|=Un americano en Roma|=Un hombre lobo americano en Londres|=Un hombre lobo americano en París|=Hombre lobo en Londres|=Medianoche en París|=El último tango en París|=Último tango en París|=Siempre nos quedará París|=Emily en París|=Emily in Paris|=Desde París con amor|=Adiós Berlín|=Adiós a Berlín|=Cielo sobre Berlín|=El cielo sobre Berlín|=Babylon Berlin|=Berlin Alexanderplatz|=Berlín Alexanderplatz|=La casa de papel: Berlín|=Berlín y la dama del armiño|=Roma, ciudad abierta|=A Roma con amor|=Cuentos de Tokio|=Tokio Blues|=Nuestro hombre en La Habana|=La Habana para un infante difunto|=Moscú no cree en lágrimas|=Un caballero en Moscú|=La crónica francesa|=Tren nocturno a Lisboa|=El invierno en Lisboa|=El príncipe de Egipto|=Sinuhé, el egipcio|=Sinuhé el egipcio|=Leer Lolita en Teherán|=Taxi Teherán|=Cartas portuguesas|=Zorba el griego|=Mi gran boda griega|=Golpe en la pequeña China|=El síndrome de China|=El inglés que subió una colina|=El polaco de Coetzee|=Capricho italiano|=Capricho español|=Danzas españolas|=Danzas noruegas|=Danzas rumanas|=Rapsodia rumana|=Fantasía escocesa|=Spartak de Moscú|=Spartak Moscú|=Lokomotiv de Moscú|=Lokomotiv Moscú|=Dinamo de Moscú|=Dynamo de Moscú|=CSKA de Moscú|=CSKA Moscú|=Dinamo de Kiev|=Dynamo de Kiev|=Dínamo de Kiev|=Estrella Roja de Belgrado|=Partizán de Belgrado|=Partizan de Belgrado|=Steaua de Bucarest|=Rapid de Bucarest|=Dinamo de Bucarest|=Sparta de Praga|=Slavia de Praga|=Legia de Varsovia|=Rapid de Viena|=Austria de Viena|=Austria Viena|=FC Copenhague|=Sporting de Portugal|=Sporting de Lisboa|=Benfica de Lisboa|=Panathinaikos de Atenas|=AEK de Atenas|=Unión Berlín|=Union Berlín|=Hertha de Berlín|=Alba Berlín|=Lazio de Roma|=Ajax de Ámsterdam|=Ferencváros de Budapest|=Honvéd de Budapest|=Maccabi de Jerusalén|=Hapoel Jerusalén|=Hapoel de Jerusalén|=Beitar de Jerusalén|=Dinamo de Tiflis|=Dinamo de Minsk|=Slovan de Bratislava|=Nacional de Montevideo|=Peñarol de Montevideo|=Defensor Sporting de Montevideo|=Alianza de Lima|=Universitario de Lima|=Olimpia de Asunción|=Cerro Porteño de Asunción|=Deportivo Quito|=Liga de Quito|=Aucas de Quito|=Caracas FC|=Filarmónica de Viena|=Filarmónica de Berlín|=Sinfónica de Londres|=Niños Cantores de Viena|=Sporting Lisboa|=Puerta de Francia|=colonia Roma|=Roma Norte|=Roma Sur|=colonia Italia|=colonia Guatemala|=colonia Brasil|=colonia Argentina|=Nueva Suiza|=Nueva Palestina|=Líbano (Tolima)|=Palestina (Caldas)|=Palestina de los Altos|=Palestina, en Guayas|=Jordania (Cundinamarca)|=Damasco (Antioquia)|=París (Texas)|=Moscú (Idaho)|=Viena (Virginia)|=Berlín, Usulután|=Berlín (Usulután)|=Berlín, en Usulután|=Madrid (Cundinamarca)|=La Paz, Baja California|=La Paz, Baja California Sur|=La Paz (Entre Ríos)|=La Paz, Entre Ríos|=La Paz, Estado de México|=La Paz, Mendoza|=Lima (Ohio)|=San José de Cúcuta|=San José del Guaviare|=San José (California)|=San José de Mayo|=San José del Cabo|=San José Pinula|=San José de los Arroyos|=San Salvador Atenco|=San Salvador el Seco|=San Salvador (Entre Ríos)|=Asunción Mita|=Nuestra Señora de la Asunción|=Asunción Nochixtlán|=Santo Domingo de los Colorados|=Santo Domingo de los Tsáchilas|=Santo Domingo de la Calzada|=Santo Domingo Savio|=Santo Domingo de Silos|=Panama City, Florida|=Panama City Beach|=Victoria, Entre Ríos|=Ciudad Victoria|=Bogotá, Nueva Jersey|=Buenos Aires (Cauca)|=Sofia Coppola|=Sofia Boutella|=Sofia Kenin|=Sofia Goggia|=Sofia Richie|=Sofia Carson|=Sofia Vergara|=Sofía Vergara|=Paris Jackson|=Paris Fury|=Paris Maghoma|=Paris Bordone|=Paris Brunner|=Miguel de la Madrid|=Lima Barreto|=India Hicks|=India Walton|=Kenya Hara|=Kenya Barris|=Kenya Moore|=Kenya Grace|=Samoa Joe|=Booker T. Washington|=Washington Irving|=Maxine Hong Kingston|=Victoria Beckham|=Portugal. The Man|=Berlin Brides|=Washington Post|=The Washington Post|=Washington Times|=Washington Examiner|=Bangkok Post|=Japan Times|=The Japan Times|=Korea Times|=Korea Herald|=Times of Israel|=The Times of Israel|=Taipei Times|=New Zealand Herald|=Paris Match|=Paris Review|=The Paris Review|=Vogue Paris|=Vogue Italia|=Vogue Brasil|=Vogue India|=Vogue México|=Forbes México|=Forbes Italia|=Forbes Brasil|=CNN Brasil|=CNN Portugal|=CNN Indonesia|=BBC Brasil|=Sky Italia|=Iran International|=Egypt Independent|=Sudan Tribune|=Libya Observer|=Libya Herald|=Kuwait Times|=Phnom Penh Post|=Buenos Aires Times|=Buenos Aires Herald|=Amazon Italia|=Google Italia|=Ikea Italia|=Microsoft Italia|=Carrefour Italia|=Carrefour Brasil|=Pirelli Italia|=Fiat Brasil|=Japan Tobacco|=Bank of China|=Canada Goose|=Canada Dry|=Austria Wien|=Union Berlin|=Alba Berlin|=Eisbären Berlin|=Füchse Berlin|=Paris FC|=Paris SG|=Paris Basketball|=Paris La Défense Arena|=AS Roma|=Virtus Roma|=Lazio Roma|=Alianza Lima|=Nacional Montevideo|=Universidad de Chile|=Everton de Chile|=Brasil de Pelotas|=Washington Wizards|=Washington Capitals|=Washington Commanders|=Washington Nationals|=Washington Mystics|=Washington Spirit|=Ottawa Senators|=Wellington Phoenix|=Canberra Raiders|=Levski Sofia|=CSKA Sofia|=Lokomotiv Sofia|=Slovan Bratislava|=Real España|=Budapest Honvéd|=Ajax Amsterdam|=Budapest Festival Orchestra|=Tokio Hotel|=Kyiv Independent|=The Kyiv Independent|=Kyiv Post|=Beijing Guoan|=Beijing Ducks|Hospital La Paz|Hospital de La Paz|Virgen de la Asunción|Nuestra Señora de la Asunción|fiesta de la Asunción|unos chinos beis|pantalones chinos|pantalón chino|=en Sueca|=de Sueca|=a Sueca|=Catar vinos|día de la Asunción|Catar vinos a ciegas|=tractor Belarus|=tractores Belarus|lechuga francesa|lechuga americana|acelga china|acelgas suizas|acelga suiza|pepino holandés|berenjena tailandesa|frijoles chinos|alubia china|judías chinas|chícharo chino|cebolla egipcia|cebolla francesa|cebollita china|cebolla china|perejil francés|perejil italiano|perejil chino|perejil japonés|cilantro vietnamita|cebollín francés|limón francés|mandarina china|naranja china|naranjas chinas|ciruela japonesa|ciruelas japonesas|níspero de Japón|caqui japonés|pera china|dátil chino|azufaifo chino|castaña de Brasil|nuez de la India|nueces de la India|melocotón paraguayo|melocotones paraguayos|los paraguayos y las nectarinas|paraguayos y nectarinas|nectarinas y paraguayos|melocotones y paraguayos|paraguayos y platerinas|kilo de paraguayos|milhojas francés|bollería danesa|masa danesa|trenza danesa|palmera suiza|ruso de Alcañiz|rusos de Alfaro|torta negra galesa|torta galesa|torta negra inglesa|kuchen alemán|pie alemán|pay alemán|pan sueco|pan sirio|pan chino|pan inglés|huevos turcos|filete a la suiza|bistec suizo|crema rusa|carajillo ruso|negroni cubano|mojito cubano|sándwich noruego|queso azul danés|jamón de París|chorizo colombiano|chorizo alemán|milanesa suiza|caracoles chinos|huevo chino|huevos chinos|chino mandarín|fondue china|fondue suiza|chivito canadiense|pizza canadiense|pizza griega|síndrome de La Habana|síndrome de Brasilia|gripe rusa|tos china|gusano de Guinea|mal holandés|mal de Panamá|nudo inglés|nudo húngaro|trenzas holandesas|bob francés|bob italiano|moño francés|moño italiano|uñas francesas|manicure rusa|manicure francés|plancha japonesa|keratina brasileña|ducha sueca|llave francesa|sierra japonesa|serrucho japonés|azada holandesa|muleta canadiense|muletas canadienses|muleta inglesa|muletas inglesas|estufa rusa|estufas rusas|antorchas suecas|puerta holandesa|ventana francesa|ventanas francesas|panel japonés|paneles japoneses|biombo chino|biombo japonés|sombrero mexicano|sombreros mexicanos|gorra irlandesa|gorra inglesa|pollera escocesa|kilt escocés|cuello cubano|chinos beige|chinos beis|braga brasileña|bragas brasileñas|braguita brasileña|bikini brasileño|puño francés|tul francés|encaje francés|chaqueta austriaca|matrioska rusa|giros rusos|press francés|remo noruego|columpio ruso|espaldera sueca|espalderas suecas|bancos suecos|vals inglés|vals peruano|zapateado mexicano|polca paraguaya|guarania paraguaya|cueca chilena|cueca boliviana|son cubano|salsa cubana|rapsodia húngara|flauta irlandesa|guitarras españolas|barajas españolas|naipes españoles|baraja francesa|póker chino|dominó mexicano|damas españolas|damas turcas|billar inglés|billar ruso|=defensa Berlín|india de rey|india de dama|gambito escocés|=gambito Budapest|=sistema Londres|sistema suizo de emparejamientos|sistema suizo a nueve rondas|sistema suizo a siete rondas|sistema suizo a seis rondas|sistema suizo a cinco rondas|torneo por sistema suizo|paréntesis francés|comillas inglesas|comillas españolas|comillas francesas|comillas alemanas|hora peruana|irse a la inglesa|jarrones chinos|fuegos griegos|y griega|i griega|bichón maltés|perro maltés|halcón maltés|pastor suizo|dogo español|fila brasileño|braco francés|bracos húngaros|bull dog inglés|terrier chileno|lobo checo|caballo de tiro belga|pony galés|gigante de España|gallina inglesa|gallo inglés|gallos ingleses|gallo español|canario español|canario belga|pardas suizas|=Perú de la Croix|=Peru de Lacroix|=La Paz, BCS|=bahía de La Paz|=malecón de La Paz|=Los Reyes La Paz|=Villa La Paz|=barrio La Paz|=colonia La Paz|=cementerio La Paz|=Cerro de La Paz|=Colombia, Huila|=metro Nicaragua|=metro Colombia|=metro Cuba|=metro República Argentina|=metro Islas Filipinas|=metro Guatemala|=Parque Italia|=Parque Japonés|=Parque Finlandia|=Barrio Inglés|=barrio Inglés|=barrio Italia|=Barrio Italia|=barrio Suecia|=barrio París-Londres|=Puente Japonés|=Puente de los Franceses|=Puente de los Alemanes|=Torre de los Ingleses|=cementerio de los Ingleses|=cementerio inglés de Málaga|=Playa de los Alemanes|=playa de los Alemanes|=Playa de los Franceses|=playa del Alemán|=Punta del Inglés|=clínica Alemana|=Clínica Suiza|=Hospital México|=Hospital Ángeles México|=Estadio Español|=Estadio Croata|=Estadio Italiano|=Estadio Palestino|=CD Palestino|=Estadio Francés|=Stade Francés|=Liverpool de Montevideo|=Racing de Montevideo|=River Plate de Montevideo|=Montevideo Wanderers|=Montevideo City Torque|=Nacional de Asunción|=Estudiantes de Caracas|=Caracas F.C.|=Portuguesa FC|=Portuguesa F.C.|=Portuguesa de Acarigua|=El Nacional de Quito|=Universidad Católica de Quito|=América de Quito|=LDU Quito|=América de México|=Santa Fe de Bogotá|=Bogotá FC|=Bogotá F.C.|=Millonarios de Bogotá|=Always Ready de La Paz|=Bolívar de La Paz|=The Strongest de La Paz|=Guaraní de Asunción|=Tacuary de Asunción|=San Martín de San Juan|=Nuestra Señora de La Paz|=Santa Rosa de Lima|=Niño Jesús de Praga|=Infante de Praga|=Santa Brígida de Suecia|=Brígida de Suecia|=Santa Isabel de Portugal|=Isabel de Portugal|=Santa Margarita de Escocia|=San Luis de Francia|=San Esteban de Hungría|=San Olaf de Noruega|=San Cirilo de Jerusalén|=Cirilo de Jerusalén|=San Efrén de Siria|=Efrén el Sirio|=San Isaac de Siria|=Caballeros de Malta|=Huida a Egipto|=María de Hungría|=Mariana de Austria|=Juan de Austria|=Ana de Austria|=Margarita de Austria|=Leonor de Austria|=Isabel de Francia|=Catalina de Portugal|=Bárbara de Portugal|=Casa de Austria|=El Universal de México|=El Sol de México|=El Heraldo de México|=La Prensa de Nicaragua|=La Estrella de Panamá|=El Siglo de Panamá|=Perú 21|=Perú.21|=Libero Perú|=Infobae México|=El País Uruguay|=Leyes de Indias|=Consejo de Indias|=Carrera de Indias|=Flota de Indias|=Camino Francés|=Camino Inglés|=Camino Portugués|=camino portugués a Santiago|=golfo de Panamá|=golfo de Finlandia|=golfo de Tailandia|=mar de Noruega|=mar de Irlanda|=mar de Groenlandia|=mar de Filipinas|=mar de Libia|=corriente del Perú|=corriente de Brasil|=estrecho de Dinamarca|=canal de Mozambique|=fosa de Japón|=fosa de Filipinas|=meseta iraní|=meseta mexicana|=Triángulo de las Bermudas|=Catar el vino|=Catar quesos|=Catar aceites|=Catar cervezas|=Catar un vino|=Catar una cerveza|=Irán a paro|=Irán al paro|=Irán a huelga|=Irán a tribunales|=Irán a balotaje|=Irán a ballotage|=Irán al banquillo|=Irán de gira|=Irán de vacaciones|=Irán juntas|=Irán presos|=Irán presas|=Irán en bus|=Irán gratis|=Irán acompañados|=Irán destinados|=Irán dirigidos|=Irán llegando|=Irán subiendo|=Irán los primeros|=Chile relleno|=Chile piquín|=Chile ancho|=Chile de árbol|=Chile serrano|=Sueca, Valencia|=vecinos de Sueca|=Mareny de Sueca|=Sueca y Cullera|=Cullera y Sueca|=Cuba de vino|=Cuba de agua|=Chinas en el zapato|=Jersey de lana|=Jersey de cuello alto|=Jersey de punto|=Malta y lúpulo|=Malta de cebada|=Malta tostada|fiscal Asunción|Asunción Losada|María Asunción|doña Asunción|María de la Asunción|aprenden inglés|aprenden francés|aprenden alemán|aprenden italiano|aprenden portugués|aprenden ruso|aprenden chino|aprenden japonés|aprenden coreano|aprenden griego|aprenden español|aprenden turco|aprenden polaco|aprenden rumano|aprenden húngaro|aprenden sueco|aprenden neerlandés|aprenden holandés|aprenden noruego|aprenden danés|aprenden ucraniano|texto en portugués|texto en japonés|texto en coreano|texto en griego|texto en turco|texto en polaco|texto en rumano|texto en húngaro|texto en sueco|texto en neerlandés|texto en holandés|texto en noruego|texto en danés|texto en ucraniano|cantar en portugués|cantar en japonés|cantar en coreano|cantar en griego|cantar en turco|cantar en polaco|cantar en rumano|cantar en húngaro|cantar en sueco|cantar en neerlandés|cantar en holandés|cantar en noruego|cantar en danés|cantar en ucraniano|nivel en portugués|nivel en japonés|nivel en coreano|nivel en griego|nivel en turco|nivel en polaco|nivel en rumano|nivel en húngaro|nivel en sueco|nivel en neerlandés|nivel en holandés|nivel en noruego|nivel en danés|nivel en ucraniano|chapurreado inglés|chapurreado francés|chapurreado alemán|chapurreado italiano|chapurreado portugués|chapurreado ruso|chapurreado chino|chapurreado japonés|chapurreado coreano|chapurreado griego|chapurreado español|chapurreado turco|chapurreado polaco|chapurreado rumano|chapurreado húngaro|chapurreado sueco|chapurreado neerlandés|chapurreado holandés|chapurreado noruego|chapurreado danés|chapurreado ucraniano|filología en portugués|filología en japonés|filología en coreano|filología en griego|filología en turco|filología en polaco|filología en rumano|filología en húngaro|filología en sueco|filología en neerlandés|filología en holandés|filología en noruego|filología en danés|filología en ucraniano|máster en portugués|máster en japonés|máster en coreano|máster en griego|máster en turco|máster en polaco|máster en rumano|máster en húngaro|máster en sueco|máster en neerlandés|máster en holandés|máster en noruego|máster en danés|máster en ucraniano|licenciada en portugués|licenciada en japonés|licenciada en coreano|licenciada en griego|licenciada en turco|licenciada en polaco|licenciada en rumano|licenciada en húngaro|licenciada en sueco|licenciada en neerlandés|licenciada en holandés|licenciada en noruego|licenciada en danés|licenciada en ucraniano|licenciado en portugués|licenciado en japonés|licenciado en coreano|licenciado en griego|licenciado en turco|licenciado en polaco|licenciado en rumano|licenciado en húngaro|licenciado en sueco|licenciado en neerlandés|licenciado en holandés|licenciado en noruego|licenciado en danés|licenciado en ucraniano|graduada en portugués|graduada en japonés|graduada en coreano|graduada en griego|graduada en turco|graduada en polaco|graduada en rumano|graduada en húngaro|graduada en sueco|graduada en neerlandés|graduada en holandés|graduada en noruego|graduada en danés|graduada en ucraniano|enseñan inglés|enseñan francés|enseñan alemán|enseñan italiano|enseñan portugués|enseñan ruso|enseñan chino|enseñan japonés|enseñan coreano|enseñan griego|enseñan español|enseñan turco|enseñan polaco|enseñan rumano|enseñan húngaro|enseñan sueco|enseñan neerlandés|enseñan holandés|enseñan noruego|enseñan danés|enseñan ucraniano|escrito en portugués|escrito en japonés|escrito en coreano|escrito en griego|escrito en turco|escrito en polaco|escrito en rumano|escrito en húngaro|escrito en sueco|escrito en neerlandés|escrito en holandés|escrito en noruego|escrito en danés|escrito en ucraniano|bilingüe en portugués|bilingüe en japonés|bilingüe en coreano|bilingüe en griego|bilingüe en turco|bilingüe en polaco|bilingüe en rumano|bilingüe en húngaro|bilingüe en sueco|bilingüe en neerlandés|bilingüe en holandés|bilingüe en noruego|bilingüe en danés|bilingüe en ucraniano|mantón de Manila|mantones de Manila|mango Manila|mangos Manila|galeón de Manila|galeones de Manila|Galeón de Manila|nao de Manila|abacá de Manila|cáñamo de Manila|pimienta de Cayena|pimienta de Guinea|acero de Damasco|aceros de Damasco|rosa de Damasco|rosas de Damasco|Jornada Nacional de Sana Distancia|=Palau de les Arts|=Palau Robert|=el Palau de Barcelona|=Palau Güell|=Palau Solità|=Palau Macaya|=Palau March|=Palau de Congressos|=Palau Nacional|=Palau Reial|=Palau de Pedralbes|=Palau de la Virreina|=Palau d'Esports|=Sergi Palau|=Manel Palau|=caso Palau|=Jaume Palau|=Palau-solità|=Roser Palau|=Trípoli, en el norte del|=Trípoli, norte del|=Costa Rica (Sinaloa)|=sindicatura de Costa Rica|=San José, en California|=San José Obrero|=San José de Ocoa|=San José de Chiquitos|=San José del Monte|=San José Earthquakes|=San José Iturbide|=San José del Rincón|=San José Teacalco|=barrio San José|=colonia San José|=parroquia San José|=parroquia de San José|=colegio San José|=Colegio San José|=hospital San José|=Hospital San José|=día de San José|=Día de San José|=festividad de San José|=fiestas de San José|=puente de San José|=San José y la Virgen|=galeón San José|=mina San José|=convento de San José|=iglesia de San José|=capilla de San José|=cofradía de San José|=cementerio San José|=cementerio de San José|=San José Artesano|=estadio San José|=San José de Oruro|=GV San José|=carpintero San José|=Fallas de San José|=solemnidad de San José|=Instituto San José|=clínica San José|=mercado de San José|=residencia San José|=comunidad San José|=San José Esposo|=San José de la Montaña|=San José de las Lajas|=San José de Gracia|=San José de Jáchal|=San José de Metán|=San José de la Rinconada|=San José de la Dormida|=San José del Palmar|=San José del Valle|=San José de la Esquina|=San José de Feliciano|=Patriarca San José|=patriarca San José|=Victoria (Entre Ríos)|=Victoria de Durango|=Victoria de las Tunas|=La Victoria de Acentejo|=Victoria Eugenia|=reina Victoria|=Victoria de Marichalar|=princesa Victoria|=Victoria Abril|=Victoria Ocampo|=lago Victoria|=cataratas Victoria|=Victoria's Secret|=Victoria Kent|=Victoria Azarenka|=Victoria Mboko|=Victoria Villarruel|=Victoria Tolosa Paz|=Victoria Donda|=Victoria Alonso|=Victoria Camps|=Victoria de los Ángeles|=Victoria Vera|=Victoria Prego|=Victoria Justice|=Tomás Luis de Victoria|=Virgen de la Victoria|=Nuestra Señora de la Victoria|=Victoria Cabezas|=Victoria Jiménez Kasintseva|=Victoria Subirana|=Victoria Luengo|=Victoria Martín de Campo|=Victoria Sandino|=Victoria Dávila|=Victoria Pérez|=Victoria Rodríguez Ceja|=Victoria Ruffo|=Victoria Vanucci|=Victoria Rosell|=Victoria Onetto|=Victoria Lorenzo|=Victoria Monét|=Victoria Nuland|=Victoria Pedretti|=teatro Victoria|=Teatro Victoria|=parque Victoria|=Universidad de Georgetown|=Universidad Georgetown|=Georgetown (Texas)|=Kingston upon Thames|=Kingston (Ontario)|=Kingston, Nueva York|=duque de Wellington|=solomillo Wellington|=solomillo a la Wellington|=lord Wellington|=Lord Wellington|=botas Wellington|=filete Wellington|=salmón Wellington|=Wellington Silva|=Wellington Nem|=Orange-Nassau|=Mauricio de Nassau|=Guillermo de Nassau|=Casa de Nassau|=condado de Nassau|=Nassau, en Long Island|=Nassau (Nueva York)|=Monrovia (California)|=Praia da Rocha|=Praia de Carvoeiro|=Colombo Americano|=teniente Colombo|=familia Colombo|=clan Colombo|=Colombo y Gambino|=Rally Dakar|=el Dakar de Carlos Sainz|=motos del Dakar|=ganador del Dakar|=Dakar Desert Rally|=su último Dakar|=su primer Dakar|=etapa del Dakar|=edición del Dakar|=corredor del Dakar|=camiones del Dakar|=Dakar Classic|=organización del Dakar|=piloto del Dakar|=pilotos del Dakar|=coches del Dakar|=prólogo del Dakar|=bivouac del Dakar|=vivac del Dakar|=líder del Dakar|=gana el Dakar|=ganar el Dakar|=ganó el Dakar|=correr el Dakar|=corre el Dakar|=abandona el Dakar|=abandonar el Dakar|=terminar el Dakar|=Nani Roma|=Bangkok Hilton|=Isabel de Austria|=Catalina de Austria|=María de Austria|=Maximiliano de Austria|=Felipe de Grecia|=Pablo de Grecia|=Constantino de Grecia|=Sofía de Grecia|=Irene de Grecia|=Ana María de Grecia|=María Olimpia de Grecia|=Olimpia de Grecia|=Alexia de Grecia|=Tatiana de Grecia|=Nicolás de Grecia|=Federica de Grecia|=Zita de Hungría|=Germana de Foix|=Leonor de Inglaterra|=Leonor de Portugal|=Beatriz de Portugal|=Manuel de Portugal|=Sebastián de Portugal|=Francisco de Holanda|=Juana de Francia|=Catalina de Inglaterra|=Moisés el egipcio|=Vicent Inglés|=el Portugués de Ronda|=Miguel Ángel Portugal|=Ana Portugal|=Víctor España|=Virginia Japón|=Ángel Perú|=Chico Buarque de Holanda|=Sérgio Buarque de Holanda|=Ángel Hungría|=doctor Francia|=Gaspar Rodríguez de Francia|=José Gaspar Rodríguez de Francia|=José Gaspar de Francia|=Chick Corea|=Ángel Líbano|=Andoni Guinea|=Patxi Guinea|=Ane Guinea|=Joseba Guinea|=India Catalina|=India Yuma|=La India Yuma|=La India Meliyará|='China' Suárez|=cantaora Argentina|=Jersey Joe Walcott|=Irlanda Mollinedo|=José Lezama Lima|=Lezama Lima|=Marc Roma|=Domingo Paris|=Ariel Paris|=Nelson Berlín|=Irma Lisboa|=Ana Praga|=Washington Luis|=Washington Tabárez|=Washington Aguerre|=Washington Corozo|=Washington Abdala|=Washington Uranga|=Washington Cucurto|=Washington Delgado|=Washington Lizana|=Washington Ortega|=Washington Camacho|=Washington Beltrán|=Washington Estela|=Washington Benavides|=Washington Sebastián Abreu|=Washington González|=Washington Pérez|=Washington Rodríguez|=Washington Silva|=Washington García|=Washington Olivera|=Washington Ferreira|letra inglesa|caligrafía inglesa|letra francesa|letra española|cursiva inglesa|garrote español|gota china|tortura de la gota china|aparejo inglés|aparejo español|ventana inglesa|mansarda francesa|cabra alpina francesa|pardo alpino suizo|caballo criollo argentino|caballo percherón francés|ponis galeses|canario alemán|canarios ingleses|conejo belga|conejo neozelandés|hámsteres rusos|tiburón de Groenlandia|tiburones de Groenlandia|ballena de Groenlandia|canela de Ceilán|té de Ceilán|canela china|trufa china|trufas chinas|paloma buchona española|paloma mensajera belga|jilguero portugués|Roma no se hizo en un día|Roma no se construyó en un día|todos los caminos llevan a Roma|los caminos llevan a Roma|los caminos conducen a Roma|caminos conducen a Roma|a Roma por todo|París bien vale una misa|más se perdió en la guerra de Cuba|pelo chino|cabello chino|pelo chino y largo|cabellos chinos|fuerte como un turco|borracho como un polaco|los de Rusia en alpargatas|tiene boca llega a Roma|preguntando se llega a Roma|preguntando se va a Roma|hablando del rey de Roma|rey de Roma|hablando del papa de Roma|tener más cuento que China|todo el oro del Perú|por todo el oro del Perú|por todo el té de China|nanay de la China|hacer el sueco|se hacen el sueco|=Sana y salva|=Sana y salvo|=SANA DISTANCIA|=Sana distancia|=Sana costumbre|=Sana alimentación|=Sana envidia|=Sana rivalidad|=Sana convivencia|=Sana diversión|=Sana competencia|=Sana, sana|=Lima las asperezas|=Lima asperezas|=Lima diferencias|=Lima detalles|=Lima la reja|=Lima limón|=LIMA LIMÓN|=Lima-limón|=Lima y limón|=limón y Lima|=Cuba de roble|=Cuba de acero|=Cuba de fermentación|=MALTA TOSTADA|=Chile molido|=Chile pasilla|=Chile de agua relleno|=Chile güero|=Chile manzano|=Chile chipotle|=Chile colorado|=Chile en polvo|=Chile con carne|=Chile con queso|=Chile morrón|=Chile mulato|=Chile cascabel|=Chile costeño|=Chile chiltepín|=Chile y limón|=JERSEY DE LANA|=Jersey de cuello|=Jersey rojo|=JERSEY DE PUNTO|=Jersey negro|=Jersey de rayas|=Anguila a la parrilla|=Anguila ahumada|=Anguila al horno|=Anguila europea|=Anguila eléctrica|=ANGUILA EUROPEA|=Anguila a la brasa|=Anguila frita|=Reunión de vecinos|=REUNIÓN URGENTE|=Reunión de alto nivel|=Reunión de urgencia|=Reunión de trabajo|=Reunión urgente|=Reunión entre|=Reunión con|=REUNIÓN CON|=REUNIÓN DE|=REUNIÓN ENTRE|=Reunión a puerta cerrada|=Reunión bilateral|=Reunión clave|=Reunión familiar|=Reunión virtual|=Reunión en la cumbre|=Reunión del Consejo|=Reunión Anual|=Reunión Ordinaria|=Reunión Plenaria|=Reunión Ministerial|=Reunión extraordinaria|=Reunión secreta|=Reunión informal|=Reunión previa|=Reunión Interparlamentaria|=Bermudas y chanclas|=Bermudas vaqueras|=Bermudas de lino|=Bermudas y camiseta|=Barbados y tatuados|=Barbados y melenudos|=Asunción de responsabilidades|=Asunción de culpa|=ASUNCIÓN DE CULPA|=ASUNCIÓN DE RESPONSABILIDADES|=Asunción de competencias|=Asunción de riesgos|=Asunción del cargo|=Asunción del mando|=Asunción del nuevo|=Asunción presidencial|=ASUNCIÓN PRESIDENCIAL|=Asunción de mando|=La Asunción de la Virgen|=Asunción de la Virgen|=Asunción de Nuestra Señora|=Asunción de María|=La Paz interior|=La Paz es posible|=LA PAZ ES POSIBLE|=La Paz es el camino|=La Paz perpetua|=La Paz Perpetua|=LA PAZ MUNDIAL|=La paz mundial|=La Paz Armada|=La Paz de Westfalia|=La Paz de Cristo|=La Paz sea con vosotros|=La Haya común|=Roma clásica|=Roma Clásica|=Roma republicana|=Roma antigua|=Antigua Roma|=Irán al colegio|=Irán al hotel|=Irán al partido|=Irán de blanco|=Irán de negro|=Irán vestidos|=Irán a clase|=Irán a clases|=Irán a ver|=Irán a buscar|=Irán a parar|=Irán en coche|=Irán en autobús|=CATAR VINOS|=Catar aceite|=Catar cerveza|=Catar café|=Tonga de ladrillos|=checa de la calle|=Checa tu correo|=Checa tu saldo|=Checa cómo|=Checa cuándo|=Checa dónde|=Checa quién|=Checa si|=Checa aquí|=Checa esto|=checa sus mensajes|=checa su celular|=checa tu celular|=checo el horario|=checo mi correo|=checo el celular|=checo mi celular|=checo las redes|=Checo largó|=Checo largará|=Checo arrancará|=Checo y Hamilton|=Checo y Carlos Slim|=papá de Checo|=aficionados de Checo|=afición de Checo|=regreso de Checo|=carrera de Checo|=compañero de Checo|=patrocinadores de Checo|=chinas de hachís|=china de hachís|=chino de hachís|=chinas de costo|=china de costo|=americana a cuadros|=americana entallada|=americana azul|=americana marrón|=americanas y corbatas|=falda y americana|=Una rusa con patatas|=tortilla o una francesa|=francesa de jamón|=francesa de atún|=francesa de queso|=una turca impresionante|=suizo con mantequilla|=suizos con mantequilla|=suizo y un café|=Marcó de chilena|=marca de chilena|=marcar de chilena|=anotó de chilena|=remató de chilena|=remata de chilena|=metió de chilena|=convirtió de chilena|=definió de chilena|=gol de media chilena|=de media chilena|=media chilena|=la chilena de Garnacho|=chilena de Bale|=chilena de McTominay|=chilenas y voleas|=tijera o chilena|=chilena imposible|=chilena antológica|=maltés de tres meses|=maltés y un caniche|=mongol de tu hermano|=mongol de mierda|=a la india en el suelo|=sentarse a la india|=sentado a la india|=sentada a la india|=sentados a la india|=indio Moctezuma|=indios de Chiapas|=indios de Oaxaca|=indios tarahumaras|=indios tupíes|=indios cherokee|=indios navajo|=indios navajos|=indios hopi|=indios quechuas|=indios aymaras|=indios wayuu|=indios yaquis|=indios charrúas|=indios chichimecas|=indios taínos|=indios caribes|=indios arahuacos|=indios pueblo|=indios cheroquis|=indios comanches|=indio comanche|=indios sioux|=indio sioux|=indio apache|=indio navajo|=indio maya|=indio guaraní|=indio mapuche|=indio yaqui|=india maya|=india guaraní|=indio Juárez|=indio Juan Diego|=el indio Juan Diego|=indio Gerónimo|=Premio India Catalina|=Premios India Catalina|=El Ruso Rodríguez|=el Ruso Rodríguez|=el 'Ruso' Rodríguez|=el Ruso Brailovsky|=el Polaco Semino|=el Chino Luna|=Chino Zelarayán|=el Chino Sandoval|=Chino Sandoval|=Chino Vera|=el Chino Vizcarra|=Indio Aquino|=Indio Cuevas|=Indio Morán|=El Ecuador de la Liga|=el Ecuador de su mandato|=el Ecuador de la temporada|=el Ecuador de la legislatura|=el Ecuador del curso|=el Ecuador de la carrera|=Andorra minera|=Andorra-Sierra de Arcos|=comarca de Andorra|=minas de Andorra|=térmica de Andorra|=chimenea de Andorra|=Palestino de Coquimbo|=Líbano, municipio|=Palestino, Huachipato|=Palestino y Colo Colo|=Palestino y Cobresal|=Palestino y Huachipato|=Palestino ante Colo Colo|=Huachipato y Palestino|=Colo Colo y Palestino|=Palestino y O'Higgins|=Palestino igualó|=Palestino venció|=Palestino goleó|=técnico de Palestino|=cancha de Palestino|=arquero de Palestino|=hinchas de Palestino|=Sofía Petro|=Sofía Mulánovich|=Sofía Niño de Rivera|=Sofía Castañón|=Sofía Suescun|=Sofía Reyes|=Sofía Gala|=Sofía Carson|=Sofía Zámolo|=Sofía Jirau|=Sofía Ellar|=Sofía Aragón|=Sofía Otero|=Sofía Cristo|=Sofía Mazagatos|=Sofía Hernanz|=Sofía Ruiz del Cueto|=Sofía Castro|=Sofía Rivera Torres|=Sofía Kovalevskaya|=Sofía Casanova|=Sofía Gómez|=Sofía Palazuelo|=Sofía Mestre|=Sofía Toccalino|=Sofía Maccari|=Sofía Clérici|=Sofía González|=Sofía Barbeito|=Sofía Coppola|=Sofía Loren|=reina Sofía|=doña Sofía|=Santa Sofía|=basílica de Santa Sofía|=Ana Sofía|=Leonor y Sofía|=Sofía y Leonor|=Torre Sofía|=princesa Sofía|=Asunción Balaguer|=Asunción Cruz|=Asunción Gómez-Pérez|=Asunción Silva|=Asunción Lavrin|=Asunción Sánchez Zaplana|=Asunción Valdés|=Asunción Demartini|=La Asunción, Nueva Esparta|=catedral de la Asunción|=Basílica de la Asunción|=parroquia de la Asunción|=iglesia de la Asunción|=colegio Asunción|=Colegio La Asunción|=Asunción Ixtaltepec|=Nuestra Señora de Asunción|=Castillo Lima|=Sousa Lima|=Rosa de Lima|=Isla Asunción|=Vanderlei de Lima|=Frank Lima|=Lima Duarte|=Salvador Lima|=Kaká Lima|=Roma de Cuarón|='Roma' de Cuarón|=Roma, de Alfonso Cuarón|='Roma', de Alfonso Cuarón|=Colonia Roma|=la Roma y la Condesa|=la Condesa y la Roma|=Roma-Condesa|=Condesa y Roma|=Roma y Condesa|=Roma Mística|=La Roma de Mourinho|=Dybala y la Roma|=Roma de Gasperini|=técnico de la Roma|=jugador de la Roma|=delantero de la Roma|=fichaje por la Roma|=cedido a la Roma|=cedido en la Roma|=Roma y Lazio|=Hospital Universitario La Paz|=La Paz y el Gregorio Marañón|=La Paz, el Gregorio Marañón|=12 de Octubre y La Paz|=La Paz y 12 de Octubre|=nueva Ciudad Sanitaria La Paz|=La Paz (Baja California Sur)|=La Paz, en Baja California|=departamento de La Paz, en El|=Los Cabos y La Paz|=La Paz y Los Cabos|=Loreto y La Paz|=La Paz y Loreto|=playa Balandra en La Paz|=San José del Cabo y La Paz|=La Habana de Camila|=parque Berlín|=Parque de Berlín|=parque de Berlín|=Berlín, Serie|='Berlín', de Netflix|='Berlín' de Netflix|=serie Berlín|=spin-off Berlín|=Tokio en La casa de papel|=Tokio, Nairobi y Río|=Berlín, Tokio y Nairobi|=Tokio, Río, Nairobi|=Nairobi, de La casa de papel|=Profesor, Tokio|=Álex Pina y Berlín|=los personajes Tokio|=Pedro Alonso es Berlín|=rally París-Dakar|=Rally París-Dakar|=rally París Dakar|=viejo París-Dakar|=caída del caballo camino de Damasco|=Saulo camino de Damasco|=Pablo camino de Damasco|=San Pablo camino de Damasco|=cayó del caballo camino de Damasco|=su particular camino de Damasco|=su camino de Damasco|todo el té de la China|=noche de San José|=noches de San José|=fiesta de San José|=víspera de San José|Papu Gómez|el Papu Gómez|Alejandro "Papu" Gómez|Papú Gómez|rapero Alemán|cantante Alemán|=Alemán y Santa Fe Klan|=concierto de Alemán|Tico Medina|Galo Blanco|Galo Mora|Galo Chiriboga|Galo Ochoa|Galo Torres|Galo Lara|Galo Sánchez|Galo García|Galo Rodríguez|Galo Guerrero|Galo Borja|Galo Yépez|Galo Galecio|Galo Martínez|Galo López|Galo Pérez|Galo Gómez|Galo Fernández|Galo Muñoz|=don Galo|Doctor Galo|Salgado Macedonio|Félix Salgado Macedonio|Macedonio Alcalá|Macedonio Melloni|=don Macedonio|Macedonio Tamez|Macedonio León|Macedonio Guerrero|Macedonio Vázquez|Macedonio Hernández|Jasmine Paris|juicio de París|=París y Helena|=Helena y París|=troyano Paris|=príncipe troyano París|=príncipe Paris|convento de Santo Domingo|iglesia de Santo Domingo|parroquia de Santo Domingo|basílica de Santo Domingo|templo de Santo Domingo|monasterio de Santo Domingo|claustro de Santo Domingo|exconvento de Santo Domingo|ex convento de Santo Domingo|Casa Santo Domingo|torre de Santo Domingo|Santo Domingo de Guzmán|cofradía de Santo Domingo|Santo Domingo Tehuantepec|Santo Domingo Zanatepec|Rocas de Santo Domingo|orden de Santo Domingo|Santo Domingo de Porta Coeli|catedral de San Salvador|iglesia de San Salvador|basílica de San Salvador|monasterio de San Salvador|parroquia de San Salvador|San Salvador de Leyre|San Salvador de Oña|San Salvador el Verde|San Salvador de Valdediós|barrio San Salvador|San Salvador de Poio|Giovanni Battista Moroni|Gian Battista Moroni|Giambattista Moroni|Riad Mahrez|Riad Salamé|Riad Salameh|Riad al Maliki|Riad al-Maliki|Riad Malki|Riad Sattouf|Riad Hijab|Riad Seif|Riad Mansur|Riad Mansour|Riad Turk|=Sana de Twice|=Sana, de Twice|=Sana, del grupo Twice|=Sana Khan|=Sana Minatozaki|Minatozaki Sana|equipo Astana|XDS Astana|Astana Qazaqstan|Astana Qazaqstan Team|Astana Pro Team|=ciclista del Astana|=corredor del Astana|=director del Astana|=líder del Astana|=fichado por el Astana|=Movistar y Astana|Premier Tech Astana|Astana Premier Tech|fiesta de La Tirana|santuario de La Tirana|pueblo de La Tirana|Virgen de La Tirana|La Tirana de Tarapacá|festividad de La Tirana|localidad de La Tirana|=fiesta La Tirana|=La Tirana, en Pozo Almonte|iglesia de Santo Tomé|=apóstol Santo Tomé|Santo Tomé de Rozados|Santo Tomé (Corrientes)|=intendente de Santo Tomé|=Santo Tomé y Santa Fe|=Santa Fe y Santo Tomé|Santo Tomé del Puerto|incrédulo como Santo Tomé|=como Santo Tomé|=localidad de Santo Tomé|=ciudad de Santo Tomé, Santa Fe|Municipal Grecia|=Grecia de Alajuela|=cantón de Grecia|Municipal Liberia|=cantón de Liberia|=Liberia en Guanacaste|aeropuerto de Liberia en Guanacaste|aeropuerto Daniel Oduber de Liberia|=hospital de Liberia|=Liberia y Nicoya|=Nicoya y Liberia|Mercado de Jamaica|mercado Jamaica|barrio Egipto|playa Macao|playa de Macao|playa El Macao|Macao Beach|gato manx|gatos manx|raza manx|fiebre hemorrágica de Crimea-Congo|fiebre hemorrágica Crimea-Congo|Crimea-Congo|Crimea Congo|fiebre de Crimea-Congo|virus Crimea-Congo|fiebre del Congo|fiebre hemorrágica del Congo|Congo-Crimea|cepa Zaire|ébola Zaire|ébola-Zaire|virus Zaire|especie Zaire|variante Zaire|ébola Sudán|cepa Sudán|cepa de Sudán|virus Sudán|Sudan ebolavirus|Zaire ebolavirus|variante Sudán|ebolavirus Zaire|orthoebolavirus Zaire|polilla guatemalteca|polilla guatemalteca de la patata|=El irlandés de Scorsese|=El irlandés, de Martin Scorsese|=El irlandés, de Scorsese|=El irlandés de Martin Scorsese|=película El irlandés|=El Irlandés|El jinete polaco|holandés errante|El holandés errante|holandeses errantes|Arde Bogotá|Viva Suecia|Lobo hombre en París|lobo-hombre en París|París era una fiesta|Ocho apellidos marroquís|Ocho apellidos marroquíes|8 apellidos marroquís|Vacaciones en Roma|55 días en Pekín|La gran familia española|El cementerio de Praga|La pasión turca|=El italiano, de Pérez-Reverte|=El italiano de Pérez-Reverte|=El italiano, de Arturo Pérez-Reverte|=El italiano de Arturo Pérez-Reverte|Los baños de Argel|París no se acaba nunca|Sin blanca en París y Londres|Vente a Alemania, Pepe|La española inglesa|El gallardo español|=Rusos Blancos|=grupo Rusos Blancos|Divorcio a la italiana|Matrimonio a la italiana|Quinteto de Buenos Aires|Londres después de medianoche|hombre lobo americano|El americano feo|El francotirador americano|Buenos Aires Viceversa|Dos días en París|2 días en París|Encuentro en París|Milagro en Roma|La novia siria|El amante japonés|estado Portuguesa|=gobernador de Portuguesa|=estado de Portuguesa|=Portuguesa y Barinas|=Barinas y Portuguesa|=Portuguesa y Lara|=Lara y Portuguesa|=Cojedes y Portuguesa|=Portuguesa y Cojedes|=Guanare, Portuguesa|=Acarigua, Portuguesa|=Guanare, estado Portuguesa|=Portuguesa, Barinas|=Lara, Portuguesa|=Portuguesa, Lara|=Barinas, Portuguesa|=llanos de Portuguesa|=Guanarito, Portuguesa|=Turén, Portuguesa|=el Portuguesa|=Portuguesa Fútbol Club|Uruguay de Coronado|Argentino de Quilmes|Argentino de Merlo|Argentino de Rosario|Central Español|RCD Español|Español de Barcelona|R.C.D. Español|Maccabi Tel Aviv|Maccabi de Tel Aviv|Hapoel Tel Aviv|Hapoel de Tel Aviv|Dinamo de Zagreb|Dínamo de Zagreb|Lokomotiva de Zagreb|APOEL de Nicosia|Omonia de Nicosia|AIK de Estocolmo|AIK Estocolmo|Djurgarden de Estocolmo|Djurgardens de Estocolmo|Hammarby de Estocolmo|Bohemians de Praga|Dukla de Praga|Dukla Praga|MTK de Budapest|Ujpest de Budapest|Vasas de Budapest|Inter de Bratislava|Polonia Varsovia|Polonia de Varsovia|Zalgiris de Vilna|Rytas de Vilna|Lietuvos Rytas de Vilna|Levadia Tallin|Flora Tallin|Flora de Tallin|Levadia de Tallin|VEF Riga|VEF de Riga|Skonto de Riga|Dinamo de Riga|Dinamo Riga|Riga FC|RFS Riga|RFS de Riga|Torpedo de Moscú|Torpedo Moscú|Khimki de Moscú|Dinamo Moscú|Arsenal de Kiev|Budivelnyk de Kiev|Olimpija de Liubliana|Olimpija Liubliana|Cedevita Olimpija Liubliana|Buducnost de Podgorica|Vardar de Skopie|Vardar Skopie|Partizani de Tirana|Partizani Tirana|Estrella Roja Belgrado|Radnicki de Belgrado|Panathinaikos Atenas|Union de Berlín|Unión de Berlín|Füchse de Berlín|París Basketball|París FC|París Basket|Paris Basket|Admira de Viena|Virtus de Roma|Racing de Bruselas|Molenbeek de Bruselas|Copenhague FC|Bröndby de Copenhague|HJK de Helsinki|Valerenga de Oslo|Shamrock Rovers de Dublín|Bohemians de Dublín|St. Patrick's de Dublín|Zamalek de El Cairo|Al Ahly de El Cairo|Al-Ahly de El Cairo|Esperance de Túnez|Espérance de Túnez|Esperance Túnez|Belenenses de Lisboa|Casa Pia de Lisboa|Strongest de La Paz|Sporting Cristal de Lima|Libertad de Asunción|Wanderers de Montevideo|Montevideo City|Universidad Central de Caracas|Cocodrilos de Caracas|Leones de Caracas|Leones del Caracas|Diablos Rojos del México|Diablos Rojos de México|Cangrejeros de San Juan|Senadores de San Juan|Capitanes de la Ciudad de México|Capitanes de Ciudad de México|Indios del Bóer de Managua|Indios del Bóer|Indios del Boer|Indios de Mayagüez|Indios de Ciudad Juárez|Indios de Juárez|Indios de San Francisco de Macorís|Indios de Cleveland|Indios de Guaynabo|Indios de Oriente|Indios de Canóvanas|Washington Football Team|Wizards de Washington|Capitals de Washington|Commanders de Washington|Magos de Washington|DC United de Washington|Senadores de Washington|Redskins de Washington|Pieles Rojas de Washington|Ottawa Redblacks|Senadores de Ottawa|Senators de Ottawa|panteón francés|panteón español|panteón inglés|cementerio británico|cementerio alemán|bazar chino|bazares chinos|tienda de chinos|tiendas de chinos|el chino de la esquina|el chino del barrio|manga francesa|mangas francesas|ojo turco|ojos turcos|faja colombiana|fajas colombianas|verde inglés|rojo inglés|amarillo indio|azul egipcio|rosa francés|blanco de España|piel de Rusia|cafetera italiana|cafeteras italianas|cafetera turca|cafetera francesa|cafeteras francesas|prensa francesa para café|café de prensa francesa|café en prensa francesa|huelga a la japonesa|huelgas a la japonesa|semana inglesa|semanas inglesas|sábado inglés|costura francesa|costura inglesa|costuras francesas|bolsillo francés|bolsillos franceses|bolsillo italiano|bolsillos italianos|príncipe de Gales|Príncipe de Gales gris|cuadro príncipe de Gales|cuadros príncipe de Gales|estampado príncipe de Gales|chaqueta príncipe de Gales|traje príncipe de Gales|blazer príncipe de Gales|americana príncipe de Gales|americana de príncipe de Gales|pantalón príncipe de Gales|tejido príncipe de Gales|tela príncipe de Gales|falda príncipe de Gales|abrigo príncipe de Gales|estampado de príncipe de Gales|cuadros de príncipe de Gales|traje de príncipe de Gales|camaleón de Yemen|camaleón del Yemen|camaleones de Yemen|camaleones del Yemen|camaleón yemení|dragón de agua chino|dragones de agua chinos|pelícano peruano|pelícanos peruanos|bogavante americano|bogavantes americanos|langosta americana|pinsapo marroquí|lagarto italiano|gato turco de Angora|angoras turcos|van turco|kuvasz húngaro|vizsla húngaro|vizslas húngaros|puli húngaro|komondor húngaro|ovejero alemán|ovejera alemana|ovejeros alemanes|ovejero belga|ovejero australiano|ovejeros australianos|pastor ganadero australiano|ganadero australiano|pastora belga|pastores belgas|pastora australiana|pastores australianos|pastor islandés|dóberman alemán|braco de Weimar alemán|braco eslovaco|perdiguero portugués|grifón belga|grifón de Bruselas|grifones belgas|spaniel bretón francés|springer inglés|springer spaniel inglés|foxhound americano|foxhound inglés|coonhound americano|esquimal americano|perro esquimal americano|laika ruso|borzoi ruso|terrier tibetano chino|azules rusos|bobtail inglés|galgo polaco|podenco maltés|sabueso polaco|sabueso húngaro|sabueso finlandés|sabueso francés|sabueso inglés|dogo francés|dogo mexicano|dogo cubano|lusitano portugués|caballo lusitano portugués|pura sangre lusitano portugués|percherón francés|bretón francés|ardenés belga|trotón ruso|trotón italiano|trotón americano|trotones americanos|gallo de pelea español|avestruz somalí|palma china|fresno chino|nabo sueco|nabos suecos|malva rusa|ruibarbo chino|angélica china|regaliz chino|guisante chino|guisantes chinos|pasto del Sudán|pasto de Sudán|pimentero peruano|falso pimentero peruano|cereza de Barbados|acerola de Barbados|lirio de Guernsey|lirio de Jersey|col de Jersey|cedro de Líbano|cedro libanés|cedros libaneses|cedro de Honduras|caoba de Cuba|ébano de Gabón|ébano de Ceilán|palisandro de la India|palisandro indio|palisandro brasileño|palisandro de Brasil|pino de Noruega|abetos noruegos|pino suizo|haya húngara|avellano turco|avellano de Turquía|olmo holandés|grafiosis del olmo holandés|roble turco|roble húngaro|lila china|tamarisco francés|brezo irlandés|tejo irlandés|trébol irlandés|tejo japonés|tejo chino|acebo japonés|acebo chino|papaya chilena|papayo chileno|malvavisco chino|verdolaga japonesa|hiedra sueca|hiedra alemana|menta japonesa|menta suiza|geranio francés|geranio suizo|clavel japonés|dalia mexicana|rosa de Siria|hibisco de Siria|altea de Siria|rosa siria|aceite de rosa búlgara|nogal de Brasil|nogal de la India|alcachofa de Jerusalén|tupinambo de Jerusalén|cruz de Jerusalén|cruces de Jerusalén|espina de Jerusalén|cereza de Jerusalén|salvia de Jerusalén|=el Madrid de Ancelotti|=el Madrid de Xabi Alonso|=el Madrid de Arbeloa|=el Madrid de Mourinho|=el Madrid de Zidane|=el Madrid de Florentino|=gol del Madrid|=goles del Madrid|=El Madrid ganó|=El Madrid empató|=El Madrid perdió|=El Madrid goleó|=El Madrid venció|=El Madrid visita|=El Madrid recibe|=El Madrid ficha|=el Madrid fichó|=El Madrid cayó|=El Madrid remontó|=El Madrid sufre|=El Madrid golea|=El Madrid gana al|=El Madrid pierde|=El Madrid empata|=El Madrid jugará|=jugador del Madrid|=jugadores del Madrid|=entrenador del Madrid|=técnico del Madrid|=delantero del Madrid|=portero del Madrid|=capitán del Madrid|=central del Madrid|=lateral del Madrid|=centrocampista del Madrid|=presidente del Madrid|=afición del Madrid|=aficionados del Madrid|=vestuario del Madrid|=plantilla del Madrid|=cantera del Madrid|=fichaje del Madrid|=fichajes del Madrid|=victoria del Madrid|=derrota del Madrid|=partido del Madrid|=rival del Madrid|=leyenda del Madrid|=estrella del Madrid|=fichará por el Madrid|=fichar por el Madrid|=fichó por el Madrid|=ante el Madrid|=contra el Madrid|=frente al Madrid|=eliminó al Madrid|=ganó al Madrid|=ganarle al Madrid|=líder, el Madrid|=Barça y Madrid|=Madrid y Barça|=Madrid-Barça|=Barça-Madrid|=El Madrid y el Barça|=el Barça y el Madrid|=Madrid y Atlético|=Atlético y Madrid|=Madrid, Barça y Atlético|=Madrid, Barça|=del Madrid y del Barça|=Madrid o Barça|=lo ganó el Madrid|=Madrid CFF|=La Roma fichó|=La Roma ganó|=La Roma perdió|=La Roma venció|=La Roma empató|=la Roma de Ranieri|=la Roma de De Rossi|=entrenador de la Roma|=portero de la Roma|=centrocampista de la Roma|=ante la Roma|=contra la Roma|=gol de la Roma|=Lazio y Roma|=Juventus y Roma|=Nápoles y Roma|=derbi Roma-Lazio|=Roma-Lazio|=Milan y Roma|=alias la China|=alias China|=apodada la China|=alias La India|=Polaco Menéndez|=Polaco Fydriszewski|=Ruso Rodríguez|=Ruso Ribolzi|=Ruso Manusovich|=Ruso Pérez|=Ruso Sofovich|=Indio Vera|=Indio Hatuey|=Indio Ortiz|=Indio Solano|=Chino Saavedra|=Chino Tallarini|=Chino Navarro|=Chino Rivero|=Chino Zannini|=Chino Arguello|=Chino Losada|=Chino Fernández|=Chino Batista|=Chino Volpato|=Chino Luna|=Chino Salas|=Chino Martins Torres|=Chino Navarrete|=Chino Pereira|=Chino Chávez|=Chino Miranda|=Chino Rodríguez|=Chino Álvarez|=Chino Martínez|=Chino Pérez|=Chino López|=Chino González|=Chino Gómez|=Chino Silva|=Chino Díaz|=Chino Hernández|=Chino Castro|=Chino Flores|=Griego Karadagian|=Ángel Cubano|=profesor Lima|=fiscal Lima|=juez Lima|=alcalde Lima|=doctor Lima|=diputado Lima|=alfabeto Lima|=judías de Lima|=tomate Lima|=sopa de Lima|=pastel de Lima|=hojas de Lima|=fiesta de San Juan|=fiestas de San Juan|=noche de San Juan|=hogueras de San Juan|=hoguera de San Juan|=víspera de San Juan|=verbena de San Juan|=día de San Juan|=iglesia de San Juan|=San Juan de Dios|=San Juan de la Cruz|=San Juan Bautista|=San Juan Evangelista|=San Juan Bosco|=San Juan Pablo II|=San Juan de Ávila|=San Juan XXIII|=San Juan Crisóstomo|=San Juan de Aznalfarache|=San Juan de Lurigancho|=San Juan de Miraflores|=San Juan de Alicante|=San Juan de los Lagos|=San Juan del Río|=San Juan del Sur|=San Juan de los Morros|=San Juan de Pasto|=San Juan de la Rambla|=San Juan de la Maguana|=San Juan de Ulúa|=San Juan de Sabinas|=San Juan de Gaztelugatxe|=San Juan de Moró|=San Juan del Puerto|=San Juan de Letrán|=San Juan de Terranova|=San Juan Chamula|=San Juan Sacatepéquez|=San Juan Opico|=San Juan Ixtayopan|=San Juan Teotihuacán|=San Juan Cancuc|=San Juan Ostuncalco|=San Juan Bautista Tuxtepec|=San Juan Nepomuceno|=San Juan Capistrano|=San Juan y Martínez|=San Juan y San Pedro|=San Juan y Mendoza|=Mendoza y San Juan|=San Juan, Mendoza|=Mendoza, San Juan|=San Juan y San Luis|=La Rioja y San Juan|=San Juan y La Rioja|=provincia de San Juan|=gobernador de San Juan|=vicegobernador de San Juan|=río San Juan|=barrio San Juan|=colegio San Juan|=playa de San Juan|=fogatas de San Juan|=baile de San Juan|=Desamparados de San Juan|=Universidad Nacional de San Juan|=terremoto de San Juan|=Caucete, San Juan|=evangelio de San Juan|=Evangelio según San Juan|=según San Juan|=fuegos de San Juan|=puente de San Juan|=mercado de San Juan|=arco de San Juan|=apóstol San Juan|=nit de San Juan|=coca de San Juan|=cocas de San Juan|=hierba de San Juan|=festividad de San Juan|=cerro San Juan|=ejido San Juan|=valle de San Juan|=parroquia de San Bartolomé|=iglesia de San Bartolomé|=San Bartolomé de Tirajana|=San Bartolomé de las Abiertas|=San Bartolomé de la Torre|=San Bartolomé de Pinares|=San Bartolomé Milpas Altas|=San Bartolomé (Lanzarote)|=San Bartolomé, Lanzarote|=noche de San Bartolomé|=matanza de San Bartolomé|=fiestas de San Bartolomé|=día de San Bartolomé|=apóstol San Bartolomé|=colegio San Bartolomé|=hospital San Bartolomé|=barrio San Bartolomé|=San Bartolomé Apóstol|=provincia de Santa Elena|=península de Santa Elena|=Santa Elena de Uairén|=prefecto de Santa Elena|=Santa Elena y Guayas|=Guayas y Santa Elena|=Manabí y Santa Elena|=Santa Elena y Manabí|=Guayas, Santa Elena|=Santa Elena, Guayas|=Manabí, Santa Elena|=Santa Elena, Manabí|=La Libertad, Santa Elena|=Salinas, Santa Elena|=Santa Elena, Medellín|=barrio Santa Elena|=colonia Santa Elena|=parque Santa Elena|=Parque Nacional Santa Elena|=mercado de Santa Elena|=Santa Elena (Jaén)|=cantón Santa Elena|=Santa Elena de Monteverde|=Santa Elena, Petén|=Playas y Santa Elena|=nevado Santa Elena|=Monte Santa Elena|=volcán Santa Elena|=erupción del Santa Elena|=La Reunión de Ministros|=Reunión de Ministros|=Reunión Extraordinaria|=Reunión de Alto Nivel|=Reunión de Líderes|=Reunión de Alcaldes|=Reunión de|=Reunión del|=Reunión Nacional|=Reunión Interamericana|=Reunión Regional|=Reunión sobre|=Reunión técnica|=Reunión tras|=Reunión para|=Reunión decisiva|=Reunión informativa|=Reunión privada|=Reunión cumbre|=Reunión tensa|=Reunión anual|=Reunión por|=estrella Sirio|=Sirio es la estrella|=Sirio, la estrella|=Sirio y Orión|=Orión y Sirio|=Sirio A|=Sirio B|=Sirio-B|=sistema Sirio|=planeta Sirio|=Sirio brilla|=estrellas como Sirio|=Sirio y Canopo|mansión georgiana|mansiones georgianas|casona georgiana|época georgiana|era georgiana|pub irlandés|taberna irlandesa|tabernas irlandesas|cerveza Indio|cervezas Indio|=Indio, California|=Indio (California)|Cartagena de Indias|Puerto de Indias|ginebra Puerto de Indias|Secretaría de Indias|Indias Orientales|Cronista de Indias|cronistas de Indias|Crónicas de Indias|crónica de Indias|leyes de Indias|república de indios|repúblicas de indios|Carrera de las Indias|camino de las Indias|ruta a las Indias|encomienda de indios|encomiendas de indios|protector de indios|protector de los indios|defensor de los indios|caciques indios|indios y cowboys|indios y mestizos|indios y negros|mestizos e indios|películas de indios|cacique indio|Fiesta del Indio|Día del Indio|indio pata rajada|notación polaca|notación polaca inversa|sistema francés de amortización|sistema alemán de amortización|método francés de amortización|amortización por el sistema francés|sistema francés de cuotas|opción americana|opciones americanas|dado mexicano|dados mexicanos|doma india|partida española de ajedrez|variante rusa de la Grünfeld|Stonewall holandés|papas inglesas|papa inglesa|eslabón cubano|cadena de eslabón cubano|cadenas cubanas de oro|candado cubano|tres cubano|nudo chino|nudos chinos|candado chino|gato chino de la suerte|gato de la suerte chino|gato de la fortuna chino|galletas chinas de la suerte|galletas chinas de la fortuna|galleta de la fortuna china|galletas de la fortuna chinas|galleta de la suerte china|cubo húngaro|hacha sueca|vela sueca|llaves suecas|llaves francesas|merino australiano|merinos australianos|lana merino australiana|tienda de ropa americana|tiendas de ropa americana|tacón francés|tacones franceses|tacón italiano|boinas francesas|gorro peruano|gorros peruanos|chullo peruano|chullos peruanos|gabardina inglesa|zapato inglés|zapatos ingleses tipo oxford|bota inglesa de montar|botas inglesas de montar|montura inglesa|monturas inglesas|embocadura francesa|rienda alemana|riendas alemanas|escarpe francés|ladrillo holandés|aparejo holandés|cubierta holandesa|tejado holandés|teja holandesa|tejas portuguesas|teja española|tejas españolas|ventana holandesa|ventana guillotina inglesa|guillotina inglesa|jardín a la inglesa|escenario a la italiana|teatro a la italiana|teatros a la italiana|telón a la italiana|telón a la griega|telón a la alemana|ensayo a la italiana|italiana del texto|pasada a la italiana|huevos a la mexicana|champiñones a la griega|setas a la griega|verduras a la griega|merluza a la rusa|bacalao a la portuguesa|bacalao a la portuguesa con|bistec a la suiza|pollo a la húngara|arroz a la turca|bistec a la mexicana|puntas a la mexicana|carne a la mexicana|hígado a la italiana|pollo a la italiana|tallarines a la italiana|brócoli a la italiana|ternera a la italiana|cordero a la griega|calabacines a la turca|berenjenas a la griega|remolacha a la rusa|salmón a la rusa|champiñones a la rusa|ternera a la rusa|pollo a la portuguesa|pollo a la cubana|espárragos a la polaca|coliflor a la polaca|huevos a la americana|langosta a la americana|rape a la americana|langostinos a la americana|calamares a la americana|bogavante a la americana|rape a la italiana|huevos a la suiza|ternera a la suiza|patatas a la suiza|papas a la suiza|ensalada suiza|pechuga suiza|pechugas suizas|hamburguesa suiza|roti francés|pie de limón suizo|torta francesa de|tarta sueca de almendras|tarta noruega|tarta alemana de manzana|tarta alemana de queso|budín alemán|pastel alemán de chocolate|pastel alemán|pan de molde francés|pan cubano|panes franceses|panecillos franceses|panecillos ingleses|baguette francesa|tortitas escocesas|pastelito danés|pasteles daneses|hojaldre danés|hojaldre francés|crêpe francesa|sopa francesa de cebolla|omelette francés|omelet francés|omelette española|batido irlandés|mostaza francesa|vinagreta francesa|aderezo francés|aderezo italiano|aderezo ruso|aderezos italianos|condimento italiano|sazonador italiano|hierbas italianas|especias italianas|hielo italiano|sodas italianas|salchicha alemana|salchichas alemanas|salchicha polaca|salchichas polacas|salchicha italiana|salchichas italianas|longaniza alemana|salami húngaro|paprika húngara|pimentón húngaro|hot cakes americanos|panqueques americanos|tortitas estilo americano|pancakes americanos|bolas chinas|bolas chinas vaginales|salsa agridulce china|salsa de soja china|fideos de Singapur|ensalada china|ensaladas chinas|sopa china instantánea|sopas chinas|rollos chinos|arrolladitos chinos|arrollado chino|empanadas chinas|empanaditas chinas|Acuerdo de París|Acuerdos de París|Acuerdo Climático de París|Acuerdo del Clima de París|Tratado de Roma|Tratados de Roma|Tratado de Lisboa|Estatuto de Roma|Convención de Viena|Convenio de Viena|Consenso de Washington|Memorando de Budapest|Memorándum de Budapest|Convenio de Budapest|Convención de Budapest|Convenio de Berna|Pacto de Varsovia|Club de Roma|Club de París|Club de Londres|Carta de Atenas|Convenio de Estocolmo|Convención de Estocolmo|Convenio de La Haya de 1980|Convención de La Haya|Convenio de La Haya|Reglas de La Haya|Pacto de Bogotá|Reglas de Bangkok|Reglas de Pekín|Reglas de Tokio|Convenio de Tokio|Principios de París|Plan de Acción de La Habana|Grupo de Lima|escuela austriaca|escuela austríaca|escuela austriaca de economía|Escuela de Viena|Círculo de Viena|Filarmónica de Londres|criterios de Roma IV|criterios de Roma|Manual de Oslo|Estrategia de Lisboa|Agenda de Lisboa|Carta de Madrid|Foro Madrid|Foro de Madrid|Plataforma de Beijing|Plataforma de Acción de Beijing|Copa de la Liga inglesa de dardos|Ave María de Praga|Niño de Praga|Santo Niño de Praga|obispo de Roma|cátedra de Roma|misa de San José|San José de Calasanz|San José de las Matas|San José de Maipo|San José de Guanipa|San José de Barlovento|San José Chiapa|San José del Progreso|San José de Apartadó|San José del Fragua|San José de Guaribe|San José Sharks|San Jose Sharks|mina de San José|barco San José|pozo San José|patrón San José|=la Virgen y San José|=la Virgen María y San José|=María y San José|=esposo San José|=hermandad de San José|=iglesia San José|=convento San José|=seminario San José|=estación San José|=liceo San José|=instituto San José|=escuela San José|=carmelitas de San José|=hermanas de San José|=feria de San José|=falla San José|=cremà de San José|=hipódromo San José|=ejido San José|=rancho San José|=volcán San José|=cerro San José|=laguna San José|=hacienda San José|=finca San José|=vereda San José|=corregimiento San José|=urbanización San José|=sector San José|=cantón San José de|=centro comercial San José|=asilo San José|=hogar San José|=fábrica San José|=Santo Domingo, Nuevo León|=GAD de Santo Domingo|=Quinindé y Santo Domingo|=Santo Domingo, Esmeraldas|=Esmeraldas y Santo Domingo|=Manabí y Santo Domingo|=Santo Domingo y Manabí|=balneario de Santo Domingo|=comuna de Santo Domingo|=Las Rocas de Santo Domingo|=Santo Domingo (Antioquia)|=museo Santo Domingo|=Parque Santo Domingo|=hermandad de Santo Domingo|=colegio Santo Domingo|=procesión de Santo Domingo|=fiestas de Santo Domingo|=familia Santo Domingo|=grupo Santo Domingo|=Sila Santo Domingo|=cerro San Salvador|=hospital San Salvador|=fuerte de San Salvador|=castillo San Salvador|=departamento San Salvador|=colonia San Salvador|=San Salvador, Entre Ríos|=San Salvador, en Entre Ríos|=Valle de San Salvador|=San Salvador del Valle|=San Salvador de Cantamuda|=San Salvador de Guardiola|=San Salvador Huixcolotla|=Villa San Salvador|=Trípoli de Arcadia|=Asteras Trípoli|=Asteras de Trípoli|=Damasco seco|=Dulce de Damasco|=mermelada de Damasco|cuchillo de Damasco|cuchillos de Damasco|San Juan de Damasco|Juan de Damasco|=camino de Damasco de|=Juba II|=rey Juba|=Georgetown University|=Hoyas de Georgetown|=Georgetown Hoyas|lomo Wellington|carne Wellington|ternera Wellington|bota Wellington|=Wellington Castillo|=Wellington Ramírez|=Wellington Management|=Washington Vargas|=Washington Toapanta|=Washington Espíndola|=Washington Tais|=Washington Alarcón|=Washington Paredes|=Washington Andrade|=ingeniero Washington|=TyTy Washington|=Belgrado Rock|=Budapest String Quartet|Teatro Colombia|Teatro México|Cine Madrid|sábanas de algodón egipcio|toallas de algodón egipcio|algodón egipcio de alta calidad|=Charlie Wellington|jugó la apertura española|fundas de algodón egipcio|=playa de Portonovo|=puerto de Portonovo|=villa de Portonovo|=Sanxenxo y Portonovo|=Portonovo y Sanxenxo|=Portonovo (Sanxenxo)|=Portonovo, en Sanxenxo|=Portonovo, Sanxenxo|=lonja de Portonovo|=vecinos de Portonovo|=cofradía de Portonovo|=club náutico de Portonovo|=Náutico de Portonovo|=Portonovo SD|=Sanxenxo-Portonovo|Nica Act|=Tirana memoria|El Cairo, Valle del Cauca|=El Cairo (Valle|=El Cairo, norte del Valle|pollo Kiev|pollo a la Kiev|pechuga Kiev|pechugas Kiev|pechuga de pollo Kiev|croqueta Kiev|salchicha Viena|salchichas tipo Viena|salchicha tipo Viena|pan de Viena|panes de Viena|pan Viena|barra de Viena|Singapur Sling|tarta París-Brest|París-Brest de avellana|París-Brest de praliné|pastel París-Brest|postre París-Brest|sobre de Manila|sobres de Manila|papel de Manila|papel Manila|sobres Manila|cartulina Manila|raza Jersey|ganado Jersey|leche de Jersey|novillas Jersey|toro Jersey|queso de vaca Jersey|suizo con nata|chocolate con suizo|irlandés caliente con nata|Filipinos de chocolate|filipinos de chocolate blanco|un americano con hielo|kilo de paraguayo|paraguayos maduros|paraguayas maduras|paraguayos y melocotones|paraguayos, nectarinas|nectarinas, paraguayos|nectarinas y paraguayas|albaricoques y paraguayos|cerezas y paraguayos|paraguayos y albaricoques|fruta de hueso y paraguayos|cosecha de paraguayos|campaña del paraguayo|campaña de paraguayos|producción de paraguayo|latín y griego|griego y latín|el griego y el latín|el latín y el griego|griego bíblico|griego koiné|cultura clásica y griego|película Togo|perro Togo|=Togo de Disney|=Togo y Balto|=Balto y Togo|=el Dakar|=del Dakar|=al Dakar|=Dakar 2024|=Dakar 2025|=Dakar 2026|=Dakar 2027|=cantante La India|=salsera La India|=La India, cantante|=La India y Marc Anthony|=Marc Anthony y La India|=La India y Tito Nieves|=personaje de Nairobi|=personaje Nairobi|=Nairobi de La casa de papel|=Nairobi en La casa de papel|=Nairobi en 'La casa de papel'|=Nairobi en "La casa de papel"|=Nairobi en “La casa de papel”|=Tokio en 'La casa de papel'|=Tokio en "La casa de papel"|=Tokio en “La casa de papel”|=Lisboa en La casa de papel|=Lisboa en 'La casa de papel'|=Bogotá en La casa de papel|=Bogotá en 'La casa de papel'|=Estocolmo en La casa de papel|=Estocolmo en 'La casa de papel'|=Berlín en La casa de papel|=Berlín en 'La casa de papel'|=Berlín en "La casa de papel"|=Berlín en “La casa de papel”|=Moscú en La casa de papel|=Moscú en 'La casa de papel'|=Helsinki en La casa de papel|=Helsinki en 'La casa de papel'|=Oslo en La casa de papel|=Lisboa y el Profesor|=el Profesor y Lisboa|=personaje de Tokio|=personaje Tokio|=personaje de Lisboa|=personaje Lisboa|=personaje de Berlín|=personaje Berlín|=personaje de Bogotá|=serie 'Berlín'|=serie “Berlín”|=serie "Berlín"|=jueza Colombo|=juez Colombo|=fiscal Colombo|=senadora Colombo|=ministra Colombo|=doctor Colombo|=Riyadh Season|casa de estilo georgiano|mansión de estilo georgiano|edificio de estilo georgiano|casona de estilo georgiano|edificios de estilo georgiano|=hospital universitario La Paz|=hospital La Paz|=Hospital La Paz|=hospital de La Paz|marcó de chilena|remató de chilena|de media chilena|=imagen de San José|=procesión de San José|Air France|Air France-KLM|Air India|Air China|Air Canada|British Airways|American Airlines|American Express|American Eagle|Credit Suisse|Crédit Suisse|Swiss Re|Swiss Life|Telecom Italia|Deutsche Bank|Deutsche Telekom|Deutsche Post|Deutsche Bahn|Deutsche Börse|Deutsche Welle|Bank of America|British American Tobacco|Royal Dutch Shell|Banco do Brasil|Banco de Chile|Santander México|Santander Brasil|Vodafone Italia|Malta Guinness|South China Morning Post|Panama Papers|Cuba Libre|=cuba libre|India Pale Ale|India pale ale|Cuba Gooding|American Pie|American Idol|American Beauty|Miss America|Miss USA|Air Jordan|Jordan Peterson|Jordan Henderson|Jordan Spieth|Jordan Belfort|Jordan Bardella|Jordan Ayew|Jordan Clarkson|Jordan Smith|DeAndre Jordan|Jim Jordan|Chad Smith|Chad Kroeger|Chad Johnson|Chad Wolf|Chad Daybell|Israel Adesanya|Israel Folau|India Arie|Georgia Meloni|Georgia Stanway|Island Records|Dominique Strauss-Kahn|Dominique de Villepin|New South Wales|Jimmy Wales|Scottish Sun|The Scottish Sun|BBC Scotland|Johnny English|Priorities USA|USA Today|Niger Delta|Delta Niger|Palau de la Música|Palau Sant Jordi|Palau de la Generalitat|Palau Blaugrana|AS Monaco
        AD	n	Andorra
        AD	d	andorrano|andorranos|andorrana|andorranas
        AD	c	Andorra la Vella
        AE	n	Emiratos Árabes Unidos|Emiratos|=EAU|Emiratos Árabes|=E.A.U.
        AE	d	emiratí|emiratíes|emiratís
        AE	c	Abu Dabi|Abu Dhabi
        AF	n	Afganistán
        AF	d	afgano|afganos|afgana|afganas|afgano-
        AF	c	Kabul
        AG	n	Antigua y Barbuda
        AG	d	antiguano|antiguanos|antiguana|antiguanas
        AG	c	St John's
        AI	n	Anguila
        AI	d	anguilense|anguilenses
        AL	n	Albania
        AL	d	albanés|albanésa|albanésas|albanéses|albanesa|albaneses|albanesas
        AL	c	Tirana
        AM	n	Armenia
        AM	d	armenio|armenios|armenia|armenias
        AM	c	Ereván|Yereván
        AO	n	Angola
        AO	d	angoleño|angoleños|angoleña|angoleñas|angolano|angolana|angolanos|angolanas
        AO	c	Luanda
        AQ	n	Antártida|=Antártica
        AR	n	Argentina|República Argentina
        AR	d	argentino|argentinos|argentina|argentinas|argentino-|hispanoargentino|hispanoargentina|hispanoargentinos|hispanoargentinas|italoargentino|italoargentina|italoargentinos|italoargentinas|francoargentino|francoargentina
        AR	c	Buenos Aires
        AS	n	Samoa Americana|Samoa Estadounidense
        AS	d	samoamericano|samoamericana|samoamericanos|samoamericanas|samoano-estadounidense
        AS	c	Pago Pago
        AT	n	Austria
        AT	d	austríaco|austríacos|austríaca|austríacas|austriaco|austriacos|austriaca|austriacas|austro-
        AT	c	Viena
        AU	n	Australia
        AU	d	australiano|australianos|australiana|australianas
        AU	c	Canberra
        AW	n	Aruba
        AW	d	arubeño|arubeña|arubeños|arubeñas
        AX	n	Islas Aland|islas Åland|Åland|Aland|archipiélago de Åland
        AX	d	alandés|alandesa|alandeses|alandesas
        AX	c	Mariehamn
        AZ	n	Azerbaiyán|Azerbaidján
        AZ	d	azerbaiyano|azerbaiyanos|azerbaiyana|azerbaiyanas|azerí|azeríes|azerís
        AZ	c	Bakú
        BA	n	Bosnia y Herzegovina|Bosnia|Bosnia-Herzegovina
        BA	d	bosnio|bosnios|bosnia|bosnias|bosnioherzegovino|bosnioherzegovina|bosnioherzegovinos|bosnioherzegovinas|bosnioserbio|bosnioserbios|bosnioserbia|bosnioserbias|serbobosnio|serbobosnios|serbobosnia|bosniaco|bosniaca|bosniacos|bosniacas
        BA	c	Sarajevo
        BB	n	Barbados
        BB	d	barbadense|barbadenses
        BB	c	Bridgetown
        BD	n	Bangladés|Bangla Desh
        BD	d	bangladesí|bangladesíes|bangladesís|bangladeshí|bangladeshíes
        BD	c	Daca|Dhaka|Dacca
        BE	n	Bélgica
        BE	d	belga|belgas|francobelga|francobelgas|hispanobelga|hispanobelgas
        BE	c	Bruselas
        BF	n	Burkina Faso|Burquina Faso|Alto Volta|Burkina
        BF	d	burkinés|burkinésa|burkinésas|burkinéses|burkinesa|burkineses|burkinabé|burkinabés|burkinabesa|burkinabeses
        BF	c	Uagadugú|Ouagadougou
        BG	n	Bulgaria
        BG	d	búlgaro|búlgaros|búlgara|búlgaras
        BG	c	Sofía
        BH	n	Baréin|Bahréin
        BH	d	bareiní|bareiníes|bareinís|bahreiní|bahreiníes|bahreinís|bahrení|bahreníes
        BH	c	Manama
        BI	n	Burundi
        BI	d	burundés|burundésa|burundésas|burundéses|burundesa|burundeses
        BI	c	Bujumbura|Buyumbura|Gitega
        BJ	n	Benín
        BJ	d	beninés|beninésa|beninésas|beninéses|beninesa|benineses
        BJ	c	Portonovo|Porto Novo|Porto-Novo
        BL	n	San Bartolomé|Saint-Barthélemy|Saint Barthélemy|St. Barth|Saint-Barth|Saint Barth
        BM	n	Bermudas
        BM	d	bermudeño|bermudeña|bermudeños|bermudeñas|bermudense|bermudenses
        BN	n	Brunéi
        BN	d	bruneano|bruneanos|bruneana|bruneanas
        BN	c	Bandar Seri Begawan
        BO	n	Bolivia
        BO	d	boliviano|bolivianos|boliviana|bolivianas|boliviano-
        BO	c	La Paz
        BQ	n	Caribe neerlandés
        BR	n	Brasil
        BR	d	brasileño|brasileños|brasileña|brasileñas|brasilero|brasilera|brasileros|brasileras|brasileño-|brasilo-
        BR	c	Brasilia
        BS	n	Bahamas
        BS	d	bahameño|bahameños|bahameña|bahameñas|bahamense|bahamenses|bahamés|bahamesa|bahameses
        BS	c	Nassau
        BT	n	Bután
        BT	d	butanés|butanésa|butanésas|butanéses|butanesa|butaneses
        BT	c	Timbu
        BV	n	Isla Bouvet|isla Bouvet|isla de Bouvet|=isla Bouvet|=isla de Bouvet
        BW	n	Botsuana|Botswana
        BW	d	botsuano|botsuanos|botsuana|botsuanas|botswano|botswanos|botswanas|botswanés|botswanesa|botswaneses
        BW	c	Gaborone
        BY	n	Bielorrusia|Belarús|Bielorusia
        BY	d	bielorruso|bielorrusos|bielorrusa|bielorrusas|belaruso|belarusa|belarusos|belarusas
        BY	c	Minsk
        BZ	n	Belice
        BZ	d	beliceño|beliceños|beliceña|beliceñas|belizeño|belizeña|belizeños|belizeñas
        BZ	c	Belmopan
        CA	n	Canadá
        CA	d	canadiense|canadienses|francocanadiense|francocanadienses|anglocanadiense|anglocanadienses
        CA	c	Ottawa
        CC	n	Islas Cocos|islas Cocos|islas Keeling|Islas Keeling|=islas Cocos|=islas Keeling
        CD	n	República Democrática del Congo|Congo|=RDC|=RD Congo|Zaire
        CD	d	congoleño|congoleños|congoleña|congoleñas|zaireño|zaireña|zaireños|zaireñas|congolés|congolesa|congoleses|congolesas
        CD	c	Kinshasa|Kinsasa
        CF	n	República Centroafricana|Rep. Centroafricana|República Centro Africana
        CF	d	centroafricano|centroafricanos|centroafricana|centroafricanas
        CF	c	Bangui
        CG	n	República del Congo|Congo-Brazzaville
        CG	d	congoleño|congoleños|congoleña|congoleñas
        CG	c	Brazzaville
        CH	n	Suiza
        CH	d	suizo|suizos|suiza|suizas|helvético|helvéticos|helvética|helvéticas|helvecio|helvecios|helvecias|francosuizo|francosuiza|francosuizos|francosuizas|italosuizo|italosuiza|germanosuizo|germanosuiza
        CH	c	Berna
        CI	n	Côte d’Ivoire|Costa de Marfil
        CI	d	marfileño|marfileños|marfileña|marfileñas|costamarfileño|costamarfileña|costamarfileños|costamarfileñas|ivoriano|ivorianos
        CI	c	Yamusukro|Yamoussoukro
        CK	n	Islas Cook|islas Cook|=islas Cook
        CK	d	cookiano|cookiana|cookianos|cookianas
        CL	n	Chile
        CL	d	chileno|chilenos|chilena|chilenas|chileno-|hispanochileno|hispanochilena
        CL	c	Santiago de Chile
        CM	n	Camerún|Cameroun
        CM	d	camerunés|camerunésa|camerunésas|camerunéses|camerunesa|cameruneses|camerunense|camerunenses
        CM	c	Yaundé|Yaounde|Yaoundé
        CN	n	China|República Popular China|República Popular de China|=RPC
        CN	d	chino|chinos|china|chinas|prochino|prochinos|prochina|prochinas|antichino|antichinos|antichina|antichinas|sino-|chino-|rusochino|rusochina
        CN	c	Pekín|Beijing
        CO	n	Colombia
        CO	d	colombiano|colombianos|colombiana|colombianas|colombo-|colombiano-|hispanocolombiano|hispanocolombiana
        CO	c	Bogotá
        CR	n	Costa Rica
        CR	d	costarricense|costarricenses|ticos|ticosa|ticosas|ticoses|ticas|ticasa|ticasas|ticases|costarriqueño|costarriqueña|costarriqueños|costarriqueñas|tico|tica|costarricense-
        CR	c	San José
        CU	n	Cuba
        CU	d	cubano|cubanos|cubana|cubanas|procubano|procubanos|procubana|procubanas|anticubano|anticubanos|anticubana|anticubanas|cubano-|hispanocubano|hispanocubana|hispanocubanos
        CU	c	La Habana
        CV	n	Cabo Verde
        CV	d	caboverdiano|caboverdianos|caboverdiana|caboverdianas|caboverdeanos|caboverdeano|caboverdeana|caboverdeanas
        CV	c	Praia
        CW	n	Curazao|Curasao
        CW	d	curazoleño|curazoleña|curazoleños|curazoleñas
        CW	c	Willemstad
        CX	n	Isla de Navidad|Isla Christmas|isla Christmas|=isla Christmas|=isla de Christmas
        CY	n	Chipre
        CY	d	chipriota|chipriotas|grecochipriota|grecochipriotas|turcochipriota|turcochipriotas
        CY	c	Nicosia
        CZ	n	Chequia|República Checa|Rep. Checa|R. Checa
        CZ	d	checo|checos|checa|checas
        CZ	c	Praga
        DE	n	Alemania|=RFA
        DE	d	alemán|alemána|alemánas|alemánes|proalemán|proalemána|proalemánas|proalemánes|antialemán|antialemána|antialemánas|antialemánes|alemana|alemanes|germano|germanos|germana|germanas|germano-|francoalemán|francoalemana|francoalemanes|francoalemanas|rusoalemán|rusoalemana|hispanoalemán|hispanoalemana|hispanoalemanes|turcoalemán|turcoalemana|turcoalemanes|germanoturco|germanoturca
        DE	c	Berlín
        DJ	n	Yibuti|Djibuti
        DJ	d	yibutiano|yibutianos|yibutiana|yibutianas
        DJ	c	Djibouti City
        DK	n	Dinamarca
        DK	d	danés|danésa|danésas|danéses|dinamarqués|dinamarquesa|dinamarqueses|dinamarquesas
        DK	c	Copenhague
        DM	n	Dominica
        DM	d	dominiqués|dominiquésa|dominiquésas|dominiquéses
        DO	n	República Dominicana|Quisqueya|Rep. Dominicana
        DO	d	dominicano|dominicanos|dominicana|dominicanas|quisqueyano|quisqueyana|quisqueyanos|quisqueyanas|domínico-|dominico-
        DO	c	Santo Domingo
        DZ	n	Argelia
        DZ	d	argelino|argelinos|argelina|argelinas|argelino-|francoargelino|francoargelina|francoargelinos|hispanoargelino|hispanoargelina
        DZ	c	Argel
        EC	n	Ecuador
        EC	d	ecuatoriano|ecuatorianos|ecuatoriana|ecuatorianas|ecuatoriano-
        EC	c	Quito
        EE	n	Estonia
        EE	d	estonio|estonios|estonia|estonias
        EE	c	Tallin|Tallinn
        EG	n	Egipto
        EG	d	egipcio|egipcios|egipcia|egipcias|egipcio-
        EG	c	El Cairo|=el Cairo
        EH	n	Sáhara Occidental|Sahara Occidental|=RASD
        EH	d	saharaui|saharauis|sahrawi|sahrawis|saharahui|saharahuis
        EH	c	El Aaiún
        ER	n	Eritrea
        ER	d	eritreo|eritreos|eritrea|eritreas
        ER	c	Asmara
        ES	n	España
        ES	d	español|española|españolas|españoles|proespañol|proespañola|proespañolas|proespañoles|antiespañol|antiespañola|antiespañolas|antiespañoles|hispano-
        ES	c	Madrid
        ET	n	Etiopía|Abisinia
        ET	d	etíope|etíopes
        ET	c	Adís Abeba|Addis Abeba|Addis Ababa
        FI	n	Finlandia
        FI	d	finlandés|finlandésa|finlandésas|finlandéses|finesa|fineses|finesas|=finés|rusofinlandés|rusofinlandesa|rusofinlandeses|rusofinlandesas
        FI	c	Helsinki
        FJ	n	Fiyi|Fidji
        FJ	d	fiyiano|fiyianos|fiyiana|fiyianas|fijiano|fijiana|fijianos|fijianas
        FJ	c	Suva
        FK	n	Islas Malvinas|islas Malvinas|Malvinas|Falkland|Islas Falkland|islas Falkland
        FK	d	las Malvinas|malvinense|malvinenses|malvinero|malvinera|malvineros|malvineras
        FM	n	Micronesia
        FM	d	micronesio|micronesios|micronesia|micronesias
        FM	c	Palikir
        FO	n	Islas Feroe|Islas Faroe|islas Feroe|Feroe
        FO	d	las Feroe|feroés|feroesa|feroeses|feroesas|feroense|feroenses
        FR	n	Francia
        FR	d	francés|francésa|francésas|francéses|profrancés|profrancésa|profrancésas|profrancéses|antifrancés|antifrancésa|antifrancésas|antifrancéses|francesa|franceses|franco-|galo|galos|hispanofrancés|hispanofrancesa|hispanofranceses|hispanofrancesas|anglofrancés|anglofrancesa|anglofranceses|italofrancés|italofrancesa
        FR	c	París
        GA	n	Gabón
        GA	d	gabonés|gabonésa|gabonésas|gabonéses|gabonesa|gaboneses
        GA	c	Libreville
        GB	n	Reino Unido|Gran Bretaña|Inglaterra|Escocia|Gales|Irlanda del Norte|=UK|R. Unido
        GB	d	británico|británicos|británica|británicas|probritánico|probritánicos|probritánica|probritánicas|antibritánico|antibritánicos|antibritánica|antibritánicas|inglés|inglésa|inglésas|ingléses|escocés|escocésa|escocésas|escocéses|inglesa|ingleses|inglesas|escocesa|escoceses|galés|galésa|galésas|galéses|galesa|norirlandés|norirlandésa|norirlandésas|norirlandéses|anglo-|francobritánico|francobritánica|francobritánicos|hispanobritánico|hispanobritánica|germanobritánico|germanobritánica|sinobritánica
        GB	c	Londres
        GD	n	Granada
        GD	d	granadiense|granadienses
        GD	c	St George's
        GE	n	Georgia
        GE	d	georgiano|georgianos|georgiana|georgianas|rusogeorgiano|rusogeorgiana
        GE	c	Tiflis|Tbilisi
        GF	n	Guayana Francesa|Guyana francesa
        GF	d	francoguayanés|francoguayanesa|francoguayaneses|francoguayanesas
        GF	c	Cayena
        GG	n	Guernesey
        GH	n	Ghana
        GH	d	ghanés|ghanésa|ghanésas|ghanéses|ghanesa|ghaneses|ghaniano|ghaniana|ghanianos|ghanianas
        GH	c	Acra|Accra
        GI	n	Gibraltar
        GI	d	gibraltareño|gibraltareña|gibraltareños|gibraltareñas
        GL	n	Groenlandia|Kalaallit Nunaat
        GL	d	groenlandés|groenlandésa|groenlandésas|groenlandéses|groenlandesa
        GL	c	Nuuk
        GM	n	Gambia
        GM	d	gambiano|gambianos|gambiana|gambianas
        GM	c	Banjul
        GN	n	Guinea
        GN	d	guineano|guineanos|guineana|guineanas
        GN	c	Conakri|Conakry
        GP	n	Guadalupe|archipiélago de Guadalupe|=archipiélago de Guadalupe
        GQ	n	Guinea Ecuatorial
        GQ	d	ecuatoguineano|ecuatoguineanos|ecuatoguineana|ecuatoguineanas|guineoecuatoriano|guineoecuatoriana|guineoecuatorianos|guineoecuatorianas
        GQ	c	Malabo
        GR	n	Grecia|República Helénica
        GR	d	griego|griegos|griega|griegas|greco-|heleno|helenos|helenas
        GR	c	Atenas
        GS	n	Islas Georgia del Sur y Sandwich del Sur|Islas Georgias del Sur y Sandwich del Sur|Georgias del Sur|Georgia del Sur|Sandwich del Sur
        GT	n	Guatemala
        GT	d	guatemalteco|guatemaltecos|guatemalteca|guatemaltecas
        GT	c	Ciudad de Guatemala
        GU	n	Guam
        GU	d	guameño|guameña|guameños|guameñas
        GW	n	Guinea-Bisáu|Guinea-Bissau|Guinea-Bissáu|Guinea Bissau|Guinea Bisáu
        GW	d	bisauguineano|bisauguineanos|bisauguineana|bisauguineanas
        GW	c	Bisáu
        GY	n	Guyana
        GY	d	guyanés|guyanésa|guyanésas|guyanéses|guyanesa
        GY	c	Georgetown
        HK	n	Hong Kong|Hongkong
        HK	d	hongkonés|hongkonésa|hongkonésas|hongkonéses|hongkonesa|hongkoneses
        HM	n	Islas Heard y McDonald|islas Heard y McDonald|isla Heard|=isla Heard|=islas Heard y McDonald
        HN	n	Honduras
        HN	d	hondureño|hondureños|hondureña|hondureñas|catracho|catracha|catrachos|catrachas
        HN	c	Tegucigalpa
        HR	n	Croacia
        HR	d	croata|croatas
        HR	c	Zagreb
        HT	n	Haití
        HT	d	haitiano|haitianos|haitiana|haitianas|haitiano-|dominicohaitiano|dominicohaitiana|dominicohaitianos|dominicohaitianas
        HT	c	Puerto Príncipe|Port-au-Prince
        HU	n	Hungría
        HU	d	húngaro|húngaros|húngara|húngaras|magiar|magiares|húngaro-
        HU	c	Budapest
        ID	n	Indonesia
        ID	d	indonesio|indonesios|indonesia|indonesias
        ID	c	Yakarta|Jakarta
        IE	n	Irlanda
        IE	d	irlandés|irlandésa|irlandésas|irlandéses
        IE	c	Dublín
        IL	n	Israel
        IL	d	israelí|israelíes|israelís|proisraelí|proisraelíes|proisraelís|antiisraelí|antiisraelíes|antiisraelís|israelo-|francoisraelí|francoisraelíes|hispanoisraelí|argentinoisraelí
        IL	c	Jerusalén|Tel Aviv
        IM	n	Isla de Man|isla de Man|=isla de Man
        IM	d	manx|manés|manesa|maneses
        IN	n	India|Bharat
        IN	d	indio|indios|india|indias|indo-|sinoindio|sinoindia|indopaquistaní
        IN	c	Nueva Delhi|Delhi|Nueva Deli
        IO	n	Territorio Británico del Océano Índico|archipiélago de Chagos|islas Chagos|Chagos
        IO	d	chagosiano|chagosiana|chagosianos|chagosianas
        IQ	n	Irak|Iraq
        IQ	d	iraquí|iraquíes|iraquís
        IQ	c	Bagdad
        IR	n	Irán
        IR	d	iraní|iraníes|iranís|proiraní|proiraníes|proiranís|antiiraní|antiiraníes|antiiranís|irano-
        IR	c	Teherán
        IS	n	Islandia
        IS	d	islandés|islandésa|islandésas|islandéses|islandesa|islandeses
        IS	c	Reikiavik|Reikjavik
        IT	n	Italia
        IT	d	italiano|italianos|italiana|italianas|italo-|ítalo-|francoitaliano|francoitaliana|hispanoitaliano|hispanoitaliana|hispanoitalianos
        IT	c	Roma
        JE	n	Jersey
        JM	n	Jamaica
        JM	d	jamaicano|jamaicanos|jamaicana|jamaicanas|jamaiquino|jamaiquinos|jamaiquina|jamaiquinas
        JM	c	Kingston
        JO	n	Jordania
        JO	d	jordano|jordanos|jordana|jordanas
        JO	c	Ammán|=Amán
        JP	n	Japón
        JP	d	japonés|japonésa|japonésas|japonéses|projaponés|projaponésa|projaponésas|projaponéses|antijaponés|antijaponésa|antijaponésas|antijaponéses|japonesa|japoneses|nipón|nipóna|nipónas|nipónes|nipona|nipones|nipo-|nipón-|japonés-|sinojaponés|sinojaponesa|sinonipón|sinonipona
        JP	c	Tokio|Tokyo
        KE	n	Kenia|Kenya
        KE	d	keniano|kenianos|keniana|kenianas|keniata|keniatas
        KE	c	Nairobi
        KG	n	Kirguistán|República Kirguisa|Kirguisia|República Kirguiza|Kirguizistán|Kirguizia
        KG	d	kirguís|kirguísa|kirguísas|kirguíses|kirguiso|kirguisos|kirguisa|kirguisas|kirguizo|kirguiza|kirguizos|kirguizas
        KG	c	Bishkek|Biskek
        KH	n	Camboya|Kampuchea
        KH	d	camboyano|camboyanos|camboyana|camboyanas
        KH	c	Phnom Penh|Nom Pen
        KI	n	Kiribati
        KI	d	kiribatiano|kiribatianos|kiribatiana|kiribatianas
        KI	c	Tarawa
        KM	n	Comoras|Unión de las Comoras|Comores
        KM	d	comorense|comorenses|comorano|comorana|comoranos|comoranas
        KM	c	Moroni
        KN	n	San Cristóbal y Nieves|Saint Kitts y Nevis|Saint Kitts and Nevis|San Cristóbal y Nevis
        KN	d	sancristobaleño|sancristobaleña|sancristobaleños|sancristobaleñas
        KN	c	Basseterre
        KP	n	Corea del Norte|República Popular Democrática de Corea|=RPDC|Norcorea
        KP	d	norcoreano|norcoreanos|norcoreana|norcoreanas|nordcoreano|nordcoreana|nordcoreanos|nordcoreanas|norcoreano-
        KP	c	Pyongyang|Pionyang
        KR	n	Corea del Sur|Corea|Surcorea|Sudcorea
        KR	d	surcoreano|surcoreanos|surcoreana|surcoreanas|coreano|coreanos|coreana|coreanas|sudcoreano|sudcoreana|sudcoreanos|sudcoreanas|coreano-|surcoreano-
        KR	c	Seúl
        KW	n	Kuwait|Kuwéit
        KW	d	kuwaití|kuwaitíes|kuwaitís
        KW	c	Ciudad de Kuwait
        KY	n	Islas Caimán|islas Caimán|=islas Caimán
        KY	d	caimanés|caimanesa|caimaneses|caimanesas
        KZ	n	Kazajistán|Kazajstán|Kazakstán|Kazajastán
        KZ	d	kazajo|kazajos|kazaja|kazajas|kazako|kazaka|kazakos|kazakas|kazajistano|kazajistana|kazajistanos|kazajistanas|kazajstano|kazajstana|kazajstanos|kazajstanas|kazajistaní|kazajistaníes
        KZ	c	Astaná
        LA	n	Laos|República Democrática Popular Lao|República Democrática Popular de Lao
        LA	d	laosiano|laosianos|laosiana|laosianas
        LA	c	Vientián|Vientiane
        LB	n	Líbano
        LB	d	libanés|libanésa|libanésas|libanéses|líbano-|libano-|francolibanés|francolibanesa
        LB	c	Beirut
        LC	n	Santa Lucía|Saint Lucia|=isla de Santa Lucía
        LC	d	santalucense|santalucenses
        LC	c	Castries
        LI	n	Liechtenstein
        LI	d	liechtensteiniano|liechtensteinianos|liechtensteiniana|liechtensteinianas|liechtensteinés|liechtensteinesa|liechtensteineses|liechtensteinesas
        LI	c	Vaduz
        LK	n	Sri Lanka|Ceilán
        LK	d	esrilanqués|esrilanquésa|esrilanquésas|esrilanquéses|esrilanquesa|ceilanés|ceilanésa|ceilanésas|ceilanéses|srilanqués|srilanquesa|srilanqueses|srilanquesas|cingalés|cingalesa|cingaleses|cingalesas|srilankés|srilankesa|srilankeses|srilankesas|esrilankés|esrilankesa|esrilankeses|esrilankesas
        LK	c	Colombo
        LR	n	Liberia
        LR	d	liberiano|liberianos|liberiana|liberianas
        LR	c	Monrovia
        LS	n	Lesoto
        LS	d	lesotense|lesotenses|basoto|basotos|basota|basotas|lesothense|lesothenses
        LS	c	Maseru
        LT	n	Lituania
        LT	d	lituano|lituanos|lituana|lituanas
        LT	c	Vilna|Vilnius|Vilnus
        LU	n	Luxemburgo
        LU	d	luxemburgués|luxemburguésa|luxemburguésas|luxemburguéses|luxemburguesa|luxemburgueses
        LU	c	Luxembourg City
        LV	n	Letonia
        LV	d	letón|letóna|letónas|letónes|letona|letones
        LV	c	Riga
        LY	n	Libia
        LY	d	libio|libios|libia|libias
        LY	c	Trípoli
        MA	n	Marruecos|reino alauí|Reino alauita|=reino alauí|=reino alauita
        MA	d	marroquí|marroquíes|marroquís|hispanomarroquí|hispanomarroquíes|francomarroquí|francomarroquíes|promarroquí|promarroquíes
        MA	c	Rabat
        MC	n	Mónaco
        MC	d	monegasco|monegascos|monegasca|monegascas
        MD	n	Moldavia
        MD	d	moldavo|moldavos|moldava|moldavas
        MD	c	Chisináu
        ME	n	Montenegro
        ME	d	montenegrino|montenegrinos|montenegrina|montenegrinas
        ME	c	Podgorica
        MF	n	San Martín|Saint-Martin|Saint Martin|Colectividad de San Martín|isla de Saint-Martin
        MG	n	Madagascar
        MG	d	malgache|malgaches
        MG	c	Antananarivo
        MH	n	Islas Marshall|islas Marshall|=islas Marshall
        MH	d	marshalés|marshalésa|marshalésas|marshaléses|marshallés|marshallesa|marshalleses|marshallesas
        MH	c	Majuro
        MK	n	Macedonia del Norte|Macedonia|=ARYM
        MK	d	macedonio|macedonios|macedonia|macedonias|normacedonio|normacedonios|normacedonia|normacedonias|norteamacedonio|norteamacedonia|norteamacedonios|norteamacedonias
        MK	c	Skopie|Skopje|Escopia
        ML	n	Mali
        ML	d	maliense|malienses
        ML	c	Bamako
        MM	n	Myanmar|Birmania|Mianmar
        MM	d	birmano|birmanos|birmana|birmanas
        MM	c	Naipyidó|Naypyidaw|Naypyitaw
        MN	n	Mongolia
        MN	d	mongol|mongola|mongolas|mongoles
        MN	c	Ulán Bator|Ulaanbaatar
        MO	n	Macao
        MO	d	macaense|macaenses|macaoense|macaoenses|macaneses
        MP	n	Islas Marianas del Norte|islas Marianas del Norte|Marianas del Norte
        MP	c	Saipan
        MQ	n	Martinica
        MQ	d	martiniqués|martiniquesa|martiniqueses|martiniquesas
        MQ	c	Fort-de-France
        MR	n	Mauritania
        MR	d	mauritano|mauritanos|mauritana|mauritanas
        MR	c	Nuakchot|Nuakchott|Nouakchott
        MS	n	Montserrat
        MS	d	montserratense|montserratenses
        MT	n	Malta
        MT	d	maltés|maltésa|maltésas|maltéses|maltesa|malteses
        MT	c	La Valeta
        MU	n	Mauricio|Isla Mauricio
        MU	d	mauriciano|mauricianos|mauriciana|mauricianas
        MU	c	Port Louis
        MV	n	Maldivas
        MV	d	maldivo|maldivos|maldiva|maldivas|maldiveño|maldiveña|maldiveños|maldivense|maldivenses
        MV	c	Malé
        MW	n	Malaui
        MW	d	malauí|malauíes|malauís|malawí|malawíes|malawiano|malawiana|malawianos|malawianas
        MW	c	Lilongwe
        MX	n	México|Méjico|Estados Unidos Mexicanos|Estados Unidos de México
        MX	d	mexicano|mexicanos|mexicana|mexicanas|mejicano|mejicanos|mejicana|mejicanas|mexicano-|hispanomexicano|hispanomexicana|hispanomexicanos
        MX	c	Ciudad de México
        MY	n	Malasia
        MY	d	malasio|malasios|malasia|malasias|malasiano|malasiana|malasianos|malasianas
        MY	c	Kuala Lumpur
        MZ	n	Mozambique
        MZ	d	mozambiqueño|mozambiqueños|mozambiqueña|mozambiqueñas|mozambicano|mozambicana|mozambicanos|mozambicanas
        MZ	c	Maputo
        NA	n	Namibia
        NA	d	namibio|namibios|namibia|namibias
        NA	c	Windhoek
        NC	n	Nueva Caledonia
        NC	d	neocaledonio|neocaledonia|neocaledonios|neocaledonias|neocaledoniano|neocaledoniana|neocaledonianos|neocaledonianas
        NC	c	Numea|Nouméa
        NE	n	Níger
        NE	d	nigerino|nigerinos|nigerina|nigerinas
        NE	c	Niamey
        NF	n	Isla Norfolk|isla Norfolk|isla de Norfolk|=isla Norfolk|=isla de Norfolk
        NG	n	Nigeria
        NG	d	nigeriano|nigerianos|nigeriana|nigerianas
        NG	c	Abuya|Abuja
        NI	n	Nicaragua
        NI	d	nicaragüense|nicaragüenses|nica|nicas|nicaragüense-
        NI	c	Managua
        NL	n	Países Bajos|Holanda
        NL	d	neerlandés|neerlandésa|neerlandésas|neerlandéses|holandés|holandésa|holandésas|holandéses|neerlandesa|neerlandeses|holandesa|holandeses
        NL	c	Ámsterdam|La Haya
        NO	n	Noruega
        NO	d	noruego|noruegos|noruega|noruegas
        NO	c	Oslo
        NP	n	Nepal
        NP	d	nepalí|nepalíes|nepalís|nepalés|nepalésa|nepalésas|nepaléses
        NP	c	Katmandú|Kathmandú|Kathmandu
        NR	n	Nauru
        NR	d	nauruano|nauruanos|nauruana|nauruanas
        NU	n	Niue
        NU	d	niueano|niueana|niueanos|niueanas
        NZ	n	Nueva Zelanda|Nueva Zelandia|N. Zelanda
        NZ	d	neozelandés|neozelandésa|neozelandésas|neozelandéses|neozelandesa|neozelandeses
        NZ	c	Wellington
        OM	n	Omán
        OM	d	omaní|omaníes|omanís
        OM	c	Mascate
        PA	n	Panamá
        PA	d	panameño|panameños|panameña|panameñas|panameño-
        PA	c	Ciudad de Panamá
        PE	n	Perú
        PE	d	peruano|peruanos|peruana|peruanas|peruano-|hispanoperuano|hispanoperuana|hispanoperuanos
        PE	c	Lima
        PF	n	Polinesia Francesa
        PF	d	francopolinesio|francopolinesia|francopolinesios|francopolinesias
        PF	c	Papeete
        PG	n	Papúa Nueva Guinea|Papúa-Nueva Guinea
        PG	d	papú|papúes|papús|neoguineano|neoguineana|neoguineanos|neoguineanas|papuano|papuana|papuanos|papuanas
        PG	c	Port Moresby|Puerto Moresby
        PH	n	Filipinas
        PH	d	filipino|filipinos|filipina|filipinas
        PH	c	Manila
        PK	n	Pakistán|Paquistán
        PK	d	pakistaní|pakistaníes|pakistanís|paquistaní|paquistaníes|paquistanís|indopakistaní|indopakistaníes|indopaquistaníes
        PK	c	Islamabad
        PL	n	Polonia
        PL	d	polaco|polacos|polaca|polacas|polaco-
        PL	c	Varsovia
        PM	n	San Pedro y Miquelón|Saint-Pierre y Miquelon|Saint Pierre y Miquelon|Saint-Pierre-et-Miquelon
        PN	n	Islas Pitcairn|islas Pitcairn|Pitcairn|isla Pitcairn
        PN	d	pitcairnés|pitcairnesa|pitcairneses|pitcairnesas
        PR	n	Puerto Rico|Borinquen
        PR	d	puertorriqueño|puertorriqueños|puertorriqueña|puertorriqueñas|boricua|boricuas|portorriqueño|portorriqueña|portorriqueños|portorriqueñas|borinqueño|borinqueña|borinqueños|borinqueñas
        PR	c	San Juan
        PS	n	Palestina|Gaza|Franja de Gaza|franja de Gaza|Cisjordania
        PS	d	palestino|palestinos|palestina|palestinas|propalestino|propalestinos|propalestina|propalestinas|antipalestino|antipalestinos|antipalestina|antipalestinas|palestino-|gazatí|gazatíes|cisjordano|cisjordana|cisjordanos|cisjordanas
        PS	c	Ramala|Ramallah
        PT	n	Portugal
        PT	d	portugués|portuguésa|portuguésas|portuguéses|luso-|luso|lusos|lusa|lusas|lusosa|lusosas|lusoses|lusasa|lusasas|lusases|hispanoluso|hispanolusa|hispanolusos|hispanolusas|hispanoportugués|hispanoportuguesa|hispanoportugueses
        PT	c	Lisboa
        PW	n	Palaos
        PW	d	palauano|palauanos|palauana|palauanas
        PW	c	Ngerulmud
        PY	n	Paraguay
        PY	d	paraguayo|paraguayos|paraguaya|paraguayas|paraguayo-
        PY	c	Asunción
        QA	n	Catar|Qatar
        QA	d	catarí|cataríes|catarís|qatarí|qataríes|qatarís
        QA	c	Doha
        RE	n	Reunión
        RO	n	Rumanía
        RO	d	rumano|rumanos|rumana|rumanas
        RO	c	Bucarest
        RS	n	Serbia
        RS	d	serbio|serbios|serbia|serbias|serbo-
        RS	c	Belgrado
        RU	n	Rusia
        RU	d	ruso|rusos|rusa|rusas|proruso|prorruso|prorusos|prorrusos|prorusa|prorrusa|prorusas|prorrusas|antiruso|antirruso|antirusos|antirrusos|antirusa|antirrusa|antirusas|antirrusas|ruso-|sinorruso|sinorrusa|germanorruso|germanorrusa|francorruso|francorrusa
        RU	c	Moscú
        RW	n	Ruanda
        RW	d	ruandés|ruandésa|ruandésas|ruandéses|ruandesa|ruandeses
        RW	c	Kigali
        SA	n	Arabia Saudí|Arabia Saudita|Arabia Saudi
        SA	d	saudí|saudíes|saudís|prosaudí|prosaudíes|prosaudís|antisaudí|antisaudíes|antisaudís|saudita|sauditas
        SA	c	Riad|Riyadh|Riyad
        SB	n	Islas Salomón|islas Salomón|=islas Salomón
        SB	d	salomonense|salomonenses
        SB	c	Honiara
        SC	n	Seychelles
        SC	d	seychellense|seychellenses|seychelense|seychelenses
        SC	c	Victoria
        SD	n	Sudán
        SD	d	sudanés|sudanésa|sudanésas|sudanéses
        SD	c	Jartum|Khartum|Jartún|Khartoum
        SE	n	Suecia
        SE	d	sueco|suecos|sueca|suecas
        SE	c	Estocolmo
        SG	n	Singapur
        SG	d	singapurense|singapurenses|singapureño|singapureña|singapureños|singapureñas
        SH	n	Santa Elena|Santa Helena, Ascensión y Tristán de Acuña|=isla Ascensión|=isla de la Ascensión
        SI	n	Eslovenia
        SI	d	esloveno|eslovenos|eslovena|eslovenas
        SI	c	Liubliana|Ljubljana
        SJ	n	Svalbard y Jan Mayen|Jan Mayen
        SK	n	Eslovaquia
        SK	d	eslovaco|eslovacos|eslovaca|eslovacas
        SK	c	Bratislava
        SL	n	Sierra Leona
        SL	d	sierraleonés|sierraleonésa|sierraleonésas|sierraleonéses|sierraleonesa
        SL	c	Freetown
        SM	n	San Marino
        SM	d	sanmarinense|sanmarinenses
        SN	n	Senegal
        SN	d	senegalés|senegalésa|senegalésas|senegaléses|senegalesa|senegaleses
        SN	c	Dakar
        SO	n	Somalia
        SO	d	somalí|somalíes|somalís
        SO	c	Mogadiscio|Mogadishu
        SR	n	Surinam
        SR	d	surinamés|surinamésa|surinamésas|surinaméses|surinamense|surinamenses
        SR	c	Paramaribo
        SS	n	Sudán del Sur
        SS	d	sursudanés|sursudanésa|sursudanésas|sursudanéses|sursudanesa|sursudaneses|sudsudanés|sudsudanesa|sudsudaneses|sudsudanesas
        SS	c	Juba
        ST	n	Santo Tomé y Príncipe|Sao Tomé y Príncipe|São Tomé y Príncipe|Sao Tome y Príncipe
        ST	d	santotomense|santotomenses
        ST	c	Santo Tomé
        SV	n	El Salvador
        SV	d	salvadoreño|salvadoreños|salvadoreña|salvadoreñas
        SV	c	San Salvador
        SX	n	Sint Maarten|St. Maarten
        SY	n	Siria
        SY	d	sirio|sirios|siria|sirias|prosirio|prosirios|prosiria|prosirias|antisirio|antisirios|antisiria|antisirias|sirio-|siro-
        SY	c	Damasco
        SZ	n	Esuatini|Suazilandia|Swazilandia|Eswatini
        SZ	d	suazi|suazis|esuatiní|esuatiníes
        SZ	c	Mbabane
        TC	n	Islas Turcas y Caicos|islas Turcas y Caicos|Turcas y Caicos|Turks y Caicos
        TC	d	turcocaiqueño|turcocaiqueña|turcocaiqueños|turcocaiqueñas
        TD	n	Chad
        TD	d	chadiano|chadianos|chadiana|chadianas
        TD	c	Yamena|N'Djamena
        TF	n	Territorios Australes Franceses|Tierras Australes y Antárticas Francesas|Tierras Australes Francesas|islas Kerguelen|=Kerguelen
        TG	n	Togo
        TG	d	togolés|togolésa|togolésas|togoléses|togolesa|togoleses
        TG	c	Lomé
        TH	n	Tailandia|Thailandia
        TH	d	tailandés|tailandésa|tailandésas|tailandéses
        TH	c	Bangkok
        TJ	n	Tayikistán|Tadyikistán
        TJ	d	tayiko|tayikos|tayika|tayikas|tayikistano|tayikistana|tayikistanos|tayikistanas
        TJ	c	Dusambé|Dushanbé|Dushambé|Dushanbe
        TK	n	Tokelau
        TK	d	tokelauano|tokelauana|tokelauanos|tokelauanas
        TL	n	Timor-Leste|Timor Oriental|Timor del Este|Timor Este|Timor-Este
        TL	d	timorense|timorenses
        TL	c	Dili
        TM	n	Turkmenistán|Turkmenia
        TM	d	turcomano|turcomanos|turcomana|turcomanas|turkmeno|turkmenos|turkmena|turkmenas|turkmenistano|turkmenistana|turkmenistanos|turkmenistanas
        TM	c	Asjabad|Ashgabat
        TN	n	Túnez
        TN	d	tunecino|tunecinos|tunecina|tunecinas
        TN	c	Túnez
        TO	n	Tonga
        TO	d	tongano|tonganos|tongana|tonganas
        TO	c	Nukualofa
        TR	n	Turquía
        TR	d	turco|turcos|turca|turcas|proturco|proturcos|proturca|proturcas|antiturco|antiturcos|antiturca|antiturcas|turco-|rusoturco|rusoturca|grecoturco|grecoturca
        TR	c	Ankara
        TT	n	Trinidad y Tobago|Trinidad y Tabago
        TT	d	trinitense|trinitenses
        TT	c	Puerto España|Puerto de España|Port of Spain
        TV	n	Tuvalu
        TV	d	tuvaluano|tuvaluanos|tuvaluana|tuvaluanas
        TV	c	Funafuti
        TW	n	Taiwán|República de China|China Taipéi|China Taipei|Taipéi Chino
        TW	d	taiwanés|taiwanésa|taiwanésas|taiwanéses
        TW	c	Taipéi
        TZ	n	Tanzania
        TZ	d	tanzano|tanzanos|tanzana|tanzanas|tanzaniano|tanzaniana|tanzanianos|tanzanianas
        TZ	c	Dodoma|Dar es Salaam
        UA	n	Ucrania
        UA	d	ucraniano|ucranianos|ucraniana|ucranianas|proucraniano|proucranianos|proucraniana|proucranianas|antiucraniano|antiucranianos|antiucraniana|antiucranianas|ucraniano-|ucranio|ucranios|ucranias|ucranio-|rusoucraniano|rusoucraniana|rusoucranianos|rusoucranianas
        UA	c	Kiev|Kyiv|Kíiv
        UG	n	Uganda
        UG	d	ugandés|ugandésa|ugandésas|ugandéses|ugandesa|ugandeses
        UG	c	Kampala
        UM	n	Islas Ultramarinas Menores de Estados Unidos|Islas Ultramarinas Menores de los Estados Unidos|Islas ultramarinas de Estados Unidos|isla Wake|atolón Johnston|=atolón Johnston|=isla Wake
        US	n	Estados Unidos|Estados Unidos de América|=EEUU|=EE.UU.|=EE. UU.|=EE UU|=USA|=EUA|Norteamérica|EE. UU|EE UU|EEUU|EE.UU|=U.S.A.|la Unión Americana
        US	d	estadounidense|estadounidenses|proestadounidense|proestadounidenses|antiestadounidense|antiestadounidenses|norteamericano|norteamericanos|norteamericana|norteamericanas|americano|americanos|americana|americanas|proamericano|proamericanos|proamericana|proamericanas|antiamericano|antiamericanos|antiamericana|antiamericanas|americano-|estadunidense|estadunidenses|=yanqui|=yanquis|angloestadounidense|angloestadounidenses|sinoestadounidense|sinoestadounidenses|cubanoamericano|cubanoamericana|cubanoamericanos|cubanoamericanas|rusoestadounidense|rusoestadounidenses|israeloestadounidense|israeloestadounidenses|mexicoestadounidense|mexicoestadounidenses|hispanoestadounidense|hispanoestadounidenses|mexicoamericano|mexicoamericana|mexicoamericanos|mexicoamericanas|cubanoestadounidense|cubanoestadounidenses|indoestadounidense|indoestadounidenses
        US	c	Washington
        UY	n	Uruguay
        UY	d	uruguayo|uruguayos|uruguaya|uruguayas|uruguayo-
        UY	c	Montevideo
        UZ	n	Uzbekistán
        UZ	d	uzbeko|uzbekos|uzbeka|uzbekas|uzbeco|uzbeca|uzbecos|uzbecas
        UZ	c	Taskent|Tashkent
        VA	n	Ciudad del Vaticano|Vaticano|Santa Sede
        VA	d	vaticano|vaticanos|vaticana|vaticanas
        VC	n	San Vicente y las Granadinas|San Vicente y Granadinas
        VC	d	sanvicentino|sanvicentinos|sanvicentina|sanvicentinas
        VC	c	Kingstown
        VE	n	Venezuela
        VE	d	venezolano|venezolanos|venezolana|venezolanas|provenezolano|provenezolanos|provenezolana|provenezolanas|antivenezolano|antivenezolanos|antivenezolana|antivenezolanas|venezolano-|venezolana-|venezuelano-|colombovenezolano|colombovenezolana|colombovenezolanos|colombovenezolanas|hispanovenezolano|hispanovenezolana|hispanovenezolanos
        VE	c	Caracas
        VG	n	Islas Vírgenes Británicas|islas Vírgenes Británicas|=islas Vírgenes Británicas|=islas Vírgenes británicas
        VI	n	Islas Vírgenes de EE. UU.|Islas Vírgenes de los Estados Unidos|Islas Vírgenes Estadounidenses|Islas Vírgenes de EE.UU.|=islas Vírgenes de los Estados Unidos|=islas Vírgenes estadounidenses|=islas Vírgenes americanas|Islas Vírgenes de Estados Unidos|Islas Vírgenes Americanas
        VN	n	Vietnam
        VN	d	vietnamita|vietnamitas
        VN	c	Hanói
        VU	n	Vanuatu|Nuevas Hébridas
        VU	d	vanuatuense|vanuatuenses|ni-vanuatu
        VU	c	Port Vila
        WF	n	Wallis y Futuna|Wallis-et-Futuna
        WS	n	Samoa
        WS	d	samoano|samoanos|samoana|samoanas
        WS	c	Apia
        XK	n	Kosovo
        XK	d	kosovar|kosovars|kosovares|kosovaresa|kosovaresas|kosovareses|albanokosovar|albanokosovares|serbokosovar|serbokosovares
        XK	c	Pristina
        YE	n	Yemen
        YE	d	yemení|yemeníes|yemenís|yemenita|yemenitas
        YE	c	Saná|Sana|Sanaa
        YT	n	Mayotte
        YT	d	mayotense|mayotenses|mahorés|mahoresa|mahoreses|mahoresas|mahorano|mahorana|mahoranos|mahoranas
        ZA	n	Sudáfrica|Suráfrica|África del Sur
        ZA	d	sudafricano|sudafricanos|sudafricana|sudafricanas|surafricano|surafricana|surafricanos|surafricanas
        ZA	c	Pretoria|Ciudad del Cabo
        ZM	n	Zambia
        ZM	d	zambiano|zambianos|zambiana|zambianas
        ZM	c	Lusaka
        ZW	n	Zimbabue
        ZW	d	zimbabuense|zimbabuenses|zimbabwense|zimbabwenses|zimbabuano|zimbabuana|zimbabuanos|zimbabuanas
        ZW	c	Harare
        GE	?	Georgia	no	Tiflis|Tbilisi|Cáucaso|Abjasia|Rusia|Armenia|Azerbaiyán|Osetia|georgiano|georgianos|Unión Europea|sueño georgiano|Ucrania|Moldavia|<relaciones con|<embajada de|<embajador de|<primer ministro de|<Parlamento de|<capital de|<frontera con|<Exteriores de|<selección de|<acuerdo con|Kobajidze|Zurabishvili	Atlanta|estado|Trump|Biden|republicano|demócrata|senador|gobernador|Florida|Alabama|Carolina|Estados Unidos|EE UU|EEUU|condado|Savannah|Meloni|Kemp
        JO	?	Jordania	yes	Amán|rey|Abdalá	>Pérez|>Gómez
        AR	?	Argentina	yes	Buenos Aires|Milei|argentino|peso	>Fernández|>López|doña
        FR	?	Francia	yes	París|Macron|francés|franceses	>Márquez|vicepresidenta|Petro
        IL	?	Israel	yes	Gaza|Netanyahu|Jerusalén|Hamás	>Vallarta|<don
        KE	?	Kenia	yes	Nairobi|Ruto|keniano	>Os|cantante
        TR	?	turco|turcos|turca|turcas|proturco|proturcos|proturca|proturcas|antiturco|antiturcos|antiturca|antiturcas	yes	Ankara|Erdogan|Estambul|lira	baño|cabeza
        CL	?	Chile	yes	Santiago|Boric|chileno	salsa|picante|jalapeño|habanero|poblano|<de chile|guajillo|mole
        SE	?	sueco|suecos|sueca|suecas	yes	Estocolmo|Suecia	hacerse|hizo|<hacerse el|<hizo el
        CN	?	china	yes	Pekín|Taiwán|Xi	zapato|tinta|<una|porcelana
        CG	?	congoleño|congoleños|congoleña|congoleñas	no	Brazzaville|Sassou
        US	?	americana	yes	Washington|Estados Unidos|Casa Blanca|Trump|Biden|<embajada|<política|<economía|<prensa|<universidad|<administración	corbata|traje|camisa|pantalón|vaqueros|solapa|botones|lino|gris|vestía|lucía|<puso una|<una
        GD	?	Granada	no	Caribe|caribeña|caribeño|isla|islas|huracán|CARICOM|Saint George|Santa Lucía|>Caribe	<en|<de|<a|Andalucía|Alhambra|provincia|Sevilla|Málaga
        IN	?	indios	yes	Nueva Delhi|Delhi|India|Bombay|Mumbai|Modi|Pakistán|rupias|pakistaníes|hindúes	>mapuches|>apaches|>aztecas|>mayas|>guaraníes|>americanos|>yanomamis|mapuches|indígenas|vaqueros|apaches|colonos|conquistadores|Amazonia|Amazonas|selva|etnia|tribu
        MF	?	San Martín	name	isla|islas|huracán|caribe|guadalupe|antillas|irma|anguila|maarten|territorio de ultramar
        TD	?	Chad	yes	yamena|sahel|áfrica|africano|africana|darfur|sudán|boko haram|déby	<actor|<cantante|<jugador|<señor
        MU	?	Mauricio	name	isla|islas|port louis|índico|chagos|océano|madagascar|seychelles|mauriciano|mauricianos|mauriciana|ramgoolam|jugnauth|rodrigues	presidente mauricio|<don|<señor|macri|pochettino|<juez|<fiscal
        AM	?	Armenia	yes	ereván|azerbaiyán|karabaj|cáucaso|rusia|pashinián|turquía	quindío|colombia|colombianos|eje cafetero
        LC	?	Santa Lucía	name	Castries|Caribe|caribeño|caribeña|CARICOM|Caricom|Barbados|Granada|San Vicente|isla|Dominica|primer ministro|huracán|Pitons	feria|ermita|iglesia|parroquia|barrio|calle|santa|festividad|hospital|cerro|día de|catedral|parque
        MC	?	Mónaco	yes	Alberto|príncipe|principado|Grimaldi|Charlene|Gran Premio|Fórmula|microestado|euro|ONU|fiscal|embajada|yate|yates	pierde en casa|empata|Ligue|liga francesa|PSG|Marsella|Lyon|Niza|Lille|delantero|fichaje|ficha por|centrocampista|portero|Champions|octavos
        CZ	?	checo|checos|checa|checas	yes	Praga|República Checa|Chequia|checa|checos|Babis|Fiala|Pavel	>Pérez|Verstappen|Red Bull|Fórmula 1|F1|Cadillac|Bottas|escudería|piloto mexicano|Sergio Pérez|tapatío|Guadalajara|Gran Premio
        MS	?	Montserrat	name	isla|islas|volcán|caribe|caribeña|antillas|soufrière|plymouth|caricom|ultramar	abadía|monasterio|monjes|caballé|virgen|basílica|barcelona|cataluña|moreneta
        SC	?	Victoria	no	Seychelles|seychellense|seychellenses|Ramkalawan|Mahé	reina|cataratas|Beckham
        QA	?	Catar	start	Doha|catarí|cataríes|emir|Al Thani|Golfo|gas	vino|vinos|queso|quesos|cata|enólogo|sumiller|bodega|>vinos|>vino|>quesos|>aceite
        IR	?	Irán	start	Teherán|iraní|iraníes|ayatolá|nuclear|Ormuz|Pezeshkian|Jameneí	>juntos|>todos|>vestidos|>acompañados|>juntas
        PE	?	Lima	start	Perú|peruano|peruana|peruanos|Callao|Boluarte	>asperezas|uñas|limón|>las asperezas|>uñas|tequila
        PA	?	Panamá	start	panameño|panameña|Canal|Mulino|Colombia|Costa Rica	sombrero|sombreros|paja|ala|jipijapa
        MT	?	Malta	start	La Valeta|maltés|maltesa|malteses|Mediterráneo|isla	cebada|cerveza|lúpulo|cervecera|cervecero|Maltín|Orden de|<orden de|bebida
        PR	?	San Juan	name	Puerto Rico|puertorriqueño|puertorriqueña|puertorriqueños|boricua|boricuas|Bayamón|Ponce|Carolina|Caguas|Guaynabo|Jenniffer González|LUMA|Condado|Isla Verde|Luis Muñoz Marín|Viejo San Juan	noche|hogueras|verbena|víspera|Bautista|Mendoza|Orrego|Cuyo|sanjuanino|sanjuaninos|fiestas|ermita|Alicante|Argentina|Lima|Querétaro
        SH	?	Santa Elena	name	isla|islas|Napoleón|Atlántico|Ascensión|Jamestown|ultramar|Tristán|santaelenense	Ecuador|Guayas|Manabí|península|ecuatoriana|Salinas|Venezuela|Medellín|Antioquia|parroquia|barrio
        BL	?	San Bartolomé	name	isla|Caribe|Antillas|Gustavia|Guadalupe|San Martín|francesa|ultramar|huracán|yates	parroquia|iglesia|ermita|Lanzarote|Tirajana|fiestas|apóstol|alcalde|alcaldesa|ayuntamiento|calle|barrio|matanza
        RE	?	Reunión	name	>isla|<isla|<isla de|<isla de la|Saint-Denis|Índico|ultramar|Mayotte|Mauricio|Madagascar|ciclón|volcán|Martinica|Guadalupe|Guayana|francesa	ministros|presidente|ministro|agenda
        ST	?	Santo Tomé	name	Príncipe|santotomense|santotomenses|africano|africana|golfo de Guinea|Gabón	apóstol|Corrientes|Santa Fe|intendente|iglesia|Toledo|Greco|parroquia|calle
        """#
}
