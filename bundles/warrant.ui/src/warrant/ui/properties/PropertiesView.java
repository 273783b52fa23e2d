package warrant.ui.properties;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

import warrant.ui.document.CodedItem;
import warrant.ui.look.EmptyState;
import warrant.ui.parts.AboutActor;
import warrant.ui.parts.AboutDocument;
import warrant.ui.parts.Following;
import warrant.ui.parts.FollowingView;
import warrant.ui.session.SessionDocument;

/** Everything that is known of the words, document or actor that is selected, in whichever part; what is the analyst's to say is changed here. */
public final class PropertiesView extends FollowingView {

	public static final String ID = "warrant.ui.properties";

	/** A long document is merged by its editor's job; who is early looks again. */
	private static final int LONG = 200_000;
	private static final int LOOK_AGAIN_MILLIS = 400;

	private final ISelectionListener selections = this::selected;
	private Composite stack;
	private ScrolledComposite scroll;
	private EmptyState empty;
	private Optional<Subject> subject = Optional.empty();
	private boolean waiting;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		scroll = new ScrolledComposite(stack, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> fit());
		empty = new EmptyState(stack);
		empty.say("Nothing is selected", "Select words in a document, a row of a table, a document or an actor to see what is known of it.");
		rebuild();
		getSite().getPage().addSelectionListener(selections);
		following().withRows(this::later).start();
		selected(null, getSite().getPage().getSelection());
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		if (!(selection instanceof IStructuredSelection rows) || rows.size() != 1)
			return;
		if (rows.getFirstElement() instanceof AboutDocument document)
			show(new Subject.WholeDocument(document.session(), document.document()));
		else if (rows.getFirstElement() instanceof AboutActor actor)
			show(new Subject.Somebody(actor.session(), actor.actor()));
	}

	@Override
	public void followed(Following.Change change) {
		if (session().isEmpty())
			subject = Optional.empty();
		else
			following().passage().<Subject>map(Subject.Words::new)
					.or(() -> following().document().map(name -> new Subject.WholeDocument(session().get(), name))).ifPresent(this::show);
		later();
	}

	private void show(Subject now) {
		if (subject.equals(Optional.of(now)))
			return;
		subject = Optional.of(now);
		later();
	}

	@Override
	public void edited(Set<EObject> roots) {
		later();
	}

	@Override
	public void corpusRead() {
		later();
	}

	@Override
	public void reloaded(EObject before, EObject now) {
		later();
	}

	@Override
	public void closed() {
		subject = subject.filter(shown -> !session().equals(Optional.of(shown.session())));
		later();
	}

	/** Once for many changes at a time. */
	private void later() {
		if (waiting || stack.isDisposed())
			return;
		waiting = true;
		stack.getDisplay().asyncExec(() -> {
			waiting = false;
			if (!stack.isDisposed())
				rebuild();
		});
	}

	private void rebuild() {
		if (subject.isEmpty())
			page(rows -> {
			});
		else
			switch (subject.get()) {
				case Subject.Words words -> words.session().withDocument(words.passage().document(), document -> words(words, document), failed -> {
					// why it can't be read stands in its editor and among the problems
				});
				case Subject.WholeDocument whole -> whole.session().summary(whole.name())
						.ifPresent(summary -> page(rows -> new Pages(rows).document(whole.session(), summary)));
				case Subject.Somebody somebody -> page(rows -> new Pages(rows).actor(somebody.session(), somebody.actor()));
			}
		empty.showInstead(subject.isEmpty(), scroll);
	}

	private void words(Subject.Words words, SessionDocument document) {
		if (stack.isDisposed() || !subject.equals(Optional.of(words)))
			return;
		if (!document.isMerged() && document.document().text().length() > LONG) {
			stack.getDisplay().timerExec(LOOK_AGAIN_MILLIS, this::later);
			return;
		}
		Optional<CodedItem> item = CodedItem.find(document, words.passage());
		page(rows -> new WordsPage(rows, document, words.passage()).fill(item));
	}

	/** What makes the rows of a page. */
	private interface Filling {
		void fill(PropertyRows rows);
	}

	private void page(Filling filling) {
		Composite before = page();
		int focused = before == null ? -1 : Arrays.asList(before.getChildren()).indexOf(stack.getDisplay().getFocusControl());
		Composite page = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 10).spacing(12, 6).applyTo(page);
		filling.fill(new PropertyRows(page));
		scroll.setContent(page);
		if (before != null)
			before.dispose();
		page.layout(true, true);
		fit();
		if (focused >= 0 && focused < page.getChildren().length)
			page.getChildren()[focused].setFocus();
	}

	private void fit() {
		if (scroll.getContent() != null)
			scroll.setMinSize(scroll.getContent().computeSize(scroll.getClientArea().width, SWT.DEFAULT));
	}


	/** The page with its rows; null before the first. */
	Composite page() {
		return (Composite) scroll.getContent();
	}

	@Override
	public void setFocus() {
		Control content = scroll.getContent();
		if (content == null || !content.setFocus())
			stack.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(selections);
		super.dispose();
	}
}
