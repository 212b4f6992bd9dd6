import type { OutputPath } from "../../model/address/addresses.ts";
import { textFingerprint } from "../versions/fingerprint.ts";

/** One file the site will have. A class, because Eleventy takes plain objects apart and copies them for every page. */
export class PlannedFile {
  /** Its destination, from the output folder. */
  readonly output: OutputPath;
  readonly render: () => string;
  /** Equal for files of equal text: computed from the text's inputs, so that the text need not be rendered. */
  readonly fingerprint: () => string;

  constructor(output: OutputPath, render: () => string, fingerprint: () => string = () => textFingerprint(render())) {
    this.output = output;
    this.render = render;
    this.fingerprint = fingerprint;
  }
}
