package warrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

class LanguageTest {

	private static final Map<String, String> TEXTS = Map.ofEntries(
			Map.entry("en", "The government should publish the queue before the summer, and the ministers who signed the contracts must explain to parliament why it was not done."),
			Map.entry("de", "Die Regierung sollte die Warteliste vor dem Sommer veröffentlichen, und die Minister, die die Verträge unterschrieben haben, müssen dem Parlament erklären, warum das nicht geschehen ist."),
			Map.entry("fr", "Le gouvernement devrait publier la liste avant l'été, et les ministres qui ont signé les contrats doivent expliquer au parlement pourquoi cela n'a pas été fait dans les délais."),
			Map.entry("es", "El gobierno debería publicar la lista antes del verano, y los ministros que firmaron los contratos tienen que explicar al parlamento por qué no se ha hecho todavía."),
			Map.entry("it", "Il governo dovrebbe pubblicare la lista prima dell'estate, e i ministri che hanno firmato i contratti devono spiegare al parlamento perché non è stato fatto nei tempi previsti."),
			Map.entry("pt", "O governo deveria publicar a lista antes do verão, e os ministros que assinaram os contratos têm de explicar ao parlamento por que isso não foi feito até agora."),
			Map.entry("nl", "De regering zou de wachtlijst voor de zomer moeten publiceren, en de ministers die de contracten hebben getekend moeten aan het parlement uitleggen waarom dat niet is gedaan."),
			Map.entry("sv", "Regeringen borde offentliggöra kön före sommaren, och de ministrar som har skrivit på avtalen måste förklara för riksdagen varför det inte har gjorts i tid."),
			Map.entry("pl", "Rząd powinien opublikować listę przed latem, a ministrowie, którzy podpisali umowy, muszą wyjaśnić parlamentowi, dlaczego nie zostało to zrobione i co z tym dalej."),
			Map.entry("tr", "Hükümet listeyi yazdan önce yayımlamalı ve sözleşmeleri imzalayan bakanlar bunun neden yapılmadığını meclise açıklamalı; bu çok geç kalmış bir iş için bile gerekir, ama daha var."),
			Map.entry("ru", "Правительство должно опубликовать очередь до лета, а министры, которые подписали договоры, обязаны объяснить парламенту, почему это не было сделано."),
			Map.entry("uk", "Уряд повинен оприлюднити чергу до літа, а міністри, які підписали договори, мають пояснити парламенту, чому цього не було зроблено вчасно."),
			Map.entry("ar", "يجب على الحكومة أن تنشر القائمة قبل الصيف، وعلى الوزراء الذين وقعوا العقود أن يشرحوا للبرلمان لماذا لم يتم ذلك."),
			Map.entry("he", "על הממשלה לפרסם את הרשימה לפני הקיץ, והשרים שחתמו על החוזים חייבים להסביר לכנסת מדוע זה לא נעשה."),
			Map.entry("zh", "政府应当在夏天之前公布名单，签署合同的部长们必须向议会解释为什么没有这样做，并且说明他们打算什么时候开始，由谁来负责，又由谁来付钱。"),
			Map.entry("ja", "政府は夏までに待機リストを公表すべきであり、契約に署名した大臣たちは、なぜそれがなされなかったのかを国会で説明しなければならない。"),
			Map.entry("el", "Η κυβέρνηση πρέπει να δημοσιεύσει τον κατάλογο πριν από το καλοκαίρι και οι υπουργοί να εξηγήσουν στη βουλή γιατί δεν έγινε."));

	@Test
	void languagesAreToldByAFewSentences() {
		TEXTS.forEach((language, text) -> assertEquals(language, new DocumentReader().of("a.txt", text + "\n\n" + text).language(), text));
	}

	@Test
	void tooFewWordsAreUndetermined() {
		assertEquals("und", new DocumentReader().of("a.txt", "The government should publish the queue.").language());
		assertEquals("und", new DocumentReader().of("a.txt", "").language());
	}
}
