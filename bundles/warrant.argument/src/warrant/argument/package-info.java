/**
 * Argument maps: the EMF model flows in and out of files ({@link warrant.argument.MapFiles}), is built
 * ({@link warrant.argument.MapDraft}), asked ({@link warrant.argument.ArgumentMaps}) and checked ({@link warrant.argument.MapChecker}).
 */
package warrant.argument;
