/** In letters and digits: headlines are about half as long. */
const longest = 100;

const closing = String.raw`["'”’」』)\]]*`;

/** An abbreviation ends no sentence: `Gov. Lee`. */
const abbreviations = "Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Inc|Corp|Ltd|Co|vs|St|No|Jr|Sr|Prof|Pres";

/** A full stop further in: what follows is another sentence. */
const goesOn = new RegExp(
  String.raw`\p{Script=Hangul}[.。]${closing}\s+\S|。${closing}\S|(?<!\b(?:${abbreviations}))(?<=[a-z]{2})\.${closing}\s+["“‘(]?\p{Lu}`,
  "u",
);

/** Headlines ask and exclaim, but say no more than that. */
const asksOrExclaims = new RegExp(String.raw`[다요죠까음함임됨][!?！？]${closing}(?=\s|$)`, "gu");

/** No headline ends in a full stop; dots say that there is more to it. */
const stop = new RegExp(String.raw`(?<!\.)[.。]${closing}\s*$`, "u");

/** What a reporter asks: `Q. …`, `질문: …`, or politely. */
const interviewing = /^[\s([<【]*(?:Q|문|질문)\s*\d{0,2}\s*[.):：\]>】]|(?:요|니까)[?？]["'”’]?\s*$/iu;

/**
 * Whether some words can be a headline: one line without the full stop of a sentence, and no question of an interview.
 * What an article begins with, or all of it typed on one line, is none.
 */
export function isHeadline(text: string): boolean {
  if (text.replace(/[^\p{L}\p{N}]/gu, "").length > longest) return false;
  if (stop.test(text) || goesOn.test(text) || interviewing.test(text)) return false;
  return [...text.matchAll(asksOrExclaims)].length < 2;
}

/** Whether a sentence ends within some words, and another follows. */
export function isSeveralSentences(text: string): boolean {
  return goesOn.test(text);
}
