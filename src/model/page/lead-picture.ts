import type { Permalink } from "../address/addresses.ts";
import type { PictureSize } from "./picture-size.ts";

/** The picture at the head of a note's page. */
export type LeadPicture = OwnPicture | ForeignPicture;

/** What is said of the picture. */
export interface PictureWords {
  /** Empty if the author describes nothing. */
  readonly alternative: string;
  readonly caption?: string;
}

/** A picture of the site's own. */
interface OwnPicture extends PictureWords {
  readonly address: Permalink;
  /** Keeps its space until it is loaded. */
  readonly size: PictureSize;
}

/** A picture that another host has, whose size nobody has measured. */
interface ForeignPicture extends PictureWords {
  readonly address: string;
  readonly size: null;
}
