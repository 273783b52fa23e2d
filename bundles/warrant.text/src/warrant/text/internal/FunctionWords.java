package warrant.text.internal;

import java.util.Map;

/** Articles, prepositions, conjunctions and auxiliaries of the languages told apart, the most frequent of each, lower case. */
final class FunctionWords {

	static final Map<String, String> BY_LANGUAGE = Map.ofEntries(
			Map.entry("en", "the of and to in is that it for was on are as with his they be at this have from or had by but not what all were we when your can said there an which their will would should has been its who than them these our if about more no into could other must"),
			Map.entry("de", "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wir ich wenn kann muss"),
			Map.entry("fr", "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la ou avec son aux d l n qu cette être ont mais nous comme leur on elle ses fait été même tout si sans doit ces peut"),
			Map.entry("es", "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde está nos hay debe"),
			Map.entry("it", "di e il la che in a per un è non del le si con una i da della dei sono al come più lo nel ha alla gli ma anche dal ed o se su delle questo loro essere ci stato nella degli suo dalla cui dopo deve hanno"),
			Map.entry("pt", "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus foi são está ser tem deve"),
			Map.entry("nl", "de het een van en in is dat op te zijn met voor niet die aan er om ook als bij door maar naar dan nog wordt over uit tot worden ze heeft hij deze was of kan meer al hebben moet geen wat zo zou je wij"),
			Map.entry("sv", "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket här då sedan över bara"),
			Map.entry("no", "og i det som en på er av for med til den har de ikke om et han men var jeg seg fra vi så kan når år under også etter eller nå sin der ved mot skal ville kommer ut får være hadde alle andre mye her da siden over bare blir ble hun"),
			Map.entry("da", "og i det som en på er af for med til den har de ikke om et han men var jeg sig fra vi så kan når år under også efter eller nu sin der ved mod skal ville kommer ud får være havde alle andre meget her da siden over kun bliver blev hun"),
			Map.entry("fi", "ja on ei se että hän oli ovat mutta myös joka kun niin kuin sen sekä tai jos vain ole mukaan jo sitä olla ollut nyt voi jotka hänen siitä tämä sitten kanssa minä he olisi tämän vielä mitä ne täytyy"),
			Map.entry("pl", "i w na z do się nie że to jest o jak za po od przez ale co dla tym czy tak są ma był być który oraz lub już ich tego jego może także która które by było tylko też przy pod bez nad musi"),
			Map.entry("cs", "a se v na je že to s z do o i ve jako za po by ale si od jsou které podle k který jeho už jen nebo tak pro při být bude před také byl však než až co jsem má bylo která jejich ze musí"),
			Map.entry("hu", "a az és hogy nem is egy ez volt van de meg csak már mint el ha azt még ezt kell vagy ki minden fel sem lesz mert nagy után olyan amely szerint lehet aki pedig között"),
			Map.entry("ro", "de și în a la cu nu că pe un o din care este pentru se mai al ca sa fi au sunt dar ce prin dintre lui fost după sau ale fie acest cum până despre între trebuie"),
			Map.entry("tr", "ve bir bu da de için ile çok daha olan olarak en ne gibi kadar sonra o ama var her ki mi değil ise diye ancak olduğu ya bunu göre tarafından hem olduğunu şey ben biz gerekir"));

	private FunctionWords() {
	}
}
