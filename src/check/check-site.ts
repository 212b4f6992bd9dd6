import type { Diagnostic } from "../model/problem/diagnostic.ts";
import type { RuleId } from "../model/problem/rule-catalogue.ts";
import type { CheckSubject } from "./check-subject.ts";
import { siteAddresses } from "./links/site-addresses.ts";
import { aboutNotes } from "./rules/about-notes.ts";
import { assumedArticles } from "./rules/assumed-articles.ts";
import { brokenFragments } from "./rules/broken-fragments.ts";
import { brokenLinks } from "./rules/broken-links.ts";
import { copiedNotes } from "./rules/copied-notes.ts";
import { draftLikeNames } from "./rules/draft-like-names.ts";
import { emptySummaries } from "./rules/empty-summaries.ts";
import { lookAlikeTerms } from "./rules/look-alike-terms.ts";
import { missingImages } from "./rules/missing-images.ts";
import { missingSections } from "./rules/missing-sections.ts";
import { undescribedImages } from "./rules/undescribed-images.ts";
import { unpartedKeywords } from "./rules/unparted-keywords.ts";
import { unshownImages } from "./rules/unshown-images.ts";
import { wikiLinks } from "./rules/wiki-links.ts";
import { withheldSections } from "./rules/withheld-sections.ts";
import type { SiteRule } from "./site-rule.ts";

const siteRules: readonly SiteRule[] = [
  brokenLinks,
  brokenFragments,
  missingImages,
  unshownImages,
  wikiLinks,
  copiedNotes,
  draftLikeNames,
  aboutNotes,
  lookAlikeTerms,
  unpartedKeywords,
  missingSections,
  withheldSections,
  assumedArticles,
  emptySummaries,
  undescribedImages,
];

/** Looks for the problems that no single post shows: what the notes say about each other and about the site. */
export function checkSite(subject: CheckSubject): readonly Diagnostic[] {
  const addresses = siteAddresses(subject);
  const found = siteRules.flatMap((rule) => rule(subject, addresses));
  return subject.config.brokenLinks === "error" ? found : found.map(tolerateBrokenLink);
}

const ofLinks: ReadonlySet<RuleId> = new Set<RuleId>(["link-broken", "link-fragment-missing", "link-held-back"]);

function tolerateBrokenLink(diagnostic: Diagnostic): Diagnostic {
  return ofLinks.has(diagnostic.rule) ? { ...diagnostic, isTolerated: true } : diagnostic;
}
