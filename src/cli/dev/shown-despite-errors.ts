import type { BundledAssets } from "../../site/assets/bundle-assets.ts";
import type { LoadedConfig } from "../../site/load-config.ts";
import type { SitePlan } from "../../site/site-plan.ts";

/** What a preview shows in spite of errors. */
export interface ShownDespiteErrors {
  /** Notes that are not shown. */
  readonly leftOut: number;
  /** Notes shown as they were when they could still be read. */
  readonly asBefore: number;
  /** Styles and scripts: those of this build, of an earlier one, or without what has errors. */
  readonly assets: "sound" | "former" | "incomplete";
  /** Whether settings that cannot be read have their defaults. */
  readonly hasDefaults: boolean;
}

/** A plan and its configuration, as far as errors are concerned. */
interface Faulty {
  readonly plan: Pick<SitePlan, "posts" | "formerNotes">;
  readonly loaded: Pick<LoadedConfig, "diagnostics">;
}

/** What a preview shows of a plan. `sound` are the last styles and scripts without errors, if there were any. */
export function shownDespiteErrors(
  { plan: { posts, formerNotes }, loaded }: Faulty,
  { problems }: Pick<BundledAssets, "problems">,
  sound: BundledAssets | null,
): ShownDespiteErrors {
  const incomplete = sound === null ? "incomplete" : "former";
  return {
    leftOut: posts.filter(({ note }) => note === null).length,
    asBefore: formerNotes,
    assets: problems.length === 0 ? "sound" : incomplete,
    hasDefaults: loaded.diagnostics.length > 0,
  };
}
