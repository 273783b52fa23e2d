package warrant.ui.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

import warrant.diagram.Tone;
import warrant.index.FacetChoice;
import warrant.index.Layer;
import warrant.ui.look.Look;

/** The field and what stands beside it: what is searched, how it is ranked and grouped, which filters hold, what is wrong with the query. */
final class SearchBar {

	/** What the analyst does with it. */
	interface Listener {
		void typed(String query);

		void chose(Layer layer);

		void meaning(boolean on);

		void group(HitGrouping grouping);

		void drop(FacetChoice choice);

		void showSaved();

		/** Goes from the field to the hits. */
		void enter();
	}

	private static final Map<Layer, String> LAYERS = new EnumMap<>(Map.of(Layer.RECOMMENDATION, "Recommendations", Layer.COMPONENT, "Claims",
			Layer.DOCUMENT, "Texts", Layer.ACTOR, "Actors"));

	private final Composite page;
	private final Text field;
	private final QueryAssist assist;
	private final Map<Layer, Chip> layers = new EnumMap<>(Layer.class);
	private final Chip meaning;
	private final Chip group;
	private final Chip saved;
	private final Label count;
	private final Composite filters;
	private final Label fault;
	private final Listener listener;
	private boolean showing;

	SearchBar(Composite parent, Listener listener) {
		this.listener = listener;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 6).spacing(8, 5).numColumns(2).applyTo(page);
		field = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage("Words, \"phrases\", field:value \u2014 Ctrl+Space proposes");
		field.addListener(SWT.Modify, event -> {
			if (!showing)
				listener.typed(field.getText());
		});
		field.addListener(SWT.KeyDown, event -> {
			if ((event.keyCode == SWT.ARROW_DOWN || event.character == SWT.CR) && !QueryAssist.isOpen(field))
				listener.enter();
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
		assist = QueryAssist.install(field);
		Composite chips = row(page);
		for (Layer layer : new Layer[] { Layer.RECOMMENDATION, Layer.COMPONENT, Layer.DOCUMENT, Layer.ACTOR })
			layers.put(layer, new Chip(chips, LAYERS.get(layer), false, () -> listener.chose(layer)));
		new Label(chips, SWT.NONE).setText(" ");
		Chip[] toggle = new Chip[1];
		meaning = toggle[0] = new Chip(chips, "by meaning", false, () -> listener.meaning(!toggle[0].isOn()));
		meaning.setToolTipText("Rank by what the words mean, not by which they are");
		group = new Chip(chips, "group: document", false, this::chooseGroup);
		saved = new Chip(chips, "saved \u25be", false, listener::showSaved);
		count = new Label(chips, SWT.NONE);
		filters = row(page);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(filters);
		fault = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(fault);
	}

	private static Composite row(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayout(RowLayoutFactory.fillDefaults().center(true).spacing(5).wrap(true).create());
		return row;
	}

	private void chooseGroup() {
		Menu menu = new Menu(page.getShell(), SWT.POP_UP);
		for (HitGrouping grouping : HitGrouping.values()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText("Group by " + grouping.label());
			item.addListener(SWT.Selection, event -> listener.group(grouping));
		}
		menu.setLocation(group.toDisplay(0, group.getSize().y));
		menu.addListener(SWT.Hide, event -> page.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	Composite control() {
		return page;
	}

	Text field() {
		return field;
	}

	QueryAssist assist() {
		return assist;
	}

	Chip savedChip() {
		return saved;
	}

	/** Shows the question without taking it for one that was typed. @param label of a choice, as its facet shows it */
	void show(Question question, HitGrouping grouping, Function<FacetChoice, String> label) {
		showing = true;
		if (!field.getText().equals(question.query())) {
			field.setText(question.query());
			field.setSelection(field.getCharCount());
		}
		showing = false;
		layers.forEach((layer, chip) -> chip.show(chip.text(), layer == question.asked()));
		meaning.show(meaning.text(), question.byMeaning());
		group.show("group: " + grouping.label(), grouping != HitGrouping.NOTHING);
		showFilters(question, label);
	}

	private void showFilters(Question question, Function<FacetChoice, String> label) {
		for (var old : filters.getChildren())
			old.dispose();
		for (FacetChoice choice : question.choices()) {
			Chip chip = new Chip(filters, choice.field() + ": " + label.apply(choice) + "  \u00d7", true, () -> listener.drop(choice));
			chip.setToolTipText("Take this filter off");
		}
		visible(filters, !question.choices().isEmpty());
	}

	void count(String words) {
		count.setForeground(Look.soft());
		count.setText(" " + words);
		count.requestLayout();
	}

	String count() {
		return count.getText().strip();
	}

	/** @param words what is wrong with the query; empty: nothing is */
	void fault(String words) {
		fault.setText(words.replace("&", "&&"));
		fault.setForeground(Look.colour(Tone.ATTACK));
		visible(fault, !words.isEmpty());
	}

	String fault() {
		return fault.getText();
	}

	/** Chips of filters that hold. */
	List<Chip> filters() {
		return Arrays.stream(filters.getChildren()).map(Chip.class::cast).toList();
	}

	private void visible(Control control, boolean visible) {
		((GridData) control.getLayoutData()).exclude = !visible;
		control.setVisible(visible);
		page.getParent().layout(true, true);
	}
}
