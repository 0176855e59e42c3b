import Language

/// Adjectives that name a language because the text around them is about languages: Mandarin or Japanese, los que estudian
/// alemán, اللغات مثل اليابانية.
extension Surroundings {
    /// How many words away a word that speaks of languages may stand.
    private static let reach = 25

    static func lesson(
        _ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>, _ language: String
    ) -> String? {
        guard hit.end == hit.start + 1, isTongue(hit.start, scan), !isFirstOfTwo(hit, scan, bytes) else { return nil }
        if language == "de", isGermanNoun(hit.start, scan), endsThere(hit.start, scan, bytes) { return "a language" }
        if isTaught(hit, scan, bytes) || isRated(hit, scan, bytes) { return "a language" }
        guard isNoAdjective(hit.start, scan, bytes),
            adjectivesFollow.contains(language) || endsThere(hit.start, scan, bytes)
        else { return nil }
        let near = max(0, Int(hit.start) - reach)..<min(scan.words.count, Int(hit.end) + reach)
        return near.contains { isOne(of: lessons, scan.words[$0], scan) } ? "a language among languages" : nil
    }

    /// Profesor de inglés, cours d'allemand, padronanza del russo; Norwegian grammar, the Thai word for it, Welsh as a second
    /// language.
    private static func isTaught(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        func beside(_ index: Int32, _ other: Int32) -> Word? {
            neighbour(index, other, scan, bytes, allowsApostrophe: true)
        }
        if let before = beside(hit.start - 1, hit.start) {
            if termsOf.contains(before.hash) { return true }
            if isPolishGenitive(hit, scan) {
                let noun = before.hash == outOf ? beside(hit.start - 2, hit.start - 1) : before
                if noun.map({ isPolishLesson($0, scan) }) ?? false { return true }
            }
            if let head = beside(hit.start - 2, hit.start - 1),
                ofTongues.contains(before.hash) && taught.contains(head.hash)
                    || ofTheTongues.contains(before.hash) && mastery.contains(head.hash)
                        && !(beside(hit.end, hit.start)?.shape.contains(.capital) ?? false)
                    || isTranslated(before, head, beside(hit.start - 3, hit.start - 2))
                    || ratingsBefore.contains(before.hash) && inTongue.contains(head.hash)
            {
                return true
            }
        }
        guard let after = beside(hit.end, hit.start) else { return false }
        if tongueNouns.contains(after.hash) { return true }
        guard let second = beside(hit.end + 1, hit.end) else { return false }
        return wordFor[0] == after.hash && wordFor[1] == second.hash
            || wordFor[2] == after.hash && wordFor[3] == second.hash
                && (beside(hit.end + 2, hit.end + 1).map { anotherLanguage.contains($0.hash) } ?? false)
    }

    /// Angielskiego, of English.
    private static func isPolishGenitive(_ hit: Hit, _ scan: FieldScan) -> Bool {
        scan.words.folded(scan.words[Int(hit.start)]).suffix(3).elementsEqual("ego".utf16)
    }

    /// Nauczyciel angielskiego, egzamin z niemieckiego: Polish words for what is taught, in any case.
    private static func isPolishLesson(_ word: Word, _ scan: FieldScan) -> Bool {
        let units = scan.words.folded(word)
        return polishLessons.contains { units.starts(with: $0) }
    }

    private static let outOf = WordHash.of("z".utf16)
    private static let polishLessons =
        "nauczyciel lektor egzamin olimpiad arkusz sprawdzian tłumacz przekład lekcj korepety podręcznik kartkówk kolokwi"
        .split(separator: " ").map { beginning in
            let words = Words()
            words.cut(String(beginning))
            return Array(words.folded(words[0]))
        }

    /// Translated into Thai, tradotto dal greco, translated from the Danish, traduit de l'islandais.
    private static func isTranslated(_ before: Word, _ second: Word, _ third: Word?) -> Bool {
        if intoTongue.contains(before.hash) { return translated.contains(second.hash) }
        guard articles.contains(before.hash), intoTongue.contains(second.hash), let third else { return false }
        return translated.contains(third.hash)
    }

