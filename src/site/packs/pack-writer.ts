import { sealOf } from "../installation-secret.ts";
import type { PackedPost, PackHead } from "./pack.ts";

/** Writes packs one after the other in the same memory: thousands of small buffers would outlast the writing. */
export class PackWriter {
  #bytes = Buffer.alloc(0);
  #length = 0;

  /** The parts of a pack's file, in order. They are valid until the next pack. */
  write(key: string, posts: readonly PackedPost[]): readonly Uint8Array[] {
    const { head, bytes } = this.gather(posts);
    const line = Buffer.from(`${JSON.stringify(head)}\n`);
    return [Buffer.from(`${sealOf(key, line, bytes)}\n`), line, bytes];
  }

  /** The posts' bytes one after the other, and where each begins. They are valid until the next pack. */
  gather(posts: readonly PackedPost[]): { readonly head: PackHead; readonly bytes: Uint8Array } {
    this.#length = 0;
    const head: PackHead = {
      posts: posts.map(({ path, version, pieces }) => [path, version, pieces().map((piece) => this.#append(piece))]),
    };
    return { head, bytes: this.#bytes.subarray(0, this.#length) };
  }

  /** Returns the length of the piece, in bytes. */
  #append(piece: Uint8Array): number {
    const end = this.#length + piece.length;
    if (end > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], 2 * end);
    this.#bytes.set(piece, this.#length);
    this.#length = end;
    return piece.length;
  }
}
