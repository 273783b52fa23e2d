package warrant.ui.look;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.swt.graphics.Image;

/** The icons of one family: SVG files in {@code icons/}, drawn sharp at every scale. */
public final class Icons {

	private Icons() {
	}

	/** @param name of the file, without {@code .svg} */
	public static ImageDescriptor descriptor(String name) {
		URL url = FileLocator.find(Platform.getBundle("warrant.ui"), new Path("icons/" + name + ".svg"));
		return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
	}

	/** Shared; not to be disposed by callers. */
	public static Image image(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = "warrant.ui/" + name;
		if (registry.getDescriptor(key) == null)
			registry.put(key, descriptor(name));
		return registry.get(key);
	}
}
