package warrant.app;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import warrant.ui.session.Coder;
import warrant.ui.session.Preferences;

/** Who works here, and how documents are read. */
public final class GeneralPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public GeneralPreferences() {
		super(GRID);
		setDescription("Light or dark and the colours are on the page Appearance, keys on the page Keys.");
	}

	@Override
	public void init(IWorkbench workbench) {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Preferences.NODE);
		store.setDefault(Coder.KEY, System.getProperty("user.name"));
		store.setDefault(Preferences.ENCODER, true);
		setPreferenceStore(store);
	}

	@Override
	protected void createFieldEditors() {
		addField(new StringFieldEditor(Coder.KEY, "&Your name, as it stands on every decision:", getFieldEditorParent()));
		addField(new BooleanFieldEditor(Preferences.ENCODER,
				"Read with the sentence &encoder (finds more, takes about ten times as long; from the next start on)", getFieldEditorParent()));
	}
}
