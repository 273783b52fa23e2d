/**
 * One pass of a small sentence encoder serves everything: the words of a sentence flow in, an {@link warrant.extraction.encoder.Encoding}
 * (a state for each word, sentence vectors of several layers) flows out. Where ONNX Runtime or the model can't be loaded, there is no
 * encoder and one notice; callers fall back to what they know without it.
 */
package warrant.extraction.encoder;
