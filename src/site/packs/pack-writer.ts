import { sealOf } from "../installation-secret.ts";
import { columnsOf, type PackedPost, type PackHead } from "./pack.ts";

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

  /** The posts' bytes, and where each begins. They are valid until the next pack. */
  gather(posts: readonly PackedPost[]): { readonly head: PackHead; readonly bytes: Uint8Array } {
    this.#length = 0;
    const packed = posts.map(({ path, version, pieces }) => ({ path, version, pieces: pieces() }));
    for (let column = 0; column < columnsOf(packed.map(({ pieces }) => pieces)); column += 1) {
      for (const { pieces } of packed) {
        const piece = pieces[column];
        if (piece !== undefined) this.#append(piece);
      }
    }
    const head: PackHead = {
      posts: packed.map(({ path, version, pieces }) => [path, version, pieces.map(({ length }) => length)]),
    };
    return { head, bytes: this.#bytes.subarray(0, this.#length) };
  }

  #append(piece: Uint8Array): void {
    const end = this.#length + piece.length;
    if (end > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], 2 * end);
    this.#bytes.set(piece, this.#length);
    this.#length = end;
  }
}
