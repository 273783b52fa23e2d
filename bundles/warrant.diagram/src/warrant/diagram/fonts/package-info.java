/**
 * The shipped typefaces (Noto, SIL Open Font License, see OFL.txt). Text flows in; widths, wrapped lines and font files
 * cut down to the letters in use flow out. Needs no font of the system.
 */
package warrant.diagram.fonts;
