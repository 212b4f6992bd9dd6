import type { Permalink } from "../address/addresses.ts";
import type { PictureSize } from "./picture-size.ts";

/** The picture at the head of a note's page. */
export interface LeadPicture {
  readonly address: Permalink;
  /** Empty if the author describes nothing. */
  readonly alternative: string;
  /** Keeps its space until it is loaded. */
  readonly size: PictureSize;
}
