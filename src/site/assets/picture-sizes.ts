import { assetAddress } from "../../model/address/asset-address.ts";
import type { PictureSize, PictureSizeOf } from "../../model/page/picture-size.ts";
import type { FileSystem, FolderEntry } from "../system/file-system.ts";
import { pictureSize } from "./picture-size.ts";

/** Enough bytes for nearly every picture's size. */
const firstBytes = 4096;

/** Enough for a photograph whose thumbnail and colour profile come before its size. */
const mostBytes = 512 * 1024;

/** Where pictures are read from. */
interface PictureFolder {
  readonly files: FileSystem;
  readonly assetsFolder: string;
  /** What the folder contains. */
  readonly entries: readonly FolderEntry[];
}

interface KnownPicture {
  readonly written: string;
  readonly size: PictureSize | null;
}

/** The sizes of a site's pictures. Each is read when a page asks for it, and again after it was rewritten. */
export class PictureSizes {
  readonly #known = new Map<string, KnownPicture>();

  /** Finds the pictures in a folder by address (`/assets/img/chart.png`, NFC). */
  in({ files, assetsFolder, entries }: PictureFolder): PictureSizeOf {
    const entryAt = new Map(entries.map((entry) => [assetAddress(entry.path), entry]));
    return (address) => {
      const entry = entryAt.get(address);
      if (entry === undefined) return null;
      const path = `${assetsFolder}/${entry.path}`;
      const written = `${entry.size} ${entry.modified}`;
      const known = this.#known.get(path);
      if (known?.written === written) return known.size;
      const size = readSize(files, path);
      this.#known.set(path, { written, size });
      return size;
    };
  }
}

function readSize(files: FileSystem, path: string): PictureSize | null {
  const size = sizeIn(files, path, firstBytes);
  return size === null && /\.jpe?g$/iu.test(path) ? sizeIn(files, path, mostBytes) : size;
}

function sizeIn(files: FileSystem, path: string, most: number): PictureSize | null {
  const read = files.readStart(path, most);
  return "bytes" in read ? pictureSize(read.bytes) : null;
}
