import type { CorpusNote } from "../corpus.ts";

/** Other tools find a note's keywords and day only in its front matter. */
export function withKeywordField({ name, text }: CorpusNote): CorpusNote {
  const [, line = ""] = /^### 2\. 키워드 : (.*)$/mu.exec(text) ?? [];
  const keywords = [...line.matchAll(/\\#(\S+)/gu)].map(([, word]) => word);
  const fields = `date: ${name.slice(0, 10)}\nkeywords: [${keywords.join(", ")}]\n`;
  return { name, text: text.replace("comments: true\n", `comments: true\n${fields}`) };
}
