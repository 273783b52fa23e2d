/**
 * What people decided about texts: the EMF model flows in and out of files ({@link warrant.annotation.AnnotationFiles}), is made
 * ({@link warrant.annotation.Annotations}), checked against its text ({@link warrant.annotation.AnnotationChecker}) and carried over to a
 * changed text ({@link warrant.annotation.Reanchorer}).
 */
package warrant.annotation;
