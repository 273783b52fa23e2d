/** The codebook and what carries its codes flow in, and all memos; what the analyst does with codes and memos flows into the models. */
package warrant.ui.codebook;