    /// Un russe parfait, un inglés macarrónico: as well or badly as one speaks it.
    private static func isRated(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let before = neighbour(hit.start - 1, hit.start, scan, bytes), ownersOfTongues.contains(before.hash),
            let after = neighbour(hit.end, hit.start, scan, bytes)
        else { return false }
        return ratings.contains(after.hash)
    }

    private static let termsOf = WordList.hashes(
        "mot mots terme termes término términos vocablo termo termos vocábulo termine termini vocabolo")
    private static let intoTongue = WordList.hashes("del al dal do para in en em into from to du au ao de")
    private static let articles = WordList.hashes("the l")
    private static let translated = WordList.hashes(
        """
        translated translation dubbed subtitled rendered
        traducido traducida traducidos traducidas traducir traduce traducción traducciones doblado doblada doblar subtitulado
        subtitulada subtítulos
        traduzido traduzida traduzidos traduzidas traduzir tradução traduções dublado dublada dobrado dobrada legendado legendada
        legendas
        tradotto tradotta tradotti tradotte tradurre traduzione traduzioni doppiato doppiata sottotitolato sottotitoli
        traduit traduite traduits traduites traduire traduction doublé doublée
        """)
    private static let inTongue = WordList.hashes("en em in num un um")
    private static let ratingsBefore = WordList.hashes(
        "perfecto correcto fluido impecable perfeito bom fluente impecável perfetto buon parfait excellent chapurreado")
    private static let ofTongues = WordList.hashes("de d di of")
    private static let ofTheTongues = WordList.hashes("du del do dello")
    /// The same with an article, behind which a person may stand: el libro del francés.
    private static let mastery = WordList.hashes(
        """
        dominio conocimiento aprendizaje enseñanza gramática domínio conhecimento aprendizagem ensino padronanza conoscenza
        insegnamento apprendimento grammatica maîtrise connaissance enseignement apprentissage grammaire rudiments bases
        """)
    /// What is taught, learned and translated of a language.
    private static let taught = WordList.hashes(
        """
        profesor profesora profesores profesoras profe maestro maestra examen exámenes clase clases asignatura curso cursos academia
        libro libros nivel diccionario gramática traductor traductora traductores conocimientos nociones dominio lección
        manual apuntes prueba pruebas dictado nota notas hablante hablantes nativo nativos particular profesorado oposiciones poco máster
        lecciones título aprendizaje enseñanza filología certificado estudiante estudiantes alumnos palabras
        professor professora professores prof prova provas exame exames aula aulas explicações disciplina escola livro livros
        nível dicionário tradutor tradutora tradutores conhecimentos noções domínio lição lições ensino aprendizagem
        estudante estudantes alunos teste testes ditado falante falantes pouco explicador intensivo
        professore professoressa professori insegnante insegnanti docente docenti esame esami lezione lezioni ora ore corso corsi
        scuola libri livello dizionario grammatica traduttore traduttrice traduttori conoscenza nozioni compito compiti verifica
        manuale vocabolario studente studenti test certificazione voto po lettorato ripetizioni supplente dettato
        cattedra insegnamento apprendimento padronanza interprete interpreti
        professeur professeure professeurs profs cours leçon leçons épreuve dictionnaire grammaire manuel niveau notions rudiments
        maîtrise connaissance connaissances traducteur traductrice interprète dictée licence devoirs classe enseignement
        apprentissage bases bribes mots thème version agrégation capes
        smattering
        """)
    private static let tongueNouns = WordList.hashes(
        """
        grammar dictionary dictionaries vocabulary phrasebook phrasebooks alphabet pronunciation spelling subtitles lesson lessons
        translation translations speaker speakers verbs idiom idioms homework couramment بلد سلیس
        """)
    /// The word for, and as a.
    private static let wordFor = ["word", "for", "as", "a"].map { WordHash.of($0.utf16) }
    private static let anotherLanguage = WordList.hashes("second foreign third first")
    private static let ownersOfTongues = WordList.hashes("un um son su mon mi")
    private static let ratings = WordList.hashes(
        """
        parfait impeccable approximatif hésitant châtié fluide courant rudimentaire irréprochable
        perfecto impecable fluido macarrónico rudimentario correcto chapurreado
        perfeito impecável fluente macarrónico macarrônico rudimentar
        perfetto impeccabile fluente stentato maccheronico fluido
        """)

