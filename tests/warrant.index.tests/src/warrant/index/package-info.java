/** Tests of the index through its public face: small corpora flow in, what searches find flows out. */
package warrant.index;
