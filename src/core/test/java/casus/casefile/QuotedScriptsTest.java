package casus.casefile;

import static casus.casefile.QuotedScriptsTest.Verdict.FOUND;
import static casus.casefile.QuotedScriptsTest.Verdict.REFUSED;
import static casus.casefile.QuotedScriptsTest.Verdict.WARNED;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which quotes a reader of each script would find in a text, and which not. */
class QuotedScriptsTest {

    /** What a quote is answered with. */
    enum Verdict {
        FOUND,
        WARNED,
        REFUSED
    }

    /**
     * A quote from a text.
     *
     * @param stands the part of the text that the quote matches
     */
    record Quoted(String language, String text, String quote, Verdict verdict, String stands) {}

    @TempDir
    Path temp;

    private static Quoted found(String language, String text, String quote) {
        return new Quoted(language, text, quote, FOUND, quote);
    }

    private static Quoted found(String language, String text, String quote, String stands) {
        return new Quoted(language, text, quote, FOUND, stands);
    }

    private static Quoted warned(String language, String text, String quote, String stands) {
        return new Quoted(language, text, quote, WARNED, stands);
    }

    private static Quoted refused(String language, String text, String quote) {
        return new Quoted(language, text, quote, REFUSED, "");
    }

    static List<Quoted> quotes() {
        return List.of(
                warned("Chinese", "奥斯特马克不承认参与袭击。", "承认", "承认"),
                warned("Chinese", "奥斯特马克从未\n承认参与袭击。", "承认参与", "承认参与"),
                warned("Chinese", "該國並沒有參與襲擊。", "參與襲擊", "參與襲擊"),
                found("Chinese", "奥斯特马克承认参与袭击。", "承认参与"),
                found("Chinese", "奥斯特马克不承认参与袭击。", "不承认参与"),
                found("Chinese", "南非承认参与袭击。", "承认参与"),
                found("Chinese", "他不得不承认。", "承认"),
                found("Chinese", "不，承认了。", "承认"),
                warned("Japanese", "政府は関与を認めなかった。", "関与を認め", "関与を認め"),
                warned("Japanese", "政府は攻撃していない。", "攻撃", "攻撃"),
                warned("Japanese", "政府は未承認の攻撃だ。", "承認の攻撃", "承認の攻撃"),
                found("Japanese", "政府は関与を認めた。", "関与を認め"),
                found("Japanese", "政府は関与を認めなかった。", "関与を認めなかった"),
                found("Japanese", "攻撃ないし威嚇だ。", "攻撃"),
                warned("Korean", "정부는 개입을 인정하지 않았다.", "개입을 인정하지", "개입을 인정하지"),
                warned("Korean", "이것은 공격이 아니다.", "공격", "공격"),
                found("Korean", "정부는 개입을 인정했다.", "개입"),
                found("Korean", "정부는 개입을 인정하지 않았다.", "인정하지 않았다"),
                found("Korean", "테러를 없애겠다고 했다.", "테러"),
                warned("Thai", "รัฐบาลไม่ยอมรับการโจมตี", "ยอมรับการโจมตี", "ยอมรับการโจมตี"),
                found("Thai", "รัฐบาลยอมรับการโจมตี", "ยอมรับการโจมตี"),
                warned("Khmer", "រដ្ឋាភិបាលមិនបានវាយប្រហារ", "វាយប្រហារ", "វាយប្រហារ"),
                found("English", "They did not do it.", "do it"),
                refused("English", "The Front disclaimed the attack.", "claimed the attack"),
                refused("English", "The raid was unlawful, he said.", "lawful"),
                refused("English", "The Front claimed the attackers.", "claimed the attack"),
                refused("English", "They killed 150 people.", "15"),
                refused("English", "They killed 1,500 people.", "500 people"),
                refused("English", "They killed 1 500 people.", "500 people"),
                refused("English", "They killed 1\u00a0500 people.", "500 people"),
                refused("English", "It took 2.5 hours.", "5 hours"),
                refused("English", "It took 2½ hours.", "2"),
                refused("English", "The raid is un-claimed so far.", "claimed so far"),
                refused("English", "A non-state actor did it.", "state actor"),
                refused("English", "A non–state actor did it.", "state actor"),
                refused("English", "A non-state actor did it.", "non"),
                refused("English", "A non_state actor did it.", "state actor"),
                refused("English", "They didn't do it.", "did"),
                refused("English", "They can’t deny it.", "can"),
                refused("English", "They won't deny it.", "They won"),
                refused("English", "The Front dis-\nclaimed the attack.", "claimed the attack"),
                refused("English", "The Front dis- claimed the attack.", "claimed the attack"),
                refused("English", "The Front dis\u00ad\nclaimed the attack.", "claimed the attack"),
                refused("English", "The Front dis\u00adclaimed the attack.", "claimed the attack"),
                refused("English", "The Front dis\u200bclaimed the attack.", "claimed the attack"),
                refused("English", "The U.S. forces struck.", "S. forces"),
                refused("English", "An un-claimed raid.", "unclaimed"),
                refused("English", "They resign.", "re-sign"),
                refused("English", "They were killed1 there.", "killed"),
                found("English", "They were killed¹ there.", "were killed"),
                found("English", "The Front's raid began.", "The Front"),
                found("English", "The raid—claimed by none—ended.", "claimed by none"),
                found("English", "The raid--claimed by none.", "claimed by none"),
                found("English", "It ended.The Front claimed it.", "The Front"),
                found("English", "The at-\ntack was claimed.", "attack was", "at-\ntack was"),
                found("English", "The non-\r\n   state actor.", "non-state actor", "non-\r\n   state actor"),
                found("English", "The non-\nstate actor.", "nonstate actor", "non-\nstate actor"),
                found("English", "The at\u00ad\ntack was.", "attack was", "at\u00ad\ntack was"),
                found("English", "The at\u00adtack was.", "attack was", "at\u00adtack was"),
                found("English", "An oﬀicial of the ﬂeet.", "official of the fleet", "oﬀicial of the ﬂeet"),
                found("English", "The “raid” was—they said…", "\"raid\" was-they said...", "“raid” was—they said…"),
                refused("English", "From 1990-\n1995 they fought.", "19901995"),
                found("English", "From 1990-\n1995 they fought.", "1990-1995", "1990-\n1995"),
                found("French", "Il a revendiqué l’attaque.", "attaque"),
                found(
                        "French",
                        "Il a revendique\u0301 l'attaque.",
                        "a revendiqué l’attaque",
                        "a revendique\u0301 l'attaque"),
                refused("French", "Personne n'a revendiqué l'attaque.", "a revendiqué l'attaque"),
                refused("French", "Il s’accuse.", "accuse"),
                refused("French", "Il a nie\u0301 tout.", "a nie"),
                refused("French", "Un acte illégal.", "légal"),
                found(
                        "French",
                        "Elle a nié :\u202f«\u00a0jamais\u00a0».",
                        "nié : « jamais »",
                        "nié :\u202f«\u00a0jamais\u00a0»"),
                refused("German", "Die Tat war unrechtmäßig.", "rechtmäßig"),
                refused("German", "Die Maßnahme.", "Die Massnahme"),
                found(
                        "German",
                        "Land-\nund Seestreitkräfte.",
                        "Land- und Seestreitkräfte",
                        "Land-\nund Seestreitkräfte"),
                found(
                        "German",
                        "Der An\u00adgriff der Ma\u0308chte.",
                        "Angriff der Mächte",
                        "An\u00adgriff der Ma\u0308chte"),
                found("German", "Der Straf-\ntäter floh.", "Straftäter floh", "Straf-\ntäter floh"),
                found("Spanish", "El grupo sen\u0303aló a otros.", "señaló a otros", "sen\u0303aló a otros"),
                refused("Spanish", "Fue un acto ilegítimo.", "legítimo"),
                refused("Turkish", "Saldırıyı kınadı.", "Saldiriyi"),
                refused("Turkish", "İran yaptı.", "Iran yaptı"),
                found("Turkish", "Saldırıyı İran üstlendi.", "İran üstlendi"),
                refused("Turkish", "Suçsuzdur dedi.", "Suç"),
                found("Russian", "Группа взяла ответ-\nственность.", "ответственность", "ответ-\nственность"),
                warned("Russian", "Он сказал всё.", "сказал все", "сказал всё"),
                warned("Russian", "Он сказал все.", "сказал всё", "сказал все"),
                warned("Russian", "Это за\u0301мок.", "Это замок", "Это за\u0301мок"),
                refused("Russian", "Мой дом.", "Мои"),
                refused("Russian", "Он невиновен.", "виновен"),
                refused("Ukrainian", "Об’єкт знищено.", "єкт знищено"),
                found("Ukrainian", "Об\u02bcєкт знищено.", "Об'єкт знищено", "Об\u02bcєкт знищено"),
                refused("Ukrainian", "Він їх бачив.", "Він іх"),
                refused("Greek", "Η επίθεση ήταν παράνομη.", "νομη"),
                found("Greek", "Η επι\u0301θεση.", "Η επίθεση", "Η επι\u0301θεση"),
                found("Arabic", "أعلنت الجبهـــة مسؤوليتها.", "أعلنت الجبهة", "أعلنت الجبهـــة"),
                found("Arabic", "قال إنه \ufefbل \ufe8dلهجوم.", "الهجوم", "\ufe8dلهجوم"),
                warned("Arabic", "هو قُتِلَ أمس.", "قتل أمس", "قُتِلَ أمس"),
                refused("Arabic", "هو قُتِلَ أمس.", "قَتَلَ أمس"),
                found("Arabic", "هو كل\u064e\u0651م أمس.", "كل\u0651\u064eم أمس", "كل\u064e\u0651م أمس"),
                refused("Arabic", "كان عملا لامشروعا.", "مشروعا"),
                found("Arabic", "قالت \u200fالجبهة\u200f أمس.", "قالت الجبهة أمس", "قالت \u200fالجبهة\u200f أمس"),
                refused("Arabic", "قتل ١٬٥٠٠ شخص.", "٥٠٠ شخص"),
                found("Persian", "او می\u200cخواهد.", "می\u200cخواهد"),
                warned("Persian", "او می\u200cخواهد.", "او میخواهد", "او می\u200cخواهد"),
                refused("Persian", "او نمی\u200cخواهد برود.", "خواهد برود"),
                warned("Persian", "این کشور گفت.", "اين كشور گفت", "این کشور گفت"),
                warned("Hebrew", "הוּא אָמַר.", "הוא אמר", "הוּא אָמַר"),
                refused("Hebrew", "גוף לא־מדינתי פעל.", "מדינתי פעל"),
                found("Hebrew", "כוחות צה״ל פעלו.", "צה\"ל פעלו", "צה״ל פעלו"),
                refused("Hebrew", "כוחות צה\"ל פעלו.", "ל פעלו"),
                found("Hebrew", "הם \ufb35אמרו.", "ו\u05bcאמרו", "\ufb35אמרו"),
                refused("Hindi", "वह अस्वीकार करता है।", "स्वीकार"),
                refused("Hindi", "उसने कहा कि नहीं।", "उसन"),
                found("Hindi", "उसने क\u093cहा।", "उसने \u0958हा", "उसने क\u093cहा"),
                found("Chinese", "该组织宣布对袭\n击负责。", "宣布对袭击负责", "宣布对袭\n击负责"),
                found("Chinese", "该组织承认了。", "组织承认"),
                refused("Chinese", "有150人死亡。", "15"),
                refused("Chinese", "有10万人逃离。", "10"),
                found("Chinese", "有15人死亡。", "15"),
                found("Chinese", "有１５人，死亡。", "15人,死亡", "１５人，死亡"),
                refused("Chinese", "该组织袭\n\n击负责。", "袭击负责"),
                refused("Chinese", "在NATO里。", "ATO"),
                found("Chinese", "由NATO发动。", "NATO"),
                found("Japanese", "政府は攻\r\n　撃を認めた。", "攻撃を認めた", "攻\r\n　撃を認めた"),
                found("Japanese", "か\u3099いこうで認めた。", "がいこう", "か\u3099いこう"),
                refused("Japanese", "か\u3099いこうで認めた。", "か"),
                found("Japanese", "ｲﾗﾝが認めた。", "イランが", "ｲﾗﾝが"),
                found("Japanese", "葛\udb40\udd00城で認めた。", "葛城で", "葛\udb40\udd00城で"),
                found("Korean", "하마스가 공격을 인정했다.", "하마스"),
                found("Korean", "하마스가 공격을 인정했다.", "공격을 인정했다"),
                refused("Korean", "비국가 단체가 했다.", "국가 단체"),
                refused("Korean", "그는 인정하지 않았다.", "인정"),
                refused("Korean", "15만 명이 숨졌다.", "15"),
                refused("Korean", "한국이 말했다.", "하"),
                found("Thai", "กลุ่มอ้างความรับผิดชอบ", "อ้างความรับผิดชอบ"),
                refused("Thai", "กลุ่มอ้างความรับผิด", "กล"),
                found("Thai", "เขาดื่มน้ำ", "ดื่มน\u0e4d\u0e49า", "ดื่มน้ำ"),
                found("Thai", "ท\u0e48\u0e35นั่น", "ที่นั่น", "ท\u0e48\u0e35นั่น"),
                refused("Thai", "ตาย ๑๕๐ คน", "๑๕"),
                found("Khmer", "ក្រុម\u200bនេះបានវាយ", "ក្រុមនេះ", "ក្រុម\u200bនេះ"),
                refused("Khmer", "ខ្មែរ", "មែរ"),
                refused("Burmese", "သတ္တဝါ", "တဝါ"),
                found("Burmese", "သူတို\u1037\u102fပြော", "သူတို\u102f\u1037ပြော", "သူတို\u1037\u102fပြော"),
                refused("Vietnamese", "Họ tấn công.", "Họ tân"),
                found("Vietnamese", "Ho\u0323 ta\u0302\u0301n công.", "Họ tấn công", "Ho\u0323 ta\u0302\u0301n công"),
                refused("Italian", "L'atto è illecito.", "lecito"),
                found("Italian", "Rivendicò l’attentato dell’alba.", "alba"),
                refused("Catalan", "La col·laboració va cessar.", "laboració"),
                found("Dutch", "Hij zei dat het ĳs brak.", "het ijs brak", "het ĳs brak"));
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void a_quote_is_found_where_a_reader_would_find_it(Quoted quoted) throws IOException {
        Reading reading = read(quoted.text(), quoted.quote());

        assertThat(verdict(reading)).as(Written.shown(reading).toString()).isEqualTo(quoted.verdict());
        if (quoted.verdict() != REFUSED) {
            QuotePlace place = reading.quotes().get(0);
            assertThat(quoted.text().substring(place.offset(), place.end())).isEqualTo(quoted.stands());
        }
    }

    @Test
    void the_table_holds_cases_of_many_languages_that_must_be_found_and_that_must_not() {
        assertThat(quotes().stream().map(Quoted::language).distinct()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(Stream.of(Verdict.values()))
                .allSatisfy(verdict -> assertThat(quotes())
                        .filteredOn(Quoted::verdict, verdict)
                        .hasSizeGreaterThan(5));
    }

    /** A word of each language that has negations in the table of small words, to be put beside them. */
    private static final Map<String, String> ATTACK = Map.of(
            "zh", "参与袭击", "ja", "攻撃", "ko", "공격 ", "th", "โจมตี", "lo", "ໂຈມຕີ", "km", "វាយប្រហារ", "my", "တိုက်ခိုက်");

    @ParameterizedTest
    @CsvFileSource(files = "src/core/main/resources/casus/casefile/text/small-words.csv", numLinesToSkip = 4)
    void a_negation_of_the_table_is_warned_of_and_what_looks_like_one_is_not(String kind, String language, String word)
            throws IOException {
        String attack = ATTACK.getOrDefault(language, "");
        switch (kind) {
            case "negation before" ->
                assertThat(Written.shown(read(word + attack, attack)))
                        .singleElement()
                        .asString()
                        .contains("right behind `" + word + "`");
            case "negation behind" ->
                assertThat(Written.shown(read(attack + word, attack.strip())))
                        .singleElement()
                        .asString()
                        .contains("right before `" + word + "`");
            case "look-alike" -> {
                if (language.equals("zh")) {
                    assertThat(verdict(read(word + attack, attack))).isEqualTo(FOUND);
                }
            }
            default -> assertThat(kind).isIn("elision", "particle");
        }
    }

    private static Verdict verdict(Reading reading) {
        if (reading.problems().isEmpty()) {
            return FOUND;
        }
        return reading.problems().stream().allMatch(problem -> problem.severity() == Problem.Severity.WARNING)
                ? WARNED
                : REFUSED;
    }

    private Reading read(String text, String quote) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("raid"));
        Files.writeString(folder.resolve("paper.txt"), text);
        Files.writeString(folder.resolve("case.json"), Written.quoting(quote));
        return CaseReader.read(folder);
    }
}
