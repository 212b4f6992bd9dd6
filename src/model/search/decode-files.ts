import { isRecord } from "../is-record.ts";
import {
  type SearchDocument,
  type SearchManifest,
  type SearchShard,
  searchRanks,
  searchVersion,
} from "./search-files.ts";

/** Decodes a manifest from a server; another version or shape is rejected. */
export function decodeManifest(sent: unknown): SearchManifest {
  if (!isManifest(sent)) throw new TypeError("Not the manifest of a search of this version");
  return sent;
}

/** Decodes an index shard from a server. */
export function decodeShard(sent: unknown): SearchShard {
  if (!isShard(sent)) throw new TypeError("Not a shard of a search index");
  return sent;
}

/** Decodes a file of texts from a server. */
export function decodeTexts(sent: unknown): readonly SearchDocument[] {
  if (!Array.isArray(sent) || !sent.every(isDocument)) throw new TypeError("Not the texts of a search");
  return sent;
}

function isManifest(sent: unknown): sent is SearchManifest {
  return (
    isRecord(sent) &&
    sent["version"] === searchVersion &&
    typeof sent["content"] === "string" &&
    typeof sent["textFiles"] === "string" &&
    typeof sent["documents"] === "number" &&
    typeof sent["shards"] === "number" &&
    [sent["tags"], sent["years"], sent["colors"]].every(isTextByName)
  );
}

function isShard(sent: unknown): sent is SearchShard {
  return isRecord(sent) && ["keys", ...searchRanks].map((key) => sent[key]).every((value) => typeof value === "string");
}

function isDocument(sent: unknown): sent is SearchDocument {
  return (
    isRecord(sent) &&
    [sent["url"], sent["title"], sent["date"]].every((value) => typeof value === "string") &&
    (sent["language"] === undefined || typeof sent["language"] === "string") &&
    [sent["tags"], sent["keywords"], sent["parts"], sent["labels"]].every(isTexts) &&
    [sent["ownParts"], sent["beginning"]].every((value) => typeof value === "number")
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isTextByName(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((one) => typeof one === "string");
}
