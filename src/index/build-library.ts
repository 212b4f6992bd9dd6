import type { NoteId } from "../model/address/addresses.ts";
import type { Library, PublishedNote, TaxonomyKind, Term } from "../model/library.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import type { SiteConfig } from "../model/site-config.ts";
import { forEachTaxonomy, taxonomyKinds } from "../model/taxonomy-kinds.ts";
import { linkNotes } from "./links/backlinks.ts";
import { linkPosts } from "./links/link-posts.ts";
import { buildArchive } from "./lists/archive.ts";
import { findNeighbours } from "./lists/neighbours.ts";
import { collectPens } from "./lists/pens.ts";
import { collectPublishers } from "./lists/publishers.ts";
import { collectQuestions } from "./lists/questions.ts";
import { collectStatistics } from "./lists/statistics.ts";
import { newestFirst } from "./note-order.ts";
import { findCompanions } from "./terms/companions.ts";
import { collectGlossary } from "./terms/glossary.ts";
import { type Aliases, noAliases, readAliases } from "./terms/group-spellings.ts";
import { keywordTrends } from "./terms/keyword-trends.ts";
import { readOtherSpellings } from "./terms/other-spellings.ts";
import { findRelated } from "./terms/related.ts";
import { buildTaxonomy, type KeyedTaxonomy } from "./terms/taxonomy.ts";
import { dropWithheldPlaces } from "./withheld/drop-withheld-places.ts";
import { shownNote } from "./withheld/shown-note.ts";

/**
 * Indexes the published notes in every way a reader may browse them, as far as the site may show each. The order of
 * `notes` does not matter.
 */
export function buildLibrary(notes: readonly StudyNote[], config: SiteConfig): Library {
  const shown = newestFirst(notes).map((whole) => shownNote(whole, config));
  const spellingsIn = readOtherSpellings(config.keywordAliases);
  const all = dropWithheldPlaces(linkPosts(shown, config.basePath), config).map((published) =>
    withSpellings(published, spellingsIn(published.note)),
  );
  const listed = all.filter(({ note }) => !note.frontMatter.unlisted);
  const aliasesOf: Readonly<Record<TaxonomyKind, Aliases>> = {
    tags: noAliases,
    categories: noAliases,
    keywords: readAliases(config.keywordAliases),
  };
  const keyed = forEachTaxonomy((kind) => buildTaxonomy(listed, kind, aliasesOf[kind]));
  const termsOf = (published: PublishedNote) => forEachTaxonomy((kind) => termsOfNote(published.note, keyed[kind]));
  const taxonomies = forEachTaxonomy((kind) => keyed[kind].taxonomy);
  const termsOfAll = new Map(
    all.map((published): [NoteId, ReturnType<typeof termsOf>] => [published.note.id, termsOf(published)]),
  );
  return {
    notes: listed,
    unlisted: all.filter(({ note }) => note.frontMatter.unlisted),
    taxonomies,
    archive: buildArchive(listed),
    questions: collectQuestions(listed),
    neighbours: findNeighbours(listed),
    termsOf: termsOfAll,
    companions: findCompanions(
      taxonomyKinds.map((kind) => keyed[kind].taxonomy),
      termsOfAll,
    ),
    pens: collectPens(listed, config),
    publishers: collectPublishers(listed),
    ...collectGlossary(listed, [keyed.keywords, keyed.tags, keyed.categories], aliasesOf.keywords),
    trends: keywordTrends(listed, termsOfAll),
    statistics: collectStatistics(listed),
    ...linkNotes(all, config),
    related: findRelated(listed, taxonomies, termsOfAll),
  };
}

function withSpellings(published: PublishedNote, otherSpellings: readonly string[]): PublishedNote {
  return otherSpellings.length === 0 ? published : { ...published, otherSpellings };
}

/** A note's terms, each once. A word that only unlisted notes carry has no page and is not a term. */
function termsOfNote(note: StudyNote, { taxonomy, termOf }: KeyedTaxonomy): readonly Term[] {
  const terms = note[taxonomy.kind].map(({ value }) => termOf(value));
  return [...new Set(terms)].filter((term) => term !== undefined);
}
