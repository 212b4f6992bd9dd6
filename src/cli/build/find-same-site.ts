import { readOutputMemory } from "../../output/reuse/output-memory.ts";
import { isAsLeft } from "../../output/reuse/reuse-output.ts";
import { bundleAssets } from "../../site/assets/bundle-assets.ts";
import type { PreparedWork } from "../project/plan-work.ts";
import { isSameSite, readMadeSite, type SiteFingerprint, type SiteSummary } from "./made-site.ts";

/**
 * Finds out, without reading a note, whether the requested site is already built, complete and unchanged, and returns
 * its summary; null if anything differs or is uncertain.
 */
export async function findSameSite(
  { work, loaded, caches }: PreparedWork,
  fingerprint: SiteFingerprint,
): Promise<SiteSummary | null> {
  const { output, request } = work;
  const file = caches.outputMemory(output);
  if (file === null) return null;
  const memory = readOutputMemory(file);
  const made = readMadeSite(memory.made);
  if (made === null || !isSameSite(made, fingerprint, request.now(loaded.config.timeZone))) return null;
  if (!isAsLeft(output, memory)) return null;
  // A style may import files from anywhere.
  const { files, problems } = await bundleAssets(request.assetsFolder);
  if (problems.length > 0) return null;
  const areSame = files.every((bundled) => memory.files.get(bundled.output)?.fingerprint === bundled.fingerprint());
  return areSame ? made.summary : null;
}
