// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/en.tsv; do not edit.
extension Gazetteer {
    static let en = #"""
        -	x	New Mexico|New Mexican|New England|Gulf of Mexico|Mexico Beach|Latin America|Latin American|Latin Americans|South America|South American|South Americans|North America|North American|North Americans|Central America|Central American|Central Americans|Indian Ocean|South China Sea|East China Sea|Sea of Japan|Gulf of Oman|Gulf of Guinea|Gulf of Thailand|Persian Gulf|English Channel|Irish Sea|Arabian Sea|Jordan River|River Jordan|Jordan Valley|Niger River|Niger Delta|River Niger|Niger State|Lake Chad|Congo River|Congo Basin|guinea pig|guinea pigs|Guinea pig|Guinea pigs|guinea fowl|Guinea fowl|Turkish delight|Turkish bath|French fries|French fry|French toast|French Open|French bulldog|French kiss|French horn|Dutch oven|Dutch auction|Chinese whispers|China doll|Swiss roll|Swiss Army knife|Danish pastry|Danish pastries|Brazil nut|Brazil nuts|Panama hat|Panama Papers|Panama hats|Cuban heel|Russian roulette|Russian doll|Irish coffee|Irish stew|Polish remover|nail polish|Canada goose|Canada Goose|Jersey City|New Jersey|Cuba Gooding|German shepherd|German Shepherd|German shepherds|Great Dane|Great Danes|Bulgarian split|Michael Jordan|Air Jordan|Air Jordans|Jordan Peterson|Jordan Henderson|Jordan Pickford|Jordan Spieth|Jordan Belfort|Jordan Bardella|DeAndre Jordan|Jim Jordan|Rep. Jordan|Jordan Brand|Vernon Jordan|Jordan Peele|Eddie Jordan|Jordan Poole|Jordan Love|Chad Smith|Chad Kroeger|Chad Johnson|Chad Wolf|Chad Daybell|Chad Ochocinco|Paris Hilton|Paris Jackson|Paris Saint-Germain|Paris Saint Germain|Paris Agreement|Paris, Texas|Jack London|London Breed|New London|Tom Holland|Holland America|Prince of Wales|Princess of Wales|New South Wales|Jimmy Wales|Bank of America Merrill|Captain America|Miss America|Denzel Washington|George Washington|Kerry Washington|Washington State|Washington state|Washington Wizards|Washington Commanders|Washington Nationals|Washington Capitals|state of Washington|Fort Washington|Cleveland Indians|Indian Wells|Indian Springs|American Indian|American Indians|Indian reservation|Indian reservations|French Lick|Lebanon, Pennsylvania|Lebanon, Tennessee|Peru, Indiana|Cuba, Missouri|Cyprus Avenue|Israel Adesanya|Israel Folau|Jerusalem artichoke|Manila envelope|Moscow, Idaho|Athens, Georgia|Rome, Georgia|Paris, Tennessee|Dublin, Ohio|Dublin, California|Lima, Ohio|Vienna, Virginia|Berlin, New Hampshire|North Pole|South Pole|pole position|Pole position|totem pole|Pole vault|flag pole|French Connection|English Heritage|New Britain|Nova Scotia|Little Italy|Italian American|Little Havana|Irish American|German American|Mexican American|African American|African Americans|Native American|Native Americans|Asian American|Asian Americans|British Columbia|District of Columbia|New Guinea|Georgia Tech|Georgia State|Georgia Meloni|University of Georgia|state of Georgia|Georgia Bulldogs|South Georgia|Georgia, US|King George|Oman Air Holidays|Kingston, Ontario|Kingston upon Thames|Wellington boots|Duke of Wellington|Victoria Falls|Georgetown University|San Jose Sharks|San Jose, California|San José, California|Santiago Bernabeu|Santiago de Compostela|Santiago de Cuba|Copenhagen Fashion Week|French press|French presses|French window|French windows|French door|French doors|French braid|French bean|French beans|French polish|French leave|French letter|French manicure|French cuff|French cuffs|French onion soup|French dressing|French Quarter|French Riviera cake|French kissing|French bread|French roast|French vanilla|Old French|French class|French lessons|speak French|speaks French|spoke French|French language|French-language|English muffin|English muffins|English breakfast|English language|English-language|English lesson|English lessons|English class|English classes|English major|speak English|speaks English|spoke English|speaking English|learn English|learning English|English-speaking|English speaking|English translation|English subtitles|English setter|English bulldog|English ivy|English rose garden|English horn|broken English|plain English|Old English|Spanish flu|Spanish fly|Spanish omelette|Spanish moss|Spanish onion|Spanish rice|speak Spanish|speaks Spanish|Spanish language|Spanish-language|Spanish-speaking|Spanish lessons|Spanish Harlem|Spanish Steps|Portuguese man o' war|Portuguese man of war|Portuguese water dog|speaks Italian|speaks German|speak German|speaks Russian|speak Russian|speaks Chinese|speak Chinese|German-speaking|Russian-speaking|Chinese-speaking|Russian-language|Chinese-language|German-language|Italian-language|Greek to me|Greek salad|Greek salads|Greek tragedy|Greek mythology|Greek chorus|Greek god|Greek gods|ancient Greek|Ancient Greek|Greek alphabet|Greek life|Greek yogurt|Greek yoghurt|Greek fire|Russian dolls|Russian salad|Russian dressing|Russian Blue|White Russian cocktail|Russian twist|Russian twists|Dutch courage|Dutch treat|go Dutch|going Dutch|went Dutch|Dutch uncle|Dutch door|Dutch ovens|Dutch elm disease|Dutch elm|Dutch cap|Pennsylvania Dutch|double Dutch|double dutch|Double Dutch|Chinese checkers|Chinese takeout|Chinese takeaway|Chinese cabbage|Chinese wall|Chinese lantern|Chinese lanterns|Chinese zodiac|Chinese finger trap|Chinese burn|Chinese restaurant syndrome|china shop|china cabinet|fine China|bone China|China cabinet|China syndrome|China Syndrome|China Lake|China Grove|China Miéville|China rose|Turkish baths|Turkish towel|Turkish coffee|Turkish carpet|Turkish rug|Turkish Van|Turkish barber|Japanese maple|Japanese knotweed|Japanese beetle|Japanese encephalitis|Japanese chin|Mexican standoff|Mexican wave|Mexican hat|Mexican stand-off|Mexican jumping bean|Swiss Army knives|Swiss army knife|Swiss chard|Swiss rolls|Swiss Guard uniform|Swiss Family Robinson|Swiss meringue|a Danish with|cheese Danish|cheese danish|Danish blue|Belgian waffle|Belgian waffles|Belgian shepherd|Belgian Malinois|Belgian chocolate|Irish setter|Irish whiskey sour|Irish wolfhound|Irish dance|Irish stews|Irish goodbye|luck of the Irish|Irish cream|Notre Dame Fighting Irish|Fighting Irish|Scotch egg|Scottish terrier|Scottish Terrier|Welsh corgi|Welsh rarebit|Welsh dresser|Welsh springer spaniel|German measles|German sausage|German chocolate cake|German Shepherds|german shepherd|German pointer|East German era clock|Italian dressing|Italian greyhound|Italian sub|Italian ice|Italian sausage|Italian parsley|Italian Job|Brazilian wax|Brazilian waxes|Brazilian jiu-jitsu|Brazilian jiu jitsu|Brazilian blowout|Brazil wood|Hungarian goulash|Vienna sausage|Vienna sausages|Norwegian Wood|Norwegian forest cat|Norway rat|Norway rats|Norway maple|Norway spruce|Polish sausage|Polish notation|Siamese twins|Egyptian cotton|Egyptian Mau|Peruvian lily|Indian summer|Indian file|Indian giver|Indian ink|India ink|Indian tribes|Indian Removal Act|Indian Territory|West Indian|West Indians|West Indies|East India Company|East Indies|Indo-Pacific|India pale ale|India Pale Ale|Indian National Congress building|Bermuda shorts|Bermuda Triangle|Bermuda grass|Singapore sling|Singapore Sling|Singapore noodles|Canadian bacon|Jamaican patty|Jersey cow|Jersey cows|Jersey Shore|Jersey Boys|Guernsey cow|Guernsey cows|Cuban sandwich|Cuban sandwiches|Cuban cigar smoke|Cuban heels|Moroccan oil|Maltese terrier|Maltese Falcon|Maltese cross|Maltese puppy|Afghan hound|Afghan hounds|Tasmanian devil|Australian shepherd|Australian Shepherd|Lebanese bologna|Havana cat|Cyprus tree|Malta fever|Argentine tango lessons|Hawaiian pizza|Holland Park|Holland Tunnel|Holland Village|Lincoln Tunnel|Brit Awards|BRIT Awards|Benin City|Benin Bronzes|Benin bronzes|Bight of Benin|Oman Sea|Sea of Oman|Strait of Malacca|Singapore Strait|Taiwan Strait|Denmark Street|Great Britain Street|Lebanon Valley College|Lebanon Valley|Chile Verde|chile verde|chile relleno|chile rellenos|Chile con carne|Hatch chile|green chile|red chile|chili con carne|Hatch Chile|Panama City Beach|Panama City, Florida|Paradise Papers|Peru State|Poland Spring|Poland Springs|Holland America Line|China Town|Little Odessa|Little Saigon|Little Haiti|Little Armenia|Little Jamaica|Thai Town|Koreatown|Greektown|Germantown|German Township|Kenya's Kitchen|Texas Longhorns|Georgia peach|Georgia Southern|Georgia Power|Georgia National Guard|Georgia Southern University|Georgia runoff|Georgia Senate|Georgia Senate runoff|Georgia election interference|Georgia legislature|Georgia General Assembly|Georgia Lottery|Georgia Aquarium|Georgia State University|Georgia Gwinnett|Georgia Public Broadcasting|Georgia Republican|Georgia Republicans|Georgia Democrat|Georgia Democrats|Georgia Supreme Court|Georgia voters|Georgia Secretary of State|Georgia Gov|Georgia Governor|Georgia Sen|Georgia Rep|north Georgia|south Georgia|Georgia-Pacific|Georgia Pacific|Georgian architecture|Georgian house|Georgian townhouse|Georgian era|Georgian terrace|Georgian mansion|Georgian Bay|Georgian Court|Jordan almonds|Jordan Smith|Jordan sneakers|Jordan Clarkson|Jordan Ayew|Jordan Burroughs|Jordan Nobbs|Jordan Sancho|Jordan Neely|Jordan Chiles|Jordan Thompson|Jordan Matthews|Barbara Jordan|Montell Jordan|Neil Jordan|Robert Jordan|Hamilton Jordan|Armand Jordan|Pascual Jordan|Chad Hurley|Chad Boseman|Chad Hugo|Chad Michael Murray|Chad Kelly|Chad Pennington|Chad Henne|Chad Gilbert|Chad Mendes|Chad le Clos|Chad Reed|Chad Knaus|Chad Stahelski|Israel Kamakawiwo'ole|Israel Houghton|Israel Keyes|Israel Broussard|Israel Vázquez|Israel Horovitz|Israel Dagg|India Arie|India.Arie|India Hicks|India Knight|India Willoughby|Ireland Baldwin|Kathy Ireland|John Ireland|Jill Ireland|Kenya Moore|Kenya Barris|Kenya Hara|America Ferrera|Mark Cuban|Asia Argento|Paris Brunner|Peru Nolaskoain|Eric Holland|Dexter Holland|Josh Holland|Dominique Dawes|Germaine Greer|Fred Poland|Chris England|Lynndie England|Paul England|Gary England|Anthony Wales|Josey Wales|Egypt Sherrod|Roman Polanski|French Montana|Dawn French|French Stewart|Nicci French|Marilyn French|Samuel French|Alex English|Todd English|Jon English|Kim English|Scott Walker|Richard Scott|Jack Welch|Raquel Welch|Jeremy Irish|German Village|Edward German|Terry Holland|Tom Brittain|Benjamin Britten|Bob Marley|Andrew Norway|Nicholas Portugal|Guinea-pig|The Italian Job|The English Patient|The French Dispatch|The French Connection|From Russia with Love|The Spanish Prisoner|American Pie|American Idol|American Beauty|American Airlines Center|American football|American Football Conference|American Dad|American Horror Story|American Express card|Pan American|Pan-American|Pan American Games|Organization of American States|Inter-American|Afro-American|Latin-American|Anglo-Saxon|Anglo-Saxons|Greco-Roman|British Columbian|Dutch Antilles|Indian Creek|Bank of England governor portrait|United Nations|U.N.|European Union|Ind. Ocean|Korean Peninsula taffy|Emirates Stadium|Emirates FA Cup|Emirates Cup|America's Got Talent|America's Next Top Model|America's Cup|Good Morning America|Bank of America|Britain's Got Talent|Miss USA|Little Britain|Great British Bake Off|Indo-European|Indo-Aryan|Sino-Tibetan|Scotland Yard|New Scotland Yard|Prince of Egypt|The Prince of Egypt|Jamaica Kincaid|Jamaica, Queens|Jamaica Bay|Jamaica Plain|Lebanon County|East Palestine|Canada geese|Guinea hen|Guinea hens|Guinea worm|guinea worm|guinea hen|pardon my French|excuse my French|Maltese dog|Maltese puppies|Cuba libre|Cuba Libre|Poles of inaccessibility|South Georgia Island|Wales Bonner|Jude Bellingham of Stourbridge|Turkey trot|turkey trot|Turkey Trot|Turkey Day|Turkey Creek|Turkey Point|Turkey Hill|Wild Turkey|China Beach|China Basin|China Hutch|China Clay|china clay|bone-china|Chinatown|Peru Creek|Chile powder|chile powder|chile oil|chile crisp|Chile crisp|Brazil nut tree|Brazil-nut|Panama Canal Zone hat|Malta, Montana|Cyprus Mines|Cyprus Lake|Holland & Knight|Holland and Barrett|Holland & Barrett|Dutch Harbor|Dutch Bros|Dutch Schultz|Dutch Reagan|Danish modern|Swiss Miss|Swiss Re bottle|Swiss Colony|English Bulldog|English Springer|English cucumber|English pea|English peas|English mustard|English walnut|English riding|English composition|Irish Spring|Irish twins|Irish moss|Irish soda bread|Scotch whisky|Scotch tape|Scotch Tape|Scots pine|Scotch bonnet|Welsh rabbit|Welsh dragon tattoo|French Broad River|French Creek|French Gulch|French Camp|French Kiss|French Laundry|French Gates|French Twist|French twist|french twist|French tips|French tip|French 75|French martini|French cricket|French drain|French drains|French oak|French cleat|French knot|French knots|French seam|French lentils|French endive|French-fry|French fried|French-fried|French dip|French tickler|French maid costume|French pleat|French plait|Franco-American spaghetti|Spanish tile|Spanish Town|Spanish Inquisition|Spanish bayonet|Spanish needle|Spanish chestnut|Spanish broom|Spanish Fork|Spanish Fort|Spanish Trail|Spanish Bay|Spanish windlass|Spanish bluebell|Mexican jumping beans|Mexican sunflower|Mexican pizza|Mexican War Streets|Cuban link|Cuban linked|Cuban links|Cuban motion|Cuban missile crisis-era desk|Brazilian butt lift|Brazilian blowouts|Brazilian walnut|Brazilian cherry|Peruvian puff pepper|Chilean sea bass|Chilean seabass|Argentine ant|Argentine ants|Argentine tango|Canadian bacon pizza|Canadian Club|Canadian tuxedo|Russian olive|Russian tea cake|Russian Tea Room|Russian sage|Polish dog|Polish hot dog|Polish chicken|Hungarian partridge|Hungarian wax pepper|Hungarian Rhapsody|Hungarian rhapsody|Romanian deadlift|Romanian deadlifts|Bulgarian split squat|Bulgarian split squats|Turkish get-up|Turkish getup|Turkish get-ups|Turkish Angora|Turkish cotton|Greek row|Greek Freak|Greek week|Greek letter|Greek letters|Greek fraternity|Greek system|Greek key|Roman numerals|Roman candle|Egyptian goose|Egyptian geese|Egyptian scroll tattoo|Nile crocodile|Moroccan leather|Morocco leather|Ethiopian eunuch|Kenyan sand boa|Nigerian prince scam|Nigerian prince|Nigerian Dwarf|Nigerian dwarf goat|Nigerian scam|Rhodesian ridgeback|Burmese python|Burmese pythons|Burmese cat|Siamese cat|Siamese cats|Thai basil|Thai chili|Thai iced tea|Vietnamese pot-bellied pig|Vietnamese potbellied pig|Chinese crested|Chinese New Year's resolution|Chinese evergreen|Chinese water torture|Chinese handcuffs|Chinese five spice|Chinese five-spice|Chinese gooseberry|Chinese mitten crab|Chinese fire drill|Chinese Democracy|Japanese lantern|Japanese eel|Japanese honeysuckle|Japanese barberry|Japanese cherry|Korean pear|Korean fir|Indian corn|Indian paintbrush|Indian pipe|Indian burn|Indian head penny|Indian Head|Indian wrestling|Indian club|Indian clubs|Indian Trail|Indian Hills|Indian Land|Indian Motorcycle|Indian motorcycle|Indian Motorcycles|Indian mound|Indian mounds|Indian casino|Indian Health Service|Bureau of Indian Affairs|Indian Affairs|Indian Country|Indian country|Indian boarding school|Indian boarding schools|Indian Child Welfare Act|Plains Indian|Plains Indians|Indian chief|French and Indian War|Atlanta Braves|Afghan coat|Persian carpet|Persian rug|Persian rugs|Arabian Nights|Syrian hamster|Syrian hamsters|Lebanon bologna|Lebanon Levi|Jordan shorts|Jordan brand|Jordan 1s|Jordan 11|Jordan Marsh|Australian cattle dog|Australian Cattle Dog|Australian Shepherds|New Zealand white rabbit|Iceland poppy|Icelandic sheepdog|Icelandic pony|Swedish Fish|Swedish fish|Swedish Chef|Swedish massage|Swedish massages|Norwegian Cruise Line|Norwegian Cruise Lines|Norwegian Bliss|Norwegian salmon fillets|Finnish spitz|Belgian endive|Belgian Shepherd|Belgian Tervuren|German Shorthaired Pointer|German shorthaired pointer|German cockroach|German cockroaches|German potato salad|German engineering slogan|Austrian pine|Vienna Beef|Italian beef|Italian ices|Italian herbs|Italian seasoning|Italian wedding soup|Italian stallion|Portuguese sausage|Portuguese sweet bread|Cornish hen|American Airlines|American Express|American Eagle|Bank of Ireland|Bank of Scotland|Royal Bank of Scotland|British American Tobacco|Deutsche Bank|Royal Dutch Shell|Agence France-Presse|Agence France Presse|France-Presse|France Presse|France 24|France24|Stade de France|Malta Guinness|fluent French|fluent German|fluent Spanish|fluent Russian|fluent Chinese|fluent Italian|fluent Portuguese|fluent Turkish|fluent Japanese|fluent Polish|fluent English|fluent Dutch|fluent Greek|fluent Korean|Bosnian language|Togo the sled dog|sled dog Togo|Admiral Togo|Heihachiro Togo|Israel Kamakawiwoʻole|SS Great Britain|French Defence|French Defense|Sicilian Defence|tea in China|Denmark Vesey|chain Iceland|supermarket Iceland|retailer Iceland|Iceland Foods|ferry Estonia|MS Estonia|Luxembourg Gardens|Caucasian Albania|Strait of Georgia|cedar of Lebanon|cedars of Lebanon|Cedar of Lebanon|Night in Tunisia|A Night in Tunisia|Congo Square|Angola prison|Angola, the Louisiana|at Angola, the|Senegal parrot|Senegal parrots|Liberia, Costa Rica's|Liberia airport|Sudan, the last male|Don't Cry for Me Argentina|Don’t Cry for Me Argentina|Cry for Me Argentina|art-pop band Japan|band Japan|outside Antigua, Guatemala|Antigua, Guatemala|Antigua Guatemala|Lake St Lucia|Lake St. Lucia|St Lucia estuary|Bonaire, Georgia|Young Turks|Young Turk|Canada Water|Iran Barkley|TAKES POLE|ON POLE|POLE POSITION|as a PNG|PNG file|PNG files|PNG image|PNG images|PNG format|PNG with|Times of India|The Times of India|Our Lady of Lebanon|London Irish|Boston Celtics|French horns|French bulldogs|Swiss Cottage|Chinese walls|Chinese new year|Scotch eggs|Scotch mist|Scotch broth|English rose|Welsh corgis|Italian job|Portuguese man-of-war|brazil nut|brazil nuts|Bermuda onion|Mexican hat dance|Mongolian gerbil|Persian cat|Persian carpets|Maltese falcon|The Maltese Falcon|Maltese Cross|Peru, Illinois|Mexico, Missouri|Mexico, Maine|Norway, Maine|China, Maine|Poland, Maine|Denmark, Wisconsin|Holland, Michigan|Brazil, Indiana|Jamaica, N.Y.|Jamaica Inn|morocco leather|Japan black|China blue|bull in a china shop|bone china|Inner Mongolia|White Russian|White Russians|Black Russian|Black Russians|Irish car bomb|Irish car bombs|Irish breakfast tea|Turkish delights|Swedish meatballs|Swedish meatball|Spanish omelettes|Spanish tortilla|French onion dip|Belgian chocolates|American cheese|Irish breakfast|Welsh cakes|Welsh cake|Turkish coffees|Thai curry|Thai curries|Thai green curry|Thai red curry|Italian sausages|Italian hoagie|Italian soda|Italian sodas|Swiss buttercream|French toasts|Russian salads|Polish sausages|Polish hot dogs|Mexican street corn|Mexican Coke|Korean barbecue|Korean BBQ|Korean fried chicken|Chinese broccoli|Japanese curry|Indian tonic water|Indian tonic|Greek yoghurts|Greek yogurts|Greek-style yogurt|Greek-style yoghurt|Moroccan mint tea|Egyptian walking onions|Jamaican jerk chicken|Jamaican patties|Brazilian steakhouse|Argentinian steakhouse|Bermuda onions|Jordan almond|American mustard|English toffee|English pancakes|Irish potato cakes|Portuguese tarts|Portuguese custard tart|Portuguese custard tarts|Portuguese egg tarts|Spanish onions|New Zealand spinach|Swiss water process|Cape Verde wrasse|Turkey burger|French martinis|Canadian geese|Canadian goose|Egyptian cobra|Egyptian cobras|Egyptian vulture|Egyptian vultures|Egyptian fruit bat|Egyptian fruit bats|Egyptian plover|Egyptian lotus|Egyptian mongoose|Egyptian Maus|English bull terrier|English bull terriers|English cocker spaniel|English cocker spaniels|English setters|English pointer|English foxhound|English mastiff|English mastiffs|English bulldogs|English sheepdog|English oak|English oaks|English holly|English lavender|English bluebell|English elm|English yew|English laurel|English roses|English sparrow|English sparrows|Irish terrier|Irish terriers|Irish red setter|Irish setters|Irish wolfhounds|Irish water spaniel|Irish water spaniels|Irish draught horse|Irish Draught|Irish elk|Irish yew|Scottish fold|Scottish folds|Scottish deerhound|Scottish wildcat|Scottish wildcats|Scottish terriers|Welsh terrier|Welsh springer|Welsh cob|Welsh pony|Welsh ponies|Welsh poppy|Norwegian elkhound|Norwegian elkhounds|Norwegian lundehund|Norwegian Forest cats|Norwegian fjord horse|Norwegian buhund|Finnish lapphund|Swedish vallhund|Icelandic horse|Icelandic horses|Icelandic ponies|Icelandic sheepdogs|Portuguese podengo|Portuguese water dogs|Portuguese men-of-war|Portuguese men o' war|Spanish water dog|Spanish mastiff|Spanish imperial eagle|Spanish slug|Spanish slugs|Spanish mackerel|Spanish dancer nudibranch|Spanish ibex|Spanish lynx|Spanish bluebells|Brazilian wandering spider|Brazilian wandering spiders|Brazilian free-tailed bat|Brazilian pepper|Brazilian pepper tree|Brazilian peppertree|Brazilian tapir|Brazilian terrier|Brazilian rosewood|Burmese cats|Burmese star tortoise|Burmese mountain dog|Japanese macaque|Japanese macaques|Japanese spider crab|Japanese spider crabs|Japanese beetles|Japanese maples|Japanese akita|Japanese spitz|Japanese bobtail|Japanese quail|Japanese anemone|Japanese anemones|Japanese stiltgrass|Japanese giant salamander|Japanese cedar|Japanese eels|Japanese oak wilt|Japanese pagoda tree|Japanese skimmia|Japanese quince|Japanese wisteria|Japanese white-eye|Japanese tree frog|Japanese snow monkey|Chinese elm|Chinese elms|Chinese wisteria|Chinese pangolin|Chinese alligator|Chinese alligators|Chinese giant salamander|Chinese giant salamanders|Chinese mitten crabs|Chinese shar-pei|Chinese tallow|Chinese privet|Chinese hamster|Chinese hamsters|Chinese money plant|Chinese lanternfly|Chinese water deer|Chinese white dolphin|Chinese softshell turtle|Chinese juniper|Chinese pistache|Chinese mantis|Chinese mystery snail|Korean lilac|Korean jindo|Korean mint|Norway pine|Norway pines|Norway maples|Norway spruces|Norway lobster|Norway lobsters|Mexican free-tailed bat|Mexican free-tailed bats|Mexican gray wolf|Mexican gray wolves|Mexican grey wolf|Mexican grey wolves|Mexican wolf|Mexican wolves|Mexican spotted owl|Mexican spotted owls|Mexican hairless|Mexican axolotl|Mexican long-nosed bat|Mexican red-knee tarantula|Mexican fan palm|Mexican petunia|Mexican sage|Mexican fruit fly|American alligator|American alligators|American crocodile|American crocodiles|American bald eagle|American bald eagles|American black bear|American black bears|American bullfrog|American bullfrogs|American robin|American robins|American crow|American crows|American kestrel|American kestrels|American bison|American bisons|American white pelican|American white pelicans|American pit bull terrier|American pit bull|American pit bulls|American bulldog|American bulldogs|American Staffordshire terrier|American Staffordshire terriers|American Eskimo dog|American foxhound|American shorthair|American bobtail|American cockroach|American cockroaches|American chestnut|American chestnuts|American elm|American elms|American beech|American holly|American sycamore|American mink|American minks|American marten|American beaver|American badger|American pika|American flamingo|American flamingos|American flamingoes|American eel|American eels|American shad|American oystercatcher|American oystercatchers|American goldfinch|American goldfinches|American woodcock|American wigeon|American coot|American dog tick|American quarter horse|American quarter horses|American paint horse|American Saddlebred|American burying beetle|American bumblebee|American ginseng|American redstart|American signal crayfish|American foulbrood|American grey squirrel|American cocker spaniel|Cuban tree frog|Cuban treefrog|Cuban treefrogs|Cuban boa|Cuban crocodile|Cuban brown anole|Cuban anole|Cuban knight anole|Canada lynx|Canada jay|Canada thistle|Canada warbler|Canadian lynx|Canadian hemlock|Canadian eskimo dog|Canadian sphynx|Argentine tegu|Argentine tegus|Argentine black and white tegu|Argentinian tegu|Argentine dogo|Argentine hake|Peruvian inca orchid|Peruvian lilies|Peruvian hairless dog|Chilean flamingo|Chilean flamingos|Chilean rose tarantula|Chilean jasmine|Colombian rainbow boa|Bermuda petrel|Puerto Rican parrot|Puerto Rican parrots|Puerto Rican crested toad|Puerto Rican amazon|German wirehaired pointer|German wasp|German wasps|German pinscher|German mastiff|German iris|German spitz|German chamomile|Belgian draft horse|Belgian draft horses|Belgian Malinoises|Belgian sheepdog|Belgian Blue|Belgian warmblood|French poodle|French poodles|French mastiff|French mastiffs|French lop|French marigold|French marigolds|French lavender|French tarragon|French angelfish|Dutch rabbit|Dutch shepherd|Dutch shepherds|Dutch iris|Dutch warmblood|Holland lop|Holland lops|Italian greyhounds|Italian cypress|Italian cypresses|Italian spinone|Italian wall lizard|Italian wall lizards|Italian stone pine|Italian honeybee|Italian ryegrass|Swiss mountain dog|Greater Swiss mountain dog|Swiss white shepherd|Austrian black pine|Hungarian vizsla|Hungarian puli|Hungarian partridges|Polish lowland sheepdog|Polish Arabian|Czech wolfdog|Slovakian rough-haired pointer|Romanian Mioritic|Bulgarian shepherd|Croatian sheepdog|Bosnian tornjak|Serbian spruce|Albanian viper|Macedonian oak|Greek tortoise|Greek tortoises|Greek shepherd|Turkish kangal|Turkish Vans|Turkish hamster|Turkish pine|Turkish hazel|Cyprus warbler|Cyprus mouflon|Lebanon cedar|Syrian brown bear|Syrian wild ass|Iranian leopard|Afghan pine|Russian wolfhound|Russian Blues|Russian tortoise|Russian tortoises|Russian thistle|Russian knapweed|Russian black terrier|Russian sturgeon|Russian toy terrier|Russian desman|Ukrainian Levkoy|Mongolian gerbils|Indian rhinoceros|Indian rhino|Indian rhinos|Indian elephant|Indian elephants|Indian peafowl|Indian runner duck|Indian runner ducks|Indian star tortoise|Indian star tortoises|Indian python|Indian cobra|Indian hawthorn|Indian myna|Indian mynas|Indian mynah|Indian ringneck|Indian ringneck parakeet|Indian meal moth|Indian pangolin|Indian balsam|Indian house crow|Indian house crows|Indian flying fox|Indian mongoose|Indian bean tree|Ceylon tea|Ceylon cinnamon|Thai ridgeback|Vietnamese pot-bellied pigs|Vietnamese potbelly pig|Philippine eagle|Philippine eagles|Philippine tarsier|Philippine tarsiers|Philippine crocodile|Philippine cockatoo|Indonesian coelacanth|Australian cattle dogs|Australian terrier|Australian labradoodle|Australian labradoodles|Australian kelpie|Australian magpie|Australian magpies|Australian fur seal|Australian sea lion|Australian swellshark|Australian pine|Australian pines|Australian redback|Australian silky terrier|Australian white ibis|Australian pelican|New Zealand white rabbits|New Zealand flax|New Zealand mudsnail|New Zealand mud snails|New Zealand sea lion|New Zealand fur seal|Kiwi fruit|Fijian iguana|Fiji banded iguana|Solomon Islands skink|Kenyan sand boas|Egyptian arab|Ethiopian wolf|Ethiopian wolves|Somali cat|Somali wild ass|Somali ostrich|Sudan grass|Madagascar hissing cockroach|Madagascar hissing cockroaches|Madagascar periwinkle|Madagascar tortoise|Madagascar dragon tree|Congo grey|Congo African grey|Congo red|Gabon viper|Guinea baboon|Guinea grass|Guinea worms|Cameroon sheep|Angolan giraffe|Namibian desert beetle|Mozambique spitting cobra|Mozambique tilapia|Mauritius kestrel|Seychelles warbler|Falklands wolf|Falkland Islands wolf|Guernsey cattle|Guernsey lily|Bahamian hutia|Egyptian spiny mouse|Palestine viper|Palestine sunbird|Palestinian sunbird|=American Apparel|=American Girl|=American Outdoor Brands|=American Tower|=American Water Works|=American Electric Power|=American International Group|=American Axle|=American Financial Group|=American Tire Distributors|=Great American Insurance|=Allied Irish Banks|=Allied Irish Bank|=British Gas|=British Telecom|=British Steel|=British Petroleum|=British Land|=British Aerospace|=British Leyland|=British Rail|=British Home Stores|=British Sky Broadcasting|=Scottish Power|=Scottish Widows|=Scottish Mortgage|=Scottish and Southern Energy|=Scottish Gas|=Welsh Water|=Irish Ferries|=Irish Distillers|=Thai AirAsia|=China Southern|=China Eastern|=Air New Zealand|=Air Malta|=Air Serbia|=Swiss International Air Lines|=Norwegian Air Shuttle|=Virgin Australia|=Air Tanzania|=Air Zimbabwe|=Air Namibia|=Air Botswana|=Air Mauritius|=Air Seychelles|=Air Madagascar|=Air Greenland|=Air Moldova|=Air Albania|=US Bancorp|=U.S. Bancorp|=US Foods|=U.S. Cellular|=US Cellular|=Old Dutch Foods|=Swedish Match|=Swiss Army Brands|=Italian Thai Development|=Iceland supermarket|=Iceland supermarkets|=Iceland store|=Iceland stores|=Canada Dry|=Canadian Tire|=Canadian Solar|=Canadian Pacific|=Canadian National Railway|=Canadian Natural Resources|=Canadian Imperial Bank of Commerce|=Royal Bank of Canada|=National Bank of Canada|=Bell Canada|=Molson Canadian|=Commonwealth Bank of Australia|=National Australia Bank|=Indian Hotels Company|=China Construction Bank|=China Mobile|=China Telecom|=China Unicom|=China Evergrande|=China Vanke|=China Life Insurance|=China Merchants Bank|=Taiwan Semiconductor Manufacturing|=Taiwan Semiconductor|=Taiwan Semiconductor Manufacturing Company|=Taiwan Semiconductor Manufacturing Co|=Korea Zinc|=Garuda Indonesia|=Brazil Potash|=America Movil|=América Móvil|=Grupo Mexico|=Grupo México|=Cemex Mexico|=Walmart de Mexico|=National Bank of Greece|=Emirates NBD|=Emirates Group|=Emirates Global Aluminium|=Qatar National Bank|=National Bank of Kuwait|=Kuwait Finance House|=Jersey Mike's|=Jersey Mike's Subs|=Jersey Central Power & Light|=Finn Partners|=Brit + Co|=Aussie Broadband|=Aussie Home Loans|=Kiwi.com|=Swiss Chalet|=Swiss Gear|=American Sniper|=American Gothic|=An American in Paris|=An American Werewolf in London|=American Psycho|=American Hustle|=American Fiction|=American Gangster|=American Graffiti|=American Crime Story|=American Gigolo|=American Reunion|=American Horror Stories|=American Ninja Warrior|=American Gods|=American Vandal|=American Dirt|=American Splendor|=American History X|=American Primeval|=American Girl doll|=American Idiot|=American Pickers|=American Chopper|=American Born Chinese|=American Honey|=American Prometheus|=The Quiet American|=The Ugly American|=The Great American Baking Show|=American Song Contest|=American Music Awards|=American Century Championship|=American League|=American League Championship Series|=American League pennant|=American Bandstand|=An American Tail|=American Utopia|=American Ultra|=American Assassin|=American Sports Story|=American Underdog|=Wet Hot American Summer|=Coming 2 America|=Angels in America|=Once Upon a Time in America|=Born in the USA|=Born in the U.S.A.|=The Plot Against America|=God Bless the USA|=Party in the USA|=Kids in America|=Italian for Beginners|=Divorce Italian Style|=An Englishman in New York|=Englishman in New York|=The Last King of Scotland|=My Big Fat Greek Wedding|=Get Him to the Greek|=Zorba the Greek|=Jimmy the Greek|=The Greek Theatre|=The Greek Theater|=Greek Theatre|=Greek Theater|=The Russia House|=The Russian Ark|=Russian Ark|=The Tailor of Panama|=Tailor of Panama|=Once Upon a Time in China|=A Passage to India|=Passage to India|=Good Morning, Vietnam|=Good Morning Vietnam|=Australia, the Baz Luhrmann|=Once Upon a Time in Mexico|=The Danish Girl|=Danish Girl|=The Hungarian Dances|=Hungarian Dances|=Hungarian Dance No. 5|=Hungarian Rhapsodies|=Scottish Symphony|=Italian Symphony|=Italian Concerto|=A German Requiem|=The Polish Rider|=The Scottish Play|=Scottish play|=When Irish Eyes Are Smiling|=Madagascar: Escape 2 Africa|=Brazil, the Terry Gilliam|=The Boys from Brazil|=Boys from Brazil|=Argentina, 1985|=Chile '76|=Germany Year Zero|=Germany, Year Zero|=Egypt Station|=Walk Like an Egyptian|=Sudan Archives|=Michael Crichton's Congo|=Blame Canada|=Canada's Drag Race|=Canada's Got Talent|=Drag Race UK|=RuPaul's Drag Race UK|=Drag Race France|=Drag Race Philippines|=Love Island UK|=Love Island USA|=Love Island Australia|=MasterChef Australia|=MasterChef USA|=Australia's Got Talent|=Indonesian Idol|=Australian Idol|=Canadian Idol|=France's Got Talent|=India's Got Talent|=Britain's Next Top Model|=Germany's Next Topmodel|=Germany's Next Top Model|=The Great British Baking Show|=Great British Baking Show|=Great British Menu|=The Great British Sewing Bee|=Great British Sewing Bee|=Great British Railway Journeys|=Miss Teen USA|=USA Network|=Boy Scouts of America|=Girl Scouts of the USA|=Mall of America|=Teach for America|=Moms for America|=Vietnam Veterans Memorial|=Vietnam Veterans of America|=Lebanon, N.H.|=Lebanon, Pa.|=Lebanon, Tenn.|=Lebanon High School|=Lebanon Pike|=Mt. Lebanon|=New Lebanon|=Lebanon Church Road|=New Egypt|=Little Egypt|=Egypt Mills|=New Palestine|=Norway House|=Denmark Hill|=Denmark, Western Australia|=Holland, Mich.|=Holland State Park|=Scotland Neck|=Luxemburg, Wis.|=Angola, Ind.|=Angola State Prison|=Angola penitentiary|=the prison at Angola|=Louisiana's Angola|=Little Bangladesh|=Little Ethiopia|=Little Poland|=Little Ukraine|=Little Sweden|=Little Denmark|=Little Portugal|=Little Brazil|=Little Russia|=Little Senegal|=Little Guyana|=Little Yemen|=Little Palestine|=Little Syria|=Little Burma|=Little Korea|=Little Mexico|=Little Colombia|=India Gate|=Canada Square|=Canada Place|=American Fork|=American Fork Canyon|=American River|=American River Canyon|=American Canyon|=American Canyon, California|=American University of Beirut|=American University in Cairo|=American University of Sharjah|=American University of Kabul|=Dominican nuns|=Dominican monastery|=Dominican convent|=Dominican priory|=Dominican House of Studies|=Bermuda Run|=Bermuda Dunes|=Bermuda Hundred|=Dutch Flat|=Dutch Kills|=Finns Point|=Dane County|=Dane County Sheriff|=Welsh Harp|=Welsh, Louisiana|=English, Indiana|=Irish Hills|=Irish Channel|=Swedish Medical Center|=Swedish American Hospital|=Swedish Covenant Hospital|=Norwegian American Hospital|=Polish National Catholic|=Russian River|=Russian Hill|=Russian Gulch|=Mongolian grill|=TCL Chinese Theatre|=Grauman's Chinese Theatre|=Japanese Tea Garden|=Japanese Friendship Garden|=Egyptian Theatre|=Egyptian Theater|=Brazilian Court|=Portugal Cove|=Portuguese Bend|=Portuguese Flats|=Judge Jordan|=Judge Holland|=Judge England|=Judge Ireland|=Judge Spain|=Judge Poland|=Judge Brazil|=Judge Wales|=Judge Israel|=Justice Jordan|=Justice Holland|=Sheriff Jordan|=Sheriff Holland|=Sheriff England|=Sheriff Ireland|=Sheriff Spain|=Sheriff Poland|=Sheriff Brazil|=Sheriff Wales|=Sheriff French|=Sheriff English|=Sheriff Israel|=Detective Jordan|=Detective Holland|=Detective England|=Detective Ireland|=Detective Spain|=Detective Poland|=Detective Brazil|=Detective Wales|=Detective Israel|=Det. Jordan|=Det. Holland|=Det. England|=Det. Ireland|=Det. Spain|=Det. Poland|=Det. Brazil|=Det. Wales|=Det. French|=Det. English|=Det. Israel|=Sgt. Jordan|=Sgt. Holland|=Sgt. England|=Sgt. Ireland|=Sgt. Spain|=Sgt. Poland|=Sgt. Brazil|=Sgt. Wales|=Sgt. French|=Sgt. English|=Sgt. Israel|=Sergeant Jordan|=Sergeant Holland|=Sergeant England|=Sergeant Ireland|=Sergeant Spain|=Sergeant Poland|=Sergeant Brazil|=Sergeant Wales|=Sergeant Israel|=Mr Jordan|=Mr Holland|=Mr England|=Mr Ireland|=Mr Spain|=Mr Poland|=Mr Brazil|=Mr Wales|=Mr French|=Mr English|=Mr Israel|=Mr. Jordan|=Mr. Holland|=Mr. England|=Mr. Ireland|=Mr. Spain|=Mr. Poland|=Mr. Brazil|=Mr. Wales|=Mr. French|=Mr. English|=Mr. Israel|=Mrs Jordan|=Mrs Holland|=Mrs England|=Mrs Ireland|=Mrs Spain|=Mrs Poland|=Mrs Brazil|=Mrs Wales|=Mrs French|=Mrs English|=Mrs Israel|=Mrs. Jordan|=Mrs. Holland|=Mrs. England|=Mrs. Ireland|=Mrs. Spain|=Mrs. Poland|=Mrs. Brazil|=Mrs. Wales|=Mrs. French|=Mrs. English|=Mrs. Israel|=Ms Jordan|=Ms Holland|=Ms England|=Ms Ireland|=Ms Spain|=Ms Poland|=Ms Brazil|=Ms Wales|=Ms French|=Ms English|=Ms Israel|=Ms. Jordan|=Ms. Holland|=Ms. England|=Ms. Ireland|=Ms. Spain|=Ms. Poland|=Ms. Brazil|=Ms. Wales|=Ms. French|=Ms. English|=Ms. Israel|=Dr Jordan|=Dr Holland|=Dr England|=Dr Ireland|=Dr Spain|=Dr Poland|=Dr Brazil|=Dr Wales|=Dr French|=Dr English|=Dr Israel|=Dr. Jordan|=Dr. Holland|=Dr. England|=Dr. Ireland|=Dr. Spain|=Dr. Poland|=Dr. Brazil|=Dr. Wales|=Dr. French|=Dr. English|=Dr. Israel|=Sen. Jordan|=Sen. Holland|=Sen. England|=Sen. Ireland|=Sen. Spain|=Sen. Poland|=Sen. Brazil|=Sen. Wales|=Sen. French|=Sen. English|=Sen. Israel|=Rep. Jordan|=Rep. Holland|=Rep. England|=Rep. Ireland|=Rep. Spain|=Rep. Poland|=Rep. Brazil|=Rep. Wales|=Rep. French|=Rep. English|=Rep. Israel|=Pastor Jordan|=Pastor Holland|=Pastor England|=Pastor Ireland|=Pastor Spain|=Pastor Poland|=Pastor Brazil|=Pastor Wales|=Pastor French|=Pastor English|=Pastor Israel|=Rev. Jordan|=Rev. Holland|=Rev. England|=Rev. Ireland|=Rev. Spain|=Rev. Poland|=Rev. Brazil|=Rev. Wales|=Rev. French|=Rev. English|=Rev. Israel|=Lord Jordan|=Lord Holland|=Lord England|=Lord Ireland|=Lord Spain|=Lord Poland|=Lord Brazil|=Lord Wales|=Lord French|=Lord English|=Lord Israel|=U.S. Steel's|=U.S. Steel Corp|=U.S. Steel Corporation|=bought U.S. Steel|=buy U.S. Steel|=takeover of U.S. Steel|=acquisition of U.S. Steel|=purchase of U.S. Steel|=bid for U.S. Steel|=sale of U.S. Steel|=U.S. Steel workers|=U.S. Steel shares|=American XL Bully|=American Bully XL|=Neil Finn|=Tim Finn|=Liam Finn|=Dane DeHaan|=Dane Cook|=Dane Myers|=Dane Dunning|=Dane Evans|=Dane Belton|=Dane Fife|=Eric Dane|=Taylor Dane|=Scot Peterson|=Scot Pollard|=Scot McCloughan|=Scot Young|=Turk Wendell|=Swede Risberg|=Von Dutch|=Dutch Leonard|=Holland Taylor|=Jools Holland|=Merlin Holland|=Willa Holland|=Patricia Ireland|=India Fowler|=India de Beaufort|=China Anne McClain|=China Kantner|=Chad Patrick|=Chad Wheeler|=Chad Richison|=Chad Baker-Mazara|=Angela Brazil|=Sonny Brazil|=Fay Spain|=Will Spain|=Tana French|=Crystal English|=Nevil Shute Norway|=David Starr Jordan|=Sons of Italy|=Macau Daily Times|=shops at Iceland|=Bank of China Tower|Guernsey heifer|Guernsey bull|Guernsey herd|Jersey heifer|Jersey heifers|Dutch cocoa|Dutch-process cocoa|Dutch baby pancake|Dutch baby pancakes|Dutch crunch bread|Danish butter cookies|Belgian endives|Italian hoagies|Italian subs|Italian meringue|French meringue|French crullers|French cruller|French silk pie|English cucumbers|English walnuts|English tea cakes|English trifle|Scottish shortbread|German pancakes|German butterball potatoes|Polish dogs|Polish boy sandwiches|Hungarian wax peppers|Swedish pancakes|Swiss steak|Italian buttercream|Turkish pepper licorice|Mexican lasagna|Mexican hot chocolate|Mexican wedding cookies|Mexican wedding cakes|Cuban-style sandwiches|Jamaican beef patties|Jamaican jerk seasoning|Brazilian cheese bread|Chinese chicken salad|Chinese long beans|Chinese yam|Chinese eggplant|Japanese eggplant|Japanese eggplants|Japanese sweet potatoes|Japanese mayonnaise|Korean tacos|Korean corn dogs|Vietnamese iced coffee|Thai tea|Thai chilies|Thai chillies|Indian fry bread|Indian pale ale|Russian tea cakes|Russian kale|Russian imperial stouts|Moscow mules|Moscow mule|Peking duck|London broil|Jamaican ginger beer|Canadian-style bacon|American-style pancakes|Singapore chow mei fun|Mongolian beef|Israeli couscous|Israeli salad|Spanish latte|Spanish lattes|Spanish peanuts|Turkey tail mushrooms|Iceland moss|Iceland poppies|Jerusalem artichokes|Jerusalem bagels|Jamaica pepper|Malta Goya|Kiwi shoe polish|Japanese cedars|Japanese wineberry|Japanese pachysandra|Japanese giant hornet|Japanese larch|Japanese hops|Japanese spurge|Chinese pangolins|Chinese sturgeon|Chinese water dragon|Chinese fringe tree|Chinese chestnut|Chinese chestnuts|Chinese mystery snails|Chinese paddlefish|American toad|American avocet|American bittern|American persimmon|American lotus|American paddlefish|Canada goldenrod|Canadian pondweed|English bluebells|English plantain|Scottish deerhounds|Scottish blackface|Welsh onion|Welsh mountain sheep|French mulberry|French grunt|Spanish needles|Spanish dagger|Portuguese laurel|Portuguese dogfish|Italian honeybees|German shorthaired pointers|German yellowjackets|Austrian pines|Swiss mountain dogs|Russian olives|Russian comfrey|Greek oregano|Turkey oak|Turkey oaks|Cyprus cedar|Lebanon cedars|Egyptian tortoise|Kenya sand boa|Uganda kob|Congo peafowl|Congo eel|Congo eels|Senegal bushbaby|Angolan python|Angola colobus|Angola colobus monkey|Guinea pepper|South African mastiff|Mauritius kestrels|Mauritian flying fox|Seychelles warblers|Indian grass|Indian mealmoths|Indian almond|Indian laurel|Korean pine|Mongolian oak|Norfolk Island pine|Norfolk Island pines|Chile pine|Peru balsam|balsam of Peru|Brazilian free-tailed bats|Bolivian squirrel monkey|Mexican sunflowers|Mexican feathergrass|Mexican bush sage|Mexican orange blossom|Mexican redknee tarantula|Mexican fan palms|Mexican fruit flies|Mexican bean beetle|Cuban tree frogs|Cuban laurel|Jamaican iguana|Jamaican fruit bat|Trinidad moruga scorpion pepper|Panamanian golden frog|Panamanian golden frogs|Costa Rican zebra tarantula|Honduran milk snake|Guatemalan fir|Dutchman's breeches|Dutchman's pipe|Swedish ivy|Icelandic poppies|Bosnian pine|Bulgarian giant hornet|Rhodesian ridgebacks|Israeli wolf|Yemen chameleon|Bulgarian bag|Spanish squat|Copenhagen plank|Copenhagen planks|Russian kettlebell swing|American kettlebell swing|Dutch roll|Irish jig|Irish jigs|Irish step dance|Irish step dancing|Irish dancing|Scottish country dancing|Scottish country dance|English waltz|American smooth|Brazilian ju-jitsu|Brazilian zouk|Queen's Indian|Queen's Indian Defence|King's Indian|King's Indian Defence|Danish Gambit|Latvian Gambit|Vienna Gambit|Budapest Gambit|Berlin Wall defence|Portuguese Gambit|Leningrad Dutch|=American Rust|=An American Tragedy|=An American Marriage|=American Buffalo|=American Pastoral|=The American Society of Magical Negroes|=The Americans on FX|=The Italian Girl in Algiers|=The Turk in Italy|=Emily in Paris|=Midnight in Paris|=Last Tango in Paris|=From Paris with Love|=Paris Is Burning|=Paris, je t'aime|=Passport to Paris|=Paris Can Wait|=Is Paris Burning?|=The Good German|=Irish Wish|=The Irishman|=Mexican Gothic|=The Mexican with Brad Pitt|=The Greek with Russell Brand|=The Egyptian with Peter Ustinov|=The Englishman Who Went Up a Hill|=The Portuguese Nun|=The Russian Woodpecker|=Our Man in Havana|=Havana with Robert Redford|=Tokyo Drift|=Tokyo Story|=Tokyo Vice|=Tokyo Godfathers|=The Fast and the Furious: Tokyo Drift|=Bangkok Dangerous|=Manila in the Claws of Light|=Berlin Alexanderplatz|=Babylon Berlin|=Goodbye to Berlin|=Vienna Blood|=To Rome with Love|=When in Rome|=Rome, Open City|=Night Train to Lisbon|=Moscow on the Hudson|=A Gentleman in Moscow|=Moscow Does Not Believe in Tears|=Kabul Express|=Baghdad Cafe|=The Thief of Baghdad|=Reading Lolita in Tehran|=Tehran Taboo|=Beirut with Jon Hamm|=Werewolf of London|=Paddington in Peru|=Gangs of London|=Australia with Nicole Kidman|=Good Night, Vietnam|=Congo with Laura Linney|=Party in the U.S.A.|=Surfin' U.S.A.|=Surfin' USA|=Back in the U.S.A.|=Living in America|=Breakfast in America|=America the Beautiful|=God Bless the U.S.A.|=I'm Afraid of Americans|=Brazil by Xavier Cugat|=Turning Japanese|=Tokyo Storm Warning|=China in Your Hand|=Vietnam by Jimmy Cliff|=Woman from Tokyo|=One Night in Bangkok|=Hong Kong Garden|=Werewolves of London|=A Foggy Day in London Town|=England's Dreaming|=Scotland the Brave|=Flower of Scotland|=Irish Blood, English Heart|=Swedish House Mafia|=Lady of Spain|=Sketches of Spain|=Free Man in Paris|=The Last Time I Saw Paris|=Paris by Taylor Swift|=Vienna by Billy Joel|=Vienna by Ultravox|=Berlin by Lou Reed|=Roads to Moscow|=Nights in Tunisia|=Havana by Camila Cabello|=Mexican Radio|=Mexico by James Taylor|=Panama by Van Halen|=Holland, 1945|=Holland by the Beach Boys|=Amsterdam by Jacques Brel|=Amsterdam by Coldplay|=O Canada by the Shaggs|=Canadian Idiot|=Midnight Train to Georgia|=Rainy Night in Georgia|=A Rainy Night in Georgia|=Devil Went Down to Georgia|=The Devil Went Down to Georgia|=German Bold Italic|=Russian Easter Festival Overture|=The Russians by Sting|=Turkish Song of the Damned|=Italian Leather Sofa|=Chinese buffet|=Chinese buffets|=Chinese takeaways|=Chinese takeouts|=Indian takeaway|=Indian takeaways|=Indian restaurant|=Thai takeaway|=Thai massage parlour|=Thai massage parlor|=Thai massage|=Brazilian butt lifts|=Brazilian bikini wax|=Brazilian keratin|=Turkish bathhouse|=Turkish hammam|=Finnish sauna|=Mexican restaurant|=French tuck|=French terry|=French seams|=English saddle|=Swedish death cleaning|=Dutch braid|=Dutch braids|=Swiss dot|=Swiss ball|=Scottish kilt|=American Tourister|=American Home Shield|=American Greetings|=Little Germany|=Irish Times|=Irish Examiner|=British Heart Foundation|=British Vogue|=British GQ|=Cuba, N.Y.|=Peru, Ind.|=Peru, Ill.|=Mexico, Mo.|=Brazil, Ind.|=Denmark, S.C.|=Angola, N.Y.|=Germany Valley|=Greece, N.Y.|=Athens, Ga.|=Rome, Ga.|=Rome, N.Y.|=Vienna, Va.|=Vienna, Georgia|=Berlin, N.H.|=New Berlin|=London, Ont.|=London, Ky.|=Dublin, Georgia|=Dublin, Ga.|=Dublin, Calif.|=Paris, Ky.|=Paris, Tenn.|=Paris Landing|=Paris Junior College|=Lisbon Falls|=Warsaw, Ind.|=New Prague|=Belgrade Lakes|=New Bern|=Amsterdam, N.Y.|=New Amsterdam Theatre|=Cairo, Georgia|=Cairo, Ill.|=Algiers Point|=Lima, N.Y.|=Bogota, N.J.|=Panama City, Fla.|=Wellington, Fla.|=Wellington, Somerset|=Wellington, Shropshire|=Bridgetown, Nova Scotia|=Monrovia, Calif.|=Ottawa, Ill.|=Sucre, Colombia|=Malta, N.Y.|=Syria Mosque|=Macedonia, Georgia|=Macedonia Baptist Church|=La Cañada|=La Canada Flintridge|=La Canada|=Frenchman's Bay|=Frenchman Bay|=Frenchman's Cove|=Dutch Fork|=German Flatts|=German Church Road|=Swede Hill|=Norwegian Township|=Russian Jack Springs|=Russian Jack Park|=Chinese Camp|=American Falls|=American Tobacco Campus|=American Dream Mall|=American Dream Meadowlands|=American Family Field|=American Bank Center|=Paris Johnson Jr.|=Paris Bordone|=Paris Barclay|=Paris Lees|=Paris Geller|=Paris Fury|=Paris Maghoma|=Paris Berelc|=Mica Paris|=Bubba Paris|=Ira Berlin|=Brent Berlin|=Cairo Santos|=Vienna Teng|=Vienna Girardi|=Sofia Vergara|=Sofia Coppola|=Sofia Richie|=Sofia Kenin|=Sofia Carson|=Sofia Boutella|=Sofia Goggia|=Sofia Falcone|=Havana Brown|=Baroness Scotland|=Lady Scotland|=Nevil Norway|=Egypt Dean|=Cécile de France|=Pierre Mendès France|=Burma Shave|=American Pharoah|=Domingo German|=Frank German|=Dane Coles|=Dane Clark|=Dane Rudolph|=Dane Haylett-Petty|=Dane Zorko|=Dane Swan|=Dane Rampe|=Dane Whitman|=Dane Scarlett|=Dane Mizutani|=Dane Brugler|=Dane Witherspoon|=Dane Baptiste|=Dane Bird-Smith|=Dane Laffrey|=Dane Cleaver|=Scot Brantley|=Scot Gresham-Lancaster|=Turk Broda|=Turk Edwards|=Moray Welsh|=Kiwi Gardner|=Kiwi Camara|=Dutch Mantell|=Dutch van der Linde|=Dutch Ruppersberger|=Dutch Savage|=Dutch Wagenbach|=Dutch Clark|=P.J. Washington|=Miguel de la Madrid|=Samoa Joe|=Tonga Loa|=Haku Tonga|=Sofía Vergara|=Sofia Bassi|=Sofía Reyes|=Dane Iorg|=Dutch Boyd|=Dutch Dehnert|=Dane Searls|=Lux Lisbon|=Tokyo Toni|=Tokyo Jetz|=Tokyo Rose|=Islamabad United|=Peking University Press|=Vienna Philharmonic|=Berlin Philharmonic|=Prague Chamber Orchestra|=Budapest Festival Orchestra|=Moscow Times|=Jakarta Post|=Bangkok Post|=Kyiv Independent|=Kyiv Post|=Jerusalem Post|=Tehran Times|=Buenos Aires Herald|=Buenos Aires Times|=Japan Times|=Korea Herald|=Korea Times|=Khmer Times|=Phnom Penh Post|=Kathmandu Post|=Taipei Times|=Washington Post|=Washington Times|=Paris Review|=Paris Match|=Cairo Review|=Dhaka Tribune|=Iran International|=Kuwait Times|=Oman Observer|=Muscat Daily|=Saudi Gazette|=Jordan Times|=Syria Direct|=Libya Herald|=Libya Observer|=Morocco World News|=Egypt Independent|=Sudan Tribune|=Somali Guardian|=Ghana Web|=Zimbabwe Independent|=Bhutan Times|=Philippine Star|=Philippine Daily Inquirer|=Philippine Inquirer|=Fiji Times|=Samoa Observer|=Cook Islands News|=New Zealand Herald|=Australian Financial Review|=Hungarian Spectrum|=Romania Insider|=Irish Farmers Journal|=American Banker|=American Spectator|=American Prospect|=American Thinker|=American Journal of Psychiatry|=American Economic Review|=British Medical Journal|=British Journal of Sports Medicine|=Canadian Geographic|=Scots Magazine|=Scottish Fantasy|=German Requiem|=Prague Symphony|=Russian Easter Overture|=Hungarian Dance|=Romanian Folk Dances|=Romanian Rhapsody|=Norwegian Dances|=American Quartet|=Irish Symphony|=Italian Serenade|=London Welsh|=London Scottish|=London Broncos|=London Spirit|=London Wasps|=London City Lionesses|=Welsh Fire|=Belgrade Red Star|=Dynamo Moscow|=Spartak Moscow|=Lokomotiv Moscow|=CSKA Moscow|=CSKA Sofia|=Levski Sofia|=Dynamo Kyiv|=Dynamo Kiev|=Dinamo Tbilisi|=Dinamo Minsk|=Partizan Belgrade|=Steaua Bucharest|=Rapid Vienna|=Rapid Bucharest|=Sparta Prague|=Slavia Prague|=Legia Warsaw|=Union Berlin|=Alba Berlin|=Eisbären Berlin|=FC Copenhagen|=Sporting Lisbon|=Benfica Lisbon|=Paris FC|=Red Star Paris|=Maccabi Jerusalem|=Beitar Jerusalem|=Hapoel Jerusalem|=Ferencvaros Budapest|=Honved Budapest|=Slovan Bratislava|=Persija Jakarta|=FC Tokyo|=Tokyo Verdy|=Tokyo Yakult Swallows|=FC Seoul|=Beijing Guoan|=Beijing Ducks|=Al-Ahly Cairo|=Esperance Tunis|=Nacional Montevideo|=Universidad de Chile|=Everton de Chile|=America de Cali|=América de Cali|=América Mineiro|=America Mineiro|=Washington Spirit|=Washington Mystics|=Washington Huskies|=Ottawa Senators|=Ottawa Redblacks|=Wellington Phoenix|=Canberra Raiders|=Canberra United|=Brussels Union|=Jordan High School|=Indianapolis Indians|angel Moroni|Stockholm syndrome|plaster of Paris|beef Wellington|Wellington boot|Helsinki syndrome|Tanganyika province|a dog named Togo|Togo, the husky|husky Togo|the husky Togo|=British Seagull outboard|=Belarus tractor|=Belarus tractors|=Minsk motorcycle|=Minsk motorcycles|apricot Danish|cherry Danish|Belgian bun|Belgian buns|Dutch baby|French apple tart|Italian rainbow cookies|Chinese leaf|Brussels sprout|Egyptian walking onion|Armenian cucumber|Armenian cucumbers|Lebanese cucumber|Lebanese cucumbers|Cuban collar|Cuban collars|Portuguese tart|Portuguese millipede|Portuguese millipedes|Portuguese oyster|Spanish guitar|Spanish lime|Norwegian rat|Icelandic sweater|Icelandic yogurt|Danish-Swedish farmdog|Hungarian vizslas|Hungarian algorithm|Maltese poodle|Turkish oregano|Russian nesting dolls|Russian vine|Japanese millet|Korean melon|=Vienna Game|=Icelandic Gambit|Swiss system tournament|Swiss-system|Irish stepdance|Cuban salsa|Cuban rumba|Polish polka|Indian rummy|Egyptian rat screw|German whist|Chinese poker|Dutch auctions|Dutch hoe|=Dutch Reach|Dutch tilt|Dutch angle|Dutch angles|Dutch disease|German yellowjacket|French bob|French curve|French knickers|Italian honey bees|Italian sonnet|Greek basil|Turkish slippers|Egyptian blue|Libyan desert glass|Angolan colobus|Madagascar vanilla|Indian rope trick|India pale ales|India rubber|India paper|Indian hemp|Bhutan cypress|Thai boxing|Philippine mahogany|Vietnamese potbellied pigs|Mongolian barbecue|Mongolian spot|Mongolian spots|Mongolian hot pot|New Zealand flatworm|Canada lily|Canadian waterweed|=American Bully|Mexican heather|Jamaica ginger cake|Jamaican cherry|Dominican amber|Peruvian Paso|Chilean recluse|Colombian necktie|Bolivian ram cichlid|Paraguay tea|Panama disease|=HMS Canada|=HMS Malta|=HMS Ceylon|=HMS Gambia|=HMS Nigeria|=HMS Mauritius|=HMS Bermuda|=HMS New Zealand|=SS United States|=SS France|=SS Norway|=RMS Empress of Ireland|=Empress of Ireland|=Empress of Canada|=Empress of Britain|=MV Estonia|=Gulf of Finland|=Gulf of Panama|=Denmark Strait|=Danish Straits|=Mozambique Channel|=Norwegian Sea|=Philippine Sea|=Philippine Trench|=Japan Trench|=Angola Basin|=Iranian Plateau|=Iranian plateau|=Libyan Sea|=Greenland Sea|=Somali Current|Bermuda High|=Turk Barrett|=Turk 182|=Swede Levov|=Swede Savage|=Jordan's Principle|=Jordan curve|=Jordan algebra|=Jordan normal form|=Lima News|=St. Rose of Lima|=San Marino High School|=Malta Bend|=Poland Seminary|=Lebanon Daily News|=Jamaica High School|=Finland Station|=Scotland Road|=Ireland's Eye|=Ireland Army Community Hospital|=Berlin Turnpike|Delhi belly|=Havana syndrome|=Havana Syndrome|London plane tree|London plane trees|Nassau grouper|=Monrovia High|=Iceland freezer aisle|=Aldi and Iceland|Gabon ebony|=Togo and Balto|=Niger seed|=Menasseh ben Israel|=Egypt Criss|=Egypt Daoud Dean|=Ethiopia Habtemariam|=Vatican Shadow|=Germany Schaefer|=Germany Schulz|=Austria Salzburg|=Montserrat Caballé|=Montserrat Lombard|=Tonga Room|=Norwegian Encore|=Norwegian Escape|=Norwegian Joy|=Norwegian Prima|=Dutch Boy paint|=Elmore "Dutch" Leonard|=Dutch Wonderland|=Dutch Gold honey|=Dutch Pantry|=Italian Market in Philadelphia|=Philadelphia's Italian Market|=Swede Hollow|=Swedish Hospital in Seattle|=Swedish Hospital|=Swedish American Hall|=Irish Pub|=Chinese Gordon|=the band Japanese Breakfast|=Japanese Breakfast|=Male Vocalist of the Year|=Male Athlete of the Year|=Sofia Mattsson|=Sofia Huerta|=Sofia Raffaeli|=Sofia Black-D'Elia|=Sofia Helin|=Sofia Rotaru|=Sofia Gubaidulina|=Sofia Isella|=Sofia Hublitz|=Sofia Wylie|=Sofia Bryant|=Sofia Hellqvist|=Sofia Jakobsson|=Sofia Alvarez|=Sofia Cantore|=Sofia Arvidsson|=Sofia Nadyrshina|=Sofia Franklyn|=Sofia Grahn|=Sofia Pernas|=Sofia Gomez|=Sofia Pomba|=Ana Sofia|=Queen Sofia|=Princess Sofia|=Infanta Sofia|=Sofia the First|=Sofia Petrillo|=Hagia Sofia|=Jordan Nwora|=Jordan Hawkins|=Jordan Romano|=Jordan Montgomery|=Jordan Westburg|=Jordan Binnington|=Jordan Eberle|=Jordan Staal|=Jordan Kyrou|=Jordan Addison|=Jordan Mailata|=Jordan Whitehead|=Jordan Travis|=Jordan Davis|=Jordan Sparks|=Jordan Fisher|=Jordan Knight|=Jordan Rapana|=Jordan Klepper|=Jordan Firstman|=Jordan Henry|=Jordan Veretout|=Jordan Larson|=Jordan Gray|=Jordan Horowitz|=Jordan Vogt-Roberts|=June Jordan|=Sheila Jordan|=Duke Jordan|=Jordan Elsass|=Jordan Baker|=Jordan Catalano|=Jordan Belfi|=Jordan Schur|=Jordan Rudess|=Jordan Ladd|=Chad Ruhwedel|=Chad Bianco|=Chad Finley|=Chad Qualls|=Chad Mirkin|=Chad Powers|=Chad Coleman|=Chad Lowe|=Chad Everett|=Chad Channing|=Chad Bettis|=Chad Pinder|=Chad Wallach|=Chad Curtis|=Chad Doerman|=Chad Isaak|=Chad Vader|=Chad Allen|=Chad Tracy|=Chad Prather|=Chad Cordero|=Kenya Robinson|=Kenya Pauldo|=Kenya Kinski-Jones|=China Chow|=China Machado|=China Forbes|=China Glaze|=China Shavers|=China Zorrilla|=Israel Gonzalez|=Israel Vibration|=Israel Mukuamu|=Israel Zangwill|=Israel Finkelstein|=Israel Shahak|=Israel Kirzner|=Israel Putnam|=Israel Nash|=Israel Cuello|=Israel Idonije|=Israel Barrera|=Israel Reyes|=Israel del Toro|=Franklin Israel|=Israel Lopez|=Israel Salas-Rodriguez|=Israel Olatunde|=Israel Amidu|=Archbishop Ireland|=Innis Ireland|=Vyvyan Holland|=Holland Roden|=Holland-Dozier-Holland|=Marie-France Pisier|=Cecile de France|=Sydne Rome|=Rome Flynn|=Rome Ramirez|=Theophilus London|=Fritz London|=London Hughes|=London Tipton|=London on da Track|=London Johnson|=Malta Cassel|=Dhiego Lima|=Marina Lima|=Barreto Lima|=Lima Barreto|=Cairo Ojougboh|=Delhi Crime|=Delhi 6|=Manila Luzon|=Manila Killa|=Dakar Rally|=Oslo Davis|=Tunis Campbell|=Algiers Motel|=Tirana Hassan|=Havana Rose Liu|=Havana Club|=Vienna Boys Choir|=Vienna Boys' Choir|=Budapest Honved|=Warsaw Village Band|=Helsinki Watch|=Scot McCloskey|=Scot Loeffler|=Scot McKnight|=Scot Shields|=Scot Thompson|=Scot Armstrong|=Scot Nakagawa|=Scot Kleinman|=Scot Walters|=Scot Sherman|=Dane Sweeney|=Dane Sanzenbacher|=Dane Goodwin|=Dane Key|=Dane Brown|=Dane Reynolds|=Dane Cameron|=Dane Gagai|=Dane Schadendorf|=Dane Paterson|=Dane Piedt|=Dane van Niekerk|=Dane Vilas|=Dane Sauls|=Dane Blacker|=Dane Taylor|=Dane Wigington|=Dane Ortlund|=Dane Kealoha|=Dane Pelham|=Briton Hadden|=Briton Rivière|=Briton Ferry|=Swede Johanson|=Turk Malloy|=Turk Dietrich|=Turk Murphy|=Turk Lown|=Turk Pipkin|=Frank Turk|=Ziga Turk|=Kiwi Jr|=Kiwi Farms|=German Garmendia|=German Cano|=German Pezzella|=German Berterame|=German Marquez|=German Larrea|=German Vargas Lleras|=German Titov|=German Khan|=German Gref|=German Onugkha|=German Sadulaev|=German Duran|=German Valdes|=German Fernandez|=German Zammit|=German Burgos|=German Moreno|=German Ruiz|=German Delfino|=Aleksei German|=Alexei German|=Alexei German Jr.|=German Herrera|=Corri English|=Logan English|=Rose English|=Terry English|=Phillippa English|=Bella English|=Jane Welsh|=Kaite Welsh|=Howard W. French|=French Tickner|=Victor French|=Phil French|=Rick French|=Beau French|=Dutch Meyer|=Dutch Morial|=K-Swiss|=Swiss Toni|=Jane Irish|=Irish McCalla|=Irish Grinstead|=Irish Meusel|=Nick the Greek|=Jimmy "the Greek" Snyder|=Dutch Sheets|=Norwegian Blue|=Cardinal Pole|=Dick Pole|=Dominican theologian|=Dominican spirituality|=Dominican Fathers|=Dominican Academy|=Lebanon, Va.|=West Lebanon|=Lebanon Hanover|=Egyptian Lover|=Egyptian Magic|=Egyptian Hall|=Egyptian Book of the Dead|=Egyptian Museum of Turin|=Egyptian Museum in Turin|=Chad Green|=Chad Brown|=Chad Taylor|Male menopause|Male voice choir|Male factor infertility|Swede mash|Thai chilli|Thai eggplant|Thai holy basil|Thai fishcakes|Thai sweet chilli|Vietnamese coriander|Vietnamese mint|Korean corn dog|Japanese pumpkin|Japanese mayo|Japanese cheesecake|Japanese milk bread|Chinese celery|Chinese chives|Chinese sausage|Chinese pear|Chinese fan palm|Chinese gender chart|Chinese puzzle|Chinese jump rope|Indian pudding|Indian cucumber root|Indian ringnecks|Indian blanket|Indian strawberry|Indian leg wrestling|Indian taco|Indian tacos|Indian burial ground|Indian burial grounds|Indian arrowheads|Indian mascot|Indian mascots|Indian residential school|Indian residential schools|Turkish towels|Turkish rugs|Turkish Angoras|Turkish filbert|Turkish trousers|Turkish toilet|Turkish barbers|Turkish barbershop|Turkish bathhouses|=Turkey Red wheat|Swedish torch|Swedish vallhunds|Swedish gymnastics|Swedish ladder|Swedish dishcloth|Swedish dishcloths|=Norwegian Gem|=Norwegian Breakaway|=Norwegian Getaway|=Norwegian Viva|=Norwegian Aqua|=Norwegian Jade|=Norwegian Jewel|Icelandic poppy|=Iceland gull|=Iceland's own-brand|=Iceland boss Richard Walker|=Iceland Food Warehouse|Irish stepdancing|Irish doodle|Irish yoga|=Irish Mist liqueur|Irish potato candy|Irish nachos|Irish red ale|=Irish Bayou|Irish eyes are smiling|=Scottish Rite|=the Scottish Play|Scottish crossbill|Scots pines|Scots thistle|=Scots Gaelic|=Scots College|=Scots Church|=Scots Kirk|=Scots Wha Hae|Welsh terriers|Welsh cobs|Welsh poppies|Welsh love spoon|Welsh lovespoon|French plaits|French crop haircut|French maid|French maid outfit|French ticklers|French lops|French hens|French skipping|French polisher|French polishing|French-girl style|French girl chic|French cleats|French macarons|French tarot|French roulette|=Frenchman Flat|=Frenchman Lake|=Frenchman Mountain|=Frenchman Bar|German rex|=German Bight|=German Ocean|=German Valley|German suplex|German volume training|=German Doner Kebab|German longhaired pointer|German butterball|Dutch elms|Dutch barn|Dutch gable|Dutch gables|=Dutch Colonial home|=Dutch Colonial house|Dutch-processed cocoa|Dutch doors|Dutch apple pie|=Dutch Village Road|Dutch lop|Dutch wax print|Dutch wax prints|Dutch Kooiker|=Dutch Reformed Church|=Dutch Reformed|=Dutchman Creek|=Lost Dutchman|=The Flying Dutchman|=Union Dutchmen|=Lebanon Valley Flying Dutchmen|=Swiss Army Man|=Swiss Valley|Belgian hare|Belgian block|Belgian blocks|Belgian tripel|Belgian loafers|Brussels griffon|Brussels griffons|Brussels lace|Brussels carpet|Spanish tummy|Spanish mustang|Spanish mustangs|Portuguese egg tart|Portuguese man of wars|=Portuguese Flannel|Italian beefs|Italian plum|Italian brainrot|=Italian Centre Shop|Greek cross|Greek myth|Greek myths|Greek tragedies|Greek statue|Greek temple|Greek temples|Greek vase|Greek philosopher|Greek philosophers|Greek amphora|Greek urn|Greek goddess|Greek goddesses|Greek mountain tea|=Greek Peak|Greek lexicon|=Greek New Testament|=Big Fat Greek Wedding|=It's all Greek|Greek calends|Greeks bearing gifts|ancient Greeks|imperial Rome|ancient Rome|=Roman Britain|=Georgian London|Georgian terraces|Georgian manor|Georgian manor house|Georgian rectory|Georgian country house|Georgian sash windows|Georgian silver|Georgian town house|Georgian townhouses|=Georgian College|=Georgian Poets|Georgian crescent|=Georgian Theatre Royal|=Georgian Group|=Santiago del Estero|=Santiago Atitlán|=Santiago de Veraguas|=San Juan de Pasto|=San Juan del Sur|=San Juan Bautista|=San Juan National Forest|=San Juan Hill|=San Juan de Lurigancho|=San Juan de los Lagos|=San Juan Chamula|=San Juan del Río|=La Paz, Baja California|=La Paz, Entre Ríos|=La Paz, Iloilo|=Nassau Coliseum|=Nassau Veterans Memorial Coliseum|=House of Nassau|=Nassau Hall|=Bridgetown, Western Australia|=Apia Harbor|=Lima Limited|=Athens, Ala.|=Athens-Clarke County|=Berlin, Md.|=Berlin High School|=Cairo, W.Va.|=Dublin Coffman|=Dublin Jerome|=Dublin Scioto|=Dublin Unified|=Dublin Road|=New Jerusalem|=New Lisbon|=East London, Eastern Cape|=London Colney|=London Bridge, Arizona|=Moscow Mills|=Moscow, Ind.|=Paris Mountain|=South Paris|=Wellington, Western Cape|=Wellington Arch|=Wellington Barracks|=Wellington Square|=Wellington Management|=Wellington Monument|=Wellington Quarter|=New Amsterdam|=Amsterdam News|=Amsterdam Houses|=Damascus High School|=Delhi Charter|=Ottawa Hills|=Ottawa University|=Ottawa Lake|=Canberra bomber|=HMAS Canberra|=English Electric Canberra|=Angola Rodeo|=Angola State Penitentiary|=Louisiana State Penitentiary at Angola|=Angola's Camp J|=Cañada College|=Canada Bay|=Chad's Ford|=China Spring|=China Alley|=China Peak|=China Camp State Park|=Cuba City|=Cyprus High School|=Denmark, WA|=Denmark Technical College|=Greece Athena|=Greece Arcadia|=Greece Odyssey|=Greece Ridge Mall|=Greece Central School District|=Holland Sentinel|=Holland Hall|=Holland Bloorview|=Holland Marsh|=Holland Patent|=Holland Lake|=India Point Park|=Ireland Wood|=Ireland Park|=Jamaica Beach|=Jamaica Hospital|=Jamaica Hills|=Jamaica Estates|=Jamaica Pond|=Jamaica Hospital Medical Center|=Jordan School District|=Jordan Lake|=Jordan Landing|=Jordan Pond|=Jordan Springs|=Jordan station|=Jordan Creek Town Center|=Jordan Creek|=Jordan Downs|=Jordan-Elbridge|=Lebanon Road|=Luxembourg Garden|=Jardin du Luxembourg|=Monaco Parkway|=Montserrat, Catalonia|=Montserrat, near Barcelona|=Abbey of Montserrat|=Virgin of Montserrat|=Montserrat Abbey|=Montserrat, in Catalonia|=Montserrat College of Art|=Scotland Run|=Scotland Green|=Spain Park|=Spain Park High School|=Sweden Valley|=Little Manila|=Little Tokyo|=Little Switzerland|=Wales Center|=American Nightmare on Netflix|=American Murder: The Family Next Door|=American Manhunt|=American Animals|=American Factory|=American Masters|=American Experience|=American Love Story|=American Housewife|=American Sphinx|=American Canto|=American Freight|=American Standard toilets|=American Ballet Theatre|=American Symphony|=American Requiem|=American Gladiators|=American Songwriter|=American Whitewater|American XL bully|American spelling|=American English|American elderberry|American dagger moth|American pokeweed|=American Kennel Club|American pale ale|American IPA|=Australian Gold sunscreen|Australian rules football|=Australian Pink Floyd|Aussie shampoo|Aussie rules|Australian tree fern|Austrian winter peas|=Austria-Hungary|=Austro-Hungarian Empire|=Austro-Hungarian|=Franco-Prussian War|=Greco-Persian Wars|=Graeco-Roman|=Anglo Irish Bank|Afghan coats|=Afghan Whigs|Afghan rug|=Afghan Kush|Brazilian peppers|Brazilian blow-dry|Brazilian tapirs|British shorthair|British bulldog|British bulldogs|British racing green|=British Sea Power|=British Columbians|British blue cat|British thermal unit|British thermal units|=British Summer Time|=British English|=Brits Abroad|=Ancient Briton|Ancient Britons|=Burmese Days|=Burma-Shave|=Canadian River|=Canadian, Texas|Canadian tuxedos|=Canadian Brass|Canadian thistle|Canada wild rye|Canada balsam|=Boards of Canada|Czech hedgehog|Czech hedgehogs|Czech nymphing|Guinea hogs|Haitian Vodou|Haitian patty|Hong Kong flu|=Hong Kong Phooey|Hong Kong foot|Hungarian horntail|=British East India Company|=Dutch East India Company|Jamaican beef patty|Korean natural farming|=Luxembourg Palace|=Madagascar 3|=Penguins of Madagascar|=The Penguins of Madagascar|Madagascar jasmine|Maltese terriers|Maltese mix|Maltese Shih Tzu|=Knights of Malta|=Order of Malta|=Knight of Malta|=Sovereign Military Order of Malta|=Jew of Malta|Mexican waves|Mexican standoffs|Mexican petunias|Mexican train dominoes|Mexican primrose|Mexican oregano|Mexican marigold|Mongolian death worm|Mongolian barbeque|Mongolian BBQ|=Mongolian Grill|Moroccan tagine|New Zealand mud snail|Paraguayan lace|Peruvian hairless|Peruvian apple cactus|Peruvian guinea pig|Peruvian marching powder|Peruvian torch|Pole dancing|Pole dancers|Pole dancer|Pole vaulter|Pole barn|Pole beans|=Pole to Pole|Pole star|=Polish Hill|=Polish Falcons|Russian dwarf hamster|Russian thistles|Russian honey cake|=Russian Mission, Alaska|Russian caravan tea|Russian imperial stout|=Russian Circles|Russian manicure|Russian manicures|Senegal date palm|Seychelles giant tortoise|Singapore Slings|Singapore chilli crab|Singapore math|Singapore maths|Venezuelan Beaver Cheese|Venezuelan poodle moth|=Vienna Convention|=Treaty of Paris|=Treaty of Rome|=Treaty of Lisbon|=Lisbon Treaty|=Rome Statute|=Club of Rome|=Ottawa Treaty|=Helsinki Accords|=Helsinki Final Act|=Oslo Accords|=Oslo accords|=Warsaw Pact|=Vienna Conventions|=Vienna Circle|=Congress of Vienna|=Vienna Secession|=Bern Convention|=Berne Convention|=Budapest Memorandum|=Budapest Convention|=Dublin Regulation|=Dublin regulation|=Washington Consensus|=Washington consensus|=Beijing Consensus|=Paris Commune|=Paris Club of creditors|=Paris Climate Accord|=Paris climate accord|=Paris climate agreement|=Paris Accords|=Paris Peace Accords|=Minsk agreements|=Minsk accords|=Minsk II|Manila clam|Manila clams|Manila envelopes|Manila folder|Manila rope|=Thrilla in Manila|Manila hemp|Copenhagen interpretation|Copenhagen snuff|Copenhagen chewing tobacco|=Wonderful Copenhagen|Stockholm tar|London fog|London dry gin|London plane|London planes|=London Bridge Is Falling Down|=London Calling|=London Grammar|London pride|London rocket|=Bangkok Hilton|Peking man|Peking opera|Jerusalem cricket|Jerusalem crickets|Jerusalem syndrome|Jerusalem cross|Jerusalem sage|Jerusalem cherry|=the hymn Jerusalem|=Jerusalem by Jez Butterworth|=Jez Butterworth's Jerusalem|Cairo geckos|Damascus steel|Damascus moment|=Damascus Road conversion|Lisbon lemon|Lisbon lemons|Nassau bet|=Algiers, New Orleans|=Battle of Algiers|Rome wasn't built in a day|fiddling while Rome burns|fiddle while Rome burns|fiddled while Rome burned|All roads lead to Rome|Wellington bomber|=Gordon of Khartoum|=schoolboy French|=schoolboy German|=schoolboy Italian|=schoolboy Spanish|=schoolgirl French|=schoolgirl German|=schoolgirl Italian|=schoolgirl Spanish|=A-level French|=A-level German|=A-level Italian|=A-level Spanish|=A-level Chinese|=A-level Russian|=A-level Welsh|=Irish-medium|=Welsh-medium|=Korean-medium|=Russian-medium|=German-medium|=Norwegian for beginners|=Danish for beginners|=Swedish for beginners|=Finnish for beginners|=Icelandic for beginners|=Italian for beginners|=Korean for beginners|=Japanese for beginners|=Chinese for beginners|=Thai for beginners|=Vietnamese for beginners|=Polish for beginners|=Spanish for beginners|=Portuguese for beginners|=Greek for beginners|=German for beginners|=French for beginners|=Russian for beginners|=Ukrainian for beginners|=Turkish for beginners|=Hungarian for beginners|=Romanian for beginners|=Albanian for beginners|=Somali for beginners|=Welsh for beginners|=Irish for beginners|=Dutch for beginners|=Czech for beginners|=Armenian for beginners|=Greek Revival|=French stick loaf|=Kabul Beauty School|Brussels sprouts|=San Marino, Calif|=San Marino, California|=San Marino in California|DI Holland|DI French|DI England|Father Welsh|Fr. Holland|Fr. England|Rev. Holland|Rev. England|Rev. Welsh|Deputy Poland|Ald. Holland|Mayor Poland|Mayor Welsh|umpire Holland|pitcher Holland|batsman Holland|bowler Holland|defenseman Holland|author Holland|journalist Holland|historian Holland|analyst Holland|my daughter India|our daughter India|daughter India|son Israel|daughter Kenya|daughter Vienna|daughter London|daughter Paris|daughter Holland|daughter Egypt|son Cairo|daughter Cairo|daughter Havana|girlfriend Havana|wife America|daughter America|daughter Jamaica|baby India|baby Cairo|baby Kenya|sister India|sister Kenya|sister Vienna|wife India|wife Kenya|girlfriend India|girlfriend Kenya|grandmother India|aunt India|niece India|niece Paris|niece London|niece Kenya|nephew Israel|nephew Jordan|cousin Israel|husband Israel|fiancé Jordan|boyfriend Israel|toddler Jordan|schoolgirl India|schoolgirl Paris|schoolboy Jordan|teenager Jordan|youngster Jordan|mum India|mum Kenya|mum-of-two India|bride India|singer Kenya|actress India|presenter India|stepdaughter India|granddaughter India|grandson Jordan|grandson Israel|goddaughter India|India's mum|India's dad|Kenya's mum|Paris's mum|Jordan's mum|Jordan's dad|Israel's wife|The Russians Are Coming|The Greek Passion|The Bookseller of Kabul|Bookseller of Kabul|The Prague Orgy|Grand Budapest Hotel|Budapest Noir|Purple Rose of Cairo|Cairo Trilogy|Havana Nights|Last Train to Lisbon|Lisbon Traviata|Copenhagen Cowboy|Oslo, August 31st|Stockholm Bloodbath|Hanoi Hilton|Flying Dutchman|Salmon Fishing in the Yemen|Welcome to Sarajevo|Malta Story|Yemen Blues|Vienna Waits for You|Ireland's Call|Irish Rover|Letter from America|I Love Paris|Concert for Bangladesh|Tokyo Joe|The Peking Express|Ceylon Road|Vienna Road|Sweden Road|Egypt Lane|Russia Dock Road|Russia Lane|England's Lane|Welsh Road|Italian Gardens|Irish Hill|Dutch Gap|Dutch Creek|Dutch Hill|American Beach|Indian River County|Indian Rocks Beach|Indian Harbour Beach|Indian School Road|Indian Field Road|Havana Road|Quito Road|Moscow Road|Guernsey Road|Iceland Wharf|Norway Dock|Greenland Dock|Finland Quay|Sweden Gate|Hungary Lane|Turkey Run State Park|Turkey Lake Road|Turkey Foot Road|Peru, N.Y.|Madrid, N.M.|Algiers neighborhood|Bolivia, N.C.|Little Canada|Vienna, W.Va.|Warsaw, N.C.|Lisbon, N.H.|Delhi, N.Y.|Mexico, N.Y.|Norway, S.C.|Jordan, N.Y.|Turkey, N.C.|Cuba, N.M.|St. John's, Newfoundland|Athens, N.Y.|Berne, N.Y.|Copenhagen, N.Y.|Dublin, N.H.|Cairo, N.Y.|Sofia, N.M.|Riga, N.Y.|Holland, N.Y.|Hungary, W.Va.|Panama, N.Y.|Lebanon, S.D.|Japanese B encephalitis|Bolivian hemorrhagic fever|Argentine hemorrhagic fever|Venezuelan equine encephalitis|Korean hemorrhagic fever|Brazilian purpuric fever|Brazilian spotted fever|Congo fever|Spanish influenza|Paris syndrome|Paris Syndrome|Lima syndrome|French braiding|Brazilian jiujitsu|Korean glass skin|Russian volume lashes|Egyptian belly dance|Portuguese guitar|Irish flute|Irish whistle|Irish harp|Welsh harp|Norwegian curl|Norwegian curls|American roulette|Italian Game|apple Danish|French stick|French sticks|French fancies|French fancy|Dutch babies|Dutch crunch|German pancake|Vienna fingers|Spanish omelet|Spanish omelets|Greek omelet|Turkish pizza|Jerusalem bagel|American chop suey|American goulash|Jamaica drink|Chinese spare ribs|Japanese yam|Japanese cucumber|Korean chilli flakes|Thai sweet chili|Vietnamese sandwich|Singapore chili crab|Polish boy sandwich|Madagascan vanilla|Malta loaf|Vienna bread|Prague ham|Prague powder|Paris-Brest|Paris Brest|San Marino tomatoes|Swiss bun|Swiss buns|Guernsey cream|Russian teacakes|Russian piping tips|a full English and|a full English for|had a full English|Crossing the Jordan|cross the Jordan|crossed the Jordan|Jordan's Furniture|Jordan High|Jordan, Kowloon|Panama City News Herald|Panama cloth|Havana brown|Havana twist|Havana twists|Senegalese twists|Senegalese twist|Ghana braids|Nigerian dwarfs|Angola pit viper|Syrian rue|Maltese pup|Russian Red kale|Russian Standard|Polish rabbit|Polish hen|Czech glass beads|Bulgarian squat|Bulgarian squats|Bulgarian lunges|Serbian bean soup|Greek housing|Italian plums|Italian pasta salad|Spanish goat|Spanish goats|Spanish doubloons|Spanish-style home|Spanish-style homes|Spanish-style mansion|Portuguese kale|Dutch rabbits|Dutch colonial home|Dutch lap|Dutch reach|Dutch rudder|Dutch clover|Dutch white clover|Dutch Belted|Dutch belted|Belgian hares|Belgian dubbel|Belgian quad|Belgian witbier|Belgian-style ale|Belgian-style beers|Belgian-style tripel|Swiss Days|Swiss darning|Austrian winter pea|German short-haired pointer|German giant rabbit|German smearcase|German schmear|Danish Kringle|Danish kringle|Swedish First Hill|Norwegian Dawn|Norwegian Pearl|Norwegian Fjord horses|Irish crochet|Irish sport horse|Scottish Highland cattle|Scottish moss|Welsh springers|Welsh mountain pony|Welsh Black cattle|English pointers|English shepherd|English daisies|English comp|English department|English dept|English GCSE|A-level English|English A-level|English Beat|English billiards|British longhair|French sorrel|French twists|French easel|French maids|French girl bangs|French-tuck|Jerusalem thorn|Cuban oregano|Mexican poppy|Portugal laurel|Japanese holly|Japanese painted fern|Brazilian waterweed|Bermuda buttercup|Syrian bean caper|Chilean rhubarb|Chinese silvergrass|Korean clematis|Japanese climbing fern|Egyptian water hyacinth|Kenya clover|Korean spice viburnum|Irish yews|Spanish lavender|English hawthorn|Dutch irises|Hungarian oak|Macedonian pine|Greek fir|Spanish fir|Algerian ivy|Algerian iris|Egyptian onion|Chilean bellflower|Chilean fire bush|Chilean firebush|Chilean guava|Cuban royal palm|Chinese hibiscus|Chinese fringe flower|Canada jays|Chinese pond heron|Air France|Air France-KLM|Air India|Air China|Air Canada|British Airways|Credit Suisse|Crédit Suisse|Swiss Re|Swiss Life|Telecom Italia|Deutsche Telekom|Deutsche Post|Deutsche Bahn|Deutsche Börse|Deutsche Welle|Banco do Brasil|Banco de Chile|Santander México|Santander Brasil|Vodafone Italia|South China Morning Post|=cuba libre|Georgia Stanway|Island Records|Dominique Strauss-Kahn|Dominique de Villepin|Scottish Sun|The Scottish Sun|BBC Scotland|Johnny English|Priorities USA|USA Today|Delta Niger|Palau de la Música|Palau Sant Jordi|Palau de la Generalitat|Palau Blaugrana|AS Monaco
        AD	n	Andorra
        AD	d	Andorran|Andorrans
        AD	c	Andorra la Vella
        AE	n	United Arab Emirates|=UAE|=U.A.E.|Emirates
        AE	d	Emirati|Emiratis
        AE	c	Abu Dhabi
        AF	n	Afghanistan|Afganistan|Afghanstan
        AF	d	Afghan|Afghans|Afghanistani|Afghanistanis|Afghani|Afghanis
        AF	c	Kabul
        AG	n	Antigua & Barbuda|Antigua and Barbuda|Antigua|Barbuda
        AG	d	Antiguan|Antiguans|Barbudan|Barbudans|Antiguan and Barbudan|Antiguans and Barbudans
        AG	c	St John's
        AI	n	Anguilla
        AI	d	Anguillian|Anguillan|Anguillans|Anguillians
        AL	n	Albania
        AL	d	Albanian|Albanians
        AL	c	Tirane|Tirana
        AM	n	Armenia
        AM	d	Armenian|Armenians
        AM	c	Yerevan
        AO	n	Angola
        AO	d	Angolan|Angolans
        AO	c	Luanda
        AQ	n	Antarctica
        AR	n	Argentina
        AR	d	Argentine|Argentines|Argentinian|Argentinians|Argentinean|Argentineans
        AR	c	Buenos Aires
        AS	n	American Samoa
        AS	d	American Samoan|American Samoans
        AS	c	Pago Pago
        AT	n	Austria
        AT	d	Austrian|Austrians
        AT	c	Vienna
        AU	n	Australia
        AU	d	Australian|Australians|Aussie|Aussies
        AU	c	Canberra
        AW	n	Aruba
        AW	d	Aruban|Arubans
        AX	n	Åland Islands|Åland|Åland’s
        AX	d	Ålander|Ålanders
        AX	c	Mariehamn
        AZ	n	Azerbaijan|Azerbaidjan|Azerbajan|Azerbaijian
        AZ	d	Azerbaijani|Azerbaijanis|Azeri|Azeris|Azerbaijanian|Azerbaijanians
        AZ	c	Baku
        BA	n	Bosnia & Herzegovina|Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina|=BiH|Republika Srpska
        BA	d	Bosnian|Bosnians|Bosniak|Bosniaks|Herzegovinian|Herzegovinians
        BA	c	Sarajevo
        BB	n	Barbados
        BB	d	Barbadian|Barbadians|Bajan|Bajans
        BB	c	Bridgetown
        BD	n	Bangladesh
        BD	d	Bangladeshi|Bangladeshis
        BD	c	Dhaka|Dacca
        BE	n	Belgium
        BE	d	Belgian|Belgians
        BE	c	Brussels
        BF	n	Burkina Faso|Burkina|Upper Volta
        BF	d	Burkinabe|Burkinabé|Burkinabes
        BF	c	Ouagadougou
        BG	n	Bulgaria
        BG	d	Bulgarian|Bulgarians
        BG	c	Sofia
        BH	n	Bahrain
        BH	d	Bahraini|Bahrainis
        BH	c	Manama
        BI	n	Burundi|Urundi
        BI	d	Burundian|Burundians
        BI	c	Bujumbura|Gitega
        BJ	n	Benin|Dahomey
        BJ	d	Beninese|Beninois
        BJ	c	Porto-Novo
        BL	n	St. Barthélemy|Saint Barthélemy|St Barts|St. Barts|St. Barths|St. Barth|Saint Barts
        BM	n	Bermuda
        BM	d	Bermudian|Bermudians|Bermudan|Bermudans
        BN	n	Brunei
        BN	d	Bruneian|Bruneians
        BN	c	Bandar Seri Begawan
        BO	n	Bolivia
        BO	d	Bolivian|Bolivians
        BO	c	La Paz|Sucre
        BQ	n	Caribbean Netherlands|Bonaire|Sint Eustatius|St. Eustatius|BES islands
        BQ	d	Bonairean|Bonaireans
        BR	n	Brazil
        BR	d	Brazilian|Brazilians
        BR	c	Brasilia|Brasília
        BS	n	Bahamas|The Bahamas
        BS	d	Bahamian|Bahamians
        BS	c	Nassau
        BT	n	Bhutan
        BT	d	Bhutanese
        BT	c	Thimphu
        BV	n	Bouvet Island
        BW	n	Botswana|Bechuanaland
        BW	d	Botswanan|Motswana|Batswana|Botswanans
        BW	c	Gaborone
        BY	n	Belarus|Byelorussia|Belorussia|Belarussia|Byelarus
        BY	d	Belarusian|Belarusians|Belarussian|Belarussians|Byelorussian|Belorussian|Belarusan|Belarusans
        BY	c	Minsk
        BZ	n	Belize|British Honduras
        BZ	d	Belizean|Belizeans
        BZ	c	Belmopan
        CA	n	Canada
        CA	d	Canadian|Canadians
        CA	c	Ottawa
        CC	n	Cocos Islands|Cocos Keeling Islands|Keeling Islands
        CC	d	Cocos Islander|Cocos Islanders
        CD	n	Congo - Kinshasa|=DRC|=DR Congo|DR Congo|Democratic Republic of Congo|Democratic Republic of the Congo|Congo-Kinshasa|Congo|=DRCongo|Zaire|Zaïre
        CD	d	Congolese|Zairean|Zaireans|Zairian|Zairians
        CD	c	Kinshasa
        CF	n	Central African Republic|=CAR|=C.A.R.|Centrafrique
        CF	d	Central African|Central Africans
        CF	c	Bangui
        CG	n	Congo - Brazzaville|Republic of Congo|Republic of the Congo|Congo-Brazzaville|Congo Republic
        CG	d	Congolese
        CG	c	Brazzaville
        CH	n	Switzerland
        CH	d	Swiss|Swiss cheese|Swiss cheeses
        CH	c	Bern|Berne
        CI	n	Côte d’Ivoire|Ivory Coast|Cote d'Ivoire|Côte d'Ivoire|Cote dIvoire
        CI	d	Ivorian|Ivorians|Ivoirian|Ivoirians|Ivorien|Ivoirien|Ivoiriens
        CI	c	Yamoussoukro
        CK	n	Cook Islands
        CK	d	Cook Islander|Cook Islanders
        CL	n	Chile
        CL	d	Chilean|Chileans
        CL	c	Santiago
        CM	n	Cameroon
        CM	d	Cameroonian|Cameroonians|Camerounian
        CM	c	Yaounde|Yaoundé
        CN	n	China|People's Republic of China|=PRC|mainland China|=P.R.C.|Communist China|Red China
        CN	d	Chinese|=Sino-
        CN	c	Beijing|Peking
        CO	n	Colombia
        CO	d	Colombian|Colombians
        CO	c	Bogota
        CR	n	Costa Rica
        CR	d	Costa Rican|Costa Ricans
        CR	c	San Jose|San José
        CU	n	Cuba
        CU	d	Cuban|Cubans
        CU	c	Havana
        CV	n	Cape Verde|Cabo Verde
        CV	d	Cape Verdean|Cape Verdeans|Cabo Verdean|Cabo Verdeans
        CV	c	Praia
        CW	n	Curaçao
        CW	d	Curacaoan|Curaçaoan|Curaçaoans|Curacaoans
        CX	n	Christmas Island
        CY	n	Cyprus
        CY	d	Cypriot|Cypriots
        CY	c	Nicosia
        CZ	n	Czechia|Czech Republic
        CZ	d	Czech|Czechs
        CZ	c	Prague
        DE	n	Germany|Federal Republic of Germany
        DE	d	German|Germans
        DE	c	Berlin
        DJ	n	Djibouti
        DJ	d	Djiboutian|Djiboutians
        DJ	c	Djibouti City
        DK	n	Denmark
        DK	d	Danish|Dane|Danes
        DK	c	Copenhagen
        DM	n	Dominica
        DM	d	Dominiquais
        DO	n	Dominican Republic|Dominican Rep.|=Dom Rep|=the Dom Rep
        DO	d	Dominican|Dominicans
        DO	c	Santo Domingo
        DZ	n	Algeria|Algieria
        DZ	d	Algerian|Algerians
        DZ	c	Algiers
        EC	n	Ecuador|Equador
        EC	d	Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans|Ecuadoran|Ecuadorans|Equadorian|Equadorians
        EC	c	Quito
        EE	n	Estonia
        EE	d	Estonian|Estonians
        EE	c	Tallinn
        EG	n	Egypt
        EG	d	Egyptian|Egyptians
        EG	c	Cairo
        EH	n	Western Sahara|=SADR
        EH	d	Sahrawi|Sahrawis|Saharawi|Saharawis|Western Saharan|Western Saharans
        EH	c	El Aaiun|Laayoune
        ER	n	Eritrea
        ER	d	Eritrean|Eritreans
        ER	c	Asmara
        ES	n	Spain
        ES	d	Spanish|Spaniard|Spaniards
        ES	c	Madrid
        ET	n	Ethiopia|Abyssinia
        ET	d	Ethiopian|Ethiopians
        ET	c	Addis Ababa|=Addis|Addis Abeba
        FI	n	Finland
        FI	d	Finnish|Finn|Finns
        FI	c	Helsinki
        FJ	n	Fiji
        FJ	d	Fijian|Fijians|iTaukei
        FJ	c	Suva
        FK	n	Falkland Islands|Falklands|the Falklands|Malvinas|Islas Malvinas
        FK	d	Falkland Islander|Falkland Islanders|Falklander|Falklanders
        FM	n	Micronesia|Federated States of Micronesia
        FM	d	Micronesian|Micronesians
        FM	c	Palikir
        FO	n	Faroe Islands|Faeroe Islands|Faroes|Faeroes
        FO	d	Faroese|Faeroese|Faroe Islander|Faroe Islanders
        FR	n	France|French Republic
        FR	d	French|Frenchman|Frenchmen|Frenchwoman|Frenchwomen|=Franco-|=Hispano-French
        FR	c	Paris
        GA	n	Gabon
        GA	d	Gabonese
        GA	c	Libreville
        GB	n	United Kingdom|Britain|Great Britain|=UK|=U.K.|England|Scotland|Wales|Northern Ireland|=GB|=N. Ireland|=N Ireland|United Kindgom
        GB	d	British|Briton|Britons|Scottish|Welsh|Brit|Brits|Englishman|Englishmen|Englishwoman|Scotsman|Scotsmen|Scots|Scot|Welshman|Welshmen|Northern Irish|English|=Anglo-|Scotswoman|Scotswomen|Welshwoman|Welshwomen|Northern Irishman|Northern Irishmen|Northern Irishwoman|Britisher|Britishers
        GB	c	London
        GD	n	Grenada
        GD	d	Grenadian|Grenadians
        GD	c	St George's
        GE	n	Georgia|Sakartvelo
        GE	d	Georgian|Georgians
        GE	c	Tbilisi|Tiflis|Tbilissi
        GF	n	French Guiana|French Guyana
        GF	d	French Guianese|French Guianan|French Guianans|Guianese
        GF	c	Cayenne
        GG	n	Guernsey
        GG	d	Guernseyman|Guernseywoman|Guernseymen
        GH	n	Ghana
        GH	d	Ghanaian|Ghanaians|Ghanian|Ghanians
        GH	c	Accra
        GI	n	Gibraltar
        GI	d	Gibraltarian|Gibraltarians
        GL	n	Greenland|Kalaallit Nunaat
        GL	d	Greenlandic|Greenlander|Greenlanders
        GL	c	Nuuk
        GM	n	Gambia|The Gambia
        GM	d	Gambian|Gambians
        GM	c	Banjul
        GN	n	Guinea
        GN	d	Guinean|Guineans
        GN	c	Conakry
        GP	n	Guadeloupe|Guadaloupe
        GP	d	Guadeloupean|Guadeloupeans|Guadeloupian|Guadeloupians
        GQ	n	Equatorial Guinea|=Eq. Guinea|Spanish Guinea
        GQ	d	Equatoguinean|Equatorial Guinean|Equatorial Guineans|Equatoguineans
        GQ	c	Malabo
        GR	n	Greece|Hellenic Republic|Hellenic Navy|Hellenic Air Force|Hellenic Coast Guard|Hellenic Police|Hellenic Army|Hellenic Parliament|Hellenic Train|Hellenic Coastguard
        GR	d	Greek|Greeks|=Greco-|=Hellenic Coast Guard|=Hellenic Coastguard|=Hellenic Navy|=Hellenic Army|=Hellenic Air Force|=Hellenic Police|=Hellenic Parliament|=Graeco-
        GR	c	Athens
        GS	n	South Georgia & South Sandwich Islands|South Georgia and the South Sandwich Islands|South Georgia|South Sandwich Islands|=SGSSI|South Georgia Island
        GT	n	Guatemala|Guatamala
        GT	d	Guatemalan|Guatemalans
        GT	c	Guatemala City
        GU	n	Guam
        GU	d	Guamanian|Guamanians
        GW	n	Guinea-Bissau|Guinea Bissau|Portuguese Guinea
        GW	d	Bissau-Guinean|Bissau-Guineans|Guinea-Bissauan
        GW	c	Bissau
        GY	n	Guyana|British Guiana
        GY	d	Guyanese
        GY	c	Georgetown
        HK	n	Hong Kong|Hongkong|=HKSAR
        HK	d	Hong Konger|Hong Kongers|Hongkonger|Hongkongers
        HM	n	Heard & McDonald Islands|Heard Island|Heard and McDonald Islands|McDonald Islands
        HN	n	Honduras
        HN	d	Honduran|Hondurans|Honduranian|Honduranians
        HN	c	Tegucigalpa
        HR	n	Croatia
        HR	d	Croatian|Croatians|Croat|Croats
        HR	c	Zagreb
        HT	n	Haiti
        HT	d	Haitian|Haitians
        HT	c	Port-au-Prince
        HU	n	Hungary
        HU	d	Hungarian|Hungarians|Magyars
        HU	c	Budapest
        ID	n	Indonesia
        ID	d	Indonesian|Indonesians
        ID	c	Jakarta
        IE	n	Ireland|Republic of Ireland|Éire|Eire
        IE	d	Irish|Irishman|Irishmen|Irishwoman|Irishwomen
        IE	c	Dublin
        IL	n	Israel
        IL	d	Israeli|Israelis
        IL	c	Jerusalem
        IM	n	Isle of Man
        IM	d	Manxman|Manxwoman|Manx|Manxmen|Manxwomen
        IN	n	India|Bharat
        IN	d	Indian|Indians|=Indo-
        IN	c	New Delhi|Delhi|New Dehli
        IO	n	British Indian Ocean Territory|=BIOT|Chagos Islands|Chagos Archipelago|Chagos
        IO	d	Chagossian|Chagossians
        IQ	n	Iraq
        IQ	d	Iraqi|Iraqis
        IQ	c	Baghdad
        IR	n	Iran|Islamic Republic of Iran
        IR	d	Iranian|Iranians
        IR	c	Tehran|Teheran
        IS	n	Iceland
        IS	d	Icelandic|Icelander|Icelanders
        IS	c	Reykjavik
        IT	n	Italy|Italian Republic
        IT	d	Italian|Italians|=Italo-
        IT	c	Rome
        JE	n	Jersey
        JE	d	Jerseyman|Jerseywoman|Jerseymen
        JM	n	Jamaica
        JM	d	Jamaican|Jamaicans
        JM	c	Kingston
        JO	n	Jordan
        JO	d	Jordanian|Jordanians
        JO	c	Amman
        JP	n	Japan
        JP	d	Japanese
        JP	c	Tokyo
        KE	n	Kenya
        KE	d	Kenyan|Kenyans
        KE	c	Nairobi
        KG	n	Kyrgyzstan|Kirghizia|Kirgizia|Kyrgystan|Kyrgyztan
        KG	d	Kyrgyz|Kyrgyzstani|Kyrgyzstanis|Kirghiz|Kirghizstan|Kirgiz
        KG	c	Bishkek
        KH	n	Cambodia|Kampuchea
        KH	d	Cambodian|Cambodians|Khmer|Kampuchean
        KH	c	Phnom Penh
        KI	n	Kiribati
        KI	d	I-Kiribati
        KI	c	Tarawa
        KM	n	Comoros|Comoro Islands
        KM	d	Comorian|Comorians|Comoran|Comorans
        KM	c	Moroni
        KN	n	St. Kitts & Nevis|St Kitts and Nevis|Saint Kitts and Nevis|St. Kitts and Nevis|St. Kitts|St Kitts|Saint Kitts|St Christopher and Nevis|St. Christopher and Nevis
        KN	d	Kittitian|Kittitians|Nevisian|Nevisians
        KN	c	Basseterre
        KP	n	North Korea|=DPRK|Democratic People's Republic of Korea|=N. Korea|=N.Korea|=D.P.R.K.|=N Korea|=DPR Korea|=Korea DPR|=NKorea
        KP	d	North Korean|North Koreans|N. Korean
        KP	c	Pyongyang
        KR	n	South Korea|Republic of Korea|Korea|=ROK|=S. Korea|=S.Korea|=SKorea
        KR	d	South Korean|South Koreans|Korean|Koreans
        KR	c	Seoul
        KW	n	Kuwait
        KW	d	Kuwaiti|Kuwaitis
        KW	c	Kuwait City
        KY	n	Cayman Islands
        KY	d	Caymanian|the Caymans|Caymanians|Cayman Islander|Cayman Islanders
        KZ	n	Kazakhstan|Kazahkstan|Kazakhastan|Khazakhstan
        KZ	d	Kazakh|Kazakhs|Kazakhstani|Kazakhstanis|Kazakstan
        KZ	c	Astana|Nur-Sultan
        LA	n	Laos|Lao PDR|Lao People's Democratic Republic
        LA	d	Laotian|Laotians|Lao
        LA	c	Vientiane
        LB	n	Lebanon
        LB	d	Lebanese
        LB	c	Beirut
        LC	n	St. Lucia|Saint Lucia|St Lucia
        LC	d	Saint Lucian|St Lucian|St Lucians|St. Lucian|St. Lucians|Saint Lucians
        LC	c	Castries
        LI	n	Liechtenstein
        LI	d	Liechtensteiner|Liechtensteiners|Liechtensteinian|Liechtensteinians
        LI	c	Vaduz
        LK	n	Sri Lanka|Ceylon|Srilanka
        LK	d	Sri Lankan|Sri Lankans|Ceylonese|Lankan|Lankans|Srilankan|Srilankans
        LK	c	Colombo
        LR	n	Liberia
        LR	d	Liberian|Liberians
        LR	c	Monrovia
        LS	n	Lesotho|Basutoland
        LS	d	Basotho|Mosotho
        LS	c	Maseru
        LT	n	Lithuania
        LT	d	Lithuanian|Lithuanians
        LT	c	Vilnius
        LU	n	Luxembourg|Luxemburg
        LU	d	Luxembourger|Luxembourgers|Luxembourgish|Luxembourgian
        LU	c	Luxembourg City
        LV	n	Latvia
        LV	d	Latvian|Latvians
        LV	c	Riga
        LY	n	Libya
        LY	d	Libyan|Libyans
        LY	c	Tripoli
        MA	n	Morocco|Morrocco|Morroco
        MA	d	Moroccan|Moroccans|=Hispano-Moroccan
        MA	c	Rabat
        MC	n	Monaco
        MC	d	Monegasque|Monégasque|Monegasques|Monégasques
        MD	n	Moldova
        MD	d	Moldovan|Moldovans|Moldavian|Moldavians
        MD	c	Chisinau|Kishinev
        ME	n	Montenegro
        ME	d	Montenegrin|Montenegrins
        ME	c	Podgorica
        MF	n	St. Martin|Saint Martin|Collectivity of Saint Martin|Collectivity of Saint Martin’s|French Saint Martin|French St. Martin|French St Martin
        MG	n	Madagascar
        MG	d	Malagasy|Madagascan|Madagascans|Malagasies
        MG	c	Antananarivo
        MH	n	Marshall Islands|the Marshalls
        MH	d	Marshallese|Marshall Islander|Marshall Islanders
        MH	c	Majuro
        MK	n	North Macedonia|Macedonia
        MK	d	Macedonian|Macedonians|North Macedonian
        MK	c	Skopje
        ML	n	Mali
        ML	d	Malian|Malians
        ML	c	Bamako
        MM	n	Myanmar|Burma|Mynamar|Myanamar
        MM	d	Burmese|Myanma|Myanmarese
        MM	c	Naypyidaw|Naypyitaw|Nay Pyi Taw|Nay Pyi Daw
        MN	n	Mongolia
        MN	d	Mongolian|Mongolians
        MN	c	Ulaanbaatar|Ulan Bator
        MO	n	Macao|Macau
        MO	d	Macanese
        MP	n	Northern Mariana Islands|Northern Marianas|=CNMI
        MP	d	Northern Marianan|Northern Marianans
        MP	c	Saipan
        MQ	n	Martinique
        MQ	d	Martinican|Martinicans|Martiniquan|Martiniquais
        MR	n	Mauritania
        MR	d	Mauritanian|Mauritanians
        MR	c	Nouakchott
        MS	n	Montserrat
        MS	d	Montserratian|Montserratians
        MT	n	Malta
        MT	d	Maltese
        MT	c	Valletta|Valetta
        MU	n	Mauritius
        MU	d	Mauritian|Mauritians
        MU	c	Port Louis
        MV	n	Maldives|The Maldives|Maldive Islands
        MV	d	Maldivian|Maldivians
        MV	c	Malé
        MW	n	Malawi|Nyasaland
        MW	d	Malawian|Malawians
        MW	c	Lilongwe
        MX	n	Mexico|United Mexican States
        MX	d	Mexican|Mexicans
        MX	c	Mexico City|=CDMX
        MY	n	Malaysia
        MY	d	Malaysian|Malaysians
        MY	c	Kuala Lumpur
        MZ	n	Mozambique
        MZ	d	Mozambican|Mozambicans|Mozambiquan
        MZ	c	Maputo
        NA	n	Namibia|South West Africa|South-West Africa
        NA	d	Namibian|Namibians
        NA	c	Windhoek
        NC	n	New Caledonia|Kanaky
        NC	d	New Caledonian|New Caledonians|Kanak|Kanaks
        NC	c	Noumea
        NE	n	Niger
        NE	d	Nigerien|Nigeriens
        NE	c	Niamey
        NF	n	Norfolk Island
        NF	d	Norfolk Islander|Norfolk Islanders
        NG	n	Nigeria
        NG	d	Nigerian|Nigerians
        NG	c	Abuja
        NI	n	Nicaragua
        NI	d	Nicaraguan|Nicaraguans
        NI	c	Managua
        NL	n	Netherlands|The Netherlands|Holland
        NL	d	Dutch|Dutchman|Dutchmen|Dutchwoman|Netherlander|Netherlanders|Dutchwomen|Hollanders
        NL	c	Amsterdam|The Hague|=the Hague
        NO	n	Norway
        NO	d	Norwegian|Norwegians
        NO	c	Oslo
        NP	n	Nepal
        NP	d	Nepali|Nepalis|Nepalese
        NP	c	Kathmandu
        NR	n	Nauru
        NR	d	Nauruan|Nauruans
        NU	n	Niue
        NU	d	Niuean|Niueans
        NZ	n	New Zealand|Aotearoa|=N.Z.
        NZ	d	New Zealander|New Zealanders|Kiwis|Kiwi
        NZ	c	Wellington
        OM	n	Oman
        OM	d	Omani|Omanis
        OM	c	Muscat
        PA	n	Panama
        PA	d	Panamanian|Panamanians
        PA	c	Panama City
        PE	n	Peru
        PE	d	Peruvian|Peruvians
        PE	c	Lima
        PF	n	French Polynesia
        PF	d	Polynesian|French Polynesians|Tahitian|Tahitians
        PG	n	Papua New Guinea|=PNG|=P.N.G.
        PG	d	Papua New Guinean|Papua New Guineans
        PG	c	Port Moresby
        PH	n	Philippines|the Philippines|Phillipines|Philipines|Phillippines
        PH	d	Filipino|Filipinos|Filipina|Philippine|Filipinas|Pinoy|Pinoys
        PH	c	Manila
        PK	n	Pakistan|Pakisthan
        PK	d	Pakistani|Pakistanis
        PK	c	Islamabad
        PL	n	Poland
        PL	d	Polish|Pole|Poles
        PL	c	Warsaw
        PM	n	St. Pierre & Miquelon|Saint Pierre and Miquelon|St. Pierre and Miquelon|St Pierre and Miquelon|Saint-Pierre-et-Miquelon
        PN	n	Pitcairn Islands|Pitcairn Island|Pitcairn
        PN	d	Pitcairn Islander|Pitcairn Islanders|Pitcairner|Pitcairners
        PR	n	Puerto Rico|Porto Rico
        PR	d	Puerto Rican|Puerto Ricans|Boricua|Boricuas
        PR	c	San Juan
        PS	n	Palestine|Gaza|Gaza Strip|West Bank|Palestinian Territories|Palestinian territories|Palestinian Authority|occupied Palestinian territory
        PS	d	Palestinian|Palestinians|Gazan|Gazans
        PS	c	Ramallah
        PT	n	Portugal|Portuguese Republic
        PT	d	Portuguese
        PT	c	Lisbon
        PW	n	Palau|Belau
        PW	d	Palauan|Palauans
        PW	c	Ngerulmud
        PY	n	Paraguay
        PY	d	Paraguayan|Paraguayans
        PY	c	Asunción|Asuncion
        QA	n	Qatar
        QA	d	Qatari|Qataris
        QA	c	Doha
        RE	n	Réunion
        RE	d	Réunionese|Réunionnais
        RO	n	Romania|Roumania|Rumania
        RO	d	Romanian|Romanians|Rumanian|Rumanians|Roumanian|Roumanians
        RO	c	Bucharest|Bucuresti|București
        RS	n	Serbia
        RS	d	Serbian|Serbians|Serb|Serbs
        RS	c	Belgrade
        RU	n	Russia|Russian Federation
        RU	d	Russian|Russians|=Russo-
        RU	c	Moscow
        RW	n	Rwanda|Rwandese Republic
        RW	d	Rwandan|Rwandans|Rwandese
        RW	c	Kigali
        SA	n	Saudi Arabia|=KSA|Kingdom of Saudi Arabia|=S. Arabia|=S.Arabia
        SA	d	Saudi|Saudis|Saudi Arabian|Saudi Arabians
        SA	c	Riyadh|Riyad
        SB	n	Solomon Islands|the Solomons
        SB	d	Solomon Islander|Solomon Islanders
        SB	c	Honiara
        SC	n	Seychelles
        SC	d	Seychellois|Seychelloise
        SC	c	Victoria
        SD	n	Sudan
        SD	d	Sudanese
        SD	c	Khartoum
        SE	n	Sweden
        SE	d	Swedish|Swede|Swedes
        SE	c	Stockholm
        SG	n	Singapore|=S'pore
        SG	d	Singaporean|Singaporeans|S'porean|S'poreans
        SH	n	St. Helena|Saint Helena|St Helena|Tristan da Cunha|Ascension Island
        SH	d	Saint Helenian|Saint Helenians|St Helenian
        SI	n	Slovenia
        SI	d	Slovenian|Slovenians|Slovene|Slovenes
        SI	c	Ljubljana
        SJ	n	Svalbard & Jan Mayen|Svalbard and Jan Mayen|Svalbard|Jan Mayen|Spitsbergen|Spitzbergen
        SK	n	Slovakia
        SK	d	Slovak|Slovaks|Slovakian|Slovakians
        SK	c	Bratislava
        SL	n	Sierra Leone|Siera Leone
        SL	d	Sierra Leonean|Sierra Leoneans|Sierra Leonian|Sierra Leonians
        SL	c	Freetown
        SM	n	San Marino
        SM	d	Sammarinese|San Marinese
        SN	n	Senegal
        SN	d	Senegalese
        SN	c	Dakar
        SO	n	Somalia|Somaliland
        SO	d	Somali|Somalis|Somalian|Somalilander|Somalilanders
        SO	c	Mogadishu|Mogadiscio
        SR	n	Suriname|Surinam|Dutch Guiana
        SR	d	Surinamese|Surinamer|Surinamers
        SR	c	Paramaribo
        SS	n	South Sudan
        SS	d	South Sudanese|S. Sudan
        SS	c	Juba
        ST	n	São Tomé & Príncipe|Sao Tome|São Tomé and Príncipe|Sao Tome and Principe
        ST	d	Sao Tomean|São Toméan|Santomean|Sao Tomeans|Santomeans
        ST	c	São Tomé
        SV	n	El Salvador
        SV	d	Salvadoran|Salvadorans|Salvadorean|Salvadoreans|Salvadorian|Salvadorians
        SV	c	San Salvador
        SX	n	Sint Maarten|St. Maarten|St Maarten
        SY	n	Syria
        SY	d	Syrian|Syrians
        SY	c	Damascus
        SZ	n	Eswatini|Swaziland
        SZ	d	Swazi|Swazis|eSwatini|Emaswati
        SZ	c	Mbabane
        TC	n	Turks & Caicos Islands|Turks and Caicos|Turks and Caicos Islands|Turks & Caicos|Providenciales
        TD	n	Chad|Tchad
        TD	d	Chadian|Chadians
        TD	c	Ndjamena|N'Djamena
        TF	n	French Southern Territories|French Southern and Antarctic Lands|French Southern and Antarctic Territories|Kerguelen Islands
        TG	n	Togo|Togoland
        TG	d	Togolese
        TG	c	Lome|Lomé
        TH	n	Thailand
        TH	d	Thai|Thais
        TH	c	Bangkok
        TJ	n	Tajikistan|Tadjikistan
        TJ	d	Tajik|Tajiks|Tajikistani|Tadzhik|Tadzhikistan|Tajikistanis
        TJ	c	Dushanbe
        TK	n	Tokelau
        TK	d	Tokelauan|Tokelauans
        TL	n	Timor-Leste|East Timor|Timor Leste|=E. Timor|Portuguese Timor
        TL	d	Timorese|East Timorese
        TL	c	Dili
        TM	n	Turkmenistan|Turkmenia
        TM	d	Turkmen|Turkmens|Turkmenistani|Turkmenistanis
        TM	c	Ashgabat
        TN	n	Tunisia
        TN	d	Tunisian|Tunisians
        TN	c	Tunis
        TO	n	Tonga
        TO	d	Tongan|Tongans
        TO	c	Nuku'alofa
        TR	n	Türkiye|Turkey|Turkiye|Turkyie
        TR	d	Turkish|Turk|Turks|=Turco-
        TR	c	Ankara
        TT	n	Trinidad & Tobago|Trinidad and Tobago|Trinidad|Tobago|Trinbago
        TT	d	Trinidadian|Trinidadians|Tobagonian|Tobagonians|Trinbagonian|Trinbagonians|=Trinis
        TT	c	Port of Spain
        TV	n	Tuvalu|Ellice Islands
        TV	d	Tuvaluan|Tuvaluans
        TV	c	Funafuti
        TW	n	Taiwan|Chinese Taipei|Republic of China
        TW	d	Taiwanese
        TW	c	Taipei
        TZ	n	Tanzania|Tanganyika
        TZ	d	Tanzanian|Tanzanians|Zanzibari|Zanzibaris
        TZ	c	Dodoma|Dar es Salaam
        UA	n	Ukraine|Ukriane
        UA	d	Ukrainian|Ukrainians|Ukranian|Ukranians
        UA	c	Kyiv|Kiev|Kiyv|Kyev
        UG	n	Uganda
        UG	d	Ugandan|Ugandans
        UG	c	Kampala
        UM	n	United States Minor Outlying Islands|U.S. Minor Outlying Islands|US Minor Outlying Islands
        US	n	United States|=US|=U.S.|=USA|=U.S.A.|United States of America|America|the States|=U.S.A|=USofA|United Sates|Unites States
        US	d	American|Americans|=US-based|=US-led|=US-backed|=U.S.-led|=U.S.-backed
        US	c	Washington
        UY	n	Uruguay
        UY	d	Uruguayan|Uruguayans
        UY	c	Montevideo
        UZ	n	Uzbekistan|Uzbekhistan
        UZ	d	Uzbek|Uzbeks|Uzbekistani|Uzbekistanis
        UZ	c	Tashkent
        VA	n	Vatican City|Vatican|Holy See
        VC	n	St. Vincent & Grenadines|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent & the Grenadines|St Vincent & the Grenadines|the Grenadines
        VC	d	Vincentian|Vincentians
        VC	c	Kingstown
        VE	n	Venezuela|Venezuala
        VE	d	Venezuelan|Venezuelans
        VE	c	Caracas
        VG	n	British Virgin Islands|=BVI|=B.V.I.|Tortola
        VG	d	British Virgin Islander|British Virgin Islanders
        VI	n	U.S. Virgin Islands|US Virgin Islands|United States Virgin Islands|=USVI|Virgin Islands of the United States|American Virgin Islands|=U.S.V.I.
        VI	d	U.S. Virgin Islander|US Virgin Islanders
        VN	n	Vietnam|Viet Nam
        VN	d	Vietnamese
        VN	c	Hanoi
        VU	n	Vanuatu|New Hebrides
        VU	d	Ni-Vanuatu|Vanuatuan|Vanuatuans|ni-Vanuatu
        VU	c	Port Vila
        WF	n	Wallis & Futuna|Wallis and Futuna
        WF	d	Wallisian|Wallisians|Futunan|Futunans
        WS	n	Samoa
        WS	d	Samoan|Samoans
        WS	c	Apia
        XK	n	Kosovo|Kosova
        XK	d	Kosovar|Kosovars|Kosovan|Kosovans|Kosovo Albanian|Kosovo Albanians
        XK	c	Pristina|Prishtina
        YE	n	Yemen
        YE	d	Yemeni|Yemenis|Yemenite|Yemenites
        YE	c	Sanaa|Sana'a|San'a
        YT	n	Mayotte
        YT	d	Mahoran|Mahorans|Mahorais
        ZA	n	South Africa|S. Africa
        ZA	d	South African|South Africans|S. African
        ZA	c	Pretoria|Cape Town
        ZM	n	Zambia|Northern Rhodesia
        ZM	d	Zambian|Zambians
        ZM	c	Lusaka
        ZW	n	Zimbabwe|Rhodesia|Southern Rhodesia|Zimbawe
        ZW	d	Zimbabwean|Zimbabweans|Rhodesian
        ZW	c	Harare
        JO	?	Jordan	yes	king|abdullah|amman|hashemite|petra|aqaba|kingdom|safadi|west bank|refugees|zarqa|dead sea|temple mount|middle east|israel|syria|iraq|gaza|visit|border|minister|embassy|government|palestinian|saudi|rania|queen|airspace|crown prince hussein|jerash|bedouin|arab|smuggling|drones|airdrop|aid|officials|ceasefire|summit|camp|parliament|united nations|country|capital|peace treaty|qatar|egypt|lebanon|saudi arabia|embassies|tourism|humanitarian|ministry|rafah|arab league|<in|<to|<from|<king of|<queen of	michael|nba|basketball|bulls|scored|points|sneaker|sneakers|nike|quarterback|coach|striker|midfielder|goalkeeper|actor|singer|album|congressman|speaker|republican|ohio|wizards|her husband|his wife|mrs|mr|player|season|packers|touchdown|slam dunk|defender|>told|>and her|>and his|>said he|>said she|her sister|his brother|>was born|>smiled|>laughed|>who|baseline|dunk|mentor|brand|bakery|she|graduated|classmates|teammates|<friend|<boyfriend|<girlfriend|<brother|<sister|<son|<daughter|<husband|<cousin|<named|<teammate|<guard|<forward|<rapper|<singer|<actor|<actress|<called|<roommate|<coworker|<buddy|<neighbor|<chairman|>lives|>works|>plays|>grabbed|>scored|>married|>graduated|>and i|>is dating|>is my|>texted|>laughed|>smiled|>nodded|>shrugged|>asked me|>loves|>hates|>kissed|>thinks|boyfriend|girlfriend|plumber|rebounds|college roommate
        GE	?	Georgia	no	tbilisi|caucasus|abkhazia|ossetia|saakashvili|georgian dream|ivanishvili|batumi|kobakhidze|zourabichvili|orthodox church|patriarch|foreign agents|foreign agent|european union|russia|armenia|azerbaijan|moscow|georgian parliament|nato|eu|kutaisi|gori|black sea|former soviet|eu candidate|south ossetia|rustavi|turkey|ukraine|moldova|kremlin|brussels|kavelashvili|margvelashvili|<republic of|<invaded|<country of|<in tbilisi|ambassador to|lari|rose revolution|wine country|soviet|prime minister|foreign minister|visa-free|eurovision|rugby world cup|khvicha|kvaratskhelia	atlanta|senator|governor|savannah|kemp|fulton|bulldogs|augusta|macon|warnock|ossoff|alabama|florida|tennessee|south carolina|arizona|michigan|wisconsin|nevada|pennsylvania|election workers|raffensperger|republican|democrat|district attorney|gop|county|athens|o'keeffe|trump|biden|fani willis|ballots|peach|state lawmakers|swing state|sheriff|hurricane|carolina|north carolina|congressman|college football|columbus|deputies|<university of|<state of|u.s. state|us state|dawgs|sec championship|texas|ohio|state senator|state capitol|marietta|buckhead|masters|plains
        TD	?	Chad	yes	ndjamena|deby|sahel|lake chad|boko haram|sudan|darfur|niger|refugees|n'djamena|african|africa|cameroon|nigeria|rebels|libya|central african republic|junta|french troops|desert|masra|border|zaghawa|<in|<to|<from|<eastern|<northern|<southern	drummer|drums|plays|band|singer|quarterback|nfl|nba|actor|coach|nickelback|peppers|pitcher|his wife|her husband|mr|incel|memes|bro|hanging|rock|guitarist|>told|>said he|>smiled|>laughed|>who|>and his|his girlfriend|touchdowns|dude|gym|>texted|>from|girlfriend|she|teammates|<friend|<boyfriend|<girlfriend|<brother|<sister|<son|<daughter|<husband|<cousin|<named|<teammate|<guard|<forward|<rapper|<singer|<actor|<actress|<called|<roommate|<coworker|<buddy|<neighbor|<chairman|>lives|>works|>plays|>grabbed|>scored|>married|>graduated|>and i|>is dating|>is my|>texted|>laughed|>smiled|>nodded|>shrugged|>asked me|>loves|>hates|>kissed|>thinks|boyfriend|girlfriend|plumber|rebounds|college roommate
        TR	?	Turkey	yes	erdogan|ankara|istanbul|turkish|nato|lira|bosphorus|aegean|pkk|kurdish|greece|syria|earthquake|russia|talks|president|government|minister|fidan|cyprus|mediterranean|izmir	roasted|roast|thanksgiving|gobble|sandwich|stuffing|gravy|oven|cranberry|recipe|poultry|farmers|bird|birds|dinner|feast|turkeys|christmas|butterball|breast|leftovers|pardon|>prices|>farm|>farms|>burgers|>soup|>sandwiches|>bacon|>vulture|>vultures|>club|<ground|<smoked|<wild|<a|hens|hunters
        CN	?	China	yes	beijing|xi jinping|taiwan	fine china|porcelain|good china|teacup|plates|dinnerware|bone china|crockery|cupboard|dishes
        GN	?	Guinea	yes	conakry|doumbouya|conde|west africa|bauxite|ebola|mali|senegal|junta|simandou	pig|pigs|fowl|guineas|hamster|pets|shillings|coin|<a|<one|guineas
        CL	?	Chile	yes	santiago|boric|pinochet|atacama|andes|copper|peru|argentina	chile pepper|peppers|sauce|con carne|recipe|salsa|spicy|garlic|tortilla|relleno
        PE	?	Peru	yes		indiana|illinois
        ML	?	Mali	yes	bamako|sahel|junta|goita|timbuktu|wagner|tuareg|gao|ecowas|jihadist|niger	obama|malia|actress
        NE	?	Niger	yes	niamey|bazoum|tiani|sahel|junta|uranium|agadez|ecowas	abuja state|minna
        IL	?	Israel	yes	gaza|netanyahu|jerusalem|idf|hamas|palestinian|tel aviv|iran|lebanon|hezbollah|ceasefire|war|strikes	adesanya|folau|ufc|kamakawiwo|octagon|<pastor|<mr
        CU	?	Cuba	yes		gooding|mark cuban
        US	?	America	yes		club america|liga mx|ferrera|<captain|<miss|clube
        PL	?	Pole	yes	warsaw|poland|polish	position|vault|north|south|flag|totem|grand prix|qualifying|fishing|tent
        PL	?	Poles	yes	warsaw|poland|polish	north|south|opposite|magnetic|tent|ski|electricity|utility|vaulting|goal
        PL	?	Polish	yes	warsaw|tusk|poland|zloty|duda|<the|<a|<of	nail|shoe|furniture|remover|wax|shine|lacquer|>the|>your|>it|>until|>with|>and|silver|shoes|boots|spit
        FI	?	Finn	no	finland|helsinki|finnish|Helsinki|Finland|Finnish|<The|<the|<a|<A|Finns|<Flying|<flying|<young|<fellow|rally|skier|downhill|slalom	huckleberry|actor|wolfhard|mr|jones|mccool|<Huckleberry|<Huck|<Neil|<Tim|<Liam|>Bálor|>Balor|>Wolfhard|>Jones|>Russell|>Harries|>Allen|>said|>and
        GB	?	Brit	no	london|uk|britain	awards|hume|brit awards
        GB	?	Wales	yes	cardiff|welsh|senedd	prince|princess|jimmy|kate|william|harry
        GB	?	England	yes		lynndie|coach paul
        NL	?	Holland	yes	amsterdam|dutch|netherlands	tom|spider-man|zendaya|michigan|spiderman|actor
        DO	?	Dominican	yes	santo domingo|haiti|abinader|Santo Domingo|Haiti|Abinader|baseball|Dominican Republic	friar|friars|order|nun|monk|university|>friar|>order|sisters|>theologian|>priory|>convent|>preacher|>spirituality|Aquinas|Saint Dominic|St Dominic|St. Dominic|>Fathers
        US	?	Washington	yes	white house|pentagon|congress|beijing|moscow|tehran|capitol	denzel|seattle|wizards|commanders|nationals|tacoma|spokane|kerry|george|booker|mariners|oregon
        GB	?	London	yes		breed|ontario|jack
        CL	?	Santiago	yes	chile|chilean|boric	cuba|bernabeu|compostela
        CR	?	San Jose	no	costa rica|costa rican	california|silicon valley|sharks|bay area|earthquakes|quakes
        CR	?	San José	no	costa rica|costa rican	california|silicon valley|sharks|bay area
        JM	?	Kingston	no	jamaica|jamaican|caribbean|holness	ontario|new york|hull|upon thames|penitentiary
        GY	?	Georgetown	no	guyana|guyanese|exxon|ali	university|hoyas|washington|law|texas|professor
        NZ	?	Wellington	yes	zealand	boots|duke|florida|boot|waterloo
        SC	?	Victoria	no	seychelles	queen|australia|melbourne|secret|beckham|british columbia|falls
        PE	?	Lima	yes		ohio|beans|adriana|bean
        IN	?	Indian	yes		tribe|tribes|tribal|reservation|navajo|cherokee|native|wells|cleveland|sioux|chiefs|creek
        GR	?	Athens	yes		alabama|ohio|bulldogs
        IT	?	Rome	yes		totti|mourinho
        PA	?	Panama	yes		jack|hat
        BO	?	Sucre	no	bolivia	venezuela|state
        IE	?	Dublin	yes		ohio|california
        JE	?	Jersey	no	saint helier|st helier|channel islands|guernsey|crown dependency|chief minister|<in|states of	shore|new|shirt|number|team|retired|player|nets|boy|devils|yellow|wore|fans|turnpike|signed|city
        LA	?	Lao	yes	vientiane|laos	tzu|lao tzu
        AD	?	Andorra	yes		star wars|cassian
        ES	?	Madrid	yes		real madrid|atletico|ancelotti|vinicius
        MC	?	Monaco	yes	grimaldi|albert|principality|yacht|grand prix	ligue 1|striker|fc|midfielder|>striker|>midfielder|>defender|>goalkeeper|psg|lyon
        BS	?	Nassau	yes	bahamas|bahamian	county|long island
        LK	?	Colombo	yes		crime family|juventus
        SM	?	San Marino	yes		california|grand prix
        PR	?	San Juan	yes	puerto rico|puerto rican	argentina|capistrano|mountains|river|islands
        IE	?	Ireland	yes	dublin|irish|taoiseach	<kathy|<mr|baldwin
        IN	?	India	yes	delhi|modi|mumbai|pakistan|kashmir|indian|rupee|cricket	arie|hicks|grammy|>smiled|>said she
        KE	?	Kenya	yes	nairobi|ruto|odinga|mombasa|kenyan|shilling|maasai|safari|marathon	moore|housewives|>said she|barris
        CU	?	Cuban	yes	havana|cuba|castro|diaz-canel|exiles|embargo|miami	mark|mavericks|shark tank|sandwich|cigar|cigars
        FR	?	French	yes		fries|toast|manicure|kissing|>the beans
        ES	?	Spanish	yes		teacher|lessons|flu|omelette
        SG	?	Singapore	yes		sling
        TT	?	Trinidad	yes	port of spain|tobago|caribbean|calypso|carnival	colorado|california|humboldt
        GB	?	English	yes	london|england|british|premier league|<the|>government|>council|>football|>cricket|>club|>clubs|>teachers|>court	language|teacher|lessons|<in|<speak|<speaks|<learn|literature|homework|fluent|subtitles|dictionary|<fluent|<taught|<teach|<studied|exam|grammar|translation|<speaking|spanish|>grammar
        CG	?	Congolese	no	brazzaville|sassou	nguesso|congo-brazzaville
        JM	?	Jamaica	yes	kingston|holness|caribbean|reggae|bolt	queens|kincaid|>avenue|>station
        CH	?	Swiss cheese	no	>exports|>export|>imports|>exporters|>makers|>producers|>production|>industry|>tariffs|<of|Switzerland|Bern|Gruyère|Emmental|dairies|tonnes|francs	holes|hole|sandwich|sandwiches|slice|slices|ham|model|burger|recipe|like|melted
        CH	?	Swiss cheeses	no	>exports|>export|>imports|>exporters|>makers|>producers|>production|>industry|>tariffs|<of|Switzerland|Bern|Gruyère|Emmental|dairies|tonnes|francs	holes|hole|sandwich|sandwiches|slice|slices|ham|model|burger|recipe|like|melted
        MF	?	St. Martin	name	island|islands|hurricane|caribbean|guadeloupe|antilles|irma|anguilla|maarten|barthelemy|overseas collectivity
        MF	?	Saint Martin	name	island|islands|hurricane|caribbean|guadeloupe|antilles|irma|anguilla|maarten|barthelemy|overseas collectivity
        MV	?	Malé	no	Maldives|Maldivian|Maldivians|Muizzu|Solih|Nasheed|Hulhumalé|Hulhumale|atoll|atolls|Velana|<in|<to|<from
        BG	?	Sofia	yes	Bulgaria|Bulgarian|Bulgarians|Radev|Borissov|Borisov|lev|Plovdiv|Varna|<in|<to	actress|singer|sister|>Kenin|<Queen|<Princess|<Infanta|<Ana|<Anna
        LY	?	Tripoli	yes	Libya|Libyan|Libyans|Dbeibah|Haftar|Benghazi|Misrata|GNU	northern Lebanon|north Lebanon|Lebanese|Akkar|Beddawi|Bab al-Tabbaneh|Jabal Mohsen
        MS	?	Montserrat	yes	Brades|Soufrière|Soufriere|Caribbean|volcano|Plymouth|Leeward|Caricom|overseas territory	Catalonia|Catalan|Barcelona|monastery|abbey|basilica|monks|Caballé
        BO	?	La Paz	yes	Bolivia|Bolivian|El Alto|Arce|Morales|Andes	Baja California|Baja|Sinaloa|Los Cabos|La Paz County|Arizona
        GE	?	Georgian	yes	Tbilisi|Caucasus|Batumi|Abkhazia|Russia|lari|Kobakhidze|Saakashvili	sash|Regency|Victorian|Edwardian|townhouse|stucco|Grade II|Grade II-listed|Grade I|bedrooms|>terraced|>façade|>facade|>windows
        SE	?	Swede	yes	Sweden|Swedish|Stockholm|<the|<The|<fellow|<young	carrots|carrot|turnip|turnips|parsnip|parsnips|mashed|mash|haggis|neeps|>mash|roots
        RE	?	Réunion	yes	Saint-Denis|Mauritius|Mayotte|cyclone|Indian Ocean|<La|>Island	classmates|alumni|<class|<family|<school|>tour|>show|>special|>concert|>episode
        """#
}
