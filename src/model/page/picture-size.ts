/** A picture's natural size in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Looks up a picture's size by its address; null if it is missing or unreadable. */
export type PictureSizeOf = (address: string) => PictureSize | null;
