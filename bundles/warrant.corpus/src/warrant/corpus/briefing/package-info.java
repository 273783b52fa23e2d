/** Maps, assessments and the documents they come from flow in; the report's one page about them flows out. */
package warrant.corpus.briefing;
