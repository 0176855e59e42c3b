// swift-format-ignore-file
// Made by scripts/gazetteer.py from CLDR (Unicode licence v3) and scripts/gazetteer/ko.tsv; do not edit.
extension Gazetteer {
    static let ko = #"""
        -	x	인도네시아어|인도양|인도적|인도주의|인도적인|가나다|멕시코만|라틴아메리카|남아메리카|북아메리카|한국어|일본어|중국어
        AD	n	안도라
        AE	n	아랍에미리트
        AE	c	아부다비
        AF	n	아프가니스탄
        AF	c	카불
        AG	n	앤티가 바부다
        AI	n	앵귈라
        AL	n	알바니아
        AL	c	티라나
        AM	n	아르메니아
        AM	c	예레반
        AO	n	앙골라
        AO	c	루안다
        AQ	n	남극 대륙
        AR	n	아르헨티나
        AR	c	부에노스 아이레스
        AS	n	아메리칸 사모아
        AS	c	파고파고
        AT	n	오스트리아
        AT	c	비엔나
        AU	n	오스트레일리아|호주
        AW	n	아루바
        AX	n	올란드 제도
        AX	c	마리에함
        AZ	n	아제르바이잔
        AZ	c	바쿠
        BA	n	보스니아 헤르체고비나
        BA	c	사라예보
        BB	n	바베이도스
        BD	n	방글라데시
        BD	c	다카
        BE	n	벨기에
        BE	c	브뤼셀
        BF	n	부르키나파소
        BF	c	와가두구
        BG	n	불가리아
        BG	c	소피아
        BH	n	바레인
        BI	n	부룬디
        BI	c	부줌부라
        BJ	n	베냉
        BJ	c	포르토노보
        BL	n	생바르텔레미
        BM	n	버뮤다
        BN	n	브루나이
        BO	n	볼리비아
        BO	c	라파스
        BQ	n	네덜란드령 카리브
        BR	n	브라질
        BS	n	바하마
        BS	c	나소
        BT	n	부탄
        BT	c	팀부
        BV	n	부베섬
        BW	n	보츠와나
        BW	c	가보로네
        BY	n	벨라루스
        BY	c	민스크
        BZ	n	벨리즈
        CA	n	캐나다
        CC	n	코코스 제도
        CD	n	콩고-킨샤사
        CD	c	킨샤사
        CF	n	중앙 아프리카 공화국
        CF	c	방기
        CG	n	콩고-브라자빌
        CG	c	브라자빌
        CH	n	스위스
        CI	n	코트디부아르
        CK	n	쿡 제도
        CL	n	칠레
        CL	c	산티아고
        CM	n	카메룬
        CN	n	중국|미중|한중
        CN	c	베이징
        CO	n	콜롬비아
        CO	c	보고타
        CR	n	코스타리카
        CU	n	쿠바
        CU	c	하바나
        CV	n	카보베르데
        CW	n	퀴라소
        CX	n	크리스마스섬
        CY	n	키프로스
        CY	c	니코시아
        CZ	n	체코
        CZ	c	프라하
        DE	n	독일
        DE	c	베를린
        DJ	n	지부티
        DK	n	덴마크
        DK	c	코펜하겐
        DM	n	도미니카
        DO	n	도미니카 공화국
        DO	c	산토도밍고
        DZ	n	알제리
        DZ	c	알제
        EC	n	에콰도르
        EE	n	에스토니아
        EE	c	탈린
        EG	n	이집트
        EG	c	카이로
        EH	n	서사하라
        EH	c	엘아이운
        ER	n	에리트리아
        ER	c	아스메라
        ES	n	스페인
        ES	c	마드리드
        ET	n	에티오피아
        ET	c	아디스아바바
        FI	n	핀란드
        FI	c	헬싱키
        FJ	n	피지
        FK	n	포클랜드 제도
        FM	n	미크로네시아
        FO	n	페로 제도
        FR	n	프랑스
        FR	c	파리
        GA	n	가봉
        GA	c	리브르빌
        GB	n	영국|잉글랜드
        GB	c	런던
        GD	n	그레나다
        GE	n	조지아
        GE	c	트빌리시
        GF	n	프랑스령 기아나
        GF	c	카옌
        GG	n	건지
        GH	n	가나
        GH	c	아크라
        GI	n	지브롤터
        GL	n	그린란드
        GL	c	고드호프
        GM	n	감비아
        GM	c	반줄
        GN	n	기니
        GN	c	코나크리
        GP	n	과들루프
        GQ	n	적도 기니
        GQ	c	말라보
        GR	n	그리스
        GR	c	아테네
        GS	n	사우스조지아 사우스샌드위치 제도
        GT	n	과테말라
        GU	n	괌
        GW	n	기니비사우
        GW	c	비사우
        GY	n	가이아나
        HK	n	홍콩
        HM	n	허드 맥도널드 제도
        HN	n	온두라스
        HN	c	테구시갈파
        HR	n	크로아티아
        HR	c	자그레브
        HT	n	아이티
        HT	c	포르토프랭스
        HU	n	헝가리
        HU	c	부다페스트
        ID	n	인도네시아
        ID	c	자카르타
        IE	n	아일랜드
        IE	c	더블린
        IL	n	이스라엘
        IL	c	예루살렘
        IM	n	맨섬
        IN	n	인도
        IN	c	뉴델리
        IO	n	영국령 인도양 지역
        IQ	n	이라크
        IQ	c	바그다드
        IR	n	이란
        IR	c	테헤란
        IS	n	아이슬란드
        IS	c	레이캬비크
        IT	n	이탈리아
        IT	c	로마
        JE	n	저지
        JM	n	자메이카
        JO	n	요르단
        JO	c	암만
        JP	n	일본|한일
        JP	c	도쿄
        KE	n	케냐
        KE	c	나이로비
        KG	n	키르기스스탄
        KG	c	비슈케크
        KH	n	캄보디아
        KH	c	프놈펜
        KI	n	키리바시
        KI	c	타라와
        KM	n	코모로
        KN	n	세인트키츠 네비스
        KP	n	북한
        KP	c	평양
        KR	n	대한민국|한국|남한|한미|한일|한중
        KR	c	서울
        KW	n	쿠웨이트
        KY	n	케이맨 제도
        KZ	n	카자흐스탄
        LA	n	라오스
        LA	c	비엔티안
        LB	n	레바논
        LB	c	베이루트
        LC	n	세인트루시아
        LI	n	리히텐슈타인
        LI	c	파두츠
        LK	n	스리랑카
        LK	c	콜롬보
        LR	n	라이베리아
        LR	c	몬로비아
        LS	n	레소토
        LS	c	마세루
        LT	n	리투아니아
        LT	c	빌니우스
        LU	n	룩셈부르크
        LV	n	라트비아
        LV	c	리가
        LY	n	리비아
        LY	c	트리폴리
        MA	n	모로코
        MC	n	모나코
        MD	n	몰도바
        MD	c	키시나우
        ME	n	몬테네그로
        ME	c	포드고리차
        MF	n	생마르탱
        MG	n	마다가스카르
        MG	c	안타나나리보
        MH	n	마셜 제도
        MH	c	마주로
        MK	n	북마케도니아
        MK	c	스코페
        ML	n	말리
        ML	c	바마코
        MM	n	미얀마
        MN	n	몽골
        MN	c	울란바토르
        MO	n	마카오
        MP	n	북마리아나제도
        MQ	n	마르티니크
        MR	n	모리타니
        MR	c	누악쇼트
        MS	n	몬트세라트
        MT	n	몰타
        MU	n	모리셔스
        MV	n	몰디브
        MW	n	말라위
        MX	n	멕시코
        MX	c	멕시코 시티
        MY	n	말레이시아
        MY	c	쿠알라룸푸르
        MZ	n	모잠비크
        MZ	c	마푸토
        NA	n	나미비아
        NA	c	빈트후크
        NC	n	뉴칼레도니아
        NC	c	누메아
        NE	n	니제르
        NE	c	니아메
        NF	n	노퍽섬
        NG	n	나이지리아
        NI	n	니카라과
        NI	c	마나과
        NL	n	네덜란드
        NL	c	암스테르담
        NO	n	노르웨이
        NO	c	오슬로
        NP	n	네팔
        NP	c	카트만두
        NR	n	나우루
        NU	n	니우에
        NZ	n	뉴질랜드
        OM	n	오만
        OM	c	무스카트
        PA	n	파나마
        PE	n	페루
        PE	c	리마
        PF	n	프랑스령 폴리네시아
        PG	n	파푸아뉴기니
        PG	c	포트모르즈비
        PH	n	필리핀
        PH	c	마닐라
        PK	n	파키스탄
        PL	n	폴란드
        PL	c	바르샤바
        PM	n	생피에르 미클롱
        PN	n	핏케언 제도
        PR	n	푸에르토리코
        PS	n	팔레스타인|가자|가자지구
        PT	n	포르투갈
        PT	c	리스본
        PW	n	팔라우
        PY	n	파라과이
        PY	c	아순시온
        QA	n	카타르
        RE	n	레위니옹
        RO	n	루마니아
        RO	c	부쿠레슈티
        RS	n	세르비아
        RS	c	베오그라드
        RU	n	러시아
        RU	c	모스크바
        RW	n	르완다
        RW	c	키갈리
        SA	n	사우디아라비아|사우디
        SA	c	리야드
        SB	n	솔로몬 제도
        SC	n	세이셸
        SD	n	수단
        SD	c	카르툼
        SE	n	스웨덴
        SE	c	스톡홀름
        SG	n	싱가포르
        SH	n	세인트헬레나
        SI	n	슬로베니아
        SI	c	류블랴나
        SJ	n	스발바르제도-얀마웬섬
        SK	n	슬로바키아
        SK	c	브라티슬라바
        SL	n	시에라리온
        SL	c	프리타운
        SM	n	산마리노
        SN	n	세네갈
        SN	c	다카르
        SO	n	소말리아
        SO	c	모가디슈
        SR	n	수리남
        SR	c	파라마리보
        SS	n	남수단
        SS	c	주바
        ST	n	상투메 프린시페
        ST	c	상투메
        SV	n	엘살바도르
        SX	n	신트마르턴
        SY	n	시리아
        SY	c	다마스쿠스
        SZ	n	에스와티니
        SZ	c	음바바네
        TC	n	터크스 케이커스 제도
        TD	n	차드
        TD	c	엔자메나
        TF	n	프랑스령 남방 지역
        TG	n	토고
        TG	c	로메
        TH	n	태국
        TH	c	방콕
        TJ	n	타지키스탄
        TJ	c	두샨베
        TK	n	토켈라우
        TL	n	동티모르
        TL	c	딜리
        TM	n	투르크메니스탄
        TM	c	아슈하바트
        TN	n	튀니지
        TN	c	튀니스
        TO	n	통가
        TR	n	튀르키예|터키
        TT	n	트리니다드 토바고
        TT	c	포트오브스페인
        TV	n	투발루
        TV	c	푸나푸티
        TW	n	대만|타이완
        TW	c	타이베이
        TZ	n	탄자니아
        UA	n	우크라이나
        UA	c	키예프|키이우
        UG	n	우간다
        UG	c	캄팔라
        US	n	미국|미합중국|한미|미중|북미정상
        US	c	워싱턴
        UY	n	우루과이
        UY	c	몬테비데오
        UZ	n	우즈베키스탄
        UZ	c	타슈켄트
        VA	n	바티칸 시국
        VC	n	세인트빈센트그레나딘
        VE	n	베네수엘라
        VE	c	카라카스
        VG	n	영국령 버진아일랜드
        VI	n	미국령 버진아일랜드
        VN	n	베트남
        VU	n	바누아투
        WF	n	왈리스-푸투나 제도
        WS	n	사모아
        WS	c	아피아
        XK	n	코소보
        YE	n	예멘
        YT	n	마요트
        ZA	n	남아프리카
        ZM	n	잠비아
        ZM	c	루사카
        ZW	n	짐바브웨
        ZW	c	하라레
        SD	?	수단	no	하르툼|다르푸르|내전	교통|방법|생계|통신|결제
        OM	?	오만	no	무스카트|중동|술탄	편견|태도|겸손
        IN	?	인도	yes	뉴델리|모디|파키스탄|뭄바이	차도|보행|보도|차량|신병|인도에서
        """#
}
