// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/pt.tsv; do not edit.
extension Gazetteer {
    static let pt = #"""
        -	x	América Latina|América do Sul|América do Norte|América Central|Novo México|oceano Índico|Oceano Índico|golfo do México|Golfo do México|Guiné Equatorial e Bissau|gripe espanhola|chave inglesa|chaves inglesas|à inglesa|à francesa|pão francês|montanha-russa|montanha russa|montanhas-russas|roleta russa|salada russa|banho turco|queijo suíço|canivete suíço|tinta da China|tinta-da-china|sombras chinesas|negócio da China|pastor alemão|pastores alemães|dogue alemão|porquinho-da-índia|porquinho da índia|porquinho-da-Índia|porquinhos-da-índia|castanha-da-índia|castanha do Brasil|castanha-do-brasil|castanha-do-Brasil|pau-brasil|pau Brasil|cana-da-índia|figo-da-índia|Panama Papers|Papéis do Panamá|chapéu panamá|chapéu-panamá|Canal do Panamá|canal do Panamá|iogurte grego|mitologia grega|salada grega|presente de grego|tragédia grega|buldogue francês|língua inglesa|língua portuguesa|língua francesa|em inglês|em português|em espanhol|em francês|em alemão|em chinês|em russo|fala inglês|fala português|aula de inglês|aulas de inglês|curso de inglês|Copa América|América Mineiro|América-MG|América MG|Capitão América|Nova Inglaterra|Nova Guiné|golfo da Guiné|Golfo da Guiné|golfo de Omã|Golfo de Omã|rio Níger|rio Congo|rio Jordão|lago Chade|mar do Japão|Nações Unidas|afro-americano|afro-americanos|latino-americano|latino-americanos|latino-americana|sul-americano|sul-americanos|sul-americana|norte-coreanos de|anglo-saxão|greco-romano|greco-romana|indo-pacífico|Indo-Pacífico|peru de Natal|peru assado|Tom Holland|Michael Jordan|Paris Hilton|França Júnior|Holanda Cavalcanti|Buarque de Holanda|Sérgio Buarque|Chico Buarque de Holanda|Portugal Telecom de futebol|chá da Índia|Lojas Americanas|jogo americano|jogos americanos|copo americano|cozinha americana|pães franceses|boneca russa|bonecas russas|café turco|nanquim da China|negócios da China|fila indiana|à portuguesa|porquinho da Índia|castanha da Índia|para inglês ver|chá inglês|Agence France-Presse|Agence France Presse|France-Presse|France Presse|France 24|France24|Stade de France|=Indiana|Banco do Brasil|índios americanos|nativos americanos|nativo americano|em galês|língua galesa|no inglês de|idioma galês|Nova Gales do Sul|Complexo do Alemão|Morro do Alemão|torneio de sueca|jogar sueca|jogo da sueca|Assis Brasil|vila de Cuba|Cuba, no Alentejo|Sérgio Buarque de Holanda|José-Augusto França|gregos e troianos|Gregos e Troianos|usa suíças|polonesa de Chopin|polonesas de Chopin|polonaise|Brasil de Pelotas|Mariana França|Vanderlei Luxemburgo|Wanderley Luxemburgo|rapper Hungria|Hungria Hip Hop|Cine Marrocos|Sírio-Libanês|Hospital Sírio-Libanês|Sírio Libanês|Israelita Albert Einstein|Albert Einstein|Monte Líbano|Japonês da Federal|Ordenações Filipinas|dinastia filipina|Dinastia Filipina|engenho de Cabo Verde|Gana e talento|cavalo paraguaio|cavalos paraguaios|Caetano Veloso cantou Haiti|frade dominicano|frades dominicanos|freira dominicana|freiras dominicanas|A Tonga da Mironga|Tonga da Mironga|anda de canadianas|Catar latinhas|Catar lixo|Catar papelão|Catar feijão|Sérvio Túlio|macedónia de legumes|macedônia de legumes|macedónia de frutas|macedônia de frutas|checa se|O Moldava|rio Moldava|cruz de Malta|Cruz de Malta|Água do Luso|água do Luso|Água de Luso|Camarões graúdos|Camarões fritos|Camarões grelhados|rio Uruguai|canário-belga|canário belga|azul russo|abertura inglesa|defesa siciliana|café irlandês|Americano e Goytacaz|Goytacaz e Americano|Israel Novaes|Israel Batista|Santa Isabel da Hungria|Isabel da Hungria|São Luís dos Franceses|Luís dos Franceses|Brasil de Fato|animado Madagascar|filme Madagascar|O Paciente Inglês|Paciente Inglês|A Rapariga Dinamarquesa|A Garota Dinamarquesa|Rapariga Dinamarquesa|Garota Dinamarquesa|Zaïre-Emery|Zaire-Emery|Zaïre Emery|Império Austro-Húngaro|império austro-húngaro|Austro-Húngaro|cabeça de turco|pastor belga|galinha-da-guiné|galinha da Guiné|galinhas da Guiné|sair à francesa|saiu à francesa|à moda da casa|bulldog francês|buldogue inglês|pinscher alemão|gato persa|peru recheado|peito de peru|checa os números|checa os dados|=de Americana|=em Americana|com canadianas|Camarões ao alho|crescer as suíças|deixou crescer as suíças|longas suíças|suas suíças|costeletas e suíças|pão sírio|merengue suíço|merengue italiano|merengue francês|cafés turcos|café americano|café da manhã inglês|café da manhã americano|pequeno-almoço inglês|pequeno-almoço americano|saladas russas|saladas gregas|iogurtes gregos|torta alemã|tortas alemãs|torta holandesa|torta húngara|torta russa|torta suíça|bolo inglês|bolos ingleses|bolo suíço|creme inglês|molho inglês|molho holandês|arroz à grega|arroz grego|maionese japonesa|curry tailandês|curry japonês|caril tailandês|almôndegas suecas|almôndega sueca|goulash húngaro|batata suíça|batatas suíças|batata francesa|batatas francesas|batata inglesa|batatas inglesas|batata-inglesa|batatas-inglesas|cebola francesa|sopa de cebola francesa|mostarda inglesa|mostarda alemã|waffle belga|waffles belgas|rabanada francesa|torrada francesa|torradas francesas|tortilha espanhola|omelete espanhola|sanduíche americano|sanduíche cubano|delícia turca|pizza portuguesa|bacalhau à espanhola|filé à cubana|bife à cubana|repolho chinês|couve chinesa|acelga chinesa|rolinho vietnamita|rolinhos vietnamitas|rolinho chinês|biscoito da sorte chinês|pera japonesa|abóbora japonesa|abóboras japonesas|pepino japonês|pepinos japoneses|nabo japonês|inhame chinês|ameixa japonesa|castanha portuguesa|castanhas portuguesas|castanhas-portuguesas|castanha-portuguesa|castanhas do Brasil|castanhas-do-Brasil|noz do Brasil|pimenta da Jamaica|pimenta-da-Jamaica|pimenta síria|pimenta da Guiné|camarão-da-malásia|Russo Branco|Russo Preto|Camarões com catupiry|buldogues franceses|buldogues ingleses|buldogue americano|bulldog inglês|bulldogs franceses|bulldogs ingleses|bulldog americano|bull terrier inglês|terrier brasileiro|terrier irlandês|terrier escocês|terrier australiano|fila brasileiro|filas brasileiros|fila-brasileiro|cocker inglês|cocker spaniel inglês|cocker spaniel americano|cocker americano|setter irlandês|setter inglês|setters irlandeses|pointer inglês|pointer alemão|braco alemão|braco húngaro|braco italiano|galgo inglês|galgo italiano|galgos ingleses|galgo espanhol|galgo afegão|galgos afegãos|galgo russo|galgo húngaro|cão de água português|cães de água portugueses|cão d'água português|cão de água espanhol|cão de crista chinês|cão pelado peruano|pastor australiano|pastor branco suíço|boiadeiro australiano|boiadeiro suíço|spitz alemão|spitz-alemão|spitz japonês|spitz finlandês|pinscher austríaco|schnauzer alemão|dogo argentino|dogos argentinos|dogue argentino|dogues alemães|dogue brasileiro|mastim inglês|mastim espanhol|mastife inglês|pitbull americano|mau egípcio|angorá turco|gato birmanês|gato norueguês|gato norueguês da floresta|gato da floresta norueguesa|norueguês da floresta|bobtail japonês|hamster sírio|hamsters sírios|hamster russo|hamster chinês|hamster anão russo|esquilo da Mongólia|gerbil da Mongólia|coelho holandês|galinha d'Angola|galinhas d'Angola|galinha de Angola|galinhas de Angola|capim da Guiné|puro-sangue inglês|puros-sangues ingleses|puro sangue inglês|pónei islandês|cavalo islandês|quarto de milha americano|trotador francês|ganso do Canadá|gansos do Canadá|ganso egípcio|ganso do Egito|abutre do Egito|lobo mexicano|lobos mexicanos|lobo-cinzento-mexicano|axolote mexicano|lobo-etíope|lobo etíope|lince canadense|búfalo americano|bisão americano|bisões americanos|bisão-americano|aligátor americano|jacaré americano|jacaré-americano|crocodilo americano|crocodilo cubano|crocodilo-americano|urso-negro americano|urso negro americano|águia-careca americana|águia careca americana|rã-touro americana|rã-touro-americana|barata americana|baratas americanas|barata-americana|barata alemã|baratas alemãs|barata-alemã|lagostim americano|lagostim vermelho americano|lagostim-americano|visão-americano|cobra egípcia|naja egípcia|naja indiana|naja-indiana|píton birmanesa|píton-birmanesa|pítons birmanesas|píton indiana|rinoceronte-indiano|rinoceronte indiano|rinocerontes indianos|elefante indiano|elefantes indianos|elefante-indiano|mangusto indiano|macaco japonês|macacos japoneses|macaco-japonês|besouro japonês|besouro-japonês|besouros japoneses|vespa alemã|vespa japonesa|vespa-japonesa|joaninha chinesa|caranguejo chinês|aranha-armadeira brasileira|tartaruga russa|tartaruga grega|carpa japonesa|carpas japonesas|periquito australiano|periquitos australianos|periquito-australiano|calopsita australiana|papagaio do Gabão|papagaio do Congo|papagaio-cinzento do Congo|papagaio do Senegal|víbora do Gabão|canários belgas|canários-belgas|canário alemão|porco vietnamita|porcos vietnamitas|mini porco vietnamita|cedro do Líbano|cedros do Líbano|cerejeira japonesa|cerejeiras japonesas|cerejeira-japonesa|cerejeira do Japão|cerejeiras do Japão|nespereira do Japão|nêspera do Japão|bordo japonês|bordo-japonês|anémona japonesa|hera inglesa|hera-inglesa|rosa inglesa|lavanda francesa|lavanda inglesa|lírio peruano|olmo chinês|rosa da China|glicínia chinesa|lanterna chinesa|lanternas chinesas|lanterna-chinesa|lanterna japonesa|palmeira chinesa|castanheiro da Índia|figos da Índia|figueira da Índia|cravo da Índia|cravo-da-Índia|noz da Índia|noz-da-Índia|erva-doce da Índia|açafrão da Índia|pinheiro norueguês|abeto norueguês|abetos da Noruega|pinheiro-chileno|araucária chilena|nogueira americana|carvalho-americano|carvalho americano|jacinto espanhol|giesta espanhola|louro-português|menta marroquina|hortelã marroquina|pervinca de Madagascar|jasmim de Madagascar|barata de Madagascar|manicure francesa|trança francesa|tranças francesas|depilação brasileira|escova japonesa|escova marroquina|alisamento japonês|massagem tailandesa|massagens tailandesas|massagem sueca|massagens suecas|ginástica sueca|ginástica chinesa|portas francesas|jardim inglês|jardins ingleses|jardim japonês|jardins japoneses|jardim francês|jardim chinês|corne inglês|corne-inglês|trompa francesa|guitarra portuguesa|guitarras portuguesas|guitarra espanhola|leilão holandês|leilões holandeses|bilhar francês|bilhar americano|roleta francesa|roletas russas|roletas-russas|tortura chinesa|horóscopo chinês|zodíaco chinês|astrologia chinesa|matrioska russa|matriosca russa|gambito letão|agachamento búlgaro|agachamentos búlgaros|afundo búlgaro|levantamento terra romeno|stiff romeno|saco búlgaro|jiu-jitsu brasileiro|jiu jitsu brasileiro|boxe tailandês|futebol americano|tango argentino|dança irlandesa|danças irlandesas|pontualidade britânica|pontualidade inglesa|pontualidade suíça|humor britânico|fleuma britânica|precisão suíça|beijo grego|beijos gregos|beijo francês|beijos franceses|presentes de grego|presente grego|encefalite japonesa|febre hemorrágica brasileira|febre hemorrágica argentina|=síndrome da China|bordado inglês|bordados ingleses|renda irlandesa|=chapéu do Panamá|=chapéus Panamá|cozinhas americanas|copos americanos|pra inglês ver|fazer-se de sueco|fila à indiana|ver-se grego|viu-se grego|vê-se grego|vi-me grego|ver-se grego para|viram-se gregos|isso é grego|é grego para mim|calendas gregas|cruz grega|cruz suíça|=febre de Malta|sueca ou bisca|bisca e sueca|jogar à sueca|jogo de sueca|jogos de sueca|jogar a sueca|torneios de sueca|jogavam sueca|jogava sueca|uma partida de sueca|partidas de sueca|suíças compridas|suíças grisalhas|suíças e bigode|bigode e suíças|par de suíças|muletas canadianas|um par de canadianas|apoiado em canadianas|apoiada em canadianas|tenda canadiana|tendas canadianas|polaca aversana|vaso turco|banheiro turco|sanitário turco|retrete turca|sanita turca|=Brasil 247|=Brasil Paralelo|=Brasil Escola|=Canal Brasil|=CNN Brasil|=CNN Portugal|=BBC News Brasil|=BBC Brasil|=Brasil Urgente|=Bom Dia Brasil|=Big Brother Brasil|=MasterChef Brasil|=The Voice Brasil|=The Voice Portugal|=Got Talent Portugal|=Got Talent Brasil|=União Brasil|=Avança Brasil|=Air Portugal|=Banco Português de Investimento|=Energias de Portugal|=Portugal Telecom|=Altice Portugal|=Vodafone Portugal|=Brasil Foods|=Americanas SA|=Americanas S.A.|=rede Americanas|=varejista Americanas|=fraude na Americanas|=rombo da Americanas|=crise da Americanas|=caso Americanas|=Virgin Australia|=Air New Zealand|=Aerolíneas Argentinas|=Beleza Americana|=Um Americano em Paris|=O Americano Tranquilo|=Psicopata Americano|=O Psicopata Americano|=Gângster Americano|=O Gângster Americano|=História Americana X|=A História Americana X|=A Outra História Americana|=O Albergue Espanhol|=Albergue Espanhol|=A Crônica Francesa|=A Mulher do Tenente Francês|=A Amante do Tenente Francês|=O Último Rei da Escócia|=Último Rei da Escócia|=O Falcão Maltês|=Falcão Maltês|=O Turco em Itália|=A Italiana em Argel|=Da Rússia com Amor|=Era uma Vez na China|=Era uma Vez no México|=Meu Casamento Grego|=Bom Dia, Vietnã|=Bom Dia Vietnã|=Bom Dia, Vietname|=Passagem para a Índia|=Os Meninos do Brasil|=O Alfaiate do Panamá|=A Casa da Rússia|=Sinfonia Italiana|=Sinfonia Escocesa|=Um Réquiem Alemão|=Réquiem Alemão|=Danças Húngaras|=Rapsódia Húngara|=Rapsódias Húngaras|=Rapsódia Espanhola|=Marcha Turca|=Suíte Francesa|=Suite Francesa|=Suítes Inglesas|=Concerto Italiano|=Tintim no Congo|=Asterix na Bélgica|=Astérix na Bélgica|=Astérix entre os Belgas|=Asterix entre os Belgas|=Catarina da Rússia|=Catarina da Áustria|=Isabel de Portugal|=Rainha Santa Isabel de Portugal|=Leonor de Portugal|=Beatriz de Portugal|=Maria de Portugal|=Luísa de Espanha|=Armênio Costa|=Arménio Carlos|=Armênio Guedes|=Arménio Costa|=Ana Russo|=Irmãos Russo|=os irmãos Russo|=Vila Alemã|=Inglês de Sousa|=Praia do Francês|=Praia dos Ingleses|=Ingleses do Rio Vermelho|=Jardim Brasil|=Jardim França|=Jardim Itália|=Jardim Japão|=Jardim Portugal|=Vila Portugal|=Vila Polônia|=Vila Holanda|=Vila Israel|=Avenida República do Líbano|=Avenida República Argentina|=Casa de Portugal|=Liceu Francês|=Alemão Oswaldo Cruz|=Beneficência Portuguesa|=Hospital Beneficência Portuguesa|=Portuguesa Santista|=Portuguesa de Desportos|=Associação Portuguesa de Desportos|=Portuguesa-RJ|=torcida da Lusa|=Agência Lusa|=disse à Lusa|=fonte da Lusa|=em declarações à Lusa|=contou à Lusa|=citado pela Lusa|=Lusa noticiou|=noticiou a Lusa|=pela agência Lusa|=Palestra Itália|=Palestra Italia|=Brasil-RS|=Brasil RS|=GE Brasil|=rio Paraguai|=alto Paraguai|=bacia do Paraguai|=Bacia do Alto Paraguai|=bacia do Uruguai|=alto Uruguai|=Nova Holanda|=Nova Escócia|=Nova Jersey|=Nova Suécia|=Nova Granada|=Nova Itália|=Nova Palestina|=Nova Alemanha|=Nova Irlanda|=Nova França|=Nova Espanha|=Nova Suíça|=bairro Nova Suíça|=bairro Suíça|=concelho de Cuba|=Palestina de Goiás|=Palestina do Pará|=Palestina, São Paulo|=província de Granada|=Alhambra de Granada|=cidade de Granada|=Universidade de Granada|=Israel Salmen|=o apóstolo Israel|=Israel Gayer|=Israel Subirá|=Israel e Rodolffo|=Israel & Rodolffo|=dupla Israel e Rodolffo|=Portugal dos Pequenitos|=Portugal dos Pequeninos|=Vital Brazil|=Vital Brasil|=Instituto Vital Brazil|=Rogério França|=Casagrande França|=Eriberto França|=Genival França|=Ana França|=Ana de Holanda|=São José do Egito|=técnico Luxemburgo|=Rosa de Luxemburgo|=Lusa|=a Portuguesa|=da Portuguesa|=na Portuguesa|=pela Portuguesa|=à Portuguesa|=Americanas S.A|=ações da Americanas|=loja da Americanas|=lojas da Americanas|=com o cantor Israel e Rodolffo|rio Paraguai|alto Paraguai|bacia do Paraguai|=rapper Hungria|pato à Pequim|pato de Pequim|salsicha Viena|salsicha de Viena|salsichas de Viena|macarrão chinês|arroz chinês|pastel chinês|pastéis chineses|bolinho chinês|pão italiano|pão alemão|pão australiano|cebolinha francesa|tomate italiano|abobrinha italiana|abobrinhas italianas|berinjela japonesa|manjericão tailandês|manjericão italiano|alface americana|alfaces americanas|feijão francês|ervilha francesa|quibe sírio|esfiha síria|coalhada síria|charuto libanês|tabule libanês|iogurte búlgaro|bolo alemão|cuca alemã|merengue belga|panqueca americana|panquecas americanas|cachorro-quente americano|amendoim japonês|amendoins japoneses|sonho alemão|bola de Berlim|bolas de Berlim|frango à cubana|frango xadrez chinês|raspadinha italiana|soda italiana|mula de Moscou|pinhão chinês|goiaba tailandesa|bálsamo do Peru|caranguejo-real russo|caranguejo-azul americano|formiga argentina|formigas argentinas|formiga-argentina|vespa chinesa|abelha italiana|abelhas italianas|abelha alemã|percevejo chinês|mosquito japonês|ostra japonesa|ostras japonesas|ostra portuguesa|ostra-portuguesa|amêijoa japonesa|amêijoas japonesas|amêijoa-japonesa|alga japonesa|algas japonesas|rã-touro-norte-americana|salamandra gigante da China|aligátor chinês|crocodilo filipino|grou-japonês|codorna japonesa|codornas japonesas|codorniz japonesa|codorniz-japonesa|rola-turca|rolas-turcas|rola turca|marreco de Pequim|ganso chinês|pardal espanhol|flamingo chileno|flamingo-chileno|pangolim chinês|pangolim-chinês|visom americano|castor americano|castor-americano|castor-canadense|castor canadense|marta americana|babuíno da Guiné|cavalo frísio holandês|vaca holandesa|vacas holandesas|gado holandês|holandesa preta e branca|pardo-suíço|pardo suíço|gado pardo-suíço|gado Jersey|vacas Jersey|vaca Jersey|perdigueiro português|podengo português|mastiff inglês|bully americano|akita americano|akita japonês|dogo alemão|lulu alemão|gato somali|gatos somalis|pinheiro japonês|pinheiro-japonês|pinheiro-negro-japonês|pinheiro canadense|abeto-grego|carvalho-português|carvalho português|carvalho turco|carvalho-turco|carvalho húngaro|plátano americano|freixo americano|olmo-americano|castanheiro japonês|castanheiro americano|lariço japonês|lariço-japonês|cedro-japonês|cedro japonês|cipreste italiano|cipreste-italiano|cipreste-português|cipreste mexicano|palmeira de Madagascar|acácia-australiana|acácias-australianas|acácia australiana|acácias australianas|eucalipto australiano|sargaço-japonês|magnólia-chinesa|magnólia chinesa|camélia-japonesa|camélia japonesa|camélias japonesas|azálea japonesa|azálea-belga|hibisco da China|bambu-chinês|evónimo japonês|ligustro japonês|ligustro-chinês|ligustro chinês|íris alemã|íris-alemã|íris holandesa|tulipa holandesa|loureiro-português|lavanda-espanhola|rosmaninho espanhol|tomilho-português|girassol mexicano|girassol-mexicano|petúnia-mexicana|cravo-mexicano|musgo irlandês|musgo-irlandês|azevém italiano|azevém-italiano|pereira-japonesa|ácer-japonês|enganar como um chinês|trabalhar como um chinês|trabalha como um turco|isto é chinês|isto para mim é chinês|para mim é chinês|parece chinês para mim|viu-se grega|vejo-me grego|serviço à americana|serviço à russa|fumar como um turco|bêbado como um russo|cabeças de turco|doença holandesa|gripe russa|cruzes de Malta|Ordem de Malta|Soberana Ordem de Malta|caixas chinesas|sombra chinesa|suplício chinês|palitos chineses|papel da China|porcelana da China|salto cubano|saltos cubanos|chapéu mexicano|saia escocesa|saias escocesas|tecido escocês|xadrez escocês|padrão escocês|duche escocês|duches escoceses|ducha escocesa|banho escocês|sauna finlandesa|saunas finlandesas|massagem turca|hamame turco|telha francesa|telhas francesas|chave sueca|tomada inglesa|cama turca|sanita à turca|retretes turcas|unha russa|unhas russas|manicure russa|manicura russa|cílios russos|volume russo|tranças holandesas|trança holandesa|roleta americana|damas inglesas|damas russas|xadrez chinês|gambito dinamarquês|prancha Copenhague|levantamento turco|agachamento espanhol|rosca francesa|tríceps francês|supino francês|torção russa|abdominal russo|valsa inglesa|tango finlandês|marcha turca|suíte francesa|suítes francesas|suíte inglesa|suítes inglesas|suite inglesa|suites inglesas|polaca de Chopin|polacas de Chopin|gaita escocesa|gaita irlandesa|gaita de foles escocesa|harpa paraguaia|harpa irlandesa|cajón peruano|síndrome de Estocolmo|síndrome de Jerusalém|síndrome de Paris|síndrome de Lima|síndrome de Havana|humor inglês|fleuma inglesa|como um relógio suíço|pontualidade alemã|canivetes suíços|=Sniper Americano|=Trapaça Americana|=Ficção Americana|=Gigolô Americano|=O Amigo Americano|=Um Americano em Roma|=Um Lobisomem Americano em Londres|=Um Lobisomem Americano em Paris|=Lobisomem Americano em Londres|=Lobisomem Americano|=Meia-Noite em Paris|=Último Tango em Paris|=O Último Tango em Paris|=Emily em Paris|=Emily in Paris|=Paris, Te Amo|=Paris-Texas|=De Paris com Amor|=Berlim Alexanderplatz|=Adeus a Berlim|=Para Roma com Amor|=Roma, Cidade Aberta|=Era uma Vez em Tóquio|=Viagem a Tóquio|=Contos de Tóquio|=Velozes e Furiosos: Desafio em Tóquio|=Desafio em Tóquio|=Nosso Homem em Havana|=O Nosso Agente em Havana|=Nosso Agente em Havana|=Trilogia Suja de Havana|=Moscou Contra 007|=Moscou não Acredita em Lágrimas|=Um Cavalheiro em Moscou|=Trem Noturno para Lisboa|=Comboio Noturno para Lisboa|=O Inverno em Lisboa|=O Céu de Lisboa|=História do Cerco de Lisboa|=Zorba, o Grego|=Sinuhe, o Egípcio|=O Príncipe do Egito|=Príncipe do Egito|=O Príncipe do Egipto|=Lendo Lolita em Teerã|=Taxi Teerã|=Táxi Teerã|=Cartas Portuguesas|=A Religiosa Portuguesa|=O Último Imperador da China|=A Síndrome da China|=O Inglês que Subiu a Colina|=Invasão a Londres|=Capricho Italiano|=Capricho Espanhol|=Sinfonia Espanhola|=Danças Espanholas|=Danças Norueguesas|=Danças Romenas|=Rapsódia Romena|=Fantasia Escocesa|=Sinfonia de Praga|=Sinfonia Praga|=Havana de Camila Cabello|=Lisboa Menina e Moça|=Lisboa Antiga|=Uma Casa Portuguesa|=Canção de Lisboa|=A Canção de Lisboa|=Londres Babilônia|=Brasil Pandeiro|=Aquarela do Brasil|=Aquarela Brasileira|=Spartak Moscou|=Spartak de Moscou|=Lokomotiv Moscou|=Lokomotiv de Moscou|=Dínamo de Moscou|=CSKA Moscou|=CSKA de Moscou|=Dínamo de Kiev|=Dynamo de Kiev|=Dínamo Kiev|=Estrela Vermelha de Belgrado|=Partizan Belgrado|=Partizan de Belgrado|=Steaua Bucareste|=Steaua de Bucareste|=Rapid Bucareste|=Sparta Praga|=Sparta de Praga|=Slavia Praga|=Slavia de Praga|=Légia Varsóvia|=Legia Varsóvia|=Legia de Varsóvia|=Rapid Viena|=Austria Viena|=Áustria Viena|=Áustria de Viena|=FC Copenhague|=Sporting de Lisboa|=Sporting Lisboa|=Benfica de Lisboa|=Sport Lisboa e Benfica|=Atlético de Madri|=Real Madri|=Panathinaikos de Atenas|=AEK Atenas|=AEK de Atenas|=Union Berlim|=União Berlim|=Hertha de Berlim|=Lazio de Roma|=Ajax de Amsterdã|=Maccabi Jerusalém|=Beitar Jerusalém|=Dínamo Tbilisi|=Dínamo Minsk|=Slovan Bratislava|=Nacional de Montevidéu|=Alianza Lima|=Universitario de Lima|=Olimpia de Assunção|=LDU de Quito|=LDU Quito|=Caracas FC|=Petro de Luanda|=Primeiro de Agosto de Luanda|=Interclube de Luanda|=Maxaquene de Maputo|=Ferroviário de Maputo|=Costa do Sol de Maputo|=Filarmônica de Viena|=Filarmónica de Viena|=Filarmônica de Berlim|=Filarmónica de Berlim|=Sinfônica de Londres|=Brasil de Farroupilha|=Portuguesa Carioca|=Portuguesa da Ilha|=Jardim Brasília|=Jardim Canadá|=Jardim Paraguai|=Jardim Alemanha|=Jardim Suécia|=Jardim Holanda|=Jardim Amsterdã|=Jardim Londres|=Jardim Roma|=Jardim Paris|=Jardim Madri|=Jardim Lisboa|=Parque Londres|=Parque Bolívia|=Vila Rússia|=Vila Brasília|=Nova Brasília|=Brasília de Minas|=Vila Inglesa|=Vila Suíça|=Vila Israelita|=Nova Lima|=Nova Roma|=Nova Roma do Sul|=Nova Berlim|=Nova Londres|=Nova Jerusalém|=Nova Polônia|=Nova Israel|=Novo Egito|=Lima Campos|=Lima Duarte|=Abreu e Lima|=Santiago do Cacém|=Santiago do Iguape|=Santiago de Compostela|=Santiago (RS)|=Santiago, no Rio Grande do Sul|=São Tomé das Letras|=Assunção do Piauí|=Buenos Aires (PE)|=bairro Líbano|=bairro Holanda|=Costa Rica (MS)|=Costa Rica, em Mato Grosso do Sul|=Costa Rica, MS|=Bolívia (SC)|=Palestina (SP)|=Palestina, SP|=Palestina (AL)|=Líbano (SP)|=Jordânia (MG)|=Jordânia, MG|=Turquia de Minas|=Macedônia (SP)|=Macedônia, SP|=Angola Janga|=Praia da Suíça|=Morro do Chile|=Colégio Suíço-Brasileiro|=Liceu Franco-Brasileiro|=Hospital Real Português|=Gabinete Português de Leitura|=Real Gabinete Português de Leitura|=Casa da Suíça|=Cine Roma|=Edifício Itália|=Terraço Itália|=Sofia Coppola|=Sofia Boutella|=Sofia Kenin|=Sofia Goggia|=Sofia Richie|=Sofia Carson|=Sofia Vergara|=Sofía Vergara|=Paris Jackson|=Paris Fury|=Paris Maghoma|=Paris Bordone|=Paris Brunner|=Lima Barreto|=Cairo Santos|=India Hicks|=India Walton|=Israel Horovitz|=Israel Zangwill|=Kenya Hara|=Kenya Barris|=Kenya Moore|=Kenya Grace|=Samoa Joe|=Booker T. Washington|=Washington Irving|=Maxine Hong Kingston|=Victoria Beckham|=Santiago Calatrava|=Santiago Giménez|=Georgia O'Keeffe|=Havana Brown|=Portugal. The Man|=Washington Post|=The Washington Post|=Washington Times|=Washington Examiner|=Jerusalem Post|=Bangkok Post|=Japan Times|=The Japan Times|=Korea Times|=Korea Herald|=China Daily|=Times of Israel|=The Times of Israel|=Israel Hayom|=Taipei Times|=New Zealand Herald|=Paris Match|=Paris Review|=The Paris Review|=Vogue Paris|=Vogue Italia|=Vogue Brasil|=Vogue India|=Vogue México|=Forbes México|=Forbes Italia|=Forbes Brasil|=CNN Chile|=CNN Indonesia|=Sky Italia|=Iran International|=Egypt Independent|=Libya Observer|=Libya Herald|=Kuwait Times|=Phnom Penh Post|=Buenos Aires Times|=Buenos Aires Herald|=Amazon Italia|=Google Italia|=Ikea Italia|=Microsoft Italia|=Carrefour Italia|=Carrefour Brasil|=Carrefour Argentina|=Pirelli Italia|=Fiat Brasil|=Japan Tobacco|=Bank of China|=Canada Goose|=Canada Dry|=Havana Club|=Austria Wien|=Paris FC|=Paris SG|=Paris Saint-Germain|=Paris Basketball|=Paris La Défense Arena|=AS Roma|=Virtus Roma|=Lazio Roma|=Universidad de Chile|=Everton de Chile|=Argentinos Juniors|=Washington Wizards|=Washington Capitals|=Washington Commanders|=Washington Nationals|=Washington Mystics|=Washington Spirit|=Ottawa Senators|=Wellington Phoenix|=Canberra Raiders|=Levski Sofia|=CSKA Sofia|=Lokomotiv Sofia|=Maccabi Jerusalem|=Beitar Jerusalem|=Hapoel Jerusalem|=Santiago Wanderers|=Santiago Morning|=Georgia Bulldogs|=Georgia Tech|=Kyiv Independent|=The Kyiv Independent|=Kyiv Post|=Real Madrid|=Atlético de Madrid|=Atlético Madrid|=Rayo Vallecano de Madrid|=Spartak Moscovo|=Spartak de Moscovo|=Lokomotiv Moscovo|=Dínamo Moscovo|=CSKA Moscovo|=FC Copenhaga|=Copenhaga FC|=Um Cavalheiro em Moscovo|=Um Gentleman em Moscovo|=Miguel de la Madrid|Brasília 1976|Brasília amarela|Brasília 1974|linha do Equador|linha do equador|grandes suíças|de suíças|com suíças|uma Brasília|=trator Belarus|=tratores Belarus|=VW Brasília|=Volkswagen Brasília|=Brasília amarela|alface francesa|alface holandesa|couve de Bruxelas|couves de Bruxelas|couve portuguesa|acelga japonesa|acelga suíça|pepino holandês|pepino armênio|abóbora turca|abóbora italiana|berinjela chinesa|beringela japonesa|cebola egípcia|cebolinha japonesa|cebolinha chinesa|salsa italiana|salsa francesa|salsinha italiana|coentro vietnamita|manjericão grego|orégano grego|orégano mexicano|pimenta americana|pimenta de Caiena|nabo chinês|rabanete japonês|rabanete chinês|batata holandesa|batata rösti suíça|ervilha holandesa|ervilha chinesa|feijão chinês|feijão espanhol|feijão inglês|feijão canadense|limão francês|ameixa chinesa|ameixa americana|ameixa russa|laranja da China|caqui japonês|nêspera japonesa|uva Itália|melão japonês|tamareira chinesa|groselha chinesa|pão sueco|pão chinês|pãozinho francês|pãezinhos franceses|pastel alemão|rosca húngara|rosca alemã|rosca russa|cucas alemãs|torta búlgara|bolo dinamarquês|biscoito dinamarquês|biscoitos dinamarqueses|biscoito sueco|bolacha americana|bolacha belga|bolacha holandesa|bolacha inglesa|rolo suíço|rocambole suíço|croquete holandês|croquete alemão|palha italiana|palhas italianas|pavê suíço|creme irlandês|creme russo|limonada suíça|limonadas suíças|chá russo|café vietnamita|mule de Moscou|salsicha alemã|salsichas alemãs|salsicha polonesa|linguiça alemã|linguiça portuguesa|linguiça espanhola|linguiça italiana|linguiça polonesa|salame húngaro|estrogonofe russo|strogonoff russo|salada suíça|salada americana|filé à suíça|arroz à cubana|pizzas portuguesas|pizza americana|pizza grega|pizza canadense|amêijoas à espanhola|misto americano|sanduíche grego|churrasco grego|churrasquinho grego|ovo escocês|ovos turcos|molho francês|molho italiano|molho americano|molho mexicano|síndrome de Brasília|síndrome do restaurante chinês|verme da Guiné|escova francesa|escova inglesa|escova alemã|trança grega|coque francês|unha francesa|unhas francesas|depilação egípcia|depilação grega|sobrancelha egípcia|banhos turcos|ducha sueca|banho sueco|serrote japonês|tocha sueca|espaldar sueco|espaldares suecos|muleta canadense|muletas canadenses|muleta canadiana|porta holandesa|janela francesa|varanda francesa|sacada francesa|telha portuguesa|telhas portuguesas|telha americana|telha italiana|calçada portuguesa|calçadas portuguesas|pedra portuguesa|pedras portuguesas|cama japonesa|tapete turco|biombo chinês|biombo japonês|lanternas japonesas|chapéus mexicanos|boina francesa|boina italiana|boina espanhola|gola italiana|gola francesa|gola chinesa|gola cubana|gola inglesa|kilt escocês|xadrez inglês|bata indiana|batas indianas|salto francês|punho francês|calcinha francesa|bordado húngaro|bordado suíço|bordado russo|bordado português|ponto russo|ponto sueco|ponto inglês|ponto turco|ponto peruano|ponto tunisiano|crochê tunisiano|crochê irlandês|crochê peruano|tricô inglês|tricô irlandês|saia indiana|lenço palestino|boneca japonesa|boneca chinesa|búlgaro com halteres|flexão indiana|polca paraguaia|guarânia paraguaia|valsa francesa|dança húngara|danças húngaras|rapsódia húngara|cornes ingleses|flauta irlandesa|baralho francês|baralho espanhol|pôquer chinês|rami português|dominó mexicano|bilhar inglês|bilhar russo|sinuca inglesa|sinuca chinesa|gambito escocês|gambito Budapeste|sistema Londres|parênteses franceses|aspas inglesas|aspas francesas|aspas alemãs|quebra-cabeça chinês|maltês filhote|bichon maltês|cão maltês|pastor suíço|pastor holandês|lebrel irlandês|cristado chinês|cão lobo checo|cão pelado mexicano|pônei galês|pônei escocês|gato egípcio|sagrado da Birmânia|cágado chinês|periquito inglês|periquitos ingleses|canário francês|canário espanhol|canário inglês|mandarim australiano|capim colonião da Guiné|coelho gigante da Bélgica|pato do Egito|=Santa Bárbara e Americana|=Colômbia (SP)|=Equador (RN)|=Equador, no Rio Grande do Norte|=Buenos Aires, na Mata Norte|=Brasil Novo|=Brasil Kirin|=Câmara de Cuba|=Câmara Municipal de Cuba|=Malta, Vila do Conde|=Malta (PB)|=Quinta da Holanda|=metro Roma|=estação Roma|=Bairro Inglês|=bairro Inglês|=Cemitério dos Ingleses|=cemitério dos Ingleses|=cemitério Israelita|=Hospital Santa Rosa de Lima|=Real Gabinete Português|=EC Sírio|=Escola Americana|=Colégio Luso-Francês|=Universidade Brasil|=Ponte dos Ingleses|=Morro dos Ingleses|=Morro do Inglês|=Ilha dos Franceses|=Ilha do Francês|=Fazenda Suíça|=Colônia Suíça|=Grêmio Esportivo Brasil|=Peñarol de Montevidéu|=Liverpool de Montevidéu|=Racing de Montevidéu|=Bolívar de La Paz|=Santa Fe de Bogotá|=El Nacional de Quito|=Alianza de Lima|=Libertad de Assunção|=Guaraní de Assunção|=Cerro Porteño de Assunção|=Palestino do Chile|=o Palestino, do Chile|=América do México|=Parque Antártica|=Casa Pia de Lisboa|=Atlético de Lisboa|=Oriental de Lisboa|=Santa Rosa de Lima|=Menino Jesus de Praga|=Santa Brígida da Suécia|=Brígida da Suécia|=Santa Margarida da Escócia|=São Luís de França|=São Luís da França|=Santo Estêvão da Hungria|=Cirilo de Jerusalém|=São Cirilo de Jerusalém|=Efrém da Síria|=Cavaleiros de Malta|=Fuga para o Egito|=Mariana da Áustria|=Ana da Áustria|=João da Áustria|=Leopoldina da Áustria|=dona Leopoldina da Áustria|=Caminho Francês|=Caminho Português|=Caminho Português de Santiago|=caminho português de Santiago|=Carreira da Índia|=carreira da Índia|=Casa da Índia|=golfo da Finlândia|=golfo do Panamá|=golfo da Tailândia|=mar da Noruega|=mar da Irlanda|=mar das Filipinas|=mar da Groenlândia|=mar da Líbia|=estreito da Dinamarca|=canal de Moçambique|=fossa do Japão|=fossa das Filipinas|=corrente do Brasil|=corrente do Peru|=planalto iraniano|=triângulo das Bermudas|=Triângulo das Bermudas|=Diário de Cuba|=Exame Moçambique|=Vogue Portugal|=Playboy Brasil|=Rolling Stone Brasil|=Elle Brasil|=National Geographic Portugal|=Notícias ao Minuto Brasil|=Auto da Índia|=Checa a pressão|=Checa a bateria|=Checa o óleo|=Checa tudo|=Checa sempre|=Checa o celular|checa o celular|checa a bateria|checa o extrato|checa as mensagens|checa a lista|checa todos|=Peru à Califórnia|=Malta do bairro|=Malta jovem|=Gana de vencer|=Camarões empanados|=Camarões rosa|=Camarões à grega|=Camarões secos|=Camarões Potiguar|=Restaurante Camarões|=Índia Guarani|=Índia Potira|=Índia xavante|=Americanas em recuperação|credores da Americanas|=Grupo Americanas|=Cartas de sueca|campeonato de sueca|jogam sueca|jogavam à sueca|=Cuba de vinho|=Cuba de apoio|=Cuba dupla|=Catar conchas|=Catar piolho|=Catar os cacos|=Catar café|=Catar caranguejo|loja do chinês|lojas do chinês|loja dos chineses|pastelaria do chinês|=Turco da prestação|turco da prestação|Praia Grande|Praia Vermelha|Praia Brava|Praia Mole|Praia do Forte|Praia da Rocha|Praia da Vitória|Praia do Futuro|falo inglês|falo francês|falo alemão|falo italiano|falo português|falo russo|falo chinês|falo japonês|falo coreano|falo grego|falo espanhol|falo turco|falo polaco|falo polonês|falo romeno|falo húngaro|falo sueco|falo norueguês|falo dinamarquês|falo holandês|falo neerlandês|falo ucraniano|entendem inglês|entendem francês|entendem alemão|entendem italiano|entendem português|entendem russo|entendem chinês|entendem japonês|entendem coreano|entendem grego|entendem espanhol|entendem turco|entendem polaco|entendem polonês|entendem romeno|entendem húngaro|entendem sueco|entendem norueguês|entendem dinamarquês|entendem holandês|entendem neerlandês|entendem ucraniano|perceber inglês|perceber francês|perceber alemão|perceber italiano|perceber português|perceber russo|perceber chinês|perceber japonês|perceber coreano|perceber grego|perceber espanhol|perceber turco|perceber polaco|perceber polonês|perceber romeno|perceber húngaro|perceber sueco|perceber norueguês|perceber dinamarquês|perceber holandês|perceber neerlandês|perceber ucraniano|texto em italiano|texto em japonês|texto em coreano|texto em grego|texto em turco|texto em polaco|texto em polonês|texto em romeno|texto em húngaro|texto em sueco|texto em norueguês|texto em dinamarquês|texto em holandês|texto em neerlandês|texto em ucraniano|cantar em italiano|cantar em japonês|cantar em coreano|cantar em grego|cantar em turco|cantar em polaco|cantar em polonês|cantar em romeno|cantar em húngaro|cantar em sueco|cantar em norueguês|cantar em dinamarquês|cantar em holandês|cantar em neerlandês|cantar em ucraniano|fluente em italiano|fluente em japonês|fluente em coreano|fluente em grego|fluente em turco|fluente em polaco|fluente em polonês|fluente em romeno|fluente em húngaro|fluente em sueco|fluente em norueguês|fluente em dinamarquês|fluente em holandês|fluente em neerlandês|fluente em ucraniano|licenciada em italiano|licenciada em japonês|licenciada em coreano|licenciada em grego|licenciada em turco|licenciada em polaco|licenciada em polonês|licenciada em romeno|licenciada em húngaro|licenciada em sueco|licenciada em norueguês|licenciada em dinamarquês|licenciada em holandês|licenciada em neerlandês|licenciada em ucraniano|licenciado em italiano|licenciado em japonês|licenciado em coreano|licenciado em grego|licenciado em turco|licenciado em polaco|licenciado em polonês|licenciado em romeno|licenciado em húngaro|licenciado em sueco|licenciado em norueguês|licenciado em dinamarquês|licenciado em holandês|licenciado em neerlandês|licenciado em ucraniano|formada em italiano|formada em japonês|formada em coreano|formada em grego|formada em turco|formada em polaco|formada em polonês|formada em romeno|formada em húngaro|formada em sueco|formada em norueguês|formada em dinamarquês|formada em holandês|formada em neerlandês|formada em ucraniano|formado em italiano|formado em japonês|formado em coreano|formado em grego|formado em turco|formado em polaco|formado em polonês|formado em romeno|formado em húngaro|formado em sueco|formado em norueguês|formado em dinamarquês|formado em holandês|formado em neerlandês|formado em ucraniano|letras em italiano|letras em japonês|letras em coreano|letras em grego|letras em turco|letras em polaco|letras em polonês|letras em romeno|letras em húngaro|letras em sueco|letras em norueguês|letras em dinamarquês|letras em holandês|letras em neerlandês|letras em ucraniano|=Malta e lúpulo|=Malta de cevada|=Malta torrada|=MALTA DA ESCOLA|=Malta nova|=Malta fixe|=Malta, vamos|=Camarões e lagostas|=Camarões com coco|=Camarões e lulas|=Camarões salteados|=Camarões cozidos|=Camarões e ostras|=Camarões e peixe|=Camarões-rosa|=Camarões tigre|=Camarões congelados|=Reunião de pais|=Reunião de emergência|=REUNIÃO DE EMERGÊNCIA|=Reunião de condomínio|=Reunião entre|=Reunião com|=REUNIÃO COM|=REUNIÃO ENTRE|=Reunião do Copom|=Reunião do Conselho|=Reunião termina|=Reunião de hoje|=Reunião bilateral|=Reunião Magna|=Reunião Anual|=Reunião Ordinária|=Reunião Extraordinária|=Reunião de Câmara|=Reunião de Líderes|=Reunião de líderes|=Reunião ministerial|=Reunião de trabalho|=Reunião de família|=Reunião virtual|=Reunião adiada|=Reunião ampliada|=Reunião plenária|=Reunião técnica|=Reunião urgente|=Reunião pública|=Reunião descentralizada|=Reunião sobre|=Reunião para|=Reunião à porta fechada|=GANA DE VENCER|=Gana e raça|=Gana e vontade|=Gana e garra|=Gana de viver|=Gana de jogar|=Jersey de malha|=Bermuda jeans|=Bermuda de sarja|=Bermudas jeans|=Bermudas de sarja|=Bermuda e chinelo|=Bermuda e camiseta|=Bermudas e camisetas|=Bermuda masculina|=Bermuda e camisa|=Bermuda de linho|=Bermuda feminina|=Bermuda ciclista|=Barbados e cabeludos|=Praia lotada|=PRAIA LOTADA|=Praia interditada|=Praia fluvial|=PRAIA FLUVIAL|=Praia cheia|=Praia deserta|=Praia imprópria|=Praia poluída|=Praia privada|=Praia naturista|=Praia Fluvial|=Praia interdita|=Praia limpa|=Praia com bandeira|=Praia sem|=Praia e sol|=Praia e piscina|=Praia e campo|=Praia e montanha|=Praia do Norte|=Praia de Mira|=Praia do Guincho|=Praia de Carcavelos|=Praia da Nazaré|=Praia da Luz|=Praia do Meco|=Praia do Pipa|=Praia da Pipa|=Praia da Oura|=Praia da Falésia|=Praia do Rosa|=Praia da Joaquina|=Praia do Campeche|=Praia do Cassino|=Praia da Costa|=Praia do Canto|=Praia de Iracema|=Praia de Boa Viagem|=Praia de Copacabana|=Praia de Ipanema|=Praia do Leblon|=Praia de Botafogo|=Praia do Flamengo|=Praia da Barra|=Praia de Maresias|=Praia da Enseada|=Praia do Gonzaga|=Praia da Macumba|=Praia do Pepê|=Praia do Sancho|=Praia dos Carneiros|=Praia do Gunga|=Praia de Jericoacoara|=Praia do Cumbuco|=Praia de Canoa Quebrada|=Praia de Ponta Negra|=Praia da Areia Branca|=Praia da Vieira|=Praia de Quiaios|=Praia da Tocha|=Praia do Pedrógão|=Praia do Furadouro|=Praia de Ofir|=Praia de Moledo|=Praia do Barril|=Praia do Alvor|=Praia da Marinha|=Praia do Amado|=Praia da Arrifana|=Praia de Odeceixe|=Praia da Comporta|=Praia de Galapinhos|=Praia do Creiro|=Praia da Figueirinha|=Praia do Tamariz|=Praia Azul|=Praia do Sul|=Praia Clube|=Dentil/Praia Clube|=Praia Clube e Minas|=Praia da Claridade|=Praia de São Pedro|=Praia da Cova do Vapor|=Praia de Paço de Arcos|=Lima as unhas|=Lima e limão|=Lima e hortelã|=Lima da Pérsia|=Roma antiga|=Roma Antiga|=Romã e mel|=Romã madura|=Romã é|=Assunção de dívidas|=Assunção de dívida|=Assunção de responsabilidade|=Assunção de riscos|=Assunção de culpa|=Assunção Cristas|=Maria da Assunção|=Assunção Esteves|=Nossa Senhora da Assunção|=Assunção de Nossa Senhora|=Assunção de Maria|=Luanda Leaks|=Cairo de Assunção|=Centro Colombo|=centro comercial Colombo|=Centro Comercial Colombo|=Colombo tem novas lojas|=Colombo e Vasco da Gama|=Assalto no Colombo|=Colégio Militar e Colombo|=lojas do Colombo|=Colombo, em Benfica|=Equador da temporada|=checa a urna|=checa as informações|=checa os fatos|=checa as redes|=checa o e-mail|=Checa as informações|=Checa os preços|=checo o celular|=checo o e-mail|=checo as redes|=Checo Pérez|=Checo Perez|=Via-se grego|=Viam-se gregos|=vê-se grega|=via-se grega|=veem-se gregos|=As Americanas|=a Americanas|=da Americanas|=das Americanas|=Americanas tem prejuízo|=Americanas anuncia|=Americanas reduz|=Americanas (AMER3)|=ex-CEO da Americanas|=ex-diretores da Americanas|=fraude da Americanas|=escândalo da Americanas|=Sueca e dominó|=Jogava à sueca|=jogam à sueca|=jogando sueca|=baralho e sueca|=partida de sueca|=cartas, à sueca|=dominó e sueca|=sueca e dominó|=espanhola de 1918|=Espanhola de 1918|=Portuguesa goleia|=Portuguesa e Palmeiras|=Portuguesa x|=x Portuguesa|=Portuguesa e Santos|=Corinthians e Portuguesa|=Palmeiras e Portuguesa|=Portuguesa e Corinthians|=Portuguesa e Guarani|=chinês da esquina|=chinês do bairro|=restaurante chinês|=Andava de canadianas|=Canadiana partida|=dois franceses na padaria|=Suíças longas|=As suíças do|=suíças do cantor|=suíças e barba|=barba e suíças|=Alemão é favela|=no Alemão e na Penha|=Alemão e da Penha|=Alemão e Penha|=Penha e Alemão|=Penha e do Alemão|=favela do Alemão|=moradores do Alemão|=teleférico do Alemão|=Teleférico do Alemão|=Voz das Comunidades do Alemão|=O Haiti é aqui|=médicos do Sírio|=Boletim do Sírio|=Português e Matemática|=Matemática e Português|=Inglês e Matemática|=Português, Matemática|=Matemática, Português|=Português e História|=O Inglês dos exames|=exame nacional de Português|=exame nacional de Inglês|=Exame Nacional de Português|=redação e português|=questões de Português|=questões de português|=português e matemática|=matemática e português|=Irão todos|=Irão realizar-se|=Irão decorrer|=Irão concorrer|=Charuto Havana|=charutos Havana|=Duda França|=chanceler França|=deputado França|=Murillo Portugal|=Boaventura Portugal|=Nelson Brasil|=Zé Brasil|=Giba Brasil|=Vera Holanda|=Tarcísio Holanda|=Francisco de Holanda|=João de Áustria|=Israel Klabin|=Índia Malhoa|=Argentina Santos|=fadista Argentina Santos|=Itália Fausta|=Itália Almirante|=Armênia Nercessian|=Ana Malta|=Beto Jamaica|=Jamaica do É o Tchan|=Mestre Jamaica|=Zé Turco|=Nacib, o turco|=Newton Ishii, o Japonês|=Alemão do Forró|=Alemão da Caipirinha|=volante Alemão|=ex-volante Alemão|=goleiro Alemão|=meia Alemão|=zagueiro Alemão|=lateral Alemão|=traficante Alemão|=BBB Alemão|=Diego Gasques, o Alemão|=Zé Polaco|=Vera Inglês|=Zé Francês|=deputado Roma|=Nelson Lisboa|=Luiz Lisboa|=José da Silva Lisboa|=Alceu Amoroso Lima|=Amoroso Lima|=Jorge de Lima|=Barbosa Lima|=Barbosa Lima Sobrinho|=Flávio Rocha Lima|=Rocha Lima|=Moacir Lima|=Oliveira Lima|=Geddel Vieira Lima|=Vieira Lima|=Cunha Lima|=Cássio Cunha Lima|=Pedro Cunha Lima|=Negrão de Lima|=Faria Lima|=avenida Faria Lima|=Avenida Brigadeiro Faria Lima|=na Faria Lima|=Faria Lima reage|=investidores da Faria Lima|=Archer Lima|=Pires de Lima|=António Pires de Lima|=Campos Lima|=Sousa Lima|=Souza Lima|=Evandro Lins e Lima|=Ponte do Lima|=Ponte de Lima|=rio Lima|=vale do Lima|=Vale do Lima|=Alto Lima|=Ribeira Lima|=Viana do Lima|=Sofia Alves|=Sofia Ribeiro|=Sofia Escobar|=Sofia Cerveira|=Sofia Arruda|=Sofia Manzano|=Sofia Areal|=Sofia Moreira de Sousa|=Ana Sofia|=Sofia Santos|=Sofia de Melo Breyner|=Sofia Miguel|=Sofia Lorena|=Sofia Tavares|=Maria de Assunção|=Ademilde Assunção|=Nélson Assunção|=Santiago Nasar|=Silviano Santiago|=Caminho de Santiago|=Caminhos de Santiago|=peregrinos de Santiago|=Ilha de Santiago|=Santiago Maior|=Santiago Silva|=Santiago Rodríguez|=Santiago Arias|=Santiago Ascacíbar|=Santiago Simón|=Santiago Longo|=Santiago Moreno|=Santiago Mele|=Washington Luís|=Washington Luiz|=rodovia Washington Luís|=Washington Quaquá|=Washington Reis|=Washington Rodrigues|=Washington Novaes|=Washington Nogueira|=Washington Coração Valente|=Washington e Assis|=Washington Fajardo|=Washington Araújo|=Washington Cinel|=Washington Barbosa|=Washington Siqueira|=Washington Bonfim|=Washington Dias|=coronel Washington|=Wellington Dias|=ministro Wellington Dias|=Wellington Fagundes|=Wellington César|=Wellington Lima|=Wellington Moreira Franco|=Wellington Rato|=Wellington Paulista|=Wellington Roberto|=Wellington Muniz|=Wellington Salgado|=Wellington Nem|=Wellington Silva|=Wellington Monteiro|=Wellington Camargo|=Wellington Macedo|=Wellington Saraiva|=Wellington Menezes|=Wellington Santos|=Wellington Tim|=filé Wellington|=bife Wellington|=filé à Wellington|=Victoria Villarruel|=Victoria Azarenka|=Victoria Mboko|=rainha Victoria|=Victoria's Secret|=Victoria Guerra|=Victoria Strada|=Victoria Abril|=Victoria Justice|=Victoria Nuland|=Victoria Monét|=lago Victoria|=Lago Victoria|=Victoria Derbyshire|=Victoria Glendinning|=Victoria Rossetti|=tenente Colombo|=Universidade de Georgetown|=Universidade Georgetown|=Maurício de Nassau|=Faculdade Maurício de Nassau|=príncipe de Nassau|=Conde de Nassau|=conde de Nassau|=Guilherme de Nassau|=Orange-Nassau|=Nassau no Recife|=Casa de Nassau|=Rally Dakar|=Rali Dakar|=rali Dakar|=Dakar 2026|=vitória no Dakar|=vencer o Dakar|=venceu o Dakar|=etapa do Dakar|=etapa do Rali Dakar|=pilotos do Dakar|=edição do Dakar|=motas do Dakar|=estreia no Dakar|=última etapa do Dakar|=rali Paris-Dakar|=rally Paris-Dakar|=Rally Paris-Dakar|=Rali Paris-Dakar|=estrada de Damasco de Paulo|=Paulo na estrada de Damasco|=Saulo no caminho de Damasco|=seu caminho de Damasco|=sua estrada de Damasco|=rainha Sofia|=Rainha Sofia|=museu Rainha Sofia|=Museu Rainha Sofia|=dona Sofia|=princesa Sofia|=infanta Sofia|=Santa Sofia|=basílica de Santa Sofia|=robô Sofia|=Sofia e Miguel|=pequena Sofia|=a menina Sofia|=Escolha de Sofia|=A Escolha de Sofia|=escolha de Sofia|=O Mundo de Sofia|=Mundo de Sofia|=As Desventuras de Sofia|=Costa Rica, no interior|=Polícia Militar de Costa Rica|=prefeitura de Costa Rica|=Como São Tomé|=como São Tomé|=ver para crer, São Tomé|Alemão Ronaldo|=conhecido por Alemão|=conhecido por "Alemão"|=conhecido por Russo|=conhecido por "Russo"|=conhecido por Chinês|=conhecida como "China"|=o traficante Russo|=o miliciano Russo|=o miliciano Alemão|=traficante Grego|=bandido Alemão|=ex-jogador Alemão|=jogador Alemão|=meio-campista Alemão|=Alemão do BBB|=cantor Alemão|=atacante Alemão|=vereador Alemão|=deputado Alemão|=atacante Russo|=volante Russo|=zagueiro Russo|=lateral Russo|=volante Chinês|=vereador Japonês|=vereador Russo|=vereador Polaco|=lateral Polaco|=vereador Turco|=vereador Chinês|=vereador Grego|=vereador Português|=vereador Paraguaio|=vereador Francês|=prefeito Alemão|=vereador Sueco|Washington Stecanela|Washington Cerqueira|Washington Lopes|Washington César Santos|=Washington Silva|=Washington Santos|=Washington Oliveira|=Washington Souza|=Washington Ferreira|=Washington Pereira|=Washington Alves|=Washington Rocha|=Washington Costa|=atacante Washington|=ex-atacante Washington|=zagueiro Washington|=vereador Washington|=artilheiro Washington|=publicitário Washington|Wellington Soares|=Wellington Oliveira|=Wellington Souza|=Wellington Pereira|=Wellington Costa|=Wellington Alves|=atacante Wellington|=zagueiro Wellington|=volante Wellington|=vereador Wellington|=goleiro Wellington|=lateral Wellington|=Wellington Tanque|=Wellington Daniel|=Wellington Carvalho|Argel Fuchs|Argel Fucks|=técnico Argel|=treinador Argel|Magno Malta|Rosane Malta|=senador Malta|=Euclides Malta|=Euclydes Malta|=família Malta|=meia Roma|Ana Portugal|=Duda Portugal|=Juca França|=Ademir França|=Genivaldo França|=Luiz França|=doutor França|=professor França|=cabo França|=goleiro França|=atacante França|=ex-atacante França|=ex-governador França|=ministro França|=delegado França|=sargento França|=volante França|=meia França|=ilha de Santiago|=apóstolo Santiago|=caminho de Santiago|=caminhos de Santiago|=peregrinação a Santiago|=peregrinos a Santiago|=Santiago Segura|=menino Santiago|=pequeno Santiago|=bebê Santiago|=Santiago Bernabéu|=Santiago Abascal|=Santiago Peña|=Santiago Lange|=Santiago Caputo|=Santiago Maldonado|=Santiago Cafiero|=Santiago Carrillo|=Santiago Cazorla|=Santiago Hezze|=Santiago Sosa|=Santiago Simon|=Santiago Beltrán|=Santiago García|=Santiago López|=Santiago Martínez|=Santiago Muñoz|=Santiago Fernández|=Santiago Gómez|=Santiago Roncagliolo|=Santiago Gamboa|=Santiago Mitre|=Santiago Mina|=Santiago Botero|=Santiago Buitrago|=Santiago de los Caballeros|=Santiago de Querétaro|=Santiago del Estero|=Santiago de Cali|=Santiago de Guayaquil|=Santiago de Besteiros|=Santiago da Guarda|=Santiago do Escoural|=Santiago de Riba-Ul|=Santiago de Litém|=Cruz de Santiago|=Ordem de Santiago|=Assomada, Santiago|=Santa Catarina, Santiago|=Tarrafal, Santiago|=Tarrafal de Santiago|=vieira de Santiago|=concha de Santiago|=tarte de Santiago|=torta de Santiago|=igreja de São Bartolomeu|=paróquia de São Bartolomeu|=noite de São Bartolomeu|=massacre de São Bartolomeu|=festa de São Bartolomeu|=apóstolo São Bartolomeu|=São Bartolomeu de Messines|=São Bartolomeu do Mar|=São Bartolomeu dos Galegos|=São Bartolomeu da Serra|=São Bartolomeu do Outeiro|=enseada de São Bartolomeu|=distrito de São Bartolomeu|=romaria de São Bartolomeu|=feira de São Bartolomeu|=São Bartolomeu, em Ouro Preto|=dia de São Bartolomeu|=Ordem de São Bartolomeu|=São Bartolomeu (Coimbra)|=Santa Helena de Goiás|=Santa Helena de Minas|=Santa Helena (PR)|=Santa Helena (MA)|=Santa Helena, no Oeste do Paraná|=Santa Helena, PR|=bairro Santa Helena|=Jardim Santa Helena|=Clínica Santa Helena|=Hospital Santa Helena|=Casa de Saúde Santa Helena|=Vila Santa Helena|=Colégio Santa Helena|=Monte Santa Helena|=Usina Santa Helena|=Granja Santa Helena|=Fazenda Santa Helena|=Residencial Santa Helena|=Paçoca Santa Helena|=Santa Helena Alimentos|Riad Mahrez|Riad Salameh|Riad Salamé|Riad al-Maliki|Riad al Maliki|Riad Malki|Riad Mansour|Riad Sattouf|Riad Hijab|=Riad em Marrakech|Cairo Jardim|Cairo Laguna|Cairo Duarte|=kicker Cairo|=rei Juba|=Juba II|=Giovanni Battista Moroni|=anjo Moroni|=Palestino (CHI)|=Palestino-CHI|=Palestino e Unión Española|=Flamengo x Palestino|=Millonarios x Palestino|=Grêmio x Palestino|=contra o Palestino|=diante do Palestino|=Damasco seco|=geleia de Damasco|=recheio de Damasco|=Manila Luzon|=Luanda Cozetti|=margens do Lima|=margem do Lima|=Lima, no Alto Minho|=foz do Lima|=estuário do Lima|=ponte sobre o Lima|=estrela Sírio|=Sírio é a estrela|=Sírio, a estrela|=Sírio B|=estrelas como Sírio|=Sírio e Canopus|=internado no Sírio|=internada no Sírio|=hospital Sírio|=médico do Sírio|=exames no Sírio|=alta do Sírio|=Sírio e Einstein|=Einstein e Sírio|=Sírio ou no Einstein|=UTI do Sírio|=transferido para o Sírio|=transferida para o Sírio|=infectologista do Sírio|=cardiologista do Sírio|=oncologista do Sírio|=Sírio em São Paulo|=Instituto Sírio|=equipe do Sírio|=boletim médico do Sírio|Crimeia-Congo|febre da Crimeia-Congo|febre hemorrágica da Crimeia-Congo|febre hemorrágica de Crimeia-Congo|febre hemorrágica Crimeia-Congo|vírus da Crimeia-Congo|febre hemorrágica do Congo|febre do Congo|ebola Zaire|ébola Zaire|cepa Zaire|estirpe Zaire|vírus Zaire|variante Zaire|espécie Zaire|cepa Sudão|estirpe Sudão|estirpe do Sudão|cepa do Sudão|vírus Sudão|ebola Sudão|ébola Sudão|ebolavírus Zaire|Zaire ebolavirus|ebolavírus Sudão|holandês voador|O Holandês Voador|navio Holandês Voador|olho turco|olhos turcos|olho grego|olhos gregos|manga francesa|cafeteira italiana|cafeteiras italianas|cafeteira francesa|cafeteira turca|prensa francesa para café|café na prensa francesa|café de prensa francesa|prensas francesas|verde inglês|príncipe de Gales em tons|xadrez príncipe de Gales|padrão príncipe de Gales|tecido príncipe de Gales|blazer príncipe de Gales|terno príncipe de Gales|fato príncipe de Gales|casaco príncipe de Gales|calças príncipe de Gales|estampa príncipe de Gales|pub irlandês|semana inglesa|semanas inglesas|sábado inglês|sistema francês de amortização|tabela francesa de amortização|notação polonesa|notação polaca inversa|notação polonesa inversa|rosca espanhola|lençóis de algodão egípcio|lençol de algodão egípcio|toalhas de algodão egípcio|toalha de algodão egípcio|algodão egípcio 400 fios|van turco|gata de Angola|opção americana|opções americanas|dado mexicano|bisca espanhola|cadeado chinês|nó chinês|nós chineses|nó francês|nó húngaro|gato chinês da sorte|gato da sorte chinês|gato da sorte japonês|biscoitos da sorte chineses|biscoito chinês da sorte|biscoitos chineses da sorte|bolinhas chinesas|bolas tailandesas|bolinhas tailandesas|painel japonês|painéis japoneses|telhado holandês|telha colonial portuguesa|telha espanhola|janela inglesa|janela guilhotina inglesa|guilhotina inglesa|palco italiano|palco à italiana|teatro à italiana|teatros à italiana|escada portuguesa|tijolinho inglês|cílios brasileiros|volume brasileiro|volume egípcio|volume holandês|escova progressiva marroquina|selagem marroquina|argila marroquina|sauna russa|sauna turca|cinta colombiana|cintas colombianas|modelador colombiano|modeladores colombianos|gola rulê inglesa|salto italiano|boina irlandesa|bota inglesa de montaria|botas inglesas de montaria|montaria inglesa|sela inglesa|selas inglesas|sela australiana|selas australianas|trote inglês|rédea alemã|rédeas alemãs|agachamento sumô romeno|agachamento francês|agachamentos espanhóis|flexão russa|flexões russas|remada romena|pastores belgas|pastores australianos|pastores brancos suíços|boiadeiro bernês suíço|boiadeiros australianos|boiadeiro belga|vizsla húngaro|vizslas húngaros|kuvasz húngaro|komondor húngaro|puli húngaro|bobtail americano|gatos noruegueses|gatos birmaneses|gatos sagrados da Birmânia|grifo de Bruxelas|griffon de Bruxelas|griffons de Bruxelas|grifo belga|perdigueiros portugueses|podengos portugueses|podengo maltês|spaniel francês|springer spaniel inglês|foxhound americano|foxhound inglês|esquimó americano|cão esquimó americano|laika russo|terrier chileno|terrier checo|terrier tcheco|terrier japonês|terrier russo|terrier negro russo|galgo polonês|galgo polaco|galgo turco|galgos espanhóis|galgos russos|lebréu afegão|lebréu irlandês|lebrel escocês|lebréu escocês|lébrel polaco|sabujo polaco|sabujo sérvio|sabujo espanhol|sabujo italiano|mastins espanhóis|akitas americanos|akitas japoneses|chin japonês|spitz japoneses|spitz alemães|lulus alemães|pinschers alemães|schnauzers alemães|dobermann alemão|bracos alemães|pôneis galeses|póneis islandeses|cavalos islandeses|crioulo argentino|crioulo uruguaio|paso fino colombiano|paso peruano|cavalo de passo peruano|puro-sangue espanhol|puro sangue espanhol|pura raça espanhola|trotador americano|bretão francês|percherão francês|ardenês belga|azul belga|branco-azul belga|vaca frísia holandesa|pardos suíços|perdiz chilena|canário timbrado espanhol|timbrado espanhol|hamsters russos|hamsters chineses|rato norueguês|ratazana norueguesa|camaleão do Iêmen|camaleão do Iémen|dragão d'água chinês|dragão de água chinês|dragão barbudo australiano|tarântula mexicana|tartaruga egípcia|tartaruga chinesa|tartaruga de casco mole chinesa|víbora egípcia|cegonha japonesa|íbis egípcio|periquito da China|rouxinol do Japão|manon japonês|calopsitas australianas|agapornis da Namíbia|turaco da Guiné|joaninha japonesa|percevejo japonês|mosca espanhola|moscas espanholas|cantárida espanhola|barata russa|caravela portuguesa|caravelas portuguesas|caravela-portuguesa|caravelas-portuguesas|ostras portuguesas|lagosta americana|lavagante americano|lagosta norueguesa|lagostim norueguês|caranguejo-peludo-chinês|caranguejo-mitra-chinês|camarões da Malásia|pitu da Malásia|camarão gigante da Malásia|carpa chinesa|carpas chinesas|grama japonesa|grama chinesa|grama espanhola|ervilha-torta chinesa|couves chinesas|espinafre da Nova Zelândia|mostarda chinesa|hortelã-japonesa|hortelã japonesa|boldo do Chile|chá de boldo do Chile|boldo chileno|pimenta da Índia|lótus egípcio|lótus-egípcio|lótus indiano|papiro egípcio|lírio do Peru|lírio da China|lírio japonês|lírio chinês|rosa de Damasco|rosas de Damasco|rosa síria|rosa-da-síria|hibisco-da-síria|cravo chinês|cravo da China|cravina chinesa|dália mexicana|girassóis mexicanos|margarida mexicana|salvia russa|sálvia russa|sálvia mexicana|glicínia japonesa|glicínia-japonesa|magnólia japonesa|peônia chinesa|peónia chinesa|íris japonesa|íris-japonesa|bordo canadense|abeto da Noruega|espruce da Noruega|pinheiro da Noruega|araucária do Chile|ulmeiro chinês|ulmeiro-chinês|olmo holandês|grafiose holandesa|aveleira turca|aveleira-turca|teixo irlandês|teixo-irlandês|azevinho japonês|azevinho chinês|hera irlandesa|hera-sueca|hera sueca|trevo irlandês|trevo egípcio|alfarroba chilena|jasmim italiano|jasmim do Chile|jasmim chinês|jasmim-chinês|árvore-do-viajante de Madagascar|figueira indiana|cidra chinesa|ameixas japonesas|ameixeira japonesa|ameixeira-japonesa|cerejeira chinesa|marmelo japonês|marmeleiro-japonês|nêsperas do Japão|caquizeiro japonês|jujuba chinesa|tâmara chinesa|amora chinesa|mandioquinha peruana|maca peruana|maca-peruana|alcachofra de Jerusalém|cruz de Jerusalém|abobrinha libanesa|pepino libanês|melão espanhol|melão-espanhol|pele de sapo espanhol|Central do Brasil|=SBT Brasil|=Band Brasil|Jornal do Brasil|Correio do Brasil|=Latam Brasil|=Enel Brasil|=Telefônica Brasil|=Nestlé Brasil|=Toyota do Brasil|=Honda do Brasil|=Volkswagen do Brasil|=Mercedes-Benz do Brasil|=GM do Brasil|=Ford do Brasil|=Fiat do Brasil|=Google Brasil|=Amazon Brasil|=Netflix Brasil|=Microsoft Brasil|=Samsung Brasil|=Shell Brasil|=IBM Brasil|=Dell Brasil|=Siemens Brasil|=Bosch Brasil|=Unilever Brasil|=Coca-Cola Brasil|=Uber Brasil|=Shopee Brasil|=Sony Music Brasil|=Universal Music Brasil|=Warner Music Brasil|=Warner Bros. Brasil|=Record News Brasil|=Rede Brasil Atual|=Huffpost Brasil|=El País Brasil|=Vice Brasil|=Intercept Brasil|=The Intercept Brasil|=GQ Brasil|=GQ Portugal|=Cosmopolitan Brasil|=Billboard Brasil|=Glamour Brasil|=Harper's Bazaar Brasil|=Elle Portugal|=Máxima Portugal|=Forbes Portugal|=Ídolos Brasil|=Bake Off Brasil|=Masterchef Portugal|=Drag Race Brasil|=De Férias com o Ex Brasil|=Casamento às Cegas Brasil|=Casamento às Cegas: Brasil|=Largados e Pelados Brasil|=Too Hot to Handle Brazil|=Brincando com Fogo Brasil|=Hell's Kitchen Portugal|=Ídolos Portugal|=Big Brother Portugal|=Secret Story Portugal|=Microsoft Portugal|=Google Portugal|=Siemens Portugal|=Amazon Portugal|=Netflix Portugal|=Ikea Portugal|=Bosch Portugal|=Nestlé Portugal|=Unilever Portugal|=Volkswagen Portugal|=Uber Portugal|=Renault Portugal|=Stellantis Portugal|=Galp Portugal|=Santander Portugal|=Santander Totta Portugal|=Lidl Portugal|=Mercadona Portugal|=Auchan Portugal|=Aldi Portugal|=Decathlon Portugal|=Randstad Portugal|=Uniqlo Portugal|=Central do Brasil|=Brasil Telecom|=Teatro Colombo|=Confeitaria Colombo|=Shopping Colombo|=Cine Brasília|=Brasília Shopping|=Chevrolet Brasília|=Fusca e Brasília|=Brasília 1979|=Brasília 1980|=Brasília 1978|=Brasília 1977|=Brasília bege|=Brasília branca|=Brasília verde|=Brasília azul|=Brasília vermelha|=Kombi e Brasília|=motor da Brasília|=Brasília, da Volkswagen|=carro Brasília|=Brasília roubada|=Brasília e um Fusca|=Dinamo de Zagreb|Dínamo de Zagreb|Dínamo Zagreb|Dinamo Zagreb|APOEL de Nicósia|APOEL Nicósia|Omonia de Nicósia|Omonia Nicósia|AIK Estocolmo|AIK de Estocolmo|Djurgarden de Estocolmo|Slovan de Bratislava|Rapid de Viena|Dínamo Bucareste|Dínamo de Bucareste|Rapid de Bucareste|Ujpest de Budapeste|Ferencváros de Budapeste|Honvéd de Budapeste|MTK Budapeste|MTK de Budapeste|Dukla de Praga|Dukla Praga|Bohemians de Praga|Bohemians Praga|Estrela Vermelha Belgrado|OFK Belgrado|Torpedo de Moscovo|Torpedo Moscovo|Torpedo de Moscou|Torpedo Moscou|Lokomotiv de Moscovo|CSKA de Moscovo|CSKA de Sófia|Levski de Sófia|Slavia Sófia|Slavia de Sófia|Lokomotiv Sófia|Dínamo de Minsk|Dínamo de Tbilisi|Dínamo Tirana|Partizani Tirana|Partizani de Tirana|Olimpija Ljubljana|Olimpija Liubliana|Buducnost Podgorica|Vardar Skopje|Vardar de Skopje|Flora Tallinn|Flora de Tallinn|Levadia Tallinn|RFS Riga|Riga FC|Skonto Riga|Rytas Vilnius|Zalgiris Vilnius|Maccabi Tel Aviv|Maccabi Telavive|Maccabi de Tel Aviv|Maccabi de Telavive|Hapoel Tel Aviv|Hapoel de Tel Aviv|Union de Berlim|União de Berlim|Alba Berlim|Alba de Berlim|Füchse Berlim|Füchse de Berlim|Eisbären Berlim|Polónia de Varsóvia|HJK Helsínquia|HJK de Helsínquia|HJK Helsinque|Valerenga Oslo|Valerenga de Oslo|Molenbeek de Bruxelas|Union de Bruxelas|Zamalek do Cairo|Al Ahly do Cairo|Al-Ahly do Cairo|Espérance de Túnis|Esperance de Túnis|ES Túnis|Raja de Rabat|FAR Rabat|FAR de Rabat|FUS Rabat|USM Argel|USM de Argel|MC Argel|Mouloudia de Argel|1.º de Agosto de Luanda|Inter de Luanda|Desportivo de Maputo|Matchedje de Maputo|Nacional de Assunção|Cerro de Assunção|Defensor de Montevidéu|River Plate de Montevidéu|Wanderers de Montevidéu|Boston River de Montevidéu|Millonarios de Bogotá|Strongest de La Paz|Universidad Católica de Quito|LDU, de Quito|Sporting Cristal de Lima|Universitario, de Lima|Alianza, de Lima|Deportivo La Paz|La U de Chile|Argentino de Quilmes|Argentino de Rosario|Argentino Juniors|Paris Basket|Paris St.-Germain|Paris Saint Germain|Racing de Paris|Stade Français de Paris|Roma Futsal|Washington Redskins|Washington Football Team|Ottawa Redblacks|=A Roma venceu|=A Roma empatou|=A Roma perdeu|=A Roma ganhou|=a Roma contratou|=técnico da Roma|=treinador da Roma|=goleiro da Roma|=atacante da Roma|=jogador da Roma|=zagueiro da Roma|=avançado da Roma|=contra a Roma|=diante da Roma|=gol da Roma|=golo da Roma|=emprestado à Roma|=emprestado pela Roma|=Roma de Mourinho|=Roma de José Mourinho|=Roma de Paulo Fonseca|=Juventus e Roma|=Roma e Lazio|=Lazio e Roma|=Milan e Roma|=Nápoles e Roma|=Napoli e Roma|=Roma x Lazio|=Lazio x Roma|=reforço da Roma|=elenco da Roma|=rival da Roma|=torcida da Roma|=adeptos da Roma|=interesse da Roma|=proposta da Roma|=CT da Roma|=vitória da Roma|=derrota da Roma|=A Americanas teve|=A Americanas informou|=A Americanas anunciou|=A Americanas registrou|=Americanas, Magazine Luiza|=Magazine Luiza e Americanas|=Americanas e Magazine Luiza|=Magalu e Americanas|=Americanas e Magalu|=Americanas, Casas Bahia|=Casas Bahia e Americanas|=Americanas e Casas Bahia|=Americanas, em recuperação|=Submarino e Americanas|=Americanas e Submarino|=Shopee e Americanas|=Americanas Marketplace|=Americana (SP)|=Americana, SP|=Americana-SP|=Em Americana, no interior|=Em Americana, SP|=Em Americana (SP)|=Campinas e Americana|=Americana e Campinas|=Americana e Santa Bárbara|=Americana, Santa Bárbara|=Americana, Limeira|=Limeira, Americana|=Campinas, Americana|=Americana, Campinas|=Sumaré, Americana|=Americana, Sumaré|=Piracicaba e Americana|=Americana e Piracicaba|=Americana, Nova Odessa|=Nova Odessa e Americana|=Nova Odessa, Americana|=Americana e Limeira|=Sumaré e Americana|=Paulínia e Americana|=Vôlei Americana|=Autarca de Cuba|=Cuba, Alvito|=Alvito e Cuba|=Adega de Cuba|=Bombeiros de Cuba|=Bombeiros Voluntários de Cuba|=GNR de Cuba|=Feira Anual de Cuba|=Escola Básica de Cuba|=Vila Alva, Cuba|=Vila Ruiva, Cuba|=Alvito, Cuba|=Cuba e Alvito|=Sporting de Cuba|=Sporting Clube de Cuba|=O Irlandês, de Martin Scorsese|=O Irlandês de Scorsese|=O Irlandês, de Scorsese|=filme O Irlandês|=O Irlandês|Dois Dias em Paris|=Meia-noite em Paris|Férias em Roma|O Cemitério de Praga|Paris É uma Festa|=Paris é uma Festa|Na Pior em Paris e Londres|Na Penúria em Paris e em Londres|Pastoral Americana|Quinteto de Buenos Aires|O Amante Japonês|=O Amante Japonês|55 Dias em Pequim|Divórcio à Italiana|Matrimónio à Italiana|Matrimônio à Italiana|Casamento à Italiana|Os Russos Estão Chegando|Meninos Cantores de Viena|Pequenos Cantores de Viena|Círculo de Viena|Escola de Viena|Segunda Escola de Viena|escola austríaca de economia|Escola Austríaca|Convenção de Viena|Convenção de Viena sobre|Tratado de Roma|Tratado de Lisboa|Estatuto de Roma|Acordo de Paris|Acordos de Paris|Acordo do Clima de Paris|Consenso de Washington|Memorando de Budapeste|Convenção de Budapeste|Clube de Roma|Clube de Paris|Pacto de Varsóvia|Clube de Londres|Tratado de Madri|Tratado de Madrid|Convenção de Berna|Carta de Atenas|mostarda francesa|molho rosé francês|molho tailandês|molho russo|molho chinês|molho vietnamita|molho coreano|maionese russa|tempero sírio|tempero italiano|ervas italianas|ervas finas francesas|picles japonês|picles alemão|conserva alemã|pepino alemão|chucrute alemão|joelho de porco alemão|linguiças alemãs|linguiças polonesas|salsicha húngara|salsichão alemão|salsichas polonesas|páprica húngara|páprica espanhola|goulash à húngara|frango à húngara|frango à grega|frango à italiana|frango à americana|bife à americana|bife à russa|filé à italiana|bacalhau à russa|polvo à espanhola|polvo à grega|lula à grega|arroz à turca|arroz à italiana|espaguete à italiana|macarrão à italiana|pizza à moda portuguesa|esfirra síria|esfihas sírias|esfiha libanesa|esfirra libanesa|kibe sírio|quibe libanês|charuto sírio|pão libanês|pães sírios|pão árabe libanês|pão dinamarquês|pão cubano|pão polonês|pão húngaro|pão grego|pães australianos|pãezinhos australianos|rosca polonesa|tortas holandesas|torta inglesa|torta sueca|torta francesa|torta norueguesa|torta portuguesa|torta grega|torta americana|cuca italiana|bolo húngaro|bolo russo|bolo sueco|bolo francês|bolo polonês|bolo grego|bolo belga|biscoito amanteigado dinamarquês|biscoitos amanteigados dinamarqueses|pastel português de nata|sonho polonês|sonho húngaro|brigadeiro belga|brigadeiro francês|brigadeiro suíço|trufa belga|trufas belgas|chocolate belga|bombons belgas|bombom belga|waffle holandês|crepe francês|crepe suíço|crepes suíços|crepe suíço no palito|panqueca francesa|panqueca alemã|panqueca holandesa|panqueca russa|panqueca japonesa|rabanadas francesas|ovos beneditinos ingleses|batatas holandesas|batata belga|batata frita belga|batatas belgas|batata alemã|salada alemã|salada alemã de batata|salada de batata alemã|salada de batatas alemã|salada italiana|salada japonesa|salada tailandesa|salada libanesa|salada marroquina|salada húngara|salada mexicana|salada espanhola|salada francesa|sopa russa|sopa alemã|sopa francesa de cebola|sopa portuguesa|sopa búlgara|sopa húngara|caldo português|creme francês|creme belga|creme húngaro|sorvete italiano|sorvete grego|sorvetes italianos|raspadinha japonesa|refrigerante italiano|drink cubano|mojito cubano|batida cubana|café cubano|café grego|cafés gregos|chá marroquino|chá turco|licor irlandês|creme de uísque irlandês|iogurte islandês|iogurte turco|estrogonofe à russa|strogonoff à russa|sanduíche francês|sanduíche italiano|sanduíche polonês|sanduíche libanês|hambúrguer americano|hot dog americano|pipoca americana|Tratado de Assunção|Tratado de Brasília|Pacto de Bogotá|Convenção de Estocolmo|Grupo de Lima|Plataforma de Pequim|Plataforma de Ação de Pequim|Foro de Madri|Fórum de Madrid|Carta de Madri|Acordo Climático de Paris|Regras de Bangkok|Regras de Tóquio|Regras de Pequim|Princípios de Paris|Memorandos de Budapeste|Manual de Oslo|critérios de Roma|=Convenção de Berna|facas de Damasco|faca de Damasco|=Paris Filmes|Sonho Americano de|Menino de Praga|bispo de Roma|=o Dakar|=do Dakar|=no Dakar|=ao Dakar|=pelo Dakar|=Dakar 2024|=Dakar 2025|=Dakar 2027|=Sertões e Dakar|=Nairóbi de La Casa de Papel|=Nairóbi em La Casa de Papel|=Nairobi em La Casa de Papel|=Tóquio em La Casa de Papel|=Tóquio de La Casa de Papel|=Berlim em La Casa de Papel|=Berlim de La Casa de Papel|=Lisboa em La Casa de Papel|=Estocolmo em La Casa de Papel|=Bogotá em La Casa de Papel|=Moscou em La Casa de Papel|=personagem Nairóbi|=personagem Tóquio|=personagem Lisboa|=personagem Berlim|=série Berlim|=série 'Berlim'|=série "Berlim"|=série “Berlim”|=Berlim, spin-off|frango à Kiev|frango Kiev|peito de frango à Kiev|pão de Viena|pães de Viena|bife à Wellington|filé mignon Wellington|lombo Wellington|bifes Wellington|salsichas Viena|salsichas tipo Viena|salsicha tipo Viena|café Viena|envelope Manila|leite de Jersey|raça Jersey|raças Jersey|novilhas Jersey|touro Jersey|gado da raça Jersey|latim e grego|grego e latim|o grego e o latim|grego bíblico|grego koiné|grego coiné|filme Togo|=Togo, da Disney|=Balto e Togo|=Togo e Balto|um americano gelado|Paris-Brest de avelã|doce Paris-Brest|Singapura Sling|pão preto alemão|=Porto Novo, no Rio|=Porto Novo de São Gonçalo|=Porto Novo, em São Gonçalo|=bairro Porto Novo|=Porto Novo (RJ)|=Vila de Porto Novo|=Porto Novo, em Santo Antão|=Porto Novo, Santo Antão|=concelho do Porto Novo|=Câmara Municipal do Porto Novo|=ilha de Santo Antão, Porto Novo|=Porto Novo e Paul|=Paul e Porto Novo|=Porto Novo e Ribeira Grande|=cidade do Porto Novo|=no Porto Novo|=do Porto Novo|=ao Porto Novo|=o Porto Novo|Declaração de Helsinque|Declaração de Helsínquia|Air France|Air France-KLM|Air India|Air China|Air Canada|British Airways|American Airlines|American Express|American Eagle|Credit Suisse|Crédit Suisse|Swiss Re|Swiss Life|Telecom Italia|Deutsche Bank|Deutsche Telekom|Deutsche Post|Deutsche Bahn|Deutsche Börse|Deutsche Welle|Bank of America|British American Tobacco|Royal Dutch Shell|Banco de Chile|Santander México|Santander Brasil|Vodafone Italia|Malta Guinness|South China Morning Post|Cuba Libre|=cuba libre|India Pale Ale|India pale ale|Cuba Gooding|American Pie|American Idol|American Beauty|Miss America|Miss USA|Air Jordan|Jordan Peterson|Jordan Henderson|Jordan Pickford|Jordan Spieth|Jordan Belfort|Jordan Bardella|Jordan Ayew|Jordan Clarkson|Jordan Smith|DeAndre Jordan|Jim Jordan|Chad Smith|Chad Kroeger|Chad Johnson|Chad Wolf|Chad Daybell|Israel Adesanya|Israel Folau|India Arie|Georgia Meloni|Georgia Stanway|Island Records|Dominique Strauss-Kahn|Dominique de Villepin|New South Wales|Jimmy Wales|Scottish Sun|The Scottish Sun|BBC Scotland|Johnny English|Priorities USA|USA Today|Niger Delta|Delta Niger|Palau de la Música|Palau Sant Jordi|Palau de la Generalitat|Palau Blaugrana|AS Monaco
        AD	n	Andorra
        AD	d	andorrano|andorranos|andorrana|andorranas|andorrense|andorrenses
        AD	c	Andorra la Vella
        AE	n	Emirados Árabes Unidos|Emirados|=EAU|Emirados Árabes|=E.A.U.|=Emiratos
        AE	d	emiradense|emiradenses|emirati|emiratis|emirático|emirática|emiráticos|emiráticas
        AE	c	Abu Dhabi|Abu Dabi
        AF	n	Afeganistão
        AF	d	afegão|afegã|afegães|afegãos|afegãs|afegões|afegão-|afegano-
        AF	c	Cabul
        AG	n	Antígua e Barbuda|Antígua
        AG	d	antiguano|antiguanos|antiguana|antiguanas
        AG	c	St John's
        AI	n	Anguila
        AI	d	anguilano|anguilana|anguilanos|anguilanas
        AL	n	Albânia
        AL	d	albanês|albanesa|albaneses|albanesas
        AL	c	Tirana
        AM	n	Armênia|Arménia
        AM	d	armênio|armênios|armênia|armênias|arménio|arménios|arménia|arménias
        AM	c	Yerevan|Ierevan|Erevan|Erevã
        AO	n	Angola
        AO	d	angolano|angolanos|angolana|angolanas|angolense|angolenses|lusoangolano|lusoangolana|lusoangolanos
        AO	c	Luanda
        AQ	n	Antártida|Antárctida|=Antártica
        AR	n	Argentina
        AR	d	argentino|argentinos|argentina|argentinas|argentino-
        AR	c	Buenos Aires
        AS	n	Samoa Americana
        AS	c	Pago Pago
        AT	n	Áustria
        AT	d	austríaco|austríacos|austríaca|austríacas|austro-
        AT	c	Viena
        AU	n	Austrália
        AU	d	australiano|australianos|australiana|australianas
        AU	c	Camberra|Canberra
        AW	n	Aruba
        AW	d	arubano|arubana|arubanos|arubanas
        AX	n	Ilhas Aland|Ilhas Alanda|Ilhas Åland|ilhas Åland|Åland|Alanda
        AX	d	alandês|alandesa|alandeses|alandesas
        AX	c	Mariehamn
        AZ	n	Azerbaijão|Azerbaidjão|Azerbeijão
        AZ	d	azerbaijano|azerbaijanos|azerbaijana|azerbaijanas|azeri|azeris|azerbaidjano|azerbaidjana|azerbaidjanos|azerbaidjanas|azerbaijani|azerbaijanis
        AZ	c	Baku|=Bacu
        BA	n	Bósnia e Herzegovina|Bósnia|Bósnia-Herzegovina
        BA	d	bósnio|bósnios|bósnia|bósnias|bosníaco|bosníaca|bosníacos|bosníacas
        BA	c	Sarajevo
        BB	n	Barbados
        BB	d	barbadiano|barbadianos|barbadiana|barbadianas|barbadense|barbadenses
        BB	c	Bridgetown
        BD	n	Bangladesh|Bangladeche
        BD	d	bengali|bengalis|bangladeshiano|bangladeshianos|bangladeshiana|bangladeshianas|bangladeshi|bangladeshis|bangladechiano|bangladechiana|bangladechianos|bangladechianas
        BD	c	Dacca|=Daca|Dhaka
        BE	n	Bélgica
        BE	d	belga|belgas
        BE	c	Bruxelas
        BF	n	Burquina Faso|Burkina Faso|Burquina Fasso|Burkina Fasso|Alto Volta|Burquina
        BF	d	burquinense|burquinenses|burkinabê|burkinabês|burkinense|burkinenses
        BF	c	Ouagadougou|Uagadugu
        BG	n	Bulgária
        BG	d	búlgaro|búlgaros|búlgara|búlgaras
        BG	c	Sófia
        BH	n	Barein|Bahrein|Barém
        BH	d	bareinita|bareinitas|barenita|barenitas|baremita|baremitas|bahreinita|bahreinitas
        BH	c	Manama
        BI	n	Burundi
        BI	d	burundês|burundesa|burundeses|burundesas|burundiano|burundiana|burundianos
        BI	c	Bujumbura
        BJ	n	Benin|Benim|Daomé
        BJ	d	beninense|beninenses|beninês|beninesa|benineses|beninesas
        BJ	c	Porto Novo
        BL	n	São Bartolomeu|Saint-Barthélemy|Saint Barthélemy|St. Barth|Saint-Barth
        BM	n	Bermudas
        BM	d	bermudense|bermudenses
        BN	n	Brunei
        BN	d	bruneano|bruneanos|bruneana|bruneanas|bruneíno|bruneínos
        BN	c	Bandar Seri Begawan
        BO	n	Bolívia
        BO	d	boliviano|bolivianos|boliviana|bolivianas|boliviano-
        BO	c	La Paz
        BQ	n	Países Baixos Caribenhos|Caribe Neerlandês|Caraíbas Neerlandesas
        BR	n	Brasil
        BR	d	brasileiro|brasileiros|brasileira|brasileiras|brasileiro-|brasilo-
        BR	c	Brasília
        BS	n	Bahamas|Baamas
        BS	d	bahamense|bahamenses
        BS	c	Nassau
        BT	n	Butão
        BT	d	butanês|butanesa|butaneses|butanesas
        BT	c	Thimphu
        BV	n	Ilha Bouvet|ilha Bouvet|ilha de Bouvet|Ilha de Bouvet|=ilha Bouvet|=ilha de Bouvet
        BW	n	Botsuana
        BW	d	botsuano|botsuanos|botsuana|botsuanas|botsuanês|botsuanesa|botsuaneses|botsuanesas
        BW	c	Gaborone
        BY	n	Bielorrússia|Belarus|Bielorússia|Bielo-Rússia
        BY	d	bielorrusso|bielorrussos|bielorrussa|bielorrussas|belarusso|belarussa|belarussos|belarussas|belarrusso|belarrussa|belarrussos|belarrussas
        BY	c	Minsk
        BZ	n	Belize
        BZ	d	belizenho|belizenhos|belizenha|belizenhas|belizense|belizenses|belizeano|belizeana|belizeanos|belizeanas
        BZ	c	Belmopan
        CA	n	Canadá
        CA	d	canadense|canadenses|canadiano|canadianos|canadiana|canadianas
        CA	c	Ottawa|Otava
        CC	n	Ilhas Cocos|ilhas Cocos|ilhas Keeling|Ilhas Keeling|=ilhas Cocos|=ilhas Keeling
        CD	n	Congo - Kinshasa|República Democrática do Congo|Congo|=RDC|=RDCongo|Zaire
        CD	d	congolês|congolesa|congoleses|congolesas|zairense|zairenses
        CD	c	Kinshasa|Quinxassa
        CF	n	República Centro-Africana|República Centroafricana
        CF	d	centro-africano|centro-africanos|centro-africana|centro-africanas|centroafricano|centroafricana|centroafricanos|centroafricanas
        CF	c	Bangui
        CG	n	República do Congo|Congo-Brazzaville
        CG	d	congolês|congolesa|congoleses|congolesas
        CG	c	Brazzaville
        CH	n	Suíça
        CH	d	suíço|suíços|suíça|suíças|helvético|helvéticos|helvética|helvéticas
        CH	c	Berna
        CI	n	Costa do Marfim
        CI	d	marfinense|marfinenses|ebúrneo|ebúrneos|costamarfinense|ivoiriano|ivoiriana|ivoirianos|ivoirianas
        CI	c	Yamoussoukro
        CK	n	Ilhas Cook|ilhas Cook|=ilhas Cook
        CK	d	cookense|cookenses|cookiano|cookiana|cookianos|cookianas
        CL	n	Chile
        CL	d	chileno|chilenos|chilena|chilenas|chileno-
        CL	c	Santiago
        CM	n	Camarões
        CM	d	camaronês|camaronesa|camaroneses|camaronesas|camaronense|camaronenses
        CM	c	Iaundé|Yaounde|Yaoundé
        CN	n	China
        CN	d	chinês|chinesa|chineses|chinesas|prochinês|prochinesa|prochineses|prochinesas|antichinês|antichinesa|antichineses|antichinesas|sino-
        CN	c	Pequim|Beijing
        CO	n	Colômbia
        CO	d	colombiano|colombianos|colombiana|colombianas|colombo-|colombiano-
        CO	c	Bogotá
        CR	n	Costa Rica
        CR	d	costarriquenho|costarriquenhos|costarriquenha|costarriquenhas|costa-riquenho|costa-riquenhos|costa-riquenha|costa-riquenhas|costarriquense|costarriquenses|costa-ricense|costa-ricenses
        CR	c	San Jose|San José
        CU	n	Cuba
        CU	d	cubano|cubanos|cubana|cubanas|procubano|procubanos|procubana|procubanas|anticubano|anticubanos|anticubana|anticubanas|cubano-
        CU	c	Havana
        CV	n	Cabo Verde
        CV	d	cabo-verdiano|cabo-verdianos|cabo-verdiana|cabo-verdianas|caboverdiano|caboverdiana|caboverdianos|caboverdianas|caboverdeano|caboverdeana|caboverdeanos|caboverdeanas
        CV	c	Praia|Cidade da Praia|=cidade da Praia
        CW	n	Curaçao|Curaçau
        CW	d	curaçaoense|curaçaoenses|curaçauense|curaçauenses
        CX	n	Ilha Christmas|Ilha do Natal|Ilha Natal|ilha Christmas|=ilha Christmas|=ilha do Natal
        CY	n	Chipre
        CY	d	cipriota|cipriotas
        CY	c	Nicósia
        CZ	n	Tchéquia|República Tcheca|República Checa|Chéquia|Rep. Tcheca|Rep. Checa
        CZ	d	tcheco|tchecos|tcheca|tchecas|checo|checos|checa|checas
        CZ	c	Praga
        DE	n	Alemanha|=RFA
        DE	d	alemão|alemã|alemães|alemãos|alemãs|alemões|proalemão|proalemã|proalemães|proalemãos|proalemãs|proalemões|antialemão|antialemã|antialemães|antialemãos|antialemãs|antialemões|germano-|teuto-
        DE	c	Berlim
        DJ	n	Djibuti|Jibuti|Jibúti
        DJ	d	djibutiano|djibutianos|djibutiana|djibutianas|djibutiense|djibutienses|jibutiano|jibutiana|jibutianos|jibutianas
        DJ	c	Djibouti City
        DK	n	Dinamarca
        DK	d	dinamarquês|dinamarquesa|dinamarqueses|dinamarquesas
        DK	c	Copenhague|Copenhaga
        DM	n	Dominica
        DM	d	dominiquense|dominiquenses|dominiquês|dominiquesa|dominiqueses|dominiquesas
        DO	n	República Dominicana|Rep. Dominicana
        DO	d	dominicano|dominicanos|dominicana|dominicanas
        DO	c	Santo Domingo
        DZ	n	Argélia
        DZ	d	argelino|argelinos|argelina|argelinas|argeliano|argeliana|argelianos|argelianas
        DZ	c	Argel
        EC	n	Equador
        EC	d	equatoriano|equatorianos|equatoriana|equatorianas
        EC	c	Quito
        EE	n	Estônia|Estónia
        EE	d	estoniano|estonianos|estoniana|estonianas|estónio|estónios|estónia|estónias|estônio|estônios|estônia|estônias|estónico|estónica|estónicos|estônico|estônica|estônicos
        EE	c	Tallinn|Talin|Tallin
        EG	n	Egito|Egipto
        EG	d	egípcio|egípcios|egípcia|egípcias|egípcio-
        EG	c	Cairo
        EH	n	Saara Ocidental|Sara Ocidental|Sahara Ocidental|=RASD
        EH	d	saarauí|saarauís|saharaui|saharauis|sarauí|sarauís|saraui|sarauis|sarauiss|sahrawi|sahrawis
        EH	c	El Aaiún
        ER	n	Eritreia
        ER	d	eritreu|eritreus|eritreia|eritreias
        ER	c	Asmara
        ES	n	Espanha
        ES	d	espanhol|espanhola|espanholas|espanhois|hispano-
        ES	c	Madri|Madrid
        ET	n	Etiópia|Abissínia
        ET	d	etíope|etíopes
        ET	c	Adis Abeba|Addis Abeba|Addis Ababa
        FI	n	Finlândia
        FI	d	finlandês|finlandesa|finlandeses|finlandesas
        FI	c	Helsinque|Helsínquia|Helsinki
        FJ	n	Fiji|Fidji|Ilhas Fidji
        FJ	d	fijiano|fijianos|fijiana|fijianas|fidjiano|fidjiana|fidjianos|fidjianas
        FJ	c	Suva
        FK	n	Ilhas Malvinas|ilhas Malvinas|Malvinas|Falkland|Falklands|Ilhas Falkland
        FK	d	as Malvinas|malvinense|malvinenses
        FM	n	Micronésia
        FM	d	micronésio|micronésios|micronésia|micronésias
        FM	c	Palikir
        FO	n	Ilhas Faroé|Ilhas Feroé|ilhas Faroé|Ilhas Féroe|Faroé|=ilhas Féroe|Feroé|=ilhas Feroé|=ilhas Faroe|Ilhas Faroe
        FO	d	faroês|faroesa|faroeses|faroesas|feroês|feroesa|feroeses|feroesas
        FR	n	França
        FR	d	francês|francesa|franceses|francesas|profrancês|profrancesa|profranceses|profrancesas|antifrancês|antifrancesa|antifranceses|antifrancesas|franco-
        FR	c	Paris
        GA	n	Gabão
        GA	d	gabonês|gabonesa|gaboneses|gabonesas|gabonense|gabonenses
        GA	c	Libreville
        GB	n	Reino Unido|Grã-Bretanha|Inglaterra|Escócia|País de Gales|Irlanda do Norte|=UK
        GB	d	britânico|britânicos|britânica|britânicas|probritânico|probritânicos|probritânica|probritânicas|antibritânico|antibritânicos|antibritânica|antibritânicas|inglês|inglesa|ingleses|inglesas|escocês|escocesa|escoceses|escocesas|galês|galesa|galeses|galesas|anglo-|norte-irlandês|norte-irlandesa|norte-irlandeses|norte-irlandesas
        GB	c	Londres
        GD	n	Granada
        GD	d	granadino|granadinos|granadina|granadinas|granadense|granadenses
        GD	c	St George's
        GE	n	Geórgia
        GE	d	georgiano|georgianos|georgiana|georgianas
        GE	c	Tbilisi|Tiblíssi|Tiflis
        GF	n	Guiana Francesa
        GF	d	franco-guianense|franco-guianenses
        GF	c	Caiena
        GG	n	Guernsey|Guernesey
        GH	n	Gana
        GH	d	ganês|ganesa|ganeses|ganesas|ganense|ganenses|ganiano|ganiana|ganianos|ganianas
        GH	c	Acra|Accra
        GI	n	Gibraltar
        GI	d	gibraltino|gibraltina|gibraltinos|gibraltinas|gibraltarino|gibraltarina|gibraltarinos|gibraltarinas|gibraltarenho|gibraltarenha|gibraltarenhos|gibraltarenhas
        GL	n	Groenlândia|Gronelândia|Groelândia|Kalaallit Nunaat
        GL	d	groenlandês|groenlandesa|groenlandeses|groenlandesas|gronelandês|gronelandesa|gronelandeses
        GL	c	Nuuk
        GM	n	Gâmbia
        GM	d	gambiano|gambianos|gambiana|gambianas
        GM	c	Banjul
        GN	n	Guiné
        GN	d	guineano|guineana|guineanos|guineanas
        GN	c	Conacri|Conakry
        GP	n	Guadalupe
        GP	d	guadalupense|guadalupenses
        GQ	n	Guiné Equatorial
        GQ	d	equato-guineense|equato-guineenses|equatoguineense|equatoguineenses
        GQ	c	Malabo
        GR	n	Grécia|República Helénica|República Helênica
        GR	d	grego|gregos|grega|gregas|greco-|helenos
        GR	c	Atenas
        GS	n	Ilhas Geórgia do Sul e Sandwich do Sul|Geórgia do Sul|Geórgia do Sul e Ilhas Sandwich do Sul|Sandwich do Sul
        GT	n	Guatemala
        GT	d	guatemalteco|guatemaltecos|guatemalteca|guatemaltecas|guatemalense|guatemalenses
        GT	c	Guatemala City
        GU	n	Guam
        GU	d	guamense|guamenses|guamês
        GW	n	Guiné-Bissau
        GW	d	guineense|guineenses
        GW	c	Bissau
        GY	n	Guiana
        GY	d	guianense|guianenses|guianês|guianesa|guianeses|guianesas
        GY	c	Georgetown
        HK	n	Hong Kong
        HK	d	honconguês|honconguesa|honcongueses|honconguesas|hong-konguês|hong-konguesa
        HM	n	Ilhas Heard e McDonald|Ilha Heard|ilha Heard|Ilhas Heard|=ilha Heard
        HN	n	Honduras
        HN	d	hondurenho|hondurenhos|hondurenha|hondurenhas|hondurense|hondurenses
        HN	c	Tegucigalpa
        HR	n	Croácia
        HR	d	croata|croatas
        HR	c	Zagreb|Zagrebe
        HT	n	Haiti
        HT	d	haitiano|haitianos|haitiana|haitianas
        HT	c	Porto Príncipe
        HU	n	Hungria
        HU	d	húngaro|húngaros|húngara|húngaras|húngaro-
        HU	c	Budapeste
        ID	n	Indonésia
        ID	d	indonésio|indonésios|indonésia|indonésias
        ID	c	Jacarta|Jakarta
        IE	n	Irlanda
        IE	d	irlandês|irlandesa|irlandeses|irlandesas
        IE	c	Dublin
        IL	n	Israel
        IL	d	israelense|israelenses|proisraelense|proisraelenses|antiisraelense|antiisraelenses|israelita|israelitas|proisraelita|proisraelitas|antiisraelita|antiisraelitas|israelo-|israeliano|israeliana|israelianos|israelianas
        IL	c	Jerusalém|Tel Aviv|Telavive|Telaviv
        IM	n	Ilha de Man|ilha de Man|=ilha de Man
        IN	n	Índia|União Indiana|Bharat
        IN	d	indiano|indianos|indiana|indianas|indo-
        IN	c	Nova Délhi|Nova Deli|Nova Delhi|Délhi|Delhi
        IO	n	Território Britânico do Oceano Índico|arquipélago de Chagos|ilhas Chagos|Chagos
        IO	d	chagossiano|chagossiana|chagossianos|chagossianas
        IQ	n	Iraque
        IQ	d	iraquiano|iraquianos|iraquiana|iraquianas
        IQ	c	Bagdá|Bagdade|Bagdad
        IR	n	Irã|Irão
        IR	d	iraniano|iranianos|iraniana|iranianas|proiraniano|proiranianos|proiraniana|proiranianas|antiiraniano|antiiranianos|antiiraniana|antiiranianas|irano-
        IR	c	Teerã|Teerão
        IS	n	Islândia
        IS	d	islandês|islandesa|islandeses|islandesas
        IS	c	Reykjavík|Reiquiavique
        IT	n	Itália
        IT	d	italiano|italianos|italiana|italianas|ítalo-|italo-
        IT	c	Roma
        JE	n	Jersey
        JM	n	Jamaica
        JM	d	jamaicano|jamaicanos|jamaicana|jamaicanas|jamaiquino|jamaiquina|jamaiquinos|jamaiquinas
        JM	c	Kingston
        JO	n	Jordânia
        JO	d	jordaniano|jordanianos|jordaniana|jordanianas|jordano|jordanos|jordana|jordanas
        JO	c	Amã|Amman
        JP	n	Japão
        JP	d	japonês|japonesa|japoneses|japonesas|nipo-|nipônico|nipônica|nipônicos|nipônicas|nipónico|nipónica|nipónicos|nipónicas
        JP	c	Tóquio|Tokyo
        KE	n	Quênia|Quénia|Kenya
        KE	d	queniano|quenianos|queniana|quenianas
        KE	c	Nairóbi
        KG	n	Quirguistão|Quirguízia|Quirgistão|Quirguizistão
        KG	d	quirguiz|quirguizs|quirguistanês|quirguistanesa|quirguistaneses|quirguistanesas|quirguizes|quirguize
        KG	c	Bishkek|Bisqueque
        KH	n	Camboja|Cambodja|Kampuchea
        KH	d	cambojano|cambojanos|cambojana|cambojanas
        KH	c	Phnom Penh
        KI	n	Quiribati
        KI	d	quiribatiano|quiribatianos|quiribatiana|quiribatianas|kiribatiano|kiribatiana|kiribatianos|kiribatianas
        KI	c	Taraua
        KM	n	Comores|Comoras
        KM	d	comorense|comorenses|comoriano|comoriana|comorianos|comorianas
        KM	c	Moroni
        KN	n	São Cristóvão e Névis|Saint Kitts e Nevis|São Cristóvão e Neves
        KN	d	são-cristovense|são-cristovenses
        KN	c	Basseterre
        KP	n	Coreia do Norte|República Popular Democrática da Coreia|República Democrática Popular da Coreia|=RPDC
        KP	d	norte-coreano|norte-coreanos|norte-coreana|norte-coreanas
        KP	c	Pyongyang
        KR	n	Coreia do Sul|Coreia
        KR	d	sul-coreano|sul-coreanos|sul-coreana|sul-coreanas|coreano|coreanos|coreana|coreanas|sulcoreano|sulcoreana|sulcoreanos|sulcoreanas|coreano-|sul-coreano-
        KR	c	Seul|Seoul
        KW	n	Kuwait|Koweit|Kuaite|Coveite|Kuweit
        KW	d	kuwaitiano|kuwaitianos|kuwaitiana|kuwaitianas|coveitiano|coveitiana|coveitianos|coveitianas|kuwaiti|kuwaitis
        KW	c	Kuwait City
        KY	n	Ilhas Cayman|Ilhas Caimão|Ilhas Caimã|ilhas Cayman|=ilhas Cayman|=ilhas Caimão
        KY	d	caimanês|caimanesa|caimaneses|caimanesas
        KZ	n	Cazaquistão|Casaquistão|Kazaquistão
        KZ	d	cazaque|cazaques|cazaquistanês|cazaquistanesa|cazaquistaneses
        KZ	c	Astana|Nur-Sultan
        LA	n	Laos|República Democrática Popular Lau
        LA	d	laosiano|laosianos|laosiana|laosianas|laociano|laociana|laocianos|laocianas
        LA	c	Vientiane|Vienciana
        LB	n	Líbano
        LB	d	libanês|libanesa|libaneses|libanesas|líbano-
        LB	c	Beirute
        LC	n	Santa Lúcia|Saint Lucia
        LC	d	santa-lucense|santa-lucenses
        LC	c	Castries
        LI	n	Liechtenstein|Listenstaine
        LI	d	liechtensteinense|liechtensteinenses|listenstainiano|listenstainiana|listenstainianos|listenstainianas|liechtensteiniense
        LI	c	Vaduz
        LK	n	Sri Lanka|Ceilão|Sri Lanca
        LK	d	cingalês|cingalesa|cingaleses|cingalesas|srilanquês|srilanquesa|srilanqueses|srilanquesas|srilankês|srilankesa|srilankeses|srilankesas|esrilanquês|esrilanquesa|esrilanqueses|esrilanquesas|sri-lankês|sri-lankesa|sri-lankeses|sri-lanqueses|sri-lanquês|sri-lanquesa|sri-lanquesas
        LK	c	Colombo
        LR	n	Libéria
        LR	d	liberiano|liberianos|liberiana|liberianas
        LR	c	Monróvia
        LS	n	Lesoto
        LS	d	lesotiano|lesotianos|lesotiana|lesotianas|basoto|basotos|basota|basotas|lesotense|lesotenses
        LS	c	Maseru
        LT	n	Lituânia
        LT	d	lituano|lituanos|lituana|lituanas
        LT	c	Vilnius|Vilna
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
        MD	d	moldavo|moldavos|moldava|moldavas|moldávio|moldávios|moldávia|moldávias|moldovo|moldovos
        MD	c	Chisinau|Quixinau
        ME	n	Montenegro
        ME	d	montenegrino|montenegrinos|montenegrina|montenegrinas
        ME	c	Podgorica
        MF	n	São Martinho|Saint-Martin|Saint Martin|Coletividade de São Martinho|ilha de Saint-Martin
        MG	n	Madagascar
        MG	d	malgaxe|malgaxes|madagascarense|madagascarenses
        MG	c	Antananarivo
        MH	n	Ilhas Marshall|ilhas Marshall|=ilhas Marshall
        MH	d	marshallino|marshallinos|marshallina|marshallinas|marshallês|marshallesa|marshalleses|marshallesas
        MH	c	Majuro
        MK	n	Macedônia do Norte|Macedónia do Norte|Macedônia|Macedónia|=ARJM
        MK	d	macedônio|macedônios|macedônia|macedônias|macedónio|macedónios|macedónia|macedónias
        MK	c	Skopje|Escópia
        ML	n	Mali
        ML	d	malinês|malinesa|malineses|malinesas|maliano|malianos|maliana|malianas
        ML	c	Bamako|Bamaco
        MM	n	Mianmar|Birmânia|Myanmar|Mianmá
        MM	d	birmanês|birmanesa|birmaneses|birmanesas|mianmarense|mianmarenses
        MM	c	Naypyidaw|Naypyitaw
        MN	n	Mongólia
        MN	d	mongol|mongola|mongolas|mongois
        MN	c	Ulan Bator|Ulaanbaatar|Ulã Bator
        MO	n	Macau|=RAEM
        MO	d	macaense|macaenses
        MP	n	Ilhas Marianas do Norte|Marianas do Norte|ilhas Marianas do Norte|Marianas Setentrionais|Ilhas Marianas Setentrionais
        MP	c	Saipan
        MQ	n	Martinica
        MQ	d	martiniquense|martiniquenses|martiniquês
        MR	n	Mauritânia
        MR	d	mauritano|mauritanos|mauritana|mauritanas|mauritaniano|mauritaniana|mauritanianos|mauritanianas
        MR	c	Nouakchott
        MS	n	Montserrat|Monserrate
        MS	d	montserratense|montserratenses
        MT	n	Malta
        MT	d	maltês|maltesa|malteses|maltesas
        MT	c	Valeta|La Valletta
        MU	n	Maurício|Maurícia|Maurícias|Ilhas Maurício|República de Maurício
        MU	d	mauriciano|mauricianos|mauriciana|mauricianas
        MU	c	Port Louis
        MV	n	Maldivas
        MV	d	maldivo|maldivos|maldiva|maldivas|maldivano|maldivana|maldivanos|maldivanas|maldívio|maldívia|maldívios|maldívias
        MV	c	Malé
        MW	n	Malaui
        MW	d	malauiano|malauianos|malauiana|malauianas|malawiano|malawiana|malawianos|malawianas
        MW	c	Lilongwe
        MX	n	México|Estados Unidos Mexicanos|Estados Unidos do México
        MX	d	mexicano|mexicanos|mexicana|mexicanas|mexicano-
        MX	c	Cidade do México
        MY	n	Malásia
        MY	d	malaio|malaios|malaia|malaias|malásio|malásios|malásia|malásias|malaisiana|malaisianos|malaisianas|malasiano|malasiana|malasianos|malasianas
        MY	c	Kuala Lumpur
        MZ	n	Moçambique
        MZ	d	moçambicano|moçambicanos|moçambicana|moçambicanas
        MZ	c	Maputo
        NA	n	Namíbia
        NA	d	namibiano|namibianos|namibiana|namibianas|namíbio|namíbios|namíbias|namibense|namibenses
        NA	c	Windhoek
        NC	n	Nova Caledônia
        NC	d	neocaledônio|neocaledônia|neocaledônios|neocaledônias|neocaledónio|neocaledónia|neocaledónios|neocaledónias|neocaledoniano|neocaledoniana|neocaledonianos|neocaledonianas
        NC	c	Nouméa
        NE	n	Níger
        NE	d	nigerino|nigerinos|nigerina|nigerinas|nigerense|nigerenses
        NE	c	Niamey|Niamei
        NF	n	Ilha Norfolk|ilha Norfolk|ilha de Norfolk|=ilha Norfolk
        NG	n	Nigéria
        NG	d	nigeriano|nigerianos|nigeriana|nigerianas
        NG	c	Abuja
        NI	n	Nicarágua
        NI	d	nicaraguense|nicaraguenses|nicaraguano|nicaraguana|nicaraguanos|nicaraguanas|nicaraguenho|nicaraguenha|nicaraguenhos|nicaraguenhas
        NI	c	Manágua
        NL	n	Países Baixos|Holanda
        NL	d	holandês|holandesa|holandeses|holandesas|neerlandês|neerlandesa|neerlandeses|neerlandesas
        NL	c	Amsterdã|Amesterdão|Amsterdam
        NO	n	Noruega
        NO	d	norueguês|norueguesa|noruegueses|norueguesas
        NO	c	Oslo
        NP	n	Nepal
        NP	d	nepalês|nepalesa|nepaleses|nepalesas|nepali|nepalis
        NP	c	Katmandu|Catmandu|Kathmandu
        NR	n	Nauru
        NR	d	nauruano|nauruanos|nauruana|nauruanas
        NU	n	Niue
        NU	d	niueano|niueana|niueanos|niueanas
        NZ	n	Nova Zelândia
        NZ	d	neozelandês|neozelandesa|neozelandeses|neozelandesas|neo-zelandês|neo-zelandesa|neo-zelandeses|neo-zelandesas
        NZ	c	Wellington
        OM	n	Omã
        OM	d	omanense|omanenses|omani|omanis|omanita|omanitas
        OM	c	Mascate
        PA	n	Panamá
        PA	d	panamenho|panamenhos|panamenha|panamenhas|panamense|panamenses|panamiano|panamiana|panamianos|panamianas
        PA	c	Panama City
        PE	n	Peru
        PE	d	peruano|peruanos|peruana|peruanas|peruano-
        PE	c	Lima
        PF	n	Polinésia Francesa
        PF	d	franco-polinésio|franco-polinésia|franco-polinésios|franco-polinésias
        PG	n	Papua-Nova Guiné|Papua Nova Guiné
        PG	d	papuásio|papuásios|papuásia|papuásias|papuano|papuana|papuanos|papuanas
        PG	c	Port Moresby
        PH	n	Filipinas
        PH	d	filipino|filipinos|filipina|filipinas
        PH	c	Manila
        PK	n	Paquistão
        PK	d	paquistanês|paquistanesa|paquistaneses|paquistanesas
        PK	c	Islamabad|Islamabade
        PL	n	Polônia|Polónia
        PL	d	polaco|polacos|polaca|polacas|polonês|polonesa|poloneses|polonesas|polaco-
        PL	c	Varsóvia
        PM	n	São Pedro e Miquelão|Saint Pierre e Miquelon|São Pedro e Miquelon|Saint-Pierre-et-Miquelon
        PN	n	Ilhas Pitcairn|ilhas Pitcairn|Pitcairn|ilha Pitcairn
        PN	d	pitcairnês|pitcairnesa|pitcairneses|pitcairnesas
        PR	n	Porto Rico
        PR	d	porto-riquenho|porto-riquenha|porto-riquenhos|porto-riquenhas|porto-riquense|porto-riquenses|boricua|boricuas|portorriquenho|portorriquenha|portorriquenhos|portorriquenhas
        PR	c	San Juan
        PS	n	Palestina|Gaza|Faixa de Gaza|Cisjordânia
        PS	d	palestino|palestinos|palestina|palestinas|propalestino|propalestinos|propalestina|propalestinas|antipalestino|antipalestinos|antipalestina|antipalestinas|palestiniano|palestinianos|palestiniana|palestinianas|gazense|gazenses|palestino-|cisjordano|cisjordana|cisjordanos|cisjordanas
        PS	c	Ramallah|Ramala
        PT	n	Portugal
        PT	d	português|portuguesa|portugueses|portuguesas|luso-|luso|lusos|lusa|lusas|lusoss|lusass|lusodescendente|lusodescendentes
        PT	c	Lisboa
        PW	n	Palau|Belau
        PW	d	palauense|palauenses|palauano|palauana|palauanos|palauanas
        PW	c	Ngerulmud
        PY	n	Paraguai
        PY	d	paraguaio|paraguaios|paraguaia|paraguaias|paraguaio-
        PY	c	Assunção
        QA	n	Catar|Qatar
        QA	d	catariano|catarianos|catariana|catarianas|catari|cataris|qatari|qataris|catarense|catarenses|qatariano|qatariana|qatarianos|qatarianas
        QA	c	Doha
        RE	n	Reunião
        RE	d	reunionês|reunionesa|reunioneses|reunionesas
        RO	n	Romênia|Roménia
        RO	d	romeno|romenos|romena|romenas
        RO	c	Bucareste
        RS	n	Sérvia
        RS	d	=sérvio|=sérvia|=sérvios|=sérvias|=Sérvio|=Sérvios|=Sérvia|=Sérvias|servo-|sérvio-
        RS	c	Belgrado
        RU	n	Rússia
        RU	d	russo|russos|russa|russas|prorusso|prorrusso|prorussos|prorrussos|prorussa|prorrussa|prorussas|prorrussas|antirusso|antirrusso|antirussos|antirrussos|antirussa|antirrussa|antirussas|antirrussas|russo-
        RU	c	Moscou|Moscovo
        RW	n	Ruanda
        RW	d	ruandês|ruandesa|ruandeses|ruandesas|ruandense|ruandenses
        RW	c	Kigali
        SA	n	Arábia Saudita
        SA	d	saudita|sauditas
        SA	c	Riade|Riad|Riyadh
        SB	n	Ilhas Salomão|ilhas Salomão|=ilhas Salomão
        SB	d	salomonense|salomonenses
        SB	c	Honiara
        SC	n	Seicheles|Seichelles
        SC	d	seichelense|seichelenses|seychellense|seychellenses
        SC	c	Victoria
        SD	n	Sudão
        SD	d	sudanês|sudanesa|sudaneses|sudanesas
        SD	c	Cartum|Khartoum
        SE	n	Suécia
        SE	d	sueco|suecos|sueca|suecas
        SE	c	Estocolmo
        SG	n	Singapura|Cingapura
        SG	d	singapuriano|singapurianos|singapuriana|singapurianas|singapurense|singapurenses|cingapuriano|cingapuriana|cingapurianos|cingapurianas|cingapurense|cingapurenses
        SH	n	Santa Helena
        SI	n	Eslovênia|Eslovénia
        SI	d	esloveno|eslovenos|eslovena|eslovenas
        SI	c	Liubliana|Ljubljana
        SJ	n	Svalbard e Jan Mayen|Jan Mayen
        SK	n	Eslováquia
        SK	d	eslovaco|eslovacos|eslovaca|eslovacas
        SK	c	Bratislava
        SL	n	Serra Leoa
        SL	d	serra-leonês|serra-leonesa|serra-leoneses|serra-leonesas|serra-leonense
        SL	c	Freetown
        SM	n	San Marino|São Marino|São Marinho
        SM	d	samarinês|samarinesa|samarineses|samarinesas|são-marinense|são-marinenses|sanmarinense|sanmarinenses|são-marinhense|são-marinhenses
        SN	n	Senegal
        SN	d	senegalês|senegalesa|senegaleses|senegalesas|senegalense|senegalenses
        SN	c	Dakar|=Dacar
        SO	n	Somália
        SO	d	somali|somalis|somaliano|somalianos|somaliana|somalianas
        SO	c	Mogadíscio|Mogadishu
        SR	n	Suriname
        SR	d	surinamês|surinamesa|surinameses|surinamesas|surinamense|surinamenses
        SR	c	Paramaribo
        SS	n	Sudão do Sul
        SS	d	sul-sudanês|sul-sudanesa|sul-sudaneses|sul-sudanesas
        SS	c	Juba
        ST	n	São Tomé e Príncipe|S. Tomé e Príncipe
        ST	d	são-tomense|são-tomenses|santomense|santomenses
        ST	c	São Tomé
        SV	n	El Salvador
        SV	d	salvadorenho|salvadorenhos|salvadorenha|salvadorenhas|salvadoriano|salvadoriana|salvadorianos|salvadorianas
        SV	c	San Salvador
        SX	n	Sint Maarten|St. Maarten
        SY	n	Síria
        SY	d	sírio|sírios|síria|sírias|prosírio|prosírios|prosíria|prosírias|antisírio|antisírios|antisíria|antisírias|sírio-|siro-
        SY	c	Damasco
        SZ	n	Essuatíni|Suazilândia|Eswatini|eSwatini
        SZ	d	suazi|suazis|essuatiniano|essuatiniana|essuatinianos|essuatinianas
        SZ	c	Mbabane
        TC	n	Ilhas Turcas e Caicos|Ilhas Turks e Caicos|Turcas e Caicos|Turks e Caicos|Turcos e Caicos
        TD	n	Chade|Tchad|Tchade
        TD	d	chadiano|chadianos|chadiana|chadianas|tchadiano|tchadiana|tchadianos|tchadianas
        TD	c	N’Djamena|Jamena|Ndjamena
        TF	n	Territórios Franceses do Sul|Terras Austrais e Antárticas Francesas|Territórios Austrais Franceses|Terras Austrais Francesas|ilhas Kerguelen
        TG	n	Togo
        TG	d	togolês|togolesa|togoleses|togolesas
        TG	c	Lomé
        TH	n	Tailândia
        TH	d	tailandês|tailandesa|tailandeses|tailandesas
        TH	c	Bangkok|Banguecoque|Bangcoc
        TJ	n	Tadjiquistão|Tajiquistão
        TJ	d	tadjique|tadjiques|tajique|tajiques|tajiquistanês|tajiquistanesa|tajiquistaneses|tajiquistanesas
        TJ	c	Duchambe|Dushanbe
        TK	n	Tokelau|Toquelau
        TK	d	tokelauano|tokelauana|tokelauanos|tokelauanas
        TL	n	Timor-Leste|Timor Leste|Timor Lorosae|Timor Oriental
        TL	d	timorense|timorenses
        TL	c	Dili
        TM	n	Turcomenistão|Turquemenistão|Turcmenistão
        TM	d	turcomano|turcomanos|turcomana|turcomanas|turcomeno|turcomenos|turcomena|turcomenas|turquemeno|turquemena|turquemenos|turquemenas
        TM	c	Asgabate|Ashgabat
        TN	n	Tunísia
        TN	d	tunisiano|tunisianos|tunisiana|tunisianas|tunisino|tunisinos|tunisina|tunisinas
        TN	c	Túnis
        TO	n	Tonga
        TO	d	tonganês|tonganesa|tonganeses|tonganesas
        TO	c	Nuku'alofa
        TR	n	Turquia
        TR	d	turco|turcos|turca|turcas|proturco|proturcos|proturca|proturcas|antiturco|antiturcos|antiturca|antiturcas|turco-
        TR	c	Ancara
        TT	n	Trinidad e Tobago
        TT	d	trinitário|trinitários|trinitária|trinitárias|trinitino|trinitina|trinitinos|trinitinas|trinidadiano|trinidadiana|trinidadianos|trinidadianas
        TT	c	Port of Spain|Porto de Espanha|Porto Espanha
        TV	n	Tuvalu
        TV	d	tuvaluano|tuvaluanos|tuvaluana|tuvaluanas
        TV	c	Funafuti
        TW	n	Taiwan|Taiuã|República da China|Taipé Chinesa|Taipei Chinesa|China Taipei
        TW	d	taiwanês|taiwanesa|taiwaneses|taiwanesas
        TW	c	Taipei|Taipé
        TZ	n	Tanzânia
        TZ	d	tanzaniano|tanzanianos|tanzaniana|tanzanianas
        TZ	c	Dodoma|Dar es Salaam
        UA	n	Ucrânia
        UA	d	ucraniano|ucranianos|ucraniana|ucranianas|proucraniano|proucranianos|proucraniana|proucranianas|antiucraniano|antiucranianos|antiucraniana|antiucranianas|ucraniano-
        UA	c	Kiev|Kyiv|Quieve|Kiyv
        UG	n	Uganda
        UG	d	ugandense|ugandenses|ugandês|ugandesa|ugandeses|ugandesas
        UG	c	Kampala
        UM	n	Ilhas Menores Distantes dos Estados Unidos|Ilhas Menores Afastadas dos Estados Unidos|ilha Wake|Ilhas Menores Exteriores dos Estados Unidos|atol Johnston
        US	n	Estados Unidos|Estados Unidos da América|=EUA|=USA|=E.U.A.|=U.S.A.|=EE.UU.
        US	d	americano|americanos|americana|americanas|proamericano|proamericanos|proamericana|proamericanas|antiamericano|antiamericanos|antiamericana|antiamericanas|norte-americano|norte-americanos|norte-americana|norte-americanas|estadunidense|estadunidenses|americano-|estado-unidense|estado-unidenses|ianque|ianques|=yankee|=yankees
        US	c	Washington
        UY	n	Uruguai
        UY	d	uruguaio|uruguaios|uruguaia|uruguaias|uruguaio-
        UY	c	Montevidéu|Montevideo
        UZ	n	Uzbequistão|Usbequistão
        UZ	d	uzbeque|uzbeques|usbeque|usbeques
        UZ	c	Tashkent|Tasquente
        VA	n	Cidade do Vaticano|Vaticano|Santa Sé
        VA	d	vaticano|vaticanos|vaticana|vaticanas
        VC	n	São Vicente e Granadinas|São Vicente e as Granadinas|Saint Vincent e Granadinas
        VC	d	são-vicentino|são-vicentinos|são-vicentina|são-vicentinas
        VC	c	Kingstown
        VE	n	Venezuela
        VE	d	venezuelano|venezuelanos|venezuelana|venezuelanas|venezuelano-
        VE	c	Caracas
        VG	n	Ilhas Virgens Britânicas|=ilhas Virgens Britânicas|=ilhas Virgens britânicas
        VI	n	Ilhas Virgens Americanas|Ilhas Virgens dos Estados Unidos|=ilhas Virgens Americanas|=ilhas Virgens americanas|Ilhas Virgens Norte-Americanas|Ilhas Virgens dos EUA
        VN	n	Vietnã|Vietname
        VN	d	vietnamita|vietnamitas
        VN	c	Hanói
        VU	n	Vanuatu|Novas Hébridas
        VU	d	vanuatuense|vanuatuenses|vanuatense|vanuatenses
        VU	c	Port Vila
        WF	n	Wallis e Futuna|Wallis-et-Futuna
        WS	n	Samoa
        WS	d	samoano|samoanos|samoana|samoanas
        WS	c	Apia
        XK	n	Kosovo|Kossovo|Cosovo
        XK	d	kosovar|kosovars|kosovares|kosovaress|cosovar|cosovares|kosovense|kosovenses
        XK	c	Pristina
        YE	n	Iêmen|Iémen|Iémene
        YE	d	iemenita|iemenitas
        YE	c	Sanaa|Saná
        YT	n	Mayotte|Maiote
        YT	d	maiotense|maiotenses|mahorês|mahoresa|mahoreses|mahoresas
        ZA	n	África do Sul
        ZA	d	sul-africano|sul-africanos|sul-africana|sul-africanas|sulafricano|sulafricana|sulafricanos|sulafricanas
        ZA	c	Pretória|Cidade do Cabo
        ZM	n	Zâmbia
        ZM	d	zambiano|zambianos|zambiana|zambianas|zambiense|zambienses
        ZM	c	Lusaka
        ZW	n	Zimbábue
        ZW	d	zimbabuano|zimbabuanos|zimbabuana|zimbabuanas|zimbabueano|zimbabueanos|zimbabueana|zimbabueanas|zimbabueense|zimbabueenses|zimbabuense|zimbabuenses|zimbabweano|zimbabweana|zimbabweanos|zimbabweanas
        ZW	c	Harare
        GE	?	Geórgia	yes	Tbilisi|Tiblíssi|Cáucaso|Abecásia|Rússia|Armênia|Arménia	Atlanta|Trump|Biden|republicano|senador|governador|Flórida|Alabama|Carolina|<estado da|Estados Unidos|condado|EUA
        PE	?	Peru	yes	Lima|peruano|Andes|Boluarte	assado|Natal|forno|receita|ave|ceia|<o peru de
        CG	?	congolês|congolesa|congoleses|congolesas	no	Brazzaville|Sassou
        MF	?	São Martinho	name	ilha|ilhas|furacão|caribe|caraíbas|guadalupe|antilhas|irma|anguila|maarten
        MU	?	Maurício	name	ilha|ilhas|port louis|oceano índico|chagos
        CU	?	Cuba	yes	Havana|Castro|cubano|cubana|cubanos|EUA|Caribe|embargo|ilha	alentejana|alentejano|Alentejo|Beja|Vidigueira|cante
        MC	?	Mónaco	yes	Alberto|príncipe|principado|Grimaldi|Charlene|Grande Prémio|Grande Prêmio|GP|Fórmula|iate|iates|embaixada|ONU	Lyon|Ligue|liga francesa|PSG|Marselha|Nice|Lille|avançado|atacante|treinador|golo|gol|Champions|oitavos
        MC	?	Mônaco	yes	Alberto|príncipe|principado|Grimaldi|Charlene|Grande Prémio|Grande Prêmio|GP|Fórmula|iate|iates|embaixada|ONU	Lyon|Ligue|liga francesa|PSG|Marselha|Nice|Lille|avançado|atacante|treinador|golo|gol|Champions|oitavos
        LC	?	Santa Lúcia	name	Castries|Caribe|Caraíbas|caribenha|caribenho|Caricom|Barbados|Granada|ilha|Dominica|São Vicente|furacão|primeiro-ministro	bairro|capela|igreja|hospital|rua|paróquia|Vitória|festa|avenida
        GD	?	Granada	no	caribe|caraíbas|caribenha|caribenho|ilha|ilhas|furacão|caricom|saint george|santa lúcia|são vicente	andaluzia|alhambra|espanha|espanhola|espanhol|sevilha|málaga|universidade|explosivo|explodiu|<a|<uma|polícia
        LU	?	Luxemburgo	yes	União Europeia|Bettel|Frieden|grão-ducado|grão-duque|Bélgica|benelux|bancos|imigrantes|portugueses	Vanderlei|Wanderley|<técnico|<treinador|<professor|Rosa|Palmeiras|Corinthians|Flamengo|Cruzeiro|Vasco|Grêmio|Brasileirão|elenco|>treinou|>escalou|>elogiou
        SC	?	Victoria	no	Seychelles|Seicheles|Ramkalawan|Mahé	rainha|princesa|Beckham|cataratas
        CM	?	Camarões	start	Yaoundé|Douala|camaronês|camaroneses|camaronesa|Biya|África	lagostas|peixe|peixarias|peixes|frutos do mar|receita|molho|grelhados|defeso|marisco|mariscos|>grelhados|>fritos|>frescos
        QA	?	Catar	start	Doha|catari|cataris|catariano|emir|Al Thani|Golfo|gás	piolhos|feijão|conchas|lixo|latinhas|>latinhas|>lixo|>feijão|>conchas
        IR	?	Irão	start	Teerão|Teerã|iraniano|iraniana|iranianos|aiatola|nuclear|Ormuz|Pezeshkian|Khamenei	leilão|>ser|>ter|>fazer|>jogar|>disputar|>votar|>estar|>receber|>participar|>representar|>enfrentar|>passar|>decidir|>trabalhar|>à|>todos|>juntos
        CV	?	Praia	start	Cabo Verde|cabo-verdiano|cabo-verdiana|cabo-verdianos|Mindelo|ilha de Santiago	areia|banhistas|nadadores|salva-vidas|bandeira|poluída|mar|ondas|verão|>de|>do|>da|>lotada|>deserta|>fluvial|>Grande|>Vermelha|<na|<da|<à|<uma
        PE	?	Lima	start	Peru|peruano|peruana|Callao|Boluarte	Barreto|>de|>Duarte|<Faria|<Ponte de|<Oliveira|<Rosa|<Souza|<Sousa|<Pedro
        PA	?	Panamá	start	panamenho|panamenha|Canal|Mulino|Colômbia|Costa Rica	chapéu|chapéus|palha|aba|>de palha|papel|doença
        CL	?	Santiago	yes	Chile|chileno|chilena|chilenos|Boric|Kast|La Moneda|Valparaíso|Andes|Atacama|Aconcágua|Concepción|Libertadores|Pan-Americano|Pan-Americanos	Compostela|peregrinos|peregrino|caminho|Galiza|Galícia|galega|apóstolo|Cabo Verde|cabo-verdiano|cabo-verdiana|Tarrafal|Assomada|Praia|Cacém|<ilha de|<São|<apóstolo|<menino|<pequeno|<filho|<jogador|<atacante|<meia|<zagueiro|<lateral|<ator|<goleiro|<avançado|<Tiago|<cabo|>Maior
        PR	?	San Juan	name	Porto Rico|porto-riquenho|porto-riquenha|porto-riquenhos|Bad Bunny|Puerto Rico|Ponce|Bayamón	Argentina|Mendoza|província|Orrego|argentina|Capistrano|Bautista
        SH	?	Santa Helena	name	ilha|ilhas|Napoleão|Atlântico|Ascensão|Jamestown|ultramar|Tristão	Goiás|Paraná|Maranhão|prefeitura|prefeito|hospital|bairro|município|vereadores|paróquia|colégio|usina
        BL	?	São Bartolomeu	name	ilha|Caribe|Caraíbas|Antilhas|Gustavia|Guadalupe|São Martinho|francesa|ultramar|furacão	paróquia|igreja|capela|Messines|freguesia|festa|apóstolo|romaria|feira|noite|massacre|Ouro Preto
        """#
}
