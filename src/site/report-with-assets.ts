import type { SourceFile } from "../model/note/source-file.ts";
import type { Report } from "../model/problem/report.ts";
import type { BundledAssets } from "./assets/bundle-assets.ts";
import type { SitePlan } from "./site-plan.ts";

/** A report, and what it quotes. */
export interface QuotedReport {
  readonly report: Report;
  readonly sources: readonly SourceFile[];
}

/** All problems of a site to be written: those of its styles and scripts first, then those of its notes. */
export function reportWithAssets(
  { report, sources }: Pick<SitePlan, "report" | "sources">,
  assets: Pick<BundledAssets, "problems" | "sources">,
): QuotedReport {
  const diagnostics = [...assets.problems, ...report.diagnostics];
  return {
    report: { ...report, diagnostics, errors: report.errors + assets.problems.length },
    sources: [...assets.sources, ...sources],
  };
}
