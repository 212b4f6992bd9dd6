import type { TaxonomyKind, Term } from "../../model/library.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import type { Placed } from "../../model/problem/place.ts";
import type { SpellingUse } from "../../model/problem/rules/terms.ts";
import { taxonomyKinds } from "../../model/taxonomy-kinds.ts";
import { spellingKey } from "../../model/text/spelling.ts";
import { lookAlikePairs } from "../look-alike-pairs.ts";
import type { SiteRule } from "../site-rule.ts";

/** One word must not be two tags, categories or keywords because it was spelled in two ways. */
export const lookAlikeTerms: SiteRule = ({ library }) =>
  taxonomyKinds.flatMap((kind) => {
    const terms = library.taxonomies[kind].terms.map((term) => ({ name: term.name, notes: term.notes.length, term }));
    return lookAlikePairs(terms).flatMap(({ rare, usual }) => lookAlike(kind, rare.term, usual.term));
  });

function lookAlike(kind: TaxonomyKind, rare: Term, usual: Term): readonly Diagnostic[] {
  const use = useOf(rare);
  const other = useOf(usual);
  if (use === null || other === null) return [];
  const facts = { kind, rare: spellingUse(rare, use), usual: spellingUse(usual, other) };
  return [diagnose("term-look-alike", facts, { source: use.note.source, place: use.typed.place })];
}

interface Use {
  readonly note: StudyNote;
  readonly typed: Placed<string>;
}

/** Where the newest note that carries a term spells it. */
function useOf({ name, kind, notes }: Term): Use | null {
  const note = notes[0]?.note;
  const typed = note?.[kind].find(({ value }) => spellingKey(value) === spellingKey(name)) ?? note?.[kind][0];
  return note === undefined || typed === undefined ? null : { note, typed };
}

function spellingUse({ name, notes }: Term, { note, typed }: Use): SpellingUse {
  return { name, notes: notes.length, place: `${note.source}:${typed.place.start.line}` };
}
