import { fileName } from "../../model/address/file-name.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import type { SiteRule } from "../site-rule.ts";

const word = "draft|wip|unpublished|초안|작성 ?중|미완성|비공개|임시 ?저장|미발행|미공개";
const afterDay = String.raw`^(?:\d{4}-?\d{2}-?\d{2}[\s_-]*)?`;
const wordFirst = new RegExp(String.raw`${afterDay}[([]?(${word})(?:[)\]]\s*|[\s_-]+)(?=.)`, "iu");
const wordLast = new RegExp(String.raw`.[\s_-]*(?:[([](${word})[)\]]|[\s_-](${word}))\d{0,2}$`, "iu");

/**
 * A note on the site whose file name says that it is a draft: `금리-draft.md`, `초안_금리.md`. Only folders and the
 * ending `.draft.md` hold back, since `2024-01-01-nba-draft.md` may be about just that: then its title says so too.
 */
export const draftLikeNames: SiteRule = (_subject, { notes }) =>
  notes.flatMap(({ note: { source, title } }) => {
    const found = draftWordIn(fileName(source));
    if (found === null || title.value.toLowerCase().includes(found.toLowerCase())) return [];
    return [diagnose("name-like-draft", { name: fileName(source), word: found }, { source })];
  });

/** The word as typed, or null. */
function draftWordIn(name: string): string | null {
  const stem = name.normalize("NFC").replace(/\.[^.]*$/u, "");
  return wordFirst.exec(stem)?.[1] ?? wordLast.exec(stem)?.slice(1).find(Boolean) ?? null;
}
