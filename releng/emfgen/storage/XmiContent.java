package warrant.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.BasicInternalEList;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** The resource behind a root. Knows one model, opens nothing but the stream it is given, and stays with the root for what the model lacks. */
final class XmiContent extends XMIResourceImpl {

	private final Sorting sorting;

	XmiContent(URI uri, EPackage model, Sorting sorting) {
		super(uri);
		this.sorting = sorting;
		setEncoding("UTF-8");
		// Without it every reference by id would walk the whole model.
		setIntrinsicIDToEObjectMap(new HashMap<>());
		closed(model).getResources().add(this);
		getDefaultLoadOptions().putAll(Map.of(OPTION_PARSER_FEATURES, parserFeatures(), //
				OPTION_DEFER_IDREF_RESOLUTION, true, //
				OPTION_RECORD_UNKNOWN_FEATURE, true));
		getDefaultSaveOptions().putAll(Map.of(OPTION_ENCODING, "UTF-8", //
				OPTION_LINE_DELIMITER, "\n", //
				OPTION_FORMATTED, true));
	}

	/** Neither a document type nor anything from elsewhere: no entity can then expand, and no file or address is opened. */
	private static Map<String, Boolean> parserFeatures() {
		return Map.of("http://apache.org/xml/features/disallow-doctype-decl", true, //
				"http://xml.org/sax/features/external-general-entities", false, //
				"http://xml.org/sax/features/external-parameter-entities", false, //
				"http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
	}

	/** EMF follows xsi:schemaLocation and href; this set follows nothing. */
	private static ResourceSetImpl closed(EPackage model) {
		ResourceSetImpl resources = new ResourceSetImpl();
		EPackageRegistryImpl packages = new EPackageRegistryImpl();
		packages.put(model.getNsURI(), model);
		resources.setPackageRegistry(packages);
		resources.setURIConverter(new ExtensibleURIConverterImpl() {
			@Override
			public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
				throw new IOException("points to " + uri + ", which is never opened");
			}
		});
		return resources;
	}

	@Override
	protected XMLHelper createXMLHelper() {
		return new XMIHelperImpl(this) {
			@Override
			public Object getValue(EObject owner, EStructuralFeature feature) {
				Object value = super.getValue(owner, feature);
				Object sorted = sorting.sorted(feature, value);
				// The saver asks for EMF's own kind of list.
				return sorted == value ? value : new BasicInternalEList<>(EObject.class, (List<?>) sorted);
			}
		};
	}

	@Override
	protected XMLSave createXMLSave() {
		return new LegalXmlSave(createXMLHelper());
	}
}
