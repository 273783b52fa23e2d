/** A laid-out scene flows in; pixels, and what was pointed at, flow out. Nothing here knows the model behind the scene. */
package warrant.ui.map.canvas;
