/** Maps, assessments and the documents they come from flow in; what the report shows of them flows out. */
package warrant.corpus.briefing;
