import type { OutputPath } from "../model/addresses.ts";

/** One file the site will have. A class, because Eleventy takes plain objects apart and copies them for every page. */
export class PlannedFile {
  /** Where it goes, from the output folder. */
  readonly output: OutputPath;
  readonly render: () => string;

  constructor(output: OutputPath, render: () => string) {
    this.output = output;
    this.render = render;
  }
}
