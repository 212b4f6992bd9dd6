import { decodeManifest, decodeShard, decodeTexts } from "../../../src/model/search/decode-files.ts";
import { ofContent, shardFile, textFile } from "../../../src/model/search/search-files.ts";
import type { SearchReader } from "../../../src/model/search/search-reader.ts";
import type { FileSource } from "./file-source.ts";

/** Reads the site's search files for one search, until its signal aborts. */
export async function siteReader(manifest: string, source: FileSource, signal: AbortSignal): Promise<SearchReader> {
  const decoded = decodeManifest(await source.read(manifest, signal));
  const read = (file: string): Promise<unknown> =>
    source.read(new URL(ofContent(file, decoded.content), manifest).href, signal);
  return {
    manifest: decoded,
    shard: async (shard) => decodeShard(await read(shardFile(shard))),
    texts: async (first) => decodeTexts(await read(textFile(first, decoded.documents))),
  };
}
