import type { LiquidMark } from "../../../parse/liquid/liquid-marks.ts";
import type { NoteDraft } from "../../note-draft.ts";
import { rewriteMarks } from "./rewrite-marks.ts";

/** Writes a link where the tag of a plugin showed a gist or a tweet, which a script did. */
export function rewritePluginTags(draft: NoteDraft): NoteDraft {
  return rewriteMarks(rewriteMarks(draft, gistMeaning, "gist-linked"), tweetMeaning, "tweet-linked");
}

function gistMeaning({ kind, inside }: LiquidMark): string | null {
  const [, name] = /^gist\s+["']?((?:[\w-]+\/)?[\da-f]+)["']?(?:\s+\S+)?$/iu.exec(inside) ?? [];
  return kind !== "tag" || name === undefined ? null : `<https://gist.github.com/${name}>`;
}

function tweetMeaning({ kind, inside }: LiquidMark): string | null {
  const form =
    /^twitter\s+(?:oembed\s+)?["']?(https:\/\/(?:www\.)?(?:twitter|x)\.com\/[\w/?=&.-]+)["']?(?:\s+\w+=\S+)*$/iu;
  const [, address] = form.exec(inside) ?? [];
  return kind !== "tag" || address === undefined ? null : `<${address}>`;
}
