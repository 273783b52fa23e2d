/**
 * A model's files: a root and a path flow in, deterministic XMI saved in one step flows out, and back. The build copies this package beside
 * each generated model: the two models may not know each other, and neither may keep its files in another way.
 */
package warrant.storage;
