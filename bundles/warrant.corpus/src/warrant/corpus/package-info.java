/**
 * A corpus project on disk; strings the stages together. The API both shells call.
 */
package warrant.corpus;
