/** From DOCX, ODT, RTF and EPUB to pieces, through Tika's parsers, with zip bombs and locked files refused before. */
package warrant.text.office;
