/// Surnames that are also common words: alone they are a person only where the words beside them say so.
enum CommonSurnames {
    /// English ones, for which a capital within a sentence is enough.
    static let capitals = WordList.hashes(
        """
        brown green young long short price rice berry page field hill wood woods rivers stone rich wise strong small little
        """)
    /// English ones that have a capital as other words too: months, offices, Black voters.
    static let english = WordList.hashes(
        """
        may march june august summer winter white black king prince church bishop pope marshal judge major bank lake gold
        silver law hope love joy grace faith
        """)

    static let arabic = WordList.hashes(
        """
        المهندس الامل الشريف الكريم العزيز الحسن الجميل الصالح الطيب الهادي البيطار
        البناء الفلاح الصائغ الزعيم
        الوكيل الناظر القائم الراعي الحجار الحمد الشكر النصر الفتح الجبل البحر الوادي النهر
        الربيع الخريف الشتاء القمر البدر الهلال السماء الورد الزهور العسكري المدني الخاص الدليل الرشيد
        الظاهر الباطن الحي السلطان الوالي الفاضل الكامل العادل الناصر المنصور المعروف المالح الحلو الطويل
        القصير المبارك السعيد سلامه حرب نور امل سلام نصر فرج صبر البنا الخياط الصباغ الخطيب ثابت امید شریف رئيسي صدام مشرف
        """)
}
