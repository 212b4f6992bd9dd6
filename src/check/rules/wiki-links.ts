import { withholdsArticle } from "../../model/note/article-mode.ts";
import { type MeaningOf, type NameMeaning, namesOf } from "../../model/note/note-names.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import type { Placed } from "../../model/problem/place.ts";
import { heldBackFacts } from "../../model/problem/rules/held-reasons.ts";
import { nearestSpelling } from "../../model/text/nearest-spelling.ts";
import type { CheckSubject } from "../check-subject.ts";
import { nameSuggester, type SuggestNames } from "../links/suggest-name.ts";
import type { SiteRule } from "../site-rule.ts";

/** A link by name must mean one note of the site. */
export const wikiLinks: SiteRule = (subject, { notes }) => {
  const linking = notes.filter(({ note }) => note.wikiLinks.length > 0);
  if (linking.length === 0) return [];
  const published = notes.map(({ note }) => note);
  const judge = judgeOf({
    published: namesOf(published),
    held: namesOf(subject.heldBack.map(({ note }) => note)),
    suggest: nameSuggester(published),
    subject,
  });
  return linking.flatMap(({ note }) => note.wikiLinks.flatMap((link) => judge(note, link)));
};

interface Known {
  readonly published: MeaningOf;
  readonly held: MeaningOf;
  readonly suggest: SuggestNames;
  readonly subject: CheckSubject;
}

function judgeOf({ published, held, suggest, subject }: Known) {
  const placesOf = (note: StudyNote) => ({ note, isWithheld: mayWithholdPlaces(note, subject) });
  return (linking: StudyNote, { value: name, place }: Placed<string>): readonly Diagnostic[] => {
    const where = { source: linking.source, place };
    if (name.startsWith("#")) return [noSuchPlace(name, placesOf(linking), where)];
    const meaning = published(name);
    if (meaning.kind === "note") {
      return meaning.missing === undefined ? [] : [noSuchPlace(name, placesOf(meaning.note), where)];
    }
    if (meaning.kind === "several") {
      return [
        diagnose(
          "wiki-link-ambiguous",
          { name, candidates: meaning.notes.map(({ id, source }) => ({ id, source })) },
          where,
        ),
      ];
    }
    const waiting = heldNoteOf(held(name));
    const heldNote = subject.heldBack.find(({ note }) => note === waiting);
    if (heldNote !== undefined)
      return [diagnose("wiki-link-held-back", { name, held: heldBackFacts(heldNote) }, where)];
    if (isOwnWord(name, linking)) return [];
    return [diagnose("wiki-link-missing", { name, candidates: suggest(name, linking) }, where)];
  };
}

/** In Obsidian, keywords and terms are often typed as links to notes that nobody has written. */
function isOwnWord(name: string, { keywords, terms }: StudyNote): boolean {
  const word = name.trim().normalize("NFC");
  return keywords.some(({ value }) => value === word) || terms.some(({ value }) => value.term === word);
}

/** Whether the place that a note does not have may be one of its withheld article. */
function mayWithholdPlaces({ frontMatter, sections }: StudyNote, { config }: Pick<CheckSubject, "config">): boolean {
  return withholdsArticle(frontMatter, config) && sections.some(({ roles }) => roles.includes("article"));
}

/** A place that a note does not have, and the one probably meant. */
function noSuchPlace(
  name: string,
  { note, isWithheld }: { readonly note: StudyNote; readonly isWithheld: boolean },
  where: Pick<Diagnostic, "source" | "place">,
): Diagnostic {
  const begin = name.indexOf("#");
  const headings = note.sections.flatMap(({ heading }) => heading?.value.text ?? []);
  const nearest = nearestSpelling(name.slice(begin + 1), headings);
  const suggestion = nearest === null ? null : `${name.slice(0, begin)}#${nearest}`;
  return diagnose(
    "wiki-link-place-missing",
    { name, suggestion, isWithheld: isWithheld && suggestion === null },
    where,
  );
}

/** If several notes of a name are held back, any will do: none can be linked to yet. */
function heldNoteOf(meaning: NameMeaning): StudyNote | null {
  if (meaning.kind === "several") return meaning.notes[0] ?? null;
  return meaning.kind === "note" ? meaning.note : null;
}
