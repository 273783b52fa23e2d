package warrant.ui.actors;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import warrant.corpus.actors.ActorMerge;

/** Actors that may be one, with the reason: those that are checked are merged, or kept apart for good. */
final class MergeProposals extends TitleAreaDialog {

	private static final int APART = IDialogConstants.CLIENT_ID;
	/** So sure that the box is checked already. */
	private static final double SURE = 0.9;

	private final ActorChanges changes;
	private final List<ActorMerge> proposals;
	private Table table;

	MergeProposals(Shell shell, ActorChanges changes, List<ActorMerge> proposals) {
		super(shell);
		this.changes = changes;
		this.proposals = proposals;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText("Suggested merges");
		setTitle(proposals.isEmpty() ? "Nobody seems to be listed twice" : proposals.size() + " may be one with another");
		setMessage(proposals.isEmpty() ? "Select actors in the list and choose Merge where you know better."
				: "Check those that are. What you merge, or keep apart, is never asked again.");
		Composite area = (Composite) super.createDialogArea(parent);
		table = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 320).indent(10, 10).applyTo(table);
		column("This", 200);
		column("is", 220);
		column("Why", 320);
		for (ActorMerge proposal : proposals) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { proposal.part().name(), proposal.whole().name(), proposal.reason() });
			item.setChecked(proposal.confidence() >= SURE);
		}
		table.addListener(SWT.Selection, event -> update());
		return area;
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, APART, "Keep checked &apart", false);
		createButton(parent, IDialogConstants.OK_ID, "&Merge checked", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
		update();
	}

	private void update() {
		getButton(APART).setEnabled(!checked().isEmpty());
		getButton(IDialogConstants.OK_ID).setEnabled(!checked().isEmpty());
	}

	private List<ActorMerge> checked() {
		List<ActorMerge> checked = new ArrayList<>();
		for (int i = 0; i < table.getItemCount(); i++)
			if (table.getItem(i).getChecked())
				checked.add(proposals.get(i));
		return checked;
	}

	@Override
	protected void buttonPressed(int button) {
		List<ActorMerge> checked = checked();
		super.buttonPressed(button);
		if (button == IDialogConstants.OK_ID)
			changes.merge(checked);
		else if (button == APART) {
			changes.keepApart(checked);
			close();
		}
	}
}
