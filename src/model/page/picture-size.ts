/** How large a picture is shown where nobody asks for another size, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Looks up the size of a picture by where it lies on the site; null where there is none, or its size cannot be read. */
export type PictureSizeOf = (address: string) => PictureSize | null;
