package warrant.ui.map;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;

import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Preference;
import warrant.argument.Relation;
import warrant.diagram.EdgeKind;

/** The commands of the Map menu: {@code warrant.ui.map.} and the name in small letters. */
enum MapAct {
	ADD(editor -> editor.desk().type()),
	EDIT(editor -> editor.open().get().selectedPropositions().stream().findFirst().ifPresent(p -> editor.desk().edit(p.getId()))),
	SUPPORT(editor -> editor.desk().connect(EdgeKind.SUPPORT)),
	ATTACK(editor -> editor.desk().connect(EdgeKind.ATTACK)),
	UNDERCUT(editor -> editor.desk().connect(EdgeKind.UNDERCUT)),
	REPHRASE(editor -> editor.desk().connect(EdgeKind.REPHRASE)),
	LINK(editor -> editor.actions().link(editor.actions().linkable())),
	UNLINK(editor -> relations(editor, Inference.class).forEach(editor.actions()::unlink)),
	TURN(editor -> relations(editor, Relation.class).forEach(editor.actions()::turn)),
	PASSAGE(editor -> editor.open().get().selectedPropositions().stream().flatMap(p -> p.getEvidence().stream()).findFirst()
			.ifPresentOrElse(editor.actions()::show, () -> editor.say("No passage says this: it is implicit. Drop words on it to give it one."))),
	STRONGER(editor -> weigh(editor, 0.05)),
	WEAKER(editor -> weigh(editor, -0.05)),
	PREFER(editor -> relations(editor, Conflict.class).forEach(conflict -> editor.actions().prefer(conflict, next(conflict.getPreference())))),
	PROPERTIES(editor -> editor.panel().setFocus()),
	FOLD(editor -> editor.actions().fold(editor.open().get().selectedPropositions())),
	GROUP(MapAct::group),
	UNGROUP(editor -> editor.actions().ungroup(editor.open().get().selectedNodes())),
	DELETE(editor -> editor.actions().delete(editor.open().get().selectedNodes())),
	ARRANGE(editor -> editor.actions().arrange()),
	ZOOMIN(editor -> editor.canvas().zoom(1.25)),
	ZOOMOUT(editor -> editor.canvas().zoom(0.8)),
	ACTUAL(editor -> editor.canvas().zoom(1 / editor.canvas().viewport().scale())),
	FIT(editor -> editor.canvas().fit(editor.canvas().scene().bounds())),
	NEIGHBOURHOOD(MapEditor::focusOnSelection),
	OVERVIEW(editor -> editor.desk().overview().show(!editor.desk().overview().isWanted())),
	COPYPICTURE(editor -> MapClipboard.picture(editor)),
	COPYTEXT(editor -> MapClipboard.text(editor)),
	EXPORTSVG(editor -> MapExport.ask(editor, "svg")),
	EXPORTPNG(editor -> MapExport.ask(editor, "png")),
	EXPORTPDF(editor -> MapExport.ask(editor, "pdf")),
	EXPORTAIF(editor -> MapExport.ask(editor, "aif")),
	EXPORTARGDOWN(editor -> MapExport.ask(editor, "argdown")),
	EXPORTCSV(editor -> MapExport.ask(editor, "csv")),
	EXPORTREPORT(editor -> MapExport.ask(editor, "report"));

	private static final String PREFIX = "warrant.ui.map.";

	private final Consumer<MapEditor> does;

	MapAct(Consumer<MapEditor> does) {
		this.does = does;
	}

	void perform(MapEditor editor) {
		does.accept(editor);
	}

	static MapAct ofCommand(String id) {
		return valueOf(id.substring(PREFIX.length()).toUpperCase(Locale.ROOT));
	}

	private static <T extends Relation> List<T> relations(MapEditor editor, Class<T> kind) {
		List<T> selected = editor.open().get().selectedNodes().stream().filter(kind::isInstance).map(kind::cast).toList();
		if (selected.isEmpty())
			editor.say("Select an arrow first: click it, or Shift with the arrow keys.");
		return selected;
	}

	private static void weigh(MapEditor editor, double more) {
		editor.actions().weighMore(editor.open().get().selectedNodes(), more);
	}

	private static Preference next(Preference now) {
		return Preference.values()[(now.ordinal() + 1) % Preference.values().length];
	}

	private static void group(MapEditor editor) {
		List<Node> nodes = editor.open().get().selectedNodes();
		if (nodes.isEmpty()) {
			editor.say("Select what belongs together first: Shift and drag over it.");
			return;
		}
		InputDialog dialog = new InputDialog(editor.getSite().getShell(), "Group", "Title of the group", "", text -> text.isBlank() ? "" : null);
		if (dialog.open() == Window.OK)
			editor.actions().group(dialog.getValue().strip(), nodes);
	}
}
