import { programVersion } from "../../site/installation/program-version.ts";
import type { LoadedConfig } from "../../site/load-config.ts";
import { treeFacts } from "../../site/system/tree-facts.ts";
import { fingerprint } from "../../site/versions/fingerprint.ts";
import type { Work } from "../project/read-work.ts";
import type { SiteFingerprint } from "./made-site.ts";

/**
 * A file that was just written may be written again within the same tick of the disk's clock and look unchanged, so
 * files touched this recently are not trusted. The coarsest clock, FAT's, ticks every two seconds.
 */
const unsettled = 2000;

/**
 * Identifies what a site will be built from; null if that is uncertain. Taken before anything is read, so that a change
 * during the build counts as a change next time.
 */
export function siteFingerprint(
  { request, output }: Work,
  loaded: LoadedConfig,
  { instant, program = programVersion() }: { readonly instant: Date; readonly program?: string | null },
): SiteFingerprint | null {
  const { postsFolder, assetsFolder, contract } = request;
  if (program === null || loaded.diagnostics.length > 0) return null;
  const facts = treeFacts([postsFolder, assetsFolder, contract.file]);
  if (facts === null || facts.touched > instant.getTime() - unsettled) return null;
  const settings = fingerprint([program, loaded.config, postsFolder, assetsFolder, contract.file, output]);
  return { settings, inputs: facts.digest };
}
