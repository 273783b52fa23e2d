/** The product: application, window, perspective, welcome, help. The workbench's parts flow in, the running program comes out. */
package warrant.app;
