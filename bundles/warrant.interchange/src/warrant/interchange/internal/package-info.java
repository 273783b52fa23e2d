/** What the formats share: whole files flow out, features of a model that a format can't hold become losses. */
package warrant.interchange.internal;
