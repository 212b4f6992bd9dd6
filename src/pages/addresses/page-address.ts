import type { OutputPath, Permalink } from "../../model/address/addresses.ts";
import { outputPathOf } from "../../model/address/output-path.ts";
import { permalinkOf } from "../../model/address/permalink.ts";

/** A page's address and output path. */
export interface PageAddress {
  readonly permalink: Permalink;
  readonly output: OutputPath;
}

/** The place of a page whose address the program composed. */
export function pageAt(address: string): PageAddress {
  const permalink = permalinkOf(address);
  return { permalink, output: outputPathOf(permalink) };
}
