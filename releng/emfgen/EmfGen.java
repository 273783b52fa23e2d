import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** EMF code generation without an IDE: {@code EmfGen FOLDER_OF_BUNDLES BUNDLE GENMODEL_IN_BUNDLE model|edit}. */
public class EmfGen {

	public static void main(String[] args) throws Exception {
		File bundles = new File(args[0]).getCanonicalFile();
		boolean edit = args[3].equals("edit");
		GenModel model = load(bundles, args[1] + "/" + args[2]);
		Generator generator = new Generator();
		generator.setInput(model);
		Diagnostic done = generator.generate(model,
				edit ? GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE : GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor.Printing(System.out));
		if (done.getSeverity() >= Diagnostic.ERROR)
			throw new IllegalStateException(done.getChildren().toString(), done.getException());
		// With an empty modelPluginID the edit generator reports success and writes nothing.
		File written = new File(bundles, args[1] + (edit ? ".edit" : "") + "/src-gen/warrant");
		if (!written.isDirectory())
			throw new IllegalStateException("nothing was generated into " + written);
		if (!edit)
			copyStorage(bundles, args[1]);
	}

	/** Both models keep their files in the same way and may not see each other: each gets the classes of {@code storage/} as its own. */
	private static void copyStorage(File bundles, String bundle) throws IOException {
		Path to = bundles.toPath().resolve(bundle + "/src-gen/" + bundle.replace('.', '/') + "/internal");
		Files.createDirectories(to);
		try (DirectoryStream<Path> sources = Files.newDirectoryStream(bundles.toPath().resolveSibling("releng/emfgen/storage"), "*.java")) {
			for (Path source : sources)
				Files.writeString(to.resolve(source.getFileName()),
						Files.readString(source).replace("package warrant.storage;", "package " + bundle + ".internal;"));
		}
	}

	private static GenModel load(File bundles, String path) {
		for (File bundle : bundles.listFiles(File::isDirectory))
			EcorePlugin.getPlatformResourceMap().put(bundle.getName(), URI.createFileURI(bundle.getPath() + "/"));
		EcorePackage.eINSTANCE.eClass();
		GenModelPackage.eINSTANCE.eClass();
		ResourceSetImpl resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new EcoreResourceFactoryImpl());
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		GenModel model = (GenModel) resources.getResource(URI.createPlatformResourceURI(path, true), true).getContents().get(0);
		EcoreUtil.resolveAll(resources);
		model.reconcile();
		Diagnostic state = model.diagnose();
		if (state.getSeverity() == Diagnostic.ERROR)
			throw new IllegalStateException(state.toString());
		model.setCanGenerate(true);
		model.setValidateModel(true);
		model.setUpdateClasspath(false);
		return model;
	}
}
