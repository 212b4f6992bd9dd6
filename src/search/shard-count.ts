/** Words per shard, giving a few kilobytes; measured on Korean notes. */
const wordsOfAShard = 2500;

/**
 * A site with many thousands of notes gets larger shards rather than more, since each is a file to write and upload.
 */
const mostShards = 1024;

/**
 * The number of shards for notes with these word counts, rounded to steps of an eighth, so that a new sentence does not
 * change it.
 */
export function shardCountOf(wordCounts: readonly number[]): number {
  const words = wordCounts.reduce((sum, one) => sum + one, 0);
  const count = Math.max(1, Math.ceil(words / wordsOfAShard));
  const step = Math.max(1, 2 ** (Math.floor(Math.log2(count)) - 3));
  return Math.min(mostShards, Math.ceil(count / step) * step);
}
