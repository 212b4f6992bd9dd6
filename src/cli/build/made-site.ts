import type { LocalMoment, StudyDate } from "../../model/date/study-date.ts";
import { isRecord } from "../../model/is-record.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import type { LoadedPlan } from "../../site/load-and-plan.ts";
import { type DraftsByName, draftsByName } from "../../site/notes/drafts-by-name.ts";
import type { SitePlan } from "../../site/site-plan.ts";

/** Identifies what a site is built from, without reading a note. */
export interface SiteFingerprint {
  /** Equal for the same program with the same settings. */
  readonly settings: string;
  /** Equal while no note, picture or list of addresses was touched. */
  readonly inputs: string;
}

/** What a build reports at the end. */
export interface SiteSummary {
  readonly notes: number;
  readonly pages: number;
  readonly heldBack: number;
  readonly warnings: number;
  /** Missing if there are none. */
  readonly draftsByName?: DraftsByName;
}

/**
 * A built site, and how long it stays valid, since notes come due. Moments are `2026-11-23T09:00:00`, which sort as
 * text.
 */
export interface MadeSite {
  readonly fingerprint: SiteFingerprint;
  readonly summary: SiteSummary;
  /** The moment it was built for. */
  readonly since: string;
  /** When the next note comes due or must go, or was changed as it says; null if none will. */
  readonly until: string | null;
}

/** Summarises a planned site. */
export function summaryOf({ library, pages, heldBack, report, ignored }: SitePlan): SiteSummary {
  const drafts = draftsByName(ignored);
  return {
    notes: library.notes.length + library.unlisted.length,
    pages: pages.filter(({ output }) => output.endsWith(".html")).length,
    heldBack: heldBack.length,
    warnings: report.warnings,
    ...(drafts !== null && { draftsByName: drafts }),
  };
}

/**
 * What to remember about a site built for some moment. A site with addresses missing from `urls.lock` reports that
 * after every build, so it is not remembered: null.
 */
export function madeSite(
  fingerprint: SiteFingerprint,
  { plan }: Pick<LoadedPlan, "plan">,
  now: LocalMoment,
): MadeSite | null {
  if (plan.urls.source !== null && plan.urls.added.length > 0) return null;
  const due = plan.heldBack.flatMap((held) => (held.reason === "future" ? [momentText(held.until)] : []));
  const [until = null] = [...due, ...daysToCome(plan)].sort();
  return { fingerprint, summary: summaryOf(plan), since: momentText(now), until };
}

/** The starts of the days from which notes are not to be published any more, or are believed to be changed. */
function daysToCome({ report }: SitePlan): readonly string[] {
  return report.diagnostics.flatMap((one) => {
    const day = dayToCome(one);
    return day === undefined ? [] : [momentText({ day, time: "00:00:00" })];
  });
}

function dayToCome(problem: Diagnostic): StudyDate | undefined {
  if (problem.rule === "front-matter-unknown-key") return problem.facts.lastDay;
  return problem.rule === "last-modified-future" ? problem.facts.day : undefined;
}

/** Whether a build from the same inputs at this moment would give the remembered site. */
export function isSameSite(made: MadeSite, fingerprint: SiteFingerprint, now: LocalMoment): boolean {
  const moment = momentText(now);
  const isOfNow = made.since <= moment && (made.until === null || moment < made.until);
  return (
    isOfNow && made.fingerprint.settings === fingerprint.settings && made.fingerprint.inputs === fingerprint.inputs
  );
}

/** Decodes a remembered site; null for anything else. */
export function readMadeSite(remembered: unknown): MadeSite | null {
  return isMadeSite(remembered) ? remembered : null;
}

function isMadeSite(remembered: unknown): remembered is MadeSite {
  if (!isRecord(remembered) || !isRecord(remembered["fingerprint"]) || !isRecord(remembered["summary"])) return false;
  const { since, until, fingerprint, summary } = remembered;
  const texts = [since, until ?? "", fingerprint["settings"], fingerprint["inputs"]];
  const counts = [summary["notes"], summary["pages"], summary["heldBack"], summary["warnings"]];
  return (
    texts.every((text) => typeof text === "string") &&
    counts.every((count) => typeof count === "number") &&
    (summary["draftsByName"] === undefined || isDraftsByName(summary["draftsByName"]))
  );
}

function isDraftsByName(remembered: unknown): boolean {
  if (!isRecord(remembered)) return false;
  const { notes, places } = remembered;
  return typeof notes === "number" && Array.isArray(places) && places.every((place) => typeof place === "string");
}

function momentText({ day, time }: LocalMoment): string {
  return `${day}T${time}`;
}
