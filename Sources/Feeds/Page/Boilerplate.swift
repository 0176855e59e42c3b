/// Words by which lines give themselves away as no part of an article.
enum Boilerplate {
    /// Beginnings of lines that point to other pages, wherever they stand.
    static let pointers = PhraseSet(
        """
        read more
        read also
        also read
        see also
        see more:
        related:
        related articles
        more on this
        recommended
        sign up for
        subscribe to
        follow us
        share this
        click here
        photo:
        image:
        credit:
        source:
        continue reading
        story continues
        watch:
        watch now
        listen:
        this story was
        getty images
        download the
        all rights reserved
        ©
        (related nodes field)
        lire aussi
        à lire aussi
        lire la suite
        voir aussi
        leer más
        lea también
        lee también
        leer también
        te puede interesar
        mehr zum thema
        lesen sie auch
        leggi anche
        veja também
        leia também
        leia mais
        lees ook
        czytaj także
        читайте также
        читать также
        читайте по теме
        смотрите также
        подписывайтесь на
        читайте також
        اقرأ المزيد
        اقرأ أيضا
        اقرأ أيضاً
        اقرأ ايضا
        اقرا ايضا
        إقرأ أيضا
        إقرأ أيضاً
        اقرأوا أيضا
        شاهد أيضا
        شاهد أيضاً
        مواضيع ذات صلة
        أخبار ذات صلة
        مقالات ذات صلة
        المزيد:
        للمزيد:
        تابعوا
        اشترك في
        بیشتر بخوانید
        همچنین بخوانید
        بخوانید:
        مطالب مرتبط
        اخبار مرتبط
        مزید پڑھیں
        یہ بھی پڑھیں
        קראו גם
        לקריאה נוספת
        עוד בנושא
        कृपया यह भी पढ़ें
        यह भी पढ़ें
        ayrıca okuyun
        bunlar da ilginizi çekebilir
        baca juga
        延伸阅读
        延伸閱讀
        相关阅读
        相關閱讀
        相关新闻
        更多报道
        责任编辑
        责编
        あわせて読みたい
        関連記事
        【関連記事】
        続きを読む
        관련기사
        """)

    /// What pages say where only subscribers read on.
    static let paywalls = [
        "subscribe to continue reading", "subscribe to read", "to continue reading, ", "to read the full story",
        "to read the full article", "this article is for subscribers", "for subscribers only", "subscriber-only",
        "la suite est réservée", "réservé aux abonnés", "réservé à nos abonnés",
        "contenido exclusivo para suscriptores",
        "suscríbete para seguir leyendo", "exclusivo para assinantes", "riservato agli abbonati", "nur für abonnenten",
        "weiterlesen mit", "alleen voor abonnees", "только подписчикам", "только для подписчиков",
        "полный текст доступен", "للمشتركين فقط", "هذا المحتوى للمشتركين", "اشترك لمتابعة القراءة", "ویژه مشترکان",
        "למנויים בלבד", "付费阅读", "订阅后继续阅读", "訂閱後繼續閱讀", "会員限定", "有料会員", "구독자 전용",
    ]

    /// Lines that are a label and no more.
    static let labels = PhraseSet(
        """
        advert
        advertisement
        advertising
        don't miss
        sponsored
        ad
        share
        tweet
        print
        email
        comments
        loading
        loading...
        skip advertisement
        anzeige
        werbung
        publicité
        publicidad
        pubblicità
        publicidade
        реклама
        إعلان
        إعلانات
        مشاركة
        شارك
        طباعة
        آگهی
        تبلیغات
        اشتراک گذاری
        פרסומת
        reklam
        iklan
        广告
        廣告
        分享
        広告
        광고
        """)

    /// Beginnings of short lines that say when and by whom, where they hold a number.
    static let datelines = PhraseSet(
        """
        updated
        published
        first published
        last updated
        last modified
        posted
        publié le
        mis à jour
        publicado
        actualizado
        atualizado
        pubblicato
        veröffentlicht
        aktualisiert
        stand:
        опубликовано
        обновлено
        дата публикации
        آخر تحديث
        نشر في
        تاريخ النشر
        نُشر
        تم النشر
        تاریخ انتشار
        کد خبر
        פורסם
        עודכן
        发布时间
        更新时间
        公開日
        更新日
        입력
        수정
        """)

    /// Beginnings of short lines that say who wrote.
    static let credits = PhraseSet(
        """
        additional reporting by
        （记者
        （记者：
        （编辑
        (记者
        (编辑
        编辑：
        校对：
        （完）
        """)

    /// Headings of what stands after an article.
    static let closings = PhraseSet(
        """
        more great
        more stories
        more from
        more on
        more news
        more in
        most popular
        most read
        you may also
        you might also
        related
        recommended
        read next
        read more
        also read
        see also
        further reading
        about the author
        leave a reply
        leave a comment
        post a comment
        join the conversation
        comments
        share this
        tags:
        topics:
        filed under
        sign up
        subscribe
        get the latest
        editor's picks
        editors' picks
        what to read next
        trending
        latest news
        à lire aussi
        lire aussi
        sur le même sujet
        dans la même rubrique
        les plus lus
        leer también
        te puede interesar
        más noticias
        noticias relacionadas
        mehr zum thema
        lesen sie auch
        leggi anche
        potrebbe interessarti
        veja também
        leia também
        notícias relacionadas
        читайте также
        смотрите также
        по теме
        похожие
        другие новости
        теги
        читайте також
        اقرأ أيضا
        اقرأ أيضاً
        إقرأ أيضا
        شاهد أيضا
        مواضيع ذات صلة
        أخبار ذات صلة
        مقالات ذات صلة
        موضوعات ذات صلة
        قد يعجبك
        الأكثر قراءة
        كلمات دالة
        وسوم
        التعليقات
        بیشتر بخوانید
        مطالب مرتبط
        اخبار مرتبط
        برچسب
        نظرات
        پربازدید
        עוד בנושא
        כתבות נוספות
        תגובות
        תגיות
        相关新闻
        相关阅读
        延伸阅读
        延伸閱讀
        热门
        標籤
        关键词
        関連記事
        関連ニュース
        おすすめ
        人気記事
        ランキング
        관련기사
        많이 본
        (related nodes field)
        """)
}
