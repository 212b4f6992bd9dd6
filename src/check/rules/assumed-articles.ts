import { isAboutArticle } from "../../model/note/is-about-article.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import { showsNothing } from "../sections/shows-nothing.ts";
import type { SiteRule } from "../site-rule.ts";
import { dataLostIn } from "./withheld-sections.ts";

/**
 * What counts as a withheld article because nobody can tell whose words it is must be said to: they may be the
 * student's. Once for a note, at the first such place; data in it are told of by a rule of their own.
 */
export const assumedArticles: SiteRule = (_subject, { notes }) =>
  notes.flatMap(({ note }) => {
    const doubted = note.sections.filter(({ doubt }) => doubt !== undefined);
    if (doubted.length === 0) return [];
    const lost = dataLostIn(note);
    const doubts = doubted.flatMap((section) => (lost.has(section) ? [] : (section.doubt ?? [])));
    // Of a note about an article, `## 본문` is that of the article.
    const [first, ...further] = doubts.filter(({ kind }) => kind !== "essay" || !isAboutArticle(note));
    if (first === undefined) return [];
    const lines = further.flatMap(({ place }) => place?.start.line ?? []);
    const facts = { kind: first.kind, further: lines, isAll: showsNothing(note) };
    return [diagnose("article-assumed", facts, { source: note.source, place: first.place })];
  });
