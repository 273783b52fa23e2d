/** From a map to a scene: what of it is shown, how large each box is, where ELK puts it, which marks draw it. */
package warrant.diagram.internal;