    /// Deutsch-französischer Gipfel, but Ernst-Deutsch-Theater.
    private static func isFirstOfTwo(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        scan.isBeforeHyphen(hit, bytes) && !scan.words[Int(hit.end)].shape.contains(.capital)
    }

    /// Deutsch, Französisch: as a noun a language is written so, its adjective small; Russe and Chinese are people.
    ///
    /// Also aus dem Schwedischen, ins Deutsche; but die Deutschen.
    private static func isGermanNoun(_ index: Int32, _ scan: FieldScan) -> Bool {
        let word = scan.words[Int(index)]
        let units = scan.words.folded(word)
        guard word.shape.contains(.capital) else { return false }
        if germanEndings.contains(where: { units.suffix($0.count).elementsEqual($0) }) { return true }
        guard index > 1 else { return false }
        let before = (0...1).map { scan.words[Int(index) - 1 - $0].hash }
        return intoTongues.contains(before[0]) || before[0] == itsArticle && outOfTongues.contains(before[1])
    }

    private static let intoTongues = WordList.hashes("ins im")
    private static let outOfTongues = WordList.hashes("aus nach")
    private static let itsArticle = WordHash.of("dem".utf16)
    private static let germanEndings = ["isch", "deutsch"].map { Array($0.utf16) }

    /// Languages whose adjectives stand behind their nouns.
    private static let adjectivesFollow: Set<String> = ["ar", "fa", "he"]

    static func isTongue(_ index: Int32, _ scan: FieldScan) -> Bool {
        isOne(of: tongues, scan.words[Int(index)], scan)
    }

    /// Whether a word is in a list, و, ب or a Hebrew letter written to it or not.
    private static func isOne(of list: Set<UInt64>, _ word: Word, _ scan: FieldScan) -> Bool {
        scan.isOne(of: list, word) { $0 == Arabic.waw || $0 == Arabic.beh || (0x5D0..<0x5EB).contains($0) }
    }

    /// Whether no noun follows: a mark, a conjunction, a preposition or a verb does.
    private static func endsThere(_ index: Int32, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let after = neighbour(index + 1, index, scan, bytes) else {
            return true
        }
        return behindTongues.contains(after.hash) || lessons.contains(after.hash) || isTongue(index + 1, scan)
    }

    /// Whether it is no noun's adjective: behind an article, a preposition, a word of learning, or another language.
    private static func isNoAdjective(_ index: Int32, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = index
        for _ in 0..<6 {
            guard index > 0 else { return true }
            let before = scan.words[Int(index) - 1]
            let isNear = neighbour(index - 1, index, scan, bytes, allowsApostrophe: true) != nil
            if isOne(of: lessons, before, scan) { return true }
            if isNear, beforeTongues.contains(before.hash) { return true }
            // Listed: what stands before must be a language itself.
            if isNear, tongueLists.contains(before.hash) {
                index -= 1
                guard index > 0 else { return true }
                if isOne(of: lessons, scan.words[Int(index) - 1], scan) { return true }
            }
            guard isTongue(index - 1, scan) else { return false }
            index -= 1
        }
        return false
    }

