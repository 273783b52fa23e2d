package warrant.ui.document;

import java.util.Arrays;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;

/** Lets the coding keys work while the text has the focus, and nowhere else. */
public final class CodingKeys {

	static final String CONTEXT = "warrant.ui.document.text";

	private final IContextService contexts;
	private IContextActivation active;

	/** @param quickCode takes the keys of the codebook; what a command has never comes here */
	CodingKeys(IWorkbenchPartSite site, StyledText text, Predicate<Character> quickCode) {
		contexts = site.getService(IContextService.class);
		text.addListener(SWT.FocusIn, event -> on());
		text.addListener(SWT.FocusOut, event -> off());
		text.addListener(SWT.Dispose, event -> off());
		text.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0 && Character.isLetterOrDigit(event.character))
				event.doit = !quickCode.test(event.character);
		});
	}

	/** Whether a command of the text has that key, so that no code can have it. */
	public static boolean isTaken(String key) {
		return Arrays.stream(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()).filter(binding -> binding.getParameterizedCommand() != null)
				.anyMatch(binding -> CONTEXT.equals(binding.getContextId()) && binding.getTriggerSequence().format().equalsIgnoreCase(key.strip()));
	}

	private void on() {
		if (active == null)
			active = contexts.activateContext(CONTEXT);
	}

	private void off() {
		if (active != null)
			contexts.deactivateContext(active);
		active = null;
	}
}
