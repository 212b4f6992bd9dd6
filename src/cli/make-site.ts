import eleventyConfiguration from "../../.eleventy.ts";
import { makeReport } from "../check/make-report.ts";
import { outputFolderProblems } from "../eleventy/output-folder.ts";
import type { Report } from "../model/report.ts";
import { nodeFileSystem } from "../site/node-file-system.ts";
import { type PlannedSite, type PlanRequest, planSite } from "../site/plan-site.ts";
import { PlannedFile } from "../site/planned-file.ts";
import { siteFiles } from "../site/site-files.ts";

/** A site to plan and to write. */
export interface MakeRequest {
  readonly plan: PlanRequest;
  readonly output: string;
  /** Told of every file before it is rendered. */
  readonly onFile: () => void;
}

export interface MadeSite {
  readonly planned: PlannedSite;
  /** All problems, those of the output folder among them. */
  readonly report: Report;
  /** False when problems kept the site from being written: what stood in the output folder stands there still. */
  readonly written: boolean;
}

/** Plans a site and writes it when nothing is wrong with it. */
export async function makeSite({ plan, output, onFile }: MakeRequest): Promise<MadeSite> {
  const planned = await planSite(nodeFileSystem, plan);
  const { report: found } = planned.built;
  const report = makeReport([...found.diagnostics, ...outputFolderProblems(output)], found.files);
  if (report.errors > 0) return { planned, report, written: false };
  const { writeSite } = await import("../eleventy/write-site.ts");
  await writeSite(output, (eleventy) => {
    eleventyConfiguration(eleventy, {
      assetsFolder: plan.assetsFolder,
      async nextFiles() {
        const site = await siteFiles(planned, plan.assetsFolder);
        return { ...site, files: site.files.map((file) => announced(file, onFile)) };
      },
    });
  });
  return { planned, report, written: true };
}

function announced({ output, render }: PlannedFile, announce: () => void): PlannedFile {
  return new PlannedFile(output, () => {
    announce();
    return render();
  });
}
