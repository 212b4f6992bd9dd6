import type { OutputPath, Permalink } from "./addresses.ts";
import { permalinkProblem } from "./permalink.ts";

/** A page's output file: `/x/` is `x/index.html`, `/a.html` is `a.html`. Always inside the output folder. */
export function outputPathOf(permalink: Permalink): OutputPath {
  const problem = permalinkProblem(permalink);
  if (problem !== null) throw new Error(`No file can be written for ${JSON.stringify(permalink)}: ${problem}`);
  const path = permalink.endsWith("/") ? `${permalink}index.html` : permalink;
  return path.slice(1) as OutputPath;
}
