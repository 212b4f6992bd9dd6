import type { LocalMoment } from "../../model/date/study-date.ts";
import type { BuiltSite } from "../../site/build-site.ts";
import type { PlannedSite } from "../../site/plan-site.ts";

/** Equal for equal sites, and told without reading a note: of what a site is made of. */
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
}

/** A site as it was made, and how long that is valid: notes come due. Moments are `2026-11-23T09:00:00`, which sort as text. */
export interface MadeSite {
  readonly fingerprint: SiteFingerprint;
  readonly summary: SiteSummary;
  /** The moment it was made for. */
  readonly since: string;
  /** When the next note comes due; null when none is waiting. */
  readonly until: string | null;
}

/** Sums up a planned site. */
export function summaryOf({ library, pages, heldBack, report }: BuiltSite): SiteSummary {
  return {
    notes: library.notes.length + library.unlisted.length,
    pages: pages.filter(({ output }) => output.endsWith(".html")).length,
    heldBack: heldBack.length,
    warnings: report.warnings,
  };
}

/**
 * What to remember of a site planned for a moment. A site with addresses missing from `urls.lock` says so after every build,
 * so it is not remembered: null.
 */
export function madeSite(
  fingerprint: SiteFingerprint,
  { built }: Pick<PlannedSite, "built">,
  now: LocalMoment,
): MadeSite | null {
  if (built.urls.source !== null && built.urls.added.length > 0) return null;
  const waiting = built.heldBack.flatMap((held) => (held.reason === "future" ? [momentText(held.until)] : []));
  return { fingerprint, summary: summaryOf(built), since: momentText(now), until: waiting.sort()[0] ?? null };
}

/** Whether a build from the same inputs at this moment would give the site that was made. */
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
  return texts.every((text) => typeof text === "string") && counts.every((count) => typeof count === "number");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function momentText({ day, time }: LocalMoment): string {
  return `${day}T${time}`;
}
