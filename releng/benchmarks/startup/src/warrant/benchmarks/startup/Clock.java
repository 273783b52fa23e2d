package warrant.benchmarks.startup;

import java.lang.management.ManagementFactory;
import java.util.Dictionary;
import java.util.Hashtable;

import com.sun.management.OperatingSystemMXBean;

import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Prints when the window is there and reads its first events: milliseconds since 1970, and processor time of the process. Then closes it. */
public final class Clock implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		Dictionary<String, Object> topic = new Hashtable<>();
		topic.put(EventConstants.EVENT_TOPIC, UIEvents.UILifeCycle.APP_STARTUP_COMPLETE);
		EventHandler complete = event -> Display.getDefault().asyncExec(Clock::stop);
		context.registerService(EventHandler.class, complete, topic);
	}

	private static void stop() {
		long processor = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1_000_000;
		System.out.println("window " + System.currentTimeMillis() + " " + processor);
		Display.getDefault().timerExec(Integer.getInteger("warrant.startup.linger", 1000), () -> PlatformUI.getWorkbench().close());
	}

	@Override
	public void stop(BundleContext context) {
		// the process ends
	}
}
