/** Words whose postings make a shard of a few kilobytes: measured on Korean notes. */
const wordsOfAShard = 2500;

/** A site of many thousand notes has larger shards instead of more: each is a file to write and to upload. */
const mostShards = 1024;

/** How many shards an index of notes of so many words is cut into: by steps of an eighth, so that another sentence does not cut it anew. */
export function shardCountOf(wordCounts: readonly number[]): number {
  const words = wordCounts.reduce((sum, one) => sum + one, 0);
  const count = Math.max(1, Math.ceil(words / wordsOfAShard));
  const step = Math.max(1, 2 ** (Math.floor(Math.log2(count)) - 3));
  return Math.min(mostShards, Math.ceil(count / step) * step);
}
