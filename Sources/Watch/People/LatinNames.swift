// swift-format-ignore-file
// Made by scripts/latin-names.py from Faker (MIT licence); do not edit.
/// Names of people in Latin letters, folded; many of them are words of some language.
enum LatinNames {
    /// Given names of many countries.
    static let given = WordList.hashes(
        """
        aada aaden aage aaliyah aapo aarav aarne aaro aatos abagail abbi abbie abbigail abbott abby abdelkader abdellah
        abdi abdiel abdirahman abdis abdon abdul abdulahat abdulbekir abdulcemal abdulgazi abdulhadi abdulkadir
        abdulkerim abdullahi abdulmenaf abdulsamed abdulsemet abdurrahman abdurresit abe abel abelardo abelone abid
        abie abigale abigayle abilio abiye abner abraham abram abuzar abyasa acar acarkan acey achiel achille achim
        achsah acie aclan acy ada adah adak adal adalbert adalberto adaline adalyn adalynn adamaris adamo adams adan
        adasal adda addie addison addisyn addyson ade adela adelaida adelaide adelard adelardo adelasia adelbert adele
        adelgunde adelheid adelia adelin adelina adelinde adeline adell adella adelle adelmo adelyn adelynn adem aden
        adhiarja adi adiarja adiela adika adikara adil adila adilene adin adina adinata adis adison aditya adlai adlan
        adline admir adnan adolf adolfine adolfo adolph adolphus adora adoracion adrain adria adriaan adrian adriana
        adriane adrianna adrianne adriano adriel adrien adriene adrienn adrienne adron adviye adyson aedan aenne afer
        aferdita affie afife afonso afrim afton agakisi agapito agata agatha agathe agbegim agim aglaia agmur agne
        agnes agnese agness agneta agnete agnolo agnos agostina agostino agripina agueda agusta agustin agustina
        agustus ahat ahsen ahter ahti aicha aida aidan aideen aiden aidyn aila aileen ailene aili ailis aimee aimo aina
        ainara aine aino ainoa ainsley airi aisling aislinn aisyah aitana aitor aiyana aiyanna aja ajan ajeng ajiman
        ajimat ajimin ajiono ajla ajna akalan akar akarsana akatay akay akbas akboga akcabay akcasu akcivan akdora
        akdurmus ake akeelah akeem akgol akgunes aki akif akira akise akkerman akmaner akmaral akos akoz aksay aksel
        akseli aksogut aksoy aktemur akver alaaddin alabezek aladino alaeddin alaina alambana alamiro alana alanalp
        alani alanis alanna alannah alanzo alara alastair alattin alaya alayna alaz alban albano albeiro alberico
        alberta alberte albertha albertina albertine alberto albertus albin albina albion albrecht albulena alby alcan
        alcee alcide alcides alcie alcira alda aldair aldemar alden alderano aldin aldo aldona aldonza alea aleah
        alease alec alecia aleck aleen aleena aleida aleisha alejandra alejandrina alejo alek aleks aleksandar
        aleksander aleksandra aleksanteri aleksej aleksi alemsah alen alena alene aleodor ales alesha alesia alessandra
        alessia alessio aleta aletha alethea alexa alexandar alexande alexandr alexandra alexandre alexandrea
        alexandria alexandrie alexandrina alexandro alexandros alexandru alexe alexej alexi alexina alexus alexys
        alexzander alf alferd alfie alfio alfons alfonse alfonsina alfonso alfonzo alford alfred alfreda alfredo alger
        algernon algie algot alia aliabbas aliana alicia alicja alida aliihsan alijah alika alin alina aline alirio
        aliro alis alisa aliseydi alisha alison alissa alisson alistair alistar alister alivia alix aliya aliza alize
        alizee alkor allan allana allean allegra allena allene allie alline allison allisson allyn allyson allyssa
        almast almeda almedia almendra almer almeta almina almir almira almon almudena almus almut almuth almyra alois
        aloisia aloma alondra alonso alonza alonzo aloys aloysius alparslan alpcan alpheus alphons alphonse alphonsine
        alphonso alphonsus alpin alpsu alsoy alston altha althea altie altin altogan alton altug alva alvah alvan alvar
        alvaro alve alveiro alvena alver alvera alverda alverta alvia alvie alvin alvina alvira alvis alvy alwilda
        alwin alwina alwine alyce alycia alys alysa alyse alysha alysia alyson alyssa alyssia alyvia alzbeta alzina
        amac amada amadeo amadeus amado amador amaia amalia amalie amancio amando amani amara amare amari amarilis
        amarion amaris amaro amaru amasa amaury amaya ambar amberly ambers ambre ambrose ambrosio amedeo amedeu amela
        amelia amelie americo amerigo amey amiah amil amilcar amin amina amira amirah amit amiya amiyah amleto amma
        ammie ammon amon amos amparo amra amre amya amza anabel anabela anabella anabelle anacleto anaelle anahera
        anahi anahis anaida anais analia anamaria ananias anargul anaru anas anastacia anastacio anastasia anastasie
        anastasio anastasios anastazie anastazja anatol anatoli anatolie anatolij anaya anca ancel ancil ancizar ancuta
        andela anderson andic andjela andjelina andon andor andrada andrae andras andreas andree andreea andrei andreia
        andrej andres andrey andri andria andrian andrija andrin andrina andy anel anemona anes aneta anett anette
        anezka anfernee angele angelia angelika angelina angeline angelino angelique angelita angella angelo anggabaya
        anghel anghelina angie angus anibal anica anice anie aniela anika aniko anina anisa anisoara anissa anita
        anitra aniya aniyah anja anjali anjanette anjelica anka ankica annabel annabell annabella annabelle annak
        annalena annaliese annalisa annalise annamae annamaria annamarie annedore annegret annegrete annekatrin anneke
        anneleen annelene anneli annelie annelies anneliese annelise annelore annemarie annemette annemie annemijn
        anner annerose annett annetta annette annibale annica annice annick annie anniina annika annikki annina annis
        annita annmarie annukka annunziata anny anom anona ansaldo ansel anselm anselma anselmo ansgar ansley anson
        anssi antal antero anthoney antim antione antionette antje anto antoaneta antoin antoinette anton antone
        antonela antonella antonello antonetta antonette antoni antonia antonie antonieta antonietta antonija antonin
        antonina antonino antonios antoniu antonius antony antoon antti antun antwain antwan antwon anu anunciacion
        anuta anwar anya anyelo anyi aodhan aoibheann aoibhin aoibhinn aoife apolena apolinar apolline apollonia
        apolonia apostolos aquiles ara arabella araceli aracely arah aral araminta aran aranka aranzazu arba arben
        arbey arbie arbnor arcan arcelia archibald archie arda ardath ardelia ardell ardella ardelle arden ardeth
        ardian ardis ardit ardita ardith ardyce areli arely aretha argemiro argie argono argu ari ariadna arian ariana
        ariane arianna arianne aribert aric arie ariela ariella arielle arif arifcan ariki arild arina aris aristide
        aristides aristita arizona arja arjun arkadiusz arkie arkut arla arlan arland arleen arlen arlena arlene arleth
        arletta arlette arley arlie arlin arlind arlinda arline arlington arlis arlo arly arlyn arlyne armahan arman
        armand armando armani armend armida armin arminda arminta armond armstead arnaldo arnaud arnaude arnav arnd
        arndt arne arnett arnetta arnfried arnie arnim arno arnold arnoldo arnost arnulf arnulfo aroa aroha aron arpad
        arpag arra arran arrie arron arsenie arsenio arsim arsipatra arta artan artanto artawan artelia artemio
        artemisa arther arthor artie artis arto arttu artturi artur arturo aru arvel arvid arvil arvilla arvin aryan
        aryana aryanna arziye arzu asa asafe asalet asberry asbury asdrubal ase asger asha ashan ashanti ashby ashely
        asher ashlea ashlee ashleigh ashlene ashli ashlie ashling ashly ashlyn ashlynn ashton ashtyn asiman asir
        asirwada asirwanda asko aslanhan aslijan asliye asmadi asman asmianto asmuni ason assar assia assunta asta
        aston astrid astrit asu asuncion aswani ataahua atagun atalay atanur atasagun atatore atena atenulf atgun atha
        athanasios athena atilhan atilio atiyye atma atmaja atnan atte atticus attie attila attilio aubra aubree aubrey
        aubrie aude audie audley audra audrey audriana audrianna audrina audry audy augusta auguste augustin augustina
        augustine augusto aukusti aulikki aulis aune aurea aurel aurelian aureliana aureliano aurelie aurelien aurelio
        aurica aurilla aurore aurthur austen austin auston austyn auther authur autry ava avah avelino averi averie
        avery avie avni avon avram avsin avunc awhina axel axelle axenia axinte aya ayaan ayana ayanna ayasun aybet
        aybora aycagul aycan aydan aydar ayden aydin aydinc ayduru ayelen ayesha aygonenc aygutalp ayhan aykut aykutalp
        ayla ayleen aylil aylin aylla ayman aymeric aynilhayat aynur ayoub aypar aysan ayseana aysel aysema aysenur
        aysevim aysoy aysuna aytek ayten aytoz aytuna ayu ayulker ayvas ayyaruk azade azahar azahara azalee azaria
        azariah azeglio azeneth azettin aziz azize azra azucena azzie babett babette babyboy baccio badegul bagas
        bagdas bagdat bagiya bagus bagya bahaddin bahittin bahtinur bahuraksa bahuwarna bahuwirya bairon bajragin
        bajram bakda baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bala
        balamantri balangga balapati balatekin balazs balca baldassare baldomero balduino baldur baldwin balidin
        balijan balint ballard baltas baltasar baltazar balthasar balz bama bambang bambi banara banawa banawi bancar
        banel banu baptiste bara barak barbara barbora barbra barbro barbu barica baris barna barnabas barnard barnett
        barnie barrett barrie barron barry barsen bart bartek bartholomaus bartholomew bartley bartolome bartolomeo
        bartolomeu basarab basay bascom bashan bashkim basile basilio basok basriye bastiaan bastian bastien baturay
        baudelio baudouin bautista baxter baydu baykan baylee baylie bayman bayram bayron bayruhan baytal bayzettin bea
        beadie beata beate beatrice beatrijs beatrix beatriz beauden beaulah beckett beckham beckie becky bedford bedi
        bediriye bedri bedrich beecher begim begona behiza behrem bekbay bekim bekir bektasi belarmino belen belgizar
        belia belinda belisario belkize bellisan belton belva bena benard bence bendeguz benedek benedetto benedicte
        benedicto benedikt benedikte benedita benek bengibay bengt beniamin benice benicio benigna benigno benita
        benito benjaman benjamen benjamim benjamine benji benjiman benjman benn bennett bennie benno benoit benol
        benone benson bente benthe bentley bento benton benvenuto beppe berat beray berdie beren berend berengere
        berenice berit beriye berkal berki berkley berksay bernabe bernadett bernadette bernadine bernarda bernardine
        bernardino bernardita bernardo bernd berndt berneice bernetta bernfried bernhard bernhardine bernice bernie
        berniece bernita bernt bernward berra berran berrin bert berta bertalan berthe berthold bertie bertil bertina
        berto bertold berton bertram bertrand besart besarta besey besim besin besnik bess besse bessie betania beth
        betha bethan bethann bethany bethzy betina betsey betsy bette betti bettie bettina betty bettye bettyjane
        bettylou beula beulah bev bevan beverlee beverley beyda beyhatun beyler beyonce beyzade bezek biagio bianca
        bianka bibi bibiana bican bidayet biddie bieke bienvenida bilal bilay bilender bilgen bilginur bilgutay biljana
        bilkay billie billye biltas bina binay binbasar birben birdella birger birgid birgitt birgitta birgitte birgul
        birsan birsen birt birte birtha birthe birtie bisar biserka bitten bitul bjarne bjorn bladimir blahoslav blaine
        blair blaise blake blanaid blanchard blanchie blanduzia blane blanka blas blazena blerim blerina blerta bluette
        bluford boaz boban bobbi bobbie bobbye bodhi bodil bodo boe boel bogatimur bogdan bogdana boglarka bohumil
        bohumila bohumir bohuslav bojan bolden boleslav bonifacio bonnie booker boone borahan boratas borbala borivoj
        borja borje borris bortecin borys bose botond boyce boyd boynak boysie bozbag bozena bozerk bozica boztas
        braden bradford bradley bradly bradut brady bradyn braeden braedon braelyn brahim braiden bram brandan brande
        brandee branden brandi brandie brandin brandt brandusa brandyn branislav branka branko brannon branson brantley
        braulio braxton brayan brayden braydon braylen braylon brea breana breandan breann breanna breanne brecht
        brenda brendan brenden brendon brenna brennan brennen brennon breno brenton breonna bret bretislav brett bria
        briana brianda brianna brianne brice bridger bridget bridgett bridgette briek brielle brien brieuc brigette
        brigid brigida brigitta brigitte briley brinda brinley brion brionna brisa bristol brita britany britney britni
        britny britt britta brittaney brittani brittanie brittnay brittnee brittney brittni brittnie brittny britton
        broderick brodie brody bronach bronagh bronson bronwyn brooke brooklyn brooklynn brooks bror bruna brunhild
        brunhilde bruni brunilda bryan bryana bryanna bryant bryce brycen brylee bryn brynlee brynn bryon bryson bryton
        bucur budd buddie buel buelah buell buenaventura buffy buford buget buhari bujar bukurije bula bulah bulunc
        buna bunyamun burakhan burc burckhard burcuhan burdette bureyre burghard burim burk burkard burkhard burkhardt
        burleigh burnell burnett burney burnice burnie burns burrel burrell burt busra busranur buyrukhan bynum byrd
        byrdie byron cabir cacilia cacilie caden cael caesar caetana caga cagak cagdan cager caglar cagveren cahal
        cahir cahya cahyadi cahyanto cahyo cahyono caiden cailin cailum cailyn caio caitlin caitlyn caitlynn caitriona
        caius cajsa cakar caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calcedonio caldonia cale caleb
        calebe caleigh calhoun cali calin calista calisto calixta calixto callan calleigh callie callum calogero calum
        calvin cambria camden camelia cameron cami camil camila camilla camille camillo camilo camisha cammie camok
        campbell camren camron camryn canan canberk candace candelaria candelario candelas candeniz candi candice
        candido candis candra candrakanta candyce canfeza cangur cannie cannur canseven cansin cantemir cantez canur
        caoilfhionn caoimhe caoimhin caolain caolan caomhan capitola capkan cappie capucine caragh caraka caren carey
        cari caridad carie carin carine carisa carissa carita carla carlee carleen carleigh carlene carleton carley
        carli carlie carlijn carlisle carlito carlota carlotta carlton carly carlyle carlyn carma carmel carmela
        carmelita carmella carmelo carmen carmenza carmina carminho carnell carola carolann carole carolee carolien
        carolin caroline carolyne carolynn caron carra carri carrie carrol carroll carsen carson carsten carub cary
        caryl caryn casandra casemiro casen casey casian casiana casie casimer casimir casimiro cason caspar casper
        cass cassandra cassidy cassie cassius cassondra caswell catalin catalina catarina caterina cathal catharina
        catharine cathern cathey cathi cathie cathleen cathrin cathrine cathryn cathy catia catina catinca cato catrin
        catrina catrine catrinel catriona catur caturangga caua caue cavit cavuldur cawisadi cawisono cawuk cayadi
        cayden caydence cayetana cayetano cayla caylee cazimir ceara ceasar cebesoy cebrian cecelia cecep cecil cecile
        cecilia cecilie cecilio cecily cedide cedric cedrick cedrin ceferino celal celena celeste celestia celestin
        celestina celestine celestino celia celie celikkan celikyurek celilay celina celinda celso cemal cemalettin
        cemani cemeti cemil cemiyle cemplunk cenan cengiz cengkal cengkir centa ceola cephus cerasela cerci cercis
        cesare cetin cetinsu cevale cevheri cevikoz cevregul ceyhun ceylin ceylon cezar cezara cezary cezayir chace
        chadd chadrick chadwick chaim chaka chalmer chalmers chana chancey chanda chandra chanel chanelle chaney chanie
        channie channing chantal chante chantel chantelle charis charissa charisse charla charle charlee charleen
        charlene charley charline charlize charlott charlotta charlottie charls charlsie charlton charly charmaine
        charo charolette chas chasity chauncey chauncy chaya chaz chelo chelsey chelsi chelsie chelsy chema cherelle
        cheri cherie cherilyn cherise cherith cherrelle cherri cherrie cherryl cheryl cheryle cheryll chesley chessie
        chester chestina chet cheyanne cheyenne chiquita chita chloe chloie chrissie chrissy christa christal christeen
        christel christelle christena christene christer christi christiaan christiana christiane christianne christin
        christion christl christof christofer christoffer christop christoper christoph christopher christos christy
        chrystal chucho chus chuy chyna chynna cianan ciaobella ciara ciaran ciarra ciarrai cici ciera cierra cihan
        cihandide ciji cilga cilla cilli cillian cilly cinda cindi cindoruk cindy cinerk cinta cinthia cinthya cintia
        cinzia ciprian cipriana cipriano ciriaco cirillo cirino cirkeline ciro cisem citlali citlalli citra claas clabe
        claes claiborne claire clara clarabelle clarance clare claribel clarice clarinda clarine clarisa clarissa
        clarisse clark clarke clarnce clas classie claud claudette claudia claudie claudina claudine claudiu claudius
        claudy claus clavs clayton clearence cleda clelia clell clella clemence clemencia clemens clemente clementina
        clemie clemma clemmie clemon cleo cleola cleon cleone cleopatra cleora cleta cleto cletus cleva cleve cleveland
        clevie clide cliffie clifford clifton climaco clint clinton cliodhna cliona clive clodagh clodomiro cloe clora
        clorinda clotilda clotilde clovis cloyd clyda clyde clydie clytie coby codey codi codie codin codrin codrina
        codrut codruta cody coen cogay cohen cokan colbert colby coleen coleman coleton coletta colette colie colin
        coline collette collin collis colm colomba colpan colten colter colton coluccio colum columbia columbus colvin
        conal conall conan conard concepcion concetta conchita conchur conley conner connie connor conny conor conrad
        conrado constanca constance constanta constantin constantina constantine constantino constanza constanze
        consuela consuelo contina conway coolidge copur cora coraima coralia coralie coraline corbett corbin corda
        cordaro cordelia cordell cordella cordero cordia cordie cordula corean corene corentin coretta corey cori corie
        corina corine corinna corinne coriolano corliss cormac cornelia cornelio cornelious cornelis corneliu cornelius
        cornell cornie corrado corrina corrine corry corsin cortez cortney corvin corwin cory cosima cosimo coskun
        cosme cosmin cosmina cosmo costache costantino costanzo costel costin coty courteney courtland courtney craig
        crawford crenguta creola crescencia cressie crete crin crina cris crissie crissy cristal cristea cristen
        cristhian cristhofer cristi cristian cristiana cristiano cristin cristina cristine cristobal cristofer
        cristofor cristopher cristy crockett crysta csaba csilla csongor ctibor ctirad cuheyna cullen cuman cuneyit
        curdin curley curro curtis curtiss custodia custodio cydney cyndi cyntha cyprian cyriel cyril cyrill cyrille
        cyrus czeslaw daan dabney dacian daciana dacin dadap dadi dafina dafne dagel dagistan dagmar dagmara dagny
        dagobert dagoberto dahiana daiana daija daijah daire dairine dairo daisey daisha daisie daisye dajana dakoda
        dakotah dalan dalia dalibor dalila dalima daliman dalimin daliono dallin dalton dalvin damarcus damari damarion
        damaris dameon damian damiano damien damion damir damjan damlanur damon damond damu dana danae danang dandre
        daneen danelle danette dangelo dani dania danial danica daniela daniele daniella danielle danijel danijela
        danika danilo danique daniswara danita danitza danna dannie danniel dannielle danny dante danu danuja danuse
        danuta dany danyel danyell danyelle daquan dara darby darci darcie darcy dardan darell daren daria darian
        dariana dariati darien darijan darimin darin dario darion darius dariusz darko darl darla darleen darlene
        darline darlyne darmaji darman darmana darmanto darnell darold daron darragh darrel darrell darren darrian
        darrick darrien darrin darrion darrius darron darry darryl darryle darryll darryn darsirah dartono daru daruna
        darvin darwin darwyn dary daryani daryl daryle daryn dasa dashawn dasia daulton daunte davante davey davi
        davian davide davie davin davina davion davis davon davonta davonte davor davy dawid dawne dawson dax daxton
        dayami dayana dayanara dayar dayle dayna dayne dayse dayton deaglan deana deandra deandre deane deangelo deann
        deanna deanne deante dearbhail dearbhaile dearbhla deasia debbi debbie debbra debby debera debi debora deborrah
        debra debrah debroah decebal declan dedra dedric dedrick dee deeann deedee deegan deena deetta deforest deger
        degmeer deha deiby deicy deidra deidre deion deirbhile deirdre deisy dejah dejon dejuan delaney delano delbert
        delcie delfin delfina delfino delia deliah delil delila delilah delina delinda delisa dellar dellia dellie
        delma delmar delmas delmer delmus delois delora delores deloris delos delpha delphia delphin delphine delsie
        delton delvin delwin dema demarco demarcus demario demarion demetra demetri demetria demetric demetrio
        demetrios demetrius demian demirbuken demiriz demirok demiryurek demond demonte dempsey dena deneen denes
        denese denice denine denisa denisha denisse denita denizalp denkel dennie denny denton denzel denzell denzil
        deon deondre deonta deontae deonte dequan derald dereck derek dereon deric derick derik derkay derl derly
        dermot deron derrek derrell dervla derwin derya deryanur deryl desean deshaun deshawn desi desirae desiree
        desmond despina dessie destany destin destinee destiney destini destry detlef detlev devan devante devaughn
        deven devin deviner devon devonta devontae devonte devyn deward dewayne dewey dewi dewitt dex deyanira dezso
        dezzie diah diallo dian diandra diann dianna dianne diar diarmuid dicie dickie dicy dida didina diederik
        diedrich dierk diethard diethelm diether dietlind dietlinde dietmar dietrich digdaya digna dijana dijon diken
        dilan dilara dilcan dilder dilfeza dilhus dillan dillard dillie dillion dillon dilsat dilsitan dimas dimaz
        dimitri dimitrina dimitrios dina dinah dincer dinckol dincsu dinda dinis dino dinu diogo dion dione dionicio
        dionigi dionisia dionisio dionne dionte dipa dirican dirja dirlik dita ditmar ditte dittmar dixon diya djuana
        djuna dobroslav dochia docia dogan doganalp dogannur dogansah doguhan doina dola dolensoy dollie dollye dolores
        doloris dolph dolphus dolun domagoj domenic domenica domenick domenico domhnall dominga domingos dominic
        dominick dominik dominika dominique dominque domitila domnica domonique donaciano donal donat donata donatella
        donatello donato donavan donavon dondre donell doner donia donie donita donn donnell donnie donny donovan donta
        dontae donte doralisa dorathea dorathy dorcas doreen dorel dorene doretha doretta dori dorian doriana dorien
        dorin dorina dorinda dorine dorinel dorit dorita dorla dorle dorli dorman dorota dorotea dorotha dorothe
        dorothea dorothee dorothy dorottya dorr dorris dorsey dorte dortha dorthe dorthea dorthey dorthy doru dorukhan
        dosha doshia doshie dosia dossie dottie doug douglas douglass dovie doyle dozier draga dragan dragana dragica
        drago dragos dragutin drahomira drahoslav drahoslava drajat draven drazen drema dries drilon drita driton
        drucilla drury drusilla duane duard duarte duban ducu dudley duha duilio duje dulcie dumitra dumitrana dumitru
        duncan dundaralp dunja duracan durdali durell durgadin durmusali durrell durrusehvar dursadiye dursun duruk
        duruoz durward durwood dusan dustan dustin dustyn duuk duvan duwayne duyguhan dwain dwaine dwan dwane dwayne
        dwi dwight dwyane dyan dylan dylano dyllan dylon eadaoin eamon eamonn ean earle earlean earlene earley earlie
        earline earnestine eartha easter easton eathel eba ebba ebbie eben ebenezer eber eberhard eberhardt ebert eboni
        ebuakil ecaterina ecegul ecemis eckard eckart eckehard eckhard eckhardt eckhart ecrin eda edaviye edd edda edel
        edelbert edelgard edelmira edelmiro edeltraud edeltraut edeltrud eden eder edgar edgard edgardo edgubay edi
        edie edier edilberto edilma edilson edin edina edinson edison edisson edita edith editha edla edmon edmond
        edmonia edmund edmundo edna ednah edoardo edon edona edouard edra edrie edris edsel edson edu eduar eduard
        eduarda edvard edvin edw edwar edwardo edwin edwina edyth edythe eelis eemeli eemil eerik eero eetu eeva efe
        effa effie efil eflatun efrain efrem efren efser eftimia eftimie ega egbert egenur eggert egil egon egzon
        egzona ehrenfried ehrentraud ehrhard eija eila eileen eilis eilish eimear eimer eimhear einar einari einer eino
        eira eirik eitel eithan eithel eivind eivor eja eka ekaterina ekber ekkehard ekkehart ekmel eko ekrem ela
        eladio elaina elaine elam elamiye elana elayne elba elbert elberta elbridge elby elcira elcy elda elden eldon
        eldora eldred eldridge elea eleanor eleanora eleanore elease eleazar electa elemer eleni elenor elenora elenore
        eleodoro eleonor eleonora eleonore eleuterio elex elfi elfie elfreda elfrieda elfriede elgie elgin elhan eli
        elia elian eliana eliane elianna elias elick elida elie eliecer elien eliezer elifnur eliga eligah elige eligia
        eligio elihu eliisa elijah elin elina eline elinor elinore elio eliot eliott elis elisa elisabet elisabeta
        elisabete elisabeth elisabetha elisabetta elisaveta elise eliseo elisha eliska elissa eliza elizabet elizabeta
        elizah elizbeth elize elizebeth elkin elladio ellamae ellar ellen eller ellery elli elliana ellie ellinor
        elliot elliott ellis ellison ellsworth ellwood elly ellyn elma elmar elmer elmeri elmina elmira elmire elmo
        elmore elmyra elna elnora elnur eloa eloah elodia elodie elof elois eloisa eloise elon elona elonzo elouise
        elove eloy elpidio elroy els elsa elsbeth elsebeth elsie elsworth elsy elta elton eluh elva elvan elvera elvia
        elvie elvin elvina elvira elvis elvy elwanda elwin elwira elwood elwyn ely elyas elyse elyssa elza elzada
        elzbieta elzie elzy ema emal emaline eman emanoil emanuel emanuela emanuele emanuella emanuelly emanuil emas
        embuh emelia emelie emelina emeline emely emelyne emer emerson emese emett emiel emigdio emil emilce emile
        emilee emilia emilian emiliana emiliano emilie emilien emilija emilio emilly emilse emin emina emiro emirsan
        emis emmalee emmaline emmanuel emmanuelle emmerich emmett emmi emmie emmit emmitt emmons emmy emogene emong
        emory emperatriz empluk emrullah emry emy ena enar encarna encarnacion encarnita enda endah endra endre endrit
        enea enes enfes engelbert enginiz engla enid eniko enis enith ennio ennis enno enoch enola enos enrico
        enriqueta ensar ensari ensio enteng enver enya enzio enzo eoghan eoin eola ephraim ephram ephriam epifanio
        eppie epsie eral eraldo erasmo erasmus erastus eraycan erbay erbil erby ercan ercihan erdal erdemer erdibay
        erdmute erdogan erdursun erem eremia eren erenalp erensoy ergener erginel ergonul ergul ergun erhard erhardt
        erica erich erick ericka erie erik erika erina erincer erion eris erkan erkinel erkki erksoy erla erland erle
        erlene erlinda erline erling erma ermanno ermenegildo ermes ermina ermutlu erna ernest ernestina ernestine
        ernesto ernie erno ernst erogul erol eroz errol ersat ersec ersel ertan erten ertun ertuncay ervaniye ervin
        erving erwan erwin eryk erykah eryn erzsebet esau esben esco esenbay esengun esenturk esequiel esila esim eskil
        eskinalp esko esley esma esmanperi esmarelda esmee esmeralda esna esneider esparta espartaco espen espiridion
        esra esref essex essie esteban estefani estefania estefany estel estela estell estella estelle estera esteri
        estevan esther estiawan estie estill estiono estiven eston eszter etelka etelvina etha ethan ethel ethelbert
        ethelene ethelyn ethen ethie ethyle etienne etta etter ettie ettore euan eudora eufemia eufrosina eugen eugenia
        eugenie eugenio eula eulah eulalia eulalie eulogio euna eunan eunice euphemia eura eusebia eusebio eusebiu
        eustace eustaquio eustatiu eutimio eutropio eva evald evalena evaline evalyn evamaria evan evander evangelia
        evangelina evangeline evangelista evangelos evanghelina evans evaristo evcimen evde evelena evelia evelien
        eveliina evelin evelina eveline evelio evelyne evelynn everet everett everette evertt evette evi evia evie
        evita evon evonne evrim evrimer evy ewa ewald ewan ewart ewelina ewell ewin ewing exa exequiel exie eydan eyyup
        ezekiel ezell ezequiel ezgin ezgutekin ezio ezra ezzard faas faber fabia fabian fabiana fabien fabienne fabiola
        fabrice fabricio fabrizia fabrizio facundo fadil fadile fadime fae fahrullah fainche faizah faize falk falko
        fallon falon fami fanni fannie fannye farah farhunnisa faron farrah farrell farris faruk fathonah fatigul fatih
        fatiha fatime fatinur fatmanur fatmir fatmire faton faustino fausto faye fayette fayize fazul feargal fearghal
        febe febi fedde fedele feden federica federico federigo fedor fehim fehmiye felecia felicia feliciana feliciano
        felicie felicitas felipa felipe felisa felisha felix felizitas felton fenna fenne fenni fenton ferahdiba ferat
        feraye ferd ferdi ferdinand ferdinando feremez ferenc fergal fergus ferhan ferihan ferinaz ferman fermin
        fermuta fernand fernanda fernande ferne ferney ferre ferrell ferris fersan feryas ferzi festus fetullah feyha
        feyruz feyzin feza fiamma fidaye fidel fidela fidelia fidencio fien fiene fildan filip filipa filipe filippa
        filippo filit filiz filofteia filomena finbar finley finn finnegan fintan fiodor fiona fionntan fionnuala
        fiorella fiorenzo fiorino firdevis firman fisnik fitim fitnat fito fitore fitria fitriani fitzgerald fitzhugh
        flamur flavia flavie flavio flaviu fleda fleeta flem fleming flemming fleta fletcher fleur flo floare floarea
        flonnie floortje florance flore florea florence florencia florencio florene florent florenta florentin
        florentina florentine florentino floretta florian floriana floriane florica floridor florie florim florina
        florinda florine floris florrie flossie floy floyd flurin flurina flynn foch folke folker folkert fonda forrest
        fortunata fortunato foy fran franca francesca franchesca francia francies francina francine francis francisc
        francisca franciscus franciska francisquita franciszek franck franco francoise francy franjo franka frankie
        franklyn franky frans frantisek frantiska franz franziska fraser frauke frazer frazier freda freddie freddy
        frede frederic frederica frederick fredericka frederico frederik frederike frederikke frederique fredi fredie
        fredo fredric fredrick fredrik fredrika fredy freeda freia freida freja fremont fresia freya frida fridolin
        frieda friedbert friedemann frieder friedericke friederike friedhelm friedhilde friedhold friedl friedlinde
        friedo frithjof frode froilan frona fronia fronie fronnie frusina fryderyk fugen fulgencio fulton fulvio fuma
        fumiko furman fuzuli fynn gabe gabel gabi gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle
        gabrielly gada gadang gading gaduh gael gaelle gaetan gaetano gage gaia gaige gail gaiman gaines gaither gaja
        galak galang galar galasso galen galih galilea galina galiono galip gallego galo galuh galur galvarino gaman
        gamani gamanto gambira gamblang ganda gandewa gandi ganep gangsa gangsar gani ganim ganimete ganiye ganjaran
        gannon gantar garan garang garda gardner gareth garett garey garfield garnett garold garrett garrick garry
        garth garvin gaspar gaspard gaspare gasper gasti gaston gastone gatot gatra gauthier gavin gavyn gawati gaye
        gayla gayle gaylen gaylene gaylon gaylord gaynell gazel gazmend geanina gearld gearldine geary gebhard geert
        geir gelengul gelsomina gelu gema gena genaro gencaslan gencay genevieve genevra gennaro gennie geno genoveva
        genta gentiana geo geoff geoffrey geoffroy georg georganna georgeann georgeanna georgel georgene georges
        georgeta georgetta georgette georgian georgiana georgiann georgianna georgie georgina georgine georgios
        geovanni geovanny gerald geraldine geraldo geralyn gerarda gerardo gerardus geray gerd gerda gerdi gereon
        gerfried gergely gergo gerhard gerhardt gerhart gerhild geri gerlind gerlinde germain germaine germana gernot
        gero gerold gerolf geronimo gerri gerrit gerry gerson gert gerta gertha gerti gertie gertraud gertraude
        gertraut gertrud gertrude gertrudis gervasio gerwin gesa gesche gesine geta geza ghaliyati ghani ghenadie
        gheorghe gheorghita gherghina ghislain ghislaine ghita giacinto giacobbe giacomo giada giampaolo giampiero gian
        giana giancarlo gianfrancesco gianfranco gianina gianluca gianluigi gianmarco gianna gianni gianpaolo
        gianpietro gibson gica gicu gideon gidget giel giesela gifford gigi gijs gil gilang gilberte gilberto gilda
        gildardo giles gilford gillian gillis gilma gilman gilmer gilmore gina ginette gino ginyas gioacchino gioachino
        gioele gioffre gion gionata giorgia giorgian giorgiana giorgio giosue giovanna giovanny girolamo girtha gisa
        gisbert gisela gisele giselle gislinde gisselle gitta gitte giuliana giuliano giulietta giulio giuseppa
        giuseppina giustino giz gizella gladis gladyce gladys glauco glenda glendon glendora glenn glenna glennie
        glennis glenwood glenys glinda glover glynda glynis glynn godelieva godelieve godfrey godofredo goebel goffredo
        gok gokay gokbudun gokce gokcebalan gokcil goken gokhan goknur gokperi goksev gokten golda goldia goldie goli
        goncafer goncalo gonen gonul gonzalo goran gordana gorden gordon gorgunay gorklu gorm gorsev gote gottfrid
        gottfried gotthard gotthilf gotthold gottlieb gottlob gotz goyo gozel gozem gracelyn graciana graciano gracie
        graciela grady graeme grafton grainne granville gratian gratiana gratiela graves grayce graydon grayson grazia
        graziano graziella grazyna greca grecia greco greene greger gregg greggory gregoire gregor gregoria gregorian
        gregorio greta gretchen grete gretel grethe gretl gretta greyson gricelda griet griffith grigore grisel
        griselda grover grzegorz guadalupe guarino gucal gucluer gucyeter gudrun gudula guenter guenther guglielmo
        guido guilford guilherme guillermina guillermo guiomar guiseppe gul gulaga gulay gulbani gulbeyan gulbiye gulce
        gulcegun guldam gulder guldunya gulegen gulel gulenay guler gulev gulfari gulfeza gulgen gulguzel gulhisar
        gulinaz gulluhan gulmisal gulnaziye gulozge gulsa gulsahin gulselin gulsen gulseref gulseren gulsevil gulsiye
        gulsu gulten gulter gulus gulzadiye gumercindo gumustekin gunar gunaydin gunborg gunda gundel gunden gundhild
        gundi gundolf gundula gunduzalp gunebakan guneri gungordu gungoren gunhild gunilla gunkurt gunn gunnar gunsen
        gunser gunther guntram gunver gunvor gurarda gurcuye gurelcem gurli gursal gurten gus guss gussie gustaaf
        gustaf gustav gustave gustavo gustavus gustaw gusti gustie gusztav guthrie guus guusje guvercin guzey gwen
        gwenaelle gwenda gwendoline gwendolyn gwyn gwyneth gyda gyongyi gyorgy gyorgyi gyozo gyula gzim habibe haciali
        hacile hadassa hadassah haden hadley hadrey hadrien hafshah hagen haiden hailee hailey hailie hairyanto
        hajnalka hajo hakeem hakikat hakon hal halbert haleigh halenur haley hali halidun halie halil halim halima
        halina haliye halle halley hallie halsey haluk hami hamilton hamima hamish hamiyet hamp hampton hampus hamzah
        hana hanbiken hanedan hani hanife hanim hanna hannchen hanne hannele hannelore hannes hanni hanns hannu hanny
        hansel hansford hansgeorg hansjoachim hansjorg hansjurg hansjurgen hanson hanspeter hansruedi hansueli
        hansultan haralamb haralambie harald harbinaz hardana hardi hardie hardin harding hari harimurti haris hariz
        harja harjasa harjaya harjo harlan harland harlen harlene harley harlie harlon harlow harman harmon harol
        haroldo harper harrell harri harrie harriet harriett harriette harris harrison harro harrold harsana harsanto
        harsaya hartaka hartana hartley hartmut hartmuth harto hartwell hartwig haruko harun harve harvey harvie harvy
        hasbek hasel hasgul hasim haskell hasna hasret hassie hasso hatem hatice hatin hattie hava havali havard havse
        hayali haydee hayden hayel hayes haylee hayleigh hayley haylie hayret hayrunnisa hays haywood hazelle hazen
        hazine hazle hazrat heber hebert hedda hedi hedvig hedvika hedwig hedy hege heide heidelinde heidelore
        heidemarie heiderose heidi heidrun heidy heike heikki heiko heimo heiner heinfried heini heino heinrich heitor
        hekime hekmet helaine heleen helena helene helfried helge heli helina heliodoro hella helle hellen hellena
        hellevi hellmut hellmuth helma helmar helmer helmi helmtrud helmut helmuth heloisa heloise helvi helyn hemi
        henderson hendra hendri hendrik henery henife henner henni hennie henning henny henretta henri henric henricus
        henrieta henrietta henriette henrik henrike henrikki henrique henryk heracleea heraclio heraldo herbert
        herberto herdis heribert heriberto herlinda herlinde herma herman hermann hermanni hermelinda hermenegildo
        hermes hermina herminda hermine herminia herminio hermon hernan hernando herney herrmann herschel hershel
        hershell herta hertha heru herve hervey herwig heryanto hessie hester hesti hettie hetty heva heyvetullah
        heyward hezekiah hezniye hezzie hicsonmez hidde hideo hidir hilah hilario hilary hilayda hilbert hilda hildburg
        hilde hildegard hildegarde hildegart hildegund hildegunde hilding hildred hildur hilkka hillard hillary hillery
        hillevi hilliard hilma hilmar hilmer hilton hiltraud hiltrud himawan hindal hinet hinewai hinrich hipolito
        hiram hiroshi hjalmar hjalmer hjalte hjordis hoani hobart hobert hobson holden holli hollie hollis holmes
        homero honora honore horace horacio horatio horatiu horea horia hortencia hortense hortensia horton horymir
        hosea hosie hoskadem hosteen howard howell hoyt hrvoje huban hubbard hubert hubertine hubertus huda hudavent
        hudson huey hugh hughes hughey hughie hugo hugues huguette huia hukumdar hulda huldah hulya humaira humberto
        humeyra humphrey hunalp hunor hurbert hurdogan hurican hurmet hurside huruyet huryasar husmen husnuhal huston
        huy huzuri hyman hynek hyrum iacob iain ian iancu ianis iara iasmina iben ibeth ibolya ibrani ibun ica icey
        icha icie icimbike ida idabelle idamae idell idella idiris idriz idun ieremia iesha ieshia ifa ignac ignace
        ignacia ignacio ignacy ignatius ignatz ignaz ignazio ihaia ihsan iida iiris iisakki ika ike iker ikhsan ikin
        ikiz iklim ila ilah ilari ilaria ilarie ilarion ilbek ilda ildefonso ildem ildes ildiko ileana ilene ilenia
        ilgi ilhan iliana ilias ilie ilija ilim ilinca ilir ilja ilka ilkbahar ilkim ilkka ilklima illa illya ilma
        ilmafer ilmari ilo ilona ilonka ilper ilsa ilse ilsu ilteris ilyas ima imane imani imanol imelda imer imge imke
        immanuel immo imo imogen imogene imre imren imrihan ina inaki inaya incifir indah indi indiana indira indra
        indy ine inell ines inez inga ingalill ingbert inge ingeborg ingeburg ingegard ingegerd ingela ingelise
        ingelore ingemar inger ingetraud ingetraut ingmar ingo ingolf ingram ingrid ingried ingvar inigo inka inken
        inkeri inmaculada inocencio inocentiu insa insaf intan intihap ioan ioana ioanina ioannis iola iolanda iona
        ione ionel ionela ionelia ionica ionut iosefina iosif ippazio iren irena irene irfan iriana iridenta iridian
        irina irine irinel irja irl irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud
        irnanto irsad irva irven irvin irvine irving irwan irwin iryna isa isaac isaak isabel isabela isabell isabella
        isabelly isac isadora isadore isai isaiah isaias isak isaline isam isamar isaque isaura iscan ise ishaan isham
        ishmael isiah isidor isidora isidore isidoro isidro isin isis islime ismet ismo isobel isolde isolina isom isra
        isreal issac istvan italo itzel itziar iulia iulian iuliana iuliu iurie iustin iustina iustinian iva ivah
        ivanka ivanna ivano ivar ivecen iver iverson iveta ivette ivey ivica ivie ivka ivo ivona ivonne ivor iwan iwo
        iwona iyana iyanna iyiyurek iza izabela izabella izabelle izaiah izayah ize izel izetta izgu izola izora jaak
        jaakko jaana jabal jabari jabbar jabez jacalyn jace jacey jacinta jacinto jackeline jacki jackie jacklyn
        jackson jacky jaclyn jacob jacobine jacobo jacoby jacopo jacque jacquelin jacquelyn jacquez jacquline jacqulyn
        jada jaden jader jadiel jadon jadranka jadwiga jadyn jaeda jaeden jael jaelyn jaelynn jaeman jafet jaga
        jagapati jagaraga jagger jaheem jaheim jahiem jahir jaida jaiden jaider jaidyn jailene jailyn jaiman jaime
        jaimee jaimie jair jairo jais jajuan jakayla jake jakob jakobe jakov jakub jaleel jaleesa jalen jalisa jalissa
        jaliyah jalmari jalon jalyn jalynn jamaal jamalia jamar jamarcus jamari jamarion jame jameel jamel jameson
        jamey jami jamie jamila jamin jamir jamison jamiya jammie jamya jana janae janay janeen janel janell janelle
        janene janessa janeta janeth janett janette janey jani janiah janic janick janie janik janin janina janine
        janis janiya janiyah janja jankat janko jann janna janne janneth jannette janni jannie jannik jannis jano janos
        janosch janus janusz janyce jaquan jaquelin jaqueline jaquez jara jarad jared jaret jarett jari jarkko jarlath
        jarmila jarmo jarne jarno jarod jaromir jaron jaroslav jaroslava jaroslaw jarrad jarrell jarret jarrett jarrod
        jaruthip jarvis jarwa jarwadi jarwi jase jasen jasiah jasin jaslene jaslyn jasmani jasmijn jasmin jasmina
        jasminka jasmyn jasmyne jasna jaswadi jati jatmiko jaunita javen javi javiera javion javon javonte jax jaxen
        jaxon jaxson jaxton jaya jayadi jayce jaycee jaycie jaycob jayda jaydan jayde jayden jaydin jaydon jaye jayeng
        jayla jaylah jaylan jaylee jayleen jaylen jaylene jaylin jaylinn jaylon jaylyn jaylynn jayme jaymes jayne
        jayson jayvion jayvon jazlene jazlyn jazlynn jazmin jazmine jazmyn jazmyne jeana jeane jeanetta jeanette jeanie
        jeanine jeanmarie jeanna jeanne jeannette jeannie jeannine jeb jed jedediah jedidiah jedrzej jef jeferson
        jefferey jefferson jeffery jeffie jeffrey jeffry jefri jeison jeisson jelani jele jelena jelita jelle jelte
        jemal jemima jemma jena jenaro jenel jenelle jenifer jeniffer jenilee jenna jennette jenni jennie jenniffer
        jennings jeno jensen jente jep jeppe jeptha jerad jerald jeraldine jeramiah jeramie jeramy jere jered jerel
        jereme jeremey jeremi jeremiah jeremias jeremie jeremy jeri jerica jerilyn jerilynn jerimiah jerimy jerker
        jermain jermaine jerman jermey jerod jeroen jerold jeromy jeronimo jerrad jerrel jerrell jerri jerrica jerrie
        jerrilyn jerrod jerrold jerson jerusha jeryl jerzy jesenia jesica jesper jesse jessee jessenia jessi jessie
        jessika jessy jessye jesusa jethro jetmir jeton jett jetta jettie jevon jewell jhan jhoan jhoana jhon jhonatan
        jhonny jhony jil jiles jillian jimena jimmie jinawi jindra jindrich jindriska jinnie jinthe jip jiri jirina
        jitka joachim joacim joakim joana joanie joann joanna joanne joaquim joaquin joaquina jobe jobst jocelyn
        jocelyne jocelynn jochem jochen jodi jodie jody joel joell joella joelle joellen joep joerg joeri joeseph
        joesph joetta joette joffrey johan johana johann johanna johannah johanne johans johathan johnathan johnathon
        johney johnie johnna johnnie johnpaul johnson johny joi jolan jolana jolanda jolanta jolanthe joleen jolene
        jolette jolien jolijn joline jon jona jonah jonas jonatan jonathon jonell jones joni jonna jonnie jonny jono
        joona joonas joonatan joppe joran jordana jorden jordi jordin jordon jordy jordyn joren joretta jorg jorgen
        joris jorja jorma jorn jort jorunn jory jos josee josef josefa josefiina josefin josefina josefine josefita
        joselin joseline joseluis joselyn josep josepha josephina josephine josephus josette joshua joshuah josiah
        josiane josianne josie josiephine josip josipa josko joslyn joso josse jossie jost josua josue jouko jouni
        jovan jovana jovani jovanni jovanny jovany jovita joycelyn joye jozo jozsef juana juanita juanito judah judd
        jude judi judie judit judita judson judyth juelz juergen juha juhana juhani juho jukka jule jules julia julian
        juliana juliane juliann julianna julianne juliet julieta julieth juliette julijana julio julious julisa julissa
        julita julius juluis jumadi jumari juna junia junie junious junius juraj jure jurg juri jurij jurre jussi
        justen justina justine juston justus justyn justyna jusuf jutta juul juulia juuso juwan jyrki jytte kaan kaaren
        kaarina kaarlo kaat kacey kaci kacie kacper kacung kacy kade kadeem kaden kadence kadijah kadin kadir kadyn
        kaeden kael kaela kaelyn kaelynn kahir kahlil kahu kahurangi kai kaia kaiden kaija kaila kailee kailey kailyn
        kaique kairav kaisa kaitlin kaitlyn kaitlynn kaiya kaj kaja kajen kajetan kajsa kala kaleb kaleena kaleigh
        kalel kalen kalene kalervo kalevi kaley kalgay kalie kalim kalina kaliyah kalle kallie kalman kaltrina kalvin
        kalyn kamar kamari kamaria kambali kamden kameron kamidin kamiel kamil kamila kamilah kamilly kamora kamren
        kamron kamryn kamya kanak kanda kandace kandef kandi kandice kandy kane kanesha kani kania kanisha kanpulat
        kanye kapagan kara karabas karaca karaer karakucak karan karanbay karatas karcan kardelen kardi kare kareem
        kareen karel kari karie karima karimah kariman karin karina karine karis karissa karja karla karlee karlene
        karley karlfried karlheinz karli karlie karlijn karlo karlukhan karly karman karna karol karola karolien
        karoliina karolin karolina karoline karoly karolyn karon karren karri karrie karsa karsana karson karsten
        karsyn karta karter kartika karya karyl karyme karyn kasandra kasen kasey kash kasie kasif kasim kasimir
        kasiran kasiyah kason kaspar kasper kassandra kassidy kassie kastriot kasusra kata katalin katalina katariina
        katarina katcha katelijne katelin katelyn katelynn katerina katerine kathaleen katharina katharine katharyn
        kathe katherin katherina katherinne kathern katheryn kathey kathi kathie kathlene kathlyn kathrin kathrine
        kathryne kathy kathyrn kati katia katica katina katja katleen katlin katlyn katlynn kato katri katrien katriina
        katrijn katrina katrine kattie katty katy kauko kaver kavon kavurt kawaca kawaya kay kaya kayagun kaycee kayden
        kaydence kaye kaygusuz kaylah kaylan kaylee kayleen kayleigh kaylen kaylene kayley kayli kaylie kaylin kaylyn
        kaylynn kayrabay kayson kayun kazim kazime kazimierz kazuko kazuo keagan kealan keandre keanna keano keanu
        keara keaton kecia keegan keelan keeley keely keena keenan keenen keesha keeva kefser kegan keifer keijo keila
        keion keira keisha keith kelami kelan kelby kelcie keld keli kelis kellan kellee kellen kelley kelli kellie
        kelsea kelsey kelsi kelsie kelton kem kemba kenan kenari kendal kendall kendell kendra kendrick kenes kenia
        kenisha kenji kenley kenn kenna kennard kennedi kennedy kennet kenney kennith kennth kenny kenter kenth kenton
        kenyatta kenyon kenza kenzie kenzo keon keri kerim kerime kerman kermit kerri kerrie kerry kerstin kerttu
        kerwin kesha keshaun keshawn keshia kete kevan keven kevim kevon keyla keyon keyshawn kezban kezia khadija
        khadijah khalilah khari khiry khloe kia kian kiana kiandra kianna kiara kiarra kibar kiefer kiel kiera kieran
        kierra kiersten kieth kifaye kiki kiley kilian killian kim kimball kimber kimberely kimberlee kimberley
        kimberli kimberlie kimberly kimmo kimora kindra kinga kingston kinley kinsey kinsley kinte kipp kira kiramettin
        kirby kiri kirk kirsi kirsten kirsti kirstie kirstin kirstine kirsty kirt kisha kitan kitti kittie kiya kiyasi
        kiyoko kiyoshi kizzie kizzy kjeld kjell kjersti kjetil klaas klara klare klaudia klaudie klavs klemens klement
        kloe klothilde knox knud knut knute kobe koby kocabas kocak kockan koda kody koen koenraad koker koko koktas
        kolby koldan kole kolten kolton koncagul konguralp konner konnor konrad konstantin konstantinos konstanty
        konstanze kopan kora koray korbin korbinian kordell kordula korey kori korinna korkmazalp kornel kornelia
        kornelius kortney korugan kory kosemen kosukhan kotuz kourtney kraig kreszentia kreszenz kriemhild krish
        krishna krissy krista kristal kristan kristel kristen krister kristi kristiaan kristian kristiane kristie
        kristien kristiina kristijan kristin kristina kristine kristof kristofer kristoffer kristopher kristy kristyn
        kristyna krisztian krisztina krisztofer krysta krystal krysten krystian krystin krystina krystle krystof
        krystyna ksawery kubran kuddusi kujtim kullervo kumar kumral kuncara kunibert kunigunda kunigunde kuno kunta
        kunthara kurnia kursad kurt kurtis kushtrim kustaa kusuma kutay kutgun kutun kveta kvetoslava kwame kya kyan
        kyano kyara kyla kylah kylan kylee kyleigh kylene kyler kylian kylie kyllian kyllikki kymani kyra kyree kyrie
        kyson labinot labuh lacey lachlan laci lacie lacramioara lada ladarius ladina ladislau ladislaus ladislav
        ladislava ladonna laetitia lafayette lafe lahoma laika laila lailah lainey lais laisha lajos lakeisha laken
        lakendra lakesha lakeshia lakisha laksana lala lale lalita lalla lalo laly lamar lamarcus lamberto lamont
        lamonte lana lanang landan lander landin lando landon landyn lanette laney langgeng lani lanie lanita lanjar
        lannie lanny lantar laoise laora laquan laquita lara larae laraine laras larisa larissa larkin laron larue lary
        lashanda lashawn lashonda lashunda lasmanto lasmono lasonya lasse lassi laswi laszlo latanya latarsha latasha
        latesha latif latifah latika latisha latonia latonya latoria latosha latoya latoyia latrell latrice latricia
        latrina launa laurance laure laureano laureen lauren laurence laurene laurens laurentia laurentiu laurenz
        lauretta laurette lauri laurian lauriane laurie laurin laurine laurits lauryn laus laust lautaro lavada lavar
        lavelle lavenia lavera lavern laverna laverne lavina lavinia lavon lavona lavonda lavonia lavonne lawanda
        lawerence lawrance lawson lawton laylah layne layton lazaro lazzaro leah leala leamon leana leander leandra
        leandro leane leaner leann leanna leanne leano leart leatha leatrice leda ledion ledun leeann leen leena leeroy
        leesa leevi legawa leidy leif leigh leighton leilani leire leisa leisha leitha lejla lela lelah leland lelar
        lelia lella lem lembah lemmie lempi lemuel len lena lenard lene leni lenin lenka lenn lenna lennard lennart
        lennarth lennert lennie lennon lenny lenon lenora lenord lenore lenwood leo leocadia leocadio leokadia leola
        leoma leon leona leonard leonardo leonce leoncio leonel leonhard leoni leonia leonid leonidas leonie leonor
        leonora leonore leontin leontina leontine leopold leopoldina leopoldine leopoldo leora leordean leos leota lera
        leroy lerze lesa lesia leslee lesley lesli leslie lesly lessie lesta lester leszek leta letha lethia leticia
        letitia letizia letta lettie letty levente levern levi levie levina levon lew lexi lexie lexus leydi leyla
        leyli leyre lezize lia liam lian liane lias libardo libbie libby liberto libia libor libuse lica liceth licia
        lida liddie lidia lidie lidija lidwina lidya lieke liesa liesbet liesbeth lieschen liesel lieselot lieselotte
        lieven lieze lige ligia liisa lila lilah lilburn lili lilia lilian liliana liliane lilianna lilie lilija lilja
        lilla lillard lillemor liller lilli lillia lillian lilliana lillianna lillie lillis lilly lilou lilyan lilyana
        lilyanna lim liman limar limon lina lincoln lindbergh linde lindell lindita lindsay lindsey linette linna
        linnea linnie linsey lintang linton linus linwood linzy lio lioara lioba lionel liridon liridona lirim lisandro
        lisanne lisbet lisbeth lise liselott liselotte liseth lisette lish lisha lissa lissette lissi lissie lissy
        liston lita litha littie littleton litzy liv liva livio liviu liwia liz liza lizabeth lizbeth lize lizeth
        lizette lizz lizzie lizzy ljiljana ljubica ljubisa ljudmila llewellyn lloyd lockie loda lodewijk lodovico loek
        loes loic loida loke lola lolita lolla lollie loma lon lona londyn loney loni lonie lonna lonnie lonny lonzo
        lora loraine lorayne lorcan lorean loredana loree loreen lorelai lorelei loren lorena lorene lorenz lorenza
        lorenzo loreto loretta loretto loria loriann lorie lorik lorin lorinda lorine loring lorna lorne lorraine
        lorrayne lorri lorrie lossie lothar lott lotte lotti lottie lou louane louann louanna louella louetta loui
        louie louisa louise louisiana louka loula louna lourenco louvenia lova lovell lovett lovie lovina lovis lovisa
        lovre lovro lowe lowell lowie loy loyce loyd luan luana luann luanne luara luberta lubomir lubos luc lucas
        lucca lucentiu lucero lucetta lucette luchino lucho lucia lucian luciana luciano lucie lucien lucienne lucija
        lucila lucile lucille lucina lucinda lucindy lucio lucious lucius lucrecia lucretia lucretiu lucrezia lucy luda
        ludek ludger ludie ludivine ludmila ludmilla ludovic ludovica ludovico ludovicus ludvig ludvik ludwig ludwina
        lue luella luetta lufen lugenia luhung luigi luigia luigina luisa luisana luise luisina luitgard luiza luka
        lukas lukasz luke lukita lukman lulah lular lulie luljeta lulla luluh lulut lulzim lum luminita lumir lunna
        lupe lupita lura lurana lurena lurhur lurline lutfan lutfi lutgarde lutgardis lutgart luther luthfi lutie lutz
        luuk luvenia luverne luvinia luwar luwes luzia luzie luzius luzmira lya lyam lyda lydell lydia lydie lykke lyla
        lylah lyle lyman lyn lynda lyndia lyndon lyndsay lyndsey lynette lynley lynn lynne lynnette lynsey lynwood
        maaike maaria maarit maarten maartje mabel mabell mabelle mable macaria macario macarthur macauley macel maceo
        macey machelle maci macide maciej mack mackenzie macy madalena madalin madalina madaline madalyn madalynn
        maddalena maddison maddox maddux madeleine madelene madelief madeline madelyn madelynn madge madie madilyn
        madilynn madisen madisyn madlen madlyn madonna madora mads madyson maebell maebelle maegan mael maelle maelys
        maeva maeve mafalda magali magaly magan magarete magda magdalene magdolna magen maggie magne magnus magret
        magrit mahala mahalia mahalie mahesa mahfud mahi mahigul mahir mahlon mahmud mahmut mahnaz mahsun mahter
        mahulena maia maicol maida maija maik maike maiken maikol maimunah maira mairead mairtin maite maiya maj majken
        majvor makai makaila makala makara makarena makayla makena makenna makenzie makhi maks maksim maksude maksur
        maksymilian malachi malachy malakai malaki malaya malcolm malcom malea maleah malena malene malia maliah malik
        malika malin malina malinda malissa malissie maliyah mallie mallorie mallory malorie malou malte malthe malva
        malvin malvina malwina mamadou mame mamen mamie mammie manaaki manah manaia manawa mandi mandie mandy manerva
        manervia manford manfred manie manilla manja manley mannie manola manole manolo manon mans mansfield manson
        mansurali manu manuela manuelita manuella manus maraea maralyn maranda maras marcantonio marcela marcelina
        marceline marcelino marcell marcella marcelle marcello marcellus marcelo marchello marcheta marci marcia
        marcial marciano marcie marcin marcio marcos marcu marcus marcy mardell maree mareen mareike mareikura mareile
        mareli marely maren marga margana margaret margareta margarete margaretha margarethe margarett margaretta
        margarette margarida margaritha margarito margaud margaux margene margeret margery marget margherita margie
        margit margita margitta margo margot margoth margret margreth margrethe margrett margretta margrit margrith
        margueritte margurite margy mariadi mariah mariam marian mariana mariane marianela mariangela marianita mariann
        marianna marianne mariano maribel maribeth marica maricel maricela maricica maricruz mariechen marieke mariel
        mariela mariele mariella marielle marieluise marietta mariette marija marijan marijana marijke marijn marika
        marilee marilena marilla marilou mariluz marilynn marin marinda marinela marinette marino marinus marioara
        mariola marion marisa marisel marisela marisol marissa maristela marit marita maritta maritza mariuca marius
        mariusz mariyah marja marjaana marjan marjatta marjo marjorie marjory marjukka marjut markel markell marketa
        marketta markita markku marko markus marla marlana marland marlee marleen marleigh marlen marlena marlene
        marleny marley marlie marlies marliese marlis marlise marlo marlon marly marlyn marlys marlyse marni marnie
        marnita marnix marolyn marques marquez marquita marrion marsha marshall marsito marsudi marta martaka martana
        martani marte martell martez marthe marti martijn martika martim martina martine martino martirio marton martta
        martti marty martyn marva marvin marwata maryadi maryam maryann maryanne maryanto marybelle marybeth maryellen
        maryjane maryjo marylee marylene marylin maryline marylou marylouise marylyn maryse marzena masako masao masar
        maside massiel massimiliano masume matea matei matej mateja mateo mateus mateusz math matheo matheus mathew
        mathews mathias mathijs mathilda mathilde mathis mathys matias matie matija matilda matilde matiu matous mats
        matthaus matthias matthieu matthijs matti mattia mattias mattie matts mattye matyas maud maude maudie mauno
        maura maureen mauri maurice mauricette mauricio maurilio maurin maurine maurits mauritz maurizio mauro maurus
        maury maurycy maxence maxie maxime maximiano maximilian maximiliano maximilien maximillian maximino maximus
        maxine maxx maybell maybelle maye mayerly maykol mayme maymie maynard maynur mayra maysa mayte mazie mazlum
        mcarthur mckayla mckenna mckenzie mckinley meabh meagan meaghan mearl mechelle mechthild mechthilde mechtild
        mecide mecit meda medora mees mefarettin mefharet megane meggan meghan meghann mehdiye mehmed mehmetzahir
        mehrigul meibh meik meike meinhard meinolf meinrad meja mekhi melaha melania melanie melany melba melbourne
        melchior melchor melek meleknur melihcan melikkan melina melinda melisa melissia melita melitta melker mell
        melle mellie mellisa mellissa melodee melodie melonie melony melul melva melville melvin melvina melvyn melwin
        memili memphis mena menachem mendy menfeat mengi menguc menisan meral merba mercedes merche merdi mereana
        meredith merel meret merete merethe mergim merijn merilyn merim merita merja merl merlene merlyn merna merri
        merrie merrilee merrill merritt mert mertel mertie merton merva mervi mervin mervyn merwin mery meryem meryeme
        meryl merzuk meshur mestur mesude mesut metha metin metinkaya metta mettie meveddet mevludiye mevlut meyer
        meyhanim mezide miah micael micaela micah micayla micha michaela michaele michail michal michala michale
        micheal micheala michela michelangelo michele micheletto michelina micheline michell michelle michelotto
        michial michiel mickael mickie micky mieke miel miesha mieszko migdalia miguela miguelangel mihael mihaela
        mihai mihail mihajlo mihaly mihin mihnea mihriye miia miika mijo mik mika mikael mikaela mikaere mikaila mikal
        mikala mikalah mikayla mikeal mikel mikkel mikko miklos mikulas milada milagros milas milay milburn milda
        mildred milena miley milford milica milissa milka milla millaray millard millicent millie mills milly milorad
        milos miloslav miloslava milou milovan milton miluse mima mimi mimmi mimoza mina minda mindi mindy minerva
        minervia minibe minna minnie minodora minoru minta mintie mioara miodrag mirabela miran miranda miray mirbadin
        mircea mirco mireia mireille mirela mirella mireya miriah miriam miriama mirian mirja mirjam mirjami mirjana
        mirko mirlinda mirna miro miron mirona miroslav miroslava miroslaw miroslawa mirsad mirta mirte mirtha mirthe
        mirtie miruna miryam misael mischa mishat mislav misra missouri misti mistie mitch mitchel mitchell mitica
        mitra mitrut mittie mitzi mitzy miya miyesser mladen modena modesta modesto moesha mogens mohamad mohsim moira
        moises mojmir mollie mona monalisa monica monique monis monja monna monnie monroe monserrat mont montel
        montgomery montie montrell montserrat monty mordechai morena moreno morgan morgane moriah moritz morten
        mortimer morton mose moses moshe mossie mozell mozella mozelle muarra mubetcel mucahit mucellib mucevher
        muferrih mufide mufit mugber mugur mugurel muhamed muhamet muhammed muhammet muharrem muhip muhiye muhyettin
        mujde mujur mukbile mukramin mukrume muktedir mulayim mulya mulyanto mulyono mumpuni mumtaze munezzer muni
        munif muratcan murdock muret muriel murielle murilo murit murl murray murry mursinin mursita murti musafet
        musaffa musemma muslum mustapha mustika mustofa musure mutia mutluhan muvaffak muvahhide muveddet muzaffer
        muzekker mya myah mychal myer mykel myla mylee myles mylie myra myranda myriam myrl myrle myrna myron myrta
        myrtha myrthe myrtice myrtie myrtis nabila nadege nades nadeschda nadeshda nadezda nadia nadin nadine nadja
        nael nafii nafile nahiara nahuel naiara naide naim naima nair naja najam najee najwa nakia nakip nakisha nakita
        nalan nalar nallely namon nan nana nanci nancie nand nando nandor nanette nanie nanna nannette nanni nannie
        naoimh naoise naoma naomh naomi napoleone naradi narcis narcisa narciso nardi narhanim narji nasab naser nash
        nasiba nasim nasir nasrullah nassim nasuf nat natacha natalee natali natalia natalija natalio natalja nataly
        natalya natan natanael nataniel natasa natascha natasha natasja natasza nate nath nathalia nathaly nathanael
        nathanial nathaniel nathen natividad natosha naud nautica nayara nayaret nayareth nayeli nayely nayibe nayil
        naz nazaret nazario nazende nazi nazimet nazlihan nazlim nazmi nea neal nealie nealy nebih nebiha nebojsa
        necati necdat nechifor necilal necmettin necva ned nedda nedra needham neely nefaret nefiye neftali neha
        nehemiah nehip neider neil nejdet nelcy nelda nelia nelida nelie nelio nell nelli nellie nels nelsy nelu
        nemanja nena nenad neo neola neoma neppie neptun nerea nereida neriban nerim nermin nery nesfe nesip neslinur
        nesrin nestor neta nete netta nettie neva nevaeh neval neveah nevenka nevgin neville nevin nevio nevise nevsal
        nevsale newell newman neyran nezengul nezihi nezize ngaire niall niamh nibaldo nicanor niccolo nichelle
        nichifor nichol nichola nicholas nicholaus nichole nicki nicklas nicklaus nickolas nicky niclas nico nicoara
        nicodemo nicodim nicol nicola nicolae nicolai nicolaie nicolaj nicolasa nicolaus nicoleta nicoletta nicolette
        nicoline nicolle nicolo nicu niculina niculita nicusor nicuta nidia niek niels nienke nieves nigel nigmet nihai
        nihan niilo niina nik nika nikau nikhil niki nikia nikita nikki nikko niklas niklaus niko nikodem nikol nikola
        nikolaj nikolaos nikolas nikolaus nikole nikolett nikoletta nikolina nikora niksa nila nilam nilcan nilda nile
        niles nili nilo nils nilson ninetta ninnie ninoska ninthe nira nirgul nisa nita nives nixon niyaga niyazi noa
        noah noam nobie noe noelia noella noelle noemi noemie nohely nohora nola nolan nolberto nolen nolia nolie noman
        nona nonie noor noora noortje nora norah norbert norberto norbey nore noreen norene noreta noretta norica
        norina norine norita norman normand norris norton norval norwood notburga noud nour nout novi nrima nuala nubia
        nudret nugraha nuno nunzio nura nural nuran nuray nurbanu nurcan nurda nurdeniz nuretdin nurettin nurey nurgil
        nurhayet nuria nurice nuriyet nurkan nurmelek nursan nurseda nursim nurtac nurten nurul nurullah nurveren nury
        nuyan nya nyah nyana nyasia nydia nyla nylah nynke nyoman nyree oakley oana obdulia obe obed ocampo oceane ocie
        octa octav octavia octavian octaviana octavie octavio octaviu octavius oda odalis odalys oddie odelia odeline
        odell odette odhran odie odile odin odis odus ofelia offie oganer ogden oge oget ogulbas ogurata ogus oguzman
        oisin oiva okanay okbay okey okguclu okkas okseven okta okto okturemis okturk okyalaz olaf olalla olan oland
        olar olav olavi olca oldag oldrich olegario olen olena olene oleta olevia oley olfert olga olgierd olimpia
        olimpian olimpiu olin olinda oline oliva oliver olivie oliviu oliwer oliwier olle olli ollie olof olov olus
        olympia omaca omaira omari omarion omer omie omriye omur onat oncel ondrej oneal oneida onel oneta oney ongay
        ongen onie onni onnie onofre onsal onuker onur onurcan onursu oona oonagh opan opha ophelia ophelie opung orah
        oralia oran orazio orcin orelia oren orene oreste orfelina orfhlaith orfiye orgun oriana orie orik orilla orin
        orion oris orjan orla orlagh orlaigh orlaith orland orlando orlena orley orlin orlo orma ornella orpha orra
        orren orrie orrin orsolya orson ortak ortansa ortrud ortrun ortwin oruc orval orvel orvil orville orvin orvis
        orvokki oryurek osa osbaldo osborn osborne oscar osie oskar oskari osmo ossi ossian ossie osten osvald osvaldo
        oswald oswaldo oswin ota otakar otavio otay otelia otfried otha othel othmar otho otilia otis otmar ott ottavio
        ottfried ottie ottilia ottilie ottis ottmar ottokar ottomar ottone otylie ouida outi ove ovid ovidio ovidiu
        ovila ovun owen owens oxana oymak ozakan ozalpsan ozana ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozdal
        ozdes ozdil ozdogdu ozel ozell ozella ozerdinc ozertem ozge ozger ozgun ozgur ozie ozinal ozkent ozkutlu ozlem
        ozlu ozokcu ozpetek ozsozlu oztek ozturk ozudogru ozy ozyurt ozzie paavo pabla paca pacifica padma padmi
        padraic padraig padraigin paige paiman pairlee paityn paivi paivikki paker paksu pallie palma palmer palmira
        paloma pamala pamelia pamella pamfil panagachie panait panca pancho pandu panfilo pangeran pangestu panji
        paoletta paralee paramita paraschiva pardi paride parker parlee parman parrish parthenia pascale pascaline
        pascual pascuala pasi pasqual pasquale pastora patric patrica patrice patricie patricio patrik patrizia
        patrizio patru patryk patti pattie paula paule pauletta paulette pauli paulica paulien pauliina paulin paulina
        pauline paulino pauric pavao pavel pavla pavlina paxton payten payton peadar pearce pearla pearle pearlene
        pearley pearlie pearline pearse peder peggie peggy pehlil pekka pekkan pelayo pellegrino pembesin penelope
        pennie pentti pepijn pepita pepito percival percy peren perinur perkasa perla perley perlita permelia permun
        pernell pernilla pernille perri perrine pershing pertti pesent petar pete petr petre petri petrica petrisor
        petrona petronela petronila petros petru petrus petrut petruta petteri peyton phebe pheobe phileine philipp
        philippa philippine phillip phillis philo philomena philomene phylicia phylis phyliss phyllis pia piaras piedad
        pien pierangelo piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo pierrette piersanti pieter
        pietro piia pilar pim pina pinkey pinkney pio pippa pirahmet piran pirjo pirkko pirmin piroska pius placido
        ples plesu pleun plinio pluma plummer polina polk pollie polly pompeo pompilia pompiliu pomponio poncio pontus
        porfirio porsche porsha portia posey poul powell praba prabawa prabowo prabu prakosa pranata pranav pranawa
        prasetya prasetyo pratt prayitna prayoga prayogo preben predrag premysl prentiss presley preston pricilla
        primitiva primitivo prisca priscila priscilla priska profira prudencia prudencio prudie pryor puccio puji puk
        puput purcek purificacion purwa purwadi purwanto puspa puti putri putu qiana qori queenie quentin quiana quincy
        quinn quinten quintin quinton quinty quique quirino rabbiye rabea rabih rachael racheal rachelle rachid rachida
        racquel radek raden radika radim radit raditya radka radmila radomir radoslav radovan radu raducu rae raegan
        raekwon rael raelyn raelynn raewyn raf rafa rafaela rafaella rafe raffael raffaela raffaele raffaella
        raffaellino raffaello rafi rafia rafid rafih rafila ragna ragnar ragner ragnhild raharja rahayu raheem rahel
        rahiye rahman rahmat rahmet rahmi rahn rahsaan rahul raiden raihan raija raik raili raimo raimondo raimund
        raimundo raina rainer raisa raissa rakeem rakide raleigh ralf raluca rama ramadan ramazan ramiro ramiz ramon
        ramona ramsey rana randal randall randel randell randi randle randolf randolph rangga rani rania ranieri raoul
        raphael raphaela raquan raquel ras rashaad rashaan rashad rashawn rasheed rashida rasmus rasul ratih ratna raul
        rauno ravi ravy rawiri rayan rayana rayburn rayen rayfield rayford rayla raymon raymonde raymund raymundo rayna
        raynard rayne rayshawn razvan reagan reanna reatha reba rebeca rebecka rebeka rebekah rebekka rebihat recep
        recepali redmond reece reese refet refik refugio regan regena regenia reggie regina reginal reginald regine
        regis regitse regitze regula regulo rehime reid reidun reijo reilly reimar reimer reimund reina reinald
        reinaldo reinel reiner reingard reinhard reinhardt reinhart reinhild reinhilde reinhold reka reksa rella relu
        remazan rembrandt remedios remi remigio remington remo remus remy remzi rena renaat renada renae renaldo renan
        renard renata renato renaud rendy renea renee rengul reni renita rennie reno rens renske renzo resi respati
        ressie restu resulcan reta retha reto retta rettie reuben reubin reva revza rex rexford rexhep reyna reynaldo
        reynold reynolds rezin rezzak rhavi rheta rhett rhian rhianna rhianne rhiannon rhoda rhona rhonda rhys rian
        rianna ricarda riccardo ricci ricciotti richardt richelle richie richmond rickard ricki rickie ricky ridwan
        rigmor rigo rigoberto rihanna riikka riitta rik rika rikard rikke rikki riku riley rilla rillie rina rinaldo
        rinda rini rino rinor risalet risto rita ritchie ritt ritva riya riza rizki robb robbe robbie robby roberta
        robertina robinson robley robt roby robyn rocco rochelle rochus rocio roddy roderic roderich roderick rodger
        rodica rodney rodolfo rodolphe rodrick rodrigue roel roeland roena rogelio rogers rohan rohat roise roisin
        rojnu roko roksana rolanda rolande rolando roldan rolf rolla rolland rollie rollin rollo romain romana romane
        romanita romano romello romie romina romolo romona romuald romulo romulus romy ron rona ronal ronaldo ronan
        ronda rondal roni ronin ronja ronna ronni ronnie ronny rony ronya roope roos roosa roosevelt rory rosa
        rosabelle rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn
        rosamel rosamond rosann rosanna rosanne rosaria rosario rosaura rosco roscoe roseann roseanna roseanne rosel
        roselinde roseline rosella roselyn rosemarie rosena rosenda rosendo rosetta rosevelt rosey rosi rosia rosie
        rosina rosita rosl roslyn rosman rosmarie ross rossana rossie rostislav roswell roswita roswitha rotraud
        rotraut rouven rowena rowland roxana roxane roxann roxanna roxanne roxelana roxie roxy roy royce roza rozalia
        rozalija rozanne rozella rozsa ruairi ruari ruben rubi rubie rubiela rubin rubye rudecindo rudi rudiger rudolf
        rudolfo rudolph rudy rueben ruedi ruel ruffin ruffus rufina rufino rufus ruggero ruggiero ruhide ruhsat ruhugul
        ruie ruknettin rumeysa rupert ruperta ruperto rusen rusman russ russel rustin rutha ruthann ruthanne ruthe
        rutherford ruthie ruthild ruxanda ruxandra ruy ruza ruzena ruzica ryann ryder ryker rylan ryland rylee ryleigh
        ryley rylie ryne ryszard saadat saar saara saba saban sabar sabas sabastian sabatino sabettin sabih sabihe
        sabina sabri sabrina sacha sada sadat sade sadeti sadie sadik sadina sadittin sadiye sadye safet safii safina
        safinaz safta safura sagcan sahat sahdiye sahil sahin sahinbey sahinder sahir sahmettin sahnuray sahra saiful
        saige saire saka sakari sakip sakti sakura saleh salena salih salimah salimet sallie salma salome salomea
        salomon salsabila salurbay salvatore salvi salwa samahat samanta samara samatha samiah samie samiha samira
        samiyah sammie sammy sampson samson samsul samu samual samuele samuli samurtay samy sanaa sanai sanavber sancak
        sancar sancho sanda sandalio sanders sandi sandie sandor sandra sandrine sandro sandu sanela sanford sanije
        saniya saniyah sanja sanjuana sanjuanita sanna sanne sanni sannie santana santeri santiago santina santino
        sanur sanziana saoirse sarahi sarai sariah sarina sarita sarka sarrah sarya sasa sascha sasha saskia satrettin
        satu saturnina saturnino satya saul saundra sava savak savana savanah saverio saveta savilla savina savion
        savki savni savon sayan saydam sayin sayrak sazime scarleth scarlett scarlette schley schuyler scottie scotty
        seaborn seamus seana seanan seaneen seanna sebastiaan sebastian sebastiano sebastiao sebattin sebigul sebla
        sebrina secgul secme seda sedat sedife sedrick sefer sefi sefiye segismundo seha sehamet sehel sehreban sehza
        seija sejda sekim selaheddin selale selatin selcen selcuk seldon selena selene seler selime selin selina seline
        selma selmer selmin selvi semaj semat semender semenica semine semir semra semrin semsettin semsinisa sena
        senad sencar sendogan seneca seniha senkal senn senne sennur senol senta seona sep sepp seppe seppo septi
        seracettin serafeddin serafin serafina seraina serban serda seref sereina serezli serfinaz sergej sergiu
        sergius serhatmehmet serina serma serman sernur serol serpil servinaz sessa seth setya sevcan sevdi sevdinar
        seve severiano severin severina severine severino severo severt sevgen sevginur sevican sevim sevindik sevket
        sevketfeza sevla sevsevil seward seyda seydo seyfullah seyhan seyithan seymour seyyide sezal sezen sezginbas
        shaban shae shafter shaina shakila shakira shalon shalonda shamar shameka shamika shan shana shanae shanda
        shandra shane shaneka shanell shanelle shanequa shani shania shanice shaniece shanika shaniqua shanita shaniya
        shanna shannan shannen shannon shanon shanta shante shantel shantell shaquan shaquana shaquille shaquita shara
        shardae sharday sharde sharee sharen shari sharita sharla sharleen sharlene sharman sharonda sharron sharyl
        sharyn shasta shatara shaun shauna shauneen shaunna shavon shavonne shawanda shawn shawna shawnda shawnee
        shawnna shawnte shayla shaylee shayna shayne shea shedrick sheena sheilah shelba shelbi shelbie shelby sheldon
        shelia shelley shelli shellie shelton shelva shelvia shelvie shemar shena shenna shep sheree sheri sheridan
        sherie sherilyn sherita sherlyn sherman sheron sherree sherri sherrie sherrill sherron sherryl sherwin sherwood
        sheryl sheryll sheyla shianne shiela shiloh shira shirl shirlee shirleen shirlene shirleyann shirlie shoji shon
        shona shonda shonna shpresa shqipe shreya shyann shyanne shyheim shyla sian sibbie sibilla sibille sibylla
        sibylle sid sidar siddie sidiq sidki sidney sidonia siebe siegbert siegfried sieghard sieglinde siegmar
        siegmund siegrid siegried siegrun siegward siem sien siena sigfrid sigfrido sigfried sigge sigismund siglinde
        sigmar sigmund signa sigrid sigrun sigurd sigvard siiri sil silan silanur silas silja silje silke sille silvan
        silvana silvano silvester silvestre silvestro silvian silviana silvie silvio silviu simao simber sime simen
        simeon simi simina simion simmie simo simona simone simonetta simonne simpson simten sina sinaida sinan sinasi
        sinda sindre sindy sinead sini sinica sinikka sinisa siobhan siofra sione siper sirap siri sirivan sirkka siro
        sirpa siska sisko sissel sittik siv sivert sixten sixto sjoerd skender skye skyla skylar skyler slade sladjana
        slamet slavena slavica slavisa slavko slavomir slawomir sloane slobodan smaranda sneider snezana snjezana sofi
        sofia sofiane sofie sofija sohret sokmen solange soledad soleh solene soline solma soloman solomon solveig
        solvej somer sommer sona sonad sondra sondre songul songurkan sonia sonja sonji sonke sonnur sonya sophronia
        soraia sorana soraya sorcha soren sorin sorina sosimo soydaner soykan soykut soyler soyselcuk sozer spencer
        spenser speranta spurgeon stacey staci stacia stacie stacy staffan stafford stana stanca stancu stanford
        stanislaus stanislav stanislava stanley stanton starla starr stasia stavros stef stefaan stefana stefani
        stefanie stefanija steffen steffi stefica steinar stelian steliana stella stellan steluta sten stepan stepanka
        stephaine stephan stephane stephani stephania stephany stephenie stephon sterre stevan stevie stewart stian
        stien stig stijn stilla stina stine stiven stjepan stoney stuart sture suat suayp subutiye sucaettin suci sudi
        sudie suellen suha suheyda sukri sukru sukufe sula suleyla suleyman sulhi sullivan sultane sumerya sumeyye
        sumner sunay sune sunel suner suphi surya susam susana susanita susann susanna susannah susanne suse susen susi
        susie sussanne sussie suus suvari suvi suzan suzana suzann suzanna suzanne suze suzer suzette suzie suzy svante
        svatopluk svatoslav svea svein svenja svenning sverre svetlana swantje swen swetlana syahrini sybil sybilla
        sybille syble sydell sydnee sydni sydnie syed sylas sylke sylva sylvain sylvana sylvania sylvanus sylvester
        sylvia sylviane sylvianne sylvio sylwia symone syreeta sys szabolcs szilard szilveszter szilvia szymon tabatha
        tabea tabetha tabita tabitha taciddin tacnur tadeas tadeo tadeusz taft tagangul tage tahir tahj tai taina taine
        taisto taj taja takisha talan talayer talia talibe taliyah tallie talmadge talmage tama tamala tamara tamas
        tamatha tamati tambra tameka tamekia tamela tamera tami tamia tamica tamie tamika tamiko tamisha tammi tammie
        tamra tamya tanak tanbay tandogdu tandy tane taneli tanesha tangaroa tangela tangul tanguy tanhan tania tanika
        tanisha taniya taniyah tanja tanses tansev tantri tanya tanyolac tanyu tapani tapio tara tarah taraji tari
        tarik tarja tarsha taru taryn tasar tasdik tasha tashina tasia taskan tasnim tassilo tasvir taswir tate tatia
        tatiana tatianna tatjana tatsuo tatu tatum tatyana tatyanna taufan taufik tauno taurean taurus tavares tavaris
        tavian tavion tavon tawana tawanda tawanna tawnya taya taygan tayla taylak tayler taylor tayshaun tayyibe
        tayyip teagan teber tecimer tecla teddie tedi teea teela teemu teena tegan teguh teija tejs tekbay tekecan
        tekiner teknaz teksoy telemaco telim tella tellervo telmo telse temime temirhan temistocle temizkal tempie
        temucin tena tenika tenisha tennessee tennie tennille tenvir tenzin teo teobaldo teodor teodora teodoro
        teodosia teodosio teofil teofila teofilo teohari teona terance tercan tere terell terence terese teresia
        teresita teressa terez tereza terezia terezija terhi teri terina terje terlan tero terrance terrell terrence
        terri terrie terrill terttu tess tessa tessie teun teuta teuvo tevin tevs tex texanna texie teybet tezcan tezol
        thad thaddaus thaddeus thales thalia thea theadore theda thedore thekla thelma theo theobald theodis theodocia
        theodoor theodor theodora theodore theodoro theodoros theodosia theola theophil theophile theres therese
        theresia therman theron thi thiago thiare thibaud thibault thibaut thibo thies thijmen thijn thijs thilo thom
        thomasina thompson thor thora thoralf thorben thore thornton thorsten thorwald thos thresa thure thurlow
        thurman thursa thurston thyra tiana tianna tiare tiarna tiarnan tiarra tibe tiberia tiberiu tibo tibor tiburcio
        ticen tiegan tiera tiernan ties tiesha tiffani tiffanie tiffany tigin tiia tiina tijl tijmen tijn tijs tilda
        tilden tilla tillie tillman tillmann tilly tilman tilmann tilo timbul timea timeo timm timmie timmothy timmy
        timo timon timotei timoteo timothee timurtas tina tinca tincuta tindra tineke tiney tinie tinne tinnie tino
        tirta tirtayasa tirza tisa tisha tishie titin tito titus tivadar tiziana tiziano tobe tobi tobias tobiasz tobin
        toby toccara todd todor togan toivo toker tokoz toktug tolbert tollie tolonbay tomas tomasa tomeka tomi tomie
        tomika tomislav tommaso tommi tommie tommy tomurcuk tonda toney tonguc toni tonia tonicha tonino tonja tonje
        tonny tonya topias topuz tora toralf torben torbjorn tord torel torey torgny torhan toriano toribio torie
        torill torquato torrance torrence torrey torrie torry torsten tory tosha toshiko toshio tova tove towanda toya
        tracee tracey traci tracie tracy traian transito traude traudel traudl traugott traute travis travon trayvon
        treena tremaine tremayne trena trent trenten trenton tresa tressa tressie treva trever trevin trevion trevon
        trevor treyton treyvon tri tricia trina trini trinidad tripp trish trisha trista tristan tristen tristian
        tristin triston troels trond trude trudel trudi trudie trudy trula trumaine truman trystan tuan tuana tudor
        tudora tudorita tudosia tugcan tugce tugiman tugrulhan tugtas tuija tukelalp tula tulay tule tulia tulin tulio
        tullio tulun tumer tumkurt tunahan tuncboga tunde tunguc tuomas tuomo turabi turcan turcein ture turgut turid
        turkalp turkan turkmen turknur tutkucan tutkun tuukka tuula tuuli tuulia tuulikki tuur tuva tuyug tuzeer
        tuzenur twan twila twyla tycho tye tyesha tygo tyla tylor tymon tymoteusz tyquan tyra tyree tyreek tyreese
        tyrek tyreke tyrel tyrell tyrese tyrik tyrin tyriq tyrique tyron tyrone tyrus tyshawn tyson ubaldo uberlinda
        uberto ubeydullah ucan ucbeyi ucgul uchita ueli uffe ufukay ugan uge ugo ugolino ugur ugurkan ugurtan ula
        ulakbey ulf ulfet uli ulises ulke ulkudes ulkum ulla ullrich ulrica ulrich ulrik ulrika ulrike ulu uludag
        ulugbey uluman ulutay ulva ulya ulysses uma umay umaya umberto umi ummahan ummahani umman ummet ummuhan umray
        umusan umut umutcan unal unek unggul unjani unlen unnamed unni unsever unubol uolevi upik ura uraltay urbain
        urbano urfettin urhan uriah uriel urijah urper urs ursel ursina urszula urte usame uschi ushan usman ustun usyi
        uta utama utkucan utz uyanser uygun uzbay uzer uzsoy vacibe vaclav vadim vafir vagn vahittin vaino vajen vala
        valarie valborg valdemar valentijn valentim valentin valentina valentino valere valeri valeria valerie valerij
        valerio valeriu valero valery valeska valinda vallie valon valorie valter valtteri vance vander vanesa vanessa
        vania vanja vannie vanya varvara vasco vashon vashti vasile vasilica vassie vassilios vasyl vaughan vaughn
        vaysal vecide veda vedat vedran veera veerle veeti vefia vega vegard veijo veikko veis veit velda veli velia
        velitdin vella velma velva venancio venceslas vendela vendula venera venessa veniamin venice venie venita venla
        vennie veola verda verdell verdie vere verena vergie vergil verim verl verla verle verlene verlie verlin verlon
        verlyn vern verna verne vernell vernelle verner verneri vernetta vernia vernice vernie vernita vernon verona
        veronika veronique vertie vesa vesna vessie vester veta veva vezat vezrife vic vicenta vicente vicentia
        vicentiu vicie vick vickey vicki vickie vicky victoriano victorine victorino vicy vidal vidar viggo vigo viivi
        vikki viktoria viktorie vildane vilde vilem vilgot vilhelm vilhelmiina vilhelmina vilho viljami viljo villads
        vilma vilmer vilmos viman vincentio vincentiu vincenza vincenzo vinciane viney vinicio vinicius vinie vinko
        vinnie vinsen vinson vinton vinzenz violeta violetta violette viorel viorela viorica vira virag virdie virge
        virgel virgia virgie virgil virgilio virginie virgle viridiana virman virpi visar visarion visitacion vitali
        vitezslav vito vitor vittorio vitus viveka vivian viviana viviane vivianne vivien vivienne vjekoslav vjollca
        vlad vladelina vladimira vladislav vlado vlaicu vlasta vlastimil vlora voichita voicu vojtech volker volkhard
        volkmar vollie volney von vonda vonetta vonnie vratislav vreneli vuokko wahyu waimarie waino wakiman walburga
        waldemar waldtraut walentina walfried wallace walli walt walther walton waltraud waltraut waltrud waluyo wanda
        waneta wani wanita wannes wardaya wardell wardi warji warner warre warsa warsita warta warwick wasis watson
        wava waverly wawan wayde wayland waylon wayman waymon webb webster weena weldon wells welton wenceslao wenche
        wencke wende wendel wendelin wendell wendi wendolin wendy wenke wenzel wera werner wes wesley wess wessel
        westin westley weston wheeler whitley whitney wibke widya wiebke wieland wieslaw wigbert wikitoria wiktor
        wilber wilbert wilbur wilburn wilda wilder wiley wilford wilfred wilfredo wilfrid wilfrido wilfried wilfriede
        wilhelm wilhelmina wilhelmine wilhelmus wiliam wilkie willa willaim willam willard wille willem willene
        willfried willi willia williams willian williard willibald willibert willie williemae willis willodean wilma
        wilman wilmar wilmer wilson wilton wiltrud winda windell winfield winford winfred winfried winifred winni
        winnie winnifred winona winston winthrop winton wira wirda wiremu wirt wisnu witold wladimir wojciech woldemar
        wolfhard wong woodie woodroe woodrow woodson worley wout wouter wulan wulf wyatt wylie wyman wynona xanana
        xander xaver xavi xavier xena ximena xiomara xzavier yaakov yadiel yadigar yadira yael yago yahaira yahir yahsi
        yahsikan yair yaiza yajaira yalazabay yamid yamile yamilet yamilex yamin yan yana yanara yance yancy yandel
        yanet yaneth yani yanick yanik yanina yanira yanis yann yannic yannick yannik yannis yara yareli yaretzi
        yaritza yasan yasar yasattin yasemen yasemin yasin yasmeen yasmin yasmina yasmine yasna yassin yassine yavuz
        yayak yazganalp yazgul yazmin yda yecid yee yeferson yehuda yeimy yeison yekbun yekda yelesen yeneral yeni
        yenifer yenny yeny yepelek yerko yerson yertan yesenia yesica yesid yesil yessenia yessi yessica yetisal yetta
        yfke yigit yilmaz yina yineth yinthe ylenia ylva ylvie yngve yoann yocelyn yoel yohan yohana yolal yolanda
        yolande yolima yolonda yonatan yonathan yonetmen yono yordan yoruc yosef yoselin yoshiko yoshio yosma younes
        youri yrjo yrsa ysaline yucel yucelen yudy yuli yulia yuliana yulieth yulisa yulissa yuly yumun yuni yunita
        yunt yurani yurany yurdanur yurdaser yurem yuridia yurtguven yurtseven yurttas yury yvan yvette yvon yvonne zac
        zacarias zach zachariah zacharias zacharie zachery zack zackary zackery zada zadie zaenab zaharia zahfer zahid
        zahra zaid zaida zaiden zain zaira zakaria zakary zalan zaliha zalindra zamfir zamfira zamir zamira zana zander
        zandra zane zaneta zaniyah zara zaraza zaria zariah zavier zavion zayden zayne zbynek zdenek zdenka zdislava
        zdravko zeb zebirce zebulon zechariah zeferino zehnia zehra zehranur zekayi zeke zeki zela zelaya zelda zelha
        zelia zelie zeljka zeljko zella zelma zelpha zemzem zena zenas zenia zennun zeno zenobia zenon zenovia zenta
        zerafet zeride zetta zettie zevlude zeynelabidin zeyno zhane ziggy zigmund zihni zikmund zilfa zillah zilpah
        zilpha zina zinnure zion zita ziyaettin zizi zlatko zoe zoey zofia zofie zohrehan zoie zoila zola zollie zoltan
        zora zoraida zoral zoran zorica zorka zsanett zsigmond zsofia zsolt zsombor zsuzsanna zubeyde zufer zuheyla
        zula zulaikha zulbiye zulema zulfa zulfuye zulgarni zulma zumre zunilda zuzana zvonko
        """)
    /// Surnames of Spain, Portugal, Italy and Latin America.
    static let surnames = WordList.hashes(
        """
        abad abarca abascal abatantuono abbagnale abella abellan abrego abreu abril aburto accardo acedo acerbi acero
        acevedo acosta acuna adadia adame adan adasme adinolfi aedo agazzi agnesi agostinelli agostini aguado aguayo
        agudelo agudo aguero aguila aguilar aguilera aguilo aguirre agullo agurto agusti agustin ahumada ajello alamo
        alarcon alberdi albero alberola albertini alberto alboni albornoz albuquerque alcala alcantar alcantara alcaraz
        alcolea aldobrandi alegre alegria alejandro aleman alemany alfaro alfieri alfonsi alfonso aliaga alighieri
        allende allendes aller almagia almagro almansa almanza almaraz almazan almeida almonacid almonte aloisio alonso
        alonzi alonzo alsina altamirano altera alva alvarado alvarez alvaro alvear alves alzate amador amaldi amaral
        amat amato amaya ammaniti amo amor amores amorim amoros ampuero anastasi anaya andrade andreotti andreozzi
        andres andreu angarita angeli angiolello anglada anguiano anguillara anguissola anguita angulo anichini anjos
        antelami anton antonacci antonelli antonello antonetti antonini antonioni antonucci antunes antunez apablaza
        aparecida aparicio apodaca aponte aporti aracena aragao aragon aragones aramburu arana arancibia aranda araneda
        arango aranguiz araujo aravena araya arboleda arce archuleta arco arcos ardila arellano arenas arevalo argan
        argentero argenti argento arguello argurio arias ariasso arino ariosto ariza arjona armani armas armellini
        armendariz armengol armenta armijo arnaiz arnal arnau aroca aros arranz arredondo arregui arreola arriaga
        arriagada arribas arrieta arteaga artigas asenjo asensio asmundo asprucci assuncao astete astorga astudillo
        atienza aulenti avalos avendano avila aviles avogadro ayala ayllon ayuso azcona azevedo aznar azocar azorin
        babati babato babbo baca bacosi badia badilla badillo badoer badoglio baena baez baeza baggio baglioni
        bahamonde bahamondes bahena bajamonti bajardi balaguer balbi balbo balderas balla ballester ballesteros
        balotelli bandello banos banuelos baptista baquero baracca barahona barajas barba barbarigo barbera barberini
        barbero barbosa barcaccia barcella barcelo barcena barco barela barese baresi barillaro baro baroffio barozzi
        barra barracco barragan barral barranco barraza barreda barrena barrera barreto barria barrientos barriga
        barrios barros barroso barsanti bartoli bartolome barzini bas basadonna bascunan bassi bastias bastida bastidas
        bataglia batalla batista batlle battaglia battelli battisti bautista bauza bayo bayon bayona bazzi beccaria
        beccheria becerra bedoya beffa bejarano belda belletini bellido bellini bello bellocchio bellucci belmar
        belmonte beltran bembo benavent benavente benavides benavidez benedetti benet benigni benitez benito benussi
        berengario berenguer bergoglio berlusconi bermejo bermudez bernad bernal bernardi bernardini bernat bernetti
        bernini berre berrios berrocal bersani bertoli bertolucci bertoni bertran betancourt betancur bettin bettoni
        bevilacqua biagi biagiotti bianchi bianchini bignami bignardi bilbao binaghi bixio blanca blanco blanes blasco
        blasi blazquez boada boaga bobadilla bocca boccaccio boccherini boccioni bocelli bodoni boezio bohorquez
        boiardo boitani boito boix bolanos boldu bombieri bompiani bonanno bonatti bonaventura bondumier bonet
        bongiorno bonilla bonino bonolis bonomo borges borghese borgia borja borquez borrani borras borrego borrell
        borromeo borromini borroni borsellino borsiere borzomi bosch bosio bossi bosurgi botella botello botta bottaro
        botticelli bottigliero bou bova bragadin bragaglia bramante brambilla brancaccio branciforte branco brenna
        bresciani briccialdi briceno brichese briones briseno brito broggini broschi bru brugnaro bruna brunelleschi
        brunello bruno bruscantini buendia bugueno buitrago bulzoni buonauro burbano burcardo burgos buscetta busoni
        busquets bustamante bustos caban cabanas cabanillas cabello cabeza cabezas cabibbo cabo caboto cabrera cabrero
        cabrini caccianemico caccioppoli caceres cadena cadenas cadorna caetani cafarchia caffarelli cagnin cagnotto
        caicedo cainero caironi calarco calatayud calbo caldeira calderon calgari callegari callegaro calleja calvet
        calvillo calvo calzada camacho camanni camara camargo camarillo camicione camilleri camino camiscione cammarata
        campanella campano campillo campise campos campoy camps camuccini canales canali canals canas cancino
        candelaria candia canellas canet canete canetta canevascini canil canizares cannizzaro cano canova canovas
        cantero cantillo cantimori cantu caparros capdevila capecchi capone cappelli capuana caraballo caracciolo
        carbajal carbajo carballo carbo carbonell carcamo cardano cardenas cardona cardoso cardozo carducci cares
        carfagna carli carlos carmona carneiro carnera carnero caro carocci carosone carpaccio carpio carranza carrasco
        carreno carreon carrera carreras carrero carretero carriera carrillo carrizo carro cartes carullo caruso
        carvajal carvalho casadei casado casagrande casal casale casaleggio casalodi casals casanova casanovas casares
        casarez casarin casas casellati cases casillas casini cassara cassiano castaneda castano castejon castell
        castellanos castelli castellitto castello castells castiglione castilla castillo castioni castrillo castrillon
        castro catala catalan catalano catenazzi cattaneo cavalcante cavalcanti cavanna cavazos cavieres cazares
        cazorla cea ceballos ceci cedillo ceja celentano celis cendron centeno cepeda ceravolo cerda cerdan cerezo ceri
        ceron cerquiglini cerro cerutti cervantes cervantez cervera cesaroni cesarotti ceschi cespedes chacon chamorro
        chandia chapa chaparro chavarria chaves chavez checa chechi cheda cherubini chiappetta chiaramonte chiesa chigi
        chindamo chinnici chittolini choque ciampi cianciolo ciani cibin cicilia cid cifuentes cignaroli cilea
        cilibrasi cimarosa cimini cintron cipolla cirino cisneros cisternas civaschi clavero clemente coardi cobo cobos
        cociarelli codina coelho coello cofre collado collao collazo colletti collina collodi colom coloma colomer
        columbo colunga comas combi comboni comencini comeriato comisso comolli concepcion conde condoleo conesa
        contarini conti contrafatto contreras coppola corbacho corbo corcos cordero cordova cornejo corominas coronado
        coronel corradi corrales correa corredor correia correr cortes cortese cortez cortina corvalan cossiga
        costalonga costanzi costela cotto covarrubias cozar cremonesi crespi crespo criado crisafulli crispi
        cristoforetti cruz cuadrado cubillos cuda cuellar cuenca cuervo cueto cuevas cugia cundari cunha cuomo curatoli
        curci curiel cusano cutrufo cutuli cuzzocrea dalla dallape dallara dalmau dandolo davila daza deledda
        delgadillo delgado delle dellucci depero desio detti dias diaz dibiasi diego dieguez diez dinamarca disdero
        doglioni domenech domingo domingues dominguez donaire donarelli donati donatoni donini donoso doria dossetti
        dossi dovara draghi droguett druso duarte duenas dulbecco duodo duque duran durante duse echevarria echeverria
        eco egea einaudi elgueta elias elizondo elorza emanuelli encina endrizzi enriquez erazo erices errani errigo
        escalante escalona escamilla escobar escobedo escolano escribano escriva escudero espada espana espanol esparza
        espejo espinal espino espinosa espinoza espitia esposito esquibel esquivel estay esteban esteve esteves estevez
        estrada exposito fabbri fabra fabregas fabregat fabrizi faggiani fagiani fagotto fajardo falco falcone falier
        fallaci falloppio fantini fantoni fantozzi fanucci faranda faria farias farinelli farnese farre fattori faugno
        faundez favata federici federico feijoo feliciano feliu fernandes fernandez ferrabosco ferrada ferragamo
        ferragni ferran ferrandez ferrandiz ferrando ferrante ferrara ferrari ferraris ferrata ferrazzi ferreira ferrer
        ferrera ferreras ferrero ferretti ferreyra ferrucci fibonacci fica ficino fieramosca fierro figueiredo figueras
        figueroa figuerola filangieri filippelli filippini filogamo filzi finetti finotto finzi fiol fioravanti
        fiorucci fischetti fittipaldi flaiano flores florez florio foa foconi fogaca fogazzaro folch foletti folliero
        fonseca forero fornaciari fortuny forza foscari fracci franceschi franch francisco franco franscini franzese
        fredes freitas frescobaldi frias frutos fuente fuentealba fuentes fuenzalida fuertes fusani fuseli fuster
        gabaldon gabba gabbana gabrieli gadda gaete gaggini gagliano gagliardi gaiatto gaitan gaito gajardo galan
        galarza galaz galdames galeano galeati galiano galiazzo galilei galindo gallardo gallart gallego gallegos
        galleguillos gallo galtarossa galuppi galvan galvani galvez galvis gamboa gamez gangemi gaona garate garay
        garces garcia gargallo garibay garica garmendia garobbio garozzo garrido garriga garrone garza garzon garzoni
        gascon gaspar gasperi gastelum gatica gatto gaviria gaya gaytan gelabert gelli gemito gentileschi gentili
        gentilini geraci germano giacconi giacometti giammusso gianetti gianinazzi giannelli giannetti giannini
        giannone giannotti giannuzzi gianvecchio gibert gibilisco gigli gil gilabert gilardoni gimenez gimeno giner
        ginese ginesio gioberti giolitti giorgetti giovine giradello giraldo giralt giron girona gisbert giulietti
        giunti giusti godinez godoy goicoechea goldoni goldstein golgi golino gollum gomes gomez gomila gomis goncalves
        goni gonzaga gonzales gonzalez gonzalo gordillo gori gottardi gotti govoni gozzano gozzi gracia gradenigo
        gramsci granado granados granatelli grande gras grassi grasso grau gravina greco greggio gregori gregorio
        gremese griego grifeo grijalva grimani grisoni gritti grossi guajardo gual gualandi gualtieri guarana guarato
        guardado guardia guardiola guariento guarneri gucci guerra guerreiro guerrero guevara guglielmi guicciardini
        guidone guidotti guijarro guillen guinizzelli guitart gullotta gulotta gurule gussoni gutierrez guzman haro
        henao henriques henriquez heras heredia hermosilla hernadez hernandes hernandez hernando herranz herrera
        herrero hervas hervia hierro higueras hinojosa holguin hormazabal hoyos hoz huerta huertas huguet hurtado
        iacobucci iacovelli iadanza iannelli iannotti iannucci iannuzzi ibacache ibanez ibarra iborra iglesia iglesias
        impastato infantino iniesta iniguez innocenti inostroza interiano interminei interminelli inzaghi inzunza ioppi
        iriarte irizarry isern iturra izaguirre izquierdo jaen jaime jaimes jaque jaquez jara jaramillo jasso jaume
        jauregui jerez jesus jilani jimenez jiminez jodar jofre jorda jorquera jove jover jovinelli juan juarez julia
        julian jurado juvara laboy labra lago lagos laguna lamas lamborghini lancisi landa lanfranchi lara larranaga
        larrea lasa lastra lattuada laureano lazcano lazo leao leblanc lebron ledesma legnante leite leiva lemus leon
        leonardi leoncavallo leonetti leopardi lercari lerma lerner letelier letta lettiere leyton leyva ligorio
        liguori lillo lima limon linares lippomano littizzetto liverotti lizama lizana llabres llado llamas llanos
        lledo llobet llopis llorens llorente lloret lluch loaiza lobato lobos loera lollobrigida lombardi lombardo
        lombroso lomeli londono longhena longoria lopes lopez lopresti lorca loredan lorenzo losa losada loureiro
        lourenco lovato loya loyola lozada lozano lucarelli lucas lucchesi lucciano lucena lucero luciani lucio
        ludovisi luengo luevano lugo luis lujan lumbreras luna lupo luque luria lussu luxardo luz luzi maccanelli
        macedo machado machuca macias madariaga madera maderna maderno maestas maestre maffei magalhaes magana maggioli
        maglio magnani magrassi maia maidana majewski majorana malacarne malaparte malatesta malave maldonado
        malenchini malipiero malo malpighi mamani manacorda mancebo mancilla mancini manjon mannoia manolesso manrique
        manriquez mansilla manso mantegazza mantegna manuel manunta manzanares manzano manzoni marambio marangoni
        marazzi marcacci marchant marco marconi marcos mardones marenzio mares mari marin marinetti marini marino
        mariscal marmol marques marquez marrero marrone marroquin marsili marti martinelli martinez martins martorell
        martucci marzorati mas mascagni mascarenas mascaro mascheroni maspero mastandrea mastroianni mata matamala
        matas mateo mateos mateu matias matos mattarella matteotti maturana matus maureira mayol mayorga maza
        mazzacurati mazzanti mazzeo mazzi mazzini mazzocchi medel medici medrano mejia mejias melendez melero melgar
        mella mellado melo mena menchaca mendes mendez mendizabal mendonca mendoza menendez meneses mengolo mennea
        meraz mercadante mercader mercado mercalli mercantini mercati merisi metella meucci meza mezzetta micca
        michelangeli micheletti migliaccio miguel milanesi milla millan mimun minguez miniati miralles miramontes
        miranda mireles miro missoni moccia mocenigo modiano modigliani modugno mogherini mojica molano moles molesini
        molina moliner molins moncada mondaca mondadori mondaini mondragon monduzzi moneta monicelli monreal monroy
        monsalve montalban montalcini montalti montalvo montanari montanariello montanelli montanez montano montecchi
        montecino montecinos monteiro montemayor montenegro montes montesano montesinos montessori monteverdi montez
        monti montoya montserrat morabito moraes moraga morais moraleda morales moran morandi morandini morante morata
        morcillo moreira morell morellato moreno morera moresi moretti morgagni morillo morlacchi morosini morpurgo
        morricone morrocco mortati morucci moschino mosquera mota moura moya moyano mozart mugica mulet munari munguia
        muniz munoz mur muratori murcia murialdo murillo muro murri musatti muti naccari nadal nadi najera napolitano
        naranjo narvaez nascimento natta nava navarrete navarria navarro navas navone nazario nebot necci negrete
        negron neira neto nevado nevarez neves nibali nicolas nicolau nicoletti nicolini nicolucci nieto nieves nievo
        niggli nino niscoromni nitti nitto nogueira noguera nogues nolcini nonis norambuena norbiato nordio noriega
        nosiglia notarbartolo novaes novais novaro novoa nugnes nunes nunez obando ocampo ocana ocasio ochoa odescalchi
        offredi ojeda olate olave olaya olea olguin oliboni oliva olivares olivarez olivas oliveira oliver olivera
        oliveras olivetti olivo oller olmedo olmo olmos olvera omma onate onio onisto ontiveros opazo opizzi oquendo
        ordenes ordonez orellana orengo orjuela orlando ormeno ornelas orosco orozco orrego orsini orta ortega ortese
        ortiz ortolani ortuno oscuro osorio ospina ospino ossandon ossani osses ossola ostinelli osuna otero ottino
        ovadia ovalle oviedo oyarce oyarzo oyarzun ozuna pablo pabon pacelli pacetti pacheco pacillo pacomio padilla
        padovano padron paez paganini pages pagliaro pagnotto paiva palacio palacios palau palladio pallares palma
        palmer palmisano palomar palomares palombi palomo paltrinieri palumbo panatta paniagua panicucci pantoja
        panzera paoletti paolini paolucci papafava papetti parada pardo paredes pareja parejo pareto parini parisi
        parmitano parpinel parra parraguez parri partida paruta pascarella pascual pasolini pasqua passalacqua pasten
        pastine patino pausini pavanello pavarotti pavez pavon pavone paz pazos peano pederiva pedersoli pedraza
        pedrazzini pedrero pedro pedroni pedrosa pedroza peinado peiro peixoto pelaez pelayo pellegrini pelli pellicer
        pellico pena penaloza penalver penas pennetta pepe pera peral perales peralta peranda perdomo perea pereira
        perello perera peres pereyra perez pergolesi perini perozzo persico pertile pertini peruzzi petralli petrassi
        petrocelli petrucci petrucelli petruzzi pezzali piacentini piane piazzi piccinni piccio pichardo pietrangeli
        pigafetta pignatti pimenta pina pinamonte pincheira pincherle pineda pinedo pineiro pinheiro pinho pinilla
        pininfarina pino pinol pintor pinzon piovani piquer pirandello pirelli pires pisacane pisani pisano pisaroni
        pistoletto pizarro pizzamano pizzetti pizziol pizzo pla plana planas platini poblete poerio polanco polani
        polesel polizzi pomares pombo pometta pont pontecorvo ponti porcel porcellato porras porta portero portilla
        portillo porto porzio pou poza pozo pozuelo pozzecco prada prado praga pratesi prati prats preciado priego
        prieto priuli procacci prodi proietti pucci puccini puente puentes puerta puga pugliese puglisi puig pujadas
        pujol pulci pulgar pulido quasimodo querini quero querol quesada quevedo quezada quijada quinones quinonez
        quintana quintanilla quintero quinteros quiroga quiros quiroz quispe rael raimondi ramazzotti ramirez ramis
        ramon ramos randazzo rangel rapisardi rascon rastelli raurica ravaglioli raya razo rebolledo rebollo recio redi
        redondo regalado regge reguera reig reina reis renault rendon rengifo renier rensi renteria renzi requena
        resendez respighi restrepo retamal retamales revilla rey reyes reyna reynoso rezende riascos riba ribas ribeiro
        ribera ribes ricart riccardi riccati ricci ricciardi rico ricolfi rienzo riera riffo righi rinaldi rincon rio
        riojas rios ripoll riquelme rismondo ritacca rius rivas rivera rivero riveros rizzo rizzoli roa robledo robles
        roca rocamora rocca roccabonella rocha roda rodarte rodenas rodrigez rodrigo rodrigues rodriguez rodriquez
        roero roig rojas rojo roldan rolon romagnoli romano romero romeu romiti romo roncalli ropero ros rosa rosado
        rosales rosario rosas rosell rosello rosero rosiello rosmini rosselli rossellini rossello rossetti rossi
        rossini roth roura rovira roybal royo rozas ruano rubbia ruberto rubilar rubio rueda ruelas ruffini ruggeri
        ruggieri ruiz russo rusticucci ruz saavedra sabater sabatini sabbatini saenz saez saffi sagese sagnelli sagredo
        sainz saiz sala salamanca salandra salas salata salazar salcedo salcido saldana saldias saldivar saldivia sales
        salgado salgari salieri salinas salmeron salom salva salvador salvemini salvini samaniego samele sampaio samper
        sanabria sanches sanchez sancho sandi sandoval sanguineti sanhueza sanjuan sanmartin sanmiguel sansoni
        santacruz santamaria santana santander santi santiago santibanez santillan santorio santoro santos sanudo sanz
        sarabia saraceno saracino saragat sarmiento sastre satriani satta sauceda saucedo sauli saura sauro savorgnan
        sbarbaro scaduto scalera scalfaro scamarcio scandone scaramucci scarfoglio scarlatti scarpa scarpetta scarponi
        schiaparelli schiavo schiavone schicchi scialpi scotti scotto sebastian seco sedano seddio segarra segni
        segovia segre seguel segui segura semitecolo sepulveda serao serlupi sermonti serna serra serraglio serrano
        serrato sevilla sevillano sforza sgalambro sgarbi sibilia siffredi silveira silvestri simeoni simo simoes
        sinisi siqueira sismondi sisneros smirnoff soares sobarzo sobrero sobrino soderini soffici sokolov solana
        solari soler solera solimena solis soliz sollima solorio solorzano solsona sommaruga somoza sonnino soranzo
        sordi soria soriano sorrentino sosa sotelo soto sousa souza spadafora spallanzani spanevello speri spinelli
        spinola squarcione sraffa staglieno stefanelli stoppani storladi stradivari strangio stucchi suarez suazo
        sureda surian taboada tacchini taccola tafoya tafuri tagliafierro talavera taliani taliercio tamarit tamayo
        tamborini tamburello tamburi tamburini tamez tanzini tapia tarantini tarantino tarchetti tartaglia tartini
        tasca tasso tassoni tavares tebaldi tedesco teixeira tejada tejeda tejedor tejera tejero telesio tellez tello
        tena tencalla tenorio teran terragni terrazas terron teruel tiepolo tijerina tirabassi tirado tobar togliatti
        tognazzi toldo toledo tolentino tolosa toloza tomas tomaselli tomasetti tomasini tomei tommaseo toninelli
        tonisto torlonia tormo tornatore toro torralba torre torrecilla torrens torrents torres torrez torricelli
        torrijos toscani toscanini toselli tosi toso tosto totino tovar tozzi tozzo traetta trapanese trapani travaglia
        travaglio traversa travia trebbi treccani trejo tremonti trentin trentini tresoldi treves trevino trevisan
        trevisani trezzini triana trillini trillo trincavelli trobbiani troisi trombetta troncoso tropea trotta
        trujillo trupiano trussardi tudela tur turati turchetta turchi turci turrini tutino tuzzolino ubaldi udinese
        udinesi ugarte ughi ulibarri ulloa ungaretti urbina urena uria uriarte urias uribe urra urrutia urzua vaca
        valadez valbuena valcarcel valdebenito valderrama valdes valdez valdivia valencia valenciano valente valentin
        valentino valenzuela valera valero valguarnera valier vall valladares valle vallejo vallejos valles valls
        valmarana valverde vanegas vanvitelli varano varas varela vargas vasari vasconcelos vasquez vattimo vaz vazquez
        veas vecellio vecoli vega vejar velandia velasco velasquez velazquez velez veliz veloso veltroni vendetti
        venditti vendrell venegas veneziano venier vento venturi vera vercelloni verdejo verdi verdone verdu verdugo
        verduzco verga vergara vergassola vergerio verri versace vespa vespucci vezzali viana vianello vicencio vicens
        vicente vidal videla vidoni vieira viera vigliotti vigorelli vila vilalta vilanova vilaplana vilar vilches
        villablanca villadicani villagomez villagra villagran villalba villalobos villalonga villalpando villamil
        villamizar villanueva villar villareal villarosa villarreal villarroel villasenor villaverde villegas villena
        vinas virgilio visconti visintini vismara vittadello vitturi vivaldi vivanco viveros vives viviani vizcaino
        volta volterra yanez ybarra yepes yuste zabala zabaleta zabarella zaccagnini zaccardo zacchia zacco zaguri
        zambrano zamengo zamora zamorani zamorano zampa zamudio zanazzo zanichelli zanzi zapata zaragoza zarate zarlino
        zavala zayas zecchini zedillo zeffirelli zelaya zenteno zepeda zetticci ziani zichichi zito zola zoppetti
        zoppetto zorrilla zuluaga zuniga zurita
        """)
}
