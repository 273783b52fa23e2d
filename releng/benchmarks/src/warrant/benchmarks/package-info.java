/** What Warrant's stages cost beside the bare libraries they stand on: a generated corpus flows in, ratios flow out. */
package warrant.benchmarks;
