import type { BundledAssets } from "../../site/assets/bundle-assets.ts";
import type { SitePlan } from "../../site/site-plan.ts";

/** What a preview shows in spite of errors. */
export interface ShownDespiteErrors {
  /** Notes that are not shown. */
  readonly leftOut: number;
  /** Notes shown as they were when they could still be read. */
  readonly asBefore: number;
  /** Styles and scripts: those of this build, of an earlier one, or without what has errors. */
  readonly assets: "sound" | "former" | "incomplete";
}

/** What a preview shows of a plan. `sound` are the last styles and scripts without errors, if there were any. */
export function shownDespiteErrors(
  { posts, formerNotes }: Pick<SitePlan, "posts" | "formerNotes">,
  { problems }: Pick<BundledAssets, "problems">,
  sound: BundledAssets | null,
): ShownDespiteErrors {
  const incomplete = sound === null ? "incomplete" : "former";
  return {
    leftOut: posts.filter(({ note }) => note === null).length,
    asBefore: formerNotes,
    assets: problems.length === 0 ? "sound" : incomplete,
  };
}