    private static let tongues = WordList.hashes(
        """
        english french german spanish italian portuguese chinese japanese korean russian turkish polish dutch greek ukrainian welsh
        flemish irish maltese georgian azerbaijani kazakh uzbek mongolian macedonian slovenian bosnian belarusian somali
        burmese nepali
        danish swedish norwegian finnish icelandic hungarian czech slovak romanian bulgarian serbian croatian thai vietnamese indonesian
        albanian armenian estonian latvian lithuanian
        anglais français allemand espagnol italien portugais chinois japonais coréen russe turc polonais néerlandais grec
        danois suédois norvégien finnois hongrois tchèque roumain bulgare serbe croate vietnamien thaï thaïlandais arménien
        slovène slovaque biélorusse macédonien kazakh ouzbek birman népalais khmer
        finlandais ukrainien islandais irlandais gallois lituanien letton estonien indonésien géorgien albanais mongol
        islandés irlandés lituano letón estonio indonesio georgiano albanés armenio noruego danés tailandés
        islandês irlandês letão estónio estoniano indonésio albanês arménio armênio húngaro búlgaro croata sérvio
        vietnamita checo esloveno eslovaco macedonio bielorruso búlgaro húngaro croata mongol nepalí birmano
        eslovénio macedónio macedônio bielorrusso birmanês nepalês moldavo
        sloveno slovacco macedone bielorusso birmano nepalese mongolo
        rumeno islandese irlandese lettone estone indonesiano armeno thailandese serbo
        inglés francés alemán español italiano portugués chino japonés coreano ruso turco polaco griego ucraniano galés
        sueco finés finlandés rumano serbio holandés neerlandés
        dinamarquês norueguês finlandês tcheco romeno holandês neerlandês tailandês polonês russo
        inglês francês alemão espanhol português chinês japonês grego galês
        inglese francese tedesco spagnolo portoghese cinese giapponese polacco greco ucraino gallese
        danese svedese norvegese finlandese ungherese ceco bulgaro croato olandese albanese
        englisch französisch deutsch spanisch italienisch portugiesisch chinesisch japanisch koreanisch russisch türkisch polnisch
        niederländisch griechisch ukrainisch walisisch dänisch schwedisch norwegisch finnisch ungarisch tschechisch rumänisch
        bulgarisch serbisch kroatisch vietnamesisch thailändisch
        englischen französischen deutschen spanischen italienischen portugiesischen chinesischen japanischen russischen türkischen
        polnischen niederländischen griechischen ukrainischen dänischen schwedischen norwegischen finnischen ungarischen tschechischen
        englische französische deutsche spanische italienische chinesische japanische russische türkische polnische griechische
        engels frans duits spaans italiaans portugees chinees japans koreaans turks pools grieks oekraïens deens zweeds noors fins hongaars tsjechisch roemeens bulgaars
        sloveens slowaaks servisch kroatisch macedonisch lets litouws ests albanees armeens georgisch vietnamees indonesisch ijslands
        angielski angielskiego angielskim francuski francuskiego francuskim niemiecki niemieckiego niemieckim hiszpański
        hiszpańskiego hiszpańskim włoski włoskiego rosyjski rosyjskiego rosyjskim japoński japońskiego japońskim chiński
        chińskiego chińskim ukraiński ukraińskiego turecki tureckiego portugalski portugalskiego norweskiego czeskiego
        niderlandzkiego koreańskiego polskiego szwedzkiego
        greckiego węgierskiego duńskiego fińskiego rumuńskiego chorwackiego serbskiego bułgarskiego hebrajskiego tureckim portugalskim
        koreańskim czeskim
        guaraní quechua aymara náhuatl catalán euskera gallego valenciano árabe hebreo persa latín romaní
        inuktitut occitan breton catalan basque arabe hébreu persan latin kurde wolof bambara swahili créole
        arabo ebraico persiano latino catalano curdo árabe hebraico latim crioulo guarani
        انگلیسی فرانسوی آلمانی اسپانیایی ایتالیایی چینی ژاپنی روسی ترکی پرتغالی
        سوئدی هلندی نروژی دانمارکی فنلاندی لهستانی یونانی ارمنی گرجی اوکراینی رومانیایی مجارستانی چکی کره‌ای اندونزیایی عربی
        کردی عبری
        الإنجليزية الفرنسية الألمانية الإسبانية الإيطالية الصينية اليابانية الكورية الروسية التركية البرتغالية الهولندية اليونانية
        انگریزی فرانسیسی جرمن ہسپانوی جاپانی اطالوی
        अंग्रेजी अंग्रेज़ी फ्रेंच जर्मन स्पेनिश जापानी चीनी रूसी कोरियाई इतालवी पुर्तगाली
        אנגלית צרפתית גרמנית ספרדית איטלקית סינית יפנית קוריאנית רוסית טורקית פורטוגזית יוונית
        האנגלית הצרפתית הגרמנית הספרדית האיטלקית הסינית היפנית הרוסית
        """)
    /// Words that speak of languages and of learning them.
    private static let lessons = WordList.hashes(
        """
        language languages bilingual mandarin learn learning learned studying taught teach teaching fluent grammar translated translation translator translators translations dictionary dictionaries interpreter
        interpreters
        available disponible disponibles disponibile disponibili disponível disponíveis verfügbar erhältlich beschikbaar
        rodada rodado rodadas rodados filmada filmado hablada hablado subtitulada subtitulado falado falada
        tourné tournée parlé parlée sous-titré sous-titrée
        langue langues bilingue apprendre apprennent apprentissage étudier étudient enseigner enseigne
        traduit traduite traduits traduction dictionnaire dictionnaires interprète interprètes
        insegna insegnano insegnare enseñan teaches enseña habla hablan hablaba hablar traducido traducida traducidos traducidas traducir traduce traducción traductor traductora diccionario
        diccionarios intérprete intérpretes escrita escrito traduzido traduzida traduzidos traduzidas traduzir tradução tradutor
        tradutora dicionário dicionários
        estudam estudavam estudaram estudiaron aprendem ensinam idioma idiomas lengua lenguas mandarín bilingüe aprender estudiar estudian estudiaban enseñar enseñarán
        língua línguas mandarim bilíngue estudar ensinar lingua lingue mandarino studiato studiano studiare imparare tradotto tradotta tradotti traduzione traduttore traduttrice dizionario dizionari
        sprache sprachen fremdsprache fremdsprachen zweisprachig lernen lernten unterrichten übersetzt übersetzung übersetzen wörterbuch dolmetscher dolmetscherin
        taal talen mandarijn tweetalig studenten leerlingen vertaald vertaling vertaalster vertaler woordenboek tolk
        język języka języki języków językach językiem języku mandaryński mandaryńskim mandaryńskiego uczących uczą uczyć
        زبان زبانها زبان‌ها زبان‌های زبانهای ماندارین
        واژه کلمه کلمات واژگان واژه‌ای کلمه‌ای ترجمه زیرنویس دوبله الفبای لهجه دیکشنری مکالمه گرامر صحبت حرف
        لغت لغات اصطلاح عبارت متن معلم کلاس کلاس‌های درس امتحان نمره تدریس یادگیری واژه‌نامه واژه‌های حروف معادل
        ترجمت ترجم تترجم ترجمه الترجمه مترجم مترجمه ترجمات المترجم يتحدث تتحدث يتحدثون يجيد تجيد يتقن تتقن بالفرنسيه بالعربيه
        لغة اللغة اللغات بلغة اللغتين لغتين باللغتين للغتين اللغتان الماندرين الماندارين
        زبانیں زبانوں مینڈارن مینڈرین مندرین مینڈارین
        भाषा भाषाएं भाषाएँ भाषाओं मंदारिन मैंडेरिन मैंडरिन मेंडेरिन मंडारिन
        שפה שפות השפה השפות מנדרינית למד למדו לומדים ללמוד לומדות דוברי
        """)
    private static let beforeTongues = WordList.hashes(
        """
        with الى על are were sind waren zijn waren sont étaient son eran são eram sono l lo los le du au en el del al o do no em il in nel of from in into study studies speaks speak auf ins im aus het
        مانند مثل چون جیسے जैसे się w po z به از में सीखने बोलने से میں
        """)
    private static let tongueLists = WordList.hashes(
        "and or et ou y o e u ed und oder sowie en of i oraz lub czy و یا اور أو या और או")
    private static let behindTongues = WordList.hashes(
        """
        and or et ou y o e ed und oder en of i oraz lub czy و یا اور أو या और או
        as at in is was were are has had than while with for to on est était sont comme dans à pour avec
        fue es era son como para con por é foi são com per è sono come
        ist war sind als mit für zu an bei zijn met voor był była są jest w na dla jako
        before after during when because but so yet although though since without
        aunque pero porque cuando si sin ya desde entre al a durante mientras que ni
        embora apesar mas quando se sem já no nos nas ao enquanto nem
        ma perché senza già dal tra fra mentre che né
        mais parce quand sans déjà depuis pendant car lorsque
        aber weil wenn ohne schon seit zwischen während dass maar omdat toen zonder sinds tussen
        also too being rather auch también anche aussi também است بود هستند را به در में के को से पढ़ने सीखने बोलने है थी پڑھنے سیکھنے بولنے میں کے کو سے ہے जैसी जैसे جیسی جیسے
        """)
}
